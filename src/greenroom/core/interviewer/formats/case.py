"""A case: a problem without one right answer, with facts that are told when asked for, and figures that are checked."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats import case_texts as texts
from greenroom.core.interviewer.formats.case_rating import rate_case
from greenroom.core.interviewer.formats.case_replies import replies
from greenroom.core.interviewer.formats.case_scenarios_business import BUSINESS_CASES
from greenroom.core.interviewer.formats.case_scenarios_people import PEOPLE_CASES
from greenroom.core.interviewer.formats.case_scenarios_works import WORKS_CASES
from greenroom.core.interviewer.formats.case_steps import next_lines
from greenroom.core.interviewer.formats.case_table import Table, body_in
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.understanding import Wish, wish_of
from greenroom.core.interviewer.values import FormatPractice, Judging, Kind, Line, Mark, Phase, Script
from greenroom.core.meetings import Format

CASES = (*PEOPLE_CASES, *BUSINESS_CASES, *WORKS_CASES)


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What the interviewer says next in a case; nothing when the candidate has the word or it is over."""
    del judge  # a case is held against its own figures
    table = Table(SoFar(script, lines), body_in(script, CASES))
    if not lines:
        return _opening(table)
    if table.so_far.over or table.so_far.heard is None:
        return ()
    aside = _aside(table)
    if aside:
        return aside
    said = replies(table)
    return said + next_lines(table.with_more(said), answered=bool(said))


def _opening(table: Table) -> tuple[Line, ...]:
    """Who sits there, how it goes, and the problem."""
    persona = table.so_far.lead
    title = persona.title[:1].lower() + persona.title[1:]
    intro = table.unsaid(texts.HOW_IT_GOES, "how").format(name=persona.name, title=title)
    hello = table.so_far.line(persona, Phase.INTRODUCTION, Kind.TALK, intro)
    prompt = (
        f"{table.body.prompt} {table.unsaid(texts.THEN, 'then')}"
        if "?" not in table.body.prompt[-40:]
        else table.body.prompt
    )
    return (hello, table.with_more((hello,)).so_far.line(persona, Phase.EXERCISE, Kind.QUESTION, prompt, key="prompt"))


def _aside(table: Table) -> tuple[Line, ...]:
    """Somebody wants a moment, or to hear the question again."""
    wish = wish_of(table.so_far.heard) if table.so_far.heard else Wish.ANSWER
    if wish is Wish.TIME:
        return (table.says(Kind.REPLY, table.unsaid(texts.TAKE_TIME, "time"), key="time"),)
    if wish is Wish.REPEAT and table.pending:
        return (table.says(Kind.REPLY, table.pending.text, key=f"repeat:{table.pending.key}"),)
    return ()


def _rate(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:
    """The marks of the rubric."""
    del judge  # a case is held against its own figures
    return rate_case(Table(SoFar(script, lines), body_in(script, CASES)))


PRACTICE = FormatPractice(
    id="case",
    format=Format.CASE,
    name="Case",
    about="A problem from working life: you ask for facts, order them, work out what they come to, and advise.",
    guidance=(
        "A case shows how you think when you do not know enough. There is no one right answer, and nobody expects that you know the trade. What counts is an order that others can follow.",
        "Say the question back in your own words first. Then take a minute, and name the parts into which you break the problem, before the first figure. Three or four parts are enough; they should not overlap, and nothing large should be missing.",
        "The interviewer knows more than the first paragraph says, and tells it when asked. Ask for one thing at a time, and say what you want it for. When there is no figure, make an assumption aloud: “I take one in three, because …”.",
        "Do sums aloud, with round numbers, and name the unit. Then hold the result against common sense: is that a lot? When a chart is laid before you, say what it shows first, then what it means for the question.",
        "At the end: the recommendation in the first sentence, two or three reasons with a figure each, the largest risk, and what happens next week. When they push back, hear the point; hold on to what your figures carry, and change what they do not.",
    ),
    rubric=(
        (
            "Restating the problem",
            "The question is said back in your own words, with its aim and its limits, before anything else.",
        ),
        (
            "Structure",
            "Before the first figure, three or four parts are named that do not overlap and leave out nothing large.",
        ),
        ("Asking for facts", "Each question aims at one thing, and those that decide the case are found without help."),
        ("Assumptions", "What is not known is assumed aloud, with what it rests on."),
        ("Arithmetic", "Sums are done aloud and come out right, rounded sensibly."),
        ("Sanity check", "At least one result is held against common sense before it is used."),
        ("Reading charts", "Each chart is read for what matters to the question."),
        ("Synthesis", "The recommendation comes first, then reasons with figures, the risk, and the next step."),
        ("Time", "A recommendation is reached within the time, without a rush at the end."),
    ),
    scenarios=CASES,
    respond=respond,
    rate=_rate,
)
