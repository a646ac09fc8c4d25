from __future__ import annotations

import csv

import pytest

from greenroom.core.benchmarks.importing import Taken, Wanted, taken
from greenroom.core.errors import UnreadableText

# The layout of Eurostat's files; the figures are made up.
TSV = (
    "freq,nace_r2,isco08,worktime,age,sex,indic_se,geo\\TIME_PERIOD\t2018 \t2022 \n"
    "A,B-S_X_O,OC2,TOTAL,TOTAL,T,MED_E_EUR,DE\t24.50 \t29.10 b\n"
    "A,B-S_X_O,OC2,TOTAL,TOTAL,T,D1_E_EUR,DE\t15.00 \t17.00 \n"
    "A,B-S_X_O,OC2,TOTAL,TOTAL,T,D9_E_EUR,DE\t: \t: c\n"
    "A,B-S_X_O,OC2,TOTAL,TOTAL,F,MED_E_EUR,DE\t20.00 \t21.00 \n"
    "A,B-S_X_O,OC2,PT,TOTAL,T,MED_E_EUR,DE\t18.00 \t19.00 \n"
    "A,J,OC2,TOTAL,TOTAL,T,MED_E_EUR,DE\t33.00 \t35.00 \n"
    "A,B-S_X_O,OC2,TOTAL,TOTAL,T,MED_E_NAC,DE\t24.50 \t29.10 \n"
    "A,B-S_X_O,OC2,TOTAL,TOTAL,T,MED_E_EUR,EL\t9.00 \t10.00 \n"
    "A,B-S_X_O,OC9,TOTAL,TOTAL,T,MED_E_EUR,DE\t11.00 \t13.00 \n"
)
SDMX = (
    "DATAFLOW,LAST UPDATE,freq,nace_r2,isco08,worktime,age,sex,indic_se,geo,"
    "TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
    "ESTAT:EARN_SES_{}(1.0),12/05/25 23:00:00,A,B-S_X_O,OC2,TOTAL,TOTAL,T,MED_E_EUR,DE,2022,{},b,\n"
    "ESTAT:EARN_SES_{}(1.0),12/05/25 23:00:00,A,B-S_X_O,OC2,TOTAL,TOTAL,M,MED_E_EUR,DE,2022,999,b,\n"
)


def read(text: str, wanted: Wanted, name: str = "") -> Taken:
    separator = "\t" if "\t" in text else ","
    return taken(csv.reader(text.splitlines(), delimiter=separator), wanted, name)


def test_a_tab_separated_file_holds_its_dimensions_in_one_column_and_a_column_a_year() -> None:
    found = read(TSV, Wanted("professionals", "Germany"), "estat_earn_ses_hourly.tsv")
    assert [(each.year, each.occupation, each.country) for each in found.figures] == [
        (2022, "Professionals", "DE"),
        (2018, "Professionals", "DE"),
    ]
    assert found.figures[0].percentiles == {"p50": 29.1 * 2080, "p10": 17 * 2080}
    assert found.kept_back == 2


def test_parts_of_everybody_are_never_mixed_with_the_whole() -> None:
    latest = read(TSV, Wanted("OC2", "DE", 2022)).figures
    assert [each.median for each in latest] == [29.1 * 2080]


def test_eurostats_own_letters_for_a_country_are_understood() -> None:
    assert [each.country for each in read(TSV, Wanted("professionals", "Greece", 2022)).figures] == ["GR"]


@pytest.mark.parametrize(
    ("table", "amount", "a_year"), [("HOURLY", 30, 62_400), ("MONTHLY", 5_000, 60_000), ("ANNUAL", 61_000, 61_000)]
)
def test_the_name_of_the_table_says_by_what_it_is_paid(table: str, amount: int, a_year: int) -> None:
    assert read(SDMX.format(table, amount, table), Wanted("professionals")).figures[0].median == a_year


def test_an_amount_that_may_be_by_the_month_or_the_year_is_not_guessed() -> None:
    with pytest.raises(UnreadableText, match="by the month or by the year"):
        read(SDMX.format("X", 9_000, "X"), Wanted("professionals"))
    assert read(SDMX.format("X", 61_000, "X"), Wanted("professionals")).figures[0].median == 61_000


def test_a_row_without_a_year_is_left_out() -> None:
    with pytest.raises(UnreadableText):
        read(SDMX.format("HOURLY", 30, "HOURLY").replace(",2022,", ",,"), Wanted("professionals"))
