"""Every term that an offer has: its parts, how it reads, and the question to ask where it is unknown."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from greenroom.core.days import believable, in_words
from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = dict[str, str | float]
"""The parts of a term by name: numbers and words, days as ISO 8601."""

_MOST = 1e10
_LONGEST = 500


class PartKind(StrEnum):
    """What a part of a term is."""

    AMOUNT = "amount"  # of money, in the currency that another part names
    CURRENCY = "currency"  # by ISO 4217
    PERCENT = "percent"
    COUNT = "count"
    CHOICE = "choice"
    DAY = "day"
    CLOCK = "clock"  # a time of day, as 17:00
    TEXT = "text"


class Group(StrEnum):
    """Where a term stands on the page."""

    MONEY = "Money"
    WORK = "The work"
    LIFE = "Time and security"
    MOVE = "Moving"
    DATES = "Dates"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a term.

    `says` is how it reads, with {} for the number; `choices` are what it may be, `needed` whether it must be there.
    """

    name: str
    label: str
    kind: PartKind
    says: str = "{}"
    choices: tuple[str, ...] = ()
    needed: bool = False


@dataclass(frozen=True, slots=True)
class TermKind:
    """A term: its key, its name, where it stands, its parts, and what to ask an employer whose letter is silent."""

    id: str
    name: str
    group: Group
    parts: tuple[Part, ...]
    asks: str


def _amount(label: str = "Amount", *, needed: bool = True) -> tuple[Part, Part]:
    return (
        Part("amount", label, PartKind.AMOUNT, needed=needed),
        Part("currency", "Currency", PartKind.CURRENCY, needed=needed),
    )


def _count(name: str, label: str, says: str, *, needed: bool = False) -> Part:
    return Part(name, label, PartKind.COUNT, says=says, needed=needed)


def _percent(name: str, label: str, says: str) -> Part:
    return Part(name, label, PartKind.PERCENT, says=says)


def _text(label: str = "In words", *, needed: bool = False) -> Part:
    return Part("text", label, PartKind.TEXT, needed=needed)


_PERIODS = ("year", "month", "hour")
_YES = Part("promised", "Promised", PartKind.CHOICE, choices=("yes", "no"), needed=True)
_CLAWBACK = _count(
    "clawback_months", "To be paid back if you leave within so many months", "paid back within {} months"
)

