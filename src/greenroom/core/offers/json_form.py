"""Net pay as plain JSON, for commands and the API."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from greenroom.core.offers.tax_values import NetPay


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
        "sources": [asdict(source) | {"checked": source.checked.isoformat()} for source in table.sources],
    }
