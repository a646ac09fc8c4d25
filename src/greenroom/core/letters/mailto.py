"""A letter as an address that opens the person's own mail program (RFC 6068)."""

from __future__ import annotations

import re
from urllib.parse import quote

_LINE_END = re.compile(r"\r\n?|\n")


def mailto(to: str, subject: str, body: str) -> str:
    """The address that opens a mail with these words; `to` may name several addresses, parted by commas.

    Line ends become CRLF, a subject becomes one line, and an empty subject or body is not mentioned.
    """
    receivers = ",".join(_encoded(each.strip(), keep="@") for each in to.split(",") if each.strip())
    fields = (("subject", " ".join(subject.split())), ("body", _LINE_END.sub("\r\n", body)))
    told = "&".join(f"{name}={_encoded(words)}" for name, words in fields if words)
    return f"mailto:{receivers}" + (f"?{told}" if told else "")


def _encoded(words: str, *, keep: str = "") -> str:
    """Percent-encoded UTF-8; a broken character becomes a question mark rather than an error."""
    return quote(words, safe=keep, errors="replace")
