"""What the candidate wants with a line: to answer, to hear the question again, to have it explained, to ask, to pass."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.interviewer.values import Kind, Phase

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Line


class Wish(StrEnum):
    """What somebody wants with what they said."""

    ANSWER = "answer"
    REPEAT = "repeat"
    CLARIFY = "clarify"
    ASK = "ask"
    TIME = "time"
    NOT_KNOWN = "not-known"
    SILENT = "silent"
    NO = "no"


_ASIDE = 30  # words up to which a request is the whole of what was said
_SHORT = 25  # words up to which “I do not know” is the whole of an answer
_REPEAT = re.compile(
    r"\b(?:(?:can|could|would|will) you (?:please )?(?:repeat|say) (?:that|it|the question|again)|(?:please )?repeat (?:the|that|your) question|"
    r"say (?:that|it) again|(?:once|one) more (?:time )?please|what was (?:the|your) question|(?:i )?(?:did ?n.t|did not|couldn.t|could not) (?:quite )?(?:hear|catch|get) (?:you|that|the question|it|what)|"
    r"come again|pardon|beg your pardon|sorry,? what(?: was that)?\??$|the question again)\b|^(?:sorry|what|pardon|repeat|again)(?:,? please)?\s?\??$",
    re.IGNORECASE,
)
_CLARIFY = re.compile(
    r"\b(?:what (?:exactly )?do you mean|(?:can|could|would) you (?:please )?(?:clarify|explain|rephrase|be more specific|give me an example|specify|narrow)|clarify (?:the|that|your)|"
    r"(?:do|would) you (?:mean|want|prefer|like) (?:me |to hear )?|are you (?:asking|looking|thinking|referring|interested)|in what sense|which (?:kind|sort|part) (?:of|do)|should (?:i|it|this|that) be|does (?:it|that) have to be|"
    r"(?:may|can|could|should|shall) i (?:also )?(?:take|use|pick|choose|talk|speak|tell|give|answer)|i(?:.m| am) not sure (?:i understand|what you mean|i follow)|(?:do ?n.t|do not) (?:quite )?understand the question|"
    r"(?:do ?n.t|do not) understand what you (?:mean|are asking)|rephrase)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:(?:can|could|may) i (?:have|take|get) (?:a|one|some) (?:moment|minute|second|time)|give me (?:a|one) (?:moment|minute|second)|(?:let me|i (?:need|have) to) think(?: about (?:it|that))?(?: for)? (?:a|one) (?:moment|minute|second)|"
    r"let me think(?: about (?:it|that))?[ .…]*$|(?:one|just a) (?:moment|second|minute)(?:,? please)?[ .…]*$)",
    re.IGNORECASE,
)
_NOT_KNOWN = re.compile(
    r"\b(?:i (?:really |honestly |just |simply )*(?:do ?n.?t|do not|would ?n.?t|would not|ca ?n.?t|cannot) (?:really )?(?:know|remember|recall|have (?:one|any|an example))|i have no idea|no idea|i(?:.m| am) (?:really )?not sure|"
    r"nothing comes to mind|(?:can ?.t|cannot|can not) (?:really )?think of (?:any|one|a|an|anything)|i(?:.ve| have) never (?:had|been|done|dealt|experienced|worked)|i(?:.m| am) drawing a blank|my mind is blank|"
    r"i have(?: not|n.t) (?:had|done|been|experienced)|(?:i(?:.d| would) (?:rather|like to) )?(?:skip|pass)(?: (?:on )?(?:that|this|it))?|next question(?: please)?|dunno)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"\W*(?:no|nope|not really|yes|yeah|none|nothing|never|not yet|not sure)\W*", re.IGNORECASE)
_NO = re.compile(
    r"^\W*(?:(?:no|nope|not really|nothing|none)\b|(?:i think )?(?:that(?:.s| is| was) (?:all|it|everything)|i(?:.m| am) (?:good|fine|all set)|(?:you(?:.ve| have) )?(?:already )?(?:answered|covered) (?:them|everything|all)|"
    r"i (?:do ?n.t|do not) (?:have|think so)|i have no(?: more| further)? questions?))",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"^(?:[^.!?;]+ ){4,}[^.!?;]*[.!;] "
)  # five words or more that state something, and then a question
_SILENT = re.compile(r"^\W*$|^\W*(?:\(?silence\)?|u+h+m*|u+m+|e+r+m*|h+m+|…|\.\.\.)\W*$", re.IGNORECASE)
_ASKS = re.compile(
    r"^(?:(?:so|and|well|ok(?:ay)?|yes|sure|thank(?:s| you)|first|also|then|great|actually)\b[,.]?\s+)*(?:(?:what|how|who|whom|whose|when|where|why|which|is|are|was|were|do|does|did|can|could|may|might|will|would|should|has|have)\b|tell me (?:more|about|what|how)|i(?:.d| would) (?:like|love) to (?:know|ask|hear|understand)|i (?:wonder|was wondering|am curious)|may i ask|could you tell)",
    re.IGNORECASE,
)  # fmt: skip


def wish_of(line: Line) -> Wish:
    """What the candidate wants while a question waits for an answer."""
    text = " ".join(line.text.replace("’", "'").split())
    words = len(text.split())
    if _SILENT.search(text):
        return Wish.SILENT
    if words <= _ASIDE and (wish := _aside(text)):
        return wish
    if knows_nothing(text):
        return Wish.NOT_KNOWN
    asks = line.kind is Kind.ASK or (words <= _ASIDE and text.endswith("?") and not _STATES.search(text))
    return Wish.ASK if asks else Wish.ANSWER


def kind_of(text: str, phase: Phase) -> Kind:
    """What a line of the candidate does: ask, in the part that is theirs for it and where its words ask; else answer."""
    return Kind.ASK if phase is Phase.YOUR_QUESTIONS and asks(text) else Kind.ANSWER


def knows_nothing(text: str) -> bool:
    """Whether an answer is only that there is none."""
    plain = " ".join(text.replace("’", "'").split())
    return len(plain.split()) <= _SHORT and bool(_NOT_KNOWN.search(plain) or _BARE.fullmatch(plain))


def _aside(text: str) -> Wish | None:
    """A request that has to do with the question itself."""
    for wish, pattern in ((Wish.REPEAT, _REPEAT), (Wish.TIME, _TIME), (Wish.CLARIFY, _CLARIFY)):
        if pattern.search(text):
            return wish
    return None


def asks(text: str) -> bool:
    """Whether words ask something, with or without a question mark."""
    plain = " ".join(text.replace("’", "'").split())
    return "?" in plain or bool(_ASKS.search(plain))


def has_no_question(text: str) -> bool:
    """Whether the candidate says that there is nothing, or nothing more, to ask."""
    plain = " ".join(text.replace("’", "'").split())
    return bool(_SILENT.search(plain)) or (bool(_NO.search(plain)) and "?" not in plain)
