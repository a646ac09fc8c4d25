from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from greenroom.adapters.brief_pdf import render_brief
from greenroom.core.brief import Brief, BriefPerson, BriefPriority

BRIEF = Brief(
    role="Operations Manager",
    employer="Havenwind Parcel",
    candidate="Noor Haddad",
    when="Thursday 3 December 2026, 15:00 (Amsterdam, UTC+1)",
    when_own="",
    notes=(),
    format="Panel",
    length="60 minutes",
    place="Rotterdam",
    link="",
    people=(BriefPerson("Marieke de Vries", "Head of Operations", "That you can do the work"),),
    priorities=(BriefPriority("On time", "The vans leave on time.", ("Cut late departures",)),),
    questions=("Tell me about yourself.",),
    to_ask=("What should be different in six months?",),
    checklist=("Names learned",),
    constraints=("Start: 1 March",),
)
LONG = replace(
    BRIEF,
    role="Manager " * 60,
    people=BRIEF.people * 12,
    priorities=tuple(
        BriefPriority("On time " * 30, "They say so. " * 80, ("Cut late departures " * 40,) * 3) for _ in range(3)
    ),
    questions=("Tell me about it. " * 30,) * 12,
    to_ask=("What? " * 90,) * 9,
    constraints=("Start: soon. " * 40,) * 9,
)
EMPTY = replace(
    BRIEF,
    role="",
    employer="",
    candidate="",
    place="",
    people=(),
    priorities=(),
    questions=(),
    to_ask=(),
    constraints=(),
)


def pages(pdf: bytes) -> list[tuple[float, float]]:
    return [page.get_size() for page in pypdfium2.PdfDocument(pdf)]


def words(pdf: bytes) -> str:
    return " ".join(str(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()).split())


@pytest.mark.parametrize("brief", [BRIEF, LONG, EMPTY], ids=["usual", "far too long", "empty"])
def test_a_brief_is_always_one_a4_page(brief: Brief) -> None:
    sizes = pages(render_brief(brief))
    assert [(round(width), round(height)) for width, height in sizes] == [(595, 842)]


def test_the_same_brief_gives_the_same_bytes() -> None:
    assert render_brief(BRIEF) == render_brief(BRIEF)


def test_what_matters_is_on_the_page() -> None:
    text = words(render_brief(BRIEF))
    for part in (
        "Operations Manager",
        "Havenwind Parcel",
        "15:00 (Amsterdam, UTC+1)",
        "Marieke de Vries",
        "Cut late departures",
    ):
        assert part in text


def test_no_name_is_read_as_markup() -> None:
    text = words(render_brief(replace(BRIEF, employer="#strong[x] $y$ `z` \\ *a*", candidate='"quoted" #panic()')))
    assert "#strong[x] $y$ `z` \\ *a*" in text
    assert '"quoted" #panic()' in text


def test_other_scripts_do_not_stop_it() -> None:
    assert len(pages(render_brief(replace(BRIEF, candidate="محمد Ольга 李小龍 สมชาย \x00")))) == 1


def test_the_second_way_in_stands_beside_the_link() -> None:
    made = replace(BRIEF, link="https://meet.example.org/x", backup="Dial +44 20 7946 0018")
    assert "If it fails: Dial +44 20 7946 0018" in words(render_brief(made))
    assert "If it fails" not in words(render_brief(BRIEF))
