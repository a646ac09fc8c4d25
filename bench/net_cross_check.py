"""Our net pay beside other people's programs, two hundred salaries a country: `python -m bench net_cross_check`.

Apart from the product: it compares with whatever of those programs is installed, and says of the rest that it is not.
The table for France is what OpenFisca gave (`mobility/tax/fr_2026_net_table.json` in the data).
"""

from __future__ import annotations

import json
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from greenroom.core.offers.scales import at
from greenroom.services.net import net_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Reckon = Callable[[float], float]

SALARIES = 200
_LOUD = 0.005  # of net pay; a larger difference wants an explanation in `docs/offers.md`


def main(data: Path) -> None:
    """Print the largest difference in each country, and how many are larger than half a percent."""
    print(f"{'country':<22}{'salaries':>9}{'largest':>12}{'of net':>9}{'over 0.5 %':>12}")
    for year in ("2025", "2026"):
        _canada(year)
        _netherlands(data, year)
    _france(data)


def _compare(
    name: str, salaries: list[float], ours: Callable[[float], float], theirs: Callable[[float], float]
) -> None:
    """One line of the table."""
    pairs = [(ours(gross), theirs(gross)) for gross in salaries]
    off, net = max(((abs(a - b), b) for a, b in pairs), key=lambda each: each[0])
    loud = sum(abs(a - b) > _LOUD * b for a, b in pairs)
    print(f"{name:<22}{len(pairs):>9}{off:>12.2f}{off / net:>9.2%}{loud:>12}")


def _steps(first: int, last: int) -> list[float]:
    """Two hundred salaries, evenly spread."""
    return [first + (last - first) * number / (SALARIES - 1) for number in range(SALARIES)]


def _canada(year: str) -> None:
    name = f"Canada, Ontario {year}"
    if find_spec("canadatax") is None:
        print(f"{name:<22} not compared: canada-tax-toolkit is not installed")
        return
    theirs = import_module("canadatax").take_home
    _compare(
        name,
        _steps(20_000, 400_000),
        lambda gross: net_of("CA", gross, year=year).net,
        lambda gross: float(theirs(gross, int(year))["take_home"]),
    )


def _france(data: Path) -> None:
    """Ours has the scale of 2025, the table that of 2026; both without a complementary health cover."""
    read = json.loads((data / "mobility/tax/fr_2026_net_table.json").read_text(encoding="utf-8"))["tables"]
    for name, region in (("non_cadre", ""), ("cadre", "cadre")):
        points = tuple((row[0], row[1] - row[2]) for row in read[name])
        ours, theirs = partial(_net_in_france, region), partial(at, points=points)
        _compare(f"France, {name} 2026", _steps(20_000, 240_000), ours, theirs)


def _net_in_france(region: str, gross: float) -> float:
    return net_of("FR", gross, region=region).net


def _netherlands(data: Path, year: str) -> None:
    """Theirs by its own brackets and credits, which are amounts and rates by bracket."""
    path = data / "mobility/tax/nl_dutch-tax-income-calculator_26.1.3_data.json"
    read = json.loads(path.read_text(encoding="utf-8"))

    def theirs(gross: float) -> float:
        tax = _brackets(gross, read["payrollTax"][year], "rate") + _brackets(
            gross, read["socialPercent"][year], "social"
        )
        credit = _credit(gross, read["generalCredit"][year]) + _credit(gross, read["labourCredit"][year])
        return gross - max(0.0, tax - credit)

    _compare(f"Netherlands {year}", _steps(20_000, 250_000), lambda gross: net_of("NL", gross, year=year).net, theirs)


def _brackets(gross: float, rows: list[dict[str, float]], rate: str) -> float:
    """A tax by brackets whose first unit belongs to the bracket before."""
    starts = [max(0.0, row["min"] - 1) for row in rows]
    ends = [row.get("max", float("inf")) for row in rows]
    return sum(
        max(0.0, min(gross, end) - start) * row[rate] for start, end, row in zip(starts, ends, rows, strict=True)
    )


def _credit(gross: float, rows: list[dict[str, float]]) -> float:
    """A credit that begins with an amount or grows and shrinks by rates."""
    total = 0.0
    for row in rows:
        if gross <= row["min"] and row["min"] > 0:
            break
        if row["rate"] > 1:
            total += row["rate"]
        else:
            total += (min(gross, row.get("max", float("inf"))) - row["min"]) * row["rate"]
    return max(0.0, total)
