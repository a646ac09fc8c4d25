"""A talk: an ordinary interview with turns in it, and what the replies to those turns showed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.answers.nonsense import is_jumbled, is_noise
from greenroom.core.interviewer import interview
from greenroom.core.interviewer.answered import answered
from greenroom.core.interviewer.formats.cues import BY_NAME, called, cue
from greenroom.core.interviewer.formats.turns import (
    OPENING,
    Talk,
    at_home,
    cast,
    due,
    farewell,
    line_of,
    plain,
    said_to,
    spoken_last,
)
from greenroom.core.interviewer.so_far import SoFar, seconds_of
from greenroom.core.interviewer.values import YOU, Kind, Mark, Phase, Point
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.interviewer.answered import Answered
    from greenroom.core.interviewer.formats.cues import Cue
    from greenroom.core.interviewer.formats.turns import Turn
    from greenroom.core.interviewer.values import Judging, Line, Persona, Scenario, Script

_POINTS = 4
_LONGEST = 120  # seconds; most listeners have stopped following by then (A5)
_COURTESY = frozenset({"ready", "brief", "greets", "thanks", "steady"})  # good to have, and never enough alone
_LEAST = 5  # seconds below which an answer that is no bare fact has said next to nothing: our rule
_FACT = QuestionKind.CLOSING
_CUES = 2  # of one reply; more would say the same


def talk_of(script: Script, scenarios: Iterable[Scenario]) -> Talk:
    """What the scenario brings along; one of an ordinary interview brings nothing."""
    body = next((each.body for each in scenarios if each.id == script.scenario.id), script.scenario.body)
    return at_home(body, script) if isinstance(body, Talk) else Talk()


def respond_in_talk(script: Script, talk: Talk, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What they say next: a word to the reply just given, then a turn that is due, or else the interview goes on."""
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
    """The interview without its turns; the opening was its small talk, the goodbye waits for turns on the way out."""
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


def answers_in(talk: Talk, script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Answered, ...]:
    """Each question with what was answered to it; replies to turns are left out, unless they say an answer again."""
    return answered(cast(script, talk), lines, judge)


def seconds_mark(name: str, these: Iterable[Answered], lines: tuple[Line, ...], most: dict[QuestionKind, int]) -> Mark:
    """Whether answers kept to the time in which people listen: `most` seconds, by kind of question."""
    heard = [each for each in these if each.parts and not each.feedback.no_answer]
    timed = [(each, at, seconds_of(lines[at])) for each in heard for at, _ in each.parts[:1]]
    if not timed:
        return Mark(name, None, "Not rated: there was no answer that could be looked at.")
    long = [(each, at, took) for each, at, took in timed if took > most.get(each.question.kind, _LONGEST)]
    bare = [(each, at, took) for each, at, took in timed if took < _LEAST and each.question.kind is not _FACT]
    off = long + bare
    value = round(5 - 4 * len(off) / len(timed), 1)
    if not off:
        return Mark(
            name,
            value,
            f"Each answer kept to its time; the longest took {max(took for *_, took in timed):.0f} seconds.",
        )
    why = f"{len(long)} of {len(timed)} answers took longer than people listen, {len(bare)} were over at once."
    points = [
        Point(f"{took:.0f} seconds{_estimated(lines[at])} for “{each.question.text}”", at) for each, at, took in off
    ]
    return Mark(
        name,
        value,
        why,
        tuple(points[:_POINTS]),
    )


def _estimated(line: Line) -> str:
    """What is said of a time that nobody took."""
    return "" if line.seconds is not None else " (estimated from the words)"


def with_twist(mark: Mark, talk: Talk) -> Mark:
    """The mark with a sentence on what was unusual here, where it is rated."""
    return mark if mark.value is None or not talk.twist else replace(mark, why=f"{mark.why} {talk.twist}")


def mark_of_turns(
    name: str, turns: Iterable[tuple[Turn, int]], lines: tuple[Line, ...], seats: Sequence[Persona] = ()
) -> Mark:
    """How the replies to some turns went, by our own rule, and their mean: see `_value`."""
    names = {each.id: each.name for each in seats}
    seen = [(turn, at, shown(turn, lines[at].text, names.get(turn.speaker, ""))) for turn, at in turns]
    if not seen:
        return Mark(name, None, "Not rated: it did not come up, or the talk ended before it.")
    values = [_value(turn, cues) for turn, _, cues in seen]
    met = sum(bool(cues) for _, _, cues in seen)
    why = f"{met} of {len(seen)} met with something that helps." if len(seen) > 1 else _single(seen[0][2])
    points = [point for turn, at, cues in seen for point in _points(turn, at, cues, lines[at].text)]
    return Mark(name, round(sum(values) / len(values), 1), why, tuple(points[:_POINTS]))


def shown(turn: Turn, reply: str, name: str = "") -> tuple[Cue, ...]:
    """What a turn asks for and the reply shows; strokes on a keyboard show nothing."""
    if is_noise(reply) or is_jumbled(reply):
        return ()
    wanted = (called(name) if key == BY_NAME else cue(key) for key in turn.wants)
    return tuple(each for each in wanted if each.find(reply))


def _value(turn: Turn, cues: tuple[Cue, ...]) -> float:
    """2 for nothing that helps, 3 for no more than a word of courtesy, 5 for what helps most or for several, else 4."""
    strong = [each for each in cues if each.id not in _COURTESY - {turn.wants[0]}]
    if not strong:
        return 2.0 + min(2, len(cues))
    best = strong[0].id == turn.wants[0] and strong[0].id not in _COURTESY
    return 5.0 if best or len(cues) > 1 else 4.0


def _points(turn: Turn, at: int, cues: tuple[Cue, ...], reply: str) -> list[Point]:
    """The words that show it, or what would have helped."""
    if not cues:
        return [Point(turn.better, at)]
    return [Point(f"You {each.says}.", at, each.find(reply)) for each in cues[:_CUES]]


def _single(cues: tuple[Cue, ...]) -> str:
    """What was done in the only moment there was."""
    said = " and ".join(each.says for each in cues[:_CUES])
    return f"You {said}." if said else "Nothing that would have helped was said."


def reply_to(key: str, lines: tuple[Line, ...]) -> int | None:
    """The place of the first thing the candidate said to a question; None where it was not asked or not answered."""
    asked = next((at for at, line in enumerate(lines) if line.kind is Kind.QUESTION and line.key == key), None)
    if asked is None:
        return None
    return next((at for at in range(asked + 1, len(lines)) if lines[at].speaker == YOU), None)
