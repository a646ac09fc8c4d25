from __future__ import annotations

from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from tests.people import alice
from tests.world import latest, snapshot, world

from greenroom.core.errors import InvalidChoice
from greenroom.services import applications
from greenroom.services.history import undo
from greenroom.store.models import Application, Deed, Stage

Record = dict[str, dict[str, Any]]


@pytest.mark.django_db
class TestStages:
    def test_an_application_starts_in_its_first_stage(self) -> None:
        row = applications.start(alice(), employer="Harbour Foods", title="Planner")

        assert row.current_stage == row.stages.all()[0]
        assert row.stages.all()[0].entered_at is not None
        assert [stage.position for stage in row.stages.all()] == list(range(row.stages.count()))

    @pytest.mark.parametrize(("field", "employer", "title"), [("employer", " ", "Planner"), ("title", "Harbour", "")])
    def test_an_application_needs_an_employer_and_a_title(self, field: str, employer: str, title: str) -> None:
        with pytest.raises(InvalidChoice) as error:
            applications.start(alice(), employer=employer, title=title)

        assert error.value.field == field
        assert not Application.objects.exists()

    def test_a_template_that_does_not_exist_is_refused(self) -> None:
        with pytest.raises(InvalidChoice) as error:
            applications.start(alice(), employer="Harbour", title="Planner", template="circus")

        assert error.value.field == "template"

    def test_two_applications_at_one_employer_share_it_whatever_its_capitals(self) -> None:
        actor = alice()
        one = applications.start(actor, employer="Harbour Foods", title="Planner")
        two = applications.start(actor, employer=" HARBOUR foods ", title="Buyer")

        assert one.employer == two.employer

    def test_the_stage_that_an_application_stands_in_stays(self) -> None:
        actor = alice()
        row = applications.start(actor, employer="Harbour Foods", title="Planner")

        with pytest.raises(InvalidChoice, match="Move it to another one first"):
            applications.remove_stage(actor, row.stages.all()[0].pk)

    def test_an_ended_application_cannot_move(self) -> None:
        actor = alice()
        row = applications.start(actor, employer="Harbour Foods", title="Planner")
        applications.end(actor, row.pk, "rejected")

        with pytest.raises(InvalidChoice, match="Reopen it first"):
            applications.enter_stage(actor, row.stages.all()[1].pk)

    def test_an_end_that_does_not_exist_is_refused(self) -> None:
        actor = alice()

        with pytest.raises(InvalidChoice) as error:
            applications.end(actor, world(actor).application.pk, "abducted")

        assert error.value.field == "as"

    def test_a_stage_moves_by_places_and_stops_at_the_edge(self) -> None:
        actor = alice()
        row = applications.start(actor, employer="Harbour Foods", title="Planner")
        third = row.stages.all()[2]

        applications.move_stage(actor, third.pk, by=-1)
        assert [stage.pk for stage in row.stages.all()].index(third.pk) == 1
        applications.move_stage(actor, third.pk, by=-9)
        assert [stage.pk for stage in row.stages.all()].index(third.pk) == 0


class JourneyMachine(RuleBasedStateMachine):
    """Whatever is done to an application can be taken back step by step, down to the beginning."""

    def __init__(self) -> None:
        super().__init__()
        self.world = transaction.atomic()
        self.world.__enter__()
        self.actor = alice()
        self.row = applications.start(self.actor, employer="Harbour Foods", title="Planner")
        self.past: list[tuple[Deed, Record]] = []

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.world.__exit__(None, None, None)

    def done(self, before: Record) -> None:
        if snapshot() != before:
            self.past.append((latest(self.actor), before))

    def stage(self, place: int) -> Stage:
        stages = list(self.row.stages.all())
        return stages[place % len(stages)]

    @rule(place=st.integers(0, 30))
    def enter(self, place: int) -> None:
        before = snapshot()
        try:
            applications.enter_stage(self.actor, self.stage(place).pk)
        except InvalidChoice:
            assert snapshot() == before
        self.done(before)

    @rule(name=st.sampled_from(["Trial day", "Coffee", " "]), place=st.integers(0, 30))
    def add(self, name: str, place: int) -> None:
        before = snapshot()
        try:
            applications.add_stage(self.actor, self.row.pk, name=name, after=self.stage(place).pk)
        except InvalidChoice:
            assert snapshot() == before
        self.done(before)

    @rule(place=st.integers(0, 30))
    def remove(self, place: int) -> None:
        before = snapshot()
        try:
            applications.remove_stage(self.actor, self.stage(place).pk)
        except InvalidChoice:
            assert snapshot() == before
        self.done(before)

    @rule(place=st.integers(0, 30), by=st.integers(-4, 4))
    def move(self, place: int, by: int) -> None:
        before = snapshot()
        applications.move_stage(self.actor, self.stage(place).pk, by=by)
        self.done(before)

    @rule(as_=st.sampled_from(["rejected", "accepted", ""]))
    def end_or_reopen(self, as_: str) -> None:
        before = snapshot()
        try:
            if as_:
                applications.end(self.actor, self.row.pk, as_)
            else:
                applications.reopen(self.actor, self.row.pk)
        except InvalidChoice:
            assert snapshot() == before
        self.done(before)

    @precondition(lambda self: self.past)
    @rule()
    def take_back(self) -> None:
        deed, before = self.past.pop()
        undo(self.actor, deed.pk)
        assert snapshot() == before

    @invariant()
    def stages_are_numbered_without_gaps(self) -> None:
        row = Application.objects.get()
        assert [stage.position for stage in row.stages.all()] == list(range(row.stages.count()))
        assert row.current_stage in list(row.stages.all())


@pytest.mark.django_db
def test_any_journey_can_be_taken_back_step_by_step() -> None:
    few = settings(max_examples=15, stateful_step_count=12, suppress_health_check=list(HealthCheck))

    run_state_machine_as_test(JourneyMachine, settings=few)
