from __future__ import annotations

import pytest
from tests.people import alice, bob, let_in
from tests.world import world

from greenroom.core.errors import InvalidChoice
from greenroom.core.stories.values import PARTS
from greenroom.services import achievements, stories
from greenroom.store.models import Story

pytestmark = pytest.mark.django_db


def test_a_story_made_of_an_achievement_holds_only_the_person_s_own_words() -> None:
    actor = alice()
    achievement = world(actor).resume.achievements.get(text__startswith="Cut sorting errors")

    story = stories.draft_from(actor, achievement.pk)

    assert story.achievement == achievement
    told = " ".join(getattr(story, part) for part in PARTS)
    known = f"{achievement.text} Shift supervisor Brightline Logistics 2021".lower()
    assert "from 4 to 1 in a thousand" in told
    assert story.learning == ""
    assert set(story.result.lower().strip(".").split()) <= set(known.replace(".", "").split())


def test_a_story_that_is_there_is_kept() -> None:
    actor = alice()
    achievement = world(actor).resume.achievements.all()[0]

    assert stories.draft_from(actor, achievement.pk) == stories.draft_from(actor, achievement.pk)
    assert Story.objects.filter(achievement=achievement).count() == 1


def test_a_draft_tells_what_the_person_added() -> None:
    actor = alice()
    achievement = world(actor).resume.achievements.get(text="Trained nine new colleagues")
    achievement = achievements.answer_ask(actor, achievement.pk, "outcome", "All nine passed their test at once")

    drafted = stories.draft_of(achievement)

    assert "All nine passed their test at once" in " ".join(getattr(drafted, part) for part in PARTS)


@pytest.mark.parametrize(
    ("field", "fields"),
    [("title", {"title": " "}), ("competencies", {"competencies": ["juggling"]}), ("moral", {"moral": "Be kind."})],
)
def test_a_story_that_does_not_fit_is_refused(field: str, fields: dict[str, str]) -> None:
    actor = alice()
    story = stories.create(actor, title="The flood", situation="It rained for a week.")

    with pytest.raises(InvalidChoice) as error:
        stories.update(actor, story.pk, **fields)

    assert error.value.field == field
    assert Story.objects.get().situation == "It rained for a week."


def test_what_is_left_out_stays_and_confirming_is_taken_back_with_the_choice() -> None:
    actor = alice()
    story = stories.create(actor, title="The flood", half_minute="We moved it.")
    stories.confirm(actor, story.pk, ["planning", "safety"])

    stories.update(actor, story.pk, competencies=["planning"])

    row = Story.objects.get()
    assert (row.confirmed, row.competencies, row.half_minute) == (["planning"], ["planning"], "We moved it.")


def test_an_answer_goes_into_the_part_it_belongs_to() -> None:
    actor = alice()
    story = stories.create(actor, title="The flood")
    stories.answer(actor, story.pk, "situation", "Water stood in the hall.")
    assert Story.objects.get().situation == "Water stood in the hall."
    with pytest.raises(InvalidChoice):
        stories.answer(actor, story.pk, "situation", "Again.")


def test_confidential_words_are_covered_for_others_and_kept_for_the_owner() -> None:
    owner, other = alice(), bob()
    stories.create(owner, title="Falcon", result="Falcon flew.", confidential=[" Falcon ", "Falcon", ""])
    let_in(owner, other)

    seen = stories.shown_to(other, Story.objects.visible_to(other).get())

    assert (seen.title, seen.result, seen.confidential) == ("[confidential]", "[confidential] flew.", [])
    row = stories.shown_to(owner, Story.objects.get())
    assert (row.title, row.confidential) == ("Falcon", ["Falcon"])
