from __future__ import annotations

import pytest

from greenroom.core.interviewer.formats.technical_reading import nested_loop, striking


def found(code: str) -> list[tuple[str, str]]:
    return [(each.probe.id, each.quote.text) for each in striking(code)]


def test_an_error_that_is_swallowed_is_quoted() -> None:
    code = "def f(x):\n    try:\n        return int(x)\n    except Exception:\n        return 0\n"
    assert found(code) == [("code-except", "except Exception:")]
    assert striking(code)[0].probe.text.startswith("“except Exception” catches everything.")


def test_what_changes_the_callers_list_strikes_and_what_changes_ones_own_does_not() -> None:
    assert found("def f(items):\n    items.sort()\n    return items\n") == [("code-argument", "items.sort()")]
    assert found("def f(items):\n    items = list(items)\n    items.sort()\n    return items\n") == []


def test_a_default_that_is_shared_strikes() -> None:
    assert found("def f(a, seen={}):\n    return seen\n") == [("code-default", "def f(a, seen={}):")]


def test_a_loop_in_a_loop_is_found_and_two_in_a_row_are_not() -> None:
    inside = nested_loop("for a in x:\n    for b in y:\n        pass\n")
    assert inside is not None
    assert inside.quote.text == "for b in y:"
    assert nested_loop("for a in x:\n    pass\nfor b in y:\n    pass\n") is None


@pytest.mark.parametrize("code", ["def f(:", "(" * 50_000, "x = '\0'", "", "for " * 9_000])
def test_what_cannot_be_read_strikes_nobody(code: str) -> None:
    assert striking(code) == ()
