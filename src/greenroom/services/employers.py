"""Employers, and the people who work there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.services.record import deed
from greenroom.services.wording import given
from greenroom.store.models import Contact, Employer

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor

STAKEHOLDERS = ("recruiter", "hiring-manager", "peer", "senior-leader", "hr-partner")
_CONTACT_FIELDS = frozenset({"name", "title", "stakeholder", "email", "phone", "notes"})


def employer_named(actor: Actor, name: str) -> Employer:
    """The actor's employer of that name, whatever its capitals; made when there is none."""
    wanted = given(name, field="employer", what="the employer's name")
    known = Employer.objects.owned_by(actor).filter(name__iexact=wanted).first()
    if known is not None:
        return known
    with deed(actor, "add-employer", f"Added {wanted}") as record:
        return record.create(Employer(person=actor.person, name=wanted))


def add_contact(
    actor: Actor, employer: UUID, *, name: str, title: str = "", stakeholder: str = "", email: str = ""
) -> Contact:
    """Add somebody who works at an employer."""
    row = Employer.objects.own(actor, employer)
    contact = Contact(
        person=actor.person,
        employer=row,
        name=given(name, field="name", what="a name"),
        title=title.strip(),
        stakeholder=checked_stakeholder(stakeholder),
        email=email.strip(),
    )
    with deed(actor, "add-contact", f"Added {contact.name} at {row.name}") as record:
        return record.create(contact)


def update_contact(actor: Actor, contact: UUID, **fields: str) -> Contact:
    """Change what is known of a contact."""
    row = Contact.objects.own(actor, contact)
    if "name" in fields:
        fields["name"] = given(fields["name"], field="name", what="a name")
    if "stakeholder" in fields:
        fields["stakeholder"] = checked_stakeholder(fields["stakeholder"])
    with deed(actor, "update-contact", f"Changed {row.name}") as record:
        return record.update(row, **_only(fields, _CONTACT_FIELDS))


def checked_stakeholder(value: str) -> str:
    """A perspective from which somebody judges, or none.

    Raises:
        InvalidChoice: it is neither.
    """
    if value and value not in STAKEHOLDERS:
        raise InvalidChoice("Choose recruiter, hiring manager, peer, senior leader or HR partner.", field="stakeholder")
    return value


def _only(fields: dict[str, str], allowed: frozenset[str]) -> dict[str, str]:
    unknown = sorted(set(fields) - allowed)
    if unknown:
        raise InvalidChoice(f"There is no field “{unknown[0]}” here.", field=unknown[0])
    return {name: value.strip() for name, value in fields.items()}
