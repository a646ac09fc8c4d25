from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.invitations.matching import KnownApplication, KnownInterview, Match, match
from greenroom.core.invitations.message import Message
from greenroom.core.invitations.reading import Reader, read_message
from greenroom.core.invitations.when import Known
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.invitations.values import Invitation

TALK = KnownInterview("talk", "abc@x", dt.datetime(2026, 12, 8, 9, tzinfo=dt.UTC), "https://northwind.zoom.us/j/1")
NORTHWIND = KnownApplication("north", "Northwind GmbH", "Senior Data Analyst", ("maria@northwind.example",), (TALK,))
HELIX = KnownApplication("helix", "Helixworks", "Backend Engineer")


def read(text: str, sender: str = "", address: str = "") -> Invitation:
    return read_message(Message(text, "", sender, address), Known(dt.date(2026, 11, 27)), Reader("Ana Silva"))


def matched(invitation: Invitation) -> Match:
    found = match(invitation, [HELIX, NORTHWIND])
    assert found is not None
    return found


def test_a_sender_who_is_a_contact_tells_the_application() -> None:
    found = matched(read("Interview on 9 December at 10:00 CET.", "Maria Keller", "maria@northwind.example"))
    assert (found.application, found.certainty) == ("north", Certainty.SURE)


def test_a_message_that_names_the_employer_is_about_it() -> None:
    assert matched(read("Your interview at Helixworks is on 9 December at 10:00 CET.")).application == "helix"


def test_a_change_is_of_the_only_interview_that_lies_ahead() -> None:
    text = "We need to move your interview at Northwind GmbH to 9 December at 10:00 CET."
    assert matched(read(text)).interview == "talk"


def test_the_same_time_or_the_same_call_is_the_same_interview() -> None:
    assert matched(read("Northwind GmbH: interview on 8 December at 10:00 CET.")).interview == "talk"
    assert matched(read("Northwind GmbH interview: https://northwind.zoom.us/j/1")).interview == "talk"


def test_the_name_of_the_event_goes_before_everything() -> None:
    invitation = read("Interview at Helixworks on 9 December at 10:00 CET.")
    found = match(replace(invitation, uid="abc@x"), [HELIX, NORTHWIND])
    assert found is not None
    assert (found.application, found.interview, found.certainty) == ("north", "talk", Certainty.SURE)


def test_a_message_of_somebody_unknown_belongs_nowhere() -> None:
    assert (
        match(read("Interview on 9 December at 10:00 CET.", "Eve", "eve@elsewhere.example"), [HELIX, NORTHWIND]) is None
    )
    assert match(read("Interview"), []) is None
