"""Signs of what an employer may think: found in notes and transcripts, read with reasons, checked against what came.

A sign is found only where the words leave little doubt: what is denied, hoped for or told of others does not count.
A reading says which way the signs lean and how little that is; it names no likelihood. The same words read the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.guesses import ENOUGH, wilson
from greenroom.core.journey.signal_catalogue import SIGNS, Polarity, Sign, Step, sign
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LEANS = 3  # so many points more on one side, with at least two signs there that weigh something
_FEW, _WEIGHTY = 2, 2

_REACH = 600  # characters before a match that may change its meaning
_LINE = re.compile(r"\n(?!\s*[a-z])")  # a line that goes on in small letters was only wrapped
_BREAK = re.compile(r"[.!?;:“”\"()]|\b(?:but|however|although|though|yet)\b|, (?:and|so|then)\b", re.IGNORECASE)
_SUBJECT = re.compile(r",\s+(?=(?:he|she|they|we|it|i|the|nobody|(?-i:[A-Z]\w+))\b)", re.IGNORECASE)
_STOP = re.compile(r"[.!?]")
_END = re.compile(r"[.!?\n]")
_DENIED = re.compile(
    r"\b(?:no|not|never|nobody|none|nor|neither|without|hardly|barely|cannot|no one|instead of|rather than|far from|"
    r"(?:forgot|failed|refused|declined) to)\b|n't\b",
    re.IGNORECASE,
)
_NOT_DENIED = re.compile(r"\bnot (?:only|just)\b|\bno (?:doubt|problem|worries|wonder)\b", re.IGNORECASE)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|in case|hop(?:e|ed|es|ing)|wish(?:ed)?|want(?:ed)? (?:them |her |him )?to|expect(?:ed|ing)?|"
    r"supposed?|imagin\w+|dream\w*|maybe|perhaps|(?:would|could|should|might) have|practi[sc](?:ed|ing)|"
    r"practice (?:run|call|talk|interview)|mock|role-?play\w*|"
    r"(?:ask|check|find out) (?:them )?(?:if|whether)|remember to|ought to)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:last|previous|old|former|earlier|other|another|different)\s+"
    r"(?:job|company|employer|interview|place|role|process|firm|application)\b",
    re.IGNORECASE,
)
_OWN_DEED = re.compile(
    r"\bi(?:'ve|'d|'ll|'m)?(?:\s+(?:have|had|was|am|also|then|even|will|really|should|could|only|just))*\s*$",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:prepare|rehearse|to-?do|questions? (?:to|i (?:want|should|will|could)) ask|(?:should|must|want to) ask)\b"
    r"[^.!?]*$",
    re.IGNORECASE,
)
_OWN_LINE = r"^\s*(?:[\[(]?\d{{1,2}}:\d{{2}}(?::\d{{2}})?[\])]?\s*[-–]?\s*)?(?:<v )?(?:{})\s*[:>]"


@dataclass(frozen=True, slots=True)
class FoundSign:
    """A sign and the exact words it was found in."""

    sign: Sign
    quote: Quote


@dataclass(frozen=True, slots=True)
class LoggedSign:
    """A sign that the person logged by hand, by its key, with the words they noted beside it, if any."""

    key: str
    words: str = ""


class Leaning(StrEnum):
    """Which way the signs lean, if they do."""

    WARM = "warm"
    MIXED = "mixed"
    COOL = "cool"
    FAINT = "faint"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reason:
    """One sign behind a reading: the words it rests on, what it may mean, and its innocent reading."""

    sign: Sign
    words: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of signs.

    Attributes:
        leaning: which way they lean.
        text: the same in a sentence.
        reasons: one for each sign, those that weigh most first.
        step: what to do next.
        next: the same in words; a date is the caller's to add.
        little: how little this knows.
    """

    leaning: Leaning
    text: str
    reasons: tuple[Reason, ...]
    step: Step
    next: str
    little: str


@dataclass(frozen=True, slots=True)
class Record:
    """How often a sign was seen before an answer, how often it went on then, and what that says."""

    sign: Sign
    seen: int
    went_on: int
    text: str


