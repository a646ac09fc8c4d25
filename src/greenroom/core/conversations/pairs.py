"""The questions of an interviewer and the candidate's answers, out of a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.conversations.moves import question_kind
from greenroom.core.conversations.values import Pair
from greenroom.core.conversations.wording import sentences, spoken, word_count

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from greenroom.core.conversations.values import Talk, Turn
    from greenroom.core.spans import Quote

_SHORTEST = 8  # words; less is no answer that could be judged
_NOISE = 6  # words of an interviewer between two turns of one answer, such as “mm-hm, right”


def pairs(talk: Talk, mine: Collection[str], theirs: Collection[str]) -> tuple[Pair, ...]:
    """Each question of an interviewer with the answer to it, in order.

    An answer goes on over short words of listening. Turns of at least 8 words are answers; shorter ones are left out.

    Args:
        talk: the conversation.
        mine: the names under which the candidate speaks.
        theirs: the names of interviewers.
    """
    found: list[Pair] = []
    asked: tuple[int, Quote] | None = None
    answer: list[int] = []
    for place, turn in enumerate(talk.turns):
        if turn.speaker in mine and asked:
            answer.append(place)
        elif turn.speaker in theirs:
            question = _question(turn)
            if question is None and answer and word_count(turn.text) <= _NOISE:
                continue
            found += _made(talk, asked, answer)
            asked, answer = ((place, question) if question else None), []
    return (*found, *_made(talk, asked, answer))


def _question(turn: Turn) -> Quote | None:
    """The last question of a turn."""
    text = spoken(turn.text)
    asks = [span for span in sentences(text) if question_kind(span.of(text))]
    return turn.quote(asks[-1].start, asks[-1].end) if asks else None


def _made(talk: Talk, asked: tuple[int, Quote] | None, answer: Sequence[int]) -> list[Pair]:
    if asked is None:
        return []
    words = " ".join(" ".join(spoken(talk.turns[place].text).split()) for place in answer)
    if word_count(words) < _SHORTEST:
        return []
    seconds = round(sum(talk.turns[place].seconds or 0.0 for place in answer)) if talk.timed else None
    return [Pair(asked[1], words, asked[0], tuple(answer), seconds)]
