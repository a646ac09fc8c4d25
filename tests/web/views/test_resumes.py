"""A résumé beside its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.store.models import Achievement, Job, Resume, Story

if TYPE_CHECKING:
    from django.test import Client


def test_no_resume_yet_invites_one(hers: Client) -> None:
    assert "No résumé yet" in hers.get("/resumes/").text


def test_a_resume_stands_beside_its_source(hers: Client, resume: Resume) -> None:
    page = hers.get(f"/resumes/{resume.pk}/").text
    assert "Cut waste from 9% to 4% in six months" in page
    assert resume.source in page
    start = resume.source.index("Trained people")
    assert f'data-span="{start}-{start + len("Trained people")}"' in page


def test_a_doubt_is_settled_with_one_button(hers: Client, resume: Resume) -> None:
    assert "Is this the employer?" in hers.get(f"/resumes/{resume.pk}/").text
    page = hers.post(f"/resumes/{resume.pk}/confirm/", {"doubt": "d0"}, follow=True).text
    assert "Is this the employer?" not in page


def test_a_job_is_changed_where_it_stands(hers: Client, resume: Resume) -> None:
    job = resume.jobs.get()
    hers.post(f"/jobs/{job.pk}/edit/", {"employer": "Harbour Bakery Ltd", "title": "Lead", "started": "2021-03"})
    job.refresh_from_db()
    assert (job.employer, job.started, job.by_hand) == ("Harbour Bakery Ltd", "2021-03", True)


def test_a_date_that_is_none_comes_back_with_its_sentence(hers: Client, resume: Resume) -> None:
    job = resume.jobs.get()
    page = hers.post(f"/jobs/{job.pk}/edit/", {"employer": "Quay Bakery", "started": "March"})
    assert page.status_code == 422
    assert "like 2021 or 2021-03" in page.text
    assert "Quay Bakery" in page.text
    assert Job.objects.get(pk=job.pk).employer == "Harbour Bakery"


def test_what_an_achievement_lacks_is_asked_and_kept(hers: Client, resume: Resume) -> None:
    row = resume.achievements.get(text="Trained people")
    assert "Scale: missing" in hers.get(f"/resumes/{resume.pk}/").text
    hers.post(f"/achievements/{row.pk}/answer/", {"field": "scale", "text": "Eleven bakers"})
    row.refresh_from_db()
    assert row.scale == "Eleven bakers"


def test_an_achievement_becomes_a_story_with_one_button_and_only_once(hers: Client, resume: Resume) -> None:
    row = resume.achievements.get(text="Trained people")
    first = hers.post(f"/achievements/{row.pk}/story/")
    again = hers.post(f"/achievements/{row.pk}/story/")
    story = Story.objects.get()
    assert story.achievement == row
    assert first.headers["Location"] == again.headers["Location"] == f"/stories/{story.pk}/"


def test_parts_are_added_and_removed(hers: Client, resume: Resume) -> None:
    hers.post(f"/resumes/{resume.pk}/jobs/", {"employer": "Quay Café"})
    hers.post(f"/resumes/{resume.pk}/education/", {"institution": "Baking School"})
    hers.post(f"/resumes/{resume.pk}/entries/", {"kind": "skill", "text": "Sourdough"})
    page = hers.get(f"/resumes/{resume.pk}/").text
    assert all(words in page for words in ("Quay Café", "Baking School", "Sourdough"))
    hers.post(f"/entries/{resume.entries.get().pk}/remove/")
    assert not resume.entries.exists()


def test_a_reviewer_reads_a_resume_and_cannot_change_it(reviewers: Client, resume: Resume) -> None:
    page = reviewers.get(f"/resumes/{resume.pk}/")
    assert "Trained people" in page.text
    assert "Make a story" not in page.text
    row = Achievement.objects.get(text="Trained people")
    assert reviewers.post(f"/achievements/{row.pk}/answer/", {}).status_code == 403
    assert reviewers.post(f"/resumes/{resume.pk}/delete/").status_code == 403


def test_a_stranger_finds_nothing(strangers: Client, resume: Resume) -> None:
    assert strangers.get(f"/resumes/{resume.pk}/").status_code == 404
    assert strangers.post(f"/jobs/{resume.jobs.get().pk}/edit/", {}).status_code == 404


def test_changes_come_by_post_only(hers: Client, resume: Resume) -> None:
    assert hers.get(f"/resumes/{resume.pk}/delete/").status_code == 405
