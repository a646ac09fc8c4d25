"""What was found in an answer. Every remark quotes the words it is about; there is no total."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.spans import Quote, Span

JUDGE = "rules-1"


class Move(StrEnum):
    """What a sentence does in an answer; its letter is what people see in the margin."""

    SITUATION = "S"
    TASK = "T"
    ACTION = "A"
    RESULT = "R"
    LEARNING = "L"
    OTHER = "O"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the answer and what it does."""

    text: str
    span: Span
    move: Move


@dataclass(frozen=True, slots=True)
class Length:
    """How long the answer is. `seconds` are the clock's when `measured`, else estimated at 150 words a minute.

    `verdict` is one sentence against the frame of 60 to 90 seconds.
    """

    words: int
    seconds: int
    measured: bool
    verdict: str


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to mend: the words it is about, why an interviewer cares, and a question that mends it.

    `quote` is None only when it is about something that is not there.
    """

    key: str
    text: str
    quote: Quote | None
    why: str
    mend: str


@dataclass(frozen=True, slots=True)
class Praise:
    """One thing that is really good, with the words."""

    text: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class NotMeasured:
    """Something that could not be measured, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """What was found in one answer.

    Attributes:
        answer: the text as it was given; all spans point into it.
        no_answer: one respectful sentence when this is not an answer that can be looked at; all else is then empty.
        sentences: the sentences with their moves.
        missing: moves that an answer to this kind of question needs and that were not found.
        length: words and seconds, None when there is no answer.
        numbers: magnitudes in the answer.
        own: places that say “I”.
        shared: places that say “we”.
        remarks: three at most, the most useful first.
        good: the one best thing, if there is one.
        not_measured: what was left out, and why.
    """

    answer: str
    no_answer: str = ""
    sentences: tuple[Sentence, ...] = ()
    missing: tuple[Move, ...] = ()
    length: Length | None = None
    numbers: tuple[Quote, ...] = ()
    own: tuple[Span, ...] = ()
    shared: tuple[Span, ...] = ()
    remarks: tuple[Remark, ...] = ()
    good: Praise | None = None
    not_measured: tuple[NotMeasured, ...] = ()
