"""Recordings as a browser makes them: WebM written as it comes, which neither says its length nor can be sought in."""

from __future__ import annotations

import io
import math
from array import array
from fractions import Fraction

import av
import numpy as np

RATE = 48_000
_FRAME = 960  # samples: 20 ms


class _OneWay(io.RawIOBase):
    """Something that can only be written to."""

    def __init__(self) -> None:
        self.content = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, part: bytes) -> int:  # type: ignore[override] # what the muxer hands over
        self.content += part
        return len(part)


def tone(seconds: float, *, pictures: bool = False) -> bytes:
    """A tone of that length as WebM with Opus, with grey pictures beside it if asked for."""
    target = _OneWay()
    with av.open(target, "w", format="webm") as made:
        sound = made.add_stream("libopus", rate=RATE, layout="mono")
        film = made.add_stream("libvpx", rate=10, width=64, height=48, pix_fmt="yuv420p") if pictures else None
        for at in range(0, int(seconds * RATE), _FRAME):
            for packet in sound.encode(_sound(at)):
                made.mux(packet)
            if film is not None and at % (RATE // 10) == 0:
                for packet in film.encode(_picture(at // (RATE // 10))):
                    made.mux(packet)
        for stream in (sound, film):
            for packet in stream.encode(None) if stream is not None else ():
                made.mux(packet)
    return bytes(target.content)


def wav(seconds: float) -> bytes:
    """A tone of that length as a WAV file, which says how long it is."""
    target = io.BytesIO()
    with av.open(target, "w", format="wav") as made:
        sound = made.add_stream("pcm_s16le", rate=RATE, layout="mono")
        for at in range(0, int(seconds * RATE), _FRAME):
            for packet in sound.encode(_sound(at)):
                made.mux(packet)
    return target.getvalue()


def in_pieces(content: bytes, count: int) -> list[bytes]:
    """Bytes cut into so many pieces, as they arrive."""
    size = math.ceil(len(content) / count)
    return [content[start : start + size] for start in range(0, len(content), size)]


def _sound(at: int) -> av.AudioFrame:
    samples = array("h", (int(8000 * math.sin(2 * math.pi * 440 * (at + each) / RATE)) for each in range(_FRAME)))
    frame = av.AudioFrame.from_ndarray(np.array([samples], dtype=np.int16), format="s16", layout="mono")
    frame.sample_rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
    return frame


def _picture(number: int) -> av.VideoFrame:
    frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), number * 9 % 256, np.uint8), format="rgb24")
    frame.pts = number
    return frame
