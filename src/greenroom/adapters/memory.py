"""How memory fades: FSRS-6 through the `fsrs` package, held to the moments it is given and without chance.

The package reads the clock and waits a millisecond where a card comes without id or a moment is left out; here neither
ever is. Its default parameters come from many millions of reviews of users of Anki; nothing is fitted to one person.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING

from fsrs import Card, Scheduler, State
from fsrs import Rating as FsrsRating
from fsrs.scheduler import DEFAULT_PARAMETERS

from greenroom.core.recall.outlook import Outlook, outlook_of
from greenroom.core.recall.values import Rating, Trace

if TYPE_CHECKING:
    from collections.abc import Sequence

_WANTED = 0.9
_LONGEST = 365
_ID = 1


class Fsrs:
    """FSRS-6 with whole days between recalls; what was not recalled may come again at once."""

    def __init__(self, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> None:
        self._scheduler = Scheduler(
            parameters,
            desired_retention=_WANTED,
            learning_steps=(),
            relearning_steps=(),
            maximum_interval=_LONGEST,
            enable_fuzzing=False,
        )

    def after(self, trace: Trace | None, rating: Rating, at: dt.datetime) -> Trace:
        """The trace once the thing was recalled."""
        moment = at.astimezone(dt.UTC)
        card, _ = self._scheduler.review_card(_card(trace, moment), FsrsRating(int(rating)), review_datetime=moment)
        if card.stability is None or card.difficulty is None:
            raise AssertionError("a card that was reviewed has a stability and a difficulty")
        state = State.Relearning if rating is Rating.AGAIN else State.Review
        return Trace(card.stability, card.difficulty, moment, card.due, state.value)

    def chance(self, trace: Trace, at: dt.datetime) -> float:
        """How likely it is recalled then, by whole days."""
        return float(self._scheduler.get_card_retrievability(_card(trace, at), at.astimezone(dt.UTC)))


def _card(trace: Trace | None, at: dt.datetime) -> Card:
    """The trace as the package holds it."""
    if trace is None:
        return Card(_ID, State.Learning, 0, due=at.astimezone(dt.UTC))
    return Card(
        _ID,
        State.Review,
        None,
        trace.stability,
        trace.difficulty,
        trace.due.astimezone(dt.UTC),
        trace.last.astimezone(dt.UTC),
    )


@cache
def packed_memory() -> Fsrs:
    """The model of memory, made once."""
    return Fsrs()


@cache
def packed_outlook() -> Outlook:
    """What that memory expects on a grid, reckoned once."""
    return outlook_of(packed_memory())
