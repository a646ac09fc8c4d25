"""Title and employer of a posting, read from its first lines, its labels and its sentences."""

from __future__ import annotations

import re

from greenroom.core.postings.first_lines import PIECES, TOP, fact_at, labelled_fact, locate
from greenroom.core.postings.headings import ANY, section_of
from greenroom.core.postings.place_names import AMBIGUOUS, PLACES
from greenroom.core.postings.places import find_places, names_a_place
from greenroom.core.postings.title_words import TITLE_WORDS
from greenroom.core.postings.units import Shape, Unit
from greenroom.core.postings.values import Fact, FactName
from greenroom.core.spans import Certainty

_TITLE_LABEL = re.compile(
    (
        r"(?:job|position|role|post|vacancy|stelle)?[ -]?(?:title|position|vacancy|role|post|opening|job|"
        r"designation|wanted|stellenbezeichnung)\s*[:–—]\s*(?P<value>\S.*)"
    ),
    re.IGNORECASE,
)
_EMPLOYER_LABEL = re.compile(
    (
        r"(?:employer|company(?: name)?|organi[sz]ation|hospital|institute|university|college|practice|agency|"
        r"school|client|firm|institution|business|restaurant|unternehmen|arbeitgeber|trust|hiring company|"
        r"practice)\s*[:–]\s*(?P<value>\S.*)"
    ),
    re.IGNORECASE,
)
_DEPARTMENT_LABEL = re.compile(
    r"department\s*[:–]\s*(?P<value>(?:Department|Ministry|HM |Office|Agency|Home Office|Cabinet).*)", re.IGNORECASE
)
_HIRING = re.compile(
    r"(?:(?:is|are|we're|we are|currently)(?: \w+){0,2} (?:looking for|hiring|seeking|recruiting(?: for)?|"
    r"looking to (?:hire|appoint|recruit|employ)|searching for|in search of|after)|(?:seeks|requires|"
    r"needs|wants|appoint|recruit|hire|employ|join (?:us|our team|the team|\w+)(?: \w+){0,4} as)|(?:we|"
    r"clinic|school|restaurant|firm|hotel|practice) (?:also )?(?:need|require|seek)|wanted:?|required:?|"
    r"vacancy for|opportunity for|opening for|role of|position of|post of|work as)"
    r" (?:an? |our (?:next |new )?|the |another |one |two |three |\d+ )?(?:(?:new|additional|experienced|"
    r"talented|motivated|enthusiastic|dedicated|passionate|reliable|friendly|skilled|full[- ]time|part[- "
    r"]time|permanent|temporary|exceptional|ambitious|committed|qualified|outstanding|caring|dynamic|"
    r"driven|creative|hands-on|highly|self-motivated|hard-?working|great|good|keen|inspiring|proactive|"
    r"second|third|fully|well|organised|versatile|first),? (?:and )?)*"
    r"(?P<title>[\w&/+#.'’() -]{3,70}?)(?= (?:to (?!go)|who|with|for (?:our|a|an|the|its|this)|in "
    r"(?!house|charge)|at|based|within|on (?:a|an|our|the)|and you|that|whose|from|able|joining|as|of our|"
    r"starting|near|across)\b|[.,;:!?—–\n]|$)",
    re.IGNORECASE,
)
_NAME = (
    r"(?:[A-ZÄÖÜÅØÉ0-9][\w&'’.+/-]*(?:[ ]+(?:&|and|of|the|for|de|du|der|des|von|van|on|in|upon)[ "
    r"]+(?=[A-ZÄÖÜ])|[ ]+&[ ]+|[ ]+))*[A-ZÄÖÜÅØÉ0-9][\w&'’+/-]*"
)
_EMPLOYER_SENTENCES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?m)\b(?:About|ABOUT|Why|Join|Life at|Working at|Working for|Über)[ ](?P<name>{_NAME})(?=[ ]*$|[ ]*[:?])",
        (
            rf"(?m)(?:^[ #]*|(?<=[.!] )|\b[Hh]ere at |\b[Aa]t |\bThe )(?P<name>{_NAME})(?:,? (?:Ltd|Limited|Inc|"
            rf"GmbH|plc|LLP|LLC|AG|SE)\.?)?(?:[ ]+\([^)]*\))?(?:, [^.\n]{{3,120}},)?[ ]+(?:is|are|was|"
            rf"has been|have been|"
            rf"seeks|wants|needs|requires|invites|builds|makes|runs|operates|provides|designs|develops|helps|"
            rf"serves|supplies|looks after|has|exists|brews|bakes|teaches|delivers|employs|publishes|grows|moves|"
            rf"sells|cares|offers)\b"
        ),
        (
            rf"\b(?:[Hh]ere at|[Jj]oin|[Aa]t|[Cc]ome (?:and )?work (?:for|at|with)|[Ww]ork (?:for|at)|behalf of|"
            rf"[Cc]lient,|[Ww]ir,? (?:die|das|der)|for) (?P<name>{_NAME})(?=,| as | we\b| you| and\b|\.|\s—|\s–)"
        ),
        (
            rf"\b(?:[Ww]e are|[Ww]e're|I'm|[Ww]ir sind)[ ]+(?!(?:Looking|Hiring|A|An|The)\b)(?P<name>{_NAME})(?=[ "
            rf"]*,|\.|"
            rf":| \(|\s[–—-])"
        ),
        rf"(?m)(?:^[ ]*|(?<=[.!?] ))(?P<name>{_NAME})[ ]+(?:[a-z]+ly )?[a-z]{{3,}}s\b",
    )
)
_NOT_A_NAME = re.compile(
    r"^(?:this|the|we|you|your|our|it|there|they|he|she|these|that|what|who|why|how|if|as|in|for|to|at|"
    r"and|or|but|all|no|us|job|role|position|candidates?|applicants?|applications?|experience|salary|"
    r"location|benefits?|team|company|please|about|a|an|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|english|german|"
    r"hours|knowledge|training|work|working|interviews?|pay|starting|everyone|most|some|each|every|"
    r"ideally|previous|good|strong|excellent|closing|contract|reporting|day|days|one|two|three|i|here|"
    r"visa|sponsorship|relocation|full|part|nobody|nothing|half|remote|shifts?|weekends?|evening|night|"
    r"school|level|key|patients|staff|people|"
    r"based|portuguese|french|spanish|italian|dutch|polish|motion|driving|fluent|must|successful|today|"
    r"currently|now|not|python|java|sql|right|term|health|safety|accommodation|meals|uniform|equal|"
    r"diversity|essential|desirable|duties|responsibilities|requirements|qualifications|post|grade|band|"
    r"start|you'll|you’ll|we're|we’re|dbs|nmc|cscs|overtime|annual|holiday|mondays|fridays|saturdays|"
    r"sundays|senior|junior|"
    r"lead|head|registered|staff nurse)$",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    r"\b(?:Universitätsklinikum|Klinikum|Klinik|Stiftung|Center|Centre|Institution|Clinics|Surgery|"
    r"Pharmacy|Garage|Bakeries|Homes|Haulage|Estate|Museum|"
    r"Library|Theatre|Studio|Consulting|Engineering|Software|Capital|Insurance|Authority|Bureau|"
    r"Federation|Laborator(?:y|ies)|Ltd|Limited|Inc|GmbH|plc|PLC|LLP|LLC|AG|SE|Pvt|Co|Corp|Corporation|"
    r"Group|Council|University|Hospital|School|Academy|Trust|College|Foundation|Institute|Association|"
    r"Hotel|Partners|NHS|Bank|Society|KG|e\.V|BV|B\.V|SA|S\.A|Department|Ministry|Agency|Clinic|Charity|"
    r"Studio|Studios|Labs?|Holdings|Company|Logistics|Solutions|Systems|Technologies|Services|Care|"
    r"Restaurant|Government|Bistro|Brewery|Bakery|Kitchens?|Foods?|Farms?|Works|Press)\b\.?"
)
_TAIL = re.compile(
    (
        r"\s*(?:\((?:all genders|(?:fe)?male/(?:fe)?male|m/w/d|w/m/d|[mwfdxi](?:\s?[/|*]\s?[mwfdxi]){1,3}|gn|"
        r"f/m/x|he/she|remote[^)]*|hybrid[^)]*|full[^)]*|part[^)]*|permanent[^)]*|fixed[^)]*|ref[^)]*|f/m/x|"
        r"\d+ posts?|maternity[^)]*|\d[^)]*)\)|\s+(?:wanted|needed|required|vacancy|job|position)\b.*|"
        r"[,–—-]\s*(?:ref\b.*|full[- ]time.*|part[- ]time.*))\s*$"
    ),
    re.IGNORECASE,
)
_HEAD_WORDS = re.compile(
    (
        r"^(?:join (?:[A-Z][\w&'-]* ?){1,4} as an? |(?:wir suchen|gesucht)[:!]?\s*|we(?:'re| are)? (?:now "
        r")?(?:hiring|recruiting|looking for|seeking|need)[:!]?\s*|wanted[:!]?\s*|"
        r"now hiring[:!]?\s*|job (?:opening|opportunity|advert|vacancy)[:!]?\s*|vacancy[:!]?\s*|hiring[:!]?\s*|"
        r"required[:!]?\s*|urgent(?:ly)? (?:requirement|required|hiring)[:!]?\s*(?:for\s+)?|position[:!]\s*|"
        r"(?:job )?description[:!]?\s*|job[:!]\s*|an? )"
    ),
    re.IGNORECASE,
)
_TRADE_FORM = re.compile(
    r"\b(?:Solicitors|Law|Associates|Chambers|Recruitment|Media|Publishing|Energy|Power|Rail|Robotics|"
    r"Orthopedics|Physio|"
    r"Dental|Dentistry|Mutual|Fund|Ventures|Pharma|Pharmaceuticals|Electric|Motors|Airlines|Airways|"
    r"Stores|Brewing|Coffee|"
    r"Inn|Café|Cafe|Hotels|Builders|Construction|Estates|Properties|Transport|Plumbing|Electrical|Nursery|"
    r"Gallery|Records|"
    r"Games|Health|Healthcare|Medical|Analytics|Digital|Interactive|Design|Architects|Advisors|Advisory|Accountants)$"
)
_LONGEST_TITLE = 90
_NO_NAME_ENDS = {
    "role",
    "job",
    "position",
    "team",
    "company",
    "opportunity",
    "you",
    "us",
    "department",
    "post",
    "project",
}


