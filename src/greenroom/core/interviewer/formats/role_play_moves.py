"""What somebody does in a hard talk, by their words: they see the other's side, ask, inform, offer, blame, brush aside.

These are moves of a conversation, read from what was said; nobody's feelings are read, and the mood they move is that of
a made-up person. That an acknowledged concern, open questions and a concrete next step calm a conflict, and that blame
and belittling heat it, is common ground of the teaching of listening since Rogers and Farson, “Active Listening” (1957).
"""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.interviewer.formats.meaning import best_cue, quoted, words_of
from greenroom.core.small_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.interviewer.formats.role_play_values import RoleBody
    from greenroom.core.spans import Quote


class Act(StrEnum):
    """A move in a talk."""

    ACKNOWLEDGE = "acknowledge"
    APOLOGISE = "apologise"
    ASK = "ask"  # an open question
    ASK_PLAIN = "ask-plain"  # a question for a fact or a yes
    INFORM = "inform"
    OFFER = "offer"  # a concrete one, with a time
    VAGUE = "vague"  # a promise without a time
    BLAME = "blame"
    DISMISS = "dismiss"
    OFF_LIMITS = "off-limits"
    JARGON = "jargon"
    REPEAT = "repeat"
    LONG = "long"


NAMES = {
    Act.ACKNOWLEDGE: "you saw how it is for them",
    Act.APOLOGISE: "you said sorry",
    Act.ASK: "you asked openly",
    Act.ASK_PLAIN: "you asked for a fact",
    Act.INFORM: "you told them something they needed to know",
    Act.OFFER: "you made a concrete offer with a time",
    Act.VAGUE: "you promised something without a time",
    Act.BLAME: "you put the blame on them or on others",
    Act.DISMISS: "you talked it down or brushed it aside",
    Act.OFF_LIMITS: "you promised what you may not promise",
    Act.JARGON: "you used words that only insiders know",
    Act.REPEAT: "you said it before",
    Act.LONG: "you spoke for very long",
}
_LONGEST = 130  # words in one go
_ALIKE = 0.75  # share of telling words that make a line a repetition
_TELLING = 4  # telling words that a repetition needs

