"""What a reworded line says that the master does not: a number, a name, an outcome, a bigger part, a new claim."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from greenroom.core.evidence import check
from greenroom.core.evidence_values import OwnPart
from greenroom.core.figures import figures
from greenroom.core.magnitudes import find_magnitudes
from greenroom.core.ranking import is_telling, stem, tokens
from greenroom.core.small_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.figures import Figure

_WORD = re.compile(r"[^\W_][\w+#&/’'.-]*[\w+#]|[^\W_]")
_CLAUSE = re.compile(
    r"[,;:—–()]\s*|(?<=\w)[.!?]\s+|\s+(?:and|while|which|so that|resulting in|leading to|as well as)\s+", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_SAME_WORDS = 0.5  # of the telling words of a sentence, how many must be the master's: our choice
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")  # Thai, Lao, Japanese, Chinese
_TIMES = {"second", "minute", "hour", "day", "night", "week", "month", "quarter", "year"}
_NO_NUMBER = {"one", "a", "an"}
_SIGNS = re.compile(r"[€£$¥₹]|\b(?:EUR|GBP|USD|CHF)\b")


class InventionKind(StrEnum):
    """What kind of thing the master does not say."""

    NUMBER = "number"
    NAME = "name"
    OUTCOME = "outcome"
    OWN_PART = "own part"
    CLAIM = "claim"


_WHY = {
    InventionKind.NUMBER: "This number stands nowhere in the line of your résumé, nor in what you added to it.",
    InventionKind.NAME: "This name stands nowhere in your résumé.",
    InventionKind.OUTCOME: "The line of your résumé does not say that this came of it.",
    InventionKind.OWN_PART: "The line of your résumé leaves open what your own part was; this says it was yours.",
    InventionKind.CLAIM: "The line of your résumé does not say this.",
}


@dataclass(frozen=True, slots=True)
class Invention:
    """Words that say more than the master, and why they count as that in one sentence."""

    kind: InventionKind
    words: str

    @property
    def why(self) -> str:
        """One sentence for people."""
        return _WHY[self.kind]


def inventions(text: str, line: str, *, around: str = "", names: str = "") -> tuple[Invention, ...]:
    """What a text claims that its line of the master does not.

    Rewording is free as long as it says the same: other verbs, another order, fewer words. What cannot be checked by
    words alone, such as a verb that says a little more, is left to the reader, who sees the difference word by word.

    Args:
        text: the new words.
        line: the words of the master.
        around: what else the master says about this line: what the person added, and the job it belongs to.
        names: all words of the master, where names of tools, places and employers may be taken from.
    """
    known = f"{line}\n{around}"
    found = [
        *_numbers(text, known),
        *_names(text, f"{known}\n{names}"),
        *_outcomes(text, known),
        *_own_part(text, line, around),
        *_claims(text, known),
    ]
    seen: dict[str, Invention] = {}
    for each in found:
        seen.setdefault(each.words.casefold(), each)
    return tuple(seen.values())


def _numbers(text: str, known: str) -> Iterator[Invention]:
    theirs = {_worth(each, known) for each in figures(known)}
    for each in figures(text):
        if each.quote.text.strip().casefold() not in _NO_NUMBER and _worth(each, text) not in theirs:
            yield Invention(InventionKind.NUMBER, _with_unit(each))
    said = _stems(known)
    for magnitude in find_magnitudes(text):
        if not figures(magnitude.quote.text) and not _stems(magnitude.quote.text) <= said:
            yield Invention(InventionKind.NUMBER, magnitude.quote.text)


def _worth(figure: Figure, text: str) -> tuple[float, str]:
    """A number with what it measures, where that is percent, money or time."""
    unit = stem(figure.unit.strip(" -")) if figure.unit else ""
    money = _SIGNS.search(text[max(0, figure.quote.span.start - 4) : figure.quote.span.end + 2])
    measure = "%" if figure.percent else money.group() if money else unit if unit in _TIMES else ""
    return figure.value, measure


def _with_unit(figure: Figure) -> str:
    unit = figure.unit.strip(" -")
    return (
        f"{figure.quote.text.strip()} {unit}"
        if unit and unit.casefold() not in STOP_WORDS
        else figure.quote.text.strip()
    )


def _names(text: str, known: str) -> Iterator[Invention]:
    """Words with a capital that stand nowhere in the master. The first word of a sentence is no name by its capital."""
    theirs = {_bare(each.group()) for each in _WORD.finditer(known)}
    theirs |= {part for word in theirs for part in re.split(r"[/&-]", word)}
    for sentence in _SENTENCE.split(text):
        for place, match in enumerate(_WORD.finditer(sentence)):
            word = match.group()
            marked = word[0].isupper() and place > 0 and word != "I" and not word.startswith(("I'", "I’"))
            if (marked or sum(letter.isupper() for letter in word) > 1) and not _is_known(word, theirs):
                yield Invention(InventionKind.NAME, word)


def _is_known(word: str, theirs: set[str]) -> bool:
    bare = _bare(word)
    parts = [part for part in re.split(r"[/&-]", bare) if part]
    stems = {stem(each) for each in theirs} if bare not in theirs else set()
    return bare in theirs or bare in STOP_WORDS or all(part in theirs or stem(part) in stems for part in parts)


def _bare(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s").strip("'.")


def _outcomes(text: str, known: str) -> Iterator[Invention]:
    """Outcomes of which the master says no more than half of the telling words."""
    said = _stems(known)
    has_one = bool(check(known).outcome)
    for each in check(text).outcome:
        words = _telling(each.text)
        if not has_one or not _mostly(words, said):
            yield Invention(InventionKind.OUTCOME, each.text)


def _own_part(text: str, line: str, around: str) -> Iterator[Invention]:
    """A part that the master leaves open and the text takes; what the person said about their part settles it."""
    if check(line).own_part is not OwnPart.UNCLEAR:
        return
    said = check(text)
    if said.own_part is OwnPart.OWN and said.own_quotes and not _stems(said.own_quotes[0].text) <= _stems(around):
        yield Invention(InventionKind.OWN_PART, said.own_quotes[0].text)


def _claims(text: str, known: str) -> Iterator[Invention]:
    """Clauses of two or more telling words of which the master has none, and sentences that are mostly not its own."""
    said = _stems(known)
    for sentence in _SENTENCE.split(text):
        if not _mostly(_telling(sentence), said):
            yield Invention(InventionKind.CLAIM, sentence.strip())
            continue
        for clause in _CLAUSE.split(sentence):
            words = _telling(clause)
            if len(words) > 1 and not words & said:
                yield Invention(InventionKind.CLAIM, clause.strip(" .!?"))


def _mostly(words: frozenset[str], said: frozenset[str]) -> bool:
    return not words or len(words & said) >= _SAME_WORDS * len(words)


def _stems(text: str) -> frozenset[str]:
    return frozenset(part for token in tokens(text) for part in _parts(token.stem))


def _telling(text: str) -> frozenset[str]:
    return frozenset(part for token in tokens(text) if is_telling(token) for part in _parts(token.stem))


def _parts(word: str) -> tuple[str, ...]:
    """A word; of scripts that put no space between words, each two letters that stand together."""
    return tuple(a + b for a, b in pairwise(word)) if _UNSPACED.search(word) and len(word) > 1 else (word,)
