from __future__ import annotations

import pytest

from greenroom.adapters.question_weights import packed_classifier
from greenroom.core.questions.values import QuestionKind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Tell me about a time you disagreed with your manager.", QuestionKind.BEHAVIOURAL),
        ("A guest shouts at you in front of others. What do you do?", QuestionKind.SITUATIONAL),
        ("What is the difference between a list and a tuple?", QuestionKind.TECHNICAL),
        ("What kind of boss would you never want to work for?", QuestionKind.CULTURAL),
        ("Why do you want to leave your job?", QuestionKind.MOTIVATIONAL),
        ("How many weeks of notice do you have to give?", QuestionKind.CLOSING),
    ],
)
def test_a_plain_question_gets_its_kind(question: str, kind: QuestionKind) -> None:
    assert packed_classifier().classify(question).kind is kind


def test_the_best_competency_comes_first() -> None:
    assert packed_classifier().classify("Tell me about a conflict with a colleague.").competencies[0] == "conflict"


def test_pay_looks_at_no_competency() -> None:
    assert packed_classifier().classify("What salary do you expect?").competencies == ()


@pytest.mark.parametrize("question", ["", "???", "Zażółć gęślą jaźń", "why " * 2000])
def test_anything_can_be_asked(question: str) -> None:
    assert 0 < packed_classifier().classify(question).sure <= 1
