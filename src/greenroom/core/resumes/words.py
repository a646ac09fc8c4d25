"""Words that tell a job title, an employer, a school, a degree or a place from one another."""

# ruff: noqa: E501 - tables and patterns read better in long rows

from __future__ import annotations

import re

from greenroom.core.postings.place_names import COUNTRIES, PLACES, REGIONS

_TITLE_WORDS = """
engineer|developer|manager|nurse|teacher|assistant|officer|analyst|designer|driver|chef|cook|electrician|plumber|technician|scientist|researcher|fellow|postdoc\\w*|
lawyer|solicitor|attorney|paralegal|counsel|accountant|bookkeeper|consultant|advis[eo]r|specialist|co-?ordinator|administrator|executive|director|lead|leader|head|architect|
worker|carer|caregiver|operative|operator|mechanic|representative|rep|associate|clerk|receptionist|supervisor|therapist|physiotherapist|pharmacist|doctor|physician|dentist|
surgeon|midwife|paramedic|writer|editor|copywriter|journalist|reporter|producer|photographer|marketer|recruiter|trainer|tutor|lecturer|professor|librarian|planner|buyer|
merchandiser|barista|bartender|waiter|waitress|server|housekeeper|porter|cleaner|caretaker|gardener|carpenter|joiner|welder|builder|roofer|painter|surveyor|inspector|
auditor|actuary|trader|broker|banker|underwriter|controller|comptroller|partner|owner|founder|co-?founder|intern|internship|trainee|apprentice|hygienist|veterinarian|
handler|packer|guard|agent|translator|interpreter|stylist|hairdresser|pilot|steward|attendant|estimator|foreman|forewoman|fitter|machinist|programmer|strategist|evangelist|
ambassador|organi[sz]er|fundraiser|economist|statistician|biologist|chemist|physicist|geologist|psychologist|counsell?or|secretary|registrar|matron|practitioner|baker|
butcher|tester|expert|chief|principal|president|vice president|vp|svp|evp|avp|ceo|cto|cfo|coo|cio|cmo|cpo|chair|chairman|chairwoman|treasurer|captain|sergeant|lieutenant|
major|colonel|specialist|freelance\\w*|contractor|self-employed|coach|instructor|curator|conductor|keeper|volunteer|mentor|maintainer|creator|contributor|ranger|sales ?person|
salesman|cashier|shop assistant|shift|dispatcher|buyer|purchaser|scrum master|product owner|member of technical staff|staff|devops|sre|swe|qa|practice nurse|rn|lpn|journeyman|
journeyperson|master electrician|aide|helper|labou?rer|installer|ranch hand|deckhand|crew|teaching|fellowship|residency|resident|extern|clerkship|student|werkstudent\\w*|
working student|hiwi|
(?:\\w*)(?:ingenieur|ingenieurin|monteur|monteurin|entwickler|entwicklerin|leiter|leiterin|berater|beraterin|techniker|technikerin|mechaniker|mechanikerin|mechatroniker|elektriker|elektrikerin|
elektroniker|elektronikerin|kaufmann|kauffrau|sachbearbeiter|sachbearbeiterin|assistent|assistentin|meister|meisterin|pfleger|pflegerin|schwester|lehrer|lehrerin|
fachkraft|verkäufer|verkäuferin|fahrer|fahrerin|architekt|architektin|arzt|ärztin|koch|köchin|praktikant|praktikantin|praktikum|referent|referentin|koordinator|koordinatorin|
geschäftsführer|geschäftsführerin|mitarbeiter|mitarbeiterin|hilfskraft|auszubildende|auszubildender|azubi|informatiker|informatikerin|projektleitung|leitung|planer|planerin|
konstrukteur|konstrukteurin|betreuer|betreuerin|forscher|forscherin|gründer|gründerin|anwalt|anwältin|trainer|trainerin|spezialist|spezialistin|verantwortlicher)|
ingénieure?|développeu(?:r|se)|chef|cheffe|responsable|directeur|directrice|assistante?|infirmier|infirmière|technicien|technicienne|conseill(?:er|ère)|chargée? d\\w*|
enseignante?|professeure?|stagiaire|stage|comptable|commerciale?|vendeu(?:r|se)|gestionnaire|consultante?|alternante?|cadre|cuisinier|cuisinière|serveu(?:r|se)|
ingenier[oa]|desarrollador(?:a)?|director(?:a)?|jef[ea]|enfermer[oa]|técnic[oa]|profesor(?:a)?|maestr[oa]|asistente|analista|consultor(?:a)?|gerente|becari[oa]|
coordinador(?:a)?|responsable|administrativ[oa]|contable|vendedor(?:a)?|auxiliar|encargad[oa]|camarer[oa]|cociner[oa]|electricista|programador(?:a)?|diseñador(?:a)?|
ingenieur|ontwikkelaar|verpleegkundige|leraar|docent|medewerker|adviseur|hoofd|directeur|beheerder|stagiair\\w*|teamleider|projectleider|monteur|verkoper|verkoopster|
verzorgende|onderzoeker|chauffeur|kok|timmerman|elektricien|boekhouder|manager|ontwerper
"""
_TITLES = re.compile(rf"\b(?:{_TITLE_WORDS.replace(chr(10), '')})s?(?:/?-?in(?:nen)?)?\b", re.IGNORECASE)
_LEVELS = re.compile(
    r"^(?:senior|junior|sr|jr|lead|principal|chief|staff|head|deputy|assistant|associate|vice|interim|acting|trainee|registered|certified|licensed)\b",
    re.IGNORECASE,
)
_FIELDS = re.compile(
    r"\b(?:engineering|development|management|marketing|sales|operations|finance|accounting|product|software|data|customer|project|program(?:me)?|research|design|security|support|services?|human resources|hr|quality|business)\b",
    re.IGNORECASE,
)
_EMPLOYERS = re.compile(
    r"\b(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|llp|lp|corp|corporation|company|co|gmbh|ag|kg|se|ug|ohg|e\.v|ev|mbh|sa|s\.a|sas|sarl|srl|sl|s\.l|bv|b\.v|nv|n\.v|vof|ab|oy|as|a/s|spa|s\.p\.a|pty|pte|kft|"
    r"group|gruppe|groep|groupe|grupo|holdings?|partners|associates|solutions|systems|technologies|technology|tech|labs?|laboratory|laboratories|labor|studios?|agency|agentur|agence|consulting|services|industries|"
    r"bank|bancorp|insurance|capital|ventures|university|université|universität|universidad|universiteit|college|school|schule|academy|hospital|infirmary|surgery|hospice|nursing home|care home|care|klinik|klinikum|krankenhaus|clinic|medical center|health|healthcare|"
    r"nhs|trust|foundation|stiftung|institute|institut|instituut|ministry|department of|council|city of|county|museum|library|center|centre|zentrum|society|association|verein|charity|hotel|restaurant|"
    r"café|cafe|bakery|stores?|supermarket|airlines?|airways|logistics|pharma|pharmaceuticals|electric|electrical contractors|contractors|construction|builders|bau|motors|energy|power|media|news|press|"
    r"publishing|networks?|software|interactive|games|digital|international|global|worldwide|enterprises|ministerium|werke|stadtwerke|handwerk|elektro\w*|ziekenhuis|hôpital|stad|gemeente|ziekenhuis|district|army|navy|air force|.com|.io|.ai|.org)\b\.?",
    re.IGNORECASE,
)  # fmt: skip
_SCHOOLS = re.compile(
    r"\b(?:university|universit[àäéeäy]t?\w*|université|universidad|universidade|universiteit|univ|college|school|institute of technology|institut\w*|polytechni\w*|academy|akademie|hochschule|fachhochschule|\w*schule|gymnasium|"
    r"lycée|école|escuela|instituto|colegio|hogeschool|\w*college|roc|faculty|conservatory|seminary|bootcamp|mit|eth|epfl|tu|fh|ucla|uc|iit|insead|rwth|kit|lmu|hbs|lse|caltech|berkeley|stanford|harvard|oxford|cambridge|codeacademy|üniversitesi|handwerkskammer|ihk|berufskolleg|politecnico)\b",
    re.IGNORECASE,
)
_DEGREES = re.compile(
    r"\b(?:ph\.?\s?d|dphil|doctor(?:ate)?|dr\.|m\.?\s?sc|msc|m\.?\s?a\b|m\.?\s?s\b|mba|m\.?\s?eng|meng|m\.?\s?ed|mfa|mph|llm|llb|j\.?d|m\.?d|master(?:['’]?s)?|b\.?\s?sc|bsc|b\.?\s?a\b|b\.?\s?s\b|b\.?\s?eng|beng|b\.?\s?ed|bfa|bba|bsn|bcom|btech|b\.tech|mtech|"
    r"bachelor(?:['’]?s)?|associate(?:['’]?s)?(?: degree| of)|a\.?a\.?s|diploma|diplom\w*|magister|staatsexamen|abitur|matura|certificate|certification|foundation degree|a-levels?|gcses?|high school|ged|hnc|hnd|nvq|btec|city (?:&|and) guilds|"
    r"licence|licenciatura|licenciad[oa]|grado en|grado|máster|maestría|doctorado|baccalauréat|bac|dut|bts|doctorat|ausbildung|gesellenbrief|meisterbrief|fachabitur|mittlere reife|geselle|promotion|lehre|vwo|havo|hbo|mbo|wo|apprenticeship|minor|major in|nanodegree|degree|honours|"
    r"técnico|bachillerato|ingeniería|postgraduate|undergraduate)\b",
    re.IGNORECASE,
)
_REGION = r"(?:[A-Z]{2,3}|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2})"
_CITY_AND_REGION = re.compile(
    rf"^[A-ZÀ-Ý][\w.’'-]*(?:[ -](?:[A-ZÀ-Ýa-z][\w.’'-]*)){{0,3}}, {_REGION}(?:,? \d{{4,6}})?(?:, {_REGION})?$"
)
_REMOTE = re.compile(r"^(?:remote|hybrid|on-?site|homeoffice|home office|télétravail|remoto)\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_TWO_CAPITALS = re.compile(r"[A-Z]{2}")


def title_score(text: str) -> float:
    """How much these words look like a job title; about 0 to 2."""
    found = len(_TITLES.findall(text))
    score = 1.0 if found else 0.0
    score += 0.3 if found > 1 else 0.0
    score += 0.5 if _LEVELS.match(text) else 0.0
    score += 0.2 if _FIELDS.search(text) else 0.0
    return score


def employer_score(text: str) -> float:
    """How much these words look like an employer; about 0 to 2."""
    return (1.0 if _EMPLOYERS.search(text) else 0.0) + (0.5 if _SCHOOLS.search(text) else 0.0)


def school_score(text: str) -> float:
    """How much these words look like a school or university; 0 or 1."""
    return 1.0 if _SCHOOLS.search(text) else 0.0


def degree_score(text: str) -> float:
    """How much these words look like a degree; 0 or 1."""
    return 1.0 if _DEGREES.search(text) else 0.0


def is_place(text: str) -> bool:
    """Whether these words are a place: a known town or country, a town with its region, or remote."""
    words = _BRACKETS.sub("", text).strip(" .,;")
    if not words or len(words) > 48 or any(sign in words for sign in "&@:"):
        return False
    if words in PLACES or _REMOTE.match(words):
        return True
    parts = [part.strip() for part in words.split(",")]
    if len(parts) < 2 or len(parts) > 4 or title_score(words) or (_EMPLOYERS.search(words) and parts[0] not in PLACES):
        return False
    wide = bool(_TWO_CAPITALS.fullmatch(parts[-1].split()[0])) or parts[-1] in COUNTRIES or parts[-1] in REGIONS
    if not wide or len(parts) > 2:
        inner = parts[:-1] if not wide else parts[: max(1, len(parts) - 2)]
        return all(part in PLACES for part in inner) and (wide or parts[-1] in PLACES)
    return bool(_CITY_AND_REGION.match(words))


def looks_like_place(text: str) -> bool:
    """Whether these words have the shape of a place, "Town, Region", known or not."""
    if is_place(text):
        return True
    return bool(_CITY_AND_REGION.match(text)) and not title_score(text) and not _EMPLOYERS.search(text)
