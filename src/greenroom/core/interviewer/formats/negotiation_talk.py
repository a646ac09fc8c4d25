"""A negotiation so far: which moves were made, what they earned, and what lies on the table.

What lies on the table is worked out from the lines alone. Each move adds to what was earned, the same move less each
time; threats, rudeness and contradictions make all that was earned count for less. Of the room that is left, each
good turn opens a share that shrinks, so that steps shrink; the limit is never passed. The weights are our choice, made
so that no harsh word can help; they say how this made-up counterpart works, and nothing about an employer.

An open question gets what limits them and one thing that they can give beside pay, and trades pay more after it:
whoever seeks information about the other side's interests reaches better joint agreements, even when only one side
does (Thompson, 1991, “Information exchange in negotiation”, Journal of Experimental Social Psychology 27, 161-179). A
silence earns little pay and lets out another thing, as pauses were found to go with value created and not with value
claimed (Curhan, Overbeck, Cho, Zhang and Yang, 2022, “Silence is golden”, Journal of Applied Psychology).
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.negotiation_moves import HARSH, REASONS, Act, Found, moves_in
from greenroom.core.interviewer.formats.negotiation_values import Counterpart, Scene, Temper
from greenroom.core.interviewer.formats.negotiation_weight import heard, weighed
from greenroom.core.interviewer.values import YOU, Pressure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.negotiation_values import Lever
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Judging, Line

# What a move earns the first time, the second, and so on.
_EARNS: dict[Act, tuple[int, ...]] = {
    Act.ASK: (14,),
    Act.MARKET: (18, 6),
    Act.HEARSAY: (5,),
    Act.VALUE: (18, 9, 4),
    Act.SCOPE: (8,),
    Act.ALTERNATIVE: (12,),
    Act.TRADE: (16, 8),
    Act.QUESTION: (6, 4, 2),
    Act.SILENCE: (8, 4),
    Act.ENTHUSIASM: (6,),
    Act.CLAIM: (5,),
    Act.TIME: (4,),
}
_FITS = 1.5  # by how much a trade counts more once they have said what limits them
_BOLD = 12  # more, for an amount well above theirs that comes with a reason
# By how much everything earned shrinks, each time.
_COSTS: dict[Act, float] = {
    Act.THREAT: 0.68,
    Act.RUDE: 0.75,
    Act.INCONSISTENT: 0.72,
    Act.FAR_OFF: 0.8,
    Act.PRESENT_PAY: 0.92,
    Act.BLAME: 0.88,
    Act.SORRY: 0.95,
}
_PATIENCE = {Act.THREAT: 30, Act.RUDE: 25, Act.INCONSISTENT: 15, Act.BLAME: 10}
_START = {Pressure.FRIENDLY: 80, Pressure.NEUTRAL: 70, Pressure.SCEPTICAL: 60}
_HARDNESS = {Pressure.FRIENDLY: 48.0, Pressure.NEUTRAL: 58.0, Pressure.SCEPTICAL: 70.0}
_OPENS = 0.55  # the share of what is left of the room that stays shut at each good turn
_UNASKED = 0.2  # the share of the room they give to whoever names no amount
_HIGH, _FAR = 1.06, 1.35  # shares of their offer: a bold amount, and one that is far off
_RAISED = 1.01  # an own demand that rises by more is another demand
_BEFORE = 1.03  # the same for what was named in an earlier talk


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the candidate's.

    Attributes:
        line: where it stands.
        moves: what it did, each with the points it earned; harsh moves earn none.
        table: what lies on the table after it, a year.
        patience: how much of their patience is left, from 100.
        granted: what they give beside pay at it.
        told: what they let out that they could give beside pay, to an open question or into a silence.
    """

    line: int
    moves: tuple[tuple[Found, int], ...]
    table: int
    patience: int
    granted: tuple[Lever, ...] = ()
    told: tuple[Lever, ...] = ()

    def did(self, *acts: Act) -> Found | None:
        """The first move of one of these kinds."""
        return next((found for found, _ in self.moves if found.act in acts), None)


@dataclass
class _Count:
    """What is counted from line to line."""

    used: Counter[Act]
    earned: float = 0.0
    care: float = 1.0
    good: int = 0
    asked: tuple[int, ...] = ()
    alone: bool = False
    given: tuple[Lever, ...] = ()
    told: tuple[Lever, ...] = ()

    @property
    def cap(self) -> int | None:
        """The least they were asked for; they never give more."""
        return min(self.asked) if self.asked else None


