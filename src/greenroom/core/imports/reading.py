"""From the rows of a table to the applications that they become; what is doubtful says so."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from greenroom.core.imports.countries import country_in, country_named
from greenroom.core.imports.days import day_of, order_in
from greenroom.core.imports.headings import checked, maker_of, only_saved, plain
from greenroom.core.imports.people import people_in
from greenroom.core.imports.stage_words import own_words, reach_named, reach_of
from greenroom.core.imports.values import Entry, Field, Order, Reach, Table
from greenroom.core.imports.writing import unguarded
from greenroom.core.journey.values import End, StageKey

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

_LONGEST = {Field.ROLE: 300, Field.EMPLOYER: 200, Field.SOURCE: 200}
_DATES = (Field.STARTED, Field.ADDED, Field.STAGE_SINCE, Field.ENDED_ON, Field.ANSWER_BY)
_MAKERS_WITH_SOURCES = _MONTH_FIRST = frozenset({"LinkedIn"})
_NOTHING = frozenset({"n/a", "na", "none", "null", "nil", "-", "--", "no", "false", "[]", "{}"})
_OURS = "Greenroom"
_AS_THEY_ARE = frozenset({Field.ROLE, Field.EMPLOYER, Field.NOTES})
_AFTER_OFFER = frozenset({End.ACCEPTED.value, End.DECLINED.value})
_TAG = re.compile(r"<[^<>]{0,500}>")
_BREAK = re.compile(r"<(?:br|/p|/li|/div|/h\d)\b[^<>]{0,200}>", re.IGNORECASE)
_LONGEST_NOTES = 50_000


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is read: what each column holds, and which comes first in its dates."""

    fields: Sequence[Field]
    order: Order = Order.BY_COLUMN


@dataclass(slots=True)
class _Row:
    """A row while it is read: its cells by field, what goes into the notes, and the doubts so far."""

    cells: dict[Field, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)

    def take(self, which: Field) -> str:
        """The cell for a field on one line, cut to what fits."""
        text = " ".join(self.cells.get(which, "").split())
        longest = _LONGEST.get(which, 10_000)
        if len(text) > longest:
            self.doubts.append(f"“{text[:30]}…” is longer than {longest} characters, and is cut.")
        return text[:longest]


def entries_of(table: Table, plan: Plan) -> Sequence[Entry]:
    """What each row of a table becomes."""
    fields = checked(plan.fields)
    maker = maker_of(table.headings)
    orders = {which: plan.order or _order(table, fields, which, maker) for which in _DATES}
    saved = only_saved(table.headings)
    names = [_shown(heading) for heading in table.headings]
    entries = []
    for number, cells in enumerate(table.rows, 1):
        row = _row(names, fields, cells if maker == _OURS else _something(fields, cells))
        reach = _ours(row) if maker == _OURS else _reach(row, saved=saved)
        entry = _entry(number, row, reach, orders)
        entries.append(replace(entry, source=entry.source or maker) if maker in _MAKERS_WITH_SOURCES else entry)
    return entries


def _order(table: Table, fields: Sequence[Field], which: Field, maker: str) -> Order:
    """Which comes first in the dates of a column, told by the column; American programs put the month first."""
    if which not in fields:
        return Order.BY_COLUMN
    place = fields.index(which)
    told = order_in(row[place] for row in table.rows)
    return Order.MONTH_FIRST if not told and maker in _MONTH_FIRST else told


def _row(headings: Sequence[str], fields: Sequence[Field], cells: Sequence[str]) -> _Row:
    row = _Row()
    for heading, which, raw in zip(headings, fields, cells, strict=True):
        cell = unguarded(raw).strip()
        if not cell or which is Field.LEFT_OUT:
            continue
        if which is Field.NOTES:
            row.notes.append(_readable(cell))
        elif which in {Field.ASIDE, Field.PLACE}:
            row.notes.append(f"{heading}: {_readable(cell)}")
        if which not in {Field.NOTES, Field.ASIDE}:
            row.cells[which] = cell
    return row


