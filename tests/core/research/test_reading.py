from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.research.reading import read_text
from greenroom.core.research.values import About, FactTopic
from greenroom.core.spans import Certainty

TODAY = dt.date(2026, 11, 27)
PAGE = """Published on 12 March 2026

Northgate Parcels delivers small freight for 4,200 shops between Leeds and the coast.
In February 2026 it opened a second hall in Wakefield.
The evening shift struggled through the winter with a backlog of nine thousand parcels.
By 2028 the company aims to send every parcel by electric van.
Joan Barker, Operations Director, has run the halls since 2019.
The weather was fine on the day we came.
Sign in to read more.
"""


def topics(text: str) -> list[str]:
    return [fact.topic.value for fact in read_text(text, TODAY).facts]


def test_each_sentence_is_sorted_by_its_words_and_quoted_where_it_stands() -> None:
    read = read_text(PAGE, TODAY)
    assert [fact.topic for fact in read.facts] == [
        FactTopic.PRODUCTS,
        FactTopic.NEWS,
        FactTopic.PROBLEMS,
        FactTopic.GOALS,
        FactTopic.PEOPLE,
    ]
    assert all(fact.quote.span.of(PAGE) == fact.quote.text for fact in read.facts)
    assert all(fact.why.casefold() in fact.quote.text.casefold() for fact in read.facts)


def test_a_sentence_without_a_cue_is_left_out_and_nothing_is_guessed() -> None:
    assert topics("The weather was fine on the day we came. Tea is served in the courtyard.") == []
    assert topics("fine.") == []
    assert topics("asdf qwer zxcv uiop hjkl bnm qwe rty") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "We love problem-solving and new challenges every single day.",
        "Our parcels arrive without delays on all days of the week.",
        "You enjoy interesting technical problems more than anything else.",
    ],
)
def test_trouble_that_is_praised_or_absent_is_no_problem(sentence: str) -> None:
    assert "problems" not in topics(sentence)


def test_what_stands_on_every_page_is_left_out() -> None:
    assert topics("We use cookies to launch our new product and to offer services to you.") == []
    assert topics("Subscribe to the newsletter and we will open our new shop together.") == []


def test_a_fact_is_from_the_day_in_its_sentence_else_from_that_of_its_text() -> None:
    days = {fact.topic: fact.on for fact in read_text(PAGE, TODAY).facts}
    assert days[FactTopic.NEWS] == "2026-02"
    assert days[FactTopic.PROBLEMS] == "2026-03-12"
    assert days[FactTopic.GOALS] == "2026-03-12"
    assert days[FactTopic.PEOPLE] == "2026-03-12"


def test_a_day_in_a_life_does_not_make_it_old() -> None:
    found = read_text("Published on 12 March 2026\n\nJoan Barker joined as director in 2019.", TODAY).facts
    assert [fact.on for fact in found] == ["2026-03-12"]


def test_tasks_and_requirements_of_a_posting_are_left_to_the_role_map() -> None:
    posting = """\
- Run discovery, demos and negotiations from first call to signature
- Builds and maintains dashboards for the disease team.
- Turn fuzzy problems into flows, wireframes and polished screens
- Ability to write a clear report under pressure
- 8+ years in software sales, 3 of them leading teams
- Completed training in the hotel trade or comparable experience
You serve meals and sit with people who need company.
We are looking for someone who has run a kitchen.
"""
    assert topics(posting) == []
    assert topics("We build procurement software for hospitals. 480 employees work there.") == ["products", "people"]


def test_somebody_who_will_sit_there_is_found_by_name_and_by_surname() -> None:
    text = "Joan Barker joined as director in 2019. Barker worked at a bakery before that. She studied law in Hull."
    found = read_text(text, TODAY, people=("Joan Barker", "Sam Reid")).facts
    assert [(fact.about, fact.person) for fact in found] == [(About.PERSON, "Joan Barker")] * 3


def test_a_surname_of_two_people_names_neither() -> None:
    found = read_text("Barker worked at a bakery before that.", TODAY, people=("Joan Barker", "Tom Barker")).facts
    assert [fact.about for fact in found] == [About.EMPLOYER]


def test_a_sentence_about_the_post_is_about_the_role() -> None:
    found = read_text("This role reports to the head of the sorting hall.", TODAY).facts
    assert [(fact.about, fact.topic) for fact in found] == [(About.ROLE, FactTopic.PEOPLE)]


def test_a_sentence_between_two_topics_is_doubtful() -> None:
    found = read_text("Tallow raised €8 million in a round led by two funds.", TODAY).facts
    assert [fact.certainty for fact in found] == [Certainty.DOUBTFUL]


def test_a_heading_makes_a_reading_surer() -> None:
    sentence = "We aim to halve the number of vans."
    bare, headed = (read_text(text, TODAY).facts[0] for text in (sentence, f"## Our goals\n\n{sentence} "))
    order = list(Certainty)
    assert order.index(headed.certainty) <= order.index(bare.certainty)
    assert headed.topic is FactTopic.GOALS


def test_the_same_sentence_twice_is_one_fact_and_a_long_report_keeps_the_clearest() -> None:
    twice = read_text("The yard has 480 employees. The yard has 480 employees.", TODAY)
    long = read_text(
        "\n".join(f"In 2025 the yard signed a contract for {number} ferries." for number in range(90)), TODAY
    )
    assert len(twice.facts) == 1
    assert (len(long.facts), long.left_out) == (60, 30)
