"""Evidence, not claims: does a text say what came of it, whose doing it was, and how much it was?"""

from __future__ import annotations

from greenroom.core.evidence_values import Ask, EvidenceCheck, OwnPart, Part

__all__ = ["Ask", "EvidenceCheck", "OwnPart", "Part", "asks", "check"]


def check(text: str) -> EvidenceCheck:
    """What a text holds of outcome, own part and magnitude, each with its words."""
    return EvidenceCheck(text)


def asks(checked: EvidenceCheck) -> tuple[Ask, ...]:
    """One plain question for each thing that is missing, the most telling first."""
    return ()
