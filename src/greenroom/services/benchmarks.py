"""What a job pays elsewhere: the figures that are packed in, and those of the person's own downloads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.adapters.reading.tables import rows_of
from greenroom.adapters.reading.workbooks import is_workbook, workbook_rows
from greenroom.adapters.us_occupations import us_occupations
from greenroom.core.benchmarks.finding import closeness, found
from greenroom.core.benchmarks.importing import Taken, Wanted, taken
from greenroom.core.benchmarks.values import Figure
from greenroom.core.documents import storable
from greenroom.core.errors import NotFound
from greenroom.files.storage import check_size
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Benchmark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor

_FOUND = 12


@dataclass(frozen=True, slots=True)
class Kept:
    """A figure that the person keeps, with its row."""

    row: Benchmark
    figure: Figure


def packed(words: str) -> tuple[Figure, ...]:
    """The figures that are packed in for an occupation in words, the closest first; nothing for no words."""
    return found(words, us_occupations(), _FOUND) if words.strip() else ()


def kept(actor: Actor, country: str = "") -> Sequence[Kept]:
    """The figures that the person keeps, of one country if it is named."""
    rows = Benchmark.objects.owned_by(actor)
    return [Kept(row, figure_of(row)) for row in (rows.filter(country=country) if country else rows)]


def closest(figures: Sequence[Figure], title: str) -> Figure | None:
    """The figure to quote for a job: the one closest to its title, then the newest; None where there is none."""
    return max(figures, key=lambda each: (closeness(title, each.occupation), each.year), default=None)


def keep(actor: Actor, occupation: str) -> Benchmark:
    """Keep a figure that is packed in, so that it stands beside offers; kept once, however often it is asked for.

    Raises:
        NotFound: there is no such occupation.
    """
    figure = next((each for each in us_occupations() if each.occupation == occupation), None)
    if figure is None:
        raise NotFound("There is no such occupation among the figures.", field="occupation")
    known = Benchmark.objects.owned_by(actor).filter(source=figure.source, occupation=occupation, year=figure.year)
    row = known.first()
    if row is not None:
        return row
    with deed(actor, "keep-benchmark", f"Kept what {cut(occupation, 80)} earn") as record:
        return record.create(_row(actor, figure))


def take_in(actor: Actor, name: str, content: bytes, wanted: Wanted) -> Taken:
    """Keep the figures of a downloaded table for one occupation, in the place of those read from it before.

    Raises:
        InvalidChoice: no occupation is named.
        UnreadableFile: it is no table, broken, or too large.
        UnreadableText: its columns are of no known kind, or no row is about that occupation.
    """
    given(wanted.occupation, field="occupation", what="an occupation, as the table calls it")
    check_size(len(content))
    rows = workbook_rows(content) if is_workbook(content) else rows_of(content)
    read = taken(rows, wanted, name)
    with deed(actor, "take-in-benchmarks", f"Took in what “{cut(wanted.occupation, 80)}” earn") as record:
        record.delete_all(list(_same(actor, read)))
        record.create_all([_row(actor, each) for each in read.figures])
    return read


def remove(actor: Actor, benchmark: UUID) -> None:
    """Remove a figure; undo brings it back."""
    row = Benchmark.objects.own(actor, benchmark)
    with deed(actor, "remove-benchmark", f"Removed what {cut(row.occupation, 80)} earn") as record:
        record.delete(row)


def figure_of(row: Benchmark) -> Figure:
    """A kept figure as a value."""
    return Figure(
        row.source,
        row.occupation,
        row.country,
        row.year,
        row.currency,
        {str(name): float(amount) for name, amount in row.percentiles.items()},
        row.area,
        row.url,
        row.count,
    )


def _same(actor: Actor, read: Taken) -> Sequence[Benchmark]:
    """The rows that say what these figures say, from an earlier reading."""
    keys = {_key(each) for each in read.figures}
    sources = {each.source for each in read.figures}
    return [row for row in Benchmark.objects.owned_by(actor).filter(source__in=sources) if _key(figure_of(row)) in keys]


def _key(figure: Figure) -> tuple[str, str, str, int]:
    return cut(figure.source, 200), cut(figure.occupation, 200), cut(figure.area, 200), figure.year


def _row(actor: Actor, figure: Figure) -> Benchmark:
    source, occupation, area, year = (storable(each) if isinstance(each, str) else each for each in _key(figure))
    return Benchmark(
        person=actor.person,
        source=source,
        url=storable(figure.url)[:2000],
        occupation=occupation,
        area=area,
        country=storable(figure.country)[:2],
        year=year,
        currency=storable(figure.currency)[:3],
        percentiles=figure.percentiles,
        count=figure.count,
    )
