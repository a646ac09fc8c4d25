"""The applications: one search, shown as a list, on a board, or on a time axis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from greenroom.core.imports.countries import COUNTRIES
from greenroom.core.journey.board import board_of
from greenroom.core.journey.search import SORTS, STATES, VIEWS, Search, query_of, read_search
from greenroom.core.journey.stages import STAGES
from greenroom.core.journey.timeline import timeline_of
from greenroom.services.stages import ENDS
from greenroom.store.queries import tracker
from greenroom.web.events import Events

if TYPE_CHECKING:
    import datetime as dt

    from django.http import HttpResponse

    from greenroom.store.queries.tracker import Found
    from greenroom.web.acting import ActingRequest

A_PAGE = 100


@require_GET
def listing(request: ActingRequest) -> HttpResponse:
    """The applications that are looked for, in the view that is asked for."""
    now = timezone.now()
    search = read_search(request.GET.dict())
    found = tracker.find(request.actor, search, now)
    shown = {**_common(search, found, now), **_VIEWS[search.view](request, search, found, now)}
    return render(request, "pages/applications/list.html", shown)


def _common(search: Search, found: Found, now: dt.datetime) -> dict[str, Any]:
    return {
        "search": search,
        "query": query_of(search, page=1),
        "found": found,
        "views": [(view, name, query_of(search, view=view, page=1)) for view, name in VIEWS.items()],
        "stages": [*((guide.key.value, guide.name) for guide in STAGES), *found.own_stages],
        "sources": [(source, source) for source in found.sources],
        "countries": [(code, COUNTRIES.get(code, code)) for code in found.countries],
        "states": STATES,
        "sorts": SORTS,
        "ends": ENDS,
        "events": Events(now),
        "back": quote(query_of(search, page=1)),
    }


def _list(request: ActingRequest, search: Search, found: Found, now: dt.datetime) -> dict[str, Any]:
    page = Paginator(found.lines, A_PAGE).get_page(search.page)
    lines = tracker.with_what_is_due(request.actor, list(page.object_list), now)
    return {"page": page, "lines": lines, "turn": _turns(search, page)}


def _board(request: ActingRequest, search: Search, found: Found, now: dt.datetime) -> dict[str, Any]:
    board = board_of(found.lines, tracker.own_columns(found.lines))
    due = {line.key: line for line in tracker.with_what_is_due(request.actor, board.cards, now)}
    whole = {
        column.place: query_of(search, view="list", stage=column.place, state="running", page=1)
        for column in board.columns
    }
    whole |= {
        column.place: query_of(search, view="list", stage="", state=column.place.partition(":")[2], page=1)
        for column in board.ends
    }
    return {"board": board, "due": due, "whole": whole}


def _timeline(request: ActingRequest, search: Search, found: Found, now: dt.datetime) -> dict[str, Any]:  # noqa: ARG001 - as the other views
    page = Paginator(found.lines, A_PAGE).get_page(search.page)
    lines = list(page.object_list)
    return {"page": page, "timeline": timeline_of(lines, tracker.entered(lines), now), "turn": _turns(search, page)}


def _turns(search: Search, page: Any) -> dict[str, str]:  # noqa: ANN401 - Django's stubs know no page of values
    """The addresses of the pages before and behind."""
    turns = {}
    if page.has_previous():
        turns["Back"] = query_of(search, page=page.previous_page_number())
    if page.has_next():
        turns["Further"] = query_of(search, page=page.next_page_number())
    return turns


_VIEWS = {"list": _list, "board": _board, "timeline": _timeline}
