"""A web page fetched because the person asked for it: public addresses only, limited in size and time."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from time import monotonic
from typing import NoReturn
from urllib.parse import urljoin, urlsplit, urlunsplit

from greenroom.core.errors import InvalidChoice

AddressCheck = Callable[[str], bool]

_MOST_BYTES = 5_000_000
_SECONDS = 15.0
_MOST_REDIRECTS = 5
_CHUNK = 65_536
_REDIRECTS = {301, 302, 303, 307, 308}
_INSTEAD = "Open the page yourself and save it, or copy its text and paste it here."


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet: not private, loopback, link-local, reserved or multicast."""
    try:
        ip = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    inner = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    if inner is not None and not inner.is_global:
        return False
    return ip.is_global and not ip.is_multicast


def fetch_page(url: str, *, allows: AddressCheck = is_public) -> tuple[str, bytes]:
    """Fetch one page and follow its redirects; each address is checked before anything is sent to it.

    Args:
        url: the address that the person gave; "https://" may be left out.
        allows: which IP addresses may be called.

    Returns:
        The address that the page was finally found at, and its bytes.

    Raises:
        InvalidChoice: when the address is none, is not public, does not answer, or sends too much.
    """
    current = url.strip() if "://" in url else f"https://{url.strip()}"
    deadline = monotonic() + _SECONDS
    content, moved_to = _get(current, allows, deadline)
    redirects = 0
    while moved_to is not None:
        redirects += 1
        if redirects > _MOST_REDIRECTS:
            _refuse(f"This page sends the reader on and on without end. {_INSTEAD}")
        current = urljoin(current, moved_to)
        content, moved_to = _get(current, allows, deadline)
    return current, content


def _refuse(message: str) -> NoReturn:
    """Raise what the person reads under the field for the address."""
    raise InvalidChoice(message, field="url")


def _get(url: str, allows: AddressCheck, deadline: float) -> tuple[bytes, str | None]:
    """One request: the content, or where the page has moved to."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username is not None:
        _refuse("This is not the address of a web page. It should begin with https:// and name a site.")
    connection = _connect(parts.scheme, parts.hostname, _port(url), allows, deadline)
    try:
        path = urlunsplit(("", "", parts.path or "/", parts.query, ""))
        connection.request("GET", path, headers={"User-Agent": "Greenroom", "Accept": "text/html,*/*;q=0.5"})
        response = connection.getresponse()
        if response.status in _REDIRECTS and response.headers.get("Location"):
            return b"", response.headers["Location"]
        if response.status >= 400:
            _refuse(f"The site answered with error {response.status}. {_INSTEAD}")
        return _read(response, deadline), None
    except TimeoutError:
        _refuse(f"The site took too long to answer. {_INSTEAD}")
    except (OSError, HTTPException, ValueError):
        _refuse(f"The site could not be read. Check the address. {_INSTEAD}")
    finally:
        connection.close()


def _port(url: str) -> int:
    """The port in the address, or the usual one."""
    parts = urlsplit(url)
    try:
        return parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        _refuse("The port in this address is not a number. Leave it out.")


def _connect(scheme: str, host: str, port: int, allows: AddressCheck, deadline: float) -> HTTPConnection:
    """A connection to an address that was checked; the name is not looked up a second time."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        _refuse(f"There is no site called “{host}”, or this machine is offline. Check the address.")
    addresses = [str(entry[4][0]) for entry in found]
    if not addresses or not all(allows(address) for address in addresses):
        _refuse("This address leads into a private network. Only pages of the open internet are fetched.")
    kind = HTTPSConnection if scheme == "https" else HTTPConnection
    connection = kind(host, port, timeout=max(0.1, deadline - monotonic()))
    connection._create_connection = lambda _, *rest: socket.create_connection((addresses[0], port), *rest)  # type: ignore[attr-defined]  # noqa: SLF001 - the address that was checked, and no other
    return connection


def _read(response: HTTPResponse, deadline: float) -> bytes:
    """The body, up to the limits of size and time."""
    content = bytearray()
    while chunk := response.read(_CHUNK):
        content += chunk
        if len(content) > _MOST_BYTES:
            _refuse(f"This page is larger than 5 MB. {_INSTEAD}")
        if monotonic() > deadline:
            raise TimeoutError
    return bytes(content)
