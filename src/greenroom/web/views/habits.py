"""Small habits: five minutes of today, the log of what went well, and the log of what was read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.habits.daily import Small
from greenroom.services import readings as reading_services
from greenroom.services import wins as services
from greenroom.services.daily import daily_of
from greenroom.store.models import Resume, Win
from greenroom.web.forms.habits import ReadingForm, WinForm
from greenroom.web.forms.profile import DAY_WORDS
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.habits.daily import Thing
    from greenroom.web.acting import ActingRequest

_A_PAGE = 30


@require_GET
def daily(request: ActingRequest) -> HttpResponse:
    """Five minutes of today, and a week with a rhythm."""
    found = daily_of(request.actor, timezone.now())
    cards = [each for each in found.things if each.small is Small.CARD]
    context = {
        "daily": found,
        "things": [(each, _way(each)) for each in found.things if each not in cards[1:]],
        "more": len(cards) - 1,
        "week": [(word, habits) for word, (_, habits) in zip(DAY_WORDS, found.week, strict=True)],
    }
    return render(request, "pages/habits/daily.html", context)


@require_http_methods(["GET", "POST"])
def wins(request: ActingRequest) -> HttpResponse:
    """The log of what went well, and room for one more line."""
    if request.method == "GET":
        return _wins_page(request, WinForm())
    form = WinForm(request.POST)
    if try_with(form, partial(services.add, request.actor)) is None:
        return _wins_page(request, form, status=422)
    done(request, "It is noted.")
    return redirect("wins")


@require_POST
def remove_win(request: ActingRequest, win: UUID) -> HttpResponse:
    """Remove a line."""
    services.remove(request.actor, win)
    done(request, "The line is removed.")
    return redirect("wins")


@require_POST
def win_into_story(request: ActingRequest, win: UUID) -> HttpResponse:
    """Make a story of a line."""
    story = services.into_story(request.actor, win)
    done(request, "It is a story now. What it lacks is asked for.")
    return redirect("story", story=story.pk)


@require_POST
def win_into_resume(request: ActingRequest, win: UUID) -> HttpResponse:
    """Put a line into the résumé."""
    row = Win.objects.own(request.actor, win)
    if not Resume.objects.owned_by(request.actor).exists():
        return redirect("resumes")
    services.into_resume(request.actor, row.pk)
    done(request, "It stands in your résumé now.")
    return redirect("wins")


@require_POST
def leave_win(request: ActingRequest, win: UUID) -> HttpResponse:
    """Leave a line as it is."""
    services.leave(request.actor, win)
    done(request, "It stays in the log as it is.")
    return redirect("wins")


@require_http_methods(["GET", "POST"])
def readings(request: ActingRequest) -> HttpResponse:
    """What was read about the trade, and room for one more."""
    form = ReadingForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and try_with(form, partial(reading_services.add, request.actor)) is not None:
        done(request, "It is noted.")
        return redirect("readings")
    page = Paginator(reading_services.log_of(request.actor), _A_PAGE).get_page(request.GET.get("page"))
    context = {"form": form, "page": page}
    return render(request, "pages/habits/readings.html", context, status=422 if form.is_bound else 200)


@require_POST
def remove_reading(request: ActingRequest, reading: UUID) -> HttpResponse:
    """Remove something from the log."""
    reading_services.remove(request.actor, reading)
    done(request, "It is removed.")
    return redirect("readings")


def _wins_page(request: ActingRequest, form: WinForm, status: int = 200) -> HttpResponse:
    page = Paginator(services.log_of(request.actor), _A_PAGE).get_page(request.GET.get("page"))
    context = {
        "form": form,
        "page": page,
        "review": services.to_review(request.actor, timezone.localdate()),
        "has_resume": Resume.objects.owned_by(request.actor).exists(),
    }
    return render(request, "pages/habits/wins.html", context, status=status)


def _way(thing: Thing) -> str:
    """Where a small thing is done."""
    if thing.small is Small.CARD:
        return reverse("recall")
    return reverse(thing.small.value, args=[thing.key])
