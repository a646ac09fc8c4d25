from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import World, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.services import employers, stories, tellings
from greenroom.store.models import Telling

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner() -> Actor:
    return alice()


@pytest.fixture
def made(owner: Actor) -> World:
    return world(owner)


def test_a_telling_takes_application_and_day_from_the_interview(owner: Actor, made: World) -> None:
    row = tellings.tell(owner, made.story.pk, interview=made.interview.pk, landed="well")
    assert (row.application, row.told_on, row.landed) == (made.application, dt.date(2026, 12, 3), "well")


def test_the_same_story_to_the_same_ears_is_noted_once(owner: Actor, made: World) -> None:
    first = tellings.tell(owner, made.story.pk, interview=made.interview.pk)
    again = tellings.tell(owner, made.story.pk, interview=made.interview.pk, landed="badly")
    assert (first.pk, again.landed) == (again.pk, "badly")
    assert Telling.objects.count() == 1


def test_it_can_be_told_at_an_employer_outside_an_interview(owner: Actor, made: World) -> None:
    row = tellings.tell(owner, made.story.pk, application=made.application.pk, told_on=dt.date(2026, 11, 2))
    assert (row.interview, row.told_on) == (None, dt.date(2026, 11, 2))


def test_somebody_of_another_employer_has_not_heard_it(owner: Actor, made: World) -> None:
    elsewhere = employers.employer_named(owner, "Quay Street Bakery")
    other = employers.add_contact(owner, elsewhere.pk, name="Ines")
    with pytest.raises(InvalidChoice) as error:
        tellings.tell(owner, made.story.pk, interview=made.interview.pk, contact=other.pk)
    assert error.value.field == "contact"


@pytest.mark.parametrize(("how", "field"), [({"landed": "brilliantly"}, "landed"), ({"note": "x" * 2001}, "note")])
def test_what_does_not_fit_is_refused(owner: Actor, made: World, how: dict[str, str], field: str) -> None:
    with pytest.raises(InvalidChoice) as error:
        tellings.tell(
            owner, made.story.pk, interview=made.interview.pk, landed=how.get("landed", ""), note=how.get("note", "")
        )
    assert error.value.field == field
    assert not Telling.objects.exists()


def test_a_telling_needs_a_place(owner: Actor, made: World) -> None:
    with pytest.raises(InvalidChoice):
        tellings.tell(owner, made.story.pk)


def test_how_it_landed_is_changed_and_the_note_removed(owner: Actor, made: World) -> None:
    row = tellings.tell(owner, made.story.pk, interview=made.interview.pk, note="They nodded.")
    assert tellings.update(owner, row.pk, landed="so-so").note == "They nodded."
    tellings.remove(owner, row.pk)
    assert not Telling.objects.exists()


def test_bob_reads_it_with_covered_words_and_changes_nothing_and_charlie_finds_nothing(
    owner: Actor, made: World
) -> None:
    stories.update(owner, made.story.pk, title="The Falcon errors", confidential=["Falcon"])
    row = tellings.tell(owner, made.story.pk, interview=made.interview.pk)
    let_in(owner, bob())

    (seen,) = tellings.in_interview(bob(), made.interview)

    assert seen.story.title == "The [confidential] errors"
    assert [each.story.title for each in tellings.in_interview(owner, made.interview)] == ["The Falcon errors"]
    with pytest.raises(NotAllowed):
        tellings.update(bob(), row.pk, landed="well")
    with pytest.raises(NotFound):
        tellings.remove(charlie(), row.pk)
