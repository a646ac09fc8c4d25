from __future__ import annotations

import pytest

from greenroom.core.postings.values import Item, ItemKind
from greenroom.core.proof_values import Evidence, EvidenceKind, Match, Proof, Strength
from greenroom.core.resumes.master import Choice, LineKind, MasterLine, choices_of
from greenroom.core.resumes.tailoring import (
    changed,
    checked_head,
    moved,
    proof_first,
    proving,
    resume_of_view,
    tailored,
)
from greenroom.core.resumes.values import Contact, Education, Job, Language, Month, Project, Read
from greenroom.core.spans import Certainty, Span


def achievement(key: str, text: str, parent: str = "", *more: str) -> MasterLine:
    return MasterLine(key, LineKind.ACHIEVEMENT, text, Read(text), parent, more)


COLLEGE = Education(Read("Leeds College"), Read("Diploma"))
BAKERY = Job(Read("Harbour Bakery"), Read("Shift lead"), start=Month(2021, 3), current=True)
PORT = Job(Read("Port of Leith"), Read("Clerk"), start=Month(2017), end=Month(2021))
LINES = (
    MasterLine("bakery", LineKind.JOB, "Shift lead, Harbour Bakery", BAKERY),
    MasterLine("port", LineKind.JOB, "Clerk, Port of Leith", PORT),
    achievement("waste", "Cut waste from 9% to 4% in six months", "bakery"),
    achievement("people", "Trained nine bakers", "bakery", "in two summers"),
    achievement("files", "Kept 300 files in order", "port"),
    MasterLine("bank", LineKind.PROJECT, "Food bank", Project(Read("Food bank"))),
    achievement("boxes", "Packed 40 boxes a week", "bank"),
    MasterLine("college", LineKind.EDUCATION, "Diploma, Leeds College", COLLEGE),
    MasterLine("rotas", LineKind.SKILL, "Rota planning", Read("Rota planning")),
    MasterLine("safety", LineKind.SKILL, "Food safety", Read("Food safety")),
    MasterLine("english", LineKind.LANGUAGE, "English (native)", Language(Read("English"), "native")),
    MasterLine("forklift", LineKind.CERTIFICATE, "Forklift licence", Read("Forklift licence")),
)
CONTACT = Contact(Read("Mara Okafor"), Read("Baker"), summary=Read("I lead night shifts."))
ALL = choices_of(LINES)


def keys(choices: tuple[Choice, ...]) -> list[str]:
    return [each.line.key for each in tailored(LINES, choices)]


def test_a_fresh_view_is_the_master() -> None:
    resume = resume_of_view(CONTACT, tailored(LINES, ALL))
    assert resume.contact == CONTACT
    assert [(job.title.text, [each.text for each in job.achievements]) for job in resume.work] == [
        ("Shift lead", ["Cut waste from 9% to 4% in six months", "Trained nine bakers"]),
        ("Clerk", ["Kept 300 files in order"]),
    ]
    assert [(each.name.text, each.highlights) for each in resume.projects] == [
        ("Food bank", (Read("Packed 40 boxes a week"),))
    ]
    assert [each.text for each in resume.skills] == ["Rota planning", "Food safety"]
    assert (resume.languages[0].level, resume.certificates[0].text) == ("native", "Forklift licence")
    assert resume.education[0].institution.text == "Leeds College"


def test_every_line_of_a_view_is_a_line_of_the_master() -> None:
    choices = (*ALL, Choice("stranger", text="Won the Nobel prize"))
    assert {each.line for each in tailored(LINES, choices)} == set(LINES)


def test_a_line_that_is_new_in_the_master_waits_until_it_is_chosen() -> None:
    view = tailored(LINES, tuple(each for each in ALL if each.key != "people"))
    assert [(each.line.key, each.shown) for each in view if each.line.parent == "bakery"] == [
        ("waste", True),
        ("people", False),
    ]


