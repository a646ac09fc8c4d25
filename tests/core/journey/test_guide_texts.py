from __future__ import annotations

import re
from collections import Counter

import pytest

from greenroom.core.answers.values import Pillar
from greenroom.core.formats import FORMATS
from greenroom.core.journey.guide_texts import FORMAT_TEXTS, LISTENER_TEXTS, STAGE_TEXTS, stage_page
from greenroom.core.journey.guide_values import When
from greenroom.core.journey.stages import STAGES
from greenroom.core.journey.values import StageKey
from greenroom.core.meetings import Format
from greenroom.core.people import PERSPECTIVES, Stakeholder
from greenroom.core.questions.to_ask_bank import TO_ASK

AMERICAN = r"\b(?:organiz|recogniz|prioritiz|summariz|color|favor\b|behavior|center|program\w*me\b|labor)\w*"


def stage_lines() -> list[str]:
    return [
        line
        for each in STAGE_TEXTS
        for line in (
            *(each.purpose, each.who, each.length, each.format, each.after, each.mistake),
            *(scored.text for scored in each.scored),
            *each.prepare,
            *each.ask,
        )
    ]


def format_lines() -> list[str]:
    return [line for each in FORMAT_TEXTS for line in (each.what_changes, *(check.text for check in each.checklist))]


def listener_lines() -> list[str]:
    return [line for each in LISTENER_TEXTS for line in each.lines]


def all_lines() -> list[str]:
    lines = [*stage_lines(), *format_lines(), *listener_lines()]
    assert len(lines) > 250
    return lines


def sentences(line: str) -> list[str]:
    return [re.sub(r"\W+", " ", part).strip().casefold() for part in re.split(r"(?<=[.?!])\s+", line)]


def test_every_stage_is_described_in_full() -> None:
    assert [each.key for each in STAGE_TEXTS] == list(StageKey)
    for each in STAGE_TEXTS:
        assert 3 <= len(each.scored) <= 5
        assert {scored.pillar for scored in each.scored} == set(Pillar)
        assert 5 <= len(each.prepare) <= 7
        assert all(question.endswith("?") for question in each.ask)


def test_every_format_has_a_checklist_from_the_day_before_to_afterwards() -> None:
    assert [each.format for each in FORMAT_TEXTS] == list(Format)
    for each in FORMAT_TEXTS:
        assert 8 <= len(each.checklist) <= 12
        assert all(each.at(when) for when in When)
        assert [check.when for check in each.checklist] == sorted(
            (check.when for check in each.checklist), key=list(When).index
        )


def test_every_listener_is_served_wherever_they_usually_sit_and_anywhere_else() -> None:
    described = {(each.stakeholder, each.stage) for each in LISTENER_TEXTS}
    usual = {(person, stage.key) for stage in STAGES for person in stage.people}
    assert len(usual) > 10
    assert described == usual | {(person, None) for person in Stakeholder}


def test_no_sentence_occurs_twice_here_or_in_what_the_program_says_elsewhere() -> None:
    counted = Counter(sentence for line in all_lines() for sentence in sentences(line))
    assert [sentence for sentence, count in counted.items() if count > 1] == []
    elsewhere = [
        *(line for stage in STAGES for line in (stage.purpose, stage.scored, *stage.prepare)),
        *(line for guide in FORMATS for line in (guide.about, *guide.checklist)),
        *(line for person in PERSPECTIVES for line in (*person.looks_for, *person.ask)),
        *(asking.text for asking in TO_ASK),
    ]
    assert set(counted) & {sentence for line in elsewhere for sentence in sentences(line)} == set()


def test_no_line_is_longer_than_forty_words_and_every_line_is_a_sentence() -> None:
    for line in all_lines():
        assert len(line.split()) <= 40, line
        assert line[0].isupper(), line
        assert line[-1] in ".?", line


def test_nothing_is_said_to_hold_always_or_never() -> None:
    absolute = re.compile(r"\b(?:always|never|everyone knows|guarantee\w*|obviously|simply|just)\b", re.IGNORECASE)
    assert [line for line in all_lines() if absolute.search(line)] == []


def test_the_spelling_is_british() -> None:
    assert re.search(AMERICAN, "organized behavior")
    assert [line for line in all_lines() if re.search(AMERICAN, line, re.IGNORECASE)] == []


def test_lengths_with_figures_are_said_to_be_rules_of_thumb_and_no_other_figure_is_given() -> None:
    number = r"\d|\b(?:two|three|twenty|thirty|forty|sixty|minute or two|one to)\b"
    numbered = [each for each in STAGE_TEXTS if re.search(number, each.length, re.IGNORECASE)]
    assert len(numbered) >= 5
    assert all("as a rule of thumb" in each.length for each in numbered)
    assert [line for line in all_lines() if re.search(r"\d|%", line)] == []


def test_the_guide_is_long_enough_to_be_read_alone_and_short_enough_to_be_read() -> None:
    assert 2500 <= sum(len(line.split()) for line in all_lines()) <= 3500


def test_preparing_and_checking_are_told_in_the_imperative() -> None:
    orders = [line for each in STAGE_TEXTS for line in each.prepare]
    assert len(orders) > 40
    assert [line for line in orders if re.match(r"(?:You|It|They|There|The|A|An|I)\b|\w+ing\b(?<!Bring)", line)] == []


def test_a_page_joins_what_belongs_to_one_interview() -> None:
    page = stage_page("second-round", Format.PANEL, (Stakeholder.PEER, Stakeholder.HR_PARTNER, Stakeholder.PEER))
    assert page.stage is not None
    assert page.stage.key is StageKey.SECOND_ROUND
    assert page.format is not None
    assert page.format.at(When.AFTER) == ("Thank each of them for something only that person said.",)
    assert [each.lines[0] for each in page.listeners] == [
        "How you share work, credit and bad news from day to day.",
        "How you met conflict, criticism or change, told without blame.",
    ]


def test_a_listener_who_does_not_usually_sit_there_gets_lines_that_hold_anywhere() -> None:
    page = stage_page("first-round", None, (Stakeholder.SENIOR_LEADER,))
    assert page.format is None
    assert page.listeners[0].stage is None
    assert page.listeners[0].lines[0] == "The result before the method."


def test_a_stage_of_their_own_has_a_format_and_listeners() -> None:
    page = stage_page("coffee with the dog", Format.IN_PERSON, (Stakeholder.RECRUITER,))
    assert page.stage is None
    assert page.format is not None
    assert page.listeners[0].stakeholder is Stakeholder.RECRUITER


@pytest.mark.parametrize("stage", list(StageKey))
@pytest.mark.parametrize("stakeholder", list(Stakeholder))
def test_every_pairing_of_stage_and_listener_has_a_page(stage: StageKey, stakeholder: Stakeholder) -> None:
    (listener,) = stage_page(stage, Format.VIDEO, (stakeholder,)).listeners
    assert listener.stakeholder is stakeholder
    assert listener.stage in (stage, None)
