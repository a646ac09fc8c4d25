"""Turns: what happens in a talk beside its questions, such as a call at a bad moment, a bad line, a word in the lift.

A talk with turns is an ordinary interview around them: a turn is said, answered and perhaps reacted to, and the
interview goes on as if it had not been there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.cues import cue
from greenroom.core.interviewer.understanding import Wish, wish_of
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Role
from greenroom.core.questions.values import Topic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.interviewer.values import Persona, Script

OPENING = ""
FAREWELL = "farewell"
BOARD = "board"
_LINE = ("channel", "hearing")
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_ASKING = frozenset({Phase.QUESTIONS, Phase.EXERCISE})


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that is said beside the questions.

    Attributes:
        key: its name in lines, of its own within the scenario.
        speaker: the id of the persona who says it.
        text: the words; what is only seen or heard stands in brackets.
        after: the key of the question after whose answer it comes; `OPENING` before all, `FAREWELL` before the goodbye.
        wants: ids of the cues that a good reply shows, the most important first.
        better: one sentence: what would have helped, where the reply shows none of them.
        again: whether the reply stands in the place of the answer before it, because that one was not heard.
        reactions: what is said to the reply; the first that fits.
        phase: the part of the interview, where its place does not say it.
    """

    key: str
    speaker: str
    text: str
    after: str = OPENING
    wants: tuple[str, ...] = ()
    better: str = ""
    again: bool = False
    reactions: tuple[Reaction, ...] = ()
    phase: Phase | None = None


@dataclass(frozen=True, slots=True)
class Reaction:
    """What is said to a reply that shows the cue `to`, or to any where that is empty; `then` is a further turn."""

    to: str
    says: str = ""
    then: Turn | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """The body of a scenario that is a talk.

    Attributes:
        role: what they know of the job, all of it made up.
        twist: one sentence for afterwards: what was unusual here and what it trains.
        turns: what happens beside the questions, in the order of the talk.
        hosts: ids of those who meet the candidate but ask nothing of the interview proper.
        board: the task at the whiteboard, if there is one.
    """

    role: Role = field(default_factory=Role)
    twist: str = ""
    turns: tuple[Turn, ...] = ()
    hosts: tuple[str, ...] = ()
    board: Turn | None = None

    @property
    def course(self) -> tuple[Turn, ...]:
        """All that may come up of itself, the board among it."""
        return self.turns if self.board is None else (*self.turns, self.board)


def board(speaker: str, task: str, after: str, then: tuple[str, ...]) -> Turn:
    """A task at the whiteboard, with what is asked about the drawing, in order."""
    following: Turn | None = None
    for number in range(len(then), 0, -1):
        reactions = () if following is None else (Reaction("", then=following),)
        following = Turn(
            f"{BOARD}-{number}", speaker, then[number - 1], after, reactions=reactions, phase=Phase.EXERCISE
        )
    return Turn(BOARD, speaker, task, after, reactions=(Reaction("", then=following),), phase=Phase.EXERCISE)


def every_turn(talk: Talk) -> Iterator[Turn]:
    """All turns of a talk, those that only follow upon a reaction too."""
    waiting = list(talk.course)
    while waiting:
        turn = waiting.pop(0)
        yield turn
        waiting[:0] = [each.then for each in turn.reactions if each.then is not None]


