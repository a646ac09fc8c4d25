from __future__ import annotations

import pytest

from greenroom.core.conversations.named import read_named
from greenroom.core.conversations.values import Origin

ZOOM_CHAT = """14:02:11 From Ana Silva to Everyone:
\tHello all
14:03:00 From Ben Ode to Ana Silva (Direct Message): Hi
14:04:00 From Ana Silva to Everyone: Bye"""
ZOOM_CAPTIONS = "[Ana Silva] 14:02:11\nHello all\n\n[Ben Ode] 14:03:00\nHi\n\n[Ana Silva] 14:04:00\nBye\n"
TEAMS = "Ana Silva   0:00\nHello all\n\nBen Ode   0:49\nHi\n\nAna Silva   1:49\nBye\n"
MEET = "Ana Silva\n00:00:00\nHello all\nBen Ode\n00:00:49\nHi\nAna Silva\n00:01:49\nBye\n"
LEADING = "[00:00:00] Ana Silva: Hello all\n[00:00:49] Ben Ode: Hi\n[00:01:49] Ana Silva: Bye"
INNER = "Ana Silva (00:00:00): Hello all\nBen Ode (00:00:49): Hi\nAna Silva (00:01:49): Bye"


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        (ZOOM_CHAT, Origin.ZOOM_CHAT),
        (ZOOM_CAPTIONS, Origin.STAMPED),
        (TEAMS, Origin.STAMPED),
        (MEET, Origin.MEET),
        (LEADING, Origin.STAMPED),
        (INNER, Origin.STAMPED),
    ],
)
def test_each_program_gives_the_same_turns_with_the_times_at_which_they_begin(text: str, origin: Origin) -> None:
    talk = read_named(text)
    assert talk is not None
    assert talk.origin is origin
    assert [(turn.speaker, turn.text, turn.start, turn.end) for turn in talk.turns] == [
        ("Ana Silva", "Hello all", 0.0, None),
        ("Ben Ode", "Hi", 49.0, None),
        ("Ana Silva", "Bye", 109.0, None),
    ]
    assert not talk.timed
    assert [turn.span.of(text) for turn in talk.turns] == ["Hello all", "Hi", "Bye"]


def test_plain_text_needs_only_names_and_goes_on_over_lines() -> None:
    text = "Group\n\nAna Silva: I would start\nwith the budget.\nThe Chair (Hon. B. Ode): Agreed.\nAna Silva: Good."
    talk = read_named(text)
    assert talk is not None
    assert [(turn.speaker, turn.text) for turn in talk.turns] == [
        ("Ana Silva", "I would start\nwith the budget."),
        ("The Chair (Hon. B. Ode)", "Agreed."),
        ("Ana Silva", "Good."),
    ]


def test_names_in_small_letters_count_where_they_come_back() -> None:
    talk = read_named("me: Hello\nthem: Hi\nme: Bye")
    assert talk is not None
    assert talk.speakers == ("me", "them")


def test_a_document_of_meet_has_times_that_only_mark_a_page() -> None:
    text = "Attendees\nAna, Ben\nTranscript\n00:00:00\n\nAna Silva: Hello\nBen Ode: Hi\n00:05:00\n\nAna Silva: Bye\n"
    talk = read_named(text)
    assert talk is not None
    assert [turn.text for turn in talk.turns] == ["Hello", "Hi", "Bye"]


@pytest.mark.parametrize(
    "text", ["Skills: Python\nLocation: Berlin\nPay: 40,000", "Just some words.", "Note: one\nNote: two\nNote: three"]
)
def test_a_list_of_facts_is_no_conversation(text: str) -> None:
    assert read_named(text) is None


@pytest.mark.parametrize("text", [" " * 500_000 + "x", "Ana " * 100_000, "0:03 " * 100_000])
def test_a_line_without_end_is_looked_at_only_where_a_name_can_stand(text: str) -> None:
    assert read_named(text) is None
