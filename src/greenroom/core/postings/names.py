"""Title, employer and places of a posting, read from its first lines, its labels and its sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.postings.headings import ANY, section_of
from greenroom.core.postings.place_names import AMBIGUOUS, PLACES
from greenroom.core.postings.title_words import TITLE_WORDS
from greenroom.core.postings.units import Shape, Unit
from greenroom.core.postings.values import Fact, FactName
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE_LABEL = re.compile(
    r"(?:job|position|role|post|vacancy|stelle)?[ -]?(?:title|position|vacancy|role|post|opening|job|designation|wanted|stellenbezeichnung)\s*[:–—]\s*(?P<value>\S.*)",
    re.IGNORECASE,
)
_EMPLOYER_LABEL = re.compile(
    r"(?:employer|company(?: name)?|organi[sz]ation|hospital|institute|university|college|practice|agency|school|client|firm|institution|business|restaurant|unternehmen|arbeitgeber|trust|hiring company|practice)\s*[:–]\s*(?P<value>\S.*)",
    re.IGNORECASE,
)
_DEPARTMENT_LABEL = re.compile(
    r"department\s*[:–]\s*(?P<value>(?:Department|Ministry|HM |Office|Agency|Home Office|Cabinet).*)", re.IGNORECASE
)
_PLACE_LABEL = re.compile(
    r"(?:job |work |office )?(?:locations?|place(?: of work)?|workplace|based(?: (?:in|at))?|where|city|site|base|office|standort|arbeitsort|duty station|location of post)\s*[:–]\s*(?P<value>\S.*)",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"(?:(?:is|are|we're|we are|currently)(?: \w+){0,2} (?:looking for|hiring|seeking|recruiting(?: for)?|looking to (?:hire|appoint|recruit|employ)|searching for|in search of|after)|(?:seeks|requires|needs|wants|appoint|recruit|hire|employ|join (?:us|our team|the team|\w+)(?: \w+){0,4} as)|(?:we|clinic|school|restaurant|firm|hotel|practice) (?:also )?(?:need|require|seek)|wanted:?|required:?|vacancy for|opportunity for|opening for|role of|position of|post of|work as)"
    r" (?:an? |our (?:next |new )?|the |another |one |two |three |\d+ )?(?:(?:new|additional|experienced|talented|motivated|enthusiastic|dedicated|passionate|reliable|friendly|skilled|full[- ]time|part[- ]time|permanent|temporary|exceptional|ambitious|committed|qualified|outstanding|caring|dynamic|driven|creative|hands-on|highly|self-motivated|hard-?working|great|good|keen|inspiring|proactive|second|third|fully|well|organised|versatile|first),? (?:and )?)*"
    r"(?P<title>[\w&/+#.'’() -]{3,70}?)(?= (?:to (?!go)|who|with|for (?:our|a|an|the|its|this)|in (?!house|charge)|at|based|within|on (?:a|an|our|the)|and you|that|whose|from|able|joining|as|of our|starting|near|across)\b|[.,;:!?—–\n]|$)",
    re.IGNORECASE,
)
_NAME = r"(?:[A-ZÄÖÜÅØÉ0-9][\w&'’.+-]*(?:[ ]+(?:&|and|of|the|for|de|du|der|des|von|van|on|in|upon)[ ]+(?=[A-ZÄÖÜ])|[ ]+&[ ]+|[ ]+))*[A-ZÄÖÜÅØÉ0-9][\w&'’+-]*"
_EMPLOYER_SENTENCES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?m)\b(?:About|ABOUT|Why|Join|Life at|Working at|Working for|Über)[ ](?P<name>{_NAME})(?=[ ]*$|[ ]*[:?])",
        rf"(?m)(?:^[ #]*|(?<=[.!] )|\b[Hh]ere at |\b[Aa]t |\bThe )(?P<name>{_NAME})(?:,? (?:Ltd|Limited|Inc|GmbH|plc|LLP|LLC|AG|SE)\.?)?(?:[ ]+\([^)]*\))?(?:, [^.\n]{{3,120}},)?[ ]+(?:is|are|has been|was|seeks|wants|needs|requires|invites|builds|makes|runs|operates|provides|designs|develops|helps|serves|supplies|looks after|has|exists|brews|bakes|teaches|delivers|employs|publishes|grows|moves|sells|cares|offers)\b",
        rf"\b(?:[Hh]ere at|[Jj]oin|[Aa]t|[Cc]ome (?:and )?work (?:for|at|with)|[Ww]ork (?:for|at)|behalf of|[Cc]lient,|[Ww]ir,? (?:die|das|der)|for) (?P<name>{_NAME})(?=,| as | we\b| you| and\b|\.|\s—|\s–)",
        rf"\b(?:[Ww]e are|[Ww]e're|I'm|[Ww]ir sind) (?!(?:Looking|Hiring|A|An|The)\b)(?P<name>{_NAME})(?=,|\.|:| \(|\s[–—-])",
        rf"(?m)(?:^[ ]*|(?<=[.!?] ))(?P<name>{_NAME})[ ]+(?:[a-z]+ly )?[a-z]{{3,}}s\b",
    )
)
_NOT_A_NAME = re.compile(
    r"^(?:this|the|we|you|your|our|it|there|they|he|she|these|that|what|who|why|how|if|as|in|for|to|at|and|or|but|all|no|us|job|role|position|candidates?|applicants?|applications?|experience|salary|location|benefits?|team|company|please|about|a|an|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|german|"
    r"hours|knowledge|training|work|working|interviews?|pay|starting|everyone|most|some|each|every|ideally|previous|good|strong|excellent|closing|contract|reporting|day|days|one|two|three|i|here|visa|sponsorship|relocation|full|part|nobody|nothing|half|remote|shifts?|weekends?|evening|night|school|level|key|patients|staff|people|"
    r"portuguese|french|spanish|italian|dutch|polish|motion|driving|fluent|must|successful|today|currently|now|not|python|java|sql|right|term|health|safety|accommodation|meals|uniform|equal|diversity|essential|desirable|duties|responsibilities|requirements|qualifications|post|grade|band|start|you'll|you’ll|we're|we’re|dbs|nmc|cscs|overtime|annual|holiday|mondays|fridays|saturdays|sundays|senior|junior|"
    r"lead|head|registered|staff nurse)$",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    r"\b(?:Center|Centre|Institution|Clinics|Surgery|Pharmacy|Garage|Bakeries|Homes|Haulage|Estate|Museum|Library|Theatre|Studio|Consulting|Engineering|Software|Capital|Insurance|Authority|Bureau|Federation|Laborator(?:y|ies)|Ltd|Limited|Inc|GmbH|plc|PLC|LLP|LLC|AG|SE|Pvt|Co|Corp|Corporation|Group|Council|University|Hospital|School|Academy|Trust|College|Foundation|Institute|Association|Hotel|Partners|NHS|Bank|Society|KG|e\.V|BV|B\.V|SA|S\.A|Department|Ministry|Agency|Clinic|Charity|Studio|Studios|Labs?|Holdings|Company|Logistics|Solutions|Systems|Technologies|Services|Care|Restaurant|Bistro|Brewery|Bakery|Kitchens?|Foods?|Farms?|Works|Press)\b\.?"
)
_TOWN = r"[A-ZÄÖÜ][\w'’-]+(?:[ -](?:upon|on|of|the|am|under|by|[A-ZÄÖÜ])[\w'’-]*)*(?:, [A-ZÄÖÜ][\w'’-]+(?: [A-Z][\w'’-]+)*)?"
_BASED = re.compile(
    rf"\b(?:in|near|at|from|our|around|outside)(?: our| central| downtown| sunny| the heart of)? (?P<place>{_TOWN})"
)
_SURELY_BASED = re.compile(
    rf"\b(?:based|located|situated|office|offices|restaurant|harbour|school|home|hotel|practice|clinic|shop|store|depot|site|hub|studio|garage|team|farm|café|pub|brewery|bakery|workshop|factory|warehouse|plant|lab|campus|base|village|town|city|headquarters|headquartered) (?:in|at|near|of) (?P<place>{_TOWN})"
    rf"|\b(?:our|the)(?: busy| new| brand new)? (?P<site>[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?) (?:office|site|branch|depot|shop|store|clinic|studio|factory|plant|campus|hub|kitchen|warehouse|hospital|showroom|headquarters)\b"
)
_SPLIT = re.compile(r"\s+[|·•–—@]\s+|\s+-\s+|\s*\|\s*|\t+|\s{3,}")
_TAIL = re.compile(
    r"\s*(?:\((?:all genders|(?:fe)?male/(?:fe)?male|m/w/d|w/m/d|[mwfdxi](?:\s?[/|*]\s?[mwfdxi]){1,3}|gn|f/m/x|he/she|remote[^)]*|hybrid[^)]*|full[^)]*|part[^)]*|permanent[^)]*|fixed[^)]*|ref[^)]*|f/m/x|\d+ posts?|maternity[^)]*|\d[^)]*)\)|\s+(?:wanted|needed|required|vacancy|job|position)\b.*|[,–—-]\s*(?:ref\b.*|full[- ]time.*|part[- ]time.*))\s*$",
    re.IGNORECASE,
)
_HEAD_WORDS = re.compile(
    r"^(?:we(?:'re| are)? (?:now )?(?:hiring|recruiting|looking for|seeking|need)[:!]?\s*|wanted[:!]?\s*|now hiring[:!]?\s*|job (?:opening|advert|vacancy)[:!]?\s*|vacancy[:!]?\s*|hiring[:!]?\s*|required[:!]?\s*|urgent(?:ly)? (?:requirement|required|hiring)[:!]?\s*(?:for\s+)?|position[:!]\s*|(?:job )?description[:!]?\s*|job[:!]\s*|an? )",
    re.IGNORECASE,
)
_REGIONS_OF_SEVERAL = frozenset({"US", "EU", "Europe", "EMEA", "APAC", "LATAM", "Mobile", "Split"})
_TOP = 8
_LONGEST_TITLE = 90


def find_names(units: tuple[Unit, ...], source: str) -> tuple[Fact, ...]:
    """Title, employer and places, each with the words that say so; what is not stated is left out."""
    title = _title(units, source)
    employer = _employer(units, source, title)
    places = _places(units, source, title)
    return tuple(fact for fact in (title, employer, *places) if fact is not None)


def _fact(name: FactName, source: str, start: int, end: int, certainty: Certainty) -> Fact | None:
    """A fact whose value is the words of the source between two offsets, trimmed of marks."""
    words = source[start:end]
    start += len(words) - len(words.lstrip(" \t\n*_#:–—-|·"))
    words = source[start:end].rstrip(" \t\n*_:–—-|·,")
    value = " ".join(words.split())
    if not value:
        return None
    return Fact(name, value, Quote(value, Span(start, start + len(words))), certainty)


def _locate(source: str, unit: Unit, words: str) -> tuple[int, int]:
    """Where words that were read in a unit stand in the source."""
    at = source.find(words, unit.span.start, unit.span.end)
    return (at, at + len(words)) if at >= 0 else (unit.span.start, unit.span.end)


def _labelled(units: tuple[Unit, ...], source: str, label: re.Pattern[str], name: FactName) -> Fact | None:
    """The value after a label such as "Job title:"."""
    for unit in units:
        found = label.match(unit.text) if len(unit.text) < 160 else None
        if found and not found["value"].lower().startswith(("you ", "we ", "the ", "this ")):
            value = re.split(r"\s+\|\s+|\s+·\s+|\t", found["value"])[0]
            start, end = _locate(source, unit, value)
            return _fact(name, source, start, end, Certainty.SURE)
    return None


def _title(units: tuple[Unit, ...], source: str) -> Fact | None:
    """The job's title: labelled, in the first lines, or in the sentence that says who is sought."""
    labelled = _labelled(units, source, _TITLE_LABEL, FactName.TITLE)
    if labelled is not None and len(labelled.value) <= _LONGEST_TITLE:
        return _cut_title(labelled, source)
    for unit in units[:_TOP]:
        if (
            unit.shape is Shape.BULLET
            or len(unit.text) > 140
            or (unit.text.endswith((".", "?")) and unit.shape is Shape.SENTENCE)
        ):
            continue
        piece = _title_piece(unit)
        if piece:
            start, end = _locate(source, unit, piece)
            fact = _fact(FactName.TITLE, source, start, end, Certainty.SURE if unit is units[0] else Certainty.LIKELY)
            return _cut_title(fact, source) if fact else None
    hired = next((match for match in _HIRING.finditer(source) if TITLE_WORDS.search(match["title"])), None)
    if hired:
        kept = re.split(r"\s(?:for|at|in)\s(?=[A-ZÄÖÜ])", hired["title"])[0]
        return _fact(FactName.TITLE, source, hired.start("title"), hired.start("title") + len(kept), Certainty.LIKELY)
    first = units[0] if units else None
    if (
        first
        and first.shape is Shape.LINE
        and len(first.text.split()) <= 8
        and ":" not in first.text
        and section_of(first.text, strays=ANY) is None
    ):
        return _fact(FactName.TITLE, source, first.span.start, first.span.end, Certainty.DOUBTFUL)
    return None


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
    for piece in _SPLIT.split(text):
        bare = re.split(r"\s+(?:at|@|bei|for the|with)\s+(?=[A-ZÄÖÜ])|,\s+(?=(?:full|part)[- ]time)", piece.strip())[0]
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
    if town and town[1].strip() in PLACES:
        value = value[: town.start()]
    value = re.split(
        r"\s[-–—|]\s(?=[£€$]|\d)|\s+(?:for|in|based|to join|with|required)\s+(?:an?\b|our\b|the\b|busy|[A-Z]\w+[.!]$)",
        value,
    )[0].rstrip(" ,!-–—:")
    cut = _fact(FactName.TITLE, source, fact.quote.span.start, fact.quote.span.start + len(value), fact.certainty)
    return cut or fact


