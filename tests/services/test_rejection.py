from __future__ import annotations

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed
from greenroom.core.journey.rejection import Kind, Source
from greenroom.services import applications, debriefs, rejection
from greenroom.services.history import undo
from greenroom.store.models import Debrief, Document, File, Question

pytestmark = pytest.mark.django_db

SAID = "We would have liked more concrete examples of planning."


def test_changes_rest_on_the_words_of_the_feedback_and_of_the_debrief() -> None:
    actor = alice()
    w = world(actor)
    asked = "! Tell us about a time you led a team.\nWhy parcels?"
    debriefs.debrief(actor, w.interview.pk, asked=asked, wished="Figures for the night shift")
    rejection.log_feedback(actor, w.application.pk, SAID)
    applications.end(actor, w.application.pk, "rejected")
    changes = rejection.learning_of(actor, w.application).changes
    assert [(each.source, each.quote.text) for each in changes] == [
        (Source.FEEDBACK, SAID),
        (Source.ASKED, "Tell us about a time you led a team."),
        (Source.WISHED, "Figures for the night shift"),
    ]
    assert {each.kind for each in changes} == {Kind.STORY}


def test_a_question_counts_only_when_the_person_said_that_it_went_badly() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, asked="Why parcels?\nTell us about a conflict.")
    assert rejection.learning_of(actor, w.application).changes == ()
    rejection.mark_asked(actor, w.application.pk, ["why parcels"])
    assert Debrief.objects.get().asked == "! Why parcels?\nTell us about a conflict."
    assert "better answer" in Question.objects.get(text="Why parcels?").why
    assert len(rejection.learning_of(actor, w.application).changes) == 1


def test_whether_to_ask_names_somebody_the_person_met() -> None:
    actor = alice()
    w = world(actor)
    applications.enter_stage(actor, w.application.stages.get(key="second-round").pk)
    w.application.refresh_from_db()
    asking = rejection.learning_of(actor, w.application).asking
    assert (asking.fits, asking.whom) == (True, "the recruiter")
    rejection.log_feedback(actor, w.application.pk, SAID)
    assert not rejection.learning_of(actor, w.application).asking.fits


def test_feedback_is_kept_word_for_word() -> None:
    actor = alice()
    w = world(actor)
    rejection.log_feedback(actor, w.application.pk, "  “Überzeugend, aber zu lang.”\n\nGrüße ")
    (said,) = rejection.feedback_on(actor, w.application)
    assert said.text == "“Überzeugend, aber zu lang.”\n\nGrüße"
    assert said.document.name.startswith("Feedback from Northgate Parcels")


def test_feedback_says_something() -> None:
    actor = alice()
    with pytest.raises(InvalidChoice, match="what they said"):
        rejection.log_feedback(actor, world(actor).application.pk, " ")


def test_feedback_can_be_removed_and_comes_back_with_its_words() -> None:
    actor = alice()
    w = world(actor)
    kept = rejection.log_feedback(actor, w.application.pk, SAID)
    before = snapshot()
    rejection.forget_feedback(actor, kept.pk)
    assert not Document.objects.exists()
    assert not File.objects.exists()
    undo(actor, latest(actor).pk)
    assert snapshot() == before
    assert rejection.feedback_on(actor, w.application)[0].text == SAID


def test_marking_can_be_taken_back() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, asked="Why parcels?")
    before = snapshot()
    rejection.mark_asked(actor, w.application.pk, ["why parcels"])
    undo(actor, latest(actor).pk)
    assert snapshot() == before


def test_a_reviewer_reads_what_was_said_and_writes_nothing() -> None:
    actor = alice()
    w = world(actor)
    kept = rejection.log_feedback(actor, w.application.pk, SAID)
    let_in(actor, bob())
    assert rejection.feedback_on(bob(), w.application)[0].text == SAID
    assert rejection.feedback_on(charlie(), w.application) == []
    with pytest.raises(NotAllowed):
        rejection.forget_feedback(bob(), kept.pk)
    with pytest.raises(NotAllowed):
        rejection.log_feedback(bob(), w.application.pk, SAID)
    with pytest.raises(NotAllowed):
        rejection.mark_asked(bob(), w.application.pk, [])
