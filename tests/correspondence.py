"""Mara, who writes letters about the small record: what she knows, and what she has promised."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.people import alice

from greenroom.core.letters.values import LetterKind
from greenroom.services import letters, mail_servers, people
from greenroom.store.models import Contact, Debrief, Letter, Promise

if TYPE_CHECKING:
    from tests.world import World

    from greenroom.store.access import Actor

MONDAY = dt.datetime(2026, 11, 30, 9, tzinfo=dt.UTC)  # three days before the interview
AFTER = dt.datetime(2026, 12, 3, 18, tzinfo=dt.UTC)  # two hours after it
MOMENT = "how you let the drivers plan the ramp"


def mara() -> Actor:
    """Alice with a full profile."""
    actor = alice()
    people.update_profile(
        actor,
        name="Mara Okafor",
        phone="+44 20 7946 0991",
        email="mara@example.org",
        zone="Europe/Madrid",
        notice_period="two months",
        work_authorisations=[{"country": "Spain", "status": "Citizen", "until": ""}],
        free_hours={"tue": [["10:00", "13:00"]], "wed": [["15:00", "17:00"]]},
    )
    actor.person.refresh_from_db()
    return actor


def joan(here: World) -> Contact:
    return Contact.objects.get(name="Joan Barker", person=here.application.person)


def remembered(here: World, moment: str = MOMENT, answer_by: dt.date | None = None) -> Debrief:
    """A debrief of the interview."""
    return Debrief.objects.create(
        person=here.application.person, interview=here.interview, moment=moment, answer_by=answer_by
    )


def promised(here: World, what: str = "the rota of last winter", due_on: dt.date | None = None) -> Promise:
    return Promise.objects.create(
        person=here.application.person, application=here.application, interview=here.interview, what=what, due_on=due_on
    )


def confirmation(owner: Actor, here: World) -> Letter:
    """A letter in which nothing is open."""
    made = letters.draft(owner, here.application.pk, LetterKind.CONFIRM, interview=here.interview.pk)
    return letters.edit(owner, made.pk, subject=made.subject, body=made.body, to_address="joan@example.org")


def with_server(owner: Actor, port: int) -> None:
    mail_servers.keep(owner, host="127.0.0.1", port=port, security="plain", from_address="mara@example.org")
