from __future__ import annotations

import pytest
from tests.people import alice, bob
from tests.world import world

from greenroom.core.errors import InvalidChoice
from greenroom.services import people
from greenroom.store.models import Person, Share

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("zone", "Amsterdam"),
        ("free_hours", {"mon": [["20:00", "18:00"]]}),
        ("free_hours", {"mon": [["evening", "night"]]}),
        ("free_hours", {"mon": [["18:00"]]}),
        ("free_hours", {"monday": [["18:00", "20:00"]]}),
        ("free_hours", "evenings"),
        ("pay_low", "a lot"),
        ("pay_high", "-5"),
        ("daily_minutes", "an hour"),
        ("daily_minutes", "5"),
        ("daily_minutes", 1441),
        ("pay_currency", "euro"),
        ("pay_period", "fortnight"),
        ("email", "alice at example"),
        ("languages", "English"),
        ("links", ["https://example.org"]),
        ("name", "A" * 201),
        ("headline", "A\0B"),
        ("is_example", "yes"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_and_names_its_field(field: str, value: object) -> None:
    actor = alice()

    with pytest.raises(InvalidChoice) as error:
        people.update_profile(actor, **{field: value})

    assert error.value.field == field
    assert Person.objects.get(pk=actor.person.pk).name == actor.person.name


def test_pay_that_is_upside_down_is_refused_also_when_half_of_it_was_there() -> None:
    actor = alice()
    people.update_profile(actor, pay_low="50000")

    with pytest.raises(InvalidChoice, match="Swap them"):
        people.update_profile(actor, pay_high="40000")


def test_a_profile_is_kept_as_given() -> None:
    person = people.update_profile(
        alice(),
        zone="Europe/London",
        free_hours={"sat": [["09:00", "12:00"]], "mon": []},
        languages=[{"name": " English ", "level": "native"}, {"name": "", "level": "B1"}],
        work_authorisations=[{"country": "United Kingdom", "status": "Citizen"}],
        daily_minutes="90",
        pay_low="",
        pay_high=66000,
        pay_currency="eur",
        pay_period="year",
    )

    assert person.free_hours == {"sat": [["09:00", "12:00"]]}
    assert person.languages == [{"name": "English", "level": "native"}]
    assert person.work_authorisations == [{"country": "United Kingdom", "status": "Citizen", "until": ""}]
    assert (person.pay_low, person.pay_high, person.pay_currency) == (None, 66000, "EUR")
    assert person.daily_minutes == 90
    assert people.update_profile(alice(), daily_minutes="").daily_minutes is None


def test_an_empty_profile_is_filled_from_the_resume_and_what_was_typed_stays() -> None:
    actor = alice()
    people.update_profile(actor, place="York")

    world(actor)

    person = Person.objects.get(pk=actor.person.pk)
    assert (person.name, person.email, person.place) == ("Mara Okafor", "mara.okafor@example.org", "York")
    assert person.links == [{"url": "https://example.org/mara", "label": ""}]
    assert person.languages == [{"name": "English", "level": "native"}]


def test_a_share_is_given_once_and_not_to_oneself() -> None:
    actor = alice()

    assert people.share(actor, bob().user) == people.share(actor, bob().user)
    assert Share.objects.count() == 1
    with pytest.raises(InvalidChoice, match="yours already"):
        people.share(actor, actor.user)


def test_a_share_that_is_over_stays_over() -> None:
    actor = alice()
    shared = people.share(actor, bob().user)

    first = people.revoke_share(actor, shared.pk)

    assert people.revoke_share(actor, shared.pk).revoked_at == first.revoked_at


def test_a_user_has_one_workspace() -> None:
    assert people.workspace_of(alice().user) == people.workspace_of(alice().user)
