"""`greenroom compare`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.core.offers.letters import BERLIN

from greenroom.cli.lines import BAD_INPUT
from greenroom.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

AMSTERDAM = {
    "name": "Amsterdam",
    "country": "NL",
    "terms": {"base": {"amount": 6400, "currency": "EUR", "period": "month", "allowance_percent": 8}},
    "scores": {"role": 0.75},
    "living": {"Rent": {"amount": 1900, "currency": "EUR"}},
}
LETTER = {
    "name": "Berlin",
    "country": "DE",
    "letter": BERLIN,
    "scores": {"role": 0.5},
    "living": {"Rent": {"amount": 1450, "currency": "EUR"}},
}


def files(folder: Path, *held: object) -> list[str]:
    paths = []
    for place, each in enumerate(held):
        path = folder / f"offer{place}.json"
        path.write_text(json.dumps(each))
        paths.append(str(path))
    return paths


def test_a_folder_or_a_term_without_its_parts_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flat = tmp_path / "flat.json"
    flat.write_text('{"country": "DE", "terms": {"base": 70000}}', encoding="utf-8")

    assert main(["compare", str(tmp_path)]) == BAD_INPUT
    assert "is a folder" in capsys.readouterr().err
    assert main(["compare", str(flat)]) == BAD_INPUT
    assert "flat.json, “base” is an object of its parts: amount, currency, period" in capsys.readouterr().err


def test_two_files_are_compared_as_people_read_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files(tmp_path, LETTER, AMSTERDAM), "--weights", "money=7,role=3"]) == 0
    said = capsys.readouterr().out
    assert "% of the weightings" in said
    assert "wins if" in said
    assert "European Central Bank" in said


def test_as_json_parts_come_to_the_money_and_shares_to_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["compare", *files(tmp_path, LETTER, AMSTERDAM), "--home", "gbp", "--json"])
    read = json.loads(capsys.readouterr().out)
    assert read["home"] == "GBP"
    assert sum(each["wins"] for each in read["offers"]) == pytest.approx(1, abs=0.001)
    for each in read["offers"]:
        assert sum(each["parts"].values()) == pytest.approx(each["money"]["p50"], rel=0.02)


def test_what_cannot_be_reckoned_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = {"amount": 200000, "currency": "BRL", "period": "year"}
    brazil = {"name": "São Paulo", "country": "BR", "terms": {"base": base}}
    assert main(["compare", *files(tmp_path, LETTER, AMSTERDAM, brazil, {"country": "DE", "name": "Bremen"})]) == 0
    said = capsys.readouterr().out
    assert "São Paulo is left out. There is no tax table for Brazil" in said
    assert "Bremen is left out. Its base pay is not known yet." in said


def test_without_a_table_the_own_figure_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    terms = {"base": {"amount": 200000, "currency": "BRL", "period": "year"}, "keeps": {"percent": 73}}
    brazil = {"name": "São Paulo", "country": "BR", "terms": terms}
    main(["compare", *files(tmp_path, LETTER, brazil), "--json"])
    read = json.loads(capsys.readouterr().out)
    own = next(each for each in read["offers"] if each["name"] == "São Paulo")["parts"]
    assert own["Taxes and contributions"] == pytest.approx(-0.27 * own["Base pay"], rel=0.01)


@pytest.mark.parametrize(
    ("held", "more", "said"),
    [
        ([], [], "holds no offer"),
        ({"country": "DE", "terms": {"base": 5}}, [], "is an object of its parts"),
        ({"country": "DE", "terms": []}, [], "“terms” is an object"),
        ({"country": "DE", "scores": {"luck": 1}}, [], "Scores are numbers"),
        ({"country": "DE", "living": {"Rent": 1450}}, [], "amount and a currency a month"),
        (LETTER, ["--weights", "money"], "Weights are names with numbers"),
        (LETTER, ["--years", "0"], "1 to 10 years"),
        (LETTER, ["--home", "TWD"], "no reference rate"),
    ],
)
def test_bad_input_is_one_sentence(
    held: object, more: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *files(tmp_path, held, held), *more]) != 0
    assert said in capsys.readouterr().err


def test_a_file_that_is_not_there_or_no_json_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.json").write_text("no")
    assert main(["compare", "nowhere.json"]) != 0
    assert main(["compare", str(tmp_path / "x.json")]) != 0
    said = capsys.readouterr().err
    assert "There is no file nowhere.json." in said
    assert "is no JSON." in said
