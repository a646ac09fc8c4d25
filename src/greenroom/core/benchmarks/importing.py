"""Reading what people download themselves: found by its columns, rows of the occupation kept, suppressed cells skipped.

The columns are those of the publishers: the Occupational Employment and Wage Statistics of the US Bureau of Labor
Statistics, the disclosure data of the US Department of Labor on H-1B labor condition applications, the Annual Survey of
Hours and Earnings of the UK Office for National Statistics, the developer survey of Stack Overflow, Eurostat’s
Structure of Earnings Survey as SDMX-CSV or TSV, and a file of one's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.benchmarks.eurostat import as_long, is_wide, long_headings
from greenroom.core.benchmarks.makers import MAKERS
from greenroom.core.errors import UnreadableText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from greenroom.core.benchmarks.makers import Maker, Row
    from greenroom.core.benchmarks.values import Figure

_HEADINGS_WITHIN = 25  # rows at the top in which the headings stand
_MOST = 60  # figures of one file
_UNKNOWN = (
    "These columns are of no kind that is known here. Hand in a table of OEWS, H-1B LCA, ASHE, the Stack Overflow "
    "survey or Eurostat SES, or a file of your own with the columns occupation, median, currency, country and year."
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a file is wanted: an occupation in words, a part of the country, and the year where no column has it."""

    occupation: str
    area: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What was read: by whose columns, the figures, and how many rows had cells that the publisher keeps back."""

    maker: str
    figures: tuple[Figure, ...]
    kept_back: int


def taken(rows: Iterable[list[str]], wanted: Wanted, name: str = "") -> Taken:
    """The figures of a table for one occupation.

    Args:
        rows: the rows of the file, its headings among the first.
        wanted: what of it is wanted.
        name: what the file is called, which often holds the year.

    Raises:
        UnreadableText: the columns are of no known kind, or no row is about that occupation.
    """
    lines = iter(rows)
    above, maker, headings = _opened(lines)
    told = " ".join((*above, name))
    table = as_long(lines, headings) if is_wide(headings[0]) else _as_rows(lines, headings)
    figures, kept_back = maker.read(table, wanted.occupation, wanted.area, wanted.year, told)
    if not figures:
        held = f" {kept_back} rows on it hold no figure: the publisher keeps them back." if kept_back else ""
        message = (
            f"This is a table of {maker.name}, and no row of it is about “{wanted.occupation}”.{held} "
            "Try another word for the occupation, as the table writes it."
        )
        raise UnreadableText(message, field="occupation")
    return Taken(maker.name, figures[:_MOST], kept_back)


def _opened(lines: Iterator[list[str]]) -> tuple[list[str], Maker, list[str]]:
    """What stands above the headings, whose they are, and they themselves."""
    above: list[str] = []
    for place, row in enumerate(lines):
        headings = [" ".join(cell.split()).casefold() for cell in row]
        known = frozenset(long_headings(headings[0]) if headings and is_wide(headings[0]) else headings)
        maker = next((each for each in MAKERS if each.needs <= known), None)
        if maker:
            return above, maker, headings
        above.append(" ".join(row))
        if place >= _HEADINGS_WITHIN:
            break
    raise UnreadableText(_UNKNOWN, field="file")


def _as_rows(lines: Iterator[list[str]], headings: list[str]) -> Iterator[Row]:
    """Each row by its headings; a heading that comes twice means its first column."""
    places: dict[str, int] = {}
    for place, heading in enumerate(headings):
        places.setdefault(heading, place)
    for row in lines:
        yield {heading: row[place].strip() for heading, place in places.items() if place < len(row)}
