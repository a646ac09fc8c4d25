from __future__ import annotations

import datetime as dt

from greenroom.core.people import Attendee, Stakeholder
from greenroom.core.postings.values import Fact, FactName, RoleMap
from greenroom.core.research.missing import missing
from greenroom.core.research.values import About, FactTopic, KnownFact
from greenroom.core.spans import Certainty, Quote, Span

TODAY = dt.date(2026, 11, 27)
BOSS = Attendee("Ellen Vrij", "Director", Stakeholder.SENIOR_LEADER)
MANAGER = Attendee("Joan Barker", "", Stakeholder.HIRING_MANAGER)


def fact(topic: FactTopic, on: str = "", about: About = About.EMPLOYER, person: str = "") -> KnownFact:
    return KnownFact(about, topic, "Something.", on, "Page", person)


def keys(*facts: KnownFact, people: tuple[Attendee, ...] = ()) -> list[str]:
    return [each.key for each in missing(facts, None, people, TODAY)]


def test_an_empty_file_misses_every_topic_and_says_where_to_look_and_what_to_ask() -> None:
    found = missing([], None, (), TODAY)
    assert {each.key for each in found} == {topic.value for topic in FactTopic}
    assert [each.weight for each in found] == sorted((each.weight for each in found), reverse=True)
    assert all(each.where and each.why and each.question for each in found)


def test_what_is_known_and_fresh_is_not_missing() -> None:
    assert "problems" not in keys(fact(FactTopic.PROBLEMS, "2026-03"))
    assert "problems" not in keys(fact(FactTopic.PROBLEMS))


def test_what_is_known_from_long_ago_is_missing_a_little_less() -> None:
    fresh, old = missing([], None, (), TODAY), missing([fact(FactTopic.PROBLEMS, "2023")], None, (), TODAY)
    weights = [next(each.weight for each in found if each.key == "problems") for found in (fresh, old)]
    assert weights[1] < weights[0]
    assert next(each.old for each in old if each.key == "problems") == "2023"


def test_a_topic_weighs_more_where_somebody_sits_there_who_cares_for_it() -> None:
    assert keys()[0] == "problems"
    assert next(key for key in keys(people=(BOSS,)) if not key.startswith("person")) == "goals"


def test_a_leading_role_makes_goals_and_problems_matter_more() -> None:
    lead = RoleMap("", facts=(Fact(FactName.SENIORITY, "director", Quote("", Span(0, 0)), Certainty.SURE),))
    plain, leading = ({each.key: each.weight for each in missing([], role, (), TODAY)} for role in (None, lead))
    assert {key for key in plain if leading[key] > plain[key]} == {"goals", "problems"}


def test_somebody_of_whom_nothing_is_known_is_named_and_a_fact_about_them_settles_it() -> None:
    assert "person Joan Barker" in keys(people=(MANAGER,))
    known = fact(FactTopic.PEOPLE, about=About.PERSON, person="Joan Barker")
    assert "person Joan Barker" not in keys(known, people=(MANAGER,))
    assert "people" in keys(known, people=(MANAGER,))


def test_the_question_is_one_that_somebody_there_can_answer_and_that_is_not_settled() -> None:
    found = {each.key: each.question for each in missing([], None, (MANAGER,), TODAY)}
    first = found["problems"]
    assert first is not None
    assert Stakeholder.HIRING_MANAGER in first.to
    again = {each.key: each.question for each in missing([], None, (MANAGER,), TODAY, {first.key})}
    assert again["problems"] != first
