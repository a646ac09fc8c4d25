from __future__ import annotations

from greenroom.core.answers.measuring import measure
from greenroom.core.answers.values import Measure
from greenroom.core.spans import Span

QUESTION = "Tell me about a time when you disagreed with your manager."
ANSWER = (
    "What a great question! In March 2021 I told my manager that stock counting took 12 days. "
    "Um, we tried it, and maybe my boss was an idiot. The list was rewritten, which cut it to four days. "
    "I told my manager again that stock counting took 12 days. By the way, my dog is called Rex."
)


def told(answer: str) -> tuple[Span, ...]:
    sentences, at = [], 0
    for text in answer.replace("! ", "!|").replace(". ", ".|").split("|"):
        at = answer.index(text, at)
        sentences.append(Span(at, at + len(text)))
        at += len(text)
    return tuple(sentences)


def test_all_measures_come_together_in_the_order_of_the_text() -> None:
    found = measure(QUESTION, ANSWER, told(ANSWER), employer_words=["stock counts"])

    spans = [each.quote.span for each in found]
    assert spans == sorted(spans)
    assert {each.measure for each in found} >= {
        Measure.PADDING,
        Measure.OWN,
        Measure.CONCRETE,
        Measure.NUMBER,
        Measure.FILLER,
        Measure.SHARED,
        Measure.HEDGE,
        Measure.BLAME,
        Measure.PASSIVE,
        Measure.OUTCOME,
        Measure.REPETITION,
        Measure.TANGENT,
        Measure.ECHO,
    }


def test_every_quote_is_what_stands_at_its_span() -> None:
    for each in measure(QUESTION, ANSWER, told(ANSWER), employer_words=["stock counts"]):
        assert " ".join(each.quote.span.of(ANSWER).split()) == each.quote.text


def test_rote_wording_needs_earlier_takes() -> None:
    first = measure(QUESTION, ANSWER, told(ANSWER))
    third = measure(QUESTION, ANSWER, told(ANSWER), earlier=[ANSWER, ANSWER])

    assert not [each for each in first if each.measure is Measure.ROTE]
    assert [each.quote.span.start for each in third if each.measure is Measure.ROTE] == [0]


def test_the_same_answer_gets_the_same_findings() -> None:
    assert measure(QUESTION, ANSWER, told(ANSWER)) == measure(QUESTION, ANSWER, told(ANSWER))


def test_an_empty_answer_has_no_findings() -> None:
    assert measure(QUESTION, "", ()) == ()
