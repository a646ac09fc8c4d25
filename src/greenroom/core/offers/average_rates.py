"""An estimate where there is no table: what the OECD reckons for 67, 100 and 167 % of a country's average wage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.offers.scales import at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.offers.tax_values import Points

ERROR = 3.0  # percentage points by which such an estimate may be off, see `docs/offers.md`


def average_rate(percent: float, rates: Mapping[float, float]) -> float:
    """The share of pay that comes off, in percent, of somebody without children at that percentage of the average wage.

    Straight between the three points; beyond them the nearest, which is too low above 167 %.
    """
    points: Points = tuple(sorted(rates.items()))
    return at(percent, points)
