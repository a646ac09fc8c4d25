"""Answers that tell how somebody is, thinks or wishes, as threads: each kind is asked on in its own way."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.threads import Thread, Told
from greenroom.core.questions.values import QuestionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.answers.values import Sentence
    from greenroom.core.interviewer.picking import Picked

VIEWS = frozenset({QuestionKind.CULTURAL, QuestionKind.MOTIVATIONAL})
_FLAWS = "improve"
_ASKED: dict[str, re.Pattern[str]] = {
    _FLAWS: re.compile(r"weakness|critici[sz]|should(?:n.t| not) (?:i|we)\b|drawback|\bfaults?\b|\bworst\b|struggle", re.IGNORECASE),
    "upset": re.compile(r"angry|\banger|annoy|upset|irritat|frustrat", re.IGNORECASE),
    "proposal": re.compile(r"\bchanges?\b[^?]*\b(?:bring|make|like)|would you (?:change|improve)", re.IGNORECASE),
    "pastime": re.compile(r"passion|interests?\b|hobb(?:y|ies)|free time|spare time|outside (?:of )?work", re.IGNORECASE),
    "inspired": re.compile(r"inspire|role model|admire|look up to|influenced", re.IGNORECASE),
    "drive": re.compile(r"motivat|drives you|keeps you going|gets you (?:up|out)", re.IGNORECASE),
    "choice": re.compile(r"\bmore\b[^?]*\bor\b|\bprefer|\brather\b|more important", re.IGNORECASE),
    "wish": re.compile(r"could learn|would you (?:like|love|want) to|goals?\b|career|further stud|in (?:five|ten|three) years|dream|ambition", re.IGNORECASE),
    "plan": re.compile(r"will you|first (?:month|week|ninety|90)|make (?:the|out the) best", re.IGNORECASE),
    "claim": re.compile(r"\basset\b|hire you|better (?:for us )?than|bring to|contribute|why you\b|right for this|good fit", re.IGNORECASE),
    "reached": re.compile(r"\bdefin|measure up|\bsuccess to you", re.IGNORECASE),
    "strained": re.compile(r"how (?:well )?do you\b(?! (?:define|measure|think))", re.IGNORECASE),
}  # fmt: skip
_ALWAYS = frozenset(
    {_FLAWS, "pastime", "inspired", "wish", "plan", "drive", "proposal"}
)  # asked on so even where something happened
NOT_TRAITS = frozenset(
    {_FLAWS, "pastime", "inspired", "wish"}
)  # where who calls themselves something is not asked to prove it
_FLAW = re.compile(
    r"\b(?:lack\w*|not|never|easily|too (?!much confidence)\w+|procrastinat\w*|laz\w+|late|weak\w*|bad|poor|slow\w*|fear\w*|afraid|nervous|hesita\w+|distract\w*|overthink\w*|struggl\w+|hard to|difficult\w*|forget\w*|impatien\w+|ang(?:er|ry)|shy\w*|sensitive|stubborn|unable|inability|introvert\w*|arrogan\w+|rude|lose|messy|disorgani[sz]ed|perfectionis\w+|emotional|temper|silent|quiet|aloof|talk(?:s|ing)? (?:less|little|a lot)|less (?:talk\w*|social))\b|n['’]t\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"n['’]?t\b|\b(?:no|not|never|cannot|neither|nor)\b", re.IGNORECASE)
_YES = re.compile(r"\W*(?:yes|no|never|of course|absolutely|definitely)\b", re.IGNORECASE)
_LIKED = re.compile(r"I (?:\w+ly )?(?:like|love|prefer|enjoy)\b")
_DECLINED = re.compile(
    r"(?:\b(?:not|no|never)\b|n['’]?t\b)[^.;]{0,30}\b(?:interest\w*|motivation|plans?|going|go for|want|pursue|studying)\b",
    re.IGNORECASE,
)
_IF_YOU = re.compile(r"^\W*if\b|\bif you\b", re.IGNORECASE)
_CRITICISED = re.compile(r"critici[sz]", re.IGNORECASE)
_BOTH, _WEAK = re.compile(r"strength", re.IGNORECASE), re.compile(r"weak|on the other hand|improve", re.IGNORECASE)
MYSELF = re.compile(r"(?<!and )\b(?:[Ii]|[Mm]y|[Mm]e|[Mm]yself)\b")
_EACH = frozenset(
    {_FLAWS, "pastime", "inspired", "proposal", "plan", "claim", "upset"}
)  # asked on so whoever is spoken of
_OWN = re.compile(r"\b(?:I|my|me|mine|myself)\b")
_NONE = re.compile(
    r"\b(?:(?:no|any|not a|single)(?: \w+)? (?:reasons?|weakness\w*|point|criticism)|unable to (?:think|find)|(?:can['’]?t|cannot) (?:think|find)|(?:nobody|no one) (?:ever )?critici[sz]\w+|reasons? (?:for|why|to)\b.*\bhire|should hire|hire me)\b",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b[Ii](?:(?:['’]d| would) (?:\w+ly )?(?:like|love|want|choose|learn|prefer|go)| (?:\w+ly )?(?:want|wish|hope|plan|aim|look forward)|['’]m (?:planning|hoping|looking forward))\b"
)
_SKILL = re.compile(r"could learn", re.IGNORECASE)
HABIT = re.compile(
    r"I (?:\w+ly |also |always |often |usually )*(?!\w+ly\b|also\b|always\b|often\b|usually\b|am\b|was\b|have\b|had\b|think\b|believe\b|feel\b|like\b|love\b|prefer\b|can|do ?n[o'’]?t\b|do not\b|don|would\b|might\b|could\b|know\b|never\b|want\b|will\b|wish\b|need\b|hope\b|agree\b|mean\b|share\b|remain\b|stay\b|belong\b|live\b|tend\b|seem\b|enjoy\b|care\b|expect\b|trust\b|value\b|(?:take|see) (?:it|this|that)\b|\w\b|work best\b|consider\b|find\b)\w+"
)


def asked_for(question: str) -> str:
    """What a question about somebody themselves wants to know; empty where none of these."""
    return next((key for key, pattern in _ASKED.items() if pattern.search(question)), "")


def view(told: Told) -> Iterator[Thread]:
    """What one wants to know of an opinion, a wish, a weakness or a habit; nothing where something is told that happened."""
    asked = asked_for(told.question.text)
    free = [each for each in told.sentences if not told.restates(each)] or list(told.sentences)
    told_already = told.happened and (asked not in _ALWAYS or (asked == "drive" and told.example))
    if not free or told_already:
        return
    if asked == _FLAWS and (flaw := _flaw(told, free)):
        yield flaw
        return
    if not (MYSELF.search(told.plain) or _YES.match(told.plain)) and asked not in _EACH:
        yield Thread("yourself", 0.85, told.meant(free[0]))
        return
    key, words = _said(told, free, asked)
    yield Thread(key, 0.85 if asked in _ALWAYS else 0.75, words)


def _flaw(told: Told, sentences: list[Sentence]) -> Thread | None:
    """A weakness that is admitted, or that none is; None where strengths are asked for as well and nothing else is named."""
    if _BOTH.search(told.question.text):
        first = next((place for place, each in enumerate(sentences) if _WEAK.search(each.text)), None)
        if first is None:
            return None
        sentences = sentences[first:]
    admitted = [each for each in sentences if _admits(each.text)]
    if not admitted and _CRITICISED.search(told.question.text) and not _NONE.search(told.plain):
        return Thread("criticised", 0.85, told.meant(sentences[0]))
    if not admitted:
        named_none = _NONE.search(told.plain) or _IF_YOU.search(told.plain)
        return Thread("unnamed" if named_none else _FLAWS, 0.85, told.meant(sentences[0]))
    said = [words for each in admitted if (words := told.clause(each)) and _admits(words.here)]
    return Thread(_FLAWS, 0.85, said[0] if said else told.meant(admitted[0]))


def _admits(text: str) -> bool:
    """Whether words are a weakness of one's own."""
    return bool(_FLAW.search(text)) and not (_NONE.search(text) or _IF_YOU.search(text))


