"""A conversation as values: its turns, the moves people make in them, and how the talk was shared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from greenroom.core.answers.values import NotMeasured


class Origin(StrEnum):
    """How a conversation was written down."""

    WEBVTT = "webvtt"
    SRT = "srt"
    SBV = "sbv"
    ZOOM_CHAT = "zoom-chat"
    STAMPED = "stamped"
    MEET = "meet"
    PLAIN = "plain"
    ROOM = "room"  # the lines of a mock interview here


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a turn that stands in the source in one piece; `at` is where it begins in the turn's text."""

    at: int
    span: Span


@dataclass(frozen=True, slots=True)
class Turn:
    """What one person says until somebody else does, or as the transcript cuts it.

    Attributes:
        speaker: the name, as the transcript has it.
        text: the words.
        start: seconds from the beginning of the conversation; None where the transcript gives no time.
        end: the same for its end.
        span: where the words stand in the source, from the first to the last.
        seconds: how long was spoken, pauses between captions left out; None unless both ends are given.
        pieces: where the parts of the text stand; empty where it stands in the source in one piece.
    """

    speaker: str
    text: str
    start: float | None
    end: float | None
    span: Span
    seconds: float | None = None
    pieces: tuple[Piece, ...] = ()

    def quote(self, start: int, end: int) -> Quote:
        """The characters from `start` to `end` of the turn's text, with their place in the source."""
        words = " ".join(self.text[start:end].split())
        return Quote(words, Span(self._place(start), self._place(end - 1) + 1 if end > start else self._place(start)))

    def _place(self, at: int) -> int:
        """Where a character of the text stands in the source."""
        if not self.pieces:
            return min(self.span.start + at, self.span.end)
        piece = next(each for each in reversed(self.pieces) if each.at <= at)
        return min(piece.span.start + at - piece.at, max(piece.span.start, piece.span.end - 1))


@dataclass(frozen=True, slots=True)
class Talk:
    """A whole conversation.

    Attributes:
        turns: in the order of the transcript.
        origin: how it was written down.
        timed: whether every turn has a beginning and an end.
    """

    turns: tuple[Turn, ...]
    origin: Origin
    timed: bool = False

    @property
    def speakers(self) -> tuple[str, ...]:
        """Everybody who speaks, in the order of their first turn."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns))


class MoveKind(StrEnum):
    """What somebody does for the conversation with a sentence."""

    DRAWING_IN = "drawing-in"
    BUILDING = "building"
    SUMMARISING = "summarising"
    AGREEING = "agreeing"
    DISAGREEING = "disagreeing"
    PROPOSING = "proposing"
    STRUCTURING = "structuring"
    TIME_KEEPING = "time-keeping"
    OPEN_QUESTION = "open-question"
    CLOSED_QUESTION = "closed-question"


@dataclass(frozen=True, slots=True)
class Move:
    """One move.

    Attributes:
        kind: what it does.
        turn: the turn it stands in, from 0.
        quote: its words, with their place in the source.
        toward: whom it names, or who speaks next; empty for everybody.
        reason: whether a reason is given with it.
        quieter: whether that person had said less than an equal share until then.
    """

    kind: MoveKind
    turn: int
    quote: Quote
    toward: str = ""
    reason: bool = False
    quieter: bool = False


@dataclass(frozen=True, slots=True)
class Interruption:
    """Somebody began while somebody else still spoke, and that one stopped; `seconds` is how long both spoke."""

    turn: int
    of: str
    seconds: float
    quote: Quote


@dataclass(frozen=True, slots=True)
class Member:
    """One person's part in the conversation.

    Attributes:
        name: as the transcript has it.
        turns: how often they had the word.
        words: how much they said; noises that somebody noted are no words.
        seconds: how long they spoke; None where the transcript does not say.
        share: their part of the whole, 0 to 1, by the conversation's measure.
        longest: the turn with the most words, from 0.
        longest_words: how many those are.
        moves: what they did, in order.
        interruptions: where they took the word from others; None where it is not measured.
    """

    name: str
    turns: int
    words: int
    seconds: float | None
    share: float
    longest: int
    longest_words: int
    moves: tuple[Move, ...]
    interruptions: tuple[Interruption, ...] | None

    def did(self, *kinds: MoveKind) -> tuple[Move, ...]:
        """Their moves of these kinds."""
        return tuple(move for move in self.moves if move.kind in kinds)


@dataclass(frozen=True, slots=True)
class Analysis:
    """How a conversation went.

    Attributes:
        by_time: whether shares are of the time spoken; else they are of the words.
        members: everybody, who spoke most first.
        not_measured: what was left out, and why.
    """

    by_time: bool
    members: tuple[Member, ...]
    not_measured: tuple[NotMeasured, ...] = ()

    def member(self, name: str) -> Member | None:
        """The part of one person."""
        return next((each for each in self.members if each.name == name), None)


@dataclass(frozen=True, slots=True)
class Pair:
    """A question of an interviewer and what the candidate answered.

    Attributes:
        question: the words of the question.
        answer: the candidate's words, over all turns until the next question.
        asked: the turn of the question, from 0.
        answered: the turns of the answer.
        seconds: how long the answer took; None where the transcript does not say.
    """

    question: Quote
    answer: str
    asked: int
    answered: tuple[int, ...]
    seconds: int | None = None
