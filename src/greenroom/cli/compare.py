"""`greenroom compare`: offers from files side by side, with what would have to change. No database."""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.cli.files import content_at
from greenroom.cli.lines import BAD_INPUT
from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    import argparse

    from greenroom.services.offer_comparing import LinedUp


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `compare` to the program's commands."""
    parser = subparsers.add_parser("compare", help="compare offers by what they leave and by what matters to you")
    parser.add_argument("files", nargs="+", metavar="FILE", help="an offer as JSON: country, name, terms or letter")
    parser.add_argument("--home", default="EUR", help="the currency in which everything is shown")
    parser.add_argument("--from", dest="country", default="", help="the country whose prices you know, such as DE")
    parser.add_argument("--years", type=int, default=3, help="over how many years, 1 to 10")
    parser.add_argument("--weights", default="", help="what matters, such as money=5,role=3,visa=2")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=compare)


def compare(arguments: argparse.Namespace) -> int:
    """Line the offers up and say what came of it."""
    from greenroom.services.comparison_files import as_json, entry_from  # noqa: PLC0415 - only when asked for
    from greenroom.services.offer_comparing import Wishes, line_up  # noqa: PLC0415 - the same

    if not 1 <= arguments.years <= 10:
        print("Look at 1 to 10 years.", file=sys.stderr)
        return BAD_INPUT
    today = dt.datetime.now(tz=dt.UTC).date()
    entries = [entry_from(_read(Path(each)), each, today) for each in arguments.files]
    home = arguments.home.upper()
    wishes = Wishes(_weights(arguments.weights), home, arguments.country.upper(), arguments.years)
    lined = line_up(entries, wishes, today)
    print(json.dumps(as_json(lined, home), ensure_ascii=False) if arguments.json else _as_text(lined, home))
    return 0 if lined.verdict else BAD_INPUT


def _read(path: Path) -> object:
    """What a file holds."""
    try:
        return json.loads(content_at(str(path))[1])
    except ValueError:
        message = f"{path} is no JSON."
        raise InvalidChoice(message) from None


def _weights(written: str) -> dict[str, float]:
    """Weights from “money=5,role=3”."""
    try:
        pairs = [each.split("=") for each in written.split(",") if each.strip()]
        return {name.strip(): float(weight) for name, weight in pairs}
    except ValueError:
        message = "Weights are names with numbers, such as money=5,role=3."
        raise InvalidChoice(message) from None


def _as_text(lined: LinedUp, home: str) -> str:
    """The same as it is read in a terminal."""
    lines = []
    if lined.verdict:
        lines += [f"{each.name} wins in {each.wins * 100:.0f} % of the weightings." for each in lined.verdict.standings]
        lines += ["", *(flip.sentence for flip in lined.flips)]
    for each in lined.contenders:
        low, middle, high = each.worth.band()
        lines += ["", f"{each.name}, {home} a year: {middle:,.0f} ({low:,.0f} to {high:,.0f})"]
        lines += [f"  {name:<26}{amount:>14,.0f}" for name, amount in each.worth.parts.items()]
        lines += [f"  {note}" for note in each.worth.notes]
    lines += [f"{name} is left out. {why}" for name, why in lined.left_out]
    lines += ["", f"Rates: {lined.rates.source}, {lined.rates.day}."]
    return "\n".join(lines).strip()
