"""The observer's grid for a simulated group: the same analysis as of a real one, and whether it came to a decision."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.conversations.analysis import analyse
from greenroom.core.conversations.grid import grid
from greenroom.core.conversations.values import Origin, Talk, Turn
from greenroom.core.interviewer.formats.group_table import ASSESSOR
from greenroom.core.interviewer.values import YOU, Mark, Point
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.group_values import Fact, Group
    from greenroom.core.interviewer.values import Line, Script

_ME = "You"
_CALLS = frozenset({"half", "nearly", "decide"})
_REASON = re.compile(
    r"\b(?:because|since|as (?:it|we|they|that|the)|so that|reason|which means|given|due to)\b", re.IGNORECASE
)


def rate_group(script: Script, lines: Sequence[Line], group: Group) -> tuple[Mark, ...]:
    """The marks of the grid, with the lines they rest on, and two of our own: the decision, and the facts."""
    talk, places = talk_of(script, lines)
    marks = [_in_lines(mark, places) for mark in grid(analyse(talk), _ME, time_was_short=_time_was_called(lines))]
    return (*marks, _decision(lines, group), _facts(lines, group))


def _time_was_called(lines: Sequence[Line]) -> bool:
    """Whether the assessor spoke of the time: an exercise that was ended before says nothing about keeping it."""
    return any(line.key in _CALLS for line in lines)


def talk_of(script: Script, lines: Sequence[Line]) -> tuple[Talk, tuple[int, ...]]:
    """The discussion as a conversation, without the assessor; and for each turn the line it is.

    Spans of a turn count within its line.
    """
    names = {seat.id: seat.name for seat in script.scenario.seats} | {YOU: _ME}
    places = tuple(place for place, line in enumerate(lines) if line.speaker != ASSESSOR)
    turns = (
        Turn(names[lines[place].speaker], lines[place].text, None, None, Span(0, len(lines[place].text)))
        for place in places
    )
    return Talk(tuple(turns), Origin.ROOM), places


def _in_lines(mark: Mark, places: Sequence[int]) -> Mark:
    """The same mark with its points at lines in the place of turns."""
    points = tuple(
        Point(point.text, places[point.line] if point.line is not None else None, point.quote) for point in mark.points
    )
    return Mark(mark.name, mark.value, mark.why, points)


def _decision(lines: Sequence[Line], group: Group) -> Mark:
    """Whether the group's decision was told: which one, why, and with what it knew."""
    asked = next((place for place, line in enumerate(lines) if line.key == "decide"), None)
    told = next((p for p, line in enumerate(lines) if asked is not None and p > asked and line.speaker == YOU), None)
    if told is None:
        return Mark("Decision", None, "Not rated: the exercise ended before a decision was due.")
    text = lines[told].text
    chosen = group.named_in(text)
    if not chosen:
        return Mark("Decision", 1.0, "Asked what was decided, you named none of the three.", (_point(told, text),))
    why = bool(_REASON.search(text))
    knows = any(line.key == f"fact:{group.key.id}" for line in lines)
    used = [fact for fact in group.facts if _was_told(fact, lines) and fact.is_about(text)]
    value = 2.0 + why + bool(used) + knows
    if knows and chosen[0].id == group.key.sinks:
        why_not = f"You told {chosen[0].name}, and the group knew that it cannot be done."
        return Mark("Decision", 1.0, why_not, (_point(told, text),))
    reason = "gave a reason" if why else "gave no reason"
    fact = "and named a fact that came up" if used else "and named no fact that came up"
    return Mark("Decision", min(5.0, value), f"You said which one, {reason}, {fact}.", (_point(told, text),))


def _facts(lines: Sequence[Line], group: Group) -> Mark:
    """How much of what the four knew came to the table, and how much of it you took up."""
    mine = [(place, line) for place, line in enumerate(lines) if line.speaker == YOU]
    told = [fact for fact in group.facts if _was_told(fact, lines)]
    taken = [
        (fact, place)
        for fact in told
        for place, line in mine
        if _after(fact, place, lines) and fact.is_about(line.text)
    ]
    used = {fact.id: place for fact, place in reversed(taken)}
    hidden = not _was_told(group.key, lines)
    value = 1.0 + (not hidden) + min(2, len(used)) + (len(told) >= len(group.facts) / 2)
    key = " One of them knew something that changes the choice, and nobody asked." if hidden else ""
    why = f"{len(told)} of {len(group.facts)} facts came to the table, and you took up {len(used)}.{key}"
    return Mark(
        "Facts",
        min(5.0, value),
        why,
        tuple(_point(place, lines[place].text) for place in sorted(set(used.values())))[:3],
    )


def _was_told(fact: Fact, lines: Sequence[Line]) -> bool:
    return any(line.key == f"fact:{fact.id}" for line in lines)


def _after(fact: Fact, place: int, lines: Sequence[Line]) -> bool:
    return any(line.key == f"fact:{fact.id}" for line in lines[:place])


def _point(place: int, text: str) -> Point:
    return Point("You said this.", place, Quote(" ".join(text.split()), Span(0, len(text))))
