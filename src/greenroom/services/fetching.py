"""A page fetched from the web, because the person asked for that one page now."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from greenroom.core.errors import UserError
from greenroom.services.reading import Handed

if TYPE_CHECKING:
    from collections.abc import Callable


def fetch(url: str, *, page: Callable[[str], tuple[str, bytes]] | None = None, field: str = "posting_url") -> Handed:
    """Fetch one page; it is handed in like a file that was saved by hand.

    Args:
        url: the address that the person gave.
        page: what fetches; the network unless a test says otherwise.
        field: the name of the form field that the address stands in.

    Raises:
        InvalidChoice: the address is none, is not public, does not answer, or sends too much.
    """
    from greenroom.adapters.fetching import fetch_page  # noqa: PLC0415 - the network is loaded only when it is asked for

    try:
        found_at, content = (page or fetch_page)(url)
    except UserError as error:
        error.field = field
        raise
    last = urlsplit(found_at).path.rstrip("/").rsplit("/", 1)[-1]
    name = last if last.lower().endswith((".pdf", ".docx", ".txt", ".md", ".html", ".htm")) else "page.html"
    return Handed(name=name, content=content, url=found_at)
