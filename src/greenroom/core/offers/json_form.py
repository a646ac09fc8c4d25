"""Net pay as plain JSON, for commands and the API."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from greenroom.core.offers.average_rates import Estimate
    from greenroom.core.offers.tax_values import NetPay, Source


def net_json(found: NetPay) -> dict[str, Any]:
    """A net pay with every line, note and source; `net` is `gross` less all lines."""
    table = found.table
    return {
        "country": table.country,
        "region": table.region,
        "year": table.year,
        "currency": table.currency,
        "gross": found.gross,
        "net": found.net,
        "net_month": round(found.net / 12, 2),
        "rate": round(found.rate, 4),
        "lines": [asdict(line) for line in found.lines],
        "notes": list(found.notes),
        "leaves_out": list(table.leaves_out),
        "sources": [_source(each) for each in table.sources],
    }


def estimate_json(found: Estimate, source: Source) -> dict[str, Any]:
    """An estimate with its error in percentage points, between what net pay may lie, and what it rests on."""
    return {
        "estimate": True,
        **asdict(found),
        "net": round(found.net, 2),
        "source": _source(source),
    }


def spans_json(parts: Sequence[tuple[date, date, NetPay]], note: str) -> dict[str, Any]:
    """Net pay of a stretch of time: of all of it, and of its part in each tax year."""
    told = [{"from": f"{start}", "to": f"{end}"} | net_json(paid) for start, end, paid in parts]
    return {"net": round(sum(paid.net for _, _, paid in parts), 2), "parts": told, "note": note}


def _source(source: Source) -> dict[str, Any]:
    return asdict(source) | {"checked": source.checked.isoformat()}
