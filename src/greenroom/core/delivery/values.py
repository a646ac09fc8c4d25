"""What was heard in a recording, and what was measured in it. All times are seconds from its beginning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from greenroom.core.answers.values import NotMeasured
    from greenroom.core.spans import Certainty


@dataclass(frozen=True, slots=True)
class Word:
    """One word as the recogniser wrote it; `sure` is its own estimate, 0 to 1."""

    text: str
    start: float
    end: float
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Sound:
    """What the signal itself tells.

    Attributes:
        level: of the whole as it came in, in dB below full scale.
        noise: of what is not speech, in dB below full scale; None when there is no such stretch.
        clipped: the share of samples at full scale, 0 to 1.
        step: seconds between two values of the tracks.
        loudness: of each step, in dB below full scale.
        pitch: of each step, in hertz; 0 where no voice was found.
    """

    level: float
    noise: float | None
    clipped: float
    step: float
    loudness: tuple[float, ...]
    pitch: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard in a recording.

    Attributes:
        seconds: how long the recording is.
        words: in order, fillers among them.
        speech: where a voice was found, in order, by voice activity and not by words.
        sound: what the signal tells.
        voices: how many people speak, if that could be told.
        language: the code of the language that was listened for.
        model: the name of the recogniser.
    """

    seconds: float
    words: tuple[Word, ...]
    speech: tuple[Stretch, ...]
    sound: Sound
    voices: int | None = None
    language: str = "en"
    model: str = ""

    @property
    def text(self) -> str:
        """The words as a text."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Measured:
    """One measure of how something was said.

    Attributes:
        key: its name in the record, such as `pace`.
        name: its name on the page.
        value: the number.
        unit: what the number counts, such as `words a minute`.
        said: one sentence that says it in plain words, with no judgement on the person.
        sure: how far it can be relied on.
        where: the stretches that show it, the most telling first.
    """

    key: str
    name: str
    value: float
    unit: str
    said: str
    sure: Certainty
    where: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an answer was said: what was measured, and what was not and why."""

    measured: tuple[Measured, ...] = ()
    not_measured: tuple[NotMeasured, ...] = ()

    def value(self, key: str) -> float | None:
        """A measure by its key; None when it was not measured."""
        return next((each.value for each in self.measured if each.key == key), None)


@dataclass(frozen=True, slots=True)
class Listening:
    """What the person wants left alone: `stutter` and `second_language` turn off what would be unfair to them."""

    language: str = "en"
    stutter: bool = False
    second_language: bool = False
