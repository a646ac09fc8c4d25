"""An ordinary interview: one person or several, the likeliest questions, follow-ups, and time for yours."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.interview_scenarios import SCENARIOS
from greenroom.core.interviewer.interview import respond
from greenroom.core.interviewer.rating import rate_interview
from greenroom.core.interviewer.values import FormatPractice
from greenroom.core.meetings import Format

PRACTICE = FormatPractice(
    id="interview",
    format=Format.VIDEO,
    name="Interview",
    about="The whole of an ordinary interview, with follow-up questions that go where the answer was thin.",
    guidance=(
        (
            "Most interviews have the same five parts: a little small talk, a word on the job, their questions, your questions, and what comes next. "
            "Nobody marks the small talk, yet it is where both sides find their voice. Answer it as you would a neighbour, in a sentence or two."
        ),
        "Listen well when they introduce the job. What they name first is what they worry about; an answer that comes back to it in their own words is remembered.",
        (
            "A good answer takes 60 to 90 seconds: how it was, what you had to do, what you did yourself, what came of it, what you took from it. "
            "Then stop. They ask on where they want more, and a follow-up is a sign of interest and no trap."
        ),
        (
            "If you did not hear the question, ask for it again. If you do not know something, say so, and say how you would find out. "
            "At the end, ask at least two things you really want to know, and leave pay for last."
        ),
    ),
    rubric=(
        ("To the question", "Every answer is about what was asked, and its first sentence already shows it."),
        ("A clear order", "One hears how it was, what was done and how it ended, without searching."),
        ("Your own part", "It is plain what you decided and did yourself, and what others did."),
        ("Evidence", "Names, numbers and moments that only somebody who was there can know."),
        ("Results", "Each story ends with what changed, by how much, and for whom."),
        ("Questions of your own", "Three questions on different matters, and none that the interview had answered."),
    ),
    scenarios=SCENARIOS,
    respond=respond,
    rate=rate_interview,
)
