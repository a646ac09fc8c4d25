from __future__ import annotations

import pytest

from greenroom.core.imports.headings import checked, fields_for, maker_of, only_saved, plain
from greenroom.core.imports.values import Field

# Headings as these programs write them.
HUNTR = [
    "id", "createdAt", "title", "salary", "location", "url", "rootDomain", "htmlDescription", "deadline",
    "lastMovedAt", "boardID", "listID", "listName", "companyId", "companyName", "companyDomain", "creatorUserId",
    "creatorFirstName", "creatorLastName", "creatorUserEmail",
]  # fmt: skip
TEAL = [
    "id", "company_name", "role", "location", "url", "excitement", "source", "min_salary", "max_salary",
    "salary_currency", "salary_pay_period", "added_at", "applied_at", "follow_up_at", "updated_at", "archived_at",
    "statusName", "status",
]  # fmt: skip
SIMPLIFY = [
    "Job Title", "Company Name", "Location", "Job URL", "Applied Date", "Status", "Status Date", "Archived",
    "Date Archived", "Notes", "job_type",
]  # fmt: skip
LINKEDIN = [
    "Application Date", "Contact Email", "Contact Phone Number", "Company Name", "Job Title", "Job Url", "Resume Name",
    "Question And Answers",
]  # fmt: skip
SAVED = ["Saved Date", "Job Url", "Job Title", "Company Name"]


def mapped(headings: list[str]) -> dict[Field, str]:
    return {
        field: heading
        for heading, field in zip(headings, fields_for(headings), strict=True)
        if field not in {Field.ASIDE, Field.LEFT_OUT}
    }


def test_a_heading_is_compared_by_its_words() -> None:
    assert plain("companyName") == plain("Company_Name (required)") == plain(" COMPANY – name*") == "company name"


@pytest.mark.parametrize(
    ("headings", "maker"),
    [(HUNTR, "Huntr"), (TEAL, "Teal"), (SIMPLIFY, "Simplify"), (LINKEDIN, "LinkedIn"), (SAVED, "LinkedIn")],
)
def test_a_program_is_known_by_its_headings(headings: list[str], maker: str) -> None:
    assert maker_of(headings) == maker


def test_huntr_is_understood() -> None:
    assert mapped(HUNTR) == {
        Field.ADDED: "createdAt",
        Field.ROLE: "title",
        Field.PLACE: "location",
        Field.STAGE_SINCE: "lastMovedAt",
        Field.STAGE: "listName",
        Field.EMPLOYER: "companyName",
    }


def test_teal_is_understood() -> None:
    found = mapped(TEAL)
    assert found[Field.STAGE] == "statusName"
    assert found[Field.STARTED] == "applied_at"
    assert found[Field.ADDED] == "added_at"
    assert found[Field.EMPLOYER] == "company_name"
    assert dict(zip(TEAL, fields_for(TEAL), strict=True))["status"] is Field.LEFT_OUT


def test_simplify_is_understood() -> None:
    found = mapped(SIMPLIFY)
    assert found[Field.STAGE] == "Status"
    assert found[Field.STAGE_SINCE] == "Status Date"
    assert found[Field.STARTED] == "Applied Date"
    assert found[Field.NOTES] == "Notes"


def test_the_applicants_own_address_in_linkedin_is_nobody_to_talk_to() -> None:
    assert mapped(LINKEDIN) == {
        Field.STARTED: "Application Date",
        Field.EMPLOYER: "Company Name",
        Field.ROLE: "Job Title",
    }


def test_saved_jobs_were_not_applied_for() -> None:
    assert only_saved(SAVED)
    assert not only_saved(LINKEDIN)


def test_a_spreadsheet_in_another_language_is_understood() -> None:
    assert fields_for(["Firma", "Stelle", "Beworben am", "Ansprechpartner", "Gehalt"]) == (
        Field.EMPLOYER, Field.ROLE, Field.STARTED, Field.CONTACT, Field.ASIDE,
    )  # fmt: skip
    assert fields_for(["Entreprise", "Poste", "Statut"]) == (Field.EMPLOYER, Field.ROLE, Field.STAGE)


def test_of_two_columns_for_one_thing_the_better_one_counts_and_the_other_is_kept() -> None:
    assert fields_for(["Title", "Role", "Company"]) == (Field.ASIDE, Field.ROLE, Field.EMPLOYER)
    assert checked([Field.ROLE, Field.ROLE, Field.NOTES, Field.NOTES]) == (
        Field.ROLE, Field.ASIDE, Field.NOTES, Field.NOTES,
    )  # fmt: skip
