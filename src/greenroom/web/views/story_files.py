"""Stories in and out as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from greenroom.core.errors import NotFound
from greenroom.core.stories.exchange import Shape
from greenroom.services import story_files as services
from greenroom.store.models import Story
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.stories import FileForm
from greenroom.web.said import done
from greenroom.web.sent import sent

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile
    from django.http import HttpResponse

    from greenroom.services.story_files import Brought
    from greenroom.web.acting import ActingRequest

_SHAPES = (
    (Shape.MARKDOWN, "Markdown", "To read, print and edit; every part and both shorter versions."),
    (Shape.JSON, "JSON", "For programs, and to move the whole bank; nothing is left out."),
    (Shape.CAREER_OPS, "career-ops", "As its story-bank.md: the five parts, and the competencies as its theme."),
    (
        Shape.COACH,
        "interview-coach-skill",
        "As the Storybank of its coaching_state.md; the strength stays empty, for Greenroom gives no mark.",
    ),
)


@require_http_methods(["GET", "POST"])
def story_files(request: ActingRequest) -> HttpResponse:
    """Bring stories from a file, or take them along."""
    form = FileForm(request.POST or None, request.FILES or None) if request.method == "POST" else FileForm()
    if request.method == "POST":

        def bring(file: UploadedFile[bytes]) -> Brought:
            return services.bring(request.actor, file.read())

        brought = try_with(form, bring)
        if brought is not None:
            done(request, _said(brought))
            return redirect("stories")
    context = {
        "form": form,
        "shapes": _SHAPES,
        "count": Story.objects.owned_by(request.actor).count(),
        "hides": Story.objects.owned_by(request.actor).exclude(confidential=[]).exists(),
    }
    return render(request, "pages/stories/files.html", context, status=422 if form.errors else 200)


@require_GET
def story_file(request: ActingRequest) -> HttpResponse:
    """All stories as one file."""
    shape = request.GET.get("as", Shape.MARKDOWN)
    if shape not in set(Shape):
        raise NotFound("Stories come as markdown, json, career-ops or interview-coach.")
    file = services.file_of(request.actor, Shape(shape), masked=bool(request.GET.get("covered")))
    return sent(file.content, file.name, file.media_type)


def _said(brought: Brought) -> str:
    made = f"{len(brought.made)} {'story is' if len(brought.made) == 1 else 'stories are'} in the bank now."
    if not brought.known:
        return made
    was = "1 was there already." if brought.known == 1 else f"{brought.known} were there already."
    return f"{made} {was}"
