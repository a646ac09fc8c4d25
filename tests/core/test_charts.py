from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.charts import Chart, ChartKind, Series, amount, as_text, draw, steps

BARS = Chart(ChartKind.BAR, "Causes", ("Tyres", "Brakes"), (Series("In a hundred", (45, 20)),))
STACKED = Chart(ChartKind.STACKED, "Scrap", ("Early", "Late"), (Series("Size", (150, 170)), Series("Burrs", (50, 30))))
LINES = Chart(
    ChartKind.LINE, "Hours", ("8", "9", "10"), (Series("In", (0, 2, 4)), Series("Out", (1, 1, 1))), " patients"
)


def test_bars_are_as_long_as_their_values() -> None:
    drawing = draw(BARS)
    assert [round(bar.width / drawing.bars[0].width, 3) for bar in drawing.bars] == [1.0, round(20 / 45, 3)]
    assert [word.text for word in drawing.words] == ["Tyres", "45", "Brakes", "20"]


def test_stacked_bars_lie_end_to_end_and_say_their_sum() -> None:
    first, second, *_ = draw(STACKED).bars
    assert second.x == first.x + first.width
    assert first.y == second.y
    assert "200" in [word.text for word in draw(STACKED).words]


def test_lines_rise_with_their_values_from_nought() -> None:
    drawing = draw(LINES)
    dots = drawing.strokes[0].dots
    assert dots[0].y == drawing.bottom
    assert dots[2].y < dots[1].y < dots[0].y
    assert dots[1].says == "9, In: 2 patients"


def test_numbers_are_written_as_people_write_them() -> None:
    assert amount(1234.5, "%") == "1,234.5%"
    assert amount(3.2, "€") == "€3.2"
    assert amount(12, "") == "12"


def test_a_chart_can_be_read_out() -> None:
    assert as_text(LINES).splitlines() == [
        "Hours",
        "  8: In 0 patients, Out 1 patients",
        "  9: In 2 patients, Out 1 patients",
        "  10: In 4 patients, Out 1 patients",
    ]


@given(st.floats(min_value=0, max_value=1e9))
def test_steps_are_few_and_reach_the_highest_value(highest: float) -> None:
    found = steps(highest)
    assert found[0] == 0
    assert found[-1] >= highest * (1 - 1e-6)
    assert 2 <= len(found) <= 7


@given(st.lists(st.floats(min_value=0, max_value=1e6), min_size=1, max_size=12), st.sampled_from(list(ChartKind)))
def test_everything_lies_on_the_drawing(values: list[float], kind: ChartKind) -> None:
    names = tuple(f"No. {at}" for at in range(len(values)))
    drawing = draw(Chart(kind, "Any", names, (Series("One", tuple(values)),)))
    for bar in drawing.bars:
        assert 0 <= bar.x <= bar.x + bar.width <= drawing.width
        assert 0 <= bar.y <= bar.y + bar.height <= drawing.height
    for stroke in drawing.strokes:
        for dot in stroke.dots:
            assert 0 <= dot.x <= drawing.width
            assert 0 <= dot.y <= drawing.height
