"""The video interview (F2): live, where something goes wrong, and one-way, where nobody is on the other side."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Dimension, Move
from greenroom.core.interviewer.formats.one_way import OneWay, answers, respond_one_way, seconds_allowed
from greenroom.core.interviewer.formats.one_way_scenarios import ONE_WAY_SCENARIOS
from greenroom.core.interviewer.formats.talks import (
    answers_in,
    mark_of_turns,
    respond_in_talk,
    seconds_mark,
    talk_of,
    with_twist,
)
from greenroom.core.interviewer.formats.turns import replies
from greenroom.core.interviewer.formats.video_scenarios import LIVE_SCENARIOS
from greenroom.core.interviewer.rating import mark_of
from greenroom.core.interviewer.so_far import seconds_of
from greenroom.core.interviewer.values import FormatPractice, Mark, Point
from greenroom.core.meetings import Format
from greenroom.core.questions.values import QuestionKind
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from greenroom.core.interviewer.answered import Answered
    from greenroom.core.interviewer.values import Judging, Line, Script

_SCENARIOS = (*LIVE_SCENARIOS, *ONE_WAY_SCENARIOS)
_TIME, _COMPLETE, _ANSWERED, _WRONG, _CAMERA = (
    "In the time", "Complete", "To the question", "When something goes wrong", "Into the camera",
)  # fmt: skip
_LONGEST = {QuestionKind.TECHNICAL: 180}
_LEAST_SHARE = 0.25  # of the time; whoever uses less has left most of the question open: our rule
_ENDS = (".", "!", "?", "”", '"', "…")
_NEEDED = {QuestionKind.BEHAVIOURAL: (Move.ACTION, Move.RESULT)}  # without these a story has no end
_POINTS = 3


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What is said next in the call; a recording says its next question whatever was answered."""
    body = _one_way(script)
    if body is not None:
        return respond_one_way(script, body, lines)
    return respond_in_talk(script, talk_of(script, LIVE_SCENARIOS), lines, judge)


