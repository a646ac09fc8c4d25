"""The whole loop: no repeat, the optimum, and reasons that are true."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenroom.adapters.solver import packed_solver
from greenroom.core.stories.fit import Fit, Fitting
from greenroom.core.stories.loop import choose, may_tell, worth
from greenroom.core.stories.loop_values import Choice, Loop, Reason, Spot, Teller

if TYPE_CHECKING:
    from collections.abc import Iterator

SOLVER = packed_solver()
FOCUS = "abcd"


@st.composite
def loops(draw: st.DrawFn, most_stories: int = 4, most_rounds: int = 3) -> Loop:
    """A loop of up to two questions a round."""
    people = [f"person {number}" for number in range(draw(st.integers(1, 3)))]
    someone = st.lists(st.sampled_from(people), unique=True, max_size=3)
    spots = []
    for number in range(draw(st.integers(1, most_rounds))):
        hearers = tuple(draw(someone))
        focus = frozenset(draw(st.sets(st.sampled_from(FOCUS))))
        spots += [
            Spot(f"{number}-{place}", str(number), "Why?", hearers=hearers, focus=focus)
            for place in range(draw(st.integers(1, 2)))
        ]
    tellers = [
        Teller(
            f"story {number}",
            draw(st.sampled_from([None, 1.0, 2.4, 3.1, 4.9])),
            frozenset(draw(st.sets(st.sampled_from(FOCUS), max_size=2))),
            frozenset(draw(someone)[:1]),
            draw(st.integers(0, 2)),
            draw(st.integers(-3, 3)),
        )
        for number in range(draw(st.integers(0, most_stories)))
    ]
    levels, scores = st.sampled_from(list(Fit)), st.floats(-1, 5, allow_nan=False)
    fits = {
        (spot.key, each.key): Fitting(each.key, draw(levels), draw(scores), "Because.")
        for spot in spots
        for each in tellers
    }
    return Loop(tuple(spots), tuple(tellers), fits)


def told(chosen: tuple[Choice, ...]) -> dict[str, str]:
    """The story for each spot that has one."""
    return {choice.spot.key: choice.story for choice in chosen if choice.story}


def every_choice(loop: Loop, at: int = 0, so_far: dict[str, str] | None = None) -> Iterator[dict[str, str]]:
    """Every choice that keeps the rules, by trying all."""
    so_far = so_far or {}
    if at == len(loop.spots):
        yield so_far
        return
    yield from every_choice(loop, at + 1, so_far)
    for teller in loop.tellers:
        wider = {**so_far, loop.spots[at].key: teller.key}
        if may_tell(loop, wider):
            yield from every_choice(loop, at + 1, wider)


def greedy(loop: Loop) -> dict[str, str]:
    """The choice of somebody who goes through the questions in order and takes the best story left."""
    chosen: dict[str, str] = {}
    for spot in loop.spots:
        options = [wider for each in loop.tellers if may_tell(loop, wider := {**chosen, spot.key: each.key})]
        chosen = max(options, key=lambda each: worth(loop, each), default=chosen)
    return chosen


@settings(max_examples=150)
@given(loops())
def test_the_choice_is_the_best_of_all_that_keep_the_rules(loop: Loop) -> None:
    chosen = told(choose(loop, SOLVER))
    assert may_tell(loop, chosen)
    assert worth(loop, chosen) == max(worth(loop, each) for each in every_choice(loop))


@settings(max_examples=80)
@given(loops(most_stories=8, most_rounds=6))
def test_nobody_hears_a_story_twice_and_greed_never_covers_more(loop: Loop) -> None:
    chosen = told(choose(loop, SOLVER))
    new = count()
    heard = [(ear, chosen[s.key]) for s in loop.spots if s.key in chosen for ear in s.hearers or (f"?{next(new)}",)]
    assert len(heard) == len(set(heard))
    known = {(ear, teller.key) for teller in loop.tellers for ear in teller.heard_by}
    assert not known & set(heard)
    assert len(chosen) >= len(greedy(loop))


@settings(max_examples=80)
@given(loops(most_stories=6, most_rounds=4))
def test_every_reason_is_true(loop: Loop) -> None:
    spots, tellers = {s.key: s for s in loop.spots}, {t.key: t for t in loop.tellers}
    chosen = choose(loop, SOLVER)
    stories = told(chosen)
    for choice in chosen:
        fitting = [t for t in tellers if loop.fits[choice.spot.key, t].level >= Fit.FAIR]
        heard = {t for t in fitting if tellers[t].heard_by & set(choice.spot.hearers)}
        if choice.reason is Reason.NONE_FITS:
            assert not fitting
        if choice.reason is Reason.ALL_HEARD:
            assert heard == set(fitting)
        if choice.reason is Reason.BETTER_HEARD:
            assert choice.rather in heard
        if choice.reason in {Reason.BETTER_ELSEWHERE, Reason.ALL_ELSEWHERE}:
            assert stories[choice.instead_at] == choice.rather
            assert choice.instead_at != choice.spot.key
        if choice.reason is Reason.ALL_ELSEWHERE:
            assert set(spots[choice.instead_at].hearers) & set(choice.spot.hearers) or (
                spots[choice.instead_at].round == choice.spot.round
            )


@settings(max_examples=60)
@given(loops(most_stories=6, most_rounds=4))
def test_a_fallback_is_new_to_everybody_in_the_room(loop: Loop) -> None:
    tellers = {t.key: t for t in loop.tellers}
    chosen = choose(loop, SOLVER)
    for choice in chosen:
        if choice.fallback:
            same = [o.story for o in chosen if set(o.spot.hearers) & set(choice.spot.hearers) or o.spot == choice.spot]
            assert choice.fallback not in same
            assert not tellers[choice.fallback].heard_by & set(choice.spot.hearers)


@settings(max_examples=20)
@given(loops(most_stories=5, most_rounds=4))
def test_the_same_loop_gives_the_same_choice(loop: Loop) -> None:
    assert choose(loop, SOLVER) == choose(loop, packed_solver())


def test_a_weaker_story_frees_the_stronger_for_the_question_that_nothing_else_covers() -> None:
    spots = (Spot("first", "1", "Led?", hearers=("Joan",)), Spot("second", "1", "Failed?", hearers=("Joan",)))
    tellers = (Teller("fire", 4.0), Teller("flood", 2.0))
    levels = {("first", "fire"): 3, ("first", "flood"): 2, ("second", "fire"): 2, ("second", "flood"): 0}
    loop = Loop(spots, tellers, {pair: Fitting(pair[1], Fit(level), 0.0, "") for pair, level in levels.items()})

    first, second = choose(loop, SOLVER)

    assert (first.story, second.story) == ("flood", "fire")
    assert (first.reason, first.rather, first.instead_at) == (Reason.BETTER_ELSEWHERE, "fire", "second")
    assert greedy(loop) == {"first": "fire"}


@pytest.mark.parametrize("stories", [(), (Teller("fire"),)])
def test_a_loop_without_questions_or_stories_has_no_choice_to_make(stories: tuple[Teller, ...]) -> None:
    loop = Loop((), stories, {})
    assert choose(loop, SOLVER) == ()


def test_of_two_that_are_made_for_it_the_nearer_one_is_told() -> None:
    spots = (Spot("vans", "1", "Vans?", hearers=("Joan",)), Spot("led", "1", "Led?", hearers=("Joan",)))
    scores = {("vans", "vans"): 4.0, ("vans", "drivers"): 2.0, ("led", "vans"): 3.0, ("led", "drivers"): 2.5}
    loop = Loop(
        spots, (Teller("vans"), Teller("drivers")), {k: Fitting(k[1], Fit.STRONG, s, "") for k, s in scores.items()}
    )
    assert [choice.story for choice in choose(loop, SOLVER)] == ["vans", "drivers"]