def find_names(units: tuple[Unit, ...], source: str) -> tuple[Fact, ...]:
    """Title, employer and places, each with the words that say so; what is not stated is left out."""
    title = _title(units, source)
    employer = _employer(units, source, title)
    places = find_places(units, source, title, employer)
    return tuple(fact for fact in (title, employer, *places) if fact is not None)


def _title(units: tuple[Unit, ...], source: str) -> Fact | None:
    """The job's title: labelled, in the first lines, or in the sentence that says who is sought."""
    labelled = labelled_fact(units, source, _TITLE_LABEL, FactName.TITLE)
    if labelled is not None and len(labelled.value) <= _LONGEST_TITLE:
        return _cut_title(labelled, source)
    for unit in units[:TOP]:
        opening = unit is units[0] and len(unit.text.split()) <= 12
        if unit.shape is Shape.BULLET or len(unit.text) > 140 or (_is_prose(unit) and not opening):
            continue
        piece = _title_piece(unit)
        if piece:
            start, end = locate(source, unit, piece)
            fact = fact_at(FactName.TITLE, source, start, end, Certainty.SURE if unit is units[0] else Certainty.LIKELY)
            return _cut_title(fact, source) if fact else None
    hired = next((match for match in _HIRING.finditer(source) if TITLE_WORDS.search(match["title"])), None)
    if hired:
        kept = re.split(r"\s(?:for|at|in)\s(?=[A-ZÄÖÜ])", hired["title"])[0]
        return fact_at(FactName.TITLE, source, hired.start("title"), hired.start("title") + len(kept), Certainty.LIKELY)
    first = units[0] if units else None
    if (
        first
        and first.shape is Shape.LINE
        and len(first.text.split()) <= 8
        and ":" not in first.text
        and section_of(first.text, strays=ANY) is None
    ):
        return fact_at(FactName.TITLE, source, first.span.start, first.span.end, Certainty.DOUBTFUL)
    return None


