"""The marks of a negotiation: moves with their words, or not rated with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.negotiation_moves import NAMES, REASONS, Act
from greenroom.core.interviewer.formats.negotiation_values import Scene
from greenroom.core.interviewer.values import YOU, Mark, Point

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.negotiation_moves import Found
    from greenroom.core.interviewer.formats.negotiation_talk import Talk

Rated = tuple[float | None, str, tuple[Point, ...]]
_ENOUGH = 15  # words of the candidate's, below which there is nothing to rate
_POINTS = 3
_ASKED = {True: "You asked openly", False: "You asked them nothing"}
_WAITED = {True: "and you let a silence stand", False: "and you left no silence"}
RUBRIC = (
    ("Wanting the job", "Early on you say that you want it, and what draws you."),
    ("A clear first ask", "You name one amount, above what you aim for, with a reason in the same breath."),
    ("Reasons", "You name what the market pays with its source, and a result of yours with a figure."),
    ("Giving and taking", "You offer something for what you ask, and ask for more than pay."),
    ("Asking and waiting", "You ask what limits them, and let a silence stand."),
    ("Keeping steady", "No threats, nothing that changes, and no step down without a return."),
    ("Taking time", "Asked for a yes on the spot, you ask for time and for the offer in writing."),
    ("What you got", "You get most of what they had to give."),
)


def rate_talk(talk: Talk) -> tuple[Mark, ...]:
    """The marks, in the order of the rubric."""
    rules = (_wanting, _asking_for, _arguing, _trading, _waiting, _steady, _taking_time, _result)
    names = [name for name, _ in RUBRIC]
    if sum(len(line.text.split()) for line in talk.lines if line.speaker == YOU) < _ENOUGH:
        return tuple(Mark(name, None, "Not rated: too little was said.") for name in names)
    return tuple(Mark(name, *rule(talk)) for name, rule in zip(names, rules, strict=True))


def _points(found: list[tuple[int, Found]]) -> tuple[Point, ...]:
    """Moves as points of the review."""
    return tuple(
        Point(NAMES[each.act][:1].upper() + NAMES[each.act][1:], at, each.quote) for at, each in found[:_POINTS]
    )


def _wanting(talk: Talk) -> Rated:
    """Whether they were told that the job is wanted."""
    glad = talk.all(Act.ENTHUSIASM)
    if not glad:
        return 1.0, "Nowhere did you say that you want the job.", ()
    first = glad[0][0] == talk.steps[0].line
    return (
        (5.0, "You began with it.", _points(glad)) if first else (4.0, "You said it, though not first.", _points(glad))
    )


def _asking_for(talk: Talk) -> Rated:
    """How the first amount was named."""
    asks = talk.all(Act.ASK)
    if not asks:
        vague = talk.all(Act.VAGUE)
        told = "You asked for more without an amount." if vague else "You did not name an amount."
        return (2.0 if vague else 1.0), told, _points(vague)
    at, first = asks[0]
    if first.amount <= talk.body.offer:
        return 1.0, "The amount you named is not above what they had planned.", _points(asks[:1])
    if talk.all(Act.FAR_OFF):
        return (
            2.0,
            "Your first amount was far above theirs, and nothing stood behind it.",
            _points(talk.all(Act.FAR_OFF)),
        )
    before = [each for each in talk.all(*REASONS) if each[0] <= at]
    money = talk.body.money(first.amount)
    if before and first.softens:
        return (
            4.0,
            f"You asked for {money} and said why, though “{first.softens[0].text}” took weight from it.",
            _points(asks[:1]),
        )
    if before:
        return 5.0, f"You asked for {money}, and said why.", _points(asks[:1])
    return 3.0, f"You asked for {money} without a reason.", _points(asks[:1])


def _arguing(talk: Talk) -> Rated:
    """What was argued with."""
    good, weak = talk.all(*REASONS), talk.all(Act.HEARSAY, Act.NEED)
    kinds = {each.act for _, each in good}
    if not good:
        told = "Your reasons had no source, or lay in your own costs." if weak else "You gave no reason."
        return (2.0 if weak else 1.0), told, _points(weak)
    told = (
        f"{len(kinds)} kinds of reason that they could pass on."
        if len(kinds) > 1
        else "One kind of reason that they could pass on."
    )
    return min(5.0, 2.0 + 1.5 * len(kinds)), told, _points(good)


def _trading(talk: Talk) -> Rated:
    """Whether something was offered in return, and whether more than pay was asked for."""
    trades, levers = talk.all(Act.TRADE), talk.all(Act.LEVER)
    if not trades and not levers:
        return 1.0, "You offered nothing in return, and spoke of nothing but pay.", ()
    value = 1.0 + 2.0 * bool(trades) + 1.0 * min(2, len(levers))
    told = ("You offered something in return" if trades else "You offered nothing in return") + (
        f", and got {len(talk.given)} thing{'' if len(talk.given) == 1 else 's'} beside pay."
        if levers
        else ", and spoke of nothing but pay."
    )
    return value, told, _points(trades + levers)


def _waiting(talk: Talk) -> Rated:
    """Whether they were asked, and whether a silence stood."""
    asked, waited = talk.all(Act.QUESTION), talk.all(Act.SILENCE)
    if not asked and not waited:
        return 1.0, "You asked them nothing, and left no silence.", ()
    told = f"{_ASKED[bool(asked)]}, {_WAITED[bool(waited)]}."
    return 1.0 + 2.0 * bool(asked) + 2.0 * bool(waited), told, _points(asked + waited)


def _steady(talk: Talk) -> Rated:
    """Whether threats, contradictions and gifts stayed away."""
    faults = talk.all(Act.THREAT, Act.RUDE, Act.INCONSISTENT, Act.LOWER, Act.BLAME)
    if faults:
        return max(1.0, 4.0 - len(faults)), "Something in your words worked against you.", _points(faults)
    if not talk.all(Act.ASK, Act.TRADE, Act.LEVER, *REASONS):
        return None, "Not rated: nothing was asked for, so nothing could slip.", ()
    return 5.0, "No threat, and nothing that changed.", ()


def _taking_time(talk: Talk) -> Rated:
    """Whether there was time to think."""
    if talk.body.scene is not Scene.SPOT:
        return None, "Not rated: nobody asked for a yes on the spot.", ()
    asked = talk.all(Act.TIME)
    if asked:
        return 5.0, f"You asked for time, and got it until {talk.body.time}.", _points(asked)
    yes = talk.all(Act.ACCEPT)
    return 1.0, "You said yes on the spot." if yes else "You did not ask for time.", _points(yes)


def _result(talk: Talk) -> Rated:
    """How much of what they had to give was got: three parts pay, one part the rest."""
    if not talk.all(Act.ASK, Act.LEVER, Act.VAGUE):
        return 1.0, "You asked for nothing, so you got what was offered.", ()
    pay = max(0.0, (talk.table - talk.body.offer) / talk.body.room)
    rest = len(talk.given) / len(talk.body.levers)
    told = (
        f"{round(100 * pay)} percent of the room in pay, and {len(talk.given)} of {len(talk.body.levers)} other things."
    )
    return round(1 + 4 * (0.75 * pay + 0.25 * rest), 1), told, ()
