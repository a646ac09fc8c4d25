"""When you could start: the steps before a first day, and what they add up to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from greenroom.core.contradictions import About
from greenroom.core.imports.countries import spoken
from greenroom.core.offers.routes import LAWYER, routes_to
from greenroom.services import start_plans as services
from greenroom.services.consistency import consistency_of
from greenroom.store.models import Application
from greenroom.web.desks import shown
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.start_plans import StartPlanForm, initial_of
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.services.start_plans import Plan
    from greenroom.web.acting import ActingRequest
    from greenroom.web.desks import Shown


@require_http_methods(["GET", "POST"])
def start_plan(request: ActingRequest, application: UUID) -> HttpResponse:
    """The range of days on which one could start, what decides it, and the steps to change."""
    if request.method == "POST":
        Application.objects.own(request.actor, application)
    plan = services.start_plan_of(request.actor, application, timezone.now())
    routes = routes_to(plan.country)
    if request.method == "GET":
        form = StartPlanForm(routes=routes, steps=plan.way.steps)
        form.initial.update(initial_of(plan))
        return _page(request, plan, form)
    form = StartPlanForm(request.POST, routes=routes)
    keep = partial(services.keep_start_plan, request.actor, application, today=plan.today)
    if try_with(form, keep) is None:
        return _page(request, plan, form)
    done(request, "The steps are kept.")
    return redirect("start_plan", application=application)


@require_POST
def forget_start_plan(request: ActingRequest, application: UUID) -> HttpResponse:
    """Go back to the usual steps."""
    services.forget_start_plan(request.actor, application)
    done(request, "The usual steps stand here again.")
    return redirect("start_plan", application=application)


def _page(request: ActingRequest, plan: Plan, form: StartPlanForm) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    context = {
        "application": plan.application,
        "plan": plan,
        "form": form,
        "route_old": bool(plan.route and plan.route.is_old(plan.today)),
        "lawyer": LAWYER,
        "country": spoken(plan.country),
        "promised": _promised(request, plan),
        "can_change": plan.can_change,
    }
    return render(request, "pages/start_plans/start_plan.html", context, status=422 if form.errors else 200)


def _promised(request: ActingRequest, plan: Plan) -> tuple[Shown, ...]:
    """What was promised too early, wherever it was written."""
    if not plan.kept:
        return ()
    found = consistency_of(request.actor, plan.application.pk, timezone.now()).contradictions
    early = [each for each in found if each.about is About.START and each.other.key.startswith("start:")]
    return shown(request.actor, plan.application, early)
