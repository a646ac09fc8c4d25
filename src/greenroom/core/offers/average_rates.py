"""An estimate where there is no table: what the OECD reckons for 67, 100 and 167 % of a country's average wage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.offers.scales import at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.offers.tax_values import Points

ERROR = 3.0  # percentage points by which such an estimate may be off, see `docs/offers.md`
_HIGHEST = 1.67  # times the average wage: the highest pay that rates are published for


@dataclass(frozen=True, slots=True)
class Estimate:
    """Net pay of a year as an estimate: the share that comes off in percent, and between what net pay may lie.

    `error` is by how many percentage points the share may be off; `average_wage` is 0 where it is not known.
    """

    gross: float
    rate: float
    least: float
    most: float
    error: float = ERROR
    average_wage: float = 0.0

    @property
    def net(self) -> float:
        """The middle of it."""
        return (self.least + self.most) / 2

    @property
    def beyond(self) -> bool:
        """Whether pay lies above the highest rate that is published, so that more may come off."""
        return bool(self.average_wage) and self.gross > _HIGHEST * self.average_wage


def estimated(gross: float, average_wage: float, rates: Mapping[float, float]) -> Estimate:
    """Net pay of somebody without children, as far as average rates tell.

    `average_wage` is the country's, a year. Where it is 0, nobody knows where pay lies, and the rate may be any
    of those published.
    """
    if average_wage:
        rate, error = average_rate(100 * gross / average_wage, rates), ERROR
    else:
        low, high = min(rates.values()), max(rates.values())
        rate, error = (low + high) / 2, (high - low) / 2 + ERROR
    least, most = (round(gross * (1 - max(0.0, rate + off) / 100), 2) for off in (error, -error))
    return Estimate(gross, round(rate, 2), least, most, round(error, 2), average_wage)


def average_rate(percent: float, rates: Mapping[float, float]) -> float:
    """The share of pay that comes off, in percent, of somebody without children at that percentage of the average wage.

    Straight between the three points; beyond them the nearest, which is too low above 167 %.
    """
    points: Points = tuple(sorted(rates.items()))
    return at(percent, points)
