"""Words of a text that are set off because they matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.spans import Quote


def highlight(text: str, quotes: Iterable[Quote]) -> Markup:
    """The text with the words of each quote in `<mark>`; quotes point into `text`, and may overlap."""
    pieces, at = [Markup()], 0
    for start, end in sorted((quote.span.start, quote.span.end) for quote in quotes):
        if end <= at:
            continue
        begin = max(start, at)
        pieces += [escape(text[at:begin]), Markup("<mark>{}</mark>").format(text[begin:end])]
        at = end
    return Markup().join([*pieces, escape(text[at:])])
