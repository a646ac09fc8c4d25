"""Pairs of requirement and evidence by hand: what must be found, and what must not be claimed."""

from __future__ import annotations

import pytest

from greenroom.adapters.embedder import packed_embedder
from greenroom.core.proof_matching import matches, pool_of
from greenroom.core.proof_values import Evidence, EvidenceKind, Strength
from greenroom.core.spans import Span

CAREERS = {
    "depot": (
        "Cut late departures from 14 % to 5 % by moving picking to 3 a.m.",
        "Led a team of 22 drivers and loaders over two shifts",
        "Rebuilt the routes for 140 shops within nine working days",
        "Trained four new planners on the routing software",
    ),
    "ward": (
        "Cared for up to eight patients after surgery on each shift",
        "Introduced a checklist that halved medication errors",
        "Mentored six student nurses",
        "Calmed anxious relatives and explained treatment in plain words",
    ),
    "software": (
        "Built a payment service in Python and PostgreSQL for 2 million users",
        "Reduced page load time from 4 s to 900 ms",
        "Set up continuous deployment with Docker and Kubernetes",
        "Reviewed code and paired with two junior developers",
    ),
    "school": (
        "Taught mathematics to classes of 30 pupils aged 11 to 16",
        "Raised the share of pupils who passed algebra from 61 % to 78 %",
        "Organised the science fair with parents and local firms",
        "Ran a reading club for pupils with dyslexia",
    ),
}
PROVED = [
    ("depot", "Experience in reducing late departures, damage or cost", 0),
    ("depot", "Experience leading drivers in a shift operation", 1),
    ("depot", "Knowledge of route planning software", 3),
    ("ward", "Post-operative care of surgical patients", 0),
    ("ward", "A commitment to reducing medication errors", 1),
    ("ward", "You enjoy mentoring student nurses", 2),
    ("ward", "Explaining treatment to relatives", 3),
    ("software", "Strong Python and PostgreSQL", 0),
    ("software", "Experience running Docker and Kubernetes in production", 2),
    ("software", "Mentoring junior developers through code review", 3),
    ("school", "Teaching mathematics in secondary school", 0),
    ("school", "Experience supporting pupils with dyslexia", 3),
    ("school", "Working with parents", 2),
]
UNPROVED = [
    ("depot", "Experience with React and TypeScript"),
    ("depot", "Registered nurse with experience in intensive care"),
    ("depot", "Chartered accountant with knowledge of IFRS"),
    ("ward", "Welding certificates for stainless steel"),
    ("ward", "Fluent use of Figma and design systems"),
    ("ward", "Experience selling enterprise software"),
    ("software", "Knowledge of tenancy law"),
    ("software", "Experience as a pastry chef in a fine dining kitchen"),
    ("software", "Wound care and phlebotomy"),
    ("school", "Forklift truck operation"),
    ("school", "Experience with Terraform and AWS"),
    ("school", "Negotiating shipping contracts with carriers"),
]


def evidence(career: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(EvidenceKind.ACHIEVEMENT, text, Span(at, at + 1)) for at, text in enumerate(CAREERS[career]))


@pytest.mark.parametrize(("career", "requirement", "best"), PROVED, ids=[pair[1] for pair in PROVED])
def test_evidence_that_fits_comes_first_and_is_more_than_weak(career: str, requirement: str, best: int) -> None:
    found = matches(requirement, pool_of(evidence(career), packed_embedder()))
    assert found[0].evidence.text == CAREERS[career][best]
    assert found[0].strength is not Strength.WEAK


@pytest.mark.parametrize(("career", "requirement"), UNPROVED, ids=[pair[1] for pair in UNPROVED])
def test_what_is_not_there_is_not_claimed(career: str, requirement: str) -> None:
    found = matches(requirement, pool_of(evidence(career), packed_embedder()))
    assert [match for match in found if match.strength is not Strength.WEAK] == []


def test_the_words_that_match_are_quoted_on_both_sides() -> None:
    requirement = "Knowledge of route planning software"
    best = matches(requirement, pool_of(evidence("depot"), packed_embedder()))[0]
    assert [quote.span.of(requirement) for quote in best.in_requirement] == ["route", "planning", "software"]
    assert [quote.span.of(best.evidence.text) for quote in best.in_evidence] == ["planners", "routing", "software"]
    assert "“planners”, “routing”, “software”" in best.why


def test_a_listed_skill_alone_proves_only_a_part() -> None:
    pool = pool_of((Evidence(EvidenceKind.SKILL, "Excel", Span(0, 5)),), packed_embedder())
    best = matches("A sure hand with Excel", pool)[0]
    assert best.strength is Strength.PARTIAL
    assert "have an example ready" in best.why


def test_without_evidence_nothing_matches() -> None:
    assert matches("Anything", pool_of((), packed_embedder())) == ()
