"""Your data: taken along, proved, erased."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from tests.world import world

from greenroom.jobs.backups import backups
from greenroom.store.models import Application

if TYPE_CHECKING:
    from pathlib import Path

    from django.test import Client
    from pytest_django.fixtures import Settings

    from greenroom.store.access import Actor


def test_the_page_says_where_everything_is(hers: Client, settings: Settings) -> None:
    page = hers.get("/data/").text
    assert str(settings.HOME) in page
    assert "greenroom.db" in page


def test_an_export_is_a_zip_in_open_formats(hers: Client, owner: Actor) -> None:
    world(owner)
    answer = hers.post("/data/export/")
    names = zipfile.ZipFile(io.BytesIO(answer.getvalue())).namelist()
    assert "tables/application.json" in names
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_a_check_says_that_all_is_well(hers: Client) -> None:
    assert "Everything is there, and as it was" in hers.post("/data/check/").text


def test_a_backup_for_the_folder_is_being_made_until_its_file_is_there(hers: Client, home: Path) -> None:
    assert "Being made" in hers.post("/data/backup/keep/", follow=True).text
    [state] = backups()
    made = home / "backups" / f"greenroom-{state.key.hex}.zip"
    made.parent.mkdir()
    made.write_bytes(b"PK")
    assert made.name in hers.get("/data/").text


def test_a_server_gives_nobody_the_record_of_all(hers: Client, settings: Settings) -> None:
    settings.LOCAL = False
    assert hers.post("/data/backup/").status_code == 404
    assert hers.post("/data/backup/keep/").status_code == 404
    assert hers.post("/data/check/").status_code == 404
    assert str(settings.HOME) not in hers.get("/data/").text


def test_without_the_word_nothing_is_erased(hers: Client, owner: Actor) -> None:
    world(owner)
    page = hers.post("/data/erase/", {"word": "ease"})
    assert page.status_code == 422
    assert Application.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_with_the_word_everything_is_erased_and_one_can_start_afresh(hers: Client, owner: Actor) -> None:
    world(owner)
    page = hers.post("/data/erase/", {"word": "Erase"}, follow=True)
    assert page.status_code == 200
    assert "Everything is erased" in page.text
    assert not Application.objects.exists()
