from __future__ import annotations

import datetime as dt

import pytest

from greenroom.core.invitations.message import Message
from greenroom.core.invitations.reading import Reader, read_message
from greenroom.core.invitations.values import InvitationKind
from greenroom.core.invitations.when import Known


@pytest.mark.parametrize(
    "text",
    [
        "We have to move your interview at\nSakura Trading from 16 March 2027, 18:00 JST to 18 March 2027, 17:00 JST.",
        "Your interview was moved from 16 March 2027, 18:00 JST to 18 March 2027, 17:00 JST.",
        "Your interview, originally planned for 16 March 2027, 18:00 JST, is moved to 18 March 2027, 17:00 JST.",
    ],
)
def test_the_time_that_an_interview_is_moved_away_from_is_none_of_its_own(text: str) -> None:
    found = read_message(Message(text), Known(dt.date(2027, 3, 1)), Reader())
    assert found.kind is InvitationKind.CHANGE
    assert [time.local for time in found.times] == [dt.datetime.fromisoformat("2027-03-18T17:00")]
