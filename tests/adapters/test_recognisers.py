from __future__ import annotations

from typing import TYPE_CHECKING

import faster_whisper
import pytest

from greenroom.adapters.recognisers import RECOGNISERS, chosen, download, downloaded, recogniser_named, remove
from greenroom.core.errors import InvalidChoice, UserError

if TYPE_CHECKING:
    from pathlib import Path

BASE, SMALL = recogniser_named("base.en"), recogniser_named("small.en")


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was downloaded, from a place that always answers."""
    names: list[str] = []

    def fetch(name: str, output_dir: str) -> str:
        names.append(name)
        from pathlib import Path  # noqa: PLC0415

        Path(output_dir).mkdir(parents=True)
        (Path(output_dir) / "model.bin").write_bytes(b"weights")
        return output_dir

    monkeypatch.setattr(faster_whisper, "download_model", fetch)
    return names


def test_every_one_says_its_size_and_its_licence() -> None:
    assert len(RECOGNISERS) == 5
    assert all(each.megabytes > 50 and "MIT" in each.licence for each in RECOGNISERS)


def test_the_packed_one_is_used_until_a_better_one_is_there(home: Path, fetched: list[str]) -> None:
    assert chosen(None, home) is None
    for each in (SMALL, BASE):
        download(each, home)
    assert fetched == ["small.en", "base.en"]
    assert chosen(None, home) == home / "recognisers" / "small.en"
    assert chosen(home, home) == home
    remove(SMALL, home)
    assert downloaded(home) == (BASE,)


def test_without_a_network_one_sentence_says_so_and_nothing_is_left(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetch(*_: object, **__: object) -> str:
        raise ConnectionError

    monkeypatch.setattr(faster_whisper, "download_model", fetch)
    with pytest.raises(UserError, match="offline"):
        download(BASE, home)
    assert list((home / "recognisers").glob("*")) == []


def test_a_name_that_is_none_is_told_the_names() -> None:
    with pytest.raises(InvalidChoice, match=r"small\.en"):
        recogniser_named("huge")
