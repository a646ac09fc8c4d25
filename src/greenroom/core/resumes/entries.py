"""A section's rows parted into entries: the rows of each entry's head, its dates, and its body."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from greenroom.core.resumes.barred import date_behind_bar, has_bars, has_label, is_date
from greenroom.core.resumes.dates import DateRange, find_ranges, is_duration, without_dates
from greenroom.core.resumes.words import employer_score, is_place, looks_like_place, title_score
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.resumes.rows import Cell, Row

_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:/\S*)?$", re.IGNORECASE)
_LONGEST_HEAD = 110
_ENDS_IN_A_WORD, _GOES_ON_WITH_A_WORD = re.compile(r"[^\W\d_] $"), re.compile(r" [^\W\d_]")
_SENTENCE_END = re.compile(r"[.!?;]$")
_SMALL_WORDS = re.compile(
    r"\b(?:the|and|with|for|to|by|from|using|that|which|und|mit|für|zur|der|die|das|et|avec|pour|les|des|y|con|para|los|en|het|voor|met|van)\b"
)


@dataclass(slots=True)
class Entry:
    """One entry while it is being put together.

    Attributes:
        head: cells of the head with their dates cut out, row by row.
        when: the date range with the place where it stands in the source.
        places: cells that say where.
        body: the rows under the head.
        rows: the rows of the head as they stand there.
    """

    head: list[list[Cell]] = field(default_factory=list)
    when: DateRange | None = None
    places: list[Cell] = field(default_factory=list)
    body: list[Row] = field(default_factory=list)
    rows: Sequence[Row] = ()


def entries_of(rows: Sequence[Row]) -> list[Entry]:
    """The entries of a section, in order.

    Args:
        rows: the section's rows without its heading.
    """
    rows = [row for row in map(_without_noise, rows) if row.cells]
    body = _body_marks(rows)
    entries: list[Entry] = []
    number = 0
    while number < len(rows):
        stop = number
        while stop < len(rows) and not body[stop]:
            stop += 1
        if stop > number:
            entries += _heads(rows[number:stop])
        end = stop
        while end < len(rows) and body[end]:
            end += 1
        entries = entries or [Entry()]
        for row in rows[stop:end]:
            _add_to_body(entries[-1], row)
        number = max(end, stop)
    return [entry for entry in entries if entry.head or entry.body or entry.when]


def _without_noise(row: Row) -> Row:
    """Durations and bare web addresses say nothing that the dates and names do not say."""
    cells = tuple(cell for cell in row.cells if not is_duration(cell.text) and not _ADDRESS.match(cell.text))
    return replace(row, cells=cells)


def _body_marks(rows: Sequence[Row]) -> list[bool]:
    """For every row whether it is body: a bullet, a line that goes on from one, or running text."""
    base = min((row.left for row in rows if not row.bullet), default=0.0)
    dated = [row.left for row in rows if not row.bullet and _has_range(row)]
    base = max(base, min(dated, default=base))
    marks: list[bool] = []
    for number, row in enumerate(rows):
        before = rows[number - 1] if number else None
        body = _is_body(row, before, after_body=bool(marks and marks[-1]), base=_main_left(rows, base))
        marks.append(body and not _is_named_with_bars(rows, number, marks))
    return _mended(rows, marks)


def _is_named_with_bars(rows: Sequence[Row], number: int, marks: Sequence[bool]) -> bool:
    """Whether a long line is the first of a head or follows a bold one, with bars or dates at its end or under it."""
    row, under = rows[number], rows[number + 1] if number + 1 < len(rows) else None
    if row.bullet:
        return False
    begins = number == 0 or _after_empty_line(row, rows[number - 1])
    follows = not begins and not marks[-1] and (rows[number - 1].cells[0].bold or has_bars(row.text))
    barred = (
        under is not None
        and not under.bullet
        and len(under.cells) == 1
        and (has_bars(under.text) or is_date(under.text))
    )
    return row.text.endswith(" ·") or has_label(row.text) or ((begins or follows) and (barred or has_bars(row.text)))


def _main_left(rows: Sequence[Row], base: float) -> float:
    """Where heads begin: the left edge of the cells beside or under dates and places in a left column."""
    heads = [
        cell.left
        for row in rows
        for cell in row.cells
        if not row.bullet
        and not _is_margin(cell)
        and without_dates(cell.text)
        and (cell.bold or len(row.cells) == 1 or not is_place(cell.text))
    ]
    return min(heads, default=base)


def _is_body(row: Row, before: Row | None, *, after_body: bool, base: float) -> bool:
    if row.bullet:
        return True
    main = [cell for cell in row.cells if not _is_margin(cell)]
    if not main:
        return False
    text = " ".join(cell.text for cell in main)
    if after_body and before is not None and _goes_on(row, before):
        return True
    set_in = row.left > base + 14 and not row.cells[0].bold and len(main) == 1
    if _has_range(row):
        prose = len(without_dates(text).split()) > 5 and set_in
        alone = len(main) == 1 == len(row.cells) and not _dated_behind_bar(row)
        return alone and (prose or len(text) > _LONGEST_HEAD)
    return set_in or (_is_running_text(text) and not main[0].bold)


def _goes_on(row: Row, before: Row) -> bool:
    """Whether a row is the next line of the bullet or paragraph before it."""
    if _has_range(row) and len(row.cells) > 1:
        return False
    if before.bullet:
        inside = row.left > before.left - 12 and abs(row.left - before.left) < 14 and not row.cells[0].bold
        deeper = row.left >= before.left + 3 and not row.cells[0].bold
        if row.page != before.page:
            return (inside or deeper) and row.text[:1].islower()
        step = row.top - before.top
        size = before.bottom - before.top
        return (deeper or (inside and _hangs(row, before))) and step < 2.0 * max(size, 1.0)
    if row.page != before.page:
        return row.text[:1].islower()
    return abs(row.left - before.left) < 3 and not row.cells[0].bold and row.text[:1].islower()


def _hangs(row: Row, before: Row) -> bool:
    return row.text[:1].islower() or len(before.text) > 60


def _is_running_text(text: str) -> bool:
    words = text.split()
    if len(words) < 6:
        return False
    ends = bool(_SENTENCE_END.search(text)) and not text.endswith(("Inc.", "Ltd.", "Co.", "Corp.", "e.V."))
    return (
        ends
        or len(text) > _LONGEST_HEAD
        or (len(words) > 7 and len(_SMALL_WORDS.findall(text)) >= 2 and not _few_capitals(words))
    )


def _few_capitals(words: Sequence[str]) -> bool:
    return sum(word[:1].isupper() for word in words) > 0.6 * len(words)


def _mended(rows: Sequence[Row], marks: list[bool]) -> list[bool]:
    """A head-like row between two body rows that neither names nor dates anything belongs to the body.

    An empty line before it says that it does not.
    """
    for number in range(len(rows)):
        if marks[number] or _has_range(rows[number]):
            continue
        block = _block(marks, number)
        inside = rows[block[0] : block[1]]
        if (
            block[0] > 0
            and not any(_has_range(row) for row in inside)
            and not any(_names_something(row) for row in inside)
            and not _after_empty_line(inside[0], rows[block[0] - 1])
        ):
            for place in range(*block):
                marks[place] = True
    return marks


def _block(marks: Sequence[bool], number: int) -> tuple[int, int]:
    start, stop = number, number
    while start > 0 and not marks[start - 1]:
        start -= 1
    while stop < len(marks) and not marks[stop]:
        stop += 1
    return start, stop


def _names_something(row: Row) -> bool:
    first = row.cells[0]
    return (
        first.bold
        or has_label(row.text)
        or title_score(row.text) > 0
        or employer_score(row.text) > 0
        or any(looks_like_place(cell.text) for cell in row.cells)
    )


def _has_range(row: Row) -> bool:
    if row.bullet:
        return False
    return any(_dates(cell) for cell in row.cells)


def _dates(cell: Cell) -> list[DateRange]:
    """Dates of a cell that head an entry: ranges anywhere, a single date only when little else stands there."""
    behind = date_behind_bar(cell.text)
    if behind:
        return [_later(one, behind[0]) for one in find_ranges(cell.text[behind[0] :])]
    found = find_ranges(cell.text)
    rest = without_dates(cell.text)
    return [one for one in found if not one.single or (len(rest) < 70 and not _inside_a_name(cell.text, one.span))]


def _inside_a_name(text: str, span: Span) -> bool:
    """Whether a year stands between two words of one name: “Expo 2020 Dubai”."""
    before, after = text[: span.start], text[span.end :]
    return bool(_ENDS_IN_A_WORD.search(before) and _GOES_ON_WITH_A_WORD.match(after))


def _later(one: DateRange, by: int) -> DateRange:
    return replace(one, span=Span(one.span.start + by, one.span.end + by))


def _dated_behind_bar(row: Row) -> bool:
    return len(row.cells) == 1 and date_behind_bar(row.text) is not None


def _is_margin(cell: Cell) -> bool:
    return is_date(cell.text)


def _heads(rows: Sequence[Row]) -> list[Entry]:
    """The heads in a run of head rows: one for each date range, with the rows around it shared out."""
    dated = [
        number
        for number, row in enumerate(rows)
        if _has_range(row)
        and not (number and _closes(row, rows[number - 1]))
        and not _is_named_after_a_year(row, rows[number + 1 : number + 3])
    ]
    apart = _apart(rows, dated)
    if apart:
        return [_head(rows[start:stop]) for start, stop in zip(apart, [*apart[1:], len(rows)], strict=True)]
    if len(dated) <= 1:
        return [_head(rows)]
    starts = _starts(dated)
    return [_head(rows[start:stop]) for start, stop in zip(starts, [*starts[1:], len(rows)], strict=True)]


def _apart(rows: Sequence[Row], dated: Sequence[int]) -> list[int]:
    """Where heads begin that the layout parts, by weight, empty lines, labels or bars; none if two dates met."""
    closing = {
        number + 1
        for number in dated
        if _dated_behind_bar(rows[number]) and (number != 0 or has_label(rows[number].text))
    }
    pairs = list(enumerate(itertools.pairwise(rows), start=1))
    bold = {number for number, (before, row) in pairs if row.cells[0].bold and not before.cells[0].bold}
    told = {number for number, (before, row) in pairs if has_label(row.text) and has_label(before.text)}
    starts = sorted(
        {0, *(bold if rows[0].cells[0].bold or told else ()), *told, *closing, *_after_gaps(rows, dated)} - {len(rows)}
    )
    blocks = [range(start, stop) for start, stop in zip(starts, [*starts[1:], len(rows)], strict=True)]
    many = any(sum(number in block for number in dated) > 1 for block in blocks)
    return starts if len(starts) > 1 and not many else []


def _after_gaps(rows: Sequence[Row], dated: Sequence[int]) -> list[int]:
    """Rows after an empty line, where such lines part heads: all look alike, with dates alone, behind bars, or none."""
    looks = {(row.cells[0].size, row.cells[0].bold) for row in rows}
    if len(looks) > 1 or (dated and not any(_dated_behind_bar(row) or is_date(row.text) for row in rows)):
        return []
    return [number for number, row in enumerate(rows) if number and _after_empty_line(row, rows[number - 1])]


def _after_empty_line(row: Row, before: Row) -> bool:
    return row.page == before.page and row.top - before.bottom > 1.05 * (row.bottom - row.top) > 0


def _closes(row: Row, before: Row) -> bool:
    """Whether a date only ends the stretch that the row before left open: "07/2018 –" above "01/2021"."""
    opened = any(
        one.end is None and not one.current and not one.single
        for cell in before.cells
        for one in find_ranges(cell.text)
    )
    return opened and any(one.single for cell in row.cells for one in find_ranges(cell.text))


def _is_named_after_a_year(row: Row, following: Sequence[Row]) -> bool:
    """Whether a year belongs to a name, because the dates stand on one of the next lines: “Summer intern 2019”."""
    if any(
        _is_margin(cell) or date_behind_bar(cell.text) or any(not one.single for one in _dates(cell))
        for cell in row.cells
    ):
        return False
    under = list(itertools.takewhile(lambda one: not one.cells[0].bold, following))
    dated = next((one for one in under if _has_range(one)), None)
    return dated is not None and (_dated_behind_bar(dated) or any(_is_margin(cell) for cell in dated.cells))


def _starts(dated: Sequence[int]) -> list[int]:
    """Where each head begins: all begin with as many rows before the date as the first does, where that fits."""
    lead = dated[0]
    starts = [0]
    for before, number in itertools.pairwise(dated):
        wanted = number - lead
        starts.append(max(wanted, before + 1) if wanted > before else number)
    return starts


def _head(rows: Sequence[Row]) -> Entry:
    """A head with its dates, from a cell that holds nothing else if there is one, and its places taken out."""
    entry = Entry(rows=rows)
    alone = _cell_of_dates([cell for row in rows for cell in row.cells])
    taken = _take_dates(entry, alone) if alone is not None else []
    for row in rows:
        left = [rest for cell in row.cells for rest in (taken if cell is alone else _take_dates(entry, cell))]
        kept = [cell for cell in left if not _take_place(entry, cell, alone=len(left) == 1)]
        if kept:
            entry.head.append(kept)
    if not entry.head and entry.places:
        entry.head.append([entry.places.pop(0)])
    return entry


def _cell_of_dates(cells: Sequence[Cell]) -> Cell | None:
    """The first cell that holds dates and no names; none behind a stretch that is open, which the next may end."""
    for cell in cells:
        found = _dates(cell)
        if found and (_is_margin(cell) or date_behind_bar(cell.text)):
            return cell
        if any(one.end is None and not one.current for one in found):
            return None
    return None


def _take_dates(entry: Entry, cell: Cell) -> list[Cell]:
    found = _dates(cell)
    open_ended = entry.when is not None and entry.when.end is None and not entry.when.current
    if entry.when is not None and open_ended and _is_margin(cell):
        ends = found[0].end if found and found[0].single else None
        entry.when = replace(entry.when, end=ends, current=ends is None)
        return []
    if not found or entry.when is not None:
        return [cell]
    best = next((one for one in found if not one.single), found[-1])
    rest = without_dates(cell.text)
    span = Span(cell.span.start + best.span.start, cell.span.start + best.span.end)
    entry.when = replace(best, span=span)
    if not rest:
        return []
    at = cell.text.find(rest)
    if at < 0:
        return [replace(cell, text=rest)]
    return [replace(cell, text=rest, span=Span(cell.span.start + at, cell.span.start + at + len(rest)))]


def _take_place(entry: Entry, cell: Cell, *, alone: bool) -> bool:
    if not is_place(cell.text) and not (looks_like_place(cell.text) and not alone):
        return False
    entry.places.append(cell)
    return True


def _add_to_body(entry: Entry, row: Row) -> None:
    """A row of the body; a date or a place that stands beside it in the margin goes to the head."""
    kept = []
    for cell in row.cells:
        if cell is not row.cells[0] and (entry.when is None or entry.when.end is None) and _is_margin(cell):
            _take_dates(entry, cell)
        elif cell is not row.cells[0] and not entry.places and is_place(cell.text):
            entry.places.append(cell)
        elif cell.left < row.cells[0].left:
            continue
        else:
            kept.append(cell)
    entry.body.append(replace(row, cells=tuple(kept)))
