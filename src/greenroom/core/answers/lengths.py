"""How long an answer is, and where its words went."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.values import Length, Move, Share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.answers.frameworks import Framework
    from greenroom.core.answers.values import Sentence

WORDS_A_MINUTE = 150
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words_in(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def length_of(answer: str, sentences: Sequence[Sentence], framework: Framework, seconds: int | None) -> Length:
    """Words and seconds against the framework's frame, and the share of each move."""
    words = words_in(answer)
    spoken = seconds or round(words * 60 / WORDS_A_MINUTE)
    low, high = framework.seconds
    frame = f"{low} to {high} seconds" if high < 120 else f"{low // 60} to {high // 60} minutes"
    clock = f" in {spoken} seconds" if seconds else f", about {spoken} seconds when spoken (an estimate)"
    judged = "within" if low <= spoken <= high else "shorter than" if spoken < low else "longer than"
    verdict = f"{words} words{clock}: {judged} the {frame} in which people listen well."
    return Length(words, spoken, bool(seconds), verdict, _shares(sentences))


def _shares(sentences: Sequence[Sentence]) -> tuple[Share, ...]:
    """The share of the words that each move takes, moves without words left out."""
    counted = {move: sum(words_in(each.text) for each in sentences if each.move is move) for move in Move}
    total = sum(counted.values()) or 1
    return tuple(Share(move, round(count / total, 2)) for move, count in counted.items() if count)
