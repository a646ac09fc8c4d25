from __future__ import annotations

import csv

import pytest

from greenroom.core.benchmarks.importing import Taken, Wanted, taken
from greenroom.core.errors import UnreadableText

OEWS = """AREA_TITLE,OCC_CODE,OCC_TITLE,TOT_EMP,A_MEAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90
U.S.,29-1141,Registered Nurses,"3,282,010","98,430","66,030","78,610","93,600","107,960","135,320"
Texas,29-1141,Registered Nurses,"251,840","91,690",*,**,"90,010",#,~
Guam,29-1141,Registered Nurses,**,*,*,*,*,*,*
U.S.,15-1252,Software Developers,"1,656,880","144,570","79,850","103,050","133,080","169,000","211,450"
"""
# Five rows of headings, as in the workbooks of Table 14; `x`, `..`, `:` and `-` hold nothing.
ASHE = """"Table 14.7a   Annual pay - Gross (£) - For all employee jobs: United Kingdom, 2024",,,,,,,,,,,,,,,,,
,,,,,,,,,,,,,,,,,
,,Number of jobs,,Annual,,Annual,Percentiles,,,,,,,,,,
,,,,percentage,,percentage,,,,,,,,,,,
Description,Code,(thousand),Median,change,Mean,change,10,20,25,30,40,60,70,75,80,90,
   Nursing professionals,223,700,37500,4.1,38000,3.9,25000,29000,31000,32000,34000,39000,41000,43000,x,..,
   Midwifery nurses,2231,40,x,x,x,x,x,x,x,x,x,x,x,x,:,-,
"""
LCA = (
    "CASE_STATUS,DECISION_DATE,JOB_TITLE,EMPLOYER_NAME,WORKSITE_CITY,WORKSITE_STATE,"
    "WAGE_RATE_OF_PAY_FROM,WAGE_UNIT_OF_PAY\n"
)
SURVEY = "DevType,Country,ConvertedCompYearly\n"
SES = """DATAFLOW,freq,isco08,indic_se,geo,TIME_PERIOD,OBS_VALUE
ESTAT:EARN_SES22,A,OC2:Professionals,D1_E_EUR,DE:Germany,2022,15.5
ESTAT:EARN_SES22,A,OC2:Professionals,MED_E_EUR,DE:Germany,2022,30
ESTAT:EARN_SES22,A,OC2:Professionals,D9_E_EUR,DE:Germany,2022,:
ESTAT:EARN_SES22,A,OC2:Professionals,MED_E_EUR,FR:France,2022,24
ESTAT:EARN_SES22,A,OC2:Professionals,MED_E_NAC,DE:Germany,2022,30
"""
OWN = "occupation,median,p25,currency,country,year,source\nBaker,31000,29000,eur,Germany,2026,Guild of bakers\n"


# The headings of the publishers' own files, in their order; the figures are made up.
OEWS_ALL = (
    "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,"
    "JOBS_1000,LOC_QUOTIENT,PCT_TOTAL,PCT_RPT,H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,"
    "A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY\n"
    "99,U.S.,1,US,000000,Cross-industry,cross-industry,1235,29-1140,Registered Nurses,broad,3000000,0.3,,,,,47,98000,"
    "0.2,31,38,45,52,65,66000,79000,93000,108000,135000,,\n"
    "99,U.S.,1,US,000000,Cross-industry,cross-industry,1235,29-1141,Registered Nurses,detailed,3000000,0.3,,,,,47,"
    "98000,0.2,31,38,45,52,65,66000,79000,93000,108000,135000,,\n"
    "99,U.S.,1,US,622000,Hospitals,3-digit,57,29-1141,Registered Nurses,detailed,1800000,0.3,,,30.1,60,48,99000,0.2,"
    "32,39,46,53,66,67000,80000,95000,110000,137000,,\n"
    "99,U.S.,1,US,000000,Cross-industry,cross-industry,1235,27-2011,Actors,detailed,57000,9.9,,,,,40,*,5.0,"
    "15,18,23,40,#,*,*,*,*,*,,TRUE\n"
)
LCA_2019 = (
    "CASE_NUMBER,CASE_STATUS,CASE_SUBMITTED,DECISION_DATE,VISA_CLASS,JOB_TITLE,EMPLOYER_NAME,WORKSITE_CITY_1,"
    "WORKSITE_STATE_1,WAGE_RATE_OF_PAY_FROM_1,WAGE_UNIT_OF_PAY_1\n"
)
SURVEY_2025 = (
    "ResponseId,MainBranch,Age,EdLevel,Employment,EmploymentAddl,WorkExp,LearnCode,YearsCode,DevType,RemoteWork,Country,"
    "Industry,ConvertedCompYearly,JobSat\n"
)


def read(text: str, wanted: Wanted, name: str = "") -> Taken:
    return taken(csv.reader(text.splitlines()), wanted, name)


def lca(*rows: str) -> str:
    return LCA + "\n".join(rows)


def test_oews_is_known_by_its_columns_and_its_year_by_its_name() -> None:
    found = read(OEWS, Wanted("registered nurse", "U.S."), "national_M2024_dl.csv")
    figure = found.figures[0]
    assert (found.maker, figure.year, figure.country, figure.area) == ("OEWS", 2024, "US", "")
    assert figure.percentiles == {"p10": 66030, "p25": 78610, "p50": 93600, "p75": 107960, "p90": 135320}
    assert figure.count == 3_282_010


def test_suppressed_and_capped_cells_are_no_figures() -> None:
    found = read(OEWS, Wanted("nurses", year=2024))
    assert [(each.area, each.percentiles.get("p50")) for each in found.figures] == [("", 93600), ("Texas", 90010)]
    assert found.figures[1].percentiles == {"p50": 90010}
    assert found.kept_back == 1


