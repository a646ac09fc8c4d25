from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.people import alice, bob, let_in
from tests.post_office import post_office
from tests.world import world

from greenroom.core.errors import InvalidChoice
from greenroom.services import digest, mail_servers
from greenroom.store.models import MailServer, Person

if TYPE_CHECKING:
    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

MORNING = dt.datetime(2026, 11, 27, 7, 30, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def asked(actor: Actor, port: int, at: dt.time = dt.time(7)) -> None:
    """A mail server on this machine, and the wish for a daily mail."""
    mail_servers.keep(actor, host="127.0.0.1", port=port, security="plain", from_address="mara@example.org")
    digest.ask_for(actor, to="mara@example.org", at=at)


def test_the_daily_mail_says_what_the_first_page_says_once_a_day() -> None:
    owner = alice()
    world(owner)
    with post_office() as office:
        asked(owner, office.port)
        assert [digest.send_due(MORNING + late) for late in (0 * DAY, DAY / 24, DAY)] == [1, 0, 1]
    letter = office.letters[0]
    assert letter["To"] == "mara@example.org"
    text = letter.get_content()
    assert "Warehouse Team Leader, Northgate Parcels" in text
    assert "15:00 in London" in text
    assert "Turn it off on the page of your mail server." in text


def test_it_goes_out_at_the_time_where_the_person_is() -> None:
    owner = alice()
    world(owner)
    Person.objects.update(zone="America/New_York")  # half past two at night there
    with post_office() as office:
        asked(owner, office.port)
        assert digest.send_due(MORNING) == 0
        assert digest.send_due(MORNING + DAY / 4) == 1


def test_with_nothing_running_no_mail_goes_out() -> None:
    with post_office() as office:
        asked(alice(), office.port)
        digest.send_due(MORNING)
    assert office.letters == []


def test_a_server_that_refuses_is_tried_again() -> None:
    owner = alice()
    world(owner)
    with post_office() as office:
        asked(owner, office.port)
        office.refuses_letters = True
        assert digest.send_due(MORNING) == 0
        office.refuses_letters = False
        assert digest.send_due(MORNING) == 1


def test_a_mail_that_is_turned_off_stays_off() -> None:
    owner = alice()
    world(owner)
    with post_office() as office:
        asked(owner, office.port)
        digest.ask_for(owner, to="", at=None)
        assert digest.send_due(MORNING) == 0


def test_without_a_mail_server_or_an_address_there_is_no_daily_mail() -> None:
    owner = alice()
    with pytest.raises(InvalidChoice, match="Set one up first"):
        digest.ask_for(owner, to="mara@example.org", at=dt.time(7))
    mail_servers.keep(owner, host="127.0.0.1", port=25, security="plain", from_address="mara@example.org")
    with pytest.raises(InvalidChoice, match="the one address") as error:
        digest.ask_for(owner, to="a@example.org, b@example.org", at=dt.time(7))
    assert error.value.field == "to"


def test_a_reviewer_gets_no_mail_about_the_workspace_of_another() -> None:
    owner, reviewer = alice(), bob()
    world(owner)
    let_in(owner, reviewer)
    with post_office() as office:
        asked(reviewer, office.port)
        digest.send_due(MORNING)
    assert office.letters == []
    assert MailServer.objects.get().digest_sent_on == MORNING.date()
