from __future__ import annotations

import pytest

from greenroom.core.answers.marks import MARKS, marks_of, plain, says_a_lesson


@pytest.mark.parametrize("number", ["12", "$1,200", "3.5%", "twelve", "half", "24", "3x"])
def test_a_number_reads_like_a_vague_word(number: str) -> None:
    assert plain(f"I served {number} guests.") == plain("I served some guests.")


def test_closing_marks_and_capitals_do_not_matter() -> None:
    assert plain("I Was Late!") == plain("i was late") == "i was late"


def test_a_curly_apostrophe_reads_like_a_straight_one() -> None:
    assert marks_of("I’ve learned a lot") == marks_of("I've learned a lot")


def test_numbers_are_counted_up_to_two() -> None:
    assert [marks_of(text)[0] for text in ("none", "one is 1", "1 and 2", "1, 2 and 3")] == [0, 1, 2, 2]


def test_the_last_mark_says_whether_the_speaker_is_in_it() -> None:
    assert marks_of("I asked them")[-1] == 1
    assert marks_of("They asked them")[-1] == 0


@pytest.mark.parametrize("text", ["", "…", "word", "a " * 500])
def test_every_sentence_has_as_many_marks(text: str) -> None:
    assert len(marks_of(text)) == MARKS


@pytest.mark.parametrize(
    "sentence",
    [
        "I have since learned to ask first.",
        "The project highlighted the power of listening.",
        "It showed me that a list is not a plan.",
        "Since then I write things down.",
        "Looking back, I should have called her.",
        "Now I always read it twice.",
        "The lesson was to ask sooner.",
        "We wrote the lessons learned on the wall.",
    ],
)
def test_a_sentence_says_that_something_was_learnt(sentence: str) -> None:
    assert says_a_lesson(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I love learning new things.",
        "I taught the class for a year.",
        "She showed the room to the guests.",
        "Now I work at a bank.",
        "I planned the lesson with a colleague.",
    ],
)
def test_a_sentence_with_like_words_says_nothing_of_the_kind(sentence: str) -> None:
    assert not says_a_lesson(sentence)
