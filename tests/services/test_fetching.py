from __future__ import annotations

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.services.fetching import fetch


@pytest.mark.parametrize(
    ("found_at", "name"),
    [
        ("https://example.org/jobs/warehouse-lead", "page.html"),
        ("https://example.org/jobs/posting.pdf", "posting.pdf"),
        ("https://example.org", "page.html"),
    ],
)
def test_a_page_is_handed_in_like_a_saved_file(found_at: str, name: str) -> None:
    handed = fetch("https://example.org/short", page=lambda _: (found_at, b"<h1>Lead</h1>"))

    assert (handed.name, handed.content, handed.url) == (name, b"<h1>Lead</h1>", found_at)


def test_an_address_that_does_not_work_names_its_field() -> None:
    def refuse(_: str) -> tuple[str, bytes]:
        raise InvalidChoice("This page does not answer.")

    with pytest.raises(InvalidChoice) as error:
        fetch("https://example.org", page=refuse)

    assert error.value.field == "posting_url"
