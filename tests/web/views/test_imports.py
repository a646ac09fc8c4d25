"""Applications from a CSV file, and as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.world import latest

from greenroom.services import applications
from greenroom.services.papers import keep_file
from greenroom.store.models import Application, File

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor

TABLE = (
    b"Company,Role,Status,Date applied\nHarbour Foods,Planner,Interviewing,3/4/2026\nQuay Bakery,Baker,Offer,3/4/2026\n"
)


def hand_in(browser: Client, content: bytes = TABLE, name: str = "jobs.csv") -> str:
    file = SimpleUploadedFile(name, content, "text/csv")
    return browser.post("/applications/import/", {"file": file}, follow=True).text


def columns(**changes: str) -> dict[str, str]:
    """What the second page sends."""
    chosen = {"column_0": "employer", "column_1": "role", "column_2": "stage", "column_3": "started"}
    return {"kept": str(File.objects.latest("created_at").pk), "order": "", "template": "standard", **chosen, **changes}


def test_a_file_is_looked_at_before_anything_is_written(hers: Client, owner: Actor) -> None:
    text = hand_in(hers)
    assert "2 applications of 2 rows" in text
    assert "“Interviewing” does not say which round." in text
    assert "day and month could stand the other way round" in text
    assert '<option value="employer" selected>Employer</option>' in text
    assert not Application.objects.owned_by(owner).exists()


def test_what_is_said_of_dates_and_columns_changes_what_becomes_of_the_rows(hers: Client) -> None:
    hand_in(hers)
    text = hers.post("/applications/import/", columns(order="month", do="look")).text
    assert "Wed 4 Mar 2026" in text
    text = hers.post("/applications/import/", columns(column_0="", do="look")).text
    assert "Say which column holds the employer." in text
    assert 'value="import"' not in text


def test_a_file_comes_in_and_one_click_takes_it_back(hers: Client, owner: Actor) -> None:
    hand_in(hers)
    text = hers.post("/applications/import/", columns(do="import"), follow=True).text
    assert "2 applications are in your list." in text
    assert Application.objects.owned_by(owner).count() == 2
    hers.post(f"/history/{latest(owner).pk}/undo/")
    assert not Application.objects.exists()


def test_what_is_there_already_is_left_out_and_said(hers: Client, owner: Actor) -> None:
    applications.start(owner, employer="harbour foods", title="planner")
    text = hand_in(hers)
    assert "1 application of 2 rows" in text
    assert "1 row left out: It is in your list already." in text
    hers.post("/applications/import/", columns(do="import", doubles="on"))
    assert Application.objects.count() == 3


def test_when_nothing_is_left_there_is_no_button(hers: Client, owner: Actor) -> None:
    for employer, title in (("Harbour Foods", "Planner"), ("Quay Bakery", "Baker")):
        applications.start(owner, employer=employer, title=title)
    assert "There is nothing to take in" in hand_in(hers)
    assert hers.post("/applications/import/", columns(do="import")).status_code == 422


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04x", "Save it as CSV"),
        (b"\x00\x01", "not a CSV file"),
        (b"Company,Role\n", "no rows below its headings"),
    ],
)
def test_a_bad_file_gets_one_sentence(hers: Client, content: bytes, said: str) -> None:
    assert said in hand_in(hers, content)
    assert not File.objects.exists()


def test_a_form_that_was_tampered_with_is_refused_in_peace(hers: Client) -> None:
    hand_in(hers)
    assert hers.post("/applications/import/", columns(column_1="moon", do="import")).status_code == 422
    assert hers.post("/applications/import/", {"kept": "moon"}).status_code == 200
    assert not Application.objects.exists()


def test_a_file_of_another_kind_or_of_somebody_else_is_not_shown(hers: Client, strangers: Client, owner: Actor) -> None:
    other = keep_file(owner, "cv.pdf", b"%PDF-1.7", "pdf")
    assert hers.get(f"/applications/import/?file={other.pk}").status_code == 422
    assert strangers.get(f"/applications/import/?file={other.pk}").status_code == 404


def test_the_list_goes_out_as_a_file_that_comes_back(hers: Client, owner: Actor) -> None:
    row = applications.start(owner, employer="Harbour Foods", title="=cmd()")
    answer = hers.get("/applications/export.csv")
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"].startswith('attachment; filename="greenroom-applications-')
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert '"\'=cmd()"' in answer.text
    applications.delete(owner, row.pk)
    assert "The file is from Greenroom." in hand_in(hers, answer.content)


def test_only_what_was_looked_for_goes_out(hers: Client, owner: Actor) -> None:
    applications.start(owner, employer="Harbour Foods", title="Planner")
    applications.start(owner, employer="Quay Bakery", title="Baker")
    text = hers.get("/applications/export.csv?q=quay").text
    assert "Baker" in text
    assert "Planner" not in text
