"""The pages of mock interviews."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone
from tests.core.delivery.hearing import heard, spoken
from tests.practice_room import SAID, begun
from tests.recorded import wav
from tests.web.test_transcripts import answered
from tests.world import NOW, world

from greenroom.core.delivery.plain import plain
from greenroom.core.interviewer.practices import PRACTICES, practice_of
from greenroom.services import listening, mocks, recordings
from greenroom.services.mocks import Said
from greenroom.store.models import Hearing, Interview, Mock

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries
    from tests.world import World

    from greenroom.store.access import Actor

BEGIN = {"scenario": "interview", "medium": "typed", "pressure": "neutral", "minutes": "10"}


@pytest.fixture
def made(owner: Actor) -> World:
    return world(owner)


@pytest.fixture
def mock(owner: Actor, made: World) -> Mock:
    return begun(owner, made)


def test_the_first_visit_offers_a_short_one(hers: Client) -> None:
    page = hers.get("/practice/mock/").text
    assert "Begin with this" in page
    assert "Choose a kind of interview" in page


def test_one_that_is_not_over_comes_first(hers: Client, mock: Mock) -> None:
    assert f"/mocks/{mock.pk}/" in hers.get("/practice/mock/").text.partition("Go on with it")[2]


def test_what_to_know_and_what_they_look_for_stand_beside_the_choice(hers: Client) -> None:
    page = hers.get("/practice/mock/begin/?practice=interview").text
    assert "What to know before" in page
    assert "What they look for" in page


def test_an_interview_leads_to_its_rehearsal_in_its_own_format(hers: Client, made: World) -> None:
    Interview.objects.update(starts_at=timezone.now() + dt.timedelta(days=3))
    address = f"/practice/mock/begin/?practice={made.interview.format}&amp;interview={made.interview.pk}"
    assert address in hers.get(f"/interviews/{made.interview.pk}/").text
    page = hers.get(address.replace("&amp;", "&")).text
    assert f'value="{made.interview.pk}" selected' in page


def test_a_kind_that_is_none_is_not_found(hers: Client) -> None:
    assert hers.get("/practice/mock/begin/?practice=seance").status_code == 404


def test_it_begins_and_the_interviewer_speaks(hers: Client) -> None:
    page = hers.post("/practice/mock/begin/?practice=interview", BEGIN, follow=True)
    assert page.redirect_chain[-1][0].startswith("/mocks/")
    assert "data-fresh" in page.text


def test_a_choice_that_is_none_keeps_the_others(hers: Client) -> None:
    page = hers.post("/practice/mock/begin/?practice=interview", BEGIN | {"minutes": "0", "pressure": "sceptical"})
    assert page.status_code == 422
    chosen = page.text.partition('value="sceptical"')[2].partition(">")[0]
    assert "checked" in chosen


def test_what_is_said_stands_on_the_next_page_with_the_reply(hers: Client, mock: Mock) -> None:
    page = hers.post(f"/mocks/{mock.pk}/say/", {"text": "Good morning to you."}, follow=True).text
    assert "Good morning to you." in page
    assert "data-fresh" in page.partition("Good morning to you.")[2]


@pytest.mark.parametrize("practice", [each.id for each in PRACTICES])
def test_the_room_of_every_situation_opens_and_takes_a_first_word(hers: Client, owner: Actor, practice: str) -> None:
    for scenario in practice_of(practice).scenarios:
        mock = mocks.start(owner, mocks.Wanted(practice, scenario.id), seed=1)
        page = hers.post(f"/mocks/{mock.pk}/say/", {"text": "Good morning."}, follow=True)
        assert (scenario.id, page.status_code) == (scenario.id, 200)


def test_the_page_does_not_say_for_somebody_whether_they_ask_or_answer(hers: Client, mock: Mock) -> None:
    assert 'name="kind"' not in hers.get(f"/mocks/{mock.pk}/").text


def test_an_empty_answer_says_what_to_do(hers: Client, mock: Mock) -> None:
    page = hers.post(f"/mocks/{mock.pk}/say/", {"text": ""})
    assert page.status_code == 422
    assert 'role="alert"' in page.text


def test_what_a_desk_sends_along_must_be_readable(hers: Client, mock: Mock) -> None:
    page = hers.post(f"/mocks/{mock.pk}/say/", {"text": "My words", "data": "{not json"})
    assert page.status_code == 422
    assert "My words" in page.text


def test_after_the_end_the_room_is_the_review(hers: Client, mock: Mock) -> None:
    page = hers.post(f"/mocks/{mock.pk}/end/", follow=True)
    assert page.redirect_chain[-1][0] == f"/mocks/{mock.pk}/review/"
    assert hers.get(f"/mocks/{mock.pk}/").status_code == 302


def test_the_review_leads_from_an_answer_to_its_feedback(hers: Client, owner: Actor, mock: Mock) -> None:
    for number in range(5):
        mocks.say(owner, mock.pk, Said(f"{SAID} Week {number}."), NOW)
    assert "This answer, sentence by sentence" in hers.get(f"/mocks/{mock.pk}/review/").text


def test_an_answer_that_was_recorded_is_heard_again_in_the_review(hers: Client, owner: Actor, mock: Mock) -> None:
    listening.agree(owner)
    recorded = recordings.hand_in(owner, "answer.wav", wav(1), mock=mock.pk)
    mocks.say(owner, mock.pk, Said("Good morning.", recording=recorded.pk), NOW)
    assert f'id="player-{recorded.pk}"' in hers.get(f"/mocks/{mock.pk}/review/").text


def test_each_recording_of_a_mock_interview_can_be_deleted_afterwards(
    hers: Client, owner: Actor, reviewers: Client, mock: Mock
) -> None:
    listening.agree(owner)
    said, unsaid = (recordings.hand_in(owner, "answer.wav", wav(1), mock=mock.pk) for _ in range(2))
    mocks.say(owner, mock.pk, Said("Good morning.", recording=said.pk), NOW)
    mocks.end(owner, mock.pk, NOW)
    review = f"/mocks/{mock.pk}/review/"
    page = hers.get(review).text
    assert "Use it" not in page
    assert "/delete/" not in reviewers.get(review).text
    for each in (said, unsaid):
        assert f"/recordings/{each.pk}/delete/" in page
        assert hers.post(f"/recordings/{each.pk}/delete/", follow=True).redirect_chain[-1][0] == review
    page = hers.get(review).text
    assert "Hear it" not in page
    assert "Recordings without an answer" not in page


def test_noise_is_no_answer_and_nobody_replies_to_it(hers: Client, mock: Mock) -> None:
    recording, _ = answered()
    quiet = heard(spoken("Thank you."), [(0.5, 0.9)])
    Hearing.objects.update(heard=plain(quiet), partial=quiet.text)
    recording.attempt = None
    recording.save()
    before = mock.lines.count()
    page = hers.post(f"/mocks/{mock.pk}/say/", {"text": "Thank you.", "recording": str(recording.pk)})
    assert (page.status_code, mock.lines.count()) == (422, before)
    assert "No voice was heard in this recording" in page.text


def test_removing_it_leads_back_to_the_list(hers: Client, mock: Mock) -> None:
    page = hers.post(f"/mocks/{mock.pk}/remove/", follow=True)
    assert page.redirect_chain[-1][0] == "/practice/mock/"
    assert not Mock.objects.exists()


def test_a_line_of_ones_own_is_not_read_aloud(hers: Client, owner: Actor, mock: Mock) -> None:
    mocks.say(owner, mock.pk, Said("Good morning."), NOW)
    place = next(at for at, line in enumerate(mocks.lines_of(mock)) if line.text == "Good morning.")
    assert hers.post(f"/mocks/{mock.pk}/aloud/", {"line": str(place)}).status_code == 404


@pytest.mark.parametrize("line", ["", "x", "9999", "-1"])
def test_a_line_that_is_not_there_is_not_read_aloud(hers: Client, mock: Mock, line: str) -> None:
    assert hers.post(f"/mocks/{mock.pk}/aloud/", {"line": line}).status_code == 404


def test_more_mock_interviews_ask_no_more_of_the_database(
    hers: Client, owner: Actor, made: World, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(4):
        begun(owner, made)
    with django_assert_max_num_queries(9):
        hers.get("/practice/mock/")


def test_a_longer_talk_asks_no_more_of_the_database(
    hers: Client, owner: Actor, mock: Mock, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(4):
        mocks.say(owner, mock.pk, Said(f"{SAID} Week {number}."), NOW)
    with django_assert_max_num_queries(12):
        hers.get(f"/mocks/{mock.pk}/")


def test_a_reviewer_reads_and_does_not_speak(reviewers: Client, mock: Mock) -> None:
    page = reviewers.get(f"/mocks/{mock.pk}/").text
    assert "<textarea" not in page
    assert reviewers.post(f"/mocks/{mock.pk}/say/", {"text": "Me too"}).status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, mock: Mock) -> None:
    assert strangers.get(f"/mocks/{mock.pk}/").status_code == 404


def test_a_chart_lies_on_the_desk_of_a_case_once_it_is_shown(hers: Client, owner: Actor) -> None:
    mock = mocks.start(owner, mocks.Wanted("case", "ward-beds", minutes=30), seed=1)
    assert "When they show you a chart, it lies here" in hers.get(f"/mocks/{mock.pk}/").text
    mocks.say(owner, mock.pk, Said("Why do patients stay after they are fit to go?"), NOW)
    page = hers.get(f"/mocks/{mock.pk}/").text
    assert 'id="exhibit-causes"' in page
    assert "<svg" in page.partition('id="exhibit-causes"')[2]
    assert '<th scope="row">Medicines to take home</th><td class="num">40</td>' in page
    assert 'id="exhibit-hours"' not in page


def test_the_review_of_a_case_shows_the_charts_that_were_laid_on_the_table(hers: Client, owner: Actor) -> None:
    mock = mocks.start(owner, mocks.Wanted("case", "ward-beds", minutes=30), seed=1)
    mocks.say(owner, mock.pk, Said("Why do patients stay after they are fit to go?"), NOW)
    mocks.end(owner, mock.pk, NOW)
    page = hers.get(f"/mocks/{mock.pk}/review/").text
    assert "<svg" in page.partition('id="exhibit-causes"')[2]
    assert '<th scope="row">Medicines to take home</th><td class="num">40</td>' in page
    assert 'id="exhibit-hours"' not in page


def test_after_a_role_play_the_other_side_is_shown(hers: Client, owner: Actor) -> None:
    mock = mocks.start(owner, mocks.Wanted("role-play", "refund", minutes=10), seed=1)
    for text in ("You are right to be upset. What do you need it for?", "Calm down, please.", "Well, goodbye."):
        mocks.say(owner, mock.pk, Said(text), NOW)
    page = hers.get(f"/mocks/{mock.pk}/review/").text
    side = page.partition("Their side")[2]
    assert 'id="their-mood"' in side
    assert "You talked it down or brushed it aside." in side


def test_a_one_way_question_says_its_times_without_a_script(hers: Client, owner: Actor) -> None:
    mock = mocks.start(owner, mocks.Wanted("video", "one-way-nurse"), seed=1)
    page = hers.get(f"/mocks/{mock.pk}/").text
    assert "Question 1 of 5" in page
    assert "30 seconds to think, then 60 seconds to answer" in page
    mocks.say(owner, mock.pk, Said("I nurse on a stroke ward.", data={"more": 1.5}), NOW)
    assert "Question 2 of 5" in hers.get(f"/mocks/{mock.pk}/").text


def test_what_was_put_on_the_board_is_drawn_beside_the_words(hers: Client, owner: Actor) -> None:
    mock = mocks.start(owner, mocks.Wanted("in-person", "visit-school"), seed=1)
    for _ in range(15):
        if mocks.lines_of(mock)[-1].key == "board":
            break
        mocks.say(owner, mock.pk, Said("In March I read with twelve children, and nine caught up by June."), NOW)
    page = hers.get(f"/mocks/{mock.pk}/").text
    assert "What stands on the board, in words" in page
    drawn = {"kind": "work", "text": "carpet\ntables", "data": '{"strokes": [[[1, 2], [30, 40]], "no stroke"]}'}
    page = hers.post(f"/mocks/{mock.pk}/say/", drawn, follow=True).text
    assert '<polyline points="1,2 30,40">' in page
    assert page.count("<polyline") == 2  # in the talk, and on the board
    assert "What stands on the board, in words" not in page
    assert "carpet\ntables" in page


@pytest.mark.parametrize("practice", ["phone", "video", "in-person", "panel"])
def test_the_review_holds_a_talk_against_its_own_rubric(hers: Client, owner: Actor, practice: str) -> None:
    scenario = practice_of(practice).scenarios[0]
    mock = mocks.start(owner, mocks.Wanted(practice, scenario.id), seed=1)
    for text in ("Good morning, my name is Alice Moreno.", "I planned the shifts of twelve people in March."):
        mocks.say(owner, mock.pk, Said(text), NOW)
    page = hers.get(f"/mocks/{mock.pk}/review/").text
    assert all(name in page for name, _ in practice_of(practice).rubric)
    assert "Not rated" in page
