"""One calendar on a CalDAV server (RFC 4791): events put there, moved and taken away, and what others changed.

An event lies at an address made of its UID, so that it is always found again. Every change names the version that it
is made to (`If-Match`), so that nothing which another program wrote is ever overwritten unseen.
"""

from __future__ import annotations

import ipaddress
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote, unquote, urlsplit

import niquests
from caldav.calendarobjectresource import Event
from caldav.davclient import DAVClient
from caldav.lib import error
from niquests.utils import create_resolver

from greenroom.adapters.calendar_files import calendar_text
from greenroom.adapters.reading.calendars import first_of, read_calendar
from greenroom.core.errors import InvalidChoice, NotAllowed, UnreadableFile, UserError
from greenroom.core.itinerary.servers import Change, Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from greenroom.core.itinerary.entries import Entry

    AddressCheck = Callable[[str], bool]

_SECONDS = 10
_AT_ONCE = 100  # events asked for in one request
_ETAG = "{DAV:}getetag"
_OLD_TOKEN = "{DAV:}valid-sync-token"  # noqa: S105 - what a server calls a token that it has forgotten
_EMULATED = "fake-"  # how the library's own tokens begin, for servers that give none
_HOME_NAMES = (".local", ".lan", ".home", ".home.arpa", ".internal")


class ChangedElsewhere(UserError):  # noqa: N818 - reads as a sentence where it is raised
    """Another program changed or deleted the event, or put one of that UID there; nothing was overwritten."""


class ServerTrouble(UserError):  # noqa: N818
    """The calendar server cannot be reached safely, or does not do its work."""


@dataclass(frozen=True, slots=True)
class Account:
    """Where the calendars of a person are, and how to get in.

    Attributes:
        url: the CalDAV address of the account, or of the calendar; “https://” may be left out.
        username, password: what the server knows the person by; often a password made for this purpose.
        calendar: the name of the calendar to write to; may be empty where there is only one.
    """

    url: str
    username: str
    password: str = field(repr=False)
    calendar: str = ""


