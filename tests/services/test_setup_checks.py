from __future__ import annotations

import datetime as dt
import json

import pytest
from django.utils import timezone
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.services import interviews, setup_checks
from greenroom.services.preparation import brief_of
from greenroom.store.models import SetupCheck

pytestmark = pytest.mark.django_db
NUMBERS = json.dumps({"sound": {"noise": -60, "level": -24, "clipped": 0, "echo": 1}})


def test_a_check_is_kept_with_its_interview_in_words() -> None:
    owner = alice()
    interview = world(owner).interview
    setup_checks.keep(owner, numbers=NUMBERS, ticked=["room-power"], backup="Call Joan", interview=interview.pk)
    kept = SetupCheck.objects.get()
    assert (kept.interview_id, kept.application_id, kept.backup) == (
        interview.pk,
        interview.application_id,
        "Call Joan",
    )
    assert kept.body["level"] == {"value": -24.0, "said": "Your voice comes in well.", "fine": True}
    assert kept.body["room-power"]["fine"] is True
    assert kept.body["face"]["fine"] is None


def test_what_was_kept_is_read_back_as_it_was_said() -> None:
    kept = setup_checks.keep(alice(), numbers=NUMBERS)
    said = {each.key: (each.name, each.said) for each in setup_checks.checks_of(kept)}
    assert said["level"] == ("Your voice", "Your voice comes in well.")
    assert said["room-power"][0] == "The power cable is in"


def test_the_newest_counts_and_practice_is_apart_from_interviews() -> None:
    owner = alice()
    interview = world(owner).interview
    setup_checks.keep(owner, backup="First", interview=interview.pk)
    second = setup_checks.keep(owner, backup="Second", interview=interview.pk)
    practice = setup_checks.keep(owner, backup="For practice")
    assert setup_checks.latest(owner, interview) == second
    assert setup_checks.latest(owner) == practice


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "Nothing is checked yet"),
        ({"numbers": "{broken"}, "did not arrive in one piece"),
        ({"numbers": "[1, 2]"}, "did not arrive in one piece"),
        ({"backup": "x" * 2001}, "Keep the second way in short"),
    ],
)
def test_what_cannot_be_kept_says_why(given: dict[str, str], says: str) -> None:
    with pytest.raises(InvalidChoice, match=says):
        setup_checks.keep(alice(), **given)  # type: ignore[arg-type]
    assert not SetupCheck.objects.exists()


def test_the_second_way_in_begins_with_what_the_invitation_holds() -> None:
    owner = alice()
    row = world(owner).interview
    interviews.update(owner, row.pk, link="https://meet.example.org/x", notes="Dial in: +44 20 7946 0018")
    row.refresh_from_db()
    assert setup_checks.backup_for(owner, row).splitlines() == [
        "Dial in: +44 20 7946 0018",
        "The same link, from my phone: https://meet.example.org/x",
    ]
    setup_checks.keep(owner, backup="Call Joan", interview=row.pk)
    assert setup_checks.backup_for(owner, row) == "Call Joan"
    assert setup_checks.backup_for(owner, None) == ""


def test_a_mock_takes_along_what_was_checked_in_the_last_day() -> None:
    owner = alice()
    interview = world(owner).interview
    assert setup_checks.fresh(owner, interview) == {}
    practice = setup_checks.keep(owner, numbers=NUMBERS)
    assert setup_checks.fresh(owner, interview) == practice.body
    own = setup_checks.keep(owner, ticked=["room-power"], interview=interview.pk)
    assert setup_checks.fresh(owner, interview) == own.body
    SetupCheck.objects.update(created_at=timezone.now() - dt.timedelta(days=2))
    assert setup_checks.fresh(owner, interview) == {}


def test_a_tick_of_the_same_day_does_not_lose_what_was_measured() -> None:
    owner = alice()
    setup_checks.keep(owner, numbers=NUMBERS)
    later = setup_checks.keep(owner, ticked=["room-power"])
    assert later.body["level"]["said"] == "Your voice comes in well."
    SetupCheck.objects.update(created_at=timezone.now() - dt.timedelta(days=2))
    assert setup_checks.keep(owner, ticked=["room-power"]).body["level"]["fine"] is None


def test_bob_may_see_the_check_and_keep_none_and_charlie_neither() -> None:
    owner, reviewer, stranger = alice(), bob(), charlie()
    interview = world(owner).interview
    let_in(owner, reviewer)
    kept = setup_checks.keep(owner, backup="Call Joan", interview=interview.pk)
    assert setup_checks.latest(reviewer, interview) == kept
    assert setup_checks.latest(stranger, interview) is None
    with pytest.raises(NotAllowed):
        setup_checks.keep(reviewer, backup="Mine", interview=interview.pk)
    with pytest.raises(NotFound):
        setup_checks.keep(stranger, backup="Mine", interview=interview.pk)


def test_the_second_way_in_stands_in_the_brief() -> None:
    owner = alice()
    interview = world(owner).interview
    setup_checks.keep(owner, backup="Call Joan: 020 7946 0018", interview=interview.pk)
    assert brief_of(owner, interview.pk, NOW).backup == "Call Joan: 020 7946 0018"
