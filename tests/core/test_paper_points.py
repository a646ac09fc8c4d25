from __future__ import annotations

from dataclasses import replace

import pytest

from greenroom.core.meetings import Format
from greenroom.core.paper_points import PAPERS, Needs, headings, points

NEEDS = Needs(Format.PANEL, people=3, resume="Operations, autumn")


@pytest.mark.parametrize("kind", list(Format))
def test_every_format_has_its_own_points_and_something_on_papers(kind: Format) -> None:
    found = points(Needs(kind))
    assert found[0].heading == PAPERS
    assert len(found) > 6
    assert {each.heading for each in found} <= set(headings())
    assert len({each.text for each in found}) == len(found)


def test_in_a_room_there_is_a_printed_copy_for_each_and_one_for_oneself() -> None:
    assert points(NEEDS)[0].text.startswith("Print 4 copies of the résumé, “Operations, autumn”")
    assert points(replace(NEEDS, format=Format.PHONE))[0].text.startswith("Open the résumé on the table")
    assert points(replace(NEEDS, format=Format.PHONE, in_a_room=True))[0].text.startswith("Print 4")


def test_papers_are_asked_for_only_where_they_are_needed() -> None:
    assert len([each for each in points(NEEDS) if each.heading == PAPERS]) == 1
    much = replace(NEEDS, references=True, samples=True, permit=True, moving=True, travel_minutes=40, owed=("A rota",))
    text = " ".join(each.text for each in points(much) if each.heading == PAPERS)
    for part in ("samples", "reference list", "right to work", "the move", "40 minutes", "asked for: A rota."):
        assert part in text
