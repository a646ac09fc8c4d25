"""The steps before a first day are kept, and a promise that is too early is named wherever it was written."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, World, world

from greenroom.core.contradictions import About
from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.core.letters.values import LetterKind
from greenroom.core.offers.routes import routes_to
from greenroom.core.offers.start import Step
from greenroom.services import applications, letters, offers, people, screens, start_plans
from greenroom.services.consistency import consistency_of
from greenroom.services.honest_start import honest_instead

if TYPE_CHECKING:
    from greenroom.core.offers.terms import Value
    from greenroom.store.access import Actor
    from greenroom.store.models import StartPlan

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 11, 23)
SIGN = Step("contract", "Signature", 5, 5, 5, working=True)
MOVE = Step("move", "Moving", 14, 14, 14, after=("contract",))


def keep(actor: Actor, w: World, *steps: Step, notice: str = "", route: str = "") -> StartPlan:
    return start_plans.keep_start_plan(
        actor, w.application.pk, begins_on=TODAY, notice=notice, route=route, steps=steps or (SIGN, MOVE), today=TODAY
    )


def test_the_usual_steps_take_the_notice_of_the_profile_and_move_only_abroad() -> None:
    actor = alice()
    w = world(actor)
    people.update_profile(actor, notice_period="one month to the end of a month")
    plan = start_plans.start_plan_of(actor, w.application.pk, NOW)
    assert (plan.kept, plan.way.notice is not None) == (False, True)
    assert [step.key for step in plan.way.steps] == ["contract", "notice"]


def test_kept_steps_are_what_they_were() -> None:
    actor = alice()
    w = world(actor)
    keep(actor, w, SIGN, Step("notice", "Notice", 0, 0, 0, after=("contract",)), MOVE, notice="two weeks")
    plan = start_plans.start_plan_of(actor, w.application.pk, NOW)
    assert plan.kept
    assert plan.way.steps[0] == SIGN
    assert plan.way.notice is not None
    assert plan.way.notice.words == "2 weeks"


def test_another_route_brings_its_steps_and_moving_waits_for_them() -> None:
    actor = alice()
    w = world(actor)
    keep(actor, w, route="nl-highly-skilled-migrant")
    row = keep(actor, w, *_steps(actor, w), route="nl-highly-skilled-migrant")
    assert [each["key"] for each in row.steps] == ["contract", "route-1", "route-2", "route-3", "move"]
    assert row.steps[-1]["after"] == ["contract", "route-3"]
    without = keep(actor, w, *_steps(actor, w), route="")
    assert [(each["key"], each["after"]) for each in without.steps] == [("contract", []), ("move", ["contract"])]


def test_what_was_changed_in_the_steps_of_a_route_stays() -> None:
    actor = alice()
    w = world(actor)
    keep(actor, w, route="nl-highly-skilled-migrant")
    mine = [replace(step, most=200) if step.key == "route-2" else step for step in _steps(actor, w)]
    row = keep(actor, w, *mine, route="nl-highly-skilled-migrant")
    assert next(each["most"] for each in row.steps if each["key"] == "route-2") == 200


def test_a_promise_that_is_too_early_is_named_in_a_draft_in_an_answer_and_in_what_was_told() -> None:
    actor = alice()
    w = world(actor)
    keep(actor, w, Step("permit", "Permit", 120, 120, 120))
    draft = letters.draft(actor, w.application.pk, LetterKind.STATUS).pk
    letters.edit(actor, draft, subject="Start", body="I could start on 1 February 2027.", to_address="")
    screens.keep_answer(actor, "notice", "I could start on 15 January 2027.", w.application.pk)
    screens.tell(actor, w.application.pk, topic="start", said="from 1 March 2027", on=TODAY)

    found = consistency_of(actor, w.application.pk, NOW).contradictions

    early = [each for each in found if each.about is About.START]
    assert sorted(each.one.key.partition(":")[0] for each in early) == ["answer", "letter", "told"]
    assert {each.other.key for each in early} == {f"start:{w.application.pk}"}
    pack = screens.pack_of(actor, w.application.pk, NOW)
    assert any(each.other.key.startswith("start:") for each in pack.contradictions)


def test_without_steps_no_promise_is_too_early() -> None:
    actor = alice()
    w = world(actor)
    screens.tell(actor, w.application.pk, topic="start", said="from 1 December 2026", on=TODAY)
    assert consistency_of(actor, w.application.pk, NOW).contradictions == ()


def test_forgetting_the_steps_brings_the_usual_ones_back() -> None:
    actor = alice()
    w = world(actor)
    keep(actor, w)
    start_plans.forget_start_plan(actor, w.application.pk)
    assert not start_plans.start_plan_of(actor, w.application.pk, NOW).kept


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"notice": "as agreed"}, "one period"),
        ({"route": "moon"}, "one of the routes"),
        ({"begins_on": dt.date(2040, 1, 1)}, "next years"),
        ({"steps": (Step("a", "x" * 81, 1, 1, 1),)}, "at most 80"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(change: dict[str, object], words: str) -> None:
    actor = alice()
    w = world(actor)
    fields: dict[str, object] = {"begins_on": TODAY, "notice": "", "route": "", "steps": (SIGN,), "today": TODAY}
    with pytest.raises(InvalidChoice, match=words):
        start_plans.keep_start_plan(actor, w.application.pk, **{**fields, **change})  # type: ignore[arg-type] # each is of its kind


def test_bob_may_look_and_charlie_may_nothing() -> None:
    actor = alice()
    w = world(actor)
    keep(actor, w)
    let_in(actor, bob())
    assert start_plans.start_plan_of(bob(), w.application.pk, NOW).can_change is False
    with pytest.raises(NotAllowed):
        keep(bob(), w)
    with pytest.raises(NotAllowed):
        start_plans.forget_start_plan(bob(), w.application.pk)
    with pytest.raises(NotFound):
        start_plans.start_plan_of(charlie(), w.application.pk, NOW)


def test_a_job_in_another_country_than_mine_means_moving() -> None:
    actor = alice()
    w = world(actor)
    actor.person.country = "NL"
    actor.person.save()
    applications.describe(actor, w.application.pk, source="", country="Germany", answer_by=None, notes="")
    plan = start_plans.start_plan_of(actor, w.application.pk, NOW)
    assert [step.key for step in plan.way.steps] == ["contract", "notice", "move"]


def _steps(actor: Actor, w: World) -> tuple[Step, ...]:
    return start_plans.start_plan_of(actor, w.application.pk, NOW).way.steps


def test_a_permit_that_is_needed_and_not_among_the_steps_is_named() -> None:
    actor = alice()
    w = world(actor)
    applications.describe(actor, w.application.pk, source="", country="DE", answer_by=None, notes="")
    assert not start_plans.start_plan_of(actor, w.application.pk, NOW).lacks_permit
    people.update_profile(actor, work_authorisations=[{"country": "India", "status": "citizen", "until": ""}])
    assert start_plans.start_plan_of(actor, w.application.pk, NOW).lacks_permit
    keep(actor, w, route=routes_to("DE")[0].key)
    assert not start_plans.start_plan_of(actor, w.application.pk, NOW).lacks_permit


def test_a_first_day_of_an_offer_that_is_too_early_gets_the_honest_one_instead() -> None:
    actor = alice()
    w = world(actor)
    offer = offers.receive(actor, w.application.pk, country="DE")
    early: dict[str, Value] = {"start": {"day": "2026-12-01"}}
    late: dict[str, Value] = {"start": {"day": "2027-06-01"}}
    assert honest_instead(actor, offer, early) is None
    keep(actor, w)
    day = honest_instead(actor, offer, early)
    assert day is not None
    assert day > dt.date(2026, 12, 1)
    assert honest_instead(actor, offer, late) is None
    assert honest_instead(actor, offer, {}) is None
