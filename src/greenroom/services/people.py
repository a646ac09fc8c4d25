"""The person whose workspace it is: their profile, and the reviewers whom they let in."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from django.conf import settings
from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.services.record import deed
from greenroom.store.access import Actor
from greenroom.store.models import Application, Person, Share

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from django.contrib.auth.models import User

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
USUAL_FREE_HOURS: dict[str, list[list[str]]] = {
    **{day: [["18:00", "20:00"]] for day in DAYS[:5]},
    "sat": [["10:00", "13:00"]],
    "sun": [["10:00", "13:00"]],
}
SHORTEST_DAY = 10
PAY_PERIODS = ("hour", "day", "week", "month", "year")
_FIELDS = frozenset(
    {"name", "headline", "email", "phone", "place", "zone", "languages", "work_authorisations", "notice_period"}
    | {"pay_low", "pay_high", "pay_currency", "pay_period", "links", "free_hours", "daily_minutes"}
)
_SHAPES: dict[str, tuple[str, ...]] = {
    "languages": ("name", "level"),
    "work_authorisations": ("country", "status", "until"),
    "links": ("url", "label"),
}


def workspace_of(user: User) -> Person:
    """The user's own workspace, made on the first call."""
    person, _ = Person.objects.get_or_create(
        user=user,
        is_example=False,
        defaults={"free_hours": USUAL_FREE_HOURS, "name": user.get_full_name(), "zone": settings.NEW_ZONE},
    )
    return person


def actor_of(user: User, *, looking_around: bool = False) -> Actor:
    """The user in their own workspace, or in their example while they look around and have one."""
    example = Person.objects.filter(user=user, is_example=True).first() if looking_around else None
    return Actor(user, example or workspace_of(user))


def reviews(user: User) -> bool:
    """Whether somebody shares something with this user just now."""
    return Share.objects.filter(reviewer=user, revoked_at=None).exists()


def update_profile(actor: Actor, **fields: object) -> Person:
    """Change fields of the profile; those that are not named stay.

    Raises:
        InvalidChoice: a value does not fit its field, which the error names.
    """
    unknown = sorted(set(fields) - _FIELDS)
    if unknown:
        raise InvalidChoice(f"The profile has no field “{unknown[0]}”.", field=unknown[0])
    person = Person.objects.get(pk=actor.person.pk)
    cleaned = {name: _cleaned(name, value) for name, value in fields.items()}
    _check_pay(person, cleaned)
    with deed(actor, "update-profile", "Changed the profile") as record:
        return record.update(person, **cleaned)


def fill_profile(actor: Actor, contact: Mapping[str, Any], languages: list[dict[str, str]]) -> Person:
    """Fill what is empty in the profile from the head of a résumé; what the person has typed stays."""
    person = Person.objects.get(pk=actor.person.pk)
    found: dict[str, Any] = {name: contact.get(name, "") for name in ("name", "headline", "email", "phone", "place")}
    found["links"] = [{"url": link["url"], "label": link.get("network", "")} for link in contact.get("links", [])]
    found["languages"] = languages
    fields = {name: _cut(name, value) for name, value in found.items() if value and not getattr(person, name)}
    with deed(actor, "fill-profile", "Filled the profile from the résumé") as record:
        return record.update(person, **fields) if fields else person


def share(actor: Actor, reviewer: User, application: UUID | None = None) -> Share:
    """Let a reviewer look at one application, or at everything when none is named.

    Raises:
        InvalidChoice: the reviewer is the actor.
        NotFound: the actor has no such application.
    """
    if reviewer.pk == actor.user.pk:
        raise InvalidChoice("This workspace is yours already. Choose somebody else to share it with.", field="reviewer")
    shared = Application.objects.own(actor, application) if application else None
    live = Share.objects.owned_by(actor).filter(reviewer=reviewer, application=shared, revoked_at=None).first()
    if live is not None:
        return live
    what = f"“{shared}”" if shared else "everything"
    with deed(actor, "share", f"Shared {what} with {reviewer.get_username()}") as record:
        return record.create(Share(person=actor.person, reviewer=reviewer, application=shared))


