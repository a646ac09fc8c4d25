"""Starting and moving on the small record: one of each row, and the verbs, each done once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from greenroom.core.offers.start import Step
from greenroom.services import agendas, budgets, offers, start_plans, work_rights

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.world import World

    from greenroom.store.access import Actor
    from greenroom.store.models import AgendaItem, BudgetLine, Offer, StartPlan

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
    cost(actor, made)
    item(actor, made)


def offer_of(actor: Actor, made: World) -> Offer:
    """An offer for the application."""
    return offers.receive(actor, made.application.pk, country="GB")


def cost(actor: Actor, made: World) -> BudgetLine:
    """What the rent costs."""
    return budgets.add_line(actor, offer_of(actor, made).pk, name="Rent", amount="900", currency="GBP")


def item(actor: Actor, made: World) -> AgendaItem:
    """A question of the family."""
    return agendas.add_item(actor, offer_of(actor, made).pk, topic="pets", what="May the cat fly?", who="Me")


def forgotten(actor: Actor, made: World) -> None:
    """Steps that were kept and are gone."""
    steps(actor, made)
    start_plans.forget_start_plan(actor, made.application.pk)


def with_a_right_removed(actor: Actor) -> None:
    """A right that the profile stated and states no more."""
    work_rights.keep_right(actor, country="Germany", status="citizen")
    work_rights.remove_right(actor, "Germany")


VERBS: dict[str, Callable[[Actor, World], Any]] = {
    "start_plans.keep_start_plan": steps,
    "start_plans.forget_start_plan": forgotten,
    "budgets.add_line": cost,
    "budgets.remove_line": lambda a, w: budgets.remove_line(a, cost(a, w).pk),
    "agendas.add_item": item,
    "agendas.answer_item": lambda a, w: agendas.answer_item(a, item(a, w).pk, "Yes, in a box of its own."),
    "agendas.begin_agenda": lambda a, w: agendas.begin_agenda(
        a, offer_of(a, w).pk, topics=["pets", "back"], first_day=dt.date(2027, 6, 1), today=TODAY
    ),
    "agendas.remove_item": lambda a, w: agendas.remove_item(a, item(a, w).pk),
    "work_rights.keep_right": lambda a, _: work_rights.keep_right(a, country="Germany", status="citizen"),
    "work_rights.remove_right": lambda a, _: with_a_right_removed(a),
}

OUTSIDE = dict.fromkeys(
    (
        "agendas.agenda_of",
        "budgets.budget_of",
        "start_plans.start_plan_of",
        "honest_start.honest_instead",
        "honest_start.kept_steps",
        "work_rights.for_job",
        "work_rights.overview_of",
    ),
    "only reads",
)
