from __future__ import annotations

from tests.core.interviewer.formats.centre_talk import script_of, since, talk

from greenroom.core.interviewer.values import Kind

LIBRARY = "inbox-library"


def work(number: str, action: str, text: str = "Dear all, thank you.") -> tuple[str, dict[str, str]]:
    return text, {"message": number, "action": action}


def test_the_first_messages_are_there_and_others_arrive_while_one_works() -> None:
    lines = talk(script_of(LIBRARY), [])
    assert [line.key for line in lines if line.kind is Kind.FACT] == [f"mail:{number}" for number in range(1, 7)]
    lines = talk(script_of(LIBRARY), [work("1", "answer"), work("2", "answer"), work("3", "answer")])
    assert [line.key for line in since(lines)] == ["noted", "mail:7", "mail:8"]
    lines = talk(script_of(LIBRARY), [work(str(number), "answer") for number in range(1, 7)])
    assert "mail:9" in [line.key for line in since(lines)]


def test_a_message_is_dealt_with_by_the_desk_or_by_its_number() -> None:
    by_desk = talk(script_of(LIBRARY), [work("2", "delegate")])
    typed = talk(script_of(LIBRARY), ["2 delegate: Dear Oskar, please do."])
    assert since(by_desk)[0].text == since(typed)[0].text == "Message 2 is passed on."


def test_a_message_that_is_not_there_yet_or_is_done_is_said_so() -> None:
    assert since(talk(script_of(LIBRARY), [work("7", "answer")]))[0].key == "no-such"
    assert since(talk(script_of(LIBRARY), [work("1", "answer"), work("1", "defer")]))[0].key == "again"


def test_when_all_is_done_they_ask_for_the_order_and_the_conflict() -> None:
    lines = talk(script_of(LIBRARY), [work(str(number), "answer") for number in range(1, 10)])
    assert since(lines)[-1].key == "order"
    lines = talk(script_of(LIBRARY), [work("1", "answer"), "I am done", "The council, because of noon."])
    assert since(lines)[-1].key == "clash"
