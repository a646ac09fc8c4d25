"""The tax table of one country and year, as data: every amount a year, in the country's currency."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

Bands = tuple[tuple[float, float], ...]  # (from this amount on, this rate), ascending
Points = tuple[tuple[float, float], ...]  # (at this amount, this much), ascending; straight between, flat outside


class On(StrEnum):
    """What an amount is reckoned on."""

    GROSS = "gross"
    INCOME = "income"  # gross without what is deducted, before allowances
    TAXABLE = "taxable"
    TAX = "tax"


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures are from: what they are, the law or page, its address, and the day they were checked."""

    what: str
    where: str
    url: str
    checked: dt.date


@dataclass(frozen=True, slots=True)
class Contribution:
    """A social contribution: `rate` on the part of `base` times gross that lies between `start` and `end`.

    `over` is the gross above which it is due at all, `deductible` the share of it that lowers the taxable income, and
    `credited` the share that counts for the country's credits instead. `counts` stands in the place of gross where the
    law takes less of small pay: how much of which gross counts.
    """

    id: str
    name: str
    rate: float
    start: float = 0.0
    end: float = inf
    base: float = 1.0
    over: float = -1.0
    deductible: float = 0.0
    credited: float = 0.0
    counts: Points = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """An amount that lowers the tax: `points` say how much at which income, `rate` what part of it counts."""

    id: str
    name: str
    points: Points
    on: On = On.GROSS
    rate: float = 1.0


@dataclass(frozen=True, slots=True)
class Charge:
    """A further tax, such as that of a state: bands on what is left after `allowance`, less `credit`, times `factor`.

    `points` stand in the place of bands where the amount itself is tabled. `credited` is the rate at which credited
    contributions count. `rebate` are credits by gross that are paid out even where nothing is due, or, below zero, what
    is taken back of lower rates. `over` are surcharges on the charge itself: (above this amount, this rate). Of small
    pay, less is due: nothing up to the gross of `free_to`; and what a charge falls short of `eased_below` comes off it
    once more.
    """

    id: str
    name: str
    bands: Bands = ()
    points: Points = ()
    on: On = On.GROSS
    allowance: float = 0.0
    credit: float = 0.0
    credited: float = 0.0
    factor: float = 1.0
    fixed: float = 0.0
    rebate: Points = ()
    over: Bands = ()
    free_to: float = -1.0
    eased_below: float = 0.0


@dataclass(frozen=True, slots=True)
class Table:
    """Everything that a country's net pay is reckoned from in one year.

    Attributes:
        country: by ISO 3166; `region` is a state, canton or province, `year` the tax year as people write it.
        valid: the first and the last day on which it holds.
        single: for whom; a joint table is a table of its own.
        allowance: what is free of tax; it shrinks by `taper_rate` for each unit of income above `taper_from`.
        expenses: what is deducted for work without proof: a fixed amount, or a share with a least and a most.
        parts: into how many the taxable income of a household is split before the bands.
        bands: the income tax; `relief` is a part at the bottom whose tax is not due.
        rounds: taxable income is rounded down to this.
        decote: (base, rate): the tax is lowered by the base less that rate of it.
        rebate_to: up to this taxable income no tax is due; above it never more than what lies above.
        surcharges: (above this taxable income, this share of the tax), the first that applies counts; with it the tax
            never grows by more than the income beyond that amount.
        cess: a share of the tax on top.
        child_credit: for each child.
        paid_out: a credit for somebody without children, by gross, that is paid out even where no tax is due.
        itemise: ids of charges of a state that may be deducted when they exceed the allowance, up to `itemise_most`;
            `itemise_fades` lowers that: (above this income, by this rate, to this at least).
        leaves_out: what is not reckoned.
        cliffs: (from, to, why): gross pay in which more of it may mean less net, or hardly more.
    """

    country: str
    year: str
    name: str
    currency: str
    valid: tuple[dt.date, dt.date]
    region: str = ""
    household: str = "single"
    allowance: float = 0.0
    taper_from: float = inf
    taper_rate: float = 0.0
    expenses: float = 0.0
    expense_share: tuple[float, float, float] | None = None
    parts: float = 1.0
    bands: Bands = ()
    relief: float = 0.0
    rounds: float = 0.0
    contributions: tuple[Contribution, ...] = ()
    credits: tuple[Credit, ...] = ()
    charges: tuple[Charge, ...] = ()
    decote: tuple[float, float] | None = None
    rebate_to: float = 0.0
    surcharges: Bands = ()
    cess: float = 0.0
    child_credit: float = 0.0
    itemise: tuple[str, ...] = ()
    itemise_most: float = 0.0
    itemise_fades: tuple[float, float, float] = (inf, 0.0, 0.0)
    paid_out: Points = ()
    tax_name: str = "Income tax"
    tax_points: Points = ()
    sources: tuple[Source, ...] = ()
    leaves_out: tuple[str, ...] = ()
    cliffs: tuple[tuple[float, float, str], ...] = ()
    rulings: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a pay slip for a year: what comes off (or back, below zero), and how it was reckoned."""

    id: str
    name: str
    amount: float
    how: str


@dataclass(frozen=True, slots=True)
class NetPay:
    """What lands in the account in a year.

    Attributes:
        gross: what the contract says.
        lines: what comes off, in order; gross less all of them is `net`.
        table: from which table.
        notes: what to know about this very figure.
    """

    gross: float
    lines: tuple[Line, ...]
    net: float
    table: Table
    notes: tuple[str, ...] = ()

    @property
    def rate(self) -> float:
        """The share of gross that comes off, 0 to 1."""
        return 1 - self.net / self.gross if self.gross else 0.0

    def amount(self, id: str) -> float:  # noqa: A002 - the word that people use
        """What comes off under that id; zero if nothing does."""
        return sum(line.amount for line in self.lines if line.id == id)
