from __future__ import annotations

import csv
import datetime as dt
import io
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.people import alice, charlie
from tests.world import world

from greenroom.services import applications, employers, moving, people
from greenroom.services.imports import first_plan, preview, read_table, take_in
from greenroom.services.sheets import HEADINGS, applications_sheet
from greenroom.store.models import Application, Contact

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
ZONE = ZoneInfo("Europe/Berlin")
# What a person types: no line is longer than its field, and space at the ends is theirs to lose.
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30).map(
    lambda text: " ".join(text.replace("\u00ad", "").split()) or "x"
)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def facts() -> set[tuple[object, ...]]:
    """What a table can hold of each application."""

    def day(when: dt.datetime | None) -> dt.date | None:
        return when.astimezone(ZONE).date() if when else None

    rows = Application.objects.select_related("employer", "current_stage")
    return {
        (
            row.title, row.employer.name, row.current_stage and (row.current_stage.key, row.current_stage.name),
            row.current_stage and day(row.current_stage.entered_at), row.ended_as, day(row.ended_at),
            day(row.created_at), row.answer_by, row.source, row.country, row.notes.strip(),
        )
        for row in rows
    }  # fmt: skip


def test_a_table_names_what_there_is_to_know() -> None:
    actor = alice()
    w = world(actor)
    applications.describe(
        actor, w.application.pk, source="A friend", country="UK", answer_by=dt.date(2026, 12, 9), notes="=1+1"
    )
    (row,) = rows_of(applications_sheet(actor))
    assert list(row) == list(HEADINGS)
    assert row["Role"] == "Warehouse Team Leader"
    assert (row["Stage"], row["Kind of stage"], row["Ended as"]) == ("Applied", "Applied", "")
    assert (row["Source"], row["Country"], row["Answer by"]) == ("A friend", "GB", "2026-12-09")
    assert row["Contacts"] == "Joan Barker, Operations manager; Sam Reid"
    assert row["Notes"] == "'=1+1"


def test_only_what_was_looked_for_is_in_it() -> None:
    one = applications.start(alice(), employer="Harbour", title="Planner")
    applications.start(alice(), employer="Harbour", title="Buyer")
    assert [row["Role"] for row in rows_of(applications_sheet(alice(), {str(one.pk)}))] == ["Planner"]


def test_charlie_gets_none_of_alices() -> None:
    world(alice())
    assert rows_of(applications_sheet(charlie())) == []


PLACES = ["first-round", "offer", "own:Trial day", "own:Interview with Joan", "end:rejected", "applied"]


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@example(texts=("NULL", "None", "n/a", "-"), template="standard", place="applied", renamed=False)
@given(
    texts=st.tuples(TEXTS, TEXTS, TEXTS, TEXTS),
    template=st.sampled_from(["standard", "small", "public"]),
    place=st.sampled_from(PLACES),
    renamed=st.booleans(),
)
def test_our_own_table_comes_back_as_it_went_out(
    texts: tuple[str, str, str, str],
    template: str,
    place: str,
    renamed: bool,  # noqa: FBT001
) -> None:
    title, employer, source, notes = texts
    with transaction.atomic():
        people.update_profile(alice(), zone="Europe/Berlin")
        actor = alice()
        row = applications.start(actor, employer=employer, title=title, template=template)
        applications.describe(actor, row.pk, source=source, country="DE", answer_by=dt.date(2026, 12, 1), notes=notes)
        moving.move(actor, row.pk, place)
        row.refresh_from_db()
        if renamed and row.current_stage:
            applications.rename_stage(actor, row.current_stage.pk, name="Chat with Joan")
        gone, text = facts(), applications_sheet(actor)
        applications.delete(actor, row.pk)

        table = read_table(text.encode())
        seen = preview(actor, table, first_plan(table))
        assert (seen.maker, list(seen.doubts)) == ("Greenroom", [])
        take_in(actor, table, seen.plan, NOW, template=template)
        assert facts() == gone
        transaction.set_rollback(True)


def test_contacts_come_back_with_title_and_address() -> None:
    actor = alice()
    row = applications.start(actor, employer="Harbour", title="Planner")
    employers.add_contact(actor, row.employer_id, name="Ada Finch", title="Head of Data", email="ada@x.example")
    table = read_table(applications_sheet(actor).encode())
    applications.delete(actor, row.pk)
    Contact.objects.all().delete()
    take_in(actor, table, first_plan(table), NOW)
    contact = Contact.objects.get()
    assert (contact.name, contact.title, contact.email) == ("Ada Finch", "Head of Data", "ada@x.example")
