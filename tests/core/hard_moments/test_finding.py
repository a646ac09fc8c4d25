from __future__ import annotations

import pytest

from greenroom.core.hard_moments.finding import quote, sentence_around

TEXT = "It was 1.5 at first.  Then we counted again: “It was two.” That helped."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("1.5", "It was 1.5 at first."),
        ("counted", "Then we counted again: “It was two.”"),
        ("helped", "That helped."),
    ],
)
def test_a_quote_is_the_whole_sentence(words: str, sentence: str) -> None:
    start = TEXT.index(words)
    found = sentence_around(TEXT, start, start + len(words))
    assert found.text == sentence
    assert found.span.of(TEXT).strip() == sentence


def test_white_space_is_folded_in_a_quote_and_kept_in_its_place() -> None:
    found = quote("two  \n words", 0, 12)
    assert (found.text, found.span.of("two  \n words")) == ("two words", "two  \n words")
