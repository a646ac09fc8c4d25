"""Terms of the job that a posting states in words: remote, visa, relocation, seniority, employment."""

from __future__ import annotations

import re

from greenroom.core.postings.values import Fact, FactName, Offered, Remote, Seniority
from greenroom.core.spans import Certainty, Quote, Span

_Rules = tuple[tuple[str, Certainty, re.Pattern[str]], ...]


def _rules(*rules: tuple[str, Certainty, str]) -> _Rules:
    """Compile a table of value, certainty and wording."""
    return tuple((value, certainty, re.compile(pattern, re.IGNORECASE)) for value, certainty, pattern in rules)


_SURE, _LIKELY, _DOUBTFUL = Certainty.SURE, Certainty.LIKELY, Certainty.DOUBTFUL
_REMOTE = _rules(
    (
        Remote.ON_SITE,
        _SURE,
        (
            r"\b(?:no|not|without|isn't|cannot be|never)\b[^.\n]{0,30}\b(?:remote|hybrid|work(?:ing)? from home|"
            r"home[- ]?working|home office)\b[^.\n]{0,30}|\b(?:remote|hybrid|home)[- ]?work(?:ing)? is not\b"
        ),
    ),
    (
        Remote.HYBRID,
        _SURE,
        (
            r"\bhybrid\b(?! (?:cloud|vehicles?|cars?|mobile|app|events?|bikes?|and electric))|\b(?:\d|one|two|"
            r"three|four)(?:\s?(?:-|–|to|or)\s?(?:\d|two|three|four))? days?(?: (?:a|per|each|/) ?week|/week)?(?: "
            r"\w+){0,2} (?:in|at|from) (?:the|our|your)(?: \w+){0,2} (?:office|home|studio|lab|hq|campus)|\b(?:\d|"
            r"one|two|three|four) days? (?:\w+ )?(?:remote|from home|home|in[- ]office|on[- ]site)|partly "
            r"(?:remote|from home)|(?:mix|split|blend|balance) (?:of|between) (?:home|office|remote)|partially "
            r"remote|remote[- ]friendly|mobiles arbeiten|teilweise home"
        ),
    ),
    (
        Remote.REMOTE,
        _SURE,
        (
            r"\b(?:fully|100 ?%|completely|entirely|permanently) remote\b|\bremote[- ](?:first|only|based)\b|"
            r"\bremote\s*(?:\(|–|—|-|,|\||·|within|in|from|across|anywhere|worldwide|position|role|job|"
            r"opportunity|contract|team\b)|(?:location|workplace|place|work mode|where)\s*:?\s*(?:\w+ )?remote\b|"
            r"\bwork(?:ing)? from (?:anywhere|home)\b(?! (?:allowance|two|one|three|up to|some|occasional|on))|"
            r"\bhome[- ]based\b|\bwork remotely\b|·\s*remote\b|\|\s*remote\b|\bfrom wherever\b"
        ),
    ),
    (
        Remote.ON_SITE,
        _SURE,
        (
            r"\b(?:on[- ]?site|"
            r"in[- ]person(?!,? (?:and|or) (?:in writing|by|on|online|over))|"
            r"office[- ]based|site[- ]based|in[- ]office|workshop[- ]based|field[- "
            r"]based|vor ort|work(?:ing)? from (?:the )?office|wfo)\b(?! (?:parking|gym|canteen|restaurant|"
            r"nursery|meals?|café|cafe|caf|interview|client|support|catering|training|childcare|accommodation|"
            r"visits?|facilit))|five days (?:a|per) week (?:in|at)|(?:all|every) (?:work|day) (?:is )?(?:on site|"
            r"at the|in the office)"
        ),
    ),
    (
        Remote.REMOTE,
        _DOUBTFUL,
        r"^\s*remote\s*$|\(remote[^)]*\)|\bremote\b(?=[^.\n]{0,25}(?:ok|possible|welcome|option))",
    ),
)
_VISA = _rules(
    (
        Offered.NOT_OFFERED,
        _SURE,
        (
            r"[^.\n]{0,60}(?:\b(?:not|unable|cannot|can't|can not|no|don't|do not|unfortunately|neither|"
            r"nor)\b[^.\n]{0,45}(?:visa|sponsor(?:ship)?|certificate of sponsorship|skilled worker|work permit)|"
            r"(?:visa|sponsor(?:ship)?)[^.\n]{0,40}\b(?:not|unavailable|cannot|unable|isn't)\b)[^.\n]{0,50}"
        ),
    ),
    (
        Offered.OFFERED,
        _SURE,
        (
            r"[^.\n]{0,40}(?:(?:offer|provide|visa|skilled worker|h-?1b|we|will|can|happy to|eligible for|"
            r"available|including)\b[^.\n]{0,25}\bsponsor(?:ship\b|(?:ed|s)? (?:\w+ ){0,2}(?:visas?|work permits?|"
            r"blue cards?|permits?|you\b|candidates|applicants|skilled worker|h-?1b))|"
            r"support (?:you with )?your visa|visa (?:sponsorship|support|"
            r"assistance|help)|sponsor(?:ship)? (?:\w+ ){0,3}(?:visa|available|possible|offered|considered|work "
            r"permit)|help (?:you )?(?:\w+ )?with (?:\w+ ){0,3}(?:visa|work permit|blue card)|(?:blue card|work "
            r"permit) (?:support|sponsor\w*)|(?:take care of|arrange|organi[sz]e|cover|handle) (?:\w+ "
            r"){0,4}(?:visa|work permit)|visa and relocation|"
            r"permit\b[^.\n]{0,20}\bwe (?:\w+ ){0,2}(?:act as|are) (?:\w+ )?sponsor)[^.\n]{0,40}"
        ),
    ),
    (
        Offered.REQUIRED,
        _SURE,
        (
            r"[^.\n]{0,50}(?:(?:right|eligible|entitled|eligibility|entitlement|authori[sz](?:ed|ation)|"
            r"permission|legally able|allowed) to (?:live and )?work (?:in|within|for|anywhere|lawfully)\b|"
            r"(?:valid |existing |eu |swiss )?work (?:permit|visa|authori[sz]ation)|right[- ]to[- ]work\b|\b(?:us|"
            r"uk|eu|german|indian|british|swiss) (?:citizen(?:ship|s)?|nationals?)\b)[^.\n]{0,50}"
        ),
    ),
)
_RELOCATION = _rules(
    (
        Offered.NOT_OFFERED,
        _SURE,
        (
            r"\b(?:no|not|cannot|unable|don't|do not)\b[^.\n]{0,40}\brelocation\b[^.\n]{0,30}|"
            r"relocation[^.\n]{0,25}\b(?:not|unavailable)\b[^.\n]{0,20}"
        ),
    ),
    (
        Offered.OFFERED,
        _SURE,
        (
            r"\brelocation (?:package|support|assistance|allowance|help|bonus|budget|costs?|expenses|grant|"
            r"available|provided|payment|scheme|to )[^.\n]{0,30}|(?:help|support|"
            r"assist)[^.\n]{0,20}\b(?:relocat(?:e|ion|ing)|mov(?:e|ing) (?:to|here|home|house))[^.\n]{0,20}|"
            r"(?:assistance|support|contribution|help) (?:with|towards|for) (?:your |the )?(?:relocation|move|"
            r"moving)[^.\n]{0,20}|(?:moving|removal) (?:costs|expenses|allowance)[^.\n]{0,20}|visa and relocation|"
            r"offer[^.\n]{0,30}relocation|\bwe (?:will )?(?:pay|cover|refund|reimburse|contribute to) "
            r"(?:(?:for|the|your|all|costs? of|part of) ){1,3}(?:move|moving|relocation|removal)\b[^.\n]{0,30}"
        ),
    ),
    (
        Offered.REQUIRED,
        _SURE,
        (
            r"(?:must|need to|required to|willing(?:ness)? to|expected to|prepared to|ready to|have to) (?:be "
            r"willing to )?(?:relocate|move to)[^.\n]{0,30}|relocation (?:is )?(?:required|necessary)"
        ),
    ),
)
_EMPLOYMENT = _rules(
    ("internship", _SURE, r"\bintern(?:ship)?\b(?!al|et)|\bpraktikum\b|\bplacement student\b"),
    ("apprenticeship", _SURE, r"\bapprentice(?:ship)?\b(?! (?:levy|scheme for))"),
    ("volunteer", _SURE, r"\bvolunteer (?:role|position|post)\b|\bunpaid\b"),
    (
        "zero hours",
        _SURE,
        r"\bzero[- ]hours?\b|\bbank (?:staff|contract|shifts)\b|\bcasual (?:contract|basis|work|hours|position|role)\b",
    ),
    (
        "fixed-term",
        _SURE,
        (
            r"\bfixed[- ]?term\b|\bFTC\b|\b(?:\d+|six|twelve|nine|eighteen|three|two|one)[- ](?:month|year)s? "
            r"(?:contract|maternity|parental|position|appointment|post|role)\b|contract (?:duration|length|"
            r"term)\W+\d+ (?:months|years)|\bmaternity (?:cover|leave cover)|"
            r"\bbefristet|\bfunded for\b"
        ),
    ),
    (
        "temporary",
        _SURE,
        (
            r"\btemporary\b|\btemp(?:[- ]to[- ]perm)?\b(?!erature)|\bseasonal (?:work|role|position|contract|job|"
            r"staff|basis|team)\b|\btemp\b"
        ),
    ),
    (
        "contract",
        _SURE,
        (
            r"\b(?:freelance|contractor|contract (?:role|position|basis|job|to hire)|outside ir35|inside ir35|"
            r"self[- ]employed|b2b contract)\b|(?:type|employment|contract)\s*:\s*contract\b"
        ),
    ),
    ("permanent", _SURE, r"\bpermanent\b|\bunbefristet|\bindefinite (?:contract|term)\b|\bopen-ended contract\b"),
)
_HOURS = _rules(
    (
        "part-time",
        _SURE,
        (
            r"\bpart[- ]?time\b(?! (?:staff|team|workers|colleagues|students|employees|master|mba|study))|"
            r"\bteilzeit\b|\b0\.\d+ ?(?:fte|wte)\b|\bjob[- ]share\b"
        ),
    ),
    (
        "full-time",
        _SURE,
        (
            r"\bfull[- ]?time\b|\bvollzeit\b|\b1\.0 ?(?:fte|wte)\b|\b(?:3[5-9]|40)(?:\.\d+)?[ -]?(?:hours?|"
            r"hrs?)(?: ?(?:a|per|/|p) ?(?:week|w)\b)?"
        ),
    ),
)
_SENIORITY = _rules(
    (
        Seniority.EXECUTIVE,
        _SURE,
        r"\b(?:chief \w+ officer|c[etfom]o|ciso|vice president|\bvp\b|managing director|executive director)\b",
    ),
    (
        Seniority.DIRECTOR,
        _SURE,
        r"\b(?:director|head of(?! (?:year))|headteacher|head teacher|principal (?:of|\(school\)))\b",
    ),
    (
        Seniority.INTERN,
        _SURE,
        r"\b(?:intern|internship|trainee|apprentice|working student|werkstudent|student placement)\b",
    ),
    (
        Seniority.ENTRY,
        _SURE,
        (
            r"\b(?:junior|jr\.?|graduate|entry[- ]level|newly qualified|nqt|ect|early[- ]career|(?<!executive "
            r")(?<!personal )(?<!legal )(?<!virtual )(?<!physician )assistant(?! (?:manager|director|head|"
            r"professor|principal))|fresher|commis)\b"
        ),
    ),
    (
        Seniority.LEAD,
        _SURE,
        (
            r"\b(?:lead|principal|staff (?:engineer|software|designer|scientist|developer)|team leader|supervisor|"
            r"foreman|sous[- ]chef|head chef|head (?:gardener|waiter|barista|porter|nurse)|ward sister|charge "
            r"nurse|architect(?= \())\b"
        ),
    ),
    (
        Seniority.MANAGER,
        _SURE,
        (
            r"\b(?:(?<!product )(?<!project )(?<!account )(?<!programme )(?<!program )(?<!case )(?<!key account "
            r")(?<!property )(?<!community )(?<!content )(?<!social media )(?<!data )manager)\b"
        ),
    ),
    (Seniority.SENIOR, _SURE, r"\b(?:senior|sr\.?|specialist nurse)\b"),
    (
        Seniority.MID,
        _SURE,
        r"\b(?:mid[- ]?(?:level|weight|senior)|intermediate|associate(?! (?:professor|director)))\b",
    ),
)
_TO_WHOM = re.compile(r"\s+(?:to|for) the\s|\s+to\s", re.IGNORECASE)
_SENIOR_FIRST = re.compile(r"\bsenior\b|\bsr\.?\b", re.IGNORECASE)
_LEVEL_IN_TEXT = _rules(
    (
        Seniority.ENTRY,
        _LIKELY,
        (
            r"\b(?:entry[- ]level (?:role|position|job)?|no (?:previous |prior )?experience (?:is )?(?:needed|"
            r"necessary|required)|(?:recent|fresh) graduates?|newly qualified)\b|\bseniority(?: level)?: (?:entry|"
            r"junior)[^\n]*|\blevel: (?:junior|entry)[^\n]*"
        ),
    ),
    (
        Seniority.MID,
        _LIKELY,
        (
            r"\bmid[- ]level\b|\bmid-weight\b|\bseniority(?: level)?: (?:mid|associate)[^\n]*|\blevel: (?:mid|"
            r"intermediate)[^\n]*"
        ),
    ),
    (
        Seniority.SENIOR,
        _LIKELY,
        r"\bseniority(?: level)?: senior[^\n]*|\blevel: senior[^\n]*|\bsenior[- ]level (?:role|position)\b",
    ),
)


