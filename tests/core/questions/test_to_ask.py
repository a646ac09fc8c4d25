from __future__ import annotations

from greenroom.core.people import attendee
from greenroom.core.postings.values import Fact, FactName, Item, ItemKind, RoleMap
from greenroom.core.questions.to_ask import questions_to_ask
from greenroom.core.questions.values import Topic
from greenroom.core.spans import Certainty, Quote, Span

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
