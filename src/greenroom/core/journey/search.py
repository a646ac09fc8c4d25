"""What is looked for among the applications: read from an address, written back to one, held against each of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from greenroom.core.journey.lines import folded
from greenroom.core.journey.stages import END_NAMES
from greenroom.core.journey.values import StageKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greenroom.core.journey.lines import Line

VIEWS = {"list": "List", "board": "Board", "timeline": "Timeline"}
STATES = {"running": "Running", "ended": "Ended", **{end.value: name for end, name in END_NAMES.items()}}
SORTS = {
    "next": "Next interview first",
    "waiting": "Waiting longest first",
    "stage": "By stage",
    "employer": "By employer",
    "role": "By role",
    "started": "Newest first",
}
_LONGEST = 200
_MOST_DAYS = 3650
_FAR = dt.datetime.max.replace(tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, and how it is shown. Everything that is empty is not asked for.

    Attributes:
        words: all of them must stand in role, employer, notes or the names of contacts.
        stage: a standard stage, or one of the person's own as a column names it.
        state: running, ended, or one of the ends.
        ahead: whether an interview must be ahead.
        waiting: the employer has had the next word for more than so many days.
        source: where it was found.
        country: the country of the job, by its two letters.
        sort: the order, one of `SORTS`.
        view: one of `VIEWS`.
        page: which page of the list, from 1.
    """

    words: str = ""
    stage: str = ""
    state: str = ""
    ahead: bool = False
    waiting: int | None = None
    source: str = ""
    country: str = ""
    sort: str = "next"
    view: str = "list"
    page: int = 1

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return replace(self, sort="next", view="list", page=1) != Search()


def read_search(given: Mapping[str, str]) -> Search:
    """The search that an address asks for; what does not fit its field is not asked for."""
    wanted = {name: " ".join(given.get(name, "").split())[:_LONGEST] for name in _NAMES}
    return Search(
        words=wanted["q"],
        stage=wanted["stage"],
        state=wanted["state"] if wanted["state"] in STATES else "",
        ahead=wanted["ahead"] == "1",
        waiting=_number(wanted["waiting"], _MOST_DAYS),
        source=wanted["source"],
        country=wanted["country"].upper() if len(wanted["country"]) == 2 else "",
        sort=wanted["sort"] if wanted["sort"] in SORTS else "next",
        view=wanted["view"] if wanted["view"] in VIEWS else "list",
        page=max(1, _number(wanted["page"], 99_999) or 1),
    )


def search_in(query: str) -> Search:
    """The search that the words of an address ask for."""
    return read_search(dict(parse_qsl(query.removeprefix("?"), max_num_fields=None)))


def query_of(search: Search, **changes: str | int | None) -> str:
    """The words of the address that asks for a search, perhaps with changes; empty for everything as a list."""
    wanted = replace(search, **changes)  # type: ignore[arg-type] # the fields of a search
    values = {
        "view": wanted.view if wanted.view != "list" else "",
        "q": wanted.words,
        "stage": wanted.stage,
        "state": wanted.state,
        "ahead": "1" if wanted.ahead else "",
        "waiting": "" if wanted.waiting is None else str(wanted.waiting),
        "source": wanted.source,
        "country": wanted.country,
        "sort": wanted.sort if wanted.sort != "next" else "",
        "page": str(wanted.page) if wanted.page > 1 else "",
    }
    return urlencode({name: value for name, value in values.items() if value})


def fits(search: Search, line: Line, now: dt.datetime) -> bool:
    """Whether an application is one of those looked for, its words left aside."""
    return (
        (not search.stage or search.stage == line.standing)
        and _in_state(search.state, line.ended_as)
        and (not search.ahead or line.next_event is not None)
        and (search.waiting is None or _waited(line, now) > search.waiting)
        and (not search.source or folded(search.source) == folded(line.source))
        and (not search.country or search.country == line.country)
    )


def says(search: Search, texts: Iterable[str]) -> bool:
    """Whether all the words looked for stand in some of the texts."""
    if not search.words:
        return True
    whole = "\n".join(folded(text) for text in texts)
    return all(word in whole for word in folded(search.words).split())


def in_order(search: Search, lines: Iterable[Line]) -> Sequence[Line]:
    """The applications in the order that is asked for; those that run come before those that ended."""
    rank = {stage: place for place, stage in enumerate(StageKey)}
    newest = sorted(lines, key=lambda line: line.started_at, reverse=True)
    keys = {
        "next": lambda line: line.next_event.starts_at if line.next_event else _FAR,
        "waiting": lambda line: line.waiting_since or _FAR,
        "stage": lambda line: (rank.get(line.stage_key, len(rank)), folded(line.stage_name)),
        "employer": lambda line: folded(line.employer),
        "role": lambda line: folded(line.title),
        "started": lambda _: 0,
    }
    return sorted(sorted(newest, key=keys[search.sort]), key=lambda line: bool(line.ended_as))


def _in_state(state: str, ended_as: str) -> bool:
    match state:
        case "":
            return True
        case "running":
            return not ended_as
        case "ended":
            return bool(ended_as)
        case _:
            return state == ended_as


def _waited(line: Line, now: dt.datetime) -> int:
    """Whole days that the employer has had the next word; -1 when they have not."""
    return (now - line.waiting_since).days if line.waiting_since else -1


def _number(text: str, most: int) -> int | None:
    return min(int(text), most) if text.isdecimal() and len(text) <= 6 else None


_NAMES = ("q", "stage", "state", "ahead", "waiting", "source", "country", "sort", "view", "page")
