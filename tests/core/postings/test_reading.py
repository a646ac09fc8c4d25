from __future__ import annotations

import pytest

from greenroom.core.documents import Document, Kind
from greenroom.core.errors import UnreadableText
from greenroom.core.postings.reading import read_posting, read_posting_text
from greenroom.core.postings.values import FactName, ItemKind

BAKER = """Baker – Hearth & Rye Ltd – Leeds

Hearth & Rye bakes for forty cafés. Quality first, always.

What you'll do
- Mix and shape sourdough every morning
- Train two apprentices in sourdough

What you bring
- Three years of experience with sourdough
- A pastry qualification would be a plus

£14 per hour. Closing date: 12 December 2026.
"""


def test_a_posting_gives_facts_work_and_person() -> None:
    role_map = read_posting_text(BAKER)
    assert [(fact.name.value, fact.value) for fact in role_map.facts] == [
        ("title", "Baker"),
        ("employer", "Hearth & Rye Ltd"),
        ("place", "Leeds"),
        ("pay", "GBP 14 an hour"),
        ("closing", "2026-12-12"),
    ]
    assert [item.text for item in role_map.of(ItemKind.RESPONSIBILITY)] == [
        "Mix and shape sourdough every morning",
        "Train two apprentices in sourdough",
    ]
    assert [item.text for item in role_map.of(ItemKind.MUST_HAVE)] == ["Three years of experience with sourdough"]
    assert [item.text for item in role_map.of(ItemKind.NICE_TO_HAVE)] == ["A pastry qualification would be a plus"]


def test_every_span_holds_the_words_of_its_item() -> None:
    role_map = read_posting_text(BAKER)
    assert role_map.source == BAKER
    named = [item for item in role_map.items if item.kind is not ItemKind.COMPETENCY]
    assert [item.span.of(BAKER) for item in named] == [item.text for item in named]
    assert [fact.quote.span.of(BAKER) for fact in role_map.facts] == [fact.quote.text for fact in role_map.facts]


def test_every_quote_stands_where_its_span_says() -> None:
    role_map = read_posting_text(BAKER)
    quotes = [quote for item in role_map.items for quote in item.quotes]
    assert quotes
    assert [quote.span.of(BAKER) for quote in quotes] == [quote.text for quote in quotes]


def test_the_page_data_comes_before_the_text() -> None:
    page = {"title": "Head Baker", "hiringOrganization": {"name": "Hearth & Rye"}}
    role_map = read_posting(Document(Kind.HTML, BAKER, data={"job_posting": page}))
    title, employer = role_map.fact(FactName.TITLE), role_map.fact(FactName.EMPLOYER)
    assert title is not None
    assert (title.value, title.quote.text) == ("Head Baker", "")
    assert employer is not None
    assert (employer.value, employer.quote.text) == ("Hearth & Rye", "Hearth & Rye")


def test_competencies_carry_their_words() -> None:
    found = {
        item.text: [quote.text for quote in item.quotes] for item in read_posting_text(BAKER).of(ItemKind.COMPETENCY)
    }
    assert found["Coaching others"] == ["Train two apprentices"]


def test_reading_twice_gives_the_same() -> None:
    assert read_posting_text(BAKER) == read_posting_text(BAKER)


def test_a_short_posting_gives_what_it_has() -> None:
    role_map = read_posting_text("Driver wanted, clean licence required. £13 an hour.")
    assert [item.text for item in role_map.of(ItemKind.MUST_HAVE)] == ["Driver wanted, clean licence required."]
    pay = role_map.fact(FactName.PAY)
    assert pay is not None
    assert pay.value == "GBP 13 an hour"


@pytest.mark.parametrize(
    "text", ["", "   \n", "hello", "The tide was out and the gulls were loud over the harbour wall that day."]
)
def test_a_text_that_is_no_posting_says_so(text: str) -> None:
    with pytest.raises(UnreadableText, match=r"(?i)paste"):
        read_posting_text(text)


def test_a_book_is_no_posting() -> None:
    with pytest.raises(UnreadableText, match="longer than a job posting"):
        read_posting_text("You will bake bread every morning. " * 2000)


def test_spans_hold_where_white_space_is_folded() -> None:
    text = "Baker\n\nEssential:  a   clean\tlicence and  care\n\nYou will  bake\u00a0bread every day."
    items = read_posting_text(text).items
    found = {item.text: item.span.of(text) for item in items if item.kind is not ItemKind.COMPETENCY}
    assert found["a clean licence and care"] == "a   clean\tlicence and  care"
    assert [" ".join(words.split()) for words in found.values()] == list(found)
