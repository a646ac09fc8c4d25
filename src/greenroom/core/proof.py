"""For each priority and requirement the candidate's best evidence, or a gap that is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.proof_values import Evidence, EvidenceKind, Match, Proof, Strength

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.embedding import Embedder
    from greenroom.core.postings.values import RoleMap
    from greenroom.core.resumes.values import Resume

__all__ = ["Evidence", "EvidenceKind", "Match", "Proof", "Strength", "evidence_of", "gaps", "prove"]


def evidence_of(resume: Resume) -> tuple[Evidence, ...]:
    """Everything in a résumé that can prove something."""
    return ()


def prove(
    role_map: RoleMap, resume: Resume, embedder: Embedder, today: dt.date, stories: tuple[Evidence, ...] = ()
) -> tuple[Proof, ...]:
    """The best evidence for every priority, must-have, nice-to-have and responsibility, in this order.

    Args:
        role_map: what the posting asks for.
        resume: what the candidate has; years are counted up to `today`.
        embedder: turns texts into vectors.
        today: the day until which present jobs are counted.
        stories: evidence from the story bank, of kind `STORY`.
    """
    return ()


def gaps(proofs: tuple[Proof, ...]) -> tuple[Proof, ...]:
    """The requirements without evidence that is more than weak."""
    return tuple(proof for proof in proofs if proof.gap)
