"""A story as the bank holds it, and where it was told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PARTS = ("situation", "task", "actions", "result", "learning")


class Landed(StrEnum):
    """How a story was taken, as the person saw it."""

    WELL = "well"
    SO_SO = "so-so"
    BADLY = "badly"


@dataclass(frozen=True, slots=True)
class Story:
    """A story in its parts.

    Attributes:
        key: the record's id of it, or whatever the caller calls it by.
        title: a few words by which the person remembers it.
        situation, task, actions, result, learning: the parts; an empty one is not written yet.
        half_minute, ninety_seconds: versions that the person cut from the whole.
        competencies: ids of what it shows, as chosen; `confirmed` those that the person has looked at and stands by.
        confidential: words that nobody else is to see.
    """

    key: str
    title: str
    situation: str = ""
    task: str = ""
    actions: str = ""
    result: str = ""
    learning: str = ""
    half_minute: str = ""
    ninety_seconds: str = ""
    competencies: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()
    confidential: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """All parts in the order of telling."""
        return "\n".join(words for part in PARTS if (words := getattr(self, part).strip()))

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that are empty."""
        return tuple(part for part in PARTS if not getattr(self, part).strip())
