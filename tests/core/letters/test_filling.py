from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.letters.asks import ASKS
from greenroom.core.letters.filling import filled, parts_of
from greenroom.core.letters.places import open_places, place

PLACE = place(ASKS["moment"])


@pytest.mark.parametrize(
    ("text", "words", "after"),
    [
        (f"I remember this: {PLACE}.", "the ramp", "I remember this: the ramp."),
        (f"I remember this: {PLACE}.", "the ramp.", "I remember this: the ramp."),
        (f"I remember this: {PLACE}.", "the ramp!", "I remember this: the ramp!"),
        (f"A question. {PLACE}?", "who plans it?", "A question. Who plans it?"),
        (f"It is “{PLACE}”, you say.", "“calm.”", "It is “calm”, you say."),
        (f"Hello\n\n{PLACE}. Bye", "it was good", "Hello\n\nIt was good. Bye"),
        (f"I can:\n- {PLACE}\n\nBye", "Monday\n- Tuesday", "I can:\n- Monday\n- Tuesday\n\nBye"),
        (f"Dear {PLACE},\n{PLACE}", "Joan", "Dear Joan,\nJoan"),
        (f"It was {PLACE}.", "  one \n two ", "It was one two."),
        (f"It was {PLACE}.", "  ", f"It was {PLACE}."),
        ("It was [[Which\nmoment?]].", "this", "It was [[Which\nmoment?]]."),
    ],
)
def test_words_read_well_where_the_question_stood(text: str, words: str, after: str) -> None:
    assert filled(text, PLACE, words) == after


def test_a_place_with_a_broken_line_is_found() -> None:
    assert filled("It was [[Which\nmoment?]].", "[[Which moment?]]", "this") == "It was this."


def test_words_are_never_read_as_a_pattern() -> None:
    assert filled(f"It was {PLACE}.", PLACE, r"C:\1 \g<0>") == r"It was C:\1 \g<0>."


def test_what_is_open_is_told_apart() -> None:
    assert parts_of(f"Dear {PLACE}, yes.") == (("Dear ", False), (PLACE, True), (", yes.", False))
    assert parts_of("Nothing is open.") == (("Nothing is open.", False),)
    assert parts_of("") == ()


@given(st.text(alphabet="ab[]?. \n", max_size=60))
def test_the_parts_are_the_text(text: str) -> None:
    parts = parts_of(text)
    assert "".join(words for words, _ in parts) == text
    assert len([words for words, is_open in parts if is_open]) == len(open_places(text))
