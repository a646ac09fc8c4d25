from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.letters.asks import ASKS
from greenroom.core.letters.places import open_places, place


@pytest.mark.parametrize("ask", ASKS.values())
def test_every_question_is_found_again_in_a_text(ask: str) -> None:
    assert open_places(f"I remember this: {place(ask)}. And [1] is a note.") == (place(ask),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "As shown in [1] and [2].",
        "He said it [sic] (really?).",
        "[What was it?]",
        "(…) [...] […]",
        "[[1] and [2]] say so",
        "compare [see [1]]",
        "Could you tell me more? Thank you.",
    ],
)
def test_ordinary_brackets_are_not_open_places(text: str) -> None:
    assert open_places(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("this: [[Which moment?", "[[Which moment?"),
        ("this: [[Which moment?] and so on", "[[Which moment?]"),
        ("this: [[Which moment\nand so on", "[[Which moment"),
        ("Dear Ama. Which moment?]] and so on", "Which moment?]]"),
        ("[Which moment?]] and so on", "Which moment?]]"),
        ("this: [[I will fill this in later]]", "[[I will fill this in later]]"),
        ("this: [[Which\nmoment?]]", "[[Which moment?]]"),
        ("this: [[]]", "[[]]"),
    ],
)
def test_an_open_place_that_was_half_edited_still_counts(text: str, found: str) -> None:
    assert open_places(text) == (found,)


@given(st.lists(st.sampled_from(list(ASKS.values())), max_size=5))
def test_open_places_come_in_order(asks: list[str]) -> None:
    text = "\n".join(f"Some words: {place(ask)}." for ask in asks)
    assert open_places(text) == tuple(place(ask) for ask in asks)


@given(st.text(alphabet="ab[]?. \n", max_size=60))
def test_a_text_without_double_brackets_has_no_open_place(text: str) -> None:
    single = text.replace("[[", "[").replace("]]", "]")
    if "[[" not in single and "]]" not in single:
        assert open_places(single) == ()
