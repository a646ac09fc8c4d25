from __future__ import annotations

import pytest

from greenroom.core.stories.themes import THEMES, themes_in


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("learning-quickly", "I had never sold anything and taught myself within two months."),
        ("ambiguity", "Nobody could tell me what was wanted, so I wrote down my assumptions."),
        ("progress", "A year later I was promoted to deputy head."),
        ("rhythms", "Every morning we stood together for ten minutes."),
        ("priorities", "I asked what mattered most and dropped two orders."),
        ("conflict", "We disagreed about the shift plan."),
        ("adaptability-abroad", "In 2019 I moved to Japan for the company."),
        ("across-cultures", "My team came from nine countries."),
        ("markets", "We launched the shop in Poland."),
        ("global-results", "The form is used across twelve countries."),
    ],
)
def test_each_theme_is_found_with_the_sentence_that_shows_it(key: str, sentence: str) -> None:
    text = f"It was spring. {sentence} We went home."
    found = {each.theme.key: each.quote.text for each in themes_in(text)}
    assert found[key] == sentence


def test_every_theme_asks_for_a_story_in_a_question() -> None:
    assert all(theme.ask.endswith("?") or theme.ask.endswith(".") for theme in THEMES)


@pytest.mark.parametrize("text", ["", "fine.", "I speak English.", "We met on time and left at noon."])
def test_a_text_without_them_shows_none(text: str) -> None:
    assert themes_in(text) == ()