_FEELING = (
    r"(?:angry|cross|upset|worried|frustrat\w+|disappoint\w+|anxious|concerned|stress\w+|nervous|afraid|scared|unhappy|furious|hurt|tired|exhausted|overwhelmed|"
    r"annoy\w+|hard|difficult|tough|upsetting|worrying|awful|painful|frightening|unfair|a lot|unsettling|confusing|maddening|unpleasant|exhausting|lonely|embarrassing|uncomfortable|terrible|horrible|tiring|sad|bad|hurtful|miserable|heavy)"
)
_ACKNOWLEDGES = re.compile(
    rf"\b(?:i (?:can |do |really |fully |completely |totally )*(?:understand|see|hear|realise|realize|appreciate|get|imagine|notice)\b(?! (?:your point|that),? but)|i can (?:only )?imagine|"
    rf"(?:that|this|it|which|what you (?:say|describe|went through)) (?:must|sounds?|seems|would|has|is|was|feels)(?: have| be| been| feel| like)* (?:really |very |so |quite |pretty |extremely |incredibly |truly )?(?:an? )?{_FEELING}|"
    r"(?:that|this|it) must (?:be|have been|feel|have felt) (?!(?:done|finished|ready|clear|signed|by|in|on|the|here|a mistake|said)\b)|"
    rf"you(?:'re| are| were| must be| must have been| sound| seem| have been| feel) (?:absolutely |quite |completely |really |very |so |right to be |rightly |clearly |understandably |feeling )?(?:right|{_FEELING}|waiting)\b|you have (?:every|good) (?:right|reason)|"
    rf"(?:anybody|anyone|i) would (?:also |have )?(?:be|been|feel|felt) (?:just as |as )?{_FEELING}|(?:so )?(?:what|if) i(?:'m)? hear(?:ing)?|so (?:for you|you(?:'ve| have) (?:had|been|waited|lost))|i would not (?:want|like) (?:that|it) either|"
    r"thank you for (?:telling|saying|being|bringing|explaining|sharing|coming|your patience|waiting)|that makes sense|fair point|you have a point|no wonder)",
    re.IGNORECASE,
)
_YES_BUT = re.compile(
    r"\b(?:i (?:understand|see|hear|get|appreciate)[^.?!]{0,40}),? but\b|\byes,? but\b", re.IGNORECASE
)
_SORRY = re.compile(
    r"\b(?:i(?:'m| am| was) (?:so |really |very |truly |deeply )?sorry(?!,? but| you feel)|(?:i|we) (?:do |really |sincerely )?apologi[sz]e|(?:my|our) (?:sincere |deepest )?apologies|(?:that|this|it) should(?:n't| not) have happened|"
    r"(?:that|it|this) (?:was|is) (?:our|my) (?:fault|mistake|error)|(?:i|we) (?:made a mistake|got (?:it|that|this) wrong|let you down|should have))",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:(?:what|how)\b(?! (?:many|much|long|often|old|far|time|day|date)\b)|which (?:of|\w+ (?:do|does|did|is|are|was|would))|where (?:do|does|did|would|is)|tell me|(?:could|can|would|will) you (?:please )?(?:tell|say|describe|explain|walk|help|show|share)|"
    r"help me (?:to )?understand|walk me through|i(?:'d| would) (?:like|love) to (?:hear|understand|know)|talk me through|say more|why (?:is|was|does|would))",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"\?[\s”\"')]*$|^(?:tell me|walk me|help me|talk me|say more|i(?:'d| would) (?:like|love) to (?:hear|understand|know))",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"\b(?:(?:i|we)(?:'ll| will| can| could| shall| am going to|'m going to| are going to|'d| would| propose| suggest| offer)|let(?:'s| us| me)|shall we|(?:i|we) (?:take|call|ring|bring|send|give|write|come|make|stay|help|check|meet|pay|show|talk|speak)(?! (?:you )?(?:for|it)\b)|how about|what if|would it (?:help|work|suit)|my (?:offer|proposal|suggestion)|you(?:'ll| will) (?:get|have|hear|receive))\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:today|tonight|tomorrow|(?:this|next|the next|every|each|in the|on|by|until|till|before|after|from|starting|within|for) (?:the )?(?:end of )?(?:the )?(?:next )?(?:a |an |one |two |three |four |five |six |seven |ten |\d+ )?(?:working )?"
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|noon|minutes?|hours?|days?|weeks?|months?|quarters?|terms?|lunch|shift|round|january|february|march|april|may|june|july|august|september|october|november|december)s?|"
    r"(?:at|by|before|until|around) (?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon)\b|in (?:an|one|two|three|half an|ten|fifteen|twenty|thirty|\d+) (?:minutes?|hours?|days?|weeks?)|right (?:now|away)|straight away|immediately|now|the \d{1,2}(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:look into (?:it|that|this)|do (?:my|our) best|see what (?:i|we) can|get back to you|as soon as possible|asap|try to (?:find|help|fix|sort|do)|keep you (?:posted|informed|updated)|sort (?:it|this|that) out|take care of (?:it|this|that)|at some point|soon|work on it|check (?:on )?(?:it|that))\b",
    re.IGNORECASE,
)
_BLAMES = re.compile(
    r"\b(?:you should(?:n't| not)? have (?!been\b)|you (?:always|never)\b|you (?:did(?:n't| not)\b|failed to|forgot|ignored|refused|made (?:a|the) mistake|keep (?:missing|making|doing|letting))|(?:your|their|his|her) (?:own )?(?:fault|mistake|problem)(?! to| for)|"
    r"(?:it(?:'s| is| was)|that(?:'s| is| was)) (?:not|n't)? ?(?:our|my) (?:fault|problem|mistake|responsibility|job)\b(?<!was my fault)(?<!was our fault)(?<!is our fault)(?<!was my mistake)(?<!was our mistake)|if you had (?:only )?|you are (?:being )?(?:lazy|careless|unreliable|unprofessional|rude|selfish|difficult|incompetent)|you're (?:being )?(?:lazy|careless|unreliable|unprofessional|rude|selfish|difficult|incompetent)|"
    r"because of you|you people|the other (?:team|department|shift) (?:messed|did|failed|is|are|was)|what is wrong with you|what's wrong with you|why (?:did|do|have|are|can)(?:n't| not)? you (?:not |never |always )?)",
    re.IGNORECASE,
)
_DISMISSES = re.compile(
    r"\b(?:calm down|relax|take it easy|(?:it|this|that)(?:'s| is) (?:not|n't) (?:that|so|such a) (?:bad|big|serious|important|hard|deal|much)|no big deal|not a big deal|(?:just )?don't worry about (?:it|that)|over-?react\w*|over-?sensitive|too (?:emotional|sensitive)|"
    r"(?:that|it)(?:'s| is) (?:just )?(?:how|the way) (?:it|things|we)|(?:that|it)(?:'s| is) (?:just |simply )?(?:our |the |company )?(?:policy|rules?)|there(?:'s| is) nothing (?:i|we) can do|(?:i|we) can(?:'t|not) do anything|not my (?:job|department|problem|concern)|be (?:reasonable|realistic|serious|patient)|"
    r"(?:other|all the other|most) (?:customers|parents|people|patients|clients|families|colleagues) (?:do(?:n't| not)|have no|never|manage|are fine)|everyone else|everybody else|get over it|whatever|you (?:need|have) to (?:understand|calm|wait|accept|listen)|let me finish|stop (?:it|shouting|complaining|crying)|i (?:don't|do not) (?:care|have time)|"
    r"that is (?:ridiculous|nonsense|absurd)|that's (?:ridiculous|nonsense|absurd)|you(?:'re| are) (?:exaggerating|wrong|imagining)|cheer up|so what\b|too bad|get to the point|as i said)\b",
    re.IGNORECASE,
)
_PROMISES = re.compile(
    r"\b(?:(?:i|we)(?:'ll| will| can| promise| guarantee| assure|'m going to| am going to)|you(?:'ll| will)|of course|definitely|certainly|sure|no problem|promise|guarantee\w*)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:can(?:'t|not)|can not|could(?:n't| not)|won't|will not|not (?:able|allowed|possible|in a position)|unable|don't|do not|may not|never|no way)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A move and its words; `note` is the insider's word or why a promise is off limits."""

    act: Act
    quote: Quote
    note: str = ""


def moves_in(text: str, body: RoleBody, earlier: tuple[str, ...] = ()) -> tuple[Found, ...]:
    """The moves of one line, each kind once, in the order of its words."""
    first: dict[Act, Found] = {}
    for found in _all(text, body, earlier):
        better = found.act is Act.OFFER and serves(found, body) and not serves(first.get(Act.OFFER, found), body)
        if better or found.act not in first:
            first[found.act] = found
    if Act.OFFER in first:
        first.pop(Act.VAGUE, None)
    return tuple(sorted(first.values(), key=lambda each: each.quote.span))


def serves(offer: Found, body: RoleBody) -> bool:
    """Whether an offer gives them something they want."""
    return best_cue(offer.quote.text, body.wants) > 0


def _all(text: str, body: RoleBody, earlier: tuple[str, ...]) -> Iterator[Found]:
    """Every move of every sentence."""
    whole = quoted(text, 0, len(text))
    if len(text.split()) > _LONGEST:
        yield Found(Act.LONG, whole)
    if repeats(text, earlier):
        yield Found(Act.REPEAT, whole)
    for span in sentence_spans(text):
        quote = quoted(text, span.start, span.end)
        plain = span.of(text).replace("’", "'")
        yield from _sentence(plain, quote, body)


def _sentence(plain: str, quote: Quote, body: RoleBody) -> Iterator[Found]:
    """The moves of one sentence."""
    asks = bool(_QUESTION.search(plain))
    yes_but = bool(_YES_BUT.search(plain))
    if _BLAMES.search(plain):
        yield Found(Act.BLAME, quote)
    harsh = bool(_BLAMES.search(plain) or _DISMISSES.search(plain) or yes_but)
    if _DISMISSES.search(plain) or yes_but:
        yield Found(Act.DISMISS, quote)
    if _ACKNOWLEDGES.search(plain) and not yes_but and not asks:
        yield Found(Act.ACKNOWLEDGE, quote)
    if _SORRY.search(plain):
        yield Found(Act.APOLOGISE, quote)
    yield from _proposals(plain, quote, body)
    if asks and not _WILL.match(plain):
        yield Found(Act.ASK if _OPEN.search(plain) and not _BLAMES.search(plain) else Act.ASK_PLAIN, quote)
    elif not harsh and any(best_cue(plain, each.cues) for each in body.tells):
        yield Found(Act.INFORM, quote)
    for word in body.jargon:
        if re.search(rf"\b{re.escape(word)}\b", plain, re.IGNORECASE):
            yield Found(Act.JARGON, quote, word)


def _proposals(plain: str, quote: Quote, body: RoleBody) -> Iterator[Found]:
    """Offers with and without a time, and promises that may not be given."""
    barred = [each for each in body.off_limits if best_cue(plain, each.cues)]
    if barred and _PROMISES.search(plain) and not _NOT.search(plain):
        yield Found(Act.OFF_LIMITS, quote, barred[0].why)
        return
    if not _WILL.search(plain):
        return
    if _WHEN.search(plain) and len(plain.split()) > 4:
        yield Found(Act.OFFER, quote)
    elif _VAGUE.search(plain):
        yield Found(Act.VAGUE, quote)


def repeats(text: str, earlier: tuple[str, ...]) -> bool:
    """Whether a line says again what one before it said."""
    telling = {word for word in words_of(text) if word not in STOP_WORDS}
    if len(telling) < _TELLING:
        return False
    return any(len(telling & set(words_of(each))) / len(telling) >= _ALIKE for each in earlier)
