from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, cast

import av
import numpy as np
import pytest
from bench.sounds import as_wav

from greenroom.adapters import sound
from greenroom.adapters.sound import RATE, decode, sound_of
from greenroom.core.delivery.values import Stretch
from greenroom.core.errors import UnreadableFile

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from numpy.typing import NDArray

JFK = Path(__file__).parent / "sounds" / "jfk.flac"
AT = np.arange(2 * RATE) / RATE
TONE = 0.25 * np.sin(2 * np.pi * 220 * AT)


def packed(samples: NDArray[np.float64], container: str, codec: str, rate: int) -> bytes:
    """Samples as a file of another kind."""
    written = io.BytesIO()
    with av.open(written, "w", format=container) as file:
        stream = cast("AudioStream", file.add_stream(codec, rate=rate))
        frame = av.AudioFrame.from_ndarray((samples[None] * 32767).astype(np.int16), format="s16", layout="mono")
        frame.rate = RATE
        resampler = av.AudioResampler(stream.format.name, "mono", rate, stream.frame_size or None)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            file.mux(stream.encode(piece))
        file.mux(stream.encode(None))
    return written.getvalue()


@pytest.mark.parametrize(
    ("container", "codec", "rate"),
    [
        ("webm", "libopus", 48000),
        ("mp4", "aac", 44100),
        ("mp3", "libmp3lame", 44100),
        ("ogg", "libopus", 48000),
        ("flac", "flac", 16000),
        ("wav", "pcm_s16le", 8000),
    ],
)
def test_every_usual_kind_is_decoded(container: str, codec: str, rate: int) -> None:
    decoded = decode(packed(TONE, container, codec, rate))
    assert decoded.seconds == pytest.approx(2, abs=0.1)
    found = sound_of(decoded, [Stretch(0.2, 1.8)])
    assert found.level == pytest.approx(-15, abs=1)
    assert np.median([hertz for hertz in found.pitch if hertz]) == pytest.approx(220, abs=1)


def test_rumble_is_taken_out_and_a_voice_is_not() -> None:
    rumble = decode(as_wav(0.5 * np.sin(2 * np.pi * 30 * AT))).samples[RATE // 2 :]
    voice = decode(as_wav(0.5 * np.sin(2 * np.pi * 150 * AT))).samples[RATE // 2 :]
    assert np.sqrt(np.mean(rumble**2)) < 0.03
    assert np.sqrt(np.mean(voice**2)) > 0.3


def test_a_soft_recording_is_turned_up_and_a_loud_one_down() -> None:
    for gain in (0.02, 3):
        level = np.sqrt(np.mean(decode(as_wav(TONE * gain)).at_speaking_level() ** 2))
        assert level == pytest.approx(0.1, rel=0.1)


def test_cut_off_peaks_are_counted_and_loud_ones_are_not() -> None:
    assert decode(as_wav(TONE * 40)).clipped > 0.5
    assert decode(as_wav(TONE * 3.8)).clipped == 0


def test_noise_is_measured_where_nobody_speaks() -> None:
    noise = np.random.default_rng(1).normal(0, 0.001, len(TONE))
    spoken = np.where(AT < 1, TONE, 0) + noise
    found = sound_of(decode(as_wav(spoken)), [Stretch(0, 1)])
    assert found.noise == pytest.approx(-60, abs=1.5)
    assert sound_of(decode(as_wav(TONE)), [Stretch(0, 2)]).noise is None


@pytest.mark.parametrize("content", [b"", b"not a sound", b"RIFF\x00\x00\x00\x00WAVE", JFK.read_bytes()[:200]])
def test_what_holds_no_sound_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(UnreadableFile) as refused:
        decode(content)
    assert refused.value.field == "file"


def test_a_recording_that_breaks_off_is_heard_as_far_as_it_goes() -> None:
    whole = packed(TONE, "webm", "libopus", 48000)
    assert 0.5 < decode(whole[: len(whole) * 2 // 3]).seconds < 1.8


def test_a_recording_of_hours_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "_LONGEST", 1)
    with pytest.raises(UnreadableFile, match="longer than an hour"):
        decode(as_wav(TONE))
