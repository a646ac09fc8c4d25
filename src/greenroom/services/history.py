"""Taking a deed back. What takes back is a deed itself, so taking that one back does the first again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import IntegrityError, models, transaction

from greenroom.core.errors import CannotUndo, InvalidChoice
from greenroom.services.record import Record, current, deed, fall_of, opened
from greenroom.store.models import Change, Deed
from greenroom.store.rows import Values, model_of, row_from, values_of

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor

__all__ = ["deed", "undo"]


def undo(actor: Actor, key: UUID) -> Deed:
    """Take back the deed with that key: every row is as it was before it.

    Raises:
        NotFound: the actor has no such deed.
        CannotUndo: it was taken back already, or a later deed stands on it; the message says which.
    """
    done = Deed.objects.own(actor, key)
    with opened(Record(actor, "undo", _summary(done), undoes=done)) as record:
        if Deed.objects.filter(undoes=done).exists():
            raise CannotUndo("This was taken back already. To do it again, take back the undoing.")
        _reverse_all(record, done, list(done.changes.order_by("-pk")))
        if record.deed is None:
            raise CannotUndo("There is nothing left of this to take back.")
        return record.deed


def _reverse_all(record: Record, done: Deed, changes: list[Change]) -> None:
    try:
        with transaction.atomic():
            for change in changes:
                _reverse(record, done, change, mine={(each.table, each.row) for each in changes})
    except IntegrityError as error:
        raise CannotUndo("Something made later is in the way of taking this back.") from error
    for change in changes:
        if change.before is not None:
            _refuse_loose_ends(done, change)


def _reverse(record: Record, done: Deed, change: Change, mine: set[tuple[str, UUID]]) -> None:
    """Bring one row from its state after the deed to its state before."""
    model = model_of(change.table)
    row = current(model, change.row)
    if (values_of(row) if row else None) != change.after:
        raise _blocked(done, change.table, change.row)
    if change.before is None and row is not None:
        _refuse_dependants(done, row, mine)
        record.delete(row)
    elif row is None:
        record.create(row_from(model, change.before or {}))
    else:
        record.update(row, **_typed_differences(model, change.before or {}, change.after or {}))


def _typed_differences(model: type[models.Model], before: Values, after: Values) -> dict[str, object]:
    """The fields that differ, by their Django names, with the values from before."""
    old = row_from(model, before)
    fields = [field for field in model._meta.concrete_fields if before.get(field.attname) != after.get(field.attname)]  # noqa: SLF001
    return {field.attname: field.value_from_object(old) for field in fields if field.attname in before}


def _refuse_dependants(done: Deed, row: models.Model, mine: set[tuple[str, UUID]]) -> None:
    """Nothing that a later deed made may fall with a row."""
    try:
        fall = fall_of([row])
    except InvalidChoice as error:
        raise CannotUndo(f"This cannot be taken back now. {error.message}") from error
    for child in [*fall.rows, *(child for child, _ in fall.cuts)]:
        name = child._meta.model_name or ""  # noqa: SLF001
        if (name, child.pk) not in mine:
            raise _blocked(done, name, child.pk)


def _refuse_loose_ends(done: Deed, change: Change) -> None:
    """Whatever a row that came back points to must be there."""
    row = current(model_of(change.table), change.row)
    if row is None:
        return
    for field in row._meta.concrete_fields:  # noqa: SLF001
        target = field.remote_field.model if isinstance(field, models.ForeignKey) else None
        key = field.value_from_object(row)
        if target is not None and key is not None and not target._default_manager.filter(pk=key).exists():  # noqa: SLF001
            raise _blocked(done, target._meta.model_name or "", key)  # noqa: SLF001


def _blocked(done: Deed, table: str, key: UUID) -> CannotUndo:
    """The error that names the last deed that touched the row in the way."""
    later = (
        Deed.objects.filter(changes__table=table, changes__row=key).exclude(pk=done.pk).order_by("-changes__pk").first()
    )
    if later is None:
        return CannotUndo("This was changed since, so it cannot be taken back.")
    return CannotUndo(f"“{later.summary}” came later and stands on this. Take that back first.")


def _summary(done: Deed) -> str:
    return f"Did again: {done.undoes.summary}" if done.undoes else f"Took back: {done.summary}"
