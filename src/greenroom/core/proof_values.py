"""What was found to prove a requirement, and where nothing was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.postings.values import Item
    from greenroom.core.spans import Quote, Span


class EvidenceKind(StrEnum):
    """Where a piece of evidence comes from."""

    ACHIEVEMENT = "achievement"
    JOB = "job"
    SKILL = "skill"
    EDUCATION = "education"
    CERTIFICATE = "certificate"
    LANGUAGE = "language"
    PROJECT = "project"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that the candidate can point to.

    Attributes:
        kind: where it comes from.
        text: the words, as the résumé or the story has them.
        span: where they stand in the résumé's source; (0, 0) for a story.
        where: the employer, school or story it belongs to, for people to read.
        key: the record's id of it, when the caller gave one.
        context: words that belong to it without being quoted, such as the job's title; they count for little.
    """

    kind: EvidenceKind
    text: str
    span: Span
    where: str = ""
    key: str = ""
    context: str = ""


class Strength(StrEnum):
    """How well a piece of evidence proves a requirement."""

    STRONG = "strong"
    PARTIAL = "partial"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Match:
    """One piece of evidence for one requirement.

    Attributes:
        evidence: what proves it.
        strength: how well.
        score: for ranking only, higher is better; not comparable between requirements.
        in_requirement: the words that match, as they stand in the requirement's text.
        in_evidence: the same as they stand in the evidence's text.
        why: one sentence for people.
    """

    evidence: Evidence
    strength: Strength
    score: float
    in_requirement: tuple[Quote, ...]
    in_evidence: tuple[Quote, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Proof:
    """The evidence for one item of the role map, best first. None at all makes it a gap.

    `gap` is one sentence that names what is missing, empty when there is a match that is more than weak.
    """

    item: Item
    matches: tuple[Match, ...] = ()
    gap: str = ""

    @property
    def best(self) -> Match | None:
        """The strongest match, if there is any."""
        return self.matches[0] if self.matches else None
