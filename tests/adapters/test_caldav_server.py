from __future__ import annotations

import datetime as dt
import io
import socket
import ssl
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Thread
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import urlsplit

import pytest
from caldav.davclient import DAVClient

from greenroom.adapters.caldav_server import Account, CalDavServer, ChangedElsewhere, ServerTrouble
from greenroom.adapters.calendar_files import calendar_text
from greenroom.core.errors import InvalidChoice, NotAllowed
from greenroom.core.itinerary.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from greenroom.core.itinerary.servers import CalendarServer

CONFIG = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {folder}/collections
[logging]
level = error
"""
names = (f"Interviews {number}" for number in count(1))
STAMP = dt.datetime(2026, 11, 27, 8, tzinfo=dt.UTC)
ENTRY = Entry(
    uid="interview-7@greenroom",
    sequence=0,
    starts=dt.datetime(2026, 12, 8, 9, tzinfo=dt.UTC),
    minutes=45,
    zone="Europe/Amsterdam",
    title="Panel at Havenwind",
    place="Maashaven 14, Rotterdam",
    alarms=(30,),
    stamp=STAMP,
)
MOVED = replace(ENTRY, sequence=1, starts=ENTRY.starts + dt.timedelta(days=1))


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def wait_for(port: int) -> None:
    for _ in range(300):
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("Radicale did not start.")


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real calendar server on this machine."""
    folder, port = tmp_path_factory.mktemp("radicale"), free_port()
    (folder / "config").write_text(CONFIG.format(port=port, folder=folder))
    (folder / "users").write_text("alice:secret\nbob:secret\ncharlie:secret\n")
    command = [sys.executable, "-m", "radicale", "--config", str(folder / "config")]
    with (folder / "log").open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        wait_for(port)
        yield f"http://127.0.0.1:{port}/"
        process.terminate()


@pytest.fixture
def account(radicale: str) -> Account:
    """An account with a new, empty calendar."""
    name = next(names)
    with DAVClient(url=radicale, username="alice", password="secret") as client:
        client.get_principal().make_calendar(name=name)
    return Account(radicale, "alice", "secret", name)


@pytest.fixture
def server(account: Account) -> Iterator[CalDavServer]:
    with CalDavServer(account) as one:
        yield one


def titles(server: CalendarServer) -> list[str]:
    return [change.event.summary for change in server.changes().events if change.event]


def test_an_event_that_was_put_there_comes_back_as_it_was(server: CalDavServer) -> None:
    etag = server.put(ENTRY)
    (change,) = server.changes().events
    assert (change.uid, change.etag, change.gone) == (ENTRY.uid, etag, False)
    assert change.event is not None
    assert (change.event.summary, change.event.location) == (ENTRY.title, ENTRY.place)
    assert (change.event.starts, change.event.zone) == (dt.datetime(2026, 12, 8, 10), ENTRY.zone)  # noqa: DTZ001


def test_a_moved_event_is_still_one_event(server: CalDavServer) -> None:
    first = server.put(ENTRY)
    second = server.put(MOVED, first)
    assert first != second
    (change,) = server.changes().events
    assert change.event is not None
    assert (change.etag, change.event.sequence, change.event.starts) == (second, 1, dt.datetime(2026, 12, 9, 10))  # noqa: DTZ001


def test_a_cancelled_event_stays_and_says_so(server: CalDavServer) -> None:
    server.put(replace(ENTRY, sequence=1, cancelled=True), server.put(ENTRY))
    (change,) = server.changes().events
    assert change.event is not None
    assert change.event.cancelled


def test_a_deleted_event_is_gone_and_deleting_it_again_is_no_error(server: CalDavServer) -> None:
    etag = server.put(ENTRY)
    server.delete(ENTRY.uid, etag)
    assert server.changes().events == ()
    server.delete(ENTRY.uid, etag)
    server.delete(ENTRY.uid)


def test_an_event_can_be_deleted_whatever_its_version(server: CalDavServer) -> None:
    server.put(ENTRY)
    server.delete(ENTRY.uid)
    assert server.changes().events == ()


def test_what_another_program_changed_is_not_overwritten(server: CalDavServer, account: Account) -> None:
    etag = server.put(ENTRY)
    with CalDavServer(account) as other:
        other.put(replace(ENTRY, title="Moved by the recruiter"), etag)
    with pytest.raises(ChangedElsewhere, match=r"“Panel at Havenwind” was changed or deleted by another program since"):
        server.put(MOVED, etag)
    with pytest.raises(ChangedElsewhere, match=r"This event was changed"):
        server.delete(ENTRY.uid, etag)
    assert titles(server) == ["Moved by the recruiter"]


