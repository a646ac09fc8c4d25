from __future__ import annotations

import pytest
from tests.people import alice
from tests.world import world

from greenroom.services import applications, debriefs, interviews, practice
from greenroom.services.asked import ASKED, WENT_BADLY, asked_in, left_out, marked
from greenroom.store.models import Question

LINES = """- Why parcels?
! Tell us about a conflict.
2) ! How do you plan a shift?
Salary?
why parcels"""


def test_each_line_is_a_question_and_a_sign_before_it_says_that_it_went_badly() -> None:
    assert [(each.text, each.badly) for each in asked_in(LINES)] == [
        ("Why parcels?", False),
        ("Tell us about a conflict.", True),
        ("How do you plan a shift?", True),
    ]


def test_a_line_that_is_no_question_is_said_with_its_reason() -> None:
    assert [(line.text, line.why) for line in left_out(LINES)] == [("Salary?", "A question has at least two words.")]


def test_marking_keeps_every_other_line_as_it_is() -> None:
    assert marked("Why parcels?\n! Tell us about a conflict.\nSalary?", frozenset({"why parcels"})) == (
        "! Why parcels?\nTell us about a conflict.\nSalary?"
    )


@pytest.mark.django_db
def test_a_question_that_is_there_is_marked_as_asked_and_not_doubled() -> None:
    actor = alice()
    w = world(actor)
    likely = practice.add_question(actor, text="Why parcels?", application=w.application.pk)
    own = practice.add_question(actor, text="How do you plan a shift?")
    debriefs.debrief(actor, w.interview.pk, asked="Why parcels\nhow do you plan a shift?\nWhy parcels?")
    assert Question.objects.count() == 2
    assert set(Question.objects.filter(asked_in=w.interview)) == {likely, own}
    assert Question.objects.get(pk=likely.pk).why == "You added it."


@pytest.mark.django_db
def test_a_question_of_no_application_that_was_asked_elsewhere_is_noted_again_for_this_one() -> None:
    actor = alice()
    w = world(actor)
    practice.add_question(actor, text="Why parcels?")
    debriefs.debrief(actor, w.interview.pk, asked="Why parcels?")
    other = applications.start(actor, employer="Quay Foods", title="Planner")
    talk = interviews.schedule(actor, other.pk, local=w.interview.starts_at.replace(tzinfo=None), zone="Europe/London")
    debriefs.debrief(actor, talk.pk, asked="Why parcels?")
    assert Question.objects.filter(text="Why parcels?").count() == 2
    assert Question.objects.get(asked_in=talk).application == other


@pytest.mark.django_db
def test_a_line_that_is_mended_leaves_no_question_behind_unless_it_was_practised() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, asked="Why parcles?\nTell us about a conflict.")
    practice.answer(actor, Question.objects.get(text__startswith="Tell us").pk, "We spoke, and then it was settled.")
    debriefs.debrief(actor, w.interview.pk, asked="! Why parcels?")
    rows = Question.objects.order_by("text")
    assert [(row.text, row.asked_in_id, row.why) for row in rows] == [
        ("Tell us about a conflict.", None, ASKED),
        ("Why parcels?", w.interview.pk, WENT_BADLY),
    ]
