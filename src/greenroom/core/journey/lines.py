"""One application in a list, on the board or on the time axis: where it stands, what comes next, what is late."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

OWN, ENDED = "own:", "end:"
NOT_SENT = frozenset(
    {
        "wishlist",
        "saved",
        "bookmarked",
        "applying",
        "interested",
        "to apply",
        "not applied",
        "planned",
        "ready to apply",
    }
)
"""Names of stages, folded, in which nothing was sent yet: nobody is waited for in them."""


@dataclass(frozen=True, slots=True)
class Event:
    """An interview that is ahead; `zone` is the one in which the employer named its time."""

    key: str
    format: str
    starts_at: dt.datetime
    zone: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Late:
    """What is late about an application.

    Attributes:
        tasks: how many things to do were planned for earlier.
        answer_by: the day by which they wanted to answer, if it has passed.
        wait: the usual wait in words, if theirs is longer.
        promises: what was promised for a day that has passed.
    """

    tasks: int = 0
    answer_by: dt.date | None = None
    wait: str = ""
    promises: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is."""
        return bool(self.tasks or self.answer_by or self.wait or self.promises)


@dataclass(frozen=True, slots=True)
class Line:
    """One application.

    Attributes:
        key: its key in the record.
        mine: whether it is the reader's own; `owner` says whose it is otherwise.
        stage_key: the standard stage that it stands in; empty for one of the person's own.
        entered_at: since when it stands there.
        ended_as: how it ended; empty while it runs.
        started_at: when it began.
        next_event: the interview that is next.
        waiting_since: since when it is their turn; None when it is not.
        next_task: the next thing to do.
    """

    key: str
    title: str
    employer: str
    stage_key: str
    stage_name: str
    started_at: dt.datetime
    entered_at: dt.datetime | None = None
    ended_as: str = ""
    ended_at: dt.datetime | None = None
    source: str = ""
    country: str = ""
    answer_by: dt.date | None = None
    next_event: Event | None = None
    waiting_since: dt.datetime | None = None
    next_task: str = ""
    late: Late = field(default_factory=Late)
    mine: bool = True
    owner: str = ""

    @property
    def standing(self) -> str:
        """The stage that it stands in: a standard key, or the person's own by its folded name."""
        return self.stage_key or (own_place(self.stage_name) if self.stage_name else "")

    @property
    def place(self) -> str:
        """The column that it stands in: its end, or its stage."""
        return f"{ENDED}{self.ended_as}" if self.ended_as else self.standing


def own_place(name: str) -> str:
    """The column of a stage of the person's own."""
    return f"{OWN}{folded(name)}"


def folded(text: str) -> str:
    """A text for comparing: without capitals, accents and doubled spaces."""
    if not text.isascii():
        text = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return " ".join(text.casefold().split())


def waiting_since(
    entered: dt.datetime | None, last_word: dt.datetime | None, *, stage_name: str, busy: bool
) -> dt.datetime | None:
    """Since when the employer has the next word.

    Args:
        entered: when the stage was entered.
        last_word: when the last interview was, or the last letter was sent.
        stage_name: the stage; in some, nothing was sent yet.
        busy: whether it has ended or an interview is ahead.
    """
    if busy or folded(stage_name) in NOT_SENT:
        return None
    return max((when for when in (entered, last_word) if when is not None), default=None)
