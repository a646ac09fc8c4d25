"""What a page needs to have an answer recorded: recordings that wait, the chosen one, and the form of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from greenroom.services import listening, recordings
from greenroom.services.heard import said_in
from greenroom.services.hearings import latest
from greenroom.store.models import Recording
from greenroom.web.forms.recordings import HandInForm
from greenroom.web.waiting import unused

if TYPE_CHECKING:
    from greenroom.store.access import OwnedQuerySet
    from greenroom.store.models import Mock, Question
    from greenroom.web.acting import ActingRequest


def chosen_in(request: ActingRequest, question: Question) -> Recording | None:
    """The recording of a question that the form or the address names, if it is whole and not an answer yet."""
    return _named(request, _waiting(request, question))


def answer_in(recording: Recording | None) -> dict[str, Any]:
    """What the form of an answer starts with when it is made of a recording."""
    if recording is None:
        return {}
    seconds = round(recording.seconds) if recording.seconds else None
    said = said_in(latest(recording))
    return {"recording": recording.pk, "seconds": seconds, "text": said.text}


def recording_parts(request: ActingRequest, question: Question, chosen: Recording | None) -> dict[str, Any]:
    """What the page of a question shows of recordings.

    `awaited` is the one that is chosen, as long as its words are not there.
    """
    waiting = _waiting(request, question).exclude(state=recordings.LET_GO)
    words_are_there = chosen is not None and bool(answer_in(chosen)["text"])
    return {
        "unused": unused(row for row in waiting if chosen is None or row.pk != chosen.pk),
        "awaited": None if words_are_there else chosen,
        "hand_in": HandInForm(initial={"question": question.pk}, use_required_attribute=False),
        "agreed": listening.agreed_at(request.actor.person) is not None,
    }


def mock_parts(request: ActingRequest, mock: Mock) -> dict[str, Any]:
    """What the room of a mock interview (with its lines) shows of recordings: those not said yet, and the chosen one.

    Most of what is said in a mock interview is no attempt; its line names its recording.
    """
    said = {line.data.get("recording") for line in mock.lines.all()} - {None}
    mine = Recording.objects.owned_by(request.actor).filter(mock=mock, attempt=None).exclude(pk__in=said)
    mine = mine.exclude(state=recordings.LET_GO).prefetch_related("hearings")
    chosen = _named(request, mine)
    return {"unused": unused(row for row in mine if chosen is None or row.pk != chosen.pk), "awaited": chosen}


def _named(request: ActingRequest, rows: OwnedQuerySet[Recording]) -> Recording | None:
    """The whole one of these that the form or the address names."""
    try:
        key = UUID(request.POST.get("recording") or request.GET.get("recording", ""))
    except ValueError:
        return None
    return rows.filter(pk=key, state=recordings.WHOLE).first()


def _waiting(request: ActingRequest, question: Question) -> OwnedQuerySet[Recording]:
    """The person's recordings of a question that are no answer yet."""
    return (
        Recording.objects.owned_by(request.actor)
        .filter(question=question, attempt=None, mock=None)
        .prefetch_related("hearings")
    )
