"""Is everything there, and as it was? Whatever is not is told in one sentence each."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import connection

from greenroom.files import storage
from greenroom.store.models import Change, File

if TYPE_CHECKING:
    from collections.abc import Iterator


class Fault(StrEnum):
    """What can be wrong with the record."""

    DATABASE = "database"
    REFERENCE = "reference"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    CHANGED = "changed"
    ORPHANED = "orphaned"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: a sentence that says what, and what to do."""

    fault: Fault
    text: str


@dataclass(frozen=True, slots=True)
class Checkup:
    """What was looked at, and what was found. No findings: all is well."""

    rows: int
    files: int
    findings: tuple[Finding, ...]


def check() -> Checkup:
    """Look at the database, every reference in it, every file's bytes, and who may read the folder."""
    from greenroom.store.rows import all_models  # noqa: PLC0415 - the models must be loaded

    rows = sum(model._base_manager.count() for model in all_models())  # noqa: SLF001
    findings = (*_database(), *_files(), *_strangers(), *_folder())
    return Checkup(rows, File.objects.count(), findings)


def _database() -> Iterator[Finding]:
    """SQLite is asked about itself; PostgreSQL keeps its references sound by itself."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        for (answer,) in cursor.execute("PRAGMA integrity_check").fetchall():
            if answer != "ok":
                yield Finding(Fault.DATABASE, f"The database is damaged ({answer}). Restore the latest backup.")
        for table, row, target, _ in cursor.execute("PRAGMA foreign_key_check").fetchall():
            yield Finding(
                Fault.REFERENCE, f"Row {row} of {table} points to a {target} that is not there. Restore a backup."
            )


def _files() -> Iterator[Finding]:
    for row in File.objects.order_by("created_at").iterator():
        path = storage.path_of(row.pk)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            yield Finding(Fault.MISSING, f"“{row.name}” is missing on the disk. Restore it from a backup.")
        except OSError:
            yield Finding(Fault.UNREADABLE, f"“{row.name}” cannot be read. Check the rights of {path}.")
        else:
            if len(content) != row.size or hashlib.sha256(content).hexdigest() != row.sha256:
                yield Finding(Fault.CHANGED, f"“{row.name}” is not as it came in. Restore it from a backup.")


def _strangers() -> Iterator[Finding]:
    known = set(File.objects.values_list("pk", flat=True))
    known |= set(Change.objects.filter(table="file").values_list("row", flat=True))
    lost = [storage.path_of(key) for key in storage.kept_keys() if key not in known]
    for path in (*lost, *storage.strangers()):
        yield Finding(
            Fault.ORPHANED,
            f"{path.name} in the files folder belongs to nothing; the next start removes what a crash left.",
        )


def _folder() -> Iterator[Finding]:
    home = Path(settings.HOME)
    if settings.LOCAL and home.is_dir() and stat.S_IMODE(home.stat().st_mode) & 0o077:
        yield Finding(Fault.OPEN, f"Others on this machine can look into {home}. Close it with: chmod 700 {home}")
