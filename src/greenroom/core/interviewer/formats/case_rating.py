"""The marks of a case: each with the words it rests on, or not rated with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.arithmetic import calculations
from greenroom.core.charts import amount, number
from greenroom.core.figures import figures
from greenroom.core.interviewer.formats.case_hearing import (
    assumptions,
    checks,
    gives_reason,
    next_step,
    order,
    questions_in,
    restated,
    risk,
)
from greenroom.core.interviewer.formats.meaning import best_cue, quoted
from greenroom.core.interviewer.so_far import seconds_of
from greenroom.core.interviewer.values import Mark, Point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.arithmetic import Calculation
    from greenroom.core.interviewer.formats.case_table import Table
    from greenroom.core.interviewer.values import Line
    from greenroom.core.spans import Quote

Rated = tuple[float | None, str, tuple[Point, ...]]

_ENOUGH = 25  # words of the candidate's, below which there is nothing to rate
_EARLY = 3  # lines of the candidate's in which the problem is usually said back
_POINTS = 3


def rate_case(table: Table) -> tuple[Mark, ...]:
    """The marks, in the order of the rubric."""
    rules = (
        ("Restating the problem", _restating),
        ("Structure", _structure),
        ("Asking for facts", _asking),
        ("Assumptions", _assuming),
        ("Arithmetic", _arithmetic),
        ("Sanity check", _checking),
        ("Reading charts", _reading),
        ("Synthesis", _synthesis),
        ("Time", _time),
    )
    if sum(len(line.text.split()) for _, line, _ in table.mine()) < _ENOUGH:
        return tuple(Mark(name, None, "Not rated: too little was said.") for name, _ in rules)
    return tuple(Mark(name, *rule(table)) for name, rule in rules)


def _restating(table: Table) -> Rated:
    """Whether the problem was said back before it was worked on."""
    for at, line, _ in list(table.mine())[:_EARLY]:
        quote = restated(table.body, line.text)
        if quote:
            when = "at once" if line is next(table.mine())[1] else "a little later"
            value = 5.0 if when == "at once" else 4.0
            return value, f"You said the question back {when}.", (Point("The question in your words", at, quote),)
    return 2.0, "You went on without saying the question back, so nobody could have put you right.", ()


def _structure(table: Table) -> Rated:
    """Whether parts were named, how many, and before the first figure."""
    if table.structured is None:
        return 1.0, "No parts of the problem were named.", ()
    at, named = table.structured
    missing = [each.name for each in table.body.branches if each.name not in named.branches]
    early = at <= _first_calculation(table)
    value = 1 + 4 * len(named.branches) / len(table.body.branches) - (0 if early else 1)
    told = f"You named {len(named.branches)} of {len(table.body.branches)} parts" + (
        " before the first figure." if early else ", but only after the first figure."
    )
    left_out = f" Left out: {'; '.join(missing)}." if missing else ""
    points = (Point(f"Covers: {'; '.join(named.branches)}", at, named.quote),)
    return max(1.0, round(value, 1)), told + left_out, points


def _first_calculation(table: Table) -> int:
    """The place of the first line in which the candidate works something out."""
    return next((at for at, line, _ in table.mine() if calculations(line.text)), len(table.lines))


def _asking(table: Table) -> Rated:
    """Which of the facts that decide the case were found by asking."""
    needed = {each for sum_ in table.body.sums for each in sum_.needs}
    asked = {key.removeprefix("fact:") for key in table.keys if key.startswith("fact:")}
    own = {each for each in asked if not table.keys[f"hint:{each}"]}
    found = needed & own
    value = 1 + 4 * len(found) / len(needed) - 0.5 * table.keys["broad"]
    told = f"{len(found)} of the {len(needed)} facts that decide the case you found by asking, without a hint."
    wide = f" {_times(table.keys['broad'])} you asked for everything at once." if table.keys["broad"] else ""
    points = [
        Point("Brought a fact to light", at, quote)
        for at, line, _ in table.mine()
        for quote in questions_in(line)
        if at + 1 < len(table.lines) and table.lines[at + 1].key.removeprefix("fact:") in needed
    ]
    return max(1.0, round(value, 1)), told + wide, tuple(points[:_POINTS])


def _assuming(table: Table) -> Rated:
    """Whether what was not known was assumed aloud, with a reason."""
    found = [(at, quote) for at, line, _ in table.mine() for quote in assumptions(line.text)]
    if not found and not table.keys["unknown"]:
        return None, "Not rated: you asked for nothing that was not there, and assumed nothing aloud.", ()
    if not found:
        return 1.0, f"{_times(table.keys['unknown'])} there was no figure, and you went on without one.", ()
    reasoned = [each for each in found if gives_reason(each[1].text)]
    value = min(5.0, 3.0 + 0.5 * (len(found) > 1) + 1.0 * bool(reasoned) + 0.5 * (len(reasoned) > 1))
    count = "One assumption" if len(found) == 1 else f"{len(found)} assumptions"
    told = f"{count} said aloud, {len(reasoned) or 'none'} with a reason."
    points = [Point("With a reason" if pair in reasoned else "Without a reason", *pair) for pair in found]
    return value, told, tuple(points[:_POINTS])


def _arithmetic(table: Table) -> Rated:
    """Whether what was worked out is right: sums as they were said, and the figures of the case."""
    said = list(_calculations(table))
    found = [(sum_, place) for sum_ in table.body.sums if (place := table.found(sum_))]
    if not said and not found:
        return None, "Not rated: nothing was worked out aloud.", ()
    right = sum(each.right for _, each in said)
    share = (right + len(found)) / (len(said) + len(table.body.sums))
    told = f"{len(found)} of the {len(table.body.sums)} figures of the case you worked out yourself."
    if said:
        told += f" Of {len(said)} sums said aloud {right} came out right."
    points = [
        Point(f"It comes to {number(round(each.value, 2))}", at, each.quote) for at, each in said if not each.right
    ]
    points += [Point(f"Right: {amount(sum_.value, ' ' + sum_.unit)}", *place) for sum_, place in found]
    return round(1 + 4 * share, 1), told, tuple(points[:_POINTS])


def _calculations(table: Table) -> Iterator[tuple[int, Calculation]]:
    """Every calculation said, with its place."""
    for at, line, _ in table.mine():
        for each in calculations(line.text):
            yield at, each


def _checking(table: Table) -> Rated:
    """Whether a result was held against common sense."""
    first = _first_calculation(table)
    found = [(at, quote) for at, line, _ in table.mine() if at >= first for quote in checks(line.text)]
    if first == len(table.lines):
        return None, "Not rated: there was no result to check.", ()
    if not found:
        return 2.0, "No result was held against common sense before it was used.", ()
    told = "You checked a result." if len(found) == 1 else f"You checked results {len(found)} times."
    return min(5.0, 3.5 + 0.75 * len(found)), told, tuple(Point("A check", *pair) for pair in found[:_POINTS])


def _reading(table: Table) -> Rated:
    """Whether charts were read for what matters."""
    shown = [each for each in table.body.exhibits if each.id in table.shown]
    answers = [(each, _first_reading(table, each.id)) for each in shown]
    read = [(each, place) for each, place in answers if place]
    if not read:
        return None, "Not rated: no chart was looked at.", ()
    seen = [(each, place) for each, place in read if best_cue(place[1].text, each.insight)]
    told = f"{len(seen)} of {len(read)} charts you read for what matters at the first look."
    points = [Point(each.chart.title, place[0], _first_sentence(place[1])) for each, place in seen]
    return round(1 + 4 * len(seen) / len(read), 1), told, tuple(points)


def _first_reading(table: Table, exhibit: str) -> tuple[int, Line] | None:
    """The candidate's first words on a chart."""
    return next(((at, line) for at, line, subject in table.mine() if subject == f"exhibit:{exhibit}"), None)


