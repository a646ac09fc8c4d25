from __future__ import annotations

from greenroom.core.invitations.message import own_part

FORWARDED = """keeping this

---------- Forwarded message ---------
From: Olu Adeyemi <olu@stacklane.example>
Date: Thu, 26 Nov 2026 at 17:40
Subject: Technical interview
To: Ana Silva <ana@mail.example>

The interview is on Wednesday."""


def test_of_a_message_passed_on_that_one_counts() -> None:
    own = own_part(FORWARDED)
    assert own.text.strip() == "The interview is on Wednesday."
    assert own.head is not None
    assert (own.head.sender, own.head.address) == ("Olu Adeyemi", "olu@stacklane.example")
    assert own.head.subject == "Technical interview"


def test_every_place_stays_where_it_was() -> None:
    own = own_part(FORWARDED)
    assert len(own.text) == len(FORWARDED)
    assert own.text.index("Wednesday") == FORWARDED.index("Wednesday")


def test_what_was_quoted_is_left_out() -> None:
    text = "Thursday then.\n\nOn Mon, 30 Nov 2026 at 10:12, Ana <ana@mail.example> wrote:\n> Tuesday?"
    assert own_part(text).text.strip() == "Thursday then."


def test_an_older_message_with_its_head_is_left_out() -> None:
    text = "Monday it is.\n\nFrom: Ana Silva\nSent: 27 November 2026\nTo: Marcus\nSubject: Re: Paralegal\n\nTuesday?"
    assert own_part(text).text.strip() == "Monday it is."


def test_a_message_without_any_head_is_whole() -> None:
    assert own_part("See you on Monday.").text == "See you on Monday."
    assert own_part("").text == ""
