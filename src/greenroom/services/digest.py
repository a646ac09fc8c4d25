"""The daily mail: what the first page says, sent once a day at the person's own time through their own mail server."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.letters.addresses import addresses_in
from greenroom.services.mail_servers import deliver, server_of
from greenroom.services.now import now_of
from greenroom.services.now_told import as_text
from greenroom.services.people import actor_of
from greenroom.services.record import deed
from greenroom.store.models import MailServer

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.store.access import Actor

_LOG = logging.getLogger(__name__)
_SUBJECT = "Your interviews today"
_FOOT = "You asked Greenroom for this mail. Turn it off on the page of your mail server."
_NO_SERVER = "No mail server is set up. Set one up first: the daily mail goes through it."


def ask_for(actor: Actor, *, to: str, at: dt.time | None) -> MailServer:
    """Have the daily mail sent to an address at a time of the person's own day, or no longer, if `at` is None.

    Raises:
        InvalidChoice: there is no mail server, or this is not one address.
    """
    row = server_of(actor)
    if row is None:
        raise InvalidChoice(_NO_SERVER)
    if at is None:
        with deed(actor, "end-digest", "Turned the daily mail off") as record:
            return record.update(row, digest_at=None)
    found = addresses_in(to, field="to")
    if len(found) != 1:
        raise InvalidChoice("Give the one address that the daily mail goes to.", field="to")
    with deed(actor, "ask-for-digest", f"Asked for a daily mail at {at:%H:%M}") as record:
        return record.update(row, digest_to=found[0], digest_at=at)


def send_due(now: dt.datetime) -> int:
    """Send every daily mail whose time has come and that was not sent today; how many went out.

    A server that does not take its mail is tried again at the next call.
    """
    waiting = MailServer.objects.exclude(digest_at=None).select_related("person__user")
    return sum(_send(row, now) for row in waiting if _is_due(row, now))


def _is_due(row: MailServer, now: dt.datetime) -> bool:
    """Whether it is past the person's time, by the clocks where they are, and nothing went out on that day."""
    local = now.astimezone(ZoneInfo(row.person.zone))
    return row.digest_at is not None and local.time() >= row.digest_at and row.digest_sent_on != local.date()


def _send(row: MailServer, now: dt.datetime) -> bool:
    """Send one; with nothing running there is nothing to say, and no mail."""
    actor = actor_of(row.person.user)
    found = now_of(actor, now)
    zone = row.person.zone
    try:
        if found.lines or found.tasks or found.loose:
            body = f"{as_text(found, now, zone)}\n\n-- \n{_FOOT}\n"
            deliver(actor, (row.digest_to,), _SUBJECT, body)
    except UserError as error:
        _LOG.warning("The daily mail did not go out: %s", error.message)
        return False
    sent_on = now.astimezone(ZoneInfo(zone)).date()
    MailServer.objects.filter(pk=row.pk).update(digest_sent_on=sent_on)  # nobody's deed: there is nothing to undo
    return True
