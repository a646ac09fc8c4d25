from __future__ import annotations

import pytest
from tests.people import alice, bob, charlie, let_in
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice, NotAllowed
from greenroom.services import applications, guesses
from greenroom.services.history import undo
from greenroom.store.models import Application, Guess, Stage

pytestmark = pytest.mark.django_db


def stage(application: Application, key: str) -> Stage:
    return application.stages.get(key=key)


def test_a_guess_is_graded_when_a_later_stage_is_entered_within_the_same_deed() -> None:
    actor = alice()
    w = world(actor)
    guesses.guess(actor, w.application.pk, 70, interview=w.interview.pk)
    before = snapshot()
    applications.enter_stage(actor, stage(w.application, "first-round").pk)
    assert Guess.objects.get().came is True
    undo(actor, latest(actor).pk)
    assert snapshot() == before


@pytest.mark.parametrize(
    ("end", "came"), [("rejected", False), ("no-reply", False), ("withdrew", None), ("on-hold", None)]
)
def test_an_end_grades_a_guess_only_if_it_is_their_answer(end: str, came: bool | None) -> None:  # noqa: FBT001
    actor = alice()
    w = world(actor)
    guesses.guess(actor, w.application.pk, 70)
    applications.end(actor, w.application.pk, end)
    assert Guess.objects.get().came is came


def test_what_came_stays_when_a_later_stage_ends_in_a_refusal() -> None:
    actor = alice()
    w = world(actor)
    guesses.guess(actor, w.application.pk, 70)
    applications.enter_stage(actor, stage(w.application, "first-round").pk)
    guesses.guess(actor, w.application.pk, 40)
    applications.end(actor, w.application.pk, "rejected")
    assert [(row.percent, row.came) for row in Guess.objects.all()] == [(70, True), (40, False)]


def test_a_guess_is_open_again_when_the_application_is_moved_back() -> None:
    actor = alice()
    w = world(actor)
    guesses.guess(actor, w.application.pk, 70)
    applications.enter_stage(actor, stage(w.application, "first-round").pk)
    applications.enter_stage(actor, stage(w.application, "applied").pk)
    assert Guess.objects.get().came is None


def test_there_is_one_open_guess_a_stage() -> None:
    actor = alice()
    w = world(actor)
    guesses.guess(actor, w.application.pk, 70)
    guesses.guess(actor, w.application.pk, 55, interview=w.interview.pk)
    assert Guess.objects.get().percent == 55


def test_a_guess_comes_before_its_answer() -> None:
    actor = alice()
    w = world(actor)
    applications.enter_stage(actor, stage(w.application, "first-round").pk)
    with pytest.raises(InvalidChoice, match="come already"):
        guesses.guess(actor, w.application.pk, 99, interview=w.interview.pk)
    applications.end(actor, w.application.pk, "rejected")
    with pytest.raises(InvalidChoice, match="come already"):
        guesses.guess(actor, w.application.pk, 1)


def test_a_guess_lies_on_the_scale() -> None:
    actor = alice()
    w = world(actor)
    with pytest.raises(InvalidChoice, match="between 0 and 100"):
        guesses.guess(actor, w.application.pk, 101)


def test_calibration_says_nothing_before_five_answers_and_then_says_how_little_it_is() -> None:
    actor = alice()
    for number in range(5):
        made = applications.start(actor, employer=f"Employer {number}", title="Planner")
        guesses.guess(actor, made.pk, 80)
        if number == 4:
            assert guesses.calibration_of(actor, actor.person).text.startswith("Not measured")
        applications.end(actor, made.pk, "rejected")
    found = guesses.calibration_of(actor, actor.person)
    assert "0 of 5 came" in found.text
    assert "too high" in found.text
    assert [(row.low, row.count, row.share_came) for row in found.rows] == [(80, 5, 0)]
    assert found.open == 0
    assert found.score == pytest.approx(0.64)


def test_calibration_is_seen_by_a_reviewer_and_nobody_else() -> None:
    actor = alice()
    w = world(actor)
    guesses.guess(actor, w.application.pk, 70)
    let_in(actor, bob())
    assert guesses.calibration_of(bob(), actor.person).open == 1
    assert guesses.calibration_of(charlie(), actor.person).open == 0
    with pytest.raises(NotAllowed):
        guesses.guess(bob(), w.application.pk, 70)


def test_a_guess_can_be_removed_and_comes_back() -> None:
    actor = alice()
    w = world(actor)
    made = guesses.guess(actor, w.application.pk, 70)
    before = snapshot()
    guesses.remove(actor, made.pk)
    assert not Guess.objects.exists()
    undo(actor, latest(actor).pk)
    assert snapshot() == before
