from __future__ import annotations

import pytest

from greenroom.core.conversations.moves import Reader, question_kind
from greenroom.core.conversations.values import MoveKind, Turn
from greenroom.core.spans import Span

READER = Reader(("Me", "Ana Silva", "Ben Ode"))


def kinds(text: str) -> set[MoveKind]:
    return {move.kind for move in READER.moves(Turn("Me", text, None, None, Span(0, len(text))), 0)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("As Ana said, the van costs too much.", MoveKind.BUILDING),
        ("Building on Ben's point, we could share the van.", MoveKind.BUILDING),
        ("Yes, and we can open it on Sundays.", MoveKind.BUILDING),
        ("So far we have agreed on the shelter.", MoveKind.SUMMARISING),
        ("Let me sum up where we are.", MoveKind.SUMMARISING),
        ("I agree with Ben.", MoveKind.AGREEING),
        ("I don't agree with that.", MoveKind.DISAGREEING),
        ("I suggest the library, because it reaches most people.", MoveKind.PROPOSING),
        ("Shall we first agree on the criteria?", MoveKind.STRUCTURING),
        ("We have five minutes left.", MoveKind.TIME_KEEPING),
    ],
)
def test_each_move_is_told_by_the_words_that_people_use_for_it(text: str, kind: MoveKind) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text", ["The sky is grey.", "It ran for ten minutes before lunch.", "That is not what you said.", "Fine."]
)
def test_other_words_are_no_move(text: str) -> None:
    assert kinds(text) == set()


def test_a_reason_may_stand_in_the_next_sentence() -> None:
    text = "I disagree. It fails because nobody can reach it by bus."
    (move,) = [
        m for m in READER.moves(Turn("Me", text, None, None, Span(0, len(text))), 0) if m.kind is MoveKind.DISAGREEING
    ]
    assert move.reason
    assert move.quote.text == "I disagree."


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("How would you pay for it?", MoveKind.OPEN_QUESTION),
        ("Tell me about a time you failed.", MoveKind.OPEN_QUESTION),
        ("Is it in the budget?", MoveKind.CLOSED_QUESTION),
        ("It is in the budget, right?", None),
        ("Really?", None),
        ("It is in the budget.", None),
    ],
)
def test_questions_are_open_or_closed_and_tags_are_neither(sentence: str, kind: MoveKind | None) -> None:
    assert question_kind(sentence) is kind
