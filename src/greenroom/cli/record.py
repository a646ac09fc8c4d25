"""What the commands that touch the record share: opening it, whose it is, and claiming the folder for themselves."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from greenroom.conf import knobs
from greenroom.core.errors import NotFound, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from greenroom.store.access import Actor


def open_record() -> None:
    """Set Django up and bring the record up to date; an empty one is made when there is none."""
    from greenroom.identity.home import open_home  # noqa: PLC0415 - other commands start without it

    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greenroom.conf.settings")
    open_home(knobs.home())
    import django  # noqa: PLC0415 - other commands start without Django

    django.setup()
    from greenroom.store.migrate import bring_up_to_date  # noqa: PLC0415 - needs Django to be set up

    bring_up_to_date()


def actor_named(username: str | None) -> Actor:
    """The owner of this laptop, or the user of that name on a server; the record is open.

    Raises:
        NotFound: there is no such user.
    """
    from django.contrib.auth.models import User  # noqa: PLC0415 - needs Django to be set up

    from greenroom.identity.owner import owner  # noqa: PLC0415 - needs Django to be set up
    from greenroom.services.people import actor_of  # noqa: PLC0415 - needs Django to be set up

    user = User.objects.filter(username=username).first() if username else owner()
    if user is None:
        raise NotFound(f"There is no user {username}.", field="user")
    return actor_of(user)


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Claim the home folder for this command.

    Raises:
        UserError: the program is running.
    """
    from greenroom.identity.home import claim  # noqa: PLC0415 - other commands start without it

    claimed = claim(home)
    if claimed is None:
        raise UserError("Greenroom is running. Stop it first (Ctrl+C in its window), then do this again.")
    try:
        yield
    finally:
        claimed.release()
