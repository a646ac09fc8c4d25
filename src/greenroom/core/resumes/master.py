"""The lines of a master résumé, each with the key of its row: what a view chooses from, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Education, Job, Language, Project, Read

    LinePart = Job | Project | Education | Language | Read


class LineKind(StrEnum):
    """What a line of a résumé is."""

    JOB = "job"
    PROJECT = "project"
    ACHIEVEMENT = "achievement"
    EDUCATION = "education"
    SKILL = "skill"
    LANGUAGE = "language"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class MasterLine:
    """One line of the master.

    Attributes:
        key: the id of its row.
        kind: what it is. Only an achievement can be reworded in a view: names, dates and titles are facts.
        text: its words, as people read it in a list.
        part: what it is in the résumé; the achievements of a job or project are lines of their own.
        parent: the key of the job or project that an achievement belongs to; empty for everything else.
        more: what the person said about it when they were asked, such as the outcome or the number before.
    """

    key: str
    kind: LineKind
    text: str
    part: LinePart
    parent: str = ""
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """What a view does with a line of the master; an empty `text` leaves the words of the master."""

    key: str
    shown: bool = True
    text: str = ""


def choices_of(lines: tuple[MasterLine, ...]) -> tuple[Choice, ...]:
    """Everything shown, in the order and the words of the master."""
    return tuple(Choice(line.key) for line in lines)
