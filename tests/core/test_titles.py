from __future__ import annotations

import pytest

from greenroom.core.titles import titles_differ


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Transport Planner", "Transport Planner", False),
        ("Planner", "Transport Planner", False),
        ("Depot Lead", "Depot Operations Lead", False),
        ("Team Leader", "Shift Lead", False),
        ("Senior Planner", "Planner", True),
        ("Depot Manager", "Depot Lead", True),
        ("Nurse", "Baker", True),
        ("Acting Head of Stores", "Head of Stores", False),
        ("", "Planner", False),
        ("Planner, night shift", "Planner", False),
    ],
)
def test_rank_counts_and_a_longer_name_of_the_same_job_does_not(one: str, other: str, differ: bool) -> None:  # noqa: FBT001
    assert titles_differ(one, other) is differ
