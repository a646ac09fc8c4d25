# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import datetime as dt

import pytest

from greenroom.adapters.embedder import packed_embedder
from greenroom.core.postings.values import Item, ItemKind, RoleMap
from greenroom.core.proof import EvidenceKind, Proof, Strength, evidence_of, gaps, prove
from greenroom.core.resumes.values import Education, Job, Language, Month, Read, Resume
from greenroom.core.spans import Span

TODAY = dt.date(2026, 11, 22)


def read(text: str) -> Read:
    return Read(text, Span(0, len(text)))


LEAD = Job(
    read("Calder Fresh Foods"),
    read("Depot Operations Lead"),
    Month(2021, 3),
    None,
    current=True,
    achievements=(read("Led a team of 22 drivers"),),
)
PLANNER = Job(read("Calder Fresh Foods"), read("Transport Planner"), Month(2018, 6), Month(2021, 2))
RESUME = Resume(
    "Full UK driving licence. Right to work in the UK.",
    work=(LEAD, PLANNER),
    education=(Education(read("University of Leeds"), read("BSc"), read("Geography")),),
    languages=(Language(read("English"), "native"), Language(read("Dutch"), "A2")),
    skills=(read("Excel"),),
)


def prove_one(requirement: str, resume: Resume = RESUME) -> Proof:
    role_map = RoleMap(requirement, items=(Item(ItemKind.MUST_HAVE, requirement, Span(0, len(requirement))),))
    return prove(role_map, resume, packed_embedder(), TODAY)[0]


@pytest.mark.parametrize(
    ("requirement", "strength", "why"),
    [
        ("At least three years of leading a team in a depot", Strength.STRONG, "5 years and 9 months in Depot Operations Lead; they ask for 3 years."),
        ("8+ years of leading a team", Strength.PARTIAL, "5 years and 9 months in Depot Operations Lead; they ask for 8 years."),
        ("2 years as a transport planner", Strength.STRONG, "2 years and 9 months in Transport Planner; they ask for 2 years."),
    ],
)  # fmt: skip
def test_years_are_counted_in_the_jobs_that_fit(requirement: str, strength: Strength, why: str) -> None:
    best = prove_one(requirement).best
    assert best is not None
    assert (best.strength, best.why) == (strength, why)


def test_overlapping_jobs_count_once() -> None:
    beside = Job(read("Elsewhere"), read("Transport Planner"), Month(2019, 1), Month(2020, 12))
    best = prove_one("2 years as a transport planner", Resume("", work=(PLANNER, beside))).best
    assert best is not None
    assert best.why.startswith("2 years and 9 months in")


def test_a_range_that_begins_with_zero_asks_for_no_years() -> None:
    assert prove_one("0-2 years of experience as a planner").item.text.startswith("0-2")


@pytest.mark.parametrize(
    ("requirement", "strength"),
    [
        ("A bachelor's degree in Geography", Strength.STRONG),
        ("A bachelor's degree in Logistics or a related field", Strength.PARTIAL),
        ("Driving licence", Strength.PARTIAL),
        ("Right to work in the UK", Strength.PARTIAL),
        ("Good English", Strength.STRONG),
    ],
)
def test_facts_of_the_resume_decide_where_they_can(requirement: str, strength: Strength) -> None:
    found = prove_one(requirement)
    assert found.best is not None
    assert (found.best.strength, found.gap) == (strength, "")


@pytest.mark.parametrize(
    ("requirement", "gap"),
    [
        ("A PhD in Geography", "Your résumé shows no degree of the level they ask for."),
        ("Dutch at least at B1 level", "Your Dutch is below the level they ask for."),
        ("Fluent German", "Your résumé does not list German."),
    ],
)
def test_a_fact_that_is_missing_is_a_gap_by_name(requirement: str, gap: str) -> None:
    assert prove_one(requirement).gap == gap


def test_no_permit_in_the_resume_is_said() -> None:
    assert prove_one("Right to work in the EU", Resume("")).gap.startswith("Your résumé does not say that you may work")


@pytest.mark.parametrize(
    "requirement", ["A high degree of care", "Experience as a Scrum Master", "We are 20 years old"]
)
def test_words_that_only_look_like_a_fact_are_none(requirement: str) -> None:
    assert "degree of the level" not in prove_one(requirement).gap
    assert "they ask for" not in prove_one(requirement).gap


def test_a_missing_fact_still_shows_what_comes_near() -> None:
    proof = prove_one("10 years of leading drivers", Resume("", work=(LEAD,)))
    assert proof.gap == "Your résumé shows 5 years and 9 months of it; they ask for 10 years."
    assert [match.evidence.text for match in proof.matches] == ["Depot Operations Lead", "Led a team of 22 drivers"]


def test_what_nothing_speaks_of_is_a_gap() -> None:
    proof = prove_one("Experience with React and TypeScript")
    assert proof.matches == ()
    assert gaps((proof,)) == (proof,)


def test_all_parts_of_a_resume_are_evidence() -> None:
    kinds = {each.kind for each in evidence_of(RESUME)}
    assert kinds == {EvidenceKind.JOB, EvidenceKind.ACHIEVEMENT, EvidenceKind.EDUCATION, EvidenceKind.SKILL}


def test_priorities_come_first_then_must_haves() -> None:
    items = tuple(
        Item(kind, "Excel", Span(0, 5)) for kind in (ItemKind.RESPONSIBILITY, ItemKind.MUST_HAVE, ItemKind.PRIORITY)
    )
    proofs = prove(RoleMap("Excel", items=items), RESUME, packed_embedder(), TODAY)
    assert [proof.item.kind for proof in proofs] == [ItemKind.PRIORITY, ItemKind.MUST_HAVE, ItemKind.RESPONSIBILITY]


def test_years_in_a_field_that_no_job_names_are_shown_and_left_to_the_person() -> None:
    proof = prove_one("At least 5 years of veterinary surgery")
    assert proof.gap.startswith("Your résumé shows 8 years and 6 months of work, but no job names this")
