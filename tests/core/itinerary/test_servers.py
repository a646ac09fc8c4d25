from __future__ import annotations

from greenroom.core.invitations.events import CalendarEvent
from greenroom.core.itinerary.servers import Change


def test_a_change_without_an_event_is_one_that_is_gone() -> None:
    assert Change("a").gone
    assert not Change("a", '"1"', CalendarEvent("a")).gone
