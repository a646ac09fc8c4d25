from __future__ import annotations

import pytest

from greenroom.core.postings.placing import place
from greenroom.core.postings.sorting import sort
from greenroom.core.postings.units import cut_into_units
from greenroom.core.postings.values import ItemKind
from greenroom.core.spans import Certainty


def kinds(text: str) -> list[tuple[str, str]]:
    return [(item.kind.value, item.text) for item in sort(place(cut_into_units(text)))]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What you'll do", "responsibility"),
        ("KEY RESPONSIBILITIES", "responsibility"),
        ("Your mission", "responsibility"),
        ("A typical day", "responsibility"),
        ("Essential criteria", "must-have"),
        ("What you’ll bring", "must-have"),
        ("Who we're looking for", "must-have"),
        ("Minimum Qualifications:", "must-have"),
        ("## Requirements", "must-have"),
        ("**Must-haves**", "must-have"),
        ("Desirable", "nice-to-have"),
        ("Bonus points if you", "nice-to-have"),
        ("Preferred qualifications", "nice-to-have"),
        ("It's not essential, but it helps if you have", "nice-to-have"),
    ],
)
def test_a_heading_says_what_its_list_is(heading: str, kind: str) -> None:
    assert kinds(f"{heading}\n- Boats and small engines\n") == [(kind, "Boats and small engines")]


@pytest.mark.parametrize("heading", ["What we offer", "About us", "How to apply", "Equal opportunities"])
def test_lists_about_the_offer_are_neither_work_nor_person(heading: str) -> None:
    assert kinds(f"{heading}\n- Boats and small engines\n") == []


@pytest.mark.parametrize(
    "line",
    ["Knowledge of Go is a plus", "Ideally some Go", "Go (desirable)", "Go would be helpful", "Go - an advantage"],
)
def test_a_line_that_is_only_welcome_is_nice_to_have_among_must_haves(line: str) -> None:
    assert kinds(f"Requirements\n- {line}\n") == [("nice-to-have", line)]


def test_a_detail_that_is_only_preferred_leaves_the_must_have() -> None:
    line = "Five years of sales experience, preferably in software"
    assert kinds(f"Requirements\n- {line}\n") == [("must-have", line)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("You will run the night shift.", "responsibility"),
        ("You'll be responsible for two vans.", "responsibility"),
        ("The post holder will chair the weekly meeting.", "responsibility"),
        ("A full driving licence is essential.", "must-have"),
        ("We are looking for someone who has run a kitchen.", "must-have"),
        ("You have at least two years of experience in care.", "must-have"),
        ("Experience with horses would be an advantage.", "nice-to-have"),
        ("Ideally you have worked abroad.", "nice-to-have"),
    ],
)
def test_prose_is_sorted_by_its_words(sentence: str, kind: str) -> None:
    assert kinds(f"Our stable lies by the sea. {sentence}") == [(kind, sentence)]


@pytest.mark.parametrize(
    "sentence", ["We offer 30 days of holiday.", "Send your CV to Anne.", "We have been building boats since 1921."]
)
def test_prose_about_the_employer_is_left_out(sentence: str) -> None:
    assert kinds(sentence) == []


def test_a_label_in_front_of_a_sentence_is_its_heading() -> None:
    assert kinds("Essential: a fork-lift licence. Desirable: a first-aid course.") == [
        ("must-have", "a fork-lift licence."),
        ("nice-to-have", "a first-aid course."),
    ]


def test_needed_and_welcome_in_one_sentence_are_two_items() -> None:
    assert kinds("You must own a van; a trailer would be a plus.") == [
        ("must-have", "You must own a van"),
        ("nice-to-have", "a trailer would be a plus."),
    ]


def test_what_a_heading_says_is_surer_than_what_words_hint() -> None:
    by_heading, by_words = sort(
        place(cut_into_units("Requirements\n- Rope work\n\nAbout the sea\n\nYou know the coast."))
    )
    assert (by_heading.certainty, by_words.certainty) == (Certainty.SURE, Certainty.DOUBTFUL)
    assert by_heading.why == "It stands under “Requirements”."
    assert by_words.kind is ItemKind.MUST_HAVE


def test_numbered_headings_and_numbered_items_are_told_apart() -> None:
    text = "2. Key Duties and Responsibilities\n2.1 Train field staff\n3. Qualifications\n3.1 A degree in statistics\n"
    assert kinds(text) == [("responsibility", "Train field staff"), ("must-have", "A degree in statistics")]


def test_a_requirement_made_of_heading_words_stays_an_item() -> None:
    text = "Requirements\nCustomer service experience\nGood English skills\n"
    assert kinds(text) == [("must-have", "Customer service experience"), ("must-have", "Good English skills")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The role\n\nYour duties\n\nRun the shop. You will hire eight people and train them all.",
            [("responsibility", "You will hire eight people and train them all.")],
        ),
        (
            "Responsibilities\n\nA van licence is essential. Ideally you know the town. We offer a van.",
            [("must-have", "A van licence is essential."), ("nice-to-have", "Ideally you know the town.")],
        ),
        (
            "What you need\n\nNumbers. You will run the till. You can read a balance sheet with ease.",
            [
                ("responsibility", "You will run the till."),
                ("must-have", "You can read a balance sheet with ease."),
            ],
        ),
        ("Nice to have\n\nRope work at sea. We offer a van to everybody.", [("nice-to-have", "Rope work at sea.")]),
        ("Requirements\n- 25 days' holiday\n- Rope work", [("must-have", "Rope work")]),
        ("Requirements\n- Rope work\n- …", [("must-have", "Rope work")]),
        ("Our boats\n- Paint the boats each spring", [("responsibility", "Paint the boats each spring")]),
        ("We need a plumber.", []),
        (
            "Picking and packing with scanners, loading vans.",
            [("responsibility", "Picking and packing with scanners, loading vans.")],
        ),
    ],
)
def test_prose_below_a_heading_may_say_something_else(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_a_person_described_without_need_is_doubtful() -> None:
    (item,) = sort(place(cut_into_units("Who we're looking for\n\nCuriosity moves mountains in this trade.")))
    assert (item.kind, item.certainty) == (ItemKind.MUST_HAVE, Certainty.DOUBTFUL)


def test_letters_of_a_specification_tell_essential_from_desirable() -> None:
    text = "Person specification\nCriteria | E/D\nKnowledge of housing law (E)\nInspection training (D)\n"
    assert kinds(text) == [("must-have", "Knowledge of housing law (E)"), ("nice-to-have", "Inspection training (D)")]


def test_another_pair_of_hands_is_no_requirement() -> None:
    assert kinds("Plumber\n\nWe are five plumbers and a dog, and we need another pair of hands.") == []
