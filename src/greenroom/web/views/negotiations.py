"""Negotiating an offer: what is set before, what to say, a rehearsal with that very offer, and the log of rounds."""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from greenroom.core.benchmarks.placing import age_of, is_old, placed
from greenroom.core.errors import InvalidChoice
from greenroom.core.negotiation.amounts import Amounts, Move, concessions, hints, moved
from greenroom.core.negotiation.told import at_odds
from greenroom.services import benchmarks
from greenroom.services import negotiations as services
from greenroom.services.negotiation_script import script_for, written
from greenroom.services.screens import told_as_said
from greenroom.store.models import NegotiationRound, Offer
from greenroom.web.forms.negotiations import LockForm, PrepareForm, RoundForm, prepared_in
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse

    from greenroom.store.models import Negotiation
    from greenroom.web.acting import ActingRequest

_ROWS = Offer.objects.select_related(
    "application__employer", "application__person", "application__current_stage", "person"
).prefetch_related("terms")
_SEEDS = 1_000_000


@require_http_methods(["GET", "POST"])
def negotiation(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Everything about negotiating one offer; what is set before is kept here."""
    if request.method == "GET":
        return _page(request, _ROWS.read(request.actor, offer))
    row = _ROWS.own(request.actor, offer)
    form = _prepare_form(services.negotiation_of(row), request)
    kept = try_with(
        form,
        lambda **values: services.prepare(
            request.actor, row.pk, timezone.now(), why=values.get("why", ""), **form.prepared()
        ),
    )
    if kept is None:
        return _page(request, row, prepare=form)
    done(request, "It is kept.")
    return redirect("negotiation", offer=row.pk)


@require_POST
def lock(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Lock the three amounts with a reason."""
    row = _ROWS.own(request.actor, offer)
    form = LockForm(request.POST)
    if try_with(form, lambda reason: services.lock(request.actor, row.pk, reason, timezone.now())) is None:
        return _page(request, row, lock_form=form)
    done(request, "The amounts are locked. From now on a change asks for a reason.")
    return redirect("negotiation", offer=row.pk)


@require_POST
def log_round(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Note one move."""
    row = _ROWS.own(request.actor, offer)
    form = RoundForm(request.POST)
    if try_with(form, lambda **values: services.log_round(request.actor, row.pk, **values)) is None:
        return _page(request, row, round_form=form)
    done(request, "The round is noted.")
    return redirect("negotiation", offer=row.pk)


@require_POST
def remove_round(request: ActingRequest, negotiationround: UUID) -> HttpResponse:
    """Remove a round."""
    NegotiationRound.objects.own(request.actor, negotiationround)
    row = services.remove_round(request.actor, negotiationround)
    done(request, "The round is removed.")
    return redirect("negotiation", offer=row.pk)


@require_POST
def rehearse(request: ActingRequest, offer: UUID) -> HttpResponse:
    """Begin a rehearsal with somebody who has this offer in hand."""
    row = _ROWS.own(request.actor, offer)
    try:
        mock = services.rehearse(request.actor, row.pk, secrets.randbelow(_SEEDS))
    except InvalidChoice as error:
        messages.warning(request, error.message)
        return redirect("offer", offer=row.pk)
    return redirect("mock", mock=mock.pk)


def _page(
    request: ActingRequest,
    row: Offer,
    *,
    prepare: PrepareForm | None = None,
    lock_form: LockForm | None = None,
    round_form: RoundForm | None = None,
) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    now, known = timezone.now(), services.negotiation_of(row)
    amounts = services.amounts_of(known) if known else Amounts()
    base = services.base_pay(row)
    offered = base.amount if base else None
    moves = _moves(known)
    up, down = moved(moves, offered)
    wrong: list[forms.Form] = [each for each in (prepare, lock_form, round_form) if each]
    context = {
        "offer": row,
        "negotiation": known,
        "amounts": amounts,
        "offered": written(offered, row.currency),
        "hints": hints(amounts, offered) if amounts != Amounts() else (),
        "odd": at_odds(amounts.opening, row.currency, told_as_said(request.actor, row.application)),
        "market": _market(request, row, offered, amounts.opening),
        "script": script_for(request.actor, row, now),
        "rounds": known.rounds.all() if known else (),
        "money": partial(written, currency=row.currency),
        "up": written(up, row.currency) if up else "",
        "down": written(down, row.currency) if down else "",
        "concessions": concessions(moves),
        "prepare": prepare or _prepare_form(known),
        "lock_form": lock_form or LockForm(),
        "round_form": round_form or RoundForm(initial={"by": "them", "on": timezone.localdate()}),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/negotiation/negotiation.html", context, status=422 if wrong else 200)


def _prepare_form(known: Negotiation | None, request: ActingRequest | None = None) -> PrepareForm:
    locked = known is not None and known.locked_at is not None
    return PrepareForm(request.POST if request else None, initial=prepared_in(known), locked=locked)


def _moves(known: Negotiation | None) -> tuple[Move, ...]:
    """The rounds as core knows them."""
    rounds = known.rounds.all() if known else ()
    return tuple(Move(each.by, float(each.amount) if each.amount is not None else None) for each in rounds)


def _market(
    request: ActingRequest, row: Offer, offered: float | None, opening: float | None
) -> list[dict[str, object]]:
    """What the job pays elsewhere in that country and currency, and how offer and opening stand in it."""
    year = timezone.localdate().year
    figures = [each.figure for each in benchmarks.kept(request.actor, row.country)]
    return [
        {
            "figure": each,
            "median": written(each.median, each.currency),
            "offered": placed(offered, each) if offered is not None else "",
            "opening": placed(opening, each) if opening is not None else "",
            "age": age_of(each, year),
            "old": is_old(each, year),
        }
        for each in figures
        if each.currency == row.currency
    ]
