"""Dates in the wordings that people use."""

from __future__ import annotations

import pytest

from greenroom.core.resumes.dates import find_ranges, is_duration, without_dates


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Jan 2023 - Present", "2023-01", "now"),
        ("June 2016 to December 2018", "2016-06", "2018-12"),
        ("03/2019 – 12/2021", "2019-03", "2021-12"),
        ("2019-05 - 2021-06", "2019-05", "2021-06"),
        ("seit 04/2020", "2020-04", "now"),
        ("März 2018 – heute", "2018-03", "now"),
        ("janv. 2019 – aujourd'hui", "2019-01", "now"),
        ("enero de 2019 a marzo de 2020", "2019-01", "2020-03"),
        ("mei 2017 tot heden", "2017-05", "now"),
        ("2015–2019", "2015", "2019"),
        ("May - Aug 2021", "2021-05", "2021-08"),
        ("01.04.2018 - 31.12.2020", "2018-04", "2020-12"),
        ("Jan '19 – Mar '21", "2019-01", "2021-03"),
        ("Summer 2020 – Winter 2021", "2020-06", "2021-12"),
    ],
)
def test_a_stretch_is_read_in_many_wordings(text: str, start: str, end: str) -> None:
    (found,) = find_ranges(text)
    assert found.start is not None
    assert found.start.iso() == start
    assert ("now" if found.current else found.end.iso() if found.end else None) == end


def test_a_patent_number_is_no_date() -> None:
    assert find_ranges("US Patent 11,234,567") == []


def test_what_is_left_without_dates_keeps_the_names() -> None:
    assert without_dates("UC Berkeley | 2019") == "UC Berkeley"
    assert without_dates("Acme — Baker (03/2019 - 04/2020)") == "Acme — Baker"


def test_a_duration_is_no_name() -> None:
    assert is_duration("2 years 10 months")
    assert not is_duration("2 years of service at Acme")
