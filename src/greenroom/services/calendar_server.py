"""The calendar server of a person: connected, written to and looked at when they say so, and forgotten."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils import timezone

from greenroom.adapters.caldav_server import Account, CalDavServer, ChangedElsewhere
from greenroom.adapters.fetching import is_public
from greenroom.core.errors import InvalidChoice, UserError
from greenroom.services import calendar_copies as copies
from greenroom.services.calendar_out import REMINDERS
from greenroom.services.forgetting import forget_in_history
from greenroom.services.record import deed
from greenroom.services.wording import given
from greenroom.store.models import CalendarCopy, CalendarServer

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Mapping

    from greenroom.services.calendar_copies import Pair
    from greenroom.services.record import Record
    from greenroom.store.access import Actor

_NO_SERVER = "No calendar is connected. Connect one first, or subscribe to the private address instead."
_NO_CALENDARS = "There is no calendar for events in this account; make one there first."
_LONGEST_TROUBLE = 500


@dataclass(frozen=True, slots=True)
class Sent:
    """What a sending did.

    Attributes:
        new, changed, cancelled, removed: how many events.
        held: a sentence for each event that was left alone, because it was changed on the server.
        trouble: why it could not go on; empty when all is well.
    """

    new: int = 0
    changed: int = 0
    cancelled: int = 0
    removed: int = 0
    held: tuple[str, ...] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at the server found: how much of it is news, and why it could not be looked at, if so."""

    news: int = 0
    trouble: str = ""


def server_of(actor: Actor) -> CalendarServer | None:
    """The actor's own calendar server, if they connected one."""
    return CalendarServer.objects.owned_by(actor).first()


def connect(actor: Actor, *, url: str, user: str = "", password: str = "") -> tuple[str, ...]:
    """Ask a server for its calendars, and keep it if it answers; with one calendar, that one is chosen.

    An empty password stands for the one that is there.

    Returns:
        The names of the calendars, of which one has to be chosen (`choose`).

    Raises:
        UserError: the server cannot be reached, does not know the person, or has no calendar for events.
    """
    known = server_of(actor)
    address = given(url, field="url", what="the CalDAV address of your calendar")
    name = user.strip()
    account = Account(address, name, password or _kept(known, address, name))
    with _line(account) as server:
        names = server.calendars()
    if not names:
        raise InvalidChoice(_NO_CALENDARS, field="url")
    before = known.calendar if known and (known.url, known.user) == (address, name) else None
    calendar = before if before in names else names[0] if len(names) == 1 else ""
    values: dict[str, object] = {"url": address, "user": name, "password": account.password, "calendar": calendar}
    if known is None:
        values["reminders"] = list(REMINDERS)
    _keep(actor, known, same=before in {calendar, ""}, values=values)
    return names


def calendars(actor: Actor) -> tuple[str, ...]:
    """The names of the calendars on the actor's server.

    Raises:
        UserError: there is no server, or it cannot be asked.
    """
    row = _needed(actor)
    with _line(Account(row.url, row.user, row.password)) as server:
        return server.calendars()


def choose(actor: Actor, *, calendar: str) -> CalendarServer:
    """Choose the calendar that interviews are sent to. What was sent to another one stays there."""
    row = _needed(actor)
    name = given(calendar, field="calendar", what="one of the calendars")
    _keep(actor, row, same=row.calendar in {name, ""}, values={"calendar": name})
    return _needed(actor)


def wish(actor: Actor, *, automatic: bool, reminders: Collection[int]) -> CalendarServer:
    """Say whether each change is sent by itself, and how many minutes before an interview the calendar reminds."""
    row = _needed(actor)
    before, wanted = row.reminders, sorted(set(reminders), reverse=True)
    with deed(actor, "set-calendar-wishes", "Changed what is sent to the calendar") as record:
        record.update(row, automatic=automatic, reminders=wanted)
        _forget_passwords(row)
        if before != wanted:
            copies.send_again(record, actor)
    return row


def host_of(row: CalendarServer) -> str:
    """The name of the server, as people know it."""
    return row.url.partition("://")[2].partition("/")[0] or row.url


def forget(actor: Actor) -> None:
    """Forget the server, its password in the history too, and what it has; the events stay in the calendar."""
    row = server_of(actor)
    if row is None:
        return
    key = row.pk  # the row loses it as it goes
    with deed(actor, "forget-calendar-server", f"Forgot the calendar at {host_of(row)}") as record:
        _start_over(record, actor)
        record.delete(row)
        forget_in_history(CalendarServer, [key], CalendarServer.secrets)


