"""Short pieces of people's own words, as they can stand inside a question of ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEW = 9  # words that still read at a glance
_ENOUGH = 3
_AT_MOST = 3
_CLAUSE_END = re.compile(r"[,;:.!?()\n]|\s[–—-]\s|\s(?:and|but|because|so|which|who)\s")
_PAUSE = re.compile(r"[,;:](?=\s)|\s[–—]\s")
_OWN_STEP = re.compile(r"(?:(?:and|so|then|but|also)\s+)*(?:I|we|my|our)\b", re.IGNORECASE)
_LOOSE_END = re.compile(
    r"a|an|the|to|of|in|on|at|by|for|with|from|into|and|or|but|that|which|who|as|is|are|was|were|be|my|our|their|his|"
    r"her|its|your|this|these|those|not|no|very|so|when|while|than|such|some|any|all",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:(?:for example|for instance|first(?:ly)?|second(?:ly)?|then|next|finally|lastly|also|additionally|"
    r"in addition|so|and|but|well|basically|actually)\b,?\s+)+(?=\S+\s)",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:\w{2,}ed|was|were|had|did|made|took|went|got|gave|told|spoke|wrote|ran|led|built|found|kept|brought|set|began|"
    r"chose|sat|met|taught|held|sent|came|dealt|thought|said|drove|spent|broke|sought|bought|won|grew|threw|knew|felt)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:(?:please|and|so|now),?\s+)?(?:tell|describe|give|share|walk|recall|talk|explain|name|discuss|think)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.?!]+[.?!]*")
_QUESTION_WORDS = 16
_INNER = str.maketrans({"“": "‘", "”": "’", '"': "’"})


def snippet(text: str) -> str:
    """A few of the words, to be put between quotation marks: their own step if there is one, else the beginning."""
    words = _OPENING.sub("", " ".join(text.split()).translate(_INNER).strip(" .!?…,;:"))
    if len(words.split()) <= _FEW:
        return words
    clauses = [part.strip() for part in _PAUSE.split(words) if len(part.split()) >= _ENOUGH] or [words]
    chosen = next((clause for clause in clauses if _OWN_STEP.match(clause)), clauses[0])
    cut = chosen.split()
    if len(cut) <= _FEW:
        return chosen
    cut = cut[: _FEW - 1]
    while len(cut) > _ENOUGH and _LOOSE_END.fullmatch(cut[-1]):
        cut.pop()
    return " ".join(cut) + " …"


def tells_of_the_past(text: str) -> bool:
    """Whether words tell of something that happened, by the form of a verb in them."""
    return bool(_PAST.search(text))


def clause_from(answer: str, start: int, end: int) -> Quote:
    """The words from here to where their clause ends, at the latest at `end`."""
    stop = next((match.start() for match in _CLAUSE_END.finditer(answer, start + 1, end)), end)
    return quote_of(answer, Span(start, stop))


def quote_of(answer: str, span: Span) -> Quote:
    """These words of the answer, white space folded."""
    return Quote(" ".join(span.of(answer).split()), span)


def what_is_asked(question: str) -> str:
    """The sentence of a question that asks, to be put between quotation marks."""
    parts = [match.group().strip() for match in _SENTENCE.finditer(" ".join(question.split()))]
    asking = [part for part in parts if part.endswith("?") or _ASKS.search(part)]
    chosen = (asking or parts or ["what was asked"])[0].translate(_INNER).strip(" .!?…")
    words = chosen.split()
    return chosen if len(words) <= _QUESTION_WORDS else " ".join(words[: _QUESTION_WORDS - 2]).rstrip(",;:") + " …"


def listed(quotes: Sequence[Quote]) -> str:
    """Up to three different words or phrases, each between quotation marks."""
    first: dict[str, str] = {}
    for quote in quotes:
        first.setdefault(quote.text.lower(), snippet(quote.text))
    different = list(first.values())[:_AT_MOST]
    marked = [f"“{each}”" for each in different]
    return marked[0] if len(marked) == 1 else ", ".join(marked[:-1]) + " and " + marked[-1]
