"""An observer's grid for one person in a group: contribution, leadership, listening, drawing in, building, order, time.

The lines are those that assessors of group exercises commonly use. How a count becomes a mark is Greenroom's own rule,
written down here: a mark says how often something was done and is no measure of a person. A real group and a simulated
one are held against the same lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.conversations.values import MoveKind
from greenroom.core.interviewer.values import Mark, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.conversations.values import Analysis, Member, Move

LINES: tuple[tuple[str, str], ...] = (
    ("Contribution", "Brings proposals with reasons, and takes about an equal share of the talk."),
    ("Leadership", "Gives the group a direction: orders the task, sums up, minds the time, brings people in."),
    ("Listening", "Takes up what others say, asks open questions, and lets people finish."),
    ("Drawing others in", "Asks those who say little, by name or with a question, and they speak."),
    ("Building on others", "Names an idea of somebody else and takes it further."),
    ("Structure", "Proposes a way to work, and says where the group stands."),
    ("Time", "Says how much time is left and moves the group on while there is some."),
)
_WORDS = {
    MoveKind.DRAWING_IN: "You asked somebody in.",
    MoveKind.BUILDING: "You built on what somebody said.",
    MoveKind.SUMMARISING: "You said where the group stands.",
    MoveKind.AGREEING: "You agreed.",
    MoveKind.DISAGREEING: "You disagreed.",
    MoveKind.PROPOSING: "You made a proposal.",
    MoveKind.STRUCTURING: "You proposed a way to work.",
    MoveKind.TIME_KEEPING: "You minded the time.",
    MoveKind.OPEN_QUESTION: "You asked an open question.",
    MoveKind.CLOSED_QUESTION: "You asked.",
}
_MOST, _LEAST = 5.0, 1.0
_TURNS, _OTHERS = 3, 5  # fewer turns of the person, or of the others, are too little to rate
_LOUD, _SILENT = 1.8, 0.4  # times an equal share
_QUIET = 0.6  # times an equal share; who has less may need drawing in
_SHOWN = 3  # quotes under a mark


def grid(analysis: Analysis, name: str, *, time_was_short: bool = False) -> tuple[Mark, ...]:
    """The grid for one person.

    Args:
        analysis: the conversation.
        name: who is observed, as the transcript has it.
        time_was_short: whether the group had a limit that it knew; else nothing said about time is not rated.
    """
    me = analysis.member(name)
    others = [member for member in analysis.members if member.name != name]
    if me is None or me.turns < _TURNS or sum(member.turns for member in others) < _OTHERS:
        why = "Not rated: too little was said to tell. Three turns of yours and five of others are needed."
        return tuple(Mark(line, None, why) for line, _ in LINES)
    ratio = me.share * len(analysis.members)
    return (
        _contribution(me, ratio),
        _leadership(me, ratio),
        _listening(me, ratio),
        _drawing_in(me, others, len(analysis.members)),
        _building(me),
        _structure(me),
        _time(me, time_was_short=time_was_short),
    )


def _contribution(me: Member, ratio: float) -> Mark:
    proposals = me.did(MoveKind.PROPOSING)
    reasoned = [move for move in me.did(MoveKind.PROPOSING, MoveKind.AGREEING, MoveKind.DISAGREEING) if move.reason]
    base = 3.0 if proposals else 2.0 if reasoned else 1.0
    value = base + (len(proposals) > 1) + bool(reasoned and proposals) - (ratio > _LOUD) - (ratio < _SILENT)
    share = f"{me.share * 100:.0f} % of the talk, {ratio:.1f} times an equal share"
    made, reasons = _count(len(proposals), "proposal"), _count(len(reasoned), "point")
    why = f"You made {made}, gave {reasons} with a reason, and had {share}."
    return Mark("Contribution", _held(value), why, _points(reasoned or proposals))


def _leadership(me: Member, ratio: float) -> Mark:
    kinds = (MoveKind.STRUCTURING, MoveKind.SUMMARISING, MoveKind.TIME_KEEPING, MoveKind.DRAWING_IN)
    done = [kind for kind in kinds if me.did(kind)]
    value = 1.0 + len(done) - (ratio > _LOUD)
    words = {
        MoveKind.STRUCTURING: "ordered the task",
        MoveKind.SUMMARISING: "summed up",
        MoveKind.TIME_KEEPING: "minded the time",
        MoveKind.DRAWING_IN: "brought others in",
    }
    said = (
        f"You {_listed([words[kind] for kind in done])}." if done else "You gave the group no direction that was said."
    )
    loud = " You also spoke far more than the others, which leaves them little room." if ratio > _LOUD else ""
    return Mark("Leadership", _held(value), said + loud, _points([me.did(kind)[0] for kind in done]))


def _listening(me: Member, ratio: float) -> Mark:
    heard = me.did(MoveKind.BUILDING, MoveKind.AGREEING, MoveKind.SUMMARISING)
    asked = me.did(MoveKind.OPEN_QUESTION)
    cuts = len(me.interruptions or ())
    value = 1.0 + min(2, len(heard)) + min(2, len(asked)) - cuts - (ratio > _LOUD)
    cut = "Interruptions are not measured." if me.interruptions is None else f"You cut in {_often(cuts)}."
    took = f"You took up what others said {_often(len(heard))}" if heard else "You took up nothing that others said"
    why = f"{took} and asked {_count(len(asked), 'open question')}. {cut}"
    return Mark("Listening", _held(value), why, _points([*heard, *asked]))


def _drawing_in(me: Member, others: Sequence[Member], people: int) -> Mark:
    drawn = me.did(MoveKind.DRAWING_IN)
    quiet = [member.name for member in others if member.share * people < _QUIET]
    if not drawn and not quiet:
        return Mark("Drawing others in", None, "Not rated: everybody spoke about as much, so nobody needed asking.")
    to_quieter = [move for move in drawn if move.quieter]
    value = 1.0 + bool(drawn) + min(3, len(to_quieter))
    if not drawn:
        why = f"You asked nobody for their view. {_listed(quiet)} said little."
        return Mark("Drawing others in", _LEAST, why)
    why = f"You drew others in {_often(len(drawn))}, {_often(len(to_quieter))} somebody who had said less than most."
    return Mark("Drawing others in", _held(value), why, _points(to_quieter or drawn))


def _building(me: Member) -> Mark:
    built = me.did(MoveKind.BUILDING)
    named = [move for move in built if move.toward]
    if not built:
        return Mark("Building on others", _LEAST, "You named no idea of anybody else and took none further.")
    why = f"You built on what others said {_often(len(built))}, {_often(len(named))} by name."
    return Mark("Building on others", _held(2.0 + len(built) / 2 + bool(named)), why, _points(named or built))


def _structure(me: Member) -> Mark:
    ordered, summed = me.did(MoveKind.STRUCTURING), me.did(MoveKind.SUMMARISING)
    if not ordered and not summed:
        return Mark("Structure", _LEAST, "You proposed no way to work and did not say where the group stood.")
    why = f"You proposed a way to work {_often(len(ordered))} and summed up {_often(len(summed))}."
    value = 1.0 + min(2, len(ordered)) + min(2, len(summed))
    return Mark("Structure", _held(value), why, _points([*ordered, *summed]))


def _time(me: Member, *, time_was_short: bool) -> Mark:
    minded = me.did(MoveKind.TIME_KEEPING)
    if minded:
        return Mark("Time", _held(3.0 + len(minded)), f"You spoke of the time {_often(len(minded))}.", _points(minded))
    if time_was_short:
        return Mark("Time", _LEAST, "Time was short, and you did not speak of it.")
    return Mark("Time", None, "Not rated: the words do not show that time was short.")


def _points(moves: Sequence[Move]) -> tuple[Point, ...]:
    return tuple(Point(_WORDS[move.kind], move.turn, move.quote) for move in moves[:_SHOWN])


def _held(value: float) -> float:
    return round(min(_MOST, max(_LEAST, value)), 1)


def _often(number: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number} times")


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
