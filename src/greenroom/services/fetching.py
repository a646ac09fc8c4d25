"""Pages from the web, one at a time and only when the person asks."""

from __future__ import annotations

from greenroom.core.errors import UserError
from greenroom.services.reading import Handed


def fetch(url: str) -> Handed:
    """The page at an address, as something that was handed in.

    Raises:
        UserError: the address is not a public web page, or it did not answer; the field is `posting_url`.
    """
    from greenroom.adapters.fetching import fetch_page  # noqa: PLC0415 - nothing that talks to the web is loaded before

    try:
        name, content = fetch_page(url)
    except UserError as error:
        error.field = error.field or "posting_url"
        raise
    return Handed(name=name, content=content, url=url)
