"""The addresses of recall: the cards of today, all of them, and the way to Anki."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import recall

urlpatterns = [
    path("practice/recall/", recall.recall, name="recall"),
    path("practice/recall/gather/", recall.gather_cards, name="gather_cards"),
    path("practice/recall/cards/", recall.cards, name="cards"),
    path("practice/recall/anki/", recall.cards_for_anki, name="cards_for_anki"),
    path("practice/recall/<uuid:card>/", recall.rate_card, name="rate_card"),
    path("practice/recall/<uuid:card>/sleep/", recall.sleep_card, name="sleep_card"),
    path("practice/recall/<uuid:card>/wake/", recall.wake_card, name="wake_card"),
]