def _is_prose(unit: Unit) -> bool:
    """Whether a unit is a sentence with its full stop or question mark."""
    return unit.shape is Shape.SENTENCE and unit.text.endswith((".", "?"))


def _title_piece(unit: Unit) -> str | None:
    """The part of a first line that is a job's title: "Baker – Hearth & Co – Leeds" gives "Baker"."""
    text = _HEAD_WORDS.sub("", unit.text)
    if (
        section_of(text, strays=ANY) is not None
        and not unit.marked
        and len(text.split()) < 3
        and not TITLE_WORDS.search(text)
    ):
        return None
    for piece in PIECES.split(text):
        bare = re.split(
            r"\s+(?:at|@|bei|for the|with)\s+(?=[A-ZÄÖÜ])|\s+(?:for|in|to join) our\s|,\s+(?=(?:full|part)[- ]time)",
            piece.strip(),
        )[0]
        if (
            TITLE_WORDS.search(bare)
            and len(bare.split()) <= 12
            and not re.search(r"[.!?]\s|\b(?:we|our|us|is|are|you|your|will|about)\b", bare, re.IGNORECASE)
            and not _LEGAL_FORM.search(bare.split(",")[0][-12:])
        ):
            return bare.strip()
    return None


def _cut_title(fact: Fact, source: str) -> Fact:
    """The title without "(m/f/d)", hours, pay and a town behind a comma."""
    value = source[fact.quote.span.start : fact.quote.span.end]
    for _ in range(3):
        value = _TAIL.sub("", value)
    value = re.split(r"\s+(?:at|@)\s+(?=[A-ZÄÖÜ])", value)[0]
    town = re.search(r"(?:,| in)\s+([^,]+)$", value)
    if town and (town[1].strip() in PLACES or names_a_place(town[1].strip())):
        value = value[: town.start()]
    value = re.split(
        r"\s[-–—|]\s(?=[£€$]|\d)|\s+(?:for|in|based|to join|with|required)\s+(?:an?\b|our\b|the\b|busy|[A-Z]\w+[.!]$)",
        value,
    )[0].rstrip(" ,.!-–—:")
    cut = fact_at(FactName.TITLE, source, fact.quote.span.start, fact.quote.span.start + len(value), fact.certainty)
    return cut or fact


