"""A table as text that spreadsheets open: comma-separated, and with nothing in it that one would take for a formula."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BOM = "\ufeff"
"""Tells spreadsheets that the text is UTF-8."""
# A cell that begins so is worked out by some spreadsheet (OWASP, “CSV injection”).
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def sheet(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The whole table."""
    return BOM + "".join(f"{','.join(map(_cell, row))}\r\n" for row in (headings, *rows))


def guarded(cell: str) -> str:
    """A cell behind an apostrophe, if a spreadsheet would take it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if _GUARDED.match(cell) else cell


def _cell(text: str) -> str:
    return '"{}"'.format(guarded(text).replace('"', '""'))
