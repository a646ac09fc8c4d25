from __future__ import annotations

import pytest
from tests.core.hard_moments.telling import LONGER, judge, looked_at, words

from greenroom.core.hard_moments.drills import drill
from greenroom.core.hard_moments.exchange import answered, held, next_line
from greenroom.core.hard_moments.values import MomentKey

READ = "It does not sound read"
AGAIN = "Told in other words the second time"
FIRST = "I have worked in warehouses for six years and I lead a shift of twelve people at night."


def test_the_same_words_twice_are_quoted() -> None:
    found = looked_at(MomentKey.ROTE, 0, FIRST, "Well, I have worked in warehouses for six years and love it.")
    assert found[AGAIN].met is False
    assert words(found[AGAIN]) == "I have worked in warehouses for six years and"


def test_the_same_facts_in_other_words_are_fine() -> None:
    found = looked_at(MomentKey.ROTE, 0, FIRST, "Nights, twelve people, parcels: that has been my place since 2020.")
    assert found[AGAIN].met is True


def test_one_telling_says_nothing_of_the_second_and_rhythm_needs_a_recording() -> None:
    found = looked_at(MomentKey.ROTE, 0, FIRST)
    assert found[AGAIN].met is None
    assert found[READ].met is None


EVEN = {"fillers": 0.0, "pauses-inside": 0.0, "pauses-between": 5.0, "pace-slowest": 140.0, "pace-fastest": 150.0}


@pytest.mark.parametrize(
    ("changed", "word"),
    [({}, "read"), ({"fillers": 3.0}, "free"), ({"pauses-inside": 2.0}, "free"), ({"pace-fastest": 190.0}, "free")],
)
def test_rhythm_is_told_from_pauses_hesitations_and_pace(changed: dict[str, float], word: str) -> None:
    about = drill(MomentKey.ROTE, 0)
    asked = next_line(MomentKey.ROTE, about, (), judge)
    assert asked is not None
    lines = (asked, answered(asked, FIRST, 40, {**EVEN, **changed}))
    found = {each.name: each for each in held(MomentKey.ROTE, about, lines, judge)}
    assert found[READ].met is (word == "free")
    assert ("It is a guess." in found[READ].point.text) is (word == "read")


def test_duties_are_quoted_and_an_outcome_is_missed() -> None:
    found = looked_at(
        MomentKey.DUTIES,
        0,
        "I was responsible for the rota of the night shift.",
        "My duties included briefing the team.",
    )
    assert [each.met for each in found.values()] == [False, False, False]
    assert words(found["No words of duty"]) == "I was responsible for the rota of the night shift."


def test_an_outcome_with_its_number_is_found() -> None:
    found = looked_at(
        MomentKey.DUTIES,
        0,
        "I planned the rota each Monday.",
        "Errors fell from 4 to 1 in a thousand within six months.",
    )
    assert [each.met for each in found.values()] == [True, True, True]


def test_what_is_private_is_quoted_and_coming_back_is_never_demanded() -> None:
    found = looked_at(
        MomentKey.TANGENTS, 0, "I began as a porter on the night shift.", "It was a messy divorce for all of us."
    )
    assert "messy divorce" in words(found["What is private stays private"])
    assert found["You come back by yourself"].met is None


def test_coming_back_is_seen() -> None:
    found = looked_at(MomentKey.TANGENTS, 0, "I am getting away from it. Back to your question: I began as a porter.")
    assert found["You come back by yourself"].met is True


def test_an_endless_answer_is_quoted_from_where_it_is_too_long() -> None:
    assert looked_at(MomentKey.TANGENTS, 0, LONGER)["It comes to an end"].met is False


def test_two_questions_about_the_work_are_enough() -> None:
    found = looked_at(
        MomentKey.NO_QUESTIONS, 0, "What would you want done after three months?", "How do shifts hand over?"
    )
    assert {each.met for each in found.values()} == {True}


def test_a_question_needs_no_mark_and_a_statement_with_what_is_none() -> None:
    asked = "I would like to know how the team is set up. I was also wondering what the first months look like."
    count = "At least two questions"
    assert looked_at(MomentKey.NO_QUESTIONS, 0, asked)[count].met is True
    assert looked_at(MomentKey.NO_QUESTIONS, 0, "What I like is the team. Is that so.")[count].met is False


def test_pay_alone_is_not() -> None:
    found = looked_at(MomentKey.NO_QUESTIONS, 0, "How much is the bonus?", "Is there a pay rise each year?")
    assert [each.met for each in found.values()] == [True, False, True]


def test_waving_the_offer_away_is_quoted() -> None:
    found = looked_at(MomentKey.NO_QUESTIONS, 0, "No, I think you covered everything.", "No, that's all.")
    assert found["At least two questions"].met is False
    assert words(found["You take the offer"]) == "No, I think you covered everything."


@pytest.mark.parametrize("said", ["fine.", "asdf kjh qwe rty"])
def test_what_is_no_answer_earns_no_tick(said: str) -> None:
    for key in (MomentKey.ROTE, MomentKey.DUTIES, MomentKey.TANGENTS, MomentKey.NO_QUESTIONS):
        assert True not in {each.met for each in looked_at(key, 0, said, said).values()}
