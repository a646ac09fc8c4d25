"""Signals: what was found and logged, what it may and may not mean, the reading, and the person's own guess."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.journey.signal_catalogue import Step
from greenroom.services import guesses
from greenroom.services import signals as services
from greenroom.services.letter_calls import ask_from
from greenroom.store.models import Application, Guess, Sign
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.signals import POLARITIES, GuessForm, SignForm
from greenroom.web.said import done

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from django import forms
    from django.http import HttpResponse

    from greenroom.core.journey.signals import Reading, Reason
    from greenroom.store.models import Interview
    from greenroom.web.acting import ActingRequest

_ROWS = Application.objects.select_related("employer", "person", "current_stage")
_TITLES = {
    Step.WAIT: "Wait, and prepare",
    Step.SPECIFICS: "Bring specifics",
    Step.REASSESS: "Look again whether it fits you",
    Step.NOTE_MORE: "Note more after the next talk",
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A reason of the reading, with the rows of the record that it rests on."""

    reason: Reason
    points: str
    rows: tuple[Sign, ...]


@require_GET
def signals(request: ActingRequest, application: UUID) -> HttpResponse:
    """The page of signals."""
    return _page(request, _ROWS.read(request.actor, application))


@require_POST
def log(request: ActingRequest, application: UUID) -> HttpResponse:
    """Log a sign by hand."""
    row = _ROWS.own(request.actor, application)
    form = SignForm(request.POST, interviews=_talks(row, timezone.now()), auto_id="sign_%s")
    logged = try_with(
        form,
        lambda **values: services.log(
            request.actor, row.pk, values["sign"], words=values["words"], interview=form.interview_key
        ),
    )
    if logged is None:
        return _page(request, row, sign=form)
    done(request, "The sign is logged.")
    return redirect("signals", application=row.pk)


@require_POST
def remove(request: ActingRequest, sign: UUID) -> HttpResponse:
    """Remove a sign."""
    row = Sign.objects.own(request.actor, sign)
    services.remove(request.actor, row.pk)
    done(request, "The sign is removed.")
    return redirect("signals", application=row.application_id)


@require_POST
def guess(request: ActingRequest, application: UUID) -> HttpResponse:
    """Say how likely the next stage is."""
    row = _ROWS.own(request.actor, application)
    form = GuessForm(request.POST, auto_id="guess_%s")
    if try_with(form, lambda **values: guesses.guess(request.actor, row.pk, values["percent"])) is None:
        return _page(request, row, guess=form)
    done(request, "Your guess is kept, and graded when the answer comes.")
    return redirect("signals", application=row.pk)


@require_POST
def remove_guess(request: ActingRequest, guess: UUID) -> HttpResponse:
    """Remove a guess."""
    row = Guess.objects.own(request.actor, guess)
    guesses.remove(request.actor, row.pk)
    done(request, "The guess is removed.")
    return redirect("signals", application=row.application_id)


def _page(request: ActingRequest, row: Application, **came_back: forms.Form) -> HttpResponse:
    """The page; with a form that came back, its status says so."""
    now, actor = timezone.now(), request.actor
    reading = services.reading_of(actor, row)
    talks = _talks(row, now)
    last = talks[0] if talks else None
    context = {
        "application": row,
        "reading": reading,
        "kept": _kept(reading, services.signs_on(actor, row)),
        "title": _TITLES[reading.step],
        "steps": Step,
        "write_from": ask_from(actor, row, now) if reading.step is Step.WAIT and not row.ended_as else None,
        "last_talk": last,
        "offers": services.offers_on(actor, row),
        "record": services.track_record_of(actor, row.person),
        "guesses": guesses.guesses_on(actor, row),
        "calibration": guesses.calibration_of(actor, row.person),
        "sign_form": came_back.get("sign", SignForm(interviews=talks, auto_id="sign_%s", initial=_talk(last))),
        "guess_form": came_back.get("guess", GuessForm(auto_id="guess_%s")),
        "can_change": row.person_id == actor.person.pk,
    }
    return render(request, "pages/signals/signals.html", context, status=422 if came_back else 200)


def _kept(reading: Reading, signs: Sequence[Sign]) -> list[Kept]:
    """Each reason with where it points, and its rows."""
    return [
        Kept(
            reason,
            POLARITIES[reason.sign.polarity],
            tuple(sign for sign in signs if sign.key == reason.sign.key),
        )
        for reason in reading.reasons
    ]


def _talks(row: Application, now: dt.datetime) -> list[Interview]:
    """The talks that were held, the latest first."""
    return list(row.interviews.filter(cancelled_at=None, starts_at__lte=now).order_by("-starts_at"))


def _talk(last: Interview | None) -> dict[str, str]:
    return {"interview": str(last.pk)} if last else {}
