from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from greenroom.core.brief import Brief, make_brief, moment_in_words, with_backup
from greenroom.core.meetings import Format, Meeting
from greenroom.core.people import attendee
from greenroom.core.postings.values import Fact, FactName, Item, ItemKind, RoleMap
from greenroom.core.proof_values import Evidence, EvidenceKind, Match, Proof, Strength
from greenroom.core.spans import Certainty, Quote, Span

STARTS = dt.datetime(2026, 12, 3, 15, tzinfo=ZoneInfo("Europe/Amsterdam"))
MEETING = Meeting(STARTS, "Europe/Amsterdam", Format.PANEL, 60, (attendee("Tom, HR partner"),), own_zone="Asia/Kolkata")
ON_TIME = Item(ItemKind.PRIORITY, "on time", Span(0, 7), quotes=(Quote("The vans leave on time.", Span(0, 23)),))
MATCH = Match(
    Evidence(EvidenceKind.ACHIEVEMENT, "Cut late departures", Span(0, 19), "Calder"), Strength.STRONG, 1.0, (), (), ""
)
START = Fact(FactName.START, "2027-03-01", Quote("1 March 2027", Span(0, 12)), Certainty.SURE)


def brief(*proofs: Proof) -> Brief:
    return make_brief(RoleMap("", facts=(START,)), MEETING, proofs, (), (), "Noor", ("Notice: two months",))


def test_the_time_is_told_in_both_zones() -> None:
    made = brief()
    assert made.when == "Thursday 3 December 2026, 15:00 (Amsterdam, UTC+1)"
    assert made.when_own == "Thursday 3 December 2026, 19:30 (Kolkata, UTC+5:30)"


def test_a_priority_stands_in_their_words_with_the_proof() -> None:
    first = brief(Proof(ON_TIME, (MATCH,))).priorities[0]
    assert (first.text, first.quote, first.proofs, first.gap) == (
        "On time", "The vans leave on time.", ("Cut late departures (Calder)",), "",
    )  # fmt: skip


def test_a_priority_without_proof_says_so() -> None:
    assert brief(Proof(ON_TIME, (), "Nothing speaks of it.")).priorities[0].gap == "Nothing speaks of it."


def test_constraints_to_state_come_from_the_person_and_from_the_posting() -> None:
    assert brief().constraints == (
        "Notice: two months",
        "Start: they write “1 March 2027”. Say your earliest honest date.",
    )


def test_the_second_way_in_is_one_line() -> None:
    made = with_backup(brief(), "Dial +44 20 7946 0018.\n\nThe same link, from my phone")
    assert made.backup == "Dial +44 20 7946 0018; The same link, from my phone"
    assert with_backup(made, " \n").backup == ""


def test_utc_is_named_once() -> None:
    assert moment_in_words(STARTS, "UTC").endswith("14:00 (UTC)")
