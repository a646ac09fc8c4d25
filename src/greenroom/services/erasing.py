"""Making things gone for good: no history, no bytes, nothing left in a log."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import connection, models, transaction

from greenroom.files import growing, storage
from greenroom.store.models import Change, File, Person, Recording
from greenroom.store.rows import all_models

if TYPE_CHECKING:
    from greenroom.store.access import Actor

DATABASE = "greenroom.db"
_OURS = (
    DATABASE,
    f"{DATABASE}-wal",
    f"{DATABASE}-shm",
    f"{DATABASE}-journal",
    "secret",
    "running.json",
    "running.lock",
)
_OUR_FOLDERS = ("files", "backups", "links", "replaced-*", "restoring.part")


def erase_person(person: Person) -> None:
    """Erase a workspace with its history and files. Nothing of it can be brought back."""
    keys = set(File.objects.filter(person=person).values_list("pk", flat=True))
    recordings = set(Recording.objects.filter(person=person).values_list("pk", flat=True))
    keys |= set(Change.objects.filter(table="file", deed__person=person).values_list("row", flat=True))
    with transaction.atomic():
        _delete(Change, deed__person=person)
        for model in all_models():
            if any(field.name == "person" for field in model._meta.concrete_fields):  # noqa: SLF001
                _delete(model, person=person)
        _delete(Person, pk=person.pk)
    for key in keys:
        storage.remove(key)
    for key in recordings:
        growing.let_go(key)


def erase_workspace(actor: Actor) -> None:
    """Erase everything that belongs to the actor's user, the example included, and clear the database's spare pages.

    On a laptop the backups in its folder go as well, and records that a restore moved aside.
    """
    for person in Person.objects.filter(user=actor.user):
        erase_person(person)
    if settings.LOCAL:
        for place in (place for name in ("backups", "replaced-*") for place in Path(settings.HOME).glob(name)):
            shutil.rmtree(place)
    clear_traces()


def clear_traces() -> None:
    """Rewrite the database without what was deleted from it, and empty its log."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def erase(home: Path) -> None:
    """Remove everything that the program keeps in its folder, and the folder when nothing else is in it.

    The program must not be running.
    """
    connection.close()
    for place in (place for name in _OUR_FOLDERS for place in home.glob(name)):
        shutil.rmtree(place)
    for name in _OURS:
        (home / name).unlink(missing_ok=True)
    if home.is_dir() and not any(home.iterdir()):
        home.rmdir()


def _delete(model: type[models.Model], **of: object) -> None:
    """Delete rows in one sweep. References are checked when the transaction ends, so the order does not matter."""
    model._base_manager.filter(**of)._raw_delete("default")  # noqa: SLF001
