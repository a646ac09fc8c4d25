"""Rows are gathered for one application, and what disagrees is named with where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.contradictions import About
from greenroom.core.errors import NotFound
from greenroom.core.letters.values import LetterKind
from greenroom.services import applications, documents, letters, people, resumes, screens, stories
from greenroom.services.consistency import consistency_of, gathered
from greenroom.store.models import Achievement, Application

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

pytestmark = pytest.mark.django_db


def test_a_story_that_tells_another_figure_than_the_resume_is_named_with_its_row() -> None:
    actor = alice()
    w = world(actor)
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    line = Achievement.objects.get(text__startswith="Cut sorting errors")
    story = stories.draft_from(actor, line.pk)
    stories.update(actor, story.pk, result="I cut sorting errors from 4 to 1 in a thousand parcels within two months.")

    (found,) = consistency_of(actor, w.application.pk, NOW).contradictions

    assert found.about is About.NUMBER
    assert found.one.key == f"story:{story.pk}"
    assert found.other.key == f"resume:{w.resume.pk}"
    assert found.text == (
        f"“two months” in the story “{story.title}”, but “six months” in the résumé “Mara 2026” "
        "(Shift supervisor, Brightline Logistics)."
    )


def test_a_draft_that_names_another_employer_of_this_search_is_named() -> None:
    actor = alice()
    w = world(actor)
    applications.start(actor, employer="Ridgeway Couriers", title="Planner")
    row = letters.draft(actor, w.application.pk, LetterKind.STATUS).pk
    letters.edit(actor, row, subject="How it stands", body="Ridgeway Couriers is my choice.", to_address="")
    (found,) = consistency_of(actor, w.application.pk, NOW).contradictions
    assert (found.about, found.one.where) == (About.EMPLOYER, "the draft “How it stands”")


def test_the_version_that_was_sent_is_compared_with_the_one_chosen_since() -> None:
    actor = alice()
    w = world(actor)
    documents.note_sent(actor, w.application.pk, w.resume.pk)
    newer = resumes.read_in(
        actor,
        name="newer.txt",
        content=b"Mara Okafor\n\nExperience\n\nShift supervisor, Brightline Logistics, 2019-01 - now\n- Taught\n",
    )
    applications.choose_resume(actor, w.application.pk, newer.pk)
    found = consistency_of(actor, w.application.pk, NOW)
    assert found.resumes == ("the résumé “Mara 2026”", f"the résumé “{newer.name}”")
    assert [each.about for each in found.contradictions] == [About.DATE]


def test_answers_and_notes_are_read_too_and_nothing_is_found_where_nothing_is() -> None:
    actor = alice()
    w = world(actor)
    assert consistency_of(actor, w.application.pk, NOW).contradictions == ()
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    screens.keep_answer(actor, "background", "I joined Brightline Logistics in 2015.")
    (found,) = consistency_of(actor, w.application.pk, NOW).contradictions
    assert found.one.key == "answer:background"


def test_bob_sees_what_he_may_read_and_charlie_nothing() -> None:
    actor = alice()
    w = world(actor)
    people.share(actor, bob().user, w.application.pk)
    row = Application.objects.select_related("employer", "person").get(pk=w.application.pk)
    assert gathered(bob(), row).stories == ()
    let_in(actor, bob())
    assert len(gathered(bob(), row).stories) == 1
    with pytest.raises(NotFound):
        consistency_of(charlie(), w.application.pk, NOW)


def test_many_stories_take_no_more_queries(django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    actor = alice()
    w = world(actor)
    applications.choose_resume(actor, w.application.pk, w.resume.pk)
    for place in range(12):
        stories.create(actor, title=f"Story {place}", result="Errors fell.")
    with django_assert_max_num_queries(17):
        consistency_of(actor, w.application.pk, NOW)