def _employer(units: tuple[Unit, ...], source: str, title: Fact | None) -> Fact | None:
    """The employer: labelled, beside the title, or the name that sentences about the employer begin with."""
    for label in (_EMPLOYER_LABEL, _DEPARTMENT_LABEL):
        labelled = _labelled(units, source, label, FactName.EMPLOYER)
        if labelled is not None:
            kept = _without_place(labelled.value)
            at = labelled.quote.span.start
            return (
                labelled
                if kept == labelled.value
                else _fact(FactName.EMPLOYER, source, at, at + len(kept), Certainty.SURE)
            )
    beside = _beside_title(units, source, title)
    if beside is not None:
        return beside
    for pattern in _EMPLOYER_SENTENCES:
        for match in pattern.finditer(source.replace("*", " ")):
            name = match["name"].strip()
            generic = pattern is _EMPLOYER_SENTENCES[-1] and source.count(name) < 2
            if _is_a_name(name, title) and not generic:
                certainty = Certainty.SURE if source.count(name) > 1 else Certainty.LIKELY
                return _fact(FactName.EMPLOYER, source, match.start("name"), match.end("name"), certainty)
    return None


def _beside_title(units: tuple[Unit, ...], source: str, title: Fact | None) -> Fact | None:
    """The employer on the title's line, or on the short lines around it."""
    if title is None:
        return None
    at = re.compile(rf"\s+(?:at|@|bei|with)\s+(?P<name>{_NAME}(?:[,.]? (?:Ltd|Inc|GmbH|plc)\b\.?)?)")
    for unit in units[:_TOP]:
        if (
            unit.shape is Shape.BULLET
            or len(unit.text) > 140
            or ":" in unit.text
            or (unit.shape is Shape.SENTENCE and len(unit.text.split()) > 12)
        ):
            continue
        found = at.search(unit.text) if title.value in unit.text else None
        if found and found["name"] not in PLACES:
            return _fact(FactName.EMPLOYER, source, *_locate(source, unit, found["name"]), Certainty.SURE)
        for piece in _SPLIT.split(unit.text):
            bare = _without_place(piece.strip())
            if _could_be_employer(bare, source, title, before_place=bare != piece.strip()):
                return _fact(FactName.EMPLOYER, source, *_locate(source, unit, bare), Certainty.LIKELY)
    return None


