"""Files as they came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.services.papers import keep_file

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor

PAGE = b"<script>alert(1)</script>"


def test_a_file_is_saved_and_never_shown(hers: Client, owner: Actor) -> None:
    row = keep_file(owner, "Ännes page.html", PAGE, "html")
    answer = hers.get(f"/files/{row.pk}/")
    assert answer.content == PAGE
    assert answer.headers["Content-Disposition"] == "attachment; filename*=utf-8''%C3%84nnes%20page.html"
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_stranger_gets_no_file(strangers: Client, owner: Actor) -> None:
    row = keep_file(owner, "page.html", PAGE, "html")
    assert strangers.get(f"/files/{row.pk}/").status_code == 404
