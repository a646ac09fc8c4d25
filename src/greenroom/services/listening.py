"""How the person wants recordings to be heard, how long they are kept, and when they agreed to it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from django.utils import timezone

from greenroom.core.delivery.values import Listening
from greenroom.core.errors import InvalidChoice
from greenroom.services.record import deed
from greenroom.store.models import Person

if TYPE_CHECKING:
    from greenroom.store.access import Actor

KEEP_DAYS = (7, 30, 90, 365)
LANGUAGES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "pl": "Polish",
    "sv": "Swedish",
    "tr": "Turkish",
}


def listening_of(person: Person) -> Listening:
    """What the person wants to be listened for, and what is to be left alone."""
    wishes = person.listening
    return Listening(
        language=str(wishes.get("language") or "en"),
        stutter=bool(wishes.get("stutter")),
        second_language=bool(wishes.get("second_language")),
    )


def agreed_at(person: Person) -> dt.datetime | None:
    """When the person agreed to be recorded; None as long as they have not."""
    said = person.listening.get("agreed_at")
    return dt.datetime.fromisoformat(said) if said else None


def keep_days_of(person: Person) -> int | None:
    """How many days a recording is kept; None: until the person deletes it."""
    days = person.listening.get("keep_days")
    return int(days) if days else None


def keep_until(person: Person, now: dt.datetime) -> dt.date | None:
    """The day after which a recording made now is deleted, by the person's own calendar; None for no such day."""
    days = keep_days_of(person)
    return now.astimezone(ZoneInfo(person.zone)).date() + dt.timedelta(days=days) if days else None


def agree(actor: Actor, *, keep_days: int | None = None) -> Person:
    """The person agrees to be recorded, and says how many days a recording is kept; None: until they delete it.

    Raises:
        InvalidChoice: that is no time that is offered.
    """
    person = Person.objects.get(pk=actor.person.pk)
    wishes = {**person.listening, "keep_days": _days(keep_days), "agreed_at": timezone.now().isoformat()}
    with deed(actor, "agree-to-recording", "Agreed to be recorded on this machine") as record:
        return record.update(person, listening=wishes)


def take_back_consent(actor: Actor) -> Person:
    """The person does not want to be recorded any more; before the next recording they are asked again."""
    person = Person.objects.get(pk=actor.person.pk)
    wishes: dict[str, Any] = {key: value for key, value in person.listening.items() if key != "agreed_at"}
    with deed(actor, "take-back-consent", "Took back the consent to be recorded") as record:
        return record.update(person, listening=wishes)


def set_listening(
    actor: Actor, *, language: str = "en", stutter: bool = False, second_language: bool = False, keep_days: int | None
) -> Person:
    """Change how recordings are heard and how long new ones are kept.

    Raises:
        InvalidChoice: there is no such language here, or that is no time that is offered.
    """
    if language not in LANGUAGES:
        raise InvalidChoice("Choose one of the languages in the list.", field="language")
    person = Person.objects.get(pk=actor.person.pk)
    wishes = {
        **person.listening,
        "language": language,
        "stutter": stutter,
        "second_language": second_language,
        "keep_days": _days(keep_days),
    }
    with deed(actor, "set-listening", "Changed how recordings are heard and kept") as record:
        return record.update(person, listening=wishes)


def _days(days: int | None) -> int | None:
    if days is not None and days not in KEEP_DAYS:
        raise InvalidChoice("Choose one of the times in the list.", field="keep_days")
    return days