def _without_place(piece: str) -> str:
    """ "Peg & Thimble, Leeds (hybrid)" without the place behind the comma."""
    name, comma, rest = re.sub(r"\s*\([^)]*\)", "", piece).partition(", ")
    return (
        name
        if comma and (_names_a_place(rest) or rest.split(",")[0] in AMBIGUOUS or not _LEGAL_FORM.search(rest))
        else piece
    )


def _could_be_employer(piece: str, source: str, title: Fact, *, before_place: bool = False) -> bool:
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
    if TITLE_WORDS.search(piece) and not _LEGAL_FORM.search(piece):
        return False
    return bool(_LEGAL_FORM.search(piece)) or before_place or source.count(piece) > 1


def _is_a_name(name: str, title: Fact | None) -> bool:
    """Whether words in capitals can be an employer's name."""
    first = name.split(maxsplit=1)[0]
    if _NOT_A_NAME.match(name) or (
        _NOT_A_NAME.match(first) and first.lower() != "the" and not _LEGAL_FORM.search(name)
    ):
        return False
    if name in PLACES or len(name) < 2 or name.isdigit():
        return False
    return not (title and (name.lower() in title.value.lower() or (title.value.lower() in name.lower())))


def _places(units: tuple[Unit, ...], source: str, title: Fact | None) -> tuple[Fact, ...]:
    """Where the work is: labelled, in the first lines, else in "based in …" sentences."""
    labelled = _labelled(units, source, _PLACE_LABEL, FactName.PLACE)
    if labelled is not None:
        return _split_places(labelled, source)
    top = tuple(_from_top(units, source, title))
    if top:
        return top[:3]
    return _in_prose(source)


