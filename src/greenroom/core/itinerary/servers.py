"""Calendars on a server: what core needs from whoever speaks with one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from greenroom.core.invitations.events import CalendarEvent
    from greenroom.core.itinerary.entries import Entry


@dataclass(frozen=True, slots=True)
class Change:
    """An event that is new, changed or gone on the server.

    Attributes:
        uid: its own name. For one that is gone it is taken from its address, which holds the UID of every event that
            Greenroom put there; others may have any name.
        etag: the name of this version, to be handed back with the next change; empty for one that is gone.
        event: what it says; None for one that is gone.
    """

    uid: str
    etag: str = ""
    event: CalendarEvent | None = None

    @property
    def gone(self) -> bool:
        """Whether somebody deleted it."""
        return self.event is None


@dataclass(frozen=True, slots=True)
class Changes:
    """What has happened in a calendar since it was last asked.

    Attributes:
        events: what is new, changed or gone; what cannot be read as an event is left out.
        token: to be handed back when asking the next time.
        complete: whether these are all events of the calendar, so that whatever is not among them is gone.
    """

    events: tuple[Change, ...]
    token: str
    complete: bool = False


class CalendarServer(Protocol):
    """One calendar on a server. Whatever fails is a `UserError` that says what is wrong and what to do."""

    def calendars(self) -> tuple[str, ...]:
        """The names of the calendars that can hold events."""
        ...

    def put(self, entry: Entry, etag: str = "") -> str:
        """Write an event: a new one without an etag, or over the version that the etag names.

        Returns:
            The etag of the version that the server has now.

        Raises:
            UserError: among others when another program changed or deleted it since, or there is one already;
                nothing is overwritten then.
        """
        ...

    def delete(self, uid: str, etag: str = "") -> None:
        """Delete an event; with an etag only the version that it names. One that is gone already is no error.

        Raises:
            UserError: among others when another program changed it since.
        """
        ...

    def changes(self, since: str = "") -> Changes:
        """What has changed since the answer that gave this token; without one, everything there is.

        Raises:
            UserError: the server cannot be asked.
        """
        ...