def rate(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:
    """The marks of a video interview, each with the words it rests on."""
    talk = talk_of(script, LIVE_SCENARIOS)
    body, given = _one_way(script), answers_in(talk, script, lines, judge)
    if body is None:
        in_time = seconds_mark(_TIME, given, lines, _LONGEST)
        wrong = with_twist(mark_of_turns(_WRONG, replies(talk, lines), lines), talk)
    else:
        in_time = _within_limits(script, body, lines)
        wrong = Mark(_WRONG, None, "Not rated: a recording does not break off; nobody was on the other side.")
    camera = Mark(
        _CAMERA,
        None,
        "Not rated from words. Light, framing and looking at the camera stand with a recording with a picture.",
    )
    return (in_time, _complete(given), mark_of(_ANSWERED, Dimension.RELEVANCE, given), wrong, camera)


def _one_way(script: Script) -> OneWay | None:
    """The times and texts of a one-way video; None for a talk with somebody."""
    body = next((each.body for each in ONE_WAY_SCENARIOS if each.id == script.scenario.id), None)
    return body if isinstance(body, OneWay) else None


def _within_limits(script: Script, body: OneWay, lines: tuple[Line, ...]) -> Mark:
    """Whether each answer fitted into its time, and used enough of it to say something."""
    given = answers(script, lines)
    if not given:
        return Mark(_TIME, None, "Not rated: no question was answered.")
    points = []
    for question, at in given:
        took, allowed = seconds_of(lines[at]), seconds_allowed(body, lines[at], question.key)
        estimated = "" if lines[at].seconds is not None else " (estimated from the words)"
        if took > allowed:
            points.append(
                Point(
                    f"{took:.0f} of {allowed:.0f} seconds{estimated}: the end was cut off.",
                    at,
                    _after(lines[at], allowed / took),
                )
            )
        elif took < _LEAST_SHARE * allowed:
            points.append(Point(f"{took:.0f} of {allowed:.0f} seconds{estimated}: most of the time was left.", at))
    fitted = len(given) - len(points)
    return Mark(
        _TIME,
        round(1 + 4 * fitted / len(given), 1),
        f"{fitted} of {len(given)} answers fitted their time. {body.twist}".strip(),
        tuple(points[:_POINTS]),
    )


def _after(answer: Line, share: float) -> Quote | None:
    """The words that came after the time was up, about; None where no end can be told."""
    at = answer.text.find(" ", int(len(answer.text) * share))
    if at < 0:
        return None
    words = answer.text[at:].strip()
    return (
        Quote(" ".join(words.split()), Span(len(answer.text) - len(answer.text[at:].lstrip()), len(answer.text)))
        if words
        else None
    )


def _complete(given: tuple[Answered, ...]) -> Mark:
    """Whether each answer came to its end, and had the parts that its kind of question needs."""
    heard = [each for each in given if each.parts and not each.feedback.no_answer]
    if not heard:
        return Mark(_COMPLETE, None, "Not rated: there was no answer that could be looked at.")
    points, whole = [], 0
    for each in heard:
        broken = not each.text.rstrip().endswith(_ENDS)
        lacks = [move for move in each.feedback.missing if move in _NEEDED.get(each.question.kind, ())]
        whole += not broken and not lacks
        if broken:
            points.append(each.point("The last sentence has no end."))
        elif lacks:
            points.append(each.point(f"Not found in it: {', '.join(move.name.lower() for move in lacks)}."))
    return Mark(
        _COMPLETE,
        round(1 + 4 * whole / len(heard), 1),
        f"{whole} of {len(heard)} answers had all their parts and an end.",
        tuple(points[:_POINTS]),
    )


PRACTICE = FormatPractice(
    id="video",
    format=Format.VIDEO,
    name="Video",
    about="A talk through a small window, live with its mishaps, or recorded with a countdown and one take.",
    guidance=(
        "In a video call, sound decides more than picture. A face that stands still for a second is forgiven; half a sentence that nobody heard is simply missing. Use earphones with a microphone if you have them, close the door, put the telephone into another room, and say at the beginning how they can reach you if the line goes. Then the mishap, when it comes, is a matter of half a minute.",
        "Look into the lens when you speak and at the faces when they speak. The lens should be at the height of your eyes: put the computer on books if need be. Light belongs in front of you, not behind. You may lay notes beside the camera, a few words in large letters; whoever reads whole sentences is heard doing it. And leave half a second after each question, because the line needs it.",
        "When something goes wrong, do three things: say that you noticed, do one thing about it, and ask whether it is better. “I think you lost me. I am switching off the picture. Can you hear me now?” Then say the last thought again in one sentence, not the whole answer. Nobody is judged by a broken line; people are judged by what they do in that minute, because it shows what they do when something breaks at work.",
        "A one-way video has nobody on the other side: a recorded question, some seconds to think, a limited time to answer, and most often one take. Use the seconds to decide on your first sentence and on one example, and write down three words, no more. Say the answer first and the example after it, so that the point is made if the time runs out. A minute holds about 150 spoken words. Imagine one person behind the lens, and stop when you have said it; the clock does not have to be used up.",
        "If you need longer, for whatever reason, many employers allow it when they are asked beforehand, and many programmes have a setting for it. Ask in writing, in good time, and say only what you need: “I would like half as much time again for each question.” In this room you can set it yourself, and it changes no mark.",
    ),
    rubric=(
        (
            _TIME,
            "Each answer fits into its time and uses enough of it; in a live call none goes on beyond two minutes.",
        ),
        (
            _COMPLETE,
            "Each answer has its parts, what was, what you did and what came of it, and a last sentence that is one.",
        ),
        (_ANSWERED, "The first sentence already answers what was asked."),
        (_WRONG, "You notice, do one thing, check, and go back one sentence. Half a minute, and it is over."),
        (_CAMERA, "Light from the front, the lens at the height of your eyes, and a look into it while you speak."),
    ),
    scenarios=_SCENARIOS,
    respond=respond,
    rate=rate,
)
