"""The lines of a mock interview as pages show them: who speaks, by name, and in which part of the talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.interviewer.values import YOU, Kind, Phase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.values import Line, Script

PHASES = {
    Phase.SMALL_TALK: "Arriving",
    Phase.INTRODUCTION: "The introduction",
    Phase.QUESTIONS: "Their questions",
    Phase.EXERCISE: "The exercise",
    Phase.YOUR_QUESTIONS: "Your questions",
    Phase.NEXT_STEPS: "What comes next",
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line on the page.

    Attributes:
        line: what was said.
        who: the speaker's name; “You” for the candidate.
        title: the speaker's position; empty where it was said before.
        voice: a hint for the speaking voice.
        yours: whether the candidate said it.
        part: the part of the talk that begins here; empty where none does.
        probe: whether it follows up on the answer before.
    """

    line: Line
    who: str
    title: str
    voice: str
    yours: bool
    part: str
    probe: bool


def spoken(script: Script, lines: Sequence[Line]) -> list[Spoken]:
    """The lines in order."""
    people = {each.id: each for each in (*script.scenario.seats, *script.panel)}
    shown: list[Spoken] = []
    met: set[str] = set()
    for place, line in enumerate(lines):
        begins = not place or lines[place - 1].phase is not line.phase
        person = people.get(line.speaker)
        title = person.title if person and line.speaker not in met else ""
        met.add(line.speaker)
        shown.append(
            Spoken(
                line,
                "You" if line.speaker == YOU else person.name if person else line.speaker,
                title,
                person.voice if person else "",
                line.speaker == YOU,
                PHASES[line.phase] if begins else "",
                line.kind is Kind.PROBE,
            )
        )
    return shown