def _in_prose(source: str) -> tuple[Fact, ...]:
    """The first place of our list after "in" or "our"; else what is said to be the place of the office or site."""
    for match in _BASED.finditer(source):
        if _names_a_place(match["place"]):
            start, end = _known_part(match)
            fact = _fact(FactName.PLACE, source, start, end, Certainty.LIKELY)
            return (fact,) if fact else ()
    sited = _SURELY_BASED.search(source)
    if sited is None:
        return ()
    group = "place" if sited["place"] else "site"
    fact = _fact(FactName.PLACE, source, sited.start(group), sited.end(group), Certainty.DOUBTFUL)
    return (fact,) if fact else ()


def _known_part(match: re.Match[str]) -> tuple[int, int]:
    """The part of a matched place that our list knows: "Hill Hospital, Leeds" gives "Leeds"."""
    start, end = match.span("place")
    pieces = match["place"].split(", ")
    if len(pieces) > 1 and pieces[0] not in PLACES and pieces[1] in PLACES:
        return start + len(pieces[0]) + 2, end
    words = pieces[0].split(" ")
    while len(words) > 1 and " ".join(words) not in PLACES:
        words.pop()
    return (start, end) if " ".join(words) == pieces[0] else (start, start + len(" ".join(words)))


def _split_places(fact: Fact, source: str) -> tuple[Fact, ...]:
    """Each place of "Leeds or York", "Berlin / Remote"; the words "remote" and "hybrid" are no place."""
    start = fact.quote.span.start
    found = []
    for match in re.finditer(r"(?:[^/;|·(]|\([^)]*\))+", source[start : fact.quote.span.end]):
        for piece in re.finditer(r"(?:(?! or | and (?=[A-Z]\w+$)).)+", match[0]):
            words = re.sub(
                r"\s*[(–—-]\s*(?:hybrid|remote|on-?site|fully|flexible|with|\d).*$", "", piece[0], flags=re.IGNORECASE
            )
            words = re.sub(
                r"[,.]\s*(?:hybrid|remote|on-?site|fully|with |\d+ days).*$", "", words, flags=re.IGNORECASE
            ).strip(" .")
            words = re.sub(r"^or\s+", "", words)
            if not words or re.match(
                r"(?:fully |100% )?(?:remote|hybrid|on-?site|home|work(?:ing)? from|flexible|various|anywhere|\d+ days)",
                words,
                re.IGNORECASE,
            ):
                continue
            at = source.find(words, start + match.start(), fact.quote.span.end)
            place = _fact(FactName.PLACE, source, at, at + len(words), fact.certainty) if at >= 0 else None
            if place:
                found.append(place)
    return tuple(found)


