"""How the person sees an employer: their own criteria, what gives them pause, how much they want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.journey.fit import Criterion, view
from greenroom.services.record import deed
from greenroom.store.models import Application, Debrief, EmployerView

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.journey.fit import View
    from greenroom.store.access import Actor

MOST = 12
"""So many criteria can be named; more would not be weighed any more."""


def set_view(
    actor: Actor,
    application: UUID,
    *,
    criteria: Sequence[Criterion],
    flags: Sequence[str] = (),
    excitement: int | None = None,
) -> EmployerView:
    """Say how the employer looks: criteria with their weights and scores, keys of red flags, excitement from 1 to 5.

    Raises:
        InvalidChoice: a value lies outside its scale, or there is no such flag.
    """
    row = Application.objects.select_related("employer").own(actor, application)
    view(criteria, flags, excitement)
    values: dict[str, object] = {
        "criteria": [{"name": each.name.strip(), "weight": each.weight, "score": each.score} for each in criteria],
        "flags": list(dict.fromkeys(flags)),
        "excitement": excitement,
    }
    known = EmployerView.objects.filter(application=row).first()
    with deed(actor, "view-employer", f"Said how {row.employer.name} looks") as record:
        if known is not None:
            return record.update(known, **values)
        return record.create(EmployerView(person=actor.person, application=row, **values))


def kept_view(application: Application) -> EmployerView | None:
    """What is kept about an employer, if anything; for whoever may see the application."""
    return EmployerView.objects.filter(application=application).first()


def view_of(actor: Actor, application: Application) -> View:
    """How the person sees the employer, in plain words, with what to ask next."""
    kept = kept_view(application)
    excitement = (kept and kept.excitement) or last_excitement(actor, application)
    return view(criteria_in(kept), kept.flags if kept else (), excitement)


def criteria_in(kept: EmployerView | None) -> list[Criterion]:
    """The criteria of a view; none where there is no view."""
    return [Criterion(each["name"], each["weight"], each["score"]) for each in kept.criteria] if kept else []


def usual_criteria(actor: Actor) -> tuple[list[Criterion], str]:
    """What the actor looked for at the employer they viewed last, without scores, and that employer's name."""
    rows = EmployerView.objects.owned_by(actor).exclude(criteria=[]).select_related("application__employer")
    latest = rows.order_by("-created_at").first()
    if latest is None:
        return [], ""
    return [Criterion(each.name, each.weight) for each in criteria_in(latest)], latest.application.employer.name


def last_excitement(actor: Actor, application: Application) -> int | None:
    """How excited the person was after the latest talk that says so."""
    rows = Debrief.objects.visible_to(actor).filter(interview__application=application).exclude(excitement=None)
    latest = rows.order_by("-interview__starts_at").first()
    return latest.excitement if latest else None
