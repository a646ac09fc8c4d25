"""Skills found by a small learnt tagger: a linear model over words and their neighbours, decoded sentence by sentence.

The weights come from outside (an adapter loads them); everything here is arithmetic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from greenroom.core.postings.skills import find_skills
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

OUTSIDE, BEGIN, INSIDE = range(3)
_NEVER = -1e9
_TOKEN = re.compile(r"\w[\w.+#/&'’-]*[\w+#]|\w\+*#?|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Layer:
    """What was learnt for one kind of span.

    Attributes:
        emissions: one row for each bucket of hashed features, one column for each tag.
        transitions: from tag (row) to tag (column).
    """

    emissions: NDArray[np.float32]
    transitions: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class SkillTagger:
    """Two layers: `abilities` are things a person can do, `knowledge` is what they know."""

    abilities: Layer
    knowledge: Layer

    def find(self, sentence: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """The abilities and the knowledge that a sentence names, as spans of the sentence."""
        tokens = [Span(match.start(), match.end()) for match in _TOKEN.finditer(sentence)]
        words = [span.of(sentence) for span in tokens]
        abilities, knowledge = self.tag(words)
        return (
            tuple(Span(tokens[start].start, tokens[end - 1].end) for start, end in abilities),
            tuple(Span(tokens[start].start, tokens[end - 1].end) for start, end in knowledge),
        )

    def tag(self, words: list[str]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Half-open ranges of words for abilities and knowledge."""
        if not words:
            return [], []
        rows = buckets_of(words, len(self.abilities.emissions))
        return ranges(decode(rows, self.abilities)), ranges(decode(rows, self.knowledge))


def buckets_of(words: list[str], buckets: int) -> NDArray[np.int64]:
    """For each word the buckets of its features."""
    known = _known(words)
    lowered = ["<<", "<", *(word.lower() for word in words), ">", ">>"]
    rows = [
        [crc32(feature.encode()) % buckets for feature in _features(words[index], lowered, index + 2, known)]
        for index in range(len(words))
    ]
    return np.array(rows, dtype=np.int64)


def decode(rows: NDArray[np.int64], layer: Layer) -> list[int]:
    """The best sequence of tags; a span never continues without having begun."""
    scores = layer.emissions[rows].sum(axis=1)
    allowed = layer.transitions.copy()
    allowed[OUTSIDE, INSIDE] = _NEVER
    best = scores[0].copy()
    best[INSIDE] = _NEVER
    back = []
    for emission in scores[1:]:
        paths = best[:, None] + allowed
        back.append(paths.argmax(axis=0))
        best = paths.max(axis=0) + emission
    tags = [int(best.argmax())]
    for pointers in reversed(back):
        tags.append(int(pointers[tags[-1]]))
    return tags[::-1]


def ranges(tags: list[int]) -> list[tuple[int, int]]:
    """Half-open ranges of words that a sequence of tags marks."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for index, tag in enumerate([*tags, OUTSIDE]):
        if start is not None and tag != INSIDE:
            found.append((start, index))
            start = None
        if tag == BEGIN:
            start = index
    return found


def _known(words: list[str]) -> list[str]:
    """For each word whether our list of names has it: "b" begins a name, "i" is within one, "o" is none."""
    text = " ".join(words)
    marks = ["o"] * len(words)
    starts = np.cumsum([0, *(len(word) + 1 for word in words[:-1])])
    for item in find_skills(text, (Span(0, len(text)),)):
        first = int(np.searchsorted(starts, item.span.start, side="right")) - 1
        last = int(np.searchsorted(starts, item.span.end - 1, side="right")) - 1
        marks[first : last + 1] = ["b", *["i"] * (last - first)]
    return marks


def _features(word: str, lowered: list[str], at: int, known: list[str]) -> tuple[str, ...]:
    """What the model sees of one word: itself, its neighbours, its shape, its ends, our list."""
    this, before, after = lowered[at], lowered[at - 1], lowered[at + 1]
    mark = known[at - 2]
    left = known[at - 3] if at > 2 else "-"
    right = known[at - 1] if at - 1 < len(known) else "-"
    return (
        "bias",
        f"w {this}",
        f"w-1 {before}",
        f"w+1 {after}",
        f"w-2 {lowered[at - 2]}",
        f"w+2 {lowered[at + 2]}",
        f"l {before} {this}",
        f"r {this} {after}",
        f"n {before} {after}",
        f"ll {lowered[at - 2]} {before}",
        f"rr {after} {lowered[at + 2]}",
        f"s3 {this[-3:]}",
        f"s2 {this[-2:]}",
        f"p3 {this[:3]}",
        f"s-1 {before[-3:]}",
        f"s+1 {after[-3:]}",
        f"ss {before[-3:]} {this[-3:]}",
        f"sr {this[-3:]} {after[-3:]}",
        f"h {_shape(word)}",
        f"k {mark} {left} {right}",
        f"kh {mark} {_shape(word)} {before}",
        f"c {min(at - 2, 3)} {_shape(word)}",
    )


def _shape(word: str) -> str:
    """Capitals, small letters, figures and marks, each run once: "Node.js" is "Aa.a"."""
    kinds = ("A" if c.isupper() else "a" if c.isalpha() else "9" if c.isdigit() else c for c in word)
    return re.sub(r"(.)\1+", r"\1", "".join(kinds))
