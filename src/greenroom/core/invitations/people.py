"""Who is named: those who will sit there, and the one who writes."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.invitations.names import (
    ARTICLE,
    CALLED,
    HONORIFIC,
    JOBS,
    NAME,
    OUR,
    TITLE_BEHIND,
    WITH,
    WORD,
    is_name,
    is_organisation,
    names_a_job,
)
from greenroom.core.invitations.values import Person
from greenroom.core.invitations.where import closings
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BY_CUE = re.compile(rf"{WITH}:?[ \t]+{ARTICLE}{HONORIFIC}*(?P<name>{NAME}){TITLE_BEHIND}")
_TITLE_FIRST = re.compile(
    rf"\b(?i:{OUR})[ \t]+(?P<title>[A-Za-zÀ-ÿ&][\w&’'./\- ]{{1,50}}?)[,:]?[ \t]+{HONORIFIC}*(?P<name>{NAME})|"
    rf"(?<![\w-])(?P<alone>[a-zà-ÿşğı&-]*(?:{JOBS})[a-zà-ÿşğüı]*)[ \t]+{HONORIFIC}*(?P<name2>{NAME})"
)
_HONOURED = re.compile(rf"(?<![\w.]){HONORIFIC}+(?P<name>{NAME}|[A-Z]\.[ \t]*{WORD}){TITLE_BEHIND}")
_TITLED = re.compile(rf"(?<![\w@/.-])(?P<name>{NAME}){TITLE_BEHIND}")
_ACTS = re.compile(
    rf"(?<![\w@/.-]){HONORIFIC}*(?P<name>{NAME})(?:[^.\n]{{0,60}}?)[ \t](?:will|would|'ll|wird|werden|vous|sera|va|puede|podrá|sarà|vai|zal|kommer|vil|poprowadzi|yapacak\w*)[ \t](?:be |also |both |love to |like to |te |jou |dig |deg |Sie |je )?(?:call|ring|meet|join|interview|speak|talk|host|conduct|lead|be there|present|anrufen|führen|recevra|recevoir|appellera|entrevistar\w*|interrogar\w*|chiamer\w*|bellen|ontvangen|ringa|ringe)"
)
_AND = re.compile(
    rf"[ \t]*(?:\)|,)?[ \t]*(?:,|;|and|und|et|y|e|en|och|og|ja|i|a|&|sowie|as well as|plus|ve)[ \t]+(?:with |mit |avec |con |met |med |l['’]|(?:o|a|il|la|el) )?{HONORIFIC}*(?P<name>{NAME}){TITLE_BEHIND}"
)
_HEADING = (
    r"interviewers?|(?:interview )?panel(?: members)?|with|who|you(?:'ll| will) (?:meet|be meeting|speak with|be speaking (?:with|to))|attendees?|participants?|people|gesprächspartner(?:in|innen)?|teilnehmer(?:in|innen)?|mit|wer|interlocuteurs?|avec|personas?|participantes|con|entrevistador(?:es|as?)?|intervistatori|partecipanti|gesprekspartners?|deelnemers|met|deltagare|deltagere|med|wie|haastattelijat?|osallistujat|uczestnicy|prowadzący|účastníci|görüşmeciler|面接官|面试官|rozmowę przeprowadzi|az interjút tartja|"
    r"(?:[^\n:]{0,60}(?:interview panel|interview board|panel|you will meet|you'll be meeting)[^\n:]{0,40})"
)
_BY_LINE = re.compile(
    rf"(?:^[ \t>*•■【\[\-–]*|(?<=[.!?;] ))(?:{_HEADING})[ \t]*(?:[】\]][ \t]*[:：]?|[:：])[ \t]*(?P<rest>[^\n]+)$",
    re.IGNORECASE | re.MULTILINE,
)
_BLOCK = re.compile(
    rf"^[ \t>*•■\-–]*(?:{_HEADING})[ \t]*[:：]?[ \t]*\n(?:[ \t]*\n)?(?P<rows>(?:[ \t>]*(?:[*•\-–][ \t]*)?[^\n:]{{4,90}}\n?){{1,8}})",
    re.IGNORECASE | re.MULTILINE,
)
_ONE = re.compile(
    rf"{HONORIFIC}*(?P<name>{NAME}|[A-Z]\.[ \t]*{WORD})(?:[ \t]*\((?P<aside>[^)\n]{{2,70}})\)|[ \t]*[,–—-][ \t]*(?P<title>[^;\n(]{{3,70}}))?"
)
_LISTED = re.compile(rf"[ \t>]*(?:[*•\-–][ \t]*)?{_ONE.pattern}")
_SIGNS = re.compile(r"[\u4e00-\u9fff]+")
_SHORT_NAME = 2  # signs; of two so short words in a row, one is the family name
_ONLY_NAME = re.compile(rf"^\s*{HONORIFIC}*(?P<name>{NAME}|{WORD})(?:[ \t]*(?:\(.*\)|[|,].*))?\s*$")
_LONGEST_TITLE = 8  # words


def people_in(text: str, own_name: str = "") -> tuple[Person, ...]:
    """Those who will sit there, in their order. `own_name` is the candidate's, who is none of them."""
    said = _HAILED.sub(lambda match: " " * len(match.group()), text[: _signed_at(text)])
    found = [*_by_lines(said), *_by_cues(said), *_by_titles(said)]
    return _each_once(each for each in found if not same_person(each.name, own_name))


