from __future__ import annotations

from greenroom.adapters.skill_weights import load_skill_tagger
from greenroom.core.postings.reading import read_posting_text
from greenroom.core.postings.values import ItemKind
from greenroom.core.spans import Certainty

TEXT = "Developer\n\nRequirements\n- Solid Python\n- Experience with Paragon or similar tools\n"


def test_the_shipped_weights_find_what_no_list_has_and_call_it_doubtful() -> None:
    skills = read_posting_text(TEXT, tagger=load_skill_tagger()).of(ItemKind.SKILL)
    assert {(item.text, item.certainty) for item in skills} >= {
        ("Python", Certainty.LIKELY),
        ("Paragon", Certainty.DOUBTFUL),
    }


def test_without_the_tagger_only_the_list_is_used() -> None:
    assert [item.text for item in read_posting_text(TEXT).of(ItemKind.SKILL)] == ["Python"]
