"""One plan as one SQL query, built as a tree with sqlglot; the same meaning on DuckDB, PostgreSQL and Spark."""
