"""Where an answer picks up the employer's own words, in whatever form they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import quoted
from greenroom.core.answers.values import Finding, Measure
from greenroom.core.ranking import Token, is_telling, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BETWEEN = 2  # other telling words that may stand among those of a phrase


def echoes(answer: str, employer_words: Sequence[str]) -> tuple[Finding, ...]:
    """Each place where a phrase of the employer's is picked up; the note holds the phrase."""
    said = tokens(answer)
    found: list[Finding] = []
    for phrase in dict.fromkeys(employer_words):
        wanted = tokens(phrase)
        if any(is_telling(token) for token in wanted):
            found.extend(
                quoted(Measure.ECHO, answer, span, phrase) for span in _places(said, {token.stem for token in wanted})
            )
    return tuple(sorted(found, key=lambda each: (each.quote.span, each.note)))


def _places(said: Sequence[Token], wanted: set[str]) -> Iterator[tuple[int, int]]:
    """Ranges of the answer that hold all the wanted stems close together, none overlapping the one before."""
    free = 0
    for place, token in enumerate(said):
        if place < free or token.stem not in wanted:
            continue
        last = _completed(said, place, wanted)
        if last is not None:
            free = last + 1
            yield token.span.start, said[last].span.end


def _completed(said: Sequence[Token], first: int, wanted: set[str]) -> int | None:
    """Where the phrase that begins here is complete, if it is soon enough."""
    missing = set(wanted)
    for place in range(first, min(len(said), first + len(wanted) + _BETWEEN)):
        missing.discard(said[place].stem)
        if not missing:
            return place
    return None
