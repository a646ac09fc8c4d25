"""Whatever is done in the tracker, in whatever order, it agrees with a plain model of it, and so does the board."""

from __future__ import annotations

import copy
import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from tests.people import alice
from tests.world import latest

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.search import Search
from greenroom.core.journey.stages import STAGES, TEMPLATES
from greenroom.services import applications
from greenroom.services.history import undo
from greenroom.services.moving import move
from greenroom.store.models import Application, Deed
from greenroom.store.queries.tracker import find

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
NAMES = {guide.key.value: guide.name for guide in STAGES}
ORDER = list(NAMES)
STAGE_NAMES = st.sampled_from(["Trial day", "trial DAY", "Coffee", " "])
PLACES = st.sampled_from([*ORDER, "own:Trial day", "own:Coffee", "end:accepted", "end:rejected", "end:on-hold", "moon"])
AT = st.integers(0, 30)


class Refused(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """The model does not allow it."""


@dataclass(eq=False)
class Step:
    """A stage of the model; two of the same name are two."""

    key: str
    name: str
    entered: bool = False


@dataclass
class Way:
    """An application of the model: its stages in order, the one it stands in, and how it ended."""

    title: str
    steps: list[Step]
    at: Step
    ended: str = ""

    @property
    def place(self) -> str:
        own = f"own:{' '.join(self.at.name.lower().split())}"
        return f"end:{self.ended}" if self.ended else self.at.key or own

    def enter(self, step: Step) -> None:
        self.at, step.entered = step, True

    def end(self, as_: str) -> None:
        offer = next((place for place, step in enumerate(self.steps) if step.key == "offer"), 99)
        if as_ in {"accepted", "declined"} and self.steps.index(self.at) < offer:
            raise Refused
        self.ended = as_

    def reopen(self) -> None:
        if self.ended in {"accepted", "declined"}:
            raise Refused
        self.ended = ""

    def move(self, place: str) -> None:
        kind, _, word = place.rpartition(":")
        if place == "moon":
            raise Refused
        if kind == "end":
            if self.ended != word:
                self.end(word)
            return
        step = self.known(kind, word)
        if step is self.at and not self.ended:
            return
        if self.ended:
            self.reopen()
        self.enter(step or self.make(kind, word))

    def known(self, kind: str, word: str) -> Step | None:
        for step in self.steps:
            if (step.key == word) if not kind else (not step.key and step.name.lower() == word.lower()):
                return step
        return None

    def make(self, kind: str, word: str) -> Step:
        """A stage that was not there: a standard one at its usual place, another behind the current one."""
        step = Step("", word) if kind else Step(word, NAMES[word])
        place = self.steps.index(self.at) + 1
        if not kind:
            earlier = [at for at, each in enumerate(self.steps) if each.key in ORDER[: ORDER.index(word)]]
            place = max(earlier, default=-1) + 1
        self.steps.insert(place, step)
        return step


@dataclass
class Model:
    """The whole tracker."""

    ways: dict[UUID, Way] = field(default_factory=dict)


class TrackerMachine(RuleBasedStateMachine):
    """Does the same to the record and to the model."""

    def __init__(self) -> None:
        super().__init__()
        self.world = transaction.atomic()
        self.world.__enter__()
        self.actor = alice()
        self.model = Model()
        self.past: list[tuple[Deed, Model]] = []

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.world.__exit__(None, None, None)

    def both(self, act: Callable[[], object], change: Callable[[], object]) -> None:
        """Do it in both; where the model refuses, so must the record. What was before is kept for the undoing."""
        before, deeds = copy.deepcopy(self.model), Deed.objects.count()
        try:
            change()
        except Refused:
            with pytest.raises(InvalidChoice):
                act()
            self.model = before
            assert Deed.objects.count() == deeds
            return
        act()
        if Deed.objects.count() > deeds:
            self.past.append((latest(self.actor), before))

    def way(self, number: int) -> tuple[UUID, Way]:
        keys = list(self.model.ways)
        key = keys[number % len(keys)]
        return key, self.model.ways[key]

    def step(self, key: UUID, way: Way, number: int) -> tuple[UUID, Step]:
        place = number % len(way.steps)
        return Application.objects.get(pk=key).stages.all()[place].pk, way.steps[place]

    @rule(template=st.sampled_from(TEMPLATES), title=st.sampled_from(["Planner", "Buyer"]))
    def start(self, template, title) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 - a template is no type here
        before = copy.deepcopy(self.model)
        row = applications.start(self.actor, employer="Harbour Foods", title=title, template=template.key)
        steps = [Step(key, NAMES[key]) for key in template.stages]
        steps[0].entered = True
        self.model.ways[row.pk] = Way(title, steps, steps[0])
        self.past.append((latest(self.actor), before))

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, place=PLACES)
    def put(self, number: int, place: str) -> None:
        key, way = self.way(number)
        self.both(lambda: move(self.actor, key, place), lambda: way.move(place))

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, at=AT)
    def enter(self, number: int, at: int) -> None:
        key, way = self.way(number)
        stage, step = self.step(key, way, at)

        def change() -> None:
            if way.ended:
                raise Refused
            way.enter(step)

        self.both(lambda: applications.enter_stage(self.actor, stage), change)

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, title=st.sampled_from(["Baker", "Planner", ""]))
    def rename(self, number: int, title: str) -> None:
        key, way = self.way(number)

        def change() -> None:
            if not title:
                raise Refused
            way.title = title

        self.both(lambda: applications.rename(self.actor, key, title=title), change)

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, at=AT, name=STAGE_NAMES)
    def add_stage(self, number: int, at: int, name: str) -> None:
        key, way = self.way(number)
        stage, step = self.step(key, way, at)

        def change() -> None:
            if not name.strip():
                raise Refused
            way.steps.insert(way.steps.index(step) + 1, Step("", name))

        self.both(lambda: applications.add_stage(self.actor, key, name=name, after=stage), change)

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, at=AT, name=STAGE_NAMES)
    def rename_stage(self, number: int, at: int, name: str) -> None:
        key, way = self.way(number)
        stage, step = self.step(key, way, at)

        def change() -> None:
            if not name.strip():
                raise Refused
            step.name = name

        self.both(lambda: applications.rename_stage(self.actor, stage, name=name), change)

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, at=AT)
    def remove_stage(self, number: int, at: int) -> None:
        key, way = self.way(number)
        stage, step = self.step(key, way, at)

        def change() -> None:
            if step is way.at:
                raise Refused
            way.steps.remove(step)

        self.both(lambda: applications.remove_stage(self.actor, stage), change)

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, at=AT, to=st.integers(0, 12))
    def reorder(self, number: int, at: int, to: int) -> None:
        key, way = self.way(number)
        stage, step = self.step(key, way, at)

        def change() -> None:
            way.steps.remove(step)
            way.steps.insert(to, step)

        self.both(lambda: applications.place_stage(self.actor, stage, at=to), change)

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, template=st.sampled_from(TEMPLATES))
    def use_template(self, number, template) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 - as above
        key, way = self.way(number)

        def change() -> None:
            known = {step.key: step for step in way.steps if step.key}
            steps = [known.get(wanted) or Step(wanted, NAMES[wanted]) for wanted in template.stages]
            for place, step in enumerate(way.steps):
                if (step.entered or not step.key) and step not in steps:
                    before = [each for each in way.steps[:place] if each in steps]
                    steps.insert(steps.index(before[-1]) + 1 if before else 0, step)
            way.steps = steps

        self.both(lambda: applications.use_template(self.actor, key, template.key), change)

    @precondition(lambda self: self.model.ways)
    @rule(number=AT, as_=st.sampled_from(["accepted", "declined", "rejected", "no-reply"]))
    def end(self, number: int, as_: str) -> None:
        key, way = self.way(number)
        self.both(lambda: applications.end(self.actor, key, as_), lambda: way.end(as_))

    @precondition(lambda self: self.model.ways)
    @rule(number=AT)
    def reopen(self, number: int) -> None:
        key, way = self.way(number)
        self.both(lambda: applications.reopen(self.actor, key), way.reopen)

    @precondition(lambda self: self.model.ways)
    @rule(number=AT)
    def delete(self, number: int) -> None:
        key, _ = self.way(number)
        self.both(lambda: applications.delete(self.actor, key), lambda: self.model.ways.pop(key))

    @precondition(lambda self: self.past)
    @rule()
    def take_back(self) -> None:
        deed, before = self.past.pop()
        undo(self.actor, deed.pk)
        self.model = before

    @invariant()
    def the_record_agrees_with_the_model(self) -> None:
        rows = Application.objects.prefetch_related("stages")
        assert {row.pk for row in rows} == set(self.model.ways)
        for row in rows:
            way = self.model.ways[row.pk]
            stages = list(row.stages.all())
            assert (row.title, row.ended_as, bool(row.ended_at)) == (way.title, way.ended, bool(way.ended))
            assert [(stage.key, stage.name) for stage in stages] == [(step.key, step.name) for step in way.steps]
            assert [stage.position for stage in stages] == list(range(len(stages)))
            assert row.current_stage == stages[way.steps.index(way.at)]
            assert [stage.entered_at is not None for stage in stages] == [step.entered for step in way.steps]

    @invariant()
    def the_board_agrees_with_the_model(self) -> None:
        found = find(self.actor, Search(), NOW)
        assert {line.key: line.place for line in found.lines} == {
            str(key): way.place for key, way in self.model.ways.items()
        }


@pytest.mark.django_db
def test_the_tracker_agrees_with_a_plain_model_of_it() -> None:
    few = settings(max_examples=20, stateful_step_count=25, suppress_health_check=list(HealthCheck))

    run_state_machine_as_test(TrackerMachine, settings=few)
