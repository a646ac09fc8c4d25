from __future__ import annotations

import pytest
from tests.journey import TALK
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound, UnreadableText
from greenroom.services import conversations
from greenroom.services.history import undo
from greenroom.services.reading import Handed
from greenroom.store.models import Attempt, Conversation, Deed, Question

pytestmark = pytest.mark.django_db

VTT = b"WEBVTT\n\n00:00.000 --> 00:04.000\n<v Ana>Shall we start?\n\n00:04.000 --> 00:05.000\n<v Ben>Yes.\n"


def test_a_transcript_is_kept_untouched_and_who_speaks_is_guessed_from_the_interview() -> None:
    actor = alice()
    w = world(actor)
    row = conversations.bring(actor, Handed(text=TALK), interview=w.interview.pk)
    assert row.source == TALK
    assert row.speakers == {"Joan Barker": "interviewer", "Me": "me"}
    assert (row.application, row.name) == (w.application, "Interview for Warehouse Team Leader")


def test_a_file_is_read_by_its_content_and_needs_no_interview() -> None:
    row = conversations.bring(alice(), Handed(name="group.vtt", content=VTT))
    assert (row.name, row.interview, row.speakers) == ("group.vtt", None, {"Ana": "", "Ben": ""})
    assert conversations.reading_of(row).talk.timed


@pytest.mark.parametrize("text", ["  ", "Dear Ana, thank you for the day."])
def test_what_is_no_transcript_is_refused_and_nothing_is_kept(text: str) -> None:
    with pytest.raises(UnreadableText):
        conversations.bring(alice(), Handed(text=text))
    assert not Conversation.objects.exists()


def test_speakers_are_named_and_only_those_who_speak() -> None:
    actor = alice()
    row = conversations.bring(actor, Handed(name="group.vtt", content=VTT))
    conversations.map_speakers(actor, row.pk, {"Ana": "me"})
    row.refresh_from_db()
    assert row.speakers == {"Ana": "me", "Ben": ""}
    deeds = Deed.objects.count()
    conversations.map_speakers(actor, row.pk, {"Ana": "me"})
    assert Deed.objects.count() == deeds
    for wrong in ({"Cleo": "me"}, {"Ana": "boss"}):
        with pytest.raises(InvalidChoice, match="each speaker"):
            conversations.map_speakers(actor, row.pk, wrong)


def test_an_answer_becomes_an_attempt_at_the_question_that_was_asked_in_one_deed() -> None:
    actor = alice()
    w = world(actor)
    row = conversations.bring(actor, Handed(text=TALK), interview=w.interview.pk)
    before = snapshot()

    attempt = conversations.keep_answer(actor, row.pk, 0)

    assert attempt.answer.startswith("Last winter forty people")
    assert (attempt.question.text, attempt.interview) == ("Tell me about a time you calmed a queue.", w.interview)
    assert attempt.question.asked_in == w.interview
    assert attempt.feedback.exists()
    assert conversations.keep_answer(actor, row.pk, 0) == attempt
    undo(actor, latest(actor).pk)
    assert snapshot() == before


def test_a_question_that_is_there_is_not_doubled() -> None:
    actor = alice()
    w = world(actor)
    row = conversations.bring(actor, Handed(text=TALK), interview=w.interview.pk)
    conversations.keep_answer(actor, row.pk, 0)
    Attempt.objects.all().delete()
    conversations.keep_answer(actor, row.pk, 0)
    assert Question.objects.filter(text__startswith="Tell me about a time you calmed").count() == 1


def test_without_a_question_there_is_no_answer_to_keep() -> None:
    actor = alice()
    row = conversations.bring(actor, Handed(name="group.vtt", content=VTT))
    with pytest.raises(NotFound, match="Say first who speaks"):
        conversations.keep_answer(actor, row.pk, 0)


def test_removing_a_transcript_leaves_the_answers_and_can_be_taken_back() -> None:
    actor = alice()
    row = conversations.bring(actor, Handed(text=TALK), interview=world(actor).interview.pk)
    conversations.keep_answer(actor, row.pk, 0)
    conversations.remove(actor, row.pk)
    assert Attempt.objects.count() == 1
    assert not Conversation.objects.exists()
    undo(actor, latest(actor).pk)
    assert Conversation.objects.get().source == TALK


def test_bob_may_look_but_not_change_and_charlie_finds_nothing() -> None:
    owner = alice()
    row = conversations.bring(owner, Handed(text=TALK), interview=world(owner).interview.pk)
    let_in(owner, bob())
    for actor, error in ((bob(), NotAllowed), (charlie(), NotFound)):
        with pytest.raises(error):
            conversations.map_speakers(actor, row.pk, {"Me": "other"})
        with pytest.raises(error):
            conversations.keep_answer(actor, row.pk, 0)
        with pytest.raises(error):
            conversations.remove(actor, row.pk)
