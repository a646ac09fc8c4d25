from __future__ import annotations

import pytest
from tests.people import alice, charlie
from tests.world import NOW, world

from greenroom.services import applications, preparation, stories, story_bank

pytestmark = pytest.mark.django_db


def test_likely_questions_of_running_applications_say_who_asks() -> None:
    actor = alice()
    made = world(actor)
    preparation.prepare_application(actor, made.application.pk, NOW)
    asked = story_bank.asked_for(actor)
    assert asked
    assert set(asked.values()) == {"Northgate Parcels will likely ask for it."}
    applications.end(actor, made.application.pk, "rejected")
    assert story_bank.asked_for(actor) == {}


def test_lines_of_the_resume_that_are_stories_are_not_offered_again() -> None:
    actor = alice()
    made = world(actor)
    texts = {text for _, _, text in story_bank.resume_lines(actor)}
    assert "Trained nine new colleagues" in texts
    achievement = made.resume.achievements.get(text="Trained nine new colleagues")
    stories.draft_from(actor, achievement.pk)
    assert "Trained nine new colleagues" not in {text for _, _, text in story_bank.resume_lines(actor)}
    assert story_bank.resume_lines(charlie()) == []


def test_the_bank_is_told_in_lines() -> None:
    actor = alice()
    assert "No stories yet" in story_bank.as_text(actor)
    world(actor)
    told = story_bank.as_text(actor)
    assert "1. Fewer errors (lacks task, actions, result, learning)" in told
    assert "Next: Finish “Fewer errors”." in told
