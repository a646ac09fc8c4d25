"""Charts as values and as geometry: what to draw and where, so that a page only has to write it down.

All lengths are in units of the drawing, which is `WIDTH` wide whatever it shows; a page scales it. Every axis begins at
nought, so that no difference looks larger than it is. Steps of an axis are 1, 2 or 5 times a power of ten.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

WIDTH = 320.0
_LETTER = 6.6  # the width of a letter of 12 units, about
_TOP, _RIGHT, _BOTTOM = 10.0, 14.0, 26.0
_LINE_HEIGHT = 190.0
_BAR, _GAP, _LABEL = 16.0, 14.0, 18.0  # a bar, the air below a group, the line of words above it


class ChartKind(StrEnum):
    """How values are drawn."""

    BAR = "bar"  # lying bars, one for each series, below their category
    STACKED = "stacked"  # one lying bar for each category, its series end to end
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values, one for each category."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What to draw: values by category. `unit` stands behind numbers, such as `%` or ` hours`; none is below nought."""

    kind: ChartKind
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    axis: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A step of the axis of values: where it lies and what is written there."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Word:
    """Words on the drawing; `anchor` is `start`, `middle` or `end`."""

    x: float
    y: float
    text: str
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar; `series` counts from 0."""

    x: float
    y: float
    width: float
    height: float
    series: int
    says: str


@dataclass(frozen=True, slots=True)
class Dot:
    """One value of a line."""

    x: float
    y: float
    says: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """The line of one series; `path` is SVG path data."""

    series: int
    path: str
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart with all its places.

    Attributes:
        width, height: of the whole.
        left, right, top, bottom: of the field in which values lie.
        ticks: of the axis of values; an `x` in lying bars, a `y` in lines.
        words: labels of categories and values.
        bars: of a bar chart.
        strokes: of a line chart.
        lying: whether values go from left to right.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    ticks: tuple[Tick, ...]
    words: tuple[Word, ...]
    bars: tuple[Bar, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    lying: bool = False


def number(value: float) -> str:
    """A number as people write it: thousands apart, no decimals that say nothing."""
    return f"{value:,.0f}" if abs(value - round(value)) < 1e-9 else f"{value:,.2f}".rstrip("0").rstrip(".")


def amount(value: float, unit: str) -> str:
    """A number with its unit; money stands before."""
    return f"{unit}{number(value)}" if unit in {"€", "£", "$"} else f"{number(value)}{unit}"


def as_text(chart: Chart) -> str:
    """A chart as lines of text, for those who cannot see it: its title, then each category with its values."""
    rows = [
        f"  {category}: " + ", ".join(f"{one.name} {amount(one.values[at], chart.unit)}" for one in chart.series)
        for at, category in enumerate(chart.categories)
    ]
    return "\n".join([chart.title, *rows])


def draw(chart: Chart) -> Drawing:
    """Where everything of a chart lies."""
    return _lines(chart) if chart.kind is ChartKind.LINE else _bars(chart)


def steps(highest: float) -> tuple[float, ...]:
    """The steps of an axis from nought to at least `highest`: four to six round numbers."""
    if highest < 1e-9:
        return (0.0, 1.0)
    rough = highest / 5
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= rough * (1 - 1e-9))
    return tuple(step * each for each in range(math.ceil(highest / step - 1e-9) + 1))


def _highest(chart: Chart) -> float:
    """The largest value that is drawn."""
    if chart.kind is ChartKind.STACKED:
        return max((sum(values) for values in zip(*(one.values for one in chart.series), strict=True)), default=0.0)
    return max((value for one in chart.series for value in one.values), default=0.0)


def _bars(chart: Chart) -> Drawing:
    """Lying bars: the name of each category above its bars, which leaves room for words on a phone."""
    scale = steps(_highest(chart))
    left, right = 2.0, WIDTH - _RIGHT - 34
    rows = 1 if chart.kind is ChartKind.STACKED else len(chart.series)
    group = _LABEL + rows * _BAR + _GAP
    bottom = _TOP + group * len(chart.categories)
    bars: list[Bar] = []
    words: list[Word] = []
    for place, category in enumerate(chart.categories):
        top = _TOP + place * group
        words.append(Word(left, top + 12, category))
        drawn = _group(chart, place, (left, top + _LABEL), (right - left) / scale[-1])
        bars += drawn
        words += _ends(chart, place, drawn)
    ticks = tuple(Tick(left + value / scale[-1] * (right - left), number(value)) for value in scale)
    return Drawing(WIDTH, bottom + _BOTTOM, left, right, _TOP, bottom, ticks, tuple(words), tuple(bars), lying=True)


def _group(chart: Chart, place: int, corner: tuple[float, float], unit: float) -> list[Bar]:
    """The bars of one category, below one another or end to end; `unit` is the length of one."""
    x, y = corner
    bars = []
    for row, one in enumerate(chart.series):
        length = one.values[place] * unit
        says = f"{chart.categories[place]}, {one.name}: {amount(one.values[place], chart.unit)}"
        bars.append(Bar(x, y, length, _BAR - 2, row, says))
        if chart.kind is ChartKind.STACKED:
            x += length
        else:
            y += _BAR
    return bars


def _ends(chart: Chart, place: int, bars: list[Bar]) -> list[Word]:
    """The value at the end of each bar, the sum at the end of a stacked one."""
    if chart.kind is ChartKind.STACKED:
        whole = sum(one.values[place] for one in chart.series)
        return [Word(bars[-1].x + bars[-1].width + 5, bars[-1].y + 11, amount(whole, chart.unit))]
    values = [one.values[place] for one in chart.series]
    return [
        Word(bar.x + bar.width + 5, bar.y + 11, amount(value, chart.unit))
        for bar, value in zip(bars, values, strict=True)
    ]


def _lines(chart: Chart) -> Drawing:
    """Lines over categories in their order, such as hours."""
    scale = steps(_highest(chart))
    left = max(len(number(value)) for value in scale) * _LETTER + 8
    right, bottom = WIDTH - _RIGHT, _TOP + _LINE_HEIGHT
    apart = (right - left) / max(1, len(chart.categories) - 1)

    def y(value: float) -> float:
        return bottom - value / scale[-1] * (bottom - _TOP)

    strokes = tuple(_stroke(chart, row, [(left + at * apart, y(v)) for at, v in enumerate(one.values)])
                    for row, one in enumerate(chart.series))  # fmt: skip
    return Drawing(
        width=WIDTH,
        height=bottom + _BOTTOM,
        left=left,
        right=right,
        top=_TOP,
        bottom=bottom,
        ticks=tuple(Tick(y(value), number(value)) for value in scale),
        words=_below(chart, left, apart, bottom),
        strokes=strokes,
    )


def _stroke(chart: Chart, row: int, places: list[tuple[float, float]]) -> Stroke:
    """One line with its dots."""
    one = chart.series[row]
    path = "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    dots = tuple(
        Dot(x, y, f"{category}, {one.name}: {amount(value, chart.unit)}")
        for (x, y), category, value in zip(places, chart.categories, one.values, strict=True)
    )
    return Stroke(row, path, dots)


def _below(chart: Chart, left: float, apart: float, bottom: float) -> tuple[Word, ...]:
    """Names of categories below the axis: as many as there is room for, evenly left out."""
    longest = max((len(each) for each in chart.categories), default=1) * _LETTER + 6
    every = max(1, math.ceil(longest / apart)) if apart else 1
    last = len(chart.categories) - 1
    return tuple(
        Word(left + at * apart, bottom + 18, each, "end" if at == last else "start" if at == 0 else "middle")
        for at, each in enumerate(chart.categories)
        if at % every == 0
    )
