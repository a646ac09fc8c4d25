"""The desk of a technical task."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.world import NOW

from greenroom.core.interviewer.formats.technical_tasks import SCENARIOS, code_task
from greenroom.services import mocks
from greenroom.services.mocks import Said, Wanted

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor
    from greenroom.store.models import Mock


@pytest.fixture
def cover(owner: Actor) -> Mock:
    return mocks.start(owner, Wanted("technical", "cover", minutes=40), seed=1)


def policy(header: str) -> dict[str, list[str]]:
    return {words[0]: words[1:] for words in (part.split() for part in header.split(";")) if words}


def test_the_worker_may_compile_webassembly_and_nothing_else(hers: Client) -> None:
    answer = hers.get("/workbench/python/")
    assert policy(answer["Content-Security-Policy"]) == {
        "default-src": ["'none'"],
        "script-src": ["'wasm-unsafe-eval'"],
    }
    assert answer["Content-Type"].startswith("text/javascript")
    assert b"_createPyodideModule" in answer.content


def test_the_page_of_the_desk_never_runs_text_as_code(hers: Client, cover: Mock) -> None:
    rules = policy(hers.get(f"/mocks/{cover.pk}/")["Content-Security-Policy"])
    assert set(rules["script-src"]) <= {"'self'", "'wasm-unsafe-eval'"}
    assert rules["connect-src"] == ["'self'"]


def test_hidden_tests_stand_nowhere_in_the_page(hers: Client, cover: Mock) -> None:
    task = code_task("cover")
    assert task is not None
    page = hers.get(f"/mocks/{cover.pk}/").text
    assert [each.name for each in task.visible if each.name not in page] == []
    assert [each.name for each in (*task.hidden, *task.twist.hidden) if each.name in page] == []
    assert task.twist.text not in page


def test_hidden_tests_come_when_code_is_handed_in_and_those_of_the_twist_only_after_it(hers: Client) -> None:
    first = hers.post("/workbench/tests/", {"scenario": "cover", "part": "first"}).json()
    later = hers.post("/workbench/tests/", {"scenario": "cover", "part": "twist"}).json()
    assert len(first["hidden"]) == 6
    assert first["twist"] == []
    assert later["hidden"] == first["hidden"]
    assert [each["name"] for each in later["twist"]] == [
        "one leaves as one comes",
        "three shifts, two gaps",
        "nobody and two needed",
    ]


def test_a_task_that_is_none_is_not_found(hers: Client) -> None:
    assert hers.post("/workbench/tests/", {"scenario": "budget-check"}).status_code == 404


def test_without_javascript_code_is_typed_handed_in_and_asked_about(hers: Client, cover: Mock) -> None:
    page = hers.post(f"/mocks/{cover.pk}/say/", {"text": "def gaps(): pass", "kind": "work", "data": ""}, follow=True)
    assert "I have your code, though it was not run here." in page.text
    assert "def gaps(): pass</textarea>" in page.text
    review = hers.post(f"/mocks/{cover.pk}/end/", follow=True).text
    assert "Run it elsewhere against the tests below" in review


def test_what_came_out_in_the_browser_is_kept_with_the_code(hers: Client, cover: Mock) -> None:
    data = {"visible": [{"name": "one gap in the middle", "passed": False, "got": "[]", "wants": "[1]"}], "runs": 2}
    hers.post(f"/mocks/{cover.pk}/say/", {"text": "def gaps(): pass", "kind": "work", "data": json.dumps(data)})
    assert mocks.lines_of(cover)[-2].data == data
    assert "“one gap in the middle” does not pass" in hers.get(f"/mocks/{cover.pk}/").text


def test_after_the_new_requirement_its_tests_stand_on_the_page(hers: Client, owner: Actor, cover: Mock) -> None:
    passes = {"visible": [{"name": "one", "passed": True}], "hidden": {"passed": 6, "total": 6}}
    mocks.say(owner, cover.pk, Said("def gaps(): return 1", "work", data=passes), NOW)
    mocks.say(owner, cover.pk, Said("Sorting costs n log n, the rest is linear."), NOW)
    page = hers.get(f"/mocks/{cover.pk}/").text
    assert 'data-part="twist"' in page
    assert "two are needed" in page


@pytest.mark.parametrize("scenario", [each.id for each in SCENARIOS])
def test_every_task_has_its_desk(hers: Client, owner: Actor, scenario: str) -> None:
    mock = mocks.start(owner, Wanted("technical", scenario, minutes=30), seed=1)
    page = hers.get(f"/mocks/{mock.pk}/").text
    assert "What is wanted" in page
    assert "Hand in" in page
