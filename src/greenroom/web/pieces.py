"""An answer in pieces, as its page shows it: each sentence with what it does, and the words that remarks are about."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from greenroom.core.answers.values import Move

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.answers.values import Feedback, Remark, Sentence
    from greenroom.core.spans import Quote, Span

_SURE = 0.5  # likelihood below which a move is shown as a guess
MOVE_WORDS = {
    Move.SITUATION: "situation",
    Move.TASK: "task",
    Move.ACTION: "action",
    Move.RESULT: "result",
    Move.LEARNING: "learning",
}


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a piece that are quoted alike: `by` has the numbers of what quotes them, `ends` of what ends here."""

    words: str
    by: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of an answer that stand together; `kind` and `letter` are empty where no move was found.

    Attributes:
        parts: its words, cut where something that quotes them begins or ends.
        kind: the word for the move.
        letter: its letter.
        notes: the numbers of remarks whose words end here, 0 for the praise; they stand beside this piece.
        doubtful: whether the move is a guess.
        idle: whether the words do not count for the ratings.
        mended: whether the person has chosen the move.
    """

    parts: tuple[Part, ...]
    kind: str = ""
    letter: str = ""
    notes: tuple[int, ...] = ()
    doubtful: bool = False
    idle: bool = False
    mended: bool = False

    @property
    def words(self) -> str:
        """All of its words."""
        return "".join(part.words for part in self.parts)


def remarks_in_order(feedback: Feedback) -> tuple[Remark, ...]:
    """The remarks in the order of their words, which numbers them; those about what is not there come last."""
    end = len(feedback.answer)
    return tuple(sorted(feedback.remarks, key=lambda each: each.quote.span.start if each.quote else end))


def pieces_of(feedback: Feedback, mended: Mapping[int, Move] | None = None) -> tuple[Piece, ...]:
    """The whole answer, character for character, cut where a sentence begins or ends.

    Args:
        feedback: what was found in it.
        mended: the moves that the person has chosen, by where their sentence begins.
    """
    pieces: list[Piece] = []
    quotes = _quotes(feedback)
    at = 0
    for sentence in sorted(feedback.sentences, key=lambda each: each.span):
        start, end = max(at, sentence.span.start), sentence.span.end
        if end <= start:
            continue
        if start > at:
            pieces.append(_piece(None, _parts(feedback.answer, at, start, quotes)))
        theirs = (mended or {}).get(sentence.span.start)
        pieces.append(_piece(sentence, _parts(feedback.answer, start, end, quotes), theirs))
        at = end
    if at < len(feedback.answer):
        pieces.append(_piece(None, _parts(feedback.answer, at, len(feedback.answer), quotes)))
    return tuple(pieces)


def loose_remarks(feedback: Feedback) -> tuple[int, ...]:
    """The numbers of remarks about something that is not there; they stand under the answer."""
    return tuple(number for number, remark in enumerate(remarks_in_order(feedback), start=1) if not remark.quote)


def _quotes(feedback: Feedback) -> list[tuple[int, Span]]:
    """What quotes words of the answer, by number: the praise is 0, then the remarks."""
    good = feedback.good.quote if feedback.good else None
    quotes: list[Quote | None] = [good, *(remark.quote for remark in remarks_in_order(feedback))]
    return [(number, quote.span) for number, quote in enumerate(quotes) if quote is not None]


def _piece(sentence: Sentence | None, parts: tuple[Part, ...], theirs: Move | None = None) -> Piece:
    """A sentence as a piece, or what stands between sentences."""
    notes = tuple(number for part in parts for number in part.ends)
    if sentence is None:
        return Piece(parts, notes=notes)
    move = theirs or sentence.move
    kind = MOVE_WORDS.get(move, "")
    return Piece(
        parts,
        kind,
        move.value if kind else "",
        notes,
        doubtful=bool(kind) and not theirs and sentence.sure < _SURE,
        idle=not sentence.counts,
        mended=theirs is not None,
    )


def _parts(answer: str, start: int, end: int, quotes: list[tuple[int, Span]]) -> tuple[Part, ...]:
    """The words from `start` to `end`, cut where a quote begins or ends."""
    edges = {edge for _, span in quotes for edge in (span.start, span.end) if start < edge < end}
    cuts = sorted({start, end, *edges})
    return tuple(
        Part(
            answer[left:right],
            tuple(number for number, span in quotes if span.start < right and span.end > left),
            tuple(number for number, span in quotes if left < span.end <= right),
        )
        for left, right in pairwise(cuts)
    )
