from __future__ import annotations

import datetime as dt

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound, UnreadableFile
from greenroom.services import debriefs
from greenroom.services.history import undo
from greenroom.store.models import Debrief, Deed, File, Guess, Promise, Question

pytestmark = pytest.mark.django_db

FRIDAY = dt.date(2026, 12, 11)


def test_one_debrief_feeds_practice_promises_the_waiting_and_the_guess_in_one_deed() -> None:
    actor = alice()
    w = world(actor)
    before, deeds = snapshot(), Deed.objects.count()

    debriefs.debrief(
        actor,
        w.interview.pk,
        moment="Joan laughed about the lift.",
        asked="Tell us about a time you led a team.\nWhy parcels?",
        promised="The rota from last winter",
        excitement=4,
        answer_by=FRIDAY,
        on_time=True,
        percent=60,
    )

    w.application.refresh_from_db()
    assert w.application.answer_by == FRIDAY
    assert [row.text for row in Question.objects.filter(asked_in=w.interview)] == [
        "Tell us about a time you led a team.",
        "Why parcels?",
    ]
    assert Question.objects.get(text__startswith="Tell us").competency == "leadership"
    assert Promise.objects.get().interview == w.interview
    assert Guess.objects.get().percent == 60
    assert Deed.objects.count() == deeds + 1
    undo(actor, latest(actor).pk)
    assert snapshot() == before


def test_an_interview_has_one_debrief_and_what_is_not_given_stays() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, moment="The lift", worked="The story about errors")
    debriefs.debrief(actor, w.interview.pk, surprised="A test on paper")
    kept = Debrief.objects.get()
    assert (kept.moment, kept.worked, kept.surprised) == ("The lift", "The story about errors", "A test on paper")


def test_a_debrief_says_at_least_one_thing() -> None:
    actor = alice()
    w = world(actor)
    with pytest.raises(InvalidChoice, match="One word"):
        debriefs.debrief(actor, w.interview.pk, moment="  ", excitement=None)
    assert not Debrief.objects.exists()


def test_a_field_that_a_debrief_does_not_have_is_named() -> None:
    actor = alice()
    w = world(actor)
    with pytest.raises(InvalidChoice, match="no field “mood”"):
        debriefs.debrief(actor, w.interview.pk, mood="good")  # type: ignore[call-arg] # a caller without types


def test_excitement_goes_from_one_to_five() -> None:
    actor = alice()
    w = world(actor)
    with pytest.raises(InvalidChoice, match="from 1 to 5"):
        debriefs.debrief(actor, w.interview.pk, excitement=6)


def test_clearing_the_day_they_named_clears_it_on_the_application_and_another_change_does_not() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, answer_by=FRIDAY)
    debriefs.debrief(actor, w.interview.pk, moment="The lift", answer_by=FRIDAY)
    w.application.refresh_from_db()
    assert w.application.answer_by == FRIDAY
    debriefs.debrief(actor, w.interview.pk, answer_by=None)
    w.application.refresh_from_db()
    assert w.application.answer_by is None


def test_a_day_that_came_by_another_way_is_not_overwritten_by_an_old_debrief() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, answer_by=FRIDAY)
    type(w.application).objects.filter(pk=w.application.pk).update(answer_by=dt.date(2026, 12, 18))
    debriefs.debrief(actor, w.interview.pk, moment="The lift", answer_by=FRIDAY)
    w.application.refresh_from_db()
    assert w.application.answer_by == dt.date(2026, 12, 18)


def test_a_transcript_with_characters_that_no_database_keeps_is_kept_without_them() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, notes="Joan: hello\0\r\nMe: hello")
    assert Debrief.objects.get().notes == "Joan: hello \nMe: hello"


def test_a_reviewer_reads_and_does_not_write_and_a_stranger_finds_nothing() -> None:
    actor = alice()
    w = world(actor)
    let_in(actor, bob())
    with pytest.raises(NotAllowed):
        debriefs.debrief(bob(), w.interview.pk, moment="The lift")
    with pytest.raises(NotFound):
        debriefs.debrief(charlie(), w.interview.pk, moment="The lift")


SAID = b"OggS\x00\x02 two minutes of talk"


def test_a_voice_note_alone_is_a_debrief_and_is_heard_again_by_whoever_may_see_it() -> None:
    actor, reviewer, stranger = alice(), bob(), charlie()
    w = world(actor)
    let_in(actor, reviewer)
    before = snapshot()
    debriefs.debrief(actor, w.interview.pk, voice=SAID)
    assert debriefs.voice_of(actor, w.interview.pk)[1] == SAID
    assert debriefs.voice_of(reviewer, w.interview.pk)[0].media_type == "audio/ogg"
    with pytest.raises(NotFound):
        debriefs.voice_of(stranger, w.interview.pk)
    with pytest.raises(NotAllowed):
        debriefs.remove_voice(reviewer, w.interview.pk)
    undo(actor, latest(actor).pk)
    assert snapshot() == before


def test_a_new_recording_takes_the_place_of_the_one_before_and_undo_gives_that_back() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, voice=SAID)
    debriefs.debrief(actor, w.interview.pk, voice=SAID + b", again")
    assert debriefs.voice_of(actor, w.interview.pk)[1] == SAID + b", again"
    assert File.objects.filter(kind="voice").count() == 1
    undo(actor, latest(actor).pk)
    assert debriefs.voice_of(actor, w.interview.pk)[1] == SAID


def test_a_voice_note_that_was_removed_comes_back_by_undo() -> None:
    actor = alice()
    w = world(actor)
    debriefs.debrief(actor, w.interview.pk, moment="The lift", voice=SAID)
    debriefs.remove_voice(actor, w.interview.pk)
    with pytest.raises(NotFound, match="no voice note"):
        debriefs.voice_of(actor, w.interview.pk)
    assert not File.objects.filter(kind="voice").exists()
    undo(actor, latest(actor).pk)
    assert debriefs.voice_of(actor, w.interview.pk)[1] == SAID


def test_what_is_no_recording_is_refused_and_nothing_is_kept() -> None:
    actor = alice()
    w = world(actor)
    before = snapshot()
    with pytest.raises(UnreadableFile, match="This is not a recording"):
        debriefs.debrief(actor, w.interview.pk, moment="The lift", voice=b"%PDF-1.4")
    assert snapshot() == before
