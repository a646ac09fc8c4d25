"""Pairs of a requirement and one piece of evidence, made by hand: what must match, and what must never."""

from __future__ import annotations

import pytest

from greenroom.adapters.embedder import packed_embedder
from greenroom.core.proof_matching import matches, pool_of
from greenroom.core.proof_values import Evidence, EvidenceKind, Strength
from greenroom.core.spans import Span

# Ordinary lines of other trades, so that rarity means something.
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
