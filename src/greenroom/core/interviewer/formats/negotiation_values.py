"""A negotiation as values: what is offered, how far they can go, what else they have, and how they go about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scene(StrEnum):
    """Where in the story of an offer it plays."""

    OFFER = "offer"  # an offer lies on the table
    SPOT = "spot"  # an offer, and they want a yes at once
    EARLY = "early"  # no offer yet; they ask what is expected


class Temper(StrEnum):
    """How they go about it."""

    WARM = "warm"
    DRY = "dry"  # says little, lets silences stand
    HARD = "hard"  # calls the first word the last one


class LeverKind(StrEnum):
    """What can be given beside pay."""

    SIGN_ON = "sign-on"
    START = "start"
    LEAVE = "leave"
    TITLE = "title"
    REMOTE = "remote"
    LEARNING = "learning"
    REVIEW = "review"
    MOVING = "moving"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Lever:
    """Something beside pay that they can give when asked for it; `gives` is how they grant it."""

    kind: LeverKind
    gives: str


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Who sits opposite, and what they keep to themselves.

    Attributes:
        opening: their first words; `{offer}` stands for the amount.
        offer: what they offer, in whole units a year; in `Scene.EARLY` the bottom of what is planned.
        limit: the most they can give, which they never pass.
        sign: what stands before an amount: `€`, `£`, `$`, `CHF `.
        why: what limits them, told to whoever asks openly.
        levers: what else they can give.
        temper: how they go about it.
        scene: where in the story it plays.
        time: until when they wait when asked for time.
        said_before: what the candidate named in an earlier talk; 0 where nothing was named.
    """

    opening: str
    offer: int
    limit: int
    sign: str
    why: str
    levers: tuple[Lever, ...]
    temper: Temper = Temper.WARM
    scene: Scene = Scene.OFFER
    time: str = "Thursday at noon"
    said_before: int = 0

    @property
    def room(self) -> int:
        """How much more they can give than they offer."""
        return self.limit - self.offer

    @property
    def grain(self) -> int:
        """The steps in which they count: a hundred, or five hundred where the room is wide."""
        return 500 if self.room >= 5_000 else 100  # our choice

    def money(self, amount: int) -> str:
        """An amount as people write it."""
        return f"{self.sign}{amount:,}"
