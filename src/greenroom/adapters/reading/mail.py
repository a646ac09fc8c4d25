"""Mails read: the text of an .eml file, who sent it and when, and the calendars that came with it."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.errors import MessageError
from email.utils import getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING

from greenroom.adapters.reading.html import read_html
from greenroom.adapters.reading.plain import decoded
from greenroom.core.errors import UnreadableFile
from greenroom.core.invitations.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from email.message import EmailMessage

_BROKEN = "This mail is damaged or cut off. Save it again from your mail program, or paste its text."


def read_mail(content: bytes) -> Message:
    """A mail in the form of RFC 5322, as mail programs save it.

    Raises:
        UnreadableFile: it has neither a text nor a calendar.
    """
    try:
        mail = message_from_bytes(content, policy=policy.default)
        parts = [part for part in mail.walk() if not part.is_multipart()]
        text, calendars = _text(parts), tuple(_bytes(part) for part in parts if _is_calendar(part))
        sender, address = _first(mail, "From")
        sender = "" if "@" in sender else sender
        message = Message(text, _head(mail, "Subject"), sender, address, _sent(mail), _first(mail, "To")[0], calendars)
    except (MessageError, LookupError, UnicodeError, ValueError, TypeError, IndexError, AttributeError) as error:
        raise UnreadableFile(_BROKEN) from error
    if not any(letter.isalnum() for letter in message.text + message.subject) and not message.calendars:
        raise UnreadableFile("There is no text in this mail. Save it again from your mail program, or paste its text.")
    return message


def _text(parts: list[EmailMessage]) -> str:
    """The plain text, or what its page shows; of several mails in one, all of them."""
    shown = [part for part in parts if part.get_content_disposition() != "attachment"]
    plain = [_decoded(part) for part in shown if part.get_content_type() == "text/plain"]
    if any(each.strip() for each in plain):
        return "\n\n".join(each for each in plain if each.strip())
    pages = [read_html(_bytes(part)).text for part in shown if part.get_content_type() == "text/html"]
    return "\n\n".join(pages)


def _is_calendar(part: EmailMessage) -> bool:
    """Whether a part is a calendar file."""
    name = part.get_filename() or ""
    return part.get_content_type() in {"text/calendar", "application/ics"} or name.lower().endswith(".ics")


def _bytes(part: EmailMessage) -> bytes:
    """What a part holds."""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _decoded(part: EmailMessage) -> str:
    """The text of a part, in whatever letters it came; the place of a flowed line's end is a space."""
    content = _bytes(part)
    try:
        text = content.decode(part.get_content_charset("utf-8"))
    except (LookupError, UnicodeError):
        text = decoded(content)
    if part.get_param("format", "") == "flowed":
        text = text.replace(" \n", " ")
    return text.replace("\r\n", "\n")


def _head(mail: EmailMessage, name: str) -> str:
    """One line of the head; empty where there is none."""
    return " ".join(str(mail.get(name, "")).split())


def _first(mail: EmailMessage, name: str) -> tuple[str, str]:
    """The first name and address of a line of the head."""
    found = getaddresses([_head(mail, name)])
    return found[0] if found else ("", "")


def _sent(mail: EmailMessage) -> dt.datetime | None:
    """When it was sent, in the sender's zone."""
    try:
        return parsedate_to_datetime(_head(mail, "Date"))
    except (ValueError, TypeError, IndexError):
        return None
