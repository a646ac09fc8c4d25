"""Forms of an invitation: what comes in, and what was understood, to be confirmed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms
from django.core.files.uploadedfile import UploadedFile

from greenroom.core.invitations.rounds import next_round
from greenroom.core.journey.stages import STAGES
from greenroom.core.journey.values import StageKey
from greenroom.services.interviews import EARLIER, FORMATS, LATER, Who
from greenroom.services.invitations import Settled
from greenroom.services.reading import Handed
from greenroom.store.models import Application, Interview
from greenroom.web.forms.interviews import PeopleForm, zones
from greenroom.web.forms.moments import LocalTimeField
from greenroom.web.forms.start import MendedForm

if TYPE_CHECKING:
    from greenroom.store.access import Actor
    from greenroom.store.models import Invitation

_STAGES = [("", "Nowhere: it stays where it stands")] + [
    (guide.key.value, guide.name) for guide in STAGES if guide.key is not StageKey.APPLIED
]
_LONGEST = 60_000
NEW = "new"


class InvitationForm(MendedForm):
    """A message as a file or as a pasted text."""

    file = forms.FileField(label="The invitation as a file", required=False)
    text = forms.CharField(
        label="Or paste its text",
        required=False,
        max_length=_LONGEST,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="The whole message, with its subject and the lines above it if you have them.",
    )

    def handed(self) -> Handed:
        """What was handed in; the file goes first."""
        file = self.cleaned_data.get("file")
        if isinstance(file, UploadedFile):
            return Handed(name=file.name or "", content=file.read())
        return Handed(text=self.cleaned_data["text"])


class SettleForm(MendedForm):
    """What was understood: the person corrects it and confirms."""

    application = forms.ChoiceField(label="It belongs to")
    employer = forms.CharField(label="Employer", required=False, max_length=200)
    title = forms.CharField(label="Role", required=False, max_length=300)
    interview = forms.ChoiceField(label="It changes", required=False)
    stage = forms.ChoiceField(
        label="It stands there from now on", required=False, choices=[("", "Where it stands"), *_STAGES]
    )
    local = LocalTimeField(label="Date and time")
    zone = forms.ChoiceField(label="In the time zone")
    minutes = forms.IntegerField(label="Minutes", initial=60, min_value=1, max_value=1440)
    when_twice = forms.ChoiceField(
        label="If clocks show that time twice",
        required=False,
        choices=[("", "They do not"), (EARLIER, "The earlier one"), (LATER, "The later one")],
    )
    format = forms.ChoiceField(label="Format", choices=list(FORMATS.items()))
    place = forms.CharField(label="Place", required=False, max_length=300)
    link = forms.CharField(label="Link", required=False, max_length=1000)

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:  # noqa: ANN401 - whatever Django's form takes
        super().__init__(*args, **kwargs)
        running = list(Application.objects.owned_by(actor).filter(ended_as="").select_related("employer"))
        ahead = Interview.objects.owned_by(actor).filter(cancelled_at=None, application__in=running)
        self._choices("zone", zones())
        self._choices("application", [*((str(row.pk), str(row)) for row in running), (NEW, "A new application")])
        moves = [(str(row.pk), _shown(row)) for row in ahead.select_related("application__employer")]
        self._choices("interview", [("", "Nothing: it is a new interview"), *moves])

    def clean(self) -> dict[str, Any]:
        """A new application needs its employer and its role."""
        cleaned = super().clean() or {}
        if cleaned.get("application") == NEW and not cleaned.get("interview"):
            for name, what in (("employer", "the employer's name"), ("title", "the title of the role")):
                if not cleaned.get(name, "").strip():
                    self.add_error(name, f"Please write {what}.")
        return cleaned

    @property
    def application_key(self) -> UUID | None:
        """The chosen application; none for a new one."""
        chosen = self.cleaned_data["application"]
        return None if chosen == NEW else UUID(chosen)

    @property
    def interview_key(self) -> UUID | None:
        """The interview that changes; none for a new one."""
        chosen = self.cleaned_data["interview"]
        return UUID(chosen) if chosen else None

    def settled(self, people: tuple[Who, ...]) -> Settled:
        """What was confirmed."""
        names = ("local", "zone", "minutes", "when_twice", "format", "place", "link", "employer", "title", "stage")
        return Settled(**{name: self.cleaned_data[name] for name in names}, people=people)

    def _choices(self, name: str, choices: list[tuple[str, str]]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined] # it is a field with choices


def understood_in(invitation: Invitation, own_zone: str, chosen: int = 0) -> dict[str, Any]:
    """What the form starts with: the time that was chosen among those proposed, and everything else as understood."""
    body = invitation.body
    times = body["times"]
    time = times[chosen] if chosen < len(times) else None
    value = {
        name: (body[name] or {}).get("value", "") for name in ("how", "place", "link", "employer", "role", "phone")
    }
    return {
        "application": str(invitation.application_id or NEW),
        "stage": _stage(invitation),
        "interview": str(invitation.interview_id or "") if invitation.kind in {"change", "cancellation"} else "",
        "local": dt.datetime.fromisoformat(time["local"]) if time else None,
        "zone": (time or {}).get("zone") or own_zone,
        "minutes": _minutes(time),
        "format": value["how"] or "video",
        "place": value["place"][:300],
        "link": value["link"][:1000] or (f"tel:{value['phone']}" if value["phone"] else ""),
        "employer": value["employer"][:200],
        "title": value["role"][:300],
    }


def people_in(invitation: Invitation) -> dict[str, Any]:
    """Those who will be there, as the form about people starts."""
    there = [each for each in invitation.body["people"] if each["role"] == "interviewer"]
    return {
        f"{part}_{seat}": person[key][:200]
        for seat, person in enumerate(there[:4], start=1)
        for part, key in (("name", "name"), ("title", "title"))
    }


def with_addresses(invitation: Invitation, people: tuple[Who, ...]) -> tuple[Who, ...]:
    """The people, with the addresses that the message has for them."""
    known = {each["name"]: each["email"] for each in invitation.body["people"] if each["email"]}
    return tuple(Who(who.name, who.title, who.stakeholder, known.get(who.name, "")) for who in people)


def _stage(invitation: Invitation) -> str:
    """The stage that is suggested for the application."""
    said = (invitation.body.get("stage") or {}).get("value", "")
    application = invitation.application
    if application is None:
        return next_round(said, "", ())
    current = application.current_stage
    taken = list(application.stages.exclude(entered_at=None).values_list("key", flat=True))
    return next_round(said, current.key or current.name if current else "", taken)


def _minutes(time: dict[str, Any] | None) -> int:
    """How long; an hour where that was not said, or where it is a stretch to choose in."""
    return 60 if time is None or time["window"] else time["minutes"] or 60


def _shown(row: Interview) -> str:
    return f"{row.application.employer.name}: {row.starts_at:%d %b %Y, %H:%M} UTC"


__all__ = ["InvitationForm", "PeopleForm", "SettleForm", "people_in", "understood_in", "with_addresses"]
