"""The addresses of hard moments: one for each card."""

from __future__ import annotations

from django.urls import path

from greenroom.core.hard_moments.values import MomentKey
from greenroom.web.views import hard_moments

urlpatterns = [
    path("practice/hard-moments/", hard_moments.hard_moments, name="hard_moments"),
    *(
        path(f"practice/hard-moments/{key}/", hard_moments.hard_moment, {"moment": key}, name=f"hard_moment_{key}")
        for key in MomentKey
    ),
]
