from __future__ import annotations

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken
from tests.people import alice
from tests.recorded import wav

from greenroom.core.delivery.measuring import deliver
from greenroom.core.delivery.plain import plain
from greenroom.core.delivery.values import Listening
from greenroom.core.questions.values import QuestionKind
from greenroom.services import listening, practice, recordings
from greenroom.store.models import Attempt, Hearing, Recording
from greenroom.web.transcripts import playing_of

pytestmark = pytest.mark.django_db


def answered(text: str = STORY, said: str = f"Um, {STORY}") -> tuple[Recording, Attempt]:
    """An answer that was said aloud and heard."""
    actor = alice()
    listening.agree(actor)
    question = practice.add_question(actor, text="Tell me about a time you led.")
    row = recordings.hand_in(actor, "answer.wav", wav(1), question=question.pk)
    found = heard(spoken(said))
    Hearing.objects.update(
        state="done",
        heard=plain(found),
        delivery=plain(deliver(found, QuestionKind.BEHAVIOURAL, Listening())),
        partial=found.text,
    )
    attempt = practice.answer(actor, question.pk, text, recording=row.pk)
    row.refresh_from_db()
    return row, attempt


def test_words_have_their_times_and_hesitations_are_marked() -> None:
    row, _ = answered()
    playing = playing_of(row)
    first = playing.lines[0]
    assert (first.start, first.words[0].text, first.words[0].is_filler) == (0.5, "Um,", True)
    assert not first.words[1].is_filler
    assert len(playing.lines) == 4
    assert playing.delivery is not None
    assert playing.is_there


def test_a_recording_with_the_camera_says_how_it_was_seen_too() -> None:
    row, _ = answered()
    row.medium, row.camera = (
        "video",
        {"frames": 60, "seen": 57, "face": 0.4, "light": 140, "facing": 50, "facing_of": 57},
    )
    seen = playing_of(row).delivery
    assert seen is not None
    assert seen.value("face-found") == 0.95
    row.camera = {}
    unseen = playing_of(row).delivery
    assert unseen is not None
    assert unseen.value("face-found") is None
    assert "The picture" in [each.what for each in unseen.not_measured]


def test_an_answer_that_is_as_it_was_heard_carries_the_moves_of_its_sentences() -> None:
    row, attempt = answered(text=STORY, said=STORY)
    feedback = practice.feedback_of(attempt)
    assert feedback is not None
    kinds = [line.words[0].kind for line in playing_of(row, feedback).lines]
    assert any(kinds)
    edited, attempt = answered(text="I led nine people down the stairs.", said=STORY)
    assert {word.kind for line in playing_of(edited, practice.feedback_of(attempt)).lines for word in line.words} == {
        ""
    }


def test_a_recording_that_was_let_go_keeps_its_words_and_one_that_waits_says_so() -> None:
    row, _ = answered()
    recordings.let_go(alice(), row.pk)
    row.refresh_from_db()
    assert (playing_of(row).is_there, len(playing_of(row).lines)) == (False, 4)
    Hearing.objects.update(state="running", heard={}, delivery={})
    assert playing_of(row).waits
