"""Words set off in a text."""

from __future__ import annotations

from greenroom.core.spans import Quote, Span
from greenroom.web.highlights import highlight


def quote(text: str, words: str) -> Quote:
    start = text.index(words)
    return Quote(words, Span(start, start + len(words)))


def test_quoted_words_are_set_off_and_the_rest_stays() -> None:
    text = "Lead the evening shift"
    assert highlight(text, [quote(text, "evening")]) == "Lead the <mark>evening</mark> shift"


def test_quotes_that_overlap_repeat_no_word() -> None:
    text = "Lead the evening shift"
    both = [quote(text, "evening shift"), quote(text, "the evening")]
    assert highlight(text, both) == "Lead <mark>the evening</mark><mark> shift</mark>"


def test_markup_in_a_posting_stays_text_inside_and_outside_a_quote() -> None:
    text = "<b>Lead</b> & <i>"
    assert highlight(text, [quote(text, "<i>")]) == "&lt;b&gt;Lead&lt;/b&gt; &amp; <mark>&lt;i&gt;</mark>"
