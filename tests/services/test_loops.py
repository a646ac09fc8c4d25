from __future__ import annotations

import datetime as dt

import pytest
from bench.story_fit_pairs import A
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import NotFound
from greenroom.core.stories.loop_values import Reason
from greenroom.services import interviews, loops, stories, tellings
from greenroom.services.interviews import Who
from greenroom.store.models import Story

pytestmark = pytest.mark.django_db


def test_every_likely_question_has_a_story_or_a_reason_and_nobody_hears_one_twice() -> None:
    actor = alice()
    made = world(actor)
    for key, text in A.stories.items():
        stories.create(actor, title=key, actions=text)
    interviews.schedule(
        actor,
        made.application.pk,
        local=dt.datetime.fromisoformat("2026-12-10T10:00"),
        zone="Europe/London",
        people=[Who("Joan Barker", "Operations manager", "hiring-manager")],
    )

    plan = loops.loop_of(actor, made.application.pk, NOW)

    assert len(plan.rounds) == 2
    joan = [choice.story for choice in plan.choices if choice.story]
    assert len(joan) > 2
    assert len(joan) == len(set(joan))
    assert all(choice.reason in {Reason.NONE_FITS, Reason.ALL_ELSEWHERE} for choice in plan.not_covered)


def test_what_the_panel_has_heard_is_not_told_again() -> None:
    actor = alice()
    made = world(actor)
    for key, text in A.stories.items():
        stories.create(actor, title=key, actions=text)
    before = next(c for c in loops.loop_of(actor, made.application.pk, NOW).choices if c.story)
    story = Story.objects.get(pk=before.story)

    tellings.tell(actor, story.pk, interview=made.interview.pk)
    meant = loops.loop_of(actor, made.application.pk, NOW)
    assert before.story in {choice.story for choice in meant.choices}

    joan = made.interview.participants.all()[0].contact
    tellings.tell(actor, story.pk, application=made.application.pk, contact=joan.pk)

    after = loops.loop_of(actor, made.application.pk, NOW)
    assert before.story not in {choice.story for choice in after.choices}
    assert before.story not in {choice.fallback for choice in after.choices}
    assert [each.story_id for each in after.told] == [story.pk]


def test_bob_sees_the_loop_with_covered_words_and_charlie_none() -> None:
    actor = alice()
    made = world(actor)
    stories.update(actor, made.story.pk, title="Fewer errors at Falcon", confidential=["Falcon"])
    let_in(actor, bob())
    seen = loops.loop_of(bob(), made.application.pk, NOW)
    assert [story.title for story in seen.stories.values()] == ["Fewer errors at [confidential]"]
    with pytest.raises(NotFound):
        loops.loop_of(charlie(), made.application.pk, NOW)
