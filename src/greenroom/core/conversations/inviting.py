"""Drawing in: words by which somebody gives the word to another person, or asks those who have not spoken.

The forms are those that guides for assessors name (“invites quieter members by name or by a question”), written down
from what people say in meetings. Handing the word on from a list, as a chair does, is one of them.
"""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_OTHERS = r"(?:you(?: guys| all| two| both)?|we(?: all)?|every(?:one|body)(?: else)?|any(?:one|body)(?: else)?|the (?:others|rest of you|rest of us))"
_ASKS_VIEW = (
    rf"\b(?:what|how)(?: else)?,? (?:do|does|did|would) {_OTHERS} (?:all |really |personally |honestly )?(?:think|feel|reckon|propose|prefer|see (?:it|this|that))\b"
    r"|\bdo you think ?\?|\bhow did you (?:find|like) (?:it|that|this)\b"
    r"|\bwhat would you (?:guys )?(?:say|do|suggest|propose)\b|\bwhat do you (?:suggest|propose|say to)\b"
    r"|\b(?:what(?: ?['’]s| is| are)|how(?: ?['’]s| is)) your (?:own )?(?:views?|opinions?|take|thoughts?|feelings?|sense|preference|reaction|position|stance)\b"
    r"|\b(?:what|how) about (?:you|the (?:others|rest of you))\b|\band you ?\?"
    r"|\b(?:do|would) (?:you(?: guys| all)?|we(?: all)?|every(?:one|body)|any(?:one|body)(?: else)?) (?:all )?(?:agree|disagree|see it (?:differently|the same way))\b"
    r"|\b(?:are|is) (?:you(?: guys| all)|we all|every(?:one|body)) (?:okay|ok|happy|comfortable|fine|agreed|clear) ?(?:with|about|on|\?)"
    r"|\bdoes every(?:one|body) agree\b|^(?:so )?every(?:one|body) is (?:okay|ok|happy|fine)\b|^you (?:all )?agree ?\?"
    r"|\bis that (?:okay|ok|fine|alright|all right) (?:with|for) (?:you|every(?:one|body))\b"
)
_ASKS_ALL = (
    r"\bany(?: other| more| further)? (?:thoughts|ideas|comments|suggestions|opinions|views|input|objections|remarks|reactions)\b"
    r"|\b(?:does|do|has|would|is|did) any(?:one|body)(?: else)? (?:want|wanna|have|got|like|disagree|object|feel|think|see|wish|willing|else)\b"
    r"|\bany(?:one|body) else\b|, any(?:one|body) ?\?"
    r"|\banything (?:else )?(?:to |(?:that )?you(?:'d| would| want| wanted| guys want)?(?: like)?(?: to)* |anyone wants to )(?:add|say|share|raise|ask)\b"
    r"|\banything (?:else )?from (?:you|any(?:one|body)|the others)\b"
    r"|\bwho(?: else)? (?:wants to|wanna|would like to|has not|hasn't)\b|\bwho(?: ?['’]s| is) (?:next|first|going (?:to )?(?:first|next|start))\b|\bwho goes (?:first|next)\b"
)
_OFFERS = (
    r"\b(?:do you|would you|d'you|did you|don't you)(?: guys| all)? (?:want|like|wanna|wish|care)(?: to)? (?:maybe |just |perhaps )?(?:add|continue|say|do (?:the|this|that|it)|go(?: first| next| ahead)?|start|begin|present|comment|speak|share|respond|answer|come in|jump in|take (?:this|that|it)|tell us|talk|explain|show us|pick up)\b"
    r"|\byou (?:wanna|want to|'d like to) (?:add|say something|go (?:first|next|ahead)|start|present|comment|come in)\b"
    r"|\b(?:can|could|will|would) you (?:please |maybe |just |perhaps )?(?:answer|talk us through|take us through|walk us through|start us off)\b"
    r"|\b(?:have|do) you (?:guys )?(?:have |got |had )?(?:any(?:thing)?(?: else| other| more)?) (?:to (?:add|say)|thoughts|ideas|comments|questions|views|more questions)\b"
)
_NOTICES = (
    r"\b(?:haven['’]t|have not|not yet|didn['’]t) (?:yet )?(?:heard|hear)(?: anything| much)?(?: yet)? (?:from|every(?:one|body)|all)\b"
    r"|\b(?:let['’]s|let us|shall we|should we|can we|could we|I ?['’]d like to|I would like to|I want to|we should|may I) (?:also |now |just |maybe |first )?hear (?:from|what)\b"
    r"|\byou(?: ?['’]ve| ?['’]re| have| are) (?:been )?(?:very |rather |so |a bit |quite )?quiet\b"
    r"|\blet (?!me\b|us\b|it\b)\w+ (?:finish|speak|go on|come in|have (?:a|her|his|their) say)\b"
    r"|\byou (?:wanted|looked like you wanted|were (?:about|going)) to (?:say|add|come in)\b"
)
_HANDS = r"^(?:so|okay|ok|and|then|now|right|,|\s)*(?:over|back|on) to you\b|\bthe floor is yours\b|\bit ?['’]s your turn\b|^(?:so |okay |ok |and )*your turn\b|\byou(?: ?['’]re| are) next\b|\byou go (?:first|ahead)\b|^(?:so|okay|ok|yeah|right|sure|well|please|no|but|oh|yes|,|\s)*go ahead ?, ?\w|, go ahead\b"
_CALLS = re.compile(
    r"\b(?:(?:[Ww]e|[Ll]et['’]s|[Ll]et us)(?:['’]ll| will|['’]re going to| can)?(?: now| then)? (?:go|come|move|turn|proceed|return)(?: on| now| back| next| over| along)* to|I(?:'ll| will| would like to|'d like to)?(?: now| then)? (?:call on|call upon|invite|recogni[sz]e|ask|bring in|turn to|come to|go to)|"
    r"now (?:we )?(?:go |come |back |over )?to|continue with|floor (?:now )?(?:goes )?to|[Nn]ext (?:is|up is|we have|question (?:goes to|will come from))|(?:over|back|on) to) (?:the )?(?:hon(?:ou?rable|\.)? )?(?P<whom>(?:Mr|Mrs|Ms|Miss|Dr|Minister|Madam|Professor)?\.? ?[A-Z][\w’'-]+)"
)
_INVITES = re.compile(f"{_ASKS_VIEW}|{_ASKS_ALL}|{_OFFERS}|{_NOTICES}|{_HANDS}", re.IGNORECASE)
_NEEDS_ASKING = re.compile(f"{_ASKS_ALL}|{_OFFERS}", re.IGNORECASE)
_REPORTED = re.compile(
    r"\b(?:say(?:s|ing)?|said|sorry|ask(?:s|ed|ing)?|wonder(?:s|ed)?|like|know|tell(?:s)?|told|see|why|if|whether|depends on|that)[ ,“\"']*$",
    re.IGNORECASE,
)
_FLOOR = re.compile(r"\b(?:has|you have) the floor\b", re.IGNORECASE)
_TO_YOU = re.compile(r"\b(?:do|would|could|can|have|are|did) you\b", re.IGNORECASE)
# A name that no speaker has, called at the end of a question: transcripts give positions, people use names.
_STRANGER = re.compile(r"(?:\byou\b.*|^(?:[\w-]+ )?), ([A-Z][a-z]{2,}) ?\?$")
_NO_NAMES = frozenset(["Right", "Okay", "Yes", "Yeah", "Sure", "Really", "Then", "Maybe"])
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "hon",
        "prof",
        "professor",
        "sir",
        "dame",
        "the",
        "am",
        "mp",
        "minister",
        "madam",
        "chair",
        "speaker",
        "grad",
        "phd",
        "postdoc",
    ]
)
# Words of positions: they name a thing as often as a person, so one of them alone calls nobody.
_POSITIONS = frozenset(
    [
        "project",
        "product",
        "marketing",
        "industrial",
        "user",
        "interface",
        "design",
        "designer",
        "manager",
        "engineer",
        "sales",
        "finance",
        "human",
        "resources",
        "interviewer",
        "candidate",
        "moderator",
        "facilitator",
        "observer",
        "host",
        "participant",
        "member",
        "guest",
        "assessor",
        "expert",
    ]
)
_BRACKETS = re.compile(r"\(.*|\[.*")
_REPORTS = (-1, -1)
_LEAST_LETTERS = 3


