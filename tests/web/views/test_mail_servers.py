"""The page of the mail server."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.post_office import PASSWORD, USER, post_office

from greenroom.services import mail_servers
from greenroom.store.models import MailServer

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor

SMTP: dict[str, Any] = {
    "host": "smtp.example.org",
    "port": "587",
    "security": "starttls",
    "from_address": "mara@example.org",
    "user": USER,
    "password": PASSWORD,
}


def test_a_mail_server_is_set_and_its_password_never_shown(hers: Client, owner: Actor) -> None:
    assert hers.post("/mail-server/", SMTP).status_code == 302
    page = hers.get("/mail-server/").text
    assert MailServer.objects.get(person=owner.person).password == PASSWORD
    assert "smtp.example.org" in page
    assert PASSWORD not in page
    assert "Send a test message to myself" in page


def test_a_form_that_comes_back_does_not_show_the_password(hers: Client) -> None:
    page = hers.post("/mail-server/", {**SMTP, "host": "https://smtp.example.org"})
    assert page.status_code == 422
    assert "without http" in page.text
    assert PASSWORD not in page.text


def test_a_test_message_is_sent_on_a_click_only(hers: Client) -> None:
    with post_office(login=True) as office:
        here = {**SMTP, "host": "127.0.0.1", "port": str(office.port), "security": "plain"}
        hers.post("/mail-server/", here)
        hers.get("/mail-server/")
        assert office.envelopes == []
        page = hers.post("/mail-server/test/", follow=True)
    assert len(office.envelopes) == 1
    assert "The server took the message to mara@example.org" in page.text


def test_trouble_is_said_in_a_sentence(hers: Client) -> None:
    with post_office(login=True) as office:
        here = {**SMTP, "host": "127.0.0.1", "port": str(office.port), "security": "plain", "password": "summer"}
        hers.post("/mail-server/", here)
        page = hers.post("/mail-server/test/")
    assert page.status_code == 422
    assert "refused the user name or the password" in page.text
    assert "summer" not in page.text


def test_a_test_without_a_server_says_so(hers: Client) -> None:
    page = hers.post("/mail-server/test/")
    assert page.status_code == 422
    assert "No mail server is set up" in page.text


def test_a_mail_server_is_forgotten(hers: Client) -> None:
    hers.post("/mail-server/", SMTP)
    hers.post("/mail-server/forget/")
    assert not MailServer.objects.exists()
    assert "smtp.example.org" not in hers.get("/mail-server/").text.replace("Such as smtp.example.org.", "")


def test_a_reviewer_sees_only_their_own(hers: Client, reviewers: Client) -> None:
    hers.post("/mail-server/", SMTP)
    page = reviewers.get("/mail-server/").text
    assert "mara@example.org" not in page
    reviewers.post("/mail-server/forget/")
    assert MailServer.objects.count() == 1


def test_the_daily_mail_is_asked_for_and_turned_off(hers: Client, owner: Actor) -> None:
    mail_servers.keep(owner, host="127.0.0.1", port=25, security="plain", from_address="mara@example.org")
    hers.post("/mail-server/daily/", {"at": "07:30", "to": "mara@example.org"})
    assert MailServer.objects.get().digest_at == dt.time(7, 30)
    assert 'value="07:30"' in hers.get("/mail-server/").text
    hers.post("/mail-server/daily/", {"at": "", "to": "mara@example.org"})
    assert MailServer.objects.get().digest_at is None


def test_a_daily_mail_to_nobody_keeps_what_was_typed(hers: Client, owner: Actor) -> None:
    mail_servers.keep(owner, host="127.0.0.1", port=25, security="plain", from_address="mara@example.org")
    page = hers.post("/mail-server/daily/", {"at": "07:30", "to": ""})
    assert page.status_code == 422
    assert "the one address" in page.text
    assert 'value="07:30"' in page.text
