from __future__ import annotations

from dataclasses import replace

from greenroom.core.stories.asking import open_questions, with_answer
from greenroom.core.stories.values import Story

FULL = Story(
    "s",
    "Errors",
    "In a hall of 40 people four parcels in a thousand went astray.",
    "I was to halve that by summer.",
    "I counted every wrong parcel and moved the lanes apart.",
    "Errors fell from 4 to 1 in a thousand within six months.",
    "I count before I guess.",
)


def test_empty_parts_are_asked_first_and_in_the_order_of_telling() -> None:
    asked = open_questions(replace(FULL, task="", learning=""))
    assert [each.key for each in asked][:2] == ["task", "learning"]


def test_a_story_that_says_everything_is_asked_nothing() -> None:
    assert open_questions(FULL) == ()


def test_baseline_change_period_and_scale_are_asked_one_by_one() -> None:
    vague = replace(FULL, situation="Parcels went astray.", result="Errors fell a lot.", task="I was to mend it.")
    asked = {each.key: each.part.value for each in open_questions(vague)}
    assert asked == {"change": "result", "baseline": "result", "period": "result", "scale": "situation"}


def test_an_answer_is_added_after_what_stands_there_and_is_no_longer_asked_for() -> None:
    vague = replace(FULL, situation="Parcels went astray", result="Errors fell from 9 % to 2 % within six months.")
    assert [each.key for each in open_questions(vague)] == ["scale"]

    added = with_answer(vague, "scale", " Our hall has 40 people. ")

    assert added is not None
    part, words = added
    assert words == "Parcels went astray. Our hall has 40 people."
    assert part.value == "situation"
    assert open_questions(replace(vague, situation=words)) == ()


def test_what_is_not_asked_takes_no_answer() -> None:
    assert with_answer(FULL, "scale", "40 people") is None
