from __future__ import annotations

import pytest

from greenroom.core.postings.names import find_names
from greenroom.core.postings.units import cut_into_units
from greenroom.core.postings.values import FactName
from greenroom.core.spans import Certainty


def places(text: str) -> list[str]:
    return [fact.value for fact in find_names(cut_into_units(text), text) if fact.name is FactName.PLACE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cook\nThe Bell Inn, Ludlow\nYou will cook.", ["Ludlow"]),
        ("We need a cook in Esbjerg, Denmark, by spring.", ["Esbjerg, Denmark"]),
        ("You will cook at Hill Hospital, Leeds.", ["Leeds"]),
        ("You will cook for us in Leeds Castle.", ["Leeds"]),
        ("Cook\nBrisbane QLD", ["Brisbane QLD"]),
        ("Cook, Bath", ["Bath"]),
        ("Location: Berlin / Hamburg (hybrid)", ["Berlin", "Hamburg"]),
        ("Location: In person", []),
        ("Driver\nCalder Buses Ltd, Halifax depot", ["Halifax"]),
        ("Cook wanted in Bath\n\nYou will cook.", ["Bath"]),
        ("Cook\nHill Farm Foods, Eggstätt near Munich", ["Eggstätt"]),
        ("Cook (remote within Germany or Austria)", ["Germany", "Austria"]),
        ("Cook\nYou know your way around a kitchen.", []),
    ],
)
def test_places_in_first_lines_labels_and_sentences(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_a_place_that_no_list_knows_is_doubtful() -> None:
    text = "You will cook in our restaurant in Whitstable."
    (place,) = [fact for fact in find_names(cut_into_units(text), text) if fact.name is FactName.PLACE]
    assert (place.value, place.certainty) == ("Whitstable", Certainty.DOUBTFUL)
