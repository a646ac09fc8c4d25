from __future__ import annotations

import pytest

from greenroom.core.conversations.reading import read
from greenroom.core.conversations.values import Origin
from greenroom.core.errors import UnreadableText


def test_the_content_says_what_it_is() -> None:
    assert read("\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nAna: Hi.\n").origin is Origin.WEBVTT
    assert read("Ana: Hi.\nBen: Hi.\nAna: Bye.").origin is Origin.PLAIN


def test_what_is_no_transcript_gets_one_sentence_of_what_to_do() -> None:
    with pytest.raises(UnreadableText, match="Each turn needs its speaker"):
        read("Dear Ana, thank you for your letter.")


def test_captions_that_name_nobody_are_told_apart() -> None:
    with pytest.raises(UnreadableText, match="do not say who speaks"):
        read("WEBVTT\n\n00:00.000 --> 00:01.000\nhello there\n")
