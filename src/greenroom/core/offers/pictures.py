"""Pictures of a comparison as geometry: from gross to what is left, what moves the difference, deadlines on a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.charts import WIDTH, Bar, Dot, Drawing, Stroke, Tick, Word, number, steps

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

_LEFT, _RIGHT, _TOP, _FOOT = 2.0, 14.0, 10.0, 26.0
_BAR, _LABEL = 14.0, 18.0
_GAINS, _LOSSES, _WHOLE = 2, 1, 0  # the colours of a waterfall
_LINE = 42  # letters that fit beside each other
_ENDS = 34.0  # room for the amount behind a bar


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing with its title, and the same in a table: the heads of its columns and its rows."""

    title: str
    drawing: Drawing
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    key: tuple[tuple[int, str], ...] = ()


def highest_of(parts: Mapping[str, float]) -> float:
    """How high a waterfall of these parts goes."""
    return max((end for _, _, end, _ in _steps(parts)), default=0.0)


def waterfall(title: str, parts: Mapping[str, float], total: str, unit: str, reach: float = 0.0) -> Picture:
    """Amounts one after the other, each beginning where the last ended, and what they come to; they may be negative.

    `reach` is how far the axis goes at least, so that several pictures have the same one.
    """
    run = sum(parts.values())
    spans = [*_steps(parts), (total, 0.0, run, _WHOLE)]
    said = [*(_signed(amount) for amount in parts.values()), number(round(run))]
    rows = tuple((name, words) for (name, *_), words in zip(spans, said, strict=True))
    key = ((_GAINS, "adds"), (_LOSSES, "takes away"), (_WHOLE, "what is left"))
    return Picture(title, _lying(spans, said, unit, reach), ("Part", f"{unit} a year"), rows, key)


def _steps(parts: Mapping[str, float]) -> list[tuple[str, float, float, int]]:
    run, spans = 0.0, []
    for name, amount in parts.items():
        spans.append((name, run, run + amount, _GAINS if amount >= 0 else _LOSSES))
        run += amount
    return spans


def tornado(title: str, swings: Sequence[tuple[str, float, float]], unit: str) -> Picture:
    """What moves a difference, the largest first; each bar goes from its low to its high end."""
    spans = [(name, low, high, _WHOLE) for name, low, high in swings]
    said = [f"{_signed(min(low, high))} to {_signed(max(low, high))}" for _, low, high in swings]
    rows = tuple((name, _signed(min(low, high)), _signed(max(low, high))) for name, low, high in swings)
    return Picture(title, _lying(spans, said, unit), ("What", "from", "to"), rows)


def deadlines(title: str, days: Sequence[tuple[str, dt.date]], today: dt.date) -> Picture:
    """Offers on one line from today to the last deadline."""
    ordered = sorted(days, key=lambda one: one[1])
    length = max(7, (ordered[-1][1] - today).days if ordered else 7)
    right = WIDTH - _RIGHT - _ENDS
    unit = (right - _LEFT) / length
    words, dots = [], []
    for place, (name, day) in enumerate(ordered):
        x = _LEFT + max(0, (day - today).days) * unit
        (label,) = _row_words(f"{name[: _LINE - 8]}, {day:%d %b}", "", 0.0)[:1]
        words.append(Word(x, _TOP + _LABEL * (place + 1) - 6, label.text, "start" if x < WIDTH / 2 else "end"))
        dots.append(Dot(x, 0.0, f"{name}: {_days_until(day, today)}"))
    line = _TOP + _LABEL * len(ordered) + 8
    placed = tuple(Dot(dot.x, line, dot.says) for dot in dots)
    stroke = Stroke(0, f"M{_LEFT:.1f} {line:.1f} L{right:.1f} {line:.1f}", placed)
    ticks = tuple(Tick(_LEFT + at * unit, f"{at}") for at in _even(length))
    drawing = Drawing(
        WIDTH, line + 12 + _FOOT, _LEFT, right, _TOP, line + 12, ticks, tuple(words), strokes=(stroke,), lying=True
    )
    rows = tuple((name, f"{day:%a %d %b %Y}", _days_until(day, today)) for name, day in ordered)
    return Picture(title, drawing, ("Offer", "Answer by", "Left"), rows)


def _even(length: int) -> list[int]:
    step = next(step for step in (1, 2, 7, 14, 28, 91, 365, length) if length / step <= 6)
    return list(range(0, length + 1, step))


def _days_until(day: dt.date, today: dt.date) -> str:
    left = (day - today).days
    if left < 0:
        return "over"
    return "today" if left == 0 else "1 day" if left == 1 else f"{left} days"


def _signed(amount: float) -> str:
    """An amount with its sign, in whole units."""
    whole = round(amount)
    return f"{'+' if whole > 0 else '−' if whole < 0 else ''}{abs(whole):,}"


def _lying(spans: Sequence[tuple[str, float, float, int]], said: Sequence[str], unit: str, reach: float = 0) -> Drawing:
    """Lying bars between two amounts each, with their names above and amounts behind them where there is room."""
    lowest = min((min(start, end) for _, start, end, _ in spans), default=0.0)
    highest = max((max(start, end) for _, start, end, _ in spans), default=1.0)
    scale = _scale(min(0.0, lowest), max(0.0, highest, reach))
    right = WIDTH - _RIGHT
    length = (right - _LEFT) / (scale[-1] - scale[0])
    bars, words = [], []
    for place, ((name, start, end, colour), amount) in enumerate(zip(spans, said, strict=True)):
        top = _TOP + place * (_LABEL + _BAR + 8)
        x = _LEFT + (min(start, end) - scale[0]) * length
        words += _row_words(name, amount, top + 12)
        bars.append(Bar(x, top + _LABEL, max(1.0, abs(end - start) * length), _BAR, colour, f"{name}: {amount} {unit}"))
    bottom = _TOP + len(spans) * (_LABEL + _BAR + 8)
    ticks = tuple(Tick(_LEFT + (value - scale[0]) * length, _short(value)) for value in scale)
    return Drawing(WIDTH, bottom + _FOOT, _LEFT, right, _TOP, bottom, ticks, tuple(words), tuple(bars), lying=True)


def _row_words(name: str, amount: str, y: float) -> list[Word]:
    """A name and its amount on one line; a name that is too long gives the line to itself, and is cut at its end."""
    if len(name) + len(amount) < _LINE:
        return [Word(_LEFT, y, name), Word(WIDTH - _RIGHT, y, amount, "end")]
    return [Word(_LEFT, y, name if len(name) <= _LINE else f"{name[: _LINE - 1].rstrip()}…")]


def _scale(lowest: float, highest: float) -> tuple[float, ...]:
    """Round steps from below the lowest to above the highest, with nought among them."""
    up = steps(max(highest, -lowest))
    step = up[1] - up[0]
    below = 0
    while below * step > lowest:
        below -= 1
    above = below
    while above * step < highest:
        above += 1
    return tuple(each * step for each in range(below, max(above, below + 1) + 1))


def _short(value: float) -> str:
    """An axis label: thousands as k."""
    return f"{value / 1000:,.0f}k".replace("-", "−") if abs(value) >= 1000 else f"{value:,.0f}".replace("-", "−")
