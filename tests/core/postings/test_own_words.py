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
        "We put patients first"
    ]


def test_a_word_said_once_in_passing_is_not() -> None:
    assert own_words("Cook\nYou will show ownership.") == ()


def test_a_word_of_a_name_or_of_the_title_is_not() -> None:
    assert own_words("Care Worker\nThe Marsh Trust gives care. You will give care. The Hill Trust pays.") == ()


def test_a_saying_stands_before_words_that_come_again() -> None:
    text = "Cook\nYou will show ownership. We believe in simple food. Take ownership of the stove."
    assert [item.text for item in own_words(text)] == ["simple food", "ownership"]
