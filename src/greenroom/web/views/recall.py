"""Recall: one card at a time, chosen by the day of the interview."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.recall.anki import Note, text_file
from greenroom.services import cards as services
from greenroom.store.models import Card
from greenroom.web.forms.recall import RATING_WORDS, RecallForm
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done
from greenroom.web.sent import sent

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_A_PAGE = 50


@require_GET
def recall(request: ActingRequest) -> HttpResponse:
    """The card to recall now; when all is done, what stands."""
    today = services.today(request.actor, timezone.now())
    card = next(iter(today.cards), None)
    context = {
        "today": today,
        "card": card,
        "face": services.face_of(card) if card else None,
        "ratings": RATING_WORDS,
    }
    return render(request, "pages/recall/recall.html", context)


@require_POST
def rate_card(request: ActingRequest, card: UUID) -> HttpResponse:
    """Note how the recall of a card went, and go on with the next."""
    row, form = Card.objects.own(request.actor, card), RecallForm(request.POST)
    made = try_with(form, partial(services.recall, request.actor, row.pk, now=timezone.now()))
    if made is None:
        messages.error(request, "Say how it went: choose one of the four.")
    return redirect("recall")


@require_POST
def gather_cards(request: ActingRequest) -> HttpResponse:
    """Make cards of what is in the record."""
    made = services.gather(request.actor)
    done(request, "1 card is made." if made == 1 else f"{made} cards are made.")
    return redirect("recall")


@require_GET
def cards(request: ActingRequest) -> HttpResponse:
    """All cards, a page at a time."""
    page = Paginator(services.all_of(request.actor), _A_PAGE).get_page(request.GET.get("page"))
    rows = [(card, services.face_of(card)) for card in page]
    return render(request, "pages/recall/cards.html", {"page": page, "rows": rows})


@require_POST
def sleep_card(request: ActingRequest, card: UUID) -> HttpResponse:
    """Let a card rest."""
    services.sleep(request.actor, card)
    done(request, "The card rests.")
    return redirect("cards")


@require_POST
def wake_card(request: ActingRequest, card: UUID) -> HttpResponse:
    """Ask for a card again."""
    services.wake(request.actor, card)
    done(request, "The card is asked for again.")
    return redirect("cards")


@require_GET
def cards_for_anki(request: ActingRequest) -> HttpResponse:
    """The cards as a text file that Anki imports; those that rest stay here."""
    notes = []
    for card in services.all_of(request.actor).filter(asleep=False):
        face = services.face_of(card)
        notes.append(Note(str(card.pk), face.front, "\n".join(face.back), card.kind))
    return sent(text_file(notes).encode(), "greenroom-cards.txt", "text/plain; charset=utf-8")
