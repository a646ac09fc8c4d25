from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed
from greenroom.core.journey.signals import Leaning
from greenroom.services import applications, debriefs, signals
from greenroom.services.history import undo
from greenroom.store.models import Sign

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

pytestmark = pytest.mark.django_db

NOTES = "They asked about my notice period. The talk ran over by 20 minutes. She introduced me to the team."


def test_signs_are_offered_with_their_words_and_kept_only_when_confirmed() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, notes=NOTES)
    assert not Sign.objects.exists()
    (offer,) = signals.offers_on(actor, w.application)
    assert [found.sign.key for found in offer.found] == ["notice-asked", "ran-over", "introduced"]

    signals.confirm(actor, w.interview.pk, ["ran-over", "no-such-sign", "silence"])

    kept = Sign.objects.get()
    assert (kept.key, kept.quote, kept.by_hand) == ("ran-over", "ran over by 20 minutes", False)
    assert [found.sign.key for found in signals.offers_on(actor, w.application)[0].found] == [
        "notice-asked",
        "introduced",
    ]


def test_what_the_person_wished_for_is_no_sign() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, wished=NOTES)
    assert signals.offers_on(actor, w.application) == []


def test_own_lines_of_a_transcript_are_no_signs() -> None:
    actor = alice()
    type(actor.person).objects.filter(pk=actor.person.pk).update(name="Mara Okafor")
    actor.person.refresh_from_db()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, notes="Mara: What is your notice period?\nMe: What is your notice period?")
    assert signals.offers_on(actor, w.application) == []


def test_a_reading_rests_on_what_is_kept_and_says_how_little_it_is() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, notes=NOTES)
    assert signals.reading_of(actor, w.application).leaning is Leaning.NONE
    signals.confirm(actor, w.interview.pk, ["ran-over", "introduced"])
    signals.log(actor, w.application.pk, "cut-short", words="They looked at the clock", interview=w.interview.pk)
    read = signals.reading_of(actor, w.application)
    assert [reason.words for reason in read.reasons] == [
        "ran over by 20 minutes",
        "introduced me to the team",
        "They looked at the clock",
    ]
    assert read.little.startswith("This rests on 3 signs from 1 interview.")


def test_a_sign_is_logged_once_an_interview_and_takes_the_newer_words() -> None:
    actor = alice()
    w = world(actor)
    signals.log(actor, w.application.pk, "tour", interview=w.interview.pk)
    signals.log(actor, w.application.pk, "tour", words="Round the hall", interview=w.interview.pk)
    signals.log(actor, w.application.pk, "tour", interview=w.interview.pk)
    assert Sign.objects.get().quote == "Round the hall"


def test_a_sign_comes_from_the_list() -> None:
    actor = alice()
    with pytest.raises(InvalidChoice, match="from the list"):
        signals.log(actor, world(actor).application.pk, "smiled")


def test_the_track_record_counts_a_sign_once_a_stage_and_only_where_the_answer_came() -> None:
    actor = alice()
    w = world(actor)
    signals.log(actor, w.application.pk, "tour", interview=w.interview.pk)
    signals.log(actor, w.application.pk, "tour")
    assert signals.track_record_of(actor, actor.person) == ()
    applications.enter_stage(actor, w.application.stages.get(key="first-round").pk)
    (found,) = signals.track_record_of(actor, actor.person)
    assert (found.sign.key, found.seen, found.went_on) == ("tour", 1, 1)
    assert found.text.startswith("Not measured")


def test_the_track_record_of_many_takes_few_queries(django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    actor = alice()
    for number in range(6):
        made = applications.start(actor, employer=f"Employer {number}", title="Planner")
        signals.log(actor, made.pk, "tour")
        applications.end(actor, made.pk, "rejected")
    with django_assert_max_num_queries(2):
        (found,) = signals.track_record_of(actor, actor.person)
    assert "0 of the 6 times" in found.text


def test_a_reviewer_reads_signs_and_a_stranger_none() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, notes=NOTES)
    signals.log(actor, w.application.pk, "tour")
    let_in(actor, bob())
    assert len(signals.signs_on(bob(), w.application)) == 1
    assert len(signals.offers_on(bob(), w.application)) == 1
    assert signals.signs_on(charlie(), w.application) == []
    assert signals.offers_on(charlie(), w.application) == []
    with pytest.raises(NotAllowed):
        signals.confirm(bob(), w.interview.pk, ["ran-over"])


def test_confirming_logging_and_removing_can_be_taken_back() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, notes=NOTES)
    before = snapshot()
    signals.confirm(actor, w.interview.pk, ["ran-over", "introduced"])
    undo(actor, latest(actor).pk)
    assert snapshot() == before
    made = signals.log(actor, w.application.pk, "tour")
    there = snapshot()
    signals.remove(actor, made.pk)
    undo(actor, latest(actor).pk)
    assert snapshot() == there
