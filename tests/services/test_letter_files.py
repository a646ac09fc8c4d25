from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.correspondence import MONDAY, confirmation, joan, mara
from tests.world import World, world

from greenroom.core.letters.values import LetterKind
from greenroom.services import letters
from greenroom.services.letter_files import as_file
from greenroom.store.models import Contact

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner() -> Actor:
    return mara()


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def test_a_letter_as_a_file_is_a_draft_until_it_is_sent(owner: Actor, here: World) -> None:
    made = confirmation(owner, here)
    name, content = as_file(owner, made.pk, MONDAY)
    assert name == "Interview for the role of Warehouse Team Leader_ confirmed.eml"
    assert b"X-Unsent: 1" in content
    letters.mark_sent(owner, made.pk, "file")
    assert b"X-Unsent" not in as_file(owner, made.pk, MONDAY)[1]


def test_an_address_that_is_none_does_not_break_the_file(owner: Actor, here: World) -> None:
    Contact.objects.filter(pk=joan(here).pk).update(email="ask at the desk")
    made = letters.draft(owner, here.application.pk, LetterKind.CONFIRM, contact=joan(here).pk)
    assert b"\nTo:" not in as_file(owner, made.pk, MONDAY)[1]
