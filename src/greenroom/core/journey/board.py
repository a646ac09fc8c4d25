"""The board: a column for each standard stage and each of the person's own, and the ends folded beside them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.lines import ENDED, OWN
from greenroom.core.journey.stages import END_NAMES, STAGES
from greenroom.core.journey.values import End, StageKey

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.core.journey.lines import Line

CARDS, CARDS_THAT_ENDED = 25, 10
"""So many cards are shown in a column, and in a folded one; the list has the rest."""
_FIRST = -1


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the place that a card gets by being put there, its name, its cards in order, and how many more."""

    place: str
    name: str
    cards: Sequence[Line]
    count: int

    @property
    def more(self) -> int:
        """How many cards are not shown."""
        return self.count - len(self.cards)

    @property
    def target(self) -> str:
        """Its place, with the name as people write it: an application that comes here gets a stage of that name."""
        return f"{OWN}{self.name}" if self.place.startswith(OWN) else self.place


@dataclass(frozen=True, slots=True)
class Board:
    """The columns in order, and a folded one for each end."""

    columns: Sequence[Column]
    ends: Sequence[Column]

    @property
    def cards(self) -> Sequence[Line]:
        """Every card that is shown in an open column."""
        return [card for column in self.columns for card in column.cards]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card is put: a standard stage, one of the person's own by name, or an end."""

    stage: StageKey | None = None
    own: str = ""
    end: End | None = None


def board_of(lines: Sequence[Line], after: Mapping[str, str]) -> Board:
    """The board of some applications, in the order in which they come.

    Args:
        lines: the applications.
        after: for each column of a stage of the person's own, the standard stage that it follows; none for the first.
    """
    standing: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        standing[line.place or StageKey.APPLIED].append(line)
    names = {guide.key.value: guide.name for guide in STAGES}
    names |= {place: cards[0].stage_name for place, cards in standing.items() if place.startswith(OWN)}
    order = {stage.value: number for number, stage in enumerate(StageKey)}
    places = sorted(names, key=lambda place: _rank(place, after, order))
    return Board(
        [_column(place, names[place], standing[place], CARDS) for place in places],
        [
            _column(f"{ENDED}{end}", name, standing[f"{ENDED}{end}"], CARDS_THAT_ENDED)
            for end, name in END_NAMES.items()
        ],
    )


def read_place(text: str) -> Place:
    """The place that a column names.

    Raises:
        InvalidChoice: there is no such place.
    """
    if text in set(StageKey):
        return Place(stage=StageKey(text))
    if text.startswith(OWN) and text.removeprefix(OWN):
        return Place(own=text.removeprefix(OWN))
    if text.removeprefix(ENDED) in set(End) and text.startswith(ENDED):
        return Place(end=End(text.removeprefix(ENDED)))
    raise InvalidChoice("There is no such place on the board. Choose a stage or an end from the list.", field="place")


def _column(place: str, name: str, cards: Sequence[Line], most: int) -> Column:
    return Column(place, name, cards[:most], len(cards))


def _rank(place: str, after: Mapping[str, str], order: Mapping[str, int]) -> tuple[int, bool, str]:
    """Standard stages in their usual order; one of the person's own right behind the one that it follows."""
    if place.startswith(OWN):
        return order.get(after.get(place, ""), _FIRST), True, place
    return order[place], False, ""
