"""Tailored résumés: chosen line by line, checked against the master, downloaded, and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.world import world

from greenroom.services import achievements, resume_views
from greenroom.store.models import Document, ResumeView

if TYPE_CHECKING:
    from django.test import Client
    from pytest_django import DjangoAssertNumQueries

    from greenroom.store.access import Actor
    from greenroom.store.models import Resume


@pytest.fixture
def view(owner: Actor, resume: Resume) -> ResumeView:
    return resume_views.make(owner, resume.pk, name="Short one")


def key(resume: Resume, text: str) -> str:
    return str(resume.achievements.get(text__startswith=text).pk)


def at(view: ResumeView, rest: str = "") -> str:
    return f"/resumes/views/{view.pk}/{rest}"


def test_without_a_resume_the_page_says_where_to_begin(hers: Client) -> None:
    page = hers.get("/resumes/views/").text
    assert "No tailored résumé yet" in page
    assert "First hand in your résumé" in page


def test_one_is_made_with_one_button_and_shows_every_line(hers: Client, resume: Resume) -> None:
    page = hers.post("/resumes/views/make/", {"resume": str(resume.pk)}, follow=True).text
    assert ResumeView.objects.get().name == "Mine"
    assert "Cut waste from 9% to 4% in six months" in page
    assert 'alt="Page 1 as it is printed"' in page


def test_none_is_made_from_a_resume_that_is_not_hers(strangers: Client, resume: Resume) -> None:
    assert strangers.post("/resumes/views/make/", {"resume": str(resume.pk)}).status_code == 422
    assert not ResumeView.objects.exists()


def test_a_line_is_left_out_and_shown_again(hers: Client, resume: Resume, view: ResumeView) -> None:
    line = key(resume, "Trained")
    page = hers.post(at(view, f"lines/{line}/show/"), {"shown": "no"}, follow=True).text
    assert "Left out" in page
    assert b"Trained people" not in hers.get(at(view, "file/?to=txt")).content
    hers.post(at(view, f"lines/{line}/show/"), {"shown": "yes"})
    assert b"Trained people" in hers.get(at(view, "file/?to=txt")).content


def test_lines_change_places_by_a_button(hers: Client, resume: Resume, view: ResumeView) -> None:
    hers.post(at(view, f"lines/{key(resume, 'Trained')}/place/"), {"at": "0"})
    text = hers.get(at(view, "file/?to=txt")).content
    assert text.index(b"Trained people") < text.index(b"Cut waste")


@pytest.mark.parametrize("where", ["", "-1", "first"])
def test_a_place_that_is_none_is_refused(hers: Client, resume: Resume, view: ResumeView, where: str) -> None:
    assert hers.post(at(view, f"lines/{key(resume, 'Cut')}/place/"), {"at": where}).status_code in {400, 422}


def test_other_words_stand_beside_the_words_of_the_master(hers: Client, resume: Resume, view: ResumeView) -> None:
    words = {"text": "In six months, cut waste from 9% to 4%"}
    page = hers.post(at(view, f"lines/{key(resume, 'Cut')}/words/"), words, follow=True).text
    assert "<ins>In six months,</ins>" in page
    assert "Download PDF" in page


def test_an_invented_number_is_named_and_no_file_is_made(hers: Client, resume: Resume, view: ResumeView) -> None:
    words = {"text": "Trained 40 people"}
    page = hers.post(at(view, f"lines/{key(resume, 'Trained')}/words/"), words, follow=True).text
    assert "Some words here are not in your résumé" in page
    assert "“40 people”: This number stands nowhere" in page
    assert "Download PDF" not in page
    refused = hers.get(at(view, "file/"))
    assert (refused.status_code, refused["Content-Type"].partition(";")[0]) == (422, "text/html")


@pytest.mark.parametrize(
    ("kind", "begins"), [("pdf", b"%PDF"), ("docx", b"PK"), ("txt", b"Anna"), ("json", b"{"), ("yaml", b"cv:")]
)
def test_each_file_is_sent_under_her_name(hers: Client, view: ResumeView, kind: str, begins: bytes) -> None:
    answer = hers.get(at(view, f"file/?to={kind}"))
    assert answer.content.startswith(begins)
    assert f"Anna%20Example.{kind}" in answer["Content-Disposition"]


def test_a_kind_of_file_or_a_page_that_is_none_is_not_found(hers: Client, view: ResumeView) -> None:
    assert hers.get(at(view, "file/?to=exe")).status_code == 404
    assert hers.get(at(view, "picture/?page=2")).status_code == 404
    assert hers.get(at(view, "picture/?page=1"))["Content-Type"] == "image/png"


def test_a_design_that_is_none_comes_back_with_what_was_typed(hers: Client, view: ResumeView) -> None:
    typed = {"name": "Short one", "summary": "I train people.", "design": "rainbow", "paper": "a4"}
    page = hers.post(at(view, "head/"), typed)
    assert page.status_code == 422
    assert "I train people." in page.text


def test_what_a_machine_reads_is_shown(hers: Client, view: ResumeView) -> None:
    page = hers.get(at(view, "machine/")).text
    assert "The text, in the order in which it is read" in page
    assert "Anna Example" in page


def test_a_removed_view_leaves_the_resume(hers: Client, resume: Resume, view: ResumeView) -> None:
    hers.post(at(view, "remove/"))
    assert not ResumeView.objects.exists()
    assert hers.get(f"/resumes/{resume.pk}/").status_code == 200


def test_a_reviewer_reads_and_downloads_without_buttons_that_change(reviewers: Client, view: ResumeView) -> None:
    page = reviewers.get(at(view)).text
    assert "Cut waste" in page
    assert "Leave out" not in page
    assert reviewers.get(at(view, "file/")).status_code == 200


def test_proof_is_put_first_for_an_application(hers: Client, owner: Actor) -> None:
    made = world(owner)
    tea = achievements.add(owner, made.resume.pk, text="Made the tea", job=made.resume.jobs.get().pk)
    view = resume_views.make(owner, made.resume.pk, application=made.application.pk)
    assert "Answers “Train new colleagues in safe lifting”" in hers.get(at(view)).text
    resume_views.place(owner, view.pk, str(tea.pk), at=0)
    assert "Put first what proves most" in hers.get(at(view)).text
    page = hers.post(at(view, "proof-first/"), follow=True).text
    assert "What proves most stands first in each job now" in page
    assert "Put first what proves most" not in page


def test_a_reviewer_does_not_see_what_was_left_out_or_reworded(
    owner: Actor, reviewers: Client, resume: Resume, view: ResumeView
) -> None:
    resume_views.show(owner, view.pk, key(resume, "Trained"), shown=False)
    resume_views.reword(owner, view.pk, key(resume, "Cut"), text="In six months, cut waste from 9% to 4%")
    page = reviewers.get(at(view)).text
    assert "In six months, cut waste from 9% to 4%" in page
    assert "Trained people" not in page
    assert "<ins>" not in page


def test_the_version_that_they_got_is_kept_with_the_application(hers: Client, owner: Actor) -> None:
    made = world(owner)
    view = resume_views.make(owner, made.resume.pk, application=made.application.pk)
    page = hers.post(at(view, "sent/"), follow=True).text
    assert "as the version that they got" in page
    paper = Document.objects.get()
    assert (paper.kind, paper.application, paper.name) == ("resume", made.application, view.name)


def test_a_version_for_nobody_in_particular_cannot_have_been_sent(hers: Client, view: ResumeView) -> None:
    page = hers.post(at(view, "sent/"), follow=True).text
    assert "This is for no application" in page
    assert not Document.objects.exists()


def test_the_list_and_the_page_ask_few_questions(
    hers: Client, owner: Actor, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    made = world(owner)
    for number in range(8):
        resume_views.make(owner, made.resume.pk, name=f"View {number}", application=made.application.pk)
    with django_assert_max_num_queries(14):
        hers.get("/resumes/views/")
    with django_assert_max_num_queries(24):
        hers.get(at(ResumeView.objects.all()[0]))
