"""The other side's hand, shown after a negotiation: their limit, what moved them, and what nobody asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.charts import Chart, ChartKind, Series
from greenroom.core.interviewer.formats.negotiation_moves import NAMES, Act
from greenroom.core.interviewer.formats.negotiation_values import LeverKind, Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.negotiation_moves import Found
    from greenroom.core.interviewer.formats.negotiation_talk import Step, Talk
    from greenroom.core.spans import Quote

_TOLD = 3  # moves told of each direction
_FAULTS = (Act.THREAT, Act.RUDE, Act.INCONSISTENT, Act.FAR_OFF, Act.LOWER, Act.BLAME, Act.PRESENT_PAY, Act.SORRY)
LEVER_NAMES = {
    LeverKind.SIGN_ON: "a sign-on bonus",
    LeverKind.START: "another start date",
    LeverKind.LEAVE: "more leave",
    LeverKind.TITLE: "a better title",
    LeverKind.REMOTE: "more days at home",
    LeverKind.LEARNING: "money for learning",
    LeverKind.REVIEW: "a review of pay after six months",
    LeverKind.MOVING: "help with moving",
    LeverKind.HOURS: "other hours",
}


def given_in_words(talk: Talk) -> str:
    """What they gave beside pay, as it follows an amount; empty where that is nothing."""
    names = [LEVER_NAMES[each.kind] for each in talk.given]
    return f", with {_listed(names)}" if names else ""


def hand(talk: Talk, how: str) -> str:
    """What they could have given, what they gave, what moved them and what did not."""
    body = talk.body
    first = "I would have begun at" if body.scene is Scene.EARLY else "I opened at"
    got = talk.table - body.offer
    parts = [
        "Now I can show you my hand.",
        f"{first} {body.money(body.offer)}. My limit was {body.money(body.limit)}.",
        f"It ended at {body.money(talk.table)}.",
        _share(got, body.room),
        _called_final(talk),
        _came_down(talk),
        *_moved(talk),
        _let_out(talk),
        _beside(talk),
        "You said yes before you had asked for anything." if how == "agreed" and not talk.all(Act.ASK) else "",
    ]
    return "\n".join(part for part in parts if part)


def moved(step: Step) -> list[list[object]]:
    """What a line did, for the page: its name, the points it earned, its words, and what the judge found in them."""
    told = [(found, points) for found, points in step.moves if points or _is_fault(found.act)]
    return [[NAMES[found.act], points, found.quote.text, as_found(found)] for found, points in told]


def as_found(found: Found) -> str:
    """What in the words of a move can be checked and what softens them; empty where the judge found neither."""
    grounds, softens = _few(found.grounds), _few(found.softens)
    parts = [
        f"To be checked in it: {grounds}." if grounds else "",
        f"It weighs less for {softens}." if softens else "",
        "" if found.weight else "It says nothing that counts.",
    ]
    return " ".join(part for part in parts if part)


def _few(quotes: Sequence[Quote]) -> str:
    """The first few different words, each in quotation marks; words within longer ones are left out."""
    whole = [each for each in quotes if not any(each != other and _holds(other, each) for other in quotes)]
    words = list(dict.fromkeys(f"“{each.text}”" for each in whole))[:_TOLD]
    return _listed(words) if words else ""


def table_chart(tables: Sequence[int], limit: int) -> Chart:
    """What they added to their first figure after each line, beside the most that they could have added."""
    first = tables[0]
    names = ("Start", *(str(at) for at in range(1, len(tables))))
    series = (
        Series("Added", tuple(float(max(0, each - first)) for each in tables)),
        Series("The most they could add", tuple(float(limit - first) for _ in tables)),
    )
    return Chart(ChartKind.LINE, "What they added to their first figure after each thing you said", names, series)


def _holds(outer: Quote, inner: Quote) -> bool:
    """Whether words stand within others, or begin right where those do."""
    return outer.span.start <= inner.span.start and inner.span.end <= outer.span.end and outer.span != inner.span


def _is_fault(act: Act) -> bool:
    return act in _FAULTS


def _share(got: int, room: int) -> str:
    """How much of the room was won."""
    if got < 0:
        return "You named less than I had planned, so I wrote that down."
    return f"Of the room between the two you got {round(100 * got / room)} percent."


def _called_final(talk: Talk) -> str:
    """Where they called an amount final that was not."""
    said = next((each for each in talk.lines if each.key == "final"), None)
    at = said.data.get("table") if said else None
    if not isinstance(at, int) or at >= talk.body.limit:
        return ""
    return f"When I called {talk.body.money(at)} final, there was room left."


def _came_down(talk: Talk) -> str:
    """Where they gave all that was asked for in the end, and could have given more."""
    asks = [found.amount for _, found in talk.all(Act.ASK)]
    if not asks or talk.table != asks[-1] or not asks[-1] < min(asks[0], talk.body.limit):
        return ""
    return f"You came down to {talk.body.money(asks[-1])}, and I give nobody more than they ask for."


def _moved(talk: Talk) -> list[str]:
    """What earned most, and what cost."""
    moves = [(points, found) for step in talk.steps for found, points in step.moves]
    best = sorted((each for each in moves if each[0] > 0), key=lambda each: -each[0])[:_TOLD]
    faults = [found for _, found in moves if _is_fault(found.act)][:_TOLD]
    soft = [found for _, found in moves if found.softens and found.act not in _FAULTS][:1]
    good = [f"It helped you at “{found.quote.text}”, where {NAMES[found.act]}." for _, found in best]
    weak = [f"“{each.quote.text}” weighed less for {_few(each.softens)}." for each in soft]
    paid = {found.quote for points, found in moves if points > 0}
    idle = [
        f"“{found.quote.text}” brought you nothing: {NAMES[found.act]}."
        for _, found in moves
        if found.act is Act.FLATTERY and found.quote not in paid
    ]
    bad = [f"It hurt you at “{found.quote.text}”, where {NAMES[found.act]}." for found in faults]
    return good + weak + idle[:1] + bad


def _let_out(talk: Talk) -> str:
    """What they named of their own, and what got it out of them."""
    steps = [step for step in talk.steps if step.told]
    if not steps:
        return ""
    words = [step.did(Act.QUESTION, Act.SILENCE) for step in steps]
    first = next(each.quote.text for each in words if each)
    names = _listed([LEVER_NAMES[lever.kind] for step in steps for lever in step.told])
    return f"I named {names} myself, first after “{first}”."


def _beside(talk: Talk) -> str:
    """What else they could have given."""
    left = [LEVER_NAMES[each.kind] for each in talk.body.levers if each not in talk.given]
    return f"You did not ask for this, and I could have given it: {_listed(left)}." if left else ""


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