def test_what_another_program_deleted_is_not_put_back(server: CalDavServer, account: Account) -> None:
    etag = server.put(ENTRY)
    with CalDavServer(account) as other:
        other.delete(ENTRY.uid)
    with pytest.raises(ChangedElsewhere, match="was changed or deleted"):
        server.put(MOVED, etag)
    assert server.changes().events == ()


def test_an_event_that_is_there_already_is_not_overwritten(server: CalDavServer) -> None:
    server.put(ENTRY)
    with pytest.raises(ChangedElsewhere, match="is in the calendar already"):
        server.put(MOVED)
    assert len(server.changes().events) == 1


def test_an_event_that_another_program_put_there_under_another_name_is_not_doubled(
    server: CalDavServer, account: Account
) -> None:
    with DAVClient(url=account.url, username="alice", password="secret") as client:
        url = f"{client.get_principal().calendar(name=account.calendar).url}from-the-invitation.ics"  # type: ignore[union-attr]
        client.put(url, calendar_text([ENTRY], "").decode(), {"Content-Type": "text/calendar"})
    with pytest.raises(ChangedElsewhere, match="is in the calendar already, from its invitation"):
        server.put(MOVED)
    assert len(server.changes().events) == 1


@pytest.mark.parametrize("uid", ["a b/c?d#e%2F:,", "040000008200E00074C5B7101A82E008", "ü@x.example", "100%", "x.ics"])
def test_any_uid_has_an_address_of_its_own(server: CalDavServer, uid: str) -> None:
    entry = replace(ENTRY, uid=uid)
    server.put(MOVED)
    token = server.changes().token
    etag = server.put(entry)
    assert [change.uid for change in server.changes(token).events] == [uid]
    later = server.changes().token
    server.delete(uid, etag)
    assert [(change.uid, change.gone) for change in server.changes(later).events] == [(uid, True)]


def test_only_what_has_changed_since_comes_back(server: CalDavServer) -> None:
    first = server.put(ENTRY)
    server.put(replace(ENTRY, uid="other"))
    everything = server.changes()
    assert everything.complete
    assert len(everything.events) == 2
    nothing = server.changes(everything.token)
    assert (nothing.events, nothing.complete) == ((), False)
    server.put(MOVED, first)
    server.delete("other")
    later = server.changes(everything.token)
    assert not later.complete
    assert {(change.uid, change.gone) for change in later.events} == {(ENTRY.uid, False), ("other", True)}


def test_a_token_that_the_server_has_forgotten_brings_everything(server: CalDavServer) -> None:
    server.put(ENTRY)
    found = server.changes("http://radicale.org/ns/sync/" + "0" * 64)
    assert found.complete
    assert [change.uid for change in found.events] == [ENTRY.uid]
    assert server.changes(found.token).events == ()


def test_what_is_no_event_is_left_out(server: CalDavServer, account: Account) -> None:
    with DAVClient(url=account.url, username="alice", password="secret") as client:
        calendar = client.get_principal().calendar(name=account.calendar)
        calendar.add_todo(summary="Read the posting")  # type: ignore[union-attr]
    server.put(ENTRY)
    assert titles(server) == [ENTRY.title]


