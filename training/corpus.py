"""The answers to learn from: sentences with moves, ratings, and who wrote them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import random
    from pathlib import Path

LETTERS = "STARLO"
DIMENSIONS = ("structure", "evidence", "ownership", "result", "learning", "relevance", "overall")


class Answer(NamedTuple):
    """One answer.

    `moves` is a row of six shares for each sentence, `ratings` are seven means from 1 to 5; both may be empty.
    """

    id: str
    person: str
    question: str
    sentences: tuple[str, ...]
    moves: tuple[tuple[float, ...], ...]
    ratings: tuple[float, ...]
    letters: str = ""

    @property
    def real(self) -> bool:
        """Whether a person wrote it in earnest; the others are made up for training."""
        return self.id.startswith("q")

    def varied(self, chance: random.Random) -> Answer:
        """The same answer as somebody else might type it: without marks, or with a slip."""
        luck = chance.random()
        if luck < 0.15:
            return self._replace(sentences=tuple(re.sub(r"[^\w\s']", "", text).lower() for text in self.sentences))
        if luck < 0.3:
            return self._replace(sentences=tuple(_slipped(text, chance) for text in self.sentences))
        return self


def _slipped(text: str, chance: random.Random) -> str:
    """One letter left out or doubled somewhere."""
    if len(text) < 12:
        return text
    at = chance.randrange(1, len(text) - 1)
    return text[:at] + text[at + 1 :] if chance.random() < 0.5 else text[:at] + text[at] + text[at:]


def shares(labels: list[str], sentences: int) -> tuple[tuple[float, ...], ...]:
    """For each sentence the share of assessors who gave it each move."""
    return tuple(
        tuple(sum(label[n] == letter for label in labels) / len(labels) for letter in LETTERS) for n in range(sentences)
    )


def read(path: Path) -> list[Answer]:
    """The answers of a JSON-lines file with `labels` (one string of letters for each assessor) and `ratings`."""
    return [_answer(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def assessed(data: Path, people: dict[str, str]) -> dict[str, Answer]:
    """The answers with labels of three assessors, by id."""
    lines = (data / "rated-answers" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    return {row["id"]: _answer(_as_ours(row, people[row["id"]])) for row in map(json.loads, lines)}


def _as_ours(row: dict[str, Any], person: str) -> dict[str, Any]:
    """An assessed answer in the shape of our own file."""
    ratings = [[row["ratings"][dimension][assessor] for dimension in DIMENSIONS] for assessor in range(3)]
    return {**row, "person": person, "labels": row["roles_by_assessor"], "ratings": ratings}


def _answer(row: dict[str, Any]) -> Answer:
    moves = shares(row["labels"], len(row["sentences"]))
    letters = "".join(LETTERS[max(range(6), key=share.__getitem__)] for share in moves)
    ratings = tuple(sum(each) / len(each) for each in zip(*row["ratings"], strict=True))
    return Answer(row["id"], row["person"], row["question"], tuple(row["sentences"]), moves, ratings, letters)
