"""One of everything that hangs on the small record along the journey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.coming_back import noted, read, recalled
from tests.desk import desk
from tests.moving_abroad import everything_of_moving
from tests.practice_room import begun
from tests.recorded import wav
from tests.world import NOW

from greenroom.core.letters.values import LetterKind
from greenroom.services import (
    benchmarks,
    conversations,
    debriefs,
    guesses,
    invitations,
    letters,
    listening,
    negotiations,
    offers,
    practice,
    questions_for_them,
    recordings,
    research,
    resume_views,
    saved_views,
    signals,
    tellings,
)
from greenroom.services.reading import Handed

if TYPE_CHECKING:
    from tests.world import World

    from greenroom.store.access import Actor

TALK = """\
Joan Barker: Good morning. Tell me about a time you calmed a queue.
Me: Last winter forty people stood at our counter. I moved two colleagues to the door, and the queue halved in a week.
Joan Barker: What did you learn from it?
Me: That people wait gladly when they know how long. I put the number up on a board from then on.
"""
"""A transcript of an interview at Northgate."""

OFFER = """\
Dear Mara,

We offer you the position of Warehouse Team Leader at Northgate Parcels in Leeds.
Salary: £33,500 per annum, paid monthly.
Holidays: 28 days' holiday per year, bank holidays among them.
Please confirm your acceptance by 14 December 2026. Start date: 11 January 2027.
"""
"""The letter of an offer from Northgate."""
ABOUT_THEM = """\
Published on 12 March 2026

Northgate Parcels delivers small freight for 4,200 shops between Leeds and the coast.
The company employs 1,150 people in six depots.
In February it opened a second hall in Wakefield.
The evening shift struggled through the winter with a backlog of nine thousand parcels.
By 2028 the company aims to send every parcel by train or by electric van.
Joan Barker, Operations Director, has run the halls since 2019.
"""
"""A page about Northgate."""


def everything_of_the_journey(actor: Actor, made: World) -> None:
    """A desk, an invitation, a letter, a debrief, a sign, a guess, a recording and a saved view."""
    desk(actor, made)
    invitations.take_in(actor, Handed(text="Interview at Northgate Parcels: 9 December 2026, 09:00 UK time."), NOW)
    letters.draft(actor, made.application.pk, LetterKind.THANK_YOU, interview=made.interview.pk)
    debriefs.debrief(actor, made.interview.pk, moment="The lift", voice=b"OggS two minutes")
    signals.log(actor, made.application.pk, "tour")
    tellings.tell(actor, made.story.pk, interview=made.interview.pk, landed="well")
    guesses.guess(actor, made.application.pk, 60)
    conversations.bring(actor, Handed(text=TALK), interview=made.interview.pk)
    research.bring(actor, made.application.pk, Handed(text=ABOUT_THEM), today=NOW.date())
    questions_for_them.keep(actor, made.application.pk, text="Why parcels?", interview=made.interview.pk)
    begun(actor, made)
    recalled(actor)
    noted(actor)
    read(actor)
    everything_of_moving(actor, made)
    offers.receive(actor, made.application.pk, country="GB", letter=Handed(text=OFFER), received_on=NOW.date())
    resume_views.make(actor, made.resume.pk, application=made.application.pk)
    offer = offers.receive(actor, made.application.pk, country="GB", letter=Handed(text=OFFER), received_on=NOW.date())
    negotiations.prepare(actor, offer.pk, NOW, walk_away=33_000, target=35_500, opening=37_000)
    negotiations.log_round(actor, offer.pk, by="them", on=NOW.date(), what="They came up", amount=34_000)
    benchmarks.keep(actor, "Logisticians")
    saved_views.save_view(actor, name="Quiet ones", query="waiting=14")
    listening.agree(actor)
    question = practice.add_question(actor, text="Why parcels?", application=made.application.pk)
    recordings.hand_in(actor, "answer.wav", wav(1), question=question.pk)
