from __future__ import annotations

from dataclasses import replace

import pytest
from bench.story_fit_pairs import A, B, Pairs

from greenroom.adapters.embedder import packed_embedder
from greenroom.adapters.judge import packed_network
from greenroom.core.stories.fit import Asked, Fit, Fitting, fits, pool_of
from greenroom.core.stories.values import Story
from greenroom.services.questions import classified


def ranked(pairs: Pairs, question: str) -> tuple[Fitting, ...]:
    stories = [Story(key, key, actions=text) for key, text in pairs.stories.items()]
    pool = pool_of(stories, packed_network(), packed_embedder())
    return fits(Asked(question, classified(question)[1]), pool)


@pytest.mark.parametrize("pairs", [A, B])
def test_the_story_that_is_made_for_a_question_comes_first(pairs: Pairs) -> None:
    keys = list(pairs.stories)
    right = 0
    for place, question in enumerate(pairs.questions):
        best = [row[place] for row in pairs.marks]
        right += best[keys.index(ranked(pairs, question)[0].story)] == max(best)
    assert right / len(pairs.questions) >= 0.8


def test_every_quote_stands_in_its_story() -> None:
    found = [each for question in A.questions for each in ranked(A, question)]
    quoted = [each for each in found if each.quote]
    assert quoted
    assert all(each.quote and each.quote.text in A.stories[each.story] for each in quoted)


def test_the_posting_s_own_words_make_a_story_fit_better() -> None:
    story = Story("s", "Keeping drivers", actions="I met each driver for half an hour. Turnover fell from 38 to 21 %.")
    pool = pool_of([story], packed_network(), packed_embedder())
    asked = Asked("“Keep drivers and lower turnover”: when did you last do something like it?", ("coaching",))

    (plain,) = fits(asked, pool)
    (helped,) = fits(replace(asked, about="Keep drivers and lower turnover"), pool)

    assert helped.score > plain.score
    assert "“turnover”" in helped.why


@pytest.mark.parametrize("text", ["fine.", "asdf qwer zxcv poiu", "I worked there."])
def test_nothing_fits_that_tells_nothing(text: str) -> None:
    pool = pool_of([Story("s", "s", actions=text)], packed_network(), packed_embedder())
    for question in (*A.questions, *B.questions):
        assert fits(Asked(question, classified(question)[1]), pool)[0].level < Fit.FAIR


def test_a_story_without_a_word_is_not_ranked() -> None:
    assert fits(Asked("Why?"), pool_of([Story("s", "Empty")], packed_network(), packed_embedder())) == ()
