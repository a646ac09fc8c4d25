"""The interview on site (F3): the front desk, the way through the house, the talk, the whiteboard, the goodbye."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Dimension
from greenroom.core.interviewer.formats.boards import strokes_of
from greenroom.core.interviewer.formats.cues import cue
from greenroom.core.interviewer.formats.in_person_scenarios import IN_PERSON_SCENARIOS
from greenroom.core.interviewer.formats.talks import answers_in, mark_of_turns, respond_in_talk, talk_of, with_twist
from greenroom.core.interviewer.formats.turns import BOARD, FAREWELL, OPENING, replied_to, replies
from greenroom.core.interviewer.rating import mark_of
from greenroom.core.interviewer.values import YOU, FormatPractice, Kind, Mark, Point
from greenroom.core.meetings import Format

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.turns import Talk
    from greenroom.core.interviewer.values import Judging, Line, Script

_DESK, _WAY, _HELLO, _EVIDENCE, _BOARD, _BYE = (
    "At the front desk", "On the way", "The first minute", "Evidence", "At the board", "The goodbye",
)  # fmt: skip
_FEWEST = 3  # things on a board from which it shows a course and not only a word: our rule


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What the people of the house say next."""
    return respond_in_talk(script, talk_of(script, IN_PERSON_SCENARIOS), lines, judge)


def rate(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:
    """The marks of a visit, each with the words it rests on."""
    talk = talk_of(script, IN_PERSON_SCENARIOS)
    turns = replies(talk, lines)
    opening = [each for each in turns if each[0].after == OPENING and each[0].phase is None]
    hosted = [each for each in opening if each[0].speaker in talk.hosts]
    return (
        mark_of_turns(_DESK, hosted[:1], lines),
        with_twist(mark_of_turns(_WAY, hosted[1:], lines), talk),
        mark_of_turns(_HELLO, [each for each in opening if each[0].speaker not in talk.hosts], lines),
        mark_of(_EVIDENCE, Dimension.EVIDENCE, answers_in(talk, script, lines, judge)),
        _at_the_board(talk, lines),
        mark_of_turns(_BYE, [each for each in turns if each[0].after == FAREWELL], lines, script.scenario.seats),
    )


def _at_the_board(talk: Talk, lines: tuple[Line, ...]) -> Mark:
    """Whether something was drawn and talked through: order, assumptions, and answers to what was asked about it."""
    if not any(line.key == BOARD for line in lines):
        return Mark(_BOARD, None, "Not rated: the talk did not come to the board.")
    said = [(at, line) for at, line in enumerate(lines) if line.speaker == YOU and _is_board(talk, lines[:at])]
    if not said:
        return Mark(_BOARD, None, "Not rated: the talk ended before you came to the board.")
    drawn = next(((at, things_on(line)) for at, line in said if line.kind is Kind.WORK), None)
    points = (
        [_drawn(drawn[0], drawn[1])] if drawn else [Point("Nothing was drawn or written on the board.", said[0][0])]
    )
    shown = [
        (each, at, quote)
        for each in map(cue, ("order", "assumes"))
        for at, line in said
        if (quote := each.find(line.text))
    ]
    heard = {each.id: Point(f"You {each.says}.", at, quote) for each, at, quote in reversed(shown)}
    value = 1.0 + 2 * bool(drawn and drawn[1] >= _FEWEST) + len(heard)
    why = "What counts is a course on the board, its order and what you take for granted said aloud. Nobody rates the drawing."
    return Mark(_BOARD, min(5.0, value), why, (*points, *heard.values()))


def _is_board(talk: Talk, before: tuple[Line, ...]) -> bool:
    """Whether what comes now replies to the board or to a question about it."""
    turn = replied_to(talk, before)
    return turn is not None and turn.key.startswith(BOARD)


def _drawn(at: int, things: int) -> Point:
    return Point(f"{things} things stand on the board." if things != 1 else "One thing stands on the board.", at)


def things_on(work: Line) -> int:
    """How many strokes and lines of words a board holds."""
    strokes = strokes_of(work.data)
    outline = str(work.data.get("outline", "")) or ("" if strokes else work.text)
    return len(strokes) + sum(bool(each.strip()) for each in outline.splitlines())


PRACTICE = FormatPractice(
    id="in-person",
    format=Format.IN_PERSON,
    name="In person",
    about="From the front desk to the lift: everybody you meet may be asked, and there is a whiteboard in between.",
    guidance=(
        "An interview on site begins at the gate. The people at the desk, the colleague who walks you over and the one who holds the door are not the audience, they are the company; and in many places somebody asks them afterwards what they thought of you. Say a greeting, your name, whom you are to see and when. Have those four ready in one breath, and the first minute of the day is done.",
        "The way to the room is a talk of its own. The person beside you does this work every day, so ask one question about it: what annoys them, how long they have been here, what the noise is. You learn more than in the next hour, and you have a sentence for later: “your colleague told me that the scanners are dead by two.” Answering with yes and no makes the way long, and it is the part that is remembered.",
        "Then the talk itself, as elsewhere: what happened, what you did, what came of it, what you took from it. Two things are different on site. You can point at something real, at a line, a shelf, a child’s drawing, and such an answer is easy to remember. And everybody sees how you deal with a moment of nothing to do, so bring a notepad and let the silence be.",
        "At a whiteboard nobody judges handwriting. They look at whether you ask first what is wanted, whether you say what you take for granted, whether the board has an order that somebody else could follow, and whether you can change it when they push. Speak while you draw, leave room at the right, and write the units. If you see that it goes wrong, say so and wipe it off; that counts more than a straight line.",
        "The end is at the door, not in the room. Thank the person who brings you out, by name, and say one thing of the day that stays with you. If somebody in the corridor asks what they asked you, tell them what you may tell, and nothing else. Then write down, on the way home, who said what: it is what your note of thanks is made of.",
    ),
    rubric=(
        (_DESK, "Greeting, name, whom you are to see and when, without being asked."),
        (_WAY, "One real question to the person beside you, and an answer with more than yes or no."),
        (_HELLO, "The first sentence to the one who leads is about something you have just seen or heard."),
        (_EVIDENCE, "Names, numbers and moments that only somebody who was there can know."),
        (
            _BOARD,
            "Something stands on the board, its order can be followed, and what you take for granted is said aloud.",
        ),
        (_BYE, "Thanks to the person at the door, by name, and one thing of the day that stays."),
    ),
    scenarios=IN_PERSON_SCENARIOS,
    respond=respond,
    rate=rate,
)
