"""Kinds and competencies of questions from sources that the fit has not seen: fits again, leaving sources out.

Run: python -m bench questions [--data ../shared/data]
Without the texts that may not be repeated here, only the sources whose texts are in the repository are measured; with
`interview-questions/questions.jsonl` (`{"id", "text"}` lines) in the data, all of them are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.question_corpus import collected, ours
from training.questions import held_out, meanings_of, table

if TYPE_CHECKING:
    from pathlib import Path


def main(data: Path) -> None:
    """Print the table."""
    texts = data / "interview-questions/questions.jsonl"
    others = collected(texts if texts.exists() else None)
    own = ours()
    found = held_out(own, others, meanings_of([*own, *others]))
    print(table(found))
    print(f"\n{len(others)} of the labelled questions have their text here. Always the commonest kind: macro-F1 .10.")
    print("Sealed: nobody read the wrong guesses on these while rules and own questions were written.")
