"""Sentences about employers sorted into goals, products, news, problems and people: fifteen labelled texts of our own.

Precision is the share of the facts found that a careful reader sorts the same; recall the share of the reader's facts
that were found and sorted so. What is marked as doubtful is shown apart, as the page shows it.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from bench.research_texts import TEXTS, UNSEEN

from greenroom.core.research.reading import read_text
from greenroom.core.research.values import FactTopic
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from pathlib import Path

_TODAY = dt.date(2026, 11, 27)
_SEEN = 5  # see `research_texts`
Judged = tuple[str, str, Certainty | None, str]  # label, topic found, how sure, sentence


def main(_data: Path) -> None:
    """Print precision and recall by topic and by how sure, and every miss."""
    judged = [_judged(text) for _, text in (*TEXTS, *UNSEEN)]
    for name, part in (
        ("first five", judged[:_SEEN]),
        ("next five", judged[_SEEN : -len(UNSEEN)]),
        ("last five", judged[-len(UNSEEN) :]),
    ):
        _table(name, [each for text in part for each in text])
    print("\nSorted otherwise than by the reader:")
    for label, topic, sure, sentence in (each for text in judged for each in text if each[0] != each[1]):
        print(f"  {label or '-':9} found as {topic or '-':9} {sure or '':9} {sentence}")


def _judged(text: tuple[tuple[str, str], ...]) -> list[Judged]:
    """Each labelled sentence with what was found in it."""
    read = read_text("\n\n".join(sentence for _, sentence in text), _TODAY)
    found = {fact.quote.text: fact for fact in read.facts}
    return [
        (
            label,
            found[sentence].topic if sentence in found else "",
            found[sentence].certainty if sentence in found else None,
            sentence,
        )
        for label, sentence in text
        if not sentence.startswith("#")
    ]


def _table(name: str, judged: list[Judged]) -> None:
    """One row for each topic, then all of them, then by how sure."""
    print(f"\n{name}: {len(judged)} sentences\n{'':10} {'found':>6} {'right':>6} {'precision':>10} {'recall':>7}")
    for topic in (*FactTopic, None):
        found = [each for each in judged if each[1] and topic in {None, each[1]}]
        wanted = [each for each in judged if each[0] and topic in {None, each[0]}]
        _row(topic or "all", found, len([each for each in found if each[0] == each[1]]), len(wanted))
    for sure in Certainty:
        found = [each for each in judged if each[2] is sure]
        _row(sure, found, len([each for each in found if each[0] == each[1]]), 0)


def _row(name: str, found: list[Judged], right: int, wanted: int) -> None:
    recall = f"{right / wanted:7.2f}" if wanted else ""
    print(f"{name:10} {len(found):6} {right:6} {right / max(1, len(found)):10.2f} {recall}")
