"""Follow-ups: the thread of an answer most worth taking up, in the words of who sits there; never the same twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.gaps import gaps
from greenroom.core.interviewer.hooks import hooks
from greenroom.core.interviewer.probe_texts import PROBES
from greenroom.core.interviewer.values import Pressure
from greenroom.core.people import Stakeholder

if TYPE_CHECKING:
    from collections.abc import Collection

    from greenroom.core.interviewer.probe_texts import Wording
    from greenroom.core.interviewer.threads import Thread, Told
    from greenroom.core.interviewer.values import Persona
    from greenroom.core.spans import Quote

    Numbered = tuple[int, Wording]

_HERE = "{here}"
_LIKED = 0.08  # what a thread gains that somebody in that position likes to take up
_TO_THEIR_TASTE: dict[Stakeholder, frozenset[str]] = {
    Stakeholder.RECRUITER: frozenset({"wish", "particular", "one-time", "setting", "trait", "hedge", "contradiction"}),
    Stakeholder.HIRING_MANAGER: frozenset({"own-part", "result", "size", "how-many", "steps", "action"}),
    Stakeholder.PEER: frozenset({"steps", "reaction", "dig", "hard", "own-part", "if-not"}),
    Stakeholder.SENIOR_LEADER: frozenset({"decision", "result", "learning", "why-so", "known"}),
    Stakeholder.HR_PARTNER: frozenset({"improve", "stand", "reaction", "learning", "blame", "others-did", "trait"}),
}
_UNDER_PRESSURE: dict[Pressure, frozenset[str]] = {
    Pressure.FRIENDLY: frozenset({"dig", "learning", "reaction", "hard", "steps"}),
    Pressure.NEUTRAL: frozenset(),
    Pressure.SCEPTICAL: frozenset({"known", "size", "own-part", "trait", "hedge", "check", "if-not", "why-so"}),
}


@dataclass(frozen=True, slots=True)
class Probe:
    """A follow-up: its kind, its words, the words of the candidate that it is about, and which wording it is.

    `worth` is how much they want to know it, from about 0 to 1.
    """

    key: str
    text: str
    about: Quote
    wording: int
    worth: float


def probes(told: Told, persona: Persona, pressure: Pressure) -> tuple[Thread, ...]:
    """What this person may take up in an answer, what they most want to know first; one thread of each kind."""
    best: dict[str, tuple[float, Thread]] = {}
    for thread in (*hooks(told), *gaps(told)):
        liked = thread.key in _TO_THEIR_TASTE[persona.stakeholder]
        pressed = thread.key in _UNDER_PRESSURE[pressure]
        worth = thread.worth + _LIKED * liked + _LIKED * pressed
        if thread.key not in best or worth > best[thread.key][0]:
            best[thread.key] = (worth, thread)
    return tuple(thread for _, thread in sorted(best.values(), key=lambda pair: (-pair[0], pair[1].key)))


def probe_of(
    told: Told,
    persona: Persona,
    pressure: Pressure,
    *,
    seed: int = 0,
    asked: Collection[str] = (),
    worded: Collection[tuple[str, int]] = (),
) -> Probe | None:
    """The follow-up that this person asks; None when nothing is left to ask.

    `asked` are kinds that were asked about this answer already, `worded` the wordings used up in the interview.
    """
    for thread in probes(told, persona, pressure):
        if thread.key in asked:
            continue
        wording = _wording(thread, persona, pressure, seed, worded)
        if wording is not None:
            text = PROBES[thread.key][wording].text
            filled = text.format(here=thread.picked.here, before=thread.before, asked=told.question.text)
            return Probe(thread.key, _ended(filled), thread.picked.quote, wording, thread.worth)
    return None


def _wording(
    thread: Thread, persona: Persona, pressure: Pressure, seed: int, worded: Collection[tuple[str, int]]
) -> int | None:
    """Which wording: of those that suit, one not used yet, best one of this very position."""
    fresh = [
        (place, each)
        for place, each in enumerate(PROBES[thread.key])
        if (thread.key, place) not in worded and _suits(each, persona, pressure)
    ]
    about = thread.picked.quote.text
    fresh = _with_words(fresh) if thread.picked.here else _without_words(fresh)
    own = [pair for pair in fresh if persona.stakeholder in pair[1].of]
    these = own if own and draw(2, seed, "own words", about) else fresh
    return these[draw(len(these), seed, thread.key, about)][0] if these else None


def _with_words(wordings: list[Numbered]) -> list[Numbered]:
    """Those that say the candidate's words back, as long as there are any."""
    return [pair for pair in wordings if _HERE in pair[1].text] or wordings


def _without_words(wordings: list[Numbered]) -> list[Numbered]:
    """Those that do without the candidate's words."""
    return [pair for pair in wordings if _HERE not in pair[1].text]


def _suits(wording: Wording, persona: Persona, pressure: Pressure) -> bool:
    """Whether somebody in this position, pressing this hard, talks like that."""
    return (not wording.of or persona.stakeholder in wording.of) and (not wording.at or pressure in wording.at)


def _ended(text: str) -> str:
    """The same without two marks at the end of a quotation."""
    opened = text[:1].upper() + text[1:] if text[:1] != "“" else f"“{text[1:2].upper()}{text[2:]}"
    return opened.replace(" …”.", " …”").replace("..", ".")
