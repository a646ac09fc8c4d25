# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.answers.drafts import draft, gains_of

from greenroom.core.answers.frameworks import CAR, FRAMEWORKS, PAR, PLAIN, SHORT, SITUATIONAL, STAR, WEAKNESS, Framework
from greenroom.core.answers.remark_texts import TUNED, WORDINGS
from greenroom.core.answers.remarks import remarks_on
from greenroom.core.answers.values import Dimension, Feedback, Measure, Remark

QUESTION = "Plans go wrong. Tell me about a delivery that was late. What did you do?"
SETTING = ("In spring our depot sent one van in seven too late.", "S")
TASK = ("My director wanted that halved by autumn.", "T")
DEED = ("I moved picking to three in the morning.", "A")
END = ("Late vans fell from 14 % to 5 %.", "R")
LESSON = ("Since then I ask the people at the gate first.", "L")
LOW = dict.fromkeys(Dimension, 1.0)
GOOD = dict.fromkeys(Dimension, 4.5)


def remarked(feedback: Feedback, framework: Framework = STAR, gains: dict[Dimension, float] | None = None) -> tuple[Remark, ...]:  # fmt: skip
    return remarks_on(QUESTION, feedback, framework, gains_of(feedback) if gains is None else gains)


def test_a_missing_result_is_asked_for_after_the_last_thing_that_was_done() -> None:
    first = remarked(draft([SETTING, TASK, DEED]), gains={Dimension.RESULT: 0.6})[0]
    assert first.key == "no-result"
    assert first.quote is not None
    assert first.quote.text == "I moved picking to three in the morning."
    assert first.gain == 0.6


def test_a_missing_result_belongs_before_the_lesson() -> None:
    first = remarked(draft([SETTING, LESSON]), gains={Dimension.RESULT: 0.6})[0]
    assert first.quote is not None
    assert first.quote.text == "In spring our depot sent one van in seven too late."


def test_what_is_missing_does_not_take_the_words_of_what_is_there() -> None:
    told = [SETTING, ("My boss never told me.", "S"), LESSON]
    feedback = draft(told, framework=WEAKNESS, found={Measure.BLAME: ["never told me"]})
    remarks = remarked(feedback, WEAKNESS, {Dimension.RESULT: 0.9})
    assert [(each.key, each.quote and each.quote.text) for each in remarks] == [
        ("no-result", "In spring our depot sent one van in seven too late."),
        ("blame", "never told me"),
    ]


def test_a_result_without_a_figure_is_asked_how_much_in_its_own_words() -> None:
    told = [SETTING, DEED, ("After that late vans became rare.", "R")]
    feedback = draft(told, found={Measure.OUTCOME: ["late vans became rare"]})
    first = remarked(feedback, gains={Dimension.RESULT: 0.5})[0]
    assert first.key == "result-without-figure"
    assert first.quote is not None
    assert first.quote.text == "After that late vans became rare."


def test_a_result_with_a_figure_is_never_told_to_have_none() -> None:
    feedback = draft([SETTING, DEED, END], found={Measure.NUMBER: ["14 %", "5 %"]})
    assert "figure" not in " ".join(each.key for each in remarked(feedback, gains={Dimension.RESULT: 0.5}))


def test_we_more_often_than_i_quotes_what_we_did() -> None:
    told = [SETTING, ("We planned the tours anew.", "A"), ("We told the drivers, and we watched the gate.", "A")]
    feedback = draft(told, found={Measure.SHARED: ["We", "We", "we"]})
    first = remarked(feedback, gains={Dimension.OWNERSHIP: 0.5})[0]
    assert first.key == "we-not-i"
    assert "We planned the tours anew" in first.text + first.mend


def test_no_remark_repeats_the_words_of_another() -> None:
    feedback = draft([("We did it.", "O")], LOW, found={Measure.SHARED: ["We"], Measure.VAGUE: ["it"]})
    quotes = [each.quote.span for each in remarked(feedback) if each.quote]
    assert len(quotes) == len(set(quotes)) == 1


def test_one_cause_is_told_once_though_two_dimensions_suffer() -> None:
    feedback = draft([SETTING, TASK, DEED], LOW)
    assert [each.key for each in remarked(feedback)].count("no-result") == 1