def find_terms(source: str, title: str, title_start: int) -> tuple[Fact, ...]:
    """Remote, visa, relocation, seniority and employment, each only when the posting speaks of it.

    Args:
        source: the whole text.
        title: the job's title as read, empty when there is none.
        title_start: where the title stands in the source.
    """
    found = [
        _first(FactName.REMOTE, _REMOTE, source),
        _first(FactName.VISA, _VISA, source),
        _first(FactName.RELOCATION, _RELOCATION, source),
        _seniority(source, title, title_start),
        _employment(source, title),
    ]
    return tuple(fact for fact in found if fact is not None)


def _first(name: FactName, rules: _Rules, source: str) -> Fact | None:
    """The first rule that fits anywhere in the text, quoted."""
    for value, certainty, pattern in rules:
        match = pattern.search(source)
        if match:
            return Fact(name, value, _quote(source, match.start(), match.end()), certainty)
    return None


def _earliest(name: FactName, rules: _Rules, source: str) -> Fact | None:
    """Of all rules that fit, the one whose words stand first in the text."""
    found = [fact for rule in rules if (fact := _first(name, (rule,), source))]
    return min(found, key=lambda fact: fact.quote.span, default=None)


def _quote(source: str, start: int, end: int) -> Quote:
    """Words with the spaces at their edges cut off, and not beginning in the middle of a word."""
    while start > 0 and source[start - 1].isalnum() and source[start].isalnum():
        start -= 1
    while end < len(source) and source[end - 1].isalnum() and source[end].isalnum():
        end += 1
    words = source[start:end]
    start += len(words) - len(words.lstrip(" \t\n*#•-|·"))
    end -= len(words) - len(words.rstrip(" \t\n*#•-|·("))
    return Quote(" ".join(source[start:end].split()), Span(start, max(start, end)))


