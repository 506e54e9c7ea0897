"""Writing tables: workers write parts, the run puts them together in order."""

from overstap.cohort.write.layout import LAYOUTS, Layout, TableWriter, layout_of

__all__ = ["LAYOUTS", "Layout", "TableWriter", "layout_of"]
