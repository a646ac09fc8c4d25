"""Views of a résumé: what goes to one employer, chosen from the master line by line and never beyond it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.core.resumes.looks import DESIGNS, PAPERS
from greenroom.core.resumes.master import Choice, LineKind, MasterLine, choices_of
from greenroom.core.resumes.tailoring import changed, moved, proof_first, tailored
from greenroom.core.resumes.values import Read
from greenroom.services.achievements import ASKS
from greenroom.services.record import deed
from greenroom.services.resume_rows import resume_of
from greenroom.services.wording import cut, given
from greenroom.store.models import Achievement, Application, Education, Job, Resume, ResumeEntry, ResumeView

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from uuid import UUID

    from greenroom.core.resumes.master import LinePart
    from greenroom.store.access import Actor

_PARTS = ("jobs", "education", "entries", "achievements")
_GONE = "This line has left the résumé. Load the page again."


def make(actor: Actor, resume: UUID, *, name: str = "", application: UUID | None = None) -> ResumeView:
    """A new view of a résumé, with everything shown as the master has it.

    Args:
        actor: whose it is.
        resume: the master.
        name: what the person calls it; the application's name, or the résumé's, when empty.
        application: for which employer it is, if it is for one.
    """
    row = Resume.objects.prefetch_related(*_PARTS).own(actor, resume)
    goal = Application.objects.select_related("employer").own(actor, application) if application else None
    called = name.strip() or cut(str(goal) if goal else row.name, 200)
    view = ResumeView(
        person=actor.person,
        resume=row,
        application=goal,
        name=called,
        lines=_as_json(choices_of(master_lines(row))),
    )
    with deed(actor, "make-view", f"Made a view of the résumé {row.name}: {called}") as record:
        return record.create(view)


def describe(actor: Actor, view: UUID, **fields: str) -> ResumeView:
    """Change what stands above the lines of a view: its name, headline, summary, design and paper.

    Raises:
        InvalidChoice: it has no name, or there is no such design or paper.
    """
    row = ResumeView.objects.own(actor, view)
    unknown = sorted(set(fields) - {"name", "headline", "summary", "design", "paper"})
    if unknown:
        raise InvalidChoice(f"A view has no field “{unknown[0]}”.", field=unknown[0])
    values = {name: " ".join(storable(words).split()) for name, words in fields.items()}
    if "name" in values:
        values["name"] = given(values["name"], field="name", what="a name for this view")
    for field, allowed in (("design", tuple(DESIGNS)), ("paper", tuple(PAPERS))):
        if values.get(field, allowed[0]) not in allowed:
            raise InvalidChoice(f"Choose one of these: {', '.join(allowed)}.", field=field)
    with deed(actor, "describe-view", f"Changed the head of the view {row.name}") as record:
        return record.update(row, **values)


def show(actor: Actor, view: UUID, key: str, *, shown: bool) -> ResumeView:
    """Show a line of the master in a view, or leave it out.

    Raises:
        NotFound: the master has no such line.
    """
    row, lines = _own(actor, view)
    said = _line(lines, key).text
    what = "Showed" if shown else "Left out"
    with deed(actor, "show-line", f"{what} “{cut(said, 80)}” in {row.name}") as record:
        return record.update(row, lines=_as_json(changed(lines, choices(row), key, shown=shown)))


def reword(actor: Actor, view: UUID, key: str, *, text: str) -> ResumeView:
    """Say an achievement in other words in a view; no words, or the master's, bring the master's back.

    Raises:
        NotFound: the master has no such line.
        InvalidChoice: it is no achievement; names, titles and dates are facts.
    """
    row, lines = _own(actor, view)
    line = _line(lines, key)
    if line.kind is not LineKind.ACHIEVEMENT:
        raise InvalidChoice("Only achievements can be reworded. Mend a fact in the résumé itself.", field="text")
    words = " ".join(storable(text).split())
    words = "" if words == line.text else words
    with deed(actor, "reword-line", f"Reworded “{cut(line.text, 80)}” in {row.name}") as record:
        return record.update(row, lines=_as_json(changed(lines, choices(row), key, text=words)))


def place(actor: Actor, view: UUID, key: str, *, at: int) -> ResumeView:
    """Put a line to a place among its like, counted from 0: a job among jobs, an achievement within its job.

    Raises:
        NotFound: the master has no such line.
    """
    row, lines = _own(actor, view)
    said = _line(lines, key).text
    with deed(actor, "place-line", f"Moved “{cut(said, 80)}” in {row.name}") as record:
        return record.update(row, lines=_as_json(moved(lines, choices(row), key, at)))


def put_proof_first(actor: Actor, view: UUID, proves: Mapping[str, Sequence[str]]) -> ResumeView:
    """Put the achievements that prove most of what the employer asks for first within their jobs."""
    row, lines = _own(actor, view)
    with deed(actor, "proof-first", f"Put proof first in {row.name}") as record:
        return record.update(row, lines=_as_json(proof_first(lines, choices(row), proves)))


def is_proof_first(view: ResumeView, lines: Sequence[MasterLine], proves: Mapping[str, Sequence[str]]) -> bool:
    """Whether in each job what proves most stands first already."""
    now = [each.line.key for each in tailored(lines, choices(view))]
    return now == [each.key for each in proof_first(lines, choices(view), proves)]


def remove(actor: Actor, view: UUID) -> None:
    """Remove a view; the master stays."""
    row = ResumeView.objects.own(actor, view)
    with deed(actor, "remove-view", f"Removed the view {row.name}") as record:
        record.delete(row)


def choices(view: ResumeView) -> tuple[Choice, ...]:
    """What a view does with the lines of its master."""
    return tuple(Choice(str(each["key"]), bool(each["shown"]), str(each["text"])) for each in view.lines)


def master_lines(resume: Resume) -> tuple[MasterLine, ...]:
    """The lines of a résumé in its order, each with the id of its row."""
    core = resume_of(resume)
    of_kind = {kind: [each for each in resume.entries.all() if each.kind == kind] for kind in LineKind}
    return (
        *_lines(LineKind.JOB, resume.jobs.all(), core.work),
        *_lines(LineKind.PROJECT, of_kind[LineKind.PROJECT], core.projects),
        *(_achievement(row) for row in resume.achievements.all()),
        *_lines(LineKind.EDUCATION, resume.education.all(), core.education),
        *_lines(LineKind.SKILL, of_kind[LineKind.SKILL], core.skills),
        *_lines(LineKind.LANGUAGE, of_kind[LineKind.LANGUAGE], core.languages),
        *_lines(LineKind.CERTIFICATE, of_kind[LineKind.CERTIFICATE], core.certificates),
    )


def _lines(
    kind: LineKind, rows: Iterable[Job | Education | ResumeEntry], parts: Iterable[LinePart]
) -> Iterator[MasterLine]:
    for row, part in zip(rows, parts, strict=True):
        yield MasterLine(str(row.pk), kind, _words(row), part)


def _words(row: Job | Education | ResumeEntry) -> str:
    """A line as it stands in a list."""
    if isinstance(row, Job):
        return str(row)
    if isinstance(row, Education):
        return ", ".join(filter(None, (row.degree, row.area, row.institution)))
    return f"{row.text} ({row.detail})" if row.detail and row.kind == LineKind.LANGUAGE else row.text


def _achievement(row: Achievement) -> MasterLine:
    more = tuple(words for ask in ASKS if (words := getattr(row, ask)))
    parent = str(row.job_id or row.entry_id or "")
    return MasterLine(str(row.pk), LineKind.ACHIEVEMENT, row.text, Read(row.text), parent, more)


def _own(actor: Actor, view: UUID) -> tuple[ResumeView, tuple[MasterLine, ...]]:
    rows = ResumeView.objects.select_related("resume")
    row = rows.prefetch_related(*(f"resume__{part}" for part in _PARTS)).own(actor, view)
    return row, master_lines(row.resume)


def _line(lines: Sequence[MasterLine], key: str) -> MasterLine:
    found = next((line for line in lines if line.key == key), None)
    if found is None:
        raise NotFound(_GONE)
    return found


def _as_json(made: Sequence[Choice]) -> list[dict[str, Any]]:
    return [{"key": each.key, "shown": each.shown, "text": each.text} for each in made]
