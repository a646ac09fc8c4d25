from __future__ import annotations

import pytest
from tests.people import alice
from tests.world import world

from greenroom.services import interviews, setup_checks
from greenroom.store.models import Interview
from greenroom.web.setup import SetupPanel, setup_panel

pytestmark = pytest.mark.django_db


def held(format_: str, link: str = "") -> Interview:
    owner = alice()
    made = world(owner).interview
    interviews.update(owner, made.pk, format=format_, link=link)
    return Interview.objects.get(pk=made.pk)


@pytest.mark.parametrize(("format_", "link"), [("video", ""), ("phone", ""), ("panel", "https://meet.example.org/x")])
def test_a_talk_on_a_screen_or_telephone_has_a_check(format_: str, link: str) -> None:
    assert setup_panel(alice(), held(format_, link)) == SetupPanel()


def test_a_talk_in_a_room_has_none() -> None:
    assert setup_panel(alice(), held("in-person")) is None


def test_the_panel_says_what_to_mend_first() -> None:
    row = held("video")
    loud = '{"sound": {"noise": -60, "level": -3, "clipped": 0, "echo": 0}}'
    setup_checks.keep(alice(), numbers=loud, interview=row.pk)
    panel = setup_panel(alice(), row)
    assert panel is not None
    assert panel.mend is not None
    assert panel.mend.key == "level"
    assert panel.fine