def test_hundreds_of_events_come_back_in_several_requests(
    server: CalDavServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("greenroom.adapters.caldav_server._AT_ONCE", 2)
    for number in range(5):
        server.put(replace(ENTRY, uid=f"{number}", title=f"Talk {number}"))
    assert sorted(titles(server)) == [f"Talk {number}" for number in range(5)]


def test_calendars_have_names(server: CalDavServer, account: Account) -> None:
    assert account.calendar in server.calendars()


def test_a_list_of_tasks_is_no_calendar(account: Account) -> None:
    with DAVClient(url=account.url, username="alice", password="secret") as client:
        client.get_principal().make_calendar(name="Tasks only", supported_calendar_component_set=["VTODO"])
    with CalDavServer(account) as server:
        assert "Tasks only" not in server.calendars()


def test_a_calendar_that_is_not_there_is_named_with_those_that_are(account: Account) -> None:
    with CalDavServer(replace(account, calendar="Holidays")) as server, pytest.raises(InvalidChoice) as caught:
        server.put(ENTRY)
    assert caught.value.field == "calendar"
    assert caught.value.message.startswith("There is no calendar “Holidays” in this account; choose one of ")
    assert f"“{account.calendar}”" in caught.value.message


def test_of_several_calendars_one_has_to_be_chosen(account: Account) -> None:
    with DAVClient(url=account.url, username="alice", password="secret") as client:
        client.get_principal().make_calendar(name="Another")
    with (
        CalDavServer(replace(account, calendar="")) as server,
        pytest.raises(InvalidChoice, match="There are several calendars in this account; choose one of"),
    ):
        server.put(ENTRY)


def test_an_account_without_a_calendar_is_said_so(radicale: str) -> None:
    with (
        CalDavServer(Account(radicale, "bob", "secret")) as server,
        pytest.raises(InvalidChoice, match="There is no calendar for events in this account; make one there first"),
    ):
        server.changes()


def test_the_only_calendar_need_not_be_named(radicale: str) -> None:
    with DAVClient(url=radicale, username="charlie", password="secret") as client:
        client.get_principal().make_calendar(cal_id="talks")
    with CalDavServer(Account(radicale, "charlie", "secret")) as server:
        server.put(ENTRY)
        assert titles(server) == [ENTRY.title]
        assert len(server.calendars()) == 1


def test_a_wrong_password_is_said_so(account: Account) -> None:
    with (
        CalDavServer(replace(account, password="wrong")) as server,
        pytest.raises(InvalidChoice, match="does not know this user name with this password") as caught,
    ):
        server.put(ENTRY)
    assert caught.value.field == "password"


def test_a_password_is_never_shown(account: Account) -> None:
    assert "secret" not in repr(account)


def test_a_server_that_is_down_is_named(account: Account) -> None:
    with (
        CalDavServer(replace(account, url=f"http://127.0.0.1:{free_port()}/")) as server,
        pytest.raises(ServerTrouble, match=r"The calendar server 127\.0\.0\.1 cannot be reached"),
    ):
        server.calendars()


def test_a_server_that_does_not_answer_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        begun = time.monotonic()
        with (
            CalDavServer(Account(url, "alice", "secret"), seconds=1) as server,
            pytest.raises(ServerTrouble, match="did not answer within 1 seconds; try again later"),
        ):
            server.changes()
        assert time.monotonic() - begun < 5


def test_a_port_without_encryption_is_said_so(account: Account) -> None:
    with (
        CalDavServer(replace(account, url=account.url.replace("http:", "https:"))) as server,
        pytest.raises(ServerTrouble, match=r"There is no safe connection to 127\.0\.0\.1"),
    ):
        server.calendars()


class Answer(BaseHTTPRequestHandler):
    """A server that always gives the same answer."""

    status: ClassVar[int] = 200
    body: ClassVar[bytes] = b""
    extra: ClassVar[dict[str, str]] = {}

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(self.status)
        for name, value in {"Content-Length": str(len(self.body)), **self.extra}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(self.body)

    do_GET = do_OPTIONS = do_PROPFIND = answer  # noqa: N815 - their names in the base class

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        pass


@contextmanager
def served(handler: type[BaseHTTPRequestHandler], context: ssl.SSLContext | None = None) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        if context:
            site.socket = context.wrap_socket(site.socket, server_side=True, do_handshake_on_connect=False)
        thread = Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"{'https' if context else 'http'}://127.0.0.1:{site.server_port}/"
        site.shutdown()
        thread.join()


NO_SERVER = (InvalidChoice, "There is no calendar server at this address")


@pytest.mark.parametrize(
    ("status", "body", "extra", "error", "message"),
    [
        (200, b"<html><p>Welcome<br></html>", {"Content-Type": "text/html"}, *NO_SERVER),
        (200, b"{}", {"Content-Type": "application/json"}, *NO_SERVER),
        (207, b"", {}, *NO_SERVER),
        (207, b"<cut", {"Content-Type": "text/xml"}, *NO_SERVER),
        (207, b"<multistatus xmlns='DAV:'/>", {"Content-Type": "text/xml"}, *NO_SERVER),
        (404, b"", {}, *NO_SERVER),
        (405, b"", {}, *NO_SERVER),
        (401, b"", {"WWW-Authenticate": "Negotiate"}, *NO_SERVER),
        (401, b"", {}, InvalidChoice, "does not know this user name"),
        (403, b"", {}, NotAllowed, "does not allow this"),
        (429, b"", {}, ServerTrouble, "has too much to do; try again in a few minutes"),
        (500, b"", {}, ServerTrouble, r"has a fault of its own \(500\); try again later"),
        (302, b"", {"Location": "/"}, ServerTrouble, "cannot be reached"),
    ],
)
def test_whatever_else_answers_a_sentence_says_what_is_wrong(
    status: int, body: bytes, extra: dict[str, str], error: type[Exception], message: str
) -> None:
    kind = type("Given", (Answer,), {"status": status, "body": body, "extra": extra})
    with (
        served(kind) as url,
        CalDavServer(Account(url, "alice", "secret")) as server,
        pytest.raises(error, match=message),
    ):
        server.calendars()


# Made for this test, and good for nothing else: `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1`.
CERTIFICATE = """-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMqr/3rVlf7VB8uIW
kp648WKqcEOYGFhGcwnU01pd4YuhRANCAATWzUh+JJKwyHKLWRj4EKaoppXIOrV0
+3J/dpqUG1GLjYo8NHt41p1dJ48QF7pqU4jcndWMIH7uZkxkG9gq/Hox
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIURWUOEnyp9mQDpP22NPZXs0EmTd4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNzA4MjMwMFoYDzIxMjYxMTAz
MDgyMzAwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATWzUh+JJKwyHKLWRj4EKaoppXIOrV0+3J/dpqUG1GLjYo8NHt41p1d
J48QF7pqU4jcndWMIH7uZkxkG9gq/Hoxo28wbTAdBgNVHQ4EFgQU+5kGEbWg4SYs
XC7/8S5PIlbiGa4wHwYDVR0jBBgwFoAU+5kGEbWg4SYsXC7/8S5PIlbiGa4wDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDSAAwRQIgbQ+P2ZJIwBkrGNwREsgy0SMZU+TDjoLuZkhghqq6UMICIQC1
MLpKqQuSlF3kopAfis0MzxatTiDob15TCuKY8+Y5iA==
-----END CERTIFICATE-----
"""


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    (tmp_path / "both.pem").write_text(CERTIFICATE)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "both.pem")
    with (
        served(Answer, context) as url,
        CalDavServer(Account(url, "alice", "secret")) as server,
        pytest.raises(ServerTrouble, match="its certificate is not one that this machine trusts"),
    ):
        server.calendars()


