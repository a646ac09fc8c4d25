"""Tasks as values: code with its tests, and work samples of other trades with what good work shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.questions.values import Level


@dataclass(frozen=True, slots=True)
class Trial:
    """One test of a piece of code; all but the name is Python.

    Attributes:
        name: what it tries, in words that people read.
        got: the expression that is tried.
        wants: the expression that it must equal.
        setup: statements that come before.
    """

    name: str
    got: str
    wants: str
    setup: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the interviewer says when asked; `cues` is a pattern of the words that ask for it."""

    id: str
    cues: str
    text: str


@dataclass(frozen=True, slots=True)
class Probe:
    """A question about the work.

    Attributes:
        id: its name in the record.
        text: the question.
        cue: a pattern of words that an answer to the point has.
        again: asked more plainly, once, when the answer passed by the point; empty to let it go.
    """

    id: str
    text: str
    cue: str
    again: str = ""


class Sort(StrEnum):
    """What a check looks for in a text."""

    FOUND = "found"  # the words are there
    ABSENT = "absent"  # the words are not there
    BEFORE = "before"  # the words are there, before certain others


@dataclass(frozen=True, slots=True)
class Check:
    """Something that can be measured in a text.

    Attributes:
        id: its name in the record.
        name: what good work has, in words that people read.
        pattern: the words, matched without regard to case.
        ask: what the interviewer asks when it is not so, without giving it away.
        sort: what is looked for.
        other: for `BEFORE`, the words that must not come first; where they are missing the check is met.
    """

    id: str
    name: str
    pattern: str
    ask: str
    sort: Sort = Sort.FOUND
    other: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of material: paragraphs, a table, or both; `rows` have as many cells as there are `columns`."""

    title: str
    paragraphs: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Twist:
    """A requirement that arrives mid-way, with what it is held against."""

    text: str
    visible: tuple[Trial, ...] = ()
    hidden: tuple[Trial, ...] = ()
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeTask:
    """A task to write or to mend Python code.

    Attributes:
        level: whom it suits.
        statement: paragraphs that say what is wanted.
        starter: the code on the page when it begins; it does not pass.
        visible: tests that the candidate can run.
        hidden: tests that are run when the work is handed in.
        facts: what a good question brings out.
        probes: what the interviewer asks about the work; `cost` is about time and memory.
        hints: given one at a time, when asked for.
        twist: what arrives mid-way.
    """

    level: Level
    statement: tuple[str, ...]
    starter: str
    visible: tuple[Trial, ...]
    hidden: tuple[Trial, ...]
    facts: tuple[Fact, ...]
    probes: tuple[Probe, ...]
    hints: tuple[str, ...]
    twist: Twist


@dataclass(frozen=True, slots=True)
class WorkSample:
    """A piece of work of some trade, done on paper.

    Attributes:
        sheets: the material to read.
        task: paragraphs that say what is wanted.
        shows: what good work shows, in words that people read afterwards.
        checks: what is measured in the text.
        facts: what a good question brings out.
        probes: what the interviewer asks about the work.
        hints: given one at a time, when asked for.
        twist: what arrives mid-way.
        words: how many words the work should have, from and to.
    """

    sheets: tuple[Sheet, ...]
    task: tuple[str, ...]
    shows: tuple[str, ...]
    checks: tuple[Check, ...]
    facts: tuple[Fact, ...]
    probes: tuple[Probe, ...]
    hints: tuple[str, ...]
    twist: Twist
    words: tuple[int, int] = (40, 400)
