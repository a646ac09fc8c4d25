"""How a résumé can look on paper."""

from __future__ import annotations

DESIGNS = {
    "plain": "Plain: black, one line under each heading",
    "green": "Green: room to breathe, headings in a quiet green",
    "compact": "Compact: small margins and type, for a long history",
}
"""The designs by their keys, with how each looks. All have one column: two are read wrongly by too many machines."""

PAPERS = {"a4": "A4", "us-letter": "US Letter"}

MOST_PAGES = 2
"""More pages than these are pointed out: a reader's first look is short. Our advice, not a rule."""
