"""What an invitation says, each part with how sure the reading is and the words that it was read in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.meetings import Format
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.spans import Quote


class InvitationKind(StrEnum):
    """What is wanted of the person."""

    INVITATION = "invitation"  # one time, to be confirmed
    PROPOSAL = "proposal"  # several times, or free stretches, to choose from
    CHANGE = "change"  # an interview that is known moves, or something about it changes
    CANCELLATION = "cancellation"
    NO_TIME = "no-time"  # an interview is meant, and no time is named yet
    NONE = "none"  # nothing here is an interview


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was read.

    Attributes:
        text: its value as people read it.
        certainty: how sure the reading is.
        quote: the words it was read in; None where a calendar field says so.
        note: one sentence about what is doubtful; empty where nothing is.
    """

    text: str
    certainty: Certainty
    quote: Quote | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProposedTime:
    """One time that was named.

    Attributes:
        local: date and time as clocks in `zone` show it; without a zone of its own.
        zone: the IANA zone; empty when none was named and none was given.
        minutes: how long; 0 when that was not said.
        certainty: how sure date, time and zone are together.
        quotes: the words they were read in, in their order.
        notes: a sentence for each thing that is doubtful.
        window: whether this is a stretch to choose a time in, rather than the time of a meeting.
        ends_on: the last day, for a window that has only days.
    """

    local: dt.datetime
    zone: str
    minutes: int = 0
    certainty: Certainty = Certainty.SURE
    quotes: tuple[Quote, ...] = ()
    notes: tuple[str, ...] = ()
    window: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is named: who will be there, or who writes.

    Attributes:
        name: as written.
        title: what they do, if it was said.
        email: their address, if it was said.
        role: `interviewer` or `sender`.
        certainty: how sure it is that this is a person in this role.
        quote: the words it was read in; None for the fields of a mail or a calendar.
    """

    name: str
    title: str = ""
    email: str = ""
    role: str = "interviewer"
    certainty: Certainty = Certainty.SURE
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """Everything that was understood.

    Attributes:
        kind: what is wanted of the person.
        source: the text that all quotes point into.
        times: the times named, in their order.
        format: how it is held.
        link: the address of the call.
        place: where to go.
        phone: the number to call, or at which they call.
        people: who is named.
        employer: who invites.
        role: the title of the role.
        stage: the standard stage of the journey that it is to.
        reply_by: the day by which an answer is wanted.
        uid: the calendar's own name for the event; empty in a text.
        sequence: which version of the event this is.
        notes: sentences about what is doubtful in the whole.
    """

    kind: InvitationKind
    source: str
    times: tuple[ProposedTime, ...] = ()
    format: Found | None = None
    link: Found | None = None
    place: Found | None = None
    phone: Found | None = None
    people: tuple[Person, ...] = ()
    employer: Found | None = None
    role: Found | None = None
    stage: Found | None = None
    reply_by: Found | None = None
    uid: str = ""
    sequence: int = 0
    notes: tuple[str, ...] = ()

    @property
    def how(self) -> Format | None:
        """The format, as the rest of core knows it."""
        return Format(self.format.text) if self.format else None


_ORDER = (Certainty.SURE, Certainty.LIKELY, Certainty.DOUBTFUL)


def least_sure(*certainties: Certainty) -> Certainty:
    """The least sure of them: a chain is as strong as its weakest link."""
    return max(certainties, key=_ORDER.index, default=Certainty.SURE)
