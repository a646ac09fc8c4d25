"""The decision memo as a PDF, typeset, the same bytes for the same memo."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from greenroom.adapters.typesetting import typeset

if TYPE_CHECKING:
    from greenroom.core.offers.memo import Memo


def render_memo(memo: Memo) -> bytes:
    """A4 pages: the verdict first, then each offer with its terms, its money and its open questions."""
    return typeset("memo.typ", "memo", asdict(memo))
