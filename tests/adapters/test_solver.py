from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from greenroom.adapters.solver import HighsSolver, packed_solver
from greenroom.core.solving import Bound

WORTHS = st.lists(st.integers(-5, 20), min_size=1, max_size=7)
BOUNDS = st.lists(st.tuples(st.lists(st.integers(0, 6), min_size=1, max_size=4, unique=True), st.integers(0, 3)), max_size=5)  # fmt: skip  # noqa: E501


def keeps(choice: tuple[bool, ...], bounds: list[Bound]) -> bool:
    return all(
        sum(choice[at] * factor for at, factor in zip(b.choices, b.factors, strict=True)) <= b.at_most for b in bounds
    )


@settings(max_examples=100)
@given(WORTHS, BOUNDS)
def test_nothing_that_keeps_the_bounds_is_worth_more(worth: list[int], wanted: list[tuple[list[int], int]]) -> None:
    inside = [([at for at in places if at < len(worth)], most) for places, most in wanted]
    bounds = [Bound(tuple(places), (1,) * len(places), most) for places, most in inside if places]

    best = HighsSolver().best(worth, bounds)

    every = [each for each in product((False, True), repeat=len(worth)) if keeps(each, bounds)]
    assert keeps(best, bounds)
    assert sum(w for w, taken in zip(worth, best, strict=True) if taken) == max(
        sum(w for w, taken in zip(worth, each, strict=True) if taken) for each in every
    )


def test_no_choice_is_an_empty_answer() -> None:
    assert packed_solver().best([], []) == ()
