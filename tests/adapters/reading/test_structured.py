"""JSON and YAML files: what is read, and what is turned away with the line to mend."""

from __future__ import annotations

import pytest

from greenroom.adapters.reading.structured import read_json, read_yaml
from greenroom.core.errors import UnreadableFile


def test_json_and_yaml_keep_their_text_and_their_fields() -> None:
    json, yaml = b'{"basics": {"name": "Ann"}}', b"cv:\n  name: Ann\n"
    assert (read_json(json).text, read_json(json).data) == (json.decode(), {"basics": {"name": "Ann"}})
    assert (read_yaml(yaml).text, read_yaml(yaml).data) == (yaml.decode(), {"cv": {"name": "Ann"}})


def test_a_mistake_is_told_with_its_line() -> None:
    with pytest.raises(UnreadableFile, match="line 2"):
        read_json(b'{"name": "Ann",\n "email" "x"}')
    with pytest.raises(UnreadableFile, match="line 2"):
        read_yaml(b"cv:\n\tname: Ann\n")


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 100_000])
def test_json_nested_without_end_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match="nested too deeply"):
        read_json(content)


def test_yaml_nested_without_end_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="nested too deeply"):
        read_yaml(b"a: " + b"[" * 20_000)


def test_yaml_that_multiplies_itself_by_references_is_refused() -> None:
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 6)}]" for n in range(1, 25)]
    with pytest.raises(UnreadableFile, match="repeats itself"):
        read_yaml("\n".join(lines).encode())


def test_yaml_cannot_run_anything() -> None:
    with pytest.raises(UnreadableFile, match="mistake"):
        read_yaml(b"cv: !!python/object/apply:os.getcwd []\n")


def test_a_list_is_no_resume() -> None:
    with pytest.raises(UnreadableFile, match="YAML file holds no named fields"):
        read_yaml(b"- Ann\n- Bob\n")
