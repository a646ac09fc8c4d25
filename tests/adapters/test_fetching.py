from __future__ import annotations

from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from greenroom.adapters.fetching import fetch_page, is_public
from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from collections.abc import Iterator


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/job")
            self.end_headers()
        elif self.path == "/to-the-inside":
            self.send_response(302)
            self.send_header("Location", "http://10.0.0.1/secrets")
            self.end_headers()
        elif self.path == "/round":
            self.send_response(302)
            self.send_header("Location", "/round")
            self.end_headers()
        elif self.path == "/gone":
            self.send_error(404)
        elif self.path == "/huge":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"x" * 5_000_001)
        else:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<h1>Baker</h1>")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        pass


@contextmanager
def served() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Site)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def loopback(address: str) -> bool:
    return address == "127.0.0.1"


def test_a_page_is_fetched_with_the_address_it_was_found_at() -> None:
    with served() as site:
        assert fetch_page(f"{site}/moved", allows=loopback) == (f"{site}/job", b"<h1>Baker</h1>")


def test_a_redirect_into_a_private_network_is_refused() -> None:
    with served() as site, pytest.raises(InvalidChoice, match="private network"):
        fetch_page(f"{site}/to-the-inside", allows=loopback)


def test_an_endless_redirect_is_refused() -> None:
    with served() as site, pytest.raises(InvalidChoice, match="without end"):
        fetch_page(f"{site}/round", allows=loopback)


def test_a_missing_page_says_so() -> None:
    with served() as site, pytest.raises(InvalidChoice, match="error 404"):
        fetch_page(f"{site}/gone", allows=loopback)


def test_a_page_above_the_limit_is_refused() -> None:
    with served() as site, pytest.raises(InvalidChoice, match="larger than 5 MB"):
        fetch_page(f"{site}/huge", allows=loopback)


def test_the_own_machine_is_never_called() -> None:
    with served() as site, pytest.raises(InvalidChoice, match="private network"):
        fetch_page(site)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/x", "https://", "http://me:secret@127.0.0.1/"])
def test_only_web_addresses_are_taken(url: str) -> None:
    with pytest.raises(InvalidChoice, match="not the address of a web page"):
        fetch_page(url, allows=loopback)


def test_a_site_that_does_not_answer_is_named_in_a_sentence() -> None:
    with served() as site:
        pass
    with pytest.raises(InvalidChoice, match="could not be read"):
        fetch_page(site, allows=loopback)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.4",
        "169.254.169.254",
        "::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "0.0.0.0",  # noqa: S104 - nothing listens here
        "224.0.0.1",
        "x",
    ],
)
def test_private_addresses_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_addresses_of_the_open_internet_are_public(address: str) -> None:
    assert is_public(address)
