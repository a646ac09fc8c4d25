from __future__ import annotations

import pytest
from tests.people import alice, bob

from greenroom.core.errors import UnreadableFile, UnreadableText, UserError
from greenroom.core.stories.exchange import Shape
from greenroom.services import stories, story_files
from greenroom.services.stories import story_of
from greenroom.store.models import Story

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("shape", list(Shape))
def test_a_bank_comes_back_from_its_file_and_not_twice(shape: Shape) -> None:
    owner, other = alice(), bob()
    stories.create(
        owner, title="The flood", actions="I moved the ovens.", result="400 loaves.", competencies=["planning"]
    )
    content = story_files.file_of(owner, shape).content

    assert story_files.bring(owner, content).known == 1
    (made,) = story_files.bring(other, content).made

    assert (made.title, made.actions, made.result) == ("The flood", "I moved the ovens.", "400 loaves.")
    assert made.competencies == ["planning"]
    assert Story.objects.owned_by(owner).count() == 1


def test_a_file_for_others_covers_what_is_confidential() -> None:
    owner = alice()
    stories.create(owner, title="Falcon", actions="Falcon flew.", confidential=["Falcon"])
    for shape in Shape:
        assert b"Falcon" not in story_files.file_of(owner, shape, masked=True).content
        assert b"Falcon" in story_files.file_of(owner, shape).content


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"\xff\xfe", UnreadableFile), (b"Dear diary", UnreadableText), (b"x" * 2_000_001, UnreadableFile)],
)
def test_what_cannot_be_read_is_said(content: bytes, kind: type[UserError]) -> None:
    with pytest.raises(kind):
        story_files.bring(alice(), content)
    assert not Story.objects.exists()


def test_everything_of_a_story_survives_json() -> None:
    owner, other = alice(), bob()
    made = stories.create(
        owner, title="Falcon", half_minute="Short.", ninety_seconds="Longer.", confidential=["Falcon"]
    )
    (back,) = story_files.bring(other, story_files.file_of(owner, Shape.JSON).content).made
    one, two = story_of(made), story_of(back)
    assert (one.half_minute, one.ninety_seconds, one.confidential) == (
        two.half_minute,
        two.ninety_seconds,
        two.confidential,
    )
