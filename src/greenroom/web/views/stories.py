"""One story: an editor that asks for what is open, what it shows, how strong it is and where it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.stories.asking import open_questions
from greenroom.core.stories.lengths import versions_of
from greenroom.core.stories.masking import covered, not_found
from greenroom.core.stories.shows import Sureness, shown_by
from greenroom.services import stories as services
from greenroom.services import tellings
from greenroom.services.story_strength import SIDE_NAMES, strength_of
from greenroom.store.models import Story
from greenroom.store.queries import record as queries
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.stories import LANDED_WORDS, PARTS, AnswerForm, StoryForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.stories.asking import OpenQuestion
    from greenroom.core.stories.values import Story as CoreStory
    from greenroom.web.acting import ActingRequest


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
    return _page(request, row)


@require_POST
def update_story(request: ActingRequest, story: UUID) -> HttpResponse:
    """Change a story."""
    row = Story.objects.own(request.actor, story)
    form = StoryForm(request.POST)
    if try_with(form, lambda **values: services.update(request.actor, story, **values)) is None:
        return _page(request, row, form)
    done(request, "The story is changed.")
    return redirect("story", story=story)


@require_POST
def answer_story(request: ActingRequest, story: UUID) -> HttpResponse:
    """Add the answer to what the story leaves open."""
    row = Story.objects.own(request.actor, story)
    form = AnswerForm(request.POST)
    if try_with(form, lambda **values: services.answer(request.actor, story, **values)) is None:
        return _page(request, row, answer=form)
    done(request, "It stands in the story now.")
    return redirect("story", story=story)


@require_POST
def confirm_story(request: ActingRequest, story: UUID) -> HttpResponse:
    """Say which competencies the story shows."""
    services.confirm(request.actor, story, request.POST.getlist("competencies"))
    done(request, "What it shows is confirmed.")
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
    named = ("title", *PARTS, *services.VERSIONS, "competencies")
    return {name: getattr(row, name) for name in named} | {"confidential": "\n".join(row.confidential)}


def _page(
    request: ActingRequest, row: Story, form: StoryForm | None = None, answer: AnswerForm | None = None
) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    hidden = row.confidential
    row = services.shown_to(request.actor, row)
    told = services.story_of(row)
    mine = row.person_id == request.actor.person.pk
    asked = _asked(told, answer.data.get("key", "") if answer else request.GET.get("ask", ""))
    context = {
        "story": row,
        "form": form or StoryForm(initial=_values(row), use_required_attribute=False),
        "parts": PARTS,
        "missing": missing_parts(row),
        "asked": asked[0] if asked else None,
        "ask_next": asked[1].key if len(asked) > 1 else "",
        "answer": answer or AnswerForm(initial={"key": asked[0].key if asked else ""}, auto_id="answer_%s"),
        "open": len(asked),
        "versions": versions_of(told),
        "shown": [each for each in shown_by(told) if each.sureness > Sureness.GLANCED],
        "sure": Sureness,
        "strength": strength_of(told) if told.whole else None,
        "sides": SIDE_NAMES,
        "misspelt": not_found(told),
        "names": {each.id: each.name for each in COMPETENCIES},
        "achievement": row.achievement,
        "source": covered(row.achievement.text, () if mine else hidden) if row.achievement else "",
        "tellings": tellings.of_story(request.actor, row),
        "landed": LANDED_WORDS,
        "can_change": mine,
    }
    return render(request, "pages/stories/story.html", context, status=422 if form or answer else 200)


def _asked(story: CoreStory, key: str) -> list[OpenQuestion]:
    """What is open, beginning with the one of that key."""
    questions = list(open_questions(story))
    at = next((place for place, each in enumerate(questions) if each.key == key), 0)
    return questions[at:] + questions[:at]
