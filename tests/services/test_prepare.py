from __future__ import annotations

import datetime as dt
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from greenroom.core.documents import Document, Kind
from greenroom.core.meetings import Format, Meeting
from greenroom.core.people import attendee
from greenroom.core.postings.values import ItemKind
from greenroom.services.prepare import Preparation, prepare

TEXTS = files("greenroom.services") / "example_texts"
STARTS = dt.datetime(2026, 12, 3, 15, tzinfo=ZoneInfo("Europe/Amsterdam"))


@cache
def prepared() -> Preparation:
    """The example person, prepared ten days before."""
    documents = [
        Document(Kind.MARKDOWN, (TEXTS / name).read_text(encoding="utf-8")) for name in ("posting.md", "resume.md")
    ]
    meeting = Meeting(STARTS, "Europe/Amsterdam", Format.PANEL, people=(attendee("Marieke, Head of Operations"),))
    return prepare(documents[0], documents[1], meeting, STARTS - dt.timedelta(days=10))


def test_every_requirement_has_proof_or_a_named_gap() -> None:
    done = prepared()
    wanted = [
        item
        for kind in (ItemKind.PRIORITY, ItemKind.MUST_HAVE, ItemKind.NICE_TO_HAVE, ItemKind.RESPONSIBILITY)
        for item in done.role_map.of(kind)
    ]
    assert [proof.item for proof in done.proof] == wanted
    assert all(proof.best or proof.gap for proof in done.proof)


def test_late_departures_are_proved_by_the_achievement_about_them() -> None:
    proof = next(each for each in prepared().proof if "late departures" in each.item.text)
    assert proof.best is not None
    assert proof.best.evidence.text.startswith("Cut late departures from 14 % to 5 %")


def test_a_requirement_that_the_resume_does_not_speak_of_is_a_gap() -> None:
    assert any("calm and fair" in proof.item.text for proof in prepared().gaps)


def test_stories_come_from_achievements_that_prove_something() -> None:
    titles = [story.title for story in prepared().stories]
    assert 3 <= len(titles) <= 6
    assert any(title.startswith("Cut late departures") for title in titles)


def test_quoted_evidence_stands_in_the_resume() -> None:
    done = prepared()
    for proof in done.proof:
        for match in proof.matches:
            if match.evidence.kind in {"achievement", "job", "skill"}:
                assert " ".join(match.evidence.span.of(done.resume.source).split()) == " ".join(
                    match.evidence.text.split()
                )


def test_there_are_questions_plan_and_brief() -> None:
    done = prepared()
    assert done.questions[0].key == "about-you"
    assert done.questions_to_ask
    assert done.plan.tasks[-1].key == "thank-you"
    assert done.brief.role == "Operations Manager Last Mile"
    assert done.brief.people[0].name == "Marieke"


def test_the_same_input_gives_the_same_result() -> None:
    once = prepared()
    prepared.cache_clear()
    assert prepared() == once
