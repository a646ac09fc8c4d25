"""What 340 occupations pay in the United States: medians of May 2024, packed in."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from greenroom.core.benchmarks.values import MEDIAN, Figure

SOURCE = "US Bureau of Labor Statistics, Occupational Outlook Handbook"
_YEAR = 2024
_PAGES = "https://www.bls.gov/ooh/"


@cache
def us_occupations() -> tuple[Figure, ...]:
    """The median pay of each occupation, US dollars gross a year, all industries and states together."""
    text = (files("greenroom.adapters") / "us_occupations_2024.csv").read_text(encoding="utf-8")
    return tuple(
        Figure(
            SOURCE,
            row["title"],
            "US",
            _YEAR,
            "USD",
            {MEDIAN: float(row["median"])},
            url=_PAGES + row["page"],
            count=int(row["jobs"]) if row["jobs"] else None,
        )
        for row in csv.DictReader(text.splitlines())
    )
