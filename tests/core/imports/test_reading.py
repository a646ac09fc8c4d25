from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.imports.headings import fields_for
from greenroom.core.imports.reading import Plan, entries_of
from greenroom.core.imports.values import Entry, Field, Order, Reach, Someone, Table


def read(headings: str, *rows: str, order: Order = Order.BY_COLUMN) -> list[Entry]:
    table = Table(headings.split("|"), [row.split("|") for row in rows])
    return list(entries_of(table, Plan(fields_for(table.headings), order)))


def test_a_row_becomes_an_application_and_nothing_of_it_is_lost() -> None:
    (entry,) = read(
        "Company|Position|Status|Date applied|Contact|Notes|Salary|Location",
        "Harbour Foods|Planner|Phone screen|2026-11-03|Ada Finch, Head of Data <a@x.example>|Call back|£40k|Leeds, UK",
    )
    assert entry == Entry(
        number=1,
        title="Planner",
        employer="Harbour Foods",
        reach=Reach(key="recruiter-screen"),
        started_on=dt.date(2026, 11, 3),
        country="GB",
        people=(Someone("Ada Finch", "Head of Data", "a@x.example"),),
        notes="Call back\nSalary: £40k\nLocation: Leeds, UK",
    )


def test_a_row_without_role_or_employer_says_so() -> None:
    without_employer, without_role, without_both = read("Company|Role|Notes", "|Planner|", "Harbour||", "||Hello")
    assert without_employer.refused == "There is no employer in this row."
    assert without_role.refused == "There is no role in this row."
    assert without_both.refused == "There is neither a role nor an employer in this row."


def test_a_date_that_could_mean_two_days_is_marked() -> None:
    (doubtful,) = read("Company|Role|Date applied", "Harbour|Planner|3/11/2026")
    assert "other way round" in doubtful.doubts[0]
    (chosen,) = read("Company|Role|Date applied", "Harbour|Planner|3/11/2026", order=Order.MONTH_FIRST)
    assert (chosen.started_on, chosen.doubts) == (dt.date(2026, 3, 11), ())


def test_one_clear_date_clears_the_whole_column() -> None:
    first, _ = read("Company|Role|Date applied", "Harbour|Planner|3/11/2026", "Harbour|Buyer|11/25/2026")
    assert (first.started_on, first.doubts) == (dt.date(2026, 3, 11), ())


def test_linkedin_puts_the_month_first() -> None:
    (entry,) = read(
        "Application Date|Contact Email|Company Name|Job Title|Resume Name",
        "7/6/26, 2:20 PM|me@x.example|Acme|Engineer|a.pdf",
    )
    assert (entry.started_on, entry.source, entry.people) == (dt.date(2026, 7, 6), "LinkedIn", ())


def test_saved_jobs_stand_before_the_application() -> None:
    (entry,) = read("Saved Date|Job Url|Job Title|Company Name", "10/13/26, 2:15 PM|https://x.example|Engineer|Acme")
    assert entry.reach == Reach(name="Saved", early=True)
    assert entry.started_on == dt.date(2026, 10, 13)


def test_what_cannot_be_read_is_kept_in_the_notes_with_a_mark() -> None:
    (entry,) = read("Company|Role|Date applied|Country", "Harbour|Planner|before the flood|Atlantis")
    assert entry.notes == "Started: before the flood\nCountry: Atlantis"
    assert len(entry.doubts) == 2


def test_the_day_of_a_status_that_is_an_end_is_the_day_of_the_end() -> None:
    (entry,) = read(
        "Job Title|Company Name|Applied Date|Status|Status Date", "PM|Globex|2026-07-13|REJECTED|2026-07-25"
    )
    assert (entry.reach.end, entry.ended_on, entry.stage_since) == ("rejected", dt.date(2026, 7, 25), None)


def test_an_accepted_offer_stands_at_the_offer() -> None:
    (entry,) = read("Company|Role|Outcome|Stage", "Harbour|Planner|Accepted|")
    assert entry.reach == Reach(key="applied", end="accepted")
    (only_status,) = read("Company|Role|Status", "Harbour|Planner|Accepted")
    assert only_status.reach == Reach(key="offer", end="accepted")


def test_markup_is_read_as_text_and_words_for_nothing_are_nothing() -> None:
    (entry,) = read("Company|Role|Description|Archived", "Harbour|Planner|<p>Lead &amp; plan</p><ul><li>A</li></ul>|No")
    assert entry.notes == "Description: Lead & plan\nA"


def test_several_contacts_are_told_apart() -> None:
    (entry,) = read("Company|Role|Contacts", "Harbour|Planner|Ada Finch; Bo Lee <bo@x.example>; ada finch")
    assert [(person.name, person.email) for person in entry.people] == [("Ada Finch", ""), ("Bo Lee", "bo@x.example")]


def test_an_address_alone_is_a_contact() -> None:
    (entry,) = read("Company|Role|Recruiter email", "Harbour|Planner|jobs@harbour.example")
    assert entry.people == (Someone("jobs", email="jobs@harbour.example"),)


def test_what_is_too_long_is_cut_with_a_mark() -> None:
    (entry,) = read("Company|Role", f"{'x' * 300}|Planner")
    assert len(entry.employer) == 200
    assert "longer than 200 characters" in entry.doubts[0]


CELLS = st.text(max_size=30) | st.sampled_from(
    ["Interview", "3/11/2026", "'=1+1", "<b>", "a@b.example", "Declined", "DE"]
)


@given(
    rows=st.lists(st.lists(CELLS, min_size=6, max_size=6), max_size=5),
    fields=st.lists(st.sampled_from(Field), min_size=6, max_size=6),
    headings=st.lists(st.text(max_size=12) | st.sampled_from(["Role", "Stage", "Saved Date"]), min_size=6, max_size=6),
    order=st.sampled_from(Order),
)
def test_whatever_columns_are_said_to_hold_every_row_becomes_something(
    rows: list[list[str]], fields: list[Field], headings: list[str], order: Order
) -> None:
    entries = entries_of(Table(headings, rows), Plan(fields, order))
    assert [entry.number for entry in entries] == list(range(1, len(rows) + 1))
    for entry in entries:
        assert len(entry.title) <= 300
        assert len(entry.employer) <= 200
        assert entry.reach.key or entry.reach.name
