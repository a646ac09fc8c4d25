"""How we judge: a page that tells what is measured, and what never is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.values import Dimension

if TYPE_CHECKING:
    from django.test import Client


def test_every_rating_stands_there_with_its_likely_error(hers: Client) -> None:
    page = hers.get("/how-we-judge/").text
    for dimension, error in zip(Dimension, packed_network().errors, strict=True):
        assert dimension.value.capitalize() in page
        assert f"Likely error: {error:.1f} either way." in page


def test_it_says_what_is_never_measured_and_who_rated(hers: Client) -> None:
    page = hers.get("/how-we-judge/").text
    assert "no recognition of emotion" in page
    assert "They were not people who hire" in page


def test_it_is_only_read(hers: Client) -> None:
    assert hers.post("/how-we-judge/").status_code == 405
