from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from django.conf import settings
from django.db import connection
from tests.people import alice, charlie
from tests.world import world

from greenroom.core.errors import UnreadableFile, UserError
from greenroom.files import storage
from greenroom.services import archive, stories
from greenroom.services.archive import Fault
from greenroom.services.history import deed
from greenroom.services.papers import keep_file, sweep_files
from greenroom.store.models import Change, Deed, File, Person, Story
from greenroom.store.rows import all_models, table_of, values_of

if TYPE_CHECKING:
    from pathlib import Path

    from greenroom.store.access import Actor

sqlite_only = pytest.mark.skipif("connection.vendor != 'sqlite'", reason="the record is in PostgreSQL")


@pytest.fixture
def live(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database of the test as a file in the home folder, where a backup looks for it."""
    path = home / "greenroom.db"
    monkeypatch.setitem(settings.DATABASES["default"], "NAME", path)
    return path


def put_on_disk(path: Path) -> None:
    """Copy what the test has written so far into the file."""
    with closing(sqlite3.connect(path)) as target:
        connection.connection.commit()
        connection.connection.backup(target)


def tables(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as database:
        names = [
            row[0]
            for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'store_%'")
        ]
        return {name: sorted(database.execute(f'SELECT * FROM "{name}"'), key=str) for name in names}  # noqa: S608 - its own names


def with_a_file(actor: Actor) -> File:
    return keep_file(actor, "posting.txt", b"Warehouse Team Leader", "text")


def without_the_feed(values: dict[str, Any]) -> dict[str, Any]:
    """The columns, and what the history keeps of them, without the calendar's secret address."""
    sides = {side: without_the_feed(values[side]) for side in ("before", "after") if values.get(side)}
    return {name: value for name, value in (values | sides).items() if name != "feed_token"}


@pytest.mark.django_db
def test_an_export_has_every_table_and_each_row_of_the_person(tmp_path: Path) -> None:
    actor, other = alice(), charlie()
    world(actor)
    stories.create(other, title="Not Alice's")
    with_a_file(actor)

    place = archive.export(actor, tmp_path / "out")

    for model in all_models():
        rows = json.loads((place / "tables" / f"{table_of(model)}.json").read_text())
        wanted = model._base_manager.all()
        if model is Person:
            wanted = wanted.filter(pk=actor.person.pk)
        elif model is Change:
            wanted = wanted.filter(deed__person=actor.person)
        else:
            wanted = wanted.filter(person=actor.person)
        assert sorted(rows, key=str) == sorted([without_the_feed(values_of(row)) for row in wanted], key=str)
    assert json.loads((place / "tables" / "deed.json").read_text())


@pytest.mark.django_db
def test_an_export_has_papers_that_people_read(tmp_path: Path) -> None:
    actor = alice()
    world(actor)
    file = with_a_file(actor)

    place = archive.export(actor, tmp_path / "out")

    resume = json.loads(next((place / "resumes").iterdir()).read_text())
    assert resume["basics"]["name"] == "Mara Okafor"
    assert resume["work"][0]["startDate"] == "2021-03"
    assert resume["work"][0]["highlights"][1] == "Trained nine new colleagues"
    assert next((place / "stories").iterdir()).read_text().startswith("# Fewer errors\n")
    assert "Joan Barker, Operations manager" in next((place / "interviews").iterdir()).read_text()
    assert (place / "files" / f"{file.pk.hex[:8]}-posting.txt").read_bytes() == b"Warehouse Team Leader"


@pytest.mark.django_db
def test_an_export_as_a_zip_holds_the_same_files(tmp_path: Path) -> None:
    actor = alice()
    world(actor)

    folder = archive.export(actor, tmp_path / "out")
    packed = zipfile.ZipFile(archive.export(actor, tmp_path / "out.zip"))

    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert set(packed.namelist()) == names
    assert packed.read("tables/story.json") == (folder / "tables" / "story.json").read_bytes()


@pytest.mark.django_db
def test_an_export_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Joan")

    with pytest.raises(UserError, match="already"):
        archive.export(alice(), tmp_path)

    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["letter.txt"]


@sqlite_only
@pytest.mark.django_db(transaction=True)
def test_a_backup_restored_into_a_fresh_folder_equals_the_original(live: Path, tmp_path: Path) -> None:
    actor = alice()
    world(actor)
    file = with_a_file(actor)
    put_on_disk(live)

    saved = archive.backup(tmp_path / "saved.zip")
    archive.restore(saved, tmp_path / "fresh")

    assert tables(tmp_path / "fresh" / "greenroom.db") == tables(live)
    kept = tmp_path / "fresh" / "files" / file.pk.hex[:2] / file.pk.hex
    assert kept.read_bytes() == b"Warehouse Team Leader"
    assert kept.stat().st_mode & 0o077 == 0
    assert saved.stat().st_mode & 0o077 == 0


@sqlite_only
@pytest.mark.django_db(transaction=True)
def test_a_backup_carries_nobody_s_cookie(live: Path, tmp_path: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO django_session VALUES ('key', 'secret', '2027-01-01')")
    put_on_disk(live)

    archive.restore(archive.backup(tmp_path / "saved.zip"), tmp_path / "fresh")

    with closing(sqlite3.connect(tmp_path / "fresh" / "greenroom.db")) as database:
        assert database.execute("SELECT count(*) FROM django_session").fetchone() == (0,)


@sqlite_only
@pytest.mark.django_db(transaction=True)
def test_a_restore_leaves_a_record_alone_unless_it_is_forced_and_then_moves_it_aside(
    live: Path, tmp_path: Path
) -> None:
    world(alice())
    put_on_disk(live)
    saved = archive.backup(tmp_path / "saved.zip")
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    (fresh / "greenroom.db").write_bytes(b"an older record")

    with pytest.raises(UserError, match="--force"):
        archive.restore(saved, fresh)
    assert (fresh / "greenroom.db").read_bytes() == b"an older record"

    aside = archive.restore(saved, fresh, force=True)
    assert aside is not None
    assert (aside / "greenroom.db").read_bytes() == b"an older record"
    assert tables(fresh / "greenroom.db") == tables(live)


def changed(saved: Path, target: Path, name: str, content: bytes) -> Path:
    """A copy of a backup in which one member holds something else."""
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.namelist():
            new.writestr(member, content if member == name else old.read(member))
        if name not in old.namelist():
            new.writestr(name, content)
    return target


@sqlite_only
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", ["greenroom.db", "manifest.json", "../evil", "files/aa/" + "a" * 32])
def test_a_backup_that_was_changed_is_refused_and_changes_nothing(live: Path, tmp_path: Path, name: str) -> None:
    world(alice())
    put_on_disk(live)
    saved = archive.backup(tmp_path / "saved.zip")
    fresh = tmp_path / "fresh"

    with pytest.raises(UnreadableFile, match="damaged"):
        archive.restore(changed(saved, tmp_path / "changed.zip", name, b"{}"), fresh)

    assert list(fresh.iterdir()) == []
    assert not (tmp_path / "evil").exists()


@sqlite_only
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format": 99}, "Update Greenroom"),
        ({"tables": {"store_story": 7}}, "The database in this backup is damaged"),
        ({"files": {"greenroom.db": {"sha256": "0", "size": 1}}}, "damaged"),
        ({"files": []}, "not a Greenroom backup"),
    ],
)
def test_a_manifest_that_promises_something_else_is_refused(
    live: Path, tmp_path: Path, change: dict[str, Any], sentence: str
) -> None:
    put_on_disk(live)
    saved = archive.backup(tmp_path / "saved.zip")
    manifest = json.loads(zipfile.ZipFile(saved).read("manifest.json")) | change
    lying = changed(saved, tmp_path / "changed.zip", "manifest.json", json.dumps(manifest).encode())

    with pytest.raises(UnreadableFile, match=sentence):
        archive.restore(lying, tmp_path / "fresh")


