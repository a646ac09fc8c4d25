"""How the interviewer goes on during a task: answers what is asked, listens, gives a hint, looks at the work, asks about it."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.interviewer.asking import closing_seconds
from greenroom.core.interviewer.closing import ending, invitation, your_questions
from greenroom.core.interviewer.formats.technical_looking import after_work, next_step
from greenroom.core.interviewer.formats.technical_so_far import AGAIN, TaskSoFar
from greenroom.core.interviewer.formats.technical_values import CodeTask
from greenroom.core.interviewer.formats.technical_words import (
    ASSUMES,
    FINDS_OUT,
    GIVES_UP,
    HINT,
    NOT_KNOWN,
    PLANS,
    questions_in,
    straight,
    to_the_point,
)
from greenroom.core.interviewer.understanding import Wish, asks, wish_of
from greenroom.core.interviewer.values import Kind, Line, Phase, Pressure

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Judging, Script

_HELLO = {
    Pressure.FRIENDLY: "Hello{name}, good to meet you. I am {who}, {title}. We have {minutes} minutes and one task. How you go about it interests me as much as what comes out, so please think aloud, and ask me whatever you need.",
    Pressure.NEUTRAL: "Hello{name}, I am {who}, {title}. We have {minutes} minutes for one task. Please think aloud, so that I can follow you. You may ask me anything.",
    Pressure.SCEPTICAL: "{who}, {title}. {minutes} minutes, one task. I want to hear you think.",
}
_BEFORE = "Before you begin: what do you want to know, and how will you go about it?"
_YOURS = (
    "That is for you to decide. Say what you assume, and go on.",
    "I leave that open. Choose what seems sensible, and tell me why.",
    "Nobody has settled that. What would you take for granted?",
    "I have no answer to that. Decide, and note it down.",
)
_GO_ON = (
    "All right. Begin when you like, and tell me what you are doing.",
    "I am following. Go on.",
    "Understood. Carry on, and hand in when you want me to look.",
    "I see. What comes next?",
    "Go on, I am listening.",
    "Yes, go ahead.",
)
_NOTED = ("I see.", "All right.", "Understood.", "I have noted that.", "Good to know how you see it.")
_FAIR = ("Saying so is fine, and that is a way to find out.", "Then that is how you would find out. Good to know.")
_TIME = ("Take your time.", "There is no hurry.", "Of course.")
_NO_HINT = "I have given you all the hints that I have. Try the smallest case by hand."
_APPROACH = "How would you go about it? Two or three sentences will do."
_ASSUME = "What do you take for granted about what comes in?"
_FIRST_LOOK = "What would you look at first to find out?"
_TIME_UP = "Our time for the task is up. Leave it as it is."
_SHORT = 30  # words up to which a line with a question in it only asks


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:  # noqa: ARG001 - as every format is called
    """What is said next during a technical task; nothing when the candidate has the word or it is over."""
    task = TaskSoFar.of(script, lines)
    if task.so_far.over or (lines and task.so_far.heard is None):
        return ()
    if not lines:
        return _opening(task)
    if task.so_far.phase in (Phase.YOUR_QUESTIONS, Phase.NEXT_STEPS):
        return your_questions(task.so_far)
    if task.so_far.left <= 0:
        return ending(task.so_far)
    if task.so_far.left < closing_seconds(task.so_far):
        stop = task.say(Kind.TALK, _TIME_UP, "time-up")
        return (*stop, *invitation(task.then(stop).so_far))
    heard = lines[-1]
    return after_work(task) if heard.kind is Kind.WORK else _after_words(task, heard)


def task_text(task: TaskSoFar) -> str:
    """What is wanted, as it is said aloud."""
    return " ".join(task.body.statement if isinstance(task.body, CodeTask) else task.body.task)


def _opening(task: TaskSoFar) -> tuple[Line, ...]:
    script, lead = task.so_far.script, task.so_far.lead
    name = f", {script.candidate}" if script.candidate else ""
    title = lead.title[:1].lower() + lead.title[1:]
    text = _HELLO[script.pressure].format(name=name, who=lead.name, title=title, minutes=script.minutes)
    hello = task.say(Kind.TALK, text, "hello", phase=Phase.INTRODUCTION)
    return (*hello, *task.then(hello).say(Kind.QUESTION, f"{task_text(task)} {_BEFORE}", "task"))


def _after_words(task: TaskSoFar, heard: Line) -> tuple[Line, ...]:
    """What follows something that was said: help, an answer, a follow-up, or the next step."""
    if told := _help(task, heard) or _answers(task, heard):
        return told
    if task.pending is not None:
        return _after_answer(task, heard, task.pending)
    if not task.works:
        return _while_planning(task)
    working = task.twist_at is not None and not task.reworked
    return _on(task) if working and not _gives_up(heard) else next_step(task)


def _help(task: TaskSoFar, heard: Line) -> tuple[Line, ...]:
    """A hint, the question once more, or time to think, where that is all that was asked for."""
    wish = wish_of(heard)
    if HINT.search(straight(heard.text)):
        return _hint(task)
    if wish is Wish.REPEAT:
        return task.say(Kind.REPLY, _last_asked(task))
    return task.say(Kind.REPLY, task.one_of(_TIME, "time")) if wish is Wish.TIME else ()


def _gives_up(heard: Line) -> bool:
    return len(heard.text.split()) <= _SHORT and GIVES_UP.search(heard.text) is not None


def _last_asked(task: TaskSoFar) -> str:
    return [line.text for line in task.lines if line.kind in (Kind.QUESTION, Kind.PROBE)][-1]


def _hint(task: TaskSoFar) -> tuple[Line, ...]:
    """The next hint; asking for one takes nothing off."""
    given = sum(key.startswith("hint-") for key in task.keys)
    if given < len(task.body.hints):
        return task.say(Kind.FACT, task.body.hints[given], f"hint-{given + 1}")
    return task.say(Kind.REPLY, _NO_HINT, "no-hint")


def _answers(task: TaskSoFar, heard: Line) -> tuple[Line, ...]:
    """The facts that were asked for; where nobody settled what was asked, that it is the candidate's to decide."""
    asked = questions_in(heard.text) or ((heard.text,) if _only_asks(task, heard) else ())
    known = [each for each in task.body.facts if any(re.search(each.cues, one, re.IGNORECASE) for one in asked)]
    fresh = [each for each in known if f"fact-{each.id}" not in task.keys]
    if fresh:
        lines: tuple[Line, ...] = ()
        for fact in fresh[:2]:
            lines += task.then(lines).say(Kind.FACT, fact.text, f"fact-{fact.id}")
        return lines
    if known:
        return task.say(Kind.REPLY, f"As I said: {known[0].text}")
    if asked and len(heard.text.split()) <= _SHORT:
        return task.say(Kind.REPLY, task.one_of(_YOURS, "yours"), "yours-to-decide")
    return ()