def revoke_share(actor: Actor, share: UUID) -> Share:  # noqa: A002, RUF100 - the parameter is named as in the address
    """Take back what a reviewer may see, from this moment on."""
    row = Share.objects.own(actor, share)
    if row.revoked_at is not None:
        return row
    with deed(actor, "revoke-share", f"Stopped sharing with {row.reviewer.get_username()}") as record:
        return record.update(row, revoked_at=timezone.now())


def _cleaned(name: str, value: object) -> object:
    if name == "zone":
        return zone_named(str(value))
    if name == "free_hours":
        return _free_hours(value)
    if name in _SHAPES:
        return _rows(name, value, _SHAPES[name])
    if name in {"pay_low", "pay_high", "daily_minutes"}:
        return _daily_minutes(value) if name == "daily_minutes" else _amount(name, value)
    if name == "pay_currency":
        return _currency(str(value))
    if name == "pay_period" and value not in {*PAY_PERIODS, ""}:
        raise InvalidChoice("Choose hour, day, week, month or year.", field=name)
    if name == "email" and str(value).strip() and "@" not in str(value):
        raise InvalidChoice("An e-mail address has an @ in it, like name@example.org.", field=name)
    return str(value).strip()


def zone_named(name: str, field: str = "zone") -> str:
    """The time zone of that name.

    Raises:
        InvalidChoice: there is no such zone.
    """
    if name not in available_timezones():
        raise InvalidChoice(
            f"“{name}” is not a time zone. Choose one from the list, such as Europe/Amsterdam.", field=field
        )
    return name


def _free_hours(value: object) -> dict[str, list[list[str]]]:
    if not isinstance(value, dict) or set(value) - set(DAYS):
        raise InvalidChoice("Free hours are given by day, from mon to sun.", field="free_hours")
    return {day: [_range(hours) for hours in value[day]] for day in DAYS if value.get(day)}


def _range(hours: object) -> list[str]:
    try:
        start, end = (dt.time.fromisoformat(str(hour).strip()) for hour in hours)  # type: ignore[attr-defined]
    except (ValueError, TypeError):
        raise InvalidChoice("Give each free time as two times, like 18:00 to 20:00.", field="free_hours") from None
    if start >= end:
        raise InvalidChoice(
            f"A free time must end after it starts; {start:%H:%M} to {end:%H:%M} does not. "
            "Split a time over midnight into two.",
            field="free_hours",
        )
    return [f"{start:%H:%M}", f"{end:%H:%M}"]


def _rows(name: str, value: object, keys: tuple[str, ...]) -> list[dict[str, str]]:
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise InvalidChoice("This must be a list.", field=name)
    rows = [{key: str(row.get(key) or "").strip() for key in keys} for row in value]
    return [row for row in rows if row[keys[0]]]


def _amount(name: str, value: object) -> int | None:
    if value in (None, ""):
        return None
    text = str(value).strip()
    if not text.isdecimal() or int(text) > 2_000_000_000:
        raise InvalidChoice("Give the amount as a whole number, like 65000.", field=name)
    return int(text)


def _daily_minutes(value: object) -> int | None:
    """The most that a plan may ask of a day; nothing for no limit of one's own."""
    text = "" if value is None else str(value).strip()
    if not text:
        return None
    if not text.isdecimal() or not SHORTEST_DAY <= int(text) <= 24 * 60:
        raise InvalidChoice(
            f"Give the minutes of a day as a whole number, {SHORTEST_DAY} or more.", field="daily_minutes"
        )
    return int(text)


def _currency(text: str) -> str:
    code = text.strip().upper()
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise InvalidChoice("Give the currency as its three letters, like EUR.", field="pay_currency")
    return code


def _check_pay(person: Person, fields: Mapping[str, object]) -> None:
    low, high = (fields.get(name, getattr(person, name)) for name in ("pay_low", "pay_high"))
    if isinstance(low, int) and isinstance(high, int) and low > high:
        raise InvalidChoice("The lower amount is above the higher one. Swap them.", field="pay_low")


def _cut(name: str, value: object) -> object:
    longest = Person._meta.get_field(name).max_length  # type: ignore[union-attr] # noqa: SLF001
    return value[:longest] if isinstance(value, str) and longest else value
