"""Stories as files: our own Markdown and JSON, and the files of two other tools.

The shapes of others are those of `story-bank.md` of career-ops (santifer/career-ops, MIT; long and short labels) and
of the Storybank in `coaching_state.md` of interview-coach-skill (noamseg/interview-coach-skill, MIT), as their
repositories showed them in 2026. Neither holds shorter versions, confirmed competencies or confidential words: those
stay behind, and white space inside a part is folded. What a file holds beyond the parts of a story, such as a strength
from 1 to 5 or the domain, is left out on reading, and never made up on writing.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from greenroom.core.competencies import COMPETENCIES
from greenroom.core.errors import UnreadableText
from greenroom.core.stories.exchange_others import (
    from_career_ops,
    from_coach,
    is_career_ops,
    is_coach,
    to_career_ops,
    to_coach,
)
from greenroom.core.stories.values import PARTS, Story

if TYPE_CHECKING:
    from collections.abc import Sequence

NOTHING = (
    "There is no story in this file. It takes Markdown, JSON, and the files of career-ops and interview-coach-skill."
)
FORMAT = "greenroom-stories"
_MORE = {"half_minute": "In 30 seconds", "ninety_seconds": "In 90 seconds"}
_HEADS = {part: part.capitalize() for part in PARTS} | _MORE
_LISTS = ("competencies", "confirmed", "confidential")


class Shape(StrEnum):
    """What a file of stories looks like."""

    MARKDOWN = "markdown"
    JSON = "json"
    CAREER_OPS = "career-ops"
    COACH = "interview-coach"


def write(stories: Sequence[Story], shape: Shape) -> str:
    """The stories as one file of that shape."""
    writers = {
        Shape.MARKDOWN: _to_markdown,
        Shape.JSON: _to_json,
        Shape.CAREER_OPS: to_career_ops,
        Shape.COACH: to_coach,
    }
    return writers[shape](stories)


def read(text: str) -> tuple[Story, ...]:
    """The stories of a file of any of these shapes; keys are empty.

    Raises:
        UnreadableText: there is none in it.
    """
    found = tuple(story for story in _read(text.replace("\r\n", "\n").lstrip("\ufeff")) if story.title)
    if not found:
        raise UnreadableText(NOTHING, field="file")
    return found


def _read(text: str) -> Sequence[Story]:
    if text.lstrip()[:1] in {"{", "["}:
        return _from_json(text)
    if is_coach(text):
        return from_coach(text)
    if is_career_ops(text):
        return from_career_ops(text)
    return _from_markdown(text)


def _to_json(stories: Sequence[Story]) -> str:
    names = [each.name for each in fields(Story) if each.name != "key"]
    rows = [{name: _plain(getattr(story, name)) for name in names} for story in stories]
    return json.dumps({"format": FORMAT, "version": 1, "stories": rows}, ensure_ascii=False, indent=2) + "\n"


def _plain(value: str | tuple[str, ...]) -> str | list[str]:
    return value if isinstance(value, str) else list(value)


def _from_json(text: str) -> list[Story]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableText("This file begins like JSON, but it is broken.", field="file") from error
    rows = told.get("stories") if isinstance(told, dict) else told
    return [_story(row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _story(row: dict[str, Any]) -> Story:
    """A story of what a row says; anything that is no text is left out."""
    words = {name: _text(row.get(name)) for name in ("title", *_HEADS)}
    lists = {name: _texts(row.get(name)) for name in _LISTS}
    known = {each.id for each in COMPETENCIES}
    shown = tuple(each for each in lists["competencies"] if each in known)
    sure = tuple(each for each in lists["confirmed"] if each in known)
    return Story("", **words, competencies=shown, confirmed=sure, confidential=lists["confidential"])


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def _to_markdown(stories: Sequence[Story]) -> str:
    return "\n".join(_as_markdown(story) for story in stories)


def _as_markdown(story: Story) -> str:
    shows = f"*Shows: {', '.join(story.competencies)}*\n\n" if story.competencies else ""
    parts = [f"## {head}\n\n{_shielded(words)}" for name, head in _HEADS.items() if (words := getattr(story, name))]
    return f"# {' '.join(story.title.split())}\n\n{shows}" + "\n\n".join(parts) + "\n"


def _shielded(words: str) -> str:
    """The words with a backslash before whatever would be read as a heading."""
    return re.sub(r"^(\\*#)", r"\\\1", words, flags=re.MULTILINE)


def _from_markdown(text: str) -> list[Story]:
    heads = {head.lower(): name for name, head in _HEADS.items()}
    return [_from_block(block, heads) for block in re.split(r"^(?=# )", text, flags=re.MULTILINE) if block[:2] == "# "]


def _from_block(block: str, heads: dict[str, str]) -> Story:
    first, *sections = re.split(r"^## +", block, flags=re.MULTILINE)
    title, _, rest = first[2:].partition("\n")
    shows = re.search(r"^\*Shows: (.*)\*$", rest, re.MULTILINE)
    row: dict[str, Any] = {"title": title, "competencies": shows[1].split(", ") if shows else []}
    for section in sections:
        head, _, words = section.partition("\n")
        name = heads.get(head.strip().lower())
        if name:
            row[name] = re.sub(r"^\\(\\*#)", r"\1", words.strip("\n"), flags=re.MULTILINE)
    return _story(row)
