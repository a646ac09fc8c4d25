"""Recordings into files that players can seek in, by FFmpeg's own muxers (PyAV). Nothing is encoded again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
from av.error import FFmpegError

from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from pathlib import Path

    from av.container import InputContainer, OutputContainer

_KEPT = {"audio", "video"}
_MUXERS = {"webm": "webm", "m4a": "mp4", "mp4": "mp4", "ogg": "ogg", "mp3": "mp3", "wav": "wav", "flac": "flac"}
_BROKEN = "Nothing that can be played has arrived. Delete this recording and record it again, or type your answer."


def length_of(path: Path) -> float | None:
    """How many seconds a recording has, by what its file says of itself; None where it does not say.

    Raises:
        UnreadableFile: there is no sound in it that can be read.
    """
    try:
        with av.open(path) as recording:
            _with_sound(recording)
            return recording.duration / av.time_base if recording.duration else None
    except FFmpegError as error:
        if isinstance(error, OSError):
            raise
        raise UnreadableFile(_BROKEN, field="file") from error


def remux(source: Path, target: Path, ending: str) -> float | None:
    """Write the sound and the picture of a recording into a new file that says how long it is and can be sought in.

    What a browser records does neither: it is written as it comes, and ends where the page did.
    Returns how many seconds it has.

    Args:
        source: the recording; its end may be missing.
        target: the new file.
        ending: the ending of files of its kind, as `core.recordings` has it.

    Raises:
        UnreadableFile: there is no sound in it that can be read.
        OSError: it could not be written, such as for want of room.
    """
    try:
        with av.open(source) as incoming, av.open(target, "w", format=_MUXERS[ending]) as outgoing:
            _with_sound(incoming)
            _copy(incoming, outgoing)
    except FFmpegError as error:
        if isinstance(error, OSError):
            raise
        raise UnreadableFile(_BROKEN, field="file") from error
    return length_of(target)


def _copy(incoming: InputContainer, outgoing: OutputContainer) -> None:
    """Every packet as it is."""
    kept = [stream for stream in incoming.streams if stream.type in _KEPT]
    written = {stream.index: outgoing.add_stream_from_template(stream) for stream in kept}
    for packet in incoming.demux(kept):
        if packet.dts is not None:
            packet.stream = written[packet.stream.index]
            outgoing.mux(packet)


def _with_sound(recording: InputContainer) -> None:
    if not recording.streams.audio:
        raise UnreadableFile("There is no sound in this recording. Choose one in which you can be heard.", field="file")
