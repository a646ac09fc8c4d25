"""Every format that can be practised, by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import NotFound
from greenroom.core.interviewer.formats.assessment_centre import PRACTICE as ASSESSMENT_CENTRE
from greenroom.core.interviewer.formats.case import PRACTICE as CASE
from greenroom.core.interviewer.formats.in_person import PRACTICE as IN_PERSON
from greenroom.core.interviewer.formats.interview import PRACTICE as INTERVIEW
from greenroom.core.interviewer.formats.negotiation import PRACTICE as NEGOTIATION
from greenroom.core.interviewer.formats.panel import PRACTICE as PANEL
from greenroom.core.interviewer.formats.phone import PRACTICE as PHONE
from greenroom.core.interviewer.formats.role_play import PRACTICE as ROLE_PLAY
from greenroom.core.interviewer.formats.technical import PRACTICE as TECHNICAL
from greenroom.core.interviewer.formats.video import PRACTICE as VIDEO

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import FormatPractice, Scenario

PRACTICES: tuple[FormatPractice, ...] = (
    INTERVIEW,
    PHONE,
    VIDEO,
    IN_PERSON,
    PANEL,
    TECHNICAL,
    CASE,
    ASSESSMENT_CENTRE,
    ROLE_PLAY,
    NEGOTIATION,
)


def practice_of(id: str) -> FormatPractice:  # noqa: A002 - the word that people use
    """The practice with this id.

    Raises:
        NotFound: there is none.
    """
    for practice in PRACTICES:
        if practice.id == id:
            return practice
    message = f"There is no practice “{id}”. Choose one of {', '.join(each.id for each in PRACTICES)}."
    raise NotFound(message, field="format")


def scenario_of(practice: str, scenario: str) -> Scenario:
    """The scenario with this id among those of a practice.

    Raises:
        NotFound: there is no such practice, or it has no such scenario.
    """
    scenarios = practice_of(practice).scenarios
    for each in scenarios:
        if each.id == scenario:
            return each
    message = f"There is no scenario “{scenario}”. Choose one of {', '.join(each.id for each in scenarios)}."
    raise NotFound(message, field="scenario")