class CalDavServer:
    """Speaks with one calendar of an account; a `CalendarServer`. To be closed, best by `with`.

    Only the server named is spoken with: its certificate is checked by what this machine trusts, nobody else is asked
    about it, and neither proxies nor passwords are taken from the surroundings.
    """

    def __init__(self, account: Account, *, seconds: int = _SECONDS, allows: AddressCheck | None = None) -> None:
        """Prepare to speak with a server; nothing is sent yet.

        Args:
            account: where the calendar is.
            seconds: how long to wait for each answer.
            allows: which IP addresses may be called, wherever the server sends the reader; all unless it is said.

        Raises:
            InvalidChoice: the address is none, or would send the password in the open.
        """
        self._account = account
        self._seconds = seconds
        self._url = _address(account.url)
        self._host = urlsplit(self._url).hostname or ""
        self._chosen: Any = None
        self._client = DAVClient(
            url=self._url,
            username=account.username,
            password=account.password,
            timeout=seconds,
            enable_rfc6764=False,
            rate_limit_handle=False,
        )
        self._client.session.close()
        resolver = _checked(allows) if allows else None
        self._client.session = niquests.Session(resolver=resolver, revocation_configuration=None, disable_http3=True)
        self._client.session.trust_env = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def calendars(self) -> tuple[str, ...]:
        """The names of the calendars of this account that can hold events.

        Raises:
            InvalidChoice: address, user name or password is wrong.
            ServerTrouble: the server cannot be reached.
        """
        with self._in_words():
            return tuple(dict.fromkeys(name for name, _ in self._collections()))

    def put(self, entry: Entry, etag: str = "") -> str:
        """Write an event: a new one without an etag, or over the version that the etag names; gives the new etag.

        Raises:
            ChangedElsewhere: the event has changed or gone since, or there is one of that UID already.
            InvalidChoice: address, user name, password or the name of the calendar is wrong.
            NotAllowed: the person may not write there.
            ServerTrouble: the server cannot be reached, or refuses the event.
        """
        with self._in_words(entry.title):
            event = self._event(entry.uid, etag)
            self._hold(event, etag)
            content = calendar_text([entry], "")
            event.save(no_overwrite=not etag, increase_seqno=False, precondition="etag", raw_data=content)
            return str(event.etag or self._event(entry.uid).load().etag or "")

    def delete(self, uid: str, etag: str = "") -> None:
        """Delete an event; with an etag only the version that it names. One that is gone already is no error.

        Raises:
            ChangedElsewhere: the event has changed since.
            InvalidChoice: address, user name, password or the name of the calendar is wrong.
            NotAllowed: the person may not write there.
            ServerTrouble: the server cannot be reached.
        """
        with self._in_words():
            event = self._event(uid, etag)
            try:
                self._hold(event, etag)
                event.delete(if_match=False if _is_weak(etag) else etag or False)
            except error.NotFoundError:
                return

    def changes(self, since: str = "") -> Changes:
        """What has changed since the answer that gave this token; without one, everything there is.

        Where the server has forgotten the token, or knows none, everything comes back and says so (`complete`).

        Raises:
            InvalidChoice: address, user name, password or the name of the calendar is wrong.
            ServerTrouble: the server cannot be reached.
        """
        with self._in_words():
            calendar = self._calendar()
            found, again = _asked(calendar, since)
            token = str(found.sync_token or "")
            emulated = token.startswith(_EMULATED) and token != since
            complete = (not since or again or emulated) and not found.truncated
            gone = [each for each in found if each.url.canonical() in found.deleted_urls]
            there = [each.url for each in found if each.url.canonical() not in found.deleted_urls]
            events = [] if complete else [Change(_uid_at(str(each.url))) for each in gone]
            return Changes((*events, *_read(calendar, there)), token, complete)

    def _collections(self) -> list[tuple[str, Any]]:
        """The calendars that can hold events, with their names."""
        try:
            found: Any = self._client.get_principal().get_calendars()
        except AttributeError as problem:  # what the library runs into where the answer holds no XML at all
            raise InvalidChoice(_NO_SERVER, field="url") from problem
        if not found and not self._client.supports_caldav():
            raise error.NotFoundError(self._url)
        holding = [each for each in found if "VEVENT" in each.get_supported_components()]
        return [(str(each.get_display_name() or _last_part(str(each.url))), each) for each in holding]

    def _calendar(self) -> Any:  # noqa: ANN401 - the library's objects serve two kinds of client, and are typed for both
        """The calendar to write to."""
        if self._chosen is None:
            found, wanted = self._collections(), self._account.calendar
            fitting = [calendar for name, calendar in found if name == wanted or not wanted]
            if not fitting or (len(fitting) > 1 and not wanted):
                raise InvalidChoice(_which(wanted, [name for name, _ in found]), field="calendar")
            self._chosen = fitting[0]
        return self._chosen

    def _event(self, uid: str, etag: str = "") -> Any:  # noqa: ANN401
        """The event of that UID, and the version of it that is meant; nothing is asked of the server."""
        calendar = self._calendar()
        url = f"{str(calendar.url).rstrip('/')}/{_file_name(uid)}"
        return Event(client=self._client, url=url, parent=calendar, props={_ETAG: etag} if etag else None)

    def _hold(self, event: Any, etag: str) -> None:  # noqa: ANN401
        """Refuse another version by hand where the etag is a weak one, which `If-Match` never matches (RFC 9110)."""
        if _is_weak(etag):
            now: Any = Event(client=self._client, url=event.url, parent=event.parent)
            if now.load(multiget_fallback=False).etag != etag:
                raise error.ETagMismatchError(str(event.url))

    @contextmanager
    def _in_words(self, title: str = "") -> Iterator[None]:
        """Whatever the library raises, as an error that a person can read."""
        try:
            yield
        except error.DAVError as problem:
            raise _refusal(problem, self._host, title) from problem
        except niquests.exceptions.RequestException as problem:
            raise _unreached(problem, self._host, self._seconds) from problem
        except (SyntaxError, NotImplementedError) as problem:  # lxml's errors are SyntaxErrors
            raise InvalidChoice(_NO_SERVER, field="url") from problem


def _checked(allows: AddressCheck) -> Any:  # noqa: ANN401 - the library's resolvers are not typed for this
    """Looks names up, and gives no address that must not be called: what was checked is what is connected to."""
    resolver: Any = create_resolver(None)
    look_up = resolver.getaddrinfo

    def checked(*args: object, **options: object) -> list[Any]:
        found: list[Any] = look_up(*args, **options)
        if not all(allows(str(entry[4][0])) for entry in found):
            raise InvalidChoice(_PRIVATE, field="url")
        return found

    resolver.getaddrinfo = checked
    return resolver


_PRIVATE = (
    "This address leads into a private network. Greenroom writes to calendar servers of the open internet only; ask "
    "whoever runs it about others."
)
_NO_SERVER = (
    "There is no calendar server at this address; copy the CalDAV address from the settings of your calendar, where it "
    "often holds the word “dav”."
)
_PASSWORD = (
    "The calendar server does not know this user name with this password; check both, and where your account asks "  # noqa: S105
    "for a second step, make a password for apps there."
)
_FORBIDDEN = (
    "The calendar server does not allow this; check that the address is that of your own account, and that you may "
    "write to this calendar."
)
_TAKEN = (
    "is in the calendar already, from its invitation or another program, so nothing was written; delete it there, or "
    "fetch the changes first."
)
_CHANGED = (
    "was changed or deleted by another program since, so it was left as it is there; fetch the changes, then decide "
    "which of the two holds."
)


