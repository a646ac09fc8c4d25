"""From facts to a draft: which sentences can be said, and what is still asked.

A template is a text. Its first line is the subject; an empty line parts paragraphs; each other line is a sentence:

    {fact}         is filled in. A sentence whose fact is missing is left out, or keeps an open place for a needed fact.
    < … >          is a part of a sentence that goes when its fact is missing.
    | …            is another wording of the line before, for when that one cannot be said.
    - {fact}       is a list, one line for each value. A line that ends with a colon goes when its list does.
"""

from __future__ import annotations

import re
from dataclasses import fields
from itertools import pairwise
from textwrap import dedent
from typing import TYPE_CHECKING

from greenroom.core.letters.asks import ASKS, NEEDED
from greenroom.core.letters.places import place
from greenroom.core.letters.templates_applying import APPLYING
from greenroom.core.letters.templates_offers import OFFERS
from greenroom.core.letters.templates_references import REFERENCES
from greenroom.core.letters.templates_scheduling import SCHEDULING
from greenroom.core.letters.templates_thanks import THANKS
from greenroom.core.letters.templates_waiting import WAITING
from greenroom.core.letters.values import Draft, LetterKind, Placeholder, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greenroom.core.letters.values import Facts, Texts

    Known = Mapping[str, tuple[str, ...]]
    Line = tuple[str, ...]  # the wordings of one line, best first

TEXTS: dict[LetterKind, Texts] = {
    **APPLYING,
    **SCHEDULING,
    LetterKind.THANK_YOU: THANKS,
    **WAITING,
    **OFFERS,
    **REFERENCES,
}
"""Every template, by kind and tone; several where people compare their letters."""

_NAMED = "{0} {{to_called}},\n| {0} {{to_name}},"
_GREETINGS: dict[Tone, str] = {
    Tone.FORMAL: _NAMED.format("Dear") + "\n| Dear {to_title},\n| Dear hiring team,",
    Tone.FRIENDLY: _NAMED.format("Hello") + "\n| Hello,",
    Tone.BRIEF: _NAMED.format("Hello") + "\n| Hello,",
}
_SIGN_OFFS: dict[Tone, tuple[str, ...]] = {
    Tone.FORMAL: ("Kind regards,", "Yours sincerely,", "With kind regards,", "Sincerely,"),
    Tone.FRIENDLY: ("Best wishes,", "All the best,", "Warm regards,", "With best wishes,"),
    Tone.BRIEF: ("Regards,", "Best regards,", "With thanks,", "Kind regards,"),
}
_FIELD = re.compile(r"\{(\w+)\}([.?”]?)")
_PART = re.compile(r"<([^<>]*)>")
_QUOTED = re.compile(r"[“\"]([^“”\"]*)[”\"]")
_SENTENCE_END = re.compile(r"(?:^|[.?!] )$")


def draft(kind: LetterKind, facts: Facts, tone: Tone = Tone.FORMAL, variant: int = 0) -> Draft:
    """A letter of that kind and tone, saying nothing but the facts.

    Args:
        kind: the occasion.
        facts: all that may be said.
        tone: how formal.
        variant: which of the texts for this occasion, counted round: each person of a panel gets another.
    """
    known, needed = _known(facts), NEEDED[kind] | {"my_name"}
    subject, *paragraphs = _paragraphs(TEXTS[kind][tone][variant % variants(kind, tone)])
    sign_off = _SIGN_OFFS[tone][variant % len(_SIGN_OFFS[tone])]
    page: list[list[Line]] = [subject, [_greeting(tone, needed)], *paragraphs, [(f"{sign_off}\n{{my_name}}",)]]
    chosen = [_sayable(lines, known, needed) for lines in page]
    said = _names(line for lines in chosen for line in lines)
    hoped = _names(line[0] for lines in (subject, *paragraphs) for line in lines)
    return Draft(
        subject=_written(chosen[0], known),
        body="\n\n".join(_written(lines, known) for lines in chosen[1:] if lines),
        missing=tuple(Placeholder(name, ASKS[name]) for name in said if name not in known),
        facts_used=tuple(name for name in said if name in known),
        left_out=tuple(Placeholder(name, ASKS[name]) for name in hoped if name not in known and name not in said),
    )


def variants(kind: LetterKind, tone: Tone) -> int:
    """How many texts there are for an occasion in one tone."""
    return len(TEXTS[kind][tone])


