"""Playing a recording, whole and by parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.core.delivery.hearing import heard, spoken
from tests.recorded import wav

from greenroom.core.delivery.plain import plain
from greenroom.services import listening, recordings
from greenroom.store.models import Hearing
from greenroom.web import sent

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor
    from greenroom.store.models import Recording

CONTENT = wav(1)
SIZE = len(CONTENT)


@pytest.fixture
def recording(owner: Actor) -> Recording:
    listening.agree(owner)
    return recordings.hand_in(owner, "answer.wav", CONTENT)


@pytest.fixture
def address(recording: Recording) -> str:
    return f"/recordings/{recording.pk}/play/"


def test_a_recording_is_played_whole_and_says_that_parts_may_be_asked_for(hers: Client, address: str) -> None:
    answer = hers.get(address)
    assert b"".join(answer) == CONTENT
    assert answer.headers["Accept-Ranges"] == "bytes"
    assert answer.headers["Content-Type"] == "audio/wav"
    assert answer.headers["Content-Disposition"] == 'inline; filename="answer.wav"'
    assert answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-", 0, SIZE - 1),
        ("bytes=10-19", 10, 19),
        ("bytes=100-999999999", 100, SIZE - 1),
        ("bytes=-5", SIZE - 5, SIZE - 1),
        ("bytes=-999999999", 0, SIZE - 1),
    ],
)
def test_a_part_is_what_was_asked_for(hers: Client, address: str, asked: str, start: int, end: int) -> None:
    answer = hers.get(address, headers={"Range": asked})
    assert answer.status_code == 206
    assert answer.headers["Content-Range"] == f"bytes {start}-{end}/{SIZE}"
    assert answer.content == CONTENT[start : end + 1]
    assert int(answer.headers["Content-Length"]) == end - start + 1


@pytest.mark.parametrize("asked", ["bytes=999999999-", "bytes=20-10", "bytes=-0", "bytes=-"])
def test_a_part_that_is_not_there_is_refused(hers: Client, address: str, asked: str) -> None:
    answer = hers.get(address, headers={"Range": asked})
    assert answer.status_code == 416
    assert answer.headers["Content-Range"] == f"bytes */{SIZE}"


@pytest.mark.parametrize("asked", ["bytes=0-1,5-6", "lines=1-2"])
def test_what_is_not_one_range_of_bytes_gets_the_whole(hers: Client, address: str, asked: str) -> None:
    assert b"".join(hers.get(address, headers={"Range": asked})) == CONTENT


def test_a_part_of_another_version_is_the_whole_of_this_one(hers: Client, address: str) -> None:
    tag = hers.get(address).headers["ETag"]
    same = hers.get(address, headers={"Range": "bytes=0-9", "If-Range": tag})
    other = hers.get(address, headers={"Range": "bytes=0-9", "If-Range": '"another"'})
    assert (same.status_code, other.status_code) == (206, 200)


def test_a_large_part_comes_in_smaller_ones(hers: Client, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sent, "_AT_MOST", 1000)
    answer = hers.get(address, headers={"Range": "bytes=500-"})
    assert answer.headers["Content-Range"] == f"bytes 500-1499/{SIZE}"
    assert answer.content == CONTENT[500:1500]


def test_a_recording_that_is_not_finished_or_was_let_go_says_so(
    hers: Client, owner: Actor, recording: Recording, address: str
) -> None:
    growing = recordings.begin(owner, medium="audio", media_type="audio/webm")
    assert hers.get(f"/recordings/{growing.pk}/play/").status_code == 404
    recordings.let_go(owner, recording.pk)
    assert "nothing of this recording to be played" in hers.get(address).text


def test_captions_and_wave_are_empty_before_anything_was_heard(hers: Client, recording: Recording) -> None:
    assert hers.get(f"/recordings/{recording.pk}/captions/").text == "WEBVTT\n"
    assert hers.get(f"/recordings/{recording.pk}/wave/").json()["peaks"] == []


def test_captions_and_wave_tell_what_was_heard(hers: Client, recording: Recording) -> None:
    found = heard(spoken("Um, I led nine people."), [(0.5, 1.3), (2.1, 2.5)])
    Hearing.objects.update(state="done", heard=plain(found))
    captions = hers.get(f"/recordings/{recording.pk}/captions/")
    assert captions.headers["Content-Type"] == "text/vtt; charset=utf-8"
    assert "00:00:00.500 --> 00:00:02.500\nUm, I led nine people." in captions.text
    wave = hers.get(f"/recordings/{recording.pk}/wave/").json()
    assert (wave["pauses"], wave["fillers"], wave["seconds"]) == ([[1.3, 2.1]], [[0.5, 0.9]], 3.0)
    assert max(wave["peaks"]) > 0.5
