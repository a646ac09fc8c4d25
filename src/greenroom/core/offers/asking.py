"""What to ask an employer: the terms that an offer is silent on, and what it leaves open of those that it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.offers.terms import unknown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from greenroom.core.offers.terms import Value


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, and about which term."""

    about: str
    words: str


def questions(terms: Mapping[str, Value], *, abroad: bool, country: str = "") -> tuple[Question, ...]:
    """Everything worth asking, what is half known first; moving only for a job abroad."""
    silent = (Question(kind.name, kind.asks) for kind in unknown(set(terms), abroad=abroad, country=country))
    return (*_half_known(terms), *silent)


def _half_known(terms: Mapping[str, Value]) -> Iterator[Question]:
    """Terms that are named without what decides their worth."""
    if "bonus" in terms and "likelihood" not in terms["bonus"]:
        yield Question("Bonus", "What share of the bonus was paid in each of the last three years?")
    if "equity" in terms:
        yield from _about_equity(terms["equity"])
    for name, about in (("sign_on", "Sign-on payment"), ("relocation", "Moving costs")):
        if "amount" in terms.get(name, {}) and "clawback_months" not in terms[name]:
            yield Question(about, f"Do I pay the {about.lower()} back if I leave, within which time, all or a part?")


def _about_equity(value: Value) -> Iterator[Question]:
    """What shares or options leave open."""
    about = "Shares and options"
    if "amount" in value and "currency" not in value:
        yield Question(about, "In which currency is the worth of the grant meant?")
    if "amount" not in value and "price" not in value:
        yield Question(about, "What is one share worth today, by which valuation, and how many are there in all?")
    if value["kind"] == "options" and "strike" not in value:
        yield Question(about, "At which price may I buy, and how long after leaving?")
    if "years" not in value and "schedule" not in value:
        yield Question(about, "Over how many years does the grant vest, and from which month?")
