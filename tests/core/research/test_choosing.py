from __future__ import annotations

import datetime as dt

from greenroom.core.research.choosing import of_people, provenance, worth_saying
from greenroom.core.research.values import About, FactTopic, KnownFact
from greenroom.core.spans import Certainty

TODAY = dt.date(2026, 11, 27)


def fact(
    topic: FactTopic, text: str, on: str = "", source: str = "", certainty: Certainty = Certainty.SURE
) -> KnownFact:
    return KnownFact(About.EMPLOYER, topic, text, on, source, certainty=certainty)


def test_the_first_facts_are_of_different_topics_and_the_newest_of_each() -> None:
    facts = [
        fact(FactTopic.NEWS, "Old hall", "2026-01"),
        fact(FactTopic.NEWS, "New hall", "2026-09"),
        fact(FactTopic.GOALS, "Vans", ""),
    ]
    assert [each.text for each in worth_saying(facts, TODAY)] == ["Vans", "New hall", "Old hall"]


def test_old_and_doubtful_facts_and_those_about_people_are_not_said() -> None:
    facts = [
        fact(FactTopic.NEWS, "Long ago", "2020"),
        fact(FactTopic.GOALS, "Perhaps", certainty=Certainty.DOUBTFUL),
        KnownFact(About.PERSON, FactTopic.PEOPLE, "She studied law.", person="Joan"),
    ]
    assert worth_saying(facts, TODAY) == ()
    assert of_people(facts, TODAY) == (facts[2],)


def test_a_fact_says_where_it_is_from_and_when() -> None:
    assert provenance(fact(FactTopic.NEWS, "Hall", "2026-03", source="Annual report")) == "Annual report, March 2026"
    assert provenance(fact(FactTopic.NEWS, "Hall")) == "noted by you"
