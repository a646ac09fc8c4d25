"""Hard moments and mistakes: a card to read in a minute, and a drill that makes it happen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from greenroom.core.hard_moments.cards import CARDS, card, words_to_say
from greenroom.core.hard_moments.drills import DRILLS
from greenroom.services import hard_moments as services
from greenroom.web.forms.hard_moments import DrillForm
from greenroom.web.forms.saying import try_with

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.core.hard_moments.values import MomentKey
    from greenroom.web.acting import ActingRequest

_DRILLS = "hard_moments"


@require_GET
def hard_moments(request: ActingRequest) -> HttpResponse:
    """All moments, and how often each was practised."""
    tries = services.tries(request.actor)
    context = {
        "groups": [
            ("When it gets hard", [each for each in CARDS if not each.mistake]),
            ("What costs most", [each for each in CARDS if each.mistake]),
        ],
        "tries": tries,
        "first": min(CARDS, key=lambda each: tries[each.key]),
    }
    return render(request, "pages/hard_moments/list.html", context)


@require_http_methods(["GET", "POST"])
def hard_moment(request: ActingRequest, moment: MomentKey) -> HttpResponse:
    """One card with its drill; an answer sent is kept, and they go on."""
    number, attempts = _under_way(request, moment)
    if request.method == "GET":
        return _page(request, moment, number, attempts)
    if "again" in request.POST:
        _keep(request, moment, _chosen(request, moment), [])
        return redirect(f"{reverse(f'hard_moment_{moment}')}#drill")
    form = DrillForm(request.POST)
    made = try_with(form, partial(services.answer, request.actor, moment, number, attempts))
    if made is None:
        return _page(request, moment, number, attempts, form)
    _keep(request, moment, number, [*attempts, made.pk])
    return redirect(f"{reverse(f'hard_moment_{moment}')}#drill")


def _page(
    request: ActingRequest, moment: MomentKey, number: int, attempts: list[UUID], form: DrillForm | None = None
) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    about, exchange = card(moment), services.exchange_of(request.actor, moment, number, attempts)
    facts = services.facts_of(request.actor, moment, timezone.now())
    context = {
        "card": about,
        "facts": facts,
        "say": words_to_say(about, facts),
        "exchange": exchange,
        "number": number,
        "drills": [each.turns[0].said for each in DRILLS[moment]],
        "next": (number + 1) % len(DRILLS[moment]),
        "form": form or DrillForm(use_required_attribute=False),
    }
    return render(request, "pages/hard_moments/moment.html", context, status=422 if form else 200)


def _under_way(request: ActingRequest, moment: MomentKey) -> tuple[int, list[UUID]]:
    """The drill of this moment that has begun in this browser; the next one where none has."""
    kept = request.session.get(_DRILLS, {}).get(moment.value)
    if kept is None:
        return services.number_for(request.actor, moment), []
    return kept["number"], [UUID(each) for each in kept["attempts"]]


def _keep(request: ActingRequest, moment: MomentKey, number: int, attempts: list[UUID]) -> None:
    request.session.setdefault(_DRILLS, {})[moment.value] = {
        "number": number,
        "attempts": [str(each) for each in attempts],
    }
    request.session.modified = True


def _chosen(request: ActingRequest, moment: MomentKey) -> int:
    """The drill that was chosen; the next one where none was."""
    asked = request.POST.get("again", "")
    number = int(asked) if asked.isdecimal() and len(asked) < 4 else len(DRILLS[moment])
    return number if number < len(DRILLS[moment]) else services.number_for(request.actor, moment)
