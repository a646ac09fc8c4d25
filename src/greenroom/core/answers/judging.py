"""Feedback on one answer: measured, explained by its own words, and the same every time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from greenroom.core.answers.frameworks import framework_of, usual_framework
from greenroom.core.answers.lengths import length_of, words_in
from greenroom.core.answers.measuring import measure
from greenroom.core.answers.praise import praise_for
from greenroom.core.answers.ratings import gains, ratings, unrated
from greenroom.core.answers.readable import why_not_readable
from greenroom.core.answers.remarks import remarks_on
from greenroom.core.answers.scorecard import scorecard
from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.answers.told import idle, in_clauses, told
from greenroom.core.answers.values import Feedback, Move, NotMeasured
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.answers.frameworks import Framework
    from greenroom.core.answers.network import Network, Reading
    from greenroom.core.answers.values import Rating, Sentence
    from greenroom.core.questions.values import QuestionKind

_PRESENT = 0.3  # likelihood from which a move is not called missing


@dataclass(frozen=True, slots=True)
class Take:
    """One answer and what is known about it.

    Attributes:
        question: what was asked.
        kind: what kind of question it is.
        answer: the text as it was typed or transcribed.
        framework: the id of the framework to hold it against, or the person's own order; empty for the usual one.
        seconds: the clock's time, if there was one.
        employer_words: phrases of the employer's posting, to see whether the answer picks them up.
        earlier: earlier takes of the same question, to see what has become rote.
        spans: where the sentences stand, if that is known.
        is_spoken: whether there is a recording of it, in which its voice is measured.
    """

    question: str
    kind: QuestionKind
    answer: str
    framework: str = ""
    seconds: int | None = None
    employer_words: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    is_spoken: bool = False

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Where its sentences stand: those that are known, or those that are found."""
        return self.spans or sentence_spans(self.answer, self.question)


def take_of(question: str, kind: QuestionKind, sentences: Sequence[str]) -> Take:
    """A take whose sentences are known, such as those of a transcript."""
    spans: list[Span] = []
    answer = ""
    for sentence in sentences:
        answer += " " if answer else ""
        spans.append(Span(len(answer), len(answer) + len(sentence)))
        answer += sentence
    return Take(question, kind, answer, spans=tuple(spans))


def judge(take: Take, network: Network) -> Feedback:
    """What is in an answer, what is missing, and how to mend it.

    Raises:
        InvalidChoice: the framework is not one, and no order of moves.
    """
    framework = framework_of(take.framework) if take.framework else usual_framework(take.kind, take.question)
    refused = why_not_readable(take.question, take.answer)
    if refused:
        return _refused(take, framework, refused)
    spans = take.sentences
    reading, findings = network.read_while(
        take.question,
        [span.of(take.answer) for span in spans],
        partial(measure, take.question, take.answer, spans, take.employer_words, take.earlier),
    )
    sentences = idle(told(take.answer, spans, reading.moves), reading, findings)
    rated = _rated(take, sentences, reading, network, framework)
    pieces = in_clauses(take.answer, sentences, reading, network)
    draft = Feedback(
        answer=take.answer,
        framework=framework.id,
        sentences=pieces,
        roles=tuple(sentence.move for sentence in sentences),
        missing=_missing(framework, pieces, reading.moves.max(axis=0).tolist()),
        length=length_of(take.answer, pieces, framework, take.seconds),
        findings=findings,
        ratings=rated,
        not_measured=_not_measured(take),
    )
    return replace(
        draft,
        scorecard=scorecard(draft, take.kind),
        remarks=remarks_on(take.question, draft, framework, gains(rated, network)),
        good=praise_for(draft),
    )


def _rated(
    take: Take, sentences: tuple[Sentence, ...], reading: Reading, network: Network, framework: Framework
) -> tuple[Rating, ...]:
    """The ratings of the sentences that count: what does not count is not even read beside them."""
    counted = tuple(sentence for sentence in sentences if sentence.counts)
    if counted and len(counted) < len(sentences):
        reading = network.read(take.question, [sentence.text for sentence in counted])
        sentences = counted
    return ratings(sentences, reading, network, framework, words_in(take.answer))


def _refused(take: Take, framework: Framework, refused: str) -> Feedback:
    """What is said about a text that is no answer: why, and nothing else."""
    return Feedback(
        take.answer,
        no_answer=refused,
        framework=framework.id,
        ratings=unrated("Not rated: there is no answer here that can be looked at."),
        not_measured=(NotMeasured("All of it", refused),),
    )


def _missing(framework: Framework, sentences: Sequence[Sentence], likely: Sequence[float]) -> tuple[Move, ...]:
    """The moves of the framework that no sentence makes, and none may well make."""
    made = {sentence.move for sentence in sentences if sentence.counts}
    made |= {move for move, chance in zip(Move, likely, strict=True) if chance >= _PRESENT}
    return tuple(move for move in framework.moves if move not in made)


def _not_measured(take: Take) -> tuple[NotMeasured, ...]:
    """What was left out for want of something to measure."""
    left_out = [
        (not take.is_spoken, "Voice, pace and pauses", "The answer was typed."),
        (not take.seconds, "The time it took", "No clock ran, so the seconds are an estimate from the words."),
        (not take.earlier, "Whether it sounds learnt by heart", "This needs at least two earlier takes."),
        (not take.employer_words, "Whether it picks up the employer's words", "No posting is linked to this question."),
        (True, "Your manner, mood or character", "Words do not show them, so they are never judged."),
    ]
    return tuple(NotMeasured(what, why) for missing, what, why in left_out if missing)
