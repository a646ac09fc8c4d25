"""Letters: chosen, drafted from the record, edited, and sent when the person says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.errors import NotAllowed, NotFound, UserError
from greenroom.core.letters.asks import ASKS
from greenroom.core.letters.occasions import OCCASIONS, Phase, occasion
from greenroom.core.letters.values import LetterKind, Tone
from greenroom.services import letters as services
from greenroom.services.letter_calls import ask_from
from greenroom.services.letter_facts import facts_for
from greenroom.services.letter_files import as_file
from greenroom.services.letter_proofs import with_proof
from greenroom.store.models import Application, Interview, Letter
from greenroom.web import moments
from greenroom.web.forms.letters import LetterForm, OpenForm, ToneForm, WriteForm
from greenroom.web.letter_pages import letter_page
from greenroom.web.letters import letters_panel, lines_of
from greenroom.web.said import done
from greenroom.web.sent import sent
from greenroom.web.writing import Beginning

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse, QueryDict

    from greenroom.web.acting import ActingRequest

_GROUPS = [(phase.value, [each for each in OCCASIONS if each.phase is phase]) for phase in Phase]


@require_GET
def letters(request: ActingRequest, application: UUID) -> HttpResponse:
    """The letters of an application."""
    row = _application(request, application)
    context = {
        "application": row,
        "lines": lines_of(request.actor, row),
        "letters": letters_panel(request.actor, row, timezone.now()),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/letters/list.html", context)


@require_http_methods(["GET", "POST"])
def new_letter(request: ActingRequest, application: UUID) -> HttpResponse:
    """Choose an occasion, then say what only the person knows; the draft is made of both."""
    row = _application(request, application, to_change=request.method == "POST")
    begun = Beginning(request.actor, row, request.GET, timezone.now())
    if begun.kind is None:
        return _choose(request, row, begun)
    typed = request.POST if request.method == "POST" else None
    form = _write_form(request, begun, begun.kind, typed)
    if typed is not None and form.is_valid():
        try:
            made = services.draft(request.actor, row.pk, begun.kind, **form.about())
        except (NotFound, NotAllowed):
            raise
        except UserError as error:
            form.take_error(error)
        else:
            done(request, "The draft is made of what Greenroom knows. Read it, change it, and send it yourself.")
            return redirect("letter", letter=made.pk)
    context = {
        "application": row,
        "occasion": occasion(begun.kind),
        "form": form,
        "can_change": row.person_id == request.actor.person.pk,
        "thank_all": begun.panel,
        "early": _too_early(request, begun),
        "tell_more": begun.kind is LetterKind.THANK_YOU,
    }
    return render(request, "pages/letters/write.html", context, status=422 if typed is not None else 200)


@require_POST
def thank_panel(request: ActingRequest, interview: UUID) -> HttpResponse:
    """A thank-you for each person who was there."""
    row = Interview.objects.select_related("application").own(request.actor, interview)
    chosen = request.POST.get("tone", "")
    made = services.thank_panel(request.actor, row.pk, Tone(chosen) if chosen in set(Tone) else Tone.FORMAL)
    done(request, f"There is a thank-you for each of the {len(made)}, no two alike. Read each one before you send it.")
    return redirect("letters", application=row.application_id)


@require_GET
def letter(request: ActingRequest, letter: UUID) -> HttpResponse:
    """One letter: to be edited and sent, or as it was sent."""
    return _page(request, letter)


@require_POST
def edit_letter(request: ActingRequest, letter: UUID) -> HttpResponse:
    """Save what was typed, with the words for what is open put where they belong."""

    def say() -> None:
        left = len(services.open_in(Letter.objects.own(request.actor, letter)))
        done(request, f"The letter is saved. Still open in it: {left}." if left else "The letter is saved.")

    return _save_and(request, letter, say)


@require_POST
def send_letter(request: ActingRequest, letter: UUID) -> HttpResponse:
    """Save what was typed, and send it through the person's mail server."""

    def send() -> None:
        row = services.send(request.actor, letter)
        messages.success(request, f"The letter is sent to {row.to_address}.")  # no undo: it has gone

    return _save_and(request, letter, send)


@require_POST
def letter_sent(request: ActingRequest, letter: UUID) -> HttpResponse:
    """Save what was typed, and note that the person has sent it."""

    def note() -> None:
        services.mark_sent(request.actor, letter, request.POST.get("by", "mail-program"))
        done(request, "Noted: the letter is sent.")

    return _save_and(request, letter, note)


