"""Negotiating an offer: somebody with a limit of their own, who anchors, stalls, and moves for reasons."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.negotiation_hand import LEVER_NAMES, given_in_words, hand, moved
from greenroom.core.interviewer.formats.negotiation_moves import Act
from greenroom.core.interviewer.formats.negotiation_rating import RUBRIC, rate_talk
from greenroom.core.interviewer.formats.negotiation_scenarios import TALKS, body_in
from greenroom.core.interviewer.formats.negotiation_talk import Talk
from greenroom.core.interviewer.formats.negotiation_texts import BY_TEMPER, COMMON, EARLY, SPOT_PRESS
from greenroom.core.interviewer.formats.negotiation_values import Scene, Temper
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import FormatPractice, Judging, Kind, Line, Mark, Phase, Script
from greenroom.core.meetings import Format

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LINES = 14  # of the candidate's, after which they have to go
_SMALL = 0.15  # a step below this share of the room is called small
_MIDDLE = 0.4  # how far into the room the range reaches that they tell
_FINAL_AFTER = 3  # good turns after which they call it final


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What the other side says next; nothing when the candidate has the word or it is over."""
    talk = Talk(SoFar(script, lines), body_in(script), judge)
    if not lines:
        opening = talk.body.opening.replace("{offer}", talk.body.money(talk.body.offer))
        return (talk.so_far.line(talk.so_far.lead, Phase.EXERCISE, Kind.QUESTION, opening, key="opening"),)
    if talk.so_far.over or talk.so_far.heard is None:
        return ()
    end = _ending(talk)
    if end:
        return _ended(talk, end)
    keys = _reaction(talk)
    words = [each for each in (_words(talk, key) for key in keys) if each]
    return (_said(talk, " ".join(words), keys[-1]),)


def _ending(talk: Talk) -> str:
    """How it ends now, if it does."""
    if talk.step.did(Act.ACCEPT):
        return "agreed"
    if talk.patience <= 0:
        return "broken"
    if talk.step.did(Act.LEAVE):
        return "left"
    return "time-up" if len(talk.steps) >= _MOST_LINES or talk.so_far.left <= 0 else ""


def _ended(talk: Talk, how: str) -> tuple[Line, ...]:
    """Their last words, their hand, and the end."""
    last = _said(talk, _words(talk, how), how)
    after = talk.so_far.then((last,))
    shown = after.line(after.lead, Phase.NEXT_STEPS, Kind.TALK, hand(talk, how), key="their-hand", data=_figures(talk))
    after = after.then((shown,))
    over = after.line(after.lead, Phase.NEXT_STEPS, Kind.GOODBYE, "That was the end of the negotiation.", key="over")
    return last, shown, over


def _figures(talk: Talk) -> dict[str, object]:
    """What the page draws: what lay on the table, and how far they could have gone."""
    return {"tables": list(talk.tables), "limit": talk.body.limit, "sign": talk.body.sign}


def _said(talk: Talk, text: str, key: str) -> Line:
    """Something they say, with what lies on the table and what moved it noted."""
    data = {"table": talk.table, "earned": moved(talk.step)}
    return talk.so_far.line(talk.so_far.lead, Phase.EXERCISE, Kind.REPLY, text, key=key, data=data)


def _reaction(talk: Talk) -> tuple[str, ...]:
    """The keys of what they say: a harsh word is answered alone, else a word back and then the figure."""
    step = talk.step
    for act, key in ((Act.THREAT, "threat"), (Act.RUDE, "rude"), (Act.FAR_OFF, "far-off")):
        if step.did(act):
            return (key,)
    if step.did(Act.INCONSISTENT):
        before = talk.body.said_before and len(talk.all(Act.ASK)) == 1
        return ("said-before" if before else "inconsistent",)
    hint = ("hint",) if step.told else ()
    keys = (*_levers(talk), *_word_back(talk))
    figure = _figure(talk)
    return (*keys, *hint, figure) if figure else (*keys, *hint) or (_nothing(talk),)


def _levers(talk: Talk) -> tuple[str, ...]:
    """What they say to what was asked for beside pay."""
    if not talk.step.did(Act.LEVER):
        return ()
    return tuple(f"gives:{lever.kind}" for lever in talk.step.granted) or ("refused",)


def _word_back(talk: Talk) -> tuple[str, ...]:
    """A word on the first thing that was done, before the figure."""
    step = talk.step
    if step.did(Act.TIME):
        return ("time-again",) if len(talk.all(Act.TIME)) > 1 else ("time",)
    if step.did(Act.QUESTION) and not step.did(Act.LEVER):
        return ("no-more-why",) if len(talk.all(Act.QUESTION)) > 1 and _said_why(talk) else ("why",)
    for act, key in (
        (Act.BLAME, "blame"), (Act.PRESENT_PAY, "present-pay"), (Act.TRADE, "traded"), (Act.ALTERNATIVE, "alternative"), (Act.MARKET, "argued"),
        (Act.VALUE, "argued"), (Act.SCOPE, "argued"), (Act.HEARSAY, "hearsay"), (Act.NEED, "need"),
        (Act.CLAIM, "claim"), (Act.VAGUE, "vague"), (Act.SORRY, "sorry"), (Act.ENTHUSIASM, "enthusiasm"),
        (Act.FLATTERY, "flattery"),
    ):  # fmt: skip
        if step.did(act):
            return (key,)
    return ()


