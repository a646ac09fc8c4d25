"""A mail as a text: who sent it and when, and which part of it the writer wrote this time."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class Message:
    """A mail.

    Attributes:
        text: what the writer wrote, with earlier messages below it.
        subject: its subject.
        sender, address: the name and the address of the one who sent it.
        sent: when it was sent, in the sender's own zone; None where that is not known.
        to: the name of the one it was sent to.
        calendars: the calendar files that came with it, as bytes.
    """

    text: str
    subject: str = ""
    sender: str = ""
    address: str = ""
    sent: dt.datetime | None = None
    to: str = ""
    calendars: tuple[bytes, ...] = ()


_FORWARDED = re.compile(
    r"^[ \t>]*-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d'origine|mensaje reenviado|mensaje original|messaggio inoltrato|mensagem (?:original|encaminhada)|doorgestuurd bericht|oorspronkelijk bericht|vidarebefordrat meddelande|videresendt|przekazana wiadomość)\s*-{2,}\s*$|"
    r"^Begin forwarded message:\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_REPLIED = re.compile(
    r"^[ \t]*(?:On .{4,120} wrote:|Am .{4,120} schrieb.{0,80}:|Le .{4,120} a écrit\s*:|El .{4,120} escribió:|Il (?:giorno )?.{4,120} ha scritto:|Em .{4,120} escreveu:|Op .{4,120} schreef.{0,80}:|Den .{4,120} skrev.{0,80}:|.{4,120} kirjoitti:|W dniu .{4,120} pisze:|Dne .{4,120} napsal.?:)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(
    r"^[ \t>*]*(?P<name>From|Sent|Date|To|Cc|Subject|Von|Gesendet|Datum|An|Betreff|De|Envoyé|À|Objet|Enviado|Para|Asunto|Fecha|Da|Inviato|A|Oggetto|Data|Assunto|Van|Verzonden|Aan|Onderwerp|Från|Skickat|Till|Ämne|Fra|Sendt|Til|Emne|Od|Wysłano|Do|Temat)\*?:[ \t]*(?P<value>.+)$",
    re.IGNORECASE | re.MULTILINE,
)
_MEANS = {
    "sender": frozenset({"from", "von", "de", "da", "van", "från", "fra", "od"}),
    "date": frozenset(
        {
            "sent",
            "date",
            "gesendet",
            "datum",
            "envoyé",
            "enviado",
            "fecha",
            "inviato",
            "data",
            "verzonden",
            "skickat",
            "sendt",
            "wysłano",
        }
    ),
    "subject": frozenset(
        {"subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "emne", "temat"}
    ),
}
_PASSED_ON = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|vs|vb|pd|továbbítás|i)\s*:", re.IGNORECASE)
_FEW = 80  # words above a forwarded message
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a message that stands in a text: who sent it, when, about what; empty where it does not say."""

    sender: str = ""
    address: str = ""
    subject: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class OwnPart:
    """What a writer wrote this time. What is not theirs became spaces, so every place in the text stays where it was."""

    text: str
    head: Head | None


def own_part(text: str) -> OwnPart:
    """The text without earlier messages below it. Of a message that was only forwarded, that one counts."""
    forwarded = _FORWARDED.search(text)
    if forwarded and len(re.findall(r"\w+", text[: forwarded.start()])) < _FEW:
        inner = own_part(text[forwarded.end() :])
        return OwnPart(_blank(text[: forwarded.end()]) + inner.text, inner.head)
    below = _next_head(text)
    if _PASSED_ON.match(text) and len(re.findall(r"\w+", text[:below])) < _FEW and below < len(text):
        inner = own_part(text[below:])
        return OwnPart(_blank(text[:below]) + inner.text, inner.head)
    at, head = _head_at_the_top(text)
    rest = text[at:]
    ends = [match.start() for match in (forwarded and _FORWARDED.search(rest), _REPLIED.search(rest)) if match]
    cut = min((*ends, _next_head(rest)), default=len(rest))
    kept = re.sub(r"^[ \t]*>.*$", lambda match: _blank(match.group()), rest[:cut], flags=re.MULTILINE)
    return OwnPart(_blank(text[:at]) + kept + _blank(rest[cut:]), head)


def _head_at_the_top(text: str) -> tuple[int, Head | None]:
    """Where the head ends with which a text begins, and the head; 0 and None where there is none."""
    values: dict[str, str] = {}
    at = len(text) - len(text.lstrip())
    while match := _HEADER.match(text, at):
        meaning = next((key for key, names in _MEANS.items() if match["name"].lower() in names), "")
        values.setdefault(meaning, match["value"].strip())
        at = match.end() + 1 if match.end() < len(text) else match.end()
    if len(values) < 2 or "sender" not in values:
        return 0, None
    address = _ADDRESS.search(values["sender"])
    name = values["sender"][: address.start()] if address else values["sender"]
    name = name.strip(" <\"'*([").removesuffix("mailto:").strip(" <[")
    head = Head(name, address.group() if address else "", values.get("subject", ""), values.get("date", ""))
    return min(at, len(text)), head


def _next_head(text: str) -> int:
    """Where the head of an earlier message begins: three of its lines, one below the other; else the text's end."""
    found = list(_HEADER.finditer(text))
    for first, third in zip(found, found[2:], strict=False):
        lines = text.count("\n", first.start(), third.start())
        if lines <= 3 and first["name"].lower() in _MEANS["sender"] and text[: first.start()].strip():
            return first.start()
    return len(text)


def _blank(text: str) -> str:
    """Spaces of the same length; lines stay."""
    return re.sub(r"[^\n]", " ", text)
