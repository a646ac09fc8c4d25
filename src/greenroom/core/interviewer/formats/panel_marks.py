"""What a panel is marked by: who asked, who was left out, whether a question was said back, and each part of it answered.

Only what stands in the words is marked: a name, a link to what somebody else asked, words of the question. Who looked at
whom cannot be seen in a text and is not guessed. The patterns are our own rules.
"""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.cues import quoted, sentence_with
from greenroom.core.interviewer.values import Mark, Point
from greenroom.core.ranking import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greenroom.core.interviewer.answered import Answered
    from greenroom.core.interviewer.values import Persona
    from greenroom.core.spans import Quote

NAMED, OTHERS, BACK, PARTS = (
    "The one who asked", "The others taken in", "The question said back", "Each part answered",
)  # fmt: skip
_POINTS = 3
_LONG_QUESTION = 25  # words from which a question is worth saying back
_SHARED = 2  # words of the question in the first sentence that say it back
_ALL = re.compile(
    r"\b(?:all (?:of|three|four) you|for all of you|each of you|you (?:both|all)|the three of you|everyone here|"
    r"as (?:you|your colleague)s? (?:just )?(?:asked|said|mentioned)|your colleague)\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\b(?:(?:to|on|with|like|as) (?:what )?you(?:r question)? (?:asked|said|raised|mentioned)|com(?:es?|ing) back to|"
    r"that (?:also )?(?:answers|touches|goes to)|as (?:i|you) (?:told|said to)|earlier (?:question|you asked))\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:so you (?:are|would|want|mean)|if i (?:understand|hear) you|you would like to know|your question is|"
    r"you ask(?:ed)? (?:whether|how|about|what)|in other words|let me take|there are (?:two|three|four) (?:parts|questions)|"
    r"first (?:your|the) (?:first )?question)\b",
    re.IGNORECASE,
)
_NEXT_PART = r"(?:^|[,:;]\s|\band |\bor )"  # where a part of a question begins; “somebody who” begins none
_HALVES = (
    (rf"{_NEXT_PART}whom?", "a person", r"\b(?i:he|she|they|him|her|them|the (?:team|doctor|manager|client|others)|my (?:\w+ )?(?:boss|manager|colleague|team|lead))\b|(?<=[a-z,] )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b)[A-Z][a-z]+"),
    (r"(?:[,:;]\s|\band |\bor )when", "a time", r"(?i)\b(?:after|before|within|until|since|in|on) (?:the |a |an |two |three |four |six |eight |ten )?(?:\w+ )?(?:day|week|month|year|hour|morning|evening|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|\d)\w*|\b(?:yesterday|immediately|straight away|at once|that (?:day|night|week))\b"),
    (r"\bhow long", "a time", r"(?i)\b\d+ (?:day|week|month|year|hour|minute)s?\b|\b(?:a|one|two|three|four|six|eight) (?:day|week|month|year|hour)s?\b"),
    (r"\bhow much", "a number", r"(?i)[€£$]\s?\d|\b\d+(?:[.,]\d+)?\b|\b(?:half|third|quarter|double|twice)\b"),
    (r"\bhow many", "a number", r"(?i)\b\d+(?:[.,]\d+)?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|half|none)\b"),
    (r"\bwhy", "a reason", r"(?i)\b(?:because|since|so that|in order to|the reason|due to|therefore|that is why|because of|to (?:keep|get|make|avoid|save|give|let))\b"),
)  # fmt: skip


def asked_by_them(these: Sequence[Answered], panel: Sequence[Persona]) -> Mark:
    """Whether an answer named somebody: whoever asked, or another of them (F4)."""
    answered = [each for each in these if each.parts]
    if not answered:
        return Mark(NAMED, None, "Not rated: nothing was answered.")
    points = [point for each in answered if (point := _named(each, panel)) is not None]
    value = round(1 + 4 * len(points) / len(answered), 1)
    why = f"{len(points)} of {len(answered)} answers named somebody at the table. Whom you looked at cannot be read."
    return Mark(NAMED, value, why, tuple(points[:_POINTS]))


