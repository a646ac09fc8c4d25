"""Alice owns, Bob reviews, Charlie may nothing: all three go to every address that the program has."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from tests.people import alice, bob, charlie, let_in
from tests.world import world

from greenroom.store.models import Change, Deed
from greenroom.store.rows import all_models

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from greenroom.store.access import Actor

# Addresses that are not about anybody's record.
OPEN = {"enter", "health"}
# Addresses that only ask “are you sure”, before a change: a reviewer has no business there.
ASKS_FIRST = {"delete_application", "erase"}
# What a reviewer is not shown even of a shared workspace: its history and its sharing.
PRIVATE = {"undo", "revoke_share"}


def patterns(resolver: URLResolver | None = None) -> Iterator[URLPattern]:
    for each in (resolver or get_resolver()).url_patterns:
        if isinstance(each, URLResolver):
            yield from patterns(each)
        else:
            yield each


ALL = {pattern.name: pattern for pattern in patterns() if pattern.name and pattern.name not in OPEN}
ABOUT_A_ROW = {name: pattern for name, pattern in ALL.items() if pattern.pattern.converters}


def browser(actor: Actor) -> Client:
    client = Client(raise_request_exception=True)
    client.force_login(actor.user)
    return client


@pytest.fixture
def keys(db: None) -> dict[str, object]:  # noqa: ARG001 - the database is there
    """For each name that an address can ask for, the key of something of Alice's, which Bob may see."""
    owner = alice()
    made = world(owner)
    found = {model._meta.model_name: model._default_manager.first() for model in all_models() if model is not Change}
    missing = [name for name, row in found.items() if row is None]
    assert not missing, f"tests/world.py makes none of these yet: {missing}"
    let_in(owner, bob())
    return {str(name): row.pk for name, row in found.items() if row} | {"application": made.application.pk}


def address(pattern: URLPattern, keys: Mapping[str, object]) -> str:
    return reverse(str(pattern.name), kwargs={name: keys[name] for name in pattern.pattern.converters})


def test_the_addresses_were_found() -> None:
    assert len(ALL) > 40
    assert len(ABOUT_A_ROW) > 30


@pytest.mark.parametrize("name", sorted(ABOUT_A_ROW))
def test_charlie_finds_nothing_at_an_address_of_alice(name: str, keys: dict[str, object]) -> None:
    place = address(ABOUT_A_ROW[name], keys)
    stranger = browser(charlie())
    answers = {stranger.get(place).status_code, stranger.post(place).status_code}
    assert answers <= {404, 405}
    assert 404 in answers


@pytest.mark.parametrize("name", sorted(ABOUT_A_ROW))
def test_bob_may_look_but_not_change(name: str, keys: dict[str, object]) -> None:
    place = address(ABOUT_A_ROW[name], keys)
    reviewer = browser(bob())
    before = Deed.objects.count()
    looked, changed = reviewer.get(place).status_code, reviewer.post(place).status_code
    assert looked in ({403} if name in ASKS_FIRST else {200, 405, 404} if name in PRIVATE else {200, 405})
    assert changed in ({403, 404, 405} if name in PRIVATE else {403, 405})
    assert (looked, changed) != (405, 405)
    assert Deed.objects.count() == before


@pytest.mark.parametrize("name", sorted(ALL))
def test_alice_gets_an_answer_everywhere(name: str, keys: dict[str, object]) -> None:
    place = address(ALL[name], keys)
    assert browser(alice()).get(place).status_code in {200, 405}


@pytest.mark.parametrize("name", sorted(ALL))
def test_somebody_without_a_cookie_is_sent_to_the_entrance(name: str, keys: dict[str, object]) -> None:
    assert Client().get(address(ALL[name], keys)).status_code == 401


@pytest.mark.parametrize("name", sorted(set(ALL) - set(ABOUT_A_ROW)))
def test_charlie_sees_nothing_of_alice_on_pages_of_his_own(name: str, keys: dict[str, object]) -> None:
    answer = browser(charlie()).get(address(ALL[name], keys))
    assert answer.status_code in {200, 405}
    assert b"Northgate" not in getattr(answer, "content", b"")


def test_a_key_that_nothing_has_is_not_found(keys: dict[str, object]) -> None:
    nothing = {name: uuid4() for name in keys}
    assert browser(alice()).get(address(ABOUT_A_ROW["application"], nothing)).status_code == 404
