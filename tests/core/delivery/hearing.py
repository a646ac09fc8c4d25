"""Made-up recordings for tests: what was heard, without any sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.delivery.values import Heard, Sound, Stretch, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP = 0.05
STORY = (
    "When I was a porter a lift got stuck between two floors. I called the firm and asked how long it would take. "
    "Then I led nine people down the stairs and stayed with the last two. Nobody was hurt and we were open by noon."
)


def spoken(text: str, *, start: float = 0.5, each: float = 0.4, sure: float = 0.9) -> tuple[Word, ...]:
    """Words one after the other."""
    return tuple(
        Word(word, round(start + place * each, 2), round(start + (place + 1) * each, 2), sure)
        for place, word in enumerate(text.split())
    )


def heard(
    words: Sequence[Word],
    speech: Sequence[tuple[float, float]] | None = None,
    *,
    level: float = -25.0,
    noise: float | None = -60.0,
    clipped: float = 0.0,
    pitch: tuple[float, ...] | None = None,
) -> Heard:
    """A recording with these words in clear speech; `speech` is where the voice is, by default as long as the words."""
    spans = speech if speech is not None else [(words[0].start, words[-1].end)] if words else []
    seconds = round(max([each.end for each in words] + [end for _, end in spans], default=5.0) + 0.5, 2)
    count = int(seconds / STEP)
    voice = [any(start <= (step + 0.5) * STEP < end for start, end in spans) for step in range(count)]
    signal = Sound(
        level=level,
        noise=noise,
        clipped=clipped,
        step=STEP,
        loudness=tuple((-20.0 - 2 * (step % 5)) if on else -60.0 for step, on in enumerate(voice)),
        pitch=pitch
        if pitch is not None
        else tuple((100.0 if step % 2 else 200.0) if on else 0.0 for step, on in enumerate(voice)),
    )
    return Heard(seconds, tuple(words), tuple(Stretch(start, end) for start, end in spans), signal, voices=1)
