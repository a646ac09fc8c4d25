"""Net pay from a table, line by line: contributions, what is deducted, the tax, further taxes.

The primitives (bands, capped rates, tapers, credits by points, decote, rebate with marginal relief, surcharge) are all
that the laws of the shipped countries need for a wage; which numbers go into them the tables say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.offers.scales import at, beyond, scale
from greenroom.core.offers.tax_values import Line, NetPay, On

if TYPE_CHECKING:
    from collections.abc import Callable

    from greenroom.core.offers.tax_values import Charge, Contribution, Credit, Table

    Withheld = Callable[[float, Table], tuple[Line, ...]]


@dataclass(frozen=True, slots=True)
class Household:
    """Who lives from it, as far as the tables ask: `children` under 17."""

    children: int = 0


ALONE = Household()
BY_MONTH = frozenset({"CH", "DE", "ES", "FR", "GB", "IE"})
"""Where contributions are counted by the month or the week, so that a part of a year has a part of their limits."""


@dataclass(slots=True)
class _Amounts:
    """What one reckoning knows so far."""

    gross: float
    income: float = 0.0
    taxable: float = 0.0
    tax: float = 0.0
    credited: float = 0.0

    def on(self, what: On) -> float:
        return {On.GROSS: self.gross, On.INCOME: self.income, On.TAXABLE: self.taxable, On.TAX: self.tax}[what]


def net_pay(
    gross: float,
    table: Table,
    household: Household = ALONE,
    *,
    extra: float = 0.0,
    exempt: float = 0.0,
    withheld: Withheld | None = None,
    share: float = 1.0,
) -> NetPay:
    """What is left of a year's gross pay.

    Args:
        gross: a year's pay in the table's currency.
        table: the country's table.
        household: who lives from it.
        extra: benefits in kind that are taxed and not paid out.
        exempt: the part of gross that a ruling frees from tax and contributions.
        withheld: gives the lines of the tax where a country prescribes a program for it instead of a table.
        share: the part of the year that `gross` is for; contributions of `BY_MONTH` have that share of their limits.
    """
    known = _Amounts(gross + extra - exempt)
    part = share if table.country in BY_MONTH else 1.0
    paid = [_contribution(known.gross, each, part) for each in table.contributions]
    deducted = sum(line.amount * each.deductible for line, each in zip(paid, table.contributions, strict=True))
    known.credited = sum(line.amount * each.credited for line, each in zip(paid, table.contributions, strict=True))
    known.income = known.gross - deducted - _expenses(known.gross - deducted, table)
    lines = [line for line in paid if line.amount]
    charges = [each for each in table.charges if each.id in table.itemise]
    itemised = min(sum(_before_credit(known, each) for each in charges), _most_itemised(known.income, table))
    known.taxable = _taxable(known.income, table, itemised)
    lines += withheld(known.gross, table) if withheld else (_tax_line(known, table, household),)
    lines += [line for each in table.charges if (line := _charge(known, each)).amount]
    net = round(gross - sum(line.amount for line in lines), 2)
    return NetPay(gross, tuple(lines), net, table, _notes(gross, table))


def _contribution(gross: float, each: Contribution, part: float) -> Line:
    """A social contribution; for a part of a year its limits are that part of them."""
    base = at(gross / part, each.counts) * part if each.counts else gross * each.base
    start, end = each.start * part, each.end * part
    due = max(0.0, min(base, end) - start) * each.rate if gross > each.over * part else 0.0
    return Line(each.id, each.name, round(due, 2), f"{each.rate * 100:g} % {_between(start, end)}")


def _between(start: float, end: float) -> str:
    """Between which amounts, in words."""
    if end == float("inf"):
        return f"of what is above {start:,.0f}" if start else "of the pay"
    return f"of what is between {start:,.0f} and {end:,.0f}" if start else f"of the pay up to {end:,.0f}"


def _expenses(income: float, table: Table) -> float:
    """What is deducted for work without proof."""
    if table.expense_share is None:
        return table.expenses
    share, least, most = table.expense_share
    return table.expenses + min(max(income * share, least), most)


def _most_itemised(income: float, table: Table) -> float:
    """How much of a state's tax may be deducted."""
    above, rate, least = table.itemise_fades
    return max(min(least, table.itemise_most), table.itemise_most - max(0.0, income - above) * rate)