@dataclass(frozen=True)
class Talk:
    """The lines of a negotiation and who sits opposite, with what every reaction asks of them."""

    so_far: SoFar
    body: Counterpart
    judge: Judging

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines."""
        return self.so_far.lines

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """What each line of the candidate's did."""
        steps: list[Step] = []
        count, table, patience = _Count(Counter()), self.body.offer, _START[self.so_far.script.pressure]
        for at, line in enumerate(self.lines):
            if line.speaker != YOU:
                continue
            moves_made = weighed(moves_in(line.text, self.body.offer), heard(line.text, self.judge))
            found = self._with_faults(moves_made, count)
            moves = self._weighed(found, count)
            patience -= sum(_PATIENCE.get(each.act, 0) for each in found)
            table = self._table(table, found, count)
            granted = self._granted(found, count)
            steps.append(Step(at, moves, table, max(0, patience), granted, self._told(found, count)))
        return tuple(steps)

    @property
    def step(self) -> Step:
        """The last one."""
        return self.steps[-1]

    @property
    def table(self) -> int:
        """What lies on the table now."""
        return self.steps[-1].table if self.steps else self.body.offer

    @property
    def tables(self) -> tuple[int, ...]:
        """What lay on the table before the first word and after each."""
        return (self.body.offer, *(step.table for step in self.steps))

    @property
    def rose(self) -> bool:
        """Whether the last line moved them."""
        return self.tables[-1] > self.tables[-2]

    @property
    def asked(self) -> int | None:
        """The least the candidate has asked for so far."""
        asked = [found.amount for step in self.steps for found, _ in step.moves if found.act is Act.ASK]
        return min(asked, default=None)

    @property
    def given(self) -> tuple[Lever, ...]:
        """What they gave beside pay."""
        return tuple(lever for step in self.steps for lever in step.granted)

    @property
    def patience(self) -> int:
        """What is left of their patience."""
        return self.steps[-1].patience if self.steps else _START[self.so_far.script.pressure]

    def all(self, *acts: Act) -> list[tuple[int, Found]]:
        """Every move of these kinds with the place of its line."""
        return [(step.line, found) for step in self.steps for found, _ in step.moves if found.act in acts]

    def _with_faults(self, found: Sequence[Found], count: _Count) -> tuple[Found, ...]:
        """The moves of a line, with what they are beside what was said before."""
        faults: list[Found] = []
        for each in found:
            if each.act is Act.ASK:
                faults += self._about_asking(each, found, count)
            if each.act is Act.ALTERNATIVE and count.alone:
                faults.append(Found(Act.INCONSISTENT, each.quote))
        count.alone = count.alone or any(each.act is Act.NO_ALTERNATIVE for each in found)
        return (*found, *faults)

    def _about_asking(self, asks: Found, found: Sequence[Found], count: _Count) -> list[Found]:
        """What is wrong with an amount: far off, more than was asked before, or less with nothing in return."""
        reasons = {each.act for each in found} & REASONS
        faults: list[Found] = []
        first = count.cap is None
        if asks.amount > _FAR * self.body.offer and not reasons and not count.used.keys() & REASONS:
            faults.append(Found(Act.FAR_OFF, asks.quote))
        said = self.body.said_before
        if first and said and asks.amount > _BEFORE * said and Act.SCOPE not in reasons:
            faults.append(Found(Act.INCONSISTENT, asks.quote))
        if count.cap and asks.amount > _RAISED * count.cap:
            faults.append(Found(Act.INCONSISTENT, asks.quote))
        gets = any(each.act in {Act.TRADE, Act.LEVER} for each in found)
        if count.cap and asks.amount < count.cap and not gets:
            faults.append(Found(Act.LOWER, asks.quote))
        return faults

    def _weighed(self, found: Sequence[Found], count: _Count) -> tuple[tuple[Found, int], ...]:
        """Each move with what it earns; in a line with a harsh word nothing earns anything."""
        harsh = any(each.act in HARSH for each in found)
        moves = [(each, 0 if harsh else self._earns(each, found, count)) for each in found]
        for each in found:
            count.care *= _COSTS.get(each.act, 1.0)
        count.used.update(each.act for each in found if not harsh or each.act not in _EARNS)
        asked = tuple(each.amount for each in found if each.act is Act.ASK)
        count.asked += tuple(each for each in asked if each > self.body.offer or self.body.scene is Scene.EARLY)
        gained = sum(points for _, points in moves)
        count.earned += gained
        count.good += gained > 0
        return tuple(moves)

    def _earns(self, move: Found, found: Sequence[Found], count: _Count) -> int:
        """The points of one move."""
        if (move.act is Act.SILENCE and not count.asked) or (move.act is Act.ALTERNATIVE and count.alone):
            return 0
        worth = _EARNS.get(move.act, ())
        points = float(worth[count.used[move.act]]) if count.used[move.act] < len(worth) else 0.0
        if move.act is Act.ASK and points:
            if move.amount <= self.body.offer:
                return 0
            argued = any(each.act in REASONS for each in found) or bool(count.used.keys() & REASONS)
            points += _BOLD if argued and move.amount >= _HIGH * self.body.offer else 0
        if move.act is Act.TRADE and count.used[Act.QUESTION]:
            points *= _FITS
        return round(points * move.weight)

    def _table(self, before: int, found: Sequence[Found], count: _Count) -> int:
        """What lies on the table after a line."""
        acts = {each.act for each in found}
        if self.body.scene is Scene.EARLY and count.cap is not None and count.cap < self.body.offer:
            return min(before, count.cap)
        first_ask = Act.ASK in acts and count.used[Act.ASK] == 1
        if acts & HARSH or (first_ask and self.body.temper is Temper.DRY):
            return before  # somebody who says little lets the first amount stand in the room
        hardness = _HARDNESS[self.so_far.script.pressure]
        share = min(1 - math.exp(-count.earned * count.care / hardness), 1 - _OPENS**count.good)
        if count.cap is None:
            share = min(share, _UNASKED) if count.used[Act.VAGUE] else 0.0
        grain = self.body.grain
        now = self.body.offer + int(self.body.room * share) // grain * grain
        return max(before, min(now, self.body.limit, count.cap or now))

    def _granted(self, found: Sequence[Found], count: _Count) -> tuple[Lever, ...]:
        """What they give beside pay: what was asked for and is theirs to give, unless it was asked for harshly."""
        if any(each.act in HARSH for each in found):
            return ()
        wanted = {each.lever for each in found if each.lever}
        granted = tuple(each for each in self.body.levers if each.kind in wanted and each not in count.given)
        count.given += granted
        return granted

    def _told(self, found: Sequence[Found], count: _Count) -> tuple[Lever, ...]:
        """What they let out beside pay: one thing to an open question, and one into a silence after an amount."""
        acts = {each.act for each in found}
        if acts & HARSH or not (Act.QUESTION in acts or (Act.SILENCE in acts and count.asked)):
            return ()
        told = tuple(each for each in self.body.levers if each not in count.given + count.told)[:1]
        count.told += told
        return told