@require_POST
def redraft_letter(request: ActingRequest, letter: UUID) -> HttpResponse:
    """Draft the letter afresh, in the tone that was chosen."""
    row = Letter.objects.own(request.actor, letter)
    form = ToneForm(request.POST, auto_id="tone_%s")
    if form.is_valid():
        services.redraft(request.actor, row.pk, Tone(form.cleaned_data["tone"]))
        done(request, "The letter is drafted afresh. Undo brings your own words back.")
        return redirect("letter", letter=row.pk)
    return _page(request, letter, tone=form)


@require_POST
def copy_letter(request: ActingRequest, letter: UUID) -> HttpResponse:
    """A new draft with the same words."""
    made = services.copy(request.actor, letter)
    done(request, "This is a copy. It has not been sent.")
    return redirect("letter", letter=made.pk)


@require_POST
def delete_letter(request: ActingRequest, letter: UUID) -> HttpResponse:
    """Delete the letter."""
    row = Letter.objects.own(request.actor, letter)
    services.delete(request.actor, row.pk)
    done(request, "The letter is deleted.")
    return redirect("letters", application=row.application_id) if row.application_id else redirect("now")


@require_GET
def letter_file(request: ActingRequest, letter: UUID) -> HttpResponse:
    """The letter as a file for a mail program."""
    name, content = as_file(request.actor, letter, timezone.now())
    return sent(content, name, "message/rfc822")


def _save_and(request: ActingRequest, letter: UUID, act: Callable[[], None]) -> HttpResponse:
    """Keep what was typed, then do the rest; what goes wrong stands above the letter, with every word still there."""
    row = Letter.objects.own(request.actor, letter)
    form = LetterForm(request.POST, use_required_attribute=False)
    answers = OpenForm(request.POST, places=services.open_in(row), auto_id="open_%s")
    if form.is_valid() and answers.is_valid():
        try:
            services.edit(request.actor, row.pk, **form.cleaned_data, answers=answers.words)
            act()
        except (NotFound, NotAllowed):
            raise
        except UserError as error:
            form.take_error(error)
        else:
            return redirect("letter", letter=row.pk)
    return _page(request, letter, text=form, open=answers)


def _page(request: ActingRequest, letter: UUID, **came_back: forms.Form) -> HttpResponse:
    """The page of a letter; with a form that came back, its status says so."""
    template, context = letter_page(request.actor, letter, timezone.now(), came_back)
    return render(request, template, context, status=422 if came_back else 200)


def _application(request: ActingRequest, key: UUID, *, to_change: bool = False) -> Application:
    rows = Application.objects.select_related("employer", "person")
    return rows.own(request.actor, key) if to_change else rows.read(request.actor, key)


def _choose(request: ActingRequest, row: Application, begun: Beginning) -> HttpResponse:
    """The occasions, in the order in which they come; the one that is due first of all."""
    context: dict[str, Any] = {
        "application": row,
        "groups": _GROUPS,
        "address": begun.address,
        "letters": letters_panel(request.actor, row, begun.now, begun.interview),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/letters/choose.html", context)


def _write_form(request: ActingRequest, begun: Beginning, kind: LetterKind, typed: QueryDict | None) -> WriteForm:
    """The form, with a box for each thing that the record does not know."""
    facts = facts_for(
        request.actor, begun.application, begun.interview, begun.contact, referee=begun.referee, now=begun.now
    )
    known = with_proof(request.actor, begun.application, kind, facts, begun.now)
    asked = list(services.asked(kind, begun.tone, known))
    names = {name for name, _, _ in asked}
    asked += [(name, ask, False) for name, ask in ASKS.items() if typed and name in typed and name not in names]
    return WriteForm(
        typed,
        initial=begun.initial,
        actor=request.actor,
        application=begun.application,
        kind=kind,
        interviews=begun.interviews,
        asked=asked,
        suggestion=begun.suggestion if kind is LetterKind.THANK_YOU else "",
    )


def _too_early(request: ActingRequest, begun: Beginning) -> str:
    """From when on one may ask how things stand, if that lies ahead."""
    if begun.kind is not LetterKind.STATUS:
        return ""
    day = ask_from(request.actor, begun.application, begun.now)
    return moments.day(day) if day > begun.now else ""
