"""What somebody does who negotiates an offer, by their words: they ask, give reasons, trade, wait, or threaten.

What moves and what hurts follows the teaching of Fisher and Ury, “Getting to Yes” (1981): interests and outside
standards before positions, and no threats; that a first figure pulls the result towards it is Galinsky and Mussweiler
(2001), “First offers as anchors”. How much each counts here is our own choice, and it is a made-up person who is moved.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.interviewer.formats import negotiation_cues as cues
from greenroom.core.interviewer.formats.meaning import quoted
from greenroom.core.interviewer.formats.negotiation_amounts import asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.interviewer.formats.negotiation_values import LeverKind
    from greenroom.core.spans import Quote


class Act(StrEnum):
    """A move in a negotiation."""

    ASK = "ask"  # an amount is asked for
    MARKET = "market"  # what the market pays, with its source
    HEARSAY = "hearsay"  # what the market pays, without one
    VALUE = "value"  # what was achieved, with a figure
    SCOPE = "scope"  # the job is larger than it was
    ALTERNATIVE = "alternative"
    NO_ALTERNATIVE = "no-alternative"
    TRADE = "trade"
    LEVER = "lever"  # something beside pay is asked for
    QUESTION = "question"
    SILENCE = "silence"
    ENTHUSIASM = "enthusiasm"
    TIME = "time"
    VAGUE = "vague"  # more, and not how much
    NEED = "need"  # rent and bills
    PRESENT_PAY = "present-pay"
    SORRY = "sorry"
    CLAIM = "claim"  # being worth it, with nothing to check
    FLATTERY = "flattery"
    BLAME = "blame"  # fault found with others, as the judge finds it
    THREAT = "threat"
    RUDE = "rude"
    INCONSISTENT = "inconsistent"
    FAR_OFF = "far-off"
    LOWER = "lower"  # the own demand lowered with nothing in return
    ACCEPT = "accept"
    LEAVE = "leave"


NAMES = {
    Act.ASK: "you named an amount",
    Act.MARKET: "you named what the market pays, and where that stands",
    Act.HEARSAY: "you named the market without a source",
    Act.VALUE: "you gave a result of yours with a figure",
    Act.SCOPE: "you argued with the scope of the job",
    Act.ALTERNATIVE: "you told of another offer, calmly",
    Act.NO_ALTERNATIVE: "you said that you have no other offer",
    Act.TRADE: "you offered something in return",
    Act.LEVER: "you asked for something beside pay",
    Act.QUESTION: "you asked openly",
    Act.SILENCE: "you let the silence stand",
    Act.ENTHUSIASM: "you said that you want the job",
    Act.TIME: "you asked for time",
    Act.VAGUE: "you asked for more without saying how much",
    Act.NEED: "you argued with your own costs",
    Act.PRESENT_PAY: "you said what you earn now",
    Act.SORRY: "you said sorry for asking",
    Act.CLAIM: "you said that you are worth it, and not by what",
    Act.FLATTERY: "you flattered them",
    Act.BLAME: "you found fault with others",
    Act.THREAT: "you threatened",
    Act.RUDE: "you were rude about the offer",
    Act.INCONSISTENT: "you said something else than before",
    Act.FAR_OFF: "you asked for far more without a reason",
    Act.LOWER: "you lowered your own demand and got nothing for it",
    Act.ACCEPT: "you accepted",
    Act.LEAVE: "you ended it",
}
HARSH = frozenset({Act.THREAT, Act.RUDE})
REASONS = frozenset({Act.MARKET, Act.VALUE, Act.SCOPE, Act.ALTERNATIVE})


_SHORTENED = {
    "u": "you", "ur": "your", "r": "are", "thx": "thank you", "thanx": "thank you", "pls": "please", "plz": "please",
    "nxt": "next", "wanna": "want to", "gonna": "going to", "gotta": "got to", "im": "I'm", "ive": "I've",
    "ill": "I'll", "dont": "don't", "cant": "can't", "wont": "won't", "thats": "that's", "whats": "what's", "id": "I'd",
}  # fmt: skip
_SHORT_FORMS = re.compile(rf"\b(?:{'|'.join(_SHORTENED)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A move and its words.

    Attributes:
        act: what it does.
        quote: the sentence it stands in.
        amount: what is asked for a year, if it is.
        lever: what is asked for beside pay, if it is.
        weight: how much of what such a move can earn these words earn, 0 to about 1.
        grounds: words in it that can be checked.
        softens: words in it that take weight from it.
    """

    act: Act
    quote: Quote
    amount: int = 0
    lever: LeverKind | None = None
    weight: float = 1.0
    grounds: tuple[Quote, ...] = ()
    softens: tuple[Quote, ...] = ()


