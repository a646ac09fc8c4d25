# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

import json
from typing import Any

import pytest

from greenroom.core.answers.values import Dimension
from greenroom.core.errors import InvalidChoice
from greenroom.services.feedback import as_text, feedback_line, judged

QUESTION = "Tell me about a time you solved a problem at work."
SENTENCES = [
    "In spring 2021 one van in seven left our depot late.",
    "My director asked me to get late departures under six percent.",
    "I stood at the gate for a week and wrote down the reason for each late van.",
    "So I moved picking to three in the morning.",
    "In eight months late departures fell from 14 % to 5 %.",
    "What I learned is that the people at the gate knew the reason all along.",
]
FIELDS = ["id", "roles", "ratings", "moves", "remarks", "not_measured"]


def line(**more: str | list[str]) -> dict[str, Any]:
    return feedback_line({"id": "a", "question": QUESTION, **more})


def test_an_answer_becomes_roles_ratings_moves_and_remarks() -> None:
    found = line(answer=" ".join(SENTENCES))
    assert list(found) == FIELDS
    assert found["id"] == "a"
    assert len(found["roles"]) == 6
    assert set(found["roles"]) <= set("STARLO")
    assert list(found["ratings"]) == [dimension.value for dimension in Dimension]
    assert all(1 <= rating <= 5 for rating in found["ratings"].values() if rating is not None)
    assert len(found["remarks"]) <= 3


def test_moves_and_quotes_stand_where_they_say() -> None:
    answer = "We had a lot of late vans. We did several things about it, and everybody was happy with how it went in the end."
    found = line(answer=answer)
    first = found["moves"][0]
    assert answer[first["start"] : first["end"]] == "We had a lot of late vans."
    assert found["remarks"]
    for remark in found["remarks"]:
        assert remark["kind"]
        assert remark["text"].endswith("?")
        assert answer[remark["start"] or 0 : remark["end"] or 0] == remark["quote"]


@pytest.mark.parametrize(
    "sentences",
    [
        SENTENCES,
        ["when i was at the depot", "i wrote down why each van was late and then", "we left on time"],
        ["Dr. Lee asked me. I said yes.", "We went on, and so it was done within the month."],
        ["fine."],
        ["asdf jkl", "qwer zxcv", "poiu lkjh"],
        ["", "I wrote down why each of the vans was late that week.", "Then I told my manager about it."],
    ],
)
def test_given_sentences_get_one_role_each(sentences: list[str]) -> None:
    assert len(line(sentences=sentences)["roles"]) == len(sentences)


def test_the_same_line_gives_the_same_bytes() -> None:
    one, other = line(sentences=SENTENCES), line(sentences=SENTENCES)
    assert json.dumps(one) == json.dumps(other)


def test_what_is_not_rated_is_null_and_says_why() -> None:
    found = feedback_line({"id": 1, "question": "What are your salary expectations?", "answer": " ".join(SENTENCES)})
    missing = [name for name, rating in found["ratings"].items() if rating is None]
    assert missing
    assert {each["what"] for each in found["not_measured"]} >= set(missing)
    assert all(each["why"] for each in found["not_measured"])


def test_what_is_no_answer_is_rated_on_nothing() -> None:
    found = line(answer="fine.")
    assert set(found["ratings"].values()) == {None}
    assert (found["roles"], found["remarks"]) == (["O"], [])
    assert [each["what"] for each in found["not_measured"]] == ["All of it"]


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ({"answer": "Yes."}, "“question” is missing or no text."),
        ({"question": 3, "answer": "Yes."}, "“question” is missing or no text."),
        ({"question": QUESTION}, "“answer” is missing or no text."),
        ({"question": QUESTION, "answer": ["Yes."]}, "“answer” is missing or no text."),
        ({"question": QUESTION, "sentences": "Yes."}, "“sentences” must be a list of texts."),
        ({"question": QUESTION, "sentences": ["Yes.", 3]}, "“sentences” must be a list of texts."),
        (
            {"question": QUESTION, "answer": "I did. " * 10_000},
            "This answer is as long as a book; cut it to what somebody would say.",
        ),
    ],
)
def test_a_bad_line_is_told_in_a_sentence(bad: dict[str, Any], told: str) -> None:
    with pytest.raises(InvalidChoice) as error:
        feedback_line(bad)
    assert error.value.message == told


def test_feedback_reads_well_in_a_terminal() -> None:
    told = as_text(judged(QUESTION, " ".join(SENTENCES))).splitlines()
    assert told[0].endswith(f"  {SENTENCES[0]}")
    assert any(row.startswith("overall ") and " ± " in row for row in told)
    assert as_text(judged("What are your salary expectations?", " ".join(SENTENCES))).count("not rated") >= 5


def test_what_is_no_answer_is_one_sentence_in_a_terminal() -> None:
    assert as_text(judged(QUESTION, "fine.")) == judged(QUESTION, "fine.").no_answer
