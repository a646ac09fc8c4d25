from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.people import alice, bob, let_in
from tests.post_office import PASSWORD, USER, post_office
from tests.world import latest

from greenroom.core.errors import InvalidChoice, UserError
from greenroom.services import mail_servers
from greenroom.services.history import undo
from greenroom.store.models import Change, MailServer

if TYPE_CHECKING:
    from pytest_django.fixtures import Settings

    from greenroom.store.access import Actor

pytestmark = pytest.mark.django_db

SMTP: dict[str, Any] = {
    "host": "smtp.example.org",
    "port": 587,
    "security": "starttls",
    "from_address": "mara@example.org",
    "user": USER,
    "password": PASSWORD,
}


@pytest.fixture
def owner() -> Actor:
    return alice()


def test_a_mail_server_is_kept_once(owner: Actor) -> None:
    mail_servers.keep(owner, **SMTP)
    mail_servers.keep(owner, **{**SMTP, "port": 25})
    assert MailServer.objects.get().port == 25


def test_an_empty_password_goes_on_with_the_one_that_is_there(owner: Actor) -> None:
    mail_servers.keep(owner, **SMTP)
    mail_servers.keep(owner, **{**SMTP, "password": "", "port": 2525})
    assert MailServer.objects.get().password == PASSWORD


@pytest.mark.parametrize("part", ["host", "user"])
def test_a_password_never_goes_to_another_server_or_with_another_name(part: str, owner: Actor) -> None:
    mail_servers.keep(owner, **SMTP)
    with pytest.raises(InvalidChoice, match="another login") as refused:
        mail_servers.keep(owner, **{**SMTP, part: "elsewhere.example.org", "password": ""})
    assert refused.value.field == "password"


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("host", " "),
        ("host", "https://smtp.example.org"),
        ("port", 0),
        ("port", 70_000),
        ("security", "hope"),
        ("from_address", "mara"),
        ("from_address", ""),
        ("from_address", "a@example.org, b@example.org"),
    ],
)
def test_what_does_not_fit_is_refused_beside_its_field(part: str, value: object, owner: Actor) -> None:
    with pytest.raises(InvalidChoice) as refused:
        mail_servers.keep(owner, **{**SMTP, part: value})
    assert refused.value.field == part
    assert not MailServer.objects.exists()


def test_a_test_message_goes_to_oneself(owner: Actor) -> None:
    with post_office(login=True) as office:
        mail_servers.keep(owner, **{**SMTP, "host": "127.0.0.1", "port": office.port, "security": "plain"})
        assert mail_servers.send_test(owner) == "mara@example.org"
    assert office.envelopes[0].rcpt_tos == ["mara@example.org"]
    assert office.logins == [USER]


def test_keeping_a_server_calls_nobody(owner: Actor) -> None:
    with post_office() as office:
        mail_servers.keep(owner, **{**SMTP, "host": "127.0.0.1", "port": office.port, "security": "plain"})
    assert (office.envelopes, office.logins) == ([], [])


def test_on_a_server_for_many_nobody_reaches_into_its_own_network(owner: Actor, settings: Settings) -> None:
    settings.LOCAL = False
    with post_office() as office:
        mail_servers.keep(owner, **{**SMTP, "host": "127.0.0.1", "port": office.port, "security": "plain"})
        with pytest.raises(UserError, match="private network"):
            mail_servers.send_test(owner)
    assert office.envelopes == []


def test_a_forgotten_server_leaves_no_password_in_the_history(owner: Actor) -> None:
    mail_servers.keep(owner, **SMTP)
    mail_servers.keep(owner, **{**SMTP, "password": "eight winters"})
    mail_servers.forget(owner)
    kept = str(list(Change.objects.values_list("before", "after")))
    assert "smtp.example.org" in kept
    assert "winters" not in kept
    undo(owner, latest(owner).pk)
    assert (MailServer.objects.get().user, MailServer.objects.get().password) == (USER, "")


def test_forgetting_nothing_is_no_error(owner: Actor) -> None:
    mail_servers.forget(owner)
    assert not MailServer.objects.exists()


def test_a_reviewer_has_no_part_in_it(owner: Actor) -> None:
    mail_servers.keep(owner, **SMTP)
    let_in(owner, bob())
    assert mail_servers.server_of(bob()) is None
    with pytest.raises(InvalidChoice, match="No mail server"):
        mail_servers.send_test(bob())
