"""The server through which a person sends mail: kept, tried, used when they say so, and forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.utils import timezone

from greenroom.adapters import mail_server as adapter
from greenroom.adapters.fetching import is_public
from greenroom.adapters.mail_server import Message, Security, Server
from greenroom.core.errors import InvalidChoice
from greenroom.core.letters.addresses import addresses_in
from greenroom.services.forgetting import forget_in_history
from greenroom.services.record import deed
from greenroom.services.wording import given
from greenroom.store.models import MailServer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor

_TEST_SUBJECT = "A test message from Greenroom"
_TEST_BODY = "You asked Greenroom to send this to yourself. It arrived, so your letters can go the same way."
_NO_DOMAIN = "greenroom.invalid"
_LARGEST_PORT = 65535


def server_of(actor: Actor) -> MailServer | None:
    """The actor's own mail server, if they gave one."""
    return MailServer.objects.owned_by(actor).first()


def keep(
    actor: Actor, *, host: str, port: int, security: str, from_address: str, user: str = "", password: str = ""
) -> MailServer:
    """Keep the mail server. An empty password leaves the one that is there.

    Raises:
        InvalidChoice: a value does not fit its field, or the password that is there belongs to another login.
    """
    known = server_of(actor)
    values = {
        "host": _host(host),
        "port": _port(port),
        "security": _security(security),
        "user": user.strip(),
        "password": password or _kept(known, host.strip().lower(), user.strip()),
        "from_address": _one_address(from_address),
    }
    with deed(actor, "keep-mail-server", f"Set the mail server to {values['host']}") as record:
        if known is not None:
            return record.update(known, **values)
        return record.create(MailServer(person=actor.person, **values))


def forget(actor: Actor) -> None:
    """Forget the mail server, and its password in the history too: an undo brings back all but that."""
    row = server_of(actor)
    if row is None:
        return
    key = row.pk  # the row loses it as it goes
    with deed(actor, "forget-mail-server", f"Forgot the mail server {row.host}") as record:
        record.delete(row)
        forget_in_history(MailServer, [key], MailServer.secrets)


def send_test(actor: Actor) -> str:
    """Send a message to the person's own address; the address.

    Raises:
        UserError: there is no mail server, or it does not take the message.
    """
    row = _needed(actor)
    deliver(actor, (row.from_address,), _TEST_SUBJECT, _TEST_BODY)
    return row.from_address


def deliver(actor: Actor, receivers: Sequence[str], subject: str, body: str, key: UUID | None = None) -> None:
    """Hand a message to the person's mail server, now.

    Args:
        actor: whose server, name and address.
        receivers: the addresses.
        subject: one line.
        body: the text.
        key: the row that it is; the same row has the same Message-ID, so that a mail sent twice is shown once.

    Raises:
        UserError: there is no mail server, or it does not take the message.
    """
    row = _needed(actor)
    server = Server(row.host, row.port, Security(row.security), row.user, row.password)
    message = Message(row.from_address, tuple(receivers), subject, body, actor.person.name)
    now = timezone.localtime()
    name = message_id(row.from_address, str(key) if key else f"{now.timestamp():.6f}.{actor.person.pk}")
    eml = adapter.as_eml(message, now, name)
    if settings.LOCAL:
        adapter.hand_in(server, message, eml)
    else:
        adapter.hand_in(server, message, eml, allows=is_public)


def message_id(from_address: str, key: str) -> str:
    """The name in the world of a message from that address."""
    return f"<{key}@{from_address.rpartition('@')[2] or _NO_DOMAIN}>"


def _needed(actor: Actor) -> MailServer:
    row = server_of(actor)
    if row is None:
        raise InvalidChoice("No mail server is set up. Set one up first, or send the letter with your mail program.")
    return row


def _host(value: str) -> str:
    host = given(value, field="host", what="the name of the server, such as smtp.example.org").lower()
    if any(character.isspace() or character in "/@" for character in host):
        raise InvalidChoice("A server's name is like smtp.example.org, without http:// and without an @.", field="host")
    return host


def _port(value: int) -> int:
    if not 1 <= value <= _LARGEST_PORT:
        raise InvalidChoice("A port is a number from 1 to 65535; 587 is the usual one.", field="port")
    return value


def _security(value: str) -> str:
    if value not in set(Security):
        raise InvalidChoice("Choose STARTTLS, TLS, or none on this very machine.", field="security")
    return value


def _one_address(text: str) -> str:
    found = addresses_in(text, field="from_address")
    if len(found) != 1:
        raise InvalidChoice("Give the one address that your letters come from.", field="from_address")
    return found[0]


def _kept(known: MailServer | None, host: str, user: str) -> str:
    """The password that is there, which goes to no other server and with no other name than it was given for."""
    if known is None or not known.password:
        return ""
    if (known.host, known.user) != (host, user):
        raise InvalidChoice("The password was for another login. Please type the one for this.", field="password")
    return known.password