def _employer(units: tuple[Unit, ...], source: str, title: Fact | None) -> Fact | None:
    """The employer: labelled, beside the title, or the name that sentences about the employer begin with."""
    for label in (_EMPLOYER_LABEL, _DEPARTMENT_LABEL):
        labelled = labelled_fact(units, source, label, FactName.EMPLOYER)
        if labelled is not None:
            kept = _without_place(labelled.value)
            at = labelled.quote.span.start
            return (
                labelled
                if kept == labelled.value
                else fact_at(FactName.EMPLOYER, source, at, at + len(kept), Certainty.SURE)
            )
    return _beside_title(units, source, title) or _in_sentences(source, title)


def _in_sentences(source: str, title: Fact | None) -> Fact | None:
    """The name that sentences about the employer begin with."""
    for pattern in _EMPLOYER_SENTENCES:
        for match in pattern.finditer(source.replace("*", " ")):
            name = match["name"].strip()
            generic = pattern is _EMPLOYER_SENTENCES[-1] and source.count(name) < 2
            if _is_a_name(name, title) and not generic:
                certainty = Certainty.SURE if source.count(name) > 1 else Certainty.LIKELY
                return fact_at(FactName.EMPLOYER, source, match.start("name"), match.end("name"), certainty)
    return None


def _beside_title(units: tuple[Unit, ...], source: str, title: Fact | None) -> Fact | None:
    """The employer on the title's line, or on the short lines around it."""
    if title is None:
        return None
    at = re.compile(rf"\s+(?:at|@|bei|with)\s+(?P<name>{_NAME}(?:[,.]? (?:Ltd|Inc|GmbH|plc)\b\.?)?)")
    for unit in units[:TOP]:
        if (
            unit.shape is Shape.BULLET
            or len(unit.text) > 140
            or ":" in unit.text
            or (unit.shape is Shape.SENTENCE and len(unit.text.split()) > 12)
        ):
            continue
        found = at.search(unit.text) if title.value in unit.text else None
        if found and found["name"] not in PLACES:
            return fact_at(FactName.EMPLOYER, source, *locate(source, unit, found["name"]), Certainty.SURE)
        for piece in PIECES.split(unit.text):
            bare = _without_place(piece.strip())
            own_line = (
                title.value not in unit.text and len(bare.split()) in {2, 3, 4} and bool(_TRADE_FORM.search(bare))
            )
            if _could_be_employer(bare, source, title, before_place=own_line or bare != piece.strip()):
                return fact_at(FactName.EMPLOYER, source, *locate(source, unit, bare), Certainty.LIKELY)
    return None