def test_a_job_that_is_left_out_takes_its_lines_along() -> None:
    resume = resume_of_view(CONTACT, tailored(LINES, changed(LINES, ALL, "port", shown=False)))
    assert [job.employer.text for job in resume.work] == ["Harbour Bakery"]
    assert "files" not in str(resume)


def test_lines_move_among_their_like_alone() -> None:
    assert keys(moved(LINES, ALL, "people", 0))[:4] == ["bakery", "people", "waste", "port"]
    assert keys(moved(LINES, ALL, "port", 0))[:3] == ["port", "files", "bakery"]
    assert keys(moved(LINES, ALL, "safety", 99)) == keys(ALL)


def test_moving_there_and_back_moves_nothing() -> None:
    there = moved(LINES, ALL, "rotas", 1)
    assert keys(there) != keys(ALL)
    assert keys(moved(LINES, there, "rotas", 0)) == keys(ALL)


@pytest.mark.parametrize("act", [lambda: moved(LINES, ALL, "none", 0), lambda: changed(LINES, ALL, "none", shown=True)])
def test_a_line_that_the_master_lacks_cannot_be_touched(act: object) -> None:
    with pytest.raises(KeyError):
        act()  # type: ignore[operator]


def test_other_words_come_with_their_difference_and_reach_the_paper() -> None:
    view = tailored(LINES, changed(LINES, ALL, "people", text="Trained nine bakers in two summers"))
    line = next(each for each in view if each.line.key == "people")
    assert line.difference is not None
    assert [(piece.text, piece.fate.value) for piece in line.difference.after] == [
        ("Trained nine bakers", "same"),
        ("in two summers", "new"),
    ]
    assert line.inventions == ()
    assert "Trained nine bakers in two summers" in str(resume_of_view(CONTACT, view))


def test_other_words_for_a_fact_are_not_taken() -> None:
    view = tailored(LINES, changed(LINES, ALL, "bakery", text="Managing director, Harbour Bakery"))
    assert "Managing director" not in str(resume_of_view(CONTACT, view))


def test_a_number_of_another_line_does_not_move_over() -> None:
    view = tailored(LINES, changed(LINES, ALL, "people", text="Trained 300 bakers"))
    line = next(each for each in view if each.line.key == "people")
    assert [each.words for each in line.inventions] == ["300 bakers"]


def test_a_summary_may_name_the_role_but_nothing_new() -> None:
    said = "I lead night shifts and want to do so as Warehouse Team Leader at Northgate."
    assert checked_head(said, LINES, CONTACT, "Northgate Parcels\nWarehouse Team Leader") == ()
    assert [each.words for each in checked_head("I lead night shifts at Google.", LINES, CONTACT)] == ["Google"]


def test_achievements_without_a_job_stand_under_a_heading_of_their_own() -> None:
    lines = (*LINES, achievement("loose", "Ran the Leith marathon"))
    resume = resume_of_view(CONTACT, tailored(lines, choices_of(lines)))
    assert (resume.projects[-1].name.text, resume.projects[-1].highlights) == (
        "Selected achievements",
        (Read("Ran the Leith marathon"),),
    )


def proof(item: str, *matches: tuple[str, Strength], gap: str = "") -> Proof:
    found = tuple(
        Match(Evidence(EvidenceKind.ACHIEVEMENT, text, Span(0, 0)), strength, 1.0, (), (), "")
        for text, strength in matches
    )
    return Proof(Item(ItemKind.MUST_HAVE, item, Span(0, 0), Certainty.SURE), found, gap)


def test_what_proves_something_is_said_with_their_words_and_put_first_in_its_job() -> None:
    proofs = (
        proof("Train colleagues", ("Trained nine bakers", Strength.STRONG), ("Kept 300 files in order", Strength.WEAK)),
        proof("Drive a lorry", ("Packed 40 boxes a week", Strength.PARTIAL), gap="Only touches this."),
    )
    found = proving(LINES, proofs)
    assert found == {"people": ("Train colleagues",)}
    assert keys(proof_first(LINES, ALL, found))[:3] == ["bakery", "people", "waste"]