def signs_in(text: str, *, own_names: Sequence[str] = ()) -> tuple[FoundSign, ...]:
    """Each sign that is found in notes or a transcript, at the first place where it stands, in the order of the text.

    Where the words of two signs overlap, the longer one counts. Lines that the candidate speaks are left out: those
    that begin with “Me:”, or with one of their own names.
    """
    straight = text.replace("’", "'").replace("‘", "'")
    names = [rf"{re.escape(each.strip())}(?: [\w'-]+)?" for each in own_names if each.strip()]
    own_line = re.compile(_OWN_LINE.format("|".join(["me|i|myself|candidate|applicant", *names])), re.IGNORECASE)
    places = [(span, each) for each in SIGNS for span in _places(straight, each, own_line)]
    places.sort(key=lambda place: (place[0].start - place[0].end, place[0].start))
    kept: list[tuple[Span, Sign]] = []
    for span, each in places:
        if not any(span.start < other.end and other.start < span.end for other, _ in kept):
            kept.append((span, each))
    first: dict[str, FoundSign] = {}
    for span, each in sorted(kept, key=lambda place: place[0]):
        first.setdefault(each.key, FoundSign(each, Quote(" ".join(span.of(text).split()), span)))
    return tuple(first.values())


def reading(found: Sequence[FoundSign], logged: Sequence[LoggedSign], interviews: int) -> Reading:
    """Which way the signs of so many interviews lean, why, what to do next, and how little that is.

    A sign counts once, however often it was seen; words that were found go before words noted by hand.

    Raises:
        InvalidChoice: there is no such sign.
    """
    words = {each.sign.key: each.quote.text for each in reversed(found)}
    for each in logged:
        if not words.get(each.key):
            words[each.key] = each.words.strip()
    reasons = sorted((_reason(key, quoted) for key, quoted in words.items()), key=_heaviest_first)
    leaning = _leaning([each.sign for each in reasons])
    step = _step(leaning, [each.sign for each in reasons])
    return Reading(leaning, _TEXTS[leaning], tuple(reasons), step, _next(step, reasons), _little(reasons, interviews))


def track_record(history: Sequence[tuple[str, bool]]) -> tuple[Record, ...]:
    """For each sign that was seen, how often things went on afterwards; below five, that this is not measured.

    Args:
        history: for each time a sign was seen before an answer, its key and whether the application went on.

    Raises:
        InvalidChoice: there is no such sign.
    """
    return tuple(
        _record(key, [went_on for _, went_on in rows])
        for key, rows in groupby(sorted(history), key=lambda seen: seen[0])
    )


