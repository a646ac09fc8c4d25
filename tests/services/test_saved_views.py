from __future__ import annotations

import pytest
from tests.people import alice, charlie

from greenroom.core.errors import InvalidChoice, NotFound
from greenroom.services.saved_views import delete_view, rename_view, save_view
from greenroom.store.models import SavedView

pytestmark = pytest.mark.django_db


def test_a_view_is_kept_as_a_search_and_nothing_else() -> None:
    view = save_view(alice(), name=" Quiet ones ", query="?waiting=14&page=3&evil=<script>&sort=waiting")
    assert (view.name, view.query) == ("Quiet ones", "waiting=14&sort=waiting")


def test_saving_under_the_same_name_changes_the_view() -> None:
    first = save_view(alice(), name="Quiet ones", query="waiting=14")
    second = save_view(alice(), name="quiet ONES", query="waiting=21")
    assert first == second
    assert SavedView.objects.get().query == "waiting=21"


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
def test_a_view_needs_a_name_that_fits(name: str) -> None:
    with pytest.raises(InvalidChoice):
        save_view(alice(), name=name, query="")


def test_a_search_that_is_too_long_to_keep_is_refused_with_a_sentence() -> None:
    with pytest.raises(InvalidChoice, match="too long"):
        save_view(alice(), name="Long", query=f"q={'ä' * 200}")


def test_two_views_have_two_names() -> None:
    save_view(alice(), name="One", query="")
    two = save_view(alice(), name="Two", query="")
    with pytest.raises(InvalidChoice, match="There is a view “one” already"):
        rename_view(alice(), two.pk, name="one")
    assert rename_view(alice(), two.pk, name="TWO").name == "TWO"


def test_a_view_is_its_owners() -> None:
    view = save_view(alice(), name="Quiet ones", query="")
    with pytest.raises(NotFound):
        delete_view(charlie(), view.pk)
    delete_view(alice(), view.pk)
    assert not SavedView.objects.exists()