def _known(facts: Facts) -> dict[str, tuple[str, ...]]:
    """The facts that are there, each on one line and as a tuple of its values."""
    known: dict[str, tuple[str, ...]] = {}
    for field in fields(facts):
        value: str | tuple[str, ...] = getattr(facts, field.name)
        values = (value,) if isinstance(value, str) else value
        folded = tuple(" ".join(each.split()) for each in values)
        if any(folded):
            known[field.name] = tuple(each for each in folded if each)
    return known


def _greeting(tone: Tone, needed: frozenset[str]) -> Line:
    """The ways to greet; a letter to one certain person asks for the name instead of doing without."""
    ways = _wordings(_GREETINGS[tone])
    return ways[:2] if "to_name" in needed else ways


def _paragraphs(text: str) -> list[list[Line]]:
    """A template as paragraphs of lines, each line with its wordings; the first paragraph is the subject."""
    subject, body = dedent(text).strip().split("\n---\n")
    blocks = (subject, *body.split("\n\n"))
    return [[_wordings(line) for line in re.split(r"\n(?!\| )", block.strip())] for block in blocks]


def _wordings(line: str) -> Line:
    """The wordings of one line, best first."""
    return tuple(line.split("\n| "))


def _sayable(lines: list[Line], known: Known, needed: frozenset[str]) -> list[str]:
    """Of each line the wording that can be said; lines that cannot be said are gone."""
    chosen = [wording for line in lines if (wording := _wording(line, known, needed)) is not None]
    return [line for line, after in pairwise((*chosen, "")) if not line.endswith(":") or after.startswith("- ")]


def _wording(line: Line, known: Known, needed: frozenset[str]) -> str | None:
    """The first wording whose facts are all there, or else the first that lacks only needed ones."""
    cut = [_cut(wording, known, needed) for wording in line]
    lacking = [(wording, {name for name in _names((wording,)) if name not in known}) for wording in cut]
    complete = (wording for wording, lacks in lacking if not lacks)
    askable = (wording for wording, lacks in lacking if lacks <= needed)
    return next(complete, None) or next(askable, None)


def _cut(wording: str, known: Known, needed: frozenset[str]) -> str:
    """A wording without the parts whose facts are missing and not needed."""
    return _PART.sub(
        lambda part: part[1] if all(name in known or name in needed for name in _names((part[1],))) else "", wording
    )


def _names(wordings: Iterable[str]) -> tuple[str, ...]:
    """The facts that these wordings name, each once, in order."""
    return tuple(dict.fromkeys(found[1] for wording in wordings for found in _FIELD.finditer(wording)))


def _written(lines: list[str], known: Known) -> str:
    """A paragraph: sentences one after another, lists line by line."""
    text = ""
    for before, line in pairwise(("", *lines)):
        listed = line.startswith("- ")
        gap = "\n" if listed or before.startswith("- ") else " "
        text += (gap if text else "") + (_listed(line, known) if listed else _filled(line, known))
    return text


def _listed(line: str, known: Known) -> str:
    """One line for each value of a listed fact."""
    (name,) = _names((line,))
    return "\n".join(f"- {value}" for value in known.get(name, (place(ASKS[name]),)))


def _filled(line: str, known: Known) -> str:
    """A sentence with its facts; facts are put in once, so nothing within them is read as a template."""

    def put(found: re.Match[str]) -> str:
        name, after = found[1], found[2]
        if name not in known:
            return place(ASKS[name]) + after
        words = _ended(_in_a_row(known[name]), after)
        return words[:1].upper() + words[1:] if _SENTENCE_END.search(line[: found.start()]) else words

    return _FIELD.sub(put, line)


def _in_a_row(values: tuple[str, ...]) -> str:
    """Values within a sentence: “a, b and c”."""
    return " and ".join(filter(None, (", ".join(values[:-1]), values[-1])))


def _ended(words: str, mark: str) -> str:
    """Somebody's words before a full stop, a question mark or a closing quotation mark, without a second mark."""
    if mark == "”":
        quoted = _QUOTED.fullmatch(words.rstrip(".,;: "))
        return (quoted[1] if quoted else words).rstrip(".,;: ") + mark
    if mark == "?":
        return words.rstrip(".?,; ") + mark
    if mark == ".":
        words = words.rstrip(",;: ")
        return words if words.endswith((".", "?", "!", "…", ".”", "?”", "!”")) else words + mark
    return words
