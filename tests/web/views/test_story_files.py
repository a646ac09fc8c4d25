"""Stories in and out as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from greenroom.services import stories
from greenroom.store.models import Story

if TYPE_CHECKING:
    from django.test import Client

    from greenroom.store.access import Actor


def test_stories_come_in_from_a_file(hers: Client) -> None:
    file = SimpleUploadedFile("stories.md", b"# The flood\n\n## Result\n\nOpen by seven.\n")
    page = hers.post("/stories/files/", {"file": file}, follow=True).text
    assert "1 story is in the bank now." in page
    assert Story.objects.get().result == "Open by seven."


def test_a_file_without_a_story_says_so(hers: Client) -> None:
    page = hers.post("/stories/files/", {"file": SimpleUploadedFile("diary.md", b"Dear diary")})
    assert page.status_code == 422
    assert "There is no story in this file." in page.text


@pytest.mark.parametrize("shape", ["markdown", "json", "career-ops", "interview-coach"])
def test_the_bank_is_saved_in_every_shape(hers: Client, owner: Actor, shape: str) -> None:
    stories.create(owner, title="Falcon", actions="Falcon flew.", confidential=["Falcon"])
    assert "Falcon flew." in hers.get(f"/stories/file/?as={shape}").text
    assert "Falcon" not in hers.get(f"/stories/file/?as={shape}&covered=1").text


def test_a_shape_that_nobody_knows_is_not_found(hers: Client) -> None:
    assert hers.get("/stories/file/?as=papyrus").status_code == 404


def test_nobody_takes_along_the_stories_of_somebody_else(reviewers: Client, owner: Actor) -> None:
    stories.create(owner, title="Falcon")
    assert "Falcon" not in reviewers.get("/stories/file/?as=json").text
