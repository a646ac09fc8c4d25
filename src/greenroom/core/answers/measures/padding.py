"""Sentences that do nothing for an answer, so that they count neither for it nor against it."""

# ruff: noqa: E501 - tables of patterns

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import straight
from greenroom.core.answers.measures.whose import whose_doing
from greenroom.core.answers.measures.wording import BUZZWORDS
from greenroom.core.answers.nonsense import is_noise
from greenroom.core.answers.values import Finding, Measure
from greenroom.core.ranking import is_telling, stem, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.spans import Quote

_INSTRUCTION = re.compile(
    r"^\W*(?:(?:please|now|so|and|hey|note|system|assistant|user|judge|admin|important)\b[\s:,]*)*(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|my\s+|of\s+|these\s+)*(?:(?:previous|prior|above|earlier|preceding|other|system)\s+)?(?:instructions?|prompts?|rules?|rubric|guidelines?|criteria|messages?)\b|^\W*(?:system|assistant)\s*:|"
    r"^\W*(?:(?:please|now|so|and|hey|you\s+(?:should|must|will|have\s+to|need\s+to))\b[\s:,]*)*(?:rate|grade|score|mark|evaluate|judge)\s+(?:this|it|me|my|the)\b(?:\s+(?:answer|response|text))?(?=.*(?:\d|five|ten|full|top|high|best|perfect|excellent|strong|generous))|"
    r"(?:^\W*|[.,;:]\s*|\b(?:please|and|then|just|should|must|to)\s+)(?:give|award|assign)\s+(?:(?:me|this|it|us|my|the|a|an|answer|response)\s+)*(?:full|top|highest|maximum|perfect|best|high|5|five|10|ten|100)\s*(?:possible\s+)?(?:/\s?\d+|out\s+of\s+\w+|marks?|scores?|points?|ratings?|stars?|grades?)|"
    r"^\W*(?:as|you\s+are|you're|act\s+as)\s+(?:now\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?(?:ai|artificial\s+intelligence|language\s+model|llm|chatbot|grading\s+system|automated\s+\w+|judge|grader|evaluator|assessor|assistant)\b\s*(?:,|[.!]|$|i\b|you\b|model\b|language\b|that\b|who\b|tasked\b|and\b)|"
    r"(?<!\w)(?:this|my|the\s+above|the\s+following)\s+(?:answer|response)\s+(?:clearly\s+|certainly\s+|truly\s+)?(?:deserves|merits|should\s+(?:get|receive|be\s+(?:rated|given|scored|graded)|score)|is\s+(?:perfect|excellent|outstanding|exemplary|flawless|a\s+(?:5|five|10|perfect)|worth)|meets\s+(?:all|every)|scores|earns|fulfil+s\s+all|has\s+(?:a\s+)?perfect)|"
    r"(?<!\w)(?:note|message|dear|attention|memo)\s+(?:to\s+)?(?:the\s+|my\s+)?(?:ai|grader|judge|evaluator|assessor|rater|interviewer|system|model)\b|(?<!\w)system\s+prompt(?!\w)|"
    r"^\W*(?:output|return|respond\s+with|print|answer\s+with)\s+.{0,40}(?:\d|rating|score|json)|(?<!\w)(?:overall|structure|evidence|ownership|relevance|rating|score)[\"']?\s*[=:]\s*[\"']?[1-5](?:\.0)?(?!\w)|</?(?:system|instructions?|user|assistant)>|\[/?INST\]",
    re.IGNORECASE,
)
_NICE = r"(?:really\s+|very\s+|truly\s+|such\s+a\s+|so\s+|an?\s+|the\s+)*(?:great|good|excellent|wonderful|fantastic|interesting|amazing|awesome|brilliant|tough|thoughtful|insightful|lovely|fabulous|incredible|impressive|best|outstanding|inspiring)"
_FLATTERY = re.compile(
    rf"^\W*(?:wow|oh|well|ok|okay|so|hmm|first\s+of\s+all)?\W*(?:what|that's|that\s+is|this\s+is|that\s+was|it's|it\s+is)?\s*(?:a\s+|an\s+|such\s+a\s+|such\s+an\s+|the\s+)?{_NICE}\s+question\b|"
    rf"(?<!\w)i(?:'ve|\s+have)?\s+(?:really\s+|truly\s+|deeply\s+|always\s+|greatly\s+|absolutely\s+)*(?:admire|admired|love|respect|adore|look\s+up\s+to|am\s+impressed\s+by|am\s+a\s+huge\s+fan\s+of)\s+(?:you|your\s+(?:company|organi[sz]ation|firm|team|brand|mission|culture|work|products?|values|questions?))\b|"
    rf"^\W*(?:you|your\s+(?:company|organi[sz]ation|firm|team|brand|culture))\s+(?:is|are)\s+{_NICE}\b|"
    r"(?<!\w)(?:it\s+(?:would\s+be|is|'s)|it's)\s+(?:such\s+)?(?:an?\s+)?(?:\w+\s+)?(?:honou?r|privilege|dream)\s+to\s+(?:work|be|speak|talk|join|meet)\b|(?<!\w)(?:i\s+can\s+tell|i\s+can\s+see)\s+(?:that\s+)?you(?:'re|\s+are)\s+",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|since|for\s+(?:its|your|the\s+way)|when\s+(?:i|you)|which|as\s+i)\b|\d", re.IGNORECASE
)
_FILLER = re.compile(
    r"^\W*(?:(?:so|and|but|yeah|yes|well|ok|okay|anyway|um|uh|i\s+think|i\s+guess|in\s+conclusion)\b\W*)*(?:"
    r"that(?:'s|s|\s+is|\s+was|\s+would\s+be)\s+(?:(?:basically|really|just|pretty\s+much)\s+)?(?:all|it|about\s+it|pretty\s+much\s+it|basically\s+it|my\s+answer|the\s+end|everything)(?:\s+(?:i\s+have(?:\s+to\s+say)?(?:\s+(?:about|on|to)\s+(?:it|that|this))?|i've\s+got|from\s+me|for\s+now|really|i\s+guess|i\s+can\s+(?:think\s+of|say)|to\s+(?:be\s+)?sa(?:y|id)|thank\s+you|thanks))*|"
    r"(?:i\s+)?(?:really\s+)?hope\s+(?:that\s+|this\s+|it\s+|i(?:'ve)?\s+)*(?:answers?|answered|helps?|makes\s+sense|is\s+(?:ok|okay|enough|good|what\s+you))\b.{0,30}|"
    r"(?:thank\s+you|thanks)(?:\s+(?:so\s+much|very\s+much|again|a\s+lot))?(?:\s+for\s+(?:your\s+time|asking|listening|reading|having\s+me|the\s+(?:question|opportunity)|this\s+(?:question|opportunity)|considering\s+me|your\s+(?:attention|consideration))(?:\s+and\s+\w+(?:\s+\w+)?)?)?|"
    r"(?:hi|hello|hey|good\s+(?:morning|afternoon|evening|day))(?:\W+(?:there|everyone|all|how\s+are\s+you|nice\s+to\s+meet\s+you))*(?:\s+(?:doing\s+)?today)?|"
    r"(?:let\s+me\s+think|give\s+me\s+a\s+(?:second|moment|minute)|where\s+(?:do|should)\s+i\s+(?:start|begin)|i'd\s+be\s+happy\s+to\s+answer|sure|of\s+course|absolutely|certainly|no\s+problem)(?:\s+(?:about\s+(?:it|this|that)|that|this))?|"
    r"(?:does\s+that|does\s+this)\s+(?:answer|make)\b.{0,30}|(?:please\s+)?let\s+me\s+know\s+if\s+you\s+(?:have|need)\b.{0,40}|i\s+look\s+forward\s+to\s+hearing\b.{0,30}|looking\s+forward\s+to\s+hearing\b.{0,30}|the\s+end"
    r")\W*$",
    re.IGNORECASE,
)
_VIRTUE = r"(?:good\s+|effective\s+|clear\s+|open\s+|strong\s+|great\s+|proper\s+)?(?:communication|teamwork|team\s+work|leadership|time\s+management|hard\s+work|planning|organi[sz]ation|honesty|trust|collaboration|patience|respect|adaptability|practice|consistency|commitment|perseverance|attitude|motivation|a\s+positive\s+(?:attitude|mindset)|success|failure)"
_PLATITUDE = re.compile(
    rf"^\W*(?:(?:and|so|but|because|as\s+they\s+say|at\s+the\s+end\s+of\s+the\s+day|in\s+my\s+opinion|i\s+(?:think|believe|feel)(?:\s+that)?)\b\W*)*(?:{_VIRTUE}\s+(?:is|are)\s+(?:always\s+|really\s+|very\s+|so\s+|the\s+|a\s+|an\s+|absolutely\s+|extremely\s+)*(?:key|keys|essential|crucial|vital|important|everything|foundation|half\s+the\s+battle|necessary|backbone|cornerstone|most\s+important)(?:\s+(?:thing|skill|part|factor|aspect))?(?:\s+(?:to|of|for|in)\s+(?:any\s+|every\s+|all\s+|a\s+|the\s+|our\s+|good\s+)*(?:\w+\s*){{1,2}})?|"
    r"(?:team\s?work|it)\s+makes\s+the\s+dream\s+work|practice\s+makes\s+perfect|there(?:'s|\s+is)\s+no\s+i\s+in\s+team|failure\s+is\s+not\s+an\s+option|everything\s+happens\s+for\s+a\s+reason|hard\s+work\s+(?:always\s+)?pays\s+off|where\s+there(?:'s|\s+is)\s+a\s+will,?\s+there(?:'s|\s+is)\s+a\s+way|the\s+sky(?:'s|\s+is)\s+the\s+limit|every\s+cloud\s+has\s+a\s+silver\s+lining|no\s+pain,?\s+no\s+gain|time\s+is\s+money|the\s+customer\s+is\s+always\s+right|rome\s+(?:wasn't|was\s+not)\s+built\s+in\s+a\s+day)\W*$",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"^\W*(?:(?:so|well|ok|okay|yes|um|uh)\b\W*)*(?:(?:i(?:'m|\s+am)\s+going\s+to|i(?:'ll|\s+will|\s+would\s+like\s+to|'d\s+like\s+to|\s+can|\s+want\s+to)|let\s+me)\s+(?:tell|talk|share|describe|explain|give|discuss|answer)|(?:you\s+asked|the\s+question\s+(?:is|was|asks)|you\s+want\s+to\s+know))\b",
    re.IGNORECASE,
)
_LEADING_WORDS = (
    "going tell talk share describe explain give discuss answer asked question want example time now today once story "
    "situation instance like let"
)
_LEADING = frozenset(stem(word) for word in _LEADING_WORDS.split())
_MORE_THAN_ALL = re.compile(r"\b(?:1[1-9]0|200)\s?(?:%|percent)")
_LISTED = 5
_FLATTERING = 20  # words; a longer sentence has more to say


