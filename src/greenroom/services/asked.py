"""Questions that were really asked: from the lines of a debrief to questions for practice, without doubles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Count, Q

from greenroom.core.questions.lists import folded, read_list
from greenroom.services.questions import classified
from greenroom.store.models import Question

if TYPE_CHECKING:
    from greenroom.core.questions.lists import BadLine
    from greenroom.services.record import Record
    from greenroom.store.models import Interview

ASKED = "You were asked this."
WENT_BADLY = "You were asked this, and wished for a better answer."
_OURS = frozenset({ASKED, WENT_BADLY})
_MARK = re.compile(r"^\s*(?:(?:[-*•–]|\(?\d{1,3}[.)])\s*)?!\s*")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked, and whether the person marked that it went badly."""

    text: str
    badly: bool = False

    @property
    def key(self) -> str:
        """The question without what may differ when it is the same."""
        return folded(self.text)


def asked_in(text: str) -> tuple[Asked, ...]:
    """The questions on the lines of a debrief. A line that begins with “!” went badly."""
    found: dict[str, Asked] = {}
    for line in text.splitlines():
        badly = bool(_MARK.match(line))
        for listed in read_list(_MARK.sub("", line))[0]:
            asked = Asked(listed.text, badly)
            found.setdefault(asked.key, asked)
    return tuple(found.values())


def left_out(text: str) -> tuple[BadLine, ...]:
    """The lines that are no question one could practise, each with why. They stay in the debrief."""
    return tuple(bad for line in text.splitlines() for bad in read_list(_MARK.sub("", line))[1])


def marked(text: str, badly: frozenset[str]) -> str:
    """The same lines, with “!” before those questions whose key is among `badly`, and before no other."""
    return "\n".join(_with_mark(line, badly) for line in text.splitlines())


def note(record: Record, interview: Interview, text: str) -> None:
    """Make the questions asked in an interview those of the lines; each gets its kind and its competency.

    A question that the application, or the person's own list, holds already is marked as asked instead of doubled.
    """
    lines = asked_in(text)
    known = _known(record, interview)
    new = []
    for line in lines:
        row = known.get(line.key)
        if row is None or (row.application_id is None and row.asked_in_id not in {None, interview.pk}):
            new.append(_question(record, interview, line))
        else:
            _mark(record, row, interview, line)
    _let_go(record, interview, {line.key for line in lines})
    record.create_all(new)


def _with_mark(line: str, badly: frozenset[str]) -> str:
    plain = _MARK.sub("", line)
    listed = read_list(plain)[0]
    if not listed:
        return line
    return f"! {plain.strip()}" if folded(listed[0].text) in badly else plain


def _known(record: Record, interview: Interview) -> dict[str, Question]:
    """Questions by key: those of the application go before those of none."""
    about = Q(application=interview.application_id) | Q(application=None)
    rows = Question.objects.owned_by(record.actor).filter(about)
    found: dict[str, Question] = {}
    for row in sorted(rows, key=lambda row: row.application_id is None):
        found.setdefault(folded(row.text), row)
    return found


def _question(record: Record, interview: Interview, line: Asked) -> Question:
    kind, competencies = classified(line.text)
    return Question(
        person=record.actor.person,
        application=interview.application,
        text=line.text,
        kind=kind.value,
        competency=next(iter(competencies), ""),
        why=_why(line),
        asked_in=interview,
    )


def _mark(record: Record, row: Question, interview: Interview, line: Asked) -> None:
    """Note on a question that was there that it was asked; where it was asked first stays."""
    if row.asked_in_id not in {None, interview.pk}:
        return
    fields: dict[str, object] = {"asked_in": interview}
    if row.why in _OURS:
        fields["why"] = _why(line)
    record.update(row, **fields)


def _let_go(record: Record, interview: Interview, keys: set[str]) -> None:
    """What is not among the lines any more was not asked; what only they had brought goes, unless it was practised."""
    rows = Question.objects.filter(asked_in=interview).annotate(tries=Count("attempts"))
    gone = [row for row in rows if folded(row.text) not in keys]
    ours = [row for row in gone if row.why in _OURS and not row.tries]
    record.delete_all(ours)
    for row in gone:
        if row not in ours:
            record.update(row, asked_in=None)


def _why(line: Asked) -> str:
    return WENT_BADLY if line.badly else ASKED
