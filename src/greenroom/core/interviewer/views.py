"""Answers that tell how somebody is, thinks or wishes, as threads: each kind is asked on in its own way."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.picking import Picked, said_back
from greenroom.core.interviewer.threads import Thread, Told
from greenroom.core.questions.values import QuestionKind
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.answers.values import Sentence

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
MYSELF = re.compile(r"(?<!\byou and )(?<!\bhe and )(?<!\bthem and )\b(?:[Ii]|[Mm]y|[Mm]e|[Mm]yself)\b")
_EACH = frozenset(
    {_FLAWS, "pastime", "inspired", "proposal", "plan", "claim", "upset", "wish", "reached", "choice"}
)  # asked on so whoever is spoken of
_OWN = re.compile(r"\b(?:I|my|me|mine|myself)\b")
_NONE = re.compile(
    r"\b(?:(?:no|any|not a|single)(?: \w+)? (?:reasons?|weakness\w*|point|criticism)|unable to (?:think|find)|(?:can['’]?t|cannot) (?:think|find)|(?:nobody|no one) (?:ever )?critici[sz]\w+|reasons? (?:for|why|to)\b.*\bhire|should hire|hire me)\b",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b[Ii](?:(?:['’]d| would) (?:\w+ly )?(?:like|love|want|choose|learn|prefer|go)| (?:\w+ly )?(?:want|wish|hope|plan|aim|look forward)|['’]m (?:planning|hoping|looking forward))\b"
)
_LIST = re.compile(r"\w\s*,\s*\w|\band\b|\balso\b|\bas well\b|\bbesides\b", re.IGNORECASE)
_PASTIME = re.compile(
    r"\b(?:passion(?:ate)? (?:about|for|is)|fond of|fan of|interested in|keen on|hobby is|[Ii] (?:\w+ly )?(?:like|love|enjoy))\s+(?P<thing>(?!it\b|that\b|this\b|my\b|the\b|to\b)[a-z-]+(?: [a-z-]+)?)(?=\s*(?:[.,;!]|$))"
)  # a thing liked, where nothing but a stop follows it
_LIKING = re.compile(r"\b[Ii] (?:\w+ )?(?:like|love|enjoy)\b|\b(?:passionate|fond|fan|interested|keen)\b|\b(?:also|besides)\b", re.IGNORECASE)  # fmt: skip
_LISTED = re.compile(
    r"\b(?:passions?|passionate|fond|fan|interest(?:ed|s)?|keen|hobb(?:y|ies)|like|love|enjoy)\b[^.]*?\w(?:\s*,\s*\w[^.]*\b(?:and|etc)\b|\s+and\s+(?!(?:i|it|we|he|she|they|this|that|have|am)\b))",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\bpassion (?:is|for me is) to \w+", re.IGNORECASE)  # no pastime: a way of living
_NUMBERED = re.compile(r"(?:^|[\s(])[2-9][.)]|\bsecond(?:ly)?\b", re.IGNORECASE)
_AT_WORK = re.compile(
    r"\b(?:my|at|in|the|and) (?:own |daily )?(?:work|job|office|studies|academics|career|college|school|project|exams?)\b(?=[^.;!?]*\bI (?:\w+ly |just |always |also )*(?!am\b|was\b|think\b|believe\b|feel\b|would\b|can\b|will\b|get\b|want\b|like\b|love\b|need\b)\w+)",
    re.IGNORECASE,
)  # work or studies, and after it what one does there
_SHORT = 20  # words of an answer that is a mere list
_ALREADY = re.compile(r"\bI(?:['’]m| am| have| consider| would (?:say|call))\b[^.]*\bsucce", re.IGNORECASE)
_LEARNT = re.compile(
    r"\bI(?:['’]ve| have)? (?:\w+ly )?(?:learn(?:ed|t)|reali[sz]ed|found out|come to (?:see|understand))\b"
)
_SKILL = re.compile(r"could learn", re.IGNORECASE)
HABIT = re.compile(
    r"I (?:\w+ly |also |always |often |usually )*(?!\w{2,}ed\b|\w+ly\b|also\b|always\b|often\b|usually\b|am\b|was\b|have\b|had\b|think\b|believe\b|feel\b|like\b|love\b|prefer\b|can|do ?n[o'’]?t\b|do not\b|don|would\b|might\b|could\b|know\b|never\b|want\b|will\b|wish\b|need\b|hope\b|agree\b|mean\b|share\b|remain\b|stay\b|belong\b|live\b|tend\b|seem\b|enjoy\b|care\b|expect\b|trust\b|value\b|(?:take|see) (?:it|this|that)\b|\w\b|work best\b|consider\b|find\b)\w+"
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


def few_words(told: Told, meant: Picked) -> Thread:
    """What one wants to know after a few words about oneself."""
    asked = asked_for(told.question.text)
    if asked == "pastime":
        key, words = _pastime(told, meant)
        return Thread(key, 0.85, words)
    many = asked == "wish" and _SKILL.search(told.question.text) and _lists(told)
    return Thread("wishes" if many else asked or "shown", 0.85, meant)


def shown_there(told: Told) -> bool:
    """Whether it is told already how something about oneself shows at work or in one's studies."""
    return bool(_AT_WORK.search(told.plain))


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
    if not said and _NUMBERED.search(told.plain):
        return Thread("flaws", 0.85, told.meant(admitted[0]))
    return Thread(_FLAWS, 0.85, said[0] if said else told.meant(admitted[0]))


