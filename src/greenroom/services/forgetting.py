"""Taking secrets out of what the history keeps, so that an undo cannot bring them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.store.models import Change
from greenroom.store.rows import table_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from uuid import UUID

    from django.db.models import Model


def forget_in_history(model: type[Model], rows: Iterable[UUID], fields: Collection[str], *, but: str = "") -> None:
    """Empty some fields of rows in every change that the history keeps of them.

    Args:
        model: what the rows are.
        rows: their keys.
        fields: the names of the fields, all of them texts.
        but: a value that stays, because it still holds.
    """
    touched = []
    for change in Change.objects.filter(table=table_of(model), row__in=list(rows)):
        sides = [side for side in (change.before, change.after) if side is not None]
        old = [(side, name) for side in sides for name in fields if side.get(name) not in (None, "", but)]
        for side, name in old:
            side[name] = ""
        if old:
            touched.append(change)
    Change.objects.bulk_update(touched, ["before", "after"])
