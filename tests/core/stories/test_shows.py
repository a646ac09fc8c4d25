from __future__ import annotations

import pytest

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.stories.cues import TOLD, told
from greenroom.core.stories.shows import Sureness, shown_by
from greenroom.core.stories.values import Story


def test_every_competency_has_words_by_which_it_is_told() -> None:
    assert set(TOLD) == {each.id for each in COMPETENCIES}


@pytest.mark.parametrize(
    ("competency", "sentence"),
    [
        ("leadership", "I took over the team and led it for a year."),
        ("problem-solving", "I found that the cause was a loose belt."),
        ("initiative", "Nobody had asked me, but I set up a rota."),
        ("conflict", "The two shifts blamed each other and did not speak to one another."),
        ("influencing", "She was against it at first, and I convinced her."),
        ("coaching", "I trained three new colleagues."),
        ("learning", "I had never used it, so I taught myself in two weeks."),
        ("safety", "I stopped the line because somebody could have been injured."),
    ],
)
def test_what_was_done_is_found_with_its_words(competency: str, sentence: str) -> None:
    quotes = told(competency, sentence)
    assert quotes
    assert all(quote.span.of(sentence) == quote.text for quote in quotes)


def test_one_passing_word_is_less_than_two_sentences() -> None:
    once = Story("s", "One", actions="I convinced her.")
    twice = Story("s", "Two", actions="I convinced her. The others refused, and I won them over.")
    assert [each.sureness for each in shown_by(once) if each.competency.id == "influencing"] == [Sureness.GLANCED]
    assert [each.sureness for each in shown_by(twice) if each.competency.id == "influencing"] == [Sureness.FOUND]


def test_what_the_person_confirmed_stands_first_then_what_they_chose_then_what_was_found() -> None:
    words = "I convinced her. I won them over."
    story = Story("s", "One", actions=words, competencies=("planning",), confirmed=("empathy",))
    assert [each.competency.id for each in shown_by(story)][:3] == ["empathy", "planning", "influencing"]


@pytest.mark.parametrize("text", ["", "fine.", "asdf qwer zxcv"])
def test_nothing_is_found_in_nothing(text: str) -> None:
    assert shown_by(Story("s", "None", actions=text)) == ()
