"""How a letter begins: what the address asks for, completed by what is most likely meant."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from django.utils import timezone

from greenroom.core.letters.occasions import Phase, occasion
from greenroom.core.letters.values import LetterKind, Tone
from greenroom.core.norms.notes import first_tone
from greenroom.services.meetings import attendee_of
from greenroom.services.postings import role_map_of
from greenroom.services.questions_for_them import to_say
from greenroom.store.models import Contact, Interview, Letter, Referee
from greenroom.web.letters import write_address

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from django.db.models import Model

    from greenroom.store.access import Actor, OwnedQuerySet
    from greenroom.store.models import Application

    Row = TypeVar("Row", bound=Model)

_ARRANGING = ("recruiter", "hr-partner")  # who sets times and makes offers


class Beginning:
    """A letter that is about to be written.

    Attributes:
        actor: who writes.
        application: what it is about.
        kind: the occasion; none while it is not chosen.
        now: the moment.
    """

    def __init__(self, actor: Actor, application: Application, query: Mapping[str, str], now: dt.datetime) -> None:
        self.actor = actor
        self.application = application
        self.now = now
        self._query = query
        asked = query.get("kind", "")
        self.kind = LetterKind(asked) if asked in set(LetterKind) else None

    @cached_property
    def interviews(self) -> Sequence[Interview]:
        """The interviews that it can be about, the latest first."""
        rows = self.application.interviews.filter(cancelled_at=None).order_by("-starts_at")
        return list(rows.prefetch_related("participants__contact"))

    @cached_property
    def interview(self) -> Interview | None:
        """The interview that was asked for; else the next or the last one, as the occasion has it."""
        asked = self._key("interview")
        if asked is not None:
            return next((each for each in self.interviews if each.pk == asked), None)
        phase = occasion(self.kind).phase if self.kind else None
        if phase is Phase.BEFORE:
            return next((each for each in reversed(self.interviews) if each.ends_at > self.now), None)
        if phase is Phase.AFTER:
            return next((each for each in self.interviews if each.ends_at <= self.now), None)
        return None

    @cached_property
    def contact(self) -> Contact | None:
        """To whom: as asked for, or who was there, those who set times first before an interview."""
        if self.kind and occasion(self.kind).phase is Phase.REFEREE:
            return None
        known = self._found(Contact.objects.filter(employer=self.application.employer_id))
        talk = self.interview or next(iter(self.interviews), None)
        if known is not None or talk is None:
            return known
        there = [seat.contact for seat in talk.participants.all()]
        if self.kind and occasion(self.kind).phase in {Phase.BEFORE, Phase.OFFER}:
            there.sort(key=lambda contact: contact.stakeholder not in _ARRANGING)
        return there[0] if there else None

    @cached_property
    def referee(self) -> Referee | None:
        """Who vouches, if the letter is to such a person."""
        if self.kind is None or occasion(self.kind).phase is not Phase.REFEREE:
            return None
        return self._found(Referee.objects.filter(person=self.application.person_id))

    @cached_property
    def tone(self) -> Tone:
        """The tone of the last letter about this application; of the first one, that which is usual in its country."""
        last = Letter.objects.visible_to(self.actor).filter(application=self.application).first()
        return Tone(last.tone) if last and last.tone in set(Tone) else first_tone(self.application.country)

    @property
    def suggestion(self) -> str:
        """What is worth asking them, as the posting leaves it open; nothing without a posting or an interview."""
        posting = self.application.postings.prefetch_related("facts", "items").first()
        if posting is None or self.interview is None:
            return ""
        people = tuple(attendee_of(seat.contact) for seat in self.interview.participants.all())
        found = to_say(self.application, role_map_of(posting), people, timezone.localdate(), self.interview)
        return next(iter(found), "")

    @property
    def panel(self) -> Interview | None:
        """The interview with several people, if the letter is to thank one of them."""
        several = self.interview is not None and len(self.interview.participants.all()) > 1
        return self.interview if several and self.kind is LetterKind.THANK_YOU else None

    @property
    def initial(self) -> dict[str, Any]:
        """What the form starts with."""
        to = self.contact or self.referee
        return {
            "tone": self.tone.value,
            "interview": str(self.interview.pk) if self.interview else "",
            "to": str(to.pk) if to else "",
        }

    @property
    def address(self) -> str:
        """Where the occasion is chosen, to which the kind is added."""
        asked = self._key("interview")
        return write_address(self.application.pk, **({"interview": str(asked)} if asked else {}), kind="")

    def _found(self, rows: OwnedQuerySet[Row]) -> Row | None:
        """The row that the address names, if the actor may see it."""
        asked = self._key("to")
        return rows.visible_to(self.actor).filter(pk=asked).first() if asked else None

    def _key(self, name: str) -> UUID | None:
        """A key in the address; none if there is none, or it is broken."""
        try:
            return UUID(self._query.get(name, ""))
        except ValueError:
            return None
