from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.core.people import Stakeholder, attendee
from greenroom.core.postings.values import Fact, FactName, Item, ItemKind, RoleMap
from greenroom.core.questions.to_ask import questions_to_ask
from greenroom.core.questions.to_ask_bank import TO_ASK
from greenroom.core.questions.values import Topic
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from greenroom.core.people import Attendee

RECRUITER = attendee("Ana, recruiter")
PEER = attendee("Sam, colleague")
PRIORITY = Item(ItemKind.PRIORITY, "vans that leave on time every day of the week", Span(0, 45))
PAY = Fact(FactName.PAY, "58000", Quote("€58,000", Span(0, 7)), Certainty.SURE)


def keys(role_map: RoleMap, *people: str) -> list[str]:
    return [each.key for each in questions_to_ask(role_map, tuple(attendee(person) for person in people))]


def test_what_the_posting_leaves_unsaid_is_asked_of_who_knows() -> None:
    assert "range" in keys(RoleMap(""), "Ana, recruiter")
    assert "range" not in keys(RoleMap("", facts=(PAY,)), "Ana, recruiter")


def test_a_question_is_meant_for_those_who_can_answer_it() -> None:
    found = questions_to_ask(RoleMap(""), (RECRUITER, PEER))
    assert {name for each in found for name in each.to} == {"Ana", "Sam"}
    assert all(each.why for each in found)


def test_their_first_priority_is_asked_about_in_their_words() -> None:
    found = questions_to_ask(RoleMap("", items=(PRIORITY,)), (attendee("Marieke, hiring manager"),))
    assert found[0].text == "You name “vans that leave on time every day of the week”. What makes that so pressing now?"


def test_pay_is_never_all_there_is() -> None:
    for people in ((), (RECRUITER,), (PEER,)):
        topics = [each.topic for each in questions_to_ask(RoleMap(""), people)]
        assert topics.count(Topic.TERMS) <= 1
        assert len(topics) >= 5


@pytest.mark.parametrize(
    "people", [(), (RECRUITER,), (attendee("Hana, hr partner"),)], ids=["nobody", "recruiter", "hr"]
)
def test_a_question_about_pay_alone_is_flagged_and_never_among_the_first_three(people: tuple[Attendee, ...]) -> None:
    found = questions_to_ask(RoleMap("Night baker wanted."), people)
    about_pay = [place for place, each in enumerate(found) if each.pay_only]
    assert [found[place].key for place in about_pay] == ["range"]
    assert about_pay[0] >= 3
    assert found[about_pay[0]].why == (
        "The posting names no pay. It is about pay alone: ask it late, and only of somebody who sets it."
    )


def test_what_the_posting_says_about_the_contract_is_not_asked_again() -> None:
    stated = tuple(
        Fact(name, "stated", Quote("stated", Span(0, 6)), Certainty.SURE)
        for name in (FactName.VISA, FactName.RELOCATION, FactName.EMPLOYMENT)
    )
    assert "how-long" in keys(RoleMap("", facts=stated[:2]), "Ana, recruiter")
    assert "how-long" not in keys(RoleMap("", facts=stated), "Ana, recruiter")


def test_a_posting_without_a_priority_is_asked_for_one() -> None:
    assert "one-problem" in keys(RoleMap(""), "Marieke, hiring manager")
    assert "one-problem" not in keys(RoleMap("", items=(PRIORITY,)), "Marieke, hiring manager")


def test_without_a_posting_nothing_is_said_about_one() -> None:
    asked = questions_to_ask(RoleMap(source=""), ())
    assert len(asked) == 8
    assert not any("The posting" in each.why for each in asked)


def test_there_are_more_than_sixty_questions_and_none_twice() -> None:
    assert len(TO_ASK) >= 64
    assert len({each.key for each in TO_ASK}) == len(TO_ASK)
    assert len({each.text.lower() for each in TO_ASK}) == len(TO_ASK)
    assert [each.key for each in TO_ASK if not each.text.endswith("?") or set(each.text) & set("'\"")] == []


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_five_questions(topic: Topic) -> None:
    assert len([each for each in TO_ASK if each.topic is topic]) >= 5


@pytest.mark.parametrize("listener", Stakeholder)
def test_everybody_across_the_table_can_be_asked_about_four_topics(listener: Stakeholder) -> None:
    found = questions_to_ask(RoleMap(""), (attendee(f"Kim, {listener.value}"),))
    assert len(found) == 8
    assert {each.to for each in found} == {("Kim",)}
    assert len({each.topic for each in found}) >= 4


def test_a_question_that_the_posting_may_answer_says_what_is_open() -> None:
    assert [each.key for each in TO_ASK if each.unless is not None and not each.why] == []
