"""Notice periods in a person's own words."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Claim, Saying
from greenroom.core.offers.notice import Notice
from greenroom.core.screens.clauses import clauses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.screens.clauses import Clause

_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_N = rf"(?P<n>\d{{1,3}}|an?|half a|{'|'.join(_NUMBERS)})"
_PERIOD = rf"\b{_N}[- ](?:full |calendar |whole )?(?P<unit>working days?|business days?|days?|weeks?|months?|quarters?|years?)\b['’]?s?"
_BOUND = (
    re.compile(rf"{_PERIOD}(?: of)?(?: \w+)? notice\b", re.IGNORECASE),
    re.compile(
        rf"\bnotice(?: period)?\b[^.;]{{0,40}}?\b(?:is|are|of|lasts|runs|takes|amounts to|would be)\b[: ]+(?:about |around |only )?{_PERIOD}",
        re.IGNORECASE,
    ),
    re.compile(rf"\bnotice(?: period)?\s?[:–-]\s?{_PERIOD}", re.IGNORECASE),
)
_ALONE = re.compile(_PERIOD, re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:could|may|might|can|shorten\w*|reduc\w+|negotia\w+|perhaps|maybe|hope\w*|if|instead|earlier|or|down to|bring|brought|ask\w*|agree\w*|after|used to|was|were|ago)\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:no|without(?: any)?) notice\b|\b(?:available|start|begin|join)(?: work)?\s+(?:immediately|at once|right away|straight away|tomorrow|today)\b(?! after)|\bimmediately available\b|\bavailable now\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(r"\b(?:not|never|cannot|if|unless|whether|could not|when)\b|n['’]t\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|no longer)\b|n['’]t\b", re.IGNORECASE)
_HALF = re.compile(
    r"\b(?:to|until|at|by|on) (?:the )?(?:15th|fifteenth)\b(?:[^.;]{0,30}\b(?:end|last)\b(?: (?:day )?of (?:an?|the|each|any|every) (?:calendar )?month)?)?",
    re.IGNORECASE,
)
_TO_THE_END = re.compile(
    r"\b(?:to|until|at|by) (?:the )?(?:end of (?:(?:an?|the|each|any|every|that|next) )?(?:calendar )?(?P<unit>month|quarter|year)|"
    r"(?P<short>month|quarter|year)(?:['’]s)?[- ]end)\b",
    re.IGNORECASE,
)
_NEAR = 5  # days; four weeks and a month, eight weeks and two months are the same to anybody but a lawyer: our rule


def read(saying: Saying) -> tuple[Claim[Notice], ...]:
    """The notice periods that a saying states; what it only hopes for, or leaves open, is none."""
    found = [claim for clause in clauses(saying.text) for claim in _in_clause(clause, saying)]
    if not found and saying.topic == "notice":
        found = list(_alone(saying))
    return tuple(found)


def differ(one: Claim[Notice], other: Claim[Notice]) -> str:
    """One sentence on how two notice periods disagree; empty where they are about the same."""
    new, old = one.value, other.value
    ends = {new.to_the_end_of, old.to_the_end_of}
    apart = max(new.days[0] - old.days[1], old.days[0] - new.days[1])
    if apart <= _NEAR and (len(ends) == 1 or "" in ends):
        return ""
    return f"Two notice periods: {new.words} in {one.saying.where}, {old.words} in {other.saying.where}."


def _in_clause(clause: Clause, saying: Saying) -> Iterator[Claim[Notice]]:
    """What one clause states."""
    text = _without_end(clause.text)
    for pattern in _BOUND:
        match = pattern.search(text)
        if match and not _HEDGED.search(text[: match.start()]) and not _DENIED.search(text[: match.start()]):
            yield Claim(clause.text, _notice(match, clause.sentence), saying)
            return
    if _NONE.search(text) and not _NOT_NOW.search(clause.sentence):
        yield Claim(clause.text, Notice(0), saying)


def _alone(saying: Saying) -> Iterator[Claim[Notice]]:
    """The only period that an answer about notice names, such as “Two months to the end of a month”."""
    parts = [(clause, _without_end(clause.text)) for clause in clauses(saying.text)]
    found = [(clause, match) for clause, text in parts for match in _ALONE.finditer(text)]
    if len(found) != 1:
        return
    clause, match = found[0]
    if not _HEDGED.search(_without_end(clause.sentence)) and not _DENIED.search(clause.text):
        yield Claim(clause.text, _notice(match, clause.sentence), saying)


def _notice(match: re.Match[str], sentence: str) -> Notice:
    word = match["n"].lower()
    count = (
        0.5
        if word == "half a"
        else 1.0
        if word in {"a", "an"}
        else float(_NUMBERS.index(word) if word in _NUMBERS else word)
    )
    unit = match["unit"].lower().removesuffix("s").replace("business", "working")
    if _HALF.search(sentence):
        return Notice(count, unit, "half month")
    end = _TO_THE_END.search(sentence)
    return Notice(count, unit, (end["unit"] or end["short"]).lower() if end else "")


def _without_end(text: str) -> str:
    """The words without what the period runs to, which holds a number of its own."""
    return _TO_THE_END.sub("", _HALF.sub("", text))
