"""Calculations said in plain words, found and checked: “1,200 × 0.35 = 420”, “a third of 900 is 300”.

A result counts as right when it is what comes out, rounded as people round: to the digits it shows, and more coarsely
when the words say “about”. Units are followed as far as time goes, so 90 × 20 minutes may be 30 hours.
"""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.figures import Figure, figures
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXACT, _ROUNDED, _ROUGH = 0.005, 0.025, 0.06  # shares of the true value by which a result may be off
_GAP = 4  # words that may stand between a number and its sign
_SIGNS: tuple[tuple[str, str], ...] = (
    ("=", r"=|≈|→|\b(?:equals?|makes?|gives?|leaves?|(?:which|that|it|this) (?:is|makes|gives|leaves|means)|that['’]s|comes? (?:out )?(?:to|at|as)|results? in|adds? up to|works? out (?:at|as|to)|amounts? to|gets? (?:me|us)(?: to)?|is|are|so|to get|i get|we get|brings? us to)\b"),
    ("÷", r"÷|/(?=\s?[\d€£$])|\b(?:divided (?:by|over|among|between)|split (?:by|between|over|among|across)|over(?= (?:the )?[\d€£$])|out of)"),
    ("×", r"×|\*|·|(?<=[\d%\s])x(?=\s?[\d€£$])|\b(?:times|multiplied by)\b|\bat(?= [€£$\d])|@"),
    ("+", r"\+|\b(?:plus|added to)\b"),
    ("−", r"−|(?<=\s)[-–](?=\s?[\d€£$])|(?<=\d)-(?=\d)|\b(?:minus|less(?= [\d€£$]))"),
    ("of", r"\bof\b"),
    ("stop", r"[.;!?](?=\s|$)|\n|\b(?:but|because|while|whereas)\b"),
    ("word", r"[^\W\d_]+(?:['’][^\W\d_]+)?"),
)  # fmt: skip
_SIGN = re.compile("|".join(f"(?P<s{number}>{pattern})" for number, (_, pattern) in enumerate(_SIGNS)), re.IGNORECASE)
_DOUBLE = re.compile(r"\b(?:twice|double|triple|three times)\b(?= (?:the |that |of )?[\d€£$])", re.IGNORECASE)
_FROM_TO = re.compile(r"\bfrom\s*$", re.IGNORECASE)
_CHANGE = re.compile(
    r"^[^.;!?\d]{0,40}?(?:is|are|=|means|makes|gives|would be|that['’]s|,|by)\s[^.;!?\d]{0,20}$", re.IGNORECASE
)
_UNITS = {
    "second": 1.0, "minute": 60.0, "min": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0,
    "cent": 0.01, "pence": 0.01,
}  # fmt: skip
_UNIT = re.compile(
    r"(?<!per )(?<!an )(?<!a )\b(seconds?|minutes?|mins?|hours?|days?|weeks?|cents?|pence)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Calculation:
    """A calculation as it was said.

    Attributes:
        quote: all its words, from the first number to the result.
        value: what comes out, without its sign.
        said: what was said to come out, without its sign.
        right: whether the two agree, rounded as people round.
    """

    quote: Quote
    value: float
    said: float
    right: bool


@dataclass(frozen=True, slots=True)
class _Token:
    """A number, a sign, or a word between them."""

    kind: str
    start: int
    end: int
    figure: Figure | None = None


def calculations(text: str) -> tuple[Calculation, ...]:
    """Every calculation of a text that has a result, in its order."""
    tokens = _tokens(text)
    found = [*_sums(text, tokens), *_changes(text)]
    return tuple(sorted(found, key=lambda each: each.quote.span))


def _tokens(text: str) -> list[_Token]:
    """Numbers and signs in order; words inside a number are no signs."""
    numbers = [_Token("number", f.quote.span.start, f.quote.span.end, f) for f in figures(text)]
    taken = [(token.start, token.end) for token in numbers]
    doubled = [
        token
        for match in _DOUBLE.finditer(text)
        for token in (
            _Token("number", match.start(), match.end(), _factor(match)),
            _Token("×", match.end(), match.end()),
        )
    ]
    taken += [(match.start(), match.end()) for match in _DOUBLE.finditer(text)]
    signs = [
        _Token(_SIGNS[int((match.lastgroup or "s0")[1:])][0], match.start(), match.end())
        for match in _SIGN.finditer(text)
        if not any(start <= match.start() < end for start, end in taken)
    ]
    return sorted([*numbers, *signs, *doubled], key=lambda token: token.start)


def _factor(match: re.Match[str]) -> Figure:
    """“Twice” as a number."""
    value = 3.0 if match[0].lower().startswith("t") and match[0].lower() != "twice" else 2.0
    return Figure(value, Quote(match[0], Span(*match.span())), 1.0)


def _sums(text: str, tokens: list[_Token]) -> Iterator[Calculation]:
    """Runs of numbers and signs that end in a result; a result may begin the next run."""
    place = 0
    while place < len(tokens):
        if tokens[place].kind != "number":
            place += 1
            continue
        terms, signs, at = _run(tokens, place)
        result = _result(tokens, at) if signs else None
        if result is None:
            backwards = None if signs else _share_after(text, tokens, place)
            if backwards:
                yield backwards
            place = max(at, place + 1)
            continue
        calculation = _checked(text, terms, signs, tokens[result])
        if calculation:
            yield calculation
        place = result


def _run(tokens: list[_Token], place: int) -> tuple[list[_Token], list[str], int]:
    """The numbers joined by signs from a place on, their signs, and the place after them."""
    terms, signs = [tokens[place]], list[str]()
    at = place + 1
    while True:
        sign = _next(tokens, at, {"×", "÷", "+", "−", "of"})
        number = None if sign is None else _next(tokens, sign + 1, {"number"})
        if sign is None or number is None:
            return terms, signs, at
        first = tokens[place].figure
        kind = tokens[sign].kind
        if kind == "of" and not (terms[-1].figure and (terms[-1].figure.percent or terms[-1].figure.part)):
            kind = "÷" if first and not signs else "×"
        signs.append("×" if kind == "of" else kind)
        terms.append(tokens[number])
        at = number + 1


def _next(tokens: list[_Token], at: int, kinds: set[str]) -> int | None:
    """The next token of one of those kinds, with a few words between at most."""
    words = 0
    while at < len(tokens) and words <= _GAP:
        if tokens[at].kind in kinds:
            return at
        if tokens[at].kind != "word":
            return None
        words += 1
        at += 1
    return None


def _result(tokens: list[_Token], at: int) -> int | None:
    """Where the number stands that is said to come out."""
    equal = _next(tokens, at, {"="})
    while equal is not None and equal + 1 < len(tokens) and tokens[equal + 1].kind == "=":
        equal += 1
    if equal is not None and equal + 1 < len(tokens) and tokens[equal + 1].kind == "−":
        equal += 1
    return None if equal is None else _next(tokens, equal + 1, {"number"})


def _share_after(text: str, tokens: list[_Token], place: int) -> Calculation | None:
    """A share said the other way round: “420 is 35 % of 1,200”."""
    share = _result(tokens, place + 1)
    figure = tokens[share].figure if share is not None else None
    if share is None or figure is None or not (figure.percent or figure.part):
        return None
    of = _next(tokens, share + 1, {"of"})
    whole = None if of is None or of != share + 1 else _next(tokens, of + 1, {"number"})
    said, base = tokens[place].figure, tokens[whole].figure if whole is not None else None
    if whole is None or said is None or base is None or said.percent or said.part:
        return None
    value = base.value * (figure.value / 100 if figure.percent else figure.value)
    right = _agrees(value, said) or _agrees(said.value / base.value * 100, figure)
    return Calculation(_quote(text, tokens[place].start, tokens[whole].end), value, said.value, right)


def _checked(text: str, terms: list[_Token], signs: list[str], result: _Token) -> Calculation | None:
    """The calculation with its verdict; a span of numbers such as “10-12” is none."""
    numbers = [term.figure for term in terms if term.figure]
    said = result.figure
    if said is None or any(figure.value == 0 for figure in numbers[1:]):
        return None
    value = _worked_out(numbers, signs)
    quote = _quote(text, terms[0].start, result.end)
    factors = _unit_factors(text[terms[0].start : result.start], text[result.start : result.end + 12])
    shown = [abs(value) * factor for factor in factors]
    if said.percent and not all(figure.percent for figure in numbers):
        shown.append(abs(value) * 100)
    agreeing = [each for each in shown if _agrees(each, said)]
    if not agreeing and re.search(r"\d[-–]\d", quote.text):
        return None
    return Calculation(quote, agreeing[0] if agreeing else shown[-1], said.value, bool(agreeing))


def _worked_out(numbers: list[Figure], signs: list[str]) -> float:
    """What comes out: first products and quotients, then sums; a percentage added or taken off is of what stands before."""
    only_percent = all(figure.percent for figure in numbers)
    groups: list[tuple[str, float, bool]] = [("+", _plain(numbers[0], bare=only_percent), numbers[0].percent)]
    for sign, figure in zip(signs, numbers[1:], strict=True):
        value = _plain(figure, bare=only_percent)
        if sign in {"+", "−"}:
            groups.append((sign, value, figure.percent))
            continue
        before, left, _ = groups[-1]
        groups[-1] = (before, left * value if sign == "×" else left / value, False)
    total = groups[0][1]
    for sign, value, percent in groups[1:]:
        amount = total * value if percent and not only_percent else value
        total += amount if sign == "+" else -amount
    return total


def _plain(figure: Figure, *, bare: bool) -> float:
    """A number as it counts: a percentage is a share, except among percentages."""
    return figure.value / 100 if figure.percent and not bare else figure.value


def _agrees(value: float, said: Figure) -> bool:
    """Whether the result is what comes out, rounded as people round."""
    off = abs(value - said.value)
    if off <= abs(value) * _EXACT + 1e-9:
        return True
    if said.hedged:
        return off <= abs(value) * _ROUGH
    return off <= said.step / 2 + 1e-9 and off <= abs(value) * _ROUNDED


def _unit_factors(before: str, after: str) -> list[float]:
    """By what the result may be multiplied because it is told in another unit of time or money."""
    told = _UNIT.search(after)
    if told is None:
        return [1.0]
    target = _UNITS[_singular(told[1])]
    return [1.0, *(_UNITS[_singular(unit)] / target for unit in _UNIT.findall(before))]


def _singular(unit: str) -> str:
    """A unit's name in small letters, without the plural."""
    unit = unit.lower()
    return unit if unit in _UNITS else unit.removesuffix("s")


def _changes(text: str) -> Iterator[Calculation]:
    """Changes in percent: “from 40 to 50 is 25 %”."""
    found = figures(text)
    for old, new, said in zip(found, found[1:], found[2:], strict=False):
        between = text[old.quote.span.end : new.quote.span.start]
        if not _FROM_TO.search(text[: old.quote.span.start]) or not re.fullmatch(r"[^.;!?\d]{0,25}\bto\s*", between):
            continue
        if not said.percent or not _CHANGE.match(text[new.quote.span.end : said.quote.span.start]) or not old.value:
            continue
        value = (new.value - old.value) / old.value * 100
        points = new.value - old.value if old.percent and new.percent else value
        right = _agrees(abs(value), said) or _agrees(abs(points), said)
        yield Calculation(_quote(text, old.quote.span.start, said.quote.span.end), abs(value), said.value, right)


def _quote(text: str, start: int, end: int) -> Quote:
    """The words from one place to another."""
    return Quote(" ".join(text[start:end].split()), Span(start, end))
