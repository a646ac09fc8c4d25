from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from django.contrib.auth.models import User
from django.db import connection

from greenroom.cli.lines import BAD_INPUT
from greenroom.cli.main import main
from greenroom.cli.record import alone
from greenroom.core.errors import UserError
from greenroom.identity.owner import owner
from greenroom.services import archive, example, people, stories
from greenroom.store.models import Person

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def place(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder, as the commands find it."""
    monkeypatch.setenv("GREENROOM_HOME", str(home))
    monkeypatch.delenv("GREENROOM_DATABASE_URL", raising=False)
    return home


def test_check_says_that_all_is_well_or_what_is_wrong(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out.startswith("All is well: ")

    (place / "files").mkdir(exist_ok=True)
    (place / "files" / "stray").write_bytes(b"?")
    assert main(["check"]) == 1
    assert capsys.readouterr().out.splitlines()[0].startswith("orphaned: stray")


def test_export_writes_the_owner_s_record_or_that_of_a_user(tmp_path: Path) -> None:
    stories.create(people.actor_of(owner()), title="The flood")
    User.objects.create(username="ada")

    assert main(["export", str(tmp_path / "mine")]) == 0
    assert main(["export", str(tmp_path / "hers"), "--user", "ada"]) == 0

    titles = [
        [row["title"] for row in json.loads((tmp_path / whose / "tables" / "story.json").read_text())]
        for whose in ("mine", "hers")
    ]
    assert titles == [["The flood"], []]


def test_export_of_nobody_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(tmp_path / "out"), "--user", "nobody"]) == BAD_INPUT

    assert capsys.readouterr().err == "There is no user nobody.\n"


def test_the_example_comes_and_goes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["example"]) == 0
    assert capsys.readouterr().out.startswith("Noor Haddad is here")
    assert Person.objects.filter(is_example=True).exists()

    assert main(["example", "--remove"]) == 0
    assert not Person.objects.filter(is_example=True).exists()
    example.remove(owner())


def test_a_backup_goes_where_it_is_told_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def write(path: Path) -> Path:
        path.write_bytes(b"PK")
        return path

    monkeypatch.setattr(archive, "backup", write)
    monkeypatch.chdir(tmp_path)

    assert main(["backup", "mine.zip"]) == 0
    assert main(["backup"]) == 0

    assert "Wrote mine.zip" in capsys.readouterr().out
    assert [path.name for path in tmp_path.glob("greenroom-*.zip")]


def test_a_restore_says_where_the_record_before_it_went(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(archive, "restore", lambda _, home, *, force: home / "replaced" if force else None)

    assert main(["restore", "saved.zip", "--force"]) == 0
    assert f"What was there before is in {place / 'replaced'}." in capsys.readouterr().out
    assert main(["restore", "saved.zip"]) == 0


def test_a_file_that_is_no_backup_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "photo.zip").write_bytes(b"not a zip")

    assert main(["restore", str(tmp_path / "photo.zip")]) == BAD_INPUT
    assert main(["restore", str(tmp_path / "absent.zip")]) == BAD_INPUT

    assert "is not a Greenroom backup" in capsys.readouterr().err


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the record is in PostgreSQL")
@pytest.mark.parametrize(("answer", "code"), [("erase", 0), ("no", 1), (None, 1)])
def test_erase_asks_first(answer: str | None, code: int, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def answered(_: str) -> str:
        if answer is None:
            raise EOFError
        return answer

    (place / "secret").write_text("s")
    (place / "my letter.txt").write_text("Dear Joan")
    monkeypatch.setattr("builtins.input", answered)

    assert main(["erase"]) == code

    assert (place / "secret").exists() == bool(code)
    assert (place / "my letter.txt").exists()


def test_erase_of_nothing_is_nothing(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place.rmdir()

    assert main(["erase", "--yes"]) == 0
    assert "nothing to erase" in capsys.readouterr().out


def test_a_server_s_record_is_erased_by_its_keepers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GREENROOM_DATABASE_URL", "postgres://somewhere/else")

    assert main(["erase", "--yes"]) == 1
    assert "PostgreSQL" in capsys.readouterr().err


def test_a_command_that_needs_the_folder_to_itself_waits_for_nobody(home: Path) -> None:
    with alone(home), pytest.raises(UserError, match="Greenroom is running"), alone(home):
        raise AssertionError
