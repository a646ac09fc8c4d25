from __future__ import annotations

from greenroom.core.contradictions import Saying
from greenroom.core.negotiation.told import at_odds, last_named

FIRST = Saying("I am looking for €60,000 to €64,000 a year.", "the form of 2 November", topic="pay")
LATER = Saying("I would like €66,000 a year.", "the call of 9 November", topic="pay")


def test_another_amount_than_they_were_told_is_named_with_its_place() -> None:
    found = at_odds(70_000, "EUR", (FIRST,))
    assert len(found) == 1
    assert "the form of 2 November" in found[0]
    assert at_odds(62_000, "EUR", (FIRST,)) == ()


def test_nothing_told_and_nothing_set_is_at_odds_with_nothing() -> None:
    assert at_odds(70_000, "EUR", ()) == ()
    assert at_odds(None, "EUR", (FIRST,)) == ()


def test_the_last_amount_counts_by_its_lower_end_and_in_its_currency() -> None:
    assert last_named((FIRST,), "EUR") == 60_000
    assert last_named((FIRST, LATER), "EUR") == 66_000
    assert last_named((FIRST, LATER), "GBP") == 0
