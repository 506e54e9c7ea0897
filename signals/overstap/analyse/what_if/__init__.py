"""``overstap explain … --wat-als``: what would make a difference to a signal."""

from overstap.analyse.what_if.ask import WhatIfs, what_if
from overstap.analyse.what_if.changes import Alternative, Blocked, Change, Kind, Span, Status, WhatIf
from overstap.result import Question

__all__ = [
    "Alternative",
    "Blocked",
    "Change",
    "Kind",
    "Question",
    "Span",
    "Status",
    "WhatIf",
    "WhatIfs",
    "what_if",
]
