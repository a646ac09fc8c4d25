"""Forms of a letter: what it is about and what only the person knows, then its text, then what was left open."""

from __future__ import annotations

from dataclasses import fields
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms

from greenroom.core.letters.asks import ASKS
from greenroom.core.letters.occasions import TONES, Phase, occasion
from greenroom.core.letters.places import open_places
from greenroom.core.letters.values import Facts, LetterKind, Tone
from greenroom.store.models import Contact, Referee
from greenroom.web import moments
from greenroom.web.forms.start import MendedForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Interview

_TONES = [(tone.value, f"{name}. {when}") for tone, (name, when) in TONES.items()]
_LISTS = {field.name for field in fields(Facts) if isinstance(getattr(Facts(), field.name), tuple)}
_LONG = _LISTS | {"moment", "offer", "question", "accommodation", "reason", "enthusiasm", "job_summary", "outcome"}
_LONGEST = 2000
CALLED = "to_called"
_CALLED_HELP = "Such as “Ama” or “Dr Okafor”. Without it, their full name stands there."


class AwaitedText(forms.CharField):
    """A box that may stay empty, though what it asks for is needed in the end: the letter waits for it."""

    def validate(self, value: Any) -> None:  # noqa: ANN401 - as Django has it
        """Take an empty text as well."""


class AwaitedChoice(forms.ChoiceField):
    """A choice of which one is that nothing fits."""

    def validate(self, value: Any) -> None:  # noqa: ANN401 - as Django has it
        """Take an empty value as well.

        Raises:
            ValidationError: it is not among the choices.
        """
        if value:
            super().validate(value)


class ToneForm(MendedForm):
    """How formal a letter is."""

    tone = forms.ChoiceField(label="How formal", choices=_TONES, widget=forms.RadioSelect)


class WriteForm(ToneForm):
    """About what, to whom, how formal, and whatever the record does not know."""

    to = AwaitedChoice(label="To")
    interview = AwaitedChoice(label="About the interview")

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - whatever Django's form takes
        actor: Actor,
        application: Application,
        kind: LetterKind,
        interviews: Sequence[Interview],
        asked: Sequence[tuple[str, str, bool]],
        suggestion: str = "",
        **kwargs: Any,  # noqa: ANN401
    ) -> None:
        super().__init__(*args, **{"use_required_attribute": False, **kwargs})
        self._to_referee = occasion(kind).phase is Phase.REFEREE
        people = _referees(actor, application) if self._to_referee else _contacts(actor, application)
        self._choices("to", [*people, ("", "Somebody who is not in the list")])
        self._choices("interview", [*((str(each.pk), _shown(each)) for each in interviews), ("", "None of them")])
        if occasion(kind).phase not in {Phase.BEFORE, Phase.AFTER} or not interviews:
            del self.fields["interview"]
        for name, ask, needed in (*asked, *_called(asked)):
            self.fields[name] = _fact_field(name, ask, needed=needed)
        self._needed = [name for name, _, needed in asked if needed]
        if suggestion and "question" in self.fields:
            self.fields["question"].help_text = f"Such as: {suggestion}"

    @property
    def needed(self) -> list[forms.BoundField]:
        """What the letter is pointless without."""
        return [self[name] for name in self._needed]

    @property
    def welcome(self) -> list[forms.BoundField]:
        """What the letter would say as well."""
        return [self[name] for name in self.fields if name in ASKS and name not in self._needed]

    def about(self) -> dict[str, Any]:
        """What the letter is about, as the service takes it."""
        to, interview = self.cleaned_data["to"], self.cleaned_data.get("interview")
        return {
            "tone": Tone(self.cleaned_data["tone"]),
            "interview": UUID(interview) if interview else None,
            "referee" if self._to_referee else "contact": UUID(to) if to else None,
            "told": {name: words for name, words in self.cleaned_data.items() if name in ASKS and words},
        }

    def _choices(self, name: str, choices: list[tuple[str, str]]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined] # it is a field with choices


class LetterForm(MendedForm):
    """The text of a letter, and where it goes."""

    to_address = AwaitedText(label="To", max_length=254, help_text="Their mail address; several are parted by commas.")
    subject = forms.CharField(
        label="Subject", max_length=300, error_messages={"required": "Give the letter a subject."}
    )
    body = forms.CharField(
        label="Letter",
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 18}),
        error_messages={"required": "There is nothing in the letter yet."},
    )


class OpenForm(MendedForm):
    """One box for each open place of a letter."""

    def __init__(self, *args: Any, places: Sequence[str], **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **{"use_required_attribute": False, **kwargs})
        self._places = {_box(place): place for place in places}
        for name, place in self._places.items():
            self.fields[name] = AwaitedText(
                label=place.strip("[]") or "What stands here?",
                max_length=_LONGEST,
                widget=forms.Textarea(attrs={"rows": 2}),
            )

    @property
    def boxes(self) -> list[tuple[forms.BoundField, str]]:
        """Each box with the open place that it is for."""
        return [(self[name], place) for name, place in self._places.items()]

    @property
    def words(self) -> dict[str, str]:
        """What was typed, by its open place.

        An open place that is typed into the box stays what it is.
        """
        typed = {place: self.cleaned_data[name] for name, place in self._places.items()}
        return {place: words for place, words in typed.items() if words and not open_places(words)}


def _box(place: str) -> str:
    """The name of the box for an open place: it stays the same when other places come or go."""
    return f"place_{sha256(place.encode()).hexdigest()[:12]}"


def _called(asked: Sequence[tuple[str, str, bool]]) -> list[tuple[str, str, bool]]:
    """How they are addressed can always be said better than by the full name."""
    return [] if any(name == CALLED for name, _, _ in asked) else [(CALLED, ASKS[CALLED], False)]


def _fact_field(name: str, ask: str, *, needed: bool) -> forms.CharField:
    """A box for a fact: what is needed and stays empty is asked again in the letter."""
    kind = AwaitedText if needed else forms.CharField
    field = kind(label=ask, required=needed, max_length=_LONGEST)
    if name in _LONG:
        field.widget = forms.Textarea(attrs={"rows": 3 if name in _LISTS else 2})
    if name in _LISTS:
        field.help_text = "A line for each."
    if name == CALLED:
        field.help_text = _CALLED_HELP
    return field


def _contacts(actor: Actor, application: Application) -> list[tuple[str, str]]:
    rows = Contact.objects.visible_to(actor).filter(employer=application.employer_id).order_by("created_at")
    return [(str(row.pk), str(row)) for row in rows]


def _referees(actor: Actor, application: Application) -> list[tuple[str, str]]:
    rows = Referee.objects.visible_to(actor).filter(person=application.person_id)
    return [(str(row.pk), f"{row.name}, {row.relation}" if row.relation else row.name) for row in rows]


def _shown(interview: Interview) -> str:
    form = interview.format.replace("-", " ").capitalize()
    return f"{form}, {moments.moment(interview.starts_at, interview.zone)}"
