from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.letters.mailto import mailto

WORDS = st.text(alphabet=st.characters(codec="utf-8"))


def read(address: str) -> tuple[list[str], dict[str, str]]:
    """Receivers and fields, as a mail program reads them; a plus is a plus there."""
    parts = urlsplit(address)
    assert parts.scheme == "mailto"
    assert not parts.fragment
    fields = [each.split("=") for each in parts.query.split("&") if each]
    return [unquote(each) for each in parts.path.split(",")], {name: unquote(value) for name, value in fields}


def test_a_letter_is_encoded_as_the_standard_says() -> None:
    assert mailto("ama@example.org", "Thanks & more", "Dear Ama,\n\n100 % so?\r\nInes") == (
        "mailto:ama@example.org?subject=Thanks%20%26%20more&body=Dear%20Ama%2C%0D%0A%0D%0A100%20%25%20so%3F%0D%0AInes"
    )


@given(WORDS, WORDS)
def test_what_goes_in_comes_out(subject: str, body: str) -> None:
    receivers, fields = read(mailto("ama+jobs@example.org", subject, body))
    assert receivers == ["ama+jobs@example.org"]
    assert fields.get("subject", "") == " ".join(subject.split())
    assert fields.get("body", "").replace("\r\n", "\n") == body.replace("\r\n", "\n").replace("\r", "\n")


@given(WORDS)
def test_every_line_ends_as_mail_lines_do(body: str) -> None:
    _, fields = read(mailto("ama@example.org", "", body))
    assert "\n" not in fields.get("body", "").replace("\r\n", "")
    assert "\r" not in fields.get("body", "").replace("\r\n", "")


def test_an_address_cannot_smuggle_in_a_field() -> None:
    receivers, fields = read(mailto("ama@example.org?bcc=eve@example.org&x=y#z", "Hello\nBcc: eve", "b"))
    assert receivers == ["ama@example.org?bcc=eve@example.org&x=y#z"]
    assert fields == {"subject": "Hello Bcc: eve", "body": "b"}


def test_several_receivers_stay_several() -> None:
    assert mailto("ama@example.org, bo@example.org,", "", "") == "mailto:ama@example.org,bo@example.org"


@pytest.mark.parametrize("nobody", ["", " "])
def test_a_letter_may_still_lack_its_receiver(nobody: str) -> None:
    assert mailto(nobody, "Hello", "") == "mailto:?subject=Hello"


def test_a_broken_character_does_not_stop_a_letter() -> None:
    assert mailto("", "", "a\ud800b") == "mailto:?body=a%3Fb"
