"""The history of one application: every deed that touched it, or a row that belongs or once belonged to it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from django.db.models import Exists, OuterRef, Q

from greenroom.store.models import Application, Change, Deed
from greenroom.store.models.base import Owned
from greenroom.store.rows import all_models, table_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from django.db import models

    from greenroom.store.access import Actor


def deeds_about(actor: Actor, application: UUID) -> models.QuerySet[Deed]:
    """Every deed that touched the application or one of its rows, the latest first.

    Raises:
        NotFound: the actor has no such application.
    """
    row = Application.objects.owned_by(actor).read(actor, application)
    touched = Q()
    for table, keys in _rows_of(actor, row.pk).items():
        touched |= Q(table=table, row__in=keys)
    changes = Change.objects.filter(touched, deed=OuterRef("pk"))
    deeds = Deed.objects.owned_by(actor).filter(Exists(changes)).select_related("actor", "undone_by")
    return deeds.order_by("-created_at", "-pk")


def _rows_of(actor: Actor, application: UUID) -> Mapping[str, set[UUID]]:
    """The keys of all rows of the application by table: those that are there, and those that a deed deleted."""
    keys: dict[str, set[UUID]] = defaultdict(set)
    keys[table_of(Application)].add(application)
    for model, path in _paths():
        table, parent, field = table_of(model), _parent_of(model, path), path.split("__")[0]
        keys[table] |= set(model._default_manager.filter(**{path: application}).values_list("pk", flat=True))  # noqa: SLF001
        gone = Change.objects.filter(deed__person=actor.person, table=table, after__isnull=True)
        above = [str(key) for key in keys[parent]]
        keys[table] |= set(gone.filter(**{f"before__{field}_id__in": above}).values_list("row", flat=True))
    return {table: found for table, found in keys.items() if found}


def _paths() -> Iterator[tuple[type[Owned], str]]:
    """Every model whose rows belong to an application, with the way to it; those nearer to it come first."""
    models_ = [model for model in all_models() if issubclass(model, Owned) and model is not Application]
    found = [(model, model.application_path) for model in models_ if model.application_path]
    yield from sorted(found, key=lambda pair: pair[1].count("__"))


def _parent_of(model: type[Owned], path: str) -> str:
    """The table that the first step of the way leads to."""
    target = model._meta.get_field(path.split("__", maxsplit=1)[0]).related_model  # noqa: SLF001 - Django's documented way
    return table_of(target)  # type: ignore[arg-type] # a foreign key leads to a model
