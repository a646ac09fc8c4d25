"""The euro reference rates of the European Central Bank that are packed in with `currencyconverter`."""

from __future__ import annotations

from functools import cache

from currency_converter import SINGLE_DAY_CURRENCY_FILE, CurrencyConverter

from greenroom.core.offers.currencies import Rates

_PEGS = {"AED": 3.6725, "SAR": 3.75}  # a US dollar, as the central banks of the Emirates and of Saudi Arabia fix it


@cache
def latest_rates() -> Rates:
    """The rates of the newest day that is packed in; two currencies that are fixed to the dollar come from it."""
    read = CurrencyConverter(SINGLE_DAY_CURRENCY_FILE)
    day = read.bounds["USD"].last_date
    per_euro = {each: 1.0 if each == "EUR" else read.convert(1, "EUR", each) for each in sorted(read.currencies)}
    per_euro |= {each: per_euro["USD"] * peg for each, peg in _PEGS.items()}
    return Rates(per_euro, day, "European Central Bank, euro foreign exchange reference rates")
