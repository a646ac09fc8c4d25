"""The one account of a laptop."""

from __future__ import annotations

from django.contrib.auth.models import User

OWNER = "owner"


def owner() -> User:
    """The person whose machine this is; made on the first call. The account has no password: only links let in."""
    account, new = User.objects.get_or_create(username=OWNER)
    if new:
        account.set_unusable_password()
        account.save(update_fields=["password"])
    return account
