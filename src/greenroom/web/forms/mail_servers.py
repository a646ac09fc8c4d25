"""The form of the mail server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.adapters.mail_server import Security
from greenroom.web.forms.servers import ServerForm
from greenroom.web.forms.start import MendedForm

if TYPE_CHECKING:
    from greenroom.store.models import MailServer, Person

_SECURITY = [
    (Security.STARTTLS.value, "STARTTLS, usually with port 587"),
    (Security.TLS.value, "TLS from the start, usually with port 465"),
    (Security.PLAIN.value, "None: only for a server on this very machine"),
]


class MailServerForm(ServerForm):
    """What a mail program asks for as well."""

    field_order = ("host", "port", "security", "from_address", "user", "password")

    host = forms.CharField(label="Server", max_length=253, help_text="Such as smtp.example.org.")
    port = forms.IntegerField(label="Port", initial=587, min_value=1, max_value=65535)
    security = forms.ChoiceField(label="Encryption", choices=_SECURITY)
    from_address = forms.EmailField(label="Your letters come from", max_length=254)


class DigestForm(MendedForm):
    """Whether, when and to whom the daily mail goes."""

    at = forms.TimeField(
        label="Every day at",
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        help_text="By the clocks where you are. Leave it empty for no daily mail.",
    )
    to = forms.EmailField(label="To", required=False, max_length=254)


def digest_of(known: MailServer | None) -> dict[str, Any]:
    """What that form starts with."""
    return {"at": known.digest_at, "to": known.digest_to or known.from_address} if known else {}


def initial_of(known: MailServer | None, person: Person) -> dict[str, Any]:
    """What the form starts with; never with the password."""
    if known is None:
        return {"from_address": person.email, "user": person.email}
    return {name: getattr(known, name) for name in ("host", "port", "security", "from_address", "user")}
