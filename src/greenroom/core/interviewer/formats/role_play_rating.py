"""The marks of a role-play: moves with their words, or not rated with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.role_play_moves import NAMES, Act, serves
from greenroom.core.interviewer.values import YOU, Mark, Point

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.role_play_moves import Found
    from greenroom.core.interviewer.formats.role_play_talk import Talk

Rated = tuple[float | None, str, tuple[Point, ...]]
_ENOUGH = 25  # words of the candidate's, below which there is nothing to rate
_POINTS = 3


def rate_talk(talk: Talk) -> tuple[Mark, ...]:
    """The marks, in the order of the rubric."""
    rules = (
        ("Seeing their side", _seeing),
        ("Asking openly", _asking),
        ("Plain information", _informing),
        ("A concrete offer", _offering),
        ("Keeping steady", _steady),
        ("Promises you can keep", _promising),
        ("How it ended", _ending),
    )
    if sum(len(line.text.split()) for line in talk.lines if line.speaker == YOU) < _ENOUGH:
        return tuple(Mark(name, None, "Not rated: too little was said.") for name, _ in rules)
    return tuple(Mark(name, *rule(talk)) for name, rule in rules)


def _all(talk: Talk, *acts: Act) -> list[tuple[int, Found]]:
    """Every move of these kinds, with the place of its line."""
    return [(step.line, found) for step in talk.steps for found, _ in step.moved if found.act in acts]


def _points(found: list[tuple[int, Found]]) -> tuple[Point, ...]:
    """Moves as points of the review."""
    return tuple(
        Point(NAMES[each.act][:1].upper() + NAMES[each.act][1:], at, each.quote) for at, each in found[:_POINTS]
    )


def _times(count: int) -> str:
    """How often, in words."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _seeing(talk: Talk) -> Rated:
    """Whether their side was seen, how often, and before the first offer."""
    seen, offers = _all(talk, Act.ACKNOWLEDGE), _all(talk, Act.OFFER, Act.VAGUE)
    if not seen:
        sorry = _all(talk, Act.APOLOGISE)
        told = "You said sorry, but not how it is for them." if sorry else "Nowhere did you say how it is for them."
        return (2.0 if sorry else 1.0), told, _points(sorry)
    first = not offers or seen[0][0] <= offers[0][0]
    value = min(5.0, 2.5 + len(seen)) - (0 if first else 1)
    when = "" if first else ", but only after you had offered something"
    return value, f"You said {_times(len(seen))} how it is for them{when}.", _points(seen)


def _asking(talk: Talk) -> Rated:
    """How much of what weighs on them came to light."""
    asked, hidden = _all(talk, Act.ASK), talk.body.concerns
    found = len(talk.known)
    told = f"{found} of {len(hidden)} worries came to light"
    told += f", with {len(asked)} open questions." if len(asked) != 1 else ", with one open question."
    return round(1 + 4 * found / len(hidden), 1), told, _points(asked)


def _informing(talk: Talk) -> Rated:
    """Whether they learned what they need to know, in words they use."""
    informed, worn = _all(talk, Act.INFORM), _all(talk, Act.JARGON)
    if not informed and not worn:
        return 1.0, "They did not learn what you know about the matter.", ()
    long = _all(talk, Act.LONG)
    value = max(1.0, min(5.0, 3.0 + len(informed)) - len(worn) - 0.5 * len(long))
    words = f" Words they cannot know: {', '.join(sorted({each.note for _, each in worn}))}." if worn else ""
    count = "one thing" if len(informed) == 1 else f"{len(informed) or 'no'} things"
    return value, f"You told them {count} they needed to know.{words}", _points(worn + informed)


def _offering(talk: Talk) -> Rated:
    """Whether something concrete was offered that serves them."""
    offers, vague = _all(talk, Act.OFFER), _all(talk, Act.VAGUE)
    serving = [(at, each) for at, each in offers if serves(each, talk.body)]
    if serving:
        told_before = any(line.key.startswith("concern:") for line in talk.lines[: serving[-1][0]])
        if told_before:
            return 5.0, "You offered something that serves them, with a time, after you had asked.", _points(serving)
        return 4.0, "You offered something that serves them, but before you knew what weighs on them.", _points(serving)
    if offers:
        return 3.0, "You offered something with a time, but not what they need.", _points(offers)
    if vague:
        return 2.0, "What you offered had no time to it.", _points(vague)
    return 1.0, "You offered nothing they could hold on to.", ()


def _steady(talk: Talk) -> Rated:
    """Whether blame and belittling stayed away."""
    harsh = _all(talk, Act.BLAME, Act.DISMISS)
    if not harsh and not _all(talk, Act.ACKNOWLEDGE, Act.ASK, Act.OFFER, Act.APOLOGISE, Act.INFORM):
        return None, "Not rated: there was no move in the talk that shows it.", ()
    if not harsh:
        return 5.0, "No blame, and nothing was talked down.", ()
    told = f"{_times(len(harsh)).capitalize()} you blamed somebody or talked it down."
    return max(1.0, 4.5 - 1.5 * len(harsh)), told, _points(harsh)


def _promising(talk: Talk) -> Rated:
    """Whether only what can be kept was promised."""
    barred = _all(talk, Act.OFF_LIMITS)
    if barred:
        return 1.0, f"You promised what you may not: {barred[0][1].note}", _points(barred)
    if not _all(talk, Act.OFFER, Act.VAGUE):
        return None, "Not rated: you promised nothing.", ()
    return 5.0, "You promised nothing that is not yours to give.", ()


def _ending(talk: Talk) -> Rated:
    """How they parted."""
    if talk.keys["agree"]:
        return 5.0, "They agreed.", ()
    if talk.keys["walk_out"]:
        return 1.0, "They left.", ()
    if not talk.keys["left_open"]:
        return None, "Not rated: it was ended before they were done.", ()
    calmer = talk.mood > talk.start
    told = "You parted without an agreement, but on better terms." if calmer else "You parted without an agreement."
    return (3.0 if calmer else 2.0), told, ()
