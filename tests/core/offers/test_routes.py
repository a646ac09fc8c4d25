"""Permit routes are dated examples: each has its sources, and none stays fresh for ever."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.offers.route_examples import ROUTES
from greenroom.core.offers.routes import FRESH, Route, is_authority, route, routes_to
from greenroom.core.offers.start import in_order
from greenroom.core.offers.usual_steps import usual_steps, with_route

TODAY = dt.date(2026, 11, 27)
DAY = dt.timedelta(days=1)


def test_there_are_a_dozen_and_their_keys_differ() -> None:
    assert len(ROUTES) >= 12
    assert len({each.key for each in ROUTES}) == len(ROUTES)


@pytest.mark.parametrize("each", ROUTES, ids=lambda each: each.key)
def test_each_route_says_where_it_was_read_and_where_to_check(each: Route) -> None:
    assert each.country in COUNTRIES
    assert each.read_at
    assert all(
        urlsplit(url).netloc and urlsplit(url).scheme.startswith("http") for url in (*each.read_at, each.official)
    )
    assert each.steps or each.note


@pytest.mark.parametrize("each", ROUTES, ids=lambda each: each.key)
def test_the_steps_of_each_route_can_be_put_among_the_usual_ones(each: Route) -> None:
    steps = with_route(usual_steps(moves=True), each)
    assert in_order(steps)[-1].key == "move"


@pytest.mark.parametrize("each", ROUTES, ids=lambda each: each.key)
def test_half_a_year_after_it_was_checked_every_route_is_old(each: Route) -> None:
    assert each.is_old(each.checked_on + FRESH + dt.timedelta(days=1))


def test_a_route_none_of_whose_amounts_holds_is_old_at_once() -> None:
    (dutch,) = routes_to("NL")
    over = replace(dutch, thresholds=tuple(replace(each, valid_to=TODAY - DAY) for each in dutch.thresholds))
    assert not dutch.is_old(TODAY)
    assert over.is_old(TODAY)


def test_a_route_read_on_no_page_of_an_authority_is_secondary() -> None:
    (dutch,) = routes_to("NL")
    assert dutch.is_secondary
    assert not replace(dutch, read_at=(*dutch.read_at, "https://ind.nl/en/required-amounts")).is_secondary
    assert is_authority("https://www.gov.uk/skilled-worker-visa")
    assert not is_authority("https://www.notgov.uk/skilled-worker-visa")
    assert not is_authority("https://ind.nl.example.com/")


def test_what_the_law_derives_agrees_with_what_was_read() -> None:
    (card,) = routes_to("DE")
    assert [each.amount for each in card.thresholds] == pytest.approx([0.5 * 101_400, 0.453 * 101_400])
    (sweden,) = routes_to("SE")
    assert sweden.thresholds[-1].amount == pytest.approx(0.9 * 38_300)


def test_a_route_whose_amount_ends_with_the_year_is_old_on_new_year_s_day() -> None:
    (dutch,) = routes_to("NL")
    assert not dutch.is_old(dt.date(2026, 12, 31))
    assert dutch.is_old(dt.date(2027, 1, 1))


def test_an_amount_without_a_published_end_holds_on() -> None:
    british = route("gb-skilled-worker")
    assert british is not None
    assert british.thresholds[0].holds(dt.date(2027, 2, 1))
    assert not british.thresholds[0].holds(dt.date(2025, 7, 21))


def test_nobody_knows_a_route_that_is_not_there() -> None:
    assert route("moon") is None
    assert routes_to("AQ") == ()
