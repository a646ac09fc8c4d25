"""The three amounts that are set before a negotiation, what is odd about them, and what a log of rounds amounts to."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from greenroom.core.errors import InvalidChoice

YOU, THEM = "you", "them"
_FAR = 1.35  # of their offer: an opening above it is heard as another job, unless much speaks for it; our rule


@dataclass(frozen=True, slots=True)
class Amounts:
    """Three amounts a year, gross, in the currency of the offer; None where one is not set.

    Attributes:
        walk_away: below it the answer is no. It is for the person alone and stands in no script.
        target: what they aim for.
        opening: what they ask for first.
    """

    walk_away: float | None = None
    target: float | None = None
    opening: float | None = None

    @property
    def complete(self) -> bool:
        """Whether all three are set."""
        return None not in (self.walk_away, self.target, self.opening)


@dataclass(frozen=True, slots=True)
class Move:
    """One round of the log: who moved, to which amount if one was named."""

    by: str
    amount: float | None


def checked(amounts: Amounts) -> Amounts:
    """The amounts, if they can stand beside each other.

    Raises:
        InvalidChoice: one is not above zero, or they are not in order.
    """
    for name in ("walk_away", "target", "opening"):
        value = getattr(amounts, name)
        if value is not None and value <= 0:
            raise InvalidChoice("An amount is above zero.", field=name)
    low, middle, high = amounts.walk_away, amounts.target, amounts.opening
    if low is not None and middle is not None and low > middle:
        raise InvalidChoice("The target is at least as much as the amount you walk away at.", field="target")
    first = middle if middle is not None else low
    if first is not None and high is not None and first > high:
        raise InvalidChoice("Ask first for at least as much as your target.", field="opening")
    return amounts


def hints(amounts: Amounts, offered: float | None) -> tuple[str, ...]:
    """What is odd about the amounts beside what is offered."""
    if offered is None:
        return ("Base pay of this offer is not known yet, so nothing is compared with it.",)
    said: list[str] = []
    if amounts.walk_away is not None and amounts.walk_away > offered:
        said.append("They are below your walk-away amount now: without a move your answer is no.")
    if amounts.opening is not None and amounts.opening <= offered:
        said.append("What you ask for first is not above what they offer already.")
    if amounts.opening is not None and amounts.opening > _FAR * offered:
        said.append("You ask for more than a third above their offer: have strong reasons, or they hear another job.")
    if amounts.opening is not None and amounts.opening == amounts.target:
        said.append("Opening and target are the same, so there is nothing to give on the way.")
    return tuple(said)


def moved(moves: tuple[Move, ...], offered: float | None) -> tuple[float | None, float | None]:
    """How far they have come up from their offer and how far the person has come down, in money; None if unknown."""
    theirs = [each.amount for each in moves if each.by == THEM and each.amount is not None]
    mine = [each.amount for each in moves if each.by == YOU and each.amount is not None]
    up = max(theirs) - offered if theirs and offered is not None else None
    return up, mine[0] - mine[-1] if mine else None


def concessions(moves: tuple[Move, ...]) -> str:
    """One sentence on how the last own steps went; empty where there is nothing to say."""
    mine = [each.amount for each in moves if each.by == YOU and each.amount is not None]
    steps = [before - after for before, after in pairwise(mine)]
    if any(step < 0 for step in steps):
        return "You asked for more after you had asked for less: be ready to say what changed."
    in_a_row = [one for one, other in pairwise(moves) if one.by == other.by == YOU and other.amount]
    if in_a_row:
        return "You moved twice without a move of theirs between: let them answer first."
    if len(steps) > 1 and steps[-1] > steps[-2]:
        return "Your last step was larger than the one before; steps that grow say that there is more to get."
    return ""