def _said(told: Told, sentences: list[Sentence], asked: str) -> tuple[str, Picked]:
    """How it is asked on, and with which words."""
    clauses = [words for each in sentences if (words := told.clause(each))]
    if asked == "wish" and _DECLINED.search(told.plain):
        return "declined", told.meant(sentences[0])
    if asked == "wish":
        wished = [words for words in clauses if _WISHED.search(words.here)]
        key = "wish" if wished or _WISHED.search(told.text) or _SKILL.search(told.question.text) else "aim"
        return key, wished[0] if wished else told.meant(sentences[0])
    if asked and asked != "claim":
        return asked, told.meant(sentences[0])
    if asked == "claim" or not clauses:
        claims = [words for words in clauses if words.here.startswith("I ")]
        return (asked or "shown"), claims[0] if claims else told.meant(sentences[0])
    for words in clauses:
        if key := _form(words):
            return key, words
    return "shown", told.meant(sentences[0])


def _form(words: Picked) -> str:
    """What a clause is: a wish, a habit, something about oneself, about the world; empty where it is a denial or mixed."""
    if _WISHED.search(words.here):
        return "wish"
    if _DENIED.search(words.here):
        return ""
    if HABIT.match(words.here):
        return "particular"
    if _LIKED.match(words.here):
        return "particular"
    if words.here.startswith("I "):
        return "claim"
    return "" if _OWN.search(words.here) else "stand"
