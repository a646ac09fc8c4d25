"""The pages of the research file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.journey import ABOUT_THEM
from tests.world import NOW, World, world

from greenroom.core.errors import InvalidChoice
from greenroom.services import fetching, research
from greenroom.services.reading import Handed
from greenroom.store.models import ResearchFact, Source

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def address(here: World) -> str:
    return f"/applications/{here.application.pk}/research/"


@pytest.fixture
def page(owner: Actor, here: World) -> Source:
    """A page about the employer."""
    source, _ = research.bring(owner, here.application.pk, Handed(text=ABOUT_THEM), name="Their page", today=NOW.date())
    return source


def test_an_empty_file_says_what_it_is_for_what_is_missing_and_where_to_begin(hers: Client, address: str) -> None:
    found = hers.get(address).text
    assert "Nothing is known yet" in found
    assert "Bring one page about them" in found
    assert "What troubles them" in found
    assert "Who Joan Barker is" in found


def test_a_pasted_text_leads_to_its_page_with_each_fact_where_it_stands(hers: Client, address: str) -> None:
    shown = hers.post(address, {"text": ABOUT_THEM, "name": "Their page"}, follow=True)
    assert shown.redirect_chain[-1][0] == f"/sources/{Source.objects.get().pk}/"
    words = "By 2028 the company aims to send every parcel by train or by electric van."
    start = ABOUT_THEM.index(words)
    assert f'data-span="{start}-{start + len(words)}"' in shown.text
    assert "6 facts are read from it." in shown.text
    assert "Joan Barker: people" in shown.text


def test_a_file_is_kept_as_it_came(hers: Client, address: str) -> None:
    file = SimpleUploadedFile("page.html", b"<p>In May 2026 the company opened a new hall in Leeds.</p>")
    shown = hers.post(address, {"file": file}, follow=True).text
    assert "The original file" in shown
    assert "1 fact is read from it." in shown


def test_nothing_leads_back_with_what_to_do(hers: Client, address: str) -> None:
    answer = hers.post(address, {"text": "", "name": "Their page"})
    assert answer.status_code == 422
    assert "There is nothing here yet" in answer.text
    assert 'value="Their page"' in answer.text


def test_a_page_is_fetched_only_when_its_address_is_given(
    hers: Client, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def fetched(url: str, *, field: str) -> Handed:
        asked.append((url, field))
        if "private" in url:
            raise InvalidChoice("This address leads into a private network.", field=field)
        return Handed("page.html", b"<p>The yard has 480 employees in two halls.</p>", url=url)

    monkeypatch.setattr(fetching, "fetch", fetched)
    hers.post(address, {"url": "https://yard.example/about"})
    assert asked == [("https://yard.example/about", "url")]
    assert Source.objects.get().name == "yard.example/about"
    refused = hers.post(address, {"url": "https://private.example"})
    assert (refused.status_code, "leads into a private network" in refused.text) == (422, True)


def test_what_two_sources_say_differently_stands_side_by_side(
    hers: Client, owner: Actor, here: World, address: str, page: Source
) -> None:
    research.bring(
        owner, here.application.pk, Handed(text="Northgate has 950 employees."), name="News", today=NOW.date()
    )
    found = hers.get(address).text
    assert "Sources that disagree" in found
    assert "Find out which is right: people who work there" in found
    assert page.name in found


def test_an_old_fact_is_grey_with_its_age_and_the_rule(hers: Client, address: str, page: Source) -> None:
    assert page.facts.exists()
    hers.post(f"{address}facts/", {"text": "They lost a contract.", "topic": "news", "about": "employer", "on": "2021"})
    found = hers.get(address).text
    assert "2021, " in found
    assert " years old" in found
    assert "Grey means old" in found


def test_a_fact_that_does_not_fit_stays_in_its_form(hers: Client, address: str) -> None:
    given = {"text": "They opened a hall.", "topic": "news", "about": "employer", "on": "soon"}
    answer = hers.post(f"{address}facts/", given)
    assert answer.status_code == 422
    assert "14 March 2026." in answer.text
    assert "They opened a hall." in answer.text
    assert not ResearchFact.objects.exists()


def test_what_the_reading_missed_is_copied_from_the_text_and_points_there(
    hers: Client, here: World, address: str, page: Source
) -> None:
    words = "between Leeds and the coast"
    given = {"text": words, "topic": "goals", "about": "role", "on": "", "source": str(page.pk)}
    back = hers.post(f"{address}facts/", given)
    assert back["Location"] == f"/sources/{page.pk}/"
    fact = ResearchFact.objects.get(text=words)
    assert (ABOUT_THEM[fact.start : fact.end], fact.on, fact.application) == (words, "2026-03-12", here.application)


def test_a_fact_is_mended_and_removed_where_it_stands(hers: Client, here: World, page: Source) -> None:
    fact = page.facts.get(topic="news")
    joan = here.interview.participants.get(contact__name="Joan Barker").contact
    given = {"text": fact.text, "topic": "people", "about": str(joan.pk), "on": "March 2026", "back": "source"}
    back = hers.post(f"/research-facts/{fact.pk}/mend/", given)
    assert back["Location"] == f"/sources/{page.pk}/"
    fact.refresh_from_db()
    assert (fact.topic, fact.contact, fact.on, fact.by_hand) == ("people", joan, "2026-03", True)
    wrong = hers.post(f"/research-facts/{fact.pk}/mend/", {**given, "on": "soon"})
    assert (wrong.status_code, "Please look at what is marked" in wrong.text) == (422, True)
    hers.post(f"/research-facts/{fact.pk}/remove/")
    assert not ResearchFact.objects.filter(pk=fact.pk).exists()


def test_a_source_goes_with_its_facts_and_undo_is_offered(hers: Client, page: Source) -> None:
    found = hers.post(f"/sources/{page.pk}/remove/", follow=True).text
    assert "Nothing is known yet" in found
    assert "Undo" in found


def test_application_and_brief_tell_of_it(hers: Client, here: World, page: Source) -> None:
    assert "From 1 source" in hers.get(f"/applications/{here.application.pk}/").text
    brief = hers.get(f"/interviews/{here.interview.pk}/brief/").text
    assert "Known about them" in brief
    assert f"{page.name}, 12 March 2026" in brief


def test_bob_reads_and_charlie_finds_nothing(reviewers: Client, strangers: Client, address: str, page: Source) -> None:
    found = reviewers.get(address).text
    assert "The evening shift struggled" in found
    assert "Bring a text" not in found
    assert "Keep it" not in found
    assert strangers.get(address).status_code == 404
    assert strangers.get(f"/sources/{page.pk}/").status_code == 404


def test_the_pages_ask_the_database_the_same_few_things_however_much_is_known(
    hers: Client, owner: Actor, here: World, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(5):
        research.bring(owner, here.application.pk, Handed(text=ABOUT_THEM), name=f"Page {number}", today=NOW.date())
    with django_assert_max_num_queries(20):
        hers.get(address)
    with django_assert_max_num_queries(9):
        hers.get(f"/sources/{Source.objects.all()[0].pk}/")
