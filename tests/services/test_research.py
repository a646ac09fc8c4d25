from __future__ import annotations

import datetime as dt
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from tests.journey import ABOUT_THEM
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound, UnreadableText
from greenroom.services import research
from greenroom.services.history import undo
from greenroom.services.preparation import brief_of
from greenroom.services.reading import Handed
from greenroom.store.models import Contact, ResearchFact, Source

if TYPE_CHECKING:
    from uuid import UUID

    from tests.world import World

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 11, 27)
NOW = dt.datetime(2026, 11, 27, 12, tzinfo=dt.UTC)


def brought(actor: Actor, w: World, text: str = ABOUT_THEM, *, name: str = "", contact: UUID | None = None) -> Source:
    return research.bring(actor, w.application.pk, Handed(text=text), name=name, contact=contact, today=TODAY)[0]


def add_fact(actor: Actor, w: World, topic: str, text: str, about: str = "employer", on: str = "") -> None:
    research.add_fact(actor, w.application.pk, topic=topic, text=text, about=about, on=on)


def test_a_text_is_kept_untouched_with_its_day_and_its_facts_in_one_deed() -> None:
    actor = alice()
    w = world(actor)
    before = snapshot()
    source = brought(actor, w, name="Their page")
    facts = list(ResearchFact.objects.filter(source=source).order_by("start"))
    assert (source.text, source.name, source.written_on) == (ABOUT_THEM, "Their page", "2026-03-12")
    assert [fact.topic for fact in facts] == ["products", "people", "news", "problems", "goals", "people"]
    assert all(ABOUT_THEM[fact.start : fact.end] == fact.text for fact in facts)
    undo(actor, latest(actor).pk)
    assert snapshot() == before


def test_a_fact_about_somebody_who_sits_there_is_theirs() -> None:
    actor = alice()
    brought(actor, world(actor))
    about = ResearchFact.objects.get(about="person")
    assert (about.contact, about.text[:11]) == (Contact.objects.get(name="Joan Barker"), "Joan Barker")


def test_a_text_that_is_all_about_one_person_is_read_so() -> None:
    actor = alice()
    w = world(actor)
    joan = Contact.objects.get(name="Joan Barker")
    brought(actor, w, "Studied law in Hull and worked at a bakery before that.", contact=joan.pk)
    assert ResearchFact.objects.get().contact == joan
    stranger = Contact.objects.create(person=actor.person, employer=w.application.employer, name="Nobody")
    with pytest.raises(InvalidChoice, match="sits in one"):
        brought(actor, w, contact=stranger.pk)


def test_a_saved_page_is_read_and_kept_as_a_file() -> None:
    actor = alice()
    head = (
        b'<head><title>Hall opened</title><meta property="article:published_time" content="2026-06-03T08:00Z"></head>'
    )
    page = (
        b"<html>"
        + head
        + b"<body><h1>News</h1><p>In May 2026 the company opened a new hall in Leeds.</p></body></html>"
    )
    source, _ = research.bring(actor, world(actor).application.pk, Handed(name="news.html", content=page), today=TODAY)
    assert (source.kind, source.file is not None) == ("html", True)
    assert (source.name, source.written_on) == ("Hall opened", "2026-06-03")
    assert [(fact.topic, fact.on) for fact in source.facts.all()] == [("news", "2026-05")]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_nothing_is_refused_and_nothing_is_kept(text: str) -> None:
    actor = alice()
    with pytest.raises(UnreadableText):
        brought(actor, world(actor), text)
    assert not Source.objects.exists()


def test_a_text_that_says_nothing_is_kept_without_facts() -> None:
    actor = alice()
    assert brought(actor, world(actor), "fine. It was a fine day.").facts.count() == 0


