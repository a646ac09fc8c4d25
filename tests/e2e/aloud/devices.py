"""A microphone and a camera that play real recordings into the browser."""

from __future__ import annotations

import math
import re
import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

HERE = Path(__file__).parent
RATE = 48_000  # what Chromium's made-up microphone plays as it is
BEFORE = 0.5  # seconds of silence, while the recorder gets going
SECONDS = 7  # in which all of it is said once
WORDS = re.compile("amiable|respectable")  # where a recording begins and ends, a word may be cut
_SIZE = (640, 360)
_FRAMES = 60  # two seconds; Chromium shows thirty a second and begins again
_SWAY = 8  # pixels


def microphone(folder: Path) -> Path:
    """The voice as Chromium wants it, which plays it again and again from when somebody listens."""
    target = folder / "voice.wav"
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    with av.open(HERE / "austen.flac") as voice:
        frames = [frame for each in voice.decode(audio=0) for frame in resampler.resample(each)]
    with wave.open(str(target), "wb") as made:
        made.setparams((1, 2, RATE, 0, "NONE", ""))
        made.writeframes(bytes(2 * int(BEFORE * RATE)))
        for frame in frames:
            made.writeframes(frame.to_ndarray().tobytes())
    return target


def camera(folder: Path) -> Path:
    """The face as Chromium wants it, swaying a little as people do."""
    target = folder / "face.mjpeg"
    with av.open(HERE / "face.jpg") as portrait:
        whole = next(portrait.decode(video=0)).to_ndarray(format="rgb24")
    with av.open(target, "w", format="mjpeg") as made:
        film = made.add_stream("mjpeg", rate=30, width=_SIZE[0], height=_SIZE[1], pix_fmt="yuvj420p")
        for number in range(_FRAMES):
            frame = av.VideoFrame.from_ndarray(_seen(whole, number), format="rgb24").reformat(*_SIZE, "yuvj420p")
            frame.pts, frame.time_base = number, Fraction(1, 30)
            made.mux(film.encode(frame))
        made.mux(film.encode(None))
    return target


def _seen(whole: np.ndarray, number: int) -> np.ndarray:
    """The part of the portrait that is in the picture now."""
    turn = 2 * math.pi * number / _FRAMES
    across, down = round(_SWAY * (1 + math.sin(turn))), round(_SWAY * (1 + math.cos(turn)) / 2)
    height, width = whole.shape[0] - _SWAY, whole.shape[1] - 2 * _SWAY
    return np.ascontiguousarray(whole[down : down + height, across : across + width])
