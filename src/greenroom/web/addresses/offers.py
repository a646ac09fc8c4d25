"""The addresses of offers: taken in, mended, settled, compared."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import comparisons, offers

urlpatterns = [
    path("offers/", offers.offers, name="offers"),
    path("offers/compare/", comparisons.compare, name="compare_offers"),
    path("offers/memo.pdf", comparisons.memo, name="decision_memo"),
    path("offers/<uuid:offer>/", offers.offer, name="offer"),
    path("offers/<uuid:offer>/describe/", offers.describe, name="describe_offer"),
    path("offers/<uuid:offer>/terms/", offers.set_term, name="set_term"),
    path("offers/<uuid:offer>/clear/", offers.confirm_clear, name="confirm_clear"),
    path("offers/<uuid:offer>/settle/", offers.settle, name="settle_offer"),
    path("offers/<uuid:offer>/delete/", offers.delete, name="delete_offer"),
    path("terms/<uuid:term>/confirm/", offers.confirm_term, name="confirm_term"),
    path("terms/<uuid:term>/remove/", offers.remove_term, name="remove_term"),
]
