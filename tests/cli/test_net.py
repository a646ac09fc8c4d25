"""`greenroom net`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from greenroom.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path


def test_one_net_pay_as_it_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["net", "--country", "NL", "--gross", "60000", "--year", "2026"]) == 0
    said = capsys.readouterr().out
    assert "Netherlands, 2026, EUR a year" in said
    assert "Not reckoned:" in said
    assert "From:" in said


def test_as_json_gross_is_net_and_all_lines(capsys: pytest.CaptureFixture[str]) -> None:
    main(["net", "--country", "us", "--gross", "120000", "--region", "NY", "--json"])
    read = json.loads(capsys.readouterr().out)
    assert read["net"] + sum(line["amount"] for line in read["lines"]) == pytest.approx(120_000, abs=0.01)
    assert read["sources"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["net"], "Name a country"),
        (["net", "--country", "BR", "--gross", "1"], "no tax table for BR"),
        (["net", "--country", "NL", "--gross", "-5"], "amount a year"),
        (["net", "--case", "nowhere.json"], "There is no file"),
        (["net", "--case", "."], "cannot be read"),
    ],
)
def test_bad_input_is_one_sentence(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("content", ["{", "{}", "5", "\ufeff[", ""])
def test_a_file_that_holds_no_cases_says_so(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "cases.json"
    path.write_text(content)
    assert main(["net", "--case", str(path)]) == 2
    assert "cases, each with id, input and expect" in capsys.readouterr().err


def test_a_case_that_is_not_known_does_not_stop_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = [
        {"id": "odd", "input": {"moon": 1}, "expect": {"net": 0}},
        {"id": "fine", "input": {"country": "AE", "gross": 100}, "expect": {"net": 0}},
    ]
    path = tmp_path / "cases.json"
    path.write_text(json.dumps(cases))
    assert main(["net", "--case", str(path)]) == 2
    odd, fine = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (odd["got"], odd["why"]) == (None, "This kind of case is not known.")
    assert fine == {"id": "fine", "got": {"net": 100.0}}


def test_without_a_table_the_average_wage_gives_an_estimate_with_its_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["net", "--country", "AT", "--gross", "60000", "--average-wage", "60000"]) == 0
    said = capsys.readouterr().out
    assert "An estimate" in said
    assert "give or take 3 percentage points, at an average wage of 60,000" in said
    assert "OECD, Taxing Wages 2025" in said
    assert main(["net", "--country", "AT", "--gross", "60000", "--average-wage", "60000", "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert read["least"] < 60_000 * (1 - read["rate"] / 100) < read["most"]


def test_without_an_average_wage_the_estimate_is_wider_and_says_how_to_narrow_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["net", "--country", "at", "--gross", "60000"]) == 0
    assert "--average-wage" in capsys.readouterr().out
    assert main(["net", "--country", "AT", "--gross", "120000", "--average-wage", "50000"]) == 0
    assert "above 167 %" in capsys.readouterr().out


def test_one_day_alone_is_no_stretch(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["net", "--country", "NL", "--gross", "60000", "--from", "2026-09-01"]) == 2
    assert "Name both days" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["BR", "60000"], ["AT", "0"]])
def test_an_estimate_from_nothing_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["net", "--country", words[0], "--gross", "60000", "--average-wage", words[1]]) == 2
    assert capsys.readouterr().err


def test_a_stretch_of_time_has_a_part_for_each_tax_year(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["net", "--country", "GB", "--gross", "60000", "--from", "2026-01-01", "--to", "2026-12-31"]
    assert main(words) == 0
    assert "2026-01-01 to 2026-04-05, by 2025-26" in capsys.readouterr().out
    assert main([*words, "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert read["net"] == pytest.approx(sum(part["net"] for part in read["parts"]))