def sender_in(text: str, name: str = "", email: str = "") -> Person | None:
    """The one who writes: as the mail says, with the title that stands under the message."""
    for match in closings(text):
        lines = [line.strip() for line in (match.group().partition(",")[2] + text[match.end() :]).split("\n")[:8]]
        lines = [line for line in lines if re.search(r"\w", line)]
        signed = next(
            (
                (place, m)
                for place, line in enumerate(lines[:3])
                if (m := _ONLY_NAME.match(line.rstrip(",."))) and is_name(m["name"])
            ),
            None,
        )
        if signed is None or (name and not same_person(name, signed[1]["name"])):
            continue
        place, written = signed[0], signed[1]["name"]
        longer = next(
            (
                m["name"]
                for line in lines[place + 1 : place + 3]
                if (m := _ONLY_NAME.match(line)) and same_person(written, m["name"]) and len(m["name"]) > len(written)
            ),
            "",
        )
        full = max((name, longer, written), key=lambda each: len(each.split()))
        rest = lines[place + (2 if longer else 1) :]
        title = rest[0].split("|")[0].strip() if rest and _is_title(rest[0].split("|")[0]) else ""
        start = text.find(written, match.start())
        return Person(full, title, email, "sender", Certainty.SURE, Quote(written, Span(start, start + len(written))))
    return Person(name, "", email, "sender", Certainty.SURE) if name else None


def same_person(one: str, other: str) -> bool:
    """Whether two names can be of the same person: the same words, or the first name of one."""
    first, second = (re.findall(r"[^\W\d_]+", name.lower()) for name in (one, other))
    if not first or not second:
        return False
    return set(first) <= set(second) or set(second) <= set(first)


def _signed_at(text: str) -> int:
    """Where the words end that the writer meant for the candidate."""
    return min((match.start() for match in closings(text)), default=len(text))


def _by_lines(text: str) -> Iterator[Person]:
    """Those on a line that begins with “Interviewers:”, and on the lines under such a heading."""
    for match in _BY_LINE.finditer(text):
        for one in _ONE.finditer(match["rest"]):
            yield from _person(text, one, match.start("rest"), _title_of(one, plain=True), Certainty.SURE)
        yield from _written_in_signs(match, match.start("rest"))
    for match in _BLOCK.finditer(text):
        at = match.start("rows")
        for row in match["rows"].splitlines(keepends=True):
            listed = _LISTED.match(row)
            if listed and (names_a_job(row) or listed.end("name") >= len(row.rstrip()) - 1):
                yield from _person(text, listed, at, _title_of(listed, plain=True), Certainty.SURE)
            at += len(row)


def _by_cues(text: str) -> Iterator[Person]:
    """Those after “with”, “mit”, “avec”, those who act, and those whom an “and” joins to them."""
    for form in (_BY_CUE, _ACTS):
        for match in form.finditer(text):
            yield from _person(text, match, 0, _title_of(match), Certainty.LIKELY)
            yield from _joined(text, match.end() if form is _BY_CUE else match.end("name"))


def _by_titles(text: str) -> Iterator[Person]:
    """Those whose job stands before or behind their name, or who are called Mr or Dr."""
    for match in _TITLE_FIRST.finditer(text):
        title = match["alone"] or match["title"]
        if names_a_job(title) and len(title.split()) <= _LONGEST_TITLE:
            yield from _person(text, match, 0, title, Certainty.LIKELY, "name" if match["name"] else "name2")
            yield from _joined(text, match.end())
    for match in _HONOURED.finditer(text):
        if not _greeted(text, match.start()):
            yield from _person(text, match, 0, _title_of(match), Certainty.LIKELY)
    for match in _TITLED.finditer(text):
        if title := _title_of(match):
            yield from _person(text, match, 0, title, Certainty.LIKELY)
            yield from _joined(text, match.end())