@cache
def _patterns(key: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """The patterns of a sign, each with whether it is of the candidate's own notes."""
    of = _sign(key)
    every = [*((each, True) for each in of.noted), *((each, False) for each in of.said)]
    return tuple((re.compile(each.replace(" ", r"\s+"), re.IGNORECASE), noted) for each, noted in every)


def _places(text: str, of: Sign, own_line: re.Pattern[str]) -> Iterator[Span]:
    """Where a sign stands in a text with straight apostrophes, outside the candidate's own lines."""
    for pattern, noted in _patterns(of.key):
        for match in pattern.finditer(text):
            before = _before(text, match)
            if not own_line.match(before) and _counts(text, match, before, noted=noted, says_no=of.says_no):
                yield Span(match.start(), match.end())


def _counts(text: str, match: re.Match[str], before: str, *, noted: bool, says_no: bool) -> bool:
    """Whether the words say that it happened, here, and that somebody else did it."""
    sentence = _tail(_STOP, before)
    clause = _tail(_BREAK, sentence)
    denies = _NOT_DENIED.sub("", _tail(_SUBJECT, clause) + ("" if says_no else match.group()))
    if _DENIED.search(denies) or _SUPPOSED.search(clause) or _PLANNED.search(before):
        return False
    if not noted:
        return True
    end = _END.search(text, match.end())
    asks = end is not None and end.group() == "?"
    return not (asks or _OWN_DEED.search(clause) or _ELSEWHERE.search(sentence))


def _before(text: str, match: re.Match[str]) -> str:
    """What stands before a match on the same line; a line that was only wrapped counts with the one before."""
    start = max(0, match.start() - _REACH)
    borders = [each.end() for each in _LINE.finditer(text, start, match.end()) if each.end() <= match.start()]
    return text[borders[-1] if borders else start : match.start()]


def _tail(border: re.Pattern[str], text: str) -> str:
    """What stands after the last border in a text."""
    return text[max((each.end() for each in border.finditer(text)), default=0) :]


def _sign(key: str) -> Sign:
    """The sign of that key."""
    found = sign(key)
    if found is None:
        raise InvalidChoice(f"There is no sign “{key}”. Please choose one from the list.", field="sign")
    return found


def _reason(key: str, words: str) -> Reason:
    """The reason that a sign gives, quoting the words it rests on, or its name where none were noted."""
    of = _sign(key)
    rests_on = f"“{words}”" if words else f"You logged: {of.name[0].lower()}{of.name[1:]}"
    return Reason(of, words, f"{rests_on}. {of.may_mean} Or not: {of.may_not[0].lower()}{of.may_not[1:]}")


def _heaviest_first(reason: Reason) -> tuple[bool, int, int]:
    """Signs that point somewhere before those that do not, the heavier first, then in the order of the catalogue."""
    return reason.sign.polarity is Polarity.NEUTRAL, -reason.sign.weight, SIGNS.index(reason.sign)


def _leaning(signs: list[Sign]) -> Leaning:
    """Which way the signs lean: at least two on one side, and clearly more than on the other."""
    if not signs:
        return Leaning.NONE
    good = [each.weight for each in signs if each.polarity is Polarity.POSITIVE]
    bad = [each.weight for each in signs if each.polarity is Polarity.NEGATIVE]
    if _leans(good, bad):
        return Leaning.WARM
    if _leans(bad, good):
        return Leaning.COOL
    return Leaning.MIXED if good and bad else Leaning.FAINT


def _leans(side: list[int], other: list[int]) -> bool:
    """Whether the weights lean clearly to one side, and not by trifles alone."""
    return sum(weight >= _WEIGHTY for weight in side) >= _FEW and sum(side) - sum(other) >= _LEANS


def _step(leaning: Leaning, signs: list[Sign]) -> Step:
    """What to do next; where the signs are cool, what most of them ask for."""
    if leaning is Leaning.COOL:
        cool = [each for each in signs if each.polarity is Polarity.NEGATIVE]
        asked = {step: sum(each.weight for each in cool if each.step is step) for step in _COOL_STEPS}
        return max(asked, key=lambda step: asked[step])
    return _STEPS[leaning]


def _next(step: Step, reasons: list[Reason]) -> str:
    """What to do next in words, with what the heaviest sign that asks for the same adds to it."""
    adds = next((each.sign.next for each in reasons if each.sign.step is step), "")
    return f"{_NEXT[step]} {adds}".strip()


def _little(reasons: list[Reason], interviews: int) -> str:
    """How little a reading knows."""
    rests = f"This rests on {_count(len(reasons), 'sign')} from {_count(interviews, 'interview')}."
    if not reasons:
        return f"{rests} Nothing noted means nothing known, in either direction."
    return (
        f"{rests} Each of them has an innocent reading, and answers often turn on things that nobody shows: other "
        "candidates, budgets, a change of plan. How well such signs foretell an answer has not been measured here; "
        "what comes of your own applications will say more."
    )


def _record(key: str, went_on: list[bool]) -> Record:
    """What came after one sign."""
    of, seen, came = _sign(key), len(went_on), sum(went_on)
    if seen < ENOUGH:
        return Record(of, seen, came, f"Not measured: seen {seen} of the {ENOUGH} times it takes.")
    low, high = wilson(came, seen)
    return Record(
        of, seen, came,
        f"Things went on {came} of the {seen} times you saw it; with so few, anything from {100 * low:.0f} to "
        f"{100 * high:.0f} of a hundred would fit that.",
    )  # fmt: skip


def _count(number: int, noun: str) -> str:
    """So many of something."""
    return f"{number} {noun}" if number == 1 else f"{number or 'no'} {noun}s"


_TEXTS = {
    Leaning.WARM: "More of what was noted points to interest than away from it.",
    Leaning.MIXED: "Some of it points to interest and some away from it, and none of it settles the matter.",
    Leaning.COOL: "More of what was noted points to doubt, theirs or yours, than to interest.",
    Leaning.FAINT: "What was noted is too little to lean either way.",
    Leaning.NONE: "No sign was found or logged.",
}
_COOL_STEPS = (Step.REASSESS, Step.SPECIFICS, Step.WAIT)
_STEPS = {
    Leaning.WARM: Step.WAIT,
    Leaning.MIXED: Step.SPECIFICS,
    Leaning.FAINT: Step.SPECIFICS,
    Leaning.NONE: Step.NOTE_MORE,
}
_NEXT = {
    Step.WAIT: "Wait, prepare for the next stage, go on with other applications, and write once their date has passed.",
    Step.SPECIFICS: "Bring specifics on impact and match: for each of their priorities one result, with its figure.",
    Step.REASSESS: "Reassess the fit: hold what you saw against your own criteria, and ask about it once, openly.",
    Step.NOTE_MORE: "Note two or three things within the hour after the next talk, in their own words.",
}
