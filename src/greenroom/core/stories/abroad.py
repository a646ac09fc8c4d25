"""International experience, offered where it fits: when the posting speaks of more than one country (SPEC R4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.stories.themes import THEMES, Strip, themes_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.spans import Quote
    from greenroom.core.stories.themes import Found, Theme


@dataclass(frozen=True, slots=True)
class Abroad:
    """What the posting says about work across borders, and what the person has to show for it.

    Attributes:
        wanted: the posting's sentence.
        found: sentences of stories and résumé that show it, those of stories first.
        ask: a question that brings such experience to mind, when nothing was found; else empty.
    """

    wanted: Quote
    found: tuple[Found, ...]
    ask: str


def abroad(
    posting: str, stories: Iterable[tuple[str, str, str]], resume: Iterable[tuple[str, str, str]]
) -> Abroad | None:
    """What to offer; None where the posting does not speak of it.

    Args:
        posting: the posting's text.
        stories: key, title and words of each story.
        resume: key, place and words of each line that is no story.
    """
    wanted = [each for each in themes_in(posting) if _is_abroad(each.theme)]
    if not wanted:
        return None
    texts = [*stories, *resume]
    found = tuple(f for key, where, text in texts for f in themes_in(text, key, where) if _is_abroad(f.theme))
    ask = "" if found else next(theme.ask for theme in THEMES if theme is wanted[0].theme)
    return Abroad(wanted[0].quote, found, ask)


def _is_abroad(theme: Theme) -> bool:
    return theme.strip is Strip.INTERNATIONAL