def _first_sentence(line: Line) -> Quote | None:
    """The sentence a line begins with."""
    spans = sentence_spans(line.text)
    return quoted(line.text, spans[0].start, spans[0].end) if spans else None


def _synthesis(table: Table) -> Rated:
    """The advice: first, with figures, with its risk and the next step."""
    if not table.keys["recommend"]:
        return None, "Not rated: it did not come to a recommendation.", ()
    given = [(at, _parts(line.text)) for at, line, subject in table.mine() if subject in {"twist", "recommend"}]
    advising = [(at, parts) for at, parts in given if parts["what to do"]]
    if not advising:
        return 1.0, "Nothing was said on what should be done.", ()
    at, parts = max(advising, key=lambda each: sum(quote is not None for quote in each[1].values()))
    there = [(name, quote) for name, quote in parts.items() if quote and name != "what to do"]
    lacking = [name for name, quote in parts.items() if not quote]
    told = "All four parts are there." if not lacking else f"Missing: {'; '.join(lacking)}."
    points = tuple(Point(name[:1].upper() + name[1:], at, quote) for name, quote in there)
    return 1.0 + len(there), told, points


def _parts(text: str) -> dict[str, Quote | None]:
    """The parts of an advice, each with its words where it is there."""
    advised = order(text)
    spans = sentence_spans(text)
    first = advised is not None and bool(spans) and advised.span.start <= spans[0].end
    numbers = figures(text)
    return {
        "what to do": advised,
        "the recommendation in the first sentence": advised if first else None,
        "a reason with a figure": numbers[0].quote if numbers else None,
        "the risk": risk(text),
        "the next step": next_step(text),
    }


def _time(table: Table) -> Rated:
    """Whether the advice came within the time."""
    if all(line.seconds is None for _, line, _ in table.mine()):
        return None, "Not rated: no clock ran.", ()
    planned = table.so_far.script.minutes * 60
    reply = next((line for _, line, subject in table.mine() if subject == "recommend" and order(line.text)), None)
    if reply is None:
        return 2.0, "There was no recommendation when it ended.", ()
    taken = reply.at + seconds_of(reply)
    told = f"The recommendation came after {taken / 60:.0f} of {planned / 60:.0f} minutes."
    if table.keys["enough"]:
        return 3.0, told + " The interviewer had to ask for it, as time ran out.", ()
    return (5.0 if taken <= planned else 2.0), told, ()


def _times(count: int) -> str:
    """How often, in words."""
    return {1: "Once", 2: "Twice"}.get(count, f"{count} times")