def said_to(talk: Talk, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """What is said to the reply just given to a turn; nothing where the last line is no such reply."""
    spoken, turn = spoken_last(lines), replied_to(talk, lines)
    if spoken is None or turn is None or lines[-1].speaker != YOU:
        return ()
    reaction = next((each for each in turn.reactions if not each.to or cue(each.to).find(lines[-1].text)), None)
    if reaction is None:
        return ()
    words = (_line(turn, reaction.says, spoken.phase),) if reaction.says else ()
    return words if reaction.then is None else (*words, replace(line_of(reaction.then), phase=spoken.phase))


def spoken_last(lines: tuple[Line, ...]) -> Line | None:
    """The last line that somebody else than the candidate said."""
    return next((line for line in reversed(lines) if line.speaker != YOU), None)


def due(talk: Talk, lines: tuple[Line, ...]) -> Turn | None:
    """The turn whose moment has come, if it was not said yet."""
    said = {line.key for line in lines if line.speaker != YOU}
    asked = _answered(talk, lines)
    begun = any(line.phase is not Phase.SMALL_TALK for line in lines)
    now = asked if begun else OPENING
    if begun and not asked:
        return None
    return next((turn for turn in talk.course if turn.key not in said and turn.after == now), None)


def farewell(talk: Talk, lines: tuple[Line, ...]) -> Turn | None:
    """The next turn on the way out that was not said yet."""
    said = {line.key for line in lines}
    return next((turn for turn in talk.turns if turn.after == FAREWELL and turn.key not in said), None)


def plain(talk: Talk, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines of the ordinary interview alone, without turns, replies to them and reactions.

    The first turn of an opening stands for the greeting, and the last reply in it for the answer to that.
    """
    turns = {turn.key: turn for turn in every_turn(talk)}
    opening: list[Line] = []
    kept: list[Line] = []
    turn: Turn | None = None
    for line in lines:
        if line.speaker != YOU:
            turn = turns.get(line.key)
            if turn is None:
                kept.append(line)
        elif turn is None:
            kept.append(line)
        elif turn.again and kept and kept[-1].speaker == YOU:
            kept[-1] = replace(line, text=_matter(line.text), question=kept[-1].question, kind=kept[-1].kind)
        if line.phase is Phase.SMALL_TALK and turn is not None:
            opening.append(line)
    return (*_greeting(opening), *kept)


def _matter(text: str) -> str:
    """What an answer said again is about, without its sentences about sound and picture."""
    about = [each.group() for each in _SENTENCE.finditer(text) if not any(cue(key).find(each.group()) for key in _LINE)]
    return " ".join("".join(about).split()) or text


def _greeting(opening: list[Line]) -> tuple[Line, ...]:
    """The first thing said to the candidate and the last reply; an empty word in between says that this is enough."""
    replied = next((line for line in reversed(opening) if line.speaker == YOU), None)
    return () if replied is None else (opening[0], replace(opening[0], text=""), replied)


def replied_to(talk: Talk, lines: tuple[Line, ...]) -> Turn | None:
    """The turn that was said last, if nothing else was said since."""
    spoken = spoken_last(lines)
    return next((turn for turn in every_turn(talk) if spoken is not None and turn.key == spoken.key), None)


def replies(talk: Talk, lines: tuple[Line, ...]) -> tuple[tuple[Turn, int], ...]:
    """Each turn that asks for something and was replied to, with the place of the reply in `lines`."""
    found: dict[str, tuple[Turn, int]] = {}
    for at, line in enumerate(lines):
        turn = replied_to(talk, lines[:at]) if line.speaker == YOU else None
        if turn is not None and turn.wants:
            found.setdefault(turn.key, (turn, at))
    return tuple(found.values())


def phase_of(turn: Turn) -> Phase:
    """The part of the interview in which a turn stands."""
    if turn.phase is not None:
        return turn.phase
    if turn.after == FAREWELL:
        return Phase.NEXT_STEPS
    return Phase.SMALL_TALK if turn.after == OPENING else Phase.QUESTIONS


def line_of(turn: Turn) -> Line:
    """A turn as it is said."""
    return _line(turn, turn.text, phase_of(turn))


def cast(script: Script, talk: Talk) -> Script:
    """The script with what the scenario brings along where the script says nothing; hosts ask no questions."""
    seated = script.panel or script.scenario.seats
    role = script.role if script.role != Role() else talk.role
    if role.next_step:
        role = replace(role, known=(*role.known, (Topic.NEXT_STEPS.value, role.next_step)))
    own = script.questions == script.scenario.questions  # then they are asked in their order
    return replace(
        script,
        panel=_askers(seated, talk) or seated,
        role=role,
        questions=() if own else script.questions,
    )


def at_home(talk: Talk, script: Script) -> Talk:
    """What of a talk remains where it is about the candidate's own interview: no arrival, and nobody made up."""
    seats = script.panel or script.scenario.seats
    elsewhere = script.role.employer not in {"", talk.role.employer}
    if seats == script.scenario.seats and not elsewhere:
        return talk
    known = {each.id for each in seats}
    lead = seats[0].id
    kept = (turn for turn in talk.turns if turn.after != OPENING and turn.speaker not in talk.hosts)
    turns = tuple(turn if turn.speaker in known else _by(turn, lead) for turn in kept)
    task = None if talk.board is None else _by(talk.board, lead)
    same = seats == script.scenario.seats
    return replace(talk, turns=turns, hosts=talk.hosts if same else (), board=task, twist=talk.twist if same else "")


def _by(turn: Turn, speaker: str) -> Turn:
    """A turn, and all that follows upon it, said by somebody else."""
    reactions = tuple(replace(each, then=each.then and _by(each.then, speaker)) for each in turn.reactions)
    return replace(turn, speaker=speaker, reactions=reactions)


def _askers(seated: tuple[Persona, ...], talk: Talk) -> tuple[Persona, ...]:
    return tuple(each for each in seated if each.id not in talk.hosts)


def _answered(talk: Talk, lines: tuple[Line, ...]) -> str:
    """The key of the question that was answered just now, or before the turns after it; empty where none was."""
    if not lines or lines[-1].speaker != YOU or lines[-1].phase not in _ASKING:
        return ""
    if replied_to(talk, lines) is None and wish_of(lines[-1]) is not Wish.ANSWER:
        return ""
    return next((line.key for line in reversed(lines) if line.kind is Kind.QUESTION), "")


def _line(turn: Turn, text: str, phase: Phase) -> Line:
    return Line(turn.speaker, phase, Kind.TALK, text, key=turn.key, data={} if turn.again else {"aside": True})
