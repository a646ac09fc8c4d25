"""What each column of a table holds, by its heading; and which program wrote the table."""

# ruff: noqa: E501 - a table of words

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.imports.values import Field
from greenroom.core.journey.lines import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

_F = Field
# Headings, folded, with their words set apart: exactly these, in the order in which one is preferred to another.
_WORDS: dict[Field, str] = {
    _F.ROLE: "role|job title|title|position|position title|job|job name|job position|role title|position name|vacancy|stelle|stellenbezeichnung|jobtitel|titel|poste|intitule du poste|puesto|cargo|ruolo|posizione|functie|vaga",
    _F.EMPLOYER: "employer|company|company name|organisation|organization|employer name|org|firm|business|hiring company|firma|unternehmen|arbeitgeber|firmenname|entreprise|societe|employeur|empresa|compania|azienda|societa|bedrijf|werkgever",
    _F.STAGE: "stage|status name|list name|status|list|application status|current stage|state|pipeline stage|progress|column|job status|phase|stufe|bewerbungsstatus|statut|etape|estado|etapa|stato|fase|app status",
    _F.STAGE_KIND: "kind of stage",
    _F.STAGE_SINCE: "stage since|in this stage since|status date|last moved at|date of status|status changed|last status change",
    _F.STARTED: "started on|applied at|applied date|date applied|application date|applied on|applied|date of application|date submitted|submission date|date sent|date|beworben am|bewerbungsdatum|datum|date de candidature|fecha|fecha de solicitud|data|data candidatura|sollicitatiedatum",
    _F.ADDED: "date saved|saved date|added at|date added|created at|date created|added|saved on|found on date|gespeichert am",
    _F.ENDED: "ended as|outcome|result|final outcome|decision|ergebnis|resultat|resultado|esito",
    _F.ENDED_ON: "ended on|rejected on|rejection date|date rejected|closed date|date closed|outcome date",
    _F.SOURCE: "source|found on|found at|where found|job board|channel|platform|referral source|site|website source|how found|quelle|gefunden uber|origine|fuente|fonte|bron|lead source|board|job portal",
    _F.COUNTRY: "country|land|pays|pais|paese",
    _F.PLACE: "place|location|city|job location|office|work location|ort|standort|arbeitsort|lieu|ville|ubicacion|localidad|sede|luogo|plaats|location remote",
    _F.ANSWER_BY: "answer by|reply by|decision by|response due|decision date|expected response|expected reply date",
    _F.CONTACT: "contacts|contact|contact name|contact person|recruiter|recruiter name|hiring manager|poc|point of contact|ansprechpartner|kontakt|kontaktperson|personne de contact|contacto|contatto|contactpersoon",
    _F.CONTACT_TITLE: "contact title|contact job title|contact role|recruiter title",
    _F.CONTACT_EMAIL: "contact email|contact e mail|recruiter email|email|e mail|kontakt e mail",
    _F.CONTACT_PHONE: "contact phone|contact telephone|recruiter phone|phone|telephone|telefon|contact number|contact phone number",
    _F.NOTES: "notes|note|comments|comment|remarks|notizen|notiz|anmerkungen|bemerkungen|kommentar|remarques|commentaires|notas|comentarios|note personali|opmerkingen",
}  # fmt: skip
_LEFT_OUT = frozenset(
    {
        "id", "board id", "list id", "company id", "job id", "creator user id", "creator first name", "creator last name",
        "creator user email", "root domain", "company domain", "created by", "last updated", "updated at", "last modified",
        "status", "archived at", "status color", "row", "no", "nr", "number", "index", "color", "logo", "company logo",
    }
)  # fmt: skip
_BY_HEADING = {word: (field, rank) for field, words in _WORDS.items() for rank, word in enumerate(words.split("|"))}
_MAKERS: tuple[tuple[str, frozenset[str]], ...] = (
    ("Greenroom", frozenset({"role", "employer", "stage", "ended as", "started on"})),
    ("Teal", frozenset({"company name", "role", "status name"})),
    ("Huntr", frozenset({"company name", "title", "list name"})),
    ("Huntr", frozenset({"employer", "job title", "list"})),
    ("Simplify", frozenset({"company name", "job title", "status date"})),
    ("LinkedIn", frozenset({"application date", "company name", "job title", "resume name"})),
    ("LinkedIn", frozenset({"saved date", "job url", "job title", "company name"})),
)
_SAVED_ONLY = frozenset({"saved date"})
# Several columns may go into these; of all others the first one counts, and the rest are kept in the notes.
_MANY = frozenset({Field.NOTES, Field.ASIDE, Field.LEFT_OUT})


def plain(heading: str) -> str:
    """A heading for comparing: its words apart, without capitals, accents and marks."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.sub(r"\([^()]*\)", " ", heading))
    return " ".join(re.findall(r"[^\W_]+", folded(apart)))


def maker_of(headings: Sequence[str]) -> str:
    """The program that wrote a table with these headings; empty where none is known by them."""
    words = {plain(heading) for heading in headings}
    return next((maker for maker, telling in _MAKERS if telling <= words), "")


def only_saved(headings: Sequence[str]) -> bool:
    """Whether a table holds jobs that were saved, and nothing was sent for any of them."""
    words = {plain(heading) for heading in headings}
    return words >= _SAVED_ONLY and not words & {"application date", "applied date", "status", "stage"}


def fields_for(headings: Sequence[str]) -> tuple[Field, ...]:
    """What each column holds, as far as its heading tells; the others are kept in the notes, under their headings."""
    words = [plain(heading) for heading in headings]
    linkedin = maker_of(headings) == "LinkedIn"
    best: dict[Field, int] = {}
    for place, word in enumerate(words):
        field, rank = _BY_HEADING.get(word, (Field.ASIDE, 0))
        if field not in _MANY and (field not in best or rank < _BY_HEADING[words[best[field]]][1]):
            best[field] = place
    return tuple(_field(word, place, best, own_address=linkedin) for place, word in enumerate(words))


def _field(word: str, place: int, best: dict[Field, int], *, own_address: bool) -> Field:
    field = _BY_HEADING.get(word, (Field.ASIDE, 0))[0]
    if own_address and field in {Field.CONTACT_EMAIL, Field.CONTACT_PHONE}:
        return Field.LEFT_OUT  # LinkedIn writes the applicant's own address there
    if field in _MANY or best[field] == place:
        return Field.LEFT_OUT if field is Field.ASIDE and word in _LEFT_OUT else field
    return Field.LEFT_OUT if word in _LEFT_OUT else Field.ASIDE


def checked(fields: Sequence[Field]) -> tuple[Field, ...]:
    """A mapping in which no two columns claim what only one can hold: the first keeps it."""
    seen: set[Field] = set()
    kept = []
    for field in fields:
        kept.append(Field.ASIDE if field in seen else field)
        if field not in _MANY:
            seen.add(field)
    return tuple(kept)
