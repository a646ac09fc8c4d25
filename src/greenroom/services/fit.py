"""How well stories answer a question, without the record: for the command, and for whoever builds on Greenroom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.adapters.embedder import packed_embedder
from greenroom.adapters.judge import packed_network
from greenroom.core.errors import InvalidChoice
from greenroom.core.stories.fit import Asked, fits, pool_of
from greenroom.core.stories.values import Story
from greenroom.services.questions import classified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.stories.fit import Fitting

_MOST, _LONGEST = 200, 20_000


def fit_line(line: dict[str, Any]) -> dict[str, Any]:
    """One line of `greenroom fit --jsonl`: `id`, `question`, `stories` with `id` and `text` in; their ranking out.

    `level` goes from 0 (does not fit) to 3 (made for it); `score` is for ranking only.

    Raises:
        InvalidChoice: a field is missing or of another type, or there is more than anybody tells.
    """
    question = line.get("question")
    if not isinstance(question, str) or not question.strip():
        message = "“question” is missing or no text."
        raise InvalidChoice(message)
    ranked = ranking(question, _stories(line))
    rows = [{"id": each.story, "level": int(each.level), "score": each.score, "why": each.why} for each in ranked]
    return {"id": line.get("id"), "ranking": rows}


def ranking(question: str, stories: Sequence[Story]) -> tuple[Fitting, ...]:
    """How each story answers a question, the best first."""
    return fits(Asked(question, classified(question)[1]), pool_of(stories, packed_network(), packed_embedder()))


def _stories(line: dict[str, Any]) -> list[Story]:
    rows = line.get("stories")
    if not isinstance(rows, list) or len(rows) > _MOST or not all(isinstance(row, dict) for row in rows):
        message = f"“stories” must be a list of at most {_MOST}, each with “id” and “text”."
        raise InvalidChoice(message)
    told = [(row.get("id"), row.get("text")) for row in rows]
    for key, text in told:
        if not isinstance(key, str) or not isinstance(text, str) or len(text) > _LONGEST:
            message = f"Each story needs an “id” and a “text” of at most {_LONGEST} characters."
            raise InvalidChoice(message)
    return [Story(str(key), str(key), actions=str(text)) for key, text in told]
