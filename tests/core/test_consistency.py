"""Résumé, stories, letters: what cannot all be true is named, and what only looks so is not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from greenroom.core.consistency import NamedResume, Papers, TellableStory, inconsistencies
from greenroom.core.contradictions import About, Contradiction, Saying
from greenroom.core.resumes.values import Job, Month, Read, Resume

TODAY = dt.date(2026, 11, 27)
LATE = "Cut late departures from 14 % to 5 % in eight months by loading each van in drop order"
TEAM = "Led a team of 22 drivers and loaders over two shifts; staff turnover fell from 38 % to 21 % a year"
ROUTES = "Rebuilt the routes for 140 shops after a supplier closed, within nine working days"
LEAD = Job(
    Read("Calder Fresh Foods Ltd"),
    Read("Depot Operations Lead"),
    Month(2021, 3),
    current=True,
    achievements=(Read(LATE), Read(TEAM)),
)
PLANNER = Job(
    Read("Calder Fresh Foods Ltd"),
    Read("Transport Planner"),
    Month(2018, 6),
    Month(2021, 2),
    achievements=(Read(ROUTES),),
)
ASSISTANT = Job(Read("Aire Valley Wholesale"), Read("Warehouse Assistant"), Month(2015, 9), Month(2018, 5))
SENT = NamedResume(Resume("", work=(LEAD, PLANNER, ASSISTANT)), "the résumé “Operations”", "resume:1")


def letter(text: str) -> Saying:
    return Saying(text, "the letter of 3 December", "letter:1")


def story(text: str, achievement: str = "", job: Job | None = None) -> TellableStory:
    return TellableStory(Saying(text, "the story “Vans”", "story:1"), achievement, job)


def found(
    *sayings: Saying, stories: tuple[TellableStory, ...] = (), resumes: tuple[NamedResume, ...] = (SENT,)
) -> tuple[Contradiction, ...]:
    papers = Papers(resumes, stories, sayings, "Havenwind Parcel", "Operations Manager", ("Lantern Grocery",))
    return inconsistencies(papers, TODAY)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("I joined Calder Fresh Foods in 2016.", About.DATE),
        ("I left Aire Valley Wholesale in 2020.", About.DATE),
        ("I lead the depot of Calder Fresh Foods in Leeds, which I joined in 2016.", About.DATE),
        ("From 2012 to 2014 I planned rounds with my team at Aire Valley Wholesale.", About.DATE),
        ("In March 2017 we changed the rounds at Calder Fresh Foods.", About.DATE),
        ("I worked as a Senior Transport Planner at Calder Fresh Foods.", About.TITLE),
        ("As warehouse manager at Aire Valley Wholesale I saw every order.", About.TITLE),
        ("I bring fifteen years of experience in distribution to my next employer.", About.NUMBER),
        ("I cut late departures with loading in drop order from 14 % to 3 %.", About.NUMBER),
        ("I led a team of 30 drivers and loaders over my shifts.", About.NUMBER),
        ("I look forward to hearing from Lantern Grocery.", About.EMPLOYER),
        ("I am writing about the position of Regional Planner.", About.TITLE),
    ],
)
def test_a_letter_that_the_resume_or_the_application_contradicts_is_named(text: str, about: About) -> None:
    both = found(letter(text))
    assert [each.about for each in both] == [about]
    assert both[0].one.quote in text
    assert both[0].one.where == "the letter of 3 December"
    assert both[0].other.where.startswith("this application" if "résumé" not in both[0].other.where else "the résumé")


@pytest.mark.parametrize(
    "text",
    [
        "I joined Calder Fresh Foods in 2018.",
        "I joined Calder Fresh Foods in June 2018.",
        "I have led the depot of Calder Fresh Foods since 2022.",
        "I left Aire Valley Wholesale in May 2018.",
        "In 2019 I rebuilt the routes of Calder Fresh Foods.",
        "Calder Fresh Foods was founded in 1987.",
        "Before I came to Calder Fresh Foods I studied geography from 2012 to 2015.",
        "I worked as Depot Lead at Calder Fresh Foods.",
        "I was the planner at Calder Fresh Foods whom people called at night.",
        "I was responsible for routes at Calder Fresh Foods.",
        "I worked with the site manager at Aire Valley Wholesale.",
        "I bring nine years of experience in distribution.",
        "At 22 years in the trade my director has seen it all.",
        "My director has 22 years in the trade.",
        "I cut late departures with loading in drop order to under 6 %.",
        "My goal was to cut late departures with loading in drop order to 3 %.",
        "We loaded about 24 drivers' vans with a team over two shifts.",
        "I led a team of 22 drivers and 12 loaders.",
        "Late departures of another depot fell to 3 %.",
        "I look forward to hearing from Havenwind Parcel, whom Lantern Grocery speaks well of.",
        "I am writing about the position of Operations Manager Last Mile.",
        "For the job of a lifetime I would get up at three.",
    ],
)
def test_a_letter_that_agrees_or_cannot_be_read_is_no_contradiction(text: str) -> None:
    assert found(letter(text)) == ()


def test_a_story_with_another_figure_than_the_line_it_was_made_of_is_named() -> None:
    told = "In March 2021, 14 % of our vans left late. Late departures fell from 14 % to 4 % in six months."
    both = found(stories=(story(told, LATE, LEAD),))
    assert [(each.about, each.text) for each in both] == [
        (About.NUMBER, f"“4 %” in the story “Vans”, but “5 %” in the résumé “Operations” ({lead_named()})."),
        (
            About.NUMBER,
            f"“six months” in the story “Vans”, but “eight months” in the résumé “Operations” ({lead_named()}).",
        ),
    ]
    assert both[0].other.quote == LATE


def lead_named() -> str:
    return "Depot Operations Lead, Calder Fresh Foods Ltd"


@pytest.mark.parametrize(
    "told",
    [
        "Late departures fell from 14 % to 5 % in eight months.",
        "Late departures fell from 14 % to 5 % in 8 months.",
        "Late departures fell from 14 % to about 5 %.",
        "I was to get late departures under 6 % before Christmas.",
        "Late departures fell to less than 6 %.",
        "Of the 22 people on my shifts, eight had left within a year.",
        "One Monday 3 of 40 vans left late.",
        "The spring before, 9 % of all parcels were damaged.",
    ],
)
def test_a_story_that_tells_the_same_in_other_words_agrees(told: str) -> None:
    assert found(stories=(story(told, LATE, LEAD),)) == ()


def test_a_story_is_compared_with_the_line_of_the_resume_that_was_sent() -> None:
    older = "Cut late departures from 14 % to 7 % by loading vans in drop order"
    both = found(stories=(story("Late departures fell to 7 %.", older, LEAD),))
    assert [each.other.quote for each in both] == [LATE]


def test_a_story_dated_outside_its_job_is_named() -> None:
    both = found(stories=(story("In 2017 a supplier of ours closed from one day to the next.", ROUTES, PLANNER),))
    assert [(each.about, each.text) for each in both] == [
        (About.DATE, "The story “Vans” says 2017; the job it belongs to lasted June 2018 to February 2021.")
    ]


@pytest.mark.parametrize(
    "told",
    [
        "In 2019 a supplier of ours closed from one day to the next.",
        "The supplier, founded in 1987, was one of ours.",
        "In spring 2021 the supplier had closed.",
        "We had planned for the rules of 2025.",
        "We loaded 2015 parcels in my first night.",
    ],
)
def test_a_year_of_something_else_is_not_held_against_a_story(told: str) -> None:
    assert found(stories=(story(told, ROUTES, PLANNER),)) == ()


def test_two_versions_of_a_resume_are_compared_job_by_job() -> None:
    older = replace(PLANNER, start=Month(2017, 1), title=Read("Senior Transport Planner"))
    other = NamedResume(Resume("", work=(LEAD, older)), "the résumé “Spring”", "resume:2")
    assert (
        found(resumes=(SENT, other)) == ()
    )  # two jobs at one employer that share neither title nor beginning may be two different ones
    other = NamedResume(Resume("", work=(LEAD, replace(PLANNER, start=Month(2017, 1)))), "the résumé “Spring”")
    (both,) = found(resumes=(SENT, other))
    assert both.text == (
        "Calder Fresh Foods Ltd begins in June 2018 in the résumé “Operations”, "
        "and in January 2017 in the résumé “Spring”."
    )
    other = NamedResume(Resume("", work=(replace(ASSISTANT, title=Read("Warehouse Supervisor")),)), "the other")
    assert [each.about for each in found(resumes=(SENT, other))] == [About.TITLE]


def test_a_year_without_its_month_agrees_with_any_month_of_it() -> None:
    other = NamedResume(Resume("", work=(replace(ASSISTANT, start=Month(2015), end=Month(2018)),)), "the other")
    assert found(resumes=(SENT, other)) == ()


def test_a_job_that_ends_before_it_begins_is_named() -> None:
    resume = Resume("", work=(replace(ASSISTANT, end=Month(2014, 2)),))
    both = found(resumes=(NamedResume(resume),))
    assert [each.text for each in both] == [
        "In your résumé, Aire Valley Wholesale ends in February 2014, before it begins in September 2015."
    ]


def test_without_a_resume_only_the_address_of_a_letter_is_looked_at() -> None:
    both = found(letter("I joined Calder Fresh Foods in 1999. Lantern Grocery is my choice."), resumes=())
    assert [each.about for each in both] == [About.EMPLOYER]


def test_a_story_without_a_line_is_read_like_a_letter() -> None:
    assert [each.about for each in found(stories=(story("I joined Calder Fresh Foods in 2016."),))] == [About.DATE]