def _something(fields: Sequence[Field], cells: Sequence[str]) -> Sequence[str]:
    """The cells without the words by which programs say that there is nothing; an employer may be called so."""
    return [
        "" if which not in _AS_THEY_ARE and cell.strip().casefold() in _NOTHING else cell
        for which, cell in zip(fields, cells, strict=True)
    ]


def _entry(number: int, row: _Row, reach: Reach, orders: Mapping[Field, Order]) -> Entry:
    title, employer = row.take(Field.ROLE), row.take(Field.EMPLOYER)
    days = {which: _day(row, which, orders[which]) for which in _DATES}
    since, ended_on = days[Field.STAGE_SINCE], days[Field.ENDED_ON]
    if reach.end and Field.ENDED not in row.cells:  # its status is its end, and the day of the status the day of that
        since, ended_on = None, ended_on or since
    people = people_in(row.cells)
    country = _country(row)
    notes = "\n".join(row.notes)[:_LONGEST_NOTES]
    return Entry(
        number=number,
        title=title,
        employer=employer,
        reach=reach,
        started_on=days[Field.STARTED] or days[Field.ADDED],
        stage_since=since,
        ended_on=ended_on,
        source=row.take(Field.SOURCE),
        country=country,
        answer_by=days[Field.ANSWER_BY],
        people=people,
        notes=notes,
        doubts=tuple(row.doubts),
        refused=_refusal(title, employer),
    )


def _reach(row: _Row, *, saved: bool) -> Reach:
    """How far it got: by its stage and by how it ended, each of which may stand in a column of its own."""
    stage, ended = row.take(Field.STAGE), row.take(Field.ENDED)
    reach = Reach(name="Saved", early=True) if saved and not stage else reach_of(stage)
    if ended:
        end = reach_of(ended)
        if end.end:
            reach = replace(reach, end=end.end, doubt=end.doubt or reach.doubt)
        else:
            row.notes.append(f"How it ended: {own_words(ended)}")
    if reach.doubt:
        row.doubts.append(reach.doubt)
    if reach.end and not reach.key and not reach.name:
        return replace(reach, key=StageKey.OFFER if reach.end in _AFTER_OFFER else StageKey.APPLIED)
    return reach


def _ours(row: _Row) -> Reach:
    """How far an application of our own export got."""
    named = reach_named(row.take(Field.STAGE), row.take(Field.STAGE_KIND))
    return replace(named, end=reach_of(ended).end) if (ended := row.take(Field.ENDED)) else named


def _day(row: _Row, which: Field, order: Order) -> dt.date | None:
    text = row.cells.get(which, "")
    if not text:
        return None
    day, either = day_of(text, order)
    if day is None:
        row.notes.append(f"{which.replace('-', ' ').capitalize()}: {text}")
        row.doubts.append(f"“{text[:30]}” is not a day that can be read. It is kept in the notes.")
    elif either:
        row.doubts.append("In some dates day and month could stand the other way round. Say which comes first.")
    return day


def _country(row: _Row) -> str:
    text = row.take(Field.COUNTRY)
    code = country_named(text) if text else country_in(row.cells.get(Field.PLACE, ""))
    if text and not code:
        row.notes.append(f"Country: {text}")
        row.doubts.append(f"“{text[:30]}” is no country that Greenroom knows. It is kept in the notes.")
    return code


def _refusal(title: str, employer: str) -> str:
    if not title and not employer:
        return "There is neither a role nor an employer in this row."
    return "" if title and employer else f"There is no {'employer' if title else 'role'} in this row."


def _shown(heading: str) -> str:
    """A heading as a person reads it: “companyName” is “Company name”."""
    return heading if " " in heading else (plain(heading).capitalize() or heading)


def _readable(cell: str) -> str:
    """A cell as a person reads it: what was markup is text."""
    if "<" not in cell or not _TAG.search(cell):
        return cell
    text = html.unescape(_TAG.sub("", _BREAK.sub("\n", cell)))
    return re.sub(r"\n\s*\n+", "\n", text).strip()