def _only_asks(task: TaskSoFar, heard: Line) -> bool:
    """Whether words without a question mark ask; an answer that begins with “when” does not.

    That a page sent them as a question says little: its button is there whenever one may ask.
    """
    return task.pending is None and len(heard.text.split()) <= _SHORT and asks(heard.text)


def _after_answer(task: TaskSoFar, heard: Line, pending: Line) -> tuple[Line, ...]:
    """What follows an answer about the work: asked once more and more plainly, or on."""
    text, asked_before = straight(heard.text), pending.key.endswith(AGAIN)
    if NOT_KNOWN.search(text):
        if FINDS_OUT.search(text):
            said = task.say(Kind.TALK, task.one_of(_FAIR, "fair"))
            return (*said, *next_step(task.then(said)))
        if not asked_before:
            return task.say(Kind.PROBE, _FIRST_LOOK, f"{pending.key}{AGAIN}")
    probe = task.probe(pending.key)
    if probe and probe.again and not asked_before and to_the_point(probe.cue, text) is None:
        return task.say(Kind.PROBE, probe.again, f"{pending.key}{AGAIN}")
    said = task.say(Kind.TALK, task.one_of(_NOTED, "noted"))
    return (*said, *next_step(task.then(said)))


def _while_planning(task: TaskSoFar) -> tuple[Line, ...]:
    """Before anything was handed in: asked once for a plan and once for assumptions where there are none, then let alone."""
    words = [straight(line.text) for _, line in task.before_work]
    if "approach" not in task.keys and not any(len(PLANS.findall(each)) > 1 for each in words):
        return task.say(Kind.INVITATION, _APPROACH, "approach")
    asked = any(key.startswith("fact-") for key in task.keys)
    if "assume" not in task.keys and not asked and not any(ASSUMES.search(each) for each in words):
        return task.say(Kind.INVITATION, _ASSUME, "assume")
    return _on(task)


def _on(task: TaskSoFar) -> tuple[Line, ...]:
    return task.say(Kind.INVITATION, task.one_of(_GO_ON, "go on"), "go-on")
