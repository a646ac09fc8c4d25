from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.questions.bank import ASKED_ALWAYS, BANK, ON_OCCASION, bank_question
from greenroom.core.questions.trades import TRADES
from greenroom.core.questions.values import BankQuestion, Level, QuestionKind

COMPETENCY_IDS = [competency.id for competency in COMPETENCIES]
TRADE_IDS = [trade.id for trade in TRADES]


def test_the_bank_has_more_than_four_hundred_questions() -> None:
    assert len(BANK) >= 400


def test_no_key_stands_for_two_questions() -> None:
    assert [key for key, times in Counter(each.key for each in BANK).items() if times > 1] == []


def test_no_question_stands_there_twice() -> None:
    assert [text for text, times in Counter(each.text.lower() for each in BANK).items() if times > 1] == []


def test_no_two_questions_say_nearly_the_same() -> None:
    words = {each.key: frozenset(re.findall(r"[\w’]+", each.text.lower())) for each in BANK}
    twins = [
        (one, other)
        for one, other in combinations(words, 2)
        if len(words[one] & words[other]) > 0.75 * len(words[one] | words[other])
    ]
    assert twins == []


@pytest.mark.parametrize("question", BANK, ids=lambda question: question.key)
def test_a_question_is_whole_and_fits_on_two_lines(question: BankQuestion) -> None:
    assert question.text.endswith(("?", "."))
    assert 15 <= len(question.text) <= 150
    assert not set(question.text) & set("'\"")
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", question.key)


@pytest.mark.parametrize("question", BANK, ids=lambda question: question.key)
def test_a_question_names_only_what_there_is(question: BankQuestion) -> None:
    assert set(question.competencies) <= set(COMPETENCY_IDS)
    assert set(question.trades) <= set(TRADE_IDS)


@pytest.mark.parametrize("competency", COMPETENCY_IDS)
def test_every_competency_has_five_behavioural_questions(competency: str) -> None:
    about = [each for each in BANK if competency in each.competencies and each.kind is QuestionKind.BEHAVIOURAL]
    assert len(about) >= 5


@pytest.mark.parametrize("kind", QuestionKind)
def test_every_kind_has_twenty_five_questions(kind: QuestionKind) -> None:
    assert len([each for each in BANK if each.kind is kind]) >= 25


@pytest.mark.parametrize("trade", TRADE_IDS)
def test_every_trade_has_four_technical_questions(trade: str) -> None:
    assert len([each for each in BANK if trade in each.trades and each.kind is QuestionKind.TECHNICAL]) >= 4


@pytest.mark.parametrize("level", [Level.ENTRY, Level.LEAD])
def test_beginners_and_those_who_lead_have_questions_of_their_own(level: Level) -> None:
    assert len([each for each in BANK if each.levels == (level,)]) >= 10


def test_what_is_asked_always_or_on_occasion_is_in_the_bank() -> None:
    assert [key for key in (*ASKED_ALWAYS, *ON_OCCASION) if bank_question(key) is None] == []


def test_a_question_is_found_by_its_key() -> None:
    found = bank_question("about-you")
    assert found is not None
    assert found.text == "Tell me about yourself."
    assert bank_question("no-such") is None
