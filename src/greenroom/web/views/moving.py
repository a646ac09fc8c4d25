"""What living there costs, and the family's agenda, for one offer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.moving import MONTHLY, ONCE
from greenroom.services import agendas, budgets
from greenroom.services.honest_start import foreseen, kept_steps, way_of
from greenroom.services.screens import job_country_of
from greenroom.store.models import AgendaItem, Offer
from greenroom.web.forms.moving import BeginForm, CostForm, ItemForm, TodayForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_OFFERS = Offer.objects.select_related("application__employer", "person")


@require_http_methods(["GET", "POST"])
def budget(request: ActingRequest, offer: UUID) -> HttpResponse:
    """What is left over there, what weighs most, and when the move pays."""
    if request.method == "GET":
        return _budget(request, offer, CostForm())
    row = _OFFERS.own(request.actor, offer)
    form = CostForm(request.POST)
    if try_with(form, partial(budgets.add_line, request.actor, row.pk)) is None:
        return _budget(request, offer, form)
    done(request, "The cost is kept.")
    return redirect("budget", offer=row.pk)


@require_POST
def remove_line(request: ActingRequest, budgetline: UUID) -> HttpResponse:
    """Remove a cost, and go back to the offer it stood with."""
    row = budgets.remove_line(request.actor, budgetline)
    done(request, f"{row.name} is removed.")
    back = row.offer_id or request.POST.get("offer", "")
    return redirect("budget", offer=back) if back else redirect("offers")


@require_http_methods(["GET", "POST"])
def agenda(request: ActingRequest, offer: UUID) -> HttpResponse:
    """The questions of the family, and room for one more."""
    if request.method == "GET":
        return _agenda(request, offer, ItemForm(), None)
    row = _OFFERS.own(request.actor, offer)
    form = ItemForm(request.POST)
    if try_with(form, partial(agendas.add_item, request.actor, row.pk)) is None:
        return _agenda(request, offer, form, None)
    done(request, "It is on the agenda.")
    return redirect("agenda", offer=row.pk)


@require_POST
def begin_agenda(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Put the first list on the agenda."""
    row = _OFFERS.own(request.actor, offer)
    form = BeginForm(request.POST)
    begin = partial(agendas.begin_agenda, request.actor, row.pk, today=timezone.localdate())
    count = try_with(form, begin)
    if count is None:
        return _agenda(request, offer, ItemForm(), form)
    done(request, "1 question is on the agenda." if count == 1 else f"{count} questions are on the agenda.")
    return redirect("agenda", offer=row.pk)


@require_POST
def answer_item(request: ActingRequest, agendaitem: UUID) -> HttpResponse:
    """Note what came of a question, or open it again."""
    row = agendas.answer_item(request.actor, agendaitem, request.POST.get("answer", ""))
    done(request, "The answer is kept." if row.done_at else "The question is open.")
    return redirect("agenda", offer=row.offer_id)


@require_POST
def remove_item(request: ActingRequest, agendaitem: UUID) -> HttpResponse:
    """Remove a question."""
    row = AgendaItem.objects.own(request.actor, agendaitem)
    agendas.remove_item(request.actor, row.pk)
    done(request, "It is off the agenda.")
    return redirect("agenda", offer=row.offer_id)


def _budget(request: ActingRequest, offer: UUID, form: CostForm) -> HttpResponse:
    now = TodayForm(request.GET) if "left" in request.GET else TodayForm()
    left = now.money() if now.is_bound else None
    try:
        found = budgets.budget_of(request.actor, offer, timezone.localdate(), left)
    except InvalidChoice as error:
        now.take_error(error, "home")
        found = budgets.budget_of(request.actor, offer, timezone.localdate())
    named = {line.name.lower() for line in found.lines}
    context = {
        "offer": found.offer,
        "budget": found,
        "form": form,
        "now": now,
        "missing": [each for each in MONTHLY if each.lower() not in named],
        "missing_once": [each for each in ONCE if each.lower() not in named],
        "can_change": found.can_change,
    }
    return render(request, "pages/moving/budget.html", context, status=422 if form.errors else 200)


def _agenda(request: ActingRequest, offer: UUID, form: ItemForm, begin: BeginForm | None) -> HttpResponse:
    today = timezone.localdate()
    found = agendas.agenda_of(request.actor, offer, today)
    context = {
        "offer": found.offer,
        "agenda": found,
        "form": form,
        "begin": begin or BeginForm(initial={"first_day": _first_day(request, found.offer)}),
        "today": today,
        "can_change": found.can_change,
    }
    wrong = form.errors or (begin and begin.errors)
    return render(request, "pages/moving/agenda.html", context, status=422 if wrong else 200)


def _first_day(request: ActingRequest, offer: Offer) -> dt.date | None:
    """The honest first day, where its steps were kept."""
    steps = kept_steps(request.actor, offer.application)
    return foreseen(way_of(steps), job_country_of(offer.application)).p80 if steps else None
