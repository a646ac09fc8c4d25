from __future__ import annotations

import pytest

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.questions.bank import BANK
from greenroom.core.questions.shows import good_answer_shows
from greenroom.core.questions.values import BankQuestion, QuestionKind

OCCASION = "It tells of one real occasion: how things stood, what you yourself did and why, and what came of it."
SAW_FIRST = "You saw it first, nobody had asked, and you began with what was in your own hands."
FIGURE = "You name the aim and the figure that you reached, and what it had been before."


def test_the_kind_is_spoken_of_first_then_each_competency() -> None:
    found = good_answer_shows(QuestionKind.BEHAVIOURAL, ("initiative", "results"))
    assert found == (OCCASION, SAW_FIRST, FIGURE)


def test_more_than_two_competencies_are_cut_to_the_first_two() -> None:
    found = good_answer_shows(QuestionKind.BEHAVIOURAL, ("initiative", "results", "safety"))
    assert found == (OCCASION, SAW_FIRST, FIGURE)


def test_a_competency_named_twice_or_unknown_is_not_repeated() -> None:
    found = good_answer_shows(QuestionKind.BEHAVIOURAL, ("juggling", "results", "results"))
    assert found == (OCCASION, FIGURE)


@pytest.mark.parametrize("kind", QuestionKind)
def test_without_a_competency_the_kind_has_two_sentences_of_its_own(kind: QuestionKind) -> None:
    found = good_answer_shows(kind, ())
    assert len(set(found)) == 2
    assert not any(set(found) & set(good_answer_shows(other, ())) for other in QuestionKind if other is not kind)


@pytest.mark.parametrize("question", BANK, ids=lambda question: question.key)
def test_every_question_of_the_bank_gets_two_or_three_sentences(question: BankQuestion) -> None:
    found = good_answer_shows(question.kind, question.competencies)
    assert 2 <= len(found) <= 3
    assert all(each.endswith(".") for each in found)


def test_every_competency_shows_something_of_its_own_in_one_sentence() -> None:
    assert len({each.shows for each in COMPETENCIES}) == len(COMPETENCIES)
    assert [each.id for each in COMPETENCIES if not each.shows.endswith(".") or each.shows.count(". ")] == []
    assert [each.id for each in COMPETENCIES if each.shows == each.definition or set(each.shows) & set("'\"")] == []
