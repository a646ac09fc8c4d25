from __future__ import annotations

import pytest

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.people import PERSPECTIVES, Stakeholder, attendee, perspective, stakeholder_by_title


@pytest.mark.parametrize(
    ("title", "stakeholder"),
    [
        ("Senior Recruiter", Stakeholder.RECRUITER),
        ("HR Business Partner", Stakeholder.HR_PARTNER),
        ("Chief Operating Officer", Stakeholder.SENIOR_LEADER),
        ("Head of Operations", Stakeholder.HIRING_MANAGER),
        ("Planner", Stakeholder.PEER),
        ("", None),
    ],
)
def test_a_title_suggests_a_perspective(title: str, stakeholder: Stakeholder | None) -> None:
    assert stakeholder_by_title(title) is stakeholder


def test_a_typed_person_has_a_name_and_a_title() -> None:
    typed = attendee("Marieke de Vries, Head of Operations")
    assert (typed.name, typed.title, typed.stakeholder) == (
        "Marieke de Vries",
        "Head of Operations",
        Stakeholder.HIRING_MANAGER,
    )


def test_a_perspective_can_be_named_directly() -> None:
    assert attendee("Tom, senior leader").stakeholder is Stakeholder.SENIOR_LEADER


def test_each_perspective_is_described_with_known_competencies() -> None:
    known = {competency.id for competency in COMPETENCIES}
    assert [perspective(each).stakeholder for each in Stakeholder] == list(Stakeholder)
    assert {key for each in PERSPECTIVES for key in each.focus} <= known
