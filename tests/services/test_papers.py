from __future__ import annotations

import hashlib

import pytest
from tests.people import alice, bob, charlie
from tests.world import POSTING, world

from greenroom.core.errors import NotFound
from greenroom.files import storage
from greenroom.services import people, postings
from greenroom.services.papers import keep_file, original

pytestmark = pytest.mark.django_db


def test_a_file_goes_out_as_it_came_in() -> None:
    actor = alice()
    content = bytes(range(256)) * 10

    row = keep_file(actor, "../../etc/pass\0wd.bin", content, "text")

    assert row.name == "passwd.bin"
    assert (row.size, row.sha256) == (2560, hashlib.sha256(content).hexdigest())
    assert original(actor, row.pk) == (row, content)


def test_a_reviewer_gets_the_file_of_the_posting_that_was_shared_and_no_other() -> None:
    actor = alice()
    w = world(actor)
    posting = postings.read_in(actor, w.application.pk, name="posting.txt", content=POSTING.encode())
    private = keep_file(actor, "diary.txt", b"private", "text")
    people.share(actor, bob().user, w.application.pk)
    assert posting.file is not None

    assert original(bob(), posting.file.pk)[1] == POSTING.encode()
    for reader, file in ((bob(), private), (charlie(), private), (charlie(), posting.file)):
        with pytest.raises(NotFound):
            original(reader, file.pk)


def test_a_file_that_is_gone_from_the_disk_says_so() -> None:
    actor = alice()
    row = keep_file(actor, "diary.txt", b"private", "text")
    storage.remove(row.pk)

    with pytest.raises(NotFound, match="greenroom check"):
        original(actor, row.pk)
