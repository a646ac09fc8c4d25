"""What somebody does who negotiates an offer, by their words: they ask, give reasons, trade, wait, or threaten.

What moves and what hurts follows the teaching of Fisher and Ury, “Getting to Yes” (1981): interests and outside standards
before positions, and no threats; that a first figure pulls the result towards it is Galinsky and Mussweiler (2001),
“First offers as anchors”. How much each counts here is our own choice, and it is a made-up person who is moved.
"""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.interviewer.formats.meaning import quoted
from greenroom.core.interviewer.formats.negotiation_values import LeverKind
from greenroom.core.screens.money import named
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_MARKET = _words(
    r"\b(?:median|market|percentile|benchmarks?|survey|statistic\w*|going rate|(?:similar|comparable|other) (?:roles?|jobs?|posts?|positions?|employers?|postings?|offers)|advert(?:s|ised|isements?)?|posting(?:s)? (?:names?|says?|give)|people in this (?:role|job)|pay(?:s)? (?:data|figures))\b"
)
_BESIDE = re.compile(r"\b(?:instead of|rather than|from|than|over|beyond)\s*$", re.IGNORECASE)
_SOURCE = _words(
    r"\b(?:according to|statistic\w*|survey|bureau of labor|BLS|ONS|ASHE|eurostat|destatis|national office|office for national|federal (?:office|agency)|glassdoor|levels\.fyi|payscale|stepstone|indeed|linkedin|union|collective agreement|pay scale|your (?:own )?posting|advert(?:s|ised|isements?)|adverts? (?:from|of|in)|postings? (?:from|of|in|names?)|(?:chamber|association|institute) (?:of|for)|published by|recruiters? (?:told|tell)|stack overflow)\b"
)
_DID = _words(
    r"\b(?:i|my team and i|we|my (?:work|team|project|change|plan))(?:'ve| have)? (?:\w+ly )?(?:led|built|cut|saved|raised|brought|won|grew|trained|ran|run|reduced|increased|doubled|halved|delivered|launched|opened|kept|managed|sold|designed|introduced|moved|improved|shortened|lowered|closed|fixed|set up|planned|recovered|retained|taught|treated|looked after|took)\b(?!')"
)
_SO_FAR = _words(r"\bin my (?:work|last|present|current|previous|old)\b")
_FIGURE = _words(
    r"\d|\b(?:half|halved|doubled|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|a third|a quarter|quarter|third|hundred|thousand)\b"
)
_SCOPE = _words(
    r"\b(?:scope|(?:larger|bigger|broader|wider|more|second|additional|extra) (?:than (?:the posting|you|we|i)|team|teams|sites?|regions?|responsibilit\w+)|since (?:then|we spoke|our first) [^.?!]*(?:learn\w*|heard|told|understood|know)|also (?:lead|includes?|covers?|cover))\b"
)
_OTHER = _words(
    r"\b(?:i(?:'ve| have)?(?: got| also have| received| hold)? (?:an?|another|one|two|a second) (?:other |written |firm )*offers?|another (?:employer|company|offer|firm)|they (?:have )?offer(?:ed)? (?:me )?[€£$]?\d[\d,.]*k?|other offer|second offer|offer from)\b"
)
_NO_OTHER = _words(
    r"\b(?:no (?:other|another) offers?|(?:don't|do not) have (?:any |an |a )?(?:other|another) offers?|you are (?:the|my) only|only offer)\b"
)
_IF = _words(
    r"\b(?:if|provided|as soon as|once|should) (?:you|we|it|the \w+|that|pay|there)\b|\bin (?:return|exchange)\b|\bfor that,? i\b"
)
_GIVES = _words(
    r"\b(?:i(?:'ll| will| can| could| would|'d|'m| am) (?:\w+ly )?(?:sign|accept|start|begin|take|give|come|commit|say yes|agree|be (?:there|ready|happy|glad)|ready|able|happy|glad|willing|stay|do|drop|leave aside|forgo|wait|decide|bring|train|move|cover|help|withdraw|tell the others|meet)|in return i|for that,? i)\b"
)
_CANNOT = _words(r"\bif you (?:can't|cannot|can not|won't|don't|do not|will not|refuse|are not)\b|\bunless\b")
_THREAT = _words(
    r"\b(?:or (?:else\b|forget it|i(?:'m| am|'ll| will)? (?:walk|leave|out|gone|go|going|look|take|decline|quit|refuse))|otherwise,? i(?:'m| am|'ll| will)? (?:walk|leave|out|gone|go|going|look|take|decline|have to)|take it or leave it|(?:this|that) is (?:an|my) ultimatum|i(?:'ll| will| am going to|'m going to) (?:walk(?: away)?|go to (?:your|the) (?:competitor|competition)|tell (?:everybody|everyone|others|people)|post|write about)|you(?:'ll| will| would) (?:regret|be sorry|lose me)|(?:last|only|one) chance|you have until|my last word|i (?:don't|do not) need (?:you|this job)|not (?:going to )?(?:sign|start|lift a finger|talk) (?:for|below|under) less)\b"
)
_WALKS = _words(
    r"\bi(?:'m| am|'ll| will| would)? (?:have to )?(?:walk|leave|out|gone|go elsewhere|look elsewhere|take the other|decline|say no|quit|refuse)\b"
)
_RUDE = _words(
    r"\b(?:insult\w*|ridiculous|joke|laughable|pathetic|cheap|stingy|greedy|absurd|disgrace\w*|shame\w*|rip-?off|nonsense|waste of (?:my )?time|are you (?:serious|kidding|joking)|stupid|idiot\w*|exploit\w*|slave\w*|rubbish|shut up|nobody (?:serious )?would)\b"
)
_GLAD = _words(
    r"\b(?:(?:really |very |so |truly )?(?:glad|happy|pleased|delighted|excited|thrilled|keen|enthusiastic|looking forward)|love (?:to|the)|want (?:to (?:work|join|come|do)|this job|the job)|(?:great|wonderful|good) (?:team|talk|impression|offer)|thank you (?:so much |very much )?for (?:the|your|this) offer|appreciate (?:the|your) offer)\b"
)
_TIME = _words(
    r"\b(?:(?:time|until|till|a few days|some days|two days|a day|days|overnight|a week|weekend|next week|by (?:mon|tues|wednes|thurs|fri)day)\b[^.?!]*\b(?:think|read|decide|answer|consider|look|sleep|talk|go through|come back|get back|let you know)|(?:think|read|decide|answer|consider|sleep on|go through|look at it|come back|get back to you|let you know)\b[^.?!]*\b(?:time|until|till|days?|overnight|week|weekend|tomorrow|(?:mon|tues|wednes|thurs|fri)day)|in writing)\b"
)
_OPEN = _words(
    r"\b(?:what|how|which|who|where|why|tell me|help me understand|can you (?:tell|say|explain)|is there (?:room|anything|something|some|any)|could you (?:tell|say|explain|share)|would you (?:tell|share))\b"
)
_MORE = _words(
    r"\b(?:more(?! than| leave| days?| time| about| of)|higher|flexib(?:le|ility)|better (?:offer|pay|salary)|increase|raise|bit (?:more|higher)|improve|room for|something extra|go up|negotiab\w+)\b"
)
_NEED = _words(
    r"\b(?:my|our) (?:rent|mortgage|loan|bills?|debts?|family|kids?|children|car|cost of living|costs|expenses|commute|wedding)\b|\b(?:rent|landlord|mortgage)\b|\bliving (?:is|costs?)\b"
)
_PRESENT = _words(
    r"\b(?:i (?:currently |now |presently )?(?:earn|make|get paid|am paid|am on)|i'm (?:currently )?(?:on|paid|earning|making)|my (?:current|present|last) (?:pay|salary|package))\b"
)
_SORRY = _words(
    r"\b(?:sorry (?:to|for|if|but|that i)|i hate to ask|i feel bad|i know (?:it|this) is (?:a lot|cheeky|too much|much to ask)|hope you (?:don't|do not) mind|don't want to (?:be|sound|seem) (?:greedy|rude|difficult|a bother)|if it(?:'s| is) (?:not too much|no trouble))\b"
)
_ACCEPT = _words(
    r"\b(?:i(?:'m happy to| am happy to|'d be happy to| would be happy to| gladly| happily|'ll| will| would like to|'d like to)? ?accept|(?:it's|that's|it is|that is|we have|you have|you've got) a deal|deal(?=[.! ]*$)|agreed|we (?:are|have) agree\w*|that works for me|i(?:'m| am) in(?=[.,! ]|$)|let(?:'s| us) do (?:it|that)|i(?:'ll| will)? take it|i say yes|yes,? gladly|where do i sign)\b"
)
_UNSURE = _words(r"\b(?:if|unless|until|could|can't|cannot|not|before|once|provided|when|than|whether|or)\b|n't\b|\?")
_LEAVES = _words(
    r"\b(?:good ?bye|bye|i (?:have to |must |will |would rather |'ll )?(?:decline|withdraw|turn (?:it|this) down)|no,? thank you|let(?:'s| us) (?:stop|leave it) here|talk (?:to you |again )?(?:soon|later|tomorrow|then)|speak (?:soon|then)|have a (?:good|nice))\b"
)
_ASKS = _words(
    r"\b(?:could|would|can you|ask(?:ing)?|look(?:ing)? for|hop(?:e|ing)|target|expect\w*|aim\w*|propos\w+|suggest\w*|have in mind|think(?:ing)? of|want|need|like|meet (?:me )?at|get to|go to|come (?:up )?to|move to|make it|what about|how about|settle|fair|range|my (?:figure|number|ask)|say|at least|sign (?:at|for)|accept|if (?:you|we)|closer to|between|instead of|right (?:figure|pay))\b"
)
_THEIRS = _words(
    r"\b(?:your offer|they (?:offer|pay)\w*|offers? me|(?:can\'t|cannot|can not|won\'t|not|n\'t) (?:\w+ )?accept(?![^.?!]*(?:below|under|less than))|you offer\w*|you (?:said|named|have)|offered|on the table)\b"
)
_RESULT = _words(
    r"\b(?:sav\w+|revenue|budget\w*|turnover|costs?|sales|worth|orders?|bonus(?:es)?|sign(?:ing)?[- ](?:on|bonus)|allowance|relocation|moving)\b"
)
_SILENT = re.compile(
    r"^\W*(?:(?:a |long |short )*silence|h+m+|i (?:wait|say nothing|stay silent)|(?:waits?|says nothing|(?:a |long |short )*pauses?|quiet|silent))?\W*$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?:[,;:](?!\d)|\s[–—-]\s|\b(?:so|and|but|therefore|hence|which is why)\b)", re.IGNORECASE)
