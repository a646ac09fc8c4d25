"""Starting and moving on the small record: one of each row, and the verbs, each done once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from greenroom.core.offers.start import Step
from greenroom.services import start_plans

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.world import World

    from greenroom.store.access import Actor
    from greenroom.store.models import StartPlan

TODAY = dt.date(2026, 11, 23)
SIGN = Step("contract", "Signature", 2, 5, 10, working=True)


def steps(actor: Actor, made: World) -> StartPlan:
    """The steps before a first day."""
    return start_plans.keep_start_plan(
        actor, made.application.pk, begins_on=TODAY, notice="two weeks", route="", steps=[SIGN], today=TODAY
    )


def everything_of_moving(actor: Actor, made: World) -> None:
    """One of each."""
    steps(actor, made)


def forgotten(actor: Actor, made: World) -> None:
    """Steps that were kept and are gone."""
    steps(actor, made)
    start_plans.forget_start_plan(actor, made.application.pk)


VERBS: dict[str, Callable[[Actor, World], Any]] = {
    "start_plans.keep_start_plan": steps,
    "start_plans.forget_start_plan": forgotten,
}

OUTSIDE = dict.fromkeys(("start_plans.start_plan_of", "honest_start.kept_steps"), "only reads")
