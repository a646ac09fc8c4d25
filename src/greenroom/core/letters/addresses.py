"""Mail addresses as people type them: one, or several parted by commas."""

from __future__ import annotations

import re

from greenroom.core.errors import InvalidChoice

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_LONGEST = 254


def addresses_in(text: str, *, field: str = "to_address") -> tuple[str, ...]:
    """The addresses in a text, in order; none in an empty one.

    Raises:
        InvalidChoice: one of them is no mail address.
    """
    found = tuple(part.strip() for part in text.split(",") if part.strip())
    for each in found:
        if not _ADDRESS.fullmatch(each) or len(each) > _LONGEST or ".." in each:
            raise InvalidChoice(
                f"“{each}” is not a mail address. One looks like name@example.org; part several with commas.",
                field=field,
            )
    return found
