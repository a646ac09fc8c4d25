from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import uuid4

import av
import pytest
from tests.people import alice, bob, charlie, let_in
from tests.recorded import in_pieces, tone, wav
from tests.world import latest

from greenroom.core.errors import CannotUndo, InvalidChoice, NotAllowed, NotFound, UnreadableFile
from greenroom.files import growing, storage
from greenroom.files.storage import DiskFull
from greenroom.services import archive, listening, practice, recordings
from greenroom.services.history import undo
from greenroom.services.papers import sweep_files
from greenroom.services.recordings import OutOfOrder
from greenroom.store.models import Change, File, Hearing, Recording

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from pytest_django.fixtures import Settings

    from greenroom.store.access import Actor
    from greenroom.store.models import Question

    Committing = Callable[..., AbstractContextManager[list[Callable[[], None]]]]

pytestmark = pytest.mark.django_db
WEBM = "audio/webm;codecs=opus"


@pytest.fixture
def owner() -> Actor:
    """Alice, who has agreed to be recorded."""
    actor = alice()
    listening.agree(actor, keep_days=30)
    return actor


@pytest.fixture
def question(owner: Actor) -> Question:
    return practice.add_question(owner, text="Tell me about a time when things broke.")


def recorded(actor: Actor, content: bytes, question: Question | None = None) -> Recording:
    """A recording of which all pieces have arrived."""
    row = recordings.begin(actor, medium="audio", media_type=WEBM, question=question.pk if question else None)
    for number, piece in enumerate(in_pieces(content, 3)):
        recordings.add_piece(actor, row.pk, number, piece)
    return row


def test_nothing_is_recorded_before_the_person_agreed() -> None:
    actor = alice()
    with pytest.raises(InvalidChoice) as refused:
        recordings.begin(actor, medium="audio", media_type=WEBM)
    assert refused.value.field == "consent"
    with pytest.raises(InvalidChoice):
        recordings.hand_in(actor, "answer.wav", wav(1))

    agreed = listening.agreed_at(listening.agree(actor))

    assert recordings.begin(actor, medium="audio", media_type=WEBM).consented_at == agreed
    assert Recording.objects.count() == 1


def test_a_recording_keeps_what_was_agreed_about_how_long_it_stays(owner: Actor) -> None:
    row = recordings.begin(owner, medium="audio", media_type=WEBM)
    listening.agree(owner)
    later = recordings.begin(owner, medium="audio", media_type=WEBM)
    assert row.keep_until is not None
    assert (row.keep_until - row.created_at.date()).days in {29, 30, 31}
    assert later.keep_until is None


def test_a_way_of_recording_that_cannot_be_kept_is_refused(owner: Actor) -> None:
    for medium, kind in (("smell", WEBM), ("audio", "text/html")):
        with pytest.raises(InvalidChoice, match="Type your answer"):
            recordings.begin(owner, medium=medium, media_type=kind)


def test_pieces_become_a_file_that_says_how_long_it_is(owner: Actor, question: Question) -> None:
    content = tone(3)
    row = recorded(owner, content, question)

    done = recordings.finish(owner, row.pk, 99)

    assert done.file is not None
    assert (done.state, done.received, done.size, done.media_type) == ("whole", 3, len(content), "audio/webm")
    assert done.seconds == pytest.approx(3, abs=0.1)
    with av.open(str(storage.path_of(done.file.pk))) as played:
        assert played.duration == pytest.approx(3_000_000, abs=100_000)
    assert archive.check().findings == ()


def test_a_recording_with_pictures_is_told_by_its_bytes(owner: Actor) -> None:
    row = recorded(owner, tone(2, pictures=True))
    assert recordings.finish(owner, row.pk).medium == "video"


def test_a_piece_that_comes_twice_counts_once_and_one_too_early_is_told_which_is_expected(owner: Actor) -> None:
    row = recordings.begin(owner, medium="audio", media_type=WEBM)
    assert recordings.add_piece(owner, row.pk, 0, b"first") == 1
    assert recordings.add_piece(owner, row.pk, 0, b"again") == 1
    with pytest.raises(OutOfOrder) as refused:
        recordings.add_piece(owner, row.pk, 3, b"fourth")
    assert refused.value.expected == 1
    assert [path.read_bytes() for path in growing.pieces(row.pk)] == [b"first"]