def invitation(sentence: str, others: Sequence[str]) -> tuple[int, int, str] | None:
    """Where in a sentence somebody is drawn in, and whom it names among the others; None if nobody is.

    Args:
        sentence: one sentence of a turn.
        others: the names of everybody else who speaks in the conversation, whoever speaks next first.
    """
    named, at = _named(sentence, others)
    asking = sentence.rstrip(' "”’)').endswith("?")
    place = _handed_on(sentence, named) or _asked(sentence, asking=asking)
    if place == _REPORTS:
        return None
    if place is None and named and asking and _TO_YOU.search(sentence):
        place = at
    if place is None and named and (asking or _calls_alone(sentence, named, at)) and _is_vocative(sentence, at):
        place = at
    return (*place, named) if place else None


def _handed_on(sentence: str, named: str) -> tuple[int, int] | None:
    """Where the word is handed to somebody who is named, as by a chair."""
    called = _CALLS.search(sentence) if named else None
    if called and _among(called["whom"], named):
        return called.start(), called.end()
    floor = _FLOOR.search(sentence) if named else None
    return (floor.start(), floor.end()) if floor else None


def _asked(sentence: str, *, asking: bool) -> tuple[int, int] | None:
    """Where somebody is asked for a view or offered the word; `_REPORTS` where that is only told of others."""
    found = _INVITES.search(sentence)
    if found and _REPORTED.search(sentence[: found.start()]):
        return _REPORTS
    if found and (asking or not _NEEDS_ASKING.match(found[0])):
        return found.start(), found.end()
    stranger = _STRANGER.search(sentence)
    return (stranger.start(1), stranger.end(1)) if stranger and stranger[1] not in _NO_NAMES else None


