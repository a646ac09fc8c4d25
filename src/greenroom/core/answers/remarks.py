"""The few remarks that an answer gets, each with the words it is about, and the one thing that is really good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Move, Praise, Remark
from greenroom.core.evidence import check
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.answers.values import Length, Sentence

_AT_MOST = 3
_LONG = 120  # seconds
_SHORT = 35


def remarks(
    told: tuple[Sentence, ...], missing: tuple[Move, ...], length: Length, own: int, shared: tuple[Span, ...]
) -> tuple[Remark, ...]:
    """Three remarks at most, the most useful first."""
    found = [*_about_result(told, missing), *_about_part(told, own, shared), *_about_parts(told, missing)]
    found.extend(_about_length(told, length))
    return tuple(found[:_AT_MOST])


def _quote(sentence: Sentence) -> Quote:
    return Quote(sentence.text, sentence.span)


def _about_result(told: tuple[Sentence, ...], missing: tuple[Move, ...]) -> Iterator[Remark]:
    """No result, or one without a figure."""
    if Move.RESULT in missing:
        yield Remark(
            "no-result",
            "The answer stops here, before it says what came of it.",
            _quote(told[-1]),
            "What came of it is what gets written down. Without it, a good deed sounds like an intention.",
            "What was different afterwards, and how could one tell?",
        )
    results = [each for each in told if each.move is Move.RESULT]
    if results and not any(check(each.text).numbers for each in results):
        yield Remark(
            "result-without-figure",
            "The result is told without a figure.",
            _quote(results[0]),
            "A figure can be believed and remembered; “better” cannot.",
            "By how much, compared with what?",
        )


def _about_part(told: tuple[Sentence, ...], own: int, shared: tuple[Span, ...]) -> Iterator[Remark]:
    """More “we” than “I”."""
    if len(shared) > max(1, own):
        first = next(each for each in told if each.span.start <= shared[0].start < each.span.end)
        yield Remark(
            "we-not-i",
            f"The answer says “we” {len(shared)} times and “I” {own} times.",
            _quote(first),
            "They hire you and not your team, so they listen for what you did yourself.",
            "Which of these steps was yours? Say that one with “I”.",
        )


def _about_parts(told: tuple[Sentence, ...], missing: tuple[Move, ...]) -> Iterator[Remark]:
    """Missing actions, a long setting, no learning at the end."""
    if Move.ACTION in missing:
        yield Remark(
            "no-action",
            "No sentence says what you did, step by step.",
            None,
            "The steps show how you work; that is what they want to foresee.",
            "What did you do first, and then? Begin each sentence with “I”.",
        )
    setting = [each for each in told if each.move is Move.SITUATION]
    if len(told) > 4 and len(setting) > 0.45 * len(told):
        yield Remark(
            "long-setting",
            f"{len(setting)} of {len(told)} sentences set the scene.",
            _quote(setting[-1]),
            "Attention is highest in the first half minute; spend it on what you did.",
            "Which two sentences are enough to follow the rest?",
        )
    if Move.LEARNING in missing and Move.RESULT not in missing:
        yield Remark(
            "no-learning",
            "It ends with the result. One more sentence would close it.",
            _quote(told[-1]),
            "What you took from it tells them what you will do in their team.",
            "What do you do differently since then?",
        )


def _about_length(told: tuple[Sentence, ...], length: Length) -> Iterator[Remark]:
    """Much longer or much shorter than people listen well."""
    if length.seconds > _LONG:
        others = [each for each in told if each.move is Move.OTHER] or list(told)
        yield Remark(
            "too-long",
            length.verdict,
            _quote(max(others, key=lambda each: (len(each.text), -each.span.start))),
            "After a minute and a half most listeners wait for the end.",
            "What would you leave out if you had half the time?",
        )
    elif length.seconds < _SHORT:
        yield Remark(
            "too-short",
            length.verdict,
            _quote(told[0]),
            "A short answer leaves them to ask for the rest, or not to ask.",
            "What happened between the beginning and the end?",
        )


def good(told: tuple[Sentence, ...], own: int, shared: tuple[Span, ...]) -> Praise | None:
    """The one best thing, when it is really good: a figure before and after, or steps that are plainly one's own."""
    for each in told:
        checked = check(each.text)
        if each.move is Move.RESULT and checked.baseline and checked.change:
            return Praise("You give the figure before and after. That can be believed, and remembered.", _quote(each))
    steps = [each for each in told if each.move is Move.ACTION]
    if len(steps) >= 3 and own > 2 * len(shared):
        return Praise("You say what you did yourself, step by step.", _quote(steps[0]))
    return None
