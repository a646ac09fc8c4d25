"""The brief, on the screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import World, world

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


@pytest.fixture
def here(owner: Actor) -> World:
    return world(owner)


def test_a_brief_quotes_the_posting_and_names_everybody(hers: Client, here: World) -> None:
    page = hers.get(f"/interviews/{here.interview.pk}/brief/").text
    assert "Joan Barker" in page
    assert "What they look for, and your proof" in page


def test_a_brief_on_paper_is_a_pdf(hers: Client, here: World) -> None:
    answer = hers.get(f"/interviews/{here.interview.pk}/brief.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")


def test_without_a_posting_the_page_says_what_is_needed(hers: Client, here: World) -> None:
    here.posting.delete()
    page = hers.get(f"/interviews/{here.interview.pk}/brief/")
    assert page.status_code == 200
    assert "A brief is made from the posting" in page.text


def test_a_reviewer_reads_a_brief_and_a_stranger_finds_nothing(
    reviewers: Client, strangers: Client, here: World
) -> None:
    assert reviewers.get(f"/interviews/{here.interview.pk}/brief/").status_code == 200
    assert strangers.get(f"/interviews/{here.interview.pk}/brief/").status_code == 404
    assert strangers.get(f"/interviews/{here.interview.pk}/brief.pdf").status_code == 404
