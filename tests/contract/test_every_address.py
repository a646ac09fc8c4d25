"""Alice owns, Bob reviews, Charlie may nothing: all three go to every address that the program has."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from tests.journey import everything_of_the_journey
from tests.people import alice, bob, charlie, let_in
from tests.world import POSTING, world

from greenroom.services import postings, practice
from greenroom.services.saved_views import save_view
from greenroom.store.models import Change, Deed
from greenroom.store.rows import all_models

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from greenroom.store.access import Actor

# Addresses that ask for no cookie: a link or a token lets in, or there is nothing to see.
OPEN = {"enter", "health", "feed", "api:api-root"}
# Addresses that only ask “are you sure”, before a change: a reviewer has no business there.
ASKS_FIRST = {"delete_application", "move_application", "erase"}
# What a reviewer is not shown even of a shared workspace: its history and its sharing.
PRIVATE = {"undo", "revoke_share", "application_history"}


def patterns(resolver: URLResolver | None = None, within: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every address with its full name."""
    for each in (resolver or get_resolver()).url_patterns:
        if isinstance(each, URLResolver):
            yield from patterns(each, f"{within}{each.namespace}:" if each.namespace else within)
        elif each.name:
            yield f"{within}{each.name}", each


ALL = {name: pattern for name, pattern in patterns() if name not in OPEN}
ABOUT_A_ROW = {name: pattern for name, pattern in ALL.items() if pattern.pattern.converters}


def browser(actor: Actor) -> Client:
    client = Client(raise_request_exception=True)
    client.force_login(actor.user)
    return client


@pytest.fixture
def keys(db: None) -> dict[str, UUID]:  # noqa: ARG001 - the database is there
    """For each name that an address can ask for, the key of something of Alice's, which Bob may see."""
    owner = alice()
    made = world(owner)
    let_in(owner, bob())
    question = practice.add_question(owner, text="How do you calm a queue?", application=made.application.pk)
    practice.answer(owner, question.pk, "Last winter I moved two people to the door. The queue halved in a week.", 20)
    everything_of_the_journey(owner, made)
    posting = postings.read_in(owner, made.application.pk, name="posting.txt", content=POSTING.encode())
    save_view(owner, name="Quiet ones", query="waiting=14")
    found = {model._meta.model_name: model._default_manager.first() for model in all_models() if model is not Change}
    known = {str(name): row.pk for name, row in found.items() if row is not None}
    known |= {
        "file": posting.file_id,
        "item": known["roleitem"],
        "fact": known["rolefact"],
        "entry": known["resumeentry"],
        "term": known["offerterm"],
        "line": known["achievement"],
    }
    asked = {name for pattern in ABOUT_A_ROW.values() for name in pattern.pattern.converters}
    assert asked <= set(known)
    return known


def address(name: str, keys: Mapping[str, UUID]) -> str:
    return reverse(name, kwargs={part: keys[part] for part in ALL[name].pattern.converters})


def test_the_addresses_were_found() -> None:
    assert len(ALL) > 40
    assert len(ABOUT_A_ROW) > 30


def test_charlie_finds_nothing_at_an_address_of_alice(keys: dict[str, UUID]) -> None:
    stranger = browser(charlie())
    answers = {
        name: (stranger.get(address(name, keys)).status_code, stranger.post(address(name, keys)).status_code)
        for name in ABOUT_A_ROW
    }
    assert {name: codes for name, codes in answers.items() if set(codes) - {404, 405} or 404 not in codes} == {}


def test_bob_may_look_but_not_change(keys: dict[str, UUID]) -> None:
    reviewer = browser(bob())
    before = Deed.objects.count()
    looked = {name: reviewer.get(address(name, keys)).status_code for name in ABOUT_A_ROW}
    changed = {name: reviewer.post(address(name, keys)).status_code for name in ABOUT_A_ROW}
    assert {name: code for name, code in looked.items() if code not in may_look(name)} == {}
    assert {name: code for name, code in changed.items() if code not in {403, 405} | hidden(name)} == {}
    assert [name for name in looked if looked[name] == changed[name] == 405] == []
    assert Deed.objects.count() == before


def may_look(name: str) -> set[int]:
    return {403} if name in ASKS_FIRST else {200, 405} | hidden(name)


def hidden(name: str) -> set[int]:
    return {404} if name in PRIVATE else set()


def test_alice_gets_an_answer_everywhere(keys: dict[str, UUID]) -> None:
    owner = browser(alice())
    answers = {name: owner.get(address(name, keys)).status_code for name in ALL}
    assert {name: code for name, code in answers.items() if code not in {200, 405}} == {}


def test_somebody_without_a_cookie_is_sent_to_the_entrance(keys: dict[str, UUID]) -> None:
    answers = {name: Client().get(address(name, keys)).status_code for name in ALL}
    assert {name: code for name, code in answers.items() if code != 401} == {}


def test_charlie_sees_nothing_of_alice_on_pages_of_his_own(keys: dict[str, UUID]) -> None:
    stranger = browser(charlie())
    own = {name: stranger.get(address(name, keys)) for name in ALL if name not in ABOUT_A_ROW}
    assert {name: answer.status_code for name, answer in own.items() if answer.status_code not in {200, 405}} == {}
    assert [name for name, answer in own.items() if b"Northgate" in b"".join(answer)] == []


def test_a_key_that_nothing_has_is_not_found(keys: dict[str, UUID]) -> None:
    nothing = {name: uuid4() for name in keys}
    assert browser(alice()).get(address("application", nothing)).status_code == 404
