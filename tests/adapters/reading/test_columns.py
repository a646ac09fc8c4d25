"""The order in which a page is read: columns one after the other, dates beside their lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.adapters.reading.columns import in_reading_order
from greenroom.adapters.reading.segments import Segment

if TYPE_CHECKING:
    from collections.abc import Sequence


def segment(text: str, left: float, line: float, *, size: float = 10.0, bold: bool = False) -> Segment:
    base = 50 + 14 * line
    return Segment(text, left, left + 5 * len(text), base - 8, base + 2, base, size, bold)


def column(left: float, texts: Sequence[str], first: float = 0.0) -> list[Segment]:
    return [segment(text, left, first + number) for number, text in enumerate(texts)]


def read(*pages: Sequence[Segment]) -> list[str]:
    return [one.text for block in in_reading_order(pages) for _, one in block]


MAIN = [
    "Experience",
    "Baker at the Corner Bakery in Leeds",
    "Baked bread for the whole town",
    "Led a team of bakers",
    "Sold cake to the guests of the inn",
    "Cleaned the ovens every night",
]
SIDE = ["Skills", "Bread and rolls", "Cake and pies", "Ovens of stone", "Team of four"]


def test_a_side_column_is_read_before_the_main_column() -> None:
    assert read([*column(40, SIDE, 0.5), *column(200, MAIN)]) == [*SIDE, *MAIN]


def test_a_narrow_column_on_the_right_is_read_before_the_main_column() -> None:
    assert read([*column(40, MAIN), *column(300, SIDE, 0.5)]) == [*SIDE, *MAIN]


def test_what_spans_the_page_above_and_below_the_columns_stays_there() -> None:
    head = segment("Ann Lee, a baker who has baked bread in Leeds for the last twenty years", 40, -3)
    foot = segment("References are given on request by everybody who has ever eaten my bread", 40, 12)
    page = [head, *column(40, SIDE, 0.5), *column(200, MAIN), foot]
    assert read(page) == [head.text, *SIDE, *MAIN, foot.text]


def test_dates_in_the_margin_stay_beside_their_lines() -> None:
    dates = [segment("2019 – 2021", 40, 0), segment("2015 – 2019", 40, 3), segment("2012 – 2015", 40, 6)]
    jobs = column(
        140,
        [
            "Baker, Corner Bakery",
            "Baked bread",
            "Sold cake",
            "Miller, Mill Ltd",
            "Milled corn",
            "Carried sacks",
            "Farm hand, Hill Farm",
            "Fed cows",
        ],
    )
    assert read([*dates, *jobs])[:2] == ["2019 – 2021", "Baker, Corner Bakery"]
    assert read([*dates, *jobs])[4:6] == ["2015 – 2019", "Miller, Mill Ltd"]


def test_section_headings_in_the_margin_stay_beside_their_sections() -> None:
    heads = [segment("Experience", 40, 0), segment("Education", 40, 3), segment("Skills", 40, 6)]
    words = column(
        140,
        [
            "Baker of the Corner Bakery",
            "Baked bread",
            "Sold cake",
            "Diploma in baking",
            "Leeds College",
            "Best of the year",
            "Ovens of stone",
            "Cash",
        ],
    )
    found = read([*heads, *words])
    assert found[:2] == ["Experience", "Baker of the Corner Bakery"]
    assert found.index("Education") == found.index("Diploma in baking") - 1


def test_a_side_column_over_two_pages_is_read_as_one() -> None:
    more = [
        "Ran the shop of the inn in Bradford",
        "Counted the cash at night",
        "Wrote the list of breads",
        "Drove the van to the market",
        "Fed the cows of the farm",
    ]
    side = ["Languages", "English as a native", "Polish at home", "German at school"]
    first, second = [*column(40, SIDE, 0.5), *column(200, MAIN)], [*column(40, side, 0.5), *column(200, more)]
    blocks = in_reading_order([first, second])
    assert [one.text for block in blocks for _, one in block] == [*SIDE, *side, *MAIN, *more]
    assert {page for block in blocks for page, one in block if one.text in side} == {1}


def test_an_empty_page_is_nothing() -> None:
    assert read([], column(40, ["Ann Lee"])) == ["Ann Lee"]


def test_one_column_is_read_from_top_to_bottom() -> None:
    assert read(list(reversed(column(40, MAIN)))) == MAIN


def test_a_side_column_with_headings_and_one_year_is_no_margin_of_dates() -> None:
    side = ["Skills", "Baking", "Education", "Baking School of the North", "Diploma", "2014"]
    main = [
        "Experience",
        "Kiwi Bread Limited",
        *[f"Baked bread of kind {number} for all of us" for number in range(22)],
    ]
    page = [
        *(segment(text, 40, row) for row, text in enumerate(side)),
        *(segment(text, 240, row) for row, text in enumerate(main)),
    ]
    blocks = in_reading_order([page])
    assert [[one.text for _, one in block] for block in blocks] == [side, main]