_REQUEST = _words(
    r"\?|\b(?:could|would|can|like|ask|hope|want|need|possible|instead|open to|what about|how about|if you|add|include|get)\b"
)
_LEVERS = {
    LeverKind.SIGN_ON: _words(r"\bsign(?:ing)?[- ]?(?:on|bonus)|\bpayment for joining|\bone-?off|\bjoining bonus"),
    LeverKind.START: _words(
        r"\bstart(?:ing)? (?:date|day|later|earlier|on|in (?!pay)|two|a|four)|\bbegin (?:later|in|on|two|four)|\blater start|\bthe first day"
    ),
    LeverKind.LEAVE: _words(
        r"\b(?:holidays?|annual leave|vacation|days off|days of leave|leave days|more leave|days? (?:more )?leave|paid leave|unpaid leave)\b"
    ),
    LeverKind.TITLE: _words(
        r"\b(?:job title|title|(?:called|named|as a?) (?:senior|lead|head)|senior level|grade|level)\b"
    ),
    LeverKind.REMOTE: _words(r"\b(?:remote\w*|home office|(?:from|at) home|hybrid|days? at home)\b"),
    LeverKind.LEARNING: _words(
        r"\b(?:training|courses?|conferences?|learning|certificat\w+|degree|tuition|study|qualification)\b"
    ),
    LeverKind.REVIEW: _words(r"\b(?:reviews?|revisit|look (?:at (?:it|pay|the pay) )?again|look at pay|re-?open)\b"),
    LeverKind.MOVING: _words(
        r"\b(?:relocation|help with moving|moving (?:costs?|help|expenses|allowance)|removal|flat for|accommodation)\b"
    ),
    LeverKind.HOURS: _words(
        r"\b(?:four[- ]day|four days|part[- ]time|fewer hours|shorter (?:week|hours)|(?:\d\d|thirty\w*)[- ]hours?|flexible hours|flexitime|compressed)\b"
    ),
}
_FOR_SOMETHING_ELSE = (_MARKET, _THEIRS, _RESULT, _OTHER, _DID)
_SHORT = _words(
    r"(?<![\d,.€£$:/-])\b\d{2,3}\b(?![,.:]\d|[-–/]|\s?(?:%|k\b|thousand|percent|days?|hours?|people|years?|months?|weeks?|minutes?|of\b|january|february|march|april|may|june|july|august|september|october|november|december))"
)
_MONTHS = 12
_BARE = 7  # words of a sentence that is nothing but a figure
_LIKELY = (0.6, 2.5)  # shares of their offer between which an amount can be pay for this job


