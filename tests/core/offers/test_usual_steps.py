"""The usual steps, and how a permit's steps come among them."""

from __future__ import annotations

from greenroom.core.offers.routes import route
from greenroom.core.offers.usual_steps import usual_steps, with_route


def test_moving_is_a_step_only_where_one_moves() -> None:
    assert [step.key for step in usual_steps(moves=False)] == ["contract", "notice"]
    assert [step.key for step in usual_steps(moves=True)] == ["contract", "notice", "move"]


def test_a_permit_begins_with_the_contract_and_moving_waits_for_it() -> None:
    steps = with_route(usual_steps(moves=True), route("dk-pay-limit"))
    assert [(step.key, step.after) for step in steps[2:]] == [
        ("route-1", ("contract",)),
        ("route-2", ("route-1",)),
        ("move", ("contract", "notice", "route-2")),
    ]


def test_a_route_without_known_days_adds_no_step_and_waits_for_nothing_twice() -> None:
    assert with_route(usual_steps(moves=True), route("us-h1b")) == usual_steps(moves=True)


def test_leaving_a_route_leaves_nothing_waiting_for_it() -> None:
    steps = with_route(usual_steps(moves=True), route("dk-pay-limit"))
    assert with_route(steps, None) == usual_steps(moves=True)


def test_without_a_contract_among_the_steps_a_permit_waits_for_nothing() -> None:
    (first, *_) = with_route((), route("dk-pay-limit"))
    assert first.after == ()
