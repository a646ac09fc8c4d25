"""How many moves are seen in what people say when they negotiate, and how many of those that are seen are there.

Run: python -m bench negotiation_words
The lines are our own and were marked by hand; the patterns have since been widened on them, so this is no figure for
words that nobody has seen. Those stand in docs/negotiating.md.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.negotiation_moves import Act, moves_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINES = Path(__file__).with_suffix(".txt")


def main(data: Path) -> None:
    """Print the table."""
    del data  # the lines lie beside this module
    met, missed, extra = counted(marked(_LINES))
    print(f"lines: {sum(1 for _ in marked(_LINES))}")
    print(f"moves seen: {met.total()} of {met.total() + missed.total()}")
    print(f"of those seen, there: {met.total()} of {met.total() + extra.total()}")
    for act in sorted(met.keys() | missed.keys() | extra.keys()):
        print(f"  {act:<16} seen {met[act]:>3}, missed {missed[act]:>2}, not there {extra[act]:>2}")


def marked(path: Path) -> Iterator[tuple[int, set[str], str]]:
    """Each line with the offer it answers and the moves that it makes."""
    offer = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("="):
            offer = int(line[1:])
        elif "|" in line:
            acts, text = line.split("|", 1)
            yield offer, set(acts.split()), text.strip()


def counted(lines: Iterator[tuple[int, set[str], str]]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Moves that were seen, that were missed, and that are not there, each by its kind."""
    met: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    extra: Counter[str] = Counter()
    for offer, wanted, text in lines:
        seen = {f"lever:{each.lever}" if each.act is Act.LEVER else str(each.act) for each in moves_in(text, offer)}
        met.update(wanted & seen)
        missed.update(wanted - seen)
        extra.update(seen - wanted)
    return met, missed, extra
