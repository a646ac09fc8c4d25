from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from bench.followup_choice import against_others, read, shared_hits

if TYPE_CHECKING:
    from pathlib import Path

ROWS = "question,answer,followUp\nWhy?,Because.,Really?\nWhy?,Because.,Since when?\nWho?,Me.,Alone?\n"


def test_follow_ups_to_one_answer_share_it(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text(ROWS)
    asked = read(tmp_path / "rows.csv")
    assert asked.follow_ups == ("Really?", "Since when?", "Alone?")
    assert asked.after.tolist() == [0, 0, 1]
    assert len(set(asked.folds.tolist())) == len({question for question, _ in asked.answers})


def test_who_share_the_first_place_share_the_hit() -> None:
    assert shared_hits(np.array([[1.0, 1.0, 0.0], [2.0, 1.0, 0.0], [0.0, 1.0, 0.0]])) == pytest.approx(0.5)


def test_a_follow_up_near_to_every_answer_is_near_to_none() -> None:
    near = np.array([[0.9, 0.6], [0.9, 0.1], [0.9, 0.2]])
    against = against_others(near)
    assert against[0, 0] == pytest.approx(0, abs=1e-6)
    assert against[0, 1] > 1
