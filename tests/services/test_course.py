"""The course on a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, let_in

from greenroom.services import practice
from greenroom.services.course import course_of

if TYPE_CHECKING:
    from greenroom.store.access import Actor

ANSWER = (
    "Last winter one parcel in fifty came late. I moved two people to the gate and rang the carrier every evening. "
    "Within six weeks it was one in two hundred. Since then I look at the gate first, and I write down what I find."
)


@pytest.fixture
def owner(db: None) -> Actor:  # noqa: ARG001 - the database is there
    return alice()


def test_at_first_nothing_is_reached(owner: Actor) -> None:
    assert [reached for _, reached in course_of(owner)] == [None] * 10


def test_an_answer_of_the_right_length_reaches_that_milestone_and_is_named(owner: Actor) -> None:
    question = practice.add_question(owner, text="Tell me about a problem you solved.")
    attempt = practice.answer(owner, question.pk, ANSWER, 75)
    reached = {lesson.key: found for lesson, found in course_of(owner)}
    assert reached["length"] is not None
    assert reached["length"].take == str(attempt.pk)
    assert reached["whole-interview"] is None


def test_garbage_reaches_nothing(owner: Actor) -> None:
    question = practice.add_question(owner, text="Tell me about a problem you solved.")
    for words in ("fine.", "asdf jkl qwer " * 30):
        practice.answer(owner, question.pk, words, 75)
    assert [lesson.key for lesson, reached in course_of(owner) if reached] == []


def test_a_reviewer_takes_the_course_on_answers_of_their_own(owner: Actor) -> None:
    let_in(owner, bob())
    question = practice.add_question(owner, text="Tell me about a problem you solved.")
    practice.answer(owner, question.pk, ANSWER, 75)
    assert not any(reached for _, reached in course_of(bob()))
