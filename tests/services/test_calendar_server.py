"""The calendar server of a person, against a real one: Radicale in a process of its own."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

import pytest
from caldav.davclient import DAVClient
from tests.adapters.test_caldav_server import CONFIG, free_port, wait_for
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, world

from greenroom.adapters.caldav_server import Account, CalDavServer
from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound, UserError
from greenroom.services import calendar_copies, calendar_out, calendar_server, interviews
from greenroom.services.exports import pieces
from greenroom.services.history import undo
from greenroom.store.models import CalendarCopy, CalendarServer, Change, Deed, Interview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_django.fixtures import Settings

    from greenroom.core.invitations.events import CalendarEvent
    from greenroom.core.itinerary.entries import Entry
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 27, 12, tzinfo=dt.UTC)
users = (f"alice-{number}" for number in count(1))  # a new one for each test, with one calendar


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder, port = tmp_path_factory.mktemp("radicale"), free_port()
    (folder / "config").write_text(CONFIG.format(port=port, folder=folder))
    (folder / "users").write_text(
        "".join(f"{name}:secret\n" for name in ("bob", *(f"alice-{number}" for number in range(1, 99))))
    )
    command = [sys.executable, "-m", "radicale", "--config", str(folder / "config")]
    with (folder / "log").open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        wait_for(port)
        yield f"http://127.0.0.1:{port}/"
        process.terminate()


@dataclass
class Desk:
    """Alice, her interview, and her other calendar program, which sees the same calendar."""

    actor: Actor
    interview: Interview
    other: CalDavServer

    def push(self) -> calendar_server.Sent:
        return calendar_server.push(self.actor, NOW)

    def pull(self) -> calendar_server.Looked:
        return calendar_server.pull(self.actor, NOW)

    def events(self) -> list[CalendarEvent]:
        return [change.event for change in self.other.changes().events if change.event]

    def event(self) -> CalendarEvent:
        (only,) = self.events()
        return only

    def copy(self) -> CalendarCopy:
        return CalendarCopy.objects.select_related("interview__person").get(interview=self.interview)

    def entry(self) -> Entry:
        rows = Interview.objects.filter(pk=self.interview.pk)
        return calendar_out.entries(calendar_out.with_all(rows))[0]

    def move(self, local: str) -> None:
        when = dt.datetime.fromisoformat(local)
        interviews.reschedule(self.actor, self.interview.pk, local=when, zone="Europe/London")

    def elsewhere(self, **changed: object) -> None:
        """The other program changes the event."""
        entry = replace(self.entry(), **changed)  # type: ignore[arg-type]
        self.other.put(replace(entry, sequence=entry.sequence + 1), self.mark())

    def mark(self) -> str:
        (change,) = self.other.changes().events
        return change.etag


@pytest.fixture
def desk(radicale: str) -> Iterator[Desk]:
    """Alice with an interview and a calendar that is new and connected."""
    user = next(users)
    with DAVClient(url=radicale, username=user, password="secret") as client:
        client.get_principal().make_calendar(name="Talks")
    actor = alice()
    made = world(actor)
    assert calendar_server.connect(actor, url=radicale, user=user, password="secret") == ("Talks",)
    with CalDavServer(Account(radicale, user, "secret", "Talks")) as other:
        yield Desk(actor, made.interview, other)


def test_an_interview_is_sent_moved_and_cancelled_as_one_event(desk: Desk) -> None:
    assert desk.push().new == 1
    first = desk.event()
    assert (first.summary, first.starts, first.zone) == (
        "Interview at Northgate Parcels",
        dt.datetime(2026, 12, 3, 15),  # noqa: DTZ001
        "Europe/London",
    )
    desk.move("2026-12-04T11:00")
    assert desk.push().changed == 1
    second = desk.event()
    assert second.starts == dt.datetime(2026, 12, 4, 11)  # noqa: DTZ001
    interviews.cancel(desk.actor, desk.interview.pk)
    assert desk.push().cancelled == 1
    third = desk.event()
    assert third.cancelled
    assert first.uid == second.uid == third.uid == f"{desk.interview.pk}@greenroom"
    assert first.sequence < second.sequence < third.sequence


def test_only_what_has_changed_is_sent(desk: Desk) -> None:
    desk.push()
    mark, deeds = desk.mark(), Deed.objects.count()
    assert not calendar_server.is_due(desk.actor, NOW)
    assert desk.push() == calendar_server.Sent()
    assert (desk.mark(), Deed.objects.count()) == (mark, deeds)


def test_an_interview_that_is_over_or_was_never_on_is_not_sent(desk: Desk) -> None:
    assert calendar_server.push(desk.actor, NOW + dt.timedelta(days=60)).new == 0
    interviews.cancel(desk.actor, desk.interview.pk)
    assert desk.push() == calendar_server.Sent()
    assert desk.events() == []


def test_what_is_sent_stands_in_the_history(desk: Desk) -> None:
    desk.push()
    assert latest(desk.actor).summary.startswith("Sent “Interview at Northgate Parcels” to the calendar Talks")


def test_a_deleted_interview_is_taken_away_and_comes_back_when_that_is_undone(desk: Desk) -> None:
    desk.push()
    interviews.delete(desk.actor, desk.interview.pk)
    deletion = latest(desk.actor)
    assert calendar_server.is_due(desk.actor, NOW)
    assert desk.push().removed == 1
    assert desk.events() == []
    assert not calendar_server.is_due(desk.actor, NOW)
    undo(desk.actor, deletion.pk)
    assert desk.push().new == 1
    assert desk.event().starts == dt.datetime(2026, 12, 3, 15)  # noqa: DTZ001


def test_an_event_of_a_deleted_interview_that_was_changed_there_stays_and_is_told_once(desk: Desk) -> None:
    desk.push()
    desk.elsewhere(title="With my notes")
    interviews.delete(desk.actor, desk.interview.pk)
    (told,) = desk.push().held
    assert "was changed or deleted by another program" in told
    assert told.endswith("Its interview is deleted here.")
    assert desk.push() == calendar_server.Sent()
    assert desk.event().summary == "With my notes"


def test_a_sending_that_was_undone_is_no_reason_to_send_a_second_event(desk: Desk) -> None:
    desk.push()
    undo(desk.actor, latest(desk.actor).pk)
    assert not CalendarCopy.objects.exists()
    desk.move("2026-12-04T11:00")
    assert desk.push().changed == 1
    assert desk.event().starts == dt.datetime(2026, 12, 4, 11)  # noqa: DTZ001


def test_a_move_that_was_undone_is_sent_as_a_later_version(desk: Desk) -> None:
    desk.move("2026-12-04T11:00")
    moving = latest(desk.actor)
    desk.push()
    moved = desk.event()
    undo(desk.actor, moving.pk)
    assert desk.push().changed == 1
    back = desk.event()
    assert back.starts == dt.datetime(2026, 12, 3, 15)  # noqa: DTZ001
    assert back.sequence > moved.sequence


def test_a_crash_between_sending_and_writing_down_makes_no_second_event(desk: Desk) -> None:
    desk.other.put(desk.entry())
    (told,) = desk.push().held
    assert "is in the calendar already" in told
    assert (desk.copy().etag, desk.copy().elsewhere) == (desk.mark(), {})
    desk.move("2026-12-04T11:00")
    assert desk.push().changed == 1
    assert len(desk.events()) == 1


def test_a_change_made_elsewhere_is_shown_and_applied_only_on_the_word_of_the_person(desk: Desk) -> None:
    desk.push()
    desk.elsewhere(starts=dt.datetime(2026, 12, 4, 9, tzinfo=dt.UTC), minutes=45, place="Room 4, Leeds")
    assert desk.pull() == calendar_server.Looked(news=1)
    (found,) = calendar_copies.waiting(desk.actor)
    assert calendar_copies.sentence(found) == (
        "In the calendar it is on Fri 4 Dec 2026, 09:00 in London (09:00 UTC); here it is on Thu 3 Dec 2026, 15:00 in "
        "London (15:00 UTC). It lasts 45 minutes there, 60 here. The place there is “Room 4, Leeds”."
    )
    assert calendar_copies.can_take_over(found)
    desk.interview.refresh_from_db()
    assert desk.interview.starts_at == dt.datetime(2026, 12, 3, 15, tzinfo=dt.UTC)
    assert desk.pull().news == 0

    row = calendar_copies.take_over(desk.actor, desk.interview.pk, NOW)
    assert (row.starts_at, row.minutes, row.place) == (
        dt.datetime(2026, 12, 4, 9, tzinfo=dt.UTC),
        45,
        "Room 4, Leeds",
    )
    assert row.zone == "Europe/London"
    assert calendar_copies.waiting(desk.actor) == []
    assert desk.push() == calendar_server.Sent()
    with pytest.raises(InvalidChoice, match="waits for your word any more"):
        calendar_copies.take_over(desk.actor, desk.interview.pk, NOW)


def test_a_change_made_elsewhere_can_be_taken_over_and_taken_back(desk: Desk) -> None:
    desk.push()
    desk.elsewhere(starts=dt.datetime(2026, 12, 4, 9, tzinfo=dt.UTC))
    desk.pull()
    calendar_copies.take_over(desk.actor, desk.interview.pk, NOW)
    undo(desk.actor, latest(desk.actor).pk)
    assert len(calendar_copies.waiting(desk.actor)) == 1
    assert Interview.objects.get().starts_at == dt.datetime(2026, 12, 3, 15, tzinfo=dt.UTC)


def test_a_conflict_is_held_until_the_person_says_which_of_the_two_holds(desk: Desk) -> None:
    desk.push()
    desk.elsewhere(starts=dt.datetime(2026, 12, 4, 9, tzinfo=dt.UTC))
    desk.move("2026-12-07T14:00")
    (told,) = desk.push().held
    assert "was changed or deleted by another program since" in told
    assert desk.event().starts == dt.datetime(2026, 12, 4, 9)  # noqa: DTZ001
    (found,) = calendar_copies.waiting(desk.actor)
    assert "on Fri 4 Dec 2026, 09:00 in London" in calendar_copies.sentence(found)
    assert desk.push() == calendar_server.Sent()

    calendar_copies.keep_mine(desk.actor, desk.interview.pk)
    theirs = desk.event().sequence
    assert desk.push().changed == 1
    mine = desk.event()
    assert mine.starts == dt.datetime(2026, 12, 7, 14)  # noqa: DTZ001
    assert mine.sequence > theirs


def test_both_can_be_left_as_they_are_until_the_interview_changes(desk: Desk) -> None:
    desk.push()
    desk.elsewhere(title="Northgate!", description="Bring the licence")
    desk.pull()
    (found,) = calendar_copies.waiting(desk.actor)
    assert calendar_copies.sentence(found) == "Its title and its notes differ there."
    assert not calendar_copies.can_take_over(found)
    calendar_copies.leave_be(desk.actor, desk.interview.pk)
    assert desk.push() == calendar_server.Sent()
    assert desk.event().summary == "Northgate!"
    desk.move("2026-12-04T11:00")
    assert desk.push().changed == 1


def test_a_change_that_says_nothing_new_is_not_shown(desk: Desk) -> None:
    desk.push()
    desk.elsewhere(alarms=(5,))
    assert desk.pull().news == 0
    assert desk.copy().etag == desk.mark()


def test_a_deletion_elsewhere_is_shown(desk: Desk) -> None:
    desk.push()
    assert desk.pull().news == 0
    desk.other.delete(desk.entry().uid)
    assert desk.pull().news == 1
    (found,) = calendar_copies.waiting(desk.actor)
    assert calendar_copies.sentence(found).startswith("It was deleted in the calendar; here it is on Thu 3 Dec 2026")
    assert desk.pull().news == 0
    calendar_copies.keep_mine(desk.actor, desk.interview.pk)
    assert desk.push().new == 1
    assert len(desk.events()) == 1


def test_what_was_deleted_elsewhere_can_be_cancelled_here(desk: Desk) -> None:
    desk.push()
    desk.other.delete(desk.entry().uid)
    desk.pull()
    assert calendar_copies.take_over(desk.actor, desk.interview.pk, NOW).cancelled_at
    assert desk.push() == calendar_server.Sent()
    assert desk.events() == []


def test_what_was_cancelled_elsewhere_is_shown_and_taken_over(desk: Desk) -> None:
    desk.push()
    desk.elsewhere(cancelled=True)
    desk.pull()
    (found,) = calendar_copies.waiting(desk.actor)
    assert calendar_copies.sentence(found).startswith("It is cancelled in the calendar")
    assert calendar_copies.take_over(desk.actor, desk.interview.pk, NOW).cancelled_at


def test_an_event_that_came_with_an_invitation_is_never_written_over(desk: Desk) -> None:
    Interview.objects.update(uid="meeting-7@northgate.example")
    desk.other.put(replace(desk.entry(), title="Interview, Northgate"))
    (told,) = desk.push().held
    assert "from its invitation" in told
    (found,) = calendar_copies.waiting(desk.actor)
    assert found.elsewhere["theirs"]
    calendar_copies.leave_be(desk.actor, desk.interview.pk)
    assert desk.push() == calendar_server.Sent()
    desk.move("2026-12-04T11:00")
    assert len(desk.push().held) == 1
    assert desk.event().summary == "Interview, Northgate"


def test_a_server_that_is_down_is_said_in_one_sentence_and_kept_on_the_row(desk: Desk) -> None:
    url = CalendarServer.objects.get().url
    CalendarServer.objects.update(url=f"http://127.0.0.1:{free_port()}/")
    sent = desk.push()
    assert sent.trouble.startswith("The calendar server 127.0.0.1 cannot be reached")
    assert desk.pull().trouble == sent.trouble
    assert CalendarServer.objects.get().trouble == sent.trouble
    CalendarServer.objects.update(url=url)
    assert desk.push().new == 1
    assert CalendarServer.objects.get().trouble == ""
    assert CalendarServer.objects.get().seen_at


def test_a_wrong_address_or_password_is_not_kept(radicale: str) -> None:
    actor = alice()
    with pytest.raises(UserError, match="does not know this user name with this password"):
        calendar_server.connect(actor, url=radicale, user="alice-1", password="wrong")
    with pytest.raises(InvalidChoice, match="Please give the CalDAV address"):
        calendar_server.connect(actor, url=" ", user="alice-1", password="secret")
    with pytest.raises(InvalidChoice, match="There is no calendar for events in this account"):
        calendar_server.connect(actor, url=radicale, user="bob", password="secret")
    assert not CalendarServer.objects.exists()
    with pytest.raises(InvalidChoice, match="No calendar is connected"):
        calendar_server.push(actor, NOW)


def test_an_organisation_s_server_does_not_look_into_private_networks(radicale: str, settings: Settings) -> None:
    settings.LOCAL = False
    with pytest.raises(InvalidChoice, match="leads into a private network"):
        calendar_server.connect(alice(), url=radicale, user="alice-1", password="secret")


def test_the_password_goes_to_no_other_account_and_into_no_export(desk: Desk, radicale: str) -> None:
    with pytest.raises(InvalidChoice, match="The password was for another account") as caught:
        calendar_server.connect(desk.actor, url=radicale, user="bob")
    assert caught.value.field == "password"
    calendar_server.connect(desk.actor, url=radicale, user=CalendarServer.objects.get().user)
    assert CalendarServer.objects.get().password == "secret"
    exported = b"".join(content for _, content in pieces(desk.actor))
    assert b'"secret"' not in exported
    assert b'"automatic": false' in exported


def test_a_forgotten_server_leaves_no_password_and_no_undo_touches_another_calendar(desk: Desk) -> None:
    desk.push()
    calendar_server.forget(desk.actor)
    assert not CalendarServer.objects.exists()
    assert "secret" not in str(list(Change.objects.values_list("before", "after")))
    assert desk.event().summary == "Interview at Northgate Parcels"
    undo(desk.actor, latest(desk.actor).pk)
    assert (CalendarServer.objects.get().password, desk.copy().etag) == ("", "")
    calendar_server.forget(desk.actor)
    calendar_server.forget(desk.actor)


def test_another_calendar_gets_everything_anew(desk: Desk, radicale: str) -> None:
    desk.push()
    user = CalendarServer.objects.get().user
    with DAVClient(url=radicale, username=user, password="secret") as client:
        client.get_principal().make_calendar(name="Others")
    assert set(calendar_server.connect(desk.actor, url=radicale, user=user)) == {"Talks", "Others"}
    assert CalendarServer.objects.get().calendar == "Talks"
    assert set(calendar_server.calendars(desk.actor)) == {"Talks", "Others"}
    calendar_server.choose(desk.actor, calendar="Others")
    assert desk.push().new == 1
    assert len(desk.events()) == 1


def test_other_reminders_are_sent_with_the_next_sending(desk: Desk) -> None:
    desk.push()
    row = calendar_server.wish(desk.actor, automatic=True, reminders=[30])
    assert (row.automatic, row.reminders) == (True, [30])
    assert desk.push().changed == 1
    assert desk.push() == calendar_server.Sent()
    assert "secret" not in str(list(Change.objects.exclude(after__password="secret").values_list("before", "after")))


def test_nothing_is_sent_before_a_calendar_is_chosen(desk: Desk) -> None:
    CalendarServer.objects.update(calendar="")
    assert desk.push().trouble == "Choose first which calendar your interviews go to."


def test_nobody_else_decides(desk: Desk) -> None:
    desk.push()
    let_in(desk.actor, bob())
    with pytest.raises(NotAllowed):
        calendar_copies.keep_mine(bob(), desk.interview.pk)
    with pytest.raises(NotFound):
        calendar_copies.leave_be(charlie(), desk.interview.pk)
    assert calendar_server.server_of(bob()) is None


def test_scheduling_is_taken_back_although_it_was_sent_and_the_event_goes_and_comes_with_it(desk: Desk) -> None:
    when = dt.datetime(2026, 12, 9, 10)  # noqa: DTZ001
    interviews.schedule(desk.actor, desk.interview.application_id, local=when, zone="Europe/London")
    scheduling = latest(desk.actor)
    desk.push()
    undo(desk.actor, scheduling.pk)
    assert desk.push().removed == 1
    assert len(desk.events()) == 1
    undo(desk.actor, Deed.objects.get(undoes=scheduling).pk)
    assert desk.push().new == 1
    assert len(desk.events()) == 2


def raw(desk: Desk, *lines: str) -> None:
    """The other program writes the event in its own words."""
    (change,) = desk.other.changes().events
    server = CalendarServer.objects.get()
    with DAVClient(url=server.url, username=server.user, password="secret") as client:
        url = f"{client.get_principal().calendar(name='Talks').url}{desk.entry().uid}.ics"  # type: ignore[union-attr]
        event = "\r\n".join(("BEGIN:VEVENT", f"UID:{change.uid}", "DTSTAMP:20261127T120000Z", *lines, "END:VEVENT"))
        content = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n{event}\r\nEND:VCALENDAR\r\n"
        client.put(url, content, {"Content-Type": "text/calendar", "If-Match": change.etag})


def test_a_whole_day_is_shown_and_cannot_be_taken_over(desk: Desk) -> None:
    desk.push()
    raw(desk, "DTSTART;VALUE=DATE:20261204", "SUMMARY:Interview at Northgate Parcels")
    assert desk.pull().news == 1
    (found,) = calendar_copies.waiting(desk.actor)
    assert calendar_copies.sentence(found).startswith("In the calendar it is a whole day; here it is on Thu 3 Dec 2026")
    assert not calendar_copies.can_take_over(found)
    with pytest.raises(InvalidChoice, match="It is a whole day in the calendar"):
        calendar_copies.take_over(desk.actor, desk.interview.pk, NOW)


def test_a_time_that_clocks_show_twice_is_taken_over_as_the_instant_it_is(desk: Desk) -> None:
    desk.push()
    later = dt.datetime(2027, 10, 31, 1, 30, tzinfo=dt.UTC)  # 01:30 in London for the second time
    raw(desk, "DTSTART:20271031T013000Z", "DURATION:PT1H", "SUMMARY:Interview at Northgate Parcels")
    desk.pull()
    assert calendar_copies.take_over(desk.actor, desk.interview.pk, NOW).starts_at == later


def test_a_cancelled_event_that_is_deleted_there_is_no_news(desk: Desk) -> None:
    desk.push()
    interviews.cancel(desk.actor, desk.interview.pk)
    desk.push()
    desk.pull()
    desk.other.delete(desk.entry().uid)
    assert desk.pull().news == 0
    assert desk.push() == calendar_server.Sent()
    assert desk.events() == []


def test_a_cancelled_interview_that_takes_place_there_can_be_on_again(desk: Desk) -> None:
    interviews.update(desk.actor, desk.interview.pk, place="Dock 4")
    desk.push()
    interviews.cancel(desk.actor, desk.interview.pk)
    desk.push()
    desk.elsewhere(cancelled=False, place="")
    desk.pull()
    (found,) = calendar_copies.waiting(desk.actor)
    said = calendar_copies.sentence(found)
    assert said.startswith("It is cancelled here, and takes place in the calendar.")
    assert "There is no place there; here it is “Dock 4”." in said
    assert calendar_copies.take_over(desk.actor, desk.interview.pk, NOW).cancelled_at is None
