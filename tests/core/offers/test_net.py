"""Net pay from a table, with small tables made for the purpose."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.offers.net import Household, net_pay
from greenroom.core.offers.tax_values import Charge, Contribution, Credit, Line, On, Table

PLAIN = Table(
    "XX", "2026", "Nowhere", "EUR", (dt.date(2026, 1, 1), dt.date(2026, 12, 31)), bands=((0, 0.2), (50_000, 0.4))
)


def test_bands_are_reckoned_part_by_part() -> None:
    assert net_pay(60_000, PLAIN).amount("income_tax") == 50_000 * 0.2 + 10_000 * 0.4


def test_a_household_may_be_taxed_in_parts() -> None:
    assert net_pay(120_000, replace(PLAIN, parts=2)).amount("income_tax") == 2 * (50_000 * 0.2 + 10_000 * 0.4)


def test_an_allowance_is_free_and_shrinks_where_the_law_says_so() -> None:
    table = replace(PLAIN, allowance=10_000, taper_from=100_000, taper_rate=0.5)
    assert net_pay(10_000, table).net == 10_000
    assert net_pay(110_000, table).amount("income_tax") == 10_000 + (110_000 - 5_000 - 50_000) * 0.4


def test_a_contribution_ends_at_its_ceiling_and_begins_at_its_floor() -> None:
    table = replace(PLAIN, contributions=(Contribution("c", "Pension", 0.1, start=10_000, end=40_000),))
    assert [net_pay(gross, table).amount("c") for gross in (5_000, 20_000, 90_000)] == [0, 1_000, 3_000]


def test_a_contribution_that_is_deductible_lowers_the_tax() -> None:
    table = replace(PLAIN, contributions=(Contribution("c", "Pension", 0.1, deductible=1),))
    assert net_pay(40_000, table).amount("income_tax") == 36_000 * 0.2


def test_a_credit_fades_between_its_points() -> None:
    table = replace(PLAIN, credits=(Credit("k", "Credit", ((20_000, 2_000), (40_000, 0))),))
    assert [net_pay(gross, table).amount("income_tax") for gross in (20_000, 30_000, 40_000)] == [2_000, 5_000, 8_000]


def test_credits_never_turn_a_tax_into_a_gift() -> None:
    table = replace(PLAIN, credits=(Credit("k", "Credit", ((0, 9_000),)),))
    assert net_pay(10_000, table).net == 10_000


def test_a_rebate_has_marginal_relief() -> None:
    table = replace(PLAIN, rebate_to=30_000)
    assert net_pay(30_000, table).amount("income_tax") == 0
    assert net_pay(30_100, table).amount("income_tax") == 100


def test_a_surcharge_and_a_cess_come_on_the_tax() -> None:
    table = replace(PLAIN, surcharges=((80_000, 0.1),), cess=0.04)
    tax = 50_000 * 0.2 + 50_000 * 0.4
    assert net_pay(100_000, table).amount("income_tax") == pytest.approx(tax * 1.1 * 1.04)


def test_a_further_tax_stands_on_a_line_of_its_own() -> None:
    table = replace(
        PLAIN, charges=(Charge("state", "State tax", ((0, 0.05),), on=On.INCOME, allowance=10_000, credit=100),)
    )
    assert net_pay(30_000, table).amount("state") == 20_000 * 0.05 - 100


def test_a_tabled_credit_of_a_state_is_paid_out() -> None:
    table = replace(PLAIN, charges=(Charge("state", "State tax", points=((0, -300), (20_000, 0), (40_000, 900))),))
    assert [net_pay(gross, table).amount("state") for gross in (0, 10_000, 30_000)] == [-300, -150, 450]


def test_state_tax_is_itemised_when_it_exceeds_the_allowance() -> None:
    state = Charge("state", "State tax", ((0, 0.2),), on=On.INCOME)
    table = replace(PLAIN, allowance=5_000, charges=(state,), itemise=("state",), itemise_most=8_000)
    assert net_pay(20_000, table).amount("income_tax") == (20_000 - 5_000) * 0.2
    assert net_pay(30_000, table).amount("income_tax") == (30_000 - 6_000) * 0.2
    assert net_pay(50_000, table).amount("income_tax") == (50_000 - 8_000) * 0.2


def test_what_may_be_itemised_fades_at_high_incomes_to_a_least() -> None:
    state = Charge("state", "State tax", ((0, 0.2),), on=On.INCOME)
    table = replace(PLAIN, bands=((0, 0.2),), charges=(state,), itemise=("state",), itemise_most=40_000)
    table = replace(table, itemise_fades=(500_000, 0.3, 10_000))
    taxed = [net_pay(gross, table).amount("income_tax") / 0.2 for gross in (500_000, 550_000, 900_000)]
    assert taxed == pytest.approx([460_000, 525_000, 890_000])


def test_a_credit_may_be_paid_out_where_no_tax_is_due_but_not_with_children_who_have_their_own() -> None:
    table = replace(PLAIN, allowance=10_000, paid_out=((0, 0), (8_000, 600), (12_000, 0)))
    assert net_pay(8_000, table).net == 8_600
    assert net_pay(8_000, table, Household(1)).net == 8_000
    assert net_pay(20_000, table).net == 18_000


def test_children_lower_the_tax_where_the_table_says_by_how_much() -> None:
    table = replace(PLAIN, child_credit=1_000)
    assert net_pay(40_000, table, Household(children=2)).amount("income_tax") == 6_000


def test_a_benefit_in_kind_is_taxed_and_not_paid_out() -> None:
    plain, taxed = net_pay(40_000, PLAIN), net_pay(40_000, PLAIN, extra=1_000)
    assert taxed.net == plain.net - 200


def test_what_a_ruling_frees_is_paid_out_untaxed() -> None:
    assert net_pay(40_000, PLAIN, exempt=10_000).net == 40_000 - 30_000 * 0.2


def test_a_country_may_prescribe_a_program_for_its_tax() -> None:
    paid = net_pay(40_000, PLAIN, withheld=lambda gross, _: (Line("income_tax", "Tax", gross / 4, "as prescribed"),))
    assert paid.net == 30_000


def test_a_cliff_is_told_to_whoever_stands_on_it() -> None:
    table = replace(PLAIN, cliffs=((30_000, 32_000, "Mind the step."),))
    assert [net_pay(gross, table).notes for gross in (30_000, 31_000, 33_000)] == [(), ("Mind the step.",), ()]


def test_of_small_pay_less_may_count_for_a_contribution() -> None:
    eased = Contribution("c", "Pension", 0.1, counts=((6_000, 0), (24_000, 24_000), (1e9, 1e9)))
    table = replace(PLAIN, contributions=(eased,))
    assert [net_pay(gross, table).amount("c") for gross in (5_000, 15_000, 60_000)] == [0, 1_200, 6_000]


def test_a_further_tax_may_begin_above_some_pay_and_be_eased_below_some_amount() -> None:
    begins = replace(PLAIN, charges=(Charge("s", "Charge", ((0, 0.1),), free_to=13_000),))
    assert [net_pay(gross, begins).amount("s") for gross in (13_000, 14_000)] == [0, 1_400]
    eased = replace(PLAIN, charges=(Charge("s", "Charge", ((0, 0.1),), eased_below=2_000),))
    assert [net_pay(gross, eased).amount("s") for gross in (9_000, 15_000, 30_000)] == [0, 1_000, 3_000]


def test_a_surcharge_never_takes_more_than_the_rise_that_brings_it() -> None:
    table = replace(PLAIN, surcharges=((80_000, 0.1), (60_000, 0.05)))
    at_first, just_above = (net_pay(gross, table).amount("income_tax") for gross in (60_000, 60_100))
    assert just_above == pytest.approx(at_first + 100)
    at_second = (10_000 + 30_000 * 0.4) * 1.05
    assert net_pay(80_100, table).amount("income_tax") == pytest.approx(at_second + 100)


@given(st.floats(0, 1_000_000), st.sampled_from([0.0, 0.05, 0.3]), st.sampled_from([inf, 30_000.0]))
def test_gross_is_net_and_all_lines_to_the_cent(gross: float, rate: float, ceiling: float) -> None:
    table = replace(PLAIN, contributions=(Contribution("c", "Pension", rate, end=ceiling, deductible=1),))
    paid = net_pay(gross, table)
    assert paid.net + sum(line.amount for line in paid.lines) == pytest.approx(gross, abs=0.011)
