"""The story bank: all stories, and one story with what it still lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.competencies import COMPETENCIES
from greenroom.services import stories as services
from greenroom.store.models import Achievement, Story
from greenroom.store.queries import record as queries
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.stories import PARTS, StoryForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def stories(request: ActingRequest) -> HttpResponse:
    """Every story, what it shows and what it lacks; and which competencies no story shows."""
    rows = queries.stories(request.actor)
    shown = {competency for row in rows for competency in row.competencies}
    context = {
        "stories": [(row, missing_parts(row)) for row in rows],
        "names": {each.id: each.name for each in COMPETENCIES},
        "not_shown": [each for each in COMPETENCIES if each.id not in shown],
        "proof": Achievement.objects.owned_by(request.actor).exists(),
    }
    return render(request, "pages/stories/list.html", context)


@require_http_methods(["GET", "POST"])
def new_story(request: ActingRequest) -> HttpResponse:
    """Write a story from nothing."""
    form = StoryForm(request.POST or None)
    made = try_with(form, lambda **values: services.create(request.actor, **values)) if request.POST else None
    if made is None:
        return render(request, "pages/stories/new.html", {"form": form}, status=422 if request.POST else 200)
    done(request, "The story is kept.")
    return redirect("story", story=made.pk)


@require_GET
def story(request: ActingRequest, story: UUID) -> HttpResponse:
    """One story."""
    row = queries.story_page(request.actor, story)
    return _page(request, row, StoryForm(initial=_values(row), use_required_attribute=False))


@require_POST
def update_story(request: ActingRequest, story: UUID) -> HttpResponse:
    """Change a story."""
    row = Story.objects.own(request.actor, story)
    form = StoryForm(request.POST)
    if try_with(form, lambda **values: services.update(request.actor, story, **values)) is None:
        return _page(request, row, form, status=422)
    done(request, "The story is changed.")
    return redirect("story", story=story)


@require_POST
def delete_story(request: ActingRequest, story: UUID) -> HttpResponse:
    """Delete a story."""
    services.delete(request.actor, story)
    done(request, "The story is deleted.")
    return redirect("stories")


def missing_parts(row: Story) -> list[str]:
    """The parts that a story has no words for yet."""
    return [name for name in PARTS if not getattr(row, name).strip()]


def _values(row: Story) -> dict[str, object]:
    return {name: getattr(row, name) for name in ("title", *PARTS, "competencies")}


def _page(request: ActingRequest, row: Story, form: StoryForm, *, status: int = 200) -> HttpResponse:
    context = {
        "story": row,
        "form": form,
        "parts": PARTS,
        "missing": missing_parts(row),
        "names": {each.id: each.name for each in COMPETENCIES},
        "achievement": row.achievement,
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/stories/story.html", context, status=status)
