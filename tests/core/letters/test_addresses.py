from __future__ import annotations

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.core.letters.addresses import addresses_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ()),
        (" , ", ()),
        ("joan@example.org", ("joan@example.org",)),
        (" joan.b+jobs@mail.example.org , o'neil@example.org", ("joan.b+jobs@mail.example.org", "o'neil@example.org")),
        ("root@localhost", ("root@localhost",)),
    ],
)
def test_addresses_are_read_as_people_type_them(text: str, found: tuple[str, ...]) -> None:
    assert addresses_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "joan",
        "joan@",
        "@example.org",
        "joan@example..org",
        "joan@example.org; sam@example.org",
        "Joan <joan@example.org>",
        "joan@example.org\nBcc: sam@example.org",
        "joan@exämple.org",
        f"{'j' * 65}@example.org",
        f"joan@{'e' * 250}.org",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(InvalidChoice, match="is not a mail address") as refused:
        addresses_in(text, field="to")
    assert refused.value.field == "to"
