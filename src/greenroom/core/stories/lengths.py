"""The versions of a story by length, and how long each takes to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.answers.lengths import WORDS_A_MINUTE, words_in

if TYPE_CHECKING:
    from greenroom.core.stories.values import Story


@dataclass(frozen=True, slots=True)
class Version:
    """A length in which a story is told.

    Attributes:
        key: the field that holds it; the whole story is its parts together.
        name: what people read.
        seconds: from how many to how many seconds it takes.
        use: when to tell this one.
    """

    key: str
    name: str
    seconds: tuple[int, int]
    use: str


HALF_MINUTE = Version(
    "half_minute",
    "30 seconds",
    (20, 40),
    "For a first call, or when they ask for one example among others: the task and the result.",
)
NINETY_SECONDS = Version(
    "ninety_seconds", "90 seconds", (60, 105), "For most questions: a sentence of situation, your steps, the result."
)
WHOLE = Version("whole", "3 minutes", (105, 200), "For when they ask for detail: all five parts.")
VERSIONS = (HALF_MINUTE, NINETY_SECONDS, WHOLE)


@dataclass(frozen=True, slots=True)
class Told:
    """A version as it stands: its words, and the seconds they take at 150 words a minute (an estimate)."""

    version: Version
    text: str
    words: int
    seconds: int

    @property
    def verdict(self) -> str:
        """One sentence: whether it fits its length, and by how much it does not."""
        low, high = self.version.seconds
        if not self.words:
            return "Not written yet."
        if self.seconds > high:
            return f"{self.words} words, about {self.seconds} seconds: cut some {words_for(self.seconds - high)} words."
        if self.seconds < low:
            return f"{self.words} words, about {self.seconds} seconds: there is room for more."
        return f"{self.words} words, about {self.seconds} seconds: it fits."


def seconds_for(words: int) -> int:
    """How long so many words take at 150 a minute, in seconds."""
    return round(words * 60 / WORDS_A_MINUTE)


def words_for(seconds: int) -> int:
    """How many words fit into so many seconds, to the next five."""
    return max(5, round(seconds * WORDS_A_MINUTE / 60 / 5) * 5)


def versions_of(story: Story) -> tuple[Told, ...]:
    """The three versions of a story, the shortest first."""
    return tuple(_told(version, getattr(story, version.key)) for version in VERSIONS)


def _told(version: Version, text: str) -> Told:
    words = words_in(text)
    return Told(version, text, words, seconds_for(words))
