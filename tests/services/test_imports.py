from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.people import alice, charlie
from tests.world import latest, snapshot

from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.imports.values import Field
from greenroom.services import applications, imports
from greenroom.services.history import undo
from greenroom.services.imports import Plan, first_plan, preview, read_table, take_in
from greenroom.store.models import Application, Contact, Deed, Employer

pytestmark = pytest.mark.django_db

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
TABLE = b"""Company,Role,Status,Date applied,Contact,Notes
Harbour Foods,Planner,Phone screen,2026-11-03,"Ada Finch, HR <ada@x.example>",Call back
harbour FOODS,Buyer,Rejected,2026-10-01,Ada Finch,
Quay Bakery,Baker,Wishlist,,,
Town Hall,Clerk,Coffee with Joan,2026-09-01,,
Town Hall,clerk ,Offer,2026-09-01,,
,Nobody,Applied,,,
"""


def imported(content: bytes = TABLE, *, doubles: bool = False) -> int:
    table = read_table(content)
    return take_in(alice(), table, first_plan(table), NOW, doubles=doubles)


def application(title: str) -> Application:
    return Application.objects.select_related("employer", "current_stage").get(title=title)


def test_looking_at_a_table_writes_nothing() -> None:
    actor = alice()
    before, deeds = snapshot(), Deed.objects.count()
    table = read_table(TABLE)
    seen = preview(actor, table, first_plan(table))
    assert [entry.title for entry in seen.taken] == ["Planner", "Buyer", "Baker", "Clerk"]
    assert dict(seen.left_out) == {"It stands in this file twice.": 1, "There is no employer in this row.": 1}
    assert seen.doubts == [("“Coffee with Joan” is no stage that Greenroom knows. It becomes a stage of its own.", 1)]
    assert snapshot() == before
    assert Deed.objects.count() == deeds


def test_a_table_comes_in_as_one_deed_and_goes_in_one_click() -> None:
    actor = alice()
    before = snapshot()
    assert imported() == 4
    after = snapshot()
    assert (latest(actor).verb, latest(actor).summary) == ("import-applications", "Imported 4 applications")
    undone = undo(actor, latest(actor).pk)
    assert snapshot() == before
    undo(actor, undone.pk)
    assert snapshot() == after


def test_each_application_stands_where_its_row_says() -> None:
    imported()
    planner = application("Planner")
    assert planner.current_stage is not None
    assert planner.current_stage.key == "recruiter-screen"
    assert planner.created_at.date() == dt.date(2026, 11, 3)
    assert planner.notes == "Call back"
    assert (application("Buyer").ended_as, application("Clerk").current_stage.name) == ("rejected", "Coffee with Joan")  # type: ignore[union-attr]
    wish = application("Baker")
    assert [stage.name for stage in wish.stages.all()][:2] == ["Wishlist", "Applied"]
    assert wish.stages.exclude(entered_at=None).count() == 1
    for row in Application.objects.all():
        assert [stage.position for stage in row.stages.all()] == list(range(row.stages.count()))


def test_an_employer_and_its_people_are_there_once() -> None:
    applications.start(alice(), employer="HARBOUR foods", title="Driver")
    imported()
    assert Employer.objects.filter(name__iexact="harbour foods").count() == 1
    contact = Contact.objects.get()
    assert (contact.name, contact.title, contact.email) == ("Ada Finch", "HR", "ada@x.example")


def test_what_is_there_already_is_left_out_unless_it_is_wanted() -> None:
    applications.start(alice(), employer="harbour  foods", title="PLANNER")
    assert imported() == 3
    with pytest.raises(UserError, match="nothing to take in"):
        imported()
    assert imported(doubles=True) == 5


def test_a_table_whose_columns_are_not_said_is_refused() -> None:
    table = read_table(TABLE)
    with pytest.raises(InvalidChoice, match="Say which column holds the employer"):
        take_in(alice(), table, Plan([Field.ROLE] + [Field.ASIDE] * 5), NOW)


def test_another_kind_of_employer_has_other_stages_and_the_one_in_the_row() -> None:
    table = read_table(b"Company,Role,Status\nHarbour,Planner,Phone screen\n")
    take_in(alice(), table, first_plan(table), NOW, template="small")
    assert [stage.name for stage in application("Planner").stages.all()][:3] == [
        "Applied",
        "Recruiter screen",
        "First round",
    ]


def test_charlie_does_not_see_what_is_a_double_of_alice() -> None:
    imported()
    table = read_table(TABLE)
    assert len(preview(charlie(), table, first_plan(table)).taken) == 4


def test_a_long_table_asks_as_many_queries_as_a_short_one_but_for_the_rows_it_writes() -> None:
    def asked(rows: int) -> int:
        lines = "".join(f"Firm {rows} {number},Clerk,Applied\n" for number in range(rows))
        with CaptureQueriesContext(connection) as queries:
            imported(f"Company,Role,Status\n{lines}".encode())
        return len(queries)

    assert asked(40) <= asked(4) + 12


CELLS = st.text(st.characters(), max_size=12) | st.sampled_from(
    ["Harbour", "Planner", "Offer", "3/4/26", "=1", "a@b.de"]
)
TABLES = st.lists(st.lists(CELLS, min_size=3, max_size=3).map(",".join), max_size=5).map(
    lambda rows: "\n".join(["Company,Role,Status", *rows]).encode("utf-8", "replace")
)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(content=TABLES | st.binary(max_size=200))
def test_whatever_file_comes_it_comes_in_or_is_refused_with_a_sentence(content: bytes) -> None:
    actor = alice()
    before = snapshot()
    try:
        imported(content)
    except UserError:
        assert snapshot() == before
        return
    undo(actor, latest(actor).pk)
    assert snapshot() == before


def test_the_reader_is_the_one_of_the_adapters() -> None:
    assert imports.read_table(b"Company,Role\nHarbour,Planner\n").headings == ("Company", "Role")
