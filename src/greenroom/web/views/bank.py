"""The bank of questions, and lists of questions that people bring."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from greenroom.core.competencies import competency
from greenroom.core.errors import NotAllowed, UserError
from greenroom.core.questions.browsing import Wanted, find
from greenroom.core.questions.shows import good_answer_shows
from greenroom.core.questions.trades import trade
from greenroom.services import practice as services
from greenroom.services.reading import Handed, document_of
from greenroom.store.queries import record as queries
from greenroom.web.forms.bank import LEVEL_WORDS, BankForm, QuestionListForm
from greenroom.web.forms.practice import KIND_WORDS, QuestionForm
from greenroom.web.said import done
from greenroom.web.views.practice import listing

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.core.questions.values import BankQuestion
    from greenroom.services.practice import Brought
    from greenroom.web.acting import ActingRequest

_ON_A_PAGE = 30
_TOLD = 5  # lines of a list that are named one by one


@require_GET
def bank(request: ActingRequest) -> HttpResponse:
    """The questions of the bank that somebody looks for."""
    form = BankForm(request.GET)
    form.is_valid()  # a choice that is none asks for nothing
    wanted = {name: value for name, value in form.cleaned_data.items() if value}
    page = Paginator(find(Wanted(**wanted)), _ON_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "form": form,
        "page": page,
        "rows": [_row(each) for each in page.object_list],
        "kinds": KIND_WORDS,
        "mine": queries.taken_from_the_bank(request.actor),
        "wanted": urlencode(wanted),
    }
    return render(request, "pages/practice/bank.html", context)


def _row(question: BankQuestion) -> dict[str, object]:
    """A question of the bank as its page shows it."""
    return {
        "question": question,
        "looks_at": [found.name for key in question.competencies if (found := competency(key))],
        "suits": [known.name for key in question.trades if (known := trade(key))]
        + [LEVEL_WORDS[level] for level in question.levels],
        "shows": good_answer_shows(question.kind, question.competencies),
    }


@require_POST
def practise(request: ActingRequest) -> HttpResponse:
    """Take a question of the bank and go on to answer it."""
    key = request.POST.get("key", "")
    is_new = key not in queries.taken_from_the_bank(request.actor)
    question = services.practise(request.actor, key)
    if is_new:
        done(request, "The question is among yours now.")
    return redirect("question", question=question.pk)


@require_POST
def import_questions(request: ActingRequest) -> HttpResponse:
    """Add the questions of a list, and say what was left out."""
    form = QuestionListForm(request.POST, request.FILES)
    if not form.is_valid():
        return _again(request, form)
    file, lines = form.cleaned_data["file"], form.cleaned_data["lines"]
    try:
        handed = Handed(name=file.name, content=file.read()) if file else Handed(text=lines)
        brought = services.import_questions(request.actor, document_of(handed).text)
    except NotAllowed:
        raise
    except UserError as error:
        form.add_error("file" if file else "lines", error.message)
        return _again(request, form)
    if not brought.added:
        form.add_error("file" if file else "lines", " ".join(["Nothing was added.", *_left_out(brought)]))
        return _again(request, form)
    number = len(brought.added)
    done(request, "1 question is added." if number == 1 else f"{number} questions are added.")
    for sentence in _left_out(brought):
        messages.warning(request, sentence)
    return redirect("practice")


def _left_out(brought: Brought) -> list[str]:
    """What of a list was not added, and why."""
    sentences = []
    if brought.known:
        number = len(brought.known)
        sentences.append(f"{number} {'was' if number == 1 else 'were'} there already.")
    sentences += [f"Line {line.number} was left out. {line.why}" for line in brought.bad[:_TOLD]]
    if len(brought.bad) > _TOLD:
        sentences.append(f"{len(brought.bad) - _TOLD} more lines were left out for reasons like these.")
    return sentences


def _again(request: ActingRequest, form: QuestionListForm) -> HttpResponse:
    return listing(request, QuestionForm(use_required_attribute=False), lists=form, status=422)
