"""Looking through the bank of questions: by kind, competency, trade and level, and by words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.competencies import competency
from greenroom.core.questions.bank import BANK
from greenroom.core.questions.lists import folded

if TYPE_CHECKING:
    from greenroom.core.questions.values import BankQuestion


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for; an empty field asks for nothing.

    A question for any trade or any level suits everybody, so it is found with every trade and level.
    """

    words: str = ""
    kind: str = ""
    competency: str = ""
    trade: str = ""
    level: str = ""


def find(wanted: Wanted) -> tuple[BankQuestion, ...]:
    """The questions of the bank that are wanted; those of the trade itself come first."""
    found = [each for each in BANK if _suits(each, wanted)]
    return tuple(sorted(found, key=lambda each: not (wanted.trade and wanted.trade in each.trades)))


def _suits(question: BankQuestion, wanted: Wanted) -> bool:
    """Whether a question is wanted."""
    return (
        wanted.kind in {"", question.kind.value}
        and (not wanted.competency or wanted.competency in question.competencies)
        and (not wanted.trade or not question.trades or wanted.trade in question.trades)
        and (not wanted.level or not question.levels or wanted.level in question.levels)
        and _has_words(question, wanted.words)
    )


def _has_words(question: BankQuestion, words: str) -> bool:
    """Whether every word begins a word of the question or of the name of what it looks at."""
    names = [found.name for key in question.competencies if (found := competency(key))]
    text = f" {folded(' '.join([question.text, *names]))}"
    return all(f" {word}" in text for word in folded(words).split())
