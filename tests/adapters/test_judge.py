"""Claims that must hold whatever the network has learnt, on every fourth real answer; `bench/changes.py` tries all."""

# ruff: noqa: E501 - answers stand in one piece

from __future__ import annotations

import re

import numpy as np
import pytest
from bench.changes import CHANGES, Change, cases, real_answers

from greenroom.adapters.judge import packed_network
from greenroom.core.answers.judging import Take, judge
from greenroom.core.answers.values import Dimension
from greenroom.core.questions.values import QuestionKind

BROKEN = pytest.mark.xfail(strict=True, reason="the networks still do this in some answers")
STEP, TRIED = 4, 19  # every fourth answer; so many of them for one change, for the sake of time
QUESTION = "Tell me about a time you had to work with a colleague who was difficult to work with."
RUDE = re.compile(
    r"\b(?:bad|poor|nonsense|gibberish|wrong|fail\w*|stupid|lazy|invalid|error|garbage|unacceptable)\b", re.IGNORECASE
)


# Known to break in a few answers; `python -m bench changes` says in how many. Strict: a better network must take them off.
STILL_BROKEN = {"I, me, my to they, them, their"}


@pytest.mark.parametrize(
    "change",
    [pytest.param(change, id=change.name, marks=[BROKEN] if change.name in STILL_BROKEN else []) for change in CHANGES],
)
def test_a_change_does_what_it_must(change: Change) -> None:
    changed = [answer for answer in real_answers(STEP) if change.variants(answer)]
    tried = changed[:: max(1, len(changed) // TRIED)]
    broken = [
        f"{case.answer.id}: {case.rating} {case.moved:+.1f}\n  {case.changed}"
        for case in cases(change, tried, each=1)
        if not case.held
    ]
    assert tried
    assert broken == [], change.claim


def test_the_network_is_loaded_once() -> None:
    assert packed_network() is packed_network()


def test_a_text_means_the_same_alone_and_among_others() -> None:
    texts = ["I wrote a list.", "In May late departures fell from 14 % to 5 %.", "fine"]
    together, alone = packed_network().vectors(texts), [packed_network().vectors([text])[0] for text in texts]
    assert np.array_equal(together, np.stack(alone))


def test_overall_rises_with_each_rating_and_errors_are_told() -> None:
    network = packed_network()
    assert len(network.weights) == len(network.errors) == 7
    assert all(weight > 0 for weight in network.weights[1:])
    assert all(0 < error < 1.5 for error in network.errors)


MODEL_ANSWER = (
    "In my third year as a store manager our returns rose from 4 to 9 percent. I read 200 return slips and saw that one "
    "supplier caused most of them. I met with the supplier, agreed on a check before delivery, and trained six clerks. "
    "Within five months returns fell to 3 percent and we saved 48,000 dollars. I learned to look at the slips first."
)
NO_ANSWERS = {
    "a word": "fine.",
    "two words": "It was okay I guess.",
    "noise": "asdf jkl qwer zxcv poiu lkjh mnbv asdf jkl qwer zxcv poiu lkjh mnbv rtz uiop hjkl",
    "more noise": "dfkjg hdfkg jhdfg kjhsdf gkjhdf gkjh dfgkjh dfkgjh sdkfjgh kdjfhg kjdfh gkjdfhg kjdhfg",
    "question": QUESTION,
    "question twice": f"{QUESTION} {QUESTION}",
    "question as a promise": "I am going to tell you about a time that I had to work with a colleague who was difficult to work with.",
    "garbled": "and the um when of I the not would it for to because was of they a in the had but to of was and it of the is",
    "garbled nouns": "purple window of the seven running because table it went under quickly lemon the of and chair to was blue spoon",
    "German": "Als ich in Berlin gearbeitet habe, hatten wir ein Problem mit einem Kunden, und ich habe es in zwei Wochen geloest.",
    "Spanish": "Cuando trabajaba en el hotel, los clientes se quejaban mucho y yo hablé con ellos para encontrar una solución.",
    "Chinese": "去年我在公司负责一个项目，客户不满意，我和团队一起解决了问题。",
    "Vietnamese": "Khi tôi làm việc ở khách sạn, khách hàng phàn nàn và tôi đã nói chuyện với họ để tìm ra giải pháp cho vấn đề.",
    "buzzwords": "Leadership, synergy, innovation, excellence, teamwork, passion, integrity, results-driven, proactive, dynamic, motivated.",
    "buzzword sentence": "Results-driven team player with a proactive mindset, strong communication, leadership, passion and a can-do attitude.",
    "same words": "good good very good very very good good good very good good very good good very good good",
}


@pytest.mark.parametrize("answer", NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_what_is_no_answer_is_never_praised(answer: str) -> None:
    found = judge(Take(QUESTION, QuestionKind.BEHAVIOURAL, answer), packed_network())
    assert found.good is None
    assert [rating.value for rating in found.ratings if rating.value is not None and rating.value >= 3] == []
    assert found.no_answer or found.remarks


@pytest.mark.parametrize("answer", NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_what_is_no_answer_gets_one_respectful_sentence(answer: str) -> None:
    found = judge(Take(QUESTION, QuestionKind.BEHAVIOURAL, answer), packed_network())
    told = found.no_answer or found.remarks[0].text
    assert told.endswith((".", "?"))
    assert not RUDE.search(told)


def test_a_question_pasted_behind_an_answer_without_a_full_stop_makes_it_no_more_relevant() -> None:
    told = "Sitting in my living room with a friend I told her to carve something that would challenge her"
    asked = "Describe a situation where you encouraged creativity among your team members."
    plain, pasted = (
        judge(Take(asked, QuestionKind.BEHAVIOURAL, text, "star"), packed_network()).rating(Dimension.RELEVANCE) or 0
        for text in (told, f"{told} {asked}")
    )
    assert pasted <= plain


@pytest.mark.parametrize(
    "question",
    [
        "Why do you want to work for a children's hospital?",
        "How would you explain the difference between a list and a set to a new programmer?",
        "Tell me about a time you had to tell a friend something that they did not want to hear.",
        "What are your salary expectations?",
    ],
)
def test_a_model_answer_to_another_question_is_not_praised(question: str) -> None:
    found = judge(Take(question, QuestionKind.BEHAVIOURAL, MODEL_ANSWER, "star"), packed_network())
    assert found.good is None
    assert (found.rating(Dimension.RELEVANCE) or 0) < 3
    assert (found.rating(Dimension.OVERALL) or 0) < 3
    assert found.no_answer or found.remarks


def test_the_same_model_answer_is_welcome_where_it_belongs() -> None:
    question = "Tell me about a time you found the cause of a problem at work and solved it."
    found = judge(Take(question, QuestionKind.BEHAVIOURAL, MODEL_ANSWER, "star"), packed_network())
    assert (found.rating(Dimension.RELEVANCE) or 0) >= 3.5
    assert found.good is not None
