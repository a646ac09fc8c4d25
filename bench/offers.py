"""How long offers take: a net-pay call, a letter read, a comparison of offers with 20,000 draws."""

from __future__ import annotations

import datetime as dt
import time
from functools import partial
from typing import TYPE_CHECKING

from greenroom.core.offers.currencies import Money
from greenroom.core.offers.letter_reading import read_letter
from greenroom.services.net import net_of
from greenroom.services.offer_comparing import Entry, Wishes, line_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from greenroom.core.offers.terms import Value

TODAY = dt.date(2026, 11, 27)
PLACES = (("DE", ""), ("NL", ""), ("GB", ""), ("US", "CA"), ("FR", ""), ("CH", "Zurich"), ("IN", ""), ("SG", ""))
LETTER = """\
Your annual gross salary will be EUR 82,000. In addition there is a bonus of up to 10 % of your base salary.
You receive a signing bonus of EUR 5,000. If you leave within twelve months, you repay it.
30 days of annual leave. The notice period is three months to the end of a month.
Please sign and return this letter by 11 December 2026. Your first day is 1 March 2027.
"""


def main(data: Path) -> None:  # noqa: ARG001 - every bench is called so
    """Print milliseconds, the best of several rounds, beside what is promised."""
    print(f"{'what':<44}{'ms':>9}{'at most':>9}")
    for country, region in PLACES:
        line(f"net pay, {country} {region}".strip(), partial(net_of, country, 85_000, region=region), 200, 1)
    line("a letter read", lambda: read_letter(LETTER, TODAY, "EUR"), 20)
    wishes = Wishes({"money": 5, "role": 3, "flexibility": 2}, "EUR", "DE")
    line("two offers compared, 20,000 draws", lambda: line_up(offers()[:2], wishes, TODAY), 5, 500)
    line("three offers compared, 20,000 draws", lambda: line_up(offers(), wishes, TODAY), 5, 500)


def line(what: str, act: Callable[[], object], times: int, most: int | None = None) -> None:
    """One row: the best of three rounds, by the clock, a call."""
    act()
    best = min(measured(act, times) for _ in range(3))
    print(f"{what:<44}{best * 1000:>9.3f}{most or '':>9}", flush=True)


def measured(act: Callable[[], object], times: int) -> float:
    """Seconds a call."""
    begun = time.perf_counter()
    for _ in range(times):
        act()
    return (time.perf_counter() - begun) / times


def offers() -> list[Entry]:
    """Austin, London and Singapore, with all that draws."""
    equity: Value = {"kind": "options", "count": 12_000.0, "strike": 4.2, "price": 9.0, "currency": "USD", "years": 4.0}
    shares: Value = {"kind": "shares", "amount": 40_000.0, "currency": "USD", "years": 4.0, "cliff_months": 12.0}
    rows = (
        ("Austin", "US", "TX", 185_000.0, "USD", {"bonus": {"percent": 15.0}, "equity": equity}, 2400.0),
        ("London", "GB", "", 98_000.0, "GBP", {"pension": {"percent": 8.0}, "equity": shares}, 2100.0),
        ("Singapore", "SG", "", 150_000.0, "SGD", {"bonus": {"percent": 20.0}}, 3800.0),
    )
    return [
        Entry(
            key=name,
            name=name,
            country=country,
            region=region,
            terms={"base": {"amount": base, "currency": currency, "period": "year"}, **more},  # type: ignore[dict-item]
            scores={"role": 0.5, "flexibility": 0.75},
            living={"Rent": Money(rent, currency)},
        )
        for name, country, region, base, currency, more, rent in rows
    ]
