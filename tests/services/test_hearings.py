from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken
from tests.people import alice, bob, charlie, let_in

from greenroom.adapters import listening
from greenroom.core.delivery.values import Listening
from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound, UnreadableFile
from greenroom.services import hearings, practice
from greenroom.services.history import undo
from greenroom.services.papers import keep_file
from greenroom.services.record import deed
from greenroom.store.models import Deed, Hearing, Recording

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.core.delivery.values import Heard
    from greenroom.store.access import Actor

    Told = Callable[[float, str], None]

pytestmark = pytest.mark.django_db
WORDS = heard(spoken(STORY))


def recorded(actor: Actor, *, whole: bool = True) -> Recording:
    """An answer to a question, recorded."""
    with deed(actor, "record", "Recorded an answer") as record:
        file = keep_file(actor, "answer.webm", b"sound", "recording") if whole else None
        question = practice.add_question(actor, text="Tell me about a time you led.")
        return record.create(
            Recording(person=actor.person, medium="audio", media_type="audio/webm", file=file, question=question)
        )


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[bytes, Listening]]:
    """What was listened to; the listening itself has its own tests."""
    found: list[tuple[bytes, Listening]] = []

    def listen(content: bytes, wishes: Listening, told: Told, *, model: object = None) -> Heard:
        assert model is None
        found.append((content, wishes))
        told(0.5, "When I was")
        return WORDS

    monkeypatch.setattr(listening, "listen", listen)
    return found


def test_a_recording_is_heard_and_measured(asked: list[tuple[bytes, Listening]]) -> None:
    actor = alice()
    hearing = hearings.ask(actor, recorded(actor).pk)
    assert (hearing.state, hearings.heard_of(hearing), hearings.delivery_of(hearing)) == ("waiting", None, None)

    hearings.hear(hearing.pk)

    done = hearings.latest(hearing.recording)
    assert done is not None
    assert (done.state, done.progress, done.partial) == ("done", 1.0, STORY)
    assert hearings.heard_of(done) == WORDS
    delivery = hearings.delivery_of(done)
    assert delivery is not None
    assert "60 to 90 seconds" in delivery.measured[0].said
    assert asked == [(b"sound", Listening())]


def test_what_the_person_wants_left_alone_is_left_alone(asked: list[tuple[bytes, Listening]]) -> None:
    actor = alice()
    actor.person.listening = {"language": "de", "stutter": True, "keep_days": 30}
    actor.person.save()
    hearing = hearings.ask(actor, recorded(actor).pk)
    hearings.hear(hearing.pk)
    assert asked[0][1] == Listening("de", stutter=True)
    hearing.refresh_from_db()
    delivery = hearings.delivery_of(hearing)
    assert delivery is not None
    assert delivery.value("pace") is None


def test_the_words_so_far_are_there_while_it_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    actor = alice()
    hearing = hearings.ask(actor, recorded(actor).pk)
    seen: list[tuple[str, float, str]] = []

    def listen(_: bytes, __: Listening, told: Told, **___: object) -> Heard:
        told(0.25, "When I")
        hearing.refresh_from_db()
        seen.append((hearing.state, hearing.progress, hearing.partial))
        return WORDS

    monkeypatch.setattr(listening, "listen", listen)
    hearings.hear(hearing.pk)
    assert seen == [("running", 0.25, "When I")]


def test_it_stops_when_it_is_cancelled_or_its_recording_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    actor = alice()
    steps: list[str] = []

    def stop(hearing: Hearing) -> None:
        hearings.cancel(actor, hearing.pk)

    def delete(hearing: Hearing) -> None:
        hearing.recording.delete()

    for end in (stop, delete):
        hearing = hearings.ask(actor, recorded(actor).pk)

        def listen(_: bytes, __: Listening, told: Told, *, h: Hearing = hearing, e: Callable[[Hearing], None] = end,
                   **___: object) -> Heard:  # fmt: skip
            e(h)
            steps.append("told")
            told(0.5, "When I")
            steps.append("went on")
            return WORDS

        monkeypatch.setattr(listening, "listen", listen)
        hearings.hear(hearing.pk)
    assert steps == ["told", "told"]
    assert [each.state for each in Hearing.objects.all()] == ["cancelled"]


def test_what_cannot_be_read_fails_with_its_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    actor = alice()

    def refuse(*_: object, **__: object) -> Heard:
        raise UnreadableFile("There is no sound in this file.")

    monkeypatch.setattr(listening, "listen", refuse)
    hearing = hearings.ask(actor, recorded(actor).pk)
    hearings.hear(hearing.pk)
    hearing.refresh_from_db()
    assert (hearing.state, hearing.why) == ("failed", "There is no sound in this file.")
    assert hearings.ask(actor, hearing.recording_id).pk != hearing.pk


def test_what_breaks_leaves_no_hearing_that_seems_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    actor = alice()

    def broken(*_: object, **__: object) -> Heard:
        raise MemoryError

    monkeypatch.setattr(listening, "listen", broken)
    hearing = hearings.ask(actor, recorded(actor).pk)
    with pytest.raises(MemoryError):
        hearings.hear(hearing.pk)
    hearing.refresh_from_db()
    assert hearing.state == "failed"
    assert "Try it again" in hearing.why


def test_a_hearing_that_was_cut_off_begins_anew_and_one_that_is_over_is_left_alone(
    asked: list[tuple[bytes, Listening]],
) -> None:
    actor = alice()
    hearing = hearings.ask(actor, recorded(actor).pk)
    Hearing.objects.update(state="running", progress=0.7, partial="old")
    assert hearings.unfinished() == [hearing.pk]
    hearings.hear(hearing.pk)
    hearings.hear(hearing.pk)
    assert len(asked) == 1
    assert hearings.unfinished() == []
    assert hearings.cancel(actor, hearing.pk).state == "done"


def test_asking_twice_is_one_hearing() -> None:
    actor = alice()
    recording = recorded(actor)
    assert hearings.ask(actor, recording.pk) == hearings.ask(actor, recording.pk)


def test_a_recording_that_still_grows_is_not_heard() -> None:
    actor = alice()
    with pytest.raises(InvalidChoice, match="not finished"):
        hearings.ask(actor, recorded(actor, whole=False).pk)


def test_only_the_owner_may_ask_and_cancel() -> None:
    owner = alice()
    hearing = hearings.ask(owner, recorded(owner).pk)
    let_in(owner, bob())
    for actor, refusal in ((bob(), NotAllowed), (charlie(), NotFound)):
        with pytest.raises(refusal):
            hearings.ask(actor, hearing.recording_id)
        with pytest.raises(refusal):
            hearings.cancel(actor, hearing.pk)


def test_a_recording_that_was_heard_can_be_taken_back_and_comes_back_with_it(
    asked: list[tuple[bytes, Listening]],
) -> None:
    actor = alice()
    hearings.hear(hearings.ask(actor, recorded(actor).pk).pk)
    assert asked
    undone = undo(actor, Deed.objects.get(verb="record").pk)
    assert not Hearing.objects.exists()
    undo(actor, undone.pk)
    assert hearings.heard_of(Hearing.objects.get()) == WORDS
