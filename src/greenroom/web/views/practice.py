"""Practice: one question at a time, an answer against the clock, and what was found in it."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.answers.frameworks import FRAMEWORKS
from greenroom.core.answers.progress import Turn
from greenroom.core.answers.values import Measure
from greenroom.services import practice as services
from greenroom.store.models import Attempt, Question, Recording
from greenroom.store.queries import record as queries
from greenroom.web.forms.bank import QuestionListForm
from greenroom.web.forms.practice import KIND_WORDS, AnswerForm, QuestionForm, chosen
from greenroom.web.forms.saying import try_with
from greenroom.web.pieces import loose_remarks, pieces_of, remarks_in_order
from greenroom.web.recording import answer_in, chosen_in, recording_parts
from greenroom.web.said import done
from greenroom.web.takes import (
    TURNS,
    framework_for,
    left_out_of,
    overall_of,
    pillars_of,
    since_last,
    strength,
    strongest,
)
from greenroom.web.timebar import time_bar
from greenroom.web.transcripts import playing_of

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.answers.frameworks import Framework
    from greenroom.web.acting import ActingRequest
    from greenroom.web.transcripts import Playing


@require_GET
def practice(request: ActingRequest) -> HttpResponse:
    """All questions, and the one to answer now."""
    return listing(request, QuestionForm(use_required_attribute=False))


@require_POST
def add_question(request: ActingRequest) -> HttpResponse:
    """Add a question of the person's own."""
    form = QuestionForm(request.POST)
    made = try_with(form, partial(services.add_question, request.actor))
    if made is None:
        return listing(request, form, status=422)
    done(request, "The question is added.")
    return redirect("question", question=made.pk)


@require_http_methods(["GET", "POST"])
def question(request: ActingRequest, question: UUID) -> HttpResponse:
    """One question and room for the answer; an answer sent is kept and looked at."""
    if request.method == "GET":
        return _question_page(request, question)
    row = Question.objects.own(request.actor, question)
    form = AnswerForm(request.POST)
    attempt = try_with(form, partial(services.answer, request.actor, row.pk))
    if attempt is None:
        return _question_page(request, question, form, status=422)
    return redirect("attempt", attempt=attempt.pk)


@require_POST
def remove_question(request: ActingRequest, question: UUID) -> HttpResponse:
    """Remove a question with the answers to it."""
    services.remove_question(request.actor, question)
    done(request, "The question is removed.")
    return redirect("practice")


@require_GET
def attempt(request: ActingRequest, attempt: UUID) -> HttpResponse:
    """An answer, coloured by what each sentence does, with remarks beside the words that they quote."""
    row = queries.attempt_page(request.actor, attempt)
    takes = list(row.question.attempts.all())
    framework = framework_for(row.question, [row])
    copied = {"text": row.answer} if "copy" in request.GET else {}
    context = {
        "attempt": row,
        "question": row.question,
        "framework": framework,
        "form": AnswerForm(initial={**chosen(framework), **copied}, use_required_attribute=False),
        "others": [each for each in reversed(takes) if each.pk != row.pk],
        "best": strongest(takes),
        "can_change": row.person_id == request.actor.person.pk,
        "playing": _playing(row),
        **_found(row, takes, framework),
    }
    return render(request, "pages/practice/attempt.html", context)


def _playing(row: Attempt) -> Playing | None:
    """The recording that an answer was made of, if there is one."""
    recording = Recording.objects.filter(attempt=row).first()
    return playing_of(recording, services.feedback_of(row)) if recording else None


def _found(row: Attempt, takes: list[Attempt], framework: Framework) -> dict[str, object]:
    """What was found in a take, as its page shows it."""
    feedback = services.feedback_of(row)
    if feedback is None:
        return {"feedback": None}
    changed = since_last(row, feedback, takes)
    corrected = services.corrections_of(row)
    return {
        "feedback": feedback,
        "remarks": remarks_in_order(feedback),
        "pieces": pieces_of(feedback, corrected),
        "corrected": corrected,
        "loose": loose_remarks(feedback),
        "bar": time_bar(feedback.length, framework) if feedback.length else None,
        "pillars": pillars_of(feedback),
        "overall": overall_of(feedback),
        "strength": strength,
        "left_out": left_out_of(feedback),
        "changed": [each for each in changed if each.turn is not Turn.NOISE],
        "noise": [each for each in changed if each.turn is Turn.NOISE],
        "turns": TURNS,
        "numbers": feedback.found(Measure.NUMBER),
        "own": len(feedback.found(Measure.OWN)),
        "shared": len(feedback.found(Measure.SHARED)),
    }


@require_POST
def correct_attempt(request: ActingRequest, attempt: UUID) -> HttpResponse:
    """Keep which moves the person sees in their sentences."""
    fields = ((name.removeprefix("move-"), value) for name, value in request.POST.items() if name.startswith("move-"))
    moves = {int(start): str(move) for start, move in fields if start.isdecimal()}
    if services.correct(request.actor, attempt, moves):
        done(request, "Your reading of these sentences is kept. The ratings stay as they were found.")
    return redirect("attempt", attempt=attempt)


@require_POST
def delete_attempt(request: ActingRequest, attempt: UUID) -> HttpResponse:
    """Delete an answer with what was found in it."""
    row = Attempt.objects.own(request.actor, attempt)
    aloud = Recording.objects.filter(attempt=row).exists()
    services.delete_attempt(request.actor, attempt)
    done(request, "The answer is deleted; its recording is gone for good." if aloud else "The answer is deleted.")
    return redirect("question", question=row.question_id)


def listing(
    request: ActingRequest, form: QuestionForm, *, lists: QuestionListForm | None = None, status: int = 200
) -> HttpResponse:
    """The page of all questions, with what was written into its forms."""
    rows = queries.questions(request.actor)
    context = {
        "groups": [list(group) for _, group in groupby(rows, key=lambda row: row.application_id)],
        "first": services.ask(request.actor),
        "kinds": KIND_WORDS,
        "form": form,
        "lists": lists or QuestionListForm(use_required_attribute=False),
    }
    return render(request, "pages/practice/list.html", context, status=status)


def _question_page(
    request: ActingRequest, question: UUID, form: AnswerForm | None = None, *, status: int = 200
) -> HttpResponse:
    row = queries.question_page(request.actor, question)
    takes = list(row.attempts.all())
    framework = _asked_for(request) or framework_for(row, takes)
    mine = row.person_id == request.actor.person.pk
    chosen_recording = chosen_in(request, row) if mine else None
    context = {
        **(recording_parts(request, row, chosen_recording) if mine else {}),
        "question": row,
        "framework": framework,
        "others": [each for each in FRAMEWORKS if each.id != framework.id],
        "form": form
        or AnswerForm(initial=chosen(framework) | answer_in(chosen_recording), use_required_attribute=False),
        "kinds": KIND_WORDS,
        "frame": (*framework.seconds, 2 * framework.seconds[1]),
        "attempts": takes[::-1],
        "best": strongest(takes),
        "can_change": mine,
    }
    return render(request, "pages/practice/question.html", context, status=status)


def _asked_for(request: ActingRequest) -> Framework | None:
    """The framework that the address asks to be shown, if it is one."""
    asked = request.GET.get("framework", "")
    return next((each for each in FRAMEWORKS if each.id == asked), None)