def _calls_alone(sentence: str, named: str, at: tuple[int, int]) -> bool:
    """Whether a sentence is only somebody's own name, which hands them the word; a position may name a thing."""
    return bool(names_in(named)[1:]) and _is_bare(sentence, at)


def names_in(speaker: str) -> tuple[str, ...]:
    """The words by which others may call a speaker: first and last name, or the whole of a position."""
    bare = " ".join(_BRACKETS.sub("", speaker).replace(".", ". ").split())
    words = [word for word in bare.split() if word.strip(".").casefold() not in _TITLES]
    if all(word.casefold() in _POSITIONS for word in words):
        return (bare,) if words else ()
    names = [word for word in words if len(word) >= _LEAST_LETTERS and word[0].isupper()]
    return tuple(dict.fromkeys([bare, *names])) if names else ()


@cache
def _pattern(speaker: str) -> re.Pattern[str] | None:
    names = [re.escape(name) for name in names_in(speaker)]
    whole = re.escape(names_in(speaker)[0]) if names else ""
    return re.compile(rf"\b(?:(?i:{whole})|{'|'.join(names)})\b") if names else None


def _named(sentence: str, others: Sequence[str]) -> tuple[str, tuple[int, int]]:
    """Who is named first, and where."""
    found = [
        (match.start(), -match.end(), place)
        for place, other in enumerate(others)
        if (pattern := _pattern(other)) and (match := pattern.search(sentence))
    ]
    if not found:
        return "", (0, 0)
    start, end, place = min(found)
    return others[place], (start, -end)


def _among(called: str, speaker: str) -> bool:
    pattern = _pattern(speaker)
    return bool(pattern and pattern.search(called))


def _is_bare(sentence: str, at: tuple[int, int]) -> bool:
    """Whether the sentence is the name and nothing else but a title or a filler."""
    rest = sentence[: at[0]] + sentence[at[1] :]
    words = [word.strip(".,!?- ").casefold() for word in rest.split()]
    return all(
        not word
        or word in _TITLES
        or word in {"so", "okay", "ok", "um", "uh", "and", "yes", "now", "then", "please", "well"}
        for word in words
    )


def _is_vocative(sentence: str, at: tuple[int, int]) -> bool:
    """Whether the name calls somebody: alone, at the beginning before a comma, or at the end after one."""
    before, after = sentence[: at[0]].rstrip(), sentence[at[1] :].lstrip()
    opens = not before or re.fullmatch(
        r"(?:so|okay|ok|um|uh|and|well|but|yes|right|now|sorry|thanks|thank you|mr|mrs|ms|dr|[\s,.])*",
        before,
        re.IGNORECASE,
    )
    closes = not after.strip('?.! "”’')
    return bool(
        (opens and after[:1] in {",", "?", ".", ""})
        or (closes and before.endswith((",", "you", "Mr.", "Ms.", "Mrs.", "Dr.")))
    )
