"""The panels for the pages of an application and an interview."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jinja2 import FileSystemLoader
from tests.people import alice, bob, let_in
from tests.world import World, world

from greenroom import web
from greenroom.services import applications, debriefs, promises, signals
from greenroom.store.models import Question
from greenroom.web.afterwards import after, debrief_panel, promises_panel, signals_panel
from greenroom.web.jinja import environment

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

BEFORE = dt.datetime(2026, 12, 3, 14, tzinfo=dt.UTC)
AFTER = dt.datetime(2026, 12, 3, 17, tzinfo=dt.UTC)
NOTES = "The talk ran over by 20 minutes."


@pytest.fixture
def owner() -> Actor:
    return alice()


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def shown(panel: str, **known: object) -> str:
    pages = environment(loader=FileSystemLoader(Path(web.__file__).parent / "templates"), autoescape=True)
    html = pages.from_string(f'{{% include "pages/{panel}/panel.html" %}}').render(csrf_input="", **known)
    return " ".join(html.split())


def test_before_the_talk_is_over_there_is_no_panel(owner: Actor, here: World) -> None:
    assert shown("debriefs", debriefing=debrief_panel(owner, here.interview, BEFORE)) == ""


def test_after_it_the_panel_asks_for_the_debrief_and_then_shows_it(owner: Actor, here: World) -> None:
    assert "Note how it went" in shown("debriefs", debriefing=debrief_panel(owner, here.interview, AFTER))
    debriefs.debrief(owner, here.interview.pk, moment="The lift", asked="Why parcels?", notes=NOTES, excitement=4)
    here.interview.refresh_from_db()
    html = shown("debriefs", debriefing=debrief_panel(owner, here.interview, AFTER))
    for words in ("“The lift”", "1 question for practice", "1 sign to look at", "You want it 4 of 5"):
        assert words in html


def test_promises_stand_in_the_order_of_their_days(owner: Actor, here: World) -> None:
    promises.add(owner, here.application.pk, what="Whenever")
    promises.add(owner, here.application.pk, what="Second", due_on=dt.date(2026, 12, 9))
    promises.add(owner, here.application.pk, what="First", due_on=dt.date(2026, 12, 1), interview=here.interview.pk)
    panel = promises_panel(owner, here.application, AFTER)
    assert [row.what for row in panel.open] == ["First", "Second", "Whenever"]
    html = shown("promises", promises=panel)
    assert html.count("/keep/") == 3
    assert html.count("Its day has passed") == 1
    of_talk = promises_panel(owner, here.application, AFTER, here.interview)
    assert [row.what for row in of_talk.open] == ["First"]
    assert 'value="interview"' in shown("promises", promises=of_talk)


def test_without_promises_the_panel_says_so(owner: Actor, here: World) -> None:
    assert "Nothing is owed to them." in shown("promises", promises=promises_panel(owner, here.application, AFTER))
    made = promises.add(owner, here.application.pk, what="The rota")
    promises.keep(owner, made.pk)
    html = shown("promises", promises=promises_panel(owner, here.application, AFTER))
    assert "Everything you promised is kept." in html


def test_the_signals_panel_says_what_they_say_and_what_waits_in_notes(owner: Actor, here: World) -> None:
    assert "nothing noted means nothing known" in shown("signals", signs=signals_panel(owner, here.application))
    debriefs.debrief(owner, here.interview.pk, notes=NOTES)
    signals.log(owner, here.application.pk, "tour")
    html = shown("signals", signs=signals_panel(owner, here.application))
    assert "too little to lean either way" in html
    assert "1 in your notes to look at" in html
    assert "rejection" not in html


def test_after_a_refusal_the_signals_panel_leads_to_what_it_can_teach(owner: Actor, here: World) -> None:
    ended = applications.end(owner, here.application.pk, "rejected")
    html = shown("signals", signs=signals_panel(owner, ended))
    assert f"/applications/{ended.pk}/rejection/" in html


def test_a_reviewer_gets_no_buttons(owner: Actor, here: World) -> None:
    promises.add(owner, here.application.pk, what="The rota")
    let_in(owner, bob())
    html = shown("promises", promises=promises_panel(bob(), here.application, AFTER))
    assert "The rota" in html
    assert "<button" not in html
    assert shown("debriefs", debriefing=debrief_panel(bob(), here.interview, AFTER)) == ""


def test_the_panels_take_few_queries(
    owner: Actor, here: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    debriefs.debrief(owner, here.interview.pk, notes=NOTES, promised="A\nB\nC")
    with django_assert_max_num_queries(5):
        debrief_panel(owner, here.interview, AFTER)
    with django_assert_max_num_queries(2):
        promises_panel(owner, here.application, AFTER)
    with django_assert_max_num_queries(5):
        signals_panel(owner, here.application)


def test_what_comes_next_is_to_thank_then_the_notes_then_the_question_that_went_badly(
    owner: Actor, here: World
) -> None:
    debriefs.debrief(owner, here.interview.pk, asked="! Why parcels?", notes=NOTES)
    here.interview.refresh_from_db()
    offer, asked = signals.offer_in(here.interview), list(Question.objects.all())
    month_later = AFTER + dt.timedelta(days=30)
    first = after(owner, here.interview, offer, asked, AFTER)
    assert first.next is not None
    assert (first.next.title, first.thank_all) == ("Thank Joan Barker and Sam Reid", here.interview.pk)
    steps = [
        after(owner, here.interview, offer, asked, month_later).next,
        after(owner, here.interview, None, asked, month_later).next,
        after(owner, here.interview, None, [], month_later).next,
    ]
    assert [step and step.title for step in steps] == [
        "Look at the signs in your notes",
        "Answer it again: “Why parcels?”",
        None,
    ]
