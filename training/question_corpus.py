"""The questions to learn from and to measure on: those we labelled, those we wrote, and our bank."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from greenroom.core.questions.bank import BANK

DATA = Path(__file__).parent / "data"
BANK_SOURCE, OWN_SOURCE, WORDED_SOURCE = "bank", "own", "worded"
# What a source's questions weigh in the fit. The bank is worded for practice, so it weighs less than how people ask;
# most of our own are made by patterns, those that are worded one by one are nearer to it.
WEIGHTS = {BANK_SOURCE: 0.3, OWN_SOURCE: 0.8, WORDED_SOURCE: 1.0}
_SAME = 0.8  # share of words from which two questions count as one


class Labelled(NamedTuple):
    """A question with its labels. `may_teach` says whether its licence lets us learn from it."""

    id: str
    source: str
    text: str
    kind: str
    competencies: tuple[str, ...]
    may_teach: bool = True

    @property
    def words(self) -> frozenset[str]:
        """Its distinct words."""
        return frozenset(re.findall(r"[a-z']+", self.text.lower().replace("’", "'")))


def ours() -> list[Labelled]:
    """The questions that we wrote: the bank, those made to learn from, and those worded one by one."""
    bank = [Labelled(each.key, BANK_SOURCE, each.text, each.kind.value, each.competencies) for each in BANK]
    files = {OWN_SOURCE: "own_questions.jsonl", WORDED_SOURCE: "worded_questions.jsonl"}
    return bank + [_labelled(row | {"source": source}) for source, name in files.items() for row in _rows(DATA / name)]


def collected(texts: Path | None = None) -> list[Labelled]:
    """The questions that others asked, as far as their text is here; `texts` is a file with the text of all of them."""
    shown = {row["id"]: row["text"] for row in _rows(texts)} if texts else {}
    rows = [row | {"teaches": "text" in row} for row in _rows(DATA / "questions.jsonl")]
    rows = [row | {"text": row.get("text") or shown.get(row["id"], "")} for row in rows]
    return [_labelled(row) for row in rows if row["text"]]


def without_doubles(teach: list[Labelled], test: list[Labelled]) -> list[Labelled]:
    """The questions to learn from that are not nearly the same as one that is measured."""
    tested = [each.words for each in test]
    return [each for each in teach if not any(_overlap(each.words, words) > _SAME for words in tested)]


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """The share of all their words that two questions have in common."""
    return len(left & right) / (len(left | right) or 1)


def _labelled(row: dict[str, object]) -> Labelled:
    competencies = row["competencies"]
    named = tuple(str(each) for each in competencies) if isinstance(competencies, list) else ()
    return Labelled(
        str(row["id"]), str(row["source"]), str(row["text"]), str(row["kind"]), named, bool(row.get("teaches", True))
    )


def _rows(path: Path) -> list[dict[str, object]]:
    """The lines of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
