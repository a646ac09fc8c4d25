"""The first page: what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_GET

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


@require_GET
def now(request: HttpRequest) -> HttpResponse:
    """For every application the next thing to do."""
    return render(request, "pages/now.html")
