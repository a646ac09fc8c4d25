"""Which questions are likely in this interview, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.meetings import Format
    from greenroom.core.people import Attendee
    from greenroom.core.postings.values import RoleMap
    from greenroom.core.proof_values import Proof
    from greenroom.core.questions.values import Question


def likely(
    role_map: RoleMap,
    people: tuple[Attendee, ...],
    format: Format,  # noqa: A002 - the word that people use
    proofs: tuple[Proof, ...] = (),
    limit: int = 12,
) -> tuple[Question, ...]:
    """The questions that this posting, these people and this format lead to, the likeliest first."""
    return ()
