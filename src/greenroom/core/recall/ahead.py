"""Which day to recall what, for the most that is there on the day of the interview, within the minutes of each day.

For one card alone, the best plan is found backwards from the interview: a recall is worth what it adds to the chance on
the day, and costs minutes. The cards share nothing but the minutes, so each day's minute gets a price, raised where the
cards want more than the day has and lowered where they want less, until both agree (Lagrangian relaxation; Everett
1963, “Generalized Lagrange Multiplier Method for Solving Problems of Optimum Allocation of Resources”, Operations
Research 11). Choices are made in soft shares, so that cards which are alike spread over days which are alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.recall.outlook import FARTHEST, STATES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from greenroom.core.recall.outlook import Floats, Outlook

_CHEAPEST = 0.005  # a minute that makes less of a card likelier on the day is not worth it
_FIRST_PRICE = 0.1
_SOFT = (0.3, 0.03)  # what share of a minute's price makes a choice clear, from the first round to the last
_ROUNDS = 60
_LEAST = 0.01
_PRICES = (np.log(0.0001), np.log(20.0))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A card that is wanted on a day.

    Attributes:
        minutes: what a recall takes.
        nights: how many nights are left until the interview, at least one.
        ago: how many nights ago it was recalled last; 1 for a new card.
        place: the shares of the states that stand for what is known of it.
    """

    minutes: float
    nights: int
    ago: int
    place: Floats


@dataclass(frozen=True, slots=True)
class Stand:
    """How a card stands today.

    Attributes:
        today: how clearly today is the best choice for it; 0 is as good as another, below -5 hardly ever chosen.
        some_day: whether some day is about as good as none.
    """

    today: float
    some_day: bool


@dataclass(frozen=True, slots=True)
class Ahead:
    """The plan from today on.

    Attributes:
        days: the days planned for, in nights from today; the middle of a long time goes in strides.
        minutes: how many minutes each of them is expected to take, with the days of its stride; close to the limits,
            which bind whoever chooses the cards.
        stands: how each card stands today, in the order in which they came.
    """

    days: tuple[int, ...]
    minutes: tuple[float, ...]
    stands: tuple[Stand, ...]


def days_until(nights: int) -> list[int]:
    """The days to plan for: each day of three weeks; with more, strides between the next week and the last."""
    if nights <= 21:
        return list(range(nights))
    middle = np.linspace(7, nights - 8, 8).round().astype(int)
    return sorted({*range(7), *middle.tolist(), *range(nights - 7, nights)})


def look_ahead(outlook: Outlook, cards: Sequence[Wanted], limits: Sequence[float], total: float) -> Ahead:
    """The plan of all cards.

    Args:
        outlook: what the memory expects.
        cards: all that share the minutes.
        limits: the most minutes for each day until the last interview.
        total: the most minutes for all days together.
    """
    case = _case(outlook, cards, days_until(len(limits)))
    caps = np.maximum(np.add.reduceat(np.asarray(limits, float), case.days), _LEAST)
    prices, common = np.full(len(case.days), np.log(_FIRST_PRICE)), np.log(_FIRST_PRICE)
    for soft in np.geomspace(*_SOFT, _ROUNDS):
        rows = _weighed(case, np.maximum(_CHEAPEST, np.exp(prices) + np.exp(common)), soft)
        used = _minutes_of(case, rows)
        prices = np.clip(prices + soft * _over(used, caps), *_PRICES)
        common = np.clip(common + soft * _over(used.sum(), total), *_PRICES)
    stands = tuple(_stand(case, rows, card) for card in cards)
    return Ahead(tuple(case.days.tolist()), tuple(used.tolist()), stands)


@dataclass(frozen=True, slots=True)
class _Case:
    """The cards before their days; those alike in minutes and nights make a kind. Past moments are negative nights."""

    outlook: Outlook
    days: NDArray[np.int_]
    kinds: list[tuple[float, int]]
    costs: Floats
    ends: NDArray[np.int_]
    mass: dict[int, Floats]  # how many cards of each state and kind were recalled last at a moment


