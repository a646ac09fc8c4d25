from __future__ import annotations

import pytest

from greenroom.core.contradictions import Saying
from greenroom.core.screens.permits import Permit, Standing, countries_in, read, stated

FREE, TIED, NEEDED = Standing.FREE, Standing.TIED, Standing.NEEDED


@pytest.mark.parametrize(
    ("text", "permit"),
    [
        ("I don't need a visa.", Permit("NL", FREE)),
        ("No sponsorship is needed.", Permit("NL", FREE)),
        ("I would need a work permit.", Permit("NL", NEEDED)),
        ("I am not allowed to work yet.", Permit("NL", NEEDED)),
        ("I hold a Dutch permit until May 2028.", Permit("NL", TIED, "2028-05")),
        ("I am a German citizen.", Permit("DE", FREE)),
        ("For the United Kingdom I need a visa.", Permit("GB", NEEDED)),
    ],
)
def test_a_right_to_work_is_read_with_its_country(text: str, permit: Permit) -> None:
    assert [each.value for each in read(Saying(text, "here", topic="permit"), "NL")] == [permit]


@pytest.mark.parametrize(
    "text", ["Do I need a visa?", "I am waiting for my permit.", "I have lived here for years.", "I may need to check."]
)
def test_what_is_open_or_something_else_is_no_right(text: str) -> None:
    assert read(Saying(text, "here", topic="permit"), "NL") == ()


def test_without_a_country_nothing_is_said() -> None:
    assert read(Saying("I need a visa.", "here", topic="permit")) == ()
    assert read(Saying("I need a visa.", "here", topic="background"), "NL") == ()


def test_a_row_of_the_profile_is_read_by_its_status() -> None:
    rows = [
        {"country": "Netherlands", "status": "EU Blue Card", "until": "2028-05-31"},
        {"country": "Atlantis", "status": "Citizen", "until": ""},
        {"country": "Japan", "status": "to be seen", "until": ""},
    ]
    assert [each.value for each in stated(rows, Saying("", ""))] == [Permit("NL", TIED, "2028-05")]


def test_countries_are_found_among_other_names() -> None:
    assert countries_in("I moved from South Korea to New Zealand with Anna.") == {"KR", "NZ"}
    assert countries_in("I told US that it is fine.") == {"US"}
    assert countries_in("In it was no one.") == frozenset()