def moves_in(text: str, offer: int) -> tuple[Found, ...]:
    """The moves of one line, each kind once (levers each once), in the order of its words.

    `offer` is what they offer a year; amounts of quite another size are not pay for this job.
    """
    if cues.SILENT.match(text):
        return (Found(Act.SILENCE, quoted(text, 0, len(text))),)
    first: dict[tuple[Act, LeverKind | None], Found] = {}
    for span in sentence_spans(text):
        plain = _written_out(span.of(text))
        for found in _sentence(plain, quoted(text, span.start, span.end), offer):
            first.setdefault((found.act, found.lever), found)
    acts = {act for act, _ in first}
    if Act.MARKET in acts:
        first.pop((Act.HEARSAY, None), None)
    if acts & REASONS:
        first.pop((Act.CLAIM, None), None)
    if Act.ASK in acts or Act.LEVER in acts:
        first.pop((Act.VAGUE, None), None)
    return tuple(first.values())


def _written_out(text: str) -> str:
    """Text with short forms as they are written out, and straight apostrophes."""
    return _SHORT_FORMS.sub(lambda match: _SHORTENED[match.group().lower()], text.replace("’", "'"))


def _sentence(plain: str, quote: Quote, offer: int) -> Iterator[Found]:
    """The moves of one sentence."""
    harsh = [act for act, seen in ((Act.THREAT, _threatens(plain)), (Act.RUDE, bool(cues.RUDE.search(plain)))) if seen]
    yield from (Found(act, quote) for act in harsh)
    amount = asked(plain, offer)
    if amount:
        yield Found(Act.ASK, quote, amount)
    trade = not harsh and bool(cues.IF.search(plain) and cues.GIVES.search(plain)) and not cues.CANNOT.search(plain)
    if trade:
        yield Found(Act.TRADE, quote)
    wanted = _without_gift(plain) if trade else plain
    levers = [kind for kind, words in cues.LEVERS.items() if words.search(wanted)] if cues.REQUEST.search(plain) else []
    yield from (Found(Act.LEVER, quote, lever=kind) for kind in levers)
    yield from (Found(act, quote) for act in _reasons(plain))
    requests = bool(amount or levers)  # a question that asks for something asks nothing about them
    manners = _manners(plain, harsh=bool(harsh), trade=trade)
    yield from (Found(act, quote) for act in manners if not (requests and act is Act.QUESTION))


def _without_gift(plain: str) -> str:
    """A trade without what the person gives in it: an earlier start that is offered is not asked for."""
    gift = cues.GIVES.search(plain)
    if gift is None:
        return plain
    end = re.compile(r"\bif\b|[,;](?!\d)", re.IGNORECASE).search(plain, gift.end())
    return plain[: gift.start()] + (plain[end.start() :] if end else "")


def _reasons(plain: str) -> Iterator[Act]:
    """What a sentence argues with."""
    if cues.MARKET.search(plain) and cues.FIGURE.search(plain):
        yield Act.MARKET if cues.SOURCE.search(plain) else Act.HEARSAY
    if (cues.DID.search(plain) or cues.SO_FAR.search(plain)) and cues.FIGURE.search(plain):
        yield Act.VALUE
    if cues.SCOPE.search(plain) and not plain.rstrip().endswith("?"):
        yield Act.SCOPE
    if cues.NO_OTHER.search(plain):
        yield Act.NO_ALTERNATIVE
    elif cues.OTHER.search(plain):
        yield Act.ALTERNATIVE
    if cues.CLAIM.search(plain):
        yield Act.CLAIM
    if cues.NEED.search(plain):
        yield Act.NEED
    if cues.PRESENT.search(plain) and cues.FIGURE.search(plain):
        yield Act.PRESENT_PAY


def _manners(plain: str, *, harsh: bool, trade: bool) -> Iterator[Act]:
    """How a sentence goes about it."""
    sure = cues.CANNOT_WAIT.sub(" ", plain)
    if cues.GLAD.search(plain) and not harsh and not re.search(r"\bnot\b|n't\b", sure):
        yield Act.ENTHUSIASM
    elif cues.FLATTERS.search(plain):
        yield Act.FLATTERY
    if cues.TIME.search(plain) and not cues.OTHER.search(plain):
        yield Act.TIME
    if plain.rstrip(" ”\"'").endswith("?") and cues.OPEN.search(plain):
        yield Act.QUESTION
    if cues.MORE.search(plain):
        yield Act.VAGUE
    if cues.SORRY.search(plain):
        yield Act.SORRY
    if cues.ACCEPT.search(plain) and not cues.UNSURE.search(sure) and not trade:
        yield Act.ACCEPT
    if cues.LEAVES.search(plain) and not harsh:
        yield Act.LEAVE


def _threatens(plain: str) -> bool:
    """Whether a sentence threatens: an ultimatum, or leaving if they do not give way."""
    return bool(cues.THREAT.search(plain) or (cues.CANNOT.search(plain) and cues.WALKS.search(plain)))
