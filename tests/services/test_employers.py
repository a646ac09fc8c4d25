from __future__ import annotations

import pytest
from tests.people import alice
from tests.world import world

from greenroom.core.errors import InvalidChoice
from greenroom.services import employers
from greenroom.store.models import Contact

pytestmark = pytest.mark.django_db


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


def test_a_contact_can_be_changed() -> None:
    actor = alice()
    world(actor)
    contact = Contact.objects.get(name="Joan Barker")

    assert employers.update_contact(actor, contact.pk, name=" Joan B. ", phone="123").name == "Joan B."
