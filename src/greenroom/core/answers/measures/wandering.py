"""Sentences that say again what was said, and asides that belong to another story."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import phrases, straight
from greenroom.core.answers.values import Finding, Measure
from greenroom.core.ranking import is_telling, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.spans import Quote

_FEWEST = 4  # different telling words; with fewer, the same words may well say something new
_NEARLY_ALL = 0.85
_ASIDES = phrases(
    "by the way|btw|speaking of which|that reminds me|long story|funny story|side note|on a side note|off topic|"
    "off-topic|fun fact|random fact|i digress|where was i|unrelated|that's another story|that is another story|"
    "that's a different story|anyway|anyways|anyhow|not that it matters|but never mind|what else can i say"
)
_OTHER_MATTERS = phrases(
    "my dog|my dogs|my cat|my cats|my puppy|my kitten|my hamster|my goldfish|my pet|my pets|our dog|our cat|"
    "the weather|my favorite|my favourite|my horoscope|my zodiac sign|my star sign|traffic was|for lunch i|for breakfast i|"
    "i love pizza|i love sushi|on netflix|my playlist|on my vacation|on my holiday"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def wandering(sentences: Sequence[Quote]) -> tuple[Finding, ...]:
    """Repetitions, with the sentence that said it first, and tangents, in the order of the answer."""
    found = [*_repetitions(sentences), *_tangents(sentences)]
    return tuple(sorted(found, key=lambda each: each.quote.span))


@dataclass(frozen=True, slots=True)
class _Said:
    """What a sentence says: its words in their order, the stems of the telling ones, and its numbers."""

    words: list[str]
    stems: set[str]
    numbers: set[str]


def _said(text: str) -> _Said:
    """What this text says."""
    words = _WORD.findall(straight(text).lower())
    return _Said(words, {token.stem for token in tokens(text)}, set(_NUMBER.findall(text)))


def _repetitions(sentences: Sequence[Quote]) -> Iterator[Finding]:
    """Each sentence whose words were nearly all said in one earlier sentence."""
    said = [_said(sentence.text) for sentence in sentences]
    for place, sentence in enumerate(sentences):
        first = next((at for at in range(place) if _says_again(said[place], said[at])), None)
        if first is not None:
            note = f"Said before: “{sentences[first].text}”"
            yield Finding(Measure.REPETITION, sentence, note)


def _says_again(later: _Said, earlier: _Said) -> bool:
    """Whether a sentence adds next to nothing to an earlier one."""
    if len(later.words) >= 3 and later.words == earlier.words:
        return True
    if len(later.stems) < _FEWEST or later.numbers - earlier.numbers:
        return False
    return len(later.stems & earlier.stems) >= _NEARLY_ALL * len(later.stems)


def _tangents(sentences: Sequence[Quote]) -> Iterator[Finding]:
    """Each sentence that begins an aside in so many words and shares no telling word with the others."""
    if len(sentences) < 3:
        return
    telling = [{token.stem for token in tokens(each.text) if is_telling(token)} for each in sentences]
    for place, sentence in enumerate(sentences):
        text = straight(sentence.text)
        aside = _ASIDES.search(text) or _OTHER_MATTERS.search(text)
        others = {word for at, words in enumerate(telling) if at != place for word in words}
        if aside and not telling[place] & others:
            yield Finding(Measure.TANGENT, sentence)
