"""What was heard in a recording, as far as it is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from greenroom.core.delivery.values import Delivery, Heard
from greenroom.services.reviving import revived
from greenroom.store.models import Hearing, Recording

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor

DONE = "done"
_OPEN = ("waiting", "running")


class Said(NamedTuple):
    """The words of an answer, or one sentence that says why there are none."""

    text: str = ""
    why: str = ""


def ask(actor: Actor, recording: UUID) -> None:
    """Have a recording listened to in the background."""
    Recording.objects.own(actor, recording)


def cancel(actor: Actor, recording: UUID) -> None:
    """Stop listening to a recording; one that is over stays as it is."""
    row = latest(Recording.objects.own(actor, recording))
    if row is not None:
        Hearing.objects.filter(pk=row.pk, state__in=_OPEN).update(state="cancelled")


def latest(recording: Recording) -> Hearing | None:
    """The last hearing of a recording, whatever its state."""
    return Hearing.objects.filter(recording=recording).order_by("created_at").last()


def heard_of(hearing: Hearing | None) -> Heard | None:
    """What was heard; None as long as it is not done."""
    return revived(Heard, hearing.heard) if hearing and hearing.heard else None


def delivery_of(hearing: Hearing | None) -> Delivery | None:
    """How it was said; None as long as it is not done."""
    return revived(Delivery, hearing.delivery) if hearing and hearing.delivery else None


def said_in(hearing: Hearing | None) -> Said:
    """The words of a hearing that is done. Silence, noise and the talk of others are no answer."""
    heard = heard_of(hearing)
    if hearing is None or heard is None:
        return Said(why=hearing.why if hearing else "")
    if not heard.words:
        return Said(why="No words were heard in this recording. Record it again, or type your answer.")
    return Said(text=heard.text)
