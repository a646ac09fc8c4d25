# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.core.interviewer.formats.playing import played, script_of
from tests.core.interviewer.formats.task_rooms import passing, play
from tests.core.interviewer.rooms import DANA, LUIS, QUESTIONS, held, script

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.interviewer.practices import practice_of
from greenroom.core.interviewer.review import review
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Point, Review

if TYPE_CHECKING:
    from greenroom.core.answers.values import Feedback
    from greenroom.core.questions.values import QuestionKind

WEAK = "We had a big project. We worked on it and we did a lot of things. Our team was great and we delivered it. We were happy."
FULL = (
    "In spring 2021 one van in seven left our depot late. My director asked me to get late departures under six percent. "
    "I stood at the gate for a week and wrote down the reason for each late van. So I moved picking to three in the morning. "
    "In eight months late departures fell from 14 % to 5 %. What I learned is that the people at the gate knew the reason all along."
)


def read(question: str, kind: QuestionKind, answer: str) -> Feedback:
    return judge(Take(question, kind, answer), packed_network())


def reviewed(answers: list[str]) -> tuple[Review, tuple[Line, ...]]:
    given = script(minutes=20, panel=(DANA, LUIS))
    lines = held(given, ["Fine, thank you.", *answers], read, seconds=60)
    return review(given, lines, read), lines


def points(found: Review) -> list[Point]:
    marks = [mark for card in found.cards for mark in card.marks]
    return [*found.mend, *found.good, *found.picked_up, *(point for mark in marks for point in mark.points)]


def test_each_interviewer_fills_in_a_card_by_their_competencies_and_the_three_pillars() -> None:
    found, _ = reviewed([WEAK] * 12)
    assert [card.who for card in found.cards] == ["p1", "p2"]
    for card, persona in zip(found.cards, (DANA, LUIS), strict=True):
        names = [mark.name for mark in card.marks]
        assert names[-3:] == ["Competence", "Fit", "Motivation"]
        assert len(names) >= len(persona.competencies) + 3
        assert all(mark.why for mark in card.marks)


def test_who_only_opened_the_door_fills_in_no_card() -> None:
    visit = practice_of("in-person").scenarios[0]
    lines = played(practice_of("in-person"), visit, judge=read)
    assert {line.speaker for line in lines} == {YOU, "p1", "p2", "p3"}
    assert [card.who for card in review(script_of(visit), lines, read).cards] == ["p1"]


def test_what_is_said_stands_at_the_words_it_is_about() -> None:
    found, lines = reviewed([FULL, WEAK] * 6)
    quoted = [point for point in points(found) if point.quote]
    assert quoted
    for point in quoted:
        assert point.line is not None
        assert lines[point.line].speaker == YOU
        assert point.quote
        assert " ".join(point.quote.span.of(lines[point.line].text).split()) == point.quote.text


def test_two_or_three_things_are_to_be_mended_and_none_twice() -> None:
    found, _ = reviewed([WEAK] * 12)
    assert 2 <= len(found.mend) <= 3
    assert len({point.text for point in found.mend}) == len(found.mend)


def test_weak_answers_are_not_praised() -> None:
    assert reviewed(["fine."] * 20)[0].good == ()
    assert reviewed([WEAK] * 12)[0].good == ()


def test_a_good_answer_is_praised_at_its_words() -> None:
    given = script(questions=QUESTIONS[2:3])
    lines = held(given, ["Fine, thank you.", FULL, "I am not sure."], read)
    found = review(given, lines, read)
    assert found.good
    assert all(point.quote for point in found.good)


def test_who_asks_nothing_at_the_end_is_told_so() -> None:
    found, lines = reviewed([FULL] * 12)
    asked_nothing = next(
        point for point in found.mend if point.line is not None and lines[point.line].kind is Kind.INVITATION
    )
    assert "had none" in asked_nothing.text
    assert next(mark for mark in found.rubric if mark.name == "Questions of your own").value == 1


def test_words_of_the_introduction_that_came_back_are_collected() -> None:
    given = script(minutes=20)
    lines = held(given, ["Fine.", FULL, *["I brought late departures down with the depot."] * 9], read, seconds=60)
    found = review(given, lines, read)
    assert any("Late departures must come down" in point.text for point in found.picked_up)
    assert all(point.line is not None and lines[point.line].phase is Phase.QUESTIONS for point in found.picked_up)


def test_what_was_not_answered_is_said_to_be_not_measured() -> None:
    found, _ = reviewed(["I don't know."] * 30)
    assert any("question" in each.what for each in found.not_measured)
    assert found.mend
    assert all(mark.value is None for mark in found.rubric if mark.name != "Questions of your own")


def test_an_exercise_is_held_against_its_rubric_and_never_judged_as_a_story() -> None:
    going = play("cover")
    going.say("I would sort the shifts first, and then walk along them and note the gaps.")
    going.work("def gaps(opens, closes, shifts):\n    return sorted(shifts)\n", **passing())
    going.say("Sorting costs n log n, the walk is linear.")
    found = review(going.script, going.lines, not_to_be_asked)
    assert found.cards == ()
    assert any(point.text.startswith("Assumptions said aloud:") and "A five:" in point.text for point in found.mend)
    assert "Sorting costs n log n, the walk is linear." in [point.quote.text for point in found.good if point.quote]
    assert not any("You were asked for questions" in point.text for point in found.mend)


def not_to_be_asked(question: str, kind: QuestionKind, answer: str) -> Feedback:
    raise AssertionError((question, kind, answer))


def test_what_a_format_alone_knows_is_among_what_to_mend() -> None:
    call = next(each for each in practice_of("phone").scenarios if each.id == "phone-sous-chef")
    answers = {"pay": "That depends.", "trial": "Fine."}
    lines = played(
        practice_of("phone"), call, {**answers, "invitation": "What should be different in six months?"}, judge=read
    )
    mend = review(script_of(call), lines, read).mend
    assert any(
        point.text.startswith("The practical facts: Nothing that could be written down about pay") for point in mend
    )


def test_one_word_in_common_is_not_taking_up_what_they_said() -> None:
    given = script(minutes=20)
    lines = held(
        given, ["Fine.", *["I like to walk in the late evening and I sleep well after it."] * 9], read, seconds=60
    )
    assert review(given, lines, read).picked_up == ()
