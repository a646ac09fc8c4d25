"""The references desk: who vouches for the person, with what consent, and which employer has whose name."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.db.models import Count, Max, Prefetch, Q
from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.services.record import deed
from greenroom.services.wording import given
from greenroom.store.models import Application, Referee, Reference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from greenroom.store.access import Actor

STEPS = {"briefed": "briefed_at", "contacted": "contacted_at", "thanked": "thanked_at"}
"""What happens with a reference, by the word on its button: they are told, the employer calls, they are thanked."""

LATELY = dt.timedelta(days=90)
"""How far back the load of a referee is counted: our rule. Three calls in a quarter is much to ask of anybody."""

MUCH = 3
"""From so many employers lately on the desk says that somebody carries much."""

_MOST_POINTS = 12
_FIELDS = ("name", "title", "relation", "email", "phone", "notes")


def add_referee(
    actor: Actor, *, vouches: Sequence[str] = (), consent_on: dt.date | None = None, **fields: str
) -> Referee:
    """Add somebody who can vouch.

    Raises:
        InvalidChoice: there is no name, an address is none, or a value does not fit.
    """
    values = _values(vouches, consent_on, fields)
    with deed(actor, "add-referee", f"Added {values['name']} to those who vouch") as record:
        return record.create(Referee(person=actor.person, **values))


def update_referee(
    actor: Actor, referee: UUID, *, vouches: Sequence[str] = (), consent_on: dt.date | None = None, **fields: str
) -> Referee:
    """Change what is known of somebody who vouches."""
    row = Referee.objects.own(actor, referee)
    values = _values(vouches, consent_on, fields)
    with deed(actor, "update-referee", f"Changed what is known of {row.name}") as record:
        return record.update(row, **values)


def remove_referee(actor: Actor, referee: UUID) -> Referee:
    """Remove somebody who vouches, with the notes of whom they were named to."""
    row = Referee.objects.own(actor, referee)
    with deed(actor, "remove-referee", f"Removed {row.name} from those who vouch") as record:
        record.delete(row)
    return row


def name_to(actor: Actor, application: UUID, referee: UUID) -> Reference:
    """Note that an employer has the name of somebody who vouches; once is enough."""
    row = Application.objects.select_related("employer").own(actor, application)
    who = Referee.objects.own(actor, referee)
    known = Reference.objects.owned_by(actor).filter(application=row, referee=who).first()
    if known is not None:
        return known
    with deed(actor, "name-referee", f"Named {who.name} to {row.employer.name}") as record:
        return record.create(Reference(person=actor.person, application=row, referee=who))


def mark(actor: Actor, reference: UUID, step: str, *, done: bool = True, at: dt.datetime | None = None) -> Reference:
    """Note that a referee was briefed, contacted or thanked, or that they were not after all.

    Raises:
        InvalidChoice: there is no such step.
    """
    row = Reference.objects.select_related("referee", "application__employer").own(actor, reference)
    if step not in STEPS:
        raise InvalidChoice("Choose briefed, contacted or thanked.", field="step")
    word = step if done else f"not {step}"
    summary = f"{row.referee.name} is {word}, about {row.application.employer.name}"
    with deed(actor, "mark-reference", summary) as record:
        return record.update(row, **{STEPS[step]: (at or timezone.now()) if done else None})


def take_back(actor: Actor, reference: UUID) -> Reference:
    """Note that an employer does not have that name after all."""
    row = Reference.objects.select_related("referee", "application__employer").own(actor, reference)
    with deed(actor, "unname-referee", f"{row.referee.name} is not named to {row.application.employer.name}") as record:
        record.delete(row)
    return row


def referees(actor: Actor, now: dt.datetime) -> Sequence[Referee]:
    """Everybody who vouches, as far as the actor may see them.

    Each has `load`, the number of employers who had their name lately, `asked_at`, when the last one got it, and
    `named`, all references with their applications.
    """
    rows = Referee.objects.visible_to(actor).select_related("person")
    lately = Q(references__created_at__gte=now - LATELY)
    named = Reference.objects.select_related("application__employer").order_by("-created_at")
    return list(
        rows.annotate(
            load=Count("references__application__employer", filter=lately, distinct=True),
            asked_at=Max("references__created_at"),
        ).prefetch_related(Prefetch("references", named, to_attr="named"))
    )


def references_of(actor: Actor, application: UUID) -> Sequence[Reference]:
    """Who is named to the employer of an application, in the order in which they were named."""
    rows = Reference.objects.visible_to(actor).filter(application=application)
    return list(rows.select_related("referee"))


def not_named_yet(actor: Actor, application: UUID) -> Sequence[Referee]:
    """The person's referees whose name this employer does not have."""
    return list(Referee.objects.owned_by(actor).exclude(references__application=application))


def _values(vouches: Sequence[str], consent_on: dt.date | None, fields: Mapping[str, str]) -> dict[str, object]:
    """What was typed, checked."""
    unknown = sorted(set(fields) - set(_FIELDS))
    if unknown:
        raise InvalidChoice(f"A referee has no field “{unknown[0]}”.", field=unknown[0])
    values = {name: fields.get(name, "").strip() for name in _FIELDS}
    values["name"] = given(values["name"], field="name", what="a name")
    if values["email"] and "@" not in values["email"]:
        raise InvalidChoice("An e-mail address has an @ in it, like name@example.org.", field="email")
    points = [line for each in vouches if (line := " ".join(each.split()).lstrip("-*•– "))]
    if len(points) > _MOST_POINTS:
        raise InvalidChoice(f"Name at most {_MOST_POINTS} things that they can speak about.", field="vouches")
    return {**values, "vouches": points, "consent_on": consent_on}
