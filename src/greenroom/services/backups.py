"""Backup and restore: one zip with the database, the files and a manifest that proves both."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection

from greenroom import __version__
from greenroom.core.errors import UnreadableFile, UserError
from greenroom.files.storage import PART, no_room, path_of, room_or_sentence
from greenroom.services.erasing import DATABASE

MANIFEST = "manifest.json"
FORMAT = 1
_MEMBER = re.compile(r"greenroom\.db|files/[0-9a-f]{2}/[0-9a-f]{32}")
_PIECE = 1024 * 1024
_LARGEST_MANIFEST = 64 * 1024 * 1024


def backup(path: Path) -> Path:
    """Write a backup of the whole record to `path`, whole or not at all.

    Raises:
        UserError: the record is in PostgreSQL, or a file of it is missing or changed.
        DiskFull: there is no room for it.
    """
    if connection.vendor != "sqlite":
        raise UserError(
            "The record is in PostgreSQL. Use `pg_dump` for the database and copy the files folder beside it; "
            "`greenroom export` writes one person's record."
        )
    path = path.absolute()
    part, copy = path.with_name(path.name + PART), path.with_name(path.name + ".db" + PART)
    with room_or_sentence():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _copy_database(Path(str(settings.DATABASES["default"]["NAME"])), copy)
            part.touch(mode=0o600)
            _write_zip(part, copy)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
            copy.unlink(missing_ok=True)
    return path


def restore(path: Path, home: Path, *, force: bool = False) -> Path | None:
    """Put a backup into the home folder, after its manifest has been verified. The program must not be running.

    Args:
        path: the backup.
        home: the folder; it must not hold a record yet, unless `force` is given.
        force: move the record that is there aside, instead of refusing.

    Returns:
        the folder into which an earlier record was moved, if there was one.

    Raises:
        UnreadableFile: this is no backup, or it is damaged; nothing was changed.
        UserError: the folder holds a record already.
    """
    in_the_way = [home / name for name in (DATABASE, "files") if (home / name).exists()]
    if in_the_way and not force:
        raise UserError(
            f"There is a record in {home} already. Add --force to replace it (it is moved aside, not deleted), "
            "or restore into another folder with GREENROOM_HOME."
        )
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = home / f"restoring{PART}"
    shutil.rmtree(fresh, ignore_errors=True)
    with room_or_sentence():
        try:
            _unpack(path, fresh)
            aside = _move_aside(home) if in_the_way else None
            for name in ("files", DATABASE):
                (fresh / name).replace(home / name)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    return aside


def _copy_database(source: Path, target: Path) -> None:
    """A consistent copy while others write, without the cookies of those who are signed in."""
    connection.ensure_connection()
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        try:
            live.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
            copy.execute("DELETE FROM django_session")
            copy.commit()
            copy.execute("VACUUM")
        except sqlite3.OperationalError as error:
            if "full" in str(error):
                raise no_room() from error
            raise


def _write_zip(path: Path, database: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        files = {DATABASE: _add(archive, DATABASE, database)}
        with closing(sqlite3.connect(database)) as copy:
            tables = _counts(copy)
            for key, sha256 in _files_in(copy):
                place = path_of(UUID(key))
                name = f"files/{place.parent.name}/{place.name}"
                files[name] = _add_checked(archive, name, place, sha256)
        manifest = {
            "format": FORMAT,
            "greenroom": __version__,
            "made_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            "tables": tables,
            "files": files,
        }
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1, sort_keys=True))


def _add_checked(archive: zipfile.ZipFile, name: str, place: Path, sha256: str) -> dict[str, object]:
    if not place.is_file():
        raise UserError("A file of the record is missing, so the backup would not be whole. Run `greenroom check`.")
    entry = _add(archive, name, place)
    if entry["sha256"] != sha256:
        raise UserError("A file of the record has changed on the disk. Run `greenroom check` to see which.")
    return entry


def _add(archive: zipfile.ZipFile, name: str, source: Path) -> dict[str, object]:
    """Copy a file into the archive; its size and SHA-256."""
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as reading, archive.open(name, "w", force_zip64=True) as writing:
        while piece := reading.read(_PIECE):
            writing.write(piece)
            digest.update(piece)
            size += len(piece)
    return {"sha256": digest.hexdigest(), "size": size}


def _counts(database: sqlite3.Connection) -> dict[str, int]:
    """Rows per table of the record."""
    names = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'store_%' ORDER BY name"
    )
    tables = [name for (name,) in names]
    return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608


def _files_in(database: sqlite3.Connection) -> list[tuple[str, str]]:
    """Key and SHA-256 of every file that the record or its history mentions."""
    found = dict(database.execute("SELECT id, sha256 FROM store_file").fetchall())
    gone = database.execute("SELECT row, before FROM store_change WHERE \"table\" = 'file' AND before IS NOT NULL")
    for key, before in gone.fetchall():
        found.setdefault(key, json.loads(before)["sha256"])
    return sorted(found.items())


def _unpack(path: Path, fresh: Path) -> None:
    """Unpack a backup into an empty folder and prove it against its manifest.

    Raises:
        UnreadableFile: this is no backup, or it is damaged.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = _manifest(archive)
            (fresh / "files").mkdir(mode=0o700, parents=True)
            for name, promised in manifest["files"].items():
                _extract(archive, name, promised, fresh / name)
    except FileNotFoundError:
        raise UnreadableFile(f"There is no file {path}. Check the name.") from None
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, EOFError) as error:
        raise UnreadableFile(f"{path.name} is not a Greenroom backup, or it is damaged. Try another one.") from error
    _prove(fresh / DATABASE, manifest["tables"])


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    if archive.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
        raise ValueError("no manifest is that large")
    manifest: dict[str, Any] = json.loads(archive.read(MANIFEST))
    if manifest["format"] != FORMAT:
        raise UnreadableFile(
            f"This backup was made by Greenroom {manifest['greenroom']}, in a newer form. "
            "Update Greenroom, then restore it."
        )
    names = set(manifest["files"])
    if DATABASE not in names or names | {MANIFEST} != set(archive.namelist()):
        raise ValueError("the manifest lists something else than the archive holds")
    if not all(_MEMBER.fullmatch(name) for name in names):
        raise ValueError("the archive holds something that no backup holds")
    return manifest


def _extract(archive: zipfile.ZipFile, name: str, promised: dict[str, Any], target: Path) -> None:
    digest, size = hashlib.sha256(), 0
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    target.touch(mode=0o600)
    with archive.open(name) as reading, target.open("wb") as writing:
        while piece := reading.read(_PIECE):
            size += len(piece)
            if size > promised["size"]:
                break
            digest.update(piece)
            writing.write(piece)
    if size != promised["size"] or digest.hexdigest() != promised["sha256"]:
        raise ValueError(f"{name} is not what the manifest says")


def _prove(database: Path, tables: dict[str, int]) -> None:
    try:
        with closing(sqlite3.connect(database)) as copy:
            sound = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            whole = _counts(copy) == tables
    except sqlite3.DatabaseError:
        sound = whole = False
    if not (sound and whole):
        raise UnreadableFile("The database in this backup is damaged. Nothing was changed; try an earlier backup.")


def _move_aside(home: Path) -> Path:
    """Move the record that is there, with its log, into a folder of its own."""
    aside = home / f"replaced-{dt.datetime.now(dt.UTC):%Y%m%d-%H%M%S-%f}"
    aside.mkdir(mode=0o700)
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "files"):
        if (home / name).exists():
            (home / name).replace(aside / name)
    return aside
