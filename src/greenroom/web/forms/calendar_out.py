"""Forms of calendars elsewhere: reminders, and the calendar server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from greenroom.services.calendar_out import REMINDERS
from greenroom.web.forms.servers import ServerForm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.store.models import CalendarServer

_MINUTES = [
    (2 * 24 * 60, "Two days before"),
    (24 * 60, "A day before"),
    (2 * 60, "Two hours before"),
    (60, "An hour before"),
    (15, "A quarter of an hour before"),
]
_KNOWN = {minutes for minutes, _ in _MINUTES}
NONE = "none"


class RemindField(forms.TypedMultipleChoiceField):
    """When a calendar reminds of an interview, in minutes before it."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's field takes
        super().__init__(
            label="Remind me",
            choices=_MINUTES,
            coerce=int,
            required=False,
            initial=list(REMINDERS),
            widget=forms.CheckboxSelectMultiple,
            **kwargs,
        )


class RemindForm(forms.Form):
    """When a calendar reminds of an interview."""

    remind = RemindField()


class CalendarServerForm(ServerForm):
    """Where the calendar is."""

    field_order = ("url", "user", "password")

    url = forms.CharField(
        label="CalDAV address",
        max_length=900,
        help_text="It stands in the settings of your calendar, and often holds the word “dav”.",
        error_messages={"required": "Give the CalDAV address of your calendar."},
    )


class ChooseForm(forms.Form):
    """Which of the calendars of an account interviews go to."""

    calendar = forms.ChoiceField(label="Send my interviews to", widget=forms.RadioSelect)

    def __init__(self, *args: Any, names: Sequence[str], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self.fields["calendar"].choices = [(name, name) for name in names]  # type: ignore[attr-defined]


class WishForm(forms.Form):
    """When the calendar reminds, and whether each change is sent by itself."""

    remind = RemindField()
    automatic = forms.BooleanField(
        label="Send each change by itself",
        required=False,
        help_text="Otherwise Greenroom speaks with the server only when you press a button here.",
    )


def server_values(known: CalendarServer | None) -> dict[str, Any]:
    """What the form of the server starts with; never with the password."""
    return {"url": known.url, "user": known.user} if known else {}


def wish_values(known: CalendarServer) -> dict[str, Any]:
    """What the form of the wishes starts with."""
    return {"remind": known.reminders, "automatic": known.automatic}


def reminders_in(query: Mapping[str, str]) -> tuple[int, ...]:
    """The reminders that an address asks for, as `remind=1440,60` or `none`; the usual ones where it is silent."""
    asked = query.get("remind", "")
    if asked == NONE:
        return ()
    found = {int(each) for each in asked.split(",") if each.isdecimal() and len(each) < 6}
    return tuple(sorted(found & _KNOWN, reverse=True)) or REMINDERS


def reminders_query(reminders: Sequence[int]) -> str:
    """How an address asks for them; nothing for the usual ones."""
    if tuple(reminders) == REMINDERS:
        return ""
    return f"?remind={','.join(map(str, reminders)) or NONE}"
