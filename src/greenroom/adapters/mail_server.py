"""Mail handed to a server by SMTP, and the same mail as a file that mail programs open.

Nothing here runs by itself: a person presses a button, and one message goes to one server.
"""

from __future__ import annotations

import ipaddress
import smtplib
import socket
import ssl
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.errors import UserError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    AddressCheck = Callable[[str], bool]

SECONDS = 15.0
"""How long a server may take for each step."""

_NAMELESS = "[127.0.0.1]"  # how we greet: the name of the person's machine is nobody's business
_REFUSED = 400


class Security(StrEnum):
    """How the way to the server is kept private."""

    STARTTLS = "starttls"
    TLS = "tls"
    PLAIN = "plain"  # on this very machine only


class _NotEncryptedError(smtplib.SMTPException):
    """The server offers no STARTTLS."""


_TROUBLES: tuple[tuple[type[Exception], str, str], ...] = (
    (ssl.SSLCertVerificationError, "{host} could not prove that it is {host}: {detail}", "host"),
    (ssl.SSLError, "{host}, port {port}, does not speak TLS at once. Choose STARTTLS, or another port.", "security"),
    (
        _NotEncryptedError,
        "{host}, port {port}, offers no encryption by STARTTLS. Choose TLS, or another port.",
        "security",
    ),
    (
        smtplib.SMTPAuthenticationError,
        "{host} refused the user name or the password. Some want a password for apps.",
        "password",
    ),
    (smtplib.SMTPRecipientsRefused, "{host} refused the address {detail}", "to_address"),
    (
        smtplib.SMTPNotSupportedError,
        "{host}, port {port}, takes no login here. Leave the user name empty, or choose another port.",
        "user",
    ),
    (smtplib.SMTPResponseException, "{host} refused the message: {detail}", "host"),
    (
        smtplib.SMTPException,
        "{host}, port {port}, broke off the talk. Check the port and the encryption.",
        "port",
    ),
    (TimeoutError, "{host}, port {port}, did not answer in time. Check the name and the port.", "host"),
    (
        socket.gaierror,
        "There is no server called “{host}”, or this machine is offline. Check the name.",
        "host",
    ),
    (UnicodeError, "“{host}” is no name of a server. Check it.", "host"),
    (OSError, "{host}, port {port}, cannot be reached. Check the name and the port.", "host"),
)
"""What can go wrong, the special before the general: the sentence, and the field that it is about."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed in; `user` is empty where nobody logs in."""

    host: str
    port: int
    security: Security = Security.STARTTLS
    user: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One letter on its way: addresses as plain `name@host`, the body as the person wrote it."""

    sender: str
    receivers: tuple[str, ...]
    subject: str
    body: str
    sender_name: str = ""


def as_eml(message: Message, at: dt.datetime, message_id: str, *, unsent: bool = False) -> bytes:
    """The message as a file (RFC 5322).

    Args:
        message: what is written, and to whom.
        at: the date in its head; aware.
        message_id: its name in the world, in angle brackets.
        unsent: whether mail programs open it as a draft rather than as something received.
    """
    mail = EmailMessage(policy=policy.SMTP)
    mail["Subject"] = " ".join(message.subject.split())
    if message.sender:
        mail["From"] = Address(display_name=" ".join(message.sender_name.split()), addr_spec=message.sender)
    if message.receivers:
        mail["To"] = [Address(addr_spec=each) for each in message.receivers]
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = message_id
    if unsent:
        mail["X-Unsent"] = "1"
    mail.set_content(message.body, cte="quoted-printable")
    return mail.as_bytes()


def hand_in(
    server: Server, message: Message, eml: bytes, *, allows: AddressCheck = lambda _: True, seconds: float = SECONDS
) -> None:
    """Give a message to the server, to all of its receivers or to none.

    Args:
        server: where.
        message: from whom and to whom.
        eml: the message as `as_eml` writes it.
        allows: which IP addresses may be called.
        seconds: how long the server may take for each step.

    Raises:
        UserError: the server cannot be reached, is not who it says, or refuses the login, an address or the message.
    """
    with _sentences(server), _connected(server, allows, seconds) as smtp:
        if server.user:
            smtp.login(server.user, server.password)
        smtp.ehlo_or_helo_if_needed()
        _accepted(smtp.mail(message.sender), message.sender)
        for each in message.receivers:
            _accepted(smtp.rcpt(each), each)
        code, said = smtp.data(eml)
        if code >= _REFUSED:
            raise smtplib.SMTPDataError(code, said)


@contextmanager
def _connected(server: Server, allows: AddressCheck, seconds: float) -> Iterator[smtplib.SMTP]:
    """A connection that is private, or within this machine. What went well is not undone by a rude goodbye."""
    context = ssl.create_default_context()
    smtp: smtplib.SMTP
    if server.security is Security.TLS:
        smtp = smtplib.SMTP_SSL(timeout=seconds, local_hostname=_NAMELESS, context=context)
    else:
        smtp = smtplib.SMTP(timeout=seconds, local_hostname=_NAMELESS)
    smtp._host = server.host  # type: ignore[attr-defined] # noqa: SLF001 - the name that its certificate must bear
    try:
        _connect(smtp, _checked(server, allows), server.port)
        if server.security is Security.STARTTLS:
            smtp.ehlo_or_helo_if_needed()
            if not smtp.has_extn("starttls"):
                raise _NotEncryptedError
            smtp.starttls(context=context)
        yield smtp
        with suppress(smtplib.SMTPException, OSError):
            smtp.quit()
    finally:
        smtp.close()


def _connect(smtp: smtplib.SMTP, addresses: Sequence[str], port: int) -> None:
    """Try one address after the other, as they were checked; the name is not looked up a second time."""
    for address in addresses[:-1]:
        try:
            smtp.connect(address, port)
        except (OSError, smtplib.SMTPException):
            smtp.close()
        else:
            return
    smtp.connect(addresses[-1], port)


def _checked(server: Server, allows: AddressCheck) -> Sequence[str]:
    """The IP addresses of the server.

    Raises:
        UserError: one of them must not be called, or everybody on the way could read the mail.
    """
    found = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if server.security is Security.PLAIN and not all(_is_here(each) for each in addresses):
        raise UserError(
            "Without encryption, mail may only go to a server on this machine. Choose STARTTLS or TLS.",
            field="security",
        )
    if not all(allows(each) for each in addresses):
        raise UserError(
            f"{server.host} leads into a private network. Name a server of the open internet.", field="host"
        )
    return addresses


def _is_here(address: str) -> bool:
    return ipaddress.ip_address(address.split("%", maxsplit=1)[0]).is_loopback


def _accepted(reply: tuple[int, bytes], address: str) -> None:
    """Go on if the server took an address."""
    code, said = reply
    if code >= _REFUSED:
        raise smtplib.SMTPRecipientsRefused({address: (code, said)})


@contextmanager
def _sentences(server: Server) -> Iterator[None]:
    """Whatever goes wrong on the way, as one sentence that says what to do."""
    try:
        yield
    except (OSError, smtplib.SMTPException, UnicodeError) as error:
        message, field = _sentence(server, error)
        raise UserError(f"{message} Nothing was sent.", field=field) from error


def _sentence(server: Server, error: Exception) -> tuple[str, str]:
    """What went wrong, and the field of the mail server that it is about."""
    text, field = next((text, field) for kind, text, field in _TROUBLES if isinstance(error, kind))
    return text.format(host=server.host, port=server.port, detail=_detail(error)), field


def _detail(error: Exception) -> str:
    """What the other side said about it."""
    match error:
        case ssl.SSLCertVerificationError():
            return f"{error.verify_message}."
        case smtplib.SMTPRecipientsRefused():
            address, (_, said) = next(iter(error.recipients.items()))
            return f"{address}: {_words(said)}"
        case smtplib.SMTPResponseException():
            return _words(error.smtp_error)
        case _:
            return ""


def _words(said: bytes | str) -> str:
    """What a server said, as one line that ends with a full stop."""
    text = said.decode("utf-8", errors="replace") if isinstance(said, bytes) else said
    line = " ".join(text.split())[:200].rstrip(".")
    return f"“{line}”." if line else "it gave no reason."
