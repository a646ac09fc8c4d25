from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.packet import PAPER_WORDS, PaperKind, folder_name, numbered, plain_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Résumé, autumn.pdf", "Résumé, autumn.pdf"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\system32.dll", "C--Windows-system32.dll"),
        (".hidden", "hidden"),
        ("nul.pdf", "nul-.pdf"),
        ("a\x00b\n\u202ec.pdf", "a-b--c.pdf"),
        ("", "paper"),
        ("...", "paper"),
        ("x" * 300 + ".pdf", "x" * 80 + ".pdf"),
        ("what?*|.txt", "what.txt"),
    ],
)
def test_a_name_leads_nowhere(words: str, name: str) -> None:
    assert plain_name(words) == name


@given(st.text(max_size=400))
def test_no_text_makes_a_name_that_a_file_system_refuses(words: str) -> None:
    name = plain_name(words)
    assert name
    assert name not in {".", ".."}
    assert not set(name) & set('<>:"/\\|?*\0')
    assert not name.startswith(".")
    assert name[-1] not in {" ", "."}
    assert len(name) <= 90
    assert plain_name(name) == name or name.split(".")[0].endswith("-")


def test_names_are_numbered_in_their_order_so_that_none_comes_twice() -> None:
    assert numbered(["Brief.pdf", "a.pdf", "a.pdf"]) == ("01 Brief.pdf", "02 a.pdf", "03 a.pdf")
    assert folder_name("A/B Ltd.", "2026-12-03") == "Interview A-B Ltd. 2026-12-03"


def test_every_kind_of_paper_has_its_word_and_fits_its_field() -> None:
    assert set(PAPER_WORDS) == set(PaperKind)
    assert max(len(kind) for kind in PaperKind) <= 20
