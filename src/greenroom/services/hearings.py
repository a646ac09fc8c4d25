"""Hearing what is said in a recording: asked for, done in the background, and cancelled.

A hearing follows from its recording as a shadow does from its thing. It is nobody's deed, so it is not in the history:
it can always be made again, and it goes with its recording.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings

from greenroom.adapters.recognisers import chosen
from greenroom.core.delivery.measuring import deliver
from greenroom.core.delivery.plain import delivery_from, heard_from, plain
from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.questions.values import QuestionKind
from greenroom.files import storage
from greenroom.services.listening import listening_of
from greenroom.store.models import Hearing, Recording

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.core.delivery.values import Delivery, Heard
    from greenroom.store.access import Actor

WAITING, RUNNING, DONE, FAILED, CANCELLED = "waiting", "running", "done", "failed", "cancelled"
OPEN = (WAITING, RUNNING)
_NOT_WHOLE = "This recording is not finished yet. Finish it, and it will be listened to."
_BROKE = "Something went wrong while listening. Try it again, or type your answer."


class _Stopped(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """Nobody waits for this hearing any more: it was cancelled, or its recording is gone."""


def ask(actor: Actor, recording: UUID) -> Hearing:
    """Have a recording listened to in the background; the hearing that is under way, if there is one.

    Raises:
        NotFound: there is no such recording for this actor.
        NotAllowed: only its owner may have it listened to.
        InvalidChoice: it is not whole yet.
    """
    row = Recording.objects.own(actor, recording)
    if row.file_id is None:
        raise InvalidChoice(_NOT_WHOLE)
    under_way = row.hearings.filter(state__in=OPEN).last()
    if under_way is not None:
        return under_way
    language = listening_of(row.person).language
    return Hearing.objects.create(person=row.person, recording=row, language=language)


def cancel(actor: Actor, hearing: UUID) -> Hearing:
    """Stop a hearing; one that is over stays as it is.

    Raises:
        NotFound: there is no such hearing for this actor.
        NotAllowed: only its owner may stop it.
    """
    row = Hearing.objects.own(actor, hearing)
    Hearing.objects.filter(pk=row.pk, state__in=OPEN).update(state=CANCELLED)
    row.refresh_from_db()
    return row


def latest(recording: Recording) -> Hearing | None:
    """The last hearing of a recording, whatever its state."""
    return Hearing.objects.filter(recording=recording).order_by("created_at").last()


def heard_of(hearing: Hearing) -> Heard | None:
    """What was heard; None as long as it is not done."""
    return heard_from(hearing.heard) if hearing.heard else None


def delivery_of(hearing: Hearing) -> Delivery | None:
    """How it was said; None as long as it is not done."""
    return delivery_from(hearing.delivery) if hearing.delivery else None


def hear(hearing: UUID) -> None:
    """Do a hearing that waits, or that a crash cut off. One that is over or gone is left alone."""
    started = Hearing.objects.filter(pk=hearing, state__in=OPEN)
    if not started.update(state=RUNNING, progress=0, partial="", why=""):
        return
    row = Hearing.objects.select_related("recording__question", "person").get(pk=hearing)
    outcome: dict[str, object] = {"state": FAILED, "why": _BROKE}
    try:
        outcome = _heard(row)
    except UserError as error:
        outcome = {"state": FAILED, "why": error.message}
    except _Stopped:
        outcome = {}
    finally:
        if outcome:
            Hearing.objects.filter(pk=hearing, state=RUNNING).update(**outcome)


def unfinished() -> list[UUID]:
    """The hearings that wait or that were cut off, the first asked for first."""
    return list(Hearing.objects.filter(state__in=OPEN).order_by("created_at").values_list("pk", flat=True))


def _heard(row: Hearing) -> dict[str, object]:
    """Listen and measure: the values of a hearing that is done."""

    def told(progress: float, words: str) -> None:
        still = Hearing.objects.filter(pk=row.pk, state=RUNNING)
        if not still.update(progress=round(progress, 3), partial=words):
            raise _Stopped

    from greenroom.adapters.listening import listen  # noqa: PLC0415 - the recogniser takes time to load

    recording, listening = row.recording, listening_of(row.person)
    if recording.file_id is None:
        raise InvalidChoice(_NOT_WHOLE)
    heard = listen(storage.read(recording.file_id), listening, told, model=chosen(settings.RECOGNISER, settings.HOME))
    kind = QuestionKind(recording.question.kind) if recording.question else None
    return {
        "state": DONE,
        "progress": 1.0,
        "partial": heard.text,
        "model": heard.model,
        "heard": plain(heard),
        "delivery": plain(deliver(heard, kind, listening)),
    }
