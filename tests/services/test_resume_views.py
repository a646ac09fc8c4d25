from __future__ import annotations

from uuid import uuid4

import pytest
from tests.people import alice, bob, let_in
from tests.world import NOW, world

from greenroom.adapters.reading import read_document
from greenroom.adapters.resume_files import FORMATS
from greenroom.core.errors import InvalidChoice, NotAllowed, NotFound
from greenroom.core.resumes.comparing import lost
from greenroom.services import achievements, resume_papers, resume_views, resumes
from greenroom.services.history import undo
from greenroom.store.models import Achievement, Deed, ResumeView

pytestmark = pytest.mark.django_db


def line(text: str) -> Achievement:
    return Achievement.objects.get(text__startswith=text)


def test_a_fresh_view_is_named_after_its_application_and_holds_the_whole_master() -> None:
    actor = alice()
    w = world(actor)
    view = resume_views.make(actor, w.resume.pk, application=w.application.pk)
    made = resume_papers.tailored_view(actor, view.pk)
    assert view.name == str(w.application)
    assert all(each.shown for each in made.lines)
    assert made.resume.work[0].achievements[1].text == "Trained nine new colleagues"


def test_what_a_view_does_leaves_the_master_as_it_was() -> None:
    actor = alice()
    w = world(actor)
    before = resumes.resume_of(w.resume)
    view = resume_views.make(actor, w.resume.pk)
    key = str(line("Cut sorting").pk)
    resume_views.reword(actor, view.pk, key, text="Cut sorting errors from 4 to 1 in a thousand")
    resume_views.show(actor, view.pk, str(line("Trained").pk), shown=False)
    resume_views.place(actor, view.pk, str(line("Trained").pk), at=0)
    w.resume.refresh_from_db()
    assert resumes.resume_of(w.resume) == before
    made = resume_papers.tailored_view(actor, view.pk)
    assert [each.text for each in made.resume.work[0].achievements] == ["Cut sorting errors from 4 to 1 in a thousand"]


def test_undo_brings_the_words_before_back() -> None:
    actor = alice()
    w = world(actor)
    view = resume_views.make(actor, w.resume.pk)
    resume_views.reword(actor, view.pk, str(line("Trained").pk), text="Taught nine new colleagues")
    undo(actor, Deed.objects.latest("created_at").pk)
    texts = [each.text for each in resume_papers.tailored_view(actor, view.pk).lines]
    assert "Trained nine new colleagues" in texts
    assert "Taught nine new colleagues" not in texts


@pytest.mark.parametrize(
    "text",
    [
        "Trained nineteen new colleagues",
        "Trained nine new colleagues at Amazon",
        "Trained nine new colleagues, which doubled output",
        "Negotiated the national contract with every carrier",
        "Trained nine new colleagues. Won the safety prize of the year.",
    ],
)
@pytest.mark.parametrize("kind", list(FORMATS))
def test_a_sentence_that_is_not_in_the_master_reaches_no_document(text: str, kind: str) -> None:
    actor = alice()
    w = world(actor)
    view = resume_views.make(actor, w.resume.pk)
    resume_views.reword(actor, view.pk, str(line("Trained").pk), text=text)
    made = resume_papers.tailored_view(actor, view.pk)
    with pytest.raises(InvalidChoice, match="is not in your résumé"):
        resume_papers.file_of(made, kind)


@pytest.mark.parametrize("field", ["headline", "summary"])
def test_nor_does_one_above_the_lines(field: str) -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    resume_views.describe(actor, view.pk, **{field: "Chief executive of Amazon with 30 years at sea"})
    with pytest.raises(InvalidChoice, match="is not in your résumé"):
        resume_papers.file_of(resume_papers.tailored_view(actor, view.pk), "txt")


@pytest.mark.parametrize("kind", list(FORMATS))
def test_nor_does_one_that_was_put_into_the_kept_lines_behind_the_verbs(kind: str) -> None:
    actor = alice()
    w = world(actor)
    view = resume_views.make(actor, w.resume.pk)
    job = w.resume.jobs.exclude(title="").first()
    assert job is not None
    forged = [
        {"key": str(job.pk), "shown": True, "text": "Chief executive of Amazon"},
        {"key": "no-such-row", "shown": True, "text": "Chief executive of Amazon"},
    ]
    view.lines = [*forged, *(each for each in view.lines if each["key"] != str(job.pk))]
    view.save()
    name, content = resume_papers.file_of(resume_papers.tailored_view(actor, view.pk), kind)
    read = read_document(name, content).text
    assert job.title in read
    assert "Amazon" not in read


