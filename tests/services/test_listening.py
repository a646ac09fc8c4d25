from __future__ import annotations

import datetime as dt

import pytest
from tests.people import alice

from greenroom.core.errors import InvalidChoice
from greenroom.services import listening
from greenroom.store.models import Person

pytestmark = pytest.mark.django_db


def test_before_anything_is_said_english_is_heard_and_nobody_has_agreed() -> None:
    person = alice().person
    wishes = listening.listening_of(person)
    assert (wishes.language, wishes.stutter, wishes.second_language) == ("en", False, False)
    assert listening.agreed_at(person) is None
    assert listening.keep_days_of(person) is None


def test_what_is_wished_is_kept_beside_the_consent() -> None:
    actor = alice()
    agreed = listening.agreed_at(listening.agree(actor, keep_days=7))
    person = listening.set_listening(actor, language="de", stutter=True, second_language=True, keep_days=90)
    wishes = listening.listening_of(person)
    assert (wishes.language, wishes.stutter, wishes.second_language) == ("de", True, True)
    assert listening.agreed_at(person) == agreed
    assert listening.keep_days_of(person) == 90


def test_consent_that_is_taken_back_leaves_the_wishes() -> None:
    actor = alice()
    listening.agree(actor, keep_days=7)
    person = listening.take_back_consent(actor)
    assert listening.agreed_at(person) is None
    assert listening.keep_days_of(person) == 7


@pytest.mark.parametrize(("language", "days", "field"), [("tlh", None, "language"), ("en", 12, "keep_days")])
def test_what_is_not_offered_is_refused(language: str, days: int | None, field: str) -> None:
    with pytest.raises(InvalidChoice) as refused:
        listening.set_listening(alice(), language=language, keep_days=days)
    assert refused.value.field == field


def test_the_last_day_is_counted_by_the_calendar_of_the_person() -> None:
    person = Person(zone="Asia/Tokyo", listening={"keep_days": 30})
    now = dt.datetime(2026, 11, 27, 20, tzinfo=dt.UTC)
    assert listening.keep_until(person, now) == dt.date(2026, 12, 28)
    assert listening.keep_until(Person(zone="Asia/Tokyo"), now) is None
