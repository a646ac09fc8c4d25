"""Fault found with others, and private matters told in detail; only where the words leave no doubt."""

# ruff: noqa: E501 - tables of words and patterns

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import any_of, before, quoted, straight
from greenroom.core.answers.values import Finding, Measure

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHOSE = r"(?:my|our|the|this|that|his|her|their)\s+(?:(?:old|last|former|first|previous|ex|new|then|other|whole|entire|own|other)[\s-]+)?"
_COLLEAGUES = any_of(
    "boss|manager|supervisor|team leader|team lead|leader|director|owner|ceo|colleague|colleagues|coworker|coworkers|co-worker|co-workers|"
    "teammate|teammates|team|team members|group members|partner|company|employer|department|management|hr|office|workplace|professor|teacher|"
    "bosses|managers|supervisors|leadership|staff|predecessor|assistant|intern|interns|other team|other department|group"
)
_CONTEMPT = any_of(
    "idiot|idiots|moron|morons|imbecile|imbeciles|jerk|jerks|asshole|assholes|clown|clowns|loser|losers|liar|liars|psycho|psychopath|narcissist|tyrant|"
    "bully|bullies|joke|nightmare|disaster|waste of space|waste of time|snake|snakes|incompetent|useless|stupid|dumb|lazy|clueless|worthless|pathetic|"
    "toxic|awful|horrible|terrible|crazy|insane|dishonest|corrupt|two-faced|spineless|brainless|good for nothing|the worst|a mess"
)
_VERY = r"(?:(?:a|an|all|so|such|such\s+a|such\s+an|really|very|just|totally|completely|complete|total|absolute|absolutely|utterly|utter|real|pretty|honestly|simply|quite|always|incredibly|extremely|bunch\s+of|and)\s+)*"
_BLAME = re.compile(
    rf"(?<![\w'])(?:{_WHOSE}{_COLLEAGUES}(?:\s+there)?|they|he|she|everyone\s+there|everybody\s+there)\s*(?:was|were|is|are|'s|'re)\s+{_VERY}{_CONTEMPT}(?!\w)(?!\s+(?:about|at|for|to|with|in|busy|week|day|time)\b)|"
    rf"(?<!\w)(?:it|this|that|all\s+of\s+it|everything)?\s*(?:was|is|'s)\s+(?:all|entirely|totally|completely|really|clearly|mostly|100%|solely|only|purely)?\s*(?:their|his|her|(?:{_WHOSE}){_COLLEAGUES}'s?)\s+(?:own\s+)?fault(?!\w)|"
    r"(?<!\w)(?:it\s+)?(?:was\s+not|wasn't|isn't|is\s+not)\s+(?:even\s+|really\s+)?my\s+fault(?!\w)|(?<!\w)(?:through\s+)?no\s+fault\s+of\s+(?:my\s+own|mine)(?!\w)|"
    rf"(?<!\w)(?:{_WHOSE}{_COLLEAGUES}|they|he|she)\s+(?:was|were|is|are)\s+(?:all\s+|the\s+ones?\s+)?to\s+blame(?!\w)|(?<!\w)i\s+(?:still\s+)?blame\s+(?:him|her|them|{_WHOSE}{_COLLEAGUES})(?!\w)|"
    rf"(?<!\w)(?:{_WHOSE}{_COLLEAGUES}|they|he|she|nobody|no\s+one)\s+(?:(?:clearly|obviously|honestly|really)\s+)?(?:didn't\s+know|did\s+not\s+know|had\s+no\s+idea|had\s+no\s+clue)\s+what\s+(?:they|he|she)\s+(?:was|were)\s+doing(?!\w)|"
    rf"(?<!\w)i\s+(?:really\s+|absolutely\s+)?(?:hated|hate|despised|despise|couldn't\s+stand|can't\s+stand|could\s+not\s+stand|loathed)\s+{_WHOSE}{_COLLEAGUES}(?!\w)|"
    r"(?<!\w)(?:threw|throwing|throw)\s+(?:me|us)\s+under\s+the\s+bus|(?<!\w)stabbed\s+(?:me|us)\s+in\s+the\s+back|(?<!\w)screwed\s+(?:me|us)\s+over|(?<!\w)(?:out\s+to\s+get|had\s+it\s+in\s+for)\s+me(?!\w)|"
    r"(?<!\w)toxic\s+(?:workplace|work\s+place|culture|work\s+culture|company|boss|manager|environment|work\s+environment|team|coworkers|colleagues|management)(?!\w)|"
    r"(?<!\w)(?:surrounded\s+by|working\s+with|worked\s+with|work\s+with|bunch\s+of)\s+(?:\w+\s+)?(?:idiots|morons|clowns|losers|incompetents)(?!\w)|"
    r"(?<!\w)because\s+of\s+(?:their|his|her|my\s+boss's|my\s+manager's)\s+(?:own\s+|total\s+|complete\s+|sheer\s+)?(?:incompetence|stupidity|laziness|ignorance)(?!\w)|"
    r"(?<!\w)(?:the\s+)?worst\s+(?:boss|manager|company|supervisor|team|coworkers|colleagues|employer)\s+(?:ever|i(?:'ve|\s+have)?\s+(?:ever\s+)?had|of\s+my\s+life)(?!\w)",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:thought|think|thinks|said|says|saying|told|shouted|yelled|claimed|complained|complaining|insisted|argued|felt|if|whether|because they felt|"
    r"not|n't|never|don't|do not|didn't|did not|called|assumed|believed|believing|rumou?rs|heard|asked)\b[^.;!?]{0,28}$",
    re.IGNORECASE,
)
_OPEN_QUOTE = re.compile(r"[“\"][^”\"]*$")
_KIN = r"(?:my|our)\s+(?:ex[\s-]?)?(?:husband|wife|boyfriend|girlfriend|fianc[ée]e?|partner|ex|mother|father|mom|mum|dad|parents|brother|sister|son|daughter|spouse|marriage)"
_IDEAS = (
    r"(?:republicans?|democrats?|liberals?|conservatives?|socialists?|communists?|the\s+left|the\s+right|trump|biden|obama|"
    r"tor(?:y|ies)|muslims?|christians?|catholics?|jews?|hindus?|atheists?|immigrants?)"
)
_PRIVATE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "family",
        re.compile(
            rf"(?<!\w){_KIN}\s+(?:had\s+|was\s+|has\s+been\s+|is\s+|had\s+been\s+)?(?:cheat(?:ed|ing)\s+on\s+\w+|left\s+(?:me|us)\s+for|beat\s+me|hit\s+me|abus(?:ed|ing)\s+(?:me|us)|an\s+alcoholic|alcoholics|a\s+drunk|a\s+drug\s+addict|in\s+(?:jail|prison)|sent\s+to\s+(?:jail|prison)|having\s+an\s+affair|had\s+an\s+affair|suing\s+me|fell\s+apart)(?!\w)|"
            r"(?<!\w)(?:messy|ugly|bitter|nasty|horrible|awful)\s+(?:divorce|break-?up|custody\s+\w+)(?!\w)|(?<!\w)my\s+(?:custody\s+(?:battle|fight|case)|alimony|sex\s+life|love\s+life|affair\s+with)(?!\w)|"
            r"(?<!\w)i\s+(?:cheated\s+on\s+my\s+\w+|had\s+an\s+affair|slept\s+with|hooked\s+up\s+with)(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "money",
        re.compile(
            r"(?<!\w)maxed\s+out\s+(?:all\s+)?my\s+credit\s+cards?(?!\w)|(?<!\w)my\s+(?:\w+\s+)?(?:gambling|credit\s+card)\s+debts?(?!\w)|(?<!\w)i\s+(?:filed\s+for|declared)\s+(?:personal\s+)?bankruptcy(?!\w)|(?<!\w)i\s+(?:went|am|was)\s+bankrupt(?!\w)|"
            r"(?<!\w)i\s+(?:still\s+)?(?:owe|owed)\s+(?:the\s+bank|my\s+\w+|[$€£]\s?\d[\d,.]*)(?:\s+[$€£]?\d[\d,.]*)?|(?<!\w)debt\s+collectors\s+(?:were\s+|kept\s+|are\s+)?(?:calling|after|chasing|called|chased)\s+me(?!\w)|"
            r"(?<!\w)i(?:'m|\s+am|\s+was)\s+(?:\w+\s+months?\s+)?behind\s+on\s+my\s+(?:rent|mortgage|bills|payments)(?!\w)|(?<!\w)i\s+(?:can't|cannot|couldn't|could\s+not)\s+pay\s+my\s+(?:rent|bills|mortgage|debts)(?!\w)|(?<!\w)i\s+(?:was|got)\s+evicted(?!\w)|"
            r"(?<!\w)i(?:'m|\s+am|\s+was)\s+(?:deep\s+|drowning\s+|so\s+deep\s+)?in\s+debt(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "health",
        re.compile(
            r"(?<=\bi was )on\s+(?:\w+\s+)?(?:antidepressants|anti-depressants|xanax|prozac|zoloft|lexapro|lithium|valium|antipsychotics)(?!\w)|(?<=\bi'm )on\s+(?:\w+\s+)?(?:antidepressants|anti-depressants|xanax|prozac|zoloft|lexapro|lithium|valium)(?!\w)|"
            r"(?<!\w)my\s+(?:antidepressants|hemorrhoids|haemorrhoids|colonoscopy|diarrhea|diarrhoea|herpes|std|vasectomy|hysterectomy|period\s+cramps|bowel\s+movements|bowels|miscarriages?|abortion|infertility|ivf)(?!\w)|(?<!\w)my\s+(?:therapist|psychiatrist|shrink)\s+(?:said|says|told|thinks|thought|put|prescribed|diagnosed)(?!\w)|"
            r"(?<!\w)i\s+(?:was\s+suicidal|tried\s+to\s+kill\s+myself|attempted\s+suicide|wanted\s+to\s+die|threw\s+up|vomited|cut\s+myself\s+on\s+purpose)(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "belief",
        re.compile(
            rf"(?<!\w)i\s+(?:always\s+)?(?:voted|vote)\s+for\s+(?:the\s+)?(?:{_IDEAS}|labour|the\s+greens|clinton|harris|macron|merkel|brexit|a\s+third\s+party)(?!\w)|"
            rf"(?<!\w)i\s+(?:hate|hated|can't\s+stand|couldn't\s+stand|despise|don't\s+trust|don't\s+like)\s+(?:the\s+|all\s+)?{_IDEAS}(?!\w)|"
            rf"(?<!\w)i(?:'m|\s+am)\s+(?:a\s+|an\s+)?(?:very\s+)?(?:devout|staunch|die-?hard|hardcore|lifelong|proud|strong)\s+{_IDEAS}(?!\w)|(?<!\w)i(?:'m|\s+am)\s+(?:very\s+)?(?:pro-life|pro-choice|anti-vax|against\s+abortion)(?!\w)|"
            r"(?<!\w)(?:god|jesus|allah)\s+(?:told|spoke\s+to|called|saved|chose)\s+me(?!\w)|(?<!\w)i\s+(?:accepted|found)\s+(?:jesus|christ|god)(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        "habits",
        re.compile(
            r"(?<!\w)i\s+(?:got|was|came\s+in|showed\s+up)\s+(?:so\s+|really\s+|still\s+|very\s+|totally\s+)?(?:drunk|wasted|hung-?over|stoned|high)(?=\s*(?:[.,;!?]|$)|\s+(?:and|at|the|on|so|that|when|in\s+the)\b)|(?<!\w)my\s+(?:drinking\s+problem|hangover|drug\s+habit)(?!\w)|(?<!\w)i\s+(?:got|was)\s+arrested(?!\w)",
            re.IGNORECASE,
        ),
    ),
)


def tone(answer: str) -> tuple[Finding, ...]:
    """Blame and over-sharing, in the order of the text; the note of the latter names the matter."""
    text = straight(answer)
    found = [*_blame(answer, text), *_private(answer, text)]
    return tuple(sorted(found, key=lambda each: each.quote.span))


def _blame(answer: str, text: str) -> Iterator[Finding]:
    """Fault found with others; what somebody else said or what is denied is none."""
    for match in _BLAME.finditer(text):
        near = before(text, match.start())
        if not (_REPORTED.search(near) or _OPEN_QUOTE.search(near)):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            yield quoted(Measure.BLAME, answer, (start, match.end()))


def _private(answer: str, text: str) -> Iterator[Finding]:
    """Private matters that an interviewer has no need, and often no right, to know."""
    for matter, pattern in _PRIVATE:
        for match in pattern.finditer(text):
            if not _OPEN_QUOTE.search(before(text, match.start(), 300)):
                yield quoted(Measure.OVERSHARING, answer, match.span(), matter)
