"""What can be pictured or checked: names, times, quoted speech, documents, numbers, and what came about."""

# ruff: noqa: E501 - tables of words and patterns

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import before, phrases, quoted, straight
from greenroom.core.answers.values import Finding, Measure
from greenroom.core.evidence import check
from greenroom.core.magnitudes import find_magnitudes
from greenroom.core.small_words import COMMON_WORDS, STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAME = re.compile(
    r"(?<![\w'])(?:(?:Mrs?|Ms|Dr|Prof|St)\.\s)?[A-Z][\w&'.-]*\w(?:\s(?:of\s(?:the\s)?|and\s(?=[A-Z][a-z]+\s(?:University|College)))?[A-Z][\w&'-]*\w)*"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;]['\")”]*|\n|[“\"(•-])\s*$")
_TITLE_BEFORE = re.compile(r"\b(?:Mrs?|Ms|Dr|Prof|St)\.\s*$")
_EVERYDAY = (
    "i i'm i've i'd i'll im ok okay asap fyi lol etc star tbd aka hr ceo cv pto gpa diy rsvp btw omg a.m p.m am pm yes no hi hello "
    "thanks thank well overall also however although though unfortunately eventually finally lastly firstly secondly next "
    "god lord mom dad mum mother father grandma grandpa sir madam manager boss supervisor director president vice captain "
    "leader lead team member members teacher professor coach student students company college university high middle "
    "elementary grade school senior junior freshman sophomore head assistant chief officer intern internship project class "
    "english math science history biology chemistry physics spanish art music customer client service situation task action "
    "result goal strategy step one two three first second third new well individual communication leadership success travel "
    "let's let there that's it's what's don't can't didn't we're we've they're he's she's you're sales marketing finance "
    "accounting engineering it"
)
_NO_NAMES = frozenset(_EVERYDAY.split())
_TIMES = re.compile(
    r"(?<!\w)(?:(?:(?:early|late|mid)[ -])?(?:(?:(?:january|february|april|june|july|august|september|october|november|december)|(?:(?-i:March|May)|(?<=in )(?:march|may)|(?<=last )(?:march|may)))(?:\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s?)?(?:19|20)\d\d|\s\d{1,2}(?:st|nd|rd|th)?(?!\w))?)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas(?:\s(?:eve|day))?|thanksgiving|easter|ramadan|diwali|halloween|new year's(?:\s(?:eve|day))?|black friday"
    r"|(?:last|this\s+past)\s+(?:year|month|week|night|semester|summer|winter|spring|fall|autumn|season|term|quarter)"
    r"|this\s+(?:semester|summer|winter|spring|autumn)"
    r"|(?:freshman|sophomore|junior|senior)\s+year|(?:first|second|third|fourth|final|last)\s+year\s+of\s+(?:college|university|high\s+school|school)"
    r"|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s+(?:years?|months?|weeks?|days?|hours?)\s+(?:ago|later|earlier|beforehand)"
    r"|(?:half|quarter)\s+past\s+\w+|\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|o'clock)(?!\w)|\d{1,2}:\d\d"
    r"|(?:(?:spring|summer|autumn|fall|winter)\s(?:of\s)?)?(?<![$€£\d,.])(?:19[5-9]\d|20[0-4]\d)(?![\d,.]\d)(?!\w)(?!\s(?:people|orders|customers|students|items|units|guests|users)))(?!\w)",
    re.IGNORECASE,
)
_SPEECH = re.compile(
    r"“\s?(?:[^\s“”]+\s+){2,}[^\s“”]+\s?”|(?<![^\s(])\"(?=\S)(?:[^\s\"]+\s+){2,}[^\s\"]+\"|(?<=\bsaid )'(?:[^\s']+\s+){2,}[^\s']+'(?!\w)"
)
_THINGS = phrases(
    "google doc|google docs|google sheet|google sheets|google drive|google slides|google calendar|google classroom|google meet|excel|excel sheet|powerpoint|microsoft word|microsoft teams|ms teams|outlook calendar|zoom|slack channel|trello|jira|notion|"
    "photoshop|indesign|illustrator|canva|figma|autocad|solidworks|matlab|python|javascript|java|tableau|power bi|salesforce|hubspot|quickbooks|sap|wordpress|shopify|github|docker|kubernetes|linux|arduino|raspberry pi|"
    "instagram|facebook|tiktok|youtube|linkedin|whatsapp|groupme|discord|spotify|netflix|amazon|walmart|starbucks|mcdonald's|kroger|costco|ikea|chick-fil-a|"
    "spreadsheet|spreadsheets|checklist|check list|to-do list|to do list|todo list|gantt chart|flow chart|flowchart|logbook|log book|shift log|shift plan|rota|roster|timesheet|time sheet|handbook|user manual|style guide|"
    "invoice|invoices|purchase order|work order|incident report|police report|lab report|care plan|lesson plan|risk assessment|meeting minutes|sign-up sheet|seating chart|floor plan|blueprint|blueprints|wiring diagram|prescription|patient file|"
    "whiteboard|white board|sticky notes|post-its|post-it notes|poster|posters|flyer|flyers|billboard|newsletter|press release|bulletin board|planner|kanban board|survey|questionnaire|petition|cash register|forklift|till|slide deck"
)
_COUNTS = re.compile(
    r"(?<![\w$€£.,:/-])(?:(?:the\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+of\s+(?:us|them|you|those|these|the|my|our)|"
    r"(?:once|twice|thrice|(?:two|three|four|five|six|\d+)\s+times)\s+(?:a|an|per|each|every)\s+(?:day|week|month|year|shift|semester|season|night|quarter|hour)|"
    r"twice|half(?:\s+(?:of\s+)?(?:us|them|the|my|our|an\s+hour|a\s+day|a\s+year|as\s+\w+))|(?:a|one|two)[\s-](?:third|quarter|fifth)s?\s+of|three[\s-]quarters|two[\s-]thirds|"
    r"doubled|doubling|tripled|halved|quadrupled|\d+(?:[.,]\d+)*(?:st|nd|rd|th)\s+(?:place|percentile|out)|\d+(?:[.,]\d+)*(?:[x%k]|\s?percent)?(?![\w:/]|[.,]\d)|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one)\s+(?:hundred|thousand|million|dozen))(?![\w])(?!-way\b)",
    re.IGNORECASE,
)
_NO_COUNT_BEFORE = re.compile(
    r"\b(?:number|no\.?|room|step|version|one or|thing or|phase|level|grade|type|chapter|section|part|covid-?|route|highway|page|calc|calculus|chem|iphone|windows|between the|put)\s*$",
    re.IGNORECASE,
)
_NO_COUNT = re.compile(
    r"\b24\s?/\s?7\b|\b(?:1[0-5]0|200|1000)\s?(?:%|per ?cent)(?=\s+(?:committed|dedicated|sure|certain|confident|focused|honest|effort|of the time)\b)|\bcovid-?\s?19\b|\b9/11\b|\b[6-9]\s?(?:-|to)\s?[3-6]\b(?=\s(?:job|jobs|shift|shifts|schedule|work)\b)|\b9\s?(?:-|to)\s?5\b|\bon all fours\b|\bhigh five\b|\bone or two\b|\btwo cents\b",
    re.IGNORECASE,
)
_NO_OUTCOME = re.compile(
    r"^(?:so that|growing|improving|without (?:a )?(?:doubt|question|hesitation)|enabling|avoid\w*|\w+ing\b(?! in\b| to\b))|^grew up\b|^won't\b|^improved? (?:my|me)\b.*\bwould\b|^zero tolerance|^increased pressure|^raised (?:in|by|me)\b|^dropped (?:off|out)|^saved? (?:up|me a seat)",
    re.IGNORECASE,
)
_UNREAL_BEFORE = re.compile(
    r"\b(?:would|could|might|should|will|if|can|usually|often|always|hope|hopefully|to|be|not|never|n't)\b[^.,;]{0,28}$",
    re.IGNORECASE,
)
_CAME_ABOUT = re.compile(
    r"\b(?:(?:he|she|they|the (?:customer|client|manager|team|guest|patient|couple|group|professor|teacher|board|judges)|my (?:boss|manager|supervisor|professor|teacher|coach|team))\s+(?:\w+ly\s+|then\s+|both\s+|all\s+)?"
    r"(?:agreed|approved|accepted|thanked|apologi[sz]ed|came back|loved|forgave|understood|relented|complimented|praised|calmed down)\b|"
    r"(?:got|received|earned|given|awarded|scored)\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?:(?:[A-D][+-]?(?=[\s.,!?]|$))|full (?:marks|credit)|(?:good|great|high|better|perfect|excellent)\s+(?:grade|score|mark)s?|promotion|promoted|raise\b|refund|extension|offer\b|scholarship|first place|\d+(?:st|nd|rd|th) place|\d+\s?%?\s+on\b|hired|certified|elected|accepted|the job)|"
    r"(?:was|were|got) (?:promoted|hired|elected|accepted into|accepted to|published|approved|resolved|solved|fixed|sold out|awarded|chosen (?:as|for|to))\b|"
    r"(?:it|this|that|which|everything|plan) (?:\w+ly )?(?:worked out|paid off|worked)\b|ended up (?!having\b|being (?:late|wrong|too)\b)(?:\w+ly )?\w+ing\b|(?:placed|came|finished) (?:first|second|third)\b|"
    r"(?:it|this|which) (?:\w+ly )?(?:made|helped|allowed|let|gave|brought|meant|saved)\b(?= (?:the|them|us|him|her|my|our|everyone|customers|that)\b))",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[;.!?](?:\s|$)|,(?=\s[a-z])|\n")


def concrete(answer: str) -> tuple[Finding, ...]:
    """Names, times, speech and documents, numbers, and what came about, in the order of the text."""
    text = straight(answer)
    times = [match.span() for match in _TIMES.finditer(text)]
    speech = [match.span() for match in _SPEECH.finditer(answer)]
    things = [match.span() for match in _THINGS.finditer(text)]
    things = [span for span in things if not _within(span, speech)]
    names = [] if answer.isupper() else [span for span in _names(text) if not _within(span, [*times, *speech])]
    seen = [*times, *speech, *names, *(span for span in things if not _within(span, names))]
    found = [
        *(quoted(Measure.CONCRETE, answer, span) for span in seen),
        *(quoted(Measure.NUMBER, answer, span) for span in _numbers(text, times)),
        *(quoted(Measure.OUTCOME, answer, span) for span in _outcomes(text)),
    ]
    return tuple(sorted(found, key=lambda each: (each.quote.span, each.measure)))


def _within(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    """Whether a range shares characters with one of the others."""
    return any(span[0] < end and start < span[1] for start, end in others)


def _names(text: str) -> Iterator[tuple[int, int]]:
    """Capitalised names; at the beginning of a sentence only those of two words or more."""
    small = set(re.findall(r"(?<![\w'])[a-z][\w'-]+", text))
    for match in _NAME.finditer(text):
        start, end = match.span()
        words = match.group().split()
        near = before(text, start)
        opens = bool(_SENTENCE_START.search(near)) and not _TITLE_BEFORE.search(near)
        while words and (opens or words[0].lower() in STOP_WORDS or "'" in words[0][:-2]):
            if not _is_no_name(words[0], small) and len(words) > 1:
                break
            start += len(words[0]) + 1
            words, opens = words[1:], False
        if any(not _is_no_name(word, small) for word in words):
            yield start, end


def _is_no_name(word: str, small: set[str]) -> bool:
    """Whether a capitalised word is an everyday one."""
    plain = word.lower().removesuffix("'s").strip(".'")
    return plain in _NO_NAMES or plain in STOP_WORDS or plain in COMMON_WORDS or plain in small or "'" in word[:-2]


def _numbers(text: str, times: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Amounts with what is counted, then counts that these leave out; dates and manners of speaking are none."""
    taken = bytearray(len(text))
    for start, end in [*times, *(match.span() for match in _NO_COUNT.finditer(text))]:
        taken[start:end] = b"x" * (end - start)
    counts = list(_COUNTS.finditer(text))
    found = [match.span() for match in counts if " " in match.group()]
    found.extend((each.quote.span.start, each.quote.span.end) for each in find_magnitudes(text))
    found.extend(match.span() for match in counts if not _NO_COUNT_BEFORE.search(before(text, match.start())))
    for start, end in found:
        if not any(taken[start:end]):
            taken[start:end] = b"x" * (end - start)
            yield start, end


def _outcomes(text: str) -> Iterator[tuple[int, int]]:
    """Clauses that say what came about; wishes, purposes and what would have been are left out."""
    found = [
        (quote.span.start, quote.span.end)
        for quote in check(text).outcome
        if not _NO_OUTCOME.search(quote.text) and not _UNREAL_BEFORE.search(before(text, quote.span.start))
    ]
    for match in _CAME_ABOUT.finditer(text):
        end = _CLAUSE_END.search(text, match.end())
        span = (match.start(), end.start() if end else len(text.rstrip()))
        if not _within(span, found) and not _UNREAL_BEFORE.search(before(text, match.start())):
            found.append(span)
    yield from found
