"""The knobs."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from greenroom.conf import knobs


def test_a_machine_without_a_word_about_it_is_a_laptop() -> None:
    assert knobs.mode(env={}) is knobs.Mode.LOCAL


def test_a_mode_that_does_not_exist_is_named() -> None:
    with pytest.raises(ImproperlyConfigured, match="cloud"):
        knobs.mode(env={"GREENROOM_MODE": "cloud"})


def test_a_list_is_separated_by_commas() -> None:
    assert knobs.words("HOSTS", env={"HOSTS": "a.example, b.example,"}) == ["a.example", "b.example"]


@pytest.mark.parametrize("value", ["0", "-1", "many", "2.5"])
def test_a_number_that_is_none_is_refused(value: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="GREENROOM_UPLOAD_MB"):
        knobs.whole_number("GREENROOM_UPLOAD_MB", 20, env={"GREENROOM_UPLOAD_MB": value})


def test_the_home_folder_can_be_chosen() -> None:
    assert knobs.home(env={"GREENROOM_HOME": "/somewhere/else"}) == Path("/somewhere/else")


def test_the_secret_is_the_one_that_is_given_then_the_one_that_is_kept(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("kept\n")
    assert knobs.secret(tmp_path, env={"GREENROOM_SECRET": "given"}) == "given"
    assert knobs.secret(tmp_path, env={}) == "kept"


def test_without_a_kept_secret_every_process_makes_its_own(home: Path) -> None:
    assert knobs.secret(home, env={}) != knobs.secret(home, env={})
    assert list(home.iterdir()) == []


def test_a_database_url_names_a_postgresql_database() -> None:
    database = knobs.database("postgres://ann:s%40fe@db.example:5433/greenroom?sslmode=require", Path("/home"))
    assert database == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "greenroom",
        "USER": "ann",
        "PASSWORD": "s@fe",
        "HOST": "db.example",
        "PORT": 5433,
        "OPTIONS": {"sslmode": "require", "pool": True},
    }


@pytest.mark.parametrize("url", ["mysql://db/greenroom", "postgres://db.example", "greenroom.db"])
def test_another_kind_of_database_is_refused(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="GREENROOM_DATABASE_URL"):
        knobs.database(url, Path("/home"))


def test_without_a_url_the_record_is_one_file_in_the_home_folder() -> None:
    database = knobs.database("", Path("/home/ann"))
    assert database["NAME"] == Path("/home/ann/greenroom.db")
    assert "journal_mode=WAL" in str(database["OPTIONS"])


def test_a_new_workspace_begins_in_the_zone_that_was_asked_for() -> None:
    assert knobs.zone(knobs.Mode.LOCAL, env={"GREENROOM_ZONE": "Europe/Berlin"}) == "Europe/Berlin"


def test_a_server_begins_in_utc() -> None:
    assert knobs.zone(knobs.Mode.SERVER, env={}) == "UTC"


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="Europe/Berlin"):
        knobs.zone(knobs.Mode.LOCAL, env={"GREENROOM_ZONE": "Mars/Base"})
