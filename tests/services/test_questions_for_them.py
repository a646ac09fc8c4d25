from __future__ import annotations

import datetime as dt

import pytest
from tests.journey import ABOUT_THEM
from tests.people import alice, bob, charlie, let_in
from tests.world import world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.core.people import attendee
from greenroom.services import questions_for_them as asking
from greenroom.services import research
from greenroom.services.applications import start
from greenroom.services.preparation import brief_of
from greenroom.services.reading import Handed
from greenroom.store.models import QuestionForThem

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 27, 12, tzinfo=dt.UTC)
PEOPLE = (attendee("Joan Barker, hiring manager"),)


def test_a_question_is_kept_once_for_an_interview_with_what_it_is_about() -> None:
    actor = alice()
    w = world(actor)
    row = asking.keep(
        actor, w.application.pk, text=" What would be  on my desk in the first week? ", interview=w.interview.pk
    )
    assert (row.text, row.topic) == ("What would be on my desk in the first week?", "daily-work")
    assert asking.keep(actor, w.application.pk, text=row.text, interview=w.interview.pk) == row
    assert QuestionForThem.objects.count() == 1


def test_kept_questions_stand_first_on_the_brief_until_they_are_answered() -> None:
    actor = alice()
    w = world(actor)
    row = asking.keep(actor, w.application.pk, text="Why parcels?", interview=w.interview.pk)
    assert brief_of(actor, w.interview.pk, NOW).to_ask[0] == "Why parcels?"
    asking.answer(actor, row.pk, "Because of the coast.")
    assert "Why parcels?" not in brief_of(actor, w.interview.pk, NOW).to_ask


def test_what_is_kept_or_answered_no_longer_ranks_and_comes_back_when_let_go() -> None:
    actor = alice()
    w = world(actor)
    first = asking.ranked(w.application, None, PEOPLE, NOW.date())[0]
    row = asking.keep(actor, w.application.pk, text=first.text, key=first.key)
    asking.answer(actor, row.pk, "Fewer errors.")
    assert first.key not in [each.key for each in asking.ranked(w.application, None, PEOPLE, NOW.date())]
    asking.remove(actor, row.pk)
    assert asking.ranked(w.application, None, PEOPLE, NOW.date())[0] == first


def test_what_was_read_is_asked_on_and_what_is_unknown_is_asked_before_what_is_known() -> None:
    actor = alice()
    w = world(actor)
    research.bring(actor, w.application.pk, Handed(text=ABOUT_THEM), name="Their page", today=NOW.date())
    found = {each.key: each for each in asking.ranked(w.application, None, PEOPLE, NOW.date())}
    assert found["read-problem"].text.startswith("I read: “The evening shift struggled through the winter")
    assert found["read-problem"].why == "It shows that you read about them (Their page, 12 March 2026)."
    assert "one-problem" not in found


def test_what_they_answered_is_missing_no_longer() -> None:
    actor = alice()
    w = world(actor)
    row = asking.keep(actor, w.application.pk, text="What worries you most about the coming year?", key="worry")
    assert "problems" in [each.key for each in research.file_of(w.application, NOW.date()).missing]
    asking.answer(actor, row.pk, "The depots are too small.", NOW)
    assert "problems" not in [each.key for each in research.file_of(w.application, NOW.date()).missing]


def test_a_question_about_pay_alone_stands_after_the_others_that_are_kept() -> None:
    actor = alice()
    w = world(actor)
    asking.keep(actor, w.application.pk, text="Which pay range is set for the position?", key="range")
    asking.keep(actor, w.application.pk, text="Why parcels?")
    assert asking.kept(w.application)[0].text == "Why parcels?"
    assert brief_of(actor, w.interview.pk, NOW).to_ask[0] == "Why parcels?"


def test_an_answer_can_be_opened_again_and_needs_words() -> None:
    actor = alice()
    w = world(actor)
    row = asking.keep(actor, w.application.pk, text="Why parcels?")
    with pytest.raises(InvalidChoice, match="what they said"):
        asking.answer(actor, row.pk, "  ")
    answered = asking.answer(actor, row.pk, "Because of the coast.", NOW)
    assert (answered.answer, answered.answered_at) == ("Because of the coast.", NOW)
    opened = asking.reopen(actor, row.pk)
    assert (opened.answer, opened.answered_at) == ("", None)


def test_what_is_no_question_for_this_application_is_refused() -> None:
    actor = alice()
    w = world(actor)
    other = start(actor, employer="Fjord Foods", title="Baker")
    with pytest.raises(InvalidChoice, match="another application"):
        asking.keep(actor, other.pk, text="Why bread?", interview=w.interview.pk)
    with pytest.raises(InvalidChoice, match="Please give"):
        asking.keep(actor, other.pk, text=" ")
    with pytest.raises(InvalidChoice, match="too long"):
        asking.keep(actor, other.pk, text="Why? " * 200)


def test_bob_may_look_but_not_change_and_charlie_finds_nothing() -> None:
    owner = alice()
    w = world(owner)
    row = asking.keep(owner, w.application.pk, text="Why parcels?")
    let_in(owner, bob())
    for actor, error in ((bob(), NotAllowed), (charlie(), NotFound)):
        with pytest.raises(error):
            asking.keep(actor, w.application.pk, text="Why not?")
        with pytest.raises(error):
            asking.answer(actor, row.pk, "Because.")
        with pytest.raises(error):
            asking.reopen(actor, row.pk)
        with pytest.raises(error):
            asking.remove(actor, row.pk)