def padding(question: str, sentences: Sequence[Quote]) -> tuple[Finding, ...]:
    """Each sentence that must not count; its note says what it is instead of an answer."""
    return tuple(_padded(question, sentences))


def _padded(question: str, sentences: Sequence[Quote]) -> Iterator[Finding]:
    """The padding in the order of the answer."""
    asked = frozenset(token.stem for token in tokens(question))
    for sentence in sentences:
        kind = _kind(sentence.text, question, asked)
        if kind:
            yield Finding(Measure.PADDING, sentence, kind)


def says_nothing(sentence: str) -> str:
    """What a sentence is that says nothing, whatever was asked; empty where it says something."""
    text = straight(sentence)
    plain = len(text.split()) <= _FLATTERING and not _REASON.search(text)
    if is_noise(text):
        return "noise"
    if _INSTRUCTION.search(text):
        return "instruction"
    if plain and _FLATTERY.search(text):
        return "flattery"
    if _FILLER.match(text):
        return "filler"
    if _PLATITUDE.match(text):
        return "platitude"
    return "buzzwords" if _is_worn(sentence, text) else ""


def is_put_behind(words: str) -> bool:
    """Whether words that follow an answer say nothing, from the first of them on."""
    begins = {"instruction": _INSTRUCTION, "flattery": _FLATTERY}
    kind = says_nothing(words)
    return bool(kind) and (kind not in begins or bool(begins[kind].match(straight(words))))


