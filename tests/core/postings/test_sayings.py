from __future__ import annotations

import pytest

from greenroom.core.postings.placing import place
from greenroom.core.postings.sayings import find_sayings
from greenroom.core.postings.units import cut_into_units


def sayings(text: str) -> list[str]:
    return [span.of(text) for span, _ in find_sayings(place(cut_into_units(text)), text)]


@pytest.mark.parametrize(
    ("sentence", "saying"),
    [
        ("What we promise is simple: on time, and without noise.", "on time, and without noise"),
        ("People come before parcels here. Come and see.", "People come before parcels here"),
        ("It is a school where children come first.", "children come first"),
        ("Safety is not negotiable on our sites.", "Safety is not negotiable on our sites"),
        ("We finish what we start: nine of ten trains leave early.", "We finish what we start"),
        ("The food is local, seasonal and simple, every time.", "local, seasonal and simple"),
        ("Customer-obsessed, data-driven, no jerks.", "Customer-obsessed, data-driven, no jerks"),
    ],
)
def test_what_an_employer_promises_or_puts_first_is_a_saying(sentence: str, saying: str) -> None:
    assert sayings(f"Cook\n\n{sentence}") == [saying]


@pytest.mark.parametrize(
    "sentence",
    [
        "We value diversity and treat all applicants alike.",
        "We do not discriminate on the basis of age or origin.",
        "The kitchen is large, new and bright.",
    ],
)
def test_standard_wording_is_none(sentence: str) -> None:
    assert sayings(f"Cook\n\n{sentence}") == []