@dataclass(frozen=True, slots=True)
class Found:
    """A move and its words; `amount` a year where one was asked for, `lever` where one was."""

    act: Act
    quote: Quote
    amount: int = 0
    lever: LeverKind | None = None


def moves_in(text: str, offer: int) -> tuple[Found, ...]:
    """The moves of one line, each kind once (levers each once), in the order of its words.

    `offer` is what they offer a year; amounts of quite another size are not pay for this job.
    """
    if _SILENT.match(text):
        return (Found(Act.SILENCE, quoted(text, 0, len(text))),)
    first: dict[tuple[Act, LeverKind | None], Found] = {}
    for span in sentence_spans(text):
        plain = span.of(text).replace("’", "'")
        for found in _sentence(plain, quoted(text, span.start, span.end), offer):
            first.setdefault((found.act, found.lever), found)
    acts = {act for act, _ in first}
    if Act.MARKET in acts:
        first.pop((Act.HEARSAY, None), None)
    if Act.ASK in acts or Act.LEVER in acts:
        first.pop((Act.VAGUE, None), None)
    return tuple(first.values())


def _sentence(plain: str, quote: Quote, offer: int) -> Iterator[Found]:
    """The moves of one sentence."""
    harsh = [act for act, seen in ((Act.THREAT, _threatens(plain)), (Act.RUDE, bool(_RUDE.search(plain)))) if seen]
    yield from (Found(act, quote) for act in harsh)
    asked = _asked(plain, offer)
    if asked:
        yield Found(Act.ASK, quote, asked)
    trade = not harsh and bool(_IF.search(plain) and _GIVES.search(plain)) and not _CANNOT.search(plain)
    if trade:
        yield Found(Act.TRADE, quote)
    wanted = _without_gift(plain) if trade else plain
    if _REQUEST.search(plain):
        yield from (Found(Act.LEVER, quote, lever=kind) for kind, words in _LEVERS.items() if words.search(wanted))
    yield from (Found(act, quote) for act in _reasons(plain))
    yield from (Found(act, quote) for act in _manners(plain, harsh=bool(harsh), trade=trade))


