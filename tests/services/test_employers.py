from __future__ import annotations

import pytest
from tests.people import alice
from tests.world import world

from greenroom.core.errors import InvalidChoice
from greenroom.services import employers
from greenroom.store.models import Contact, Employer

pytestmark = pytest.mark.django_db


def test_an_employer_with_an_application_stays_and_says_which() -> None:
    actor = alice()
    w = world(actor)

    with pytest.raises(InvalidChoice, match="Warehouse Team Leader, Northgate Parcels"):
        employers.delete_employer(actor, w.application.employer.pk)

    assert Employer.objects.count() == 1


def test_an_employer_without_applications_goes_with_its_contacts() -> None:
    actor = alice()
    row = employers.employer_named(actor, "Old Co")
    employers.add_contact(actor, row.pk, name="Ada Finch", title="Recruiter", stakeholder="recruiter")

    employers.delete_employer(actor, row.pk)

    assert not Contact.objects.exists()


@pytest.mark.parametrize(
    ("field", "fields"), [("name", {"name": ""}), ("stakeholder", {"stakeholder": "boss"}), ("age", {"age": "40"})]
)
def test_a_contact_that_does_not_fit_is_refused(field: str, fields: dict[str, str]) -> None:
    actor = alice()
    world(actor)
    contact = Contact.objects.get(name="Joan Barker")

    with pytest.raises(InvalidChoice) as error:
        employers.update_contact(actor, contact.pk, **fields)

    assert error.value.field == field


def test_a_contact_and_an_employer_can_be_changed() -> None:
    actor = alice()
    w = world(actor)
    contact = Contact.objects.get(name="Joan Barker")

    assert employers.update_contact(actor, contact.pk, name=" Joan B. ", phone="123").name == "Joan B."
    assert employers.update_employer(actor, w.application.employer.pk, name="Northgate").name == "Northgate"
