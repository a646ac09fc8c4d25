"""A technical test or a live task (F5): code that runs in the browser, and work samples of other trades."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.technical_rating import rate
from greenroom.core.interviewer.formats.technical_talk import respond
from greenroom.core.interviewer.formats.technical_tasks import SCENARIOS
from greenroom.core.interviewer.values import FormatPractice
from greenroom.core.meetings import Format

PRACTICE = FormatPractice(
    id="technical",
    format=Format.TECHNICAL,
    name="Technical task",
    about="A task of your trade with somebody watching: what comes out counts, and how you get there.",
    guidance=(
        "In a live task people watch how you work. A half-finished piece of work with clear thinking often beats a finished one that came out of silence, because they want to know what a day beside you is like.",
        "Read the task twice, then ask before you begin: what comes in, what may go wrong, how much of it there is, who will use it. Where nobody knows, say “I assume that …” and go on.",
        "Say your plan in two or three sentences, with the simplest way first. If you see a second way, say what speaks for each. Then begin with a small case that works, and widen it.",
        "Keep talking: what you are doing, what you expect to happen, what surprises you. If you need quiet, say so: “Give me a minute.”",
        "Check before you hand in. For code: run the tests, then try what is empty, what is there twice, what comes in the wrong order. For figures: get there in a second way. For a text: read it once for facts only.",
        "If you do not know something, say so, and say how you would find out. Ask for a hint when you are stuck; interviewers would rather give one than watch you suffer. When a new requirement comes, repeat it in your own words first.",
        "Code runs in your browser and goes nowhere else. The tests that are not shown come to the browser when you hand in, so this is practice and no examination.",
    ),
    rubric=(
        ("What came out", "All tests pass, also those you could not see; or all that good work has is there."),
        ("Questions before you begin", "Three or more questions that brought out something you needed."),
        ("Assumptions said aloud", "What nobody could tell you is named as an assumption, three times or more."),
        ("A plan before the work", "Steps in order before the first hand-in, and two ways weighed against each other."),
        ("Thinking aloud", "Less than a third of your time is silence. Measured only where your voice was recorded."),
        ("Tests and checks", "You run it, try cases of your own, and say what you check."),
        ("Explaining your choices", "Each question about your work gets an answer that names what it is about."),
        ("The new requirement", "What came up mid-way is met, and what worked before still does."),
        ("Not knowing", "You say what you do not know, and how you would find out."),
    ),
    scenarios=SCENARIOS,
    respond=respond,
    rate=rate,
)  # fmt: skip