def test_a_fact_is_put_down_mended_and_removed_by_hand() -> None:
    actor = alice()
    w = world(actor)
    fact = research.add_fact(actor, w.application.pk, topic="news", text=" They opened a hall. ", on="March 2026")
    assert (fact.text, fact.on, fact.about, fact.by_hand) == ("They opened a hall.", "2026-03", "employer", True)
    joan = Contact.objects.get(name="Joan Barker")
    fact = research.mend_fact(actor, fact.pk, topic="people", about=str(joan.pk))
    assert (fact.topic, fact.about, fact.contact, fact.on) == ("people", "person", joan, "2026-03")
    research.remove_fact(actor, fact.pk)
    assert not ResearchFact.objects.exists()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"topic": "weather"}, "topic"),
        ({"text": "  "}, "text"),
        ({"about": "somebody"}, "about"),
        ({"on": "soon"}, "on"),
    ],
)
def test_what_does_not_fit_a_fact_names_its_field(fields: dict[str, str], field: str) -> None:
    actor = alice()
    w = world(actor)
    with pytest.raises(InvalidChoice) as caught:
        add_fact(actor, w, **{"topic": "news", "text": "They opened.", **fields})
    assert caught.value.field == field


def test_removing_a_source_takes_its_facts_along_and_undo_brings_both_back() -> None:
    actor = alice()
    source = brought(actor, world(actor))
    before = snapshot()
    research.remove_source(actor, source.pk)
    assert not ResearchFact.objects.exists()
    undo(actor, latest(actor).pk)
    assert snapshot() == before


def test_the_file_shows_conflicts_of_two_sources_and_what_is_missing() -> None:
    actor = alice()
    w = world(actor)
    brought(actor, w)
    brought(actor, w, "Northgate has 950 employees in Leeds.", name="A newspaper")
    file = research.file_of(w.application, TODAY)
    assert [(each.measure, set(each.said)) for each in file.conflicts] == [("people who work there", {"1,150", "950"})]
    assert [each.key for each in file.missing] == ["person Sam Reid"]
    assert [source.name for source in file.sources] == [
        "A newspaper",
        "Northgate Parcels delivers small freight for 4,200 shops between",
    ]


def test_a_pasted_page_is_called_by_its_heading_and_not_by_the_line_below_it() -> None:
    actor = alice()
    w = world(actor)
    brought(actor, w, "Northgate Parcels – News\nPublished 4 November 2026\n\nNorthgate has 950 employees in Leeds.")
    assert [source.name for source in research.file_of(w.application, TODAY).sources] == ["Northgate Parcels – News"]


def test_the_brief_tells_three_facts_with_their_source_and_day() -> None:
    actor = alice()
    w = world(actor)
    brought(actor, w, name="Their page")
    brief = brief_of(actor, w.interview.pk, NOW)
    facts = brief.facts
    assert [who.known[:24] for who in brief.people] == ["Joan Barker, Operations ", ""]
    assert [fact.source for fact in facts][:2] == ["Their page, 12 March 2026"] * 2
    assert "backlog" in facts[0].text
    assert len(facts) == 3


def test_bob_may_look_but_not_change_and_charlie_finds_nothing() -> None:
    owner = alice()
    w = world(owner)
    source = brought(owner, w)
    fact = ResearchFact.objects.all()[0]
    let_in(owner, bob())
    for actor, error in ((bob(), NotAllowed), (charlie(), NotFound)):
        with pytest.raises(error):
            brought(actor, w)
        with pytest.raises(error):
            research.add_fact(actor, w.application.pk, topic="news", text="They opened.")
        with pytest.raises(error):
            research.mend_fact(actor, fact.pk, topic="news")
        with pytest.raises(error):
            research.remove_fact(actor, fact.pk)
        with pytest.raises(error):
            research.remove_source(actor, source.pk)


def test_the_example_posting_can_be_read_too() -> None:
    text = (files("greenroom.services") / "example_texts" / "posting.md").read_text()
    actor = alice()
    assert brought(actor, world(actor), text).facts.exists()
