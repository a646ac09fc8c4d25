"""Recordings of sound, told by their first bytes and not by their name."""

from __future__ import annotations

from typing import NamedTuple

from greenroom.core.errors import UnreadableFile


class Sound(NamedTuple):
    """A kind of recording: the ending of its files, and what browsers call it."""

    ending: str
    media_type: str


_WEBM, _OGG = Sound("webm", "audio/webm"), Sound("ogg", "audio/ogg")
_MP4, _MP3 = Sound("m4a", "audio/mp4"), Sound("mp3", "audio/mpeg")
_WAV, _FLAC = Sound("wav", "audio/wav"), Sound("flac", "audio/flac")
_FRAME = (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")  # MPEG-1 and -2, layer III, without a tag before it


def sound_of(content: bytes) -> Sound:
    """What kind of recording this is: WebM, Ogg, MPEG-4, MP3, WAV or FLAC.

    Raises:
        UnreadableFile: it is none of them; the field is `voice`.
    """
    if content.startswith(b"\x1aE\xdf\xa3"):
        return _WEBM
    if content.startswith(b"OggS"):
        return _OGG
    if content[4:8] == b"ftyp":
        return _MP4
    if content.startswith((b"ID3", *_FRAME)):
        return _MP3
    if content.startswith(b"RIFF") and content[8:12] == b"WAVE":
        return _WAV
    if content.startswith(b"fLaC"):
        return _FLAC
    raise UnreadableFile(
        "This is not a recording that can be played here. Record it in this page, or choose an MP3, M4A, WAV, Ogg or "
        "WebM file.",
        field="voice",
    )
