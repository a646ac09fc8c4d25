from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.journey.lines import Event, Line
from greenroom.core.journey.search import (
    SORTS,
    STATES,
    VIEWS,
    Search,
    fits,
    in_order,
    query_of,
    read_search,
    says,
    search_in,
)

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
WEEK = dt.timedelta(days=7)
TALK = Event("e", "video", NOW + WEEK, "Europe/London", 60)
LINE = Line("1", "Planner", "Harbour", "first-round", "First round", NOW - WEEK, source="A friend", country="DE")

SEARCHES = st.builds(
    Search,
    words=st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), max_size=20),
    stage=st.sampled_from(["", "offer", "own:trial day"]),
    state=st.sampled_from(["", *STATES]),
    ahead=st.booleans(),
    waiting=st.none() | st.integers(0, 3650),
    source=st.sampled_from(["", "LinkedIn & more", "a=b?c"]),
    country=st.sampled_from(["", "DE"]),
    sort=st.sampled_from(list(SORTS)),
    view=st.sampled_from(list(VIEWS)),
    page=st.integers(1, 999),
)


@given(search=SEARCHES)
def test_a_search_is_the_same_after_it_was_an_address(search: Search) -> None:
    assert search_in(query_of(search)) == search


@given(
    given_=st.dictionaries(st.sampled_from(["q", "stage", "state", "waiting", "country", "sort", "page"]), st.text())
)
def test_whatever_an_address_holds_is_a_search(given_: dict[str, str]) -> None:
    assert search_in(query_of(read_search(given_))) == read_search(given_)


def test_everything_as_a_list_has_an_address_without_words() -> None:
    assert query_of(Search()) == ""
    assert query_of(Search(), view="board") == "view=board"


def test_what_does_not_fit_its_field_is_not_asked_for() -> None:
    asked = {"waiting": "soon", "page": "-1", "sort": "luck", "state": "abducted", "country": "Germany", "view": "pie"}
    assert read_search(asked) == Search()


def test_only_what_leaves_something_out_narrows() -> None:
    assert not Search(view="board", sort="role", page=3).narrows
    assert Search(waiting=0).narrows


@pytest.mark.parametrize(
    ("search", "found"),
    [
        (Search(), True),
        (Search(stage="first-round"), True),
        (Search(stage="offer"), False),
        (Search(state="running"), True),
        (Search(state="ended"), False),
        (Search(ahead=True), False),
        (Search(source="a FRIEND"), True),
        (Search(country="GB"), False),
    ],
)
def test_an_application_is_found_by_what_is_true_of_it(search: Search, found: bool) -> None:  # noqa: FBT001
    assert fits(search, LINE, NOW) is found


def test_an_end_is_looked_for_by_its_name() -> None:
    ended = replace(LINE, ended_as="no-reply")
    assert fits(Search(state="no-reply"), ended, NOW)
    assert fits(Search(state="ended"), ended, NOW)
    assert not fits(Search(state="rejected"), ended, NOW)


def test_longer_than_means_longer() -> None:
    waiting = replace(LINE, waiting_since=NOW - WEEK)
    assert fits(Search(waiting=6), waiting, NOW)
    assert not fits(Search(waiting=7), waiting, NOW)
    assert not fits(Search(waiting=0), LINE, NOW)


def test_an_interview_ahead_is_one() -> None:
    assert fits(Search(ahead=True), replace(LINE, next_event=TALK), NOW)


def test_all_words_must_stand_somewhere() -> None:
    texts = ["Bäckereileiter", "Müller & Söhne", "Ruft am Montag zurück"]
    assert says(Search(words="muller montag"), texts)
    assert not says(Search(words="müller dienstag"), texts)
    assert says(Search(), texts)


@pytest.mark.parametrize("sort", SORTS)
def test_those_that_run_come_before_those_that_ended(sort: str) -> None:
    ended = replace(LINE, key="2", title="Aaa", employer="Aaa", ended_as="rejected")
    assert [line.key for line in in_order(Search(sort=sort), [ended, LINE])] == ["1", "2"]


def test_the_nearest_interview_the_longest_wait_and_the_first_letter_come_first() -> None:
    soon = replace(LINE, key="soon", title="Zookeeper", next_event=TALK)
    waits = replace(LINE, key="waits", title="Actor", waiting_since=NOW - WEEK)
    far = replace(LINE, key="far", title="Baker", stage_key="offer", waiting_since=NOW)
    orders = {sort: [line.key for line in in_order(Search(sort=sort), [far, waits, soon])] for sort in SORTS}
    assert orders["next"][0] == "soon"
    assert orders["waiting"] == ["waits", "far", "soon"]
    assert orders["role"] == ["waits", "far", "soon"]
    assert orders["stage"][-1] == "far"
