"""Every case of ours is complete and its figures are right."""

from __future__ import annotations

import pytest
from tests.core.interviewer.formats.case_room import ASKED, BESIDE, said

from greenroom.core.arithmetic import calculations
from greenroom.core.interviewer.formats.case import CASES
from greenroom.core.interviewer.formats.case_hearing import facts_for, questions_in, reached
from greenroom.core.interviewer.formats.case_values import CaseBody
from greenroom.core.interviewer.formats.meaning import best_cue

ELSEWHERE = (
    "Two of our ovens failed before the Christmas orders. I had to deliver 400 loaves by seven, and moved the shift.",
    "I led the evening shift for two years. I wrote the rota myself and cut sorting errors from 4 to 1 in a thousand.",
    "I think this is a very good chart, and I like it.",
    "First of all, let me start from the beginning and look at it.",
)
BODIES = [(case.id, case.body) for case in CASES if isinstance(case.body, CaseBody)]
QUESTIONS = [(case, question, fact) for case, pairs in ASKED.items() for question, fact in pairs]


def body(case: str) -> CaseBody:
    return dict(BODIES)[case]


def test_there_are_eight_cases_of_several_trades_and_levels() -> None:
    assert len(BODIES) == len(CASES) >= 8
    assert len({case.trade for case in CASES}) >= 7
    assert {each.level for _, each in BODIES} == {"entry", "experienced", "lead"}


@pytest.mark.parametrize(("case", "of"), BODIES)
def test_a_case_has_all_it_needs(case: str, of: CaseBody) -> None:
    assert len(of.branches) >= 4
    assert len(of.facts) >= 8, case
    assert len(of.exhibits) >= 2
    assert len(of.sums) >= 2
    assert len(of.pushback) >= 2
    for text in (of.prompt, of.behind, of.twist, of.recommend, of.answer):
        assert text.endswith((".", "?"))


@pytest.mark.parametrize(("case", "of"), BODIES)
def test_the_way_to_each_figure_is_a_right_sum_that_reaches_it(case: str, of: CaseBody) -> None:
    for each in of.sums:
        found = calculations(each.way)
        assert [calculation.right for calculation in found] == [True], (case, each.way)
        assert abs(found[-1].said - each.value) <= each.value * 0.005, (case, each.id)
        assert reached(each, each.way, frozenset(), asked=True)


@pytest.mark.parametrize(("case", "of"), BODIES)
def test_names_within_a_case_fit_together(case: str, of: CaseBody) -> None:
    facts, exhibits = {fact.id for fact in of.facts}, {exhibit.id for exhibit in of.exhibits}
    assert {need for each in of.sums for need in each.needs} <= facts, case
    assert {fact.exhibit for fact in of.facts if fact.exhibit} == exhibits
    for each in of.sums:
        assert all(of.fact(need).hint for need in each.needs), (case, each.id)


@pytest.mark.parametrize(("case", "of"), BODIES)
def test_charts_have_a_value_for_each_category(case: str, of: CaseBody) -> None:
    for exhibit in of.exhibits:
        assert all(len(one.values) == len(exhibit.chart.categories) for one in exhibit.chart.series), case


@pytest.mark.parametrize(("case", "question", "fact"), QUESTIONS)
def test_a_question_is_met_by_its_fact_alone(case: str, question: str, fact: str) -> None:
    assert [each.id for each in facts_for(body(case), question)] == [fact]
    assert questions_in(said(question))
    assert questions_in(said(question.rstrip("?"))), "speech has no question mark"


@pytest.mark.parametrize(("case", "of"), BODIES)
def test_every_fact_can_be_asked_for(case: str, of: CaseBody) -> None:
    assert {fact for _, fact in ASKED[case]} == {fact.id for fact in of.facts}


@pytest.mark.parametrize(("case", "of"), BODIES)
@pytest.mark.parametrize("words", ELSEWHERE)
def test_words_about_something_else_read_no_chart(case: str, of: CaseBody, words: str) -> None:
    assert [(case, each.id) for each in of.exhibits if best_cue(words, each.insight)] == []


@pytest.mark.parametrize(("case", "of"), BODIES)
def test_a_question_beside_the_matter_brings_nothing(case: str, of: CaseBody) -> None:
    assert [(case, question) for question in BESIDE if facts_for(of, question)] == []
