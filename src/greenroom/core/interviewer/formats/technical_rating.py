"""What a technical task is held against: what came out, and how somebody went about it. Each mark has its evidence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.technical_outcome import outcome, taken_up
from greenroom.core.interviewer.formats.technical_so_far import AGAIN, TaskSoFar
from greenroom.core.interviewer.formats.technical_words import (
    ASSUMES,
    CHECKS,
    FINDS_OUT,
    NOT_KNOWN,
    PLANS,
    WEIGHS,
    found_in,
    points,
    says_something,
    straight,
    to_the_point,
)
from greenroom.core.interviewer.so_far import seconds_of
from greenroom.core.interviewer.values import YOU, Kind, Mark, Phase, Point

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Judging, Line, Script

_LEVELS = (1.0, 3.0, 4.0, 5.0)  # for none, one, two, and three or more
_SILENCE = ((0.3, 5.0), (0.45, 4.0), (0.6, 3.0), (0.75, 2.0))  # shares of silence, our own steps: there is no standard
_FEWEST = 2  # spoken lines below which silence is not measured
_POINTS = 3
_NOTHING = "Not rated: nothing was handed in or said yet."


def rate(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:  # noqa: ARG001 - as every format is called
    """The marks of the rubric, in its order."""
    task = TaskSoFar.of(script, lines)
    return (
        outcome(task),
        _asked(task),
        _assumed(task),
        _planned(task),
        _aloud(task),
        _tried(task),
        _explained(task),
        taken_up(task),
        _not_known(task),
    )


def _level(count: int) -> float:
    return _LEVELS[min(count, len(_LEVELS) - 1)]


def _asked(task: TaskSoFar) -> Mark:
    """Questions before the first hand-in: those that brought out something count."""
    name = "Questions before you begin"
    if not task.mine:
        return Mark(name, None, _NOTHING)
    first = task.works[0][0] if task.works else len(task.lines)
    found = [at for at, line in task.before_work if _brought_out(task, at, first)]
    if not found:
        return Mark(name, 1.0, "No question came before the first hand-in, and there was something to find out.")
    told = tuple(
        Point("You asked, and it brought something out.", at, found_in(re.compile(r"\w"), task.lines[at].text))
        for at in found
    )
    counted = _counted(len(found), "question")
    return Mark(
        name,
        _level(len(found)),
        f"Before you handed in, {counted} of yours brought something out.",
        told[:_POINTS],
    )


def _brought_out(task: TaskSoFar, at: int, first: int) -> bool:
    following = task.lines[at + 1 : min(at + 2, first)]
    return any(line.kind is Kind.FACT and line.key.startswith("fact-") for line in following)


def _assumed(task: TaskSoFar) -> Mark:
    name = "Assumptions said aloud"
    if not task.mine:
        return Mark(name, None, _NOTHING)
    found = points(ASSUMES, task.words if task.is_code else task.mine, "You said what you take for granted.")
    if not found:
        return Mark(name, 1.0, "Nothing was named as an assumption. “I assume that …” is enough.")
    return Mark(name, _level(len(found)), f"You named {_counted(len(found), 'assumption')}.", found[:_POINTS])


def _planned(task: TaskSoFar) -> Mark:
    """A plan before the work: words of order, and better still a choice between two ways."""
    name = "A plan before the work"
    if not task.works and not task.before_work:
        return Mark(name, None, _NOTHING)
    steps = sum(len(PLANS.findall(straight(line.text))) for _, line in task.before_work if says_something(line.text))
    told = points(PLANS, task.before_work, "This is a step of a plan.")
    weighed = points(WEIGHS, task.before_work, "Here you weigh one way against another.")
    if not steps:
        return Mark(name, 1.0, "Nothing was said of a plan before you handed in.")
    value = 3.0 if steps == 1 else 4.0
    often = "once" if steps == 1 else f"{steps} times"
    why = f"Words of a plan, such as “first” and “then”, came {often} before the first hand-in" + (
        ", and two ways were weighed." if weighed else "."
    )
    return Mark(name, 5.0 if weighed and steps > 1 else value, why, (*weighed[:1], *told)[:_POINTS])


def _aloud(task: TaskSoFar) -> Mark:
    """How much of the time was silence; only measured where the words were spoken and timed."""
    name = "Thinking aloud"
    spoken = [(at, line) for at, line in task.words if line.seconds]
    if len(spoken) < _FEWEST or len(spoken) < len(task.words):
        return Mark(
            name, None, "Not measured: typed lines have no time of speaking. Record your voice to have it measured."
        )
    began = next(line.at for line in task.lines if line.phase is Phase.EXERCISE)
    ended = max(line.at + (line.seconds or 0.0 if line.speaker == YOU else 0.0) for _, line in task.mine)
    theirs = sum(seconds_of(line) for line in task.lines if line.speaker != YOU and began < line.at < ended)
    span = ended - began - theirs
    if span <= 0:
        return Mark(name, None, "Not measured: the times of the lines do not fit together.")
    silent = max(0.0, 1 - sum(line.seconds or 0.0 for _, line in spoken) / span)
    value = next((value for most, value in _SILENCE if silent <= most), 1.0)
    why = f"{silent:.0%} of your time was silent, the interviewer’s words left out.".replace("%", " per cent")
    return Mark(name, value, why, tuple(Point("You thought aloud here.", at) for at, _ in spoken[:_POINTS]))


def _tried(task: TaskSoFar) -> Mark:
    """Tests run, tests of one's own, and checking said aloud."""
    name = "Tests and checks"
    if not task.works:
        return Mark(name, None, "Not rated: nothing was handed in.")
    hour = next((at for at, line in enumerate(task.lines) if line.key == "hour"), len(task.lines))
    said = points(CHECKS, [pair for pair in task.words if pair[0] < hour], "You check.")
    runs = task.results.runs if task.results else 0
    own = [
        at for at, line in task.works if task.is_code and re.search(r"^\s*(?:assert|print)\b", line.text, re.MULTILINE)
    ]
    count = len(said) + bool(runs) + bool(own)
    told = (*(Point("You wrote a test or a print of your own.", at) for at in own[:1]), *said)
    parts = [f"you ran it {_counted(runs, 'time')} before handing in"] if runs else []
    parts += ["you wrote a check of your own into the code"] if own else []
    parts += [f"you spoke of checking in {_counted(len(said), 'line')}"] if said else []
    if not count:
        return Mark(name, 1.0, "It was handed in without a sign that you tried or checked it.")
    why = " and ".join(parts)
    return Mark(name, _level(count), f"{why[:1].upper()}{why[1:]}.", told[:_POINTS])