def test_a_piece_that_is_empty_too_large_or_too_much_is_refused(owner: Actor, settings: Settings) -> None:
    row = recordings.begin(owner, medium="audio", media_type=WEBM)
    for content in (b"", b"x" * (recordings.LARGEST_PIECE + 1)):
        with pytest.raises(InvalidChoice):
            recordings.add_piece(owner, row.pk, 0, content)
    settings.RECORDING_MAX_BYTES = 10
    recordings.add_piece(owner, row.pk, 0, b"12345678")
    with pytest.raises(InvalidChoice, match="as long as one can be"):
        recordings.add_piece(owner, row.pk, 1, b"90ab")
    assert recordings.received(row) == 1


def test_what_arrived_before_the_page_was_closed_can_be_used(owner: Actor) -> None:
    row = recordings.begin(owner, medium="audio", media_type=WEBM)
    for number, piece in enumerate(in_pieces(tone(4), 4)[:3]):
        recordings.add_piece(owner, row.pk, number, piece)
    assert recordings.finish(owner, row.pk).seconds == pytest.approx(3, abs=0.5)
    assert recordings.finish(owner, row.pk).pk == row.pk
    with pytest.raises(InvalidChoice, match="finished"):
        recordings.add_piece(owner, row.pk, 3, b"late")


def test_a_recording_of_which_nothing_or_nothing_playable_arrived_says_so_and_keeps_it(owner: Actor) -> None:
    row = recordings.begin(owner, medium="audio", media_type=WEBM)
    with pytest.raises(InvalidChoice, match="Nothing of this recording has arrived"):
        recordings.finish(owner, row.pk)
    recordings.add_piece(owner, row.pk, 0, b"\x1aE\xdf\xa3 and no more")
    with pytest.raises(UnreadableFile, match="Nothing that can be played"):
        recordings.finish(owner, row.pk)
    assert recordings.received(row) == 1


