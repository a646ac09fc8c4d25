from __future__ import annotations

import datetime as dt

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.core.recall.aiming import A_DAY, A_LATE_DAY
from greenroom.services import cards, interviews, people, practice, stories
from greenroom.store.models import Card, Recall

pytestmark = pytest.mark.django_db

DAY = dt.timedelta(days=1)


def _stories(count: int) -> None:
    for number in range(count):
        stories.create(alice(), title=f"Story {number}", situation="It rained.")
    cards.gather(alice())


def test_cards_come_from_stories_answered_questions_and_figures() -> None:
    actor = alice()
    w = world(actor)
    asked = practice.add_question(actor, text="How do you calm a queue?", application=w.application.pk)
    practice.add_question(actor, text="Never answered?")
    practice.answer(actor, asked.pk, "I moved two people to the door. The queue halved in a week.", 20)

    made = cards.gather(actor)

    fronts = {cards.face_of(card).front for card in Card.objects.owned_by(actor)}
    assert made == len(fronts)
    assert "How do you calm a queue?" in fronts
    assert "Never answered?" not in fronts
    assert any("Fewer errors" in front for front in fronts)
    assert any(front.startswith("Trained ___") for front in fronts)


def test_what_has_a_card_gets_no_second_one() -> None:
    actor = alice()
    world(actor)
    cards.gather(actor)

    assert cards.gather(actor) == 0


def test_a_recall_is_kept_and_moves_the_card_away() -> None:
    actor = alice()
    world(actor)
    cards.gather(actor)
    first = cards.today(actor, NOW).cards[0]

    made = cards.recall(actor, first.pk, 3, NOW, aloud=True, seconds=40)

    assert (made.rating, made.aloud, made.seconds) == (3, True, 40)
    assert first.pk not in {card.pk for card in cards.today(actor, NOW).cards}
    assert Card.objects.get(pk=first.pk).due_at == NOW + 2 * DAY


def test_what_was_recalled_today_counts_towards_the_minutes_of_the_day() -> None:
    actor = alice()
    _stories(12)

    first = cards.today(actor, NOW, minutes=6)
    for card in first.cards:
        cards.recall(actor, card.pk, 3, NOW)

    assert len(first.cards) == 4
    assert first.waiting == 8
    assert cards.today(actor, NOW + dt.timedelta(hours=1), minutes=6).cards == ()
    assert len(cards.today(actor, NOW + DAY, minutes=6).cards) == 4


def test_the_cards_of_a_day_stay_the_same_until_the_next_morning() -> None:
    actor = alice()
    world(actor)
    _stories(30)
    now, left = NOW, list(cards.today(actor, NOW).cards)
    assert len(left) > 2

    while left:
        now += dt.timedelta(minutes=2)
        cards.recall(actor, left.pop(0).pk, 1, now)
        assert list(cards.today(actor, now).cards) == left

    assert cards.today(actor, now + DAY).cards


def test_a_day_begins_where_the_person_is() -> None:
    actor = alice()
    people.update_profile(actor, zone="Asia/Tokyo")
    _stories(1)
    (card,) = cards.today(actor, NOW).cards

    cards.recall(actor, card.pk, 1, NOW)

    assert cards.today(alice(), NOW + dt.timedelta(hours=2)).done == 1
    assert cards.today(alice(), NOW + dt.timedelta(hours=4)).done == 0


def test_the_last_days_take_the_minutes_that_were_kept_and_the_last_evening_takes_none_of_them() -> None:
    actor = alice()
    w = world(actor)
    _stories(60)
    Card.objects.update(created_at=NOW - 9 * DAY)
    last_evening = w.interview.starts_at - DAY

    busy, light = cards.today(actor, last_evening - 2 * DAY), cards.today(actor, last_evening)

    assert A_DAY < busy.minutes <= A_LATE_DAY
    assert light.minutes <= A_DAY


def test_who_kept_no_minutes_is_asked_for_no_more_in_the_last_days() -> None:
    actor = alice()
    w = world(actor)
    _stories(60)
    late = w.interview.starts_at - 3 * DAY
    Card.objects.update(created_at=late)

    assert cards.today(actor, late).minutes <= A_DAY


def test_the_fullest_day_to_come_is_told_while_minutes_are_kept_for_it() -> None:
    actor = alice()
    w = world(actor)
    _stories(30)

    busiest = cards.today(actor, NOW).busiest

    assert busiest is not None
    assert 2 <= (w.interview.starts_at.date() - busiest[0]).days <= 4
    assert busiest[1] > A_DAY


def test_a_card_of_an_application_aims_at_its_interview() -> None:
    actor = alice()
    w = world(actor)
    asked = practice.add_question(actor, text="Why parcels?", application=w.application.pk)
    practice.answer(actor, asked.pk, "Because they matter to people.", 20)
    cards.gather(actor)

    assert cards.today(actor, NOW).aim == w.interview
    interviews.cancel(actor, w.interview.pk)
    assert cards.today(actor, NOW).aim is None


def test_a_story_is_shown_as_it_stands_now() -> None:
    actor = alice()
    w = world(actor)
    cards.gather(actor)
    stories.update(actor, w.story.pk, result="Errors fell by half.")

    card = Card.objects.get(story=w.story)

    assert "Errors fell by half." in cards.face_of(card).back


def test_a_card_that_rests_is_not_asked_for_until_it_is_woken() -> None:
    actor = alice()
    w = world(actor)
    cards.gather(actor)
    card = Card.objects.get(story=w.story)
    interviews.cancel(actor, w.interview.pk)

    cards.sleep(actor, card.pk)
    assert card not in cards.today(actor, NOW).cards

    cards.wake(actor, card.pk)
    assert card in cards.today(actor, NOW).cards


@pytest.mark.parametrize(("field", "rating", "seconds"), [("rating", 0, None), ("rating", 5, 1), ("seconds", 3, 9999)])
def test_a_recall_that_cannot_be_is_refused(field: str, rating: int, seconds: int | None) -> None:
    actor = alice()
    w = world(actor)
    cards.gather(actor)
    card = Card.objects.get(story=w.story)

    with pytest.raises(InvalidChoice) as error:
        cards.recall(actor, card.pk, rating, NOW, seconds=seconds)

    assert error.value.field == field
    assert not Recall.objects.exists()


def test_bob_may_not_recall_and_charlie_finds_nothing() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())
    cards.gather(actor)
    card = Card.objects.get(story=w.story)

    with pytest.raises(NotAllowed):
        cards.recall(bob(), card.pk, 3, NOW)
    with pytest.raises(NotFound):
        cards.recall(charlie(), card.pk, 3, NOW)
    assert cards.today(bob(), NOW).total == 0