TERMS: tuple[TermKind, ...] = (
    TermKind("base", "Base pay", Group.MONEY, (*_amount(), Part("period", "For each", PartKind.CHOICE, choices=_PERIODS, needed=True), _count("payments", "Payments a year, if by the month", "in {} payments"), _count("hours", "Hours a week, if by the hour", "at {} hours a week"), _percent("allowance_percent", "Holiday allowance on top, in percent", "{} % holiday allowance on top")), "What is the base pay, gross, in a year, and how many times is it paid?"),
    TermKind("bonus", "Bonus", Group.MONEY, (_percent("percent", "Percent of base pay", "{} % of base pay"), *_amount("Or an amount a year", needed=False), _percent("likelihood", "Percent of it that is usually paid", "usually {} % of it")), "Is there a bonus, what does it depend on, and what share of it was paid in the last three years?"),
    TermKind("keeps", "What you keep", Group.MONEY, (Part("percent", "Percent of gross pay that lands in the account", PartKind.PERCENT, says="{} % of gross, by your own figure", needed=True),), "Could I see a sample pay slip, with everything that comes off?"),
    TermKind("average_wage", "Average wage there", Group.MONEY, (*_amount("A year"), _text("Where it is from")), "What is the average wage there, gross, in a year, by the statistical office?"),
    TermKind("sign_on", "Sign-on payment", Group.MONEY, (*_amount(), _CLAWBACK), "Is there a payment for joining, and do I pay it back if I leave early?"),
    TermKind("equity", "Shares and options", Group.MONEY, (
        Part("kind", "What it is", PartKind.CHOICE, choices=("shares", "options", "private"), needed=True),
        *_amount("Worth of the grant", needed=False), _count("count", "How many options or shares", "{} pieces"), Part("strike", "Price to pay for one", PartKind.AMOUNT, says="to buy at {}"), Part("price", "Price of one today", PartKind.AMOUNT, says="{} each today"),
        _count("years", "Vests over so many years", "over {} years"), _count("cliff_months", "Nothing before so many months", "nothing before {} months"), Part("schedule", "Percent in each year, if uneven", PartKind.TEXT),
    ), "Are there shares or options: how many, at which price, over how many years, what happens to them if I leave, and is the company listed?"),
    TermKind("pension", "Pension", Group.MONEY, (_percent("percent", "They pay, in percent of base pay", "they pay {} %"), _percent("own_percent", "You pay, in percent of base pay", "you pay {} %"), _text()), "What do you pay into a pension, and from which day?"),
    TermKind("insurance", "Insurance", Group.LIFE, (_text(needed=True),), "Which insurance do you pay: health, illness, accident, life, and for the family too?"),
    TermKind("leave", "Leave", Group.LIFE, (_count("days", "Days a year", "{} days a year", needed=True), _text()), "How many days of leave are there a year, beside public holidays?"),
    TermKind("hours", "Hours", Group.LIFE, (_count("hours", "Hours a week", "{} hours a week", needed=True), _text("Overtime, shifts, on call")), "How many hours a week are agreed, and how is overtime paid or given back?"),
    TermKind("remote", "Place of work", Group.LIFE, (_count("days", "Days a week from home", "{} days a week from home"), _text("In words")), "How many days a week may I work from home, does the contract say so, and may I work from abroad?"),
    TermKind("learning", "Learning", Group.WORK, (*_amount("A year", needed=False), _count("days", "Days a year", "{} days a year"), _text()), "What is there for learning, in money and in days?"),
    TermKind("title", "Title", Group.WORK, (_text(needed=True),), "Which title stands in the contract, and at which level?"),
    TermKind("scope", "Scope", Group.WORK, (_text(needed=True),), "What am I responsible for in the first year, and whom do I report to?"),
    TermKind("trajectory", "Where it leads", Group.WORK, (_text(needed=True),), "When is pay looked at next, and what did people in this role do after two or three years?"),
    TermKind("probation", "Probation", Group.LIFE, (_count("months", "Months", "{} months", needed=True),), "Is there a probation, how long is it, and which notice holds during it?"),
    TermKind("notice", "Notice", Group.LIFE, (_count("weeks", "Weeks", "{} weeks"), _count("months", "Months", "{} months"), _text("To which day")), "What notice do both sides give, and to which day?"),
    TermKind("relocation", "Moving costs", Group.MOVE, (*_amount("They pay up to", needed=False), _CLAWBACK, _text()), "Do you pay for the move: flights, goods, a flat for the first weeks, a deposit, and is any of it taxed or paid back?"),
    TermKind("visa", "Visa", Group.MOVE, (_YES, _text()), "Do you sponsor the permit, who pays for it, for the family too, and what happens if it is late?"),
    TermKind("ruling", "Expat tax ruling", Group.MOVE, (_YES, _text()), "Will you apply for the tax ruling for people who come from abroad, and who pays if it is refused?"),
    TermKind("tax_equalisation", "Tax equalisation", Group.MOVE, (_YES, _text()), "Do you level out taxes between the countries, or pay for a tax adviser?"),
    TermKind("repatriation", "Way back", Group.MOVE, (_YES, _text()), "If it ends, do you pay for the move back, and for how long may I stay?"),
    TermKind("deadline", "Answer by", Group.DATES, (Part("day", "Day", PartKind.DAY, needed=True), Part("time", "Time of that day there, such as 17:00", PartKind.CLOCK, says="at {}")), "By when do you need my answer?"),
    TermKind("start", "First day", Group.DATES, (Part("day", "Day", PartKind.DAY, needed=True),), "Which first day do you have in mind, and can it move if the permit takes longer?"),
)  # fmt: skip
NOT_ASKED = frozenset({"keeps", "average_wage"})  # only where there is no tax table
_BY_ID = {each.id: each for each in TERMS}
# Where newcomers may be taxed by a scheme of their own, so that it is worth asking for.
WITH_SCHEME = frozenset({"BE", "CY", "DK", "ES", "FI", "FR", "GR", "IE", "IT", "LU", "NL", "PL", "PT", "SE"})
MOVING_ONLY = frozenset({"relocation", "visa", "ruling", "tax_equalisation", "repatriation"})


def term_kind(id: str) -> TermKind:  # noqa: A002 - the word that people use
    """The term with that key.

    Raises:
        InvalidChoice: there is no such term.
    """
    if id not in _BY_ID:
        raise InvalidChoice("There is no such term of an offer.", field="name")
    return _BY_ID[id]


def checked(kind: TermKind, given: Mapping[str, str]) -> Value:
    """The parts of a term as they were typed, checked; parts that are empty are left out.

    Raises:
        InvalidChoice: a part does not fit, or one that is needed is empty; `field` names the part.
    """
    value: Value = {}
    for part in kind.parts:
        written = given.get(part.name, "").strip()
        if written:
            value[part.name] = _read(part, written)
    missing = next((part for part in kind.parts if part.needed and part.name not in value), None)
    if missing:
        raise InvalidChoice(f"Please give “{missing.label}”.", field=missing.name)
    _together(kind, value)
    return value


def _together(kind: TermKind, value: Value) -> None:
    """What parts of a term ask of each other."""
    money = {"amount", "strike", "price"} & set(value)
    if money and "currency" not in value:
        raise InvalidChoice("Please name the currency too, such as EUR.", field="currency")
    if not set(value) - {"currency"}:
        raise InvalidChoice(f"Please give something for “{kind.name}”.", field=kind.parts[0].name)
    if kind.id == "base" and value["period"] == "hour" and "hours" not in value:
        raise InvalidChoice("Pay by the hour needs the hours a week.", field="hours")
    if "schedule" in value:
        shares = schedule_of(str(value["schedule"]))
        if abs(sum(shares) - 1) > 1e-9:
            raise InvalidChoice(
                "The years of the schedule come to 100 percent, such as 25, 25, 25, 25.", field="schedule"
            )


