"""The story bank: all stories, the matrix of what they show, and where it is thin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_GET

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.stories.coverage import COVER_NAMES, Cover, Do
from greenroom.core.stories.fit import FIT_NAMES, Fit
from greenroom.core.stories.shows import Sureness
from greenroom.core.stories.themes import STRIP_NAMES
from greenroom.services.fit import ranking
from greenroom.services.stories import story_of
from greenroom.services.story_bank import coverage_of, stories_of
from greenroom.store.models import Achievement
from greenroom.web.views.stories import missing_parts

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_LONGEST = 500  # characters of a question
_BEST = 3


@require_GET
def stories(request: ActingRequest) -> HttpResponse:
    """Every story, what it shows and what it lacks; and what the bank covers of what is asked for."""
    rows = stories_of(request.actor)
    question = request.GET.get("question", "").strip()[:_LONGEST]
    context = {
        "stories": [(row, missing_parts(row)) for row in rows],
        "names": {each.id: each.name for each in COMPETENCIES},
        "proof": Achievement.objects.owned_by(request.actor).exists(),
        "bank": coverage_of(request.actor, rows) if rows else None,
        "question": question,
        "ranked": ranking(question, [story_of(row) for row in rows])[:_BEST] if question and rows else (),
        "titles": {str(row.pk): row.title for row in rows},
        "fit_names": FIT_NAMES,
        "fit": Fit,
        "cover_names": COVER_NAMES,
        "cover": Cover,
        "sure": Sureness,
        "strip_names": STRIP_NAMES,
        "do": Do,
    }
    return render(request, "pages/stories/list.html", context)
