from __future__ import annotations

import numpy as np

from greenroom.adapters.embedder import packed_embedder


def test_rows_have_unit_length_and_nothing_gives_zeros() -> None:
    rows = packed_embedder().embed(["route planning", ""])
    assert np.isclose(np.linalg.norm(rows[0]), 1.0)
    assert not rows[1].any()


def test_each_row_of_the_table_has_its_word() -> None:
    embedder = packed_embedder()
    assert len(embedder._vocabulary) == len(embedder._rows) == 29_528


def test_words_of_like_meaning_lie_closer_than_others() -> None:
    nurse, ward, lorry = packed_embedder().embed(["nurse", "patient care in a hospital", "lorry driver"])
    assert nurse @ ward > nurse @ lorry + 0.2


def test_no_text_gives_no_rows() -> None:
    assert packed_embedder().embed([]).shape == (0, 256)
