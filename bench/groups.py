"""Conversations of groups: shares and turns against the transcript, and drawing-in against marks made by hand.

Run: python -m bench groups [--data ../shared/data]
The meetings are the test part of QMSum (Zhong et al. 2021; MIT, with AMI and ICSI under CC BY 4.0). The marks in
`groups_marks.jsonl` hold places only, no words: for each drawing-in that was found while the rules were written,
whether somebody who read it there sees one. The words are read from the data.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from pathlib import Path

from greenroom.core.conversations.analysis import analyse
from greenroom.core.conversations.reading import read
from greenroom.core.conversations.values import Analysis, Move, MoveKind, Talk

MARKS = Path(__file__).with_name("groups_marks.jsonl")
_NOISE = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"\S*\w\S*")
_FORMAL = "covid"  # meetings in which a chair hands the word on from a list
_SHOWN = 150


def main(data: Path) -> None:
    """Print the tables."""
    files = sorted((data / "meetings/test").glob("*.json"))
    if not files:
        print("No meetings in the data.")
        return
    marks = {(mark["meeting"], mark["turn"], mark["at"]): mark["draws_in"] for mark in _marks()}
    found: list[tuple[str, Talk, Move]] = []
    began, turns = time.perf_counter(), 0
    print("meeting         turns  people  same turns  largest difference of a share")
    for file in files:
        lines = json.loads(file.read_text())["meeting_transcripts"]
        talk = read("\n".join(f"{line['speaker']}: {line['content']}" for line in lines))
        analysis = analyse(talk)
        found += [(file.stem, talk, move) for move in _drawn(analysis)]
        turns += len(talk.turns)
        print(_row(file.stem, lines, analysis))
    seconds = time.perf_counter() - began
    print(f"\n{turns:,} turns read and analysed in {seconds:.1f} s.")
    _print_drawn(found, marks)


def _marks() -> list[dict[str, object]]:
    return [json.loads(line) for line in MARKS.read_text().splitlines()]


def _drawn(analysis: Analysis) -> list[Move]:
    moves = [move for member in analysis.members for move in member.did(MoveKind.DRAWING_IN)]
    return sorted(moves, key=lambda move: (move.turn, move.quote.span))


def _row(name: str, lines: list[dict[str, str]], analysis: Analysis) -> str:
    """A meeting: whether everybody's turns are counted as the transcript has them, and how far shares lie apart."""
    turns = Counter(line["speaker"] for line in lines)
    words: Counter[str] = Counter()
    for line in lines:
        words[line["speaker"]] += len(_WORD.findall(_NOISE.sub(" ", line["content"])))
    same = sum(member.turns == turns[member.name] for member in analysis.members)
    apart = max(abs(member.share - words[member.name] / words.total()) for member in analysis.members)
    return f"{name:14}  {len(lines):5}  {len(turns):6}  {same:4} of {len(turns):3}  {apart:.4f}"


def _print_drawn(found: list[tuple[str, Talk, Move]], marks: dict[tuple[object, object, object], object]) -> None:
    """Each drawing-in with its mark, and the precision."""
    print("\nDrawing in (yes: somebody is asked or named so that they speak; no: not; ?: nobody marked it):\n")
    judged: list[tuple[bool, bool]] = []
    for name, talk, move in found:
        at = move.quote.span.start - talk.turns[move.turn].span.start
        mark = marks.get((name, move.turn, at))
        if mark is not None:
            judged.append((name.startswith(_FORMAL), bool(mark)))
        print(f"{'?' if mark is None else 'yes' if mark else 'no':3}  {name} {move.turn}: {move.quote.text[-_SHOWN:]}")
    right = sum(mark for _, mark in judged)
    free = [mark for formal, mark in judged if not formal]
    precision = right / max(1, len(judged))
    print(f"\nFound {len(found)}, of which {len(judged)} are marked by hand: precision {precision:.2f}.")
    print(f"Without the chair who hands the word on: {len(free)}, precision {sum(free) / max(1, len(free)):.2f}.")
    print("The rules were written while looking at these meetings; on others expect less.")