def _kind(sentence: str, question: str, asked: frozenset[str]) -> str:
    """What a sentence is, when it is padding; empty when it is not."""
    if found := says_nothing(sentence):
        return found
    text = straight(sentence)
    return "question" if _is_asked(text, asked) or _is_part(text, question) else ""


def _is_worn(sentence: str, text: str) -> bool:
    """Whether a sentence is little more than worn words: no deed, and fewer telling words than worn ones."""
    worn = [match.span() for match in BUZZWORDS.finditer(text)]
    if worn and _is_list(text):
        return True
    text = _MORE_THAN_ALL.sub(lambda match: " " * len(match[0]), text)
    if not worn or any(each.measure is Measure.OWN for each in whose_doing(sentence)) or re.search(r"\d", text):
        return False
    others = [
        token
        for token in tokens(text)
        if is_telling(token) and not any(start <= token.span.start < end for start, end in worn)
    ]
    return len(others) < len(worn)


def _is_list(text: str) -> bool:
    """Whether a sentence is a list of words and no sentence."""
    pieces = text.split(",")
    return len(pieces) >= _LISTED and all(len(piece.split()) <= 3 for piece in pieces)


def _is_part(text: str, question: str) -> bool:
    """Whether a sentence stands in the question, word for word."""
    said, asked = (" ".join(re.findall(r"[a-z0-9']+", each.lower())) for each in (text, straight(question)))
    return len(said.split()) >= 3 and f" {said} " in f" {asked} "


def _is_asked(text: str, asked: frozenset[str]) -> bool:
    """Whether all telling words are the question's: three or more, or any after “I am going to tell you”."""
    said = {token.stem for token in tokens(text)} - _LEADING
    if not said or not said <= asked or re.search(r"\d|\b(?:not|never|no)\b|n't\b", text, re.IGNORECASE):
        return False
    return len(said) >= 3 or bool(_LEAD_IN.match(text))
