from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, let_in
from tests.world import World, world

from greenroom.core.letters.values import LetterKind
from greenroom.services import applications, letters
from greenroom.services.letter_calls import ask_from, calls
from greenroom.store.models import Application, Interview, Letter, Promise

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

BEFORE = dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC)
AFTER = dt.datetime(2026, 12, 3, 18, tzinfo=dt.UTC)
TOO_LATE = dt.datetime(2026, 12, 11, 18, tzinfo=dt.UTC)


@pytest.fixture
def owner() -> Actor:
    return alice()


@pytest.fixture
def here(owner: Actor) -> World:
    made = world(owner)
    Application.objects.update(created_at=dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC))
    made.application.refresh_from_db()
    return made


def kinds(owner: Actor, here: World, now: dt.datetime) -> list[LetterKind]:
    return [call.kind for call in calls(owner, here.application, now)]


def test_an_interview_by_invitation_calls_for_a_confirmation(owner: Actor, here: World) -> None:
    assert kinds(owner, here, BEFORE) == []
    Interview.objects.update(uid="7@northgate")
    assert kinds(owner, here, BEFORE) == [LetterKind.CONFIRM]
    Interview.objects.update(confirmed_at=BEFORE)
    assert kinds(owner, here, BEFORE) == []


def test_those_who_were_there_are_to_be_thanked_within_a_day(owner: Actor, here: World) -> None:
    (call,) = calls(owner, here.application, AFTER)
    assert call.kind is LetterKind.THANK_YOU
    assert [person.name for person in call.people] == ["Joan Barker", "Sam Reid"]
    assert call.at == dt.datetime(2026, 12, 4, 16, tzinfo=dt.UTC)


def test_who_was_thanked_is_not_to_be_thanked_again(owner: Actor, here: World) -> None:
    made = letters.thank_panel(owner, here.interview.pk)
    Letter.objects.filter(pk=made[0].pk).update(sent_at=AFTER)
    (call,) = calls(owner, here.application, AFTER)
    assert [person.name for person in call.people] == ["Sam Reid"]
    assert call.draft == made[1]
    Letter.objects.update(sent_at=AFTER)
    assert kinds(owner, here, AFTER) == []


def test_a_second_draft_to_somebody_who_was_thanked_is_not_to_be_finished(owner: Actor, here: World) -> None:
    first, _ = letters.thank_panel(owner, here.interview.pk)
    letters.copy(owner, first.pk)
    Letter.objects.filter(pk=first.pk).update(sent_at=AFTER)
    (call,) = calls(owner, here.application, AFTER)
    assert call.draft is not None
    assert call.draft.contact is not None
    assert call.draft.contact.name == "Sam Reid"


def test_after_a_week_no_thanks_are_owed(owner: Actor, here: World) -> None:
    assert LetterKind.THANK_YOU not in kinds(owner, here, TOO_LATE)


def test_a_cancelled_interview_calls_for_nothing(owner: Actor, here: World) -> None:
    Interview.objects.update(cancelled_at=BEFORE)
    assert kinds(owner, here, AFTER) == []


def test_an_ended_application_calls_for_nothing(owner: Actor, here: World) -> None:
    applications.end(owner, here.application.pk, "rejected")
    here.application.refresh_from_db()
    assert kinds(owner, here, AFTER) == []


def test_a_promise_is_called_for_until_it_is_kept(owner: Actor, here: World) -> None:
    promise = Promise.objects.create(
        person=owner.person, application=here.application, what="the rota", due_on=dt.date(2026, 12, 2)
    )
    (call,) = calls(owner, here.application, BEFORE)
    assert (call.kind, call.what) == (LetterKind.PROMISED_ITEM, "the rota")
    Promise.objects.filter(pk=promise.pk).update(kept_at=BEFORE)
    assert kinds(owner, here, BEFORE) == []


def test_nobody_is_asked_how_things_stand_before_the_day_that_they_named_has_passed(owner: Actor, here: World) -> None:
    here.application.answer_by = dt.date(2026, 12, 14)  # a Monday
    assert ask_from(owner, here.application, TOO_LATE).date() == dt.date(2026, 12, 15)
    assert kinds(owner, here, dt.datetime(2026, 12, 14, 18, tzinfo=dt.UTC)) == []
    assert kinds(owner, here, dt.datetime(2026, 12, 15, 18, tzinfo=dt.UTC)) == [LetterKind.STATUS]


def test_without_a_day_one_asks_after_ten_working_days_of_silence(owner: Actor, here: World) -> None:
    assert ask_from(owner, here.application, TOO_LATE).date() == dt.date(2026, 12, 17)


def test_a_country_of_which_no_holidays_are_known_has_none(owner: Actor, here: World) -> None:
    here.application.country = "QZ"
    assert ask_from(owner, here.application, TOO_LATE).date() == dt.date(2026, 12, 17)


def test_a_question_that_was_asked_is_not_asked_again_at_once(owner: Actor, here: World) -> None:
    asked = dt.datetime(2026, 12, 18, 9, tzinfo=dt.UTC)
    made = letters.draft(owner, here.application.pk, LetterKind.STATUS)
    Letter.objects.filter(pk=made.pk).update(sent_at=asked)
    assert kinds(owner, here, asked + dt.timedelta(days=1)) == []


def test_the_calls_of_one_interview_leave_out_the_rest(owner: Actor, here: World) -> None:
    Promise.objects.create(person=owner.person, application=here.application, what="the rota")
    assert [call.kind for call in calls(owner, here.application, AFTER, here.interview)] == [LetterKind.THANK_YOU]


def test_a_reviewer_sees_the_same_calls(owner: Actor, here: World) -> None:
    let_in(owner, bob())
    assert [call.kind for call in calls(bob(), here.application, AFTER)] == [LetterKind.THANK_YOU]
