from __future__ import annotations

from dataclasses import replace

import pytest
from tests.core.delivery.hearing import STORY, heard, spoken

from greenroom.adapters import listening
from greenroom.core.delivery.values import Heard, Listening
from greenroom.services import hearing_told
from greenroom.services.hearing_told import HeardAnswer, hear_answer, told_as_json, told_as_text

QUESTION = "Tell me about a time you had to lead in a crisis."


@pytest.fixture
def hearing(monkeypatch: pytest.MonkeyPatch) -> list[Heard]:
    """What the recogniser will hear; the recogniser itself has its own tests."""
    next_one: list[Heard] = []
    for module in (listening, hearing_told):
        monkeypatch.setattr(module, "listen", lambda *_, **__: next_one.pop())
    return next_one


def told(hearing: list[Heard], what: Heard) -> HeardAnswer:
    hearing.append(what)
    return hear_answer(b"", QUESTION, Listening(), lambda _, __: None)


def test_an_answer_is_told_with_its_moves_and_by_the_clock(hearing: list[Heard]) -> None:
    answer = told(hearing, heard(spoken(STORY)))
    values = told_as_json(answer)
    assert values["transcript"] == STORY
    assert {each["move"] for each in values["moves"]} >= {"A"}
    assert values["no_answer"] == ""
    assert answer.feedback is not None
    assert answer.feedback.length is not None
    assert (answer.feedback.length.measured, answer.feedback.length.seconds) == (True, 18)
    assert "words a minute, pauses included" in told_as_text(answer)


@pytest.mark.parametrize("what", [heard(()), heard((), [(0, 9)]), replace(heard(spoken(STORY)), voices=2)])
def test_no_remark_is_made_on_what_is_no_answer(hearing: list[Heard], what: Heard) -> None:
    answer = told(hearing, what)
    values = told_as_json(answer)
    assert answer.feedback is None
    assert (values["moves"], values["remarks"], values["ratings"]) == ([], [], {})
    assert told_as_text(answer) == values["no_answer"] != ""
