"""One self-contained HTML page over a cohort run, for an Overstaptafel."""

from overstap.overview.page import overview_html

__all__ = ["overview_html"]
