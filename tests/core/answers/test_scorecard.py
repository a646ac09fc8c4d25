from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.answers.drafts import draft

from greenroom.core.answers.frameworks import FRAMEWORKS, PLAIN, SHORT, Framework
from greenroom.core.answers.scorecard import scorecard
from greenroom.core.answers.scorecard_texts import BY_LEVEL, ECHOES, LEVELS, OTHERS, REASONS, ROUGH
from greenroom.core.answers.snippets import quote_of
from greenroom.core.answers.values import Dimension, Feedback, Line, Measure, NotMeasured, Pillar, Rating
from greenroom.core.questions.values import QuestionKind

SETTING = ("In spring our depot sent one van in seven too late.", "S")
DEED = ("I moved picking to three in the morning.", "A")
END = ("Late vans fell from 14 % to 5 %.", "R")
STORY = [SETTING, DEED, END]


def line(feedback: Feedback, dimension: Dimension, kind: QuestionKind = QuestionKind.BEHAVIOURAL) -> Line:
    return next(each for each in scorecard(feedback, kind) if each.rating and each.rating.dimension is dimension)


def of_pillar(feedback: Feedback, pillar: Pillar, kind: QuestionKind = QuestionKind.BEHAVIOURAL) -> list[Line]:
    return [each for each in scorecard(feedback, kind) if each.pillar is pillar]


def test_competence_fit_and_motivation_come_in_this_order_each_with_its_lines() -> None:
    lines = scorecard(draft(STORY), QuestionKind.BEHAVIOURAL)
    assert [each.pillar for each in lines] == [Pillar.COMPETENCE] * 4 + [Pillar.FIT] * 3 + [Pillar.MOTIVATION] * 2


@pytest.mark.parametrize(
    ("rating", "level"), [(1.0, 0), (1.7, 0), (1.8, 1), (2.7, 1), (2.8, 2), (3.7, 2), (3.8, 3), (5.0, 3)]
)
@pytest.mark.parametrize("dimension", BY_LEVEL)
def test_each_level_of_a_rating_has_its_own_words(dimension: Dimension, rating: float, level: int) -> None:
    text = line(draft(STORY, {dimension: rating}), dimension).text
    assert any(text.startswith(each) for each in BY_LEVEL[dimension][level])


def test_the_words_behind_a_line_are_the_ratings_own() -> None:
    feedback = draft(STORY, {Dimension.RESULT: 4.0})
    quote = quote_of(feedback.answer, feedback.sentences[1].span)
    rated = replace(feedback, ratings=(Rating(Dimension.RESULT, 4.0, 0.5, evidence=(quote,)),))
    assert line(rated, Dimension.RESULT).evidence == (quote,)


def test_without_words_from_the_rating_the_sentences_that_make_the_move_stand_behind_a_line() -> None:
    feedback = draft(STORY, {Dimension.RESULT: 4.0})
    assert [each.text for each in line(feedback, Dimension.RESULT).evidence] == ["Late vans fell from 14 % to 5 %."]


def test_the_least_level_shows_nothing_and_quotes_nothing() -> None:
    shown = line(draft([DEED], {Dimension.LEARNING: 1.0}), Dimension.LEARNING)
    assert shown.evidence == ()
    assert shown.text in BY_LEVEL[Dimension.LEARNING][0]


def test_what_is_not_rated_says_why_and_gives_no_level() -> None:
    shown = line(draft([DEED], framework=PLAIN), Dimension.RESULT, QuestionKind.CULTURAL)
    assert shown.text == "Result: it was not asked."
    assert shown.evidence == ()


def test_a_plain_fact_gets_one_line_on_competence_and_not_four() -> None:
    shown = of_pillar(draft([("In May.", "O")], framework=SHORT), Pillar.COMPETENCE, QuestionKind.CLOSING)
    assert [each.text for each in shown] == ["What you are able to do is not rated here: it was not asked."]


def test_a_rating_with_a_large_error_is_called_rough() -> None:
    feedback = draft(STORY)
    rough = replace(feedback, ratings=(Rating(Dimension.EVIDENCE, 3.0, 1.1), Rating(Dimension.RESULT, 3.0, 0.5)))
    assert ROUGH in line(rough, Dimension.EVIDENCE).text
    assert ROUGH not in line(rough, Dimension.RESULT).text


