"""What stands on each page, as frozen data: one module a kind of page. How it looks is for the templates."""
