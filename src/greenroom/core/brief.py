"""The brief: one page for the day of the interview."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.meetings import Meeting
    from greenroom.core.postings.values import RoleMap
    from greenroom.core.proof_values import Proof
    from greenroom.core.questions.values import Question, QuestionToAsk


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """Somebody who will be there and what they look for."""

    name: str
    title: str
    looks_for: str


@dataclass(frozen=True, slots=True)
class BriefPriority:
    """One priority in the employer's words, and what proves it; no proof is said in `gap`."""

    text: str
    quote: str
    proofs: tuple[str, ...]
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything that stands on the page, most important first within each list.

    Attributes:
        role, employer, candidate: what it is about and for whom; empty when unknown.
        when: the local time where the employer is, and `when_own` where the candidate will be (empty if the same).
        notes: doubts about the time, and other things to settle before the day.
        format, length, place, link: how and where.
        people: who will be there.
        priorities: theirs, with proof.
        questions: likely ones. `to_ask`: to ask them.
        checklist: logistics.
        constraints: what to state early: start date, permit, moving.
    """

    role: str
    employer: str
    candidate: str
    when: str
    when_own: str
    notes: tuple[str, ...]
    format: str
    length: str
    place: str
    link: str
    people: tuple[BriefPerson, ...]
    priorities: tuple[BriefPriority, ...]
    questions: tuple[str, ...]
    to_ask: tuple[str, ...]
    checklist: tuple[str, ...]
    constraints: tuple[str, ...]


def make_brief(  # noqa: PLR0913 - a brief draws on everything
    role_map: RoleMap,
    meeting: Meeting,
    proofs: tuple[Proof, ...],
    questions: tuple[Question, ...],
    to_ask: tuple[QuestionToAsk, ...],
    candidate: str = "",
    constraints: tuple[str, ...] = (),
) -> Brief:
    """The brief for one interview."""
    raise NotImplementedError