def _from_top(units: tuple[Unit, ...], source: str, title: Fact | None) -> Iterator[Fact]:
    """Places on the first short lines, told by our list of places."""
    for unit in units[:_TOP]:
        if (
            unit.shape is Shape.BULLET
            or len(unit.text) > 140
            or (unit.shape is Shape.SENTENCE and len(unit.text.split()) > 14)
        ):
            continue
        text = unit.text.replace(title.value, "", 1) if title else unit.text
        for piece in _SPLIT.split(re.sub(r"[()]| or (?=[A-Zrh])| / ", " | ", text)):
            bare = re.sub(r"^(?:[^\w]+|in\s|near\s|at\s|based in\s)+", "", piece.strip(" ,.:"))
            bare = bare.title() if bare.isupper() and len(bare) > 3 else bare
            names = [name for name in bare.split(", ") if name]
            while names and names[0] not in PLACES and len(names) > 1:
                names = names[1:]
            words = ", ".join(names)
            if words and len(words) < 60 and (_names_a_place(words) or words in AMBIGUOUS - _REGIONS_OF_SEVERAL):
                at = source.lower().find(words.lower(), unit.span.start, unit.span.end)
                fact = _fact(FactName.PLACE, source, at, at + len(words), Certainty.LIKELY) if at >= 0 else None
                if fact:
                    yield fact


def _names_a_place(words: str) -> bool:
    """Whether words are, or begin or end with, a place of our list."""
    names = [
        re.sub(
            r"^(?:central|downtown|north|south|east|west|greater|inner)\s+", "", name.strip(" ."), flags=re.IGNORECASE
        )
        for name in words.split(",")
    ]
    known = [
        name
        for name in names
        if name in PLACES
        or (
            len(name.split()) == 2
            and name.split()[0] in PLACES
            and re.fullmatch(r"[A-Z]{1,2}\d.*|\d+|area|[Cc]ity|[Cc]entre", name.split()[1])
        )
    ]
    return bool(known) and not (len(names) == 1 and known[0] in AMBIGUOUS)
