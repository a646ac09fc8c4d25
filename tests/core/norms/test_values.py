"""A note that says nothing of letters begins them formally."""

from __future__ import annotations

from greenroom.core.letters.values import Tone
from greenroom.core.norms.values import Aspect, Hint, Norms


def test_a_note_is_formal_unless_it_says_otherwise() -> None:
    hint = Hint(Aspect.SHAPE, "An hour.", "https://example.org/", "2026")
    assert Norms("NO", (hint,)).first_letter is Tone.FORMAL


def test_a_page_of_more_than_five_years_ago_is_old() -> None:
    written = [Hint(Aspect.SHAPE, "An hour.", "https://example.org/", dated) for dated in ("2014", "2021", "read 2026")]
    assert [each.is_old(2026) for each in written] == [True, False, False]
