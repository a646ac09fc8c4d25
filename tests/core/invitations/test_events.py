# ruff: noqa: DTZ001 - times as clocks show them
from __future__ import annotations

import datetime as dt
from dataclasses import replace

from greenroom.core.invitations.events import CalendarEvent, Named, read_event
from greenroom.core.invitations.reading import Reader
from greenroom.core.invitations.values import Invitation, InvitationKind
from greenroom.core.invitations.when import Known
from greenroom.core.spans import Certainty

EVENT = CalendarEvent(
    uid="abc@calendar",
    sequence=2,
    summary="Interview: Data Analyst",
    description="With Jane Doe, Head of Analytics. Join https://northwind.zoom.us/j/1",
    starts=dt.datetime(2026, 12, 8, 10),
    zone="Europe/Berlin",
    minutes=60,
    organizer=Named("Maria Keller", "maria@northwind.example"),
    attendees=(Named("Ana Silva", "ana@mail.example"), Named("Tom Reed", "tom@northwind.example")),
)


def read(event: CalendarEvent, zone: str = "") -> Invitation:
    return read_event(event, Known(dt.date(2026, 11, 27), zone), Reader("Ana Silva"))


def test_the_fields_say_when_and_the_words_say_with_whom() -> None:
    found = read(EVENT)
    assert (found.times[0].local, found.times[0].zone, found.times[0].minutes) == (EVENT.starts, "Europe/Berlin", 60)
    assert [person.name for person in found.people] == ["Jane Doe", "Tom Reed", "Maria Keller"]
    assert found.link is not None
    assert (found.uid, found.sequence) == ("abc@calendar", 2)


def test_a_cancelled_event_is_a_cancellation() -> None:
    assert read(replace(EVENT, cancelled=True)).kind is InvitationKind.CANCELLATION


def test_a_whole_day_names_no_time() -> None:
    found = read(replace(EVENT, whole_day=True))
    assert (found.kind, found.times) == (InvitationKind.NO_TIME, ())


def test_a_time_that_floats_is_meant_where_the_person_is() -> None:
    floating = replace(EVENT, zone="")
    assert read(floating, "Asia/Tokyo").times[0].certainty is Certainty.LIKELY
    assert read(floating).times[0].certainty is Certainty.DOUBTFUL


def test_a_place_that_is_a_call_is_no_place() -> None:
    assert read(replace(EVENT, location="Zoom")).place is None
    there = read(replace(EVENT, location="Herengracht 180, Amsterdam", description="")).place
    assert there is not None
    assert there.certainty is Certainty.SURE


def test_of_an_event_that_comes_back_the_first_is_taken() -> None:
    assert "comes back" in read(replace(EVENT, repeats=True)).notes[-1]
