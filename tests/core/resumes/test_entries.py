"""Entries of a work section, however their dates, names and bullets are set."""

from __future__ import annotations

import pytest

from greenroom.core.documents import Document, Kind, Line
from greenroom.core.resumes import read_resume
from greenroom.core.resumes.values import Month

HEAD = "Ann Lee\nann@example.org\n\nEXPERIENCE\n\n"
TWO = [("Head Baker", "Corner Bakery Ltd", "2019-05", "now"), ("Miller", "Mill Ltd", "2015-01", "2019-04")]


def jobs(section: str) -> list[tuple[str, str, str, str]]:
    """Title, employer, start and end of every position."""
    return [
        (
            job.title.text,
            job.employer.text,
            job.start.iso() if job.start else "",
            "now" if job.current else job.end.iso() if job.end else "",
        )
        for job in read_resume(Document(Kind.TEXT, HEAD + section)).work
    ]


def points(section: str) -> list[list[str]]:
    return [[one.text for one in job.achievements] for job in read_resume(Document(Kind.TEXT, HEAD + section)).work]


@pytest.mark.parametrize(
    ("layout", "section"),
    [
        (
            "title first",
            (
                "Head Baker, Corner Bakery Ltd\nMay 2019 – Present\n- Baked\n\n"
                "Miller, Mill Ltd\nJan 2015 – Apr 2019\n- Milled\n"
            ),
        ),
        (
            "employer first",
            (
                "Corner Bakery Ltd\nHead Baker\nMay 2019 – Present\n- Baked\n\n"
                "Mill Ltd\nMiller\nJan 2015 – Apr 2019\n- Milled\n"
            ),
        ),
        (
            "title at employer",
            (
                "Head Baker at Corner Bakery Ltd   May 2019 – Present\n- Baked\n\n"
                "Miller at Mill Ltd   Jan 2015 – Apr 2019\n- Milled\n"
            ),
        ),
        (
            "dates on the left",
            (
                "05/2019 – heute   Head Baker\n                  Corner Bakery Ltd\n- Baked\n\n"
                "01/2015 – 04/2019   Miller\n                  Mill Ltd\n- Milled\n"
            ),
        ),
        (
            "dates on their own line, first",
            (
                "May 2019 – Present\nHead Baker\nCorner Bakery Ltd\n- Baked\n\n"
                "Jan 2015 – Apr 2019\nMiller\nMill Ltd\n- Milled\n"
            ),
        ),
        (
            "dates in brackets",
            (
                "Corner Bakery Ltd — Head Baker (05/2019 – present)\n- Baked\n\n"
                "Mill Ltd — Miller (01/2015 – 04/2019)\n- Milled\n"
            ),
        ),
        (
            "parted by bars",
            (
                "Head Baker | Corner Bakery Ltd | Leeds, UK | 05/2019 - now\n- Baked\n\n"
                "Miller | Mill Ltd | Leeds, UK | 01/2015 - 04/2019\n- Milled\n"
            ),
        ),
        (
            "with a duration and an address",
            (
                "Head Baker, Corner Bakery Ltd\nMay 2019 – Present\n2 years 10 months\nwww.corner.example\n- Baked\n\n"
                "Miller, Mill Ltd\nJan 2015 – Apr 2019\n4 years 3 months\n- Milled\n"
            ),
        ),
        (
            "without any bullets",
            (
                "Head Baker, Corner Bakery Ltd\nMay 2019 – Present\nBaked bread for the whole of the town.\n\n"
                "Miller, Mill Ltd\nJan 2015 – Apr 2019\nMilled corn for the farms of the north.\n"
            ),
        ),
    ],
)
def test_two_positions_are_read_in_every_usual_layout(layout: str, section: str) -> None:
    assert jobs(section) == TWO, layout


def test_german_positions_are_read() -> None:
    section = (
        "Köchin, Gasthaus Krone GmbH\nMärz 2018 – heute\n- Gekocht\n\n"
        "Auszubildende, Hotel Adler\nOktober 2014 bis Februar 2018\n- Gelernt\n"
    )
    assert jobs(section) == [
        ("Köchin", "Gasthaus Krone GmbH", "2018-03", "now"),
        ("Auszubildende", "Hotel Adler", "2014-10", "2018-02"),
    ]


