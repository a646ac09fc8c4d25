"""What a résumé page shows: each job with its achievements, and each achievement with what it says and lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.evidence import Part, asks, check
from greenroom.core.evidence_values import OwnPart

if TYPE_CHECKING:
    from greenroom.core.evidence_values import EvidenceCheck
    from greenroom.core.spans import Quote
    from greenroom.store.models import Achievement, Job, Resume, ResumeEntry


@dataclass(frozen=True, slots=True)
class Shown:
    """An achievement, what it says of each thing that interviewers ask for, and a question for each that it lacks."""

    row: Achievement
    has: dict[str, str]
    missing: tuple[str, ...]
    questions: dict[str, str]
    story: object


def jobs_with_achievements(resume: Resume) -> list[tuple[Job | None, list[Shown]]]:
    """Each job with its achievements; those that belong to none come last, under no job."""
    shown = _shown(resume)
    loose = [each for each in shown if each.row.job_id is None and each.row.entry_id is None]
    jobs: list[tuple[Job | None, list[Shown]]] = [
        (job, [each for each in shown if each.row.job_id == job.pk]) for job in resume.jobs.all()
    ]
    return [*jobs, (None, loose)] if loose else jobs


def others_with_achievements(resume: Resume) -> dict[str, list[tuple[ResumeEntry, list[Shown]]]]:
    """Projects, skills, languages and certificates; a project comes with its achievements."""
    shown = _shown(resume)
    found: dict[str, list[tuple[ResumeEntry, list[Shown]]]] = {
        kind: [] for kind in ("project", "skill", "language", "certificate")
    }
    for entry in resume.entries.all():
        found[entry.kind].append((entry, [each for each in shown if each.row.entry_id == entry.pk]))
    return found


def _shown(resume: Resume) -> list[Shown]:
    return [_check(row) for row in resume.achievements.all()]


def _check(row: Achievement) -> Shown:
    checked = check(row.text)
    has: dict[str, str] = {}
    for part in Part:
        words = getattr(row, part) or _words_of(checked, part)
        if words:
            has[part] = words
    missing = tuple(part.value for part in Part if part not in has)
    questions = {ask.part.value: ask.question for ask in asks(checked)}
    return Shown(row, has, missing, questions, next(iter(row.stories.all()), None))


def _words_of(checked: EvidenceCheck, part: Part) -> str:
    """The words of an achievement that say this part; empty when it is left out."""
    if part is Part.OWN_PART:
        return ", ".join(quote.text for quote in checked.own_quotes) if checked.own_part is OwnPart.OWN else ""
    quotes: tuple[Quote, ...] = getattr(checked, part)
    return ", ".join(quote.text for quote in quotes)
