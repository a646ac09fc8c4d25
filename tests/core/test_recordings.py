from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.errors import UnreadableFile
from greenroom.core.recordings import sound_of


@pytest.mark.parametrize(
    ("begins", "ending"),
    [
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01", "webm"),
        (b"OggS\x00\x02", "ogg"),
        (b"\x00\x00\x00\x20ftypM4A ", "m4a"),
        (b"ID3\x04\x00", "mp3"),
        (b"\xff\xfb\x90\x64", "mp3"),
        (b"RIFF\x24\x08\x00\x00WAVEfmt ", "wav"),
        (b"fLaC\x00\x00\x00\x22", "flac"),
    ],
)
def test_a_recording_is_known_by_its_first_bytes(begins: bytes, ending: str) -> None:
    assert sound_of(begins).ending == ending


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"\x89PNG\r\n", b"RIFF\x24\x08\x00\x00AVI LIST", b"<html>"])
def test_what_is_no_recording_is_refused_with_a_way_out(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match="Record it in this page") as refused:
        sound_of(content)
    assert refused.value.field == "voice"


@given(st.binary(max_size=64))
def test_whatever_bytes_come_they_are_known_or_refused(content: bytes) -> None:
    with suppress(UnreadableFile):
        assert sound_of(content).media_type.startswith("audio/")
