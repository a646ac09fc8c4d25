"""The words of a recording in lines: to read along with, and as captions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.delivery.values import Word

_ENDS = (".", "?", "!", "…")
_QUOTES = "\"”’')"
_SILENCE = 1.0  # seconds after which another line begins
_LONGEST = 240  # characters of a line
_CAPTION = 84  # characters of a caption: two lines of 42, as most guidelines for subtitles have it
_SHORTEST = 1.0  # seconds for which a caption is shown at least


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words that belong together: a sentence, or what was said between two silences."""

    words: tuple[Word, ...]

    @property
    def start(self) -> float:
        """When the first word begins, in seconds."""
        return self.words[0].start

    @property
    def end(self) -> float:
        """When the last word ends, in seconds."""
        return self.words[-1].end

    @property
    def text(self) -> str:
        """The words."""
        return " ".join(word.text for word in self.words)


def spoken_lines(words: Sequence[Word]) -> tuple[Spoken, ...]:
    """The words cut after each sentence and at each silence of a second."""
    return tuple(_cut(words, _LONGEST))


def webvtt(words: Sequence[Word]) -> str:
    """The words as captions in the format of browsers (WebVTT, W3C)."""
    captions = list(_cut(words, _CAPTION))
    nexts = [each.start for each in captions[1:]] + [float("inf")]
    blocks = [
        f"{_clock(each.start)} --> {_clock(min(max(each.end, each.start + _SHORTEST), max(after, each.end)))}\n"
        f"{_escaped(each.text)}\n"
        for each, after in zip(captions, nexts, strict=False)
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def _cut(words: Sequence[Word], longest: int) -> Iterator[Spoken]:
    line: list[Word] = []
    size = 0
    for word in words:
        if line and (
            word.start - line[-1].end >= _SILENCE
            or size + len(word.text) > longest
            or line[-1].text.rstrip(_QUOTES).endswith(_ENDS)
        ):
            yield Spoken(tuple(line))
            line, size = [], 0
        line.append(word)
        size += len(word.text) + 1
    if line:
        yield Spoken(tuple(line))


def _clock(seconds: float) -> str:
    """A time as captions have it: 00:01:02.345."""
    thousandths = round(1000 * seconds)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
