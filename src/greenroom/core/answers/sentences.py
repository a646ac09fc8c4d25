"""Sentences of an answer: of typed text, and of speech that came without punctuation."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from nupunkt import PunktSentenceTokenizer

from greenroom.core.answers.measures.padding import is_put_behind
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONG = 34  # words; a sentence that is longer is looked at for sentences that ran together
_SHORT = 5  # words; nothing shorter is cut off
_WORD_OR_TWO = 2  # a question that is no longer may stand in any answer
_SAID_AGAIN = 8  # words; a sentence that begins with the same ones is said again
_WORD, _STOP = re.compile(r"\w+"), re.compile(r"[.!?\n]")
# Where something may have been put behind a sentence that has no stop, and words after which a sentence goes on.
_CAPITAL = re.compile(r"(?<=[\w’'\"”)])\s+(?=[A-Z])|(?<=\b[A-Z]\.)\s+(?=[A-Z])")
_GOES_ON_WORDS = (
    "a an the my our your his their that and but or so because since as if when while where which who what how why than "
    "of in on at to for from by with about into like is are was were be am think believe feel know say said told hope "
    "something anything everything"
)
_GOES_ON = frozenset(_GOES_ON_WORDS.split())
# Where speech begins anew: a capital after a small letter, or the words that carry a story on.
_FRESH = re.compile(
    r"(?<=[a-z0-9’'\"”)]) (?=(?:We|He|She|They|It|This|That|The|My|Our|So|Then|When|After|In|On|At|As|But|And|Because|"
    r"Although|However|Finally|First|Also|There|One|To|For|From|By|While|During|Since|With|What|You|If)\b)"
)
_CARRY = re.compile(
    r"\s(?=(?:and then|and so|so then|so (?:i|we|they|he|she|it|the|what|my)\b|but (?:i|we|they|he|she|it|the|then)\b|"
    r"and (?:i|we|they|he|she|it|eventually|finally|after|when|in the end|that|from)\b|then (?:i|we|they|he|she)\b|"
    r"after (?:that|this|i|we)\b|when (?:i|we)\b|because (?:i|we|of)\b|eventually|finally|in the end|as a result|at the end|since then|"
    r"i (?:decided|learned|realized|realised|started|began|told|asked|went|made|talked|spoke|called|had to)\b|"
    r"we (?:decided|started|began|ended|had to|were able)\b|um+\b|uh+\b|you know\b|it (?:turned|ended|worked|taught)\b|"
    r"this (?:taught|helped|made|led|allowed|meant|was)\b|what i (?:learned|did)\b|my (?:task|job|role|boss|manager)\b))",
    re.IGNORECASE,
)
# A new line begins a new sentence only after an empty line, or with a capital; lines that were merely wrapped do not.
_LINE = re.compile(r"(?<!,)\n\s*(?=[-•*]|(?!I\b)[A-Z])|\n\s*\n\s*")
# Where one sentence may do two things.
_TURN = re.compile(
    r"(?:;|,| -+| –| —)\s+(?=(?:and |but )?(?:so|which|therefore|as a result|this|that way|resulting|leading|meaning|allowing|making|"
    r"but|and (?:i|we|it|in the end|as a result|since|now)|i|we|it|because of)\b)"
    r"|\s(?=(?:so that|which (?:led|resulted|made|meant|allowed|helped|gave|saved|cut)|resulting in|and as a result|and in the end|"
    r"so (?:i|we) (?:decided|\w+ed)|and (?:it|this) (?:ended|worked|helped|led|turned|made|paid)|and (?:i|we) learned|and since then)\b)",
    re.IGNORECASE,
)


@cache
def _splitter() -> PunktSentenceTokenizer:
    """The sentence splitter, made once."""
    return PunktSentenceTokenizer()


@lru_cache(maxsize=64)
def sentence_spans(answer: str, question: str = "") -> tuple[Span, ...]:
    """Where the sentences stand, without the white space around them; long runs are cut where speech begins anew.

    The question, where it was pasted into the answer, runs together with nothing, nor does what was said before.
    """
    return tuple(
        piece
        for begin, stop in pairwise(sorted({0, *_pasted(answer, question), *_said_again(answer), len(answer)}))
        for start, end in _splitter().span_tokenize(answer[begin:stop])
        for one, other in _put_behind(answer, begin + start, begin + end)
        for piece in _unrun(answer, one, other)
    )


def clause_spans(answer: str, sentence: Span) -> tuple[Span, ...]:
    """The two parts of a sentence that may do two things; the sentence itself where there is no such turn."""
    words = sentence.of(answer)
    for match in _TURN.finditer(words):
        before, after = words[: match.start()], words[match.end() :]
        if len(before.split()) >= _SHORT and len(after.split()) >= _SHORT:
            cut = sentence.start + match.end()
            return (_trimmed(answer, sentence.start, cut), _trimmed(answer, cut, sentence.end))
    return (sentence,)


def _pasted(answer: str, question: str) -> Iterator[int]:
    """Where the question begins and ends that was pasted in."""
    words = question.split()
    if len(words) > _WORD_OR_TWO:
        for match in re.finditer(r"\s+".join(map(re.escape, words)), answer, re.IGNORECASE):
            yield from match.span()


def _said_again(answer: str) -> Iterator[int]:
    """Where words begin with which a sentence before began."""
    words = list(_WORD.finditer(answer.lower()))
    begun: set[tuple[str, ...]] = set()
    for at in range(len(words) - _SAID_AGAIN + 1):
        run = tuple(word[0] for word in words[at : at + _SAID_AGAIN])
        if run in begun:
            yield words[at].start()
        if at == 0 or _STOP.search(answer, words[at - 1].end(), words[at].start()):
            begun.add(run)


def _put_behind(answer: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, and apart from it what says nothing and was put behind it without a stop."""
    text = answer[start:end]
    for match in reversed([*_CAPITAL.finditer(text)]):
        before = text[: match.start()].rsplit(None, 1)[-1]
        if before.lower() not in _GOES_ON and is_put_behind(text[match.end() :]):
            yield start, start + match.start()
            yield start + match.end(), end
            return
    yield start, end


def _unrun(answer: str, start: int, end: int) -> Iterator[Span]:
    """One piece of text, or the sentences that ran together in it."""
    if not answer[start:end].strip():
        return
    lines = [match.end() + start for match in _LINE.finditer(answer[start:end])]
    for one, other in pairwise([start, *lines, end]):
        if answer[one:other].strip():
            yield from _cut(answer, one, other, _FRESH, _CARRY)


def _cut(answer: str, start: int, end: int, pattern: re.Pattern[str], then: re.Pattern[str] | None) -> Iterator[Span]:
    """A long run cut at a pattern, what is still long at another."""
    text = answer[start:end]
    if then is None and len(text.split()) <= _LONG:
        yield _trimmed(answer, start, end)
        return
    places = [start]
    for match in pattern.finditer(text):
        if (
            len(answer[places[-1] : start + match.start()].split()) >= _SHORT
            and len(text[match.end() :].split()) >= _SHORT
        ):
            places.append(start + match.end())
    for one, other in pairwise([*places, end]):
        if then is None:
            yield _trimmed(answer, one, other)
        else:
            yield from _cut(answer, one, other, then, None)


def _trimmed(answer: str, start: int, end: int) -> Span:
    """The same place without white space at either end."""
    text = answer[start:end]
    first = start + len(text) - len(text.lstrip())
    return Span(first, max(first, start + len(text.rstrip())))