@dataclass(frozen=True, slots=True)
class _Row:
    """What may follow a recall: the worth of the next on each later day, and of none; and how often each is chosen."""

    worth: Floats  # (days left + 1) × states × kinds
    share: Floats
    soft: Floats  # by kind: a difference in worth that makes a choice clear


def _case(outlook: Outlook, cards: Sequence[Wanted], days: list[int]) -> _Case:
    kinds = sorted({(each.minutes, each.nights) for each in cards})
    mass: dict[int, Floats] = {}
    for each in cards:
        held = mass.setdefault(-each.ago, np.zeros((STATES, len(kinds))))
        held[:, kinds.index((each.minutes, each.nights))] += each.place
    costs, ends = np.array([minutes for minutes, _ in kinds]), np.array([nights for _, nights in kinds])
    return _Case(outlook, np.array(days), kinds, costs, ends, mass)


def _weighed(case: _Case, prices: Floats, soft: float) -> dict[int, _Row]:
    """The choices after each moment at these prices, found backwards from the last day."""
    values = np.zeros((len(case.days), STATES, len(case.kinds)))
    rows: dict[int, _Row] = {}
    for place in reversed(range(len(case.days))):
        rows[int(case.days[place])] = row = _row(case, prices, values, int(case.days[place]), soft)
        values[place] = (row.worth * row.share).sum(0)
    return rows | {moment: _row(case, prices, values, moment, soft) for moment in case.mass}


def _row(case: _Case, prices: Floats, values: Floats, moment: int, soft: float) -> _Row:
    later = _later(case, moment)
    days = case.days[later:]
    gaps = np.minimum(days - moment, FARTHEST)
    worth = case.outlook.after[gaps] @ values[later:] - prices[later:, None, None] * case.costs
    worth = np.where((days[:, None] < case.ends)[:, None, :], worth, -1.0)
    left = case.outlook.chance[np.clip(case.ends - moment, 0, FARTHEST)].T
    worth = np.concatenate([worth, left[None]])
    clear: Floats = soft * prices.mean() * case.costs
    share = np.exp((worth - worth.max(0)) / clear)
    return _Row(worth, share / share.sum(0), clear)


def _minutes_of(case: _Case, rows: dict[int, _Row]) -> Floats:
    """The minutes that each day is expected to take when these choices are made."""
    mass = dict(case.mass)
    used = np.zeros(len(case.days))
    for moment in sorted(rows):
        if moment not in mass:
            continue
        for place, share in enumerate(rows[moment].share[:-1], start=_later(case, moment)):
            day, moved = int(case.days[place]), mass[moment] * share
            used[place] += float((moved.sum(0) * case.costs).sum())
            left = case.outlook.after[min(day - moment, FARTHEST)].T @ moved
            mass[day] = mass[day] + left if day in mass else left
    return used


def _over(used: Floats, limit: Floats | float) -> Floats:
    """How far the minutes are over a limit, as the price must follow: soft choices fall with the logarithm of it."""
    return np.clip(np.log(np.maximum(used, _LEAST) / np.maximum(limit, _LEAST)), -3, 3)


def _later(case: _Case, moment: int) -> int:
    """The place of the first day after a moment."""
    return int(np.searchsorted(case.days, moment, side="right"))


def _stand(case: _Case, rows: dict[int, _Row], card: Wanted) -> Stand:
    kind, row = case.kinds.index((card.minutes, card.nights)), rows[-card.ago]
    worth = row.worth[:, :, kind] @ card.place / row.soft[kind]
    today = float(worth[0] - worth[1:].max()) if card.ago else -np.inf
    return Stand(today, bool(worth[:-1].max(initial=-np.inf) > worth[-1] - 1))
