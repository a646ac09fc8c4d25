"""What jobs pay: found, kept, taken in."""

from __future__ import annotations

import pytest
from tests.people import alice, bob, charlie, let_in

from greenroom.core.benchmarks.importing import Wanted
from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound, UnreadableFile
from greenroom.services import benchmarks
from greenroom.store.models import Benchmark

pytestmark = pytest.mark.django_db
OWN = b"occupation,median,p25,currency,country,year\nBaker,31000,29000,GBP,United Kingdom,2026\n"


def test_an_occupation_is_found_by_its_words() -> None:
    found = benchmarks.packed("registered nurse")
    assert found[0].occupation == "Registered nurses"
    assert benchmarks.packed("  ") == ()


def test_a_figure_is_kept_once() -> None:
    owner = alice()
    one, other = (benchmarks.keep(owner, "Registered nurses") for _ in range(2))
    assert one.pk == other.pk
    assert benchmarks.figure_of(one) == benchmarks.packed("registered nurses")[0]
    with pytest.raises(NotFound):
        benchmarks.keep(owner, "Dragon tamers")


def test_a_table_is_taken_in_and_read_again_it_takes_the_place_of_the_first() -> None:
    owner = alice()
    for median in (b"31000", b"32000"):
        benchmarks.take_in(owner, "own.csv", OWN.replace(b"31000", median), Wanted("baker"))
    kept = benchmarks.kept(owner, "GB")
    assert [each.figure.median for each in kept] == [32_000]
    assert benchmarks.kept(owner, "DE") == []


def test_what_is_no_table_is_refused() -> None:
    owner = alice()
    for content in (b"PK\x03\x04 and more", b"PK\x03\x04 xl/workbook.xml"):
        with pytest.raises(UnreadableFile, match="as CSV"):
            benchmarks.take_in(owner, "all_data.xlsx", content, Wanted("baker"))
    with pytest.raises(InvalidChoice, match="an occupation"):
        benchmarks.take_in(owner, "own.csv", OWN, Wanted(" "))


def test_the_closest_figure_is_quoted() -> None:
    figures = benchmarks.packed("nurse")
    assert benchmarks.closest(figures, "Registered nurse") in figures
    assert benchmarks.closest((), "Registered nurse") is None


def test_bob_and_charlie_change_nothing() -> None:
    owner = alice()
    row = benchmarks.keep(owner, "Registered nurses")
    let_in(owner, bob())
    with pytest.raises(NotAllowed):
        benchmarks.remove(bob(), row.pk)
    with pytest.raises(NotFound):
        benchmarks.remove(charlie(), row.pk)
    assert benchmarks.kept(bob()) == []
    benchmarks.remove(owner, row.pk)
    assert not Benchmark.objects.exists()