def _refusal(problem: error.DAVError, host: str, title: str) -> UserError:
    """What a server's refusal means for a person."""
    taken, changed = error.ConsistencyError | error.UidConflictError, error.ETagMismatchError
    if isinstance(problem, taken | changed | error.ScheduleTagMismatchError):
        event, said = f"“{title}”" if title else "This event", _TAKEN if isinstance(problem, taken) else _CHANGED
        return ChangedElsewhere(f"{event} {said}")
    if isinstance(problem, error.AuthorizationError):
        refused = problem.status == 403
        return NotAllowed(_FORBIDDEN) if refused else InvalidChoice(_PASSWORD, field="password")
    if isinstance(problem, error.RateLimitError):
        return ServerTrouble(f"The calendar server {host} has too much to do; try again in a few minutes.")
    if (problem.status or 0) >= 500:
        return ServerTrouble(f"The calendar server {host} has a fault of its own ({problem.status}); try again later.")
    if isinstance(problem, error.PutError | error.DeleteError):
        return ServerTrouble(
            f"The calendar server {host} refuses this event ({problem.status}); try another calendar, or ask whoever "
            "runs the server."
        )
    return InvalidChoice(_NO_SERVER, field="url")


def _unreached(problem: niquests.exceptions.RequestException, host: str, seconds: int) -> UserError:
    """Why a server could not be spoken with."""
    if isinstance(problem, niquests.exceptions.SSLError):
        return ServerTrouble(
            f"There is no safe connection to {host}: its certificate is not one that this machine trusts, or it knows "
            "no encryption at this port; check the address, or ask whoever runs the server."
        )
    if isinstance(problem, niquests.exceptions.Timeout):
        return ServerTrouble(f"The calendar server {host} did not answer within {seconds} seconds; try again later.")
    return ServerTrouble(
        f"The calendar server {host} cannot be reached; check the address and whether this machine is online, and try "
        "again later."
    )


def _which(wanted: str, names: Sequence[str]) -> str:
    """What to say when it is not clear which calendar is meant."""
    if not names:
        return "There is no calendar for events in this account; make one there first."
    choice = ", ".join(f"“{name}”" for name in names)
    if not wanted:
        return f"There are several calendars in this account; choose one of {choice}."
    return f"There is no calendar “{wanted}” in this account; choose one of {choice}."


def _address(url: str) -> str:
    """The address of a server, with “https://” where nothing was said.

    Raises:
        InvalidChoice: it is no address, or would send the password in the open across the internet.
    """
    address = url.strip() if "://" in url else f"https://{url.strip()}"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise InvalidChoice(_NO_SERVER, field="url") from None
    if parts.scheme not in {"http", "https"} or not host or any(letter.isspace() for letter in address):
        raise InvalidChoice(_NO_SERVER, field="url")
    if parts.username is not None:
        raise InvalidChoice("Leave the user name out of the address; it has a field of its own.", field="url")
    if parts.scheme == "http" and not _is_near(host):
        raise InvalidChoice(
            "This address would send your password across the internet in the open; begin it with https://.",
            field="url",
        )
    return address


def _is_near(host: str) -> bool:
    """Whether a host is this machine, or one in the same house."""
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_HOME_NAMES)
    return ip.is_private


def _asked(calendar: Any, since: str) -> tuple[Any, bool]:  # noqa: ANN401
    """What a calendar says has changed, and whether it no longer took the token and told everything."""
    try:
        strict = bool(since) and not since.startswith(_EMULATED)
        return calendar.get_objects_by_sync_token(since or None, disable_fallback=strict), False
    except error.DAVError as problem:
        if not isinstance(problem, error.ReportError) and _OLD_TOKEN not in problem.preconditions:
            raise
    return calendar.get_objects_by_sync_token(), True


def _read(calendar: Any, urls: Sequence[Any]) -> Iterable[Change]:  # noqa: ANN401
    """The events at some addresses; what is no event, or has gone in the meantime, is left out."""
    for start in range(0, len(urls), _AT_ONCE):
        for each in calendar.multiget(urls[start : start + _AT_ONCE]):
            try:
                event = first_of(read_calendar(each.raw_data or b""))
            except UnreadableFile:
                continue
            yield Change(event.uid, str(each.etag or ""), event)


def _file_name(uid: str) -> str:
    """The last part of the address of an event: its UID, quoted once for file systems and once more for the address."""
    return quote(quote(uid, safe="@"), safe="") + ".ics"


def _uid_at(url: str) -> str:
    """The UID of the event at an address that was made of it."""
    return unquote(unquote(_last_part(url)).removesuffix(".ics"))


def _last_part(url: str) -> str:
    """The last part of an address."""
    return urlsplit(url).path.rstrip("/").rsplit("/", maxsplit=1)[-1]


def _is_weak(etag: str) -> bool:
    """Whether an etag says only that two versions mean the same (RFC 9110, 8.8.1)."""
    return etag.startswith("W/")
