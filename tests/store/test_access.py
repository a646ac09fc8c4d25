from __future__ import annotations

import uuid
from dataclasses import replace

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import NotAllowed, NotFound
from greenroom.services import applications, people, stories
from greenroom.services.preparation import preparation_of
from greenroom.store.access import OwnedQuerySet
from greenroom.store.models import Application, Posting, Stage, Story
from greenroom.store.rows import all_models

pytestmark = pytest.mark.django_db

OWNED = [model for model in all_models() if isinstance(model._default_manager.all(), OwnedQuerySet)]


@pytest.mark.parametrize("model", OWNED, ids=lambda model: model.__name__)
def test_charlie_finds_nothing_and_bob_sees_what_alice_shares(model: type) -> None:
    actor = alice()
    world(actor)
    let_in(actor, bob())
    hers = set(model.objects.owned_by(actor))  # type: ignore[attr-defined]

    assert set(model.objects.visible_to(charlie())) == set()  # type: ignore[attr-defined]
    assert set(model.objects.visible_to(bob())) == hers  # type: ignore[attr-defined]
    for row in hers:
        with pytest.raises(NotFound):
            model.objects.own(charlie(), row.pk)  # type: ignore[attr-defined]
        with pytest.raises(NotAllowed):
            model.objects.own(bob(), row.pk)  # type: ignore[attr-defined]


def test_a_reviewer_of_one_application_sees_that_one_alone() -> None:
    actor = alice()
    shown = world(actor).application
    hidden = applications.start(actor, employer="Harbour Foods", title="Planner")
    people.share(actor, bob().user, shown.pk)

    assert list(Application.objects.visible_to(bob())) == [shown]
    assert {stage.application_id for stage in Stage.objects.visible_to(bob())} == {shown.pk}
    assert not Story.objects.visible_to(bob()).exists()
    assert preparation_of(bob(), shown.pk, NOW).role_map is not None
    with pytest.raises(NotFound):
        Application.objects.read(bob(), hidden.pk)


def test_a_share_that_was_taken_back_shows_nothing_from_then_on() -> None:
    actor = alice()
    world(actor)
    shared = people.share(actor, bob().user)
    people.revoke_share(actor, shared.pk)

    assert not Posting.objects.visible_to(bob()).exists()


def test_what_is_not_there_and_what_is_not_shared_look_the_same() -> None:
    story = stories.create(alice(), title="The flood")

    with pytest.raises(NotFound) as hidden:
        Story.objects.read(charlie(), story.pk)
    with pytest.raises(NotFound) as absent:
        Story.objects.read(charlie(), uuid.uuid4())

    assert str(hidden.value) == str(absent.value)


def test_whoever_reviews_nobody_sees_their_own_until_somebody_shares_and_the_next_request_knows() -> None:
    actor, reviewer = alice(), bob()
    story = world(actor).story
    mine = stories.create(reviewer, title="Bob's own")
    alone = replace(reviewer, reviews=people.reviews(reviewer.user))
    assert set(Story.objects.visible_to(alone)) == {mine}
    shared = people.share(actor, reviewer.user)
    together = replace(reviewer, reviews=people.reviews(reviewer.user))
    assert set(Story.objects.visible_to(together)) >= {mine, story}
    people.revoke_share(actor, shared.pk)
    assert not people.reviews(reviewer.user)
