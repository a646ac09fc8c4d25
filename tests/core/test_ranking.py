from __future__ import annotations

import pytest

from greenroom.core.ranking import bm25, stem, tokens, z_scores


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("planning", "planners"), ("led", "leadership"), ("delivery", "deliveries"), ("operations", "operating"),
        ("reduced", "cutting"), ("wrote", "writing"), ("drove", "drives"), ("oversaw", "overseeing"),
        ("manager's", "management"), ("built", "building"),
    ],
)  # fmt: skip
def test_related_words_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("plan", "plant"), ("nurse", "number"), ("java", "javascript")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_small_words_and_numbers_carry_no_meaning() -> None:
    text = "At least 3 years of C++ and the .NET"
    assert [token.span.of(text) for token in tokens(text)] == ["years", "C++", "NET"]


def test_the_text_with_the_rarer_word_wins() -> None:
    scores = bm25(["van", "electric"], [["van", "late"], ["electric", "late"], ["van", "shop"]])
    assert scores.argmax() == 1


def test_equal_values_have_no_spread() -> None:
    assert not z_scores(bm25(["x"], [["a"], ["b"]])).any()
