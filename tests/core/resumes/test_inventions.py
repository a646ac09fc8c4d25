from __future__ import annotations

import pytest

from greenroom.core.resumes.inventions import InventionKind, inventions

LINE = "Helped cut sorting errors from 4 to 1 in a thousand parcels within six months"
JOB = "Shift supervisor\nBrightline Logistics"


def kinds(text: str, line: str = LINE, around: str = JOB, names: str = "") -> dict[str, str]:
    return {each.words: each.kind.value for each in inventions(text, line, around=around, names=names)}


@pytest.mark.parametrize(
    "text",
    [
        "Within six months, sorting errors fell from 4 to 1 in a thousand parcels",
        "Helped lower sorting errors from 4 to 1 in a thousand parcels within 6 months",
        "Helped cut parcel sorting errors",
        "As shift supervisor at Brightline Logistics, helped cut sorting errors within six months",
    ],
)
def test_the_same_in_other_words_is_no_invention(text: str) -> None:
    assert kinds(text) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Helped cut sorting errors by 75 % within six months", "75 %"),
        ("Helped cut sorting errors within six weeks", "six weeks"),
        ("Helped cut sorting errors in 2019", "2019"),
        ("Helped with sorting errors and doubled the number of parcels", "doubled"),
    ],
)
def test_a_number_that_the_master_does_not_hold_is_one(text: str, words: str) -> None:
    assert kinds(text)[words] == InventionKind.NUMBER


def test_a_number_that_the_person_added_to_the_line_is_none() -> None:
    text = "Helped cut sorting errors by 75 % within six months"
    assert kinds(text, around=f"{JOB}\nFewer by 75 percent") == {}


def test_a_name_of_another_place_is_one() -> None:
    text = "Helped cut sorting errors from 4 to 1 in a thousand parcels at Amazon with SAP"
    assert kinds(text) == {"Amazon": "name", "SAP": "name"}


def test_a_tool_that_stands_elsewhere_in_the_master_is_no_new_name() -> None:
    text = "Helped cut sorting errors from 4 to 1 in a thousand parcels with SAP"
    assert kinds(text, names="SAP\nForklift licence") == {}


def test_an_outcome_that_the_line_does_not_tell_is_one() -> None:
    assert kinds("Trained nine colleagues, which raised output", "Trained nine new colleagues") == {
        "raised output": "outcome",
        "which raised output": "claim",
    }


def test_taking_the_whole_of_what_was_shared_is_one() -> None:
    assert kinds("Cut sorting errors from 4 to 1 in a thousand parcels within six months") == {"Cut": "own part"}


def test_what_the_person_said_about_their_own_part_settles_it() -> None:
    text = "Cut sorting errors from 4 to 1 in a thousand parcels within six months"
    assert kinds(text, around="I cut them by moving the scanner") == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{LINE}, and coached junior supervisors", "and coached junior supervisors"),
        (f"{LINE}. Negotiated contracts with every carrier.", "Negotiated contracts with every carrier."),
    ],
)
def test_a_claim_that_hangs_on_a_true_line_is_one(text: str, words: str) -> None:
    assert kinds(text, around="")[words] == InventionKind.CLAIM


def test_scripts_without_spaces_are_held_against_the_master_as_well() -> None:
    line = "带领十二人的夜班团队"
    assert kinds("带领夜班团队", line, around="") == {}
    assert kinds("开发了全新的销售系统", line, around="") == {"开发了全新的销售系统": "claim"}


def test_every_kind_says_why() -> None:
    found = inventions("Won 3 prizes at Amazon", "Helped sort parcels")
    assert len({each.why for each in found}) > 1
    assert all(each.why.endswith(".") for each in found)
