"""Mock interviews: begun, gone through, looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.people import alice, charlie
from tests.practice_room import SAID, begun
from tests.recorded import wav
from tests.world import NOW, world

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.interviewer.values import YOU, Kind, Phase
from greenroom.services import listening, mocks, recordings
from greenroom.services.mocks import Said, Wanted
from greenroom.store.models import Attempt, File, Mock, MockLine, Recording

if TYPE_CHECKING:
    from tests.world import World

    from greenroom.store.access import Actor


@pytest.fixture
def owner(db: None) -> Actor:  # noqa: ARG001 - the database is there
    return alice()


@pytest.fixture
def made(owner: Actor) -> World:
    return world(owner)


def gone_through(actor: Actor, mock: Mock, times: int = 40) -> Mock:
    """The same interview after the candidate has said one thing after the other."""
    for number in range(times):
        if mock.ended_at is not None:
            break
        mock = mocks.say(actor, mock.pk, Said(f"{SAID} That was in week {number}.", seconds=60), NOW)
    return mock


def test_the_interviewer_speaks_first_and_knows_the_job(owner: Actor, made: World) -> None:
    mock = begun(owner, made)
    lines, script = mocks.lines_of(mock), mocks.script_of(mock)
    assert lines[0].speaker == script.panel[0].id
    assert script.role.title == made.application.title
    assert script.role.priorities


def test_the_people_of_the_interview_sit_there(owner: Actor, made: World) -> None:
    names = {seat.contact.name for seat in made.interview.participants.all()}
    assert names
    assert {each.name for each in mocks.script_of(begun(owner, made)).panel} == names


def test_what_is_said_is_kept_and_answered(owner: Actor, made: World) -> None:
    mock = begun(owner, made)
    before = len(mocks.lines_of(mock))
    mocks.say(owner, mock.pk, Said("Good morning, the bus was early for once."), NOW)
    lines = mocks.lines_of(Mock.objects.get(pk=mock.pk))
    assert lines[before].text == "Good morning, the bus was early for once."
    assert lines[before].speaker == YOU
    assert lines[-1].speaker != YOU


def test_an_interview_goes_through_its_parts_and_ends_by_itself(owner: Actor, made: World) -> None:
    mock = gone_through(owner, begun(owner, made))
    assert mock.ended_at == NOW
    lines = mocks.lines_of(mock)
    assert {Phase.SMALL_TALK, Phase.INTRODUCTION, Phase.QUESTIONS, Phase.YOUR_QUESTIONS} <= {
        each.phase for each in lines
    }
    assert lines[-1].kind is Kind.GOODBYE


def test_the_same_seed_and_the_same_words_give_the_same_interview(owner: Actor) -> None:
    wanted = Wanted("interview", "ten-minutes")
    one, other = (gone_through(owner, mocks.start(owner, wanted, seed=5), 4) for _ in range(2))
    assert [each.text for each in mocks.lines_of(one)] == [each.text for each in mocks.lines_of(other)]


def test_an_answer_to_a_question_becomes_an_attempt_with_feedback(owner: Actor, made: World) -> None:
    gone_through(owner, begun(owner, made))
    rows = MockLine.objects.exclude(attempt=None)
    assert rows
    for row in rows:
        assert row.attempt is not None
        assert row.attempt.answer == row.text
        assert row.attempt.feedback.count() == 1
        assert row.attempt.interview_id == made.interview.pk


def test_small_talk_is_no_attempt(owner: Actor, made: World) -> None:
    mocks.say(owner, begun(owner, made).pk, Said("Good morning."), NOW)
    assert not Attempt.objects.exists()


def test_once_it_is_over_nothing_more_is_said(owner: Actor, made: World) -> None:
    mock = mocks.end(owner, begun(owner, made).pk, NOW)
    with pytest.raises(InvalidChoice, match="is over"):
        mocks.say(owner, mock.pk, Said("One more thing."), NOW)


def test_nothing_said_is_no_line(owner: Actor, made: World) -> None:
    with pytest.raises(InvalidChoice, match="what you would say"):
        mocks.say(owner, begun(owner, made).pk, Said("   "), NOW)


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        (Wanted("interview", "interview", pressure="cruel"), "pressure"),
        (Wanted("interview", "interview", medium="smoke"), "medium"),
        (Wanted("interview", "interview", minutes=0), "minutes"),
    ],
)
def test_a_choice_that_is_none_is_said_beside_its_field(owner: Actor, wanted: Wanted, field: str) -> None:
    with pytest.raises(InvalidChoice) as told:
        mocks.start(owner, wanted, seed=1)
    assert told.value.field == field


def test_a_situation_that_is_not_there_is_not_found(owner: Actor) -> None:
    with pytest.raises(NotFound):
        mocks.start(owner, Wanted("interview", "on the moon"), seed=1)


def test_nobody_rehearses_for_the_interview_of_another(made: World) -> None:
    with pytest.raises(NotFound):
        mocks.start(charlie(), Wanted("interview", "interview", interview=made.interview.pk), seed=1)


def test_without_an_application_they_ask_what_nearly_everybody_is_asked(owner: Actor) -> None:
    mock = mocks.start(owner, Wanted("interview", "interview"), seed=3)
    assert len(mocks.script_of(mock).questions) >= 8


def test_the_review_holds_it_against_the_rubric_of_its_format(owner: Actor, made: World) -> None:
    mock = gone_through(owner, begun(owner, made))
    assert mocks.review_of(mock).rubric


def test_removing_it_leaves_the_answers(owner: Actor, made: World) -> None:
    mock = gone_through(owner, begun(owner, made))
    answers = Attempt.objects.count()
    assert answers
    mocks.remove(owner, mock.pk)
    assert not Mock.objects.exists()
    assert Attempt.objects.count() == answers


def test_removing_it_removes_its_recordings_for_good_but_those_of_answers(owner: Actor, made: World) -> None:
    listening.agree(owner)
    mock = begun(owner, made)
    while not Attempt.objects.exists():
        recording = recordings.hand_in(owner, "answer.wav", wav(1), mock=mock.pk)
        mocks.say(owner, mock.pk, Said(SAID, recording=recording.pk), NOW)
    assert Recording.objects.count() == File.objects.count() > 1
    mocks.remove(owner, mock.pk)
    kept = Recording.objects.get()
    assert (kept.attempt, kept.mock) == (Attempt.objects.get(), None)
    assert File.objects.get() == kept.file


def test_what_is_said_in_an_exercise_is_no_answer_to_a_question(owner: Actor) -> None:
    mock = mocks.start(owner, Wanted("technical", "cover", minutes=40), seed=1)
    mocks.say(owner, mock.pk, Said("I would sort the shifts first and then walk along them."), NOW)
    assert not Attempt.objects.exists()
    assert len(mocks.lines_of(mock)) == 4


def test_only_what_is_asked_in_their_own_part_counts_as_asked(owner: Actor, made: World) -> None:
    mock = begun(owner, made)
    for _ in range(40):
        if mocks.lines_of(Mock.objects.get(pk=mock.pk))[-1].phase is Phase.YOUR_QUESTIONS:
            break
        mocks.say(owner, mock.pk, Said(SAID, seconds=60), NOW)
    for said in ("What does success look like after six months?", "That is all, thank you."):
        mocks.say(owner, mock.pk, Said(said), NOW)
    mine = [line for line in mocks.lines_of(Mock.objects.get(pk=mock.pk)) if line.speaker == YOU]
    assert [line.text for line in mine if line.kind is Kind.ASK] == ["What does success look like after six months?"]


def test_after_a_reply_in_a_case_an_answer_is_an_answer(owner: Actor) -> None:
    mock = mocks.start(owner, Wanted("case", "factory-scrap"), seed=1)
    for said in ("What kinds of faults are there?", "So most of it is scrap from old tools."):
        mocks.say(owner, mock.pk, Said(said), NOW)
    assert {line.kind for line in mocks.lines_of(mock) if line.speaker == YOU} == {Kind.ANSWER}


def test_what_is_neither_said_nor_made_is_no_line(owner: Actor, made: World) -> None:
    with pytest.raises(InvalidChoice, match="piece of work"):
        mocks.say(owner, begun(owner, made).pk, Said("Boo.", kind="shout"), NOW)
