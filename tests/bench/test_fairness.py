from __future__ import annotations

from collections import Counter

import pytest
from bench.fairness import MOST, Pair, pairs, table

KINDS = {"wording": 15, "second language": 15, "spelling": 10, "names": 20}


def test_there_are_pairs_of_each_kind_and_no_pair_twice() -> None:
    every = pairs()
    assert Counter(pair.kind for pair in every) == KINDS
    assert len({(pair.one, pair.other) for pair in every}) == len(every)
    assert [pair for pair in every if pair.one == pair.other] == []


def test_a_difference_is_seen() -> None:
    short = "I saw that the list was wrong and so I went and told my boss about it."
    pair = Pair("wording", "Tell me about a mistake.", short, f"{short} In the end we saved 40 dollars a week.")
    assert max(pair.differences().values()) > MOST


@pytest.mark.parametrize("kind", KINDS)
def test_who_says_the_same_is_rated_the_same(kind: str) -> None:
    means = {dimension: round(mean, 2) for dimension, (mean, _, _) in table(kind).items()}
    assert {dimension for dimension, mean in means.items() if mean > MOST} == set(), means