@sqlite_only
@pytest.mark.django_db(transaction=True)
def test_a_file_that_was_deleted_is_in_the_backup_as_long_as_the_history_can_bring_it_back(
    live: Path, tmp_path: Path
) -> None:
    actor = alice()
    file = with_a_file(actor)
    file_key = file.pk
    with deed(actor, "delete-file", "Deleted a file") as record:
        record.delete(file)
    put_on_disk(live)

    archive.restore(archive.backup(tmp_path / "saved.zip"), tmp_path / "fresh")

    kept = tmp_path / "fresh" / "files" / file_key.hex[:2] / file_key.hex
    assert kept.read_bytes() == b"Warehouse Team Leader"


@sqlite_only
@pytest.mark.django_db(transaction=True)
def test_a_backup_is_not_made_of_a_record_with_a_changed_file(live: Path, tmp_path: Path) -> None:
    file = with_a_file(alice())
    put_on_disk(live)
    storage.path_of(file.pk).write_bytes(b"something else")

    with pytest.raises(UserError, match="has changed"):
        archive.backup(tmp_path / "saved.zip")


@sqlite_only
@pytest.mark.django_db(transaction=True)
def test_a_backup_that_was_cut_off_is_refused(live: Path, tmp_path: Path) -> None:
    world(alice())
    put_on_disk(live)
    saved = archive.backup(tmp_path / "saved.zip")
    cut = tmp_path / "cut.zip"
    cut.write_bytes(saved.read_bytes()[:-2000])

    with pytest.raises(UnreadableFile):
        archive.restore(cut, tmp_path / "fresh")


