"""What the guide is made of: a page about a stage, about a format, about a listener, and the page that joins them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.answers.values import Pillar
    from greenroom.core.journey.values import StageKey
    from greenroom.core.meetings import Format
    from greenroom.core.people import Stakeholder


class When(StrEnum):
    """When an item of a checklist is due; its name is what people read above the items."""

    DAY_BEFORE = "the day before"
    HOUR_BEFORE = "the hour before"
    IN_THE_ROOM = "in the room"
    AFTER = "afterwards"


@dataclass(frozen=True, slots=True)
class Scored:
    """One thing that is scored at a stage, how deep, and under which of the three heads (J6)."""

    pillar: Pillar
    text: str


@dataclass(frozen=True, slots=True)
class StageText:
    """What the guide says about a standard stage.

    Attributes:
        key: the stage.
        purpose: what it is for, from the employer's side.
        who: who usually sits there.
        scored: three to five things that are scored, and how deep.
        length: how long it lasts; a rule of thumb where it has a figure.
        format: in which form it comes.
        prepare: five to seven things to do, one sentence each.
        after: what happens next, and how one learns of it.
        mistake: the commonest one and how to avoid it.
        ask: two questions worth asking at this stage.
    """

    key: StageKey
    purpose: str
    who: str
    scored: tuple[Scored, ...]
    length: str
    format: str
    prepare: tuple[str, ...]
    after: str
    mistake: str
    ask: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Check:
    """An item of a checklist and when it is due."""

    when: When
    text: str


@dataclass(frozen=True, slots=True)
class FormatText:
    """What the guide says about a format: what changes, and eight to twelve things to do in the order of the day."""

    format: Format
    what_changes: str
    checklist: tuple[Check, ...]

    def at(self, when: When) -> tuple[str, ...]:
        """The items that are due then."""
        return tuple(check.text for check in self.checklist if check.when is when)


@dataclass(frozen=True, slots=True)
class ListenerText:
    """Two lines on what somebody in this position wants to hear; at any stage when `stage` is None."""

    stakeholder: Stakeholder
    stage: StageKey | None
    lines: tuple[str, str]


@dataclass(frozen=True, slots=True)
class StagePage:
    """What belongs to one interview: its stage, its format, its listeners.

    Attributes:
        stage: None when the stage is one of the person's own.
        format: None when the format is not known yet.
        listeners: one for each kind of listener, in the order given.
    """

    stage: StageText | None
    format: FormatText | None
    listeners: tuple[ListenerText, ...]
