from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.invitations.mentions import days_in, lengths_in, times_in

T = dt.time


@pytest.mark.parametrize(
    ("text", "day", "month", "year", "weekday"),
    [
        ("Tuesday 8 December 2026", 8, 12, 2026, 1),
        ("Tue, Dec 8th", 8, 12, 0, 1),
        ("Dienstag, den 8. Dezember", 8, 12, 0, 1),
        ("Di 8.12.", 8, 12, 0, 1),
        ("mardi 8 décembre", 8, 12, 0, 1),
        ("martes 8 de diciembre de 2026", 8, 12, 2026, 1),
        ("terça-feira, 8 de dezembro", 8, 12, 0, 1),
        ("wtorek, 8 grudnia", 8, 12, 0, 1),
        ("2026-12-08", 8, 12, 2026, None),
        ("2026年12月8日", 8, 12, 2026, None),
        ("2026. december 8-án, kedden", 8, 12, 2026, 1),
        ("onsdag d. 9/12", 9, 12, 0, 2),
        ("03.12.2026 r. (czwartek)", 3, 12, 2026, 3),
        ("Weds 2nd", 2, 0, 0, 2),
    ],
)
def test_a_day_is_read_as_it_is_written(text: str, day: int, month: int, year: int, weekday: int | None) -> None:
    (found,) = days_in(text)
    assert (found.day, found.month, found.year, found.weekday) == (day, month, year, weekday)
    assert found.span.of(text).strip() in text


@pytest.mark.parametrize(
    ("text", "time", "until"),
    [
        ("at 14:00", T(14), None),
        ("2pm", T(14), None),
        ("2:30 p.m.", T(14, 30), None),
        ("14h30", T(14, 30), None),
        ("um 14 Uhr", T(14), None),
        ("10-11am", T(10), T(11)),
        ("from 11 to 1 pm", T(11), T(13)),
        ("9:30–10:15", T(9, 30), T(10, 15)),
        ("de 9h à 9h45", T(9), T(9, 45)),
        ("kl. 0900-0945", T(9), T(9, 45)),
        ("下午3:00-3:40", T(15), T(15, 40)),
        ("14時30分", T(14, 30), None),
        ("half past two", T(2, 30), None),
        ("om half elf", T(10, 30), None),
        ("um halb vier", T(3, 30), None),
        ("quarter past four in the afternoon", T(16, 15), None),
        ("noon", T(12), None),
        ("12 am", T(0), None),
        ("12 pm", T(12), None),
    ],
)
def test_a_time_of_day_is_read_as_it_is_written(text: str, time: dt.time, until: dt.time | None) -> None:
    (found,) = times_in(text)
    assert (found.time, found.until) == (time, until)


@pytest.mark.parametrize("text", ["ext 3", "at 5 Kings Road", "at 1801 Wewatta Street", "20 % of it", "in 3 weeks"])
def test_other_figures_are_no_time(text: str) -> None:
    assert times_in(text) == []


def test_a_number_with_a_full_stop_may_be_a_room() -> None:
    assert times_in("Room 4.12")[0].weak
    assert not times_in("kl. 14.15")[0].weak


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45 minutes", 45),
        ("a 45-minute talk", 45),
        ("30 to 45 min", 45),
        ("an hour and a half", 90),
        ("1,5 Stunden", 90),
        ("une heure", 60),
        ("un cuarto de hora", 15),
        ("half an hour", 30),
        ("tre kvarter", 45),
        ("1 hodinu", 60),
    ],
)
def test_a_length_is_read_in_minutes(text: str, minutes: int) -> None:
    assert [length.minutes for length in lengths_in(text)] == [minutes]


@pytest.mark.parametrize("text", ["5 minutes early", "10 Minuten Fußweg", "5 minutes walk", "14 h"])
def test_other_stretches_are_no_length(text: str) -> None:
    assert lengths_in(text) == []


@given(st.text(max_size=200))
def test_whatever_is_written_can_be_looked_through(text: str) -> None:
    days = days_in(text)
    times = times_in(text, days)
    spans = [each.span for each in days] + [each.span for each in times] + [e.span for e in lengths_in(text, times)]
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
