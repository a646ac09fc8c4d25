"""Cues: what can be seen in a reply itself, such as a thank-you, a range, or an offer to call back, with its words."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Saying
from greenroom.core.screens import money
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Callable

BY_NAME = "by-name"  # a cue that depends on who spoke, see `called`
_FEWEST, _BREATH = 4, 40  # words
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


@dataclass(frozen=True, slots=True)
class Cue:
    """Something that can be seen in a reply.

    Attributes:
        id: its name in scenarios.
        says: what the person did, as it follows “You”: “asked for a better time”.
        find: the words that show it; None where there are none.
    """

    id: str
    says: str
    find: Callable[[str], Quote | None]


def sentence_with(pattern: re.Pattern[str], text: str) -> Quote | None:
    """The first sentence in which the pattern stands, with its place."""
    for match in _SENTENCE.finditer(text):
        if pattern.search(match.group()):
            return quoted(text, match.start(), match.end())
    return None


def quoted(text: str, start: int, end: int) -> Quote:
    """The words between two places, without white space around them."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Quote(" ".join(words.split()), Span(start, start + len(words.strip())))


def _words(pattern: str) -> Callable[[str], Quote | None]:
    compiled = re.compile(pattern, re.IGNORECASE)

    def find(text: str) -> Quote | None:
        found = sentence_with(compiled, text.replace("’", "'"))
        return quoted(text, found.span.start, found.span.end) if found else None

    return find


def _range(text: str) -> Quote | None:
    """Pay as two ends, or as a lower end."""
    stated = money.read(Saying(text, "", topic="pay"))
    found = next((each for each in stated if each.value.low != each.value.high), None)
    return place_of(found.quote, text) if found else None


def _figure(text: str) -> Quote | None:
    """Pay as a figure of any kind."""
    stated = money.read(Saying(text, "", topic="pay"))
    return place_of(stated[0].quote, text) if stated else None


def place_of(words: str, text: str) -> Quote:
    """Folded words at their place in the text; the whole text where white space hides the place."""
    at = text.find(words)
    return Quote(words, Span(at, at + len(words))) if at >= 0 else quoted(text, 0, len(text))


def _brief(text: str) -> Quote | None:
    """At most forty words, which is what one breath holds, and enough of them to say something: our rule."""
    return quoted(text, 0, len(text)) if _FEWEST <= len(text.split()) <= _BREATH else None


_CHANNEL = r"(?:land ?line|other number|different number|another (?:number|room|place)|dial in|by phone|the phone|earphones|headset|head ?phones|hotspot|cable|(?:switch|turn)(?:ing)? (?:off |on |to )?(?:my |the )?(?:camera|video|picture|phone|line)|rejoin|join again|come back in|hang up|ring you back|call you back|move (?:to|closer|away)|step (?:outside|inside|away)|go (?:outside|inside|somewhere)|stand (?:by|at) the window|close the (?:door|window)|mute)"

