"""The takes of one question beside each other: what moved, what did not, and how the words differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_GET

from greenroom.core.answers.differences import difference
from greenroom.core.answers.progress import Turn, changes
from greenroom.core.answers.values import Dimension
from greenroom.services.practice import feedback_of
from greenroom.store.queries import record as queries
from greenroom.web.takes import TURNS, strongest

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.store.models import Attempt
    from greenroom.web.acting import ActingRequest


@require_GET
def progress(request: ActingRequest, question: UUID) -> HttpResponse:
    """All takes of a question with their ratings, and two of them word by word."""
    row = queries.question_page(request.actor, question)
    takes = sorted(row.attempts.all(), key=lambda take: take.created_at)
    context = {
        "question": row,
        "takes": list(enumerate(takes, 1)),
        "rows": _rows(takes),
        "best": strongest(takes),
        "turns": TURNS,
        **_pair(request, takes),
    }
    return render(request, "pages/practice/progress.html", context)


def _rows(takes: list[Attempt]) -> list[tuple[str, float, list[float | None]]]:
    """A row for each dimension: its name, its likely error, and its rating in each take."""
    found = [feedback_of(take) for take in takes]
    errors = {rating.dimension: rating.error for each in found if each for rating in each.ratings}
    return [
        (each.value.capitalize(), errors.get(each, 0.0), [one.rating(each) if one else None for one in found])
        for each in Dimension
    ]


def _pair(request: ActingRequest, takes: list[Attempt]) -> dict[str, object]:
    """The two takes that the address names, else the last two; nothing where there are fewer."""
    if len(takes) < 2:
        return {"pair": None}
    first, second = (_chosen(request, name, takes, usual) for name, usual in (("from", -2), ("to", -1)))
    before, after = feedback_of(takes[first]), feedback_of(takes[second])
    changed = changes(before, after) if before and after else ()
    return {
        "pair": (first + 1, second + 1),
        "difference": difference(takes[first].answer, takes[second].answer),
        "changed": [each for each in changed if each.turn is not Turn.NOISE],
        "noise": [each for each in changed if each.turn is Turn.NOISE],
    }


def _chosen(request: ActingRequest, name: str, takes: list[Attempt], usual: int) -> int:
    """The place of the take that the address names by its number from 1."""
    asked = request.GET.get(name, "")
    place = int(asked) - 1 if asked.isdecimal() else usual
    return place % len(takes) if -len(takes) <= place < len(takes) else usual % len(takes)