def _said_why(talk: Talk) -> bool:
    return any(talk.body.why in line.text for line in talk.lines)


def _figure(talk: Talk) -> str:
    """What they say about the amount; empty where they say nothing."""
    step, body = talk.step, talk.body
    asks = step.did(Act.ASK)
    if asks and asks.amount <= talk.tables[-2]:
        return "below"
    if talk.rose:
        return _risen(talk)
    if asks and body.temper is Temper.DRY and len(talk.all(Act.ASK)) == 1:
        return "silent"
    if step.did(Act.LOWER):
        return "lower"
    return _unmoved(talk)


def _risen(talk: Talk) -> str:
    """How they name an amount that is more than before."""
    if talk.table == talk.asked:
        return "met"
    return "inched" if talk.tables[-1] - talk.tables[-2] < _SMALL * talk.body.room else "conceded"


def _unmoved(talk: Talk) -> str:
    """What they say about the amount when it stays: they call it final after a while, or ask for a reason."""
    asked = bool(talk.all(Act.ASK))
    if talk.step.did(Act.SILENCE):
        return "final" if asked else "still-silent"
    good = sum(1 for each in talk.steps if any(points for _, points in each.moves))
    if good >= _FINAL_AFTER and asked:
        return "final"
    return "stalled" if talk.step.did(Act.ASK) else ""


def _nothing(talk: Talk) -> str:
    """What they say when nothing was done."""
    return "spot" if talk.body.scene is Scene.SPOT and not talk.all(Act.TIME) else "nothing"


def _words(talk: Talk, key: str) -> str:
    """The words for a key, with the amounts put in, in a wording that was not used yet."""
    if key.startswith("gives:"):
        return next((each.gives for each in talk.step.granted if each.kind == key.removeprefix("gives:")), "")
    body = talk.body
    asked = talk.asked or body.offer
    asks = talk.step.did(Act.ASK)
    filled = {
        "table": body.money(talk.table),
        "asked": body.money(asks.amount if asks else asked),
        "why": body.why,
        "time": body.time,
        "said": body.money(body.said_before),
        "bottom": body.money(body.offer),
        "middle": body.money(body.offer + round(body.room * _MIDDLE / 100) * 100),
        "given": given_in_words(talk),
        "hint": LEVER_NAMES[talk.step.told[0].kind] if talk.step.told else "",
    }
    texts = tuple(each.format_map(filled) for each in _texts(talk, key))
    return talk.so_far.unsaid(texts, key) or texts[len(talk.steps) % len(texts)]


def _texts(talk: Talk, key: str) -> Sequence[str]:
    """The wordings there are for a key."""
    if key == "spot":
        return SPOT_PRESS
    if talk.body.scene is Scene.EARLY and key in EARLY:
        return EARLY[key]
    return BY_TEMPER[talk.body.temper].get(key) or COMMON[key]


def _rate(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:
    """The marks of the rubric."""
    return rate_talk(Talk(SoFar(script, lines), body_in(script), judge))


PRACTICE = FormatPractice(
    id="negotiation",
    format=Format.PHONE,
    name="Negotiating an offer",
    about="Ask for more with somebody who has a limit and a temper of their own, and who shows their hand afterwards.",
    guidance=(
        "They have an amount they open with, a limit they keep to themselves, and other things they can give: leave, training, a review after six months. They will stall, say nothing, or call their first word the last one. None of that is the limit.",
        "Before you begin, write down three amounts: where you walk away, what you aim for, and what you ask for first. The first is for you alone. Ask a little above your aim, with a reason in the same breath.",
        "Reasons that carry: what the market pays and where that stands, a result of yours with a figure, a job larger than the posting said. What can be checked weighs more; “maybe” and “I guess” take weight from it, and praise for them brings nothing. Your rent is no reason for them. Ask openly what limits them: you hear it, and often of something else that they could give. Then offer something in return: “If you can do 68,000, I can sign this week.”",
        "After you have named an amount, be quiet. To let a silence stand here, send three dots. Do not lower your own figure because nobody speaks.",
        "Threats never move this counterpart, nor does a figure that changes. Say yes with “I accept”. On the spot you need not say it at all: ask for time, and for the offer in writing.",
    ),
    rubric=RUBRIC,
    scenarios=TALKS,
    respond=respond,
    rate=_rate,
)
