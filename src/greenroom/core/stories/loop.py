"""Which story to whom, over the whole loop: as many questions covered as can be, none told twice to the same ears.

The choice is the optimum of a program of whole numbers. In this order it is worth: a question covered more than
anything else; then how well the story fits, how strong it is, whether it shows what these people weigh, how it landed
before; and a little for each different story, since people of one employer compare notes.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from greenroom.core.solving import Bound
from greenroom.core.stories.fit import Fit
from greenroom.core.stories.loop_values import Choice, Reason

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from greenroom.core.solving import Solver
    from greenroom.core.stories.loop_values import Loop, Spot, Teller

COVERS = Fit.FAIR  # from this level on, a story covers a question; a stretch is a fallback at most
_WORTH_OF_FIT = {Fit.NONE: 0, Fit.STRETCH: 10, Fit.FAIR: 40, Fit.STRONG: 100}
_WORTH_WITHIN_LEVEL = 20  # for each point of the fit's score, which settles what is of one level
_BEST_SCORE = 4.0
_WORTH_OF_STRENGTH = 10  # for each point of the judge's rating
_WORTH_OF_FOCUS = 15
_WORTH_OF_LANDING = 10
_MOST_LANDINGS = 2
_COST_OF_TELLING = 4  # told in this loop before, to somebody else
_WORTH_OF_VARIETY = 12
_USUAL_STRENGTH = 2.5  # of a story that was not rated


def choose(loop: Loop, solver: Solver) -> tuple[Choice, ...]:
    """The story for each spot and a fallback, in the order of the spots; the same loop gives the same choice."""
    pairs = _pairs(loop)
    taken = solver.best(_worths(loop, pairs), _bounds(loop, pairs)) if pairs else ()
    told = {pair[0].key: pair[1].key for pair, is_taken in zip(pairs, taken, strict=False) if is_taken}
    return tuple(_choice(spot, loop, told) for spot in loop.spots)


def worth(loop: Loop, told: Mapping[str, str]) -> int:
    """The worth of a choice, given as the story for each spot that has one; spots without one are left out."""
    spots = {spot.key: spot for spot in loop.spots}
    tellers = {teller.key: teller for teller in loop.tellers}
    gained = sum(_worth(spots[spot], tellers[story], loop) for spot, story in told.items())
    return gained + len(told) * _covered(loop) + len(set(told.values())) * _WORTH_OF_VARIETY


def may_tell(loop: Loop, told: Mapping[str, str]) -> bool:
    """Whether a choice keeps the rules: each story covers its question, and nobody hears one twice."""
    spots = {spot.key: spot for spot in loop.spots}
    tellers = {teller.key: teller for teller in loop.tellers}
    heard: set[tuple[str, str]] = set()
    for key, story in told.items():
        new = {(each, story) for each in _ears(spots[key])}
        if not _covers(spots[key], tellers[story], loop) or new & heard:
            return False
        heard |= new
    return True


def _pairs(loop: Loop) -> list[tuple[Spot, Teller]]:
    """Every spot with every story that may be told there."""
    return [(spot, teller) for spot in loop.spots for teller in loop.tellers if _covers(spot, teller, loop)]


def _covers(spot: Spot, teller: Teller, loop: Loop) -> bool:
    """Whether a story covers a question and is new to everybody who hears it."""
    return _level(spot, teller, loop) >= COVERS and not teller.heard_by & set(spot.hearers)


def _level(spot: Spot, teller: Teller, loop: Loop) -> Fit:
    fitting = loop.fits.get((spot.key, teller.key))
    return fitting.level if fitting else Fit.NONE


def _ears(spot: Spot) -> tuple[str, ...]:
    """Who hears it; in a round whose people are not known, whoever sits there."""
    return spot.hearers or (f"round {spot.round}",)


def _worth(spot: Spot, teller: Teller, loop: Loop) -> int:
    """What telling a story there is worth, beside covering the question; never below nought."""
    strength = _USUAL_STRENGTH if teller.strength is None else teller.strength
    landed = max(-_MOST_LANDINGS, min(_MOST_LANDINGS, teller.landed))
    gained = _worth_of_fit(spot, teller, loop) + round(_WORTH_OF_STRENGTH * strength)
    gained += _WORTH_OF_FOCUS * bool(teller.shows & spot.focus) + _WORTH_OF_LANDING * landed
    return max(0, gained - _COST_OF_TELLING * teller.told)


def _worth_of_fit(spot: Spot, teller: Teller, loop: Loop) -> int:
    fitting = loop.fits.get((spot.key, teller.key))
    if fitting is None:
        return 0
    within = max(0.0, min(_BEST_SCORE, fitting.score))
    return _WORTH_OF_FIT[fitting.level] + round(_WORTH_WITHIN_LEVEL * within)


def _covered(loop: Loop) -> int:
    """What one more question covered is worth: more than everything else together."""
    return 1 + len(loop.spots) * max(_WORTH_OF_FIT.values(), default=0) * 3


def _worths(loop: Loop, pairs: Sequence[tuple[Spot, Teller]]) -> list[int]:
    """The worth of each pair, then that of each story told at all."""
    covered = _covered(loop)
    return [covered + _worth(spot, teller, loop) for spot, teller in pairs] + [_WORTH_OF_VARIETY] * len(loop.tellers)


def _bounds(loop: Loop, pairs: Sequence[tuple[Spot, Teller]]) -> list[Bound]:
    """One story a spot; each story once to the same ears; a story counts for variety only if it is told."""
    at_spot: dict[str, list[int]] = defaultdict(list)
    to_ears: dict[tuple[str, str], list[int]] = defaultdict(list)
    of_story: dict[str, list[int]] = {teller.key: [] for teller in loop.tellers}
    for place, (spot, teller) in enumerate(pairs):
        at_spot[spot.key].append(place)
        of_story[teller.key].append(place)
        for ear in _ears(spot):
            to_ears[ear, teller.key].append(place)
    once = [*at_spot.values(), *to_ears.values()]
    bounds = [Bound(tuple(places), (1,) * len(places), 1) for places in once if len(places) > 1]
    for number, places in enumerate(of_story.values()):
        bounds.append(Bound((len(pairs) + number, *places), (1, *(-1 for _ in places)), 0))
    return bounds


def _choice(spot: Spot, loop: Loop, told: Mapping[str, str]) -> Choice:
    """One spot with its story, its fallback and the reason."""
    story = told.get(spot.key, "")
    ranked = _ranked(spot, loop)
    heard = {told[other.key] for other in loop.spots if other.key in told and set(_ears(other)) & set(_ears(spot))}
    fallback = _fallback(spot, loop, ranked, heard)
    fitting = loop.fits.get((spot.key, story)) if story else None
    reason, rather = _reason(spot, loop, ranked, story, heard)
    where = _told_at(rather, spot, loop, told) if reason in _ELSEWHERE else ""
    return Choice(spot, story, fallback, fitting, reason, rather, where)


_ELSEWHERE = {Reason.BETTER_ELSEWHERE, Reason.ALL_ELSEWHERE}


def _ranked(spot: Spot, loop: Loop) -> list[Teller]:
    """The stories by what telling them here alone would be worth, the best first."""
    return sorted(loop.tellers, key=lambda each: (-_worth(spot, each, loop), each.key))


def _fallback(spot: Spot, loop: Loop, ranked: Sequence[Teller], heard: Collection[str]) -> str:
    """The best story left that nobody in the room hears anyway; a stretch is better than silence."""
    left = [
        teller
        for teller in ranked
        if teller.key not in heard
        and not teller.heard_by & set(spot.hearers)
        and _level(spot, teller, loop) >= Fit.STRETCH
    ]
    return left[0].key if left else ""


def _reason(spot: Spot, loop: Loop, ranked: Sequence[Teller], story: str, heard: Collection[str]) -> tuple[Reason, str]:
    """Why this story, and the one that would be worth more here alone, if there is one."""
    fitting = [teller for teller in ranked if _level(spot, teller, loop) >= COVERS]
    if not fitting:
        return Reason.NONE_FITS, ""
    best = fitting[0]
    chosen = next((teller for teller in fitting if teller.key == story), None)
    if chosen and _worth(spot, chosen, loop) >= _worth(spot, best, loop):
        return Reason.BEST, ""
    known = bool(best.heard_by & set(spot.hearers))
    if story:
        return (Reason.BETTER_HEARD if known else Reason.BETTER_ELSEWHERE), best.key
    new = [teller for teller in fitting if not teller.heard_by & set(spot.hearers)]
    if not new:
        return Reason.ALL_HEARD, best.key
    return Reason.ALL_ELSEWHERE, next((each.key for each in new if each.key in heard), new[0].key)


def _told_at(story: str, spot: Spot, loop: Loop, told: Mapping[str, str]) -> str:
    """The spot at which a story is told to somebody who would hear it here, or else at all."""
    places = [other for other in loop.spots if told.get(other.key) == story and other.key != spot.key]
    close = [other for other in places if set(_ears(other)) & set(_ears(spot))]
    return (close or places)[0].key if places else ""
