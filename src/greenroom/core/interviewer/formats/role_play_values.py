"""A role-play as values: what the other person wants, what they keep to themselves, and how they react."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that weighs on them and that they tell only when asked openly.

    Attributes:
        id: its name in the record.
        hidden: it in one sentence, for the look behind the scenes.
        cues: what a question or a word about it speaks of, as in `meaning.py`.
        lines: how they tell it, in one of these ways.
    """

    id: str
    hidden: str
    cues: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Knows:
    """Words for a matter: an answer they have to a plain question, or what they say when they are told of it."""

    cues: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OffLimits:
    """What may not be promised in this situation, and why."""

    cues: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Reactions:
    """How they answer to what is done in the talk; several ways each.

    Attributes:
        soothed: to somebody who sees how it is for them.
        sorry: to an apology.
        guarded: to an open question while they are still too cross to open up.
        nothing_more: to an open question when all is told.
        plain: to a question they have no answer to.
        offered: to an offer that is not yet enough.
        early: to an offer before anybody asked what they need.
        vague: to a promise without a date.
        blamed: to blame.
        dismissed: to being talked down or brushed aside.
        promised: to a promise that may not be given.
        jargon: to words that only insiders know.
        repeated: to something said before.
        press: when nothing moved them.
        agree: when they agree.
        walk_out: when they leave.
        left_open: when the talk ends without either.
    """

    soothed: tuple[str, ...]
    sorry: tuple[str, ...]
    guarded: tuple[str, ...]
    nothing_more: tuple[str, ...]
    plain: tuple[str, ...]
    offered: tuple[str, ...]
    early: tuple[str, ...]
    vague: tuple[str, ...]
    blamed: tuple[str, ...]
    dismissed: tuple[str, ...]
    promised: tuple[str, ...]
    jargon: tuple[str, ...]
    repeated: tuple[str, ...]
    press: tuple[str, ...]
    agree: tuple[str, ...]
    walk_out: tuple[str, ...]
    left_open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoleBody:
    """What a role-play consists of.

    Attributes:
        opening: their first words.
        goal: what they want, said afterwards.
        concerns: what they keep to themselves at first.
        answers: what they know when asked plainly.
        tells: information that helps them, with how they take it.
        wants: cues of offers that serve them.
        off_limits: what may not be promised.
        jargon: insiders' words that they do not know.
        reactions: how they answer.
        start: their mood at the beginning, 0 to 100.
        agrees_at: the mood from which they can agree.
        needs: how many concerns must be known before they agree.
        names: cues of what must have been named before they agree, such as a price; one is enough, none if empty.
    """

    opening: str
    goal: str
    concerns: tuple[Concern, ...]
    answers: tuple[Knows, ...]
    tells: tuple[Knows, ...]
    wants: tuple[str, ...]
    off_limits: tuple[OffLimits, ...]
    jargon: tuple[str, ...]
    reactions: Reactions
    start: int = 30
    agrees_at: int = 55
    needs: int = 2
    names: tuple[str, ...] = ()