def test_where_nobody_says_the_year_it_is_asked_for() -> None:
    with pytest.raises(UnreadableText, match="which year") as told:
        read(OEWS, Wanted("nurses"))
    assert told.value.field == "year"


def test_ashe_says_its_year_and_its_period_above_the_headings() -> None:
    found = read(ASHE, Wanted("nursing"))
    assert [(each.occupation, each.year, each.median) for each in found.figures] == [
        ("Nursing professionals", 2024, 37500)
    ]
    assert found.figures[0].percentiles.keys() == {*("p10", "p20", "p25", "p30", "p40", "p50", "p60", "p70", "p75")}
    weekly = read(ASHE.replace("Annual pay", "Weekly pay").replace("37500", "721"), Wanted("nursing"))
    assert weekly.figures[0].median == 721 * 52


def test_single_cases_become_percentiles_of_the_year_in_certified_base_pay() -> None:
    rows = [f"Certified,2025-03-0{day},Data Analyst,Acme,Austin,TX,{day}0000,Year" for day in range(5, 10)]
    found = read(
        lca(
            *rows,
            "Certified,2025-03-01,Data Analyst,Acme,Austin,TX,40,Hour",
            "Denied,2025-03-01,Data Analyst,Acme,Austin,TX,900000,Year",
            "Certified,2025-03-01,Data Analyst,Acme,Boston,MA,900000,Year",
            "Certified,2025-03-01,Cook,Acme,Austin,TX,900000,Year",
        ),
        Wanted("data analyst", "Austin"),
    )
    figure = found.figures[0]
    assert (figure.year, figure.count, figure.percentiles["p50"]) == (2025, 6, 75000)


def test_an_occupation_comes_once_for_all_industries_together() -> None:
    found = read(OEWS_ALL, Wanted("registered nurses"), "all_data_M_2024.csv")
    assert [(each.occupation, each.median) for each in found.figures] == [("Registered Nurses", 93000)]
    with pytest.raises(UnreadableText, match="1 rows on it hold no figure"):
        read(OEWS_ALL, Wanted("actors"), "all_data_M_2024.csv")


def test_a_date_as_a_workbook_counts_its_days_is_read() -> None:
    rows = [f"Certified,4570{day},Data Analyst,Acme,Austin,TX,{day}0000,Year" for day in range(5, 8)]
    rows += [f"Certified,45708.5,Data Analyst,Acme,Austin,TX,{day}0000,Year" for day in (8, 9)]
    assert read(lca(*rows), Wanted("data analyst"), "LCA_2023.xlsx").figures[0].year == 2025
    assert read(lca(*rows).replace(",Year", ","), Wanted("data analyst")).figures[0].median == 70000


def test_the_applications_of_2019_have_a_number_behind_their_place_of_work() -> None:
    rows = "".join(
        f"I-200-1,CERTIFIED,10/01/2018,10/0{day}/2018,H-1B,DATA ANALYST,ACME,AUSTIN,TX,{day}0000,Year\n"
        for day in range(4, 9)
    )
    figure = read(LCA_2019 + rows, Wanted("data analyst", "Austin")).figures[0]
    assert (figure.year, figure.median) == (2018, 60000)


def test_a_country_is_known_by_its_other_names_as_well() -> None:
    long_name = "United Kingdom of Great Britain and Northern Ireland"
    rows = "".join(
        f'{pay},I am a developer by profession,25-34 years old,B,Employed,,8.0,Books,14.0,"Developer, back-end",Remote,'
        f"{long_name},Fintech,{pay}.0,9\n"
        for pay in (50_000, 60_000, 70_000, 80_000, 90_000)
    )
    for name in ("United Kingdom", "UK"):
        assert read(SURVEY_2025 + rows, Wanted("back-end developer", name, 2025)).figures[0].median == 70_000


def test_too_few_people_are_no_figure() -> None:
    with pytest.raises(UnreadableText, match="no row of it is about"):
        read(lca("Certified,2025-03-01,Data Analyst,Acme,Austin,TX,90000,Year"), Wanted("data analyst"))


def test_the_survey_of_the_whole_world_asks_for_a_country() -> None:
    rows = "".join(f'"Developer, back-end",Germany,{pay}\n' for pay in (50_000, 60_000, 70_000, 80_000, 90_000))
    found = read(SURVEY + rows, Wanted("back-end developer", "Germany", 2025))
    assert (found.figures[0].country, found.figures[0].currency, found.figures[0].median) == ("DE", "USD", 70_000)
    with pytest.raises(UnreadableText, match="Name a country"):
        read(SURVEY + rows, Wanted("back-end developer", year=2025))


def test_eurostat_is_put_together_from_its_rows_by_the_hour_in_euro() -> None:
    figure = read(SES, Wanted("professionals", "Germany")).figures[0]
    assert (figure.country, figure.year, figure.percentiles) == ("DE", 2022, {"p10": 15.5 * 2080, "p50": 30 * 2080})
    assert len(read(SES, Wanted("OC2")).figures) == 2


def test_a_file_of_ones_own_is_read() -> None:
    figure = read(OWN, Wanted("baker")).figures[0]
    assert (figure.source, figure.country, figure.currency, figure.year) == ("Guild of bakers", "DE", "EUR", 2026)
    assert figure.percentiles == {"p25": 29000, "p50": 31000}


def test_a_table_of_no_known_kind_is_refused_in_one_sentence() -> None:
    with pytest.raises(UnreadableText, match="of no kind that is known here") as told:
        read("name,age\nMara,31\n", Wanted("nurse"))
    assert told.value.field == "file"