def _without_gift(plain: str) -> str:
    """A trade without what the person gives in it: an earlier start that is offered is not asked for."""
    gift = _GIVES.search(plain)
    if gift is None:
        return plain
    end = re.compile(r"\bif\b|[,;](?!\d)", re.IGNORECASE).search(plain, gift.end())
    return plain[: gift.start()] + (plain[end.start() :] if end else "")


def _reasons(plain: str) -> Iterator[Act]:
    """What a sentence argues with."""
    if _MARKET.search(plain) and _FIGURE.search(plain):
        yield Act.MARKET if _SOURCE.search(plain) else Act.HEARSAY
    if (_DID.search(plain) or _SO_FAR.search(plain)) and _FIGURE.search(plain):
        yield Act.VALUE
    if _SCOPE.search(plain) and not plain.rstrip().endswith("?"):
        yield Act.SCOPE
    if _NO_OTHER.search(plain):
        yield Act.NO_ALTERNATIVE
    elif _OTHER.search(plain):
        yield Act.ALTERNATIVE
    if _NEED.search(plain):
        yield Act.NEED
    if _PRESENT.search(plain) and _FIGURE.search(plain):
        yield Act.PRESENT_PAY


def _manners(plain: str, *, harsh: bool, trade: bool) -> Iterator[Act]:
    """How a sentence goes about it."""
    if _GLAD.search(plain) and not harsh and not re.search(r"\bnot\b|n't\b", plain):
        yield Act.ENTHUSIASM
    if _TIME.search(plain) and not _OTHER.search(plain):
        yield Act.TIME
    if plain.rstrip(" ”\"'").endswith("?") and _OPEN.search(plain):
        yield Act.QUESTION
    if _MORE.search(plain):
        yield Act.VAGUE
    if _SORRY.search(plain):
        yield Act.SORRY
    if _ACCEPT.search(plain) and not _UNSURE.search(plain) and not trade:
        yield Act.ACCEPT
    if _LEAVES.search(plain) and not harsh:
        yield Act.LEAVE


