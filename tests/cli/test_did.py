from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from greenroom.cli.lines import BAD_INPUT
from greenroom.cli.main import main
from greenroom.store.models import Win

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("place")]


def test_a_line_is_noted_and_printed_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["did", "Cut the queue by a third."]) == 0
    assert capsys.readouterr().out.startswith("Noted on ")

    assert main(["did"]) == 0
    assert "Cut the queue by a third." in capsys.readouterr().out
    assert Win.objects.get().source == "command"


@pytest.mark.parametrize("words", [[""], ["--take", "1"], ["--git", ".", "--days", "0"]])
def test_what_cannot_be_meant_is_refused_in_a_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["did", *words]) == BAD_INPUT
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not Win.objects.exists()


def test_commits_are_shown_and_only_those_named_are_noted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["init", "-q"], ["config", "user.email", "a@example.org"], ["config", "user.name", "A"]):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True)
    for subject in ("Cut the queue by a third", "Write the rota anew"):
        subprocess.run(["git", "-C", str(tmp_path), "commit", "-q", "--allow-empty", "-m", subject], check=True)

    assert main(["did", "--git", str(tmp_path)]) == 0
    assert "  2  " in capsys.readouterr().out
    assert not Win.objects.exists()

    assert main(["did", "--git", str(tmp_path), "--take", "2"]) == 0
    assert (Win.objects.get().text, Win.objects.get().source) == ("Cut the queue by a third", "git")
    assert main(["did", "--git", str(tmp_path), "--take", "9"]) == BAD_INPUT
