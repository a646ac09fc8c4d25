"""Cases about pay."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.services.case_pay import pay_answers


def test_the_names_of_the_answers_say_what_is_asked_for() -> None:
    read = {"country": "GB", "year": "2025-26", "region": "rUK", "gross": 50_000}
    assert pay_answers(read, ["income_tax", "ni", "total"]) == {"income_tax": 7_486, "ni": 2_994.4, "total": 10_480.4}


@pytest.mark.parametrize(
    ("read", "name", "answer"),
    [
        ({"country": "NL", "year": 2025, "gross": [40_000, 60_000]}, "net", [33_509.01, 43_712.96]),
        ({"country": "NL", "year": 2025, "gross": [40_000]}, "net", [33_509.01]),
        ({"country": "CA", "province": "Ontario", "year": [2025, 2026], "gross": 100_000}, "ei", [1_077.48, 1_123.07]),
        ({"country": "US", "year": 2025, "wages": 250_000}, "medicare", 3_625),
        ({"country": "US", "year": 2025, "wages": 250_000}, "additional_medicare", 450),
        ({"country": "US", "year": 2025, "wages": 250_000}, "fica", 14_993.2),
        ({"country": "US", "wages": 100_000, "filing": "married jointly"}, "income_tax", 7_743),
        ({"wages": 100_000}, "PA", 3_070),
        ({"country": "IN", "salary": 2_475_000, "year": "FY 2025-2026"}, "tax", 312_000),
        ({"country": "DE", "year": 2026, "gross_month": 5_000}, "lohnsteuer_month", 782.42),
        ({"country": "FR", "year": 2025, "brut": 60_000, "cadre_from": 45_000}, "impot", 6_404.33),
        ({"country": "IE", "year": 2024, "gross": 28_000, "credits": 3_950}, "income_tax", 1_650),
        ({"country": "CH", "canton": "ZH", "taxable": 173_834}, "canton_city", 29_998.21),
        ({"country": "AU", "taxable": [45_000, 80_000]}, "2026-27", [4_020, 14_520]),
    ],
)
def test_amounts_years_and_places_are_found_under_the_names_that_people_give_them(
    read: dict[str, Any], name: str, answer: object
) -> None:
    assert pay_answers(read, [name])[name] == pytest.approx(answer, abs=0.5)


def test_a_figure_that_is_not_known_is_not_made_up() -> None:
    with pytest.raises(InvalidChoice, match="“moon” is no figure"):
        pay_answers({"country": "NL", "gross": 50_000}, ["moon"])


def test_a_place_without_a_table_is_not_made_up() -> None:
    with pytest.raises(NotFound, match="no tax table for CH"):
        pay_answers({"country": "CH", "canton": "Atlantis", "gross": 50_000}, ["net"])
