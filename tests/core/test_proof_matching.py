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


BACKGROUND = (
    "Answered telephone calls at the front desk",
    "Repaired bicycles in a small workshop",
    "Sang in the church choir",
    "Painted window frames and doors",
    "Translated leaflets for a museum",
)
FITS = [
    ("Plan delivery routes for our vans", "Planned daily routes for 40 delivery vans"),
    ("Lead a team of drivers", "Led a team of 22 drivers on two shifts"),
    ("Good knowledge of Microsoft Excel", "Built the stock report in Microsoft Excel"),
    ("Train and mentor new nurses", "Trained six newly qualified nurses on the ward"),
    ("Manage the departmental budget", "Managed a departmental budget of £1.2m"),
    ("Write clear technical documentation", "Wrote the technical documentation of the payment service"),
    ("Handle customer complaints", "Resolved 30 customer complaints a week"),
    ("Develop backend services in Python", "Developed three Python backend services"),
    ("Prepare monthly financial reports", "Prepared monthly financial reports for the board"),
    ("Teach mathematics to classes of different ability", "Taught mathematics to three classes in year nine"),
    ("Negotiate contracts with suppliers", "Negotiated supplier contracts and saved 8 %"),
    ("Maintain electrical machinery", "Maintained and repaired electrical machinery in a bakery"),
    ("Organise events and conferences", "Organised a yearly conference for 300 guests"),
    ("Design user interfaces", "Designed the user interface of a booking app"),
    ("Recruit and hire staff", "Recruited and hired 14 care assistants"),
    ("Carry out risk assessments on site", "Carried out risk assessments on five building sites"),
    ("Run social media campaigns", "Ran social media campaigns for two charities"),
    ("Administer medication to patients", "Administered medication to 20 patients each shift"),
    ("Analyse sales data", "Analysed sales data of 60 shops"),
    ("Control stock and order goods", "Controlled stock and ordered goods for a kitchen"),
]
UNRELATED = [
    ("Plan delivery routes for our vans", "Sold handmade jewellery at fairs"),
    ("Lead a team of drivers", "Proofread academic essays"),
    ("Good knowledge of Microsoft Excel", "Looked after horses"),
    ("Train and mentor new nurses", "Welded steel frames"),
    ("Manage the departmental budget", "Played the violin in an orchestra"),
    ("Write clear technical documentation", "Harvested apples"),
    ("Handle customer complaints", "Wired light fittings in new houses"),
    ("Develop backend services in Python", "Served breakfast in a hotel"),
    ("Prepare monthly financial reports", "Cut and coloured hair"),
    ("Teach mathematics to classes of different ability", "Drove a forklift"),
    ("Negotiate contracts with suppliers", "Swam as a lifeguard at a pool"),
    ("Maintain electrical machinery", "Wrote poems for a magazine"),
    ("Organise events and conferences", "Debugged firmware for sensors"),
    ("Design user interfaces", "Laid bricks and poured concrete"),
    ("Recruit and hire staff", "Photographed birds"),
    ("Carry out risk assessments on site", "Baked bread and pastries"),
    ("Run social media campaigns", "Fixed central heating boilers"),
    ("Administer medication to patients", "Audited tax returns"),
    ("Analyse sales data", "Milked cows at dawn"),
    ("Control stock and order goods", "Acted in school plays"),
]


def _strength(requirement: str, words: str) -> Strength | None:
    lines = (words, *BACKGROUND)
    evidence = tuple(
        Evidence(EvidenceKind.ACHIEVEMENT, line, Span(n * 100, n * 100 + len(line))) for n, line in enumerate(lines)
    )
    found = matches(requirement, pool_of(evidence, packed_embedder()))
    return next((match.strength for match in found if match.evidence.text == words), None)


@pytest.mark.parametrize(("requirement", "words"), FITS)
def test_evidence_in_nearly_the_same_words_is_more_than_weak(requirement: str, words: str) -> None:
    assert _strength(requirement, words) in {Strength.STRONG, Strength.PARTIAL}


@pytest.mark.parametrize(("requirement", "words"), UNRELATED)
def test_evidence_of_another_matter_is_no_match(requirement: str, words: str) -> None:
    assert _strength(requirement, words) is None


def test_words_that_every_posting_uses_prove_nothing_by_themselves() -> None:
    found = _strength("Experience with strong skills and a good team", "Worked well in a team with good experience")
    assert found in {None, Strength.WEAK}
