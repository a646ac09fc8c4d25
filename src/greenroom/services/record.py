"""The history: every write is part of a deed, and a deed can be taken back.

`with deed(actor, verb, summary) as record:` opens a transaction. What is written through `record` is kept row by row,
before and after. A deed inside a deed is part of the outer one, so that verbs can be built from verbs.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar, cast

from django.db import OperationalError, models, transaction
from django.db.models.deletion import Collector

from greenroom.core.errors import InvalidChoice, NotAllowed
from greenroom.files.storage import no_room
from greenroom.store.models import Change, Deed
from greenroom.store.rows import Values, table_of, values_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from greenroom.store.access import Actor

Row = TypeVar("Row", bound=models.Model)
_LONGEST_SUMMARY = 500
_AT_ONCE = 500
_open: ContextVar[Record | None] = ContextVar("greenroom_open_deed", default=None)


class Record:
    """The pen of one deed: whatever it writes is in the history, in the same transaction."""

    def __init__(self, actor: Actor, verb: str, summary: str, undoes: Deed | None = None) -> None:
        self.actor = actor
        self._verb = verb
        self._summary = summary
        self._undoes = undoes
        self._deed: Deed | None = None
        self._clean_up: list[Callable[[], None]] = []

    @property
    def deed(self) -> Deed | None:
        """The deed as written; none as long as nothing has changed."""
        return self._deed

    def on_failure(self, clean_up: Callable[[], None]) -> None:
        """Do this if the deed does not come to its end, for what no transaction takes back."""
        self._clean_up.append(clean_up)

    def abandon(self) -> None:
        """Take back what no transaction takes back."""
        while self._clean_up:
            self._clean_up.pop()()

    def create(self, row: Row) -> Row:
        """Write a new row."""
        return self.create_all([row])[0]

    def create_all(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Write new rows of one model in one go."""
        for row in rows:
            self._check(row)
        if rows:
            type(rows[0])._default_manager.bulk_create(rows)  # noqa: SLF001 - the documented name
            self._note([(row, None, values_of(row)) for row in rows])
        return rows

    def update(self, row: Row, **fields: object) -> Row:
        """Change fields of a row. Nothing is written when they hold these values already."""
        before = values_of(current(type(row), row.pk) or row)
        for name, value in fields.items():
            setattr(row, name, value)
        self._check(row)
        after = {**before, **{key: value for key, value in values_of(row).items() if _named(row, key, fields)}}
        if after != before:
            row.save(update_fields=list(fields))
            self._note([(row, before, after)])
        return row

    def delete(self, row: models.Model) -> None:
        """Delete a row with everything that hangs on it; all of it is kept in the history.

        Raises:
            InvalidChoice: something that must stay needs the row.
        """
        self.delete_all([row])

    def delete_all(self, rows: Sequence[models.Model]) -> None:
        """Delete rows with everything that hangs on any of them.

        Raises:
            InvalidChoice: something that must stay needs one of them.
        """
        fall = fall_of(rows)
        self._note([(child, values_of(child), cut) for child, cut in fall.cuts])
        gone = [(child, values_of(child), None) for child in fall.rows]
        fall.collector.delete()
        self._note(gone)

    def _check(self, row: models.Model) -> None:
        owner = getattr(row, "person_id", None) or row.pk
        if owner != self.actor.person.pk:
            raise NotAllowed("You can look at this, but only its owner can change it.")
        for field in row._meta.concrete_fields:  # noqa: SLF001 - Django's documented way to a model's fields
            _fits(field, field.value_from_object(row))

    def _note(self, touched: Iterable[tuple[models.Model, Values | None, Values | None]]) -> None:
        changes = [
            Change(table=table_of(type(row)), row=(before or after or {})["id"], before=before, after=after)
            for row, before, after in touched
        ]
        if not changes:
            return
        if self._deed is None:
            self._deed = Deed.objects.create(
                person=self.actor.person,
                actor=self.actor.user,
                verb=self._verb,
                summary=_short(self._summary),
                undoes=self._undoes,
            )
        for change in changes:
            change.deed = self._deed
        Change.objects.bulk_create(changes)


