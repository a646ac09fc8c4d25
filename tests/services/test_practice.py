from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.people import alice
from tests.world import world

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.answers.values import Measure, Move
from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.questions.values import QuestionKind
from greenroom.services import history, practice
from greenroom.store.models import Attempt, Deed, Feedback, Question

if TYPE_CHECKING:
    from greenroom.store.access import Actor

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
    assert found == judge(Take(question.text, QuestionKind.BEHAVIOURAL, ANSWER, seconds=72), packed_network())


def test_a_framework_of_ones_own_is_kept_with_the_feedback() -> None:
    actor = alice()
    question = practice.add_question(actor, text="Tell me about a problem you solved.")

    practice.answer(actor, question.pk, ANSWER, framework="R-S-A")

    found = practice.feedback_of(Attempt.objects.get())
    assert found is not None
    assert found.framework == "R-S-A"


def test_an_order_of_moves_that_is_none_keeps_nothing() -> None:
    actor = alice()
    question = practice.add_question(actor, text="Tell me about a problem you solved.")

    with pytest.raises(InvalidChoice, match="S-A-R-L"):
        practice.answer(actor, question.pk, ANSWER, framework="own")

    assert not Attempt.objects.exists()


def test_a_later_take_knows_the_ones_before() -> None:
    actor = alice()
    question = practice.add_question(actor, text="Tell me about a problem you solved.")
    for _ in range(3):
        practice.answer(actor, question.pk, ANSWER)

    first, *_, last = [practice.feedback_of(attempt) for attempt in Attempt.objects.order_by("created_at")]

    assert first is not None
    assert last is not None
    assert not first.found(Measure.ROTE)
    assert last.found(Measure.ROTE)


def test_trying_again_makes_another_attempt() -> None:
    actor = alice()
    question = practice.add_question(actor, text="Why parcels?")

    for _ in range(2):
        practice.answer(actor, question.pk, ANSWER)

    assert [Attempt.objects.count(), Feedback.objects.count()] == [2, 2]


def test_an_answer_is_held_against_the_order_of_moves_that_was_chosen() -> None:
    actor = alice()
    question = practice.add_question(actor, text="Tell me about a problem you solved.")

    found = practice.feedback_of(practice.answer(actor, question.pk, ANSWER, framework="s-a-l"))

    assert found is not None
    assert found.framework == "S-A-L"


def test_an_order_of_moves_that_is_none_is_refused_and_nothing_is_kept() -> None:
    actor = alice()
    question = practice.add_question(actor, text="Tell me about a problem you solved.")

    with pytest.raises(InvalidChoice) as error:
        practice.answer(actor, question.pk, ANSWER, framework="X-Y")

    assert error.value.field == "framework"
    assert not Attempt.objects.exists()


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


def test_a_list_of_questions_is_added_each_with_its_kind() -> None:
    actor = alice()

    brought = practice.import_questions(actor, "Tell me about a time when you failed.\nWhy us?, cultural")

    assert [(row.text, row.kind) for row in brought.added] == [
        ("Tell me about a time when you failed.", "behavioural"),
        ("Why us?", "cultural"),
    ]
    assert Question.objects.owned_by(actor).count() == 2


def test_questions_that_are_there_already_and_lines_that_are_none_are_told() -> None:
    actor = alice()
    practice.add_question(actor, text="Why parcels?")

    brought = practice.import_questions(actor, "why parcels\nWhy Leeds?\nWhy Leeds?\nHm")

    assert [row.text for row in brought.added] == ["Why Leeds?"]
    assert brought.known == ("why parcels", "Why Leeds?")
    assert [line.number for line in brought.bad] == [4]


def test_a_list_that_was_brought_is_taken_back_in_one_go() -> None:
    actor = alice()
    practice.import_questions(actor, "Why parcels?\nWhy Leeds?")

    history.undo(actor, Deed.objects.get().pk)

    assert not Question.objects.exists()


@pytest.mark.parametrize("text", ["  \n ", "\n".join(f"Why number {number}?" for number in range(501))])
def test_a_list_that_is_empty_or_far_too_long_is_refused(text: str) -> None:
    with pytest.raises(InvalidChoice) as error:
        practice.import_questions(alice(), text)

    assert error.value.field == "lines"
    assert not Question.objects.exists()


def test_a_question_of_the_bank_is_taken_once() -> None:
    actor = alice()

    first = practice.practise(actor, "about-you")

    assert practice.practise(actor, "about-you") == first
    assert (first.bank_key, first.kind) == ("about-you", "motivational")


def test_a_question_that_the_bank_does_not_have_is_not_found() -> None:
    with pytest.raises(NotFound):
        practice.practise(alice(), "xyzzy")


def answered() -> tuple[Actor, Attempt]:
    actor = alice()
    return actor, practice.answer(actor, practice.add_question(actor, text="Why parcels?").pk, ANSWER)


def test_a_correction_is_kept_beside_what_was_found_and_can_be_taken_back() -> None:
    actor, attempt = answered()
    found = practice.feedback_of(attempt)

    assert practice.correct(actor, attempt.pk, {0: "L"})

    fresh = Attempt.objects.get()
    assert practice.corrections_of(fresh) == {0: Move.LEARNING}
    assert practice.feedback_of(fresh) == found
    history.undo(actor, Deed.objects.get(verb="correct").pk)
    assert practice.corrections_of(Attempt.objects.get()) == {}


def test_a_move_as_it_was_found_is_no_correction() -> None:
    actor, attempt = answered()
    found = practice.feedback_of(attempt)
    assert found is not None

    assert not practice.correct(actor, attempt.pk, {0: found.sentences[0].move.value})
    assert not Deed.objects.filter(verb="correct").exists()


@pytest.mark.parametrize("moves", [{0: "X"}, {3: "R"}])
def test_a_correction_of_no_sentence_or_to_no_move_is_refused(moves: dict[int, str]) -> None:
    actor, attempt = answered()

    with pytest.raises(InvalidChoice):
        practice.correct(actor, attempt.pk, moves)


def test_an_answer_without_feedback_cannot_be_corrected() -> None:
    actor, attempt = answered()
    attempt.feedback.all().delete()

    with pytest.raises(NotFound):
        practice.correct(actor, attempt.pk, {0: "R"})
