"""Group discussions to practise: three decisions, four people each, and one thing that only the quiet one knows."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.group_cafe import CAFE
from greenroom.core.interviewer.formats.group_courier import COURIER
from greenroom.core.interviewer.formats.group_youth import YOUTH
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder


def _seats(assessor: str, *members: tuple[str, str, str, str]) -> tuple[Persona, ...]:
    """The assessor, and the four who take part."""
    watching = Persona(
        "a1",
        assessor,
        "Assessor",
        Stakeholder.HR_PARTNER,
        "reads out the task, calls the time, and takes notes",
        (),
        "high-2",
    )
    seated = (
        Persona(f"g{number}", name, title, Stakeholder.PEER, manner, (), voice)
        for number, (name, title, manner, voice) in enumerate(members, start=1)
    )
    return (watching, *seated)


GROUPS: tuple[Scenario, ...] = (
    Scenario(
        "group-youth",
        Format.ASSESSMENT_CENTRE,
        "Group: money for one project",
        "Five young people have 60,000 and three wishes. You are one of them, and you belong to no side. Talk it through with the other four; an assessor watches how you do it.",
        minutes=20,
        body=YOUTH,
        seats=_seats(
            "Ruth Abara",
            ("Marcus", "Takes part", "knows what he wants and says it at once", "low-1"),
            ("Ines", "Takes part", "listens, says little", "high-1"),
            ("Priya", "Takes part", "likes numbers and reasons", "high-3"),
            ("Tom", "Takes part", "cheerful, makes jokes", "low-2"),
        ),
    ),
    Scenario(
        "group-courier",
        Format.ASSESSMENT_CENTRE,
        "Group: the late parcels",
        "A shop for plants, a courier that is late, and five departments at one table. You speak for the warehouse. The board wants one recommendation.",
        minutes=25,
        body=COURIER,
        seats=_seats(
            "Piet Vermeer",
            ("Viktor", "Sales", "quick, loud, in a hurry", "low-1"),
            ("Noor", "Contracts", "careful, waits until she is asked", "high-1"),
            ("Henrik", "Planning", "wants to know how much and by when", "low-3"),
            ("Lucia", "Customer service", "warm, laughs a lot", "high-2"),
        ),
    ),
    Scenario(
        "group-cafe",
        Format.ASSESSMENT_CENTRE,
        "Group: the café that needs guests",
        "Takings have fallen, and the staff may choose one change. You work in one of the five houses and have no favourite yet. Agree on one change and its first step.",
        minutes=20,
        body=CAFE,
        seats=_seats(
            "Amal Haddad",
            ("Dario", "Shift leader", "has done it all before", "low-2"),
            ("Wen", "Back office", "quiet, sees the post first", "high-3"),
            ("Greta", "Bookkeeping", "counts things", "high-1"),
            ("Samuel", "Counter", "friendly, agrees with everybody", "low-1"),
        ),
    ),
)
