"""What every template knows."""

from __future__ import annotations

import re

import pytest
from jinja2 import UndefinedError

from greenroom.web.jinja import environment, file_address, stated, verbatim


def test_a_name_that_is_missing_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="nothing"):
        environment().from_string("{{ nothing }}").render()


def test_the_address_of_a_file_changes_with_its_content() -> None:
    assert re.fullmatch(r"/static/app\.css\?v=[0-9a-f]{10}", file_address("app.css"))


def test_a_file_that_is_not_there_is_noticed() -> None:
    with pytest.raises(FileNotFoundError, match=r"none\.css"):
        file_address("none.css")


def test_a_text_reaches_the_browser_character_for_character() -> None:
    assert verbatim("a <b>\r\n& c") == "a &lt;b&gt;&#13;\n&amp; c"


def test_a_day_that_a_posting_states_is_in_words_and_all_else_as_it_is() -> None:
    assert [stated(each) for each in ("2026-12-14", "as soon as can be", "2026")] == [
        "14 December 2026",
        "as soon as can be",
        "2026",
    ]