CUES: tuple[Cue, ...] = (
    Cue(BY_NAME, "called them by their name", lambda _: None),
    Cue("better-time", "asked for a better moment", _words(r"\b(?:call|ring|phone|speak to|talk to|reach) (?:you |me )?(?:back|later|again|this|tomorrow|at|in|after|on)\b|\b(?:another|better|different|later) (?:time|moment)\b|\bnot (?:a |the |such a )?(?:good|best|great|ideal) (?:time|moment)\b|\bbad (?:time|moment)\b|\b(?:i am|i'm|can be|will be) free (?:at|in|after|from|until|this|tomorrow)\b")),
    Cue("time", "named a time", _words(r"\b(?:at|after|before|from|until|by|about|around) (?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|half past|quarter)\b|\bin (?:\w+ )?(?:ten|fifteen|twenty|thirty|five|two|\d+|an?|half an) (?:minutes|hours?)\b|\b(?:this|tomorrow) (?:afternoon|evening|morning)\b|\b(?:mon|tues|wednes|thurs|fri|satur)day\b|\btomorrow\b|\b(?:after (?:my |the )?(?:shift|work|lunch|class|school|break)|lunch break|at lunch)\b")),
    Cue("ready", "said that you could talk", _words(r"^\W*(?:\w+,? )?(?:yes|sure|certainly|of course|gladly|go ahead|please do)\b|\bgo ahead\b|\bgood (?:time|moment)\b|\bi can (?:talk|speak)\b|\bi have (?:time|ten|a (?:few|quiet))\b|\bready\b(?! to work)")),
    Cue("greets", "greeted them", _words(r"\b(?:hello|hi|good (?:morning|afternoon|evening|day)|pleased to meet|nice to meet|lovely to meet|good to (?:meet|see))\b")),
    Cue("thanks", "thanked them", _words(r"\b(?:thank(?:s| you)|grateful|appreciate)\b")),
    Cue("name", "said your name", _words(r"\bmy name(?: is|'s)\b|\b(?:i am|i'm|this is|it's) (?-i:[A-Z][a-z]+(?: [A-Z][\w'-]+)?)(?: speaking| here|,|\.|$| and\b| for\b| from\b)|\bspeaking\b")),
    Cue("whom", "said whom you were to see, or when", _words(r"\b(?:here|come|came) (?:for|to (?:see|meet))\b|\b(?:see|meet|meeting|appointment with|interview with|talk with) (?:with )?(?-i:(?:(?:Mr|Ms|Mrs|Dr|Herr|Frau)\.? )?[A-Z][a-z]+)|\b(?:an|my) (?:appointment|interview)\b|\bexpect(?:s|ed|ing) (?:me|at|by)\b|\bare (?:you )?expecting me\b")),
    Cue("asks", "asked something back", _words(r"\?")),
    Cue("asks-them", "asked about themselves or their work", _words(r"\b(?:you|your|yourself)\b[^?]*\?|\?\s*$")),
    Cue("hearing", "made sure that you were heard", _words(r"\b(?:can|could|do|did) you (?:still |now )?(?:hear|get|catch|see)\b|\bis (?:that|this|it) (?:any )?(?:better|clearer)\b|\bdid (?:that|it) come (?:through|across)\b|\bare you (?:still )?there\b|\btell me (?:if|where)\b|\bhow much (?:of (?:that|it) )?did you\b")),
    Cue("channel", "offered another way to talk", _words(rf"\b{_CHANNEL}\b")),
    Cue("again", "said it again", _words(r"\b(?:as i (?:said|was saying)|i (?:said|was saying|was just saying)|let me (?:say|repeat|go back|start)|to repeat|once more|again|in short|the (?:short|main) (?:version|point|thing)|i'll repeat|the point (?:is|was))\b")),
    Cue("brief", "kept it to one breath", _brief),
    Cue("range", "gave a range, or a lower end", _range),
    Cue("figure", "gave a figure", _figure),
    Cue("amount", "named an amount", _words(r"\b(?:earn|make|get|on|paid|salary|pay|about|around)\b[^.?!]*\d|[€£$]\s?\d|\d\s?(?:k\b|thousand|euros?|pounds|dollars)|\d{2,3}[.,]\d{3}")),
    Cue("present-pay", "said what you earn now", _words(r"\b(?:i (?:earn|make|get|am on|am paid|currently (?:earn|make))|i'm (?:on|paid)|my (?:present|current) (?:pay|salary|package)(?: is)?|at present i (?:earn|make|get))\b[^.?!;]*\d")),
    Cue("order", "said what comes first and what after it", _words(r"\b(?:first(?:ly)?|second(?:ly)?|then|next|after that|finally|last(?:ly)?|step (?:one|two|\d)|to begin with)\b")),
    Cue("assumes", "said what you take for granted", _words(r"\b(?:assum\w+|suppos\w+|i take it|taking it that|given that|let us say|let's say|as long as|provided)\b")),
    Cue("number", "named a number", _words(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand|half|twice)\b")),
    Cue("saw", "spoke of something that you had just seen or heard", _words(r"\b(?:i (?:\w+ )?(?:saw|noticed|heard|smell\w*|met|passed|watched|liked how|could see|can see|was struck)|smells?|caught my eye|on (?:the|my) way (?:in|here|up|over)|(?:she|he|they|your \w+|mr \w+|ms \w+|[a-z]+) (?:just )?(?:told|showed) me|one of (?:your|the) \w+ (?:was|were|said|asked|told))\b")),
    Cue("offers", "offered to say more", _words(r"\bif (?:you|that) (?:would )?(?:like|wish|want|helps?)\b|\b(?:happy|glad) to (?:go|say|tell|explain|come)\b|\bi can (?:tell|go|explain|say|show|come back)\b|\bmore (?:on|about) that\b")),
    Cue("their-range", "asked for their range", _words(r"\b(?:your|the) (?:pay |salary )?(?:range|band|budget|scale|grade|step)\b[^?]*\?|\b(?:what|which|how much)\b[^?]*\b(?:range|budget|pay|salary|rate|planned|set aside|scale|offer(?:ing)?)\b[^?]*\?")),
    Cue("scope", "came back to what the work is", _words(r"\b(?:scope|size of (?:the )?(?:job|role|team)|responsib\w+|what the (?:job|role|work) (?:is|holds|includes|involves)|depends on (?:the|what|how)|once i (?:know|understand)|understand (?:the role|more|better)|know more|hours|shifts|how many (?:people|staff|covers|accounts|children|patients))\b")),
    Cue("keeps-history", "did not let earlier pay set this one", _words(r"\b(?:rather|prefer) (?:not|to keep|to talk|to look)|\b(?:another|a different|other) (?:job|role|position|kind of work|employer)\b|\bkeep (?:that|it|this) (?:private|to myself|out)\b|\bnot (?:a (?:good )?measure|comparable|relevant|the same)\b|\btells? you little\b|\bfor this (?:role|job|one)\b")),
    Cue("unknown", "said plainly what you do not know", _words(r"\bi (?:do not|don't) know\b|\bi am not sure\b|\bi'm not sure\b|\bi (?:have not|haven't|never|have never) (?:\w+ )?(?:used|worked|done|seen|met|had|tried|written|dealt|handled|run|taught)\b|\bnot (?:yet )?(?:worked|used|done)\b|\bno experience\b|\bnew to me\b")),
    Cue("finds-out", "said how you would find out", _words(r"\bi(?: would|'d| will|'ll| could| can)\b[^.?!]*\b(?:ask|check|find out|look (?:it )?up|read|test|try|measure|call|learn|speak to|talk to|start by|begin)\b|\bcome back to you\b|\blet you know\b|\bsend (?:it|you|that)\b")),
    Cue("nothing-against", "spoke of what you are going to, not against what you leave", _words(r"\b(?:look(?:ing)? for(?:ward)?|next step|want(?:ed)? to (?:learn|move|work|lead|teach|build|take|grow|use)|would like to|ready (?:for|to)|drawn to|interested in|chance to|closer to)\b")),
    Cue("steady", "stayed with what you had said", _words(r"\b(?:i (?:understand|see (?:why|what|that|your)|take your point|can see)|that is (?:fair|true|right|a fair)|that's (?:fair|true|right|a fair)|you(?: are|'re) right|fair (?:point|question)|even so|what i can (?:say|show|offer)|for example|the (?:figures?|numbers?) (?:is|are|was|were|stands?)|it stands|yes, )")),
    Cue("next", "made the next step clear", _words(r"\b(?:next step|what happens next|when (?:will|can|may|should|would) i (?:hear|expect)|hear (?:from you|back)|by when|who (?:will|decides|do i)|look forward to|send (?:you|it|them|that)|write to you|i will (?:send|write|call)|i'll (?:send|write|call)|see you|speak (?:on|soon|then))\b")),
    Cue("boundary", "kept private what is private", _words(r"\b(?:rather|prefer) (?:not|to keep|to talk|to stay)|\bprivate\b|\bkeep (?:that|it|this|those|them|the names?) (?:private|to myself|out|between|with)\b|\bwhat matters for (?:the|this)\b|\bmay i ask (?:why|what|how)\b|\bconfidential\b|\bnot mine to\b|\b(?:cannot|can't|could not|will not|won't) (?:say|share|tell|name|give)\b|\bwithout naming\b|\bi (?:am|will be) free\b|\bi can (?:work|do) (?:full|all|five|every|the)\b")),
    Cue("recap", "said in a sentence where you were", _words(r"\b(?:we were (?:talking|speaking|just)|i was (?:just )?(?:telling|saying|talking|describing)|to bring you up|in (?:short|one sentence)|so far|briefly|to sum up|the short version)\b")),
)  # fmt: skip

_BY_ID = {each.id: each for each in CUES}


def called(name: str) -> Cue:
    """Whether somebody is called by their name, or by a part of it."""
    parts = [re.escape(part) for part in name.split() if len(part) > 2 and part[0].isupper()]
    pattern = re.compile(rf"\b(?:{'|'.join(parts)})\b") if parts else None
    return Cue(BY_NAME, "called them by their name", lambda text: sentence_with(pattern, text) if pattern else None)


def cue(key: str) -> Cue:
    """The cue of that id; every scenario names only these."""
    return _BY_ID[key]
