from __future__ import annotations

from tests.core.delivery.hearing import heard, spoken

from greenroom.core.answers.values import NotMeasured
from greenroom.core.delivery.pauses import first_word, pauses
from greenroom.core.delivery.values import Heard, Measured, Stretch

BEFORE = spoken("A lift got stuck.", start=1.5, each=0.5)
MIDDLE = spoken("I led nine", start=5.5, each=0.5)
AFTER = spoken("people down the stairs.", start=8.0, each=0.5)
SPANS = [(1.5, 3.5), (5.5, 7.0), (8.0, 8.9), (9.2, 10.0)]


def measured(what: Heard) -> dict[str, Measured]:
    return {each.key: each for each in pauses(what) if isinstance(each, Measured)}


def test_pauses_are_silences_of_half_a_second_by_length_and_place() -> None:
    found = measured(heard(BEFORE + MIDDLE + AFTER, SPANS))
    assert found["pauses"].where == (Stretch(3.5, 5.5), Stretch(7.0, 8.0))
    assert found["pauses-between"].where == (Stretch(3.5, 5.5),)
    assert found["pauses-inside"].where == (Stretch(7.0, 8.0),)
    assert found["longest-pause"].value == 2.0
    assert found["pause-share"].value == 35.3
    assert "One" not in found["pauses"].said
    assert found["pauses-inside"].said == "1 pause in the middle of a sentence."


def test_no_pause_is_said_as_no_pause() -> None:
    found = measured(heard(spoken("one two three four five six seven", each=1.0)))
    assert found["pauses"].said == "No pauses of half a second or longer, 0% of the time."
    assert "longest-pause" not in found


def test_pauses_cannot_be_told_from_loud_noise() -> None:
    (only,) = pauses(heard(BEFORE + MIDDLE + AFTER, SPANS, noise=-22.0))
    assert isinstance(only, NotMeasured)


def test_the_first_word_comes_where_the_voice_begins() -> None:
    (found,) = first_word(heard(BEFORE + MIDDLE + AFTER, SPANS))
    assert isinstance(found, Measured)
    assert (found.value, found.where) == (1.5, (Stretch(0.0, 1.5),))
