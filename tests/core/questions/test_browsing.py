"""Looking through the bank."""

from __future__ import annotations

from greenroom.core.questions.bank import BANK
from greenroom.core.questions.browsing import Wanted, find
from greenroom.core.questions.values import QuestionKind


def test_nobody_who_asks_for_nothing_misses_a_question() -> None:
    assert set(find(Wanted())) == set(BANK)


def test_only_questions_of_the_kind_and_the_competency_are_found() -> None:
    found = find(Wanted(kind="situational", competency="leadership"))
    assert found
    assert all(each.kind is QuestionKind.SITUATIONAL and "leadership" in each.competencies for each in found)


def test_questions_of_the_trade_come_first_and_those_of_other_trades_not_at_all() -> None:
    trades = [each.trades for each in find(Wanted(trade="healthcare"))]
    assert "healthcare" in trades[0]
    assert all(not each or "healthcare" in each for each in trades)
    assert trades.index(()) == sum("healthcare" in each for each in trades)


def test_a_level_leaves_out_what_supposes_another() -> None:
    levels = {each.levels for each in find(Wanted(level="entry"))}
    assert () in levels
    assert all(not each or "entry" in each for each in levels)


def test_every_word_must_begin_a_word_of_the_question_or_of_what_it_looks_at() -> None:
    some = find(Wanted(words="conflict"))
    assert some
    assert set(find(Wanted(words="conflict xyzzy"))) == set()
    assert set(find(Wanted(words="CONFL"))) >= set(some)
    assert find(Wanted(words="onflict")) == ()
