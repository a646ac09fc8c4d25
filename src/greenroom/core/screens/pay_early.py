"""Pay asked early (X2): a range from what the person knows, and back to the scope of the role.

The wordings are ours. That some employers must not ask for earlier pay is law: directive (EU) 2023/970, article 5(2), due in
the member states by 7 June 2026; California Labor Code, section 432.3; New York Labor Law, section 194-a.
"""

# ruff: noqa: E501 - sentences

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.screens.starters import pay_range

if TYPE_CHECKING:
    from greenroom.core.screens.values import ScreenFacts

TITLE = "When they ask about pay before you know the job"
HISTORY = (
    "What you earned before is no measure of this role. In the European Union (directive 2023/970, article 5) and in "
    "several US states, California and New York among them, employers must not ask for it. Check how it is where the job is."
)
_NO_RANGE = "[your range: write one into the profile]"


@dataclass(frozen=True, slots=True)
class Reply:
    """What they may say, and one way to answer it."""

    when: str
    say: str


def pay_early(facts: ScreenFacts) -> tuple[Reply, ...]:
    """How to answer when pay comes up early: once back to the scope, then a range, and never a single figure."""
    stated = pay_range(facts) or _NO_RANGE
    theirs = facts.their_pay.rstrip(".")
    first = (
        f"Gladly. Your posting names {theirs}. Is that the range for the scope it describes, or does it depend on experience?"
        if theirs
        else "Gladly. So that we mean the same job: what is the scope of the role, and which range have you planned for it?"
    )
    return (
        Reply("They ask before they have said what the job is", first),
        Reply(
            "They ask again, or will not name theirs",
            f"My range is {stated}, for the role as I understand it from your posting. If the scope is larger or smaller, I would look at it again with you.",
        ),
        Reply(
            "They ask what you earn now",
            f"That is for another job, so it would tell you little. For this one my range is {stated}.",
        ),
        Reply(
            "They say that it is above their range",
            "Thank you for saying so now. How far apart are we, and is there room elsewhere: hours, place of work, a review after six months?",
        ),
    )
