"""Papers, jobs and what was told come together; the profile holds the rights."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.offers.work_rights import Basis
from greenroom.services import applications, people, screens, work_rights
from greenroom.store.models import Person

if TYPE_CHECKING:
    from tests.world import World

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db


def in_britain(actor: Actor) -> World:
    """The small record, with the country of its job."""
    w = world(actor)
    applications.describe(actor, w.application.pk, source="", country="United Kingdom", answer_by=None, notes="")
    return w


def rows() -> list[dict[str, str]]:
    found: list[dict[str, str]] = Person.objects.get(pk=alice().person.pk).work_authorisations
    return found


def test_a_country_is_kept_once_and_changed_in_its_place() -> None:
    actor = alice()
    work_rights.keep_right(actor, country="germany", status="citizen")
    work_rights.keep_right(actor, country="UK", status="work permit", until="2027-05")
    work_rights.keep_right(actor, country="United Kingdom", status="settled status")
    assert [(row["country"], row["status"]) for row in rows()] == [
        ("Germany", "citizen"),
        ("United Kingdom", "settled status"),
    ]
    work_rights.remove_right(actor, "Germany")
    assert [row["country"] for row in rows()] == ["United Kingdom"]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"country": "Narnia", "status": "citizen"}, "Name a country"),
        ({"country": "Spain", "status": " "}, "how it stands"),
        ({"country": "Spain", "status": "permit", "until": "soon"}, "year and month"),
    ],
)
def test_what_does_not_fit_is_refused(fields: dict[str, str], words: str) -> None:
    with pytest.raises(InvalidChoice, match=words):
        work_rights.keep_right(alice(), **fields)


def test_papers_that_end_come_first_and_are_marked() -> None:
    actor = alice()
    work_rights.keep_right(actor, country="Germany", status="citizen")
    work_rights.keep_right(actor, country="UK", status="work permit", until="2027-05")
    work_rights.keep_right(actor, country="Japan", status="visa", until="2026-10")
    found = work_rights.overview_of(actor, NOW)
    assert [(each.country, each.is_over, each.ends_soon) for each in found.papers] == [
        ("Japan", True, False),
        ("United Kingdom", False, True),
        ("Germany", False, False),
    ]
    assert len(found.ending) == 2


def test_each_job_stands_by_its_country_and_what_was_told_is_there() -> None:
    actor = alice()
    w = in_britain(actor)
    work_rights.keep_right(actor, country="Ireland", status="citizen")
    screens.tell(actor, w.application.pk, topic="permit", said="I am Irish.", on=dt.date(2026, 11, 2))
    applications.start(actor, employer="Ridgeway Couriers", title="Planner")
    found = work_rights.overview_of(actor, NOW)
    assert [(row.pk, right.basis) for row, right in found.jobs] == [(w.application.pk, Basis.ARRANGEMENT)]
    assert found.unplaced == 1
    assert [each.said for each in found.told] == ["I am Irish."]


def test_a_reviewer_of_one_application_does_not_read_the_profile() -> None:
    actor = alice()
    w = in_britain(actor)
    work_rights.keep_right(actor, country="Ireland", status="citizen")
    people.share(actor, bob().user, w.application.pk)
    known = work_rights.for_job(bob(), w.application.pk, NOW)
    assert (known.right, known.statement, known.can_change) == (None, (), False)


def test_a_reviewer_of_everything_reads_it_and_a_stranger_nothing() -> None:
    actor = alice()
    w = in_britain(actor)
    work_rights.keep_right(actor, country="Ireland", status="citizen")
    let_in(actor, bob())
    known = work_rights.for_job(bob(), w.application.pk, NOW)
    assert known.right is not None
    assert known.statement
    with pytest.raises(NotFound):
        work_rights.for_job(charlie(), w.application.pk, NOW)
