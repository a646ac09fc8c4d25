"""An assessment centre: a group discussion, an e-tray, a presentation and a fact-find, each with its own grid."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.conversations.grid import LINES
from greenroom.core.interviewer.formats.centre_values import FactFind, Inbox, Presentation
from greenroom.core.interviewer.formats.fact_find import rate_fact_find, respond_fact_find
from greenroom.core.interviewer.formats.fact_find_scenarios import FACT_FINDS
from greenroom.core.interviewer.formats.group import respond_group
from greenroom.core.interviewer.formats.group_rating import rate_group
from greenroom.core.interviewer.formats.group_scenarios import GROUPS
from greenroom.core.interviewer.formats.group_values import Group
from greenroom.core.interviewer.formats.inbox import respond_inbox
from greenroom.core.interviewer.formats.inbox_rating import rate_inbox
from greenroom.core.interviewer.formats.inbox_scenarios import INBOXES
from greenroom.core.interviewer.formats.presentation import rate_presentation, respond_presentation
from greenroom.core.interviewer.formats.presentation_scenarios import PRESENTATIONS
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import FormatPractice
from greenroom.core.meetings import Format

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Judging, Line, Mark, Script


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:  # noqa: ARG001 - no answer is judged by itself
    """What the others say next in the exercise of this script."""
    exercise, so_far = script.scenario.body, SoFar(script, lines)
    if isinstance(exercise, Group):
        return respond_group(so_far, exercise)
    if isinstance(exercise, Inbox):
        return respond_inbox(so_far, exercise)
    if isinstance(exercise, Presentation):
        return respond_presentation(so_far, exercise)
    if isinstance(exercise, FactFind):
        return respond_fact_find(so_far, exercise)
    return ()


def rate(script: Script, lines: tuple[Line, ...], _judge: Judging) -> tuple[Mark, ...]:
    """The marks of the observer's grid for the exercise of this script."""
    exercise = script.scenario.body
    if isinstance(exercise, Group):
        return rate_group(script, lines, exercise)
    if isinstance(exercise, Inbox):
        return rate_inbox(script, lines, exercise)
    if isinstance(exercise, Presentation):
        return rate_presentation(script, lines, exercise)
    return rate_fact_find(script, lines, exercise) if isinstance(exercise, FactFind) else ()


PRACTICE = FormatPractice(
    id="assessment-centre",
    format=Format.ASSESSMENT_CENTRE,
    name="Assessment centre",
    about="Group discussions with four others, an inbox with deadlines, a presentation and a fact-find, each watched by an assessor.",
    guidance=(
        (
            "In an assessment centre several people are watched over half a day or longer, in exercises that look like the work. The assessors do not compare you with the others; "
            "each writes down what you say and do, and holds it against a list. Several may therefore be taken, or nobody."
        ),
        (
            "In a group discussion it is not the loudest who gains. What counts is what the group reaches and what you did for that: a way to work at the beginning, a question to somebody who says little, "
            "a sentence that takes up another person’s idea by name, a summary when it goes round in circles, a look at the clock. The quiet one often knows what nobody else knows. Ask by name."
        ),
        (
            "Say why you are for something. A wish without a reason moves nobody, and an objection with a reason helps the group even if you are alone with it. "
            "If the group decides otherwise, stand behind it, and say so."
        ),
        (
            "In an inbox, read everything once before you touch anything: one message often holds what another one needs. What harms somebody comes first, then what has a fixed time, then the rest. "
            "Pass on by name, with what the other one needs to know, and say why you put something off. A hurried sentence may be short, but never rude."
        ),
        (
            "In a presentation, say your recommendation in the first three sentences and give the reasons after it. Two figures that people remember are better than ten that they do not. "
            "When the assessors ask, answer the question before you defend yourself; “that I do not know, and I would find out by …” is an answer."
        ),
        (
            "In a fact-find you are told only what you ask for. Think first which things would make you decide otherwise, and ask for those. When something new comes in, say plainly whether it changes your decision: "
            "to hold on with a reason and to change with a reason are equally good. To hold on without one is not."
        ),
    ),
    rubric=(
        *LINES,
        ("Decision", "Says which one, why, and with which of the facts; a decision that cannot stand is changed."),
        ("Facts", "What others know comes to the table, and is used."),
        ("Priorities and deadlines", "What harms somebody comes first, and nothing with a fixed time is missed."),
        (
            "Passing on, reasons and tone",
            "The right person gets it by name, with what they need, in a sentence that one likes to read.",
        ),
        ("Recommendation and answers", "The talk says early what it wants, and questions get an answer with a reason."),
        ("Finding out and under pressure", "Asks for what would change the decision, and takes up what is new."),
    ),
    scenarios=(*GROUPS, *INBOXES, *PRESENTATIONS, *FACT_FINDS),
    respond=respond,
    rate=rate,
)
