"""The addresses of negotiating an offer, and of what a job pays elsewhere."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import benchmarks, negotiations

urlpatterns = [
    path("offers/<uuid:offer>/negotiation/", negotiations.negotiation, name="negotiation"),
    path("offers/<uuid:offer>/negotiation/lock/", negotiations.lock, name="lock_negotiation"),
    path("offers/<uuid:offer>/negotiation/rounds/", negotiations.log_round, name="log_round"),
    path("offers/<uuid:offer>/negotiation/rehearse/", negotiations.rehearse, name="rehearse_negotiation"),
    path("rounds/<uuid:negotiationround>/remove/", negotiations.remove_round, name="remove_round"),
    path("benchmarks/", benchmarks.benchmarks, name="benchmarks"),
    path("benchmarks/keep/", benchmarks.keep, name="keep_benchmark"),
    path("benchmarks/<uuid:benchmark>/remove/", benchmarks.remove, name="remove_benchmark"),
]
