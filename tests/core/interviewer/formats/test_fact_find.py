from __future__ import annotations

from tests.core.interviewer.formats.centre_talk import marks, script_of, since, talk

from greenroom.core.interviewer.values import Kind

TRAINEE = "find-trainee"
GOOD = [
    "On which days was Jo late?",
    "Why was Jo late on those days?",
    "How good is Jo's work?",
    "Has anybody warned Jo in writing?",
    "Could Jo start in a later shift?",
    "I decide to keep Jo with conditions, because the work is good and there was no written warning.",
    "That does not change my decision, because the colleague at the till can be thanked and relieved.",
    "The strongest point against it is the team, and I would still keep Jo, because the second shift solves it.",
]


def test_a_fact_is_told_when_it_is_asked_for_and_not_before() -> None:
    assert [line.kind for line in talk(script_of(TRAINEE), [])] == [Kind.TALK, Kind.INVITATION]
    assert [line.key for line in since(talk(script_of(TRAINEE), ["Why was Jo late?"]))] == ["fact:cause"]


def test_a_vague_question_and_one_on_nothing_get_no_fact() -> None:
    vague = since(talk(script_of(TRAINEE), ["Tell me everything."]))
    nothing = since(talk(script_of(TRAINEE), ["Is there a dragon?"]))
    assert {line.key for line in (*vague, *nothing)} == {"nothing"}
    assert vague[0].text != nothing[0].text


def test_what_was_told_is_not_told_again() -> None:
    assert since(talk(script_of(TRAINEE), ["Why was Jo late?", "Why was Jo late?"]))[0].key == "nothing"


def test_a_decision_brings_news_and_then_what_was_never_asked() -> None:
    lines = talk(script_of(TRAINEE), [GOOD[0], "I decide to end it, because the rules are clear.", "I stand by it."])
    assert [line.key for line in lines if line.key in {"news", "missed"}] == ["news", "missed"]
    assert "You did not ask about why Jo was late" in lines[-1].text


def test_questions_are_used_up_after_ten() -> None:
    assert since(talk(script_of(TRAINEE), ["Is there a dragon?"] * 10))[-1].key == "decide"


def test_asking_for_what_matters_and_standing_by_it_with_reasons_is_marked_well() -> None:
    script = script_of(TRAINEE)
    found = marks(script, talk(script, GOOD))
    assert {name: mark.value for name, mark in found.items() if (mark.value or 0) < 4} == {}


def test_deciding_blind_is_marked_low() -> None:
    script = script_of(TRAINEE)
    found = marks(script, talk(script, ["I decide to end it.", "Whatever.", "Whatever."]))
    assert {name: mark.value for name, mark in found.items() if (mark.value or 0) > 2} == {}
