"""The first call: answers, what was told, practice of that call, and a sheet for the table."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.screens.pay_early import HISTORY, TITLE
from greenroom.core.screens.topics import TOLD_TOPICS, TOPICS, topic
from greenroom.services import practice
from greenroom.services import screens as services
from greenroom.store.models import Application, Attempt
from greenroom.web.desks import shown
from greenroom.web.forms.saying import try_with
from greenroom.web.forms.screens import FOR_ALL, CallForm, ScreenAnswerForm, ToldForm, answer_form, identity
from greenroom.web.said import done

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.core.screens.values import Topic
    from greenroom.services.screens import Pack
    from greenroom.store.models import Told
    from greenroom.web.acting import ActingRequest

_CALLS = "screen_calls"


@require_GET
def screen_pack(request: ActingRequest, application: UUID) -> HttpResponse:
    """Every topic of the call with the answer, what disagrees with it, and what they were told."""
    return _page(request, application)


@require_POST
def keep_answer(request: ActingRequest, application: UUID) -> HttpResponse:
    """Keep an answer, for this employer or for any."""
    row = Application.objects.own(request.actor, application)
    form = ScreenAnswerForm(request.POST, auto_id=identity(request.POST.get("topic", "")))

    def keep(topic: str, text: str, scope: str) -> Topic:
        services.keep_answer(request.actor, topic, text, None if scope == FOR_ALL else row.pk)
        return next(each for each in TOPICS if each.key == topic)

    about = try_with(form, keep)
    if about is None:
        return _page(request, application, answer=form)
    words = "for any employer" if form.cleaned_data["scope"] == FOR_ALL else "for this employer"
    done(
        request,
        f"“{about.name}”: your answer is kept {words}."
        if form.cleaned_data["text"].strip()
        else f"“{about.name}”: the answer is removed.",
    )
    return redirect(f"{reverse('screen_pack', args=[row.pk])}#{about.key}")


@require_POST
def tell(request: ActingRequest, application: UUID) -> HttpResponse:
    """Note what this employer was told."""
    row = Application.objects.own(request.actor, application)
    form = ToldForm(request.POST, auto_id="told_%s")
    today = timezone.localdate()

    def note(**values: object) -> Told:
        return services.tell(request.actor, row.pk, **values, today=today)  # type: ignore[arg-type]

    if try_with(form, note) is None:
        return _page(request, application, told=form)
    done(request, "Noted. Every answer is held against it from now on.")
    return redirect(f"{reverse('screen_pack', args=[row.pk])}#told")


@require_POST
def untell(request: ActingRequest, told: UUID) -> HttpResponse:
    """Remove a note of what was told."""
    row = services.untell(request.actor, told)
    done(request, "The note is removed.")
    return redirect(f"{reverse('screen_pack', args=[row.application_id])}#told")


@require_POST
def practise_topic(request: ActingRequest, application: UUID) -> HttpResponse:
    """Make a practice question of a topic, and open it."""
    row = Application.objects.own(request.actor, application)
    question = services.practise(request.actor, row.pk, request.POST.get("topic", ""))
    return redirect("question", question=question.pk)


@require_http_methods(["GET", "POST"])
def screen_call(request: ActingRequest, application: UUID) -> HttpResponse:
    """Practice of the call: one topic after the other, each against the clock."""
    rows = Application.objects.select_related("employer", "person")
    if request.method == "GET":
        return _call(request, rows.read(request.actor, application))
    row = rows.own(request.actor, application)
    about = topic(request.POST.get("topic", ""))
    form = CallForm(request.POST)

    def answer(text: str, seconds: int | None) -> Attempt:
        question = services.practise(request.actor, row.pk, about.key)
        return practice.answer(request.actor, question.pk, text, seconds)

    attempt = try_with(form, answer)
    if attempt is None:
        return _call(request, row, form, about)
    calls = request.session.setdefault(_CALLS, {})
    calls.setdefault(str(row.pk), []).append(str(attempt.pk))
    request.session.modified = True
    return redirect(_step(row, TOPICS.index(about) + 2))


@require_GET
def screen_sheet(request: ActingRequest, application: UUID) -> HttpResponse:
    """The pack on paper: what they ask, what you say, and what they were told."""
    pack = services.pack_of(request.actor, application, timezone.now())
    return render(request, "pages/screens/sheet.html", _shared(request, pack))


def _page(
    request: ActingRequest, application: UUID, *, answer: ScreenAnswerForm | None = None, told: ToldForm | None = None
) -> HttpResponse:
    """The pack; with a form that came back, its status says so."""
    pack = services.pack_of(request.actor, application, timezone.now())
    came_back = answer is not None or told is not None
    open_topic = answer.data.get("topic", "") if answer is not None else ""
    context = _shared(request, pack) | {
        "lines": [
            (line, answer_form(line, answer), shown(request.actor, pack.application, line.contradictions))
            for line in pack.lines
        ],
        "open_topic": open_topic,
        "told_form": told or ToldForm(initial={"on": timezone.localdate()}, auto_id="told_%s"),
    }
    return render(request, "pages/screens/pack.html", context, status=422 if came_back else 200)


def _shared(request: ActingRequest, pack: Pack) -> dict[str, object]:
    """What the pack and its sheet both show."""
    told = sorted((row for line in pack.lines for row in line.told), key=lambda row: (row.on, row.created_at))
    return {
        "application": pack.application,
        "pack": pack,
        "first_open": next((line.topic for line in pack.lines if line.answer is None), None),
        "told": told,
        "told_words": TOLD_TOPICS,
        "contradictions": shown(request.actor, pack.application, pack.contradictions),
        "early_title": TITLE,
        "early_history": HISTORY,
        "can_change": pack.can_change,
    }


def _call(
    request: ActingRequest, row: Application, came_back: CallForm | None = None, about: Topic | None = None
) -> HttpResponse:
    """One step of the call: the beginning, a topic, or what came of it."""
    step = TOPICS.index(about) + 1 if about else _asked_step(request)
    can_change = row.person_id == request.actor.person.pk
    calls = request.session.get(_CALLS, {})
    if step == 0 and can_change and calls.pop(str(row.pk), None):
        request.session[_CALLS] = calls
    context = {
        "application": row,
        "can_change": can_change,
        "step": step,
        "steps": len(TOPICS),
        "topics": TOPICS,
        "next": _step(row, step + 1),
        "over": _step(row, len(TOPICS) + 1),
    }
    if 1 <= step <= len(TOPICS) and can_change:
        context |= _topic_step(request, row, TOPICS[step - 1], came_back)
    elif step > len(TOPICS):
        context |= _outcome(request, row, calls.get(str(row.pk), []))
    return render(request, "pages/screens/call.html", context, status=422 if came_back else 200)


def _topic_step(request: ActingRequest, row: Application, about: Topic, form: CallForm | None) -> dict[str, object]:
    """A topic, in another wording each time it comes, with what was prepared for it."""
    pack = services.pack_of(request.actor, row.pk, timezone.now(), starters=False)
    line = next(each for each in pack.lines if each.topic is about)
    asked = line.question.attempts.count() if line.question else 0
    return {
        "topic": about,
        "wording": about.asks[asked % len(about.asks)],
        "line": line,
        "form": form or CallForm(),
    }


def _outcome(request: ActingRequest, row: Application, keys: list[str]) -> dict[str, object]:
    """What was said in this call, and how long it took."""
    attempts = Attempt.objects.visible_to(request.actor).filter(pk__in=[UUID(key) for key in keys])
    found = list(attempts.filter(question__application=row).select_related("question"))
    names = {f"screen:{each.key}": each for each in TOPICS}
    return {
        "attempts": [(names.get(each.question.bank_key), each) for each in found],
        "seconds": sum(each.seconds or 0 for each in found),
    }


def _asked_step(request: ActingRequest) -> int:
    asked = request.GET.get("step", "0")
    return min(int(asked), len(TOPICS) + 1) if asked.isdecimal() and len(asked) < 4 else 0


def _step(row: Application, number: int) -> str:
    return f"{reverse('screen_call', args=[row.pk])}?step={number}"
