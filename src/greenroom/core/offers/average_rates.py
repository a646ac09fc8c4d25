"""An estimate where there is no table: what the OECD reckons for 67, 100 and 167 % of a country's average wage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.offers.scales import at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.offers.tax_values import Points

ERROR = 3.0  # percentage points by which such an estimate may be off, see `docs/offers.md`


@dataclass(frozen=True, slots=True)
class Estimate:
    """Net pay of a year as an estimate: the share that comes off in percent, and between what net pay may lie."""

    gross: float
    rate: float
    least: float
    most: float

    @property
    def net(self) -> float:
        """The middle of it."""
        return (self.least + self.most) / 2


def estimated(gross: float, average_wage: float, rates: Mapping[float, float]) -> Estimate:
    """Net pay of somebody without children, as far as average rates tell; `average_wage` is the country's, a year."""
    rate = average_rate(100 * gross / average_wage, rates)
    least, most = (round(gross * (1 - (rate + off) / 100), 2) for off in (ERROR, -ERROR))
    return Estimate(gross, round(rate, 2), least, most)


def average_rate(percent: float, rates: Mapping[float, float]) -> float:
    """The share of pay that comes off, in percent, of somebody without children at that percentage of the average wage.

    Straight between the three points; beyond them the nearest, which is too low above 167 %.
    """
    points: Points = tuple(sorted(rates.items()))
    return at(percent, points)
