"""For each priority and requirement the candidate's best evidence, or a gap that is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.postings.values import ItemKind
from greenroom.core.proof_matching import KEPT, matches, pool_of
from greenroom.core.proof_special import check_directly
from greenroom.core.proof_values import Evidence, EvidenceKind, Match, Proof, Strength

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from greenroom.core.embedding import Embedder
    from greenroom.core.postings.values import Item, RoleMap
    from greenroom.core.proof_matching import EvidencePool
    from greenroom.core.resumes.values import Job, Resume

__all__ = ["Evidence", "EvidenceKind", "Match", "Proof", "Strength", "evidence_of", "gaps", "prove"]

PROVED = (ItemKind.PRIORITY, ItemKind.MUST_HAVE, ItemKind.NICE_TO_HAVE, ItemKind.RESPONSIBILITY)


NOTHING = "Nothing in your résumé speaks of this. Think of an example, or be ready to say how you would learn it."


def evidence_of(resume: Resume) -> tuple[Evidence, ...]:
    """Everything in a résumé that can prove something; its summary only claims."""
    return tuple(each for each in _all_evidence(resume) if each.text.strip())


def _all_evidence(resume: Resume) -> Iterator[Evidence]:
    """Jobs with their achievements, then projects, education and the lists."""
    for job in resume.work:
        yield from _job_evidence(job)
    for project in resume.projects:
        for read in (project.name, project.summary, *project.highlights):
            yield Evidence(EvidenceKind.PROJECT, read.text, read.span, project.name.text)
    for education in resume.education:
        words = " ".join(part for part in (education.degree.text, education.area.text) if part)
        span = education.degree.span if education.degree.text else education.area.span
        yield Evidence(EvidenceKind.EDUCATION, words, span, education.institution.text)
        for read in education.highlights:
            yield Evidence(EvidenceKind.EDUCATION, read.text, read.span, education.institution.text)
    for read in resume.certificates:
        yield Evidence(EvidenceKind.CERTIFICATE, read.text, read.span)
    for read in resume.skills:
        yield Evidence(EvidenceKind.SKILL, read.text, read.span)


def _job_evidence(job: Job) -> Iterator[Evidence]:
    """A job's title, its summary and each achievement."""
    yield Evidence(EvidenceKind.JOB, job.title.text, job.title.span, job.employer.text, context=job.summary.text)
    for read in (job.summary, *job.achievements):
        yield Evidence(EvidenceKind.ACHIEVEMENT, read.text, read.span, job.employer.text, context=job.title.text)


def prove(
    role_map: RoleMap, resume: Resume, embedder: Embedder, today: dt.date, stories: tuple[Evidence, ...] = ()
) -> tuple[Proof, ...]:
    """The best evidence for every priority, must-have, nice-to-have and responsibility, in this order.

    Args:
        role_map: what the posting asks for.
        resume: what the candidate has; years are counted up to `today`.
        embedder: turns texts into vectors.
        today: the day until which present jobs are counted.
        stories: evidence from the story bank, of kind `STORY`.
    """
    pool = pool_of((*evidence_of(resume), *stories), embedder)
    return tuple(prove_item(item, pool, resume, today) for kind in PROVED for item in role_map.of(kind))


def prove_item(item: Item, pool: EvidencePool, resume: Resume, today: dt.date) -> Proof:
    """The best evidence for one item: facts where facts decide, else words and meaning."""
    direct = None if item.kind is ItemKind.PRIORITY else check_directly(item.text, resume, today)
    if direct is not None and direct.final:
        return Proof(item, direct.matches, direct.gap)
    found = matches(item.text, pool, more="\n".join(quote.text for quote in item.quotes))
    if direct is not None:
        first = {match.evidence.span for match in direct.matches}
        merged = (*direct.matches, *(match for match in found if match.evidence.span not in first))
        return Proof(item, merged[:KEPT], direct.gap)
    return Proof(item, found, _gap(found))


def _gap(found: tuple[Match, ...]) -> str:
    """The sentence that names a gap; empty when something more than loosely related was found."""
    if not found:
        return NOTHING
    if found[0].strength is Strength.WEAK:
        return "Your résumé only touches this. Think of a closer example."
    return ""


def gaps(proofs: tuple[Proof, ...]) -> tuple[Proof, ...]:
    """The requirements without evidence that is more than weak."""
    return tuple(proof for proof in proofs if proof.gap)
