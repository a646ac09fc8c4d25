from __future__ import annotations

import pytest
from tests.coming_back import read
from tests.people import alice, charlie

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.services import readings

pytestmark = pytest.mark.django_db


def test_what_was_read_is_kept_with_what_to_take_from_it() -> None:
    made = read(alice())

    assert list(readings.log_of(alice())) == [made]
    assert made.takeaway == "Say how long."
    assert list(readings.log_of(charlie())) == []


@pytest.mark.parametrize(("field", "title", "url"), [("title", "", ""), ("url", "Queues", "javascript:alert(1)")])
def test_what_does_not_fit_is_refused(field: str, title: str, url: str) -> None:
    with pytest.raises(InvalidChoice) as error:
        readings.add(alice(), title=title, url=url)

    assert error.value.field == field


def test_charlie_removes_nothing() -> None:
    with pytest.raises(NotFound):
        readings.remove(charlie(), read(alice()).pk)
