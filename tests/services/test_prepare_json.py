"""The published format is exactly what its page says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from tests.services.test_prepare import prepared

from greenroom.core.postings import json_form
from greenroom.services import prepare_json
from greenroom.services.prepare_json import PreparationJson, to_json

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "prepare-json.md").read_text(encoding="utf-8")
SHAPES = {
    name: get_type_hints(shape)
    for module in (prepare_json, json_form)
    for name, shape in vars(module).items()
    if name.endswith("Json") and isinstance(shape, type)
}


def documented(name: str) -> list[str]:
    """The keys that the page lists under a heading."""
    section = PAGE.split(f"## {name}\n")[1].split("\n## ")[0]
    return re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_every_key_is_documented_and_no_other(name: str) -> None:
    assert documented(name) == list(SHAPES[name])


def check(value: Any, shape: str) -> None:  # noqa: ANN401 - any JSON
    """Each object has the keys of its shape, all the way down."""
    assert sorted(value) == sorted(SHAPES[shape])
    for key, hint in SHAPES[shape].items():
        inner = re.search(r"(\w+Json)", str(hint))
        if inner is None:
            continue
        for each in value[key] if isinstance(value[key], list) else [value[key]]:
            if each is not None:
                check(each, inner[1])


def test_the_result_has_the_shape_that_is_documented() -> None:
    check(json.loads(json.dumps(to_json(prepared()))), PreparationJson.__name__)
