"""Saved views: searches among the applications that the person comes back to, each under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.lines import folded
from greenroom.core.journey.search import query_of, search_in
from greenroom.services.record import deed
from greenroom.services.wording import given
from greenroom.store.models import SavedView

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor


def save_view(actor: Actor, *, name: str, query: str) -> SavedView:
    """Keep a search under a name; one that has the name already gets the search instead.

    Args:
        actor: whose it is.
        name: what it is called.
        query: the words of its address; what is no part of a search is left out, and so is the page.

    Raises:
        InvalidChoice: there is no name, or the search is longer than what can be kept.
    """
    wanted = given(name, field="name", what="a name for the view")
    kept = query_of(search_in(query), page=1)
    known = next((view for view in SavedView.objects.owned_by(actor) if folded(view.name) == folded(wanted)), None)
    with deed(actor, "save-view", f"Saved the view “{wanted}”") as record:
        if known is not None:
            return record.update(known, name=wanted, query=kept)
        return record.create(SavedView(person=actor.person, name=wanted, query=kept))


def rename_view(actor: Actor, view: UUID, *, name: str) -> SavedView:
    """Give a saved view another name.

    Raises:
        InvalidChoice: there is no name, or another view has it.
    """
    row = SavedView.objects.own(actor, view)
    wanted = given(name, field="name", what="a name for the view")
    others = SavedView.objects.owned_by(actor).exclude(pk=row.pk)
    if any(folded(other.name) == folded(wanted) for other in others):
        raise InvalidChoice(f"There is a view “{wanted}” already. Choose another name.", field="name")
    with deed(actor, "rename-view", f"Renamed the view “{row.name}” to “{wanted}”") as record:
        return record.update(row, name=wanted)


def delete_view(actor: Actor, view: UUID) -> None:
    """Delete a saved view; the applications stay as they are."""
    row = SavedView.objects.own(actor, view)
    with deed(actor, "delete-view", f"Deleted the view “{row.name}”") as record:
        record.delete(row)
