from __future__ import annotations

import pytest
from tests.people import alice, bob, let_in
from tests.world import snapshot

from greenroom.core.errors import InvalidChoice, NotAllowed
from greenroom.services import applications
from greenroom.services.history import undo
from greenroom.services.moving import move
from greenroom.store.models import Application, Deed

pytestmark = pytest.mark.django_db


def started(template: str = "standard") -> Application:
    return applications.start(alice(), employer="Harbour Foods", title="Planner", template=template)


def stood(row: Application) -> tuple[str, str]:
    row.refresh_from_db()
    return (row.current_stage.name if row.current_stage else "", row.ended_as)


def names(row: Application) -> list[str]:
    return [stage.name for stage in row.stages.all()]


def test_a_card_goes_to_a_stage_and_its_time_is_noted() -> None:
    row = started()
    assert move(alice(), row.pk, "first-round") == "“Planner, Harbour Foods” stands in “First round” now."
    assert stood(row) == ("First round", "")
    assert row.stages.get(key="first-round").entered_at is not None


def test_a_stage_that_this_employer_did_not_have_is_added_where_it_usually_comes() -> None:
    row = started("small")
    move(alice(), row.pk, "assessment")
    assert stood(row) == ("Assessment", "")
    assert names(row)[:4] == ["Applied", "First round", "Assessment", "Second or panel round"]
    assert [stage.position for stage in row.stages.all()] == list(range(6))


def test_a_stage_of_another_application_is_added_behind_the_current_one() -> None:
    row = started()
    move(alice(), row.pk, "own:Trial Day")
    assert names(row)[:3] == ["Applied", "Trial Day", "Recruiter screen"]
    move(alice(), row.pk, "offer")
    move(alice(), row.pk, "own:trial day")
    assert names(row).count("Trial Day") == 1
    assert stood(row) == ("Trial Day", "")


@pytest.mark.parametrize("place", ["assessment", "own:Trial day", "end:rejected", "applied", "offer"])
def test_a_move_is_one_deed_that_one_undo_takes_back(place: str) -> None:
    row = started("small")
    applications.end(alice(), row.pk, "on-hold")
    before, known = snapshot(), Deed.objects.count()
    move(alice(), row.pk, place)
    assert Deed.objects.count() == known + 1
    undo(alice(), Deed.objects.latest("created_at").pk)
    assert snapshot() == before


def test_one_that_ended_goes_on_when_it_is_moved_to_a_stage() -> None:
    row = started()
    move(alice(), row.pk, "end:no-reply")
    assert stood(row) == ("Applied", "no-reply")
    move(alice(), row.pk, "applied")
    assert stood(row) == ("Applied", "")


def test_there_is_nothing_to_accept_before_an_offer() -> None:
    row = started()
    with pytest.raises(InvalidChoice, match="Move it to the offer first"):
        move(alice(), row.pk, "end:accepted")
    move(alice(), row.pk, "offer")
    move(alice(), row.pk, "end:accepted")
    assert stood(row) == ("Offer", "accepted")


def test_what_is_settled_stays_until_it_is_ended_otherwise() -> None:
    row = started()
    move(alice(), row.pk, "offer")
    move(alice(), row.pk, "end:declined")
    before = snapshot()
    with pytest.raises(InvalidChoice, match="This is settled"):
        move(alice(), row.pk, "first-round")
    assert snapshot() == before
    move(alice(), row.pk, "end:on-hold")
    move(alice(), row.pk, "first-round")
    assert stood(row) == ("First round", "")


def test_moving_a_card_to_where_it_stands_does_nothing() -> None:
    row = started()
    known = Deed.objects.count()
    assert move(alice(), row.pk, "applied") == ""
    move(alice(), row.pk, "end:rejected")
    assert move(alice(), row.pk, "end:rejected") == ""
    assert Deed.objects.count() == known + 1


def test_a_reviewer_moves_nothing() -> None:
    row = started()
    let_in(alice(), bob())
    with pytest.raises(NotAllowed):
        move(bob(), row.pk, "offer")
