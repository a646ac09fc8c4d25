"""The research file of an application: what is known, from where, what is missing, and where sources disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.errors import NotAllowed, NotFound, UserError
from greenroom.core.research.dates import STALE_RULE, age_in_words, in_words, is_stale
from greenroom.core.research.values import FactTopic
from greenroom.services import research as services
from greenroom.store.models import Application, ResearchFact, Source
from greenroom.web.forms.research import TOPIC_WORDS, AskForm, BringForm, FactForm
from greenroom.web.forms.saying import try_with
from greenroom.web.research import asking_of, local_day, next_in_research
from greenroom.web.said import done

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.services.research import ResearchFile
    from greenroom.store.models import Contact
    from greenroom.web.acting import ActingRequest

APPLICATIONS = Application.objects.select_related("employer", "person")


@require_http_methods(["GET", "POST"])
def research(request: ActingRequest, application: UUID) -> HttpResponse:
    """Everything that is known and what is missing; a text that is brought is read at once."""
    if request.method == "GET":
        return research_page(request, APPLICATIONS.read(request.actor, application))
    row = APPLICATIONS.own(request.actor, application)
    form = BringForm(request.POST, request.FILES, people=services.people_of(row))
    if not form.is_valid():
        return research_page(request, row, bring=form)
    try:
        source, left_out = services.bring(
            request.actor,
            row.pk,
            form.handed(),
            name=form.cleaned_data["name"],
            contact=form.cleaned_data["contact"],
            today=local_day(row, timezone.now()),
        )
    except (NotFound, NotAllowed):
        raise
    except UserError as error:
        form.take_error(error, fallback="file" if form.cleaned_data.get("file") else "text")
        return research_page(request, row, bring=form)
    done(request, _said(source, left_out))
    return redirect("source", source=source.pk)


@require_GET
def source(request: ActingRequest, source: UUID) -> HttpResponse:
    """One text as it came, beside what was read from it."""
    row = Source.objects.select_related("application__employer", "application__person", "file").read(
        request.actor, source
    )
    facts = ResearchFact.objects.filter(source=row).select_related("contact").order_by("start", "created_at")
    people = services.people_of(row.application)
    context = {
        "source": row,
        "application": row.application,
        "facts": list(facts),
        **_words(row.application, people),
        "fact_form": FactForm(people=people, initial={"source": row.pk}, auto_id="new_%s"),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/research/source.html", context)


@require_POST
def remove_source(request: ActingRequest, source: UUID) -> HttpResponse:
    """Remove a text and what was read from it; undo brings both back."""
    row = Source.objects.own(request.actor, source)
    services.remove_source(request.actor, row.pk)
    done(request, "The source is removed, and what was read from it.")
    return redirect("research", application=row.application_id)


@require_POST
def add_fact(request: ActingRequest, application: UUID) -> HttpResponse:
    """Put a fact down by hand."""
    row = APPLICATIONS.own(request.actor, application)
    form = FactForm(request.POST, people=services.people_of(row), auto_id="new_%s")
    noted = try_with(form, lambda **values: services.add_fact(request.actor, row.pk, **values))
    if noted is None:
        return research_page(request, row, fact=form)
    done(request, "It is noted.")
    if noted.source_id:
        return redirect("source", source=noted.source_id)
    return redirect("research", application=row.pk)


@require_POST
def mend_fact(request: ActingRequest, researchfact: UUID) -> HttpResponse:
    """Say what a fact really is."""
    row = ResearchFact.objects.own(request.actor, researchfact)
    application = APPLICATIONS.own(request.actor, row.application_id)
    form = FactForm(request.POST, people=services.people_of(application), auto_id="mended_%s")
    if try_with(form, lambda source, **values: services.mend_fact(request.actor, row.pk, **values)) is None:  # noqa: ARG005 - it stays where it is from
        return research_page(request, application, mended=(row, form))
    done(request, "Mended.")
    return _back(request, row)


@require_POST
def remove_fact(request: ActingRequest, researchfact: UUID) -> HttpResponse:
    """Remove a fact that should not have been read."""
    row = ResearchFact.objects.own(request.actor, researchfact)
    services.remove_fact(request.actor, row.pk)
    done(request, "Removed.")
    return _back(request, row)


def research_page(
    request: ActingRequest,
    row: Application,
    *,
    bring: BringForm | None = None,
    fact: FactForm | None = None,
    ask: AskForm | None = None,
    mended: tuple[ResearchFact, FactForm] | None = None,
) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    now = timezone.now()
    file = services.file_of(row, local_day(row, now))
    panel = asking_of(request.actor, row, file, now)
    context = {
        "application": row,
        "file": file,
        "groups": _groups(file),
        "asking": panel,
        "next": next_in_research(file, panel, local_day(row, now)),
        **_words(row, file.people),
        "stale_rule": STALE_RULE,
        "bring": bring or BringForm(people=file.people),
        "fact_form": fact or FactForm(people=file.people, auto_id="new_%s"),
        "ask": ask or AskForm(),
        "mended": mended,
        "can_change": panel.can_change,
    }
    return render(
        request, "pages/research/research.html", context, status=422 if bring or fact or ask or mended else 200
    )


def _groups(file: ResearchFile) -> list[tuple[str, list[tuple[str, list[ResearchFact]]]]]:
    """The facts under whom they are about, and there under what; people who sit there stand here even without any."""
    rows = [row for row, _ in file.facts]
    others = {row.contact for row in rows if row.contact and row.contact not in file.people}
    whom: list[tuple[str, list[ResearchFact]]] = [
        ("The employer", [row for row in rows if row.about == "employer"]),
        ("The role", [row for row in rows if row.about == "role"]),
        *((str(each), [row for row in rows if row.contact_id == each.pk]) for each in (*file.people, *others)),
    ]
    return [(name, _by_topic(facts)) for name, facts in whom if facts]


def _by_topic(rows: list[ResearchFact]) -> list[tuple[str, list[ResearchFact]]]:
    by_topic = [(TOPIC_WORDS[topic], [row for row in rows if row.topic == topic]) for topic in FactTopic]
    return [(word, found) for word, found in by_topic if found]


def _words(application: Application, people: Sequence[Contact]) -> dict[str, object]:
    """What the pages need to put a fact into words and to mend it."""
    today = local_day(application, timezone.now())
    return {
        "topics": [(key.value, word) for key, word in TOPIC_WORDS.items()],
        "whom": [("employer", "The employer"), ("role", "The role"), *((str(each.pk), str(each)) for each in people)],
        "in_words": in_words,
        "age": lambda row: _age(row, today),
    }


def _age(row: ResearchFact, today: dt.date) -> str:
    """How old a fact is, where it is too old to lean on."""
    return age_in_words(row.on, today) if is_stale(FactTopic(row.topic), row.on, today) else ""


def _said(source: Source, left_out: int) -> str:
    count = source.facts.count()
    if not count:
        return "The text is kept. No sentence in it says what Greenroom looks for; you can note a fact yourself."
    found = "1 fact is read from it." if count == 1 else f"{count} facts are read from it."
    more = f" {left_out} more were less clear and are left out." if left_out else ""
    return f"{found}{more} Please check what is doubtful."


def _back(request: ActingRequest, row: ResearchFact) -> HttpResponse:
    if request.POST.get("back") == "source" and row.source_id:
        return redirect("source", source=row.source_id)
    return redirect("research", application=row.application_id)
