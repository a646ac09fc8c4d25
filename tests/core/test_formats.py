from __future__ import annotations

from greenroom.core.formats import guide_to
from greenroom.core.meetings import Format


def test_every_format_has_a_short_checklist() -> None:
    assert all(3 <= len(guide_to(each).checklist) <= 6 for each in Format)
