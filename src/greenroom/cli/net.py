"""`greenroom net`: what is left of a year's gross pay, line by line. No database."""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.cli.files import day
from greenroom.cli.lines import BAD_INPUT
from greenroom.core.errors import InvalidChoice
from greenroom.core.offers.json_form import estimate_json, net_json, spans_json

if TYPE_CHECKING:
    import argparse

    from greenroom.core.offers.average_rates import Estimate
    from greenroom.core.offers.tax_values import NetPay, Source


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `net` to the program's commands."""
    parser = subparsers.add_parser("net", help="reckon what is left of a year's gross pay")
    parser.add_argument("--country", help="two letters, such as NL")
    parser.add_argument("--gross", type=float, help="a year, in the country's currency")
    parser.add_argument("--year", default="", help="the tax year, such as 2026 or 2025-26; the latest without")
    parser.add_argument("--region", default="", help="a state, canton or province, such as CA, Zurich or Scotland")
    parser.add_argument("--from", dest="start", type=day, metavar="DAY", help="the first day, if not a year")
    parser.add_argument("--to", dest="end", type=day, metavar="DAY", help="the last day")
    parser.add_argument("--joint", action="store_true", help="a couple with one income, taxed together")
    parser.add_argument("--children", type=int, default=0, help="how many are under 17")
    parser.add_argument("--ruling", action="store_true", help="with the Dutch ruling for newcomers")
    parser.add_argument(
        "--average-wage", type=float, help="the country's average wage a year: an estimate where there is no table"
    )
    parser.add_argument("--case", metavar="FILE", help="a file of cases; one line of JSON for each")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=net)


def net(arguments: argparse.Namespace) -> int:
    """One net pay, or every case of a file."""
    if arguments.case:
        return _cases(Path(arguments.case))
    if not arguments.country or arguments.gross is None:
        print("Name a country and a gross pay: greenroom net --country NL --gross 85000.", file=sys.stderr)
        return BAD_INPUT
    from greenroom.services.net import net_of  # noqa: PLC0415 - tables are read when they are asked for
    from greenroom.services.net_estimates import can_guess  # noqa: PLC0415 - the same

    if arguments.average_wage is not None or can_guess(arguments.country.upper()):
        return _guessed(arguments)
    if arguments.start or arguments.end:
        return _between(arguments)
    found = net_of(
        arguments.country,
        arguments.gross,
        year=arguments.year,
        region=arguments.region,
        joint=arguments.joint,
        children=arguments.children,
        ruling=arguments.ruling,
        today=dt.datetime.now(tz=dt.UTC).date(),
    )
    print(json.dumps(net_json(found), ensure_ascii=False) if arguments.json else _as_text(found))
    return 0


def _guessed(arguments: argparse.Namespace) -> int:
    """An estimate where there is no table."""
    from greenroom.adapters.tax_tables import source_of_rates  # noqa: PLC0415 - tables are read when they are asked for
    from greenroom.services.net import estimate_of  # noqa: PLC0415 - the same

    guess = estimate_of(
        arguments.country,
        arguments.gross,
        arguments.average_wage,
        joint=arguments.joint,
        children=arguments.children,
    )
    source = source_of_rates()
    print(json.dumps(estimate_json(guess, source), ensure_ascii=False) if arguments.json else _estimate(guess, source))
    return 0


def _between(arguments: argparse.Namespace) -> int:
    """Net pay of a stretch of time, a part for each tax year."""
    from greenroom.services import net_spans  # noqa: PLC0415 - tables are read when they are asked for

    if not (arguments.start and arguments.end):
        print("Name both days: --from 2026-09-01 --to 2026-12-31.", file=sys.stderr)
        return BAD_INPUT
    if arguments.year:
        print("Name days or a tax year, not both: the days say which tax years they touch.", file=sys.stderr)
        return BAD_INPUT
    parts = net_spans.net_between(
        arguments.country,
        arguments.gross,
        arguments.start,
        arguments.end,
        region=arguments.region,
        joint=arguments.joint,
        children=arguments.children,
        ruling=arguments.ruling,
    )
    if arguments.json:
        told = spans_json([(part.start, part.end, part.paid) for part in parts], net_spans.NOTE)
        print(json.dumps(told, ensure_ascii=False))
        return 0
    for part in parts:
        print(f"{part.start} to {part.end}, by {part.paid.table.year}: {part.paid.net:,.2f} of {part.paid.gross:,.2f}")
    print(f"Together {sum(part.paid.net for part in parts):,.2f}.\n\n{net_spans.NOTE}")
    return 0


def _estimate(guess: Estimate, source: Source) -> str:
    """An estimate as it is read in a terminal."""
    wage = f"at an average wage of {guess.average_wage:,.0f}" if guess.average_wage else "whatever the average wage is"
    lines = [
        f"An estimate: about {guess.net:,.0f} a year of {guess.gross:,.0f} ({guess.least:,.0f} to {guess.most:,.0f}).",
        f"{guess.rate:g} % come off, give or take {guess.error:g} percentage points, {wage}.",
        f"From: {source.what}: {source.where}, {source.url} (checked {source.checked}).",
    ]
    if not guess.average_wage:
        lines.append("Name the country’s average wage with --average-wage, and it is narrower.")
    if guess.beyond:
        lines.append("Pay lies above 167 % of the average wage, so rather more comes off.")
    return "\n".join(lines)


def _cases(path: Path) -> int:
    """Every case of a file; one that cannot be reckoned says why, and does not stop the others."""
    from greenroom.services.net_cases import case_line  # noqa: PLC0415 - tables are read when they are asked for

    lines = [case_line(case) for case in _read(path)]
    for line in lines:
        print(json.dumps(line, ensure_ascii=False), flush=True)
    return BAD_INPUT if any("why" in line for line in lines) else 0


def _read(path: Path) -> list[object]:
    """The cases in a file."""
    try:
        read = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        message = f"There is no file {path}." if isinstance(error, FileNotFoundError) else f"{path} cannot be read."
        raise InvalidChoice(message) from None
    except (ValueError, RecursionError):
        message = f"{path} is no JSON. It holds a list of cases, each with id, input and expect."
        raise InvalidChoice(message) from None
    if not isinstance(read, list):
        message = f"{path} holds no list of cases, each with id, input and expect."
        raise InvalidChoice(message)
    return read


def _as_text(found: NetPay) -> str:
    """The same as it is read in a terminal."""
    table = found.table
    rows = [("Gross", found.gross), *((line.name, -line.amount) for line in found.lines), ("Net", found.net)]
    width = max(len(name) for name, _ in rows)
    lines = [f"{table.name}, {table.year}, {table.currency} a year", ""]
    lines += [f"{name:<{width}}  {amount:>14,.2f}" for name, amount in rows]
    lines += [f"{'A month':<{width}}  {found.net / 12:>14,.2f}", ""]
    lines += [
        *found.notes,
        *([""] if found.notes else []),
        "Not reckoned:",
        *(f"- {each}" for each in table.leaves_out),
    ]
    lines += [
        "",
        "From:",
        *(f"- {each.what}: {each.where}, {each.url} (checked {each.checked})" for each in table.sources),
    ]
    return "\n".join(lines)
