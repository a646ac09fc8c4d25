from __future__ import annotations

import datetime as dt

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.services import applications, interviews
from greenroom.services.interviews import EARLIER, LATER, Who, instant
from greenroom.store.models import Contact

pytestmark = pytest.mark.django_db


def local(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "zone", "when_twice", "utc"),
    [
        ("2026-12-03T15:00", "Europe/Amsterdam", "", "2026-12-03T14:00"),
        ("2026-07-03T15:00", "Europe/Amsterdam", "", "2026-07-03T13:00"),
        ("2026-12-03T15:00", "Asia/Kolkata", "", "2026-12-03T09:30"),
        ("2026-10-25T02:30", "Europe/Amsterdam", EARLIER, "2026-10-25T00:30"),
        ("2026-10-25T02:30", "Europe/Amsterdam", LATER, "2026-10-25T01:30"),
    ],
)
def test_a_local_time_is_the_instant_at_which_clocks_there_show_it(
    text: str, zone: str, when_twice: str, utc: str
) -> None:
    assert instant(local(text), zone, when_twice=when_twice) == local(utc).replace(tzinfo=dt.UTC)


def test_a_time_that_clocks_skip_is_refused_with_the_reason() -> None:
    with pytest.raises(InvalidChoice, match="There is no 02:30 on 29 March 2026") as error:
        instant(local("2026-03-29T02:30"), "Europe/Amsterdam")

    assert error.value.field == "starts_at"


def test_a_time_that_clocks_show_twice_needs_a_choice() -> None:
    with pytest.raises(InvalidChoice, match="twice") as error:
        instant(local("2026-10-25T02:30"), "Europe/Amsterdam")

    assert error.value.field == "when_twice"


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../../etc/passwd"])
def test_a_zone_that_does_not_exist_is_refused(zone: str) -> None:
    with pytest.raises(InvalidChoice, match="not a time zone"):
        instant(local("2026-12-03T15:00"), zone)


@pytest.mark.parametrize(
    ("field", "value"), [("minutes", 0), ("minutes", "ninety"), ("minutes", 5000), ("format", "dinner")]
)
def test_a_value_that_does_not_fit_names_its_field(field: str, value: object) -> None:
    actor = alice()
    w = world(actor)

    with pytest.raises(InvalidChoice) as error:
        interviews.update(actor, w.interview.pk, **{field: value})

    assert error.value.field == field


def test_a_field_that_is_not_its_own_cannot_be_changed() -> None:
    actor = alice()

    with pytest.raises(InvalidChoice, match="no field “person”"):
        interviews.update(actor, world(actor).interview.pk, person=charlie().person)


def test_a_known_contact_is_found_by_name_and_learns_what_is_new() -> None:
    actor = alice()
    w = world(actor)
    count = Contact.objects.count()

    interviews.set_people(actor, w.interview.pk, [Who("sam reid", "Talent partner"), Who("SAM REID"), Who("")])

    seats = list(w.interview.participants.all())
    assert [(seat.contact.name, seat.contact.title) for seat in seats] == [("Sam Reid", "Talent partner")]
    assert seats[0].contact.stakeholder == "recruiter"
    assert Contact.objects.count() == count


def test_somebody_without_a_name_goes_by_what_they_are() -> None:
    actor = alice()
    w = world(actor)

    interviews.set_people(actor, w.interview.pk, [Who("", "Depot manager"), Who("", "", "hr-partner")])

    assert [seat.contact.name for seat in w.interview.participants.all()] == ["Depot manager", "Hr partner"]


def test_an_interview_that_is_moved_is_on_again() -> None:
    actor = alice()
    w = world(actor)
    interviews.cancel(actor, w.interview.pk)

    moved = interviews.reschedule(actor, w.interview.pk, local=local("2026-12-05T09:00"), zone="Asia/Tokyo")

    assert moved.cancelled_at is None
    assert moved.starts_at == dt.datetime(2026, 12, 5, 0, tzinfo=dt.UTC)
    assert moved.minutes == 60


def test_an_interview_stays_in_the_stages_of_its_own_application() -> None:
    actor = alice()
    w = world(actor)
    other = applications.start(actor, employer="Harbour Foods", title="Planner")

    with pytest.raises(InvalidChoice) as error:
        interviews.update(actor, w.interview.pk, stage=other.stages.all()[0].pk)

    assert error.value.field == "stage"


def test_only_the_owner_schedules() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())

    with pytest.raises(NotAllowed):
        interviews.schedule(bob(), w.application.pk, local=local("2026-12-05T09:00"), zone="Asia/Tokyo")
    with pytest.raises(NotFound):
        interviews.cancel(charlie(), w.interview.pk)
