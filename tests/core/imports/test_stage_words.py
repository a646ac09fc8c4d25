from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.imports.stage_words import LONGEST_NAME, reach_named, reach_of
from greenroom.core.imports.values import Reach
from greenroom.core.journey.stages import END_NAMES, STAGES


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("", "applied"),
        ("Applied", "applied"),
        ("APPLIED", "applied"),
        ("🟡 Applied", "applied"),
        ("1. Submitted", "applied"),
        ("Under review", "applied"),
        ("Beworben", "applied"),
        ("Phone screen", "recruiter-screen"),
        ("SCREEN", "recruiter-screen"),
        ("HR call", "recruiter-screen"),
        ("1st interview", "first-round"),
        ("Interview 1", "first-round"),
        ("Take-home assignment", "assessment"),
        ("Probearbeit", "assessment"),
        ("Onsite", "second-round"),
        ("Round 2", "second-round"),
        ("Panel interview", "second-round"),
        ("Zweitgespräch", "second-round"),
        ("Final interview", "final-round"),
        ("Reference check", "references"),
        ("Offer received", "offer"),
        ("Negotiating", "negotiation"),
    ],
)
def test_a_stage_is_known_by_the_words_that_people_use(words: str, key: str) -> None:
    assert reach_of(words) == Reach(key=key)


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("Rejected", "rejected"),
        ("Not Selected", "rejected"),
        ("No longer under consideration", "rejected"),
        ("Absage", "rejected"),
        ("No offer", "rejected"),
        ("Offer declined", "declined"),
        ("Declined the offer", "declined"),
        ("Accepted", "accepted"),
        ("Hired!", "accepted"),
        ("I Withdrew", "withdrew"),
        ("Ghosted", "no-reply"),
        ("No Response 👻", "no-reply"),
        ("Keine Rückmeldung", "no-reply"),
        ("On hold", "on-hold"),
    ],
)
def test_an_end_is_known_by_the_words_that_people_use(words: str, end: str) -> None:
    assert reach_of(words) == Reach(end=end)


@pytest.mark.parametrize("words", ["Wishlist", "Bookmarked", "Saved", "To apply", "Not applied yet", "Applying"])
def test_what_was_not_sent_yet_stands_before_the_first_stage(words: str) -> None:
    assert reach_of(words) == Reach(name=words, early=True)


@pytest.mark.parametrize(
    ("words", "taken", "said"),
    [
        ("Interviewing", "first-round", "does not say which round"),
        ("Declined", "rejected", "does not say who said no"),
        ("Archived", "no-reply", "does not say how it ended"),
        ("Sent a carrier pigeon home", "applied", ""),
        ("Coffee with Ada", "Coffee with Ada", "becomes a stage of its own"),
    ],
)
def test_a_guess_says_that_it_is_one(words: str, taken: str, said: str) -> None:
    reach = reach_of(words)
    assert taken in {reach.key, reach.end, reach.name}
    assert said in reach.doubt
    assert bool(said) == bool(reach.doubt)


def test_our_own_names_come_back_as_themselves() -> None:
    for guide in STAGES:
        assert reach_of(guide.name) == reach_of(guide.key) == Reach(key=guide.key)
    for end, name in END_NAMES.items():
        assert reach_of(name).end in {end, "rejected"}


def test_a_renamed_stage_of_our_own_export_keeps_its_kind() -> None:
    assert reach_named("Chat with Joan", "Recruiter screen") == Reach(key="recruiter-screen", name="Chat with Joan")
    assert reach_named("Recruiter screen", "Recruiter screen") == Reach(key="recruiter-screen")
    assert reach_named("Interview with the dog", "") == Reach(name="Interview with the dog")


@given(words=st.text())
def test_no_words_break_it_and_every_application_stands_somewhere(words: str) -> None:
    reach = reach_of(words)
    assert reach.key or reach.end or reach.name
    assert len(reach.name) <= LONGEST_NAME