def _admits(text: str) -> bool:
    """Whether words are a weakness of one's own."""
    return bool(_FLAW.search(text)) and not (_NONE.search(text) or _IF_YOU.search(text))


def _said(told: Told, sentences: list[Sentence], asked: str) -> tuple[str, Picked]:
    """How it is asked on, and with which words."""
    clauses = [words for each in sentences if (words := told.clause(each))]
    meant = told.meant(sentences[0])
    if asked == "pastime":
        return _pastime(told, meant)
    if asked == "wish":
        return _wish(told, clauses, meant)
    if asked not in _ALWAYS | {"claim"} and (learnt := _LEARNT.search(told.plain)):
        return "taught", told.meant(told.sentence_at(learnt.start()) or sentences[0])
    if asked and asked != "claim":
        return "unreached" if asked == "reached" and _ALREADY.search(told.plain) else asked, meant
    if asked == "claim":
        return asked, next((words for words in clauses if words.here.startswith("I ")), meant)
    key, words = next(((key, words) for words in clauses if (key := _form(words))), ("shown", meant))
    return (key, words) if key in ("wish", "stand") else _shown(told, key, words)


def _shown(told: Told, key: str, words: Picked) -> tuple[str, Picked]:
    """How an example is asked for: of the first of several things, or of what it led to where one knows how it shows."""
    if shown_there(told):
        return "shown-there", words
    return ("several" if key == "shown" and len(_NUMBERED.findall(told.plain)) > 1 else key), words


def _wish(told: Told, clauses: list[Picked], meant: Picked) -> tuple[str, Picked]:
    """What is wished for, or not; one of several to be chosen."""
    skill = _SKILL.search(told.question.text)
    if _DECLINED.search(told.plain):
        return "declined", meant
    if skill and _lists(told):
        return "wishes", meant
    wished = [words for words in clauses if _WISHED.search(words.here)]
    key = "wish" if wished or skill or _WISHED.search(told.text) else "aim"
    return key, wished[0] if wished else meant


def _lists(told: Told) -> bool:
    """Whether an answer is a short list of things."""
    return len(told.text.split()) <= _SHORT and bool(_LIST.search(told.plain))


def _pastime(told: Told, meant: Picked) -> tuple[str, Picked]:
    """One thing liked, in its own noun where it is named in one or two words; one of several to be chosen."""
    liked = [*_PASTIME.finditer(told.plain)]
    if _TO_DO.search(told.plain) and not liked:
        return "passion", meant
    if len(_LIKING.findall(told.plain)) > 1 or _LISTED.search(told.plain) or _lists(told):
        return "pastimes", meant
    if not liked:
        return "pastime", meant
    span = Span(*liked[0].span("thing"))
    text = " ".join(span.of(told.text).split())
    return "pastime", Picked(Quote(text, span), said_back(text))


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