@pytest.mark.parametrize(
    ("found", "state", "words"),
    [
        (
            {Measure.BLAME: ["my boss never listened"], Measure.OTHERS: ["Ann wrote"], Measure.OWN: ["I moved"]},
            "blame",
            ["my boss never listened"],
        ),
        ({Measure.OTHERS: ["Ann wrote"], Measure.OWN: ["I moved"]}, "credit", ["Ann wrote"]),
        ({Measure.SHARED: ["we"]}, "shared", ["we all sang"]),
        ({Measure.OWN: ["I moved"]}, "none", []),
    ],
)
def test_how_they_speak_of_others_is_read_from_the_words(
    found: dict[Measure, list[str]], state: str, words: list[str]
) -> None:
    told = [("I moved it, Ann wrote it down, my boss never listened.", "A"), ("In the end we all sang.", "R")]
    shown = of_pillar(draft(told, found=found), Pillar.FIT)[1]
    assert shown.text in OTHERS[state]
    assert [each.text for each in shown.evidence] == words


def test_the_employers_words_are_quoted_when_taken_up_and_else_it_says_so() -> None:
    echoing = of_pillar(draft(STORY, found={Measure.ECHO: ["picking"]}), Pillar.FIT)[2]
    assert echoing.text in ECHOES["some"]
    assert [each.text for each in echoing.evidence] == ["picking"]
    assert of_pillar(draft(STORY), Pillar.FIT)[2].text in ECHOES["none"]


def test_words_that_nobody_knows_are_not_missed() -> None:
    unknown = replace(draft(STORY), not_measured=(NotMeasured("The employer’s words", "No posting was given."),))
    assert of_pillar(unknown, Pillar.FIT)[2].text in ECHOES["unknown"]


@pytest.mark.parametrize(
    ("told", "found", "state"),
    [
        ([("Your shop is big.", "O")], {}, "none"),
        ([("I want to work with bread.", "O")], {}, "one"),
        ([("I want to work with bread.", "O"), ("Mornings suit me, that is why I came.", "O")], {}, "several"),
        ([("I want to bake, as in my 3 years in Lyon.", "O")], {Measure.NUMBER: ["3 years"]}, "proved"),
    ],
)
def test_reasons_are_counted_where_they_were_asked_for(
    told: list[tuple[str, str]], found: dict[Measure, list[str]], state: str
) -> None:
    shown = of_pillar(draft(told, framework=PLAIN, found=found), Pillar.MOTIVATION, QuestionKind.MOTIVATIONAL)[-1]
    assert shown.text in REASONS[state]
    assert bool(shown.evidence) == (state != "none")


def test_no_reason_is_missed_where_none_was_asked_for() -> None:
    assert of_pillar(draft(STORY), Pillar.MOTIVATION)[-1].text in REASONS["unasked"]


def test_a_case_is_not_spoken_of_as_if_it_had_happened() -> None:
    feedback = draft([("I would ride along.", "A")], {Dimension.OWNERSHIP: 4.0})
    assert "would" in line(feedback, Dimension.OWNERSHIP, QuestionKind.SITUATIONAL).text


def test_no_answer_has_no_scorecard() -> None:
    assert scorecard(Feedback("fine.", no_answer="This is too short."), QuestionKind.BEHAVIOURAL) == ()


def test_each_dimension_has_as_many_levels_as_there_are_steps() -> None:
    assert {len(levels) for levels in BY_LEVEL.values()} == {len(LEVELS) + 1}


@given(
    st.lists(
        st.sampled_from([*STORY, ("I want to learn it because it matters.", "O"), ("We  won\nit.", "R")]),
        min_size=1,
        max_size=6,
    ),
    st.fixed_dictionaries({dimension: st.integers(10, 50).map(lambda tenths: tenths / 10) for dimension in Dimension}),
    st.sampled_from(FRAMEWORKS),
    st.sampled_from(QuestionKind),
)
def test_every_line_is_a_sentence_and_quotes_the_answer(
    told: list[tuple[str, str]], ratings: dict[Dimension, float], framework: Framework, kind: QuestionKind
) -> None:
    feedback = draft(told, ratings, framework)
    lines = scorecard(feedback, kind)
    assert lines == scorecard(feedback, kind)
    assert {each.pillar for each in lines} == set(Pillar)
    for each in lines:
        assert each.text.endswith(".")
        assert not set("!{}") & set(each.text)
        assert not {"excellent", "great", "perfect"} & set(each.text.lower().split())
        for quote in each.evidence:
            assert quote.text == " ".join(quote.span.of(feedback.answer).split())