def _explained(task: TaskSoFar) -> Mark:
    """Questions about the work that were answered to the point."""
    name = "Explaining your choices"
    asked: dict[str, bool] = {}
    told: list[Point] = []
    for at, line in task.words:
        question = _question_before(task, at)
        probe = task.probe(question.key) if question else None
        if probe is None:
            continue
        hit = to_the_point(probe.cue, line.text)
        asked[probe.id] = asked.get(probe.id, False) or hit is not None
        if hit:
            told.append(Point(f"To the point of “{probe.text}”", at, hit))
    if not asked:
        return Mark(name, None, "Not rated: it did not come to questions about your work.")
    good, count = sum(asked.values()), len(asked)
    got = "an answer that names what it is about"
    why = f"{good} of {count} questions about your work got {got}."
    if count == 1:
        why = f"The one question about your work got {got if good else f'no {got[3:]}'}."
    return Mark(name, round(1 + 4 * good / count, 1), why, tuple(told[:_POINTS]))


def _question_before(task: TaskSoFar, at: int) -> Line | None:
    theirs = [line for line in task.lines[:at] if line.speaker != YOU and line.kind is Kind.PROBE]
    last = theirs[-1] if theirs else None
    since = task.lines[task.lines.index(last) + 1 : at] if last else ()
    return None if last is None or any(line.kind is Kind.QUESTION for line in since) else last


def _not_known(task: TaskSoFar) -> Mark:
    """What somebody did not know, and whether they said how they would find out (X1)."""
    name = "Not knowing"
    found = [(at, line) for at, line in task.words if NOT_KNOWN.search(straight(line.text))]
    if not found:
        return Mark(name, None, "Not rated: it did not come up.")
    ways = [(at, line) for at, line in found if FINDS_OUT.search(straight(line.text))]
    later = any(key.endswith(AGAIN) for key in task.keys) and bool(points(FINDS_OUT, task.words, ""))
    told = points(NOT_KNOWN, found, "You said that you do not know.")
    if ways:
        return Mark(
            name,
            5.0,
            "You said what you did not know, and how you would find out.",
            points(FINDS_OUT, ways, "This is a way to find out.")[:_POINTS],
        )
    if later:
        return Mark(name, 3.0, "You said how you would find out only when you were asked for it.", told[:_POINTS])
    return Mark(name, 2.0, "You said that you did not know. Add how you would find out.", told[:_POINTS])


def _counted(count: int, what: str) -> str:
    return f"{'one' if count == 1 else count} {what}{'' if count == 1 else 's'}"
