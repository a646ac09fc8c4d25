"""The page of what jobs pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.files.uploadedfile import SimpleUploadedFile

from greenroom.services import benchmarks
from greenroom.store.models import Benchmark

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor

OWN = b"occupation,median,p25,currency,country,year\nBaker,31000,29000,GBP,United Kingdom,2026\n"


def test_an_occupation_is_found_kept_and_removed(hers: Client) -> None:
    page = hers.get("/benchmarks/?q=registered+nurse").text
    assert "Registered nurses" in page
    assert "US Bureau of Labor Statistics" in page
    page = hers.post("/benchmarks/keep/", {"occupation": "Registered nurses"}, follow=True).text
    assert "Nothing is kept yet." not in page
    hers.post(f"/benchmarks/{Benchmark.objects.get().pk}/remove/")
    assert not Benchmark.objects.exists()


def test_words_that_find_nothing_say_what_to_try(hers: Client) -> None:
    assert "Try a plainer word" in hers.get("/benchmarks/?q=dragon+tamer").text


def test_a_table_is_read_and_its_figures_stand_there(hers: Client) -> None:
    typed = {"file": SimpleUploadedFile("own.csv", OWN), "occupation": "baker"}
    page = hers.post("/benchmarks/", typed, follow=True).text
    assert "1 figure is kept" in page
    assert "25 of 100 earn less than £29,000" in page


def test_a_table_of_no_known_kind_comes_back_with_a_sentence(hers: Client) -> None:
    page = hers.post("/benchmarks/", {"file": SimpleUploadedFile("a.csv", b"a,b\n1,2\n"), "occupation": "baker"})
    assert page.status_code == 422
    assert "of no kind that is known here" in page.text
    assert 'value="baker"' in page.text


def test_the_list_has_a_query_ceiling(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for each in benchmarks.packed("manager"):
        benchmarks.keep(owner, each.occupation)
    with django_assert_max_num_queries(15):
        assert hers.get("/benchmarks/?q=manager").status_code == 200
