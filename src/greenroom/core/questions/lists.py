"""Lists of questions that people bring: one on each line, or a table with the columns `question` and `kind`."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 1000
_KINDS = {kind.value: kind for kind in QuestionKind}
_HEADS = {"question", "questions"}
_SIGNS = ",;\t"
_BULLET = re.compile(r"^\s*(?:[-*•–]\s+|\(?\d{1,3}[.)]\s+)")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Listed:
    """One question of a list; `kind` is none when the list does not say it."""

    text: str
    kind: QuestionKind | None = None


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be taken: its number from 1, its words, and why."""

    number: int
    text: str
    why: str


def read_list(text: str) -> tuple[tuple[Listed, ...], tuple[BadLine, ...]]:
    """The questions of a list in their order, and the lines that are none."""
    good: list[Listed] = []
    bad: list[BadLine] = []
    for number, line, words, kind in _rows(text.removeprefix("\ufeff").splitlines()):
        why = _why_not(words, kind)
        if why:
            bad.append(BadLine(number, line.strip(), why))
        else:
            good.append(Listed(words, _KINDS.get(kind.casefold())))
    return tuple(good), tuple(bad)


def folded(question: str) -> str:
    """A question without what may differ when it is the same: case, signs and spaces."""
    return " ".join(_WORD.findall(question.casefold()))


def _rows(lines: list[str]) -> Iterator[tuple[int, str, str, str]]:
    """Number, line, question and kind of each line with something on it."""
    sign = _sign_of(lines)
    first = 2 if sign else 1
    for number, line in enumerate(lines[first - 1 :], start=first):
        if not line.strip():
            continue
        words, kind = _cells(line, sign) if sign and len(line) <= LONGEST * 2 else _plain(line)
        yield number, line, " ".join(words.split()), kind.strip()


def _sign_of(lines: list[str]) -> str:
    """What divides the columns of a table; empty when the list has no heads of columns."""
    if not lines:
        return ""
    sign = next((each for each in _SIGNS if each in lines[0]), ",")
    heads = [cell.strip().strip('"').casefold() for cell in lines[0].split(sign)]
    return sign if heads[0] in _HEADS and heads[1:2] in ([], ["kind"]) else ""


def _cells(line: str, sign: str) -> tuple[str, str]:
    """The question and the kind in a line of a table."""
    cells = next(csv.reader([line], delimiter=sign), [])
    return (cells[0], cells[1] if len(cells) > 1 else "") if cells else ("", "")


def _plain(line: str) -> tuple[str, str]:
    """The question on a line, and the kind if one is named behind it."""
    words = _BULLET.sub("", line).strip()
    for sign in _SIGNS:
        before, _, last = words.rpartition(sign)
        if before and last.strip().casefold() in _KINDS:
            return before.strip().strip('"'), last
    return words.strip('"'), ""


def _why_not(words: str, kind: str) -> str:
    """Why a line cannot be taken; empty when it can."""
    if kind and kind.casefold() not in _KINDS:
        return f"“{kind}” is none of the kinds: {', '.join(_KINDS)}."
    if len(words) > LONGEST:
        return f"A question has at most {LONGEST:,} characters."
    if len(_WORD.findall(words)) < 2:
        return "A question has at least two words."
    return ""
