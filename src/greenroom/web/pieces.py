"""An answer in pieces, as its page shows it: each sentence with what it does, and the words that remarks are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.answers.values import Move

if TYPE_CHECKING:
    from greenroom.core.answers.values import Feedback

MOVE_WORDS = {
    Move.SITUATION: "situation",
    Move.TASK: "task",
    Move.ACTION: "action",
    Move.RESULT: "result",
    Move.LEARNING: "learning",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of an answer that stand together; `kind` and `letter` are empty where no move was found.

    `remarks` are the numbers of the remarks that quote words in it.
    """

    words: str
    kind: str = ""
    letter: str = ""
    remarks: tuple[int, ...] = ()


def pieces_of(feedback: Feedback) -> tuple[Piece, ...]:
    """The whole answer, character for character, cut where a sentence begins or ends."""
    pieces: list[Piece] = []
    at = 0
    for sentence in sorted(feedback.sentences, key=lambda each: each.span):
        start, end = max(at, sentence.span.start), sentence.span.end
        if end <= start:
            continue
        if start > at:
            pieces.append(Piece(feedback.answer[at:start]))
        kind = MOVE_WORDS.get(sentence.move, "")
        remarks = tuple(
            number
            for number, remark in enumerate(feedback.remarks, start=1)
            if remark.quote and remark.quote.span.start < end and remark.quote.span.end > start
        )
        pieces.append(Piece(feedback.answer[start:end], kind, sentence.move.value if kind else "", remarks))
        at = end
    if at < len(feedback.answer):
        pieces.append(Piece(feedback.answer[at:]))
    return tuple(pieces)
