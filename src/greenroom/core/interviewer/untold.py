"""What an answer must have told before anybody can look back on it: own steps, an end, a last sentence."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.threads import I_STEPPED, Thread

if TYPE_CHECKING:
    from greenroom.core.interviewer.threads import Told

_NO_STEP = re.compile(
    r"\bI (?:\w+ly )?(?:took|put|gave|made|held) (?:it|this|that|(?:the|my|an?) (?:\w+ )?(?:lead|chance|opportunity|initiative|challenge|best|all|effort|charge))\b",
    re.IGNORECASE,
)
_OTHER_STEPS = re.compile(
    r"\b(?:I|we) (?:\w+ly |then |also )*(?:tried (?:out|to)|had to|managed to|was able to|were able to|used|(?:have|had) \w{3,}ed)\b|\bI(?:['’]ve| have| had) \w{3,}ed\b|\bwe (?!need|want|live)\w{3,}ed\b",
    re.IGNORECASE,
)
_BROKEN_OFF = re.compile(
    r"(?:^|\s)(?:[b-hj-z]|the|an|and|or|but|because|to|of|for|with|from|by|my|our|their|his|is|are|was|were|which|who|if|when)\s*$",
    re.IGNORECASE,
)  # nothing ends on such a word
_SHORT = 60  # words
_SPOKE = re.compile(r"\bI (?:\w+ly |then |also )*(?:talked|spoke|emailed|called|wrote|explained|told)\b|\bby (?:talking|speaking|writing|explaining)\b", re.IGNORECASE)  # fmt: skip
_ASKS_HOW = re.compile(r"\bprocess\b|\bapproach\b|strateg|walk me through|\bmethod", re.IGNORECASE)
_METHOD = re.compile(r"\bworks? for me\b|\b(?:technique|strategy|method|approach)\b", re.IGNORECASE)


def broken_off(told: Told) -> bool:
    """Whether the answer stops in the middle of a sentence."""
    return bool(_BROKEN_OFF.search(told.plain))


def first(told: Told) -> Thread | None:
    """What has to be asked before the lesson: the way it went on, the own steps, how the method went; None where all is told."""
    closing = told.meant(told.sentences[-1])
    if broken_off(told):
        return Thread("broken-off", 0.9, closing)
    steps = len(I_STEPPED.findall(told.plain)) - len(_NO_STEP.findall(told.plain))
    if steps <= 1 and _ASKS_HOW.search(told.question.text) and _METHOD.search(told.plain):
        return Thread("method", 0.5, closing)
    if steps <= 1 and len(told.text.split()) <= _SHORT and _SPOKE.search(told.plain):
        return Thread("put", 0.5, closing)
    if steps <= 0 and not _OTHER_STEPS.search(_NO_STEP.sub("", told.plain)):
        return Thread("untold", 0.5, closing)
    return None
