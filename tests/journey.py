"""One of everything that hangs on the small record along the journey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.desk import desk
from tests.world import NOW

from greenroom.core.letters.values import LetterKind
from greenroom.services import debriefs, guesses, invitations, letters, saved_views, signals
from greenroom.services.reading import Handed

if TYPE_CHECKING:
    from tests.world import World

    from greenroom.store.access import Actor


def everything_of_the_journey(actor: Actor, made: World) -> None:
    """A desk, an invitation, a letter, a debrief, a sign, a guess and a saved view."""
    desk(actor, made)
    invitations.take_in(actor, Handed(text="Interview at Northgate Parcels: 9 December 2026, 09:00 UK time."), NOW)
    letters.draft(actor, made.application.pk, LetterKind.THANK_YOU, interview=made.interview.pk)
    debriefs.debrief(actor, made.interview.pk, moment="The lift", voice=b"OggS two minutes")
    signals.log(actor, made.application.pk, "tour")
    guesses.guess(actor, made.application.pk, 60)
    saved_views.save_view(actor, name="Quiet ones", query="waiting=14")
