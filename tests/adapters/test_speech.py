"""Where somebody speaks, told on a real voice whose edges were marked by eye (bench/pause_marks.jsonl)."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from bench.sounds import barking, music, room, silence

from greenroom.adapters.sound import RATE, decode
from greenroom.adapters.speech import speech_in

VOICE = decode((Path(__file__).parent / "sounds" / "jfk.flac").read_bytes()).at_speaking_level()


def test_a_stressed_word_that_the_network_doubts_is_speech() -> None:
    assert any(each.start < 0.15 and each.end > 0.45 for each in speech_in(VOICE))


@pytest.mark.parametrize("noise", [-55, -45])
def test_a_word_begins_and_ends_where_it_can_be_seen_to(noise: int) -> None:
    words, still = VOICE[int(2.1 * RATE) : int(4.34 * RATE)], np.zeros(2 * RATE, dtype=np.float32)
    sound = np.concatenate([still, words, still, words, still])
    found = speech_in((sound + room(len(sound) / RATE, noise)[: len(sound)]).astype(np.float32))
    assert found[0].start == pytest.approx(2.11, abs=0.04)
    assert found[-1].end == pytest.approx(8.46, abs=0.04)
    assert [other.start - one.end for one, other in pairwise(found)] == [pytest.approx(2.13, abs=0.08)]


def test_breath_that_the_network_half_takes_for_a_voice_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = np.random.default_rng(5)
    talk, breath, still = (chance.normal(0, level, RATE) for level in (0.1, 0.003, 0.0005))
    likely = np.repeat([0.02, 0.95, 0.6, 0.02], 100)
    monkeypatch.setattr("greenroom.adapters.speech._likelihoods", lambda _, steps: likely[:steps])
    (found,) = speech_in(np.concatenate([still, talk, breath, still]).astype(np.float32))
    assert (found.start, found.end) == pytest.approx((1.0, 2.0), abs=0.03)


def test_a_hiss_drawn_out_between_two_sounds_is_no_pause() -> None:
    hiss = np.random.default_rng(5).normal(0, 0.03, int(0.8 * RATE)).astype(np.float32)
    still = np.zeros(RATE, dtype=np.float32)
    before, after = VOICE[int(0.8 * RATE) : int(1.1 * RATE)], VOICE[int(2.2 * RATE) : int(4.3 * RATE)]
    found = speech_in(np.concatenate([still, before, hiss, after, still]))
    assert not any(other.start - one.end > 0.2 for one, other in pairwise(found))
    longer = speech_in(np.concatenate([still, before, hiss, hiss, after, still]))
    assert any(other.start - one.end > 1.0 for one, other in pairwise(longer))


def test_a_hum_into_which_a_word_runs_out_is_speech_and_breath_is_not() -> None:
    at = np.arange(int(0.8 * RATE)) / RATE
    hum = 0.03 * sum(np.sin(2 * np.pi * 110 * over * at) / over for over in range(1, 6))
    breath = np.random.default_rng(5).normal(0, 0.02, len(at))
    still, word = np.zeros(RATE, dtype=np.float32), VOICE[int(0.8 * RATE) : int(1.08 * RATE)]
    ends = [
        speech_in(np.concatenate([still, word, sound, still]).astype(np.float32))[-1].end for sound in (hum, breath)
    ]
    assert ends[0] == pytest.approx(2.08, abs=0.05)
    assert ends[1] < 1.6


def test_the_same_sound_gives_the_same_stretches() -> None:
    assert speech_in(VOICE) == speech_in(VOICE.copy())


def test_stretches_come_in_order_and_never_overlap() -> None:
    found = speech_in(VOICE)
    assert len(found) == 3
    assert all(each.start < each.end for each in found)
    assert all(one.end < other.start for one, other in pairwise(found))


@pytest.mark.parametrize("made", [silence(3), room(3), np.zeros(0)])
def test_where_nobody_speaks_there_is_no_speech(made: np.ndarray) -> None:
    assert speech_in(made.astype(np.float32)) == ()


@pytest.mark.parametrize("made", [music(6), barking(6)])
def test_music_and_a_dog_are_hardly_taken_for_a_voice(made: np.ndarray) -> None:
    assert sum(each.seconds for each in speech_in(made.astype(np.float32))) < 1.0
