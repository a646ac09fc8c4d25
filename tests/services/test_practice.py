from __future__ import annotations

import pytest
from tests.people import alice
from tests.world import world

from greenroom.core.answers.judging import judge
from greenroom.core.errors import InvalidChoice
from greenroom.core.questions.values import QuestionKind
from greenroom.services import practice
from greenroom.store.models import Attempt, Feedback

pytestmark = pytest.mark.django_db

ANSWER = (
    "In 2021 one parcel in 250 went astray at our depot. I was asked to halve that within a year. "
    "So I stood at the belt for a week and noted every wrong label. We moved the scanner to the belt's start. "
    "In six months errors fell from 4 to 1 in a thousand. I learned to look before I ask."
)


def test_an_answer_is_kept_with_feedback_that_comes_back_as_it_was_found() -> None:
    actor = alice()
    question = practice.add_question(actor, text="Tell me about a problem you solved.")

    attempt = practice.answer(actor, question.pk, f"  {ANSWER} ", seconds=72)

    assert attempt.answer == ANSWER
    found = practice.feedback_of(Attempt.objects.get())
    assert found == judge(question.text, QuestionKind.BEHAVIOURAL, ANSWER, 72)


def test_trying_again_makes_another_attempt() -> None:
    actor = alice()
    question = practice.add_question(actor, text="Why parcels?")

    for _ in range(2):
        practice.answer(actor, question.pk, ANSWER)

    assert [Attempt.objects.count(), Feedback.objects.count()] == [2, 2]


@pytest.mark.parametrize(
    ("field", "text", "seconds"),
    [("text", "  ", 30), ("text", "word " * 20_000, 30), ("seconds", ANSWER, -1), ("seconds", ANSWER, 90_000)],
)
def test_an_answer_that_does_not_fit_is_refused(field: str, text: str, seconds: int) -> None:
    actor = alice()
    question = practice.add_question(actor, text="Why parcels?")

    with pytest.raises(InvalidChoice) as error:
        practice.answer(actor, question.pk, text, seconds)

    assert error.value.field == field
    assert not Attempt.objects.exists()


def test_the_question_to_answer_now_is_the_one_answered_least() -> None:
    actor = alice()
    w = world(actor)
    assert practice.ask(actor, application=w.application.pk) is None
    one = practice.add_question(actor, text="Why parcels?", application=w.application.pk)
    two = practice.add_question(actor, text="Why Leeds?", application=w.application.pk)

    assert practice.ask(actor) == one
    practice.answer(actor, one.pk, ANSWER, interview=w.interview.pk)
    assert practice.ask(actor, application=w.application.pk) == two


def test_a_question_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(InvalidChoice) as error:
        practice.add_question(alice(), text="Why?", kind="riddle")

    assert error.value.field == "kind"


def test_an_attempt_without_feedback_has_none() -> None:
    actor = alice()
    attempt = practice.answer(actor, practice.add_question(actor, text="Why parcels?").pk, ANSWER)
    attempt.feedback.all().delete()

    assert practice.feedback_of(attempt) is None
