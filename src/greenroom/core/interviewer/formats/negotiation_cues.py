"""The words by which the moves of a negotiation are known."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re

from greenroom.core.interviewer.formats.negotiation_values import LeverKind


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


MARKET = _words(
    r"\b(?:median|market|percentile|benchmarks?|survey|statistic\w*|going rate|(?:similar|comparable|other) (?:roles?|jobs?|posts?|positions?|employers?|postings?|offers)|advert(?:s|ised|isements?)?|posting(?:s)? (?:names?|says?|give)|people in this (?:role|job)|pay(?:s)? (?:data|figures))\b"
)
BESIDE = re.compile(r"\b(?:instead of|rather than|from|than|over|beyond)\s*$", re.IGNORECASE)
SOURCE = _words(
    r"\b(?:according to|statistic\w*|survey|bureau of labor|BLS|ONS|ASHE|eurostat|destatis|national office|office for national|federal (?:office|agency)|glassdoor|levels\.fyi|payscale|stepstone|indeed|linkedin|union|collective agreement|pay scale|your (?:own )?posting|advert(?:s|ised|isements?)|adverts? (?:from|of|in)|postings? (?:from|of|in|names?)|(?:chamber|association|institute) (?:of|for)|published by|recruiters? (?:told|tell)|stack overflow)\b"
)
DID = _words(
    r"\b(?:i|my team and i|we|my (?:work|team|project|change|plan))(?:'ve| have)? (?:\w+ly )?(?:led|built|cut|saved|raised|brought|won|grew|trained|ran|run|reduced|increased|doubled|halved|delivered|launched|opened|kept|managed|sold|designed|introduced|moved|improved|shortened|lowered|closed|fixed|set up|planned|recovered|retained|taught|treated|looked after|took)\b(?!')"
)
SO_FAR = _words(r"\bin my (?:work|last|present|current|previous|old)\b")
FIGURE = _words(
    r"\d|\b(?:half|halved|doubled|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|a third|a quarter|quarter|third|hundred|thousand)\b"
)
SCOPE = _words(
    r"\b(?:scope|(?:larger|bigger|broader|wider|more|second|additional|extra) (?:than (?:the posting|you|we|i)|team|teams|sites?|regions?|responsibilit\w+)|since (?:then|we spoke|our first) [^.?!]*(?:learn\w*|heard|told|understood|know)|also (?:lead|includes?|covers?|cover))\b"
)
OTHER = _words(
    r"\b(?:i(?:'ve| have)?(?: got| also have| received| hold)? (?:an?|another|one|two|a second) (?:other |written |firm )*offers?|another (?:employer|company|offer|firm)|they (?:have )?offer(?:ed)? (?:me )?[€£$]?\d[\d,.]*k?|other offer|second offer|offer from)\b"
)
NO_OTHER = _words(
    r"\b(?:no (?:other|another) offers?|(?:don't|do not) have (?:any |an |a )?(?:other|another) offers?|you are (?:the|my) only|only offer)\b"
)
IF = _words(
    r"\b(?:if|provided|as soon as|once|should) (?:you|we|it|the \w+|that|pay|there)\b|\bin (?:return|exchange)\b|\bfor that,? i\b"
)
GIVES = _words(
    r"\b(?:i(?:'ll| will| can| could| would|'d|'m| am) (?:\w+ly )?(?:sign|accept|start|begin|take|give|come|commit|say yes|agree|be (?:there|ready|happy|glad)|ready|able|happy|glad|willing|stay|do|drop|leave aside|forgo|wait|decide|bring|train|move|cover|help|withdraw|tell the others|meet)|in return i|for that,? i)\b"
)
CANNOT = _words(r"\bif you (?:can't|cannot|can not|won't|don't|do not|will not|refuse|are not)\b|\bunless\b")
THREAT = _words(
    r"\b(?:or (?:else\b|forget it|i(?:'m| am|'ll| will)? (?:walk|leave|out|gone|go|going|look|take|decline|quit|refuse))|otherwise,? i(?:'m| am|'ll| will)? (?:walk|leave|out|gone|go|going|look|take|decline|have to)|take it or leave it|(?:this|that) is (?:an|my) ultimatum|i(?:'ll| will| am going to|'m going to) (?:walk(?: away)?|go to (?:your|the) (?:competitor|competition)|tell (?:everybody|everyone|others|people)|post|write about)|you(?:'ll| will| would) (?:regret|be sorry|lose me)|(?:last|only|one) chance|you have until|my last word|i (?:don't|do not) need (?:you|this job)|not (?:going to )?(?:sign|start|lift a finger|talk) (?:for|below|under) less)\b"
)
WALKS = _words(
    r"\bi(?:'m| am|'ll| will| would)? (?:have to )?(?:walk|leave|out|gone|go elsewhere|look elsewhere|take the other|decline|say no|quit|refuse)\b"
)
RUDE = _words(
    r"\b(?:insult\w*|ridiculous|joke|laughable|pathetic|cheap|stingy|greedy|absurd|disgrace\w*|shame\w*|rip-?off|nonsense|waste of (?:my )?time|are you (?:serious|kidding|joking)|stupid|idiot\w*|exploit\w*|slave\w*|rubbish|shut up|nobody (?:serious )?would)\b"
)
GLAD = _words(
    r"\b(?:(?:really |very |so |truly )?(?:glad|happy|pleased|delighted|excited|thrilled|keen|enthusiastic|looking forward)|love (?:to|the)|want (?:to (?:work|join|come|do)|this job|the job)|(?:great|wonderful|good) (?:talk|impression|offer)|thank you (?:so much |very much )?for (?:the|your|this) offer|appreciate (?:the|your) offer)\b"
)
FLATTERS = _words(
    r"\b(?:you(?:'re| are)|your (?:\w+ )?(?:company|firm|team|school|hospital|office)(?:'s| is)|such an?)\b[^.?!]*\b(?:best|great(?:est)?|amazing|wonderful|fantastic|incredible|brilliant|generous|outstanding|excellent|admir\w+|famous)\b|\b(?:honou?red|privilege) to\b|\badmire\b"
)
CLAIM = _words(
    r"\bi(?:'m| am| do|'d be| would be)? (?:\w+ly )?(?:worth|deserve)\b|\b(?:my|years of|so much|lots? of|plenty of) (?:\w+ )?(?:experience|skills?|qualifications?|track record|background|expertise)\b|\bi(?:'m| am) (?:an? )?(?:very |really |extremely )?(?:hard[- ]?working|good at|experienced|qualified|top performer|strong candidate)|\bi bring (?:a lot|so much|value)|\bi work (?:very |really )?hard\b"
)
TIME = _words(
    r"\b(?:(?:time|until|till|a few days|some days|two days|a day|days|overnight|a week|weekend|next week|by (?:mon|tues|wednes|thurs|fri)day)\b[^.?!]*\b(?:think|read|decide|answer|consider|look|sleep|talk|go through|come back|get back|let you know)|(?:think|read|decide|answer|consider|sleep on|go through|look at it|come back|get back to you|let you know)\b[^.?!]*\b(?:time|until|till|days?|overnight|week|weekend|tomorrow|(?:mon|tues|wednes|thurs|fri)day)|in writing)\b"
)
OPEN = _words(
    r"\b(?:what|how|which|who|where|why|tell me|help me understand|can you (?:tell|say|explain)|is there (?:room|anything|something|some|any)|could you (?:tell|say|explain|share)|would you (?:tell|share))\b"
)
MORE = _words(
    r"\b(?:more(?! than| leave| days?| time| about| of)|higher|flexib(?:le|ility)|better (?:offer|pay|salary)|increase|raise|bit (?:more|higher)|improve|room for|something extra|go up|negotiab\w+)\b"
)
NEED = _words(
    r"\b(?:my|our) (?:rent|mortgage|loan|bills?|debts?|family|kids?|children|car|cost of living|costs|expenses|commute|wedding)\b|\b(?:rent|landlord|mortgage)\b|\bliving (?:is|costs?)\b"
)
PRESENT = _words(
    r"\b(?:i (?:currently |now |presently )?(?:earn|make|get paid|am paid|am on)|i'm (?:currently )?(?:on|paid|earning|making)|my (?:current|present|last) (?:pay|salary|package))\b"
)
SORRY = _words(
    r"\b(?:sorry (?:to|for|if|but|that i)|i hate to ask|i feel bad|i know (?:it|this) is (?:a lot|cheeky|too much|much to ask)|hope you (?:don't|do not) mind|don't want to (?:be|sound|seem) (?:greedy|rude|difficult|a bother)|if it(?:'s| is) (?:not too much|no trouble))\b"
)
ACCEPT = _words(
    r"\b(?:i(?:'m happy to| am happy to|'d be happy to| would be happy to| gladly| happily|'ll| will| would like to|'d like to)? ?accept|(?:it's|that's|it is|that is|we have|you have|you've got) a deal|deal(?=[.! ]*$)|agreed|we (?:are|have) agree\w*|that works for me|i(?:'m| am) in(?=[.,! ]|$)|let(?:'s| us) do (?:it|that)|i(?:'ll| will)? take it|i say yes|yes,? gladly|where do i sign)\b"
)
UNSURE = _words(r"\b(?:if|unless|until|could|can't|cannot|not|before|once|provided|when|than|whether|or)\b|n't\b|\?")
LEAVES = _words(
    r"\b(?:good ?bye|bye|i (?:have to |must |will |would rather |'ll )?(?:decline|withdraw|turn (?:it|this) down)|no,? thank you|let(?:'s| us) (?:stop|leave it) here|talk (?:to you |again )?(?:soon|later|tomorrow|then)|speak (?:soon|then)|have a (?:good|nice))\b"
)
ASKS = _words(
    r"\b(?:could|would|can you|ask(?:ing)?|look(?:ing)? for|hop(?:e|ing)|target|expect\w*|aim\w*|propos\w+|suggest\w*|have in mind|think(?:ing)? of|want|need|like|meet (?:me )?at|get to|go to|come (?:up )?to|move to|make it|what about|how about|settle|fair|range|my (?:figure|number|ask)|say|at least|sign (?:at|for)|accept|if (?:you|we)|closer to|between|instead of|right (?:figure|pay))\b"
)
THEIRS = _words(
    r"\b(?:your offer|they (?:offer|pay)\w*|offers? me|(?:can\'t|cannot|can not|won\'t|not|n\'t) (?:\w+ )?accept(?![^.?!]*(?:below|under|less than))|you offer\w*|you (?:said|named|have)|offered|on the table)\b"
)
RESULT = _words(
    r"\b(?:sav\w+|revenue|budget\w*|turnover|costs?|sales|worth|orders?|bonus(?:es)?|sign(?:ing)?[- ](?:on|bonus)|allowance|relocation|moving)\b"
)
SILENT = re.compile(
    r"^\W*(?:(?:a |long |short )*silence|h+m+|i (?:wait|say nothing|stay silent)|(?:waits?|says nothing|(?:a |long |short )*pauses?|quiet|silent))?\W*$",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"(?:[,;:](?!\d)|\s[–—-]\s|\b(?:so|and|but|therefore|hence|which is why)\b)", re.IGNORECASE)
REQUEST = _words(
    r"\?|\b(?:could|would|can|like|ask|hope|want|need|possible|instead|open to|what about|how about|if you|add|include|get)\b"
)
LEVERS = {
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
FOR_SOMETHING_ELSE = (MARKET, THEIRS, RESULT, OTHER, DID)
SHORT = _words(
    r"(?<![\d,.€£$:/-])\b\d{2,3}\b(?![,.:]\d|[-–/]|\s?(?:%|k\b|thousand|percent|days?|hours?|people|years?|months?|weeks?|minutes?|of\b|january|february|march|april|may|june|july|august|september|october|november|december))"
)
