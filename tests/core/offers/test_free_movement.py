"""Free movement is read row by row, and never from rules for visitors."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from greenroom.core.offers.free_movement import ARRANGEMENTS, Arrangement, arrangement_between


@pytest.mark.parametrize(
    ("citizen_of", "country", "name"),
    [
        ("DE", "NL", "EU and EEA"),
        ("NO", "ES", "EU and EEA"),
        ("PL", "CH", "Switzerland"),
        ("CH", "FR", "Switzerland"),
        ("GB", "IE", "Common Travel Area"),
        ("IE", "GB", "Common Travel Area"),
        ("NZ", "AU", "Trans-Tasman"),
        ("AE", "SA", "Gulf"),
        ("IE", "DE", "EU and EEA"),
    ],
)
def test_citizens_of_members_may_work(citizen_of: str, country: str, name: str) -> None:
    found = arrangement_between(citizen_of, country)
    assert found is not None
    assert name in found.name


@pytest.mark.parametrize(
    ("citizen_of", "country"),
    [("GB", "DE"), ("DE", "GB"), ("US", "CA"), ("GB", "CH"), ("JP", "DE"), ("DE", "LI"), ("DE", "DE"), ("AR", "BR")],
)
def test_nobody_else_may_by_an_arrangement(citizen_of: str, country: str) -> None:
    assert arrangement_between(citizen_of, country) is None


def test_the_eu_has_twenty_seven_members_and_the_area_thirty() -> None:
    assert len(ARRANGEMENTS[0].members) == 30


@pytest.mark.parametrize("each", ARRANGEMENTS, ids=lambda each: each.name)
def test_each_row_names_its_text_and_the_page(each: Arrangement) -> None:
    assert each.basis
    assert urlsplit(each.url).netloc
    assert each.caveats
