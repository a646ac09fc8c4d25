"""What disagrees between answers, profile and what an employer was told; and all that only looks as if it did."""

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.contradictions import About, Contradiction, Saying
from greenroom.core.resumes.values import Job, Month, Read, Resume
from greenroom.core.screens.contradictions import Profile, contradictions

PROFILE = Profile(
    notice_period="Eight weeks to the end of a month",
    pay_low=60_000,
    pay_high=66_000,
    pay_currency="EUR",
    pay_period="year",
    work_authorisations=(
        {"country": "United Kingdom", "status": "Citizen", "until": ""},
        {"country": "Netherlands", "status": "Needs a highly skilled migrant permit", "until": ""},
        {"country": "Japan", "status": "Work permit", "until": "2028-05"},
    ),
    place="Leeds, United Kingdom",
    job_country="NL",
)
TODAY = dt.date(2026, 11, 27)


def answer(topic: str, text: str) -> Saying:
    return Saying(text, f"your answer on {topic}", f"answer:{topic}", topic)


def told(topic: str, text: str) -> Saying:
    return Saying(text, "what you told them on 3 November 2026", "told:1", topic, dt.date(2026, 11, 3))


def found(*answers: Saying, said: tuple[Saying, ...] = (), profile: Profile = PROFILE) -> tuple[Contradiction, ...]:
    return contradictions(answers, profile, said, today=TODAY)


@pytest.mark.parametrize(
    ("topic", "text", "about"),
    [
        ("pay", "I am looking for €70,000 to €75,000 a year.", About.PAY),
        ("pay", "My range starts at 55k euros.", About.PAY),
        ("pay", "I would like £60,000 to £66,000.", About.PAY),
        ("pay", "I would not go below €70,000.", About.PAY),
        ("pay", "About 75 thousand euros a year would be right.", About.PAY),
        ("pay", "At least EUR 70 000 a year", About.PAY),
        ("pay", "70.000 € per year", About.PAY),
        ("pay", "seventy to seventy-five thousand euros", About.PAY),
        ("background", "For pay I have a range of €70,000 to €72,000 in mind.", About.PAY),
        ("notice", "My notice is two weeks.", About.NOTICE),
        ("notice", "Three months to the end of a month.", About.NOTICE),
        ("notice", "I have three months' notice.", About.NOTICE),
        ("notice", "My notice period: 4 weeks", About.NOTICE),
        ("notice", "Two months to the end of a quarter.", About.NOTICE),
        ("notice", "I could start immediately.", About.NOTICE),
        ("notice", "No notice period, I am free.", About.NOTICE),
        ("notice", "I could start on 1 January 2027.", About.START),
        ("notice", "I can join you in December.", About.START),
        ("permit", "I do not need sponsorship.", About.PERMIT),
        ("permit", "I have the right to work in the Netherlands.", About.PERMIT),
        ("permit", "For the UK I need a visa.", About.PERMIT),
        ("permit", "I hold a permit for Japan until March 2027.", About.PERMIT),
        ("relocation", "I live in Berlin, Germany.", About.PLACE),
        ("relocation", "I am based in Manchester.", About.PLACE),
    ],
)
def test_an_answer_that_the_profile_contradicts_is_named(topic: str, text: str, about: About) -> None:
    both = found(answer(topic, text))
    assert [each.about for each in both] == [about]
    assert both[0].one.quote.rstrip(".") in text
    assert both[0].one.where == f"your answer on {topic}"
    assert both[0].other.where == "your profile"
    assert both[0].text.endswith(".")


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        # pay that agrees, that is rough, that is something else, or that cannot be compared
        ("pay", "I am looking for €60,000 to €66,000 a year."),
        ("pay", "Something around 63k."),
        ("pay", "About €59,000 a year."),
        ("pay", "At least 60,000 euros."),
        ("pay", "Not below €60,000."),
        ("pay", "At present I earn £52,000. I am looking for 60 to 66 thousand euros."),
        ("pay", "I earn £52,000 now."),
        ("pay", "€5,200 a month"),
        ("pay", "5,200 euros"),
        ("pay", "€42,000 net"),
        ("pay", "A total package of €75,000 with bonus"),
        ("pay", "A relocation allowance of €4,000 would help."),
        ("pay", "€45,000 would be too little."),
        ("pay", "Less than €55,000 would not do."),
        ("pay", "That depends on the scope. What is your range for 2027?"),
        ("pay", "Two or three things matter to me beside the pay."),
        ("background", "I ran a budget of €2,000,000 and cut costs by €300,000."),
        ("background", "We were paid by the shops, £1.2m in 2025."),
        # notice that is the same in other words, or only hoped for
        ("notice", "Two months to the end of a month."),
        ("notice", "My notice is 8 weeks."),
        ("notice", "Two months' notice, perhaps less."),
        ("notice", "They might let me go after two weeks."),
        ("notice", "I could ask for a shorter notice of one month."),
        ("notice", "It is not two weeks, as my résumé says by mistake."),
        ("notice", "I cannot start immediately."),
        ("notice", "If you need me I could start at once."),
        ("background", "I gave three months of training to new planners."),
        ("notice", "I could start on 1 February 2027."),
        ("notice", "I could start from December at the earliest."),
        ("notice", "My contract ends on 31 December 2026."),
        ("availability", "I am free on 3 December at ten."),
        # permits elsewhere, in the balance, or the same
        ("permit", "I need a highly skilled migrant permit, and you would be the sponsor."),
        ("permit", "I am a British citizen."),
        ("permit", "I do not need a visa for Belgium."),
        ("permit", "I am not sure whether I need a permit."),
        ("permit", "If you sponsor me I may work from March."),
        ("permit", "My permit for Japan is valid until May 2028."),
        ("permit", "My permit for Japan is valid until 2028."),
        ("permit", "For Japan I need a sponsor, since my permit is tied to my employer."),
        # where one lives: the same, or nothing that our lists can tell apart
        ("relocation", "I live in Leeds."),
        ("relocation", "I live in Yorkshire with my family."),
        ("relocation", "I live near Headingley."),
        ("relocation", "I lived in Germany for two years."),
    ],
)
def test_what_agrees_or_cannot_be_read_is_no_contradiction(topic: str, text: str) -> None:
    assert found(answer(topic, text)) == ()


