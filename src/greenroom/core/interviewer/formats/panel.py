"""The panel (F4): several people with a list each; who asked, who was left out, what was asked in one breath."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Dimension
from greenroom.core.interviewer.formats.panel_marks import (
    BACK,
    NAMED,
    OTHERS,
    PARTS,
    asked_by_them,
    drawn_in,
    each_part,
    said_back,
)
from greenroom.core.interviewer.formats.panel_scenarios import PANEL_SCENARIOS
from greenroom.core.interviewer.formats.talks import answers_in, mark_of_turns, respond_in_talk, talk_of, with_twist
from greenroom.core.interviewer.formats.turns import OPENING, cast, replies
from greenroom.core.interviewer.rating import mark_of
from greenroom.core.interviewer.values import FormatPractice
from greenroom.core.meetings import Format

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Judging, Line, Mark, Script

_FOLLOW, _CUT, _TO = "A second voice", "Cut short", "To the question"


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What the panel says next, one after the other."""
    return respond_in_talk(script, talk_of(script, PANEL_SCENARIOS), lines, judge)


def rate(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:
    """The marks of a panel, each with the words it rests on."""
    talk = talk_of(script, PANEL_SCENARIOS)
    answers, panel = answers_in(talk, script, lines, judge), cast(script, talk).panel
    turns = [each for each in replies(talk, lines) if each[0].after != OPENING]
    cut = [each for each in turns if each[0].key.startswith("cut-")]
    others = [each for each in turns if each not in cut]
    return (
        asked_by_them(answers, panel),
        with_twist(drawn_in(answers, panel), talk),
        said_back(answers),
        each_part(answers),
        mark_of_turns(_FOLLOW, others, lines, panel),
        mark_of_turns(_CUT, cut, lines, panel),
        mark_of(_TO, Dimension.RELEVANCE, answers),
    )


PRACTICE = FormatPractice(
    id="panel",
    format=Format.PANEL,
    name="Panel",
    about="Three or four people with a list each: answer the one who asked, then bring the others in.",
    guidance=(
        "In a panel each of them fills in a sheet of their own, and most of them look at different things: one at whether you can do the work, one at how you are to work with, one at whether the facts hold. So a panel is several short interviews at once, and an answer that reaches only one of them leaves the other sheets empty. Learn the names before, write them on a piece of paper in the order in which they sit, and it lies in front of you while you speak.",
        "Begin with whoever asked: look at them and use their name once, no more. Then look at the others, and take one of them in where it fits: “that is also what your colleague asked about a moment ago”. You need not do it in every answer. Twice in half an hour is enough for everybody to feel that they were in the talk. In a video call the name does the work of the look, because nobody sees whom you look at.",
        "Panels ask questions with three parts in one breath. Say the question back in one sentence before you answer it: “You would like to know how I would bring the staff together, and what I would leave alone.” It costs four seconds, it shows that you listened, and it gives you time to think. If you have forgotten the last part, ask for it; nobody minds, and half an answer is worse.",
        "You will be interrupted. It is not a judgement, they have forty minutes and six questions each. Stop in the middle of the sentence, give the short answer that was asked for, and offer to go on: “yes, I would; I can tell you why if you like.” When two speak at once, put them into an order aloud, and keep to it: “first Graham’s question, then yours, Thu.” When somebody comes late, sum up in one sentence where you were, with a name in it.",
        "Some say little, type, or look at their screen. That is their way of keeping up, and their sheet counts as much as the others. Let silence stand: filling it makes their page longer and your answer weaker. And when it is your turn to ask, put a question to each of them about what they do, so that all of them have spoken to you once before you go.",
    ),
    rubric=(
        (NAMED, "The name of whoever asked is used once, and the answer begins with them."),
        (OTHERS, "Twice in the talk somebody else is taken in, by name or by coming back to what they asked."),
        (BACK, "A long question is said back in one sentence before it is answered."),
        (PARTS, "Each part of a question in several parts is answered: the who, the when, the how much, the why."),
        (_FOLLOW, "A follow-up from somebody else is met in a sentence, and leads back to the one who had asked."),
        (_CUT, "An interruption is taken in stride: the short answer first, the rest on offer."),
        (_TO, "Every answer is about what was asked."),
    ),
    scenarios=PANEL_SCENARIOS,
    respond=respond,
    rate=rate,
)
