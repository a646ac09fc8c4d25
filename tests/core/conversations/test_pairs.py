from __future__ import annotations

from greenroom.core.conversations.pairs import pairs
from greenroom.core.conversations.reading import read

TALK = """Joan: Good morning. Tell me about a time you calmed a queue.
Me: Last winter forty people stood at our counter, all day long.
Joan: Mm-hm.
Me: I moved two colleagues to the door.
Joan: What did you learn from it?
Me: Patience.
Joan: Why do you want this job?
Sam: Take your time.
Me: Because parcels that arrive in time make somebody’s day, every day."""


def test_each_question_has_its_answer_over_the_noises_of_listening() -> None:
    found = pairs(read(TALK), ["Me"], ["Joan"])
    assert [(pair.question.text, pair.answered) for pair in found] == [
        ("Tell me about a time you calmed a queue.", (1, 3)),
        ("Why do you want this job?", (8,)),
    ]
    assert found[0].answer.endswith("I moved two colleagues to the door.")


def test_without_an_interviewer_there_is_no_question() -> None:
    assert pairs(read(TALK), ["Me"], []) == ()
