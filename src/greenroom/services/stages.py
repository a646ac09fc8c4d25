"""The stages that a new application starts with, and the ways in which one ends."""

from __future__ import annotations

from greenroom.core.errors import InvalidChoice

STANDARD = (
    ("applied", "Applied"),
    ("recruiter-screen", "Recruiter screen"),
    ("first-round", "First round"),
    ("assessment", "Assessment"),
    ("second-round", "Second or panel round"),
    ("final-round", "Final round"),
    ("references", "Reference checks"),
    ("offer", "Offer"),
    ("negotiation", "Negotiation"),
)
ENDS = {
    "accepted": "Accepted",
    "declined": "Declined",
    "rejected": "Rejected",
    "withdrew": "Withdrew",
    "no-reply": "No reply",
    "on-hold": "On hold",
}


def standard_stages(template: str) -> tuple[tuple[str, str], ...]:
    """Key and name of each stage of a template, in order.

    Raises:
        InvalidChoice: there is no such template.
    """
    if template != "standard":
        raise InvalidChoice("There is no such list of stages. Choose one of those shown.", field="template")
    return STANDARD