@contextmanager
def deed(actor: Actor, verb: str, summary: str) -> Iterator[Record]:
    """A transaction whose writes go into the history as one deed; inside another deed, part of that one."""
    outer = _open.get()
    if outer is not None and outer.actor == actor:
        yield outer
        return
    with opened(Record(actor, verb, summary)) as record:
        yield record


@contextmanager
def opened(record: Record) -> Iterator[Record]:
    """A transaction in which a record is the one that deeds inside become part of.

    Raises:
        DiskFull: there is no room for it; nothing of it is left.
    """
    token = _open.set(record)
    done = False
    try:
        with transaction.atomic():
            yield record
        done = True
    except OperationalError as error:
        if "full" in str(error):
            raise no_room() from error
        raise
    finally:
        _open.reset(token)
        if not done:
            record.abandon()


def held(model: type[Row], keys: Sequence[object]) -> dict[object, Row]:
    """The rows with these keys as they stand in the database, each held until the transaction ends."""
    rows = model._default_manager.select_for_update()  # noqa: SLF001 - the documented name
    parts = (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
    return {row.pk: row for part in parts for row in rows.filter(pk__in=part)}


def current(model: type[Row], key: object) -> Row | None:
    """The row as it stands in the database, held until the transaction ends."""
    return model._default_manager.select_for_update().filter(pk=key).first()  # noqa: SLF001 - the documented name


class Fall:
    """What falls with some rows: the rows that go, and those that only lose a reference (with their values after)."""

    def __init__(self, collector: Collector) -> None:
        self.collector = collector
        self.rows = [row for rows in collector.data.values() for row in rows]
        going = {(type(row), row.pk) for row in self.rows}
        self.cuts = [pair for pair in _cuts(collector) if (type(pair[0]), pair[0].pk) not in going]


def fall_of(rows: Sequence[models.Model]) -> Fall:
    """Everything that deleting the rows would touch.

    Raises:
        InvalidChoice: something that must stay needs one of them.
    """
    collector = _Everything(using="default")
    for _, alike in groupby(rows, key=type):
        collector.collect(list(alike), fail_on_restricted=False)
    needing = sorted({str(row) for row in _restricting(collector)})
    if needing:
        raise InvalidChoice(f"This is still needed by {', '.join(needing[:3])}. Remove that first.")
    collector.sort()
    return Fall(collector)


class _Everything(Collector):
    """Collects every row that falls, instead of deleting some unseen in one sweep."""

    def can_fast_delete(self, *_: object, **__: object) -> bool:
        return False

    def _has_signal_listeners(self, _: object) -> bool:
        """As if somebody listened: rows come whole then, and not column by column as the history asks for each."""
        return True


def _restricting(collector: Collector) -> Iterator[models.Model]:
    """Rows that stay, and need one that goes."""
    for model, fields in collector.restricted_objects.items():
        for rows in fields.values():
            yield from (row for row in rows if row not in collector.data.get(cast("type[models.Model]", model), set()))


def _cuts(collector: Collector) -> Iterator[tuple[models.Model, Values]]:
    """Rows that lose references: each once, with its values after all of them are gone."""
    lost: dict[tuple[type[models.Model], object], tuple[models.Model, Values]] = {}
    for (field, value), groups in collector.field_updates.items():
        for row in (row for group in groups for row in cast("Iterable[models.Model]", group)):
            found = lost.setdefault((type(row), row.pk), (row, values_of(row)))
            found[1][field.attname] = value
    yield from lost.values()


def _named(row: models.Model, column: str, fields: dict[str, object]) -> bool:
    return any(row._meta.get_field(name).attname == column for name in fields)  # type: ignore[union-attr] # noqa: SLF001


def _fits(field: models.Field[object, object], value: object) -> None:
    """Hold a text to what every database can keep.

    Raises:
        InvalidChoice: it is too long, or has a character that no database keeps.
    """
    if not isinstance(value, str):
        return
    if field.max_length is not None and len(value) > field.max_length:
        raise InvalidChoice(
            f"This is too long: {len(value)} characters, and {field.max_length} fit. Please shorten it.",
            field=field.name,
        )
    if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
        raise InvalidChoice(
            "This has a character in it that cannot be kept. Please type that part again.", field=field.name
        )


def _short(summary: str) -> str:
    one_line = " ".join(summary.split())
    return one_line if len(one_line) <= _LONGEST_SUMMARY else one_line[: _LONGEST_SUMMARY - 1] + "…"
