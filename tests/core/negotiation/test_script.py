from __future__ import annotations

import re
from dataclasses import replace

from greenroom.core.benchmarks.values import Figure
from greenroom.core.interviewer.formats.negotiation_moves import Act, moves_in
from greenroom.core.negotiation.script import Known, script

KNOWN = Known(
    role="Warehouse Team Leader",
    employer="Northgate Parcels",
    moment="the walk along the new belt",
    priority="sorting errors below one in a thousand parcels",
    results=("Cut sorting errors from 4 to 1 in a thousand parcels within six months",),
    market=Figure("US Bureau of Labor Statistics", "Logisticians", "US", 2024, "USD", {"p50": 80_880.0}),
    posted="£31,000 to £34,000 a year",
    offered="£33,500",
    opening="£37,000",
    target="£35,500",
    answer_by="14 December",
    open_terms=("a budget for learning", "days at home"),
)


def test_every_part_rests_on_something_or_says_what_is_missing() -> None:
    for known in (KNOWN, Known()):
        for part in script(known):
            assert part.rests_on if part.say else part.missing, part.name
            assert "None" not in part.say


def test_no_figure_is_said_that_the_record_does_not_hold() -> None:
    held = " ".join(str(value) for value in (*KNOWN.results, KNOWN.opening, KNOWN.offered, KNOWN.target))
    for part in script(KNOWN):
        for figure in re.findall(r"\d[\d,]*\d|\d", part.say):
            assert figure in f"{held} {KNOWN.answer_by} 80,880 2024", part.say


def test_it_goes_from_wanting_the_job_to_the_ask() -> None:
    names = [part.name for part in script(KNOWN)]
    assert names.index("That you want it") < names.index("What the market pays") < names.index("What you ask for")


def test_the_market_is_quoted_with_its_source_and_its_year_or_the_posting_stands_in() -> None:
    market = next(part for part in script(KNOWN) if part.name == "What the market pays")
    assert "US Bureau of Labor Statistics" in market.say
    assert "2024" in market.say
    posted = next(part for part in script(replace(KNOWN, market=None)) if part.name == "What the market pays")
    assert "£31,000 to £34,000 a year" in posted.say


def test_an_empty_record_invents_nothing() -> None:
    missing = [part.name for part in script(Known()) if part.missing]
    assert missing == [
        "That you want it",
        "What you bring",
        "What the market pays",
        "What you ask for",
        "What you give for it",
    ]


def test_the_counterpart_of_a_rehearsal_hears_each_part_as_what_it_is() -> None:
    heard = {part.name: {each.act for each in moves_in(part.say, 33_500)} for part in script(KNOWN)}
    assert Act.ENTHUSIASM in heard["That you want it"]
    assert Act.VALUE in heard["What you bring"]
    assert Act.MARKET in heard["What the market pays"]
    assert Act.ASK in heard["What you ask for"]
    assert Act.TRADE in heard["What you give for it"]
    assert Act.LEVER in heard["If pay cannot move"]
    assert Act.TIME in heard["If they want a yes on the spot"]
    assert not any({Act.THREAT, Act.RUDE, Act.SORRY} & acts for acts in heard.values())
