"""Browsers of Alice, Bob and Charlie, and what Alice has written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.test import Client
from tests.people import alice, bob, charlie, let_in

from greenroom.core.documents import Document, Kind
from greenroom.core.resumes.values import Contact, Doubt, DoubtAbout, Job, Read
from greenroom.core.resumes.values import Resume as CoreResume
from greenroom.core.spans import Certainty, Span
from greenroom.services.reading import Taken
from greenroom.services.resumes import keep_resume

if TYPE_CHECKING:
    from greenroom.store.access import Actor
    from greenroom.store.models import Resume

SOURCE = "Anna Example\nShift lead, Harbour Bakery\n- Cut waste from 9% to 4% in six months\n- Trained people\n"


def browser_of(actor: Actor) -> Client:
    """A browser in which that person is signed in."""
    client = Client()
    client.force_login(actor.user)
    return client


@pytest.fixture
def owner(db: None) -> Actor:  # noqa: ARG001 - the database is there
    return alice()


@pytest.fixture
def hers(owner: Actor) -> Client:
    """Alice's browser."""
    return browser_of(owner)


@pytest.fixture
def reviewers(owner: Actor) -> Client:
    """Bob's browser; Alice has let him in."""
    let_in(owner, bob())
    return browser_of(bob())


@pytest.fixture
def strangers(db: None) -> Client:  # noqa: ARG001 - the database is there
    """Charlie's browser."""
    return browser_of(charlie())


def read(words: str, certainty: Certainty = Certainty.SURE) -> Read:
    """Those words as they stand in the source."""
    start = SOURCE.index(words)
    return Read(words, Span(start, start + len(words)), certainty)


@pytest.fixture
def resume(owner: Actor) -> Resume:
    """Alice's résumé: one job, two achievements, one doubt."""
    job = Job(
        employer=read("Harbour Bakery", Certainty.DOUBTFUL),
        title=read("Shift lead"),
        achievements=(read("Cut waste from 9% to 4% in six months"), read("Trained people")),
    )
    values = CoreResume(
        source=SOURCE,
        contact=Contact(name=read("Anna Example")),
        work=(job,),
        doubts=(Doubt(DoubtAbout.WORK, "Is this the employer?", read("Harbour Bakery").span),),
    )
    return keep_resume(owner, Taken(Document(Kind.TEXT, SOURCE), None), values, name="Mine")
