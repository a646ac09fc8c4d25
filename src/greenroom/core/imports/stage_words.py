"""How far an application got, by the words that trackers and people use for it."""

# ruff: noqa: E501 - a table of words

from __future__ import annotations

import re

from greenroom.core.imports.values import Reach
from greenroom.core.journey.lines import NOT_SENT, folded
from greenroom.core.journey.stages import END_NAMES, STAGES
from greenroom.core.journey.values import End, StageKey

LONGEST_NAME = 100
_K = StageKey
_NAMED = {folded(guide.name): Reach(key=guide.key.value) for guide in STAGES}
_NAMED |= {key.value: Reach(key=key.value) for key in StageKey}
_NAMED |= {folded(name): Reach(end=end.value) for end, name in END_NAMES.items()}
_NAMED |= {end.value: Reach(end=end.value) for end in End}
# The first that is found counts. Words are folded: without capitals and accents.
_ENDS: tuple[tuple[str, End], ...] = (
    (r"offer (?:was |is )?(?:not accepted|declined|rejected by me|refused by me)|declined (?:the |their |an )?offer|turned (?:it|them|the offer) down", End.DECLINED),
    (r"no offer|(?:application|they|company|employer) (?:was |has been )?declined|declined by (?:them|company|employer)", End.REJECTED),
    (r"\baccepted|\bhired\b|\bsigned\b|zugesagt|\bangenommen|\bacceptee?\b|aceptad|accettat|aangenomen", End.ACCEPTED),
    (r"reject|unsuccessful|not selected|not (?:been )?successful|not moving forward|not proceed|no longer (?:under consideration|considered)|turned down|position filled|absage|abgelehnt|refuse|rechaz|rifiut|scartat|afgewezen|recusad|odrzuc", End.REJECTED),
    (r"withdr[ae]w|pulled out|not interested|no longer interested|cancelled by me|zuruckgezogen|desist|ritirat|teruggetrokken", End.WITHDREW),
    (r"no (?:response|reply|answer)|ghosted|\bghost\b|\bexpired\b|keine (?:antwort|ruckmeldung)|sans reponse|sin respuesta|nessuna risposta|geen reactie|sem resposta", End.NO_REPLY),
    (r"on hold|\bpaused\b|hiring freeze|\bfrozen\b|\bparked\b|pausiert|en pausa|en attente", End.ON_HOLD),
)  # fmt: skip
_EARLY = re.compile(
    r"wish ?list|\bsaved\b|bookmark|\binterested\b|to apply|not (?:yet )?(?:applied|started|sent)|\bapplying\b|prospect|backlog|\bplanned\b|\bdrafts?\b|\bleads?\b|research|considering|gemerkt|interessant|a postuler|por aplicar"
)
_STAGES: tuple[tuple[str, StageKey], ...] = (
    (r"negotiat|verhandl|negoci|trattativ|onderhandel", _K.NEGOTIATION),
    (r"\boffer|angebot|\boffre|oferta|offerta|aanbod", _K.OFFER),
    (r"reference|background check|referenz|referenc", _K.REFERENCES),
    (r"\bfinal|last (?:round|interview)|letzte (?:runde|gesprach)|laatste", _K.FINAL_ROUND),
    (r"assessment|take.?home|\btests?\b|\btask\b|\bcase\b|challenge|assignment|\bcoding\b|exercise|probearbeit|prueba|prova\b", _K.ASSESSMENT),
    (r"second|\b2nd\b|(?:round|interview|stage|runde|gesprach) ?(?:#|no\.? )?2\b|\bpanel\b|on-?\s?site|zweit|deuxieme|segunda|seconda?|tweede", _K.SECOND_ROUND),
    (r"screen|\bphone|recruiter|\bhr\b|intro(?:ductory)? (?:call|chat)|telefon|telephon", _K.RECRUITER_SCREEN),
    (r"first (?:round|interview)|\b1st\b|(?:round|interview|stage|runde|gesprach) ?(?:#|no\.? )?1\b|hiring manager|erst(?:es|e)? (?:gesprach|runde)|premier|primera|primo|eerste", _K.FIRST_ROUND),
)  # fmt: skip
_SOME_ROUND = re.compile(r"interview|gesprach|entretien|entrevista|colloquio|intervju|haastattelu|rozmow|in process")
_APPLIED = re.compile(
    r"appl(?:ied|ication)|submitted|\bsent\b|review|\bpending\b|\bwaiting\b|received|in progress|\bactive\b|\bopen\b|beworben|bewerbung|postul|candidat|enviad|inviat|gesolliciteerd|solicit|envoye"
)
_CLOSED = re.compile(r"\bclosed\b|archived?\b|\bdone\b|\bended\b|geschlossen|abgeschlossen|archivi")


def reach_of(words: str) -> Reach:
    """How far an application got that stands at these words; a guess says so in its `doubt`. Empty words: applied."""
    text = re.sub(r"^\W*(?:\d+[.):]+)?\s*|[^\w)]+$", "", folded(words))
    if not text:
        return Reach(key=_K.APPLIED)
    if text in _NAMED and text != "declined":
        return _NAMED[text]
    return _ended(text, words) or _early(text, words) or _stage(text, words) or _own(words)


def reach_named(name: str, kind: str) -> Reach:
    """How far an application got that stands at a stage of that name, and of that standard kind if there is one."""
    standard = _NAMED.get(folded(kind)) or (_NAMED.get(folded(name)) if not kind else None)
    if standard is None or not standard.key:
        return Reach(name=own_words(name), early=folded(name) in NOT_SENT) if name.strip() else Reach(key=_K.APPLIED)
    return Reach(key=standard.key, name=own_words(name) if folded(name) != folded(kind or name) else "")


def own_words(words: str) -> str:
    """Somebody's words as the name of a stage."""
    return " ".join(words.split())[:LONGEST_NAME]


def _ended(text: str, words: str) -> Reach | None:
    end = next((end for pattern, end in _ENDS if re.search(pattern, text)), None)
    if end is not None:
        return Reach(end=end.value)
    if re.search(r"\bdeclined?\b", text):
        doubt = f"“{own_words(words)}” does not say who said no. It is taken as rejected."
        return Reach(end=End.REJECTED, doubt=doubt)
    if _CLOSED.search(text):
        doubt = f"“{own_words(words)}” does not say how it ended. It is taken as no reply."
        return Reach(end=End.NO_REPLY, doubt=doubt)
    return None


def _early(text: str, words: str) -> Reach | None:
    return Reach(name=own_words(words), early=True) if _EARLY.search(text) else None


def _stage(text: str, words: str) -> Reach | None:
    key = next((key for pattern, key in _STAGES if re.search(pattern, text)), None)
    if key is not None:
        return Reach(key=key.value)
    if _SOME_ROUND.search(text):
        doubt = f"“{own_words(words)}” does not say which round. It is taken as the first."
        return Reach(key=_K.FIRST_ROUND, doubt=doubt)
    return Reach(key=_K.APPLIED) if _APPLIED.search(text) else None


def _own(words: str) -> Reach:
    name = own_words(words)
    return Reach(name=name, doubt=f"“{name}” is no stage that Greenroom knows. It becomes a stage of its own.")
