"""A role-play: somebody with a goal and worries of their own, who reacts to what is said and to nothing else."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.formats.meaning import best_cue, closeness
from greenroom.core.interviewer.formats.role_play_moves import Act
from greenroom.core.interviewer.formats.role_play_rating import rate_talk
from greenroom.core.interviewer.formats.role_play_scenarios_care import CARE_PLAYS
from greenroom.core.interviewer.formats.role_play_scenarios_team import TEAM_PLAYS
from greenroom.core.interviewer.formats.role_play_scenarios_trade import TRADE_PLAYS
from greenroom.core.interviewer.formats.role_play_side import their_side
from greenroom.core.interviewer.formats.role_play_talk import Talk, body_in
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import FormatPractice, Judging, Kind, Line, Mark, Phase, Script
from greenroom.core.meetings import Format

if TYPE_CHECKING:
    from greenroom.core.interviewer.formats.role_play_talk import Step
    from greenroom.core.interviewer.formats.role_play_values import Concern

PLAYS = (*TRADE_PLAYS, *CARE_PLAYS, *TEAM_PLAYS)
_GONE = 6  # the mood at which they leave
_OPENS = 14  # the mood below which they tell nothing
_MOST_LINES = 16  # of the candidate's, after which they have to go
_BYE = re.compile(r"\b(?:good ?bye|bye|see you)\b", re.IGNORECASE)


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What the other person says next; nothing when the candidate has the word or it is over."""
    del judge  # they react to moves, not to the quality of an answer
    talk = Talk(SoFar(script, lines), body_in(script, PLAYS))
    if not lines:
        opening = talk.so_far.line(talk.so_far.lead, Phase.EXERCISE, Kind.QUESTION, talk.body.opening, key="opening")
        return (opening,)
    if talk.so_far.over or talk.so_far.heard is None:
        return ()
    end = _ending(talk)
    if end:
        return _ended(talk, end)
    text, key = _reaction(talk)
    return (_said(talk, text, key),)


def _ending(talk: Talk) -> str:
    """How it ends now, if it does: they agree, leave, or have to go."""
    if talk.mood <= _GONE:
        return "walk_out"
    if talk.content and not _waits_for_more(talk):
        return "agree"
    heard = talk.so_far.heard
    leaving = heard is not None and bool(_BYE.search(heard.text)) and len(heard.text.split()) < 30
    late = len(talk.steps) >= _MOST_LINES or talk.so_far.left <= 0
    return "left_open" if leaving or late else ""


def _waits_for_more(talk: Talk) -> bool:
    """Whether the candidate has just asked for something that they have not told yet."""
    asked = talk.steps[-1].did(Act.ASK) or talk.steps[-1].did(Act.ASK_PLAIN)
    left = [each for each in talk.body.concerns if each.id not in talk.known]
    return asked is not None and any(best_cue(asked.quote.text, each.cues) for each in left)


def _ended(talk: Talk, how: str) -> tuple[Line, ...]:
    """Their last words, their side of it, and the end."""
    last = _said(talk, talk.unsaid(getattr(talk.body.reactions, how), how), how)
    after = talk.so_far.then((last,))
    moods = [talk.start, *(step.mood for step in talk.steps)]
    side = after.line(
        after.lead, Phase.NEXT_STEPS, Kind.TALK, their_side(talk), key="their-side", data={"moods": moods}
    )
    after = after.then((side,))
    return (
        last,
        side,
        after.line(after.lead, Phase.NEXT_STEPS, Kind.GOODBYE, "That was the end of the role-play.", key="over"),
    )


def _said(talk: Talk, text: str, key: str) -> Line:
    """Something they say, with their mood and what moved it noted."""
    moved = [
        [found.act.value, change, found.quote.text, found.quote.span.start, found.quote.span.end]
        for found, change in talk.steps[-1].moved
    ]
    data = {"mood": talk.mood, "moved": moved}
    return talk.so_far.line(talk.so_far.lead, Phase.EXERCISE, Kind.REPLY, text, key=key, data=data)


def _reaction(talk: Talk) -> tuple[str, str]:
    """Their words, and the key of what they are: a harsh move is answered alone, else a word back and an answer."""
    step, reactions = talk.steps[-1], talk.body.reactions
    for act, texts in (
        (Act.BLAME, reactions.blamed),
        (Act.DISMISS, reactions.dismissed),
        (Act.OFF_LIMITS, reactions.promised),
    ):
        if step.did(act):
            return talk.unsaid(texts, act.value), act.value
    back = _word_back(talk, step)
    answer, key = _answer(talk, step)
    if not back and not answer:
        return talk.unsaid(reactions.press, "press"), "press"
    return " ".join(each for each in (back, answer) if each), key or "back"


