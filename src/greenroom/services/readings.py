"""The log of what was read about the trade: a title, where it is, and a line of what to take from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Reading

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from greenroom.store.access import Actor, OwnedQuerySet


def add(actor: Actor, *, title: str, url: str = "", takeaway: str = "", on: dt.date | None = None) -> Reading:
    """Note something that was read. Nothing is fetched from its address.

    Raises:
        InvalidChoice: there is no title, or the address is none of the web.
    """
    name = given(title, field="title", what="what you read")
    address = url.strip()
    if address and urlsplit(address).scheme not in {"http", "https"}:
        raise InvalidChoice("An address begins with https://.", field="url")
    row = Reading(
        person=actor.person,
        title=name,
        url=address,
        takeaway=takeaway.strip(),
        on=on or timezone.localdate(),
    )
    with deed(actor, "note-reading", f"Noted “{cut(name, 80)}” as read") as record:
        return record.create(row)


def remove(actor: Actor, reading: UUID) -> None:
    """Remove something from the log."""
    row = Reading.objects.own(actor, reading)
    with deed(actor, "remove-reading", f"Removed “{cut(row.title, 80)}” from what was read") as record:
        record.delete(row)


def log_of(actor: Actor) -> OwnedQuerySet[Reading]:
    """Everything, the newest first."""
    return Reading.objects.owned_by(actor)