def _threatens(plain: str) -> bool:
    """Whether a sentence threatens: an ultimatum, or leaving if they do not give way."""
    return bool(_THREAT.search(plain) or (_CANNOT.search(plain) and _WALKS.search(plain)))


def _asked(plain: str, offer: int) -> int:
    """The amount a year that a sentence asks for, the lower end of a range; 0 where it asks for none."""
    if _PRESENT.search(plain):
        return 0
    market = bool(_MARKET.search(plain))
    for amount, span in (*_amounts(plain), *_in_thousands(plain)):
        clause = _clause_at(plain, span.start, span.end)
        if any(words.search(clause) for words in _FOR_SOMETHING_ELSE) or _BESIDE.search(plain[: span.start]):
            continue
        short = not market and len(clause.split()) <= _BARE
        if _LIKELY[0] * offer <= amount <= _LIKELY[1] * offer and (short or _ASKS.search(clause if market else plain)):
            return round(amount)
    return 0


def _amounts(plain: str) -> Iterator[tuple[float, Span]]:
    """Amounts a year that are written out, a range by its lower end."""
    for each in named(plain):
        yield _yearly(each.money.low or each.money.high or 0, each.money.period), each.span


def _in_thousands(plain: str) -> Iterator[tuple[float, Span]]:
    """Amounts as people shorten them: “could you do 65”."""
    if not _ASKS.search(plain):
        return
    for match in _SHORT.finditer(plain):
        yield float(match.group()) * 1000, Span(match.start(), match.end())


def _yearly(amount: float, period: str) -> float:
    return amount * _MONTHS if period == "month" else amount


def _clause_at(plain: str, start: int, end: int) -> str:
    """The clause in which an amount stands."""
    left = max((match.end() for match in _CLAUSE.finditer(plain, 0, start)), default=0)
    right = next((match.start() for match in _CLAUSE.finditer(plain) if match.start() >= end), len(plain))
    return plain[left:right]
