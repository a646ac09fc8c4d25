from __future__ import annotations

from bench.negotiations import outcome
from bench.negotiators import Negotiator, negotiator

GOOD = Negotiator(
    opening=2, reasons=2, trades=1, silences=1, questions=1, levers=2, threats=0, changes=0, hedges=0, seed=0
)
BAD = Negotiator(
    opening=2, reasons=0, trades=0, silences=0, questions=0, levers=0, threats=2, changes=1, hedges=2, seed=0
)


def test_the_same_number_is_the_same_negotiator_and_numbers_differ() -> None:
    assert negotiator(3) == negotiator(3)
    assert len({negotiator(seed) for seed in range(50)}) == 50
    assert {negotiator(seed).opening for seed in range(50)} == {0, 1, 2, 3}


def test_preparation_pays_and_threats_do_not() -> None:
    good, bad = outcome(GOOD), outcome(BAD)
    assert good[0] > bad[0] + 20
    assert good[1] > bad[1]
    assert not good[2]
