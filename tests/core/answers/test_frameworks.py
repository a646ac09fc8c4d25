from __future__ import annotations

import pytest

from greenroom.core.answers.frameworks import FRAMEWORKS, Framework, framework_of, usual_framework
from greenroom.core.answers.values import Dimension, Move
from greenroom.core.errors import InvalidChoice
from greenroom.core.questions.values import QuestionKind


@pytest.mark.parametrize("framework", FRAMEWORKS, ids=lambda each: each.id)
def test_a_framework_places_each_move_once(framework: Framework) -> None:
    placed = [*framework.moves, *framework.optional]
    assert sorted(placed) == sorted(set(Move) - {Move.OTHER})


@pytest.mark.parametrize("framework", FRAMEWORKS, ids=lambda each: each.id)
def test_a_framework_teaches_in_sentences(framework: Framework) -> None:
    assert all(step.endswith((".", "?")) and step[0].isupper() for step in framework.teaches)


def test_every_kind_of_question_has_its_usual_framework() -> None:
    assert {usual_framework(kind, "What do you think?").id for kind in QuestionKind} >= {
        "star",
        "technical",
        "short",
        "plain",
    }


def test_a_question_about_failure_wants_what_was_learned_and_no_triumph() -> None:
    framework = usual_framework(QuestionKind.BEHAVIOURAL, "Tell me about a plan of yours that failed.")
    assert framework.id == "weakness"
    assert Move.LEARNING in framework.moves
    assert Move.RESULT in framework.optional


def test_what_a_technical_question_does_not_ask_for_is_not_rated() -> None:
    assert Dimension.LEARNING in framework_of("technical").unasked


def test_a_person_may_have_an_order_of_their_own() -> None:
    framework = framework_of("r-s-a-l")
    assert framework.id == "R-S-A-L"
    assert framework.moves == (Move.RESULT, Move.SITUATION, Move.ACTION, Move.LEARNING)
    assert framework.optional == (Move.TASK,)


@pytest.mark.parametrize("order", ["R-R-A", "S-T", "X-A", "", "star star"])
def test_an_order_that_is_none_is_refused_with_an_example(order: str) -> None:
    with pytest.raises(InvalidChoice, match="S-A-R-L"):
        framework_of(order)