def test_french_positions_are_read() -> None:
    section = (
        "Infirmière, Hôpital Saint-Louis\njanvier 2019 – décembre 2021\n- Soins\n\n"
        "Vendeuse, Boulangerie Martin SARL\nfévr. 2016 – août 2018\n- Vente\n"
    )
    assert jobs(section) == [
        ("Infirmière", "Hôpital Saint-Louis", "2019-01", "2021-12"),
        ("Vendeuse", "Boulangerie Martin SARL", "2016-02", "2018-08"),
    ]


def test_a_stretch_broken_over_two_lines_is_one() -> None:
    assert jobs("Baker, Corner Bakery\n07/2018 –\n01/2021\n- Baked\n") == [
        ("Baker", "Corner Bakery", "2018-07", "2021-01")
    ]


def test_a_bullet_that_wraps_is_one_point() -> None:
    section = "Baker, Corner Bakery\n2019 – 2021\n- Baked 300 loaves\n  for the whole town\n- Sold cake\n"
    assert points(section) == [["Baked 300 loaves for the whole town", "Sold cake"]]


def test_a_date_inside_a_bullet_begins_no_position() -> None:
    section = "Baker, Corner Bakery\n2019 – 2021\n- Won the prize of the town, June 2020\n- Sold cake\n"
    assert points(section) == [["Won the prize of the town, June 2020", "Sold cake"]]


def test_positions_without_empty_lines_between_them_are_kept_apart() -> None:
    section = "Head Baker, Corner Bakery Ltd\nMay 2019 – Present\nMiller, Mill Ltd\nJan 2015 – Apr 2019\n"
    assert jobs(section) == TWO


def test_running_text_under_a_head_is_no_head() -> None:
    section = (
        "Baker, Corner Bakery\n2019 – 2021\n"
        "Ran the whole bakery with two apprentices and served the town every day.\n- Baked bread\n"
    )
    (job,) = read_resume(Document(Kind.TEXT, HEAD + section)).work
    assert job.summary.text == "Ran the whole bakery with two apprentices and served the town every day."
    assert [one.text for one in job.achievements] == ["Baked bread"]


def test_a_stretch_that_ends_with_present_on_the_next_line_lasts_until_now() -> None:
    assert jobs("Baker, Corner Bakery, 2019 –\nPresent\n- Baked\n") == [("Baker", "Corner Bakery", "2019", "now")]


def test_dates_and_a_place_beside_the_bullets_belong_to_the_position() -> None:
    section = "Baker, Corner Bakery\n- Baked bread   2019 – 2021\n- Sold cake   Leeds\n"
    (job,) = read_resume(Document(Kind.TEXT, HEAD + section)).work
    assert (job.start, job.end, job.place.text) == (Month(2019), Month(2021), "Leeds")
    assert [one.text for one in job.achievements] == ["Baked bread", "Sold cake"]


def test_a_bullet_goes_on_in_small_letters_over_several_lines() -> None:
    section = "Baker, Corner Bakery\n2019 – 2021\n- Baked bread\nof many kinds\nunder one roof\n- Sold cake\n"
    assert points(section) == [["Baked bread of many kinds under one roof", "Sold cake"]]


def test_a_bullet_broken_by_the_end_of_a_page_is_one_point() -> None:
    words = [
        "Ann Lee",
        "ann@example.org",
        "EXPERIENCE",
        "Baker, Corner Bakery",
        "2019 – 2021",
        "• Baked three hundred loaves a day and took",
        "them to the shops",
        "• Sold cake",
    ]
    places = [
        (0, 50, 40),
        (0, 50, 60),
        (0, 50, 100),
        (0, 50, 120),
        (0, 50, 134),
        (0, 50, 700),
        (1, 60, 50),
        (1, 50, 64),
    ]
    starts = [sum(len(word) + 1 for word in words[:number]) for number in range(len(words))]
    lines = tuple(
        Line(word, start, page, left, left + 5 * len(word), top, top + 11, 10.0)
        for word, start, (page, left, top) in zip(words, starts, places, strict=True)
    )
    (job,) = read_resume(Document(Kind.PDF, "\n".join(words), lines)).work
    assert [one.text for one in job.achievements] == [
        "Baked three hundred loaves a day and took them to the shops",
        "Sold cake",
    ]


def test_a_paragraph_that_wraps_is_one_achievement() -> None:
    first, second = (
        "We baked the bread for all of the town and we sold the cake to the guests",
        "and the pies to the farm.",
    )
    assert points(f"Baker, Corner Bakery\n2019 – 2021\n{first}\n{second}\n") == [[f"{first} {second}"]]
