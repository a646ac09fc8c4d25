"""A group discussion as values: what is to be decided, who sits there, what each knows and wants."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Temper(StrEnum):
    """How somebody takes part in a discussion."""

    DOMINANT = "dominant"  # speaks first, long and often
    QUIET = "quiet"  # speaks when asked, and knows what nobody else knows
    ANALYTIC = "analytic"  # weighs, asks for reasons, changes their mind for a good one
    AGREEABLE = "agreeable"  # jokes, agrees with everybody


@dataclass(frozen=True, slots=True)
class Option:
    """One of the things the group can choose; `cues` are a pattern of words that name it."""

    id: str
    name: str
    cues: str

    def place_in(self, text: str) -> int | None:
        """Where the text names it first; None where it does not."""
        found = re.search(self.cues, text, re.IGNORECASE)
        return found.start() if found else None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something one member knows.

    Attributes:
        id: its name in lines.
        cues: a pattern of words by which others ask for it, or take it up later.
        text: how it is told.
        sinks: the option that cannot stand once it is known; empty for none.
    """

    id: str
    cues: str
    text: str
    sinks: str = ""

    def is_about(self, text: str) -> bool:
        """Whether the text asks for it or takes it up."""
        return re.search(self.cues, text, re.IGNORECASE) is not None


@dataclass(frozen=True, slots=True)
class Member:
    """One simulated participant.

    Attributes:
        id: the persona's id.
        temper: how they take part.
        favours: the option they want.
        opening: their first words; empty for those who wait.
        says: what they bring up by themselves, in order.
        facts: what they know and say when asked, the most telling first.
        against: what they object to other options, as (option, sentence).
        turned: what they say once they know what sinks an option.
        views: what they answer when asked for a view and nothing else is left.
    """

    id: str
    temper: Temper
    favours: str
    opening: str
    says: tuple[str, ...]
    facts: tuple[Fact, ...]
    against: tuple[tuple[str, str], ...]
    turned: str
    views: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A discussion with a decision at its end; `task` is read out by the assessor."""

    task: str
    options: tuple[Option, ...]
    members: tuple[Member, ...]

    def of(self, temper: Temper) -> Member:
        """The member of that temper; there is one of each."""
        return next(member for member in self.members if member.temper is temper)

    def named_in(self, text: str) -> tuple[Option, ...]:
        """The options that a text names, in the order in which it names them."""
        places = [
            (place, number)
            for number, option in enumerate(self.options)
            if (place := option.place_in(text)) is not None
        ]
        return tuple(self.options[number] for _, number in sorted(places))

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Everything that anybody knows."""
        return tuple(fact for member in self.members for fact in member.facts)

    @property
    def key(self) -> Fact:
        """The fact that sinks an option; the quiet member knows it."""
        return next(fact for fact in self.of(Temper.QUIET).facts if fact.sinks)
