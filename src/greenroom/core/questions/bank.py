"""Our bank of questions: what interviewers ask, by kind, with the competencies, levels and trades that each is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.questions.bank_behavioural import BEHAVIOURAL
from greenroom.core.questions.bank_motives import CLOSING, CULTURAL, MOTIVATIONAL
from greenroom.core.questions.bank_situational import SITUATIONAL
from greenroom.core.questions.bank_technical import TECHNICAL

if TYPE_CHECKING:
    from greenroom.core.questions.values import BankQuestion

BANK: tuple[BankQuestion, ...] = (*BEHAVIOURAL, *SITUATIONAL, *TECHNICAL, *CULTURAL, *MOTIVATIONAL, *CLOSING)

ASKED_ALWAYS = ("about-you", "why-role")

# These suppose something about the candidate or the post (a gap, a move, shifts) that a posting alone does not tell,
# so they are there to be practised by those whom they concern and are never offered as likely.
ON_OCCASION = frozenset(
    {
        *("time-away", "let-go", "gap", "short-stay", "dismissed", "change-of-field", "long-in-one-place"),
        *("back-to-work", "too-much-experience", "missing-requirement", "moving-abroad", "would-you-move"),
        *("pay-lower", "fixed-term", "travel", "shifts", "on-call", "language-level"),
    }
)

_BY_KEY = {each.key: each for each in BANK}


def bank_question(key: str) -> BankQuestion | None:
    """The question of the bank with that key, if there is one."""
    return _BY_KEY.get(key)
