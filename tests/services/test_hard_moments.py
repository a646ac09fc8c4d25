from __future__ import annotations

import pytest
from tests.people import alice, charlie
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.hard_moments.drills import DRILLS
from greenroom.core.hard_moments.values import MomentKey
from greenroom.services import hard_moments, people
from greenroom.store.models import Attempt, Question

pytestmark = pytest.mark.django_db
SAID = "I don't know the Hallam method. The closest I have done is a weekly stock count with a second counter."


def test_a_drill_is_kept_as_practice_and_goes_on() -> None:
    owner = alice()
    first = hard_moments.answer(owner, MomentKey.UNKNOWN, 0, [], text=SAID, seconds=20)
    so_far = hard_moments.exchange_of(owner, MomentKey.UNKNOWN, 0, [first.pk])
    assert so_far.asks is not None
    assert so_far.asks.text == DRILLS[MomentKey.UNKNOWN][0].turns[1].met
    second = hard_moments.answer(
        owner, MomentKey.UNKNOWN, 0, [first.pk], text="I would ask whoever uses it and read your notes."
    )
    over = hard_moments.exchange_of(owner, MomentKey.UNKNOWN, 0, [first.pk, second.pk])
    assert over.asks is None
    assert [each.met for each in over.held] == [True, True, True]
    assert [row.question.text for row in over.attempts] == [line.text for line in over.lines[::2]]
    assert first.feedback.count() == 1


def test_the_same_line_is_one_question_however_often_it_is_answered() -> None:
    owner = alice()
    for _ in range(3):
        hard_moments.answer(owner, MomentKey.TRAP, 2, [], text="We saw the pace differently.")
    assert Question.objects.get().attempts.count() == 3


def test_drills_take_turns() -> None:
    owner = alice()
    numbers = []
    for _ in range(len(DRILLS[MomentKey.PAY]) + 1):
        numbers.append(hard_moments.number_for(owner, MomentKey.PAY))
        hard_moments.answer(owner, MomentKey.PAY, numbers[-1], [], text="Which range have you planned for it?")
    assert numbers == [*range(len(DRILLS[MomentKey.PAY])), 0]
    assert hard_moments.tries(owner)[MomentKey.PAY] == len(numbers)


def test_an_empty_answer_is_refused_and_leaves_nothing() -> None:
    with pytest.raises(InvalidChoice):
        hard_moments.answer(alice(), MomentKey.TRAP, 0, [], text="  ")
    assert not Question.objects.exists()
    assert not Attempt.objects.exists()


def test_a_drill_that_does_not_exist_is_not_found() -> None:
    with pytest.raises(NotFound):
        hard_moments.exchange_of(alice(), MomentKey.TRAP, 400, [])


def test_nobody_else_s_answers_get_into_an_exchange() -> None:
    hers = hard_moments.answer(alice(), MomentKey.UNKNOWN, 0, [], text=SAID)
    assert hard_moments.exchange_of(charlie(), MomentKey.UNKNOWN, 0, [hers.pk]).lines == ()


def test_a_card_is_filled_from_the_record() -> None:
    owner = alice()
    people.update_profile(
        owner, pay_low=31000, pay_high=34000, pay_currency="GBP", pay_period="year", zone="Europe/Berlin"
    )
    owner = alice()
    world(owner)
    facts = {key: hard_moments.facts_of(owner, key, NOW) for key in MomentKey}
    assert facts[MomentKey.PAY].pay == "£31,000 to £34,000 a year"
    assert "£31,000 to £34,000 a year" in facts[MomentKey.PAY].replies[0].say
    assert facts[MomentKey.DUTIES].result == "Cut sorting errors from 4 to 1 in a thousand parcels within six months"
    assert facts[MomentKey.ACROSS].zones == "That is 15:00 for you and 16:00 for me."
    assert len(facts[MomentKey.NO_QUESTIONS].ask) > 2


def test_an_empty_record_fills_nothing() -> None:
    facts = {key: hard_moments.facts_of(alice(), key, NOW) for key in MomentKey}
    assert facts[MomentKey.PAY].pay == ""
    assert (facts[MomentKey.DUTIES].result, facts[MomentKey.ACROSS].zones, facts[MomentKey.NO_QUESTIONS].ask) == (
        "",
        "",
        (),
    )
