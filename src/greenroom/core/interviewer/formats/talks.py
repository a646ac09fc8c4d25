"""A talk: an ordinary interview with turns in it, and what the replies to those turns showed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.interviewer import interview
from greenroom.core.interviewer.formats.cues import cue
from greenroom.core.interviewer.formats.turns import (
    OPENING,
    Talk,
    cast,
    due,
    farewell,
    line_of,
    plain,
    said_to,
    spoken_last,
)
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU, Kind, Mark, Phase, Point

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.interviewer.formats.cues import Cue
    from greenroom.core.interviewer.formats.turns import Turn
    from greenroom.core.interviewer.values import Judging, Line, Scenario, Script

_POINTS = 4
_CUES = 2  # of one reply; more would say the same


def talk_of(script: Script, scenarios: Iterable[Scenario]) -> Talk:
    """What the scenario brings along; one of an ordinary interview brings nothing."""
    body = next((each.body for each in scenarios if each.id == script.scenario.id), script.scenario.body)
    return body if isinstance(body, Talk) else Talk()


def respond_in_talk(script: Script, talk: Talk, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What they say next: to the reply just given, then a turn whose moment has come, or else the interview goes on."""
    if any(line.kind is Kind.GOODBYE for line in lines) or (lines and lines[-1].speaker != YOU):
        return ()
    reaction = said_to(talk, lines)
    if _waits(lines, reaction):
        return _stamped(script, lines, reaction)
    if any(line.phase is Phase.NEXT_STEPS for line in lines):
        return _stamped(script, lines, (*reaction, *_way_out(script, talk, lines, judge)))
    turn = due(talk, lines)
    if turn is not None:
        return _stamped(script, lines, (*reaction, line_of(turn)))
    return _stamped(script, lines, (*reaction, *_goes_on(script, talk, lines, judge)))


def _waits(lines: tuple[Line, ...], reaction: tuple[Line, ...]) -> bool:
    """Whether a reaction leaves the word with the candidate, because it ends in a further turn."""
    spoken = spoken_last(lines)
    return bool(reaction) and spoken is not None and reaction[-1].key != spoken.key


def _goes_on(script: Script, talk: Talk, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """The interview without its turns; the opening was small talk enough, and the goodbye waits for turns on the way out."""
    said = interview.respond(cast(script, talk), plain(talk, lines), judge)
    if any(turn.after == OPENING for turn in talk.turns):
        said = tuple(line for line in said if line.phase is not Phase.SMALL_TALK) or said
    last = farewell(talk, lines)
    if said and said[-1].kind is Kind.GOODBYE and last is not None:
        return (*said[:-1], line_of(last))
    return said


def _way_out(script: Script, talk: Talk, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """The next turn on the way out, or the goodbye that was kept back for it."""
    turn = farewell(talk, lines)
    if turn is not None:
        return (line_of(turn),)
    before = next(at for at, line in enumerate(lines) if line.phase is Phase.NEXT_STEPS)
    return interview.respond(cast(script, talk), plain(talk, lines[:before]), judge)[-1:]


def _stamped(script: Script, lines: tuple[Line, ...], said: tuple[Line, ...]) -> tuple[Line, ...]:
    """The same lines at the time at which they are said."""
    at = round(SoFar(script, lines).elapsed, 1)
    return tuple(replace(line, at=max(line.at, at)) for line in said)


def mark_of_turns(name: str, turns: Iterable[tuple[Turn, int]], lines: tuple[Line, ...]) -> Mark:
    """How the replies to some turns went: 5 for what helps most, 4 for something that helps, 2 for neither; the mean."""
    seen = [(turn, at, shown(turn, lines[at].text)) for turn, at in turns]
    if not seen:
        return Mark(name, None, "Not rated: it did not come up, or the talk ended before it.")
    values = [_value(turn, cues) for turn, _, cues in seen]
    met = sum(bool(cues) for _, _, cues in seen)
    counted = "the one moment" if len(seen) == 1 else f"{len(seen)} moments"
    why = f"{_counted(met)} of {counted} met with something that helps."
    points = [point for turn, at, cues in seen for point in _points(turn, at, cues, lines[at].text)]
    return Mark(name, round(sum(values) / len(values), 1), why, tuple(points[:_POINTS]))


def shown(turn: Turn, reply: str) -> tuple[Cue, ...]:
    """What a turn asks for and the reply shows."""
    return tuple(each for each in map(cue, turn.wants) if each.find(reply))


def _value(turn: Turn, cues: tuple[Cue, ...]) -> float:
    if not cues:
        return 2.0
    return 5.0 if cues[0].id == turn.wants[0] or len(cues) > 1 else 4.0


def _points(turn: Turn, at: int, cues: tuple[Cue, ...], reply: str) -> list[Point]:
    """The words that show it, or what would have helped."""
    if not cues:
        return [Point(turn.better, at)]
    return [Point(f"You {each.says}.", at, each.find(reply)) for each in cues[:_CUES]]


def _counted(number: int) -> str:
    return "None" if number == 0 else str(number)
