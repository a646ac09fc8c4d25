"""Taking a deed back. What takes back is a deed itself, so taking that one back does the first again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from django.db import IntegrityError, models, transaction

from greenroom.core.errors import CannotUndo, InvalidChoice
from greenroom.services.record import Record, current, deed, fall_of, held, opened
from greenroom.store.models import Deed
from greenroom.store.rows import Values, model_of, row_from, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from greenroom.store.access import Actor
    from greenroom.store.models import Change

__all__ = ["deed", "undo"]


@dataclass(frozen=True, slots=True)
class _Net:
    """What a deed made of one row, from before its first change to after its last."""

    table: str
    key: UUID
    before: Values | None
    after: Values | None

    @property
    def model(self) -> type[models.Model]:
        return model_of(self.table)


def undo(actor: Actor, deed: UUID) -> Deed:
    """Take back the deed with that key: every row is as it was before it.

    Raises:
        NotFound: the actor has no such deed.
        CannotUndo: it was taken back already, or a later deed stands on it; the message says which.
    """
    done = Deed.objects.own(actor, deed)
    with opened(Record(actor, "undo", _summary(done), undoes=done)) as record:
        if Deed.objects.filter(undoes=done).exists():
            raise CannotUndo("This was taken back already. To do it again, take back the undoing.")
        _reverse(record, done, _net(done.changes.order_by("pk")))
        if record.deed is None:
            raise CannotUndo("There is nothing left of this to take back.")
        return record.deed


def _net(changes: Iterable[Change]) -> Sequence[_Net]:
    """One change for each row, without the rows that came and went within the deed."""
    rows: dict[tuple[str, UUID], _Net] = {}
    for change in changes:
        key = (change.table, change.row)
        first = rows[key].before if key in rows else change.before
        rows[key] = _Net(change.table, change.row, first, change.after)
    return [net for net in rows.values() if net.before != net.after]


def _reverse(record: Record, done: Deed, changes: Sequence[_Net]) -> None:
    """Change back what was changed, delete what was made, make what was deleted.

    References are checked when the transaction ends, so they may point to rows that come back later.
    """
    rows = _standing(done, changes)
    made = [row for net in changes if net.before is None and (row := rows[net.table, net.key])]
    try:
        with transaction.atomic():
            for net in changes:
                if net.after is not None and net.before is not None:
                    _change_back(record, net)
            _unmake(record, done, made, mine=set(rows))
            gone = [net for net in changes if net.after is None and net.before is not None]
            for _, alike in groupby(gone, key=lambda net: net.table):
                record.create_all([row_from(net.model, net.before or {}) for net in alike])
    except IntegrityError as error:
        raise CannotUndo("Something made later is in the way of taking this back.") from error
    _refuse_loose_ends(done, [net for net in changes if net.before is not None])


def _standing(done: Deed, changes: Sequence[_Net]) -> dict[tuple[str, UUID], models.Model | None]:
    """The rows as the deed left them.

    Raises:
        CannotUndo: one of them has changed since.
    """
    there = _rows(changes)
    for net in changes:
        row = there.get((net.table, net.key))
        if (values_of(row) if row else None) != net.after:
            raise _blocked(done, net.table, net.key)
    return {(net.table, net.key): there.get((net.table, net.key)) for net in changes}


def _rows(changes: Sequence[_Net]) -> dict[tuple[str, UUID], models.Model]:
    """The rows that the changes are about, as far as they are there, with one question a table."""
    keys: dict[str, list[object]] = defaultdict(list)
    for net in changes:
        keys[net.table].append(net.key)
    return {(table, row.pk): row for table, wanted in keys.items() for row in held(model_of(table), wanted).values()}


def _unmake(record: Record, done: Deed, made: Sequence[models.Model], mine: set[tuple[str, UUID]]) -> None:
    """Delete rows that the deed made, unless something that a later deed made and that stands for itself would fall."""
    try:
        fall = fall_of(made)
    except InvalidChoice as error:
        raise CannotUndo(f"This cannot be taken back now. {error.message}") from error
    for child in [*fall.rows, *(child for child, _ in fall.cuts)]:
        name = child._meta.model_name or ""  # noqa: SLF001 - Django's documented way to a model's names
        if (name, child.pk) not in mine and not getattr(child, "follows", False):
            raise _blocked(done, name, child.pk)
    record.delete_all(made)


def _change_back(record: Record, net: _Net) -> None:
    """Give the fields that the deed changed their values from before."""
    before, after = net.before or {}, net.after or {}
    row, old = current(net.model, net.key), row_from(net.model, before)
    names = [name for name in before if before[name] != after.get(name) and hasattr(old, name)]
    if row is not None:
        record.update(row, **{name: getattr(old, name) for name in names})


def _refuse_loose_ends(done: Deed, changes: Sequence[_Net]) -> None:
    """Whatever a row that came back points to must be there.

    Raises:
        CannotUndo: something that one of them points to is gone.
    """
    wanted: dict[type[models.Model], set[object]] = defaultdict(set)
    for row in _rows(changes).values():
        for field in row._meta.concrete_fields:  # noqa: SLF001
            key = field.value_from_object(row)
            if isinstance(field, models.ForeignKey) and key is not None:
                wanted[field.remote_field.model].add(key)
    for target, keys in wanted.items():
        missing = keys - set(held(target, list(keys)))
        if missing:
            raise _blocked(done, target._meta.model_name or "", next(iter(missing)))  # type: ignore[arg-type] # noqa: SLF001


def _blocked(done: Deed, table: str, key: UUID) -> CannotUndo:
    """The error that names the last deed that touched the row in the way."""
    touching = Deed.objects.filter(changes__table=table, changes__row=key).exclude(pk=done.pk)
    later = touching.order_by("-changes__pk").first()
    if later is None:
        return CannotUndo("This was changed since, so it cannot be taken back.")
    return CannotUndo(f"“{later.summary}” came later and stands on this. Take that back first.")


def _summary(done: Deed) -> str:
    return f"Did again: {done.undoes.summary}" if done.undoes else f"Took back: {done.summary}"
