"""The matrix: what each story shows, where the bank is thin, and the one thing to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.stories.shows import Sureness, shown_by
from greenroom.core.stories.themes import STRIP_NAMES, THEMES, Strip, themes_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greenroom.core.competencies import Competency
    from greenroom.core.stories.shows import Shown
    from greenroom.core.stories.themes import Found, Theme
    from greenroom.core.stories.values import Story

# What six to eight stories are to cover whatever the posting says (SPEC P2).
ALWAYS = ("leadership", "problem-solving", "initiative", "resilience", "collaboration", "results")
MOST = 8


class Cover(IntEnum):
    """How well the bank covers something."""

    NONE = 0
    THIN = 1
    COVERED = 2


COVER_NAMES = {Cover.NONE: "No story", Cover.THIN: "Thin", Cover.COVERED: "Covered"}


@dataclass(frozen=True, slots=True)
class Column:
    """A competency with the stories that show it, by the story's key.

    Attributes:
        competency: which.
        wanted: who asks for it, in a sentence; empty when it is only shown.
        cells: how surely each story shows it.
        cover: how well the bank covers it.
    """

    competency: Competency
    wanted: str
    cells: Mapping[str, Shown]
    cover: Cover


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme of a strip with what shows it: stories first, then lines of the résumé that are no story yet."""

    theme: Theme
    in_stories: tuple[Found, ...]
    in_resume: tuple[Found, ...]

    @property
    def cover(self) -> Cover:
        """Covered by a story that is about it; thin where one only touches it or the résumé says so; or nowhere."""
        if len(self.in_stories) > 1 or any(each.sentences > 1 for each in self.in_stories):
            return Cover.COVERED
        return Cover.THIN if self.in_stories or self.in_resume else Cover.NONE


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the bank covers.

    Attributes:
        stories: the stories, in the order given.
        columns: the competencies that are wanted or shown, those wanted first.
        strips: the themes by strip.
        next: what to do next.
    """

    stories: tuple[Story, ...]
    columns: tuple[Column, ...]
    strips: Mapping[Strip, tuple[ThemeRow, ...]]
    next: NextStory

    @property
    def thin(self) -> tuple[Column, ...]:
        """The wanted competencies that no story covers well, the emptiest first."""
        return tuple(sorted((c for c in self.columns if c.wanted and c.cover < Cover.COVERED), key=lambda c: c.cover))


class Do(IntEnum):
    """What can be the next thing to do."""

    FINISH = 0
    COVER = 1
    CONFIRM = 2
    THEME = 3
    SAY = 4


@dataclass(frozen=True, slots=True)
class NextStory:
    """The one next thing to do: what, in words, and the key of the story it is about, if it is about one."""

    do: Do
    title: str
    why: str
    story: str = ""


def coverage(
    stories: Sequence[Story], asked_for: Mapping[str, str], resume: Iterable[tuple[str, str, str]] = ()
) -> Coverage:
    """What the stories cover of what is wanted.

    Args:
        stories: the bank.
        asked_for: for each competency that somebody asks for, who does, in a sentence.
        resume: lines of the résumé that are no story: their key, where they stand, their words.
    """
    shown = {story.key: {each.competency.id: each for each in shown_by(story)} for story in stories}
    wanted = dict.fromkeys(ALWAYS, "Most interviews ask for it.") | dict(asked_for)
    columns = [_column(each, wanted.get(each.id, ""), shown) for each in COMPETENCIES]
    kept = sorted((c for c in columns if c.wanted or c.cells), key=lambda c: (not c.wanted, c.competency.name))
    strips = _strips(stories, tuple(resume))
    return Coverage(tuple(stories), tuple(kept), strips, _next(stories, kept, strips))


def _column(competency: Competency, wanted: str, shown: Mapping[str, Mapping[str, Shown]]) -> Column:
    cells = {
        story: each
        for story, found in shown.items()
        if (each := found.get(competency.id)) and each.sureness >= Sureness.FOUND
    }
    sure = [each for each in cells.values() if each.sureness is Sureness.CONFIRMED]
    cover = Cover.COVERED if sure or len(cells) > 1 else Cover.THIN if cells else Cover.NONE
    return Column(competency, wanted, cells, cover)


def _strips(stories: Sequence[Story], resume: Sequence[tuple[str, str, str]]) -> Mapping[Strip, tuple[ThemeRow, ...]]:
    told = [found for story in stories for found in themes_in(story.whole, story.key, story.title)]
    lines = [found for key, where, text in resume for found in themes_in(text, key, where)]
    return {
        strip: tuple(
            ThemeRow(
                theme,
                tuple(each for each in told if each.theme is theme),
                tuple(each for each in lines if each.theme is theme),
            )
            for theme in THEMES
            if theme.strip is strip
        )
        for strip in STRIP_NAMES
    }


def _next(
    stories: Sequence[Story], columns: Sequence[Column], strips: Mapping[Strip, tuple[ThemeRow, ...]]
) -> NextStory:
    """The one thing that helps most: finish what is begun, cover what is wanted, confirm, then the strips."""
    begun = next((story for story in stories if story.missing), None)
    if begun is not None:
        return NextStory(
            Do.FINISH, f"Finish “{_short(begun.title)}”", f"It still lacks: {', '.join(begun.missing)}.", begun.key
        )
    empty = [column for column in columns if column.wanted and column.cover is Cover.NONE]
    if empty and len(stories) < MOST:
        first = empty[0]
        return NextStory(Do.COVER, f"Find a story for {first.competency.name.lower()}", _asks_for(first))
    unsure = next((story for story in stories if not story.confirmed), None)
    if unsure is not None:
        return NextStory(
            Do.CONFIRM, f"Confirm what “{_short(unsure.title)}” shows", "You know best what it is about.", unsure.key
        )
    bare = next(
        (row for strip in (Strip.POTENTIAL, Strip.COLLABORATION) for row in strips[strip] if not row.cover), None
    )
    if bare is not None:
        return NextStory(Do.THEME, bare.theme.ask, f"Nothing shows this yet: {bare.theme.name.lower()}.")
    return NextStory(Do.SAY, "Say one of them aloud", "A story is yours when you can tell it in 60 to 90 seconds.")


def _asks_for(column: Column) -> str:
    return f"{column.wanted} {column.competency.shows}"


def _short(title: str) -> str:
    return title if len(title) <= 80 else title[:79] + "…"
