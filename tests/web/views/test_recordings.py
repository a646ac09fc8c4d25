"""Recording an answer: begun, sent in pieces, finished, waited for, and made to go."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.recorded import in_pieces, tone, wav
from tests.world import NOW

from greenroom.core.interviewer.practices import practice_of
from greenroom.files import storage
from greenroom.files.storage import DiskFull
from greenroom.services import listening, mocks, practice, recordings
from greenroom.services.mocks import Said, Wanted
from greenroom.store.models import Attempt, Recording

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor
    from greenroom.store.models import Question

BEGIN = {"medium": "audio", "media_type": "audio/webm;codecs=opus"}
JSON = {"Accept": "application/json"}


@pytest.fixture
def question(owner: Actor) -> Question:
    return practice.add_question(owner, text="Tell me about a time when things broke.")


@pytest.fixture
def agreed(owner: Actor) -> Actor:
    listening.agree(owner)
    return owner


def begun(hers: Client, question: Question) -> dict[str, str]:
    answer = hers.post(f"/recordings/begin/?question={question.pk}", BEGIN, headers=JSON)
    assert answer.status_code == 201
    told: dict[str, str] = answer.json()
    return told


def send(hers: Client, told: dict[str, str], pieces: list[bytes]) -> None:
    for number, piece in enumerate(pieces):
        answer = hers.post(f"{told['piece']}?number={number}", piece, content_type="audio/webm", headers=JSON)
        assert answer.json() == {"received": number + 1}


def test_before_the_first_recording_the_person_is_asked_and_then_never_again(hers: Client, question: Question) -> None:
    address = f"/recordings/begin/?question={question.pk}"
    refused = hers.post(address, BEGIN, headers=JSON)
    assert (refused.status_code, refused.json()["field"]) == (422, "consent")
    assert hers.post("/recordings/consent/", {"keep_days": "12"}, headers=JSON).status_code == 422
    assert hers.post("/recordings/consent/", {"keep_days": "30"}, headers=JSON).json() == {"agreed": True}
    begun(hers, question)
    row = Recording.objects.get()
    assert row.question == question
    assert row.keep_until is not None


@pytest.mark.usefixtures("agreed")
def test_an_answer_is_recorded_piece_by_piece_and_handed_in(hers: Client, question: Question) -> None:
    told = begun(hers, question)
    send(hers, told, in_pieces(tone(2), 2))
    done = hers.post(told["finish"], {"seconds": "2.1", "camera": '{"faces": 1}'}, headers=JSON).json()
    assert done["seconds"] == pytest.approx(2, abs=0.1)
    state = hers.get(done["watch"]).json()
    assert (state["state"], state["received"]) == ("whole", 2)
    assert Recording.objects.get().camera == {"faces": 1}
    address = f"/practice/{question.pk}/"
    page = hers.post(address, {"text": "I led nine people down the stairs.", "recording": done["recording"]})
    assert page.status_code == 302
    assert Attempt.objects.get().seconds == 2
    assert Recording.objects.get().attempt == Attempt.objects.get()


@pytest.mark.usefixtures("agreed")
def test_a_piece_that_is_not_expected_says_which_one_is(hers: Client, question: Question) -> None:
    told = begun(hers, question)
    answer = hers.post(f"{told['piece']}?number=4", b"x", content_type="audio/webm", headers=JSON)
    assert (answer.status_code, answer.json()["expected"]) == (409, 0)
    answer = hers.post(f"{told['piece']}?number=none", b"x", content_type="audio/webm", headers=JSON)
    assert answer.status_code == 422


@pytest.mark.usefixtures("agreed")
def test_a_disk_without_room_is_told_apart_from_other_trouble(
    hers: Client, question: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = begun(hers, question)

    def full(*_: object) -> None:
        raise DiskFull("no room")

    monkeypatch.setattr(storage, "write_whole", full)
    answer = hers.post(f"{told['piece']}?number=0", b"x", content_type="audio/webm", headers=JSON)
    assert answer.status_code == 507
    assert "The disk is full" in answer.json()["error"]


@pytest.mark.usefixtures("agreed")
def test_a_recording_that_was_cut_off_is_offered_on_the_page_of_its_question(hers: Client, question: Question) -> None:
    told = begun(hers, question)
    address = f"/practice/{question.pk}/"
    assert "was cut off" not in hers.get(address).text
    send(hers, told, in_pieces(tone(2), 2))

    page = hers.get(address).text

    assert "A recording of 2 seconds was cut off" in page
    used = hers.post(told["finish"])
    assert used.headers["Location"] == f"{address}?recording={told['recording']}"
    page = hers.get(used.headers["Location"]).text
    assert f'name="recording" value="{told["recording"]}"' in page
    assert f'data-recording="{told["recording"]}"' in page
    assert "was cut off" not in page


@pytest.mark.usefixtures("agreed")
def test_a_recording_that_is_deleted_is_gone_and_the_page_says_so(hers: Client, question: Question) -> None:
    told = begun(hers, question)
    send(hers, told, in_pieces(tone(1), 2))
    page = hers.post(told["delete"], follow=True).text
    assert "The recording is gone" in page
    assert "Undo" not in page.partition("The recording is gone")[2].partition("</div>")[0]
    assert Recording.objects.count() == 0
    assert hers.get(told["watch"], headers=JSON).json()["error"]


def test_a_file_is_handed_in_without_scripts_once_the_person_agrees(hers: Client, question: Question) -> None:
    def file() -> SimpleUploadedFile:
        return SimpleUploadedFile("answer.wav", wav(1), "audio/wav")

    asked = {"question": question.pk, "keep_days": "7"}
    refused = hers.post("/recordings/hand-in/", {**asked, "file": file()})
    assert refused.status_code == 422
    assert "Say first that you want to be recorded" in refused.text
    page = hers.post("/recordings/hand-in/", {**asked, "file": file(), "agree": "on"}, follow=True)
    assert page.redirect_chain[0][0].startswith(f"/practice/{question.pk}/?recording=")
    assert "The recording is kept" in page.text
    assert Recording.objects.get().seconds == pytest.approx(1, abs=0.1)


@pytest.mark.usefixtures("agreed")
def test_what_is_handed_in_and_is_no_recording_is_told_in_a_sentence(hers: Client, question: Question) -> None:
    file = SimpleUploadedFile("answer.wav", b"<html>", "audio/wav")
    answer = hers.post("/recordings/hand-in/", {"question": question.pk, "file": file})
    assert answer.status_code == 422
    assert "not a recording that can be played here" in answer.text


@pytest.mark.usefixtures("agreed")
def test_an_address_that_names_no_recording_of_this_question_changes_nothing(hers: Client, question: Question) -> None:
    for said in ("", "none", str(uuid4())):
        page = hers.get(f"/practice/{question.pk}/?recording={said}").text
        assert "data-recording" not in page


def test_the_page_of_a_question_asks_no_more_of_the_database_for_recordings_that_wait_for_nothing(
    hers: Client, agreed: Actor, question: Question, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(3):
        recordings.begin(agreed, medium="audio", media_type="audio/webm", question=question.pk)
    with django_assert_max_num_queries(14):
        hers.get(f"/practice/{question.pk}/")


@pytest.mark.usefixtures("agreed")
def test_charlie_cannot_reach_a_recording_of_alice(hers: Client, strangers: Client, question: Question) -> None:
    told = begun(hers, question)
    key = UUID(told["recording"])
    for address in (told["watch"], f"/recordings/{key}/play/"):
        assert strangers.get(address).status_code == 404
    assert strangers.post(f"{told['piece']}?number=0", b"x", content_type="audio/webm").status_code == 404


def test_a_recording_that_was_cut_off_in_a_mock_interview_is_offered_in_its_room(hers: Client, agreed: Actor) -> None:
    mock = mocks.start(agreed, Wanted("phone", practice_of("phone").scenarios[0].id, medium="audio"), 7)
    row = recordings.begin(agreed, medium="audio", media_type="audio/webm", mock=mock.pk)
    for number, piece in enumerate(in_pieces(tone(2), 2)):
        recordings.add_piece(agreed, row.pk, number, piece)
    assert "A recording of 2 seconds was cut off" in hers.get(f"/mocks/{mock.pk}/").text
    used = hers.post(f"/recordings/{row.pk}/finish/")
    assert used.headers["Location"] == f"/mocks/{mock.pk}/?recording={row.pk}"
    assert f'data-recording="{row.pk}"' in hers.get(used.headers["Location"]).text


def test_a_whole_recording_whose_page_went_away_is_offered_until_it_was_said(hers: Client, agreed: Actor) -> None:
    mock = mocks.start(agreed, Wanted("phone", practice_of("phone").scenarios[0].id, medium="audio"), 7)
    row = recordings.hand_in(agreed, "answer.wav", wav(2), mock=mock.pk)
    page = hers.get(f"/mocks/{mock.pk}/").text
    assert "A recording of 2 seconds" in page
    assert f"/mocks/{mock.pk}/?recording={row.pk}" in page
    assert "Recordings without an answer" not in hers.get(f"/mocks/{mock.pk}/?recording={row.pk}").text
    mocks.say(agreed, mock.pk, Said("Good morning.", recording=row.pk), NOW)
    assert "Recordings without an answer" not in hers.get(f"/mocks/{mock.pk}/").text


def test_many_recordings_that_wait_cost_no_more_than_one(
    hers: Client, agreed: Actor, question: Question, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(4):
        recordings.hand_in(agreed, "answer.wav", wav(1), question=question.pk)
    with django_assert_max_num_queries(14):
        page = hers.get(f"/practice/{question.pk}/").text
    assert page.count("A recording of 1 second") == 4