def _joined(text: str, at: int) -> Iterator[Person]:
    """Those whom an “and” joins to the one before."""
    while more := _AND.match(text, at):
        yield from _person(text, more, 0, _title_of(more), Certainty.LIKELY)
        at = more.end()


def _person(
    text: str, match: re.Match[str], offset: int, title: str, certainty: Certainty, part: str = "name"
) -> Iterator[Person]:
    """The person that a match names, or none if it is no name."""
    called = CALLED.match(match[part])
    start = offset + match.start(part) + (called.end() if called else 0)
    name = " ".join(match[part][called.end() if called else 0 :].split())
    if is_name(name) and " " in name and not is_organisation(name) and not _greeted(text, start):
        yield Person(name, title, "", "interviewer", certainty, Quote(name, Span(start, start + len(name))))


def _written_in_signs(match: re.Match[str], offset: int) -> Iterator[Person]:
    """Somebody whose name is written in Chinese signs, behind what they do: the last word, or the last two if short."""
    words = list(_SIGNS.finditer(match["rest"]))
    if not words or match["rest"][words[-1].end() :].strip():
        return
    first = words[-2] if len(words) > 1 and max(len(words[-1][0]), len(words[-2][0])) <= _SHORT_NAME else words[-1]
    start, end = offset + first.start(), offset + words[-1].end()
    name = " ".join(word[0] for word in words[words.index(first) :])
    title = match["rest"][: first.start()].strip(" \u3000")
    yield Person(name, title, "", "interviewer", Certainty.LIKELY, Quote(name, Span(start, end)))


_GREETING = re.compile(
    r"(?:\b(?:dear|hi|hello|hey|hallo|liebe[r]?|sehr geehrte[r]?|guten tag|bonjour|hola|estimad[oa]|gentile|ciao|olá|caro|cara|prezad[oa]|beste|geachte|hej|hei|kære|kjære|bästa|drogi|droga|szanown[ay]|vážen[ýá]|dobrý den|merhaba|sayın|bună|stimat[ăe]|kedves|tisztelt)[ \t,]+)(?:\w+\.?[ \t]+){0,2}$",
    re.IGNORECASE,
)


_HAILED = re.compile(
    rf"(?m)^[ \t]*(?:(?i:dear|hi|hello|hey|hallo|hoi|liebe[r]?|bonjour|hola|ciao|olá|oi|beste|hej|hei|kära|hejsan|ahoj|merhaba|good (?:morning|afternoon)|sehr geehrte[r]?|guten tag|boa tarde|bom dia|buenos días|buenas tardes|buongiorno)[ \t]*,?[ \t]+)(?:{HONORIFIC})*{WORD}(?:[ \t]+{WORD})?"
)


def _greeted(text: str, at: int) -> bool:
    """Whether a name stands in the words of greeting."""
    return bool(_GREETING.search(text[max(0, at - 40) : at]))


def _is_title(line: str) -> bool:
    """Whether a line can be what somebody does: short, without an address or a number."""
    return 0 < len(line.strip()) <= 70 and not re.search(r"@|https?:|www\.|\d{3}", line) and names_a_job(line)


def _title_of(match: re.Match[str], *, plain: bool = False) -> str:
    """What stands behind a name as a title; in a list of people any words do, elsewhere they must name a job."""
    groups = match.groupdict()
    words = (groups.get("aside") or groups.get("title") or "").strip(" .,;")
    words = re.sub(rf"^{OUR}[ \t]+", "", words, flags=re.IGNORECASE)
    short = len(words.split()) <= _LONGEST_TITLE and not re.search(r"\d{2}|https?:", words)
    return words if short and (plain or names_a_job(words)) else ""


def _each_once(people: Iterable[Person]) -> tuple[Person, ...]:
    """Each person once, as the surest words name them; in the order in which they stand."""
    kept: list[Person] = []
    for person in people:
        known = next((each for each in kept if same_person(each.name, person.name)), None)
        if known is None:
            kept.append(person)
        elif len(known.name.split()) < len(person.name.split()) or (not known.title and person.title):
            kept[kept.index(known)] = person
    return tuple(sorted(kept, key=lambda each: each.quote.span.start if each.quote else 0))