def drawn_in(these: Sequence[Answered], panel: Sequence[Persona]) -> Mark:
    """Whether answers went beyond the one who asked: another name, or a link to what somebody else had asked."""
    answered = [each for each in these if each.parts]
    if not answered:
        return Mark(OTHERS, None, "Not rated: nothing was answered.")
    points = []
    for each in answered:
        others = [persona for persona in panel if persona.id != each.asker]
        found = _quote_of(each, _ALL) or _quote_of(each, _LINK) or _first_name(each, others)
        if found is not None:
            points.append(each.point("You took somebody else in.", found))
    value = round(1 + 4 * min(1.0, 2 * len(points) / len(answered)), 1)
    why = (
        f"{len(points)} of {len(answered)} answers took somebody else in, by name or by coming back to what they asked."
    )
    return Mark(OTHERS, value, why, tuple(points[:_POINTS]))


def said_back(these: Sequence[Answered]) -> Mark:
    """Whether a long question was said back in a sentence before it was answered."""
    long = [each for each in these if each.parts and len(each.question.text.split()) >= _LONG_QUESTION]
    if not long:
        return Mark(BACK, None, "Not rated: no question was long enough to be worth saying back.")
    points = [
        each.point("You said the question back.", found) for each in long if (found := _said_back(each)) is not None
    ]
    value = round(1 + 4 * len(points) / len(long), 1)
    why = f"{len(points)} of {len(long)} long questions were said back before they were answered."
    return Mark(BACK, value, why, tuple(points[:_POINTS]))


def each_part(these: Sequence[Answered]) -> Mark:
    """Whether the answerable halves of a question with two parts were both answered."""
    halves = [(each, *half) for each in these if each.parts for half in _halves(each.question.text)]
    if not halves:
        return Mark(PARTS, None, "Not rated: no question of theirs asked for a name, a time, a number or a reason.")
    points, met = [], 0
    for each, what, pattern in halves:
        found = _quote_of(each, pattern)
        met += found is not None
        text = f"Asked for {what}: answered." if found else f"Asked for {what}: no words were found that give one."
        points.append(each.point(text, found) if found else Point(text, each.parts[0][0]))
    value = round(1 + 4 * met / len(halves), 1)
    return Mark(PARTS, value, f"{met} of {len(halves)} parts that can be read were answered.", tuple(points[:_POINTS]))


def _named(each: Answered, panel: Iterable[Persona]) -> Point | None:
    """A name of the table in an answer, with its words."""
    found = _first_name(each, panel)
    return each.point("You named them.", found) if found else None


def _first_name(each: Answered, panel: Iterable[Persona]) -> Quote | None:
    """The first mention of somebody at the table, by first or last name or by title and name."""
    names = [part for persona in panel for part in persona.name.split() if len(part) > 2 and part[0].isupper()]
    if not names:
        return None
    return _quote_of(each, re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b"))


def _quote_of(each: Answered, pattern: re.Pattern[str] | str) -> Quote | None:
    """The sentence of an answer in which the pattern stands."""
    compiled = pattern if isinstance(pattern, re.Pattern) else re.compile(pattern)
    return sentence_with(compiled, each.text.replace("’", "'"))


def _said_back(each: Answered) -> Quote | None:
    """The first sentence, where it says the question back."""
    found = _quote_of(each, _BACK)
    if found is not None:
        return found
    text = each.text
    end = re.search(r"[.!?]", text)
    first = text[: end.start()] if end else text
    shared = {token.stem for token in tokens(first)} & {token.stem for token in tokens(each.question.text)}
    return quoted(text, 0, len(first)) if len(shared) >= _SHARED else None


def _halves(question: str) -> list[tuple[str, str]]:
    """The parts of a question that a text can be held against, as (what is asked for, a pattern that answers it)."""
    asked = question.lower()
    return [(what, pattern) for word, what, pattern in _HALVES if re.search(rf"{word}\b", asked)]
