"""A short phrase cut from a passage of a posting: what it is about, in the posting's own words, never half of it."""

from __future__ import annotations

import re

from greenroom.core.postings.word_lists import words_of

STRESS = re.compile(
    r"\b(?:most important(?:ly)?|above all|more than anything|crucial|vital(?! signs?)|at the (?:very )?heart|"
    r"(?:first|top|main|number one|absolute|key) priorit(?:y|ies)|our priorit(?:y|ies)|first and foremost|first of all|"
    r"(?:what )?matters? (?:the )?most|non-negotiable|number one|comes? (?:first|before)|"
    r"critical(?! (?:thinking|care|appraisal|analysis|infrastructure|incidents?|reasoning|review))|"
    r"the word you will hear most|everything (?:else )?(?:depends|rests|starts|begins))\b",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?:(?:above all|most importantly|most important|first and foremost|first of all|"
    r"more than anything)(?: else)?[,:] +|"
    r"(?:day to day|in short|in addition|together|reporting|working|under|from|at|within|with|as|on|in|to do|for|"
    r"this)\b[^,.;:]{0,60},? +(?=(?:you|we|she|he|the (?:post|incumbent|successful))\b))+",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:we (?:now )?(?:need|want|seek|are looking for|['’]re looking for)(?: you to| an? \w+ who|"
    r" someone (?:who|to))?|"
    r"your (?:main )?(?:job|role|task|duties|work) (?:is|will be|are|include)(?: to)?|"
    r"(?:you|we|she or he|he or she|they|it)(?:['’](?:ll|re|d))?(?: will| would| are| must| should| also| can)*|"
    r"(?:the )?(?:applicants?|candidates?)(?: must| should| will)|"
    r"the (?:\w+[ -]){1,3}(?:must|should|will|would|involves))\s+(?=\S)",
    re.IGNORECASE,
)
_DUTY = re.compile(
    r"(?:(?:(?:be |is |are )?(?:also )?(?:responsible for|accountable for|in charge of)|take responsibility for|"
    r"must (?:have|be|know)|have(?: to)?(?! \w+(?:ed|en|wn|un)\b)|(?:be )?able to|"
    r"(?:proven |demonstrated |demonstrable )?ability to|need(?: to)?|be(?= \w+ing)|to(?= [a-z]))\s+)+",
    re.IGNORECASE,
)
_EXPERIENCE = re.compile(
    r"(?:(?:proven |strong |solid |demonstrable |demonstrated |significant |extensive |sound |very |good |previous |"
    r"prior |hands-on |practical |relevant |excellent |some |a |an )*"
    r"(?:experience|track record|record|knowledge|understanding)\b(?: and (?:knowledge|understanding))?) "
    r"(?:(?:of|in|with|working with|working in|as)\s+(?=\S+\s+\S)|(?=\w+ing\b))",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"[.!?](?=\s|$)|[;:(…]|\s[–—-]\s|,?\s(?:so that|in order to|which|ensuring|including|such as|as well as|because|"
    r"e\.g\.)\b|,\s(?:while|who|when|where|until|before|whether|even when|often|with which|at least|ideally|in|with|at|"
    r"(?:and|but) (?:you|we|they|can))\b"
)
_SOFT = re.compile(
    r",\s|\s(?=(?:and|or|with|for|at|across|from|by|between|on|during|using|against|into|in|"
    r"who|when|where|until|before|whether|while)\s)"
)
_DANGLING = words_of("""
and or the a an of to in with for our your at on by from that & their its through as is are be will not this these those
every each both between under over about than any no very more
""")
_ENOUGH = 3
_LONGEST = 14


def phrase_of(text: str) -> str:
    """The words that say what a passage is about, without "you will" in front and without what only adds to it."""
    rest = text[_beginning(text) :]
    whole = _until(rest, [match.start() for match in _STOP.finditer(rest)])
    if len(whole.split()) <= _LONGEST:
        return whole.rstrip(" .,;:!?")
    ends = [match.start() for match in _SOFT.finditer(whole) if len(whole[: match.start()].split()) <= _LONGEST]
    wide = [end for end in ends if len(_trimmed(whole[:end]).split()) >= _ENOUGH]
    return _trimmed(whole[: _kept(whole, wide)] if wide else " ".join(whole.split()[:_LONGEST]))


def _kept(whole: str, ends: list[int]) -> int:
    """The last clean place to stop: never right behind the first half of a pair such as "between … and"."""
    comma = [end for end in ends if whole[end] == "," and len(whole[:end].split()) >= _ENOUGH + 1]
    return comma[-1] if comma and whole.count(",") == 1 else ends[-1]


def _beginning(text: str) -> int:
    """Where a passage comes to the point."""
    start = 0
    for opening in (_CUE, _SUBJECT, _DUTY, _EXPERIENCE):
        match = opening.match(text, start)
        if match and len(text[match.end() :].split()) >= 2:
            start = match.end()
    return start


def _until(text: str, stops: list[int]) -> str:
    """The text up to the first stop that leaves at least two words."""
    return text[: next((stop for stop in stops if len(text[:stop].split()) >= 2), len(text))]


def _trimmed(text: str) -> str:
    """A phrase without words at its end that wait for another."""
    words = text.split()
    while len(words) > 2 and words[-1].lower().strip(",") in _DANGLING:
        words.pop()
    return " ".join(words).rstrip(" .,;:!?")
