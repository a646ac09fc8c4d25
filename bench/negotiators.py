"""Scripted negotiators: each says what its preparation gives it, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from greenroom.adapters.judge import packed_network
from greenroom.core.answers import judging
from greenroom.core.answers.judging import Take
from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.formats.negotiation import respond
from greenroom.core.interviewer.formats.negotiation_hand import LEVER_NAMES
from greenroom.core.interviewer.formats.negotiation_scenarios import body_in
from greenroom.core.interviewer.formats.negotiation_talk import Talk
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Script

if TYPE_CHECKING:
    from greenroom.core.answers.values import Feedback
    from greenroom.core.interviewer.formats.negotiation_values import Counterpart
    from greenroom.core.questions.values import QuestionKind

_HEIGHTS = {0: 0.0, 1: 1.03, 2: 1.10, 3: 1.16}  # what is asked for first, of the offer; 0 asks for no amount
_GLAD = (
    "Thank you for the offer. I am very happy, I want to work with this team.",
    "I am really glad about it, this is the job I want.",
)
_MARKET = (
    "According to the survey of the professional association the median is {market}.",
    "The official statistics give a median of {market} for this work.",
)
_VALUE = ("In my last job I cut the waiting time by 30 percent.", "I trained nine people and reduced errors by half.")
_ASK = ("I would ask for {ask}.", "My figure is {ask}.", "Could you do {ask}?")
_TRADE = ("If you can do {ask}, I can sign this week.", "If we get to {ask}, I would start two weeks earlier.")
_QUESTION = ("What limits you on your side?", "How did you arrive at that figure?")
_NAMED = "Could you add {told}?"  # what they let out of their own
_LEVER = (
    "Could you add a review after six months and some training?",
    "Would more leave or another start date be possible?",
)
_THREAT = ("Otherwise I walk.", "Take it or leave it.", "If you cannot do that, I will go to the competition.")
_RAISED = ("Now I think it should be {more}.", "Actually, my figure is {more}.")
_CLAIMED = "I have no other offer.", "I have another offer by now."
_SOFT = ("", ", maybe", ", maybe, I guess, hopefully")
_PLAIN = ("I see.", "Let me look at that.", "All right.")


@dataclass(frozen=True, slots=True)
class Negotiator:
    """How somebody is prepared, and what slips: `opening` from 0 (no amount) to 3 (high), the rest how often."""

    opening: int
    reasons: int
    trades: int
    silences: int
    questions: int
    levers: int
    threats: int
    changes: int
    hedges: int
    seed: int

    def says(self, body: Counterpart) -> tuple[str, ...]:
        """Their lines, in order, with a yes at the end."""
        ask = round(body.offer * _HEIGHTS[self.opening] / 100) * 100
        amounts = {
            "ask": body.money(ask),
            "market": body.money(round(body.offer * 1.07 / 100) * 100),
            "more": body.money(round(max(ask, body.offer) * 1.06 / 100) * 100),
        }
        reasons = " ".join(self._one(each, n) for n, each in enumerate((_MARKET, _VALUE)[: self.reasons]))
        first = f"{reasons} {self._one(_ASK, 9)}" if self.opening else f"{reasons} Is there more possible?"
        first = self._hedged(first)
        lines = [
            self._one(_GLAD, 1),
            *(self._one(_QUESTION, n) for n in range(self.questions)),
            f"{first} {self._one(_THREAT, 7)}" if self._at_once else first,
            *("…" for _ in range(self.silences)),
            *(self._one(_THREAT, n) for n in range(self.threats - self._at_once)),
            *(self._changes() if self.changes else ()),
            *(self._one(_TRADE if self.opening else _PLAIN, n) for n in range(self.trades)),
            *(self._one(_LEVER, n) for n in range(self.levers)),
            *(_NAMED for _ in range(self.questions + self.silences)),
            "I accept.",
        ]
        return tuple(each if each == _NAMED else each.format_map(amounts) for each in lines)

    @property
    def _at_once(self) -> bool:
        """Whether the first threat comes in the same breath as the first ask."""
        return self.threats > 0 and draw(2, self.seed, "at once") == 0

    def _hedged(self, text: str) -> str:
        """A text with hedges at the end of each of its sentences."""
        return re.sub(r"([.?])(?=\s|$)", rf"{_SOFT[self.hedges]}\1", text)

    def _changes(self) -> tuple[str, ...]:
        """Words that do not agree with those before: another figure, or an offer that was not there."""
        return (self._one(_RAISED, 0),) if self.opening else _CLAIMED

    def _one(self, texts: tuple[str, ...], at: int) -> str:
        return texts[(draw(len(texts), self.seed, texts[0]) + at) % len(texts)]


def negotiator(seed: int) -> Negotiator:
    """Somebody whose preparation is drawn from the seed."""

    def some(size: int, what: str) -> int:
        return draw(size, seed, what)

    return Negotiator(
        some(4, "opening"), some(3, "reasons"), some(3, "trades"), some(3, "silences"), some(3, "questions"),
        some(3, "levers"), max(0, some(5, "threats") - 2), max(0, some(4, "changes") - 2), some(3, "hedges"), seed,
    )  # fmt: skip


def negotiated(script: Script, lines: tuple[str, ...]) -> Talk:
    """The whole talk, when these lines were said one after the other; what they let out is asked for by name."""
    talk = respond(script, (), judge)
    for text in lines:
        said = _named(Talk(SoFar(script, talk), body_in(script), judge)) if text == _NAMED else text
        if not said:
            continue
        talk += (Line(YOU, Phase.EXERCISE, Kind.ANSWER, said),)
        talk += respond(script, talk, judge)
        if talk[-1].kind is Kind.GOODBYE:
            break
    return Talk(SoFar(script, talk), body_in(script), judge)


def _named(talk: Talk) -> str:
    """The next thing to ask for of those that they let out; empty when there is none."""
    told = [each for step in talk.steps for each in step.told if each not in talk.given]
    return _NAMED.format(told=LEVER_NAMES[told[0].kind]) if told else ""


@lru_cache(4096)
def judge(question: str, kind: QuestionKind, answer: str) -> Feedback:
    """The product's judge; the same words are read once."""
    return judging.judge(Take(question, kind, answer), packed_network())
