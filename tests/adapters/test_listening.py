from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bench.sounds import as_wav, barking, music, room, silence

from greenroom.adapters.listening import listen, merged
from greenroom.adapters.sound import decode
from greenroom.adapters.speech import roughly_speech_in, speech_in
from greenroom.core.delivery.doubts import NO_VOICE, NO_WORDS, why_not_an_answer
from greenroom.core.delivery.values import Heard, Listening, Stretch, Word
from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

JFK = (Path(__file__).parent / "sounds" / "jfk.flac").read_bytes()
PLAIN = Listening()


def nothing(_: float, __: str) -> None:
    """Nobody looks on."""


@pytest.fixture(scope="module")
def heard() -> tuple[Heard, list[tuple[float, str]]]:
    """What is heard in the clip, and what was told on the way."""
    told: list[tuple[float, str]] = []
    return listen(JFK, PLAIN, lambda progress, words: told.append((progress, words))), told


def test_real_words_are_heard_with_their_times(heard: tuple[Heard, list[tuple[float, str]]]) -> None:
    what, _ = heard
    assert "what your country can do for you" in what.text.lower()
    assert (what.model, what.language) == ("tiny.en", "en")
    starts = [word.start for word in what.words]
    assert starts == sorted(starts)
    assert all(0 <= word.start <= word.end <= what.seconds + 0.1 for word in what.words)
    assert sum(each.seconds for each in what.speech) > 2


def test_progress_goes_up_and_words_come_before_the_end(heard: tuple[Heard, list[tuple[float, str]]]) -> None:
    what, told = heard
    progress = [each for each, _ in told]
    assert progress == sorted(progress)
    assert (progress[0], progress[-1]) == (0.0, 1.0)
    assert any(words for each, words in told if each < 0.6)
    assert told[-1][1] == what.text


def test_the_same_recording_is_heard_the_same_way(heard: tuple[Heard, list[tuple[float, str]]]) -> None:
    assert listen(JFK, PLAIN, nothing) == heard[0]


def test_voices_are_told_apart_with_their_breath_and_echo(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Stretch, ...]] = []
    monkeypatch.setattr("greenroom.adapters.listening.voices_in", lambda _, speech, *__: asked.append(speech))
    what = listen(JFK, PLAIN, nothing)
    samples = decode(JFK).at_speaking_level()
    assert asked == [roughly_speech_in(samples)]
    assert what.speech == speech_in(samples) != asked[0]


def test_what_the_listener_raises_ends_the_listening() -> None:
    def stop(progress: float, _: str) -> None:
        if progress > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        listen(JFK, PLAIN, stop)


@pytest.mark.parametrize("made", [silence, room, music, barking])
def test_what_is_no_speech_is_no_answer(made: Callable[[float], NDArray[np.float64]]) -> None:
    sound = made(6)
    assert why_not_an_answer(listen(as_wav(sound), PLAIN, nothing)) in {NO_VOICE, NO_WORDS}


def test_another_language_needs_another_recogniser() -> None:
    with pytest.raises(InvalidChoice, match="English only"):
        listen(JFK, Listening("de"), nothing)


def test_a_folder_without_a_recogniser_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidChoice, match="GREENROOM_RECOGNISER"):
        listen(JFK, PLAIN, nothing, model=tmp_path)


def said(text: str, start: float = 0.0) -> list[Word]:
    return [Word(each, start + place, start + place + 0.8) for place, each in enumerate(text.split())]


def test_hesitations_of_the_second_listening_join_the_words_of_the_first() -> None:
    plain = [*said("I led a team."), *said("Then we moved.", 6)]
    hesitant = [*said("I led team. Um,"), *said("then moved. uh", 6)]
    assert [word.text for word in merged(plain, hesitant)] == [
        "I", "led", "a", "team.", "Um,", "Then", "we", "moved.", "uh",
    ]  # fmt: skip


def test_a_hesitation_that_both_wrote_is_there_once() -> None:
    plain = said("I um led")
    assert [word.text for word in merged(plain, said("I uh led"))] == ["I", "um", "led"]