def _seniority(source: str, title: str, title_start: int) -> Fact | None:
    """The level in the title; without one, a level stated outright in the text."""
    for value, certainty, pattern in _SENIORITY:
        match = pattern.search(_TO_WHOM.split(title)[0])
        if match:
            start = title_start + match.start()
            located = source[start : start + len(match[0])] == match[0]
            quote = _quote(source, start, start + len(match[0])) if located else Quote(match[0], Span(0, 0))
            level = (
                Seniority.SENIOR
                if value == Seniority.LEAD and _SENIOR_FIRST.search(title) and "lead" not in title.lower()
                else value
            )
            return Fact(FactName.SENIORITY, level, quote, certainty)
    return _first(FactName.SENIORITY, _LEVEL_IN_TEXT, source)


def _employment(source: str, title: str) -> Fact | None:
    """Hours and kind of contract together: `full-time, permanent`."""
    kind = _kind_of_contract(source, title)
    hours = _earliest(FactName.EMPLOYMENT, _HOURS, source)
    if kind is None or hours is None:
        return kind or hours
    value = f"{hours.value}, {kind.value}"
    return Fact(
        FactName.EMPLOYMENT,
        value,
        hours.quote,
        min(kind.certainty, hours.certainty, key=lambda each: each != _DOUBTFUL),
    )


def _kind_of_contract(source: str, title: str) -> Fact | None:
    """The kind of contract: traineeships only when the title says so, for postings mention interns in passing."""
    for value, certainty, pattern in _EMPLOYMENT:
        within = title if value in {"internship", "apprenticeship"} else source
        match = pattern.search(within)
        if not match:
            continue
        start = source.find(match[0]) if within is title else match.start()
        quote = _quote(source, start, start + len(match[0])) if start >= 0 else Quote(match[0], Span(0, 0))
        return Fact(FactName.EMPLOYMENT, value, quote, certainty)
    return None
