"""Two takes word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.answers.differences import Fate, difference


def test_words_that_went_and_words_that_came_are_told_apart() -> None:
    found = difference("We cut errors quite a lot.", "I cut errors by half.")
    assert [(each.text, each.fate) for each in found.before] == [
        ("We", Fate.GONE),
        ("cut errors", Fate.SAME),
        ("quite a lot.", Fate.GONE),
    ]
    assert [(each.text, each.fate) for each in found.after] == [
        ("I", Fate.NEW),
        ("cut errors", Fate.SAME),
        ("by half.", Fate.NEW),
    ]


def test_a_capital_or_a_comma_is_no_difference() -> None:
    found = difference("Then, I called them.", "then I called them")
    assert found.alike == 1
    assert {each.fate for each in (*found.before, *found.after)} == {Fate.SAME}


@given(st.text(), st.text())
def test_no_word_of_either_take_is_lost(before: str, after: str) -> None:
    found = difference(before, after)
    assert " ".join(each.text for each in found.before).split() == before.split()
    assert " ".join(each.text for each in found.after).split() == after.split()


def test_takes_without_a_common_word_are_not_alike() -> None:
    assert difference("one two", "three four").alike == 0