@pytest.mark.parametrize("url", ["", "ftp://x.example/", "https://", "https://x.example:port/", "https://a b.example/"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(InvalidChoice, match="There is no calendar server at this address") as caught:
        CalDavServer(Account(url, "alice", "secret"))
    assert caught.value.field == "url"


def test_a_user_name_in_the_address_is_refused() -> None:
    with pytest.raises(InvalidChoice, match="Leave the user name out of the address"):
        CalDavServer(Account("https://alice:secret@x.example/", "alice", "secret"))


@pytest.mark.parametrize("url", ["http://cloud.example.org/dav/", "http://93.184.216.34/"])
def test_a_password_is_never_sent_across_the_internet_in_the_open(url: str) -> None:
    with pytest.raises(InvalidChoice, match="would send your password across the internet in the open"):
        CalDavServer(Account(url, "alice", "secret"))


@pytest.mark.parametrize("url", ["http://localhost:5232/", "http://192.168.1.5/", "http://nas.local/", "x.example/dav"])
def test_a_server_in_the_house_or_one_with_encryption_may_be_named(url: str) -> None:
    CalDavServer(Account(url, "alice", "secret")).close()


class Between(BaseHTTPRequestHandler):
    """Passes everything on to Radicale, and its answers back, changed as a test needs it."""

    radicale: ClassVar[str] = ""
    weak: ClassVar[bool] = False
    status_of_put: ClassVar[int] = 0

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        there = HTTPConnection(urlsplit(self.radicale).netloc, timeout=5)
        there.request(self.command, self.path, body, {**dict(self.headers), "Accept-Encoding": "identity"})
        with there.getresponse() as response:
            content = response.read()
            headers = {name: value for name, value in response.getheaders() if name.lower() not in {"date", "server"}}
            status = response.status
        there.close()
        etag = headers.pop("ETag", "")
        if self.weak:
            content = content.replace(b"<getetag>", b"<getetag>W/")
        if etag and self.command == "GET":
            headers["ETag"] = "W/" * self.weak + etag
        refused = self.command == "PUT" and self.status_of_put
        self.send_response(self.status_of_put if refused else status)
        for name, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_PUT = do_DELETE = do_OPTIONS = do_PROPFIND = do_REPORT = answer  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextmanager
def between(account: Account, **changed: object) -> Iterator[CalDavServer]:
    kind = type("Given", (Between,), {"radicale": account.url, **changed})
    with served(kind) as url, CalDavServer(replace(account, url=url)) as server:
        yield server


def test_a_server_that_gives_no_etag_is_asked_for_it(account: Account) -> None:
    with between(account) as server:
        etag = server.put(ENTRY)
        assert etag
        assert server.put(MOVED, etag) not in {"", etag}


def test_with_weak_etags_nothing_is_overwritten_either(account: Account, server: CalDavServer) -> None:
    with between(account, weak=True) as weak:
        etag = weak.put(ENTRY)
        assert etag.startswith("W/")
        later = weak.put(MOVED, etag)
        server.delete(ENTRY.uid)
        server.put(replace(ENTRY, title="Moved by the recruiter"))
        with pytest.raises(ChangedElsewhere, match="was changed or deleted"):
            weak.put(MOVED, later)
        with pytest.raises(ChangedElsewhere, match="was changed or deleted"):
            weak.delete(ENTRY.uid, later)
        (change,) = weak.changes().events
        weak.delete(ENTRY.uid, change.etag)
        weak.delete(ENTRY.uid, change.etag)
    assert server.changes().events == ()


@pytest.mark.parametrize(
    ("status", "error", "message"),
    [
        (415, ServerTrouble, r"refuses this event \(415\)"),
        (507, ServerTrouble, r"has a fault of its own \(507\)"),
        (403, NotAllowed, "that you may write to this calendar"),
    ],
)
def test_an_event_that_the_server_refuses_is_said_so(
    account: Account, status: int, error: type[Exception], message: str
) -> None:
    with between(account, status_of_put=status) as server, pytest.raises(error, match=message):
        server.put(ENTRY)


def test_a_server_without_tokens_tells_everything_whenever_something_changed(account: Account) -> None:
    kind = type("Given", (Between,), {"radicale": account.url, "do_REPORT": without_tokens})
    with served(kind) as url, CalDavServer(replace(account, url=url)) as server:
        server.put(ENTRY)
        first = server.changes()
        assert (first.complete, [change.uid for change in first.events]) == (True, [ENTRY.uid])
        assert (server.changes(first.token).complete, server.changes(first.token).events) == (False, ())
        server.put(replace(ENTRY, uid="other"))
        second = server.changes(first.token)
        assert (second.complete, len(second.events)) == (True, 2)


def without_tokens(handler: Between) -> None:
    """Refuse the one report that gives tokens, and pass on the others."""
    body = handler.rfile.read(int(handler.headers["Content-Length"]))
    if b"sync-collection" in body:
        handler.send_error(501)
        return
    handler.rfile = io.BytesIO(body)
    handler.answer()


def test_a_server_that_no_longer_takes_tokens_tells_everything(account: Account, server: CalDavServer) -> None:
    server.put(ENTRY)
    token = server.changes().token
    kind = type("Given", (Between,), {"radicale": account.url, "do_REPORT": without_tokens})
    with served(kind) as url, CalDavServer(replace(account, url=url)) as later:
        found = later.changes(token)
    assert (found.complete, [change.uid for change in found.events]) == (True, [ENTRY.uid])


def test_a_calendar_that_may_no_longer_be_read_is_not_taken_for_empty(account: Account, server: CalDavServer) -> None:
    token = server.changes().token
    refuse = {"do_REPORT": lambda handler: handler.send_error(403)}
    kind = type("Given", (Between,), {"radicale": account.url, **refuse})
    with (
        served(kind) as url,
        CalDavServer(replace(account, url=url)) as later,
        pytest.raises(NotAllowed, match="does not allow this"),
    ):
        later.changes(token)


def test_nobody_but_the_server_is_asked(account: Account) -> None:
    with CalDavServer(account) as server:
        session = server._client.session
        assert session._revocation_configuration is None  # niquests asks the issuer of a certificate otherwise
        assert not session.trust_env


def test_an_address_that_must_not_be_called_is_not_called_by_whatever_name(account: Account) -> None:
    asked: list[str] = []

    def allows(address: str) -> bool:
        asked.append(address)
        return False

    for url in (account.url, account.url.replace("127.0.0.1", "localhost")):
        with (
            CalDavServer(replace(account, url=url), allows=allows) as server,
            pytest.raises(InvalidChoice, match="This address leads into a private network"),
        ):
            server.calendars()
    assert set(asked) <= {"127.0.0.1", "::1"}
    assert asked


def test_a_server_cannot_send_the_reader_to_an_address_that_must_not_be_called(account: Account) -> None:
    extra = {"Location": account.url.replace("127.0.0.1", "localhost")}
    kind = type("Given", (Answer,), {"status": 302, "extra": extra})
    calls = iter([True, False])
    with (
        served(kind) as url,
        CalDavServer(replace(account, url=url), allows=lambda _: next(calls)) as server,
        pytest.raises(InvalidChoice, match="leads into a private network"),
    ):
        server.calendars()
