"""The parts that pages are made of."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from django import forms
from jinja2 import FileSystemLoader, UndefinedError

from greenroom import web
from greenroom.web.jinja import environment
from greenroom.web.navigation import ROOMS

TEMPLATES = Path(web.__file__).parent / "templates"
VOID = {"meta", "link", "input", "br", "hr", "img", "path", "wbr"}


class Balance(HTMLParser):
    """Every element that is opened is closed, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        assert "style" not in dict(attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


def written(source: str, **known: object) -> str:
    pages = environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)
    html = pages.from_string(source).render(csrf_input="", **known)
    balance = Balance()
    balance.feed(html)
    assert balance.open == []
    return html


class Posting(forms.Form):
    title = forms.CharField(help_text="As the posting has it.", error_messages={"required": "Give the role a name."})
    kind = forms.ChoiceField(choices=[("phone", "Phone"), ("video", "Video")], widget=forms.RadioSelect, required=False)


FORMS = '{% import "components/forms.html" as forms with context %}'


def test_a_field_has_its_label_its_help_and_its_error_tied_to_it() -> None:
    html = written(FORMS + '{{ forms.field(form["title"]) }}', form=Posting({"title": ""}))
    assert '<label for="id_title">Title</label>' in html
    assert 'id="id_title_helptext">As the posting has it.' in html
    assert 'id="id_title_error"' in html
    assert "Give the role a name." in html
    assert 'aria-invalid="true"' in html
    assert 'aria-describedby="id_title_helptext id_title_error"' in html


def test_choices_are_a_group_with_a_name() -> None:
    html = written(FORMS + '{{ forms.field(form["kind"]) }}', form=Posting())
    assert "<fieldset" in html
    assert 'Kind <span class="optional">(optional)</span></legend>' in html
    assert html.count('type="radio"') == 2


@pytest.mark.parametrize(
    ("value", "word"), [("sure", "Clear in the text"), ("likely", "Likely"), ("doubtful", "Doubtful: please check")]
)
def test_how_sure_a_reading_is_is_said_in_words(value: str, word: str) -> None:
    source = '{% from "components/reading.html" import certainty %}{{ certainty(value) }}'
    assert word in written(source, value=value)


def test_what_somebody_wrote_is_never_markup() -> None:
    source = (
        '{% from "components/reading.html" import quote, source_text %}{{ quote(words) }}{{ source_text(words, "T") }}'
    )
    assert "<script>" not in written(source, words="<script>alert(1)</script>")


def test_the_stage_one_is_in_is_marked_for_everybody() -> None:
    source = (
        '{% from "components/lists.html" import stages %}'
        '{{ stages([("Applied", "done", "", "/a"), ("Panel", "now", "", "/b")]) }}'
    )
    html = written(source)
    assert html.count('aria-current="step"') == 1
    assert 'aria-label="You are here"' in html


def test_the_room_one_is_in_is_marked_once_in_each_navigation() -> None:
    source = '{% import "components/nav.html" as nav %}{{ nav.side("stories") }}{{ nav.dock("stories") }}'
    assert written(source).count('href="/stories/" aria-current="page"') == 2
    assert len(ROOMS) == 7


def test_what_is_unknown_is_said_to_be_unknown() -> None:
    assert "Not known" in written('{% from "components/lists.html" import facts %}{{ facts([("Pay", none)]) }}')


def test_a_kind_of_notice_that_does_not_exist_is_noticed() -> None:
    with pytest.raises(UndefinedError):
        written('{% from "components/notices.html" import notice %}{{ notice("loud", "Hello") }}')


@pytest.mark.parametrize("template", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.stem)
def test_no_template_writes_scripts_or_styles_into_a_page(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    assert " style=" not in text
    assert "<style" not in text
    assert " onclick" not in text
    assert "<script>" not in text
