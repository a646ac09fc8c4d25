"""What hangs on an application beside the small record: something told, somebody who vouches, a paper, a promise."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from greenroom.services import documents, promises, references, screens

if TYPE_CHECKING:
    from tests.world import World

    from greenroom.store.access import Actor
    from greenroom.store.models import Document, PreparedAnswer, Promise, Referee, Reference, Told

PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
"""
"""A PDF of one empty page."""


class Desk(NamedTuple):
    """What was made."""

    answer: PreparedAnswer | None
    told: Told
    referee: Referee
    reference: Reference
    document: Document
    promise: Promise


def desk(actor: Actor, made: World) -> Desk:
    """Put one of each on the application of the small record."""
    key = made.application.pk
    referee = references.add_referee(actor, name="Ama Boateng", relation="My manager", email="ama@example.org")
    return Desk(
        answer=screens.keep_answer(actor, "pay", "Northgate pays £30,000 to £34,000 a year, which suits me.", key),
        told=screens.tell(actor, key, topic="pay", said="£32,000 a year", on=dt.date(2026, 11, 2), where="form"),
        referee=referee,
        reference=references.name_to(actor, key, referee.pk),
        document=documents.add(actor, key, kind="sample", name="rota.pdf", content=PDF),
        promise=promises.add(actor, key, what="A rota of last week", due_on=dt.date(2026, 11, 25)),
    )
