"""Skills, languages and certificates, however a résumé lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from greenroom.core.documents import Document, Kind
from greenroom.core.resumes import read_resume

if TYPE_CHECKING:
    from greenroom.core.resumes.values import Resume

HEAD = "Ann Lee\nann@example.org\n\nSKILLS\nBread\n\n"


def read(section: str, head: str = HEAD) -> Resume:
    return read_resume(Document(Kind.TEXT, head + section))


def languages(words: str) -> list[tuple[str, str]]:
    return [(one.name.text, one.level) for one in read(f"LANGUAGES\n{words}\n").languages]


def skills(words: str) -> list[str]:
    return [one.text for one in read(f"SKILLS\n{words}\n", "Ann Lee\nann@example.org\n\n").skills]


def test_groups_lose_their_labels_and_brackets_stay_whole() -> None:
    assert skills("Languages: Python, SQL (Postgres, MySQL); Go | Rust\nTools: Git • Docker") == [
        *("Python", "SQL (Postgres, MySQL)", "Go", "Rust", "Git", "Docker"),
    ]


def test_a_word_that_only_says_a_level_is_no_skill() -> None:
    assert skills("Bread\nAdvanced\nCake") == ["Bread", "Cake"]


def test_a_skill_named_twice_is_listed_once() -> None:
    assert skills("Bread, Cake, bread") == ["Bread", "Cake"]


def test_a_numbered_list_is_read_without_its_numbers() -> None:
    assert skills("1. Bread\n2. Cake") == ["Bread", "Cake"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("English: native", [("English", "native")]),
        ("English: Native\nGerman: Fluent", [("English", "Native"), ("German", "Fluent")]),
        ("English:", [("English", "")]),
        ("German (C1), French B2", [("German", "C1"), ("French", "B2")]),
        ("Polish - B2", [("Polish", "B2")]),
        ("Spanish\nfluent", [("Spanish", "fluent")]),
        ("Italian   Dutch\nbasic   good", [("Italian", "basic"), ("Dutch", "good")]),
        (
            "Deutsch – Muttersprache\nEnglisch verhandlungssicher",
            [("Deutsch", "Muttersprache"), ("Englisch", "verhandlungssicher")],
        ),
        ("Français : langue maternelle", [("Français", "langue maternelle")]),
    ],
)
def test_a_language_and_its_level_are_told_apart(words: str, found: list[tuple[str, str]]) -> None:
    assert languages(words) == found


def test_a_sentence_is_no_language() -> None:
    assert languages("I learnt all of them on the road with my father") == []


def test_dated_certificates_one_below_the_other_are_one_each() -> None:
    lines = "Immediate Life Support (ILS), 2025\nPractice Assessor and Supervisor, 2023\nNMC registration, 2019\n"
    assert [one.text for one in read(f"CERTIFICATES\n{lines}").certificates] == [
        "Immediate Life Support (ILS), 2025",
        "Practice Assessor and Supervisor, 2023",
        "NMC registration, 2019",
    ]


def test_certificates_keep_their_words_and_a_bare_date_is_none() -> None:
    resume = read("CERTIFICATIONS\nFood Hygiene Level 3, 2019\n\n2020\n\nFirst aid (2021)\n")
    assert [one.text for one in resume.certificates] == ["Food Hygiene Level 3, 2019", "First aid (2021)"]
