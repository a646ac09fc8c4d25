"""Conversations written down elsewhere: bring a transcript, say who speaks, and see how the talk was shared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from greenroom.core.conversations.grid import grid
from greenroom.core.conversations.reading import ORIGIN_WORDS
from greenroom.core.conversations.values import MoveKind
from greenroom.core.errors import NotAllowed, NotFound, UserError
from greenroom.services import conversations as services
from greenroom.store.models import Conversation
from greenroom.web.forms.conversations import BringForm, SpeakersForm
from greenroom.web.said import done

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.core.conversations.values import Member, Move
    from greenroom.web.acting import ActingRequest

MOVE_WORDS = {
    MoveKind.DRAWING_IN: "Drew others in",
    MoveKind.BUILDING: "Built on others",
    MoveKind.SUMMARISING: "Summed up",
    MoveKind.PROPOSING: "Proposed",
    MoveKind.STRUCTURING: "Ordered the talk",
    MoveKind.TIME_KEEPING: "Minded the time",
    MoveKind.AGREEING: "Agreed",
    MoveKind.DISAGREEING: "Disagreed",
    MoveKind.OPEN_QUESTION: "Asked an open question",
    MoveKind.CLOSED_QUESTION: "Asked a closed question",
}
_PEOPLE_SHOWN = 12
_ROWS = Conversation.objects.select_related("application__employer", "interview__application", "person")


@dataclass(frozen=True, slots=True)
class Part:
    """One person's part as the page shows it: `done` holds each kind of move that they made, with the moves."""

    member: Member
    role: str
    is_me: bool
    done: Sequence[tuple[str, Sequence[Move]]]


@require_http_methods(["GET", "POST"])
def conversations(request: ActingRequest) -> HttpResponse:
    """All transcripts, and room for one more."""
    if request.method == "GET":
        return _listing(request, BringForm(actor=request.actor, initial=_preset(request), use_required_attribute=False))
    form = BringForm(request.POST, request.FILES, actor=request.actor)
    if form.is_valid():
        try:
            row = services.bring(
                request.actor,
                form.handed(),
                name=form.cleaned_data["name"],
                interview=form.cleaned_data["interview"],
            )
        except (NotFound, NotAllowed):
            raise
        except UserError as error:
            form.take_error(error, fallback="file" if form.cleaned_data.get("file") else "text")
        else:
            done(request, "The transcript is kept.")
            return redirect("conversation", conversation=row.pk)
    return _listing(request, form, status=422)


@require_GET
def conversation(request: ActingRequest, conversation: UUID) -> HttpResponse:
    """One conversation: who had which share, who did what, and the words."""
    row = _ROWS.read(request.actor, conversation)
    found = services.reading_of(row)
    mine = services.names_of(row, services.ME)
    kept = services.kept_answers(row, found.pairs)
    parts = [_part(member, row) for member in found.analysis.members]
    context = {
        "conversation": row,
        "analysis": found.analysis,
        "origin": ORIGIN_WORDS[found.talk.origin],
        "turns": found.talk.turns,
        "parts": sorted(parts[:_PEOPLE_SHOWN], key=lambda part: not part.is_me),
        "left_out": len(parts[_PEOPLE_SHOWN:]),
        "equal": 1 / len(found.analysis.members),
        "grid": grid(found.analysis, mine[0]) if len(mine) == 1 and not found.pairs else (),
        "mine": mine,
        "pairs": [(pair, kept.get(pair.answer)) for pair in found.pairs],
        "next_pair": next((pair for pair in found.pairs if pair.answer not in kept), None),
        "form": SpeakersForm(conversation=row),
        "can_change": row.person_id == request.actor.person.pk,
    }
    return render(request, "pages/conversations/conversation.html", context)


@require_POST
def map_speakers(request: ActingRequest, conversation: UUID) -> HttpResponse:
    """Say who the speakers were."""
    row = Conversation.objects.own(request.actor, conversation)
    form = SpeakersForm(request.POST, conversation=row)
    if form.is_valid():
        services.map_speakers(request.actor, row.pk, form.roles())
        done(request, "It is noted who speaks.")
    return redirect("conversation", conversation=row.pk)


@require_POST
def keep_answer(request: ActingRequest, conversation: UUID) -> HttpResponse:
    """Have one answer judged, and go on to what was found in it."""
    row = Conversation.objects.own(request.actor, conversation)
    asked = request.POST.get("asked", "")
    if not asked.isdecimal():
        raise Http404
    attempt = services.keep_answer(request.actor, row.pk, int(asked))
    done(request, "The answer is among your takes.")
    return redirect("attempt", attempt=attempt.pk)


@require_POST
def remove_conversation(request: ActingRequest, conversation: UUID) -> HttpResponse:
    """Remove a transcript; undo brings it back."""
    services.remove(request.actor, conversation)
    done(request, "The transcript is removed.")
    return redirect("conversations")


def _listing(request: ActingRequest, form: BringForm, *, status: int = 200) -> HttpResponse:
    rows = _ROWS.visible_to(request.actor).defer("source")
    context = {"conversations": list(rows), "form": form}
    return render(request, "pages/conversations/list.html", context, status=status)


def _preset(request: ActingRequest) -> dict[str, str]:
    """The interview that the address names, if it names one."""
    asked = request.GET.get("interview", "")
    return {"interview": asked} if asked else {}


def _part(member: Member, row: Conversation) -> Part:
    role = row.speakers.get(member.name, "")
    done_by = [(word, member.did(kind)) for kind, word in MOVE_WORDS.items() if member.did(kind)]
    return Part(member, services.ROLES[role] if role else "", role == services.ME, done_by)
