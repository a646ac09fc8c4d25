"""Lessons, and what shows that one has sunk in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.core.answers.values import Feedback
    from greenroom.core.interviewer.values import Line


@dataclass(frozen=True, slots=True)
class Take:
    """One answer of the person's: its key in the record, to which question, and what was found in it."""

    key: str
    question: str
    feedback: Feedback


@dataclass(frozen=True, slots=True)
class Done:
    """Everything that milestones look at, oldest first: answers, and the lines of mock interviews that are over."""

    takes: tuple[Take, ...] = ()
    mocks: tuple[tuple[str, tuple[Line, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Reached:
    """A milestone that was reached: what shows it, and the key of the answer or the mock interview in which."""

    said: str
    take: str = ""
    mock: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson.

    Attributes:
        key: its name in addresses.
        title: what people read.
        text: two or three paragraphs, a minute to read.
        drill: the key of a question of our bank; empty where the drill is a mock interview.
        milestone: in one sentence, what shows that it has sunk in.
        reached: the first thing done that shows it; None as long as nothing does.
    """

    key: str
    title: str
    text: tuple[str, ...]
    drill: str
    milestone: str
    reached: Callable[[Done], Reached | None]
