from __future__ import annotations

import pytest
from tests.people import alice
from tests.world import POSTING, snapshot, world

from greenroom.adapters.skill_weights import load_skill_tagger
from greenroom.core.errors import InvalidChoice, UnreadableFile, UnreadableText
from greenroom.core.postings.reading import read_posting_text
from greenroom.core.postings.values import FactName, ItemKind
from greenroom.core.spans import Certainty
from greenroom.files import storage
from greenroom.services import applications, postings
from greenroom.services.history import deed
from greenroom.store.models import File, Posting, RoleItem

pytestmark = pytest.mark.django_db


def test_a_role_map_comes_back_from_the_record_as_it_was_read() -> None:
    w = world(alice())

    assert postings.role_map_of(w.posting) == read_posting_text(POSTING, tagger=load_skill_tagger())


def test_a_file_is_kept_untouched_beside_its_text() -> None:
    actor = alice()
    w = world(actor)

    posting = postings.read_in(actor, w.application.pk, name="C:\\jobs\\posting.txt", content=POSTING.encode())

    assert posting.file is not None
    assert posting.file.name == "posting.txt"
    assert storage.read(posting.file.pk) == POSTING.encode()
    assert posting.source == POSTING


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [("a.pdf", b"%PDF-1.7 broken", ""), ("a.txt", b"", ""), ("", None, "   "), ("", None, "Dear diary, it rained.")],
)
def test_what_cannot_be_read_leaves_nothing_behind(name: str, content: bytes | None, text: str) -> None:
    actor = alice()
    row = applications.start(actor, employer="Harbour Foods", title="Planner")
    before = snapshot()

    with pytest.raises((UnreadableFile, UnreadableText)) as error:
        postings.read_in(actor, row.pk, name=name, content=content, text=text)

    assert error.value.message.endswith(".")
    assert snapshot() == before
    assert list(storage.kept_keys()) == []


def test_a_mended_item_counts_as_sure_and_the_source_stays() -> None:
    actor = alice()
    w = world(actor)
    item = w.posting.items.filter(kind=ItemKind.NICE_TO_HAVE)[0]

    postings.mend_item(actor, item.pk, text="Experience with any stock system", kind="must-have")

    role_map = postings.role_map_of(Posting.objects.get(pk=w.posting.pk))
    mended = next(each for each in role_map.of(ItemKind.MUST_HAVE) if "any stock system" in each.text)
    assert mended.certainty is Certainty.SURE
    assert role_map.source == POSTING


def test_an_item_added_by_hand_points_to_its_words_if_they_are_there() -> None:
    actor = alice()
    w = world(actor)

    there = postings.add_item(actor, w.posting.pk, kind="skill", text="safe lifting")
    elsewhere = postings.add_item(actor, w.posting.pk, kind="skill", text="juggling")

    assert POSTING[there.start : there.end] == "safe lifting"
    assert (elsewhere.start, elsewhere.end) == (0, 0)


@pytest.mark.parametrize(("field", "kind", "text"), [("kind", "wish", "A cat"), ("text", "must-have", "  ")])
def test_an_item_that_does_not_fit_is_refused(field: str, kind: str, text: str) -> None:
    actor = alice()
    w = world(actor)
    count = RoleItem.objects.count()

    with pytest.raises(InvalidChoice) as error:
        postings.add_item(actor, w.posting.pk, kind=kind, text=text)

    assert error.value.field == field
    assert RoleItem.objects.count() == count


def test_a_fact_can_be_mended_added_and_emptied() -> None:
    actor = alice()
    w = world(actor)

    postings.set_fact(actor, w.posting.pk, name="title", value="Shift Lead")
    postings.set_fact(actor, w.posting.pk, name="visa", value="offered")
    postings.set_fact(actor, w.posting.pk, name="closing", value="")

    role_map = postings.role_map_of(Posting.objects.get(pk=w.posting.pk))
    title, visa = role_map.fact(FactName.TITLE), role_map.fact(FactName.VISA)
    assert title is not None
    assert title.value == "Shift Lead"
    assert visa is not None
    assert visa.value == "offered"
    assert role_map.fact(FactName.CLOSING) is None
    with pytest.raises(InvalidChoice):
        postings.set_fact(actor, w.posting.pk, name="weather", value="fine")


def test_characters_that_no_database_keeps_become_spaces_and_nothing_moves() -> None:
    actor = alice()
    w = world(actor)
    broken = POSTING.replace("Leeds", "Lee\0s")

    posting = postings.read_in(actor, w.application.pk, text=broken)

    assert posting.source == POSTING.replace("Leeds", "Lee s")


def test_nothing_is_kept_of_a_deed_whose_end_fails() -> None:
    actor = alice()
    row = applications.start(actor, employer="Harbour Foods", title="Planner")

    def fail() -> None:
        with deed(actor, "half", "Half a deed"):
            postings.read_in(actor, row.pk, name="posting.txt", content=POSTING.encode())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert not File.objects.exists()
    assert list(storage.kept_keys()) == []