def _without_place(piece: str) -> str:
    """A first line's piece without the place behind its comma: "Peg & Thimble, Leeds" gives "Peg & Thimble"."""
    name, comma, rest = re.sub(r"\s*\([^)]*\)", "", piece).partition(", ")
    return (
        name
        if comma and (names_a_place(rest) or rest.split(",")[0] in AMBIGUOUS or not _LEGAL_FORM.search(rest))
        else piece
    )


def _could_be_employer(piece: str, source: str, title: Fact, *, before_place: bool) -> bool:
    """Whether a short piece of a first line names the employer: a legal form, or a name that comes again below."""
    if (
        not re.fullmatch(rf"(?:The )?{_NAME}(?:[,.]? (?:Ltd|Inc|GmbH|plc)\b\.?)?\.?", piece)
        or not _is_a_name(piece, title)
        or piece in title.value
        or title.value in piece
    ):
        return False
    if (
        re.search(
            r"\d{3}|\b(?:remote|hybrid|full|part|permanent|contract|time|posted|closing|band|grade|salary)\b",
            piece,
            re.IGNORECASE,
        )
        or section_of(piece, strays=ANY) is not None
    ):
        return False
    if TITLE_WORDS.search(piece) and not (_LEGAL_FORM.search(piece) or _TRADE_FORM.search(piece)):
        return False
    return bool(_LEGAL_FORM.search(piece)) or before_place or _comes_again(piece, source)


def _comes_again(piece: str, source: str) -> bool:
    """Whether a name opens a sentence of its own, or follows "at" or "join", somewhere below."""
    again = re.compile(
        (rf"(?:(?:^|[.!?:] )[#* ]*|\b(?:[Aa]t|[Jj]oin|[Aa]bout|[Ww]hy|for) )(?:The )?{re.escape(piece)}\b"),
        re.MULTILINE,
    )
    return len(again.findall(source)) > 1 or bool(
        re.search((rf"(?<![|–—-] ){re.escape(piece)} (?:is|was|has|are|[a-z]+s)\b"), source)
    )


def _is_a_name(name: str, title: Fact | None) -> bool:
    """Whether words in capitals can be an employer's name."""
    first = name.split(maxsplit=1)[0]
    if _NOT_A_NAME.match(name) or (
        _NOT_A_NAME.match(first) and first.lower() != "the" and not _LEGAL_FORM.search(name)
    ):
        return False
    if name.rsplit(maxsplit=1)[-1].lower() in _NO_NAME_ENDS and not _LEGAL_FORM.search(name):
        return False
    if name in PLACES or len(name) < 2 or name.isdigit():
        return False
    return not (title and (name.lower() in title.value.lower() or (title.value.lower() in name.lower())))
