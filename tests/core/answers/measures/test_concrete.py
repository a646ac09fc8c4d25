from __future__ import annotations

import pytest

from greenroom.core.answers.measures.concrete import concrete
from greenroom.core.answers.values import Measure


def found(answer: str, measure: Measure) -> list[str]:
    return [each.quote.text for each in concrete(answer) if each.measure is measure]


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        ("We sold it to Anna Kowalski at Kroger.", ["Anna Kowalski", "Kroger"]),
        ("Then I used Excel and SQL.", ["Excel", "SQL"]),
        ("Virginia Tech gave me a place. Then it rained.", ["Virginia Tech"]),
        ("i put it in a google doc and we met on zoom", ["google doc", "zoom"]),
        ("I wrote a checklist and the shift log.", ["checklist", "shift log"]),
        ("I’m sure I’ll go. But I did. The Team met. “Yes”", []),
        ("I ALWAYS WORK HARD WITH MY TEAM", []),
        ("ok, ASAP was the rule, OK?", []),
        ("It was on Dr. Osei’s desk in Leeds.", ["Dr. Osei’s", "Leeds"]),
    ],
)
def test_names_of_people_places_and_tools_are_concrete(answer: str, names: list[str]) -> None:
    assert found(answer, Measure.CONCRETE) == names


@pytest.mark.parametrize(
    ("answer", "times"),
    [
        ("in March 2021 and on Friday at 6 pm", ["March 2021", "Friday", "6 pm"]),
        ("Last spring, two weeks ago, in my senior year.", ["Last spring", "two weeks ago", "senior year"]),
        ("In 2019 it began, at 17:30.", ["2019", "17:30"]),
        ("I may march on.", []),
    ],
)
def test_dates_and_times_are_concrete(answer: str, times: list[str]) -> None:
    assert found(answer, Measure.CONCRETE) == times


def test_what_somebody_said_is_concrete_when_it_is_quoted() -> None:
    assert found("She said, “I will call you back,” and left.", Measure.CONCRETE) == ["“I will call you back,”"]
    assert found('He said "we are closed" twice.', Measure.CONCRETE) == ['"we are closed"']


def test_a_single_word_between_quotation_marks_is_not_speech() -> None:
    assert found("It was a “win” for us.", Measure.CONCRETE) == []


@pytest.mark.parametrize(
    ("answer", "numbers"),
    [
        ("There were three of us and half of them left.", ["three of us", "half of them"]),
        ("Sales doubled and we met twice a week.", ["doubled", "twice a week"]),
        ("It fell from 12 days to 4 days.", ["12 days", "4 days"]),
        ("i got a 100 on it", ["100"]),
        ("We ran it 2x a day for four years.", ["2x a day", "four years"]),
        ("I was at work 24/7, number one, a thing or two, 100% committed, zero tolerance.", []),
        ("In 2019 at 17:30 in room 12.", []),
        ("one of my friends came at one point", []),
        ("We were nineteen.", ["nineteen"]),
        ("My 8-5 job was in an office.", []),
    ],
)
def test_numbers_are_found_in_digits_and_in_words(answer: str, numbers: list[str]) -> None:
    assert found(answer, Measure.NUMBER) == numbers


@pytest.mark.parametrize(
    ("answer", "outcomes"),
    [
        ("I rewrote it, which cut the wait by half.", ["which cut the wait by half"]),
        ("In the end, we finished on time.", ["on time"]),
        ("She agreed and gave me the marks.", ["She agreed and gave me the marks"]),
        ("I got an A on the project.", ["got an A on the project"]),
        ("we won the cup", ["won the cup"]),
        ("Growing up, I helped so that we could eat. I want to keep improving myself.", []),
        ("I would have achieved more.", []),
        ("Without a doubt it was hard to avoid.", []),
    ],
)
def test_an_outcome_is_something_that_came_about(answer: str, outcomes: list[str]) -> None:
    assert found(answer, Measure.OUTCOME) == outcomes


def test_a_vague_word_instead_of_a_number_is_no_number() -> None:
    assert found("Some of us met several times a week for some years.", Measure.NUMBER) == []


def test_the_words_between_two_quoted_ones_are_no_speech() -> None:
    assert found('I gave them an "off-book" date to push them to learn "their lines".', Measure.CONCRETE) == []
