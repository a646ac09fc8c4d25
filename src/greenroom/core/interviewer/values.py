"""A mock interview as values: who sits there, what was said so far, and what the interviewer says next.

An interview is its script and the lines said so far, nothing else. So the same script and the same lines give the same
next line, and an interview that a crash cut off goes on where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.core.answers.values import Feedback, NotMeasured
    from greenroom.core.meetings import Format
    from greenroom.core.people import Stakeholder
    from greenroom.core.questions.values import Question, QuestionKind
    from greenroom.core.spans import Quote

YOU = "you"  # the candidate, as a speaker


class Phase(StrEnum):
    """The parts of a real interview, in their order."""

    SMALL_TALK = "small-talk"
    INTRODUCTION = "introduction"
    QUESTIONS = "questions"
    EXERCISE = "exercise"
    YOUR_QUESTIONS = "your-questions"
    NEXT_STEPS = "next-steps"


class Kind(StrEnum):
    """What a line does."""

    TALK = "talk"  # small talk, an introduction, a word between two questions
    QUESTION = "question"
    PROBE = "probe"  # a follow-up to the answer just given
    REPLY = "reply"  # an answer to the candidate's own question, or a reaction of somebody in an exercise
    FACT = "fact"  # something revealed because it was asked for
    INVITATION = "invitation"  # to ask one's own questions, to go on
    ANSWER = "answer"  # the candidate answers
    ASK = "ask"  # the candidate asks
    WORK = "work"  # something the candidate made: code, a drawing, a message
    GOODBYE = "goodbye"


class Pressure(StrEnum):
    """How hard they press."""

    FRIENDLY = "friendly"
    NEUTRAL = "neutral"
    SCEPTICAL = "sceptical"


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody who sits there.

    Attributes:
        id: their name in lines, such as `p1`.
        name: what they are called; a made-up name where none is known.
        title: their position.
        stakeholder: the perspective they judge from.
        manner: how they talk, in a few words that people read.
        competencies: ids of what they look at.
        voice: a hint for the speaking voice: `low` or `high`, and a number to tell two of one kind apart.
    """

    id: str
    name: str
    title: str
    stakeholder: Stakeholder
    manner: str = ""
    competencies: tuple[str, ...] = ()
    voice: str = "low-1"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One exercise or situation of our own, of one format.

    Attributes:
        id: its name in the record.
        format: which format it practises.
        title: what people choose it by.
        about: what the candidate reads before it begins.
        trade: the id of the trade it belongs to; empty for any.
        minutes: how long it is meant to take.
        seats: who sits there; empty where the interview itself says so.
        questions: what is asked, in order; empty where the likeliest questions are asked.
        desk: the tool that lies on the page beside the talk: `code`, `whiteboard`, `exhibits`, `inbox`, `papers`,
            `countdown` or none; its template stands in `web/templates/pages/mocks/desk/`.
        body: what its format needs beside that: facts, exhibits, tests, goals, an inbox. Typed by the format's module.
    """

    id: str
    format: Format
    title: str
    about: str
    trade: str = ""
    minutes: int = 20
    seats: tuple[Persona, ...] = ()
    questions: tuple[Question, ...] = ()
    desk: str = ""
    body: Any = None


@dataclass(frozen=True, slots=True)
class Role:
    """What the interviewer knows of the job, in the employer's own words; all from the posting and the record.

    `known` answers questions a candidate may ask, as (topic, sentence): the value of a `Topic`, and words to say.
    """

    employer: str = ""
    title: str = ""
    priorities: tuple[str, ...] = ()
    responsibilities: tuple[str, ...] = ()
    known: tuple[tuple[str, str], ...] = ()
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """What a mock interview starts from.

    Attributes:
        scenario: the situation; the one called `interview` where an ordinary interview is practised.
        panel: who sits there, the one who leads first.
        role: what they know of the job.
        questions: what they may ask, the most important first.
        pressure: how hard they press.
        minutes: how long it may take.
        seed: what chance draws from, so that the same script goes the same way.
        candidate: what the candidate is called; may be empty.
        terms: what a format is told beside the role, as (name, value), such as the offer that is negotiated.
    """

    scenario: Scenario
    panel: tuple[Persona, ...]
    role: Role = Role()
    questions: tuple[Question, ...] = ()
    pressure: Pressure = Pressure.NEUTRAL
    minutes: int = 20
    seed: int = 0
    candidate: str = ""
    terms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """Something said or done in the interview.

    Attributes:
        speaker: a persona's id, or `YOU`.
        phase: in which part.
        kind: what it does.
        text: the words.
        key: what it is in its script: a question's key, a probe's kind, a fact's id; empty otherwise.
        about: the words of the candidate that a probe is about.
        at: seconds since the interview began.
        seconds: how long it took to say; None where nobody timed it.
        question: what was asked, where this answers it.
        data: what a format notes about it, such as the results of tests; plain JSON values.
    """

    speaker: str
    phase: Phase
    kind: Kind
    text: str
    key: str = ""
    about: Quote | None = None
    at: float = 0.0
    seconds: float | None = None
    question: str = ""
    data: dict[str, Any] = field(default_factory=dict)


class Judging(Protocol):
    """Reads an answer to a question, as `core/answers/judging.py` does; answers read before are remembered."""

    def __call__(self, question: str, kind: QuestionKind, answer: str) -> Feedback:
        """What was found in it."""


class Respond(Protocol):
    """How a format goes on: what is said after these lines, in order; nothing when the candidate has the word.

    The lines given back end with one that the candidate answers, or with the goodbye.
    """

    def __call__(self, script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
        """The next lines of everybody but the candidate."""


@dataclass(frozen=True, slots=True)
class Point:
    """Something the review says, with the words it is about: `line` counts from 0 in the interview's lines."""

    text: str
    line: int | None = None
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """One line of a rubric or of an interviewer's scorecard.

    `value` goes from 1 to 5, None where it is not rated; `why` says in a sentence what it rests on or why it is not.
    """

    name: str
    value: float | None
    why: str
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """The scorecard one interviewer or observer would have filled in; `who` is a persona's id."""

    who: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """What is said after the interview.

    Attributes:
        cards: one for each interviewer.
        rubric: what the format itself is held against.
        mend: the two or three things to mend, the most useful first.
        good: what was truly good, with the words.
        picked_up: the interviewer's own words that the answers picked up (I2).
        not_measured: what was left out, and why.
    """

    cards: tuple[Card, ...] = ()
    rubric: tuple[Mark, ...] = ()
    mend: tuple[Point, ...] = ()
    good: tuple[Point, ...] = ()
    picked_up: tuple[Point, ...] = ()
    not_measured: tuple[NotMeasured, ...] = ()


@dataclass(frozen=True, slots=True)
class FormatPractice:
    """How a format is practised.

    Attributes:
        id: its name in addresses and in the record, such as `role-play`.
        format: which of the formats of interviews it belongs to.
        name: what people choose it by.
        about: one sentence on what it trains.
        guidance: paragraphs that a newcomer reads before the first time, written for this product.
        rubric: what it is held against, as (name, what a five looks like).
        scenarios: at least eight.
        respond: how it goes on.
        rate: the marks of its rubric, from the script and all lines.
    """

    id: str
    format: Format
    name: str
    about: str
    guidance: tuple[str, ...]
    rubric: tuple[tuple[str, str], ...]
    scenarios: tuple[Scenario, ...]
    respond: Respond
    rate: Callable[[Script, tuple[Line, ...], Judging], tuple[Mark, ...]]
