"""One-time links: whoever can read the home folder may come in, once per link.

A link is a 256-bit token. Its fingerprint is an empty file in the home folder; removing that file is what spends the
link, so that two requests with the same token can never both succeed, and any process of the owner can make one.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

GOOD_FOR_SECONDS = 3600
_FOLDER = "links"


def make_link(home: Path, port: int) -> str:
    """A fresh address that lets one browser in, once, within the hour."""
    token = secrets.token_urlsafe(32)
    mark = _mark(home, token)
    mark.parent.mkdir(mode=0o700, exist_ok=True)
    mark.touch(mode=0o600, exist_ok=False)
    return f"http://127.0.0.1:{port}/enter/{token}/"


def spend(home: Path, token: str) -> bool:
    """Use a link up. True once for each link that was made within the hour; false ever after."""
    mark = _mark(home, token)
    try:
        made = mark.stat().st_mtime
        mark.unlink()
    except FileNotFoundError:
        return False
    return time.time() - made < GOOD_FOR_SECONDS


def forget_links(home: Path) -> None:
    """Make every link that was not used worthless."""
    for mark in (home / _FOLDER).glob("*"):
        mark.unlink(missing_ok=True)


def _mark(home: Path, token: str) -> Path:
    return home / _FOLDER / hashlib.sha256(token.encode()).hexdigest()
