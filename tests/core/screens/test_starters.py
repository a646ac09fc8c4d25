"""A first version of an answer holds facts of the record and nothing else."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest

from greenroom.core.contradictions import Saying
from greenroom.core.resumes.values import Job, Month, Read, Resume
from greenroom.core.screens.contradictions import Profile, contradictions
from greenroom.core.screens.starters import free_from, starter
from greenroom.core.screens.values import ScreenFacts, TopicKey

RESUME = Resume(
    "",
    work=(
        Job(Read("Aire Valley Wholesale"), Read("Warehouse Assistant"), Month(2015, 9), Month(2018, 5)),
        Job(
            Read("Calder Fresh Foods"),
            Read("Depot Operations Lead"),
            Month(2021, 3),
            current=True,
            achievements=(
                Read("Responsible for the weekly report"),
                Read("Cut late departures from 14 % to 5 % in eight months"),
            ),
        ),
        Job(Read("Calder Fresh Foods"), Read("Transport Planner"), Month(2018, 6), Month(2021, 2)),
    ),
)
PROFILE = Profile(
    notice_period="Eight weeks to the end of a month",
    pay_low=60_000,
    pay_high=66_000,
    pay_currency="EUR",
    pay_period="year",
    work_authorisations=({"country": "Netherlands", "status": "Needs a permit", "until": ""},),
    place="Leeds, United Kingdom",
    job_country="NL",
)
FACTS = ScreenFacts(
    profile=PROFILE,
    today=dt.date(2026, 11, 27),
    headline="Depot lead",
    resume=RESUME,
    employer="Havenwind Parcel",
    role="Operations Manager",
    job_place="Rotterdam, Netherlands",
    priority="Above all, you make sure that the vans leave on time.",
    their_pay="€58,000 – €66,000 per year",
    their_permit="for which we act as sponsor",
    their_start="1 March 2027, or sooner",
    others=2,
    times=("Monday 30 November, 15:00 (Amsterdam), 14:00 (London)",),
)
NOTHING = ScreenFacts(profile=Profile(), today=dt.date(2026, 11, 27))


def test_the_background_is_the_last_two_jobs_and_one_result() -> None:
    assert starter(TopicKey.BACKGROUND, FACTS).text == (
        "I work as Depot Operations Lead at Calder Fresh Foods since March 2021. "
        "Before that I was Transport Planner at Calder Fresh Foods, from June 2018 to February 2021. "
        "One result that I can show: Cut late departures from 14 % to 5 % in eight months."
    )


def test_somebody_without_a_present_job_says_what_they_did_last() -> None:
    gone = replace(FACTS, resume=Resume("", work=(replace(RESUME.work[1], current=False, end=Month(2026, 9)),)))
    assert starter(TopicKey.SITUATION, gone).text == (
        "Last, I was Depot Operations Lead at Calder Fresh Foods until September 2026."
    )


def test_notice_says_when_one_would_be_free() -> None:
    assert free_from(FACTS) == dt.date(2027, 2, 1)
    assert starter(TopicKey.NOTICE, FACTS).text == (
        "My notice period: eight weeks to the end of a month. "
        "If I gave notice today, 27 November 2026, I would be free from 1 February 2027. "
        "Your posting says about the start: “1 March 2027, or sooner.”"
    )


def test_pay_is_a_range_and_goes_back_to_the_scope() -> None:
    text = starter(TopicKey.PAY, FACTS).text
    assert text.startswith("My range is €60,000 to €66,000 a year. Your posting names €58,000 – €66,000 per year.")
    assert text.endswith("Which range have you planned, and for what?")


def test_other_processes_are_counted_and_never_named() -> None:
    assert starter(TopicKey.OTHERS, FACTS).text == "I am in interviews with 2 other employers."
    assert starter(TopicKey.OTHERS, replace(FACTS, others=1)).text == "I am in interviews with one other employer."
    assert "No names" in starter(TopicKey.OTHERS, NOTHING).asks[0]


@pytest.mark.parametrize("key", list(TopicKey))
def test_without_facts_there_is_no_text_but_something_to_add(key: TopicKey) -> None:
    empty = starter(key, NOTHING)
    assert empty.text == ""
    assert empty.asks


@pytest.mark.parametrize("key", list(TopicKey))
def test_every_name_and_figure_of_a_first_version_stands_in_the_record(key: TopicKey) -> None:
    record = " ".join([repr(FACTS), "27 November 2026", "1 February 2027", "60,000 66,000", "September March June May"])
    words = re.findall(r"\d[\d,.]*\d|\d|[A-Z][a-z]{3,}", starter(key, FACTS).text)
    usual = {"Before", "Your", "Where", "Which", "Right", "Last", "February"}
    assert [word for word in words if word not in record and word not in usual] == []


def test_a_first_version_contradicts_nothing_that_it_is_made_of() -> None:
    answers = [Saying(starter(key, FACTS).text, f"your answer on {key}", "", key.value) for key in TopicKey]
    assert contradictions(answers, PROFILE, (), RESUME, today=FACTS.today) == ()


def test_without_a_resume_the_headline_speaks() -> None:
    assert starter(TopicKey.BACKGROUND, replace(FACTS, resume=None)).text == "My work in one line: Depot lead."
    assert (
        starter(TopicKey.WHY_ROLE, FACTS).text == "You write: “Above all, you make sure that the vans leave on time.”"
    )
