"""Sound out of any recording: decoded, freed of rumble, and measured for level, clipping, loudness and pitch.

Loudness and level are those above 75 Hz. Below it lies the rumble of desks and fans, which has no speech in it and
hides speech from voice detection.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import av
import numpy as np
from av.error import BlockingIOError as NothingYet
from av.error import EOFError as NothingMore
from av.error import FFmpegError

from greenroom.adapters.pitch import pitch_track
from greenroom.core.delivery.values import Sound
from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.filter.context import FilterContext
    from numpy.typing import NDArray

    from greenroom.core.delivery.values import Stretch

    Samples = NDArray[np.float32]

RATE = 16_000  # samples a second, what recogniser and voice detection work on
STEP = 0.05  # seconds between two values of the tracks
_LONGEST = 3600  # seconds
_RUMBLE = "f=75:poles=2"  # twice, which makes the fourth order
_TARGET, _MOST_GAIN = 0.1, 30.0  # -20 dB below full scale, and how much is turned up at most
_FULL_SCALE, _FLAT = 0.98, 3  # samples in a row at the ceiling: a peak that was cut off
_QUIETEST = 1e-6  # -120 dB, for digital silence
_ENOUGH_NOISE = 6  # steps

_BROKEN = (
    "No sound could be read from this file: it is broken, or of a kind that is not known here. "
    "Save it as WAV, MP3 or M4A."
)
_NO_SOUND = "There is no sound in this file. Choose the recording with your voice, or type your answer."
_TOO_LONG = "This recording is longer than an hour. Cut out the part with your answer, and hand that in."


@dataclass(frozen=True, slots=True)
class Decoded:
    """Mono sound at 16,000 samples a second.

    Attributes:
        samples: without rumble, as loud as it came in; 1.0 is full scale.
        clipped: the share of samples that were cut off at full scale, 0 to 1.
    """

    samples: Samples
    clipped: float

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / RATE

    def at_speaking_level(self) -> Samples:
        """The same, turned up or down to a usual loudness."""
        level = float(np.sqrt(np.mean(self.samples**2))) if len(self.samples) else 0.0
        louder: Samples = np.clip(self.samples * min(_MOST_GAIN, _TARGET / max(level, 1e-9)), -1, 1)
        return louder.astype(np.float32)


def decode(content: bytes) -> Decoded:
    """The sound of a recording of any usual kind: wav, mp3, m4a, webm, mp4, ogg, flac.

    Raises:
        UnreadableFile: it is broken, holds no sound, or is longer than an hour.
    """
    try:
        with av.open(io.BytesIO(content), "r") as container:
            return _decoded(container)
    except (FFmpegError, ValueError) as error:
        raise UnreadableFile(_BROKEN, field="file") from error


def sound_of(decoded: Decoded, speech: Sequence[Stretch]) -> Sound:
    """What the signal tells; `speech` says where a voice is, so that the rest is noise."""
    per = int(STEP * RATE)
    count = len(decoded.samples) // per
    steps = decoded.samples[: count * per].reshape(count, per)
    loudness = _decibels(np.sqrt((steps**2).mean(axis=1))) if count else np.zeros(0)
    voice = in_steps(speech, count)
    quiet = loudness[~_widened(voice)]
    whole = float(np.sqrt(np.mean(decoded.samples**2))) if len(decoded.samples) else 0.0
    return Sound(
        level=round(float(_decibels(np.array([whole]))[0]), 1),
        noise=round(float(np.median(quiet)), 1) if len(quiet) >= _ENOUGH_NOISE else None,
        clipped=round(decoded.clipped, 5),
        step=STEP,
        loudness=tuple(round(float(each), 1) for each in loudness),
        pitch=tuple(round(float(each), 1) for each in pitch_track(decoded.samples, RATE, STEP, voice)),
    )


def in_steps(speech: Sequence[Stretch], count: int) -> NDArray[np.bool_]:
    """For each step whether its middle lies in one of the stretches."""
    middle = (np.arange(count) + 0.5) * STEP
    inside = np.zeros(count, dtype=bool)
    for stretch in speech:
        inside |= (middle >= stretch.start) & (middle < stretch.end)
    return inside


def _widened(voice: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """With the step before and after each, where speech fades in and out."""
    wide = voice.copy()
    wide[1:] |= voice[:-1]
    wide[:-1] |= voice[1:]
    return wide


def _decibels(amplitude: NDArray[np.floating]) -> NDArray[np.float64]:
    """Amplitudes as decibels below full scale."""
    return 20 * np.log10(np.maximum(amplitude.astype(np.float64), _QUIETEST))


def _decoded(container: InputContainer) -> Decoded:
    """Decode, resample and filter, a frame at a time."""
    if not container.streams.audio:
        raise UnreadableFile(_NO_SOUND, field="file")
    plain: list[Samples] = []
    clean: list[Samples] = []
    length = 0
    for raw, filtered in _filtered(container, container.streams.audio[0]):
        plain += raw
        clean += filtered
        length += sum(map(len, filtered))
        if length > _LONGEST * RATE:
            raise UnreadableFile(_TOO_LONG, field="file")
    if not length:
        raise UnreadableFile(_NO_SOUND, field="file")
    return Decoded(np.concatenate(clean), _clipped(np.concatenate(plain)))


def _filtered(container: InputContainer, stream: AudioStream) -> Iterator[tuple[list[Samples], list[Samples]]]:
    """Pieces of the sound as it is, and the same without rumble."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(template=stream)
    mono = graph.add("aformat", f"sample_fmts=flt:channel_layouts=mono:sample_rates={RATE}")
    split, high, higher = graph.add("asplit"), graph.add("highpass", _RUMBLE), graph.add("highpass", _RUMBLE)
    raw, clean = graph.add("abuffersink"), graph.add("abuffersink")
    resample = graph.add("aresample", str(RATE))
    for one, other in ((source, resample), (resample, mono), (mono, split), (high, higher), (higher, clean)):
        one.link_to(other)
    split.link_to(raw, 0, 0)
    split.link_to(high, 1, 0)
    graph.configure()
    for frame in _frames(container, stream):
        source.push(frame)
        yield _pulled(raw), _pulled(clean)
    source.push(None)
    yield _pulled(raw), _pulled(clean)


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    """The frames up to where the file breaks off; a recording that was cut short is heard as far as it goes."""
    frames = container.decode(stream)
    got = False
    while True:
        try:
            frame = next(frames)
        except StopIteration:
            return
        except FFmpegError:
            if not got:
                raise
            return
        got = True
        yield frame


def _pulled(sink: FilterContext) -> list[Samples]:
    """What has come out of the graph by now."""
    pieces: list[Samples] = []
    while True:
        try:
            frame = sink.pull()
        except (NothingYet, NothingMore):
            return pieces
        pieces.append(cast("AudioFrame", frame).to_ndarray().reshape(-1).astype(np.float32))


def _clipped(samples: Samples) -> float:
    """The share of samples in runs at the ceiling."""
    at = np.abs(samples) >= _FULL_SCALE
    if len(at) < _FLAT or not at.any():
        return 0.0
    runs = at[:-2] & at[1:-1] & at[2:]
    inside = np.zeros(len(at), dtype=bool)
    for shift in range(_FLAT):
        inside[shift : shift + len(runs)] |= runs
    return float(inside.mean())
