"""What a stage of the journey is, what is known about it, and how a journey ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.people import Stakeholder


class StageKey(StrEnum):
    """The standard stages, in their usual order."""

    APPLIED = "applied"
    RECRUITER_SCREEN = "recruiter-screen"
    FIRST_ROUND = "first-round"
    ASSESSMENT = "assessment"
    SECOND_ROUND = "second-round"
    FINAL_ROUND = "final-round"
    REFERENCES = "references"
    OFFER = "offer"
    NEGOTIATION = "negotiation"


class End(StrEnum):
    """How an application ends. One on hold, or without a reply, can come back to life."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDREW = "withdrew"
    NO_REPLY = "no-reply"
    ON_HOLD = "on-hold"


@dataclass(frozen=True, slots=True)
class StageGuide:
    """What a newcomer does not know about a stage.

    Attributes:
        key: its name in the record.
        name: what people read.
        purpose: what it is for, from the employer's side.
        people: who usually sits there.
        scored: what is judged, and how deep.
        length: how long it usually lasts.
        wait: how long the answer usually takes. Length and wait are rules of thumb, and said to be.
        prepare: what to prepare.
    """

    key: StageKey
    name: str
    purpose: str
    people: tuple[Stakeholder, ...]
    scored: str
    length: str
    wait: str
    prepare: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """The stages that one kind of employer usually has."""

    key: str
    name: str
    about: str
    stages: tuple[StageKey, ...]
