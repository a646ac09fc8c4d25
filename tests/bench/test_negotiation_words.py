from __future__ import annotations

from pathlib import Path

import bench.negotiation_words as words


def test_most_moves_in_our_own_negotiations_are_seen() -> None:
    met, missed, extra = words.counted(words.marked(Path(words.__file__).with_suffix(".txt")))
    assert met.total() > 200
    assert met.total() > 0.9 * (met.total() + missed.total())
    assert met.total() > 0.8 * (met.total() + extra.total())
