from __future__ import annotations

import runpy
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.core.interviewer.formats.good_work import GOOD
from tests.core.interviewer.formats.solutions import SOLUTIONS
from tests.core.interviewer.formats.task_rooms import script_of

from greenroom.core.interviewer.formats.technical_checks import checked_over
from greenroom.core.interviewer.formats.technical_tasks import SCENARIOS, body_of, code_task
from greenroom.core.interviewer.formats.technical_values import CodeTask, Trial, WorkSample
from greenroom.core.questions.trades import trade

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.interviewer.formats.technical_tasks import Body

HARNESS = Path(__file__).parents[4] / "frontend" / "workers" / "harness.py"
run = runpy.run_path(str(HARNESS))["run"]
CODE: dict[str, CodeTask] = {each.id: each.body for each in SCENARIOS if isinstance(each.body, CodeTask)}
SAMPLES: dict[str, WorkSample] = {each.id: each.body for each in SCENARIOS if isinstance(each.body, WorkSample)}


def failing(code: str, trials: Iterable[Trial]) -> list[str]:
    told: dict[str, Any] = run(code, [asdict(each) for each in trials])
    return [told["error"]["said"]] if told["error"] else [each["name"] for each in told["tests"] if not each["passed"]]


def lacking(body: WorkSample, text: str, added: str = "") -> list[str]:
    texts = [(0, text), (1, added)] if added else [(0, text)]
    wanted = (*body.checks, *(body.twist.checks if added else ()))
    return [each.check.id for each in checked_over(wanted, texts) if not each.met]


def test_there_are_eight_tasks_of_either_sort_from_entry_to_senior() -> None:
    assert len(CODE) >= 8
    assert len(SAMPLES) >= 8
    assert {body.level.value for body in CODE.values()} == {"entry", "experienced", "lead"}
    assert len({each.trade for each in SCENARIOS if each.id in SAMPLES}) >= 8


@pytest.mark.parametrize("key", CODE)
def test_a_good_solution_passes_every_test_and_the_starter_does_not(key: str) -> None:
    task = CODE[key]
    tests = (*task.visible, *task.hidden, *task.twist.visible, *task.twist.hidden)
    assert failing(SOLUTIONS[key], tests) == []
    assert failing(task.starter, task.visible)
    assert failing(task.starter, task.hidden)
    assert failing(task.starter, (*task.twist.visible, *task.twist.hidden))


@pytest.mark.parametrize("key", SAMPLES)
def test_good_work_has_all_that_is_looked_for_and_a_word_has_nothing(key: str) -> None:
    body = SAMPLES[key]
    text, added = GOOD[key]
    assert lacking(body, text) == []
    assert lacking(body, text, added) == []
    assert lacking(body, "fine.") == [each.id for each in body.checks]
    low, high = body.words
    assert low <= len(text.split()) <= high


@pytest.mark.parametrize("key", [*CODE, *SAMPLES])
def test_a_task_is_complete(key: str) -> None:
    scenario = next(each for each in SCENARIOS if each.id == key)
    body: Body = scenario.body
    assert trade(scenario.trade) is not None
    assert scenario.seats
    assert scenario.desk == ("code" if key in CODE else "material")
    assert len(body.facts) >= 3
    assert len(body.probes) >= 3
    assert len(body.hints) >= 2
    assert body.twist.text.endswith(".")
    assert len({each.id for each in body.probes}) == len(body.probes)


@pytest.mark.parametrize("key", SAMPLES)
def test_a_table_has_a_cell_for_every_column(key: str) -> None:
    sheets = SAMPLES[key].sheets
    assert sheets
    assert [sheet.title for sheet in sheets if any(len(row) != len(sheet.columns) for row in sheet.rows)] == []


def test_the_figures_of_the_budget_follow_from_its_table() -> None:
    table, papers = SAMPLES["budget-check"].sheets
    booked = [int(row[2].replace(",", "")) for row in table.rows]
    assert sum(booked[:-1]) == booked[-1] == 98_489
    assert booked[-1] - 2_418 + 900 == 96_971
    assert 96_971 - 92_700 == 4_271
    assert 96_971 - 1_750 - 1_700 == 93_521
    assert len(papers.rows) == 6


def test_a_task_is_found_by_its_name_where_a_script_kept_only_that() -> None:
    script = script_of("cover")
    noted = replace(script, scenario=replace(script.scenario, body={"level": "experienced"}))
    assert body_of(noted) is body_of(script)


def test_only_code_is_a_code_task() -> None:
    assert code_task("cover") is CODE["cover"]
    assert code_task("budget-check") is None
    assert code_task("nothing") is None
