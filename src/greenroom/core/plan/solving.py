"""The best use of the free time: which step goes into which free range, over all interviews together.

Each free range is a bin of minutes. A step may go into a bin in its full or its short form, or nowhere; bins and days
are not overfilled; what builds on something lies in no earlier bin. What is worth most is held first, long forms rather
than short ones, sooner rather than later. The formulation was measured against others before (slot bins: within
1 % of the best in seconds; free start times: no proof in ten).
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from greenroom.core.plan.placing import A_DAY, Bin, Days, between
from greenroom.core.plan.steps import BUILDS_ON
from greenroom.core.solving import Bound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from greenroom.core.plan.slots import Range
    from greenroom.core.plan.wishes import Wish
    from greenroom.core.solving import Solver

Key = TypeVar("Key")
GAP = 0.01
"""How near the best a plan must be."""
SECONDS = 4.0
"""How long a plan may be looked for."""
_FULL, _SHORT = 100, 60  # what a step counts in either form, times its need
_LEAST = 11  # a step of rank 10 would count once this much less
_ANOTHER_DAY = {("rehearse", "rehearse-again"), ("rehearse", "mock")}


@dataclass(frozen=True, slots=True)
class _Choice:
    """A wish in a bin, in one of its forms."""

    wish: int
    bin: int
    minutes: int
    worth: int


def chosen(
    wishes: Sequence[Wish], bins: Sequence[Range], days: Days, solver: Solver
) -> Mapping[tuple[str, str], Bin] | None:
    """The place of each wish that has one, by its name; none where the solver did not come to an end in time."""
    choices = [each for place, wish in enumerate(wishes) for each in _choices(place, wish, bins)]
    worth = [each.worth for each in choices]
    bounds = [*_once(choices), *_rooms(choices, bins, wishes), *_in_order(choices, wishes, bins, days)]
    bounds += _day_bounds(choices, bins, days)
    taken = solver.near(worth, bounds, gap=GAP, seconds=SECONDS)
    if taken is None:
        return None
    held = [each for each, yes in zip(choices, taken, strict=True) if yes]
    return {wishes[each.wish].name: Bin(bins[each.bin], each.minutes) for each in held}


def _choices(place: int, wish: Wish, bins: Sequence[Range]) -> Iterator[_Choice]:
    """Every bin that has room for a wish within its window, in either form; sooner is a little better."""
    for number, each in enumerate(bins):
        room = min(each.end, wish.latest) - max(each.start, wish.earliest)
        for minutes, share in {wish.step.short: _SHORT, wish.step.minutes: _FULL}.items():
            if room >= dt.timedelta(minutes=minutes):
                late = max(0, (each.start - wish.earliest).days)
                yield _Choice(place, number, minutes, share * max(1, _LEAST - wish.step.rank) - late)


def _once(choices: Sequence[_Choice]) -> Iterator[Bound]:
    """A wish is held once at most."""
    for places in _grouped(choices, lambda each: each.wish).values():
        yield Bound(tuple(places), (1,) * len(places), 1)


def _rooms(choices: Sequence[_Choice], bins: Sequence[Range], wishes: Sequence[Wish]) -> Iterator[Bound]:
    """A bin holds no more than its minutes; each task but one takes the pause after it as well."""
    for number, places in _grouped(choices, lambda each: each.bin).items():
        pauses = [_minutes(between(wishes[choices[place].wish])) for place in places]
        factors = tuple(choices[place].minutes + pause for place, pause in zip(places, pauses, strict=True))
        yield Bound(tuple(places), factors, _minutes(bins[number].end - bins[number].start) + max(pauses))


def _in_order(choices: Sequence[_Choice], wishes: Sequence[Wish], bins: Sequence[Range], days: Days) -> Iterator[Bound]:
    """What builds on something lies in no earlier bin; what wants another day, on none as early."""
    of_wish = _grouped(choices, lambda each: each.wish)
    place_of = {wish.name: place for place, wish in enumerate(wishes)}
    for later, wish in enumerate(wishes):
        for key in BUILDS_ON.get(wish.step.key, ()):
            earlier = place_of.get((key, wish.interview.key))
            if earlier is None or earlier not in of_wish or later not in of_wish:
                continue
            apart = (key, wish.step.key) in _ANOTHER_DAY
            firsts, seconds = of_wish[earlier], of_wish[later]
            for cut in sorted({choices[place].bin for place in firsts}):
                after = [place for place in firsts if choices[place].bin >= cut]
                before = [place for place in seconds if _too_soon(choices[place].bin, cut, bins, days, apart=apart)]
                if before:
                    yield Bound((*after, *before), (1,) * (len(after) + len(before)), 1)


def _too_soon(number: int, cut: int, bins: Sequence[Range], days: Days, *, apart: bool) -> bool:
    """Whether a bin is too early for what builds on something in the bin `cut` or a later one."""
    return days.on(bins[number].start) <= days.on(bins[cut].start) if apart else number < cut


def _day_bounds(choices: Sequence[_Choice], bins: Sequence[Range], days: Days) -> Iterator[Bound]:
    """A day holds no more than it may; without a limit, what is too much for calm days is placed afterwards."""
    most = A_DAY if days.limit is None else days.limit
    for day, places in _grouped(choices, lambda each: days.on(bins[each.bin].start)).items():
        factors = tuple(choices[place].minutes for place in places)
        yield Bound(tuple(places), factors, max(0, most - days.used.get(day, 0)))


def _grouped(choices: Sequence[_Choice], key: Callable[[_Choice], Key]) -> dict[Key, list[int]]:
    """The places of choices that are alike."""
    found: dict[Key, list[int]] = defaultdict(list)
    for place, each in enumerate(choices):
        found[key(each)].append(place)
    return found


def _minutes(length: dt.timedelta) -> int:
    return int(length.total_seconds()) // 60
