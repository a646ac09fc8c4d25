"""Characters put together to words and lines."""

from __future__ import annotations

from dataclasses import replace

from greenroom.adapters.reading.letters import Letter
from greenroom.adapters.reading.segments import segments_of


def letters(text: str, left: float = 50.0, base: float = 100.0, step: float = 5.0, width: float = 5.0) -> list[Letter]:
    """Characters of 10 points, each `step` points after the one before."""
    return [
        Letter(
            sign,
            left + place * step,
            left + place * step + width,
            base - 8,
            base + 2,
            base,
            10.0,
            bold=False,
            place=place,
        )
        for place, sign in enumerate(text)
    ]


def texts(found: list[Letter]) -> list[str]:
    return [segment.text for segment in segments_of(found)]


def test_a_wide_gap_parts_what_stands_on_one_line() -> None:
    assert texts([*letters("Corner Bakery"), *letters("2019", left=400)]) == ["Corner Bakery", "2019"]


def test_a_gap_without_a_blank_is_a_blank() -> None:
    assert texts([*letters("Corner"), *letters("Bakery", left=50 + 30 + 3)]) == ["Corner Bakery"]


def test_letters_set_wide_apart_are_one_word() -> None:
    assert texts(letters("EXPERIENCE", step=8)) == ["EXPERIENCE"]


def test_bold_made_by_printing_twice_is_read_once() -> None:
    first = letters("Ann Lee")
    again = [replace(one, left=one.left + 0.3, right=one.right + 0.3, place=one.place + 50) for one in first]
    assert texts([*first, *again]) == ["Ann Lee"]


def test_a_bullet_on_its_own_joins_the_words_on_its_right() -> None:
    (segment,) = segments_of([*letters("•", left=50), *letters("Baked bread", left=70)])
    assert (segment.text, segment.left) == ("• Baked bread", 50.0)


def test_an_icon_parts_and_is_not_read() -> None:
    icon = replace(letters("x", left=100)[0], text="")
    assert texts([*letters("Leeds", left=50), icon, *letters("ann@example.org", left=108)]) == [
        "Leeds",
        "ann@example.org",
    ]


def test_blanks_alone_are_nothing() -> None:
    assert texts(letters("   ")) == []


def test_a_small_raise_stays_on_its_line() -> None:
    raised = [replace(one, base=one.base - 1.2) for one in letters("th", left=60)]
    assert texts([*letters("19", left=50), *raised]) == ["19th"]


def test_words_of_a_line_stretched_to_its_column_stay_together() -> None:
    stretched = [
        letter
        for place, word in enumerate(["Baked", "bread", "for", "the", "whole", "town"])
        for letter in letters(word, left=50 + place * 34)
    ]
    assert texts(stretched) == ["Baked bread for the whole town"]


def test_most_of_its_letters_say_how_bold_a_line_is() -> None:
    bold = [replace(one, bold=True) for one in letters("Corner")]
    (segment,) = segments_of([*bold, *letters(" Inn", left=80)])
    assert segment.bold