def push(actor: Actor, now: dt.datetime) -> Sent:
    """Send what has changed since the last time: new interviews, moved ones, and those that are off.

    What another program changed is left alone, and waits for the person's word. The trouble of the server, if there is
    any, is kept on its row; what was sent by then stays sent, and the next time goes on from there.

    Raises:
        InvalidChoice: no calendar is connected.
    """
    row, sent = _needed(actor), Sent()
    known = copies.pairs(actor, now, row.reminders)
    try:
        with _line(_account(row)) as server:
            for pair in (each for each in known if each.is_due):
                sent = _send(actor, server, pair, row, sent)
            for gone in copies.deleted(actor):
                sent = _remove(server, gone, sent)
            if sent.held:
                copies.note_found(actor, copies.pairs(actor, now, row.reminders), server.changes())
    except UserError as error:
        sent = replace(sent, trouble=error.message)
    _note(row, sent.trouble)
    return sent


def pull(actor: Actor, now: dt.datetime) -> Looked:
    """Look for what other programs changed about our events. Nothing is applied: it waits for the person's word.

    Raises:
        InvalidChoice: no calendar is connected.
    """
    row = _needed(actor)
    try:
        with _line(_account(row)) as server:
            changes = server.changes(row.token)
    except UserError as error:
        _note(row, error.message)
        return Looked(trouble=error.message)
    news = copies.note_found(actor, copies.pairs(actor, now, row.reminders), changes)
    _note(row, token=changes.token)
    return Looked(news)


def is_due(actor: Actor, now: dt.datetime) -> bool:
    """Whether there is anything to send."""
    return any(pair.is_due for pair in copies.pairs(actor, now)) or bool(copies.deleted(actor))


def _send(actor: Actor, server: CalDavServer, pair: Pair, row: CalendarServer, sent: Sent) -> Sent:
    """Send one interview, and write down at once that it was sent."""
    is_new = not pair.etag
    try:
        etag = server.put(pair.entry, pair.etag)
    except ChangedElsewhere as error:
        return replace(sent, held=(*sent.held, error.message))
    copies.note_sent(actor, pair, etag, row.calendar)
    if pair.entry.cancelled:
        return replace(sent, cancelled=sent.cancelled + 1)
    return replace(sent, new=sent.new + 1) if is_new else replace(sent, changed=sent.changed + 1)


def _remove(server: CalDavServer, gone: copies.Gone, sent: Sent) -> Sent:
    """Take away the event of an interview that was deleted here. One that was changed there stays, and is told once."""
    try:
        server.delete(gone.uid, gone.etag)
        sent = replace(sent, removed=sent.removed + 1)
    except ChangedElsewhere as error:
        sent = replace(sent, held=(*sent.held, f"{error.message} Its interview is deleted here."))
    copies.note_removed(gone)
    return sent


def _line(account: Account) -> CalDavServer:
    """A line to a server; an organisation's server speaks with the open internet only."""
    return CalDavServer(account) if settings.LOCAL else CalDavServer(account, allows=is_public)


def _account(row: CalendarServer) -> Account:
    if not row.calendar:
        raise InvalidChoice("Choose first which calendar your interviews go to.", field="calendar")
    return Account(row.url, row.user, row.password, row.calendar)


def _needed(actor: Actor) -> CalendarServer:
    row = server_of(actor)
    if row is None:
        raise InvalidChoice(_NO_SERVER)
    return row


def _keep(actor: Actor, known: CalendarServer | None, *, same: bool, values: Mapping[str, object]) -> None:
    """Write the server; with another account or calendar, what the last one had is no longer known."""
    fresh = {} if same else {"token": "", "seen_at": None}
    with deed(actor, "keep-calendar-server", "Connected a calendar") as record:
        if not same:
            _start_over(record, actor)
        if known is None:
            record.create(CalendarServer(person=actor.person, **values))
            return
        record.update(known, **values, **fresh, trouble="")
        _forget_passwords(known)


def _start_over(record: Record, actor: Actor) -> None:
    """Forget what the server has, so that nothing of it is done to another one."""
    rows = list(CalendarCopy.objects.owned_by(actor))
    record.delete_all(rows)
    forget_in_history(CalendarCopy, copies.lost(actor), ["etag"])


def _forget_passwords(row: CalendarServer) -> None:
    """Take passwords that no longer hold out of the history."""
    forget_in_history(CalendarServer, [row.pk], CalendarServer.secrets, but=row.password)


def _kept(known: CalendarServer | None, url: str, user: str) -> str:
    """The password that is there, which goes to no other server and with no other name than it was given for."""
    if known is None or not known.password:
        return ""
    if (known.url, known.user) != (url, user):
        raise InvalidChoice("The password was for another account. Please type the one for this.", field="password")
    return known.password


def _note(row: CalendarServer, trouble: str = "", token: str | None = None) -> None:
    """Keep how it went. That is about the line and not about the person, so it is not in the history."""
    values = {"trouble": trouble[:_LONGEST_TROUBLE]} if trouble else {"trouble": "", "seen_at": timezone.now()}
    CalendarServer.objects.filter(pk=row.pk).update(**values, **({} if token is None else {"token": token}))
