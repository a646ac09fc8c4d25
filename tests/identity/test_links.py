"""One-time links."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from greenroom.identity.links import GOOD_FOR_SECONDS, forget_links, make_link, spend

if TYPE_CHECKING:
    from pathlib import Path


def token(link: str) -> str:
    return link.rstrip("/").rsplit("/", 1)[1]


def test_a_link_lets_in_once(tmp_path: Path) -> None:
    link = make_link(tmp_path, 8473)
    assert [spend(tmp_path, token(link)), spend(tmp_path, token(link))] == [True, False]


def test_a_link_leads_to_this_machine_with_256_random_bits(tmp_path: Path) -> None:
    first, second = make_link(tmp_path, 8473), make_link(tmp_path, 8473)
    assert first.startswith("http://127.0.0.1:8473/enter/")
    assert first != second
    assert len(token(first)) == 43


def test_a_made_up_token_lets_nobody_in(tmp_path: Path) -> None:
    make_link(tmp_path, 8473)
    assert not spend(tmp_path, "a" * 43)


def test_a_token_cannot_be_read_from_the_folder(tmp_path: Path) -> None:
    link = make_link(tmp_path, 8473)
    (mark,) = (tmp_path / "links").iterdir()
    assert token(link) not in str(mark)
    assert mark.read_bytes() == b""
    assert mark.stat().st_mode & 0o777 == 0o600


def test_a_link_is_good_for_an_hour(tmp_path: Path) -> None:
    link = make_link(tmp_path, 8473)
    (mark,) = (tmp_path / "links").iterdir()
    old = time.time() - GOOD_FOR_SECONDS - 1
    os.utime(mark, (old, old))
    assert not spend(tmp_path, token(link))


def test_a_forgotten_link_lets_nobody_in(tmp_path: Path) -> None:
    link = make_link(tmp_path, 8473)
    forget_links(tmp_path)
    assert not spend(tmp_path, token(link))