def schedule_of(written: str) -> tuple[float, ...]:
    """The share of a grant that vests in each year, from “10, 20, 30, 40”.

    Raises:
        InvalidChoice: these are no percentages.
    """
    pieces = [
        each for each in written.replace("%", " ").replace("/", " ").replace(",", " ").replace(";", " ").split() if each
    ]
    try:
        shares = tuple(float(each) / 100 for each in pieces)
    except ValueError:
        raise InvalidChoice(
            "A schedule is a percentage for each year, such as 25, 25, 25, 25.", field="schedule"
        ) from None
    if not shares or not all(0 <= share <= 1 for share in shares):
        raise InvalidChoice("A schedule is a percentage for each year, such as 25, 25, 25, 25.", field="schedule")
    return shares


def _read(part: Part, written: str) -> str | float:
    """One part, by its kind."""
    match part.kind:
        case PartKind.AMOUNT | PartKind.COUNT | PartKind.PERCENT:
            return _number(part, written)
        case PartKind.CURRENCY:
            return _currency(part, written)
        case PartKind.CHOICE:
            if written not in part.choices:
                raise InvalidChoice(f"“{part.label}” is {' or '.join(part.choices)}.", field=part.name)
            return written
        case PartKind.DAY:
            return _day(part, written)
        case PartKind.CLOCK:
            return _clock(part, written)
        case PartKind.TEXT:
            return storable(written)[:_LONGEST]


def _number(part: Part, written: str) -> float:
    """A number of at least nought, thousands apart or not."""
    plain = written.replace(",", "").replace(" ", "").replace("\u00a0", "").removesuffix("%")
    try:
        number = float(plain)
    except ValueError:
        raise InvalidChoice(f"“{part.label}” is a number, such as 85000 or 12.5.", field=part.name) from None
    most = 300.0 if part.kind is PartKind.PERCENT else _MOST
    if not math.isfinite(number) or not 0 <= number <= most:
        raise InvalidChoice(f"“{part.label}” is a number from 0 to {most:,.0f}.", field=part.name)
    return number


def _currency(part: Part, written: str) -> str:
    code = written.upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise InvalidChoice("A currency has three letters, such as EUR, GBP or USD.", field=part.name)
    return code


def _day(part: Part, written: str) -> str:
    try:
        day = dt.date.fromisoformat(written)
    except ValueError:
        raise InvalidChoice(f"“{part.label}” is a day, such as 2027-01-31.", field=part.name) from None
    return believable(day, part.name).isoformat()


def _clock(part: Part, written: str) -> str:
    try:
        return f"{dt.time.fromisoformat(written):%H:%M}"
    except ValueError:
        raise InvalidChoice(f"“{part.label.partition(',')[0]}” is written as 17:00.", field=part.name) from None


def shown(kind: TermKind, value: Value) -> str:
    """A term in one line, as people write it."""
    pieces = [_money(value)] if "amount" in value else []
    pieces += [words for part in kind.parts if part.name in value and (words := _shown(part, value))]
    said = ", ".join(each for each in pieces if each)
    return said.replace(", ", ": ", 1) if "promised" in value else said


def _money(value: Value) -> str:
    period = f" a{'n' if value['period'] == 'hour' else ''} {value['period']}" if "period" in value else ""
    return f"{value.get('currency', '')} {float(value['amount']):,.2f}".replace(".00", "").strip() + period


def _shown(part: Part, value: Value) -> str:
    """One part in words; what the sum of money says already is left out."""
    held = value[part.name]
    if part.name in {"amount", "currency", "period"}:
        return ""
    match part.kind:
        case PartKind.PERCENT | PartKind.COUNT:
            said = part.says.format(f"{float(held):,g}")
            return re.sub(r"^(.*\b1 \w+?)s\b", r"\1", said) if held == 1 else said
        case PartKind.AMOUNT:
            return part.says.format(f"{value.get('currency', '')} {float(held):,.2f}")
        case PartKind.CLOCK:
            return part.says.format(held)
        case PartKind.DAY:
            return in_words(dt.date.fromisoformat(str(held)))
        case _:
            return str(held)


def unknown(known: set[str], *, abroad: bool, country: str = "") -> tuple[TermKind, ...]:
    """The terms that nothing is known of, in the order in which they are asked; moving only for a job abroad.

    A scheme for newcomers is asked for where the `country` has one, or is not known.
    """
    left_out = known | NOT_ASKED | (set() if abroad else MOVING_ONLY)
    left_out |= {"ruling"} if country and country not in WITH_SCHEME else set()
    return tuple(each for each in TERMS if each.id not in left_out)
