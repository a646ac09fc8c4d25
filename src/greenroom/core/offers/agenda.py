"""What a family asks before it moves: a first list of questions, each with who asks whom, and how long before the move."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opening:
    """A question of the first list: `who` asks `asks`; it should be answered so many `weeks` before a first day."""

    topic: str
    what: str
    who: str
    asks: str
    weeks: int


TOPICS: dict[str, str] = {
    "partner": "Partner’s work",
    "school": "School and child care",
    "care": "People in your care",
    "health": "Health",
    "home": "A home",
    "pets": "Pets",
    "back": "The way back",
}

# fmt: off
OPENINGS: tuple[Opening, ...] = (
    Opening("partner", "May my partner work there from the first day, and on which paper does that stand?", "me", "the employer’s lawyer", 12),
    Opening("partner", "Do you help partners to find work, and does the allowance pay for it?", "me", "HR", 10),
    Opening("partner", "What would a move mean for your work, and from which day on would it be possible?", "me", "my partner", 14),
    Opening("school", "Which schools have places in the middle of a year, in which language, and what do they cost?", "my partner", "two schools near the office", 12),
    Opening("school", "Does the employer pay school fees, for how long, and are they taxed?", "me", "HR", 10),
    Opening("school", "How long is the waiting list for child care, and can we be on it before we have an address?", "my partner", "the town’s office for families", 12),
    Opening("care", "Who looks after the people who rely on us, and who pays for it?", "me", "brothers, sisters, doctors", 12),
    Opening("health", "From which day are all of us insured, also for what we are treated for already?", "me", "HR and the insurer", 8),
    Opening("home", "Who pays for the first weeks, and what do landlords there want to see?", "me", "HR or the relocation agent", 8),
    Opening("pets", "Which vaccinations and papers does an animal need, and how long before the flight?", "my partner", "the vet", 16),
    Opening("back", "If it ends, who pays for the way back, and how long may we stay?", "me", "HR", 8),
    Opening("back", "What do I lose at home: pension, insurance, the right to return?", "me", "pension office, tax adviser", 8),
)
# fmt: on