@pytest.mark.parametrize(
    ("topic", "now", "before", "about"),
    [
        ("pay", "I am looking for €64,000 to €66,000.", "€60,000 to €62,000", About.PAY),
        ("pay", "€64,000", "62k EUR", About.PAY),
        ("notice", "I could start on 1 March 2027.", "first day 1 February 2027", About.START),
        ("notice", "I could start in March 2027, at the earliest.", "1 February", About.START),
        ("relocation", "I would not move.", "I would be happy to relocate.", About.MOVING),
    ],
)
def test_an_answer_that_differs_from_what_this_employer_was_told_is_named(
    topic: str, now: str, before: str, about: About
) -> None:
    said = told("start" if about is About.START else topic, before)
    both = [each for each in found(answer(topic, now), said=(said,), profile=Profile()) if each.about is about]
    assert len(both) == 1
    assert both[0].other.where == "what you told them on 3 November 2026"
    assert both[0].other.quote == before.rstrip(".")


@pytest.mark.parametrize(
    ("topic", "now", "before"),
    [
        ("pay", "€60,000 to €66,000", "€62,000"),
        ("pay", "60k to 66k", "at least €60,000"),
        ("pay", "€60,400", "60k"),
        ("start", "early April 2027", "end of March 2027"),
        ("start", "1 April 2027", "end of March 2027"),
        ("start", "15 March 2027", "from 1 March at the earliest"),
        ("start", "March", "15 March 2027"),
        ("start", "03/04/2027", "1 June 2027"),
        ("relocation", "I would move if the school year is over.", "I would not move."),
        ("relocation", "I move parcels.", "I cannot relocate."),
    ],
)
def test_what_was_told_before_may_be_said_in_other_words(topic: str, now: str, before: str) -> None:
    assert found(answer(topic, now), said=(told(topic, before),), profile=Profile()) == ()


def test_two_things_that_an_employer_was_told_are_held_against_each_other() -> None:
    later = Saying("€70,000", "what you told them on 10 November 2026", "told:2", "pay")
    both = found(said=(told("pay", "€60,000"), later), profile=Profile())
    (found_one,) = both
    assert found_one.text == (
        "The figures differ: €70,000 in what you told them on 10 November 2026, "
        "€60,000 in what you told them on 3 November 2026."
    )


def test_two_answers_are_held_against_each_other() -> None:
    both = found(
        answer("background", "I live in Berlin, Germany."),
        answer("relocation", "I am living in Paris, France."),
        profile=Profile(),
    )
    assert [each.about for each in both] == [About.PLACE]


def test_a_start_before_the_notice_is_over_says_when_it_would_be() -> None:
    both = found(answer("notice", "I could start on 1 January 2027."))
    assert both[0].text == (
        "1 January 2027 in your answer on notice is too early: with the notice in your profile, given today, "
        "you would be free on 1 February 2027."
    )


def test_an_answer_is_held_against_the_resume() -> None:
    resume = Resume("", work=(Job(Read("Calder Fresh Foods"), Read("Planner"), Month(2018, 6), Month(2021, 2)),))
    both = contradictions((answer("background", "I joined Calder Fresh Foods in 2019."),), Profile(), (), resume)
    assert [(each.about, each.other.quote) for each in both] == [
        (About.DATE, "Planner, Calder Fresh Foods: June 2018 to February 2021")
    ]


def test_the_same_pair_is_named_once() -> None:
    said = told("pay", "€70,000")
    assert len(found(answer("pay", "€80,000. I said €80,000."), said=(said, said), profile=Profile())) == 1


def test_nothing_said_is_nothing_found() -> None:
    assert found() == ()
    assert found(answer("pay", "")) == ()
