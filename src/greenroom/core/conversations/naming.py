"""Names of speakers as transcripts write them: “Ana Silva: …”, “The Chair (Hon. A. Rota): …”, “Speaker 2: …”."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re

_PREFIX = re.compile(r"[ \t>*_#-]*(?P<name>[^\n:]{1,160}?)[*_]*[ \t]*:(?![/\d])[*_]*[ \t]*")
_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]")
_PARTICLES = frozenset({"of", "the", "and", "de", "del", "della", "der", "den", "da", "di", "do", "dos", "la", "le", "van", "von", "y", "ten", "ter", "bin", "al", "el"})  # fmt: skip
_MOST_WORDS = 7
# Words before a colon that introduce something other than what somebody says.
_LABELS = frozenset({"note", "notes", "agenda", "date", "time", "times", "place", "topic", "topics", "subject", "present", "attendees", "participants", "action", "actions", "decision", "decisions", "summary", "title", "location", "duration", "recording", "transcript", "meeting", "minutes", "skills", "languages", "language", "email", "phone", "tel", "salary", "http", "https", "re", "cc", "to", "from", "sent", "so", "yes", "no", "well", "okay", "ok", "first", "firstly", "second", "secondly", "third", "finally", "example", "remember", "warning", "tip", "result", "results", "conclusion", "reason", "one", "two", "three", "also", "and", "but", "then", "step", "kind", "style", "region", "webvtt", "start", "end"})  # fmt: skip


def prefix(line: str, *, loose: bool = False) -> tuple[str, int] | None:
    """The name before the first colon of a line and how many characters it takes with the colon; None if there is none.

    Args:
        line: the line.
        loose: whether one word in small letters counts as a name too, such as “me” or a name for a chat.
    """
    found = _PREFIX.match(line)
    if not found:
        return None
    name = " ".join(found["name"].split())
    if is_name(name) or (loose and _is_nickname(name)):
        return name, found.end()
    return None


def is_name(text: str) -> bool:
    """Whether the text is written as names are."""
    words = _BRACKETS.sub(" ", text).split()
    if not words or len(words) > _MOST_WORDS or not text[0].isalpha() or text[-1] in ".,;!?":
        return False
    if " ".join(words).casefold() in _LABELS:
        return False
    if any(mark in "".join(words) for mark in '?!;"“”<>{}='):
        return False
    big = [word for word in words if word.casefold() not in _PARTICLES]
    return bool(big) and not words[0][0].islower() and all(not word[0].islower() for word in big)


def _is_nickname(name: str) -> bool:
    return re.fullmatch(r"[\w.@-]{1,40}", name) is not None and name[0].isalpha() and name.casefold() not in _LABELS
