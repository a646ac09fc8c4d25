"""What a machine reads of a résumé against what was written: each thing that was lost or read as something else."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.resumes.values import Education, Job, Language, Month, Project, Read, Resume

_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?")


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


@dataclass(frozen=True, slots=True)
class _Stated:
    """A job, project or course as pairs of what and words, with its points; the first pairs are its name."""

    pairs: tuple[tuple[str, str], ...]
    points: tuple[str, ...]

    @property
    def name(self) -> str:
        return ", ".join(words for _, words in self.pairs[:3] if words)


def lost(written: Resume, read: Resume) -> tuple[Lost, ...]:
    """What a reading of a document lost of the résumé that the document was made of; nothing when it equals it.

    White space, capitals, and `https://www.` before an address make no difference, nor does the order of entries.
    """
    kinds = zip(_KINDS, _entries(written), _entries(read), strict=True)
    return (
        *_differing(_head(written), _head(read)),
        *(each for what, ours, theirs in kinds for each in _of_a_kind(what, ours, theirs)),
        *(each for (what, ours), (_, theirs) in _lists(written, read) for each in _listed(what, ours, theirs)),
    )


def fields(resume: Resume) -> int:
    """How many things a résumé states: each of them can be lost."""
    pairs = [*_head(resume), *(pair for kind in _entries(resume) for one in kind for pair in one.pairs)]
    points = sum(len(one.points) for kind in _entries(resume) for one in kind)
    listed = sum(len(words) for (_, words), _ in _lists(resume, resume))
    return sum(bool(words) for _, words in pairs) + points + listed


_KINDS = ("Job", "Course", "Project")


def _entries(resume: Resume) -> tuple[list[_Stated], list[_Stated], list[_Stated]]:
    return (
        [_job(each) for each in resume.work],
        [_study(each) for each in resume.education],
        [_project(each) for each in resume.projects],
    )


def _head(resume: Resume) -> tuple[tuple[str, str], ...]:
    head = resume.contact
    return (
        ("Name", head.name.text),
        ("Headline", head.headline.text),
        ("E-mail", head.email.text),
        ("Phone", head.phone.text),
        ("Place", head.place.text),
        ("Summary", head.summary.text),
    )


def _job(job: Job) -> _Stated:
    end = "now" if job.current and job.end is None else _iso(job.end)
    pairs = (
        ("Job title", job.title.text),
        ("Employer", job.employer.text),
        ("Place", job.place.text),
        ("Start", _iso(job.start)),
        ("End", end),
        ("What the job was", job.summary.text),
    )
    return _Stated(pairs, _texts(job.achievements))


def _study(study: Education) -> _Stated:
    pairs = (
        ("Degree", study.degree.text),
        ("Subject", study.area.text),
        ("School", study.institution.text),
        ("Place", study.place.text),
        ("Start", _iso(study.start)),
        ("End", _iso(study.end)),
    )
    return _Stated(pairs, _texts(study.highlights))


def _project(project: Project) -> _Stated:
    pairs = (
        ("Project", project.name.text),
        ("Start", _iso(project.start)),
        ("End", _iso(project.end)),
        ("What the project was", project.summary.text),
    )
    return _Stated(pairs, _texts(project.highlights))


def _of_a_kind(what: str, written: Sequence[_Stated], read: Sequence[_Stated]) -> Iterator[Lost]:
    """Each entry beside the one that states the most of the same; the rest is lost, or was read where nothing is."""
    left = list(read)
    for ours in written:
        theirs = max(left, key=partial(_shared, ours), default=None)
        if theirs is None or not _shared(ours, theirs):
            yield Lost(what, ours.name)
            continue
        left.remove(theirs)
        yield from _differing(ours.pairs, theirs.pairs)
        yield from _listed("Achievement", ours.points, theirs.points)
    yield from (Lost(f"Read as a {what.lower()}", "", each.name) for each in left)


def _shared(one: _Stated, other: _Stated) -> int:
    pairs = zip(one.pairs, other.pairs, strict=True)
    same = sum(bool(ours) and _folded(ours) == _folded(theirs) for (_, ours), (_, theirs) in pairs)
    return 2 * same + len({*map(_folded, one.points)} & {*map(_folded, other.points)})


def _differing(written: Sequence[tuple[str, str]], read: Sequence[tuple[str, str]]) -> Iterator[Lost]:
    for (what, ours), (_, theirs) in zip(written, read, strict=True):
        if _folded(ours) != _folded(theirs):
            yield Lost(what, ours, theirs)


def _lists(written: Resume, read: Resume) -> Iterator[tuple[tuple[str, list[str]], tuple[str, list[str]]]]:
    return zip(_listings(written), _listings(read), strict=True)


def _listings(resume: Resume) -> tuple[tuple[str, list[str]], ...]:
    return (
        ("Address", [link.url or f"{link.network}: {link.username}" for link in resume.contact.links]),
        ("Skill", [*_texts(resume.skills)]),
        ("Language", [_spoken(each) for each in resume.languages]),
        ("Certificate", [*_texts(resume.certificates)]),
    )


def _spoken(language: Language) -> str:
    return f"{language.name.text} ({language.level})" if language.level else language.name.text


def _listed(what: str, written: Sequence[str], read: Sequence[str]) -> Iterator[Lost]:
    ours, theirs = {_folded(each) for each in written}, {_folded(each) for each in read}
    yield from (Lost(what, each) for each in written if _folded(each) not in theirs)
    yield from (Lost(f"Read as a {what.lower()}", "", each) for each in read if _folded(each) not in ours)


def _texts(reads: Sequence[Read]) -> tuple[str, ...]:
    return tuple(each.text for each in reads)


def _folded(text: str) -> str:
    bare = _SCHEME.sub("", text).rstrip("/")
    return " ".join(unicodedata.normalize("NFC", bare).split()).casefold()


def _iso(month: Month | None) -> str:
    return month.iso() if month else ""
