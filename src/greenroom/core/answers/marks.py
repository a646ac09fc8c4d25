"""What rules see in one sentence: the marks that the judge's network reads beside the words."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from math import log1p

_NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|"
    "thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third|quarter|twice|doubled?|tripled?|halved?"
)
_NUMBER = re.compile(rf"[$£€]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|k|m|%|x)?\b%?|\b(?:{_NUMBER_WORDS})\b", re.IGNORECASE)
_NAMED = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'&.-]+|\b[A-Z]{2,6}\b")
_WHEN = re.compile(
    r"\b(?:last|this|that|one|every|each|next) (?:year|month|week|day|night|morning|semester|summer|winter|spring|fall|autumn|season|term|quarter|shift)|"
    r"\b(?:freshman|sophomore|junior|senior) year|\b(?:years?|months?|weeks?|days?|hours?|minutes?) (?:ago|later|before|after|long|early|late)\b|"
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    re.IGNORECASE,
)
_CUES = (
    # learning
    r"\blearn(?:ed|t|ing)?\b|\blesson|\btaught (?:me|us)|\btake ?away|\bsince then|\bever since|\blooking back|\bhindsight|\bnext time|\bfrom (?:then|that day|now) on|\b(?:now|today|these days),? i\b|\bi now\b|\bdifferently\b|\breali[sz]ed? that|\bmade me (?:reali[sz]e|a better)|\bgrew\b|\bgrown\b|\bgrowth\b",
    # task
    r"\bmy (?:task|job|goal|aim|role|target|responsibility|position|duty|assignment) (?:was|is|were|became)|\b(?:i|we) (?:had|needed|was supposed|were supposed) to\b|\b(?:asked|told|wanted|expected|needed) me to|\bi was (?:asked|told|given|responsible|tasked|assigned|in charge)|\bup to me\b|\bchalleng|\bproblem\b|\bissue\b|\bdifficult|\bstruggl|\bdeadline|\bconflict\b|\bdisagree|\bgoal\b",
    # result
    r"\bas a result|\bin the end|\bthe (?:result|outcome)|\b(?:result|led|leads|leading) (?:in|to)\b|\bended up|\bfinally\b|\beventually\b|\bafterwards?\b|\bafter (?:this|that|which)\b|\bat the end\b|\bbecause of (?:this|that|my|our)\b|\bthis (?:helped|allowed|made|led|gave|resulted|meant|way|helps|allows|makes)\b|\bwas able to\b|\bwere able to\b|\bsuccess|\bturned out|\bgrateful\b|\bhappy\b|\bproud\b|\bwon\b|\bfinished\b|\bwent (?:well|smoothly)|\bso that\b|\bworked out\b|\bpaid off\b",
    # own past action
    r"\bi (?:\w+ly |also |then |first |just )?(?:\w+ed|made|took|went|got|gave|told|spoke|wrote|ran|led|built|found|kept|brought|put|set|began|chose|sat|met|taught|held|sent|let|came|dealt|thought|said|drove|spent|broke|sought|bought|read)\b",
    # habit or intention
    r"\bi (?:\w+ly |always |usually |often |also |will |would |try to |like to |make sure |tend to |can )",
    # setting
    r"\b(?:when|while|during|at the time|in (?:high|middle|grad\w*) school|there (?:was|were)|i (?:was|work|worked|am|used to work)|at my|my (?:first|last|previous|current|old)|one time|a time|an instance|once)\b",
    # shared
    r"\b(?:we|us|our|ours|together)\b",
    # others
    r"\b(?:they|them|their|he|she|him|her|everyone|people|someone|others)\b",
    # general belief
    r"\b(?:is|are) (?:very |so |extremely |really |also )?(?:important|key|essential|crucial|vital|necessary|always|the (?:best|key|most))\b|\bi (?:think|believe|feel)\b|\bin my opinion|\bshould\b|\bone (?:must|should)\b|\byou (?:have to|need|must|can|should)\b|\bimportan",
    # hypothetical
    r"\b(?:would|could|might|if)\b",
    # reason
    r"\b(?:because|since|so that|in order to|due to|therefore|so)\b",
    # contrast
    r"\b(?:but|however|although|though|unfortunately|instead|despite)\b",
    # own part
    r"\b(?:i|i'm|i've|i'd|me|my|mine|myself)\b",
)
_PATTERNS = tuple(re.compile(cue) for cue in _CUES)
MARKS = len(_PATTERNS) + 4


_LESSON = re.compile(
    r"\b(?:i|we)(?:['’]ve| have)? (?:\w+ ){0,2}learn(?:ed|t)\b|\b(?:main|biggest|key|important|valuable) lessons?\b|\bthe lesson (?:was|is|that|i|we)\b|\blessons? learn(?:ed|t)\b|\btake ?aways?\b|"
    r"\b(?:taught|showed|shown|reminded) (?:me|us)\b|\bmade (?:me|us) (?:reali[sz]e|understand|see)\b|"
    r"\b(?:highlighted|reinforced|underscored|emphasi[sz]ed|solidified|demonstrated|proved)\b.{0,25}\b(?:importance|power|value|need|how|that)\b|"
    r"\b(?:i|we) (?:\w+ )?(?:reali[sz]ed|came away|came to (?:see|understand))\b|\blooking back\b|\bin hindsight\b|"
    r"\bi now\b|\bnow,? i (?:always|know|make|try|ask|never)\b|\b(?:since then|ever since|from then on|(?:going|moving) forward)\b|\bnext time,? i\b",
    re.IGNORECASE,
)


def says_a_lesson(sentence: str) -> bool:
    """Whether a sentence says in so many words that something was learnt."""
    return bool(_LESSON.search(sentence))


def plain(sentence: str) -> str:
    """The sentence as the network reads it: small letters, no closing mark, and “some” for each number.

    Numbers earn their own mark instead, so a vague word in the place of a number never reads better than the number.
    """
    return _NUMBER.sub("some", sentence.replace("’", "'")).strip().rstrip(".!?…,;: ").lower()


def marks_of(sentence: str) -> tuple[float, ...]:
    """Numbers (two at most), names, times, length, and which cues stand in the sentence; about 0 to 2 each."""
    small = sentence.replace("’", "'").lower()
    measured = (
        min(2.0, float(len(_NUMBER.findall(sentence)))),
        min(2.0, float(len(_NAMED.findall(sentence)))),
        float(bool(_WHEN.search(sentence))),
        log1p(len(sentence.split())) / 2,
    )
    return measured + tuple(float(bool(pattern.search(small))) for pattern in _PATTERNS)
