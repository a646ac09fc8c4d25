"""Whole messages, as people write them: a hundred and sixty of them, in twenty languages."""

# ruff: noqa: DTZ001 - times as clocks show them

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.mails import blind, continental, english, strangers, third
from tests.mails.measuring import OPEN, RIGHT, SENT, WRONG, measured, verdicts_on

from greenroom.core.invitations.message import Message
from greenroom.core.invitations.reading import Reader, read_message
from greenroom.core.invitations.values import InvitationKind
from greenroom.core.invitations.when import Known
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from tests.mails.values import Mail

    from greenroom.core.invitations.values import Invitation

MENDED = (*english.MAILS, *continental.MAILS, *blind.MAILS, *strangers.MAILS)


def read(text: str, zone: str = "", subject: str = "") -> Invitation:
    return read_message(Message(text, subject), Known(SENT, zone), Reader("Ana Silva"))


@pytest.mark.parametrize("mail", MENDED, ids=lambda mail: mail.name)
def test_a_time_is_right_or_marked_as_doubtful(mail: Mail) -> None:
    verdicts = verdicts_on(mail)
    assert WRONG not in verdicts["date and time"]
    assert WRONG not in verdicts["zone"]
    assert WRONG not in verdicts.get("link", [])


def test_mails_that_the_reader_never_met_are_read_rightly() -> None:
    counts = measured(third.MAILS)
    for part in ("date and time", "kind"):
        assert counts[part][RIGHT] >= 0.95 * sum(counts[part].values())
    assert counts["zone"][WRONG] == 0
    assert counts["zone"][RIGHT] + counts["zone"][OPEN] == sum(counts["zone"].values())


@pytest.mark.parametrize("mail", MENDED, ids=lambda mail: mail.name)
def test_every_quote_stands_in_the_message(mail: Mail) -> None:
    found = read(mail.text, subject=mail.subject)
    quotes = [quote for time in found.times for quote in time.quotes]
    quotes += [each.quote for each in (found.link, found.place, found.phone, found.format) if each and each.quote]
    quotes += [person.quote for person in found.people if person.quote]
    for quote in quotes:
        assert " ".join(quote.span.of(found.source).split()) == quote.text


def test_the_same_message_is_read_the_same_way_twice() -> None:
    mail = english.MAILS[2]
    assert read(mail.text, subject=mail.subject) == read(mail.text, subject=mail.subject)


@pytest.mark.parametrize("text", ["", "   ", "Hello there", "Your parcel arrives on Tuesday at 10:00.", "\x00\ud800"])
def test_what_is_no_invitation_is_none(text: str) -> None:
    found = read(text)
    assert found.kind in {InvitationKind.NONE, InvitationKind.INVITATION}
    assert found.format is None


def test_times_in_an_older_message_below_do_not_count() -> None:
    text = (
        "Thursday 10 December at 16:15 GMT it is, for the interview.\n\nOn Mon, 30 Nov 2026 at 10:12, Ana wrote:\n"
        "> Tuesday 8 December at 14:00?"
    )
    assert [time.local for time in read(text).times] == [dt.datetime(2026, 12, 10, 16, 15)]


def test_the_candidate_is_no_interviewer() -> None:
    found = read("Interview of Ana Silva with Jane Doe, Head of Analytics, on 8 December 2026 at 10:00 CET.")
    assert [person.name for person in found.people] == ["Jane Doe"]


def test_who_says_with_me_will_be_there() -> None:
    found = read("A short call with me on 8 December 2026 at 10:00 CET?\n\nBest regards\nBob Stone\nHiring Manager")
    assert [(person.name, person.role) for person in found.people] == [
        ("Bob Stone", "interviewer"),
        ("Bob Stone", "sender"),
    ]


def test_a_reason_stands_beside_a_zone_that_was_not_named() -> None:
    time = read("Please come to the interview on 8 December 2026 at 10:00.\n+41 44 555 01 34").times[0]
    assert time.zone == "Europe/Zurich"
    assert time.certainty is Certainty.LIKELY
    assert "+41" in time.notes[0]


def test_a_zone_that_the_person_gave_is_taken_where_none_is_named() -> None:
    time = read("Please come to the interview on 8 December 2026 at 10:00.", zone="Asia/Tokyo").times[0]
    assert (time.zone, time.certainty) == ("Asia/Tokyo", Certainty.LIKELY)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The interview on 8 December at 10:00 CET is cancelled.", InvitationKind.CANCELLATION),
        ("If you need to cancel the interview on 8 December at 10:00 CET, call us.", InvitationKind.INVITATION),
        ("We need to move your interview to 9 December at 10:00 CET.", InvitationKind.CHANGE),
        ("Interview: 8 December at 10:00 CET or 9 December at 11:00 CET?", InvitationKind.PROPOSAL),
        ("We would like to invite you to an interview.", InvitationKind.NO_TIME),
    ],
)
def test_what_is_wanted_is_told_by_the_words(text: str, kind: InvitationKind) -> None:
    assert read(text).kind is kind
