"""Each occasion as people choose it: its name, what it is for, when it comes, and how formal a letter can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.core.letters.values import LetterKind, Tone


class Phase(StrEnum):
    """Where on the way an occasion comes."""

    APPLYING = "When you apply"
    BEFORE = "Before an interview"
    AFTER = "After an interview"
    OFFER = "When there is an offer"
    REFEREE = "To somebody who vouches for you"


@dataclass(frozen=True, slots=True)
class Occasion:
    """One occasion to write: its name as an order, and one sentence that says what it is for."""

    kind: LetterKind
    name: str
    about: str
    phase: Phase


OCCASIONS: tuple[Occasion, ...] = (
    Occasion(
        LetterKind.COVER,
        "Write a cover letter",
        "Why you want this work, and for what they ask for first, what you have done. Nothing that fits every job.",
        Phase.APPLYING,
    ),
    Occasion(
        LetterKind.CONFIRM,
        "Confirm an interview",
        "Say that you will come, with the time in both zones. Best within a day.",
        Phase.BEFORE,
    ),
    Occasion(
        LetterKind.PROPOSE_TIMES,
        "Propose other times",
        "The time does not suit you: name others, in their zone and in yours.",
        Phase.BEFORE,
    ),
    Occasion(
        LetterKind.ACCOMMODATION,
        "Ask for an arrangement",
        "Say what you need so that the interview is fair: breaks, captions, a room without steps.",
        Phase.BEFORE,
    ),
    Occasion(
        LetterKind.CONSTRAINTS,
        "State facts early",
        "Notice, permit, moving: said before they plan on something else.",
        Phase.BEFORE,
    ),
    Occasion(
        LetterKind.DECLINE_INTERVIEW,
        "Decline an interview",
        "You will not come, and tell them in good time.",
        Phase.BEFORE,
    ),
    Occasion(
        LetterKind.THANK_YOU,
        "Say thank you",
        "Within a day: a real moment of the talk, your interest, what you can add, and one question.",
        Phase.AFTER,
    ),
    Occasion(
        LetterKind.PROMISED_ITEM,
        "Send what you promised",
        "A document, a sample or an answer, by the day that you named.",
        Phase.AFTER,
    ),
    Occasion(
        LetterKind.STATUS,
        "Ask how things stand",
        "Short and polite, and never before the day that they named has passed.",
        Phase.AFTER,
    ),
    Occasion(
        LetterKind.ASK_FEEDBACK,
        "Ask for feedback",
        "After a no: thanks, and a single question that you can learn from.",
        Phase.AFTER,
    ),
    Occasion(
        LetterKind.WITHDRAW,
        "Withdraw",
        "You do not go on, and they hear it from you first.",
        Phase.AFTER,
    ),
    Occasion(
        LetterKind.ASK_FOR_TIME,
        "Ask for time to decide",
        "Be glad about the offer, and name the day on which you will answer.",
        Phase.OFFER,
    ),
    Occasion(
        LetterKind.ACCEPT_OFFER,
        "Accept an offer",
        "A clear yes, with what was agreed, so that both mean the same.",
        Phase.OFFER,
    ),
    Occasion(
        LetterKind.DECLINE_OFFER,
        "Decline an offer",
        "A clear no that leaves the door open.",
        Phase.OFFER,
    ),
    Occasion(
        LetterKind.ASK_REFERENCE,
        "Ask for a reference",
        "Before you name anybody: the role, and what they have seen you do.",
        Phase.REFEREE,
    ),
    Occasion(
        LetterKind.BRIEF_REFERENCE,
        "Prepare a referee",
        "What the job is, what matters there, and when a call may come.",
        Phase.REFEREE,
    ),
    Occasion(
        LetterKind.THANK_REFERENCE,
        "Thank a referee",
        "They should be among the first to know what became of it.",
        Phase.REFEREE,
    ),
)

TONES: dict[Tone, tuple[str, str]] = {
    Tone.FORMAL: ("Formal", "Full forms: for a first letter, and where people keep their distance."),
    Tone.FRIENDLY: ("Friendly", "As you would write to somebody with whom you have talked."),
    Tone.BRIEF: ("Brief", "Polite, and only what is needed."),
}
"""The tones, from formal to brief: a name, and when each fits."""


def occasion(kind: LetterKind) -> Occasion:
    """The occasion of that kind."""
    return next(each for each in OCCASIONS if each.kind is kind)
