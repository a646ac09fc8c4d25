"""What was found in an answer. Every remark and rating quotes the words it is about; there is no total."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.spans import Quote, Span

JUDGE = "judge-5"


class Move(StrEnum):
    """What a sentence does in an answer; its letter is what people see in the margin."""

    SITUATION = "S"
    TASK = "T"
    ACTION = "A"
    RESULT = "R"
    LEARNING = "L"
    OTHER = "O"


class Dimension(StrEnum):
    """What is rated, from 1 (clearly weak) to 5 (clearly strong); 3 is an average applicant for a junior job."""

    STRUCTURE = "structure"
    EVIDENCE = "evidence"
    OWNERSHIP = "ownership"
    RESULT = "result"
    LEARNING = "learning"
    RELEVANCE = "relevance"
    OVERALL = "overall"


class Measure(StrEnum):
    """What words of an answer can be, beside the moves of its sentences."""

    NUMBER = "number"
    OWN = "own"
    SHARED = "shared"
    OTHERS = "others"
    PASSIVE = "passive"
    CONCRETE = "concrete"
    VAGUE = "vague"
    HEDGE = "hedge"
    ABSOLUTE = "absolute"
    FILLER = "filler"
    BUZZWORD = "buzzword"
    OUTCOME = "outcome"
    ECHO = "echo"
    TANGENT = "tangent"
    REPETITION = "repetition"
    PADDING = "padding"
    BLAME = "blame"
    OVERSHARING = "oversharing"
    ROTE = "rote"


class Pillar(StrEnum):
    """What every interview decides: can they do it, do they fit here, do they want it (J6)."""

    COMPETENCE = "competence"
    FIT = "fit"
    MOTIVATION = "motivation"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the answer and what it does.

    Attributes:
        text: the words with white space folded.
        span: where they stand.
        move: what the sentence mainly does.
        sure: the likelihood of that move, 0 to 1.
        counts: whether it counts for the ratings; padding, repetition and the question restated do not.
    """

    text: str
    span: Span
    move: Move
    sure: float = 1.0
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """Words that are something worth knowing, such as a number or a hedge; `note` says more where it is needed."""

    measure: Measure
    quote: Quote
    note: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """The share of the words, 0 to 1, that one move takes."""

    move: Move
    share: float


@dataclass(frozen=True, slots=True)
class Length:
    """How long the answer is. `seconds` are the clock's when `measured`, else estimated at 150 words a minute.

    `verdict` is one sentence against the frame for the kind of question; `shares` says where the words went.
    """

    words: int
    seconds: int
    measured: bool
    verdict: str
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating from 1 to 5 with its likely error, or why there is none.

    Attributes:
        dimension: what is rated.
        value: 1.0 to 5.0 in tenths; None when not rated.
        error: how far three assessors' mean lies from such a value in two of three answers.
        why: one sentence: what it rests on, or why it is not rated.
        evidence: the words it rests on most.
    """

    dimension: Dimension
    value: float | None
    error: float = 0.0
    why: str = ""
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the scorecard: what it says, and the words that show it; without words it says what is not shown."""

    pillar: Pillar
    text: str
    evidence: tuple[Quote, ...] = ()
    rating: Rating | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to mend: the words it is about, why an interviewer cares, and a question that mends it.

    `quote` is None only when it is about something that is not there; `gain` is how much mending it may raise the
    answer, in points of its overall rating.
    """

    key: str
    text: str
    quote: Quote | None
    why: str
    mend: str
    gain: float = 0.0


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
        framework: the id of the framework that the answer was held against.
        sentences: the sentences with their moves; one that does two things stands here in two clauses.
        roles: what each whole sentence mainly does, in order.
        missing: moves that the framework needs and that were not found.
        length: words and seconds, None when there is no answer.
        findings: what words of it are, in the order of the text.
        ratings: one for each dimension.
        scorecard: what it says about competence, fit and motivation.
        remarks: three at most, the most useful first.
        good: the one best thing, if there is one.
        not_measured: what was left out, and why.
    """

    answer: str
    no_answer: str = ""
    framework: str = ""
    sentences: tuple[Sentence, ...] = ()
    roles: tuple[Move, ...] = ()
    missing: tuple[Move, ...] = ()
    length: Length | None = None
    findings: tuple[Finding, ...] = ()
    ratings: tuple[Rating, ...] = ()
    scorecard: tuple[Line, ...] = ()
    remarks: tuple[Remark, ...] = ()
    good: Praise | None = None
    not_measured: tuple[NotMeasured, ...] = ()

    def found(self, measure: Measure) -> tuple[Quote, ...]:
        """The words that are this."""
        return tuple(finding.quote for finding in self.findings if finding.measure is measure)

    def rating(self, dimension: Dimension) -> float | None:
        """The rating on one dimension; None when it was not rated."""
        return next((rating.value for rating in self.ratings if rating.dimension is dimension), None)
