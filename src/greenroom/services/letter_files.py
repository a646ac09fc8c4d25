"""A letter as a file that the person's own mail program opens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.adapters.mail_server import Message, as_eml
from greenroom.core.errors import InvalidChoice
from greenroom.core.letters.addresses import addresses_in
from greenroom.services.mail_servers import message_id, server_of
from greenroom.store.models import Letter

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from greenroom.store.access import Actor

_LONGEST_NAME = 60


def as_file(actor: Actor, letter: UUID, now: dt.datetime) -> tuple[str, bytes]:
    """The letter as a mail file, with a name for it. One that was not sent opens as a draft.

    Raises:
        NotFound: there is none, or not for this actor.
    """
    row = Letter.objects.select_related("person").read(actor, letter)
    server = server_of(actor) if row.person_id == actor.person.pk else None
    sender = server.from_address if server else next(iter(_addresses(row.person.email)), "")
    message = Message(sender, _addresses(row.to_address), row.subject, row.body, row.person.name)
    at = timezone.localtime(row.sent_at or now)
    return _name(row.subject), as_eml(message, at, message_id(sender, str(row.pk)), unsent=row.sent_at is None)


def _addresses(text: str) -> tuple[str, ...]:
    """The addresses in a text; none if a part of it is no address, for a file goes nowhere by itself."""
    try:
        return addresses_in(text)
    except InvalidChoice:
        return ()


def _name(subject: str) -> str:
    plain = re.sub(r"[^\w .,()+-]", "_", subject).strip(" .")[:_LONGEST_NAME].strip(" .")
    return f"{plain or 'letter'}.eml"
