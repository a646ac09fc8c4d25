"""Recordings of sound and of pictures with sound, told by their bytes and not by their name."""

from __future__ import annotations

import re
from typing import NamedTuple

from greenroom.core.errors import UnreadableFile

AUDIO, VIDEO = "audio", "video"
MEDIA = (AUDIO, VIDEO)


class Sound(NamedTuple):
    """A kind of recording: the ending of its files, and what browsers call it."""

    ending: str
    media_type: str

    @property
    def medium(self) -> str:
        """Whether it is `audio`, or `video` with or without sound."""
        return self.media_type.partition("/")[0]


_WEBM, _OGG = Sound("webm", "audio/webm"), Sound("ogg", "audio/ogg")
_MP4, _MP3 = Sound("m4a", "audio/mp4"), Sound("mp3", "audio/mpeg")
_WAV, _FLAC = Sound("wav", "audio/wav"), Sound("flac", "audio/flac")
_WITH_PICTURES = {_WEBM: Sound("webm", "video/webm"), _MP4: Sound("mp4", "video/mp4")}
_FRAMES = (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")  # MPEG-1 and -2, layer III, without a tag before it
_BEGINS = (
    (0, b"\x1aE\xdf\xa3", _WEBM),
    (0, b"OggS", _OGG),
    (4, b"ftyp", _MP4),
    (0, b"ID3", _MP3),
    *((0, frame, _MP3) for frame in _FRAMES),
    (0, b"fLaC", _FLAC),
)
_PICTURES = {
    _WEBM: re.compile(rb"\x86[\x80-\xff]V_"),  # Matroska: a CodecID that begins with V_ (RFC 9559, section 5.1.4.1.22)
    _MP4: re.compile(rb"hdlr.{8}vide", re.DOTALL),  # ISO 14496-12, section 8.4.3: a handler of video
}
_NO_SOUND = (
    "This is not a recording that can be played here. Record it in this page, or choose an MP3, M4A, WAV, Ogg or "
    "WebM file."
)
_NO_RECORDING = (
    "This is not a recording that can be played here. Record it in this page, or choose an MP3, M4A, WAV, Ogg, FLAC, "
    "WebM or MP4 file."
)


def sound_of(content: bytes) -> Sound:
    """What kind of recording of sound this is: WebM, Ogg, MPEG-4, MP3, WAV or FLAC.

    Raises:
        UnreadableFile: it is none of them; the field is `voice`.
    """
    found = _known(content)
    if found is None:
        raise UnreadableFile(_NO_SOUND, field="voice")
    return found


def recording_of(content: bytes) -> Sound:
    """What kind of recording this is, of sound or of pictures: also WebM and MPEG-4 with a picture in them.

    Raises:
        UnreadableFile: it is none that can be played; the field is `file`.
    """
    found = _known(content)
    if found is None:
        raise UnreadableFile(_NO_RECORDING, field="file")
    pictures = _PICTURES.get(found)
    return _WITH_PICTURES[found] if pictures is not None and pictures.search(content) else found


def _known(content: bytes) -> Sound | None:
    """The kind whose files begin like this, if there is one."""
    if content.startswith(b"RIFF"):
        return _WAV if content[8:12] == b"WAVE" else None
    return next((sound for at, begins, sound in _BEGINS if content.startswith(begins, at)), None)
