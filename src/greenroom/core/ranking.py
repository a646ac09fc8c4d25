"""Which of some texts fits a question best: stemmed words (BM25) and vectors, each as z-scores, added."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from greenroom.core.small_words import COMMON_WORDS, STOP_WORDS
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_WORD = re.compile(r"[^\W_](?:[\w+#]|['’](?=\w)|\.(?=\w))*")
_ENDINGS = (
    "ships", "ship", "ments", "ment", "ness", "ings", "ing", "edly", "ed", "ally", "ly", "als", "al", "ions", "ion",
    "ers", "er", "ors", "or", "ives", "ive", "ables", "able", "ances", "ance", "es", "s", "e", "y",
)  # fmt: skip
_SHORTEST_STEM = 4
_IRREGULAR = {
    "led": "lead", "built": "build", "rebuilt": "build", "ran": "run", "wrote": "write", "written": "write",
    "taught": "teach", "sold": "sell", "grew": "grow", "grown": "grow", "drove": "drive", "driven": "drive",
    "drawn": "draw", "drew": "draw", "cut": "reduc", "cuts": "reduc", "cutting": "reduc", "lowered": "reduc",
    "lowering": "reduc", "taken": "take", "held": "hold", "children": "child", "people": "person", "won": "win",
    "winning": "win", "spoke": "speak", "spoken": "speak", "bought": "buy", "kept": "keep", "brought": "bring",
    "began": "begin", "oversaw": "oversee", "cared": "care", "caring": "care", "js": "javascript",
    "postgres": "postgresql", "k8s": "kubernetes", "programme": "program", "programmes": "program",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word that carries meaning: its stem and where it stands."""

    stem: str
    span: Span


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a word, by cutting English endings; related words get the same one, most of the time."""
    short = word.lower().replace("’", "'").removesuffix("'s").strip("'.")
    short = _IRREGULAR.get(short, short)
    if not short.isalpha():
        return short
    shorter = _without_ending(short)
    while shorter != short:
        short, shorter = shorter, _without_ending(shorter)
    return short


def _without_ending(word: str) -> str:
    """The word without one ending, as long as enough of it is left."""
    if word.endswith("ies") and len(word) - 3 >= _SHORTEST_STEM - 1:
        return word[:-3] + "y"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return _undoubled(word[: -len(ending)])
    short = word.removesuffix("s")
    return short if len(word) > 3 and not word.endswith("ss") and short != word else word


def _undoubled(word: str) -> str:
    """`plann` is `plan`; `ll` and `ss` stay."""
    return word[:-1] if word[-1] == word[-2] and word[-1] not in "lse" else word


@lru_cache(maxsize=256)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text that carry meaning; stop words and bare numbers left out."""
    return tuple(
        Token(stem(match.group()), Span(match.start(), match.end()))
        for match in _WORD.finditer(text)
        if match.group().lower() not in STOP_WORDS and not match.group()[0].isdigit() and len(match.group()) > 1
    )


@lru_cache(maxsize=1)
def _common_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in COMMON_WORDS)


def is_telling(token: Token) -> bool:
    """Whether a word says something about the work, and not only that there is some."""
    return token.stem not in _common_stems()


def stems(text: str) -> list[str]:
    """The stems of a text's words, in its order."""
    return [token.stem for token in tokens(text)]


def rarity(texts: Sequence[Sequence[str]]) -> dict[str, float]:
    """How rare each stem is among some texts: BM25's inverse document frequency, never below zero."""
    held = Counter(word for text in texts for word in set(text))
    return {word: math.log(1 + (len(texts) - count + 0.5) / (count + 0.5)) for word, count in held.items()}


def bm25(query: Sequence[str], texts: Sequence[Sequence[str]], k: float = 1.2, b: float = 0.6) -> NDArray[np.float64]:
    """How well each text fits the query by its words."""
    rare = rarity(texts)
    mean_length = sum(len(text) for text in texts) / max(1, len(texts)) or 1.0
    scores = []
    for text in texts:
        counts = Counter(text)
        norm = k * (1 - b + b * len(text) / mean_length)
        scores.append(sum(rare[w] * counts[w] * (k + 1) / (counts[w] + norm) for w in set(query) if counts[w]))
    return np.array(scores, dtype=np.float64)


def z_scores(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Values by their distance from the mean in standard deviations; zeros when all are alike."""
    spread = float(values.std()) if values.size else 0.0
    return (values - values.mean()) / spread if spread > 1e-9 else np.zeros_like(values)