def _word_back(talk: Talk, step: Step) -> str:
    """What they say to what was done, before they answer a question."""
    reactions = talk.body.reactions
    for act, texts in (
        (Act.REPEAT, reactions.repeated),
        (Act.JARGON, reactions.jargon),
        (Act.LONG, reactions.repeated),
        (Act.OFFER, _to_offer(talk)),
        (Act.INFORM, _to_news(talk, step)),
        (Act.VAGUE, reactions.vague),
        (Act.APOLOGISE, reactions.sorry),
        (Act.ACKNOWLEDGE, reactions.soothed),
    ):
        if step.did(act) and texts:
            return talk.unsaid(texts, act.value)
    return ""


def _to_offer(talk: Talk) -> tuple[str, ...]:
    """What they say to an offer, by whether anybody has asked what they need."""
    return talk.body.reactions.offered if talk.known else talk.body.reactions.early


def _to_news(talk: Talk, step: Step) -> tuple[str, ...]:
    """What they say to what they are told."""
    told = step.did(Act.INFORM)
    if told is None:
        return ()
    best = max(talk.body.tells, key=lambda each: best_cue(told.quote.text, each.cues))
    return best.lines if talk.so_far.unsaid(best.lines, "tell") else ()


def _answer(talk: Talk, step: Step) -> tuple[str, str]:
    """The answer to a question, with its key; to an open one they tell what weighs on them, once they are calm enough."""
    asked = step.did(Act.ASK) or step.did(Act.ASK_PLAIN)
    if asked is None:
        return "", ""
    reactions = talk.body.reactions
    concern = _concern(talk, asked.quote.text)
    close = best_cue(asked.quote.text, concern.cues) if concern else 0
    plain = next((each for each in talk.body.answers if best_cue(asked.quote.text, each.cues) > close), None)
    if plain and talk.so_far.unsaid(plain.lines, "answer"):
        return talk.unsaid(plain.lines, "answer"), "answer"
    named = close > 0
    if asked.act is Act.ASK_PLAIN and not named:
        return talk.unsaid(reactions.plain, "plain"), "plain"
    if talk.mood < _OPENS:
        return talk.unsaid(reactions.guarded, "guarded"), "guarded"
    if concern is None:
        return talk.unsaid(reactions.nothing_more, "nothing more"), "nothing-more"
    return talk.unsaid(concern.lines, concern.id), f"concern:{concern.id}"


def _concern(talk: Talk, question: str) -> Concern | None:
    """What they tell next: what the question speaks of, else the first they have not told."""
    left = [each for each in talk.body.concerns if each.id not in talk.known]
    return max(left, key=lambda each: closeness(question, each.cues)) if left else None


def _rate(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:
    """The marks of the rubric."""
    del judge  # moves are rated, not the quality of an answer
    return rate_talk(Talk(SoFar(script, lines), body_in(script, PLAYS)))


PRACTICE = FormatPractice(
    id="role-play",
    format=Format.CASE,
    name="Role-play",
    about="A hard talk with somebody who has a goal and worries of their own, and who reacts to what you say.",
    guidance=(
        "You get a situation and a part: a client is angry, a colleague is late, a new one is afraid. The other side has a goal they say and worries they do not. Nobody expects you to win; they watch whether the two of you get somewhere.",
        "First let them finish, and say in their words how it is for them. “You have waited for three weeks and nobody called” does more than “I understand”. Only then do they hear anything else.",
        "Then ask, openly: what, how, tell me. What they say first is seldom all. Each open question may bring a worry to light; each worry you know makes your offer better.",
        "Tell what you know in plain words, what you can do and what you cannot. Offer something concrete with a time: who does what by when. Do not promise what is not yours to give; say what you will do instead.",
        "“Calm down”, “that is our policy”, “you should have” and “yes, but” make it worse at once. If one slips out, say so and begin again. After the end the other side tells you what they wanted, and at which of your words their mood moved. That mood is the made-up person’s; nothing is read from yours.",
    ),
    rubric=(
        ("Seeing their side", "Early on, and more than once, you say in their own words how it is for them."),
        ("Asking openly", "Your questions bring to light all that weighs on them."),
        ("Plain information", "They learn what they need to know, in words they use themselves."),
        ("A concrete offer", "You say who does what by when, and it serves what they told you."),
        ("Keeping steady", "No blame, nothing talked down, also when they are unfair."),
        ("Promises you can keep", "Nothing is promised that is not yours to give, and you say so."),
        ("How it ended", "You part with an agreement that both can name."),
    ),
    scenarios=PLAYS,
    respond=respond,
    rate=_rate,
)