@sqlite_only
@pytest.mark.django_db(transaction=True)
def test_a_backup_is_not_made_of_a_record_with_a_missing_file(live: Path, tmp_path: Path) -> None:
    file = with_a_file(alice())
    put_on_disk(live)
    storage.remove(file.pk)

    with pytest.raises(UserError, match="missing"):
        archive.backup(tmp_path / "saved.zip")

    assert [path.name for path in tmp_path.iterdir()] == ["home"]


@pytest.mark.skipif("connection.vendor == 'sqlite'", reason="the record is in SQLite")
@pytest.mark.django_db
def test_a_backup_of_postgresql_says_what_to_use_instead(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="pg_dump"):
        archive.backup(tmp_path / "saved.zip")


@pytest.mark.django_db
def test_a_sound_record_has_no_findings() -> None:
    world(alice())
    with_a_file(alice())

    assert archive.check().findings == ()


@pytest.mark.django_db
def test_a_check_finds_what_is_missing_changed_and_left_over() -> None:
    actor = alice()
    missing, wrong = with_a_file(actor), with_a_file(actor)
    storage.remove(missing.pk)
    storage.path_of(wrong.pk).write_bytes(b"Warehouse Team Loader")
    (storage.folder() / "stray.part").write_bytes(b"half")

    assert [finding.fault for finding in archive.check().findings] == [Fault.MISSING, Fault.CHANGED, Fault.ORPHANED]


@pytest.mark.django_db
def test_a_check_finds_a_folder_that_others_can_look_into(home: Path) -> None:
    home.chmod(0o755)

    assert [finding.fault for finding in archive.check().findings] == [Fault.OPEN]


@sqlite_only
@pytest.mark.django_db(transaction=True)
def test_a_check_finds_a_reference_to_nothing() -> None:
    story = stories.create(alice(), title="The flood")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        cursor.execute("UPDATE store_story SET achievement_id = %s", [story.pk.hex])
        findings = archive.check().findings
        cursor.execute("UPDATE store_story SET achievement_id = NULL")
        cursor.execute("PRAGMA foreign_keys = ON")

    assert [finding.fault for finding in findings] == [Fault.REFERENCE]


@pytest.mark.django_db
def test_the_sweep_keeps_what_the_history_mentions_and_removes_what_nothing_does() -> None:
    actor = alice()
    kept = with_a_file(actor)
    File.objects.filter(pk=kept.pk).delete()
    lost = storage.path_of(Story().pk)
    storage.write_whole(lost, b"a file whose row never came to be")
    (lost.parent / f"{lost.name}.part").write_bytes(b"half")

    assert sweep_files() == 2
    assert storage.read(kept.pk) == b"Warehouse Team Leader"
    assert not lost.exists()


@pytest.mark.django_db
def test_erasing_a_workspace_leaves_nothing_of_it_and_everything_of_others() -> None:
    actor, other = alice(), charlie()
    world(actor)
    file = with_a_file(actor)
    stories.create(other, title="Charlie's own")

    archive.erase_workspace(actor)

    assert not storage.path_of(file.pk).exists()
    assert [person.user for person in Person.objects.all()] == [other.user]
    assert [story.title for story in Story.objects.all()] == ["Charlie's own"]
    assert Deed.objects.count() == 1
    assert Change.objects.count() == 1


@pytest.mark.django_db
def test_erasing_a_laptop_s_workspace_takes_the_backups_in_its_folder_along(home: Path) -> None:
    (home / "backups").mkdir()
    (home / "backups" / "greenroom-1.zip").write_bytes(b"private")
    (home / "replaced-20261122").mkdir()

    archive.erase_workspace(alice())

    assert list(home.iterdir()) == []


def test_erasing_the_folder_leaves_nothing_of_ours_and_keeps_what_is_not(tmp_path: Path) -> None:
    place = tmp_path / "record"
    for name in (
        "greenroom.db",
        "greenroom.db-wal",
        "greenroom.db-shm",
        "secret",
        "files/ab/abc",
        "backups/a.zip",
        "replaced-1/x",
    ):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(b"private")
    other = tmp_path / "other"
    shutil.copytree(place, other)
    (other / "my letter.txt").write_text("Dear Joan")

    archive.erase(place)
    archive.erase(other)

    assert not place.exists()
    assert [path.name for path in other.rglob("*")] == ["my letter.txt"]
