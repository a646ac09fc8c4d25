"""Jobs, courses of study and projects, each from the rows of its section."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.resumes.entries import entries_of
from greenroom.core.resumes.heads import named_heads
from greenroom.core.resumes.paragraphs import paragraphs_of
from greenroom.core.resumes.values import NOTHING, Education, Job, Month, Project, Read
from greenroom.core.resumes.words import degree_score, employer_score, is_place, school_score, title_score
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.resumes.entries import Entry
    from greenroom.core.resumes.heads import Named
    from greenroom.core.resumes.paragraphs import Paragraph
    from greenroom.core.resumes.rows import Row

_SET_IN = 10.0  # points


def jobs_of(rows: Sequence[Row], known: frozenset[str]) -> list[Job]:
    """The positions of a work section.

    Args:
        rows: the section's rows without its heading.
        known: all words of the résumé in small letters.
    """
    entries = _with_head(entries_of(rows))
    jobs: list[Job] = []
    edge = max((row.cells[-1].right for row in rows), default=0.0)
    for entry, named in zip(entries, named_heads(entries, title_score, employer_score), strict=True):
        job = _job(entry, named, known, edge)
        if not job.employer.text and jobs and job.title.text:
            job = replace(job, employer=replace(jobs[-1].employer, certainty=Certainty.LIKELY))
        jobs.append(job)
    return _without_umbrellas(jobs)


def _with_head(entries: Sequence[Entry]) -> list[Entry]:
    """Body rows that stand before the first head have no entry to belong to and are dropped."""
    return [entry for entry in entries if entry.head]


def _job(entry: Entry, named: Named, known: frozenset[str], edge: float) -> Job:
    start, end, current = _stretch(entry)
    summary, points = _body(paragraphs_of(entry.body, known, edge), _left(entry))
    dates = Read("", entry.when.span) if entry.when else NOTHING
    return Job(named.where, named.what, start, end, current, dates, named.place, summary, points)


def _stretch(entry: Entry) -> tuple[Month | None, Month | None, bool]:
    when = entry.when
    if when is None:
        return None, None, False
    if when.single and when.until:
        return None, when.end, False
    return (when.end, when.end, False) if when.single else (when.start, when.end, when.current)


def _left(entry: Entry) -> float:
    """Where the head of an entry begins, in points from the left."""
    return min((row.left for row in entry.rows), default=0.0)


def _body(paragraphs: Sequence[Paragraph], left: float = 0.0) -> tuple[Read, tuple[Read, ...]]:
    """A paragraph before bullets is the summary, and one alone that is set in; else, without bullets, achievements."""
    reads = [(Read(one.text, one.span), one.bullet) for one in paragraphs if one.text]
    if len(paragraphs) == 1 and not paragraphs[0].bullet and paragraphs[0].left > left + _SET_IN:
        return reads[0][0], ()
    if not any(bullet for _, bullet in reads):
        return NOTHING, tuple(read for read, _ in reads)
    if reads and not reads[0][1]:
        return reads[0][0], tuple(read for read, _ in reads[1:])
    return NOTHING, tuple(read for read, _ in reads)


def _without_umbrellas(jobs: Sequence[Job]) -> list[Job]:
    """An employer's line that only stands over several titles is no position of its own; its name goes to them."""
    kept: list[Job] = []
    umbrella: Job | None = None
    for number, job in enumerate(jobs):
        following = jobs[number + 1] if number + 1 < len(jobs) else None
        bare = not job.title.text and not job.achievements and not job.summary.text
        if bare and following is not None and _stands_over(job, following):
            umbrella = job
            continue
        if umbrella is not None and (not job.employer.text or job.employer.text == umbrella.employer.text):
            place = job.place if job.place.text else umbrella.place
            kept.append(replace(job, employer=umbrella.employer, place=place))
            continue
        umbrella = None
        kept.append(job)
    return kept


def _stands_over(umbrella: Job, following: Job) -> bool:
    same = following.employer.text in ("", umbrella.employer.text)
    return bool(umbrella.employer.text and following.title.text) and same


def studies_of(rows: Sequence[Row], known: frozenset[str]) -> list[Education]:
    """The courses of study of an education section."""
    entries = _with_head(entries_of(rows))
    return [
        _study(entry, named, known)
        for entry, named in zip(entries, named_heads(entries, degree_score, school_score, most_first=2), strict=True)
    ]


def _study(entry: Entry, named: Named, known: frozenset[str]) -> Education:
    start, end, _ = _stretch(entry)
    if entry.when and entry.when.single:
        start = None
    _, points = _body(paragraphs_of(entry.body, known))
    if named.parted:
        degree, area = _parted_course(named)
        return Education(named.where, degree, area, start, end, named.place, points)
    degree, area = _degree_and_area(named.what)
    where, subject = _school_and_subject(named.where)
    if not area.text:
        area = subject if subject.text else named.rest[0] if named.rest else NOTHING
        area = _degree_and_area(area)[1] if _degree_and_area(area)[1].text else area
    return Education(where, degree, area, start, end, named.place, points)


def _parted_course(named: Named) -> tuple[Read, Read]:
    """Degree and subject of a head whose names are parted already."""
    return (named.what, named.rest[0]) if named.rest else _degree_and_area(named.what)


def _school_and_subject(where: Read) -> tuple[Read, Read]:
    """A school's name parted from a subject behind a comma."""
    head, found, tail = where.text.partition(", ")
    if not found or not school_score(head) or school_score(tail) or is_place(tail):
        return where, NOTHING
    middle = where.span.start + len(head)
    return (
        replace(where, text=head, span=replace(where.span, end=middle)),
        replace(where, text=tail, span=replace(where.span, start=middle + 2)),
    )


def _degree_and_area(what: Read) -> tuple[Read, Read]:
    for joint in (" in ", ", ", " of ", " – ", " en "):
        head, found, tail = what.text.partition(joint)
        if found and head and tail and degree_score(head) and not degree_score(tail):
            start = what.span.start + len(head) + len(joint)
            if joint == " of " and " in " not in what.text:
                continue
            degree = replace(what, text=head, span=replace(what.span, end=what.span.start + len(head)))
            return degree, replace(what, text=tail, span=replace(what.span, start=start))
    return what, NOTHING


def projects_of(rows: Sequence[Row], known: frozenset[str]) -> list[Project]:
    """The projects or volunteer roles of a section."""
    return [_project(entry, known) for entry in _with_head(entries_of(rows))]


def _project(entry: Entry, known: frozenset[str]) -> Project:
    start, end, _ = _stretch(entry)
    summary, points = _body(paragraphs_of(entry.body, known), _left(entry))
    cells = [cell for row in entry.head for cell in row]
    name = Read(cells[0].text, cells[0].span)
    if not summary.text and len(cells) > 1:
        summary = Read(cells[1].text, cells[1].span)
    return Project(name, summary, start, end, points)
