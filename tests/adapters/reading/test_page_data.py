from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from greenroom.adapters.reading.page_data import job_posting_of


def test_names_lose_their_schema_in_front() -> None:
    page = (
        '<script type="application/ld+json">{"@type": "https://schema.org/JobPosting", "schema:title": "Cook"}</script>'
    )
    assert job_posting_of(LexborHTMLParser(page))["title"] == "Cook"


def test_a_property_said_twice_is_a_list() -> None:
    page = (
        '<div itemscope itemtype="http://schema.org/JobPosting"><i itemprop="skills">dough</i><i '
        'itemprop="skills">ovens</i></div>'
    )
    assert job_posting_of(LexborHTMLParser(page)) == {"skills": ["dough", "ovens"]}


def test_a_machine_readable_value_wins_over_its_words() -> None:
    page = (
        '<div itemscope itemtype="http://schema.org/JobPosting"><time itemprop="datePosted" '
        'datetime="2026-11-02">2 Nov</time></div>'
    )
    assert job_posting_of(LexborHTMLParser(page)) == {"datePosted": "2026-11-02"}


def test_a_page_without_a_posting_gives_nothing() -> None:
    page = '<script type="application/ld+json">[{"@type": "Recipe", "name": "Rye"}]</script>'
    assert job_posting_of(LexborHTMLParser(page)) == {}