def _taxable(income: float, table: Table, itemised: float) -> float:
    """What the tax is reckoned on."""
    allowance = max(0.0, table.allowance - max(0.0, income - table.taper_from) * table.taper_rate)
    taxable = max(0.0, income - max(allowance, itemised))
    return taxable // table.rounds * table.rounds if table.rounds else taxable


def _tax_line(known: _Amounts, table: Table, household: Household) -> Line:
    """The income tax as a line."""
    known.tax, how = _tax(known, table, household)
    if table.paid_out and not household.children:
        known.tax -= at(known.gross, table.paid_out)
    return Line("income_tax", table.tax_name, round(known.tax, 2), how)


def _tax(known: _Amounts, table: Table, household: Household) -> tuple[float, str]:
    """The income tax, and how it was reckoned."""
    if table.tax_points:
        return beyond(known.gross, table.tax_points), f"by the table for {table.name}, {table.year}"
    due = scale(known.taxable / table.parts, table.bands) * table.parts - scale(table.relief, table.bands)
    credit = sum(_credit(known, each) for each in table.credits) + table.child_credit * household.children
    tax = due - credit
    if table.decote and tax > 0:
        base, rate = table.decote
        tax -= max(0.0, base - rate * tax)
    if table.rebate_to:
        tax = 0.0 if known.taxable <= table.rebate_to else min(tax, known.taxable - table.rebate_to)
    tax = max(0.0, tax)
    tax = _with_surcharge(tax, known.taxable, table) * (1 + table.cess)
    lowered = f", lowered by credits of {credit:,.0f}" if credit else ""
    return tax, f"bands on {known.taxable:,.0f} taxable give {due:,.0f}{lowered}"


def _with_surcharge(tax: float, taxable: float, table: Table) -> float:
    """The tax with its surcharge, and with the marginal relief of the threshold that it lies above."""
    over = [(above, rate) for above, rate in table.surcharges if taxable > above]
    if not over:
        return tax
    above, rate = max(over)
    below = max((lower for start, lower in table.surcharges if start < above), default=0.0)
    return min(tax * (1 + rate), scale(above, table.bands) * (1 + below) + taxable - above)


def _credit(known: _Amounts, each: Credit) -> float:
    """What a credit comes to; contributions that count for it go in with their own part."""
    own = at(known.on(each.on), each.points)
    return (own + (known.credited if each.id == "basic" else 0.0)) * each.rate


def _before_credit(known: _Amounts, each: Charge) -> float:
    """What the bands of a further tax come to."""
    base = max(0.0, known.on(each.on) - each.allowance)
    return beyond(base, each.points) if each.points else scale(base, each.bands)


def _charge(known: _Amounts, each: Charge) -> Line:
    """A further tax."""
    due = _due(known, each) if known.gross > each.free_to else 0.0
    return Line(each.id, each.name, round(due, 2), f"on {known.on(each.on):,.0f} {each.on.value}")


def _due(known: _Amounts, each: Charge) -> float:
    """What a further tax comes to; below zero only where tabled credits are paid out."""
    due = _before_credit(known, each) - each.credit - known.credited * each.credited
    due = due if each.points else max(0.0, due)
    due += sum(max(0.0, due - above) * rate for above, rate in each.over)
    if 0 <= due < each.eased_below:
        due = max(0.0, 2 * due - each.eased_below)
    due = due * each.factor + each.fixed
    return due - at(known.gross, each.rebate) if each.rebate else due


def _notes(gross: float, table: Table) -> tuple[str, ...]:
    """What to know about this very figure."""
    return tuple(why for start, end, why in table.cliffs if start < gross <= end)
