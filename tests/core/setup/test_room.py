from __future__ import annotations

from greenroom.core.setup.room import ROOM, backup_of

NOTES = """We look forward to it!
Dial in: +44 20 7946 0018, PIN 4471#
The talk takes 45 minutes, on 3 December 2026 at 15:00.
Trouble? Call Joan on (020) 7946-0123."""


def test_the_lines_with_a_telephone_number_are_the_second_way_in() -> None:
    assert backup_of("https://meet.example.org/abc", NOTES).splitlines() == [
        "Dial in: +44 20 7946 0018, PIN 4471#",
        "Trouble? Call Joan on (020) 7946-0123.",
        "The same link, from my phone: https://meet.example.org/abc",
    ]


def test_an_invitation_without_number_and_link_gives_nothing() -> None:
    assert backup_of("", "Room 204, 2nd floor, on 3 December 2026, 15:00 to 15:45.") == ""


def test_a_line_that_stands_twice_is_there_once() -> None:
    assert backup_of("", "Call 020 7946 0018", "Call 020 7946 0018") == "Call 020 7946 0018"


def test_every_point_has_a_key_of_its_own() -> None:
    assert len({point.key for point in ROOM}) == len(ROOM) == len({point.text for point in ROOM})
