from __future__ import annotations

from greenroom.core.postings.reading import read_posting_text
from greenroom.core.postings.values import Item, ItemKind


def own_words(text: str) -> tuple[Item, ...]:
    return read_posting_text(text).of(ItemKind.OWN_WORDS)


def test_a_value_word_said_twice_is_their_own() -> None:
    (item,) = own_words("Cook\nWe believe in ownership. You will show ownership.")
    assert item.text == "ownership"
    assert [quote.text for quote in item.quotes] == ["ownership", "ownership"]


def test_who_comes_first_is_their_own() -> None:
    assert [item.text for item in own_words("Nurse\nWe put patients first. You will work nights.")] == [
        "put patients first"
    ]


def test_a_word_said_once_in_passing_is_not() -> None:
    assert own_words("Cook\nYou will show ownership.") == ()
