"""A case as values: its question, what is told when asked for, its exhibits, its sums and its turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.charts import Chart


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the interviewer knows and tells only when asked.

    Attributes:
        id: its name in the record.
        cues: what a question for it speaks of, as in `meaning.py`.
        text: the words in which it is told.
        hint: a question that leads towards it without telling it.
        exhibit: the exhibit that is handed over with it, if any.
    """

    id: str
    cues: tuple[str, ...]
    text: str
    hint: str = ""
    exhibit: str = ""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A chart that is laid on the table.

    Attributes:
        id: its name in the record.
        chart: its values.
        words: with what words it is handed over.
        insight: what a good reading speaks of; one of these cues is enough.
        look: where to look again, when the reading missed it.
    """

    id: str
    chart: Chart
    words: str
    insight: tuple[str, ...]
    look: str


@dataclass(frozen=True, slots=True)
class Sum:
    """A figure to be worked out.

    Attributes:
        id: its name in the record.
        ask: the question for it.
        value: what comes out.
        unit: what it counts, as it is said after the number.
        needs: ids of the facts it takes.
        way: how it is worked out, as a calculation in words that has this result.
        hint: how to begin, without a result.
        within: by which share an answer may be off.
    """

    id: str
    ask: str
    value: float
    unit: str
    needs: tuple[str, ...]
    way: str
    hint: str
    within: float = 0.05


@dataclass(frozen=True, slots=True)
class Branch:
    """One part of the problem that a good structure covers; one of the cues is enough."""

    name: str
    cues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseBody:
    """What a case consists of.

    Attributes:
        level: for whom: `entry`, `experienced` or `lead`.
        prompt: the question as the interviewer puts it.
        behind: the question behind it, which is told afterwards.
        goal: cues of the question itself, by which a restatement is known.
        branches: what a structure should cover.
        facts: what is told when asked for.
        exhibits: what is laid on the table.
        sums: what is to be worked out, in order.
        twist: what changes near the end, with a question.
        recommend: how the recommendation is asked for.
        pushback: what is held against it.
        answer: one sound recommendation, told afterwards.
    """

    level: str
    prompt: str
    behind: str
    goal: tuple[str, ...]
    branches: tuple[Branch, ...]
    facts: tuple[Fact, ...]
    exhibits: tuple[Exhibit, ...]
    sums: tuple[Sum, ...]
    twist: str
    recommend: str
    pushback: tuple[str, ...]
    answer: str

    def fact(self, id: str) -> Fact:  # noqa: A002 - the word that people use
        """The fact of that name."""
        return next(each for each in self.facts if each.id == id)

    def exhibit(self, id: str) -> Exhibit:  # noqa: A002 - the word that people use
        """The exhibit of that name."""
        return next(each for each in self.exhibits if each.id == id)
