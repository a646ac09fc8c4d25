from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.services import history, invitations
from greenroom.services.interviews import Who
from greenroom.services.invitations import LEFT, TAKEN, Settled
from greenroom.services.reading import Handed
from greenroom.store.models import Application, Interview, Invitation

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 27, 9, tzinfo=dt.UTC)
INVITING = (
    "Dear Mara, thank you for applying to Northgate Parcels. We invite you to an interview on Tuesday, "
    "8 December 2026, 10:00 - 10:45 UK time, at https://northgate.zoom.us/j/9283."
)
EVENT = """BEGIN:VCALENDAR
METHOD:{method}
BEGIN:VEVENT
UID:4711@northgate.example
SEQUENCE:{sequence}
SUMMARY:Interview, Warehouse Team Leader, Northgate Parcels
DTSTART:{start}
DURATION:PT45M
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


def settled(**named: Any) -> Settled:  # noqa: ANN401 - a test names what it changes
    local = dt.datetime.fromisoformat("2026-12-08T10:00")
    return Settled(**{"local": local, "zone": "Europe/London", "minutes": 45, **named})


def event(method: str = "REQUEST", sequence: int = 0, start: str = "20261208T100000Z") -> Handed:
    text = EVENT.format(method=method, sequence=sequence, start=start)
    return Handed(name="event.ics", content=text.encode())


def taken(actor: Actor) -> tuple[Invitation, Interview]:
    """An employer's event that is in the calendar."""
    here = world(actor)
    row = invitations.take_in(actor, event(), NOW)
    made = invitations.settle(actor, row.pk, settled(), application=here.application.pk, interview=None, now=NOW)
    return row, made


def test_an_invitation_waits_until_it_is_confirmed() -> None:
    owner = alice()
    here = world(owner)
    row = invitations.take_in(owner, Handed(text=INVITING), NOW)
    assert row.application == here.application
    assert "Northgate" in row.body["match"]["why"]
    assert [each.pk for each in invitations.waiting(owner)] == [row.pk]
    assert Interview.objects.count() == 1


def test_what_the_person_confirms_becomes_an_interview_with_its_plan() -> None:
    owner = alice()
    here = world(owner)
    row = invitations.take_in(owner, Handed(text=INVITING), NOW)
    made = invitations.settle(
        owner,
        row.pk,
        settled(link="https://northgate.zoom.us/j/9283", people=(Who("Joan Barker", "", "hiring-manager"),)),
        application=here.application.pk,
        interview=None,
        now=NOW,
    )
    assert made.starts_at == dt.datetime(2026, 12, 8, 10, tzinfo=dt.UTC)
    assert made.participants.get().contact.name == "Joan Barker"
    assert made.tasks.exists()
    row.refresh_from_db()
    assert (row.state, row.interview) == (TAKEN, made)


def test_an_invitation_of_an_unknown_employer_starts_an_application() -> None:
    owner = alice()
    row = invitations.take_in(owner, Handed(text=INVITING), NOW)
    invitations.settle(
        owner, row.pk, settled(employer="Fjord Foods", title="Baker"), application=None, interview=None, now=NOW
    )
    assert Application.objects.get().employer.name == "Fjord Foods"


def test_the_round_that_is_confirmed_is_where_the_application_stands_and_the_stage_of_the_interview() -> None:
    owner = alice()
    here = world(owner)
    row = invitations.take_in(owner, Handed(text=INVITING.replace("an interview", "a final interview")), NOW)
    assert row.body["stage"]["value"] == "final-round"
    made = invitations.settle(
        owner, row.pk, settled(stage="final-round"), application=here.application.pk, interview=None, now=NOW
    )
    here.application.refresh_from_db()
    assert here.application.current_stage == made.stage
    assert made.stage is not None
    assert made.stage.key == "final-round"


def test_the_employers_event_keeps_its_name_and_a_newer_one_moves_it() -> None:
    owner = alice()
    _, made = taken(owner)
    later = invitations.take_in(owner, event(sequence=2, start="20261209T143000Z"), NOW)
    assert later.interview == made
    moved = invitations.settle(
        owner,
        later.pk,
        settled(local=dt.datetime.fromisoformat("2026-12-09T14:30")),
        application=later.application_id,
        interview=made.pk,
        now=NOW,
    )
    assert (moved.pk, moved.uid, moved.sequence) == (made.pk, "4711@northgate.example", 2)
    assert moved.starts_at == dt.datetime(2026, 12, 9, 14, 30, tzinfo=dt.UTC)


def test_what_a_change_does_not_say_stays() -> None:
    owner = alice()
    here = world(owner)
    row = invitations.take_in(owner, Handed(text=INVITING), NOW)
    kept = invitations.settle(
        owner, row.pk, settled(format="", place=""), application=None, interview=here.interview.pk, now=NOW
    )
    assert kept.format == "panel"
    assert kept.participants.count() == 2


def test_a_cancellation_cancels_the_interview_and_is_undone_in_one_step() -> None:
    owner = alice()
    _, made = taken(owner)
    off = invitations.take_in(owner, event("CANCEL", sequence=1), NOW)
    assert (off.kind, off.interview) == ("cancellation", made)
    assert invitations.cancel(owner, off.pk, made.pk, NOW).cancelled_at
    history.undo(owner, latest(owner).pk)
    made.refresh_from_db()
    off.refresh_from_db()
    assert made.cancelled_at is None
    assert off.state == "waiting"


def test_what_is_put_aside_no_longer_waits() -> None:
    owner = alice()
    row = invitations.take_in(owner, Handed(text=INVITING), NOW)
    assert invitations.leave(owner, row.pk).state == LEFT
    assert list(invitations.waiting(owner)) == []


def test_an_invitation_goes_into_the_calendar_once() -> None:
    owner = alice()
    row, made = taken(owner)
    with pytest.raises(InvalidChoice, match="in your calendar already"):
        invitations.settle(owner, row.pk, settled(), application=made.application_id, interview=None, now=NOW)
    assert Interview.objects.count() == 2


def test_a_skipped_hour_keeps_the_invitation_waiting_and_makes_nothing() -> None:
    owner = alice()
    row = invitations.take_in(owner, Handed(text=INVITING), NOW)
    with pytest.raises(InvalidChoice, match="no 01:30"):
        invitations.settle(
            owner,
            row.pk,
            settled(local=dt.datetime.fromisoformat("2027-03-28T01:30"), employer="Fjord Foods", title="Baker"),
            application=None,
            interview=None,
            now=NOW,
        )
    assert not Application.objects.exists()
    assert list(invitations.waiting(owner)) == [row]


@pytest.mark.parametrize("handed", [Handed(), Handed(text="  \n"), Handed(name="mail.eml", content=b"")])
def test_nothing_is_refused_with_what_to_do(handed: Handed) -> None:
    with pytest.raises(InvalidChoice, match="Paste the invitation"):
        invitations.take_in(alice(), handed, NOW)


def test_a_stranger_finds_no_invitation_and_a_reviewer_changes_none() -> None:
    owner, reviewer = alice(), bob()
    row = invitations.take_in(owner, Handed(text=INVITING), NOW)
    let_in(owner, reviewer)
    with pytest.raises(NotFound):
        invitations.leave(charlie(), row.pk)
    with pytest.raises(NotAllowed):
        invitations.leave(reviewer, row.pk)