def test_what_the_person_adds_to_the_master_may_be_said_then() -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    row = line("Trained")
    resume_views.reword(actor, view.pk, str(row.pk), text="Trained nine new colleagues in three weeks")
    assert resume_papers.tailored_view(actor, view.pk).inventions != ()
    achievements.answer_ask(actor, row.pk, "period", "Three weeks")
    assert resume_papers.tailored_view(actor, view.pk).inventions == ()


def test_invented_words_that_are_left_out_harm_nobody() -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    key = str(line("Trained").pk)
    resume_views.reword(actor, view.pk, key, text="Trained 400 pilots")
    resume_views.show(actor, view.pk, key, shown=False)
    name, content = resume_papers.file_of(resume_papers.tailored_view(actor, view.pk), "txt")
    assert name == "Résumé Mara Okafor.txt"
    assert b"pilots" not in content


def test_only_achievements_take_other_words() -> None:
    actor = alice()
    w = world(actor)
    view = resume_views.make(actor, w.resume.pk)
    with pytest.raises(InvalidChoice, match="Only achievements"):
        resume_views.reword(actor, view.pk, str(w.resume.jobs.get().pk), text="Director")


def test_a_line_of_another_resume_cannot_get_in() -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    with pytest.raises(NotFound):
        resume_views.show(actor, view.pk, str(uuid4()), shown=True)


def test_a_line_that_left_the_master_leaves_the_view() -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    achievements.remove(actor, line("Trained").pk)
    made = resume_papers.tailored_view(actor, view.pk)
    assert [each.text for each in made.resume.work[0].achievements] == [line("Cut sorting").text]


@pytest.mark.parametrize(("field", "value"), [("design", "rainbow"), ("paper", "a5"), ("name", " ")])
def test_looks_and_names_that_are_none_are_refused(field: str, value: str) -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    with pytest.raises(InvalidChoice) as caught:
        resume_views.describe(actor, view.pk, **{field: value})
    assert caught.value.field == field


def test_the_lines_that_prove_something_are_named_with_the_words_of_the_posting() -> None:
    actor = alice()
    w = world(actor)
    view = resume_views.make(actor, w.resume.pk, application=w.application.pk)
    found = resume_papers.proves(resume_papers.tailored_view(actor, view.pk), NOW.date())
    assert "Train new colleagues in safe lifting" in found[str(line("Trained").pk)]
    resume_views.put_proof_first(actor, view.pk, {str(line("Trained").pk): ("Training",)})
    made = resume_papers.tailored_view(actor, view.pk)
    assert made.resume.work[0].achievements[0].text == "Trained nine new colleagues"


def test_without_a_posting_nothing_is_said_to_prove_anything() -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    assert resume_papers.proves(resume_papers.tailored_view(actor, view.pk), NOW.date()) == {}


def test_a_machine_reads_a_view_back_without_a_loss() -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    parsed = resume_papers.parse_check(resume_papers.tailored_view(actor, view.pk))
    assert parsed.lost == ()
    assert "Mara Okafor" in parsed.text


@pytest.mark.parametrize("kind", list(FORMATS))
def test_every_file_comes_back_as_the_same_master(kind: str) -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    made = resume_papers.tailored_view(actor, view.pk)
    name, content = resume_papers.file_of(made, kind)
    again = resumes.read_in(actor, name=name, content=content)
    assert lost(made.resume, resumes.resume_of(again)) == ()


def test_bob_may_look_and_not_touch() -> None:
    owner, reviewer = alice(), bob()
    view = resume_views.make(owner, world(owner).resume.pk)
    with pytest.raises(NotFound):
        resume_papers.tailored_view(reviewer, view.pk)
    let_in(owner, reviewer)
    assert resume_papers.tailored_view(reviewer, view.pk).view == view
    with pytest.raises(NotAllowed):
        resume_views.remove(reviewer, view.pk)
    assert ResumeView.objects.count() == 1


@pytest.mark.parametrize("text", ["Trained 400 pilots", "Won the Nobel prize"])
def test_on_paper_the_words_of_the_master_stand_until_invented_ones_are_settled(text: str) -> None:
    actor = alice()
    view = resume_views.make(actor, world(actor).resume.pk)
    resume_views.reword(actor, view.pk, str(line("Trained").pk), text=text)
    made = resume_papers.tailored_view(actor, view.pk)
    assert "Trained nine new colleagues" in resume_papers.parse_check(made).text
    assert text not in resume_papers.parse_check(made).text
