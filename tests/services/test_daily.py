from __future__ import annotations

import datetime as dt

import pytest
from tests.people import alice, charlie
from tests.world import NOW, world

from greenroom.core.habits.daily import Small
from greenroom.services import cards, practice, stories
from greenroom.services.daily import daily_of
from greenroom.store.models import Recall

pytestmark = pytest.mark.django_db


def test_an_empty_workspace_has_nothing_due() -> None:
    found = daily_of(alice(), NOW)

    assert found.things == ()
    assert found.minutes == 0
    assert found.rest == ""


def test_the_set_holds_a_card_a_question_and_a_story_with_a_gap() -> None:
    actor = alice()
    w = world(actor)
    practice.add_question(actor, text="Why parcels?", application=w.application.pk)
    cards.gather(actor)

    found = daily_of(actor, NOW)

    assert [each.small for each in found.things][:3] == [Small.CARD, Small.QUESTION, Small.STORY]
    assert found.things[2].why == "What was your task?"
    assert found.minutes <= 5
    assert daily_of(charlie(), NOW).things == ()


def test_the_weakest_answer_comes_first() -> None:
    actor = alice()
    weak = practice.add_question(actor, text="How do you calm a queue?")
    strong = practice.add_question(actor, text="Tell me about a result you are proud of.")
    practice.answer(actor, weak.pk, "We try to be nice to people, mostly, and it works out somehow in the end.", 10)
    practice.answer(
        actor,
        strong.pk,
        "Last winter our queue took forty minutes and people left. I was asked to halve it. I timed every step for a "
        "week, moved two colleagues to the door and wrote the forms anew. The queue fell from 40 to 15 minutes within "
        "a month, and complaints fell by half. I learnt to measure before I change anything.",
        60,
    )

    found = daily_of(actor, NOW + dt.timedelta(days=400))

    assert next(each for each in found.things if each.small is Small.QUESTION).key == str(weak.pk)


def test_a_story_that_lacks_one_line_comes_before_one_that_lacks_all() -> None:
    actor = alice()
    stories.create(actor, title="Bare")
    near = stories.create(actor, title="Near", situation="a", task="b", actions="c", result="d")

    (thing,) = daily_of(actor, NOW).things

    assert thing.key == str(near.pk)
    assert thing.why == "One line is missing. What did you learn from it?"


def test_six_days_of_practice_are_followed_by_a_day_off() -> None:
    actor = alice()
    w = world(actor)
    cards.gather(actor)
    card = cards.all_of(actor).filter(story=w.story)[0]
    for back in range(1, 7):
        Recall.objects.create(person=actor.person, card=card, rating=3, at=NOW - dt.timedelta(days=back))

    assert "day off" in daily_of(actor, NOW).rest
