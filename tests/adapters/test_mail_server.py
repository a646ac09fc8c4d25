from __future__ import annotations

import datetime as dt
import smtplib
import socket
from email import message_from_bytes, policy
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.post_office import CERTIFICATE, NOBODY, PASSWORD, USER, post_office

from greenroom.adapters.fetching import is_public
from greenroom.adapters.mail_server import Message, Security, Server, _connect, as_eml, hand_in
from greenroom.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

AT = dt.datetime(2026, 12, 4, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
LETTER = Message(
    "mara@example.org",
    ("joan@example.org",),
    "Thank you: “Team Leader”, Łódź",
    "Dear Joan,\n\n.A line that begins with a dot.\nŻółć and ✓\n\nMara",
    "Mara Okafor, née Ōta",
)


def eml(message: Message = LETTER) -> bytes:
    return as_eml(message, AT, "<7@example.org>")


def read(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.default)


def plain(port: int, **login: str) -> Server:
    return Server("127.0.0.1", port, Security.PLAIN, **login)


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine trusts the certificate of the tests."""
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))


@pytest.fixture
def mute() -> Iterator[int]:
    """A server that takes connections and never says a word; its port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def test_a_letter_as_a_file_has_its_head_and_its_words() -> None:
    mail = read(eml())
    assert mail["Subject"] == LETTER.subject
    assert mail["From"].addresses[0].display_name == "Mara Okafor, née Ōta"
    assert [each.addr_spec for each in mail["To"].addresses] == ["joan@example.org"]
    assert mail["Date"].datetime == AT
    assert mail["Message-ID"] == "<7@example.org>"
    assert mail.get_content().splitlines() == LETTER.body.splitlines()


def test_a_letter_as_a_file_is_plain_ascii_with_short_lines() -> None:
    content = eml(Message("a@example.org", ("b@example.org",), "x" * 300, "long " * 500))
    assert content.isascii()
    assert max(len(line) for line in content.split(b"\r\n")) <= 998


def test_a_draft_says_that_it_was_not_sent() -> None:
    assert read(as_eml(LETTER, AT, "<7@example.org>", unsent=True))["X-Unsent"] == "1"
    assert read(eml())["X-Unsent"] is None


def test_a_draft_needs_no_addresses() -> None:
    mail = read(as_eml(Message("", (), "Hello", "Hello"), AT, "<7@greenroom.invalid>"))
    assert mail["From"] is None
    assert mail["To"] is None


def test_a_subject_cannot_smuggle_in_a_receiver() -> None:
    mail = read(eml(Message("a@example.org", ("b@example.org",), "Hello\r\nBcc: c@example.org", "Hello")))
    assert mail["Bcc"] is None
    assert mail["Subject"] == "Hello Bcc: c@example.org"


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp", "Cn", "Co")), max_size=300))
def test_every_word_comes_back_from_the_file(words: str) -> None:
    mail = read(eml(Message("a@example.org", ("b@example.org",), "Hello", f"Dear Joan,\n{words}\nMara")))
    assert mail.get_content().splitlines() == ["Dear Joan,", words, "Mara"]


def test_the_server_gets_the_letter_as_it_is() -> None:
    with post_office() as office:
        hand_in(plain(office.port), LETTER, eml())
    assert office.envelopes[0].mail_from == "mara@example.org"
    assert office.envelopes[0].rcpt_tos == ["joan@example.org"]
    assert office.letters[0].get_content().replace("\r\n", "\n").strip() == LETTER.body
    assert office.letters[0]["Subject"] == LETTER.subject


def test_it_logs_in_where_a_user_name_is_given() -> None:
    with post_office(login=True) as office:
        hand_in(plain(office.port, user=USER, password=PASSWORD), LETTER, eml())
    assert office.logins == [USER]
    assert len(office.letters) == 1


def test_a_wrong_password_is_refused_in_a_sentence() -> None:
    with post_office(login=True) as office, pytest.raises(UserError, match="refused the user name") as refused:
        hand_in(plain(office.port, user=USER, password="summer"), LETTER, eml())
    assert refused.value.field == "password"
    assert refused.value.message.endswith("Nothing was sent.")
    assert "summer" not in refused.value.message
    assert office.envelopes == []


def test_a_server_that_takes_no_login_says_so() -> None:
    with post_office() as office, pytest.raises(UserError, match="takes no login") as refused:
        hand_in(plain(office.port, user=USER, password=PASSWORD), LETTER, eml())
    assert refused.value.field == "user"


def test_one_refused_address_keeps_the_letter_from_everybody() -> None:
    letter = Message("mara@example.org", ("joan@example.org", NOBODY), "Hello", "Hello")
    with post_office() as office, pytest.raises(UserError, match=f"address {NOBODY}: “No such person here”") as refused:
        hand_in(plain(office.port), letter, eml(letter))
    assert refused.value.field == "to_address"
    assert office.envelopes == []


def test_a_refused_letter_says_why() -> None:
    with post_office() as office:
        office.refuses_letters = True
        with pytest.raises(UserError, match="refused the message: “Too many letters today”"):
            hand_in(plain(office.port), LETTER, eml())


def test_a_server_that_is_down_cannot_be_reached() -> None:
    with post_office() as office:
        port = office.port
    with pytest.raises(UserError, match=f"127.0.0.1, port {port}, cannot be reached") as refused:
        hand_in(plain(port), LETTER, eml())
    assert refused.value.field == "host"


def test_where_one_address_is_silent_the_next_is_tried() -> None:
    with post_office() as office:
        smtp = smtplib.SMTP(timeout=5)
        _connect(smtp, ["::1", "127.0.0.1"], office.port)
        assert smtp.noop()[0] == 250
        smtp.quit()


def test_a_server_that_does_not_exist_is_said_not_to_exist() -> None:
    with pytest.raises(UserError, match=r"There is no server called “smtp\.invalid”"):
        hand_in(Server("smtp.invalid", 587), LETTER, eml())


def test_a_server_that_is_mute_is_not_waited_for(mute: int) -> None:
    with pytest.raises(UserError, match=r"broke off the talk|did not answer in time"):
        hand_in(plain(mute), LETTER, eml(), seconds=0.2)


def test_a_server_that_hangs_up_is_said_to_break_off() -> None:
    def hang_up() -> None:
        listening.accept()[0].close()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        hanging_up = Thread(target=hang_up)
        hanging_up.start()
        with pytest.raises(UserError, match="broke off the talk"):
            hand_in(plain(listening.getsockname()[1]), LETTER, eml())
        hanging_up.join()


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
@pytest.mark.usefixtures("trusted")
def test_a_letter_goes_through_an_encrypted_connection(security: Security) -> None:
    with post_office(encryption=security.value) as office:
        hand_in(Server("localhost", office.port, security), LETTER, eml())
    assert len(office.letters) == 1


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_certificate_that_nobody_vouches_for_is_refused(security: Security) -> None:
    with post_office(encryption=security.value) as office, pytest.raises(UserError, match="could not prove") as refused:
        hand_in(Server("127.0.0.1", office.port, security), LETTER, eml())
    assert refused.value.field == "host"
    assert office.envelopes == []


def test_without_starttls_at_the_server_no_password_goes_out() -> None:
    with post_office(login=True) as office, pytest.raises(UserError, match="offers no encryption") as refused:
        hand_in(Server("127.0.0.1", office.port, Security.STARTTLS, USER, PASSWORD), LETTER, eml())
    assert refused.value.field == "security"
    assert office.logins == []


def test_tls_at_a_port_without_it_is_said_to_be_the_wrong_choice() -> None:
    with post_office() as office, pytest.raises(UserError, match="does not speak TLS at once"):
        hand_in(Server("127.0.0.1", office.port, Security.TLS), LETTER, eml())


def test_without_encryption_mail_stays_on_this_machine() -> None:
    with pytest.raises(UserError, match="only go to a server on this machine") as refused:
        hand_in(Server("192.0.2.7", 25, Security.PLAIN), LETTER, eml())
    assert refused.value.field == "security"


def test_a_server_for_many_people_calls_no_private_network() -> None:
    with post_office() as office, pytest.raises(UserError, match="private network"):
        hand_in(plain(office.port), LETTER, eml(), allows=is_public)
    assert office.envelopes == []
