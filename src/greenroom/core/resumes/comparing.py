"""What a machine reads of a résumé against what was written: each thing that was lost or read as something else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.resumes.values import Job, Month, Resume

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that was written and not read as what it is.

    Attributes:
        what: what it is, for people: “Job title”.
        written: its words.
        read: what was read instead, empty where nothing was.
    """

    what: str
    written: str
    read: str = ""


def lost(written: Resume, read: Resume) -> tuple[Lost, ...]:
    """What a reading of a document lost of the résumé that the document was made of; nothing when it equals it.

    Marks and white space make no difference, and the order of entries none either.
    """
    return (*_head(written, read), *_work(written, read), *_others(written, read))


def _head(written: Resume, read: Resume) -> Iterator[Lost]:
    names = {
        "name": "Name",
        "headline": "Headline",
        "email": "E-mail",
        "phone": "Phone",
        "place": "Place",
        "summary": "Summary",
    }
    for name, what in names.items():
        ours, theirs = getattr(written.contact, name).text, getattr(read.contact, name).text
        if _folded(ours) != _folded(theirs):
            yield Lost(what, ours, theirs)


def _work(written: Resume, read: Resume) -> Iterator[Lost]:
    left = list(read.work)
    for job in written.work:
        match = next((each for each in left if _folded(each.employer.text) == _folded(job.employer.text)), None)
        match = next((each for each in left if _same_job(each, job)), match)
        if match is None:
            yield Lost("Job", ", ".join(filter(None, (job.title.text, job.employer.text))))
            continue
        left.remove(match)
        yield from _job(job, match)
    yield from (Lost("Read as a job", "", each.title.text or each.employer.text) for each in left)


def _same_job(one: Job, other: Job) -> bool:
    return (_folded(one.employer.text), _folded(one.title.text), one.start) == (
        _folded(other.employer.text),
        _folded(other.title.text),
        other.start,
    )


def _job(ours: Job, theirs: Job) -> Iterator[Lost]:
    pairs = (
        ("Job title", ours.title.text, theirs.title.text),
        ("Place", ours.place.text, theirs.place.text),
        ("Start", _iso(ours.start), _iso(theirs.start)),
        ("End", _end(ours), _end(theirs)),
        ("What the job was", ours.summary.text, theirs.summary.text),
    )
    yield from (Lost(what, one, other) for what, one, other in pairs if _folded(one) != _folded(other))
    yield from _listed(
        "Achievement", [each.text for each in ours.achievements], [each.text for each in theirs.achievements]
    )


def _others(written: Resume, read: Resume) -> Iterator[Lost]:
    yield from _listed("School", _schools(written), _schools(read))
    yield from _listed("Degree", _degrees(written), _degrees(read))
    yield from _listed(
        "Project", [each.name.text for each in written.projects], [each.name.text for each in read.projects]
    )
    yield from _listed("Achievement", _points(written), _points(read))
    yield from _listed("Skill", [each.text for each in written.skills], [each.text for each in read.skills])
    yield from _listed(
        "Language", [each.name.text for each in written.languages], [each.name.text for each in read.languages]
    )
    yield from _listed(
        "Certificate", [each.text for each in written.certificates], [each.text for each in read.certificates]
    )


def _schools(resume: Resume) -> list[str]:
    return [each.institution.text for each in resume.education]


def _degrees(resume: Resume) -> list[str]:
    return [f"{each.degree.text} {each.area.text}".strip() for each in resume.education]


def _points(resume: Resume) -> list[str]:
    return [point.text for each in resume.projects for point in each.highlights]


def _listed(what: str, written: Sequence[str], read: Sequence[str]) -> Iterator[Lost]:
    known = {_folded(each) for each in read}
    yield from (Lost(what, each) for each in written if _folded(each) not in known)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text)).casefold()


def _iso(month: Month | None) -> str:
    return month.iso() if month else ""


def _end(job: Job) -> str:
    return "now" if job.current and job.end is None else _iso(job.end)