@pytest.mark.parametrize(
    ("measure", "words", "key", "gain"),
    [
        (Measure.BLAME, ["my boss never listened"], "blame", 0.6),
        (Measure.OVERSHARING, ["my divorce"], "oversharing", 0.4),
        (Measure.TANGENT, ["The canteen was new by the way"], "tangent", 0.3),
        (Measure.REPETITION, ["the same again"], "repetition", 0.25),
        (Measure.PADDING, ["That is a good question"], "padding", 0.2),
        (Measure.HEDGE, ["maybe", "sort of", "I guess"], "hedges", 0.25),
        (Measure.BUZZWORD, ["synergy", "proactive"], "buzzwords", 0.25),
        (Measure.ABSOLUTE, ["always"], "absolutes", 0.1),
        (Measure.ROTE, ["I moved picking to three"], "rote", 0.3),
    ],
)
def test_each_slip_is_told_with_its_words(measure: Measure, words: list[str], key: str, gain: float) -> None:
    told = [SETTING, DEED, (", ".join(words) + ".", "O"), END]
    feedback = draft(told, GOOD, found={measure: words})
    remarks = remarked(feedback)
    assert [(each.key, each.gain) for each in remarks] == [(key, gain)]
    assert remarks[0].quote is not None
    assert words[0] in remarks[0].quote.text


@pytest.mark.parametrize(("measure", "words"), [(Measure.HEDGE, ["maybe", "sort of"]), (Measure.BUZZWORD, ["synergy"])])
def test_a_hedge_or_two_or_one_worn_word_is_let_pass(measure: Measure, words: list[str]) -> None:
    feedback = draft([DEED, (", ".join(words) + ".", "O"), END], GOOD, found={measure: words})
    assert remarked(feedback) == ()


@pytest.mark.parametrize(("seconds", "keys"), [(20, ["too-short"]), (75, []), (119, []), (130, ["too-long"])])
def test_only_far_too_long_or_too_short_is_worth_a_remark(seconds: int, keys: list[str]) -> None:
    feedback = draft([SETTING, TASK, DEED, END, LESSON], GOOD, seconds=seconds)
    assert [each.key for each in remarked(feedback)] == keys


@pytest.mark.parametrize(("rated", "said"), [(1.8, ["learning-platitude"]), (2.9, [])])
def test_a_lesson_is_called_a_saying_only_where_its_rating_is_low(rated: float, said: list[str]) -> None:
    feedback = draft([SETTING, TASK, DEED, END, LESSON], GOOD | {Dimension.LEARNING: rated}, seconds=75)
    assert [each.key for each in remarked(feedback, gains={Dimension.LEARNING: 0.5})] == said


def test_what_was_not_asked_for_is_not_missed() -> None:
    feedback = draft([("I would ride along on the first tour.", "A")], LOW, SITUATIONAL, seconds=70)
    assert "no-learning" not in [each.key for each in remarked(feedback, SITUATIONAL)]


@pytest.mark.parametrize("framework", [SITUATIONAL, WEAKNESS, PLAIN])
def test_each_order_of_moves_has_its_own_words_for_a_missing_deed(framework: Framework) -> None:
    told = [("It matters to me that vans leave in time.", "O"), SETTING]
    here = remarked(draft(told, framework=framework), framework, {Dimension.OWNERSHIP: 0.5})[0]
    usual = remarked(draft(told), STAR, {Dimension.OWNERSHIP: 0.5})[0]
    assert here.key == usual.key == "no-action"
    assert here.text != usual.text
    assert here.mend != usual.mend


def test_the_second_step_is_called_what_the_framework_calls_it() -> None:
    feedback = draft([("In spring many were late.", "S"), DEED, END], framework=PAR)
    first = remarked(feedback, PAR, {Dimension.STRUCTURE: 0.5})[0]
    assert first.key == "no-task"
    assert "problem" in first.text + first.why
    assert "task" not in first.text + first.why


def test_a_short_answer_to_a_plain_question_is_asked_only_for_the_fact() -> None:
    feedback = draft([("I like your vans.", "O")], LOW, SHORT, seconds=12)
    assert [each.key for each in remarked(feedback, SHORT)] == ["off-question"]


