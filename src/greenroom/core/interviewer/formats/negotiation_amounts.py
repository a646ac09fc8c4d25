"""Which amount a sentence of a negotiation asks for, told from all others: theirs, the market's, another offer's.

People shorten them (“could you do 65?”) and say them in words (“thirty-one five”, “one twelve”), so an amount that is
near what they offer is read as pay, whether or not it is written out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats import negotiation_cues as cues
from greenroom.core.screens.money import named
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = 12
_BARE = 7  # words of a sentence that is nothing but a figure
_LIKELY = (0.6, 2.5)  # shares of their offer between which an amount that is asked for can be pay for this job
_NEAR = (0.95, 1.5)  # shares between which an amount is one that is asked for, if nothing says otherwise
_OWN = re.compile(r"\b(?:i|i'\w+|me|my|we|you|let's)\b|\?", re.IGNORECASE)
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_VALUES = (
    {word: 10 + at for at, word in enumerate(_TEENS)}
    | {word: 20 + 10 * at for at, word in enumerate(_TENS)}
    | {word: 1 + at for at, word in enumerate(_ONES)}
)
_NOT_PAY = r"(?:%|percent|per cent|days?|hours?|people|years?|months?|weeks?|minutes?|pupils|of\b)"
_SPELLED = re.compile(
    rf"\b(?P<hundred>one |a hundred (?:and )?|hundred (?:and )?)?"
    rf"(?:(?P<teen>{'|'.join(_TEENS)})|(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<ones>{'|'.join(_ONES)}))?)"
    rf"(?P<half> and a half| five(?: hundred)?)?\b(?!\s?{_NOT_PAY})",
    re.IGNORECASE,
)


def asked(plain: str, offer: int) -> int:
    """The amount a year that a sentence asks for, the lower end of a range; 0 where it asks for none.

    `offer` is what they offer a year.
    """
    for amount, span, short in _amounts(plain):
        clause = _clause_at(plain, span)
        if cues.PRESENT.search(clause) or any(words.search(clause) for words in cues.FOR_SOMETHING_ELSE):
            continue
        if cues.BESIDE.search(plain[: span.start]):
            continue
        if _asks(plain, clause, amount / offer, short=short):
            return round(amount)
    return 0


def _asks(plain: str, clause: str, share: float, *, short: bool) -> bool:
    """Whether an amount of that share of their offer is asked for."""
    market = bool(cues.MARKET.search(plain))
    if _NEAR[0] <= share <= _NEAR[1] and share != 1 and (not market or _OWN.search(clause)):
        return True
    if short or not _LIKELY[0] <= share <= _LIKELY[1]:
        return False
    bare = not market and len(clause.split()) <= _BARE
    return bare or bool(cues.ASKS.search(clause if market else plain))


def _amounts(plain: str) -> Iterator[tuple[float, Span, bool]]:
    """Amounts a year with their places, and whether they are shortened; a range by its lower end."""
    for each in named(plain):
        amount = each.money.low or each.money.high or 0
        yield (amount * _MONTHS if each.money.period == "month" else amount), each.span, False
    for match in cues.SHORT.finditer(plain):
        yield float(match["figure"].replace(",", ".")) * 1000, Span(*match.span()), True
    for match in _SPELLED.finditer(plain):
        yield _spelled(match) * 1000, Span(*match.span()), True


def _spelled(match: re.Match[str]) -> float:
    """A number in words: “thirty-one five” is 31.5."""
    said = [_VALUES[each.lower()] for each in (match["teen"], match["tens"], match["ones"]) if each]
    return sum(said) + 100 * bool(match["hundred"]) + 0.5 * bool(match["half"])


def _clause_at(plain: str, span: Span) -> str:
    """The clause in which an amount stands."""
    left = max((match.end() for match in cues.CLAUSE.finditer(plain, 0, span.start)), default=0)
    right = next((match.start() for match in cues.CLAUSE.finditer(plain) if match.start() >= span.end), len(plain))
    return plain[left:right]
