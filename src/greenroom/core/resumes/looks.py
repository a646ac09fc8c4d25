"""How a résumé can look on paper."""

from __future__ import annotations

DESIGNS = {
    "plain": "Plain",
    "green": "Green",
    "compact": "Compact",
}
"""The designs by their keys, with their names. All have one column: two are read wrongly by too many machines."""

PAPERS = {"a4": "A4", "us-letter": "US Letter"}

MOST_PAGES = 2
"""More pages than these are pointed out: a reader's first look is short. Our advice, not a rule."""