def test_the_question_that_mends_names_what_was_asked_and_not_its_preface() -> None:
    feedback = draft([("I like your vans.", "O")], LOW | {Dimension.RELEVANCE: 1.0})
    remark = remarked(feedback, gains={Dimension.RELEVANCE: 0.6})[0]
    assert "Tell me about a delivery that was late" in remark.text + remark.mend
    assert "Plans go wrong" not in remark.text + remark.mend


def test_no_answer_gets_no_remark() -> None:
    assert remarked(Feedback("fine.", no_answer="This is too short to look at.")) == ()


def test_the_wording_depends_on_the_words_and_on_nothing_else() -> None:
    texts = {
        remarked(draft([SETTING, (f"I rang {name} at once.", "A")]), gains={Dimension.RESULT: 0.5})[0].text
        for name in ("Ann", "Bob", "Cid", "Dora", "Eve", "Femi", "Gus")
    }
    assert texts == {each.text for each in WORDINGS["no-result"]}


@pytest.mark.parametrize("key", WORDINGS)
def test_every_cause_has_two_wordings_of_whole_sentences_and_ends_in_a_question(key: str) -> None:
    assert len({each.text for each in WORDINGS[key]}) >= 2
    for wording in WORDINGS[key]:
        assert wording.text.endswith(".")
        assert wording.why.endswith(".")
        assert wording.mend.endswith(("?", "?”."))
        assert "!" not in wording.text + wording.why + wording.mend


@pytest.mark.parametrize("key", ["no-result", "no-action", "no-setting", "no-task", "no-learning"])
def test_what_is_missing_can_be_said_without_words_of_theirs(key: str) -> None:
    assert any(not each.needs_words for each in WORDINGS[key])


def test_tuned_words_belong_to_a_framework_and_a_cause_that_exist() -> None:
    assert {framework for framework, _ in TUNED} <= {each.id for each in FRAMEWORKS}
    assert {key for _, key in TUNED} <= set(WORDINGS)


SENTENCES = st.tuples(
    st.sampled_from(["I called the depot", "We had “two” vans", "It was, in a way, good", "They were done", "Better\n then", "I learned a lot"]),
    st.sampled_from("STARLO"),
)  # fmt: skip
FOUND = st.dictionaries(
    st.sampled_from([each for each in Measure if each is not Measure.ECHO]),
    st.lists(st.sampled_from(["I", "We", "was", "good", "a"]), min_size=1, max_size=3),
    max_size=6,
)


@given(
    st.lists(SENTENCES, min_size=1, max_size=8),
    FOUND,
    st.fixed_dictionaries({dimension: st.sampled_from([1.0, 2.0, 3.0, 4.4]) for dimension in Dimension}),
    st.sampled_from([*FRAMEWORKS, CAR]),
    st.integers(5, 400),
)
def test_remarks_hold_what_they_promise(
    told: list[tuple[str, str]],
    found: dict[Measure, list[str]],
    ratings: dict[Dimension, float],
    framework: Framework,
    seconds: int,
) -> None:
    numbered = [(f"{text} {place}.", move) for place, (text, move) in enumerate(told)]
    answer = " ".join(text for text, _ in numbered)
    there = {measure: [word for word in dict.fromkeys(words) if word in answer][:1] for measure, words in found.items()}
    feedback = draft(numbered, ratings, framework, there, seconds)
    remarks = remarked(feedback, framework)
    assert remarks == remarked(feedback, framework)
    assert len(remarks) <= 3
    assert len({each.key for each in remarks}) == len(remarks)
    assert [each.gain for each in remarks] == sorted((each.gain for each in remarks), reverse=True)
    for each in remarks:
        assert each.quote is None or each.quote.text == " ".join(each.quote.span.of(answer).split())
        assert each.text.endswith(".")
        assert each.why.endswith(".")
        assert each.mend.endswith("?")
        assert not set("{}!") & set(each.text + each.why + each.mend)
        assert "“”" not in each.text + each.mend
    spans = sorted(each.quote.span for each in remarks if each.quote)
    assert all(before.end <= after.start for before, after in pairwise(spans))
