"""Where a story was told: noted from the story or from the interview, changed and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from greenroom.services import tellings as services
from greenroom.services.interviews import FORMATS
from greenroom.services.stories import shown_to
from greenroom.store.models import Contact, Interview, Story, Telling
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.stories import HowForm, TellingForm
from greenroom.web.moments import day
from greenroom.web.said import done

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest

_INTERVIEWS = Interview.objects.select_related("application__employer", "person")
_TELLINGS = Telling.objects.select_related("story", "application__employer", "interview", "contact")


@require_http_methods(["GET", "POST"])
def tell_story(request: ActingRequest, story: UUID) -> HttpResponse:
    """Note in which interview this story was told."""
    row = shown_to(request.actor, Story.objects.read(request.actor, story))
    interviews = list(_INTERVIEWS.filter(person=row.person_id).order_by("-starts_at"))
    choices = {"interviews": [(str(each.pk), _named(each)) for each in interviews], "contacts": _contacts(interviews)}
    if request.method == "GET":
        return _form(request, TellingForm(**choices), row.title, ("story", {"story": row.pk}))
    Story.objects.own(request.actor, story)
    form = TellingForm(request.POST, **choices)
    made = try_with(form, lambda **values: services.tell(request.actor, story, **_keys(values)))
    if made is None:
        return _form(request, form, row.title, ("story", {"story": row.pk}))
    done(request, "It is noted.")
    return redirect("story", story=story)


@require_http_methods(["GET", "POST"])
def tell_in_interview(request: ActingRequest, interview: UUID) -> HttpResponse:
    """Note which story was told in this interview."""
    row = _INTERVIEWS.read(request.actor, interview)
    back = ("debrief", {"interview": row.pk})
    stories = [shown_to(request.actor, each) for each in Story.objects.filter(person=row.person_id)]
    people = Contact.objects.filter(participations__interview=row).order_by("participations__position")
    choices = {"stories": [(str(each.pk), each.title) for each in stories], "contacts": _people(people)}
    if request.method == "GET":
        return _form(request, TellingForm(**choices), _named(row), back, has_stories=bool(stories))
    Interview.objects.own(request.actor, interview)
    form = TellingForm(request.POST, **choices)
    made = try_with(form, lambda **values: services.tell(request.actor, interview=interview, **_keys(values)))
    if made is None:
        return _form(request, form, _named(row), back, has_stories=bool(stories))
    done(request, "It is noted.")
    return redirect("debrief", interview=row.pk)


@require_http_methods(["GET", "POST"])
def telling(request: ActingRequest, telling: UUID) -> HttpResponse:
    """Change how a story landed."""
    row = _TELLINGS.read(request.actor, telling)
    title = shown_to(request.actor, row.story).title
    back = ("story", {"story": row.story_id})
    if request.method == "GET":
        initial = {name: getattr(row, name) for name in ("told_on", "landed", "note")}
        return _form(request, HowForm(initial=initial), title, back, row=row)
    Telling.objects.own(request.actor, telling)
    form = HowForm(request.POST)
    if try_with(form, lambda **values: services.update(request.actor, telling, **values)) is None:
        return _form(request, form, title, back, row=row)
    done(request, "Changed.")
    return redirect("story", story=row.story_id)


@require_POST
def remove_telling(request: ActingRequest, telling: UUID) -> HttpResponse:
    """Remove the note that a story was told."""
    row = Telling.objects.own(request.actor, telling)
    services.remove(request.actor, telling)
    done(request, "The note is removed.")
    return redirect("story", story=row.story_id)


def _form(
    request: ActingRequest,
    form: HowForm,
    about: str,
    back: tuple[str, dict[str, UUID]],
    *,
    row: Telling | None = None,
    has_stories: bool = True,
) -> HttpResponse:
    """The page of the form; its status says whether it came back."""
    context = {"form": form, "about": about, "back": back, "telling": row, "has_stories": has_stories}
    return render(request, "pages/stories/tell.html", context, status=422 if form.errors else 200)


def _keys(values: dict[str, Any]) -> dict[str, Any]:
    """The values without what was left open."""
    return {name: value for name, value in values.items() if name not in {"contact", "interview"} or value}


def _named(interview: Interview) -> str:
    """An interview as a choice names it."""
    kind = FORMATS[interview.format]
    return f"{interview.application.employer.name}: {kind}, {day(interview.starts_at.date())}"


def _contacts(interviews: Iterable[Interview]) -> list[tuple[str, str]]:
    employers = {each.application.employer_id for each in interviews}
    return _people(Contact.objects.filter(employer__in=employers).order_by("name"))


def _people(rows: Iterable[Contact]) -> list[tuple[str, str]]:
    return [(str(row.pk), str(row)) for row in rows]
