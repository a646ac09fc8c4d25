from __future__ import annotations

import datetime as dt
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from tests.correspondence import AFTER, MOMENT, MONDAY, joan, mara, promised, remembered
from tests.people import charlie
from tests.world import World, world

from greenroom.services import applications, interviews, people
from greenroom.services.letter_facts import facts_for

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner() -> Actor:
    return mara()


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def test_facts_before_an_interview_come_from_the_record(owner: Actor, here: World) -> None:
    facts = facts_for(owner, here.application, here.interview, joan(here), now=MONDAY)
    assert (facts.my_name, facts.my_phone) == ("Mara Okafor", "+44 20 7946 0991")
    assert (facts.to_name, facts.to_title) == ("Joan Barker", "Operations manager")
    assert (facts.employer, facts.role) == ("Northgate Parcels", "Warehouse Team Leader")
    assert facts.when == ("Thursday 3 December 2026, 15:00 (London, UTC), in my time 16:00 (Madrid, UTC+1)",)
    assert facts.format == "Panel, 60 minutes"
    assert facts.constraints == ("My notice period: two months.", "Right to work, Spain: Citizen.")
    assert facts.interview_date == ""


def test_facts_after_an_interview_come_from_the_record(owner: Actor, here: World) -> None:
    remembered(here)
    promised(here, due_on=dt.date(2026, 12, 7))
    promised(here, what="two references")
    facts = facts_for(owner, here.application, here.interview, joan(here), now=AFTER)
    assert facts.interview_date == "3 December"
    assert facts.moment == MOMENT
    assert facts.promised_item == facts.offer == "the rota of last winter and two references"
    assert facts.promised_by == "7 December"
    assert facts.last_contact == "3 December"
    assert facts.when == ()


def test_the_priority_is_in_the_words_of_the_posting(owner: Actor, here: World) -> None:
    facts = facts_for(owner, here.application, now=MONDAY)
    assert facts.priority == "lead the evening shift of twelve people in our sorting hall"
    assert facts.priority in here.posting.source


def test_a_priority_that_a_hand_wrote_is_not_put_into_their_mouth(owner: Actor, here: World) -> None:
    here.posting.items.filter(kind="priority").update(text="Be the boss", quotes=[])
    assert facts_for(owner, here.application, now=MONDAY).priority == ""


def test_the_day_that_they_named_is_that_of_the_application_or_of_the_debrief(owner: Actor, here: World) -> None:
    remembered(here, answer_by=dt.date(2026, 12, 10))
    assert facts_for(owner, here.application, now=AFTER).timeline_given == "10 December"
    here.application.answer_by = dt.date(2026, 12, 14)
    assert facts_for(owner, here.application, now=AFTER).timeline_given == "14 December"


def test_times_that_suit_lie_in_free_hours_and_in_their_office_hours(owner: Actor, here: World) -> None:
    assert facts_for(owner, here.application, here.interview, now=MONDAY).availability == (
        "Tuesday 1 December 2026, 09:00 (London, UTC), in my time 10:00 (Madrid, UTC+1)",
        "Wednesday 2 December 2026, 14:00 (London, UTC), in my time 15:00 (Madrid, UTC+1)",
        "Wednesday 9 December 2026, 14:00 (London, UTC), in my time 15:00 (Madrid, UTC+1)",
    )


def test_a_time_that_another_interview_takes_is_not_proposed(owner: Actor, here: World) -> None:
    busy = dt.datetime(2026, 12, 1, 9)  # noqa: DTZ001 - as clocks in London show it
    interviews.schedule(owner, here.application.pk, local=busy, zone="Europe/London", minutes=180)
    times = facts_for(owner, here.application, here.interview, now=MONDAY).availability
    assert not [time for time in times if time.startswith("Tuesday 1 December")]


def test_a_public_holiday_over_there_is_not_proposed(owner: Actor, here: World) -> None:
    christmas = dt.datetime(2026, 12, 24, 9, tzinfo=dt.UTC)
    people.update_profile(owner, free_hours={"fri": [["10:00", "16:00"]]})
    here.application.person.refresh_from_db()
    times = facts_for(owner, here.application, here.interview, now=christmas).availability
    assert [time for time in times if "25 December" in time or "1 January" in time] == []


def test_free_hours_in_the_evening_propose_nothing(owner: Actor, here: World) -> None:
    people.update_profile(owner, free_hours=people.USUAL_FREE_HOURS)
    here.application.person.refresh_from_db()
    assert facts_for(owner, here.application, here.interview, now=MONDAY).availability == ()


def test_a_bare_record_knows_only_the_role_and_the_employer() -> None:
    actor = charlie()
    row = applications.start(actor, employer="Quiet Quay", title="Harbour Pilot")
    facts = facts_for(actor, row, now=MONDAY)
    known = {field.name for field in fields(facts) if getattr(facts, field.name)}
    assert known == {"employer", "role"}
