"""What makes a recording hard to measure, and whether there is an answer in it at all."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.delivery.fillers import is_filler

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.delivery.values import Heard, Stretch, Word

_NEAR = 0.3  # seconds by which a word's times may be wrong; see the table in docs/how-we-hear.md
_LEAST_VOICE = 0.8  # seconds
_CLEAR = 0.5  # likelihood of a word, by the recogniser's own estimate
_LEAST_CLEAR = 3  # words that are plainly there
_UNCLEAR = 0.45  # mean likelihood below which the words are guesses
_SPARSE = 0.5  # words a second of voice; the slowest speech has twice as many
_MUDDLED, _ENOUGH_WORDS = 0.78, 20  # mean likelihood; answers of one person lie above 0.85, distant meetings below 0.75
_LOST = 0.25  # share of the voice without words from which speech was lost
_CLIPPED, _RUINED = 0.002, 0.05  # share of samples cut off
_FAINT = -62.0  # decibels below full scale: nothing but the noise of the microphone
_MASKED = 10.0  # decibels between the louder speech and noise from which pauses can be told from talk

NO_VOICE = "No voice was heard in this recording. Check that the right microphone is on, and say it again."
NO_WORDS = "There is sound in this recording, but no words could be made out. Try it again in a quieter place, or type your answer."
TOO_LOUD = "The microphone was so overloaded that the words could not be made out. Turn it down or sit further away, and say it again."
TWO_VOICES = "More than one person seems to speak in this recording, so it was not looked at as your answer. Record your part alone, or type it."
MUDDLED = "Many of the words could not be made out, perhaps because it is loud around you or somebody else speaks. Record it again in a quieter place, or type your answer."


def why_not_an_answer(heard: Heard) -> str:
    """One respectful sentence that says why this recording is not looked at as an answer; empty when it can be."""
    voice = voice_seconds(heard)
    if voice < _LEAST_VOICE or heard.sound.level < _FAINT:
        return NO_VOICE
    if (heard.voices or 1) > 1:
        return TWO_VOICES
    if _has_words(heard, voice):
        return MUDDLED if heard.voices is None and _is_muddled(heard) else ""
    return TOO_LOUD if heard.sound.clipped > _RUINED else NO_WORDS


def voice_seconds(heard: Heard) -> float:
    """How long a voice is heard."""
    return sum(stretch.seconds for stretch in heard.speech)


def real_words(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words without hesitations."""
    return tuple(word for word in words if not is_filler(word.text))


def unheard(heard: Heard) -> float:
    """The share of the voice, 0 to 1, for which there are no words: what the recogniser lost, or what is no speech."""
    voice = voice_seconds(heard)
    if not voice:
        return 0.0
    return sum(_uncovered(stretch, heard.words) for stretch in heard.speech) / voice


def lost_speech(heard: Heard) -> str:
    """Why nothing that counts words can be measured, if the recogniser missed a good part of them; else empty."""
    if _is_muddled(heard):
        return "Many of the words were hard to make out."
    share = unheard(heard)
    if share < _LOST:
        return ""
    return f"For about {share:.0%} of the time there was a voice but no words were understood."


def overloaded(heard: Heard) -> str:
    """Why loudness cannot be measured, if the microphone was overloaded; else empty."""
    return "The microphone was overloaded, so peaks are cut off." if heard.sound.clipped > _CLIPPED else ""


def noisy(heard: Heard) -> str:
    """Why pauses and loudness cannot be told, if the noise is almost as loud as the voice; else empty."""
    noise, voice = heard.sound.noise, loudness_of_speech(heard)
    if noise is None or not voice or sorted(voice)[len(voice) * 3 // 4] - noise >= _MASKED:
        return ""
    return "The noise around you is almost as loud as your voice."


def loudness_of_speech(heard: Heard) -> list[float]:
    """The loudness of each step that lies in speech."""
    return [heard.sound.loudness[step] for step in steps_in(heard)]


def steps_in(heard: Heard) -> list[int]:
    """The numbers of the steps that lie in speech."""
    step, count = heard.sound.step, len(heard.sound.loudness)
    found: list[int] = []
    for stretch in heard.speech:
        found += range(round(stretch.start / step), min(count, round(stretch.end / step)))
    return found


def _is_muddled(heard: Heard) -> bool:
    """Whether the recogniser itself doubts a good part of many words."""
    words = real_words(heard.words)
    return len(words) >= _ENOUGH_WORDS and sum(word.sure for word in words) < _MUDDLED * len(words)


def _has_words(heard: Heard, voice: float) -> bool:
    """Whether enough words are plainly there."""
    words = real_words(heard.words)
    if not words or len(words) < _SPARSE * voice:
        return False
    clear = sum(word.sure >= _CLEAR for word in words)
    return clear >= min(_LEAST_CLEAR, len(words)) and sum(word.sure for word in words) >= _UNCLEAR * len(words)


def _uncovered(stretch: Stretch, words: Sequence[Word]) -> float:
    """How many seconds of the stretch lie further from any word than its times may be wrong."""
    at, missing = stretch.start, 0.0
    for word in words:
        if word.end + _NEAR <= at:
            continue
        if word.start - _NEAR >= stretch.end:
            break
        missing += max(0.0, word.start - _NEAR - at)
        at = max(at, word.end + _NEAR)
    return missing + max(0.0, stretch.end - at)
