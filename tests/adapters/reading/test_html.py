from __future__ import annotations

import pytest

from greenroom.adapters.reading.html import read_html, text_of_html
from greenroom.core.documents import Kind
from greenroom.core.errors import UnreadableFile

LONG = (
    "You will bake sourdough, rye and spelt loaves by hand, from the first mix at four in the morning to "
    "the last tray. "
) * 5


def test_headings_and_list_items_stand_on_lines_of_their_own() -> None:
    page = (
        "<body><h1>Baker</h1><p>We bake <b>bread</b>.</p><h2>You "
        "will</h2><ul><li>mix</li><li><p>shape</p></li></ul></body>"
    )
    assert read_html(page.encode()).text == "Baker\n\nWe bake bread.\n\nYou will\n\n• mix\n• shape"


def test_what_a_reader_does_not_see_is_left_out() -> None:
    page = (
        "<body><nav>Home Jobs</nav><script>let x</script><p hidden>no</p><p style='display: "
        "none'>no</p><p>Seen</p></body>"
    )
    assert read_html(page.encode()).text == "Seen"


def test_a_main_part_is_read_without_the_frame_around_it() -> None:
    page = f"<body><div>Cookie wall</div><main><h1>Baker</h1><p>{LONG}</p></main><footer>Imprint</footer></body>"
    text = read_html(page.encode()).text
    assert text.startswith("Baker")
    assert "Cookie" not in text
    assert "Imprint" not in text


def test_a_page_full_of_links_is_cut_down_to_its_main_part() -> None:
    links = "".join(f'<li><a href="/{number}">Another fine vacancy number {number}</a></li>' for number in range(60))
    page = f"<html><body><div><ul>{links}</ul></div><div><h1>Baker</h1><p>{LONG}</p><p>{LONG}</p></div></body></html>"
    text = read_html(page.encode()).text
    assert "sourdough" in text
    assert "number 59" not in text


@pytest.mark.parametrize(
    ("notation", "page"),
    [
        (
            "JSON-LD in a graph",
            (
                '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["JobPosting"], '
                '"title": "Baker",'
                ' "hiringOrganization": {"name": "Hearth"}}]}</script><p>Bake with us</p>'
            ),
        ),
        (
            "microdata",
            (
                '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>'
                '<p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b '
                'itemprop="name">Hearth</b></p></div>'
            ),
        ),
        (
            "RDFa",
            (
                '<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Baker</h1>'
                '<p property="hiringOrganization" typeof="Organization"><b property="name">Hearth</b></p></div>'
            ),
        ),
    ],
)
def test_a_job_posting_is_found_in_every_notation(notation: str, page: str) -> None:
    posting = read_html(page.encode()).data["job_posting"]
    assert (posting["title"], posting["hiringOrganization"]["name"]) == ("Baker", "Hearth"), notation


def test_a_long_description_in_the_data_is_the_text() -> None:
    page = (
        f'<script type="application/ld+json">{{"@type": "JobPosting", "title": "Baker", "description": '
        f'"&lt;p&gt;{LONG}&lt;/p&gt;&lt;ul&gt;&lt;li&gt;mix&lt;/li&gt;&lt;/ul&gt;"}}</script><p>Menu</p>'
    )
    document = read_html(page.encode())
    assert document.text == f"Baker\n\n{LONG.strip()}\n\n• mix"
    assert document.data["job_posting"]["description"] == f"{LONG.strip()}\n\n• mix"


def test_broken_data_does_not_hide_the_page() -> None:
    page = '<script type="application/ld+json">{"@type": "JobPosting", </script><p>Baker wanted in Leeds</p>'
    document = read_html(page.encode())
    assert (document.text, document.kind, document.data) == ("Baker wanted in Leeds", Kind.HTML, {})


def test_the_stated_encoding_is_used() -> None:
    page = '<meta charset="iso-8859-1"><p>Bäcker in Köln</p>'
    assert read_html(page.encode("latin-1")).text == "Bäcker in Köln"


def test_a_page_without_text_says_what_to_do() -> None:
    with pytest.raises(UnreadableFile, match="copy the text"):
        read_html(b"<html><body><script>draw()</script></body></html>")


def test_a_resume_page_keeps_its_headings_and_bullets() -> None:
    page = (
        "<body><h1>Ada Field</h1><section><h2>Work</h2><h3>Baker, Hearth</h3><p>2019 – 2024</p><ul><li>Cut "
        "waste by 30%</li></ul></section></body>"
    )
    assert text_of_html(page) == "Ada Field\n\nWork\n\nBaker, Hearth\n\n2019 – 2024\n\n• Cut waste by 30%"


def test_a_page_in_utf_16_is_read() -> None:
    assert read_html("<p>Bäcker</p>".encode("utf-16")).text == "Bäcker"


def test_table_cells_and_line_breaks_keep_words_apart() -> None:
    assert text_of_html("<table><tr><td>Pay</td><td>£14</td></tr></table>a<br>b") == "Pay £14\n\na\nb"


def test_short_data_of_an_empty_page_is_still_read() -> None:
    posting = '{"@type": "JobPosting", "title": "Baker", "description": "Cook for us."}'
    page = f'<script type="application/ld+json">{posting}</script>'
    assert read_html(page.encode()).text == "Baker\n\nCook for us."


def test_lists_of_the_data_that_the_description_lacks_are_added() -> None:
    tasks = "Shape two hundred loaves of rye bread every single morning of the week"
    page = (
        '<script type="application/ld+json">{"@type": "JobPosting", "title": "Baker", "description": '
        f'"{LONG}", "responsibilities": "{tasks}"}}</script>'
    )
    assert read_html(page.encode()).text.endswith(f"Responsibilities\n{tasks}")
