"""A real mail server on this machine: it takes mail, asks for a login or for encryption, and refuses on purpose."""

# ruff: noqa: ANN401, ARG001, ARG002, N802 - the library names and calls them so

from __future__ import annotations

import asyncio
import ssl
from contextlib import contextmanager
from email import message_from_bytes, policy
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, cast

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

    from aiosmtpd.smtp import Envelope, Session

# A certificate for localhost and 127.0.0.1, made for these tests, with its key; nobody trusts it unless told to.
CERTIFICATE = Path(__file__).parent / "certificates" / "localhost.pem"
USER, PASSWORD = "mara", "seven winters"
NOBODY = "nobody@example.org"


class PostOffice:
    """What a mail server took in, and where it is."""

    def __init__(self) -> None:
        self.port = 0
        self.envelopes: list[Envelope] = []
        self.logins: list[str] = []
        self.refuses_letters = False

    @property
    def letters(self) -> list[EmailMessage]:
        """The messages, as a mail program reads them."""
        read = [message_from_bytes(cast("bytes", each.content), policy=policy.default) for each in self.envelopes]
        return list(read)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address == NOBODY:
            return "550 No such person here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.refuses_letters:
            return "554 Too many letters today"
        self.envelopes.append(envelope)
        return "250 OK"


@contextmanager
def post_office(*, login: bool = False, encryption: str = "") -> Iterator[PostOffice]:
    """A mail server that is running; encryption is starttls, tls or none."""
    office = PostOffice()

    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        known = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        office.logins.append(USER if known else "somebody else")
        return AuthResult(success=known, handled=known)

    options: dict[str, Any] = {"authenticator": check, "auth_require_tls": False} if login else {}
    context = None
    if encryption:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(CERTIFICATE)
    if encryption == "starttls":
        options["tls_context"] = context
    loop = asyncio.new_event_loop()
    opening = loop.create_server(
        lambda: SMTP(office, loop=loop, **options), "127.0.0.1", 0, ssl=context if encryption == "tls" else None
    )
    server = loop.run_until_complete(opening)
    office.port = server.sockets[0].getsockname()[1]
    thread = Thread(target=loop.run_forever)
    thread.start()
    try:
        yield office
    finally:
        asyncio.run_coroutine_threadsafe(_close(server), loop).result(timeout=10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _close(server: asyncio.Server) -> None:
    """Close the door, and wait until everybody has gone."""
    server.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await asyncio.sleep(0)
