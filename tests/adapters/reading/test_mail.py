# ruff: noqa: E501 - mails stand in one piece
from __future__ import annotations

import pytest

from greenroom.adapters.reading.mail import read_mail
from greenroom.core.errors import UnreadableFile

HEAD = b"From: Maria Keller <maria@northwind.example>\r\nTo: Ana Silva <ana@mail.example>\r\nSubject: =?utf-8?q?Gespr=C3=A4ch?=\r\nDate: Fri, 27 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
PLAIN = HEAD + b"Content-Type: text/plain; charset=iso-8859-1\r\n\r\nSch\xf6ne Gr\xfc\xdfe\r\n"
PAGE = (
    HEAD
    + b"Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hello</p><p><b>Tuesday</b> at 10:00</p>\r\n--x--\r\n"
)
CALENDAR = (
    HEAD
    + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--x\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--x--\r\n"
)


def test_a_mail_has_its_head_and_its_text() -> None:
    mail = read_mail(PLAIN)
    assert (mail.sender, mail.address, mail.to) == ("Maria Keller", "maria@northwind.example", "Ana Silva")
    assert mail.subject == "Gespräch"
    assert mail.text.strip() == "Schöne Grüße"
    assert mail.sent is not None
    assert mail.sent.isoformat() == "2026-11-27T09:00:00+01:00"


def test_a_mail_that_is_only_a_page_has_its_text() -> None:
    assert "Tuesday at 10:00" in read_mail(PAGE).text


def test_a_calendar_that_came_along_is_kept() -> None:
    mail = read_mail(CALENDAR)
    assert mail.text.strip() == "See below."
    assert mail.calendars[0].startswith(b"BEGIN:VCALENDAR")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"From: x\r\n\r\n"])
def test_a_mail_without_anything_in_it_gets_a_sentence(content: bytes) -> None:
    with pytest.raises(UnreadableFile) as refused:
        read_mail(content)
    assert "again" in refused.value.message


def test_a_charset_that_does_not_exist_is_no_obstacle() -> None:
    assert "Gr" in read_mail(PLAIN.replace(b"iso-8859-1", b"no-such-charset")).text