def test_a_full_disk_loses_nothing_that_was_acknowledged(owner: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    row = recordings.begin(owner, medium="audio", media_type=WEBM)
    recordings.add_piece(owner, row.pk, 0, b"first")

    def full(*_: object) -> None:
        raise DiskFull("no room")

    monkeypatch.setattr(storage, "write_whole", full)
    with pytest.raises(DiskFull, match="What was recorded until now is kept"):
        recordings.add_piece(owner, row.pk, 1, b"second")
    assert [path.read_bytes() for path in growing.pieces(row.pk)] == [b"first"]


def test_a_file_from_elsewhere_is_kept_as_it_came_if_it_says_how_long_it_is(owner: Actor, question: Question) -> None:
    content = wav(2)
    row = recordings.hand_in(owner, "C:\\talks\\answer.wav", content, question=question.pk)
    assert row.file is not None
    assert storage.read(row.file.pk) == content
    assert (row.name, row.state, row.medium, row.question) == ("answer.wav", "whole", "audio", question)
    assert row.seconds == pytest.approx(2, abs=0.1)


def test_a_file_that_does_not_say_how_long_it_is_is_written_so_that_it_does(owner: Actor) -> None:
    assert recordings.hand_in(owner, "answer.webm", tone(2)).seconds == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 no sound", b"RIFF\x24\x08\x00\x00WAVEfmt broken"])
def test_what_is_no_recording_is_refused_and_leaves_nothing(owner: Actor, content: bytes) -> None:
    with pytest.raises(UnreadableFile):
        recordings.hand_in(owner, "answer.wav", content)
    assert Recording.objects.count() == File.objects.count() == 0
    assert list(growing.keys()) == list(storage.kept_keys()) == []


def test_deleting_a_recording_leaves_no_bytes_no_words_and_nothing_to_undo(
    owner: Actor, question: Question, django_capture_on_commit_callbacks: Committing
) -> None:
    row = recordings.finish(owner, recorded(owner, tone(2), question).pk)
    key, file = row.pk, row.file_id
    Hearing.objects.update(state="done", heard={"words": ["secret"]})
    finished = latest(owner)

    with django_capture_on_commit_callbacks(execute=True):
        recordings.delete(owner, key)

    assert Recording.objects.count() == Hearing.objects.count() == File.objects.count() == 0
    assert not Change.objects.filter(row__in=[key, file]).exists()
    assert "secret" not in str(list(Change.objects.values_list("before", "after")))
    assert list(storage.kept_keys()) == list(growing.keys()) == []
    for each in (latest(owner), finished):
        with pytest.raises(CannotUndo):
            undo(owner, each.pk)


def test_deleting_all_of_them_says_how_many(owner: Actor, django_capture_on_commit_callbacks: Committing) -> None:
    recorded(owner, tone(1))
    recordings.hand_in(owner, "answer.wav", wav(1))
    with django_capture_on_commit_callbacks(execute=True):
        assert recordings.delete_all(owner) == 2
    assert Recording.objects.count() == 0
    assert list(storage.kept_keys()) == list(growing.keys()) == []


def test_when_its_day_is_over_the_bytes_go_and_the_words_stay(
    owner: Actor, question: Question, django_capture_on_commit_callbacks: Committing
) -> None:
    row = recordings.finish(owner, recorded(owner, tone(2), question).pk)
    Hearing.objects.update(state="done", heard={"words": []})
    assert row.keep_until is not None

    with django_capture_on_commit_callbacks(execute=True):
        assert recordings.let_go_due(row.keep_until) == 0
        assert recordings.let_go_due(row.keep_until + dt.timedelta(days=1)) == 1
        assert recordings.let_go_due(row.keep_until + dt.timedelta(days=9)) == 0

    row.refresh_from_db()
    assert (row.state, row.file, row.seconds is not None) == ("let-go", None, True)
    assert row.hearings.count() == 1
    assert list(storage.kept_keys()) == []
    with pytest.raises(CannotUndo):
        undo(owner, latest(owner).pk)


def test_a_sweep_takes_the_pieces_of_nothing_and_leaves_those_of_a_recording_that_was_cut_off(owner: Actor) -> None:
    cut_off = recorded(owner, tone(1))
    growing.add(uuid4(), 0, b"of nothing")
    assert recordings.sweep_pieces() == 1
    sweep_files()
    assert list(growing.keys()) == [cut_off.pk]
    assert archive.check().findings == ()


def test_erasing_everything_takes_unfinished_recordings_along(owner: Actor) -> None:
    recorded(owner, tone(1))
    archive.erase_workspace(owner)
    assert list(growing.keys()) == []


def test_an_answer_said_aloud_takes_its_seconds_from_the_recording(owner: Actor, question: Question) -> None:
    row = recordings.finish(owner, recorded(owner, tone(3), question).pk)
    attempt = practice.answer(owner, question.pk, "I led nine people down the stairs.", 999, recording=row.pk)
    row.refresh_from_db()
    assert (attempt.seconds, row.attempt) == (3, attempt)
    with pytest.raises(InvalidChoice, match="belongs to another answer"):
        practice.answer(owner, question.pk, "Again.", recording=row.pk)


def test_a_recording_that_is_not_finished_is_no_answer(owner: Actor, question: Question) -> None:
    row = recorded(owner, tone(1), question)
    with pytest.raises(InvalidChoice, match="not finished"):
        practice.answer(owner, question.pk, "I led nine people.", recording=row.pk)


def test_only_the_owner_records_and_deletes(owner: Actor) -> None:
    row = recorded(owner, tone(1))
    let_in(owner, bob())
    for other, error in ((bob(), NotAllowed), (charlie(), NotFound)):
        for act in (recordings.delete, recordings.finish, recordings.let_go):
            with pytest.raises(error):
                act(other, row.pk)
        with pytest.raises(error):
            recordings.add_piece(other, row.pk, 3, b"mine")


def test_deleting_an_answer_deletes_its_recording_for_good_and_undo_brings_back_the_words(
    owner: Actor, question: Question, django_capture_on_commit_callbacks: Committing
) -> None:
    row = recordings.finish(owner, recorded(owner, tone(2), question).pk)
    attempt = practice.answer(owner, question.pk, "I led nine people down the stairs.", recording=row.pk)
    with django_capture_on_commit_callbacks(execute=True):
        practice.delete_attempt(owner, attempt.pk)
    assert Recording.objects.count() == 0
    assert list(storage.kept_keys()) == []
    undo(owner, latest(owner).pk)
    assert question.attempts.get().answer == "I led nine people down the stairs."


def test_a_recording_that_was_removed_with_its_question_comes_back_with_it_for_a_day_and_is_then_gone(
    owner: Actor, question: Question, django_capture_on_commit_callbacks: Committing
) -> None:
    recordings.finish(owner, recorded(owner, tone(2), question).pk)
    practice.remove_question(owner, question.pk)
    undo(owner, latest(owner).pk)
    row = Recording.objects.get()
    practice.remove_question(owner, question.pk)
    removed = latest(owner)

    with django_capture_on_commit_callbacks(execute=True):
        assert recordings.let_orphans_go(removed.created_at) == 0
        assert recordings.let_orphans_go(removed.created_at + dt.timedelta(days=1)) == 1

    assert list(storage.kept_keys()) == []
    assert File.objects.count() == 0
    assert not Change.objects.filter(row=row.pk).exists()
    undo(owner, removed.pk)
    assert (question.__class__.objects.count(), Recording.objects.count()) == (1, 0)
