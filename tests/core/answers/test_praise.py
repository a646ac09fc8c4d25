from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.answers.drafts import draft

from greenroom.core.answers.frameworks import SITUATIONAL, STAR
from greenroom.core.answers.praise import praise_for
from greenroom.core.answers.praise_texts import PRAISES
from greenroom.core.answers.values import Dimension, Feedback, Measure

SETTING = ("In spring our depot sent one van in seven too late.", "S")
DEED = ("I moved picking to three in the morning.", "A")
END = ("Late vans fell from 14 % to 5 %.", "R")
LESSON = ("Since then I ask the people at the gate first.", "L")
GOOD = dict.fromkeys(Dimension, 4.0)
NUMBERS = {Measure.NUMBER: ["14 %", "5 %"], Measure.OWN: []}


def test_before_and_after_are_praised_with_the_sentence_that_tells_them() -> None:
    praise = praise_for(draft([SETTING, DEED, END], GOOD, found=NUMBERS))
    assert praise is not None
    assert praise.quote.text == "Late vans fell from 14 % to 5 %."
    assert praise.text in PRAISES["compared"]


def test_a_step_of_ones_own_is_praised_when_ownership_is_the_strength() -> None:
    ratings = dict.fromkeys(Dimension, 3.0) | {Dimension.OWNERSHIP: 4.2}
    praise = praise_for(draft([SETTING, DEED, END], ratings, found={Measure.OWN: ["I moved"]}))
    assert praise is not None
    assert praise.quote.text == "I moved picking to three in the morning."
    assert praise.text in PRAISES["own-step"]


def test_a_step_that_only_might_be_done_is_praised_as_a_plan_and_not_as_a_deed() -> None:
    feedback = draft(
        [("I would ride along on the first tour.", "A")], GOOD, SITUATIONAL, {Measure.OWN: ["I would ride"]}
    )
    praise = praise_for(feedback)
    assert praise is not None
    assert praise.text in PRAISES["plan-step"]


def test_a_habit_is_no_deed() -> None:
    ratings = dict.fromkeys(Dimension, 3.0) | {Dimension.OWNERSHIP: 4.2}
    feedback = draft([("I always make sure that all goes well.", "A")], ratings, found={Measure.OWN: ["I always make"]})
    assert praise_for(feedback) is None


def test_a_story_in_its_order_is_praised_where_it_turns_to_the_person() -> None:
    ratings = dict.fromkeys(Dimension, 3.0) | {Dimension.STRUCTURE: 4.6}
    praise = praise_for(draft([SETTING, DEED, END], ratings))
    assert praise is not None
    assert praise.quote.text == "I moved picking to three in the morning."
    assert praise.text in PRAISES["order"]
    assert praise_for(draft([END, SETTING, DEED], ratings)) is None


def test_a_lesson_of_ones_own_is_praised() -> None:
    ratings = dict.fromkeys(Dimension, 3.0) | {Dimension.LEARNING: 4.5}
    praise = praise_for(draft([SETTING, DEED, LESSON], ratings))
    assert praise is not None
    assert praise.quote.text == "Since then I ask the people at the gate first."


@pytest.mark.parametrize(
    ("why", "ratings"),
    [
        ("rated low", GOOD | {Dimension.OVERALL: 2.1}),
        ("another question", GOOD | {Dimension.RELEVANCE: 2.4}),
        ("nothing stands out", dict.fromkeys(Dimension, 3.4)),
    ],
)
def test_the_same_words_earn_nothing_when_the_answer_is(why: str, ratings: dict[Dimension, float]) -> None:
    assert praise_for(draft([SETTING, DEED, END], ratings, found=NUMBERS)) is None, why


def test_an_answer_that_is_not_rated_earns_nothing() -> None:
    feedback = draft([SETTING, DEED, END], GOOD, found=NUMBERS)
    unrated = Feedback(feedback.answer, sentences=feedback.sentences, findings=feedback.findings)
    assert praise_for(unrated) is None


def test_a_padded_answer_earns_nothing_with_the_very_sentence_that_else_would() -> None:
    filling = ("That is a really good question and I am happy that you ask me about it today.", "O")
    told = [filling, DEED, END]
    assert praise_for(draft(told, GOOD, found=NUMBERS)) is not None
    assert praise_for(draft(told, GOOD, found=NUMBERS, idle=[filling[0]])) is None


@pytest.mark.parametrize(
    "measure", [Measure.BLAME, Measure.OVERSHARING, Measure.TANGENT, Measure.REPETITION, Measure.PADDING]
)
def test_a_sentence_with_something_to_mend_is_not_the_one_that_is_praised(measure: Measure) -> None:
    praise = praise_for(draft([SETTING, DEED, END], GOOD, found=NUMBERS | {measure: ["Late vans"]}))
    assert praise is None or praise.quote.text != END[0]


def test_what_was_learned_by_heart_earns_nothing() -> None:
    assert praise_for(draft([SETTING, DEED, END], GOOD, found=NUMBERS | {Measure.ROTE: ["Late vans fell"]})) is None


def test_a_row_of_worn_words_earns_nothing_however_it_is_rated() -> None:
    row = ("I drove synergy with a proactive mindset.", "A")
    feedback = draft([row], GOOD, found={Measure.OWN: ["I drove"], Measure.BUZZWORD: ["synergy", "proactive"]})
    assert praise_for(feedback) is None


def test_praise_says_what_is_there_and_flatters_nobody() -> None:
    for text in (text for texts in PRAISES.values() for text in texts):
        assert text.endswith(".")
        assert not {"great", "excellent", "perfect", "amazing", "job"} & set(text.lower().split())
        assert not set("!{}") & set(text)


@given(
    st.lists(st.tuples(st.sampled_from([SETTING, DEED, END, LESSON]), st.integers(1, 9)), min_size=1, max_size=6),
    st.fixed_dictionaries({dimension: st.integers(10, 50).map(lambda tenths: tenths / 10) for dimension in Dimension}),
)
def test_praise_quotes_the_answer_and_never_a_low_one(
    told: list[tuple[tuple[str, str], int]], ratings: dict[Dimension, float]
) -> None:
    words = {Measure.NUMBER: "14 %", Measure.OWN: "I moved"}
    found = {measure: [word] for measure, word in words.items() if any(word in text for (text, _), _ in told)}
    feedback = draft([(f"{text} {number}.", move) for (text, move), number in told], ratings, STAR, found)
    praise = praise_for(feedback)
    assert praise == praise_for(feedback)
    if praise is None:
        return
    assert praise.quote.span.of(feedback.answer) == praise.quote.text
    assert ratings[Dimension.OVERALL] >= 2.2
    assert ratings[Dimension.RELEVANCE] >= 2.5
    assert max(ratings.values()) >= 3.5
