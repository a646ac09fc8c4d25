"""What somebody's words say about how they work: questions, assumptions, a plan, checking, weighing, not knowing."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.nonsense import is_noise
from greenroom.core.interviewer.values import Point
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.interviewer.values import Line

ASSUMES = re.compile(
    r"\b(?:i(?: am|.m|.ll| will| would)? assum\w+|(?:my|one|an|the) assumptions?|assuming|let(?: us|.s) (?:say|assume|suppose)|i(?: will|.ll)? (?:take it|treat|suppose|presume)|i take (?:it|the)|suppos(?:e|ing) (?:that )?|given that|as long as)\b",
    re.IGNORECASE,
)
PLANS = re.compile(
    r"\b(?:first(?:ly)?|then|next|after that|afterwards|finally|at the end|step|start (?:by|with|from)|begin (?:by|with)|my (?:plan|approach|idea)|i would|i.d|i will|i.ll|i am going to|i.m going to|let me)\b",
    re.IGNORECASE,
)
CHECKS = re.compile(
    r"\b(?:(?:double.?|re.?)?check\w*|test(?:s|ed|ing)?|try (?:it|this|that|with|an?)|edge cases?|what if|corner cases?|walk through|trac(?:e|ing)|verif\w+|prove|counted? again|adds? up|read (?:it )?(?:again|twice|through)|by hand|for example|an empty|sanity)\b",
    re.IGNORECASE,
)
WEIGHS = re.compile(
    r"\b(?:trade.?offs?|instead of|rather than|alternativ\w+|on the other hand|downside|the price (?:is|of)|costs? (?:more|less|time|memory)|slower|faster|quicker|simpler|more (?:readable|memory|time)|less (?:memory|time|code)|o\([^)]{1,12}\)|linear|quadratic|logarithmic|constant time|worst case|either|depends)\b",
    re.IGNORECASE,
)
NOT_KNOWN = re.compile(
    r"\b(?:i (?:really |honestly )?(?:do not|don.t) (?:know|remember|recall)|i(?: am|.m) not (?:sure|certain)|i have no idea|no idea|i(?:.ve| have) never (?:used|done|seen|had)|i cannot (?:say|remember|recall)|i(?:.m| am) stuck)\b",
    re.IGNORECASE,
)
FINDS_OUT = re.compile(
    r"\b(?:find out|look (?:it |that |this )?up|i(?:.d| would|.ll| will) (?:ask|check|read|measure|test|try|search|call|look|start)|(?:check|read|consult) the|documentation|the manual|measure it|try it|ask (?:a|the|my|somebody|someone))\b",
    re.IGNORECASE,
)
HINT = re.compile(
    r"\b(?:hints?|a tip|(?:can|could|would) you help|i(?: am|.m) stuck|i need help|point me|nudge|where (?:would|should|do) i start)\b",
    re.IGNORECASE,
)
GIVES_UP = re.compile(
    r"\b(?:skip (?:it|this|that)|pass on (?:it|this|that)|give up|leave (?:it|that)|move on|i am done|i.m done|no time|cannot do)\b", re.IGNORECASE
)  # fmt: skip

_FEWEST_WORDS = 4  # words below which nothing counts
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


def found_in(pattern: re.Pattern[str], text: str) -> Quote | None:
    """The first sentence in which the pattern is found, as a quote."""
    plain = straight(text)
    for sentence in _SENTENCE.finditer(plain):
        if pattern.search(sentence.group()):
            return quote_of(text, sentence.start(), sentence.end())
    return None


def straight(text: str) -> str:
    """The same text, letter for letter, with plain apostrophes."""
    return text.replace("’", "'")


def quote_of(text: str, start: int, end: int) -> Quote:
    """The words between two places, white space at either end left out."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Quote(text[start : start + len(words.strip())], Span(start, start + len(words.strip())))


def points(pattern: re.Pattern[str], lines: Iterable[tuple[int, Line]], text: str) -> tuple[Point, ...]:
    """Each line in which the pattern is found, with its sentence; `lines` are pairs of place and line.

    Lines that say hardly anything, and strokes on a keyboard, are passed over.
    """
    real = ((place, line) for place, line in lines if says_something(line.text))
    found = ((place, found_in(pattern, line.text)) for place, line in real)
    return tuple(Point(text, place, quote) for place, quote in found if quote)


def to_the_point(cue: str, text: str) -> Quote | None:
    """The sentence that has the words of an answer to the point; None where there is none, or hardly an answer."""
    return found_in(re.compile(cue, re.IGNORECASE), text) if says_something(text) else None


def says_something(text: str) -> bool:
    """Whether it is more than a word or two, and language."""
    return len(text.split()) >= _FEWEST_WORDS and not is_noise(text)


def questions_in(text: str) -> tuple[str, ...]:
    """The sentences that end with a question mark."""
    return tuple(each.strip() for each in _SENTENCE.findall(text) if each.rstrip().endswith("?"))
