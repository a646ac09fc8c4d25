from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from icalendar import Calendar
from tests.world import world

from greenroom.cli.lines import BAD_INPUT
from greenroom.cli.main import main
from greenroom.identity.owner import owner
from greenroom.services import interviews, people
from greenroom.store.models import Interview

if TYPE_CHECKING:
    from pathlib import Path

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def place(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder, as the commands find it."""
    monkeypatch.setenv("GREENROOM_HOME", str(home))
    monkeypatch.delenv("GREENROOM_DATABASE_URL", raising=False)
    return home


@pytest.fixture
def hers() -> Actor:
    """The owner of the laptop, with an interview in three days at noon in London."""
    user = owner()
    people.update_profile(people.actor_of(user), zone="Asia/Tokyo")
    actor = people.actor_of(user)
    world(actor)
    day = (timezone.now() + dt.timedelta(days=3)).astimezone(ZoneInfo("Europe/London"))
    Interview.objects.update(starts_at=day.replace(hour=12, minute=0, second=0, microsecond=0), place="Dock 4")
    return actor


@pytest.mark.usefixtures("hers")
def test_all_interviews_are_written_into_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "talks.ics"
    assert main(["calendar", "--out", str(target), "--remind", "30"]) == 0
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert event["SUMMARY"] == "Interview at Northgate Parcels"
    assert target.read_text().count("TRIGGER:-PT30M") == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"Wrote {target}.\n")


@pytest.mark.usefixtures("hers")
def test_the_file_can_be_printed(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["calendar", "--out", "-"]) == 0
    printed = capfdbinary.readouterr().out
    assert printed.startswith(b"BEGIN:VCALENDAR")
    assert printed.count(b"BEGIN:VALARM") == 2


@pytest.mark.parametrize("words", [[], ["--upcoming"]])
@pytest.mark.usefixtures("hers")
def test_what_lies_ahead_is_printed_by_both_clocks(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calendar", *words]) == 0
    first, *others = capsys.readouterr().out.splitlines()
    assert "12:00 in London (" in first
    assert "in Tokyo), 60 minutes" in first
    assert others[:2] == ["  Warehouse Team Leader, Northgate Parcels, panel", "  Dock 4"]


def test_what_to_look_out_for_stands_below(hers: Actor, capsys: pytest.CaptureFixture[str]) -> None:
    known = Interview.objects.get()
    interviews.schedule(hers, known.application_id, local=known.starts_at.replace(tzinfo=None), zone="Etc/UTC")
    assert main(["calendar", "--json"]) == 0
    both = json.loads(capsys.readouterr().out)
    assert [each["employer"] for each in both] == ["Northgate Parcels", "Northgate Parcels"]
    assert all("are at the same time" in each["warnings"][0] for each in both)
    assert main(["calendar"]) == 0
    assert capsys.readouterr().out.count("  Look out: ") >= 2


def test_an_empty_calendar_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calendar", "--upcoming"]) == 0
    assert capsys.readouterr().out == "No interview lies ahead.\n"


@pytest.mark.usefixtures("hers")
def test_the_calendar_of_a_user_is_their_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    User.objects.create(username="ada")
    assert main(["calendar", "--user", "ada"]) == 0
    assert "Northgate" not in capsys.readouterr().out
    assert main(["calendar", "--user", "nobody", "--out", str(tmp_path / "x.ics")]) == BAD_INPUT
    assert capsys.readouterr().err == "There is no user nobody.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--out", "/nowhere/talks.ics"], "cannot be written"),
        (["--out", "-", "--remind", "-5"], "A reminder comes 0 to"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["calendar", *words]) == BAD_INPUT
    assert sentence in capsys.readouterr().err
