"""How names, jobs and the words around them are written, for whoever looks for people in a message."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re

from greenroom.core.invitations.languages import SHORT_WEEKDAYS, WEEKDAYS

_UPPER, _LOWER = "A-ZÀ-ÞŁŚŻŹĆŃÓĘĄŠČŘŽÝÁÍÉÚŮĚĎŤŇŐŰĞŞİ", "a-zà-ÿłśżźćńóęąšěčřžýáíéúůďťňőűğşı"
WORD = rf"(?:[{_UPPER}][\w’'\-]*[{_LOWER}][\w’'\-]*|[A-Z]\.)"
_PARTICLE = r"(?:de|da|do|dos|das|del|della|di|van|von|der|den|la|le|el|bin|al|ter|ten|zu|y|e)"
NAME = rf"{WORD}(?:[ \t]+(?:{_PARTICLE}[ \t]+){{0,2}}{WORD}){{1,3}}"
_HONORIFICS = (
    r"Kollegin|Kollegen|Kollege|Mag|MMag|DI|Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Associate Professor|Assistant Professor|Professor|Sir|Dame|Herrn?|Frau|Hr|Fr|M|Mme|Mlle|Monsieur|Madame|docteur|Docteur|Sr|Sra|Srta|Don|Doña|Lic|Ing|"
    r"[Dd]ott|[Dd]ott\.ssa|[Ss]ig|[Ss]ig\.ra|[Aa]vv|Dhr|Mevr|drs|ir|Pan|Pani|pan|paní|Mgr|Bc|PhDr|Dipl\.-Ing|domnul|doamna|Sayın|Bay|Bayan|hr|fru|frk"
)
HONORIFIC = rf"(?:(?:{_HONORIFICS})\.?[ \t]+)"
CALLED = re.compile(rf"{HONORIFIC}+")
JOBS = (
    r"manager|lead\b|head\b|director|engineer|developer|recruit|talent|partner|officer|chief|c[etfo]o\b|vp\b|president|founder|specialist|coordinator|analyst|designer|scientist|consultant|nurse|matron|teacher|professor|principal|architect|supervisor|administrator|assistant|owner|chef|\bhr\b|\bba\b|human resources|people (?:team|partner|ops)|product|sales|operations|finance|marketing|controller|editor|member|chair|dean|superintendent|forewoman|foreman|counsel|technologist|strategist|buyer|planner|"
    r"leiter|leitung|entwickler|personal|referent|geschäftsführ|abteilung|bereich|vorstand|teamleit|ingenieur|kundengeschäft|responsable|directeur|directrice|chargée?|cheffe?|ingénieur|développeu|recruteu|\brh\b|ressources|jefe|jefa|director|ingenier|recursos|gerente|encargad|responsabile|direttore|direttrice|risorse|gestora?|diretora?|engenheir|"
    r"hoofd|directeur|leidinggevende|personeel|adviseur|ansvarig|ansvarlig|leder|rekryter|rekrutter|konsulent|chefen?\b|johtaja|päällikkö|esimies|kierown\w*|dyrektor|specjalist|rekruter|vedoucí|ředitel\w*|kolega|kollega|colleague|müdür\w*|uzman\w*|部長|課長|社長|人事"
)
_JOB = re.compile(JOBS, re.IGNORECASE)
TITLE_BEHIND = r"(?:[ \t]*(?:,|–|—|-|:)[ \t]*(?P<title>[^,;.()\n]{2,60}(?:,[ \t]*(?:HR|IT|R&D|[A-Z][\w&]+)(?:[ \t](?:and|&|und|et|y)[ \t][A-Z]\w+)?)?)|[ \t]*\((?P<aside>[^)\n]{2,70})\))?"
OUR = r"(?:our|the|your|my|a|unsere[mnr]?|der|dem|die|mein(?:e[mnr]?)?|notre|mon|ma|nuestr[oa]|mi|il nostro|la nostra|nostr[oa]|o nosso|a nossa|onze|mijn|vår|min|vores|naszym|naszą|můj|bizim)"
WITH = (
    r"(?i:\bwith|\bmeet(?:ing)?(?: with)?|\bspeak(?:ing)? (?:to|with)|\btalk(?:ing)? (?:to|with)|\bjoined by|\binterviewed by|\bconducted by|\bled by|\bintroduce you to|\bme and|\band me and|\bmit|\bavec|\brencontrerez|\bcon|\bincontrer(?:à|ai|emo)|\bpresenti|\bcom|\bmet|\bmed|\bkanssa|\bz|\bze|\bs|\bse|\bcu|"
    r"\bträffar?|\bmøder|\btapaat|\bspotkasz się z|\bpoprowadzi ją|\bprowadzi|\bgesprächspartner(?:in|innen)? (?:ist|sind|wird|werden)(?: sein)?:?|\bdabei (?:ist|sind)|\bbegleite[nt] sie|\bempf[aä]ng(?:t|en) sie|\bgesprächspartner(?:in|innen)?:|\binterviewers? (?:is|are|will be)|\binterlocuteurs? (?:est|sont|sera|seront)|\berwarten sie|\bhaastattelijana)"
)
ARTICLE = r"(?:(?:o|a|il|la|el|i|den|der|die|das|l'|il dott\.|lo)[ \t]*)?"
_ORDINARY = (
    "with avec con com met med mit kanssa meeting interviewer interviewers "
    "hi hey dear microsoft teams google meet zoom webex whereby human resources hiring manager talent "
    "acquisition best regards kind hello thank thanks you next steps new york los angeles san francisco please "
    "meeting passcode senior junior lead head team join video interview office street road avenue product data "
    "software engineering marketing finance sales operations customer people managing chief vice case panel "
    "technical final second first the our your this that we it if there as at on in for and but or to is i link "
    "date time where when what duration location subject looking great good university hospital school college "
    "business analyst group logistics associates sehr guten gute liebe lieber hallo vielen viele mit bonjour "
    "merci estimado estimada hola gracias gentile buongiorno grazie olá obrigado obrigada beste geachte hej hei "
    "dzień dobrý central eastern pacific mountain european standard room floor conference via rue calle avenida "
    "straße strasse platz weg als bewerbung einladung termin gespräch video herzliche freundliche"
)
_DAYS = frozenset(WEEKDAYS) - SHORT_WEEKDAYS
_NO_NAMES = frozenset(_ORDINARY.split()) | _DAYS


_ORGANISATIONS = frozenset(
    [
        "foods",
        "food",
        "union",
        "care",
        "logistics",
        "group",
        "ltd",
        "limited",
        "inc",
        "llc",
        "plc",
        "gmbh",
        "ag",
        "bank",
        "hospital",
        "services",
        "solutions",
        "partners",
        "civil",
        "biologics",
        "technologies",
        "technology",
        "systems",
        "labs",
        "health",
        "university",
        "council",
        "trust",
        "school",
        "college",
        "institute",
        "foundation",
        "association",
        "agency",
        "consulting",
        "industries",
        "energy",
        "media",
        "studios",
        "studio",
        "software",
        "digital",
        "capital",
        "insurance",
        "pharma",
        "hotel",
        "hotels",
        "restaurant",
        "clinic",
        "airlines",
        "motors",
        "credit",
        "llp",
        "srl",
        "oy",
        "ab",
        "bv",
        "sa",
    ]
)


def is_organisation(name: str) -> bool:
    """Whether the last word of a name is one of firms and houses, and of nobody."""
    words = name.split()
    return bool(words) and words[-1].lower().strip(".") in _ORGANISATIONS


def is_name(name: str) -> bool:
    """Whether no word of it is an ordinary one, the name of a day, or of a service."""
    return not any(word.strip(".’'").lower() in _NO_NAMES for word in re.split(r"[\s-]+", name))


def names_a_job(title: str) -> bool:
    """Whether words name a job."""
    return bool(_JOB.search(title))
