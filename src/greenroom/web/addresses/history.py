"""The addresses of the history."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import history

urlpatterns = [
    path("history/", history.history, name="history"),
    path("history/<uuid:deed>/undo/", history.undo, name="undo"),
]
