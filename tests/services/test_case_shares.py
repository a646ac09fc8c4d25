"""Cases about options and grants."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom.core.errors import InvalidChoice
from greenroom.services.case_shares import grant_answers, is_grant, is_option, option_answers

OPTION = {"S": 10, "K": 10, "T": 5, "r": 0.04, "sigma": 0.6}
GRANT = {"grant": 120_000, "months": 48, "cliff_months": 12, "mu": 0.05, "discount": 0.06, "tax": 0.4}


def test_an_option_is_priced_by_its_closed_form_and_a_put_by_parity() -> None:
    assert is_option(OPTION)
    found = option_answers(OPTION, ["price", "put"])
    assert found["price"] == pytest.approx(5.475, abs=0.002)
    assert found["price"] - found["put"] == pytest.approx(10 - 10 * 0.81873, abs=0.001)


def test_a_grant_is_worth_what_vests_grows_is_taxed_and_discounted() -> None:
    assert is_grant(GRANT)
    assert grant_answers(GRANT, ["value"]) == {"value": pytest.approx(70_468, abs=1)}


@pytest.mark.parametrize(
    "same",
    [
        {"cliff_months": None, "cliff": 0.25},
        {"months": None, "years": 4},
        {"months": None, "cliff_months": None, "vest": "25 % cliff, then monthly"},
        {"mu": "5 %", "discount": "6 %", "tax": "40%"},
    ],
)
def test_a_grant_may_be_written_in_other_words(same: dict[str, Any]) -> None:
    read = {name: value for name, value in (GRANT | same).items() if value is not None}
    assert grant_answers(read, ["value"]) == grant_answers(GRANT, ["value"])


def test_whoever_may_leave_is_left_less_and_vesting_sums_to_the_grant() -> None:
    found = grant_answers(GRANT | {"leaving": 0.12}, ["mean", "vest_sum"])
    assert found["mean"] == pytest.approx(53_868, rel=0.01)  # 20,000 paths drawn elsewhere
    assert found["vest_sum"] == 1


@pytest.mark.parametrize("odd", [{"sigma": "wild"}, {"sigma": None}, {"T": 1e308}, {"S": 0}])
def test_an_option_of_odd_numbers_is_refused(odd: dict[str, Any]) -> None:
    with pytest.raises(InvalidChoice):
        option_answers({k: v for k, v in (OPTION | odd).items() if v is not None}, ["price"])


@pytest.mark.parametrize("odd", [{"months": 1e9}, {"tax": 3}, {"mu": 1e9}, {"grant": "much"}, {"months": -1}])
def test_a_grant_of_odd_numbers_is_refused(odd: dict[str, Any]) -> None:
    with pytest.raises(InvalidChoice):
        grant_answers(GRANT | odd, ["value"])
