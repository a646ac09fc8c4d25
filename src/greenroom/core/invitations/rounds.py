"""Which round an invitation is to, as far as its words say."""

# ruff: noqa: E501 - a table of words

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.invitations.values import Found
from greenroom.core.journey.values import StageKey
from greenroom.core.meetings import Format
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS: tuple[tuple[StageKey, str], ...] = (
    (StageKey.FINAL_ROUND, r"final (?:round|interview|stage|conversation)|last round|letzte runde|abschlussgespräch|dernier entretien|entrevista final|colloquio finale|laatste gesprek|sista intervju|siste intervju"),
    (StageKey.SECOND_ROUND, r"second (?:round|interview|stage|conversation)|2nd (?:round|interview)|next round|zweite[sn]?r? (?:runde|gespräch|vorstellungsgespräch)|zweitgespräch|deuxième entretien|second entretien|segunda entrevista|secondo colloquio|tweede gesprek|andra intervju|anden samtale|annengangsintervju"),
    (StageKey.ASSESSMENT, r"assessment (?:centre|center|day)|work sample|case study|case interview|coding (?:test|exercise|interview)|technical (?:test|exercise|interview)|trial (?:day|shift)|probearbeit\w*|probetag|arbeitsprobe"),
    (StageKey.RECRUITER_SCREEN, r"(?:phone|recruiter|initial|introductory|intro|screening|exploratory) (?:screen|call|chat)|first (?:call|chat)|telefoninterview|erstes telefonat|kennenlern(?:gespräch|telefonat)|pré-?qualification|premier échange|kennismakingsgesprek"),
    (StageKey.FIRST_ROUND, r"first (?:round|interview|stage)|1st (?:round|interview)|erstgespräch|erstes gespräch|erstes vorstellungsgespräch|premier entretien|primera entrevista|primo colloquio|eerste gesprek|första intervju"),
)  # fmt: skip
_SAID = tuple((stage, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for stage, words in _WORDS)
_BY_FORMAT = {Format.ASSESSMENT_CENTRE: StageKey.ASSESSMENT, Format.TECHNICAL: StageKey.ASSESSMENT}


def round_in(text: str, format_: Found | None) -> Found | None:
    """The standard stage that the message names, the first that stands there; else what its format alone says."""
    named = [(match, stage) for stage, words in _SAID if (match := words.search(text))]
    if named:
        match, stage = min(named, key=lambda each: each[0].start())
        return Found(stage.value, Certainty.LIKELY, Quote(match.group(), Span(*match.span())))
    stage_of_format = _BY_FORMAT.get(Format(format_.text)) if format_ else None
    return Found(stage_of_format.value, Certainty.DOUBTFUL, format_.quote) if stage_of_format and format_ else None


def next_round(said: str, standing: str, taken: Sequence[str]) -> str:
    """The stage to suggest: what the message says, else the first round for one that has only applied.

    Args:
        said: the stage that the message names; empty if none.
        standing: the standard stage where the application stands; empty for a new one or one of the person's own.
        taken: the stages that it has been in.
    """
    if said and said not in taken:
        return said
    return StageKey.FIRST_ROUND.value if standing in {"", StageKey.APPLIED} and not said else ""
