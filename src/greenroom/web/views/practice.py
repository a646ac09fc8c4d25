"""Practice: one question at a time, an answer against the clock, and what was found in it."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.questions.values import QuestionKind
from greenroom.services import practice as services
from greenroom.store.models import Attempt, Question
from greenroom.store.queries import record as queries
from greenroom.web.forms.practice import ADVICE, FRAMES, KIND_WORDS, USUAL_FRAME, AnswerForm, QuestionForm
from greenroom.web.forms.saying import try_with
from greenroom.web.pieces import pieces_of
from greenroom.web.said import done

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def practice(request: ActingRequest) -> HttpResponse:
    """All questions, and the one to answer now."""
    return _listing(request, QuestionForm(use_required_attribute=False))


@require_POST
def add_question(request: ActingRequest) -> HttpResponse:
    """Add a question of the person's own."""
    form = QuestionForm(request.POST)
    made = try_with(form, partial(services.add_question, request.actor))
    if made is None:
        return _listing(request, form, status=422)
    done(request, "The question is added.")
    return redirect("question", question=made.pk)


@require_http_methods(["GET", "POST"])
def question(request: ActingRequest, question: UUID) -> HttpResponse:
    """One question and room for the answer; an answer sent is kept and looked at."""
    if request.method == "GET":
        return _question_page(request, question, AnswerForm(use_required_attribute=False))
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
    """An answer, coloured by what each sentence does, with remarks that quote it."""
    row = queries.attempt_page(request.actor, attempt)
    feedback = services.feedback_of(row)
    context = {
        "attempt": row,
        "question": row.question,
        "feedback": feedback,
        "pieces": pieces_of(feedback) if feedback else (),
        "others": [each for each in row.question.attempts.all() if each.pk != row.pk],
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/practice/attempt.html", context)


@require_POST
def delete_attempt(request: ActingRequest, attempt: UUID) -> HttpResponse:
    """Delete an answer with what was found in it."""
    row = Attempt.objects.own(request.actor, attempt)
    services.delete_attempt(request.actor, attempt)
    done(request, "The answer is deleted.")
    return redirect("question", question=row.question_id)


def _listing(request: ActingRequest, form: QuestionForm, *, status: int = 200) -> HttpResponse:
    rows = queries.questions(request.actor)
    context = {
        "groups": [list(group) for _, group in groupby(rows, key=lambda row: row.application_id)],
        "first": services.ask(request.actor),
        "kinds": KIND_WORDS,
        "form": form,
    }
    return render(request, "pages/practice/list.html", context, status=status)


def _question_page(request: ActingRequest, question: UUID, form: AnswerForm, *, status: int = 200) -> HttpResponse:
    row = queries.question_page(request.actor, question)
    context = {
        "question": row,
        "form": form,
        "kinds": KIND_WORDS,
        "advice": ADVICE[QuestionKind(row.kind)],
        "frame": FRAMES.get(QuestionKind(row.kind), USUAL_FRAME),
        "attempts": list(reversed(row.attempts.all())),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/practice/question.html", context, status=status)
