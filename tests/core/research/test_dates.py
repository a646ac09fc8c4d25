from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.research.dates import (
    age_in_words,
    fact_day,
    in_words,
    is_stale,
    last_day,
    opening,
    typed_date,
    written_on,
)
from greenroom.core.research.values import FactTopic

TODAY = dt.date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Published on 12 March 2026\n\nWe were founded in 1987.", "2026-03-12"),
        ("A year in the hall\n3 June 2025\nIt went well.", "2025-06-03"),
        ("LEEDS, 4 May 2026 – The council agreed a contract.", "2026-05-04"),
        ("Annual report\nMarch 2025\n", "2025-03"),
        ("We will open on 3 May 2027 in Hull.", ""),
        ("On 3 May 2024 somebody opened a shop and all the town came to see it and to eat cake.", ""),
        ("No date at all.", ""),
        ("Last updated: 1/2/2026", ""),
    ],
)
def test_a_text_is_from_the_day_it_says_so_and_from_no_other(text: str, day: str) -> None:
    assert written_on(text, TODAY) == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("It opened a hall in February 2026.", "2026-02"),
        ("In 2024 it made a loss.", "2024"),
        ("By 2028 it aims to send every parcel by van.", "2025-01"),
        ("She has run the halls since 2019.", "2025-01"),
        ("It was founded in 1987.", "2025-01"),
        ("Sales rose more than in 2020.", "2025-01"),
        ("In 2023 it lost money and in 2024 it earned some.", "2024"),
    ],
)
def test_the_day_of_a_fact_is_the_latest_that_has_come_in_its_sentence(sentence: str, day: str) -> None:
    assert fact_day(sentence, "2025-01", TODAY) == day


def test_dates_are_typed_as_people_write_them() -> None:
    typed = ["2026", "March 2026", "14 March 2026", "2026-03-14", "2026-03", " "]
    assert [typed_date(each) for each in typed] == ["2026", "2026-03", "2026-03-14", "2026-03-14", "2026-03", ""]
    assert [in_words(each) for each in ("2026", "2026-03", "2026-03-14", "")] == [
        "2026",
        "March 2026",
        "14 March 2026",
        "",
    ]


@pytest.mark.parametrize("wrong", ["soon", "32 March 2026", "2026-13", "3/4/2026"])
def test_what_is_no_date_or_not_clear_is_refused_with_a_way_out(wrong: str) -> None:
    with pytest.raises(InvalidChoice, match="14 March 2026"):
        typed_date(wrong)


def test_a_month_or_year_lasts_until_its_last_day() -> None:
    assert [last_day(each) for each in ("2024-02", "2025", "2025-12", "2026-03-14")] == [
        dt.date(2024, 2, 29),
        dt.date(2025, 12, 31),
        dt.date(2025, 12, 31),
        dt.date(2026, 3, 14),
    ]


def test_news_grow_old_after_a_year_and_goals_after_two() -> None:
    assert is_stale(FactTopic.NEWS, "2025-11-27", TODAY)
    assert not is_stale(FactTopic.NEWS, "2025-11-28", TODAY)
    assert not is_stale(FactTopic.GOALS, "2025", TODAY)
    assert is_stale(FactTopic.GOALS, "2023", TODAY)
    assert not is_stale(FactTopic.NEWS, "", TODAY)


def test_age_is_said_in_whole_months_or_years() -> None:
    ages = [age_in_words(each, TODAY) for each in ("2026-11-20", "2026-10-20", "2025-09", "2023", "")]
    assert ages == ["", "1 month old", "13 months old", "2 years old", ""]


def test_a_text_is_called_by_its_first_words_and_not_by_its_date() -> None:
    assert opening("Published on 12 March 2026\n\nNorthgate delivers freight.") == "Northgate delivers freight."
    assert opening("On 12 March 2026 the second hall opened.\nMore") == "On 12 March 2026 the second hall opened.\nMore"
    assert opening("12 March 2026") == "12 March 2026"
