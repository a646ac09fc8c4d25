"""An application as a prepared candidate sees it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.world import POSTING, RESUME, World, latest, world

from greenroom.core.proof import NOTHING
from greenroom.services import applications, interviews, plan, postings, practice, preparation
from greenroom.services.preparation import InterviewInput
from greenroom.services.reading import Handed
from greenroom.store.models import Application

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


@pytest.fixture
def made(owner: Actor) -> World:
    return world(owner)


def page_of(browser: Client, application: Application) -> str:
    return browser.get(f"/applications/{application.pk}/").text


def prepared(owner: Actor) -> Application:
    """An application made by the five-minute path."""
    when = InterviewInput(dt.datetime(2027, 2, 3, 15, 0), "Europe/London")  # noqa: DTZ001 - as typed
    return preparation.start_from(owner, Handed(text=POSTING), Handed(text=RESUME), when, now=NOW)


def test_without_an_application_the_list_teaches_how_to_begin(hers: Client) -> None:
    assert "Start with a posting" in hers.get("/applications/").text


def test_the_list_names_role_stage_and_interview_in_its_zone(hers: Client, made: World) -> None:
    text = hers.get("/applications/").text
    assert made.application.title in text
    assert "London time" in text


def test_an_application_without_a_posting_asks_for_it_first(hers: Client, owner: Actor) -> None:
    bare = applications.start(owner, employer="Northgate Parcels", title="Loader")
    assert "Add the posting" in page_of(hers, bare)


def test_without_a_resume_the_next_step_is_to_choose_one(hers: Client, owner: Actor, made: World) -> None:
    applications.choose_resume(owner, made.application.pk, None)
    text = page_of(hers, made.application)
    assert "Say which résumé" in text
    assert "Mara 2026" in text


def test_a_doubtful_resume_is_looked_at_before_anything_else(hers: Client, owner: Actor, made: World) -> None:
    applications.choose_resume(owner, made.application.pk, made.resume.pk)
    assert "Look at what was hard to read" in page_of(hers, made.application)


def test_choosing_a_resume_brings_proof_with_the_words_that_match(hers: Client, made: World) -> None:
    place = f"/applications/{made.application.pk}/resume/"
    text = hers.post(place, {"resume": made.resume.pk}, follow=True).text
    assert "The proof is read from this résumé now." in text
    assert "<mark>" in text


def test_what_nothing_speaks_of_is_said_once(hers: Client, owner: Actor) -> None:
    assert page_of(hers, prepared(owner)).count(NOTHING) == 1


def test_a_prepared_candidate_is_asked_to_answer_then_to_read_the_brief(hers: Client, owner: Actor) -> None:
    application = prepared(owner)
    resume = application.resume
    assert resume is not None
    resume.doubts = []
    resume.save()
    assert "Answer aloud:" in page_of(hers, application)
    for question in application.questions.all():
        practice.answer(owner, question.pk, "Last winter I moved two people to the door. The queue halved in a week.")
    assert "Read your brief" in page_of(hers, application)


def test_without_a_date_the_interview_is_asked_for(hers: Client, owner: Actor) -> None:
    application = preparation.start_from(owner, Handed(text=POSTING), Handed(text=RESUME), now=NOW)
    resume = application.resume
    assert resume is not None
    resume.doubts = []
    resume.save()
    assert "Say when the interview is" in page_of(hers, application)


def test_an_ended_application_says_so(hers: Client, owner: Actor, made: World) -> None:
    applications.end(owner, made.application.pk, "rejected")
    assert "This application has ended: rejected." in page_of(hers, made.application)


def test_a_reviewer_sees_no_button_that_changes_something(reviewers: Client, made: World) -> None:
    text = page_of(reviewers, made.application)
    assert made.application.title in text
    assert "Rename or delete" not in text
    assert "Make a story of it" not in text


def test_renaming_can_be_taken_back_from_the_message(hers: Client, owner: Actor, made: World) -> None:
    place = f"/applications/{made.application.pk}/rename/"
    text = hers.post(place, {"title": "Night lead", "employer": "Northgate Parcels"}, follow=True).text
    assert "Night lead" in text
    deed = latest(owner)
    assert f"/history/{deed.pk}/undo/" in text
    hers.post(f"/history/{deed.pk}/undo/")
    assert made.application.title in page_of(hers, made.application)


def test_deleting_asks_first_and_can_be_taken_back(hers: Client, owner: Actor, made: World) -> None:
    place = f"/applications/{made.application.pk}/delete/"
    assert "You can take it back" in hers.get(place).text
    assert Application.objects.exists()
    hers.post(place)
    assert not Application.objects.exists()
    hers.post(f"/history/{latest(owner).pk}/undo/")
    assert Application.objects.get() == made.application


@pytest.mark.parametrize("address", ["/", "/applications/"])
def test_a_list_asks_the_same_number_of_queries_however_long_it_is(hers: Client, owner: Actor, address: str) -> None:
    few = queries(hers, owner, address, 2)
    assert queries(hers, owner, address, 10) == few


def queries(browser: Client, owner: Actor, address: str, more: int) -> int:
    """How many queries a page asks after so many more applications, each with an interview and a task."""
    for number in range(more):
        row = applications.start(owner, employer=f"Employer {more}-{number}", title="Cook")
        interviews.schedule(owner, row.pk, local=dt.datetime(2027, 1, 5, 9, 0), zone="Europe/Paris")  # noqa: DTZ001
        plan.add(owner, title="Print the papers", application=row.pk)
    browser.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(address).status_code == 200
    return len(asked)


def test_an_application_page_does_not_ask_more_with_more_items(hers: Client, owner: Actor, made: World) -> None:
    place = f"/applications/{made.application.pk}/"
    hers.get(place)
    with CaptureQueriesContext(connection) as few:
        hers.get(place)
    for number in range(10):
        postings.add_item(owner, made.posting.pk, kind="must-have", text=f"Requirement {number}")
        plan.add(owner, title=f"Task {number}", application=made.application.pk)
    with CaptureQueriesContext(connection) as many:
        hers.get(place)
    assert len(many) == len(few)


def test_details_are_kept_and_a_country_is_known_by_its_name(hers: Client, made: World) -> None:
    place = f"/applications/{made.application.pk}/details/"
    told = {"source": "A friend", "country": "germany", "answer_by": "2026-12-09", "notes": "They move in spring."}
    assert "Changed." in hers.post(place, told, follow=True).text
    made.application.refresh_from_db()
    assert (made.application.country, made.application.answer_by) == ("DE", dt.date(2026, 12, 9))
    text = hers.get(place).text
    assert 'value="Germany"' in text
    assert "They move in spring." in text


@pytest.mark.parametrize("wrong", [{"country": "Atlantis"}, {"answer_by": "soon"}])
def test_details_that_do_not_fit_come_back_with_a_sentence(hers: Client, made: World, wrong: dict[str, str]) -> None:
    answer = hers.post(f"/applications/{made.application.pk}/details/", {"source": "x", **wrong})
    assert answer.status_code == 422
    assert 'class="wrong"' in answer.text


def test_a_reviewer_reads_the_details_and_changes_none(reviewers: Client, made: World) -> None:
    place = f"/applications/{made.application.pk}/details/"
    assert "They answer by" in reviewers.get(place).text
    assert reviewers.post(place, {"source": "x"}).status_code == 403


def test_the_history_of_an_application_takes_back_what_was_done_to_it(hers: Client, owner: Actor, made: World) -> None:
    applications.rename(owner, made.application.pk, title="Night lead")
    deed = latest(owner)
    applications.start(owner, employer="Harbour Foods", title="Planner")
    text = hers.get(f"/applications/{made.application.pk}/history/").text
    assert f"/history/{deed.pk}/undo/" in text
    assert "Started Planner" not in text
    hers.post(f"/history/{deed.pk}/undo/")
    assert "Taken back" in hers.get(f"/applications/{made.application.pk}/history/").text


def test_a_long_history_is_shown_in_pages(hers: Client, owner: Actor, made: World) -> None:
    for number in range(60):
        applications.note(owner, made.application.pk, notes=f"Call {number}")
    place = f"/applications/{made.application.pk}/history/"
    assert "Page 1 of 2" in hers.get(place).text
    assert "Started Warehouse Team Leader" in hers.get(f"{place}?page=2").text


def test_a_history_is_the_owners_alone(reviewers: Client, strangers: Client, made: World) -> None:
    place = f"/applications/{made.application.pk}/history/"
    assert reviewers.get(place).status_code == strangers.get(place).status_code == 404
