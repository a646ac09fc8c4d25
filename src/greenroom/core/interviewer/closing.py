"""The end of an interview: the candidate's own questions, the next steps, and the goodbye."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.introduction import quoted
from greenroom.core.interviewer.replies import reply_to, taken_note
from greenroom.core.interviewer.understanding import asks, has_no_question
from greenroom.core.interviewer.values import Kind, Line, Phase, Pressure

if TYPE_CHECKING:
    from greenroom.core.interviewer.so_far import SoFar

_ONE_MORE = 25.0  # seconds that must be left for another question
_GOODBYE = 15.0  # seconds that the end itself takes
_MOST = 8  # questions after which the end is near in any case
_YOURS = (
    "That was all from our side. What would you like to ask?",
    "Now it is your turn. What do you want to know?",
    "I have asked enough. Which questions have you brought?",
    "We have some minutes for your questions. Where shall we begin?",
)
_YOURS_SHORT = (
    "Our time is nearly up, but one question of yours we have time for.",
    "There is time for one question from you. Which is it?",
)
_ANOTHER = (
    "What else would you like to know?",
    "Is there anything more?",
    "Do you have another one?",
    "And beyond that?",
    "Another question?",
    "Anything else that I can answer?",
    "Is something else on your list?",
    "What more can I tell you?",
)
_NO_TIME = (
    "Our time is up, so I keep your questions for another day: do write to me.",
    "We have run out of time. Send me your questions, and I will answer them in writing.",
)
_NONE = {
    Pressure.FRIENDLY: (
        "That is fine. If something comes to you later, write to me.",
        "Quite all right. You know where to find me.",
    ),
    Pressure.NEUTRAL: (
        "All right. If something comes to you later, you can write to me.",
        "Very well, then we are through.",
    ),
    Pressure.SCEPTICAL: ("Nothing at all? Then we are done.", "No questions. I see."),
}
_DONE = ("Good, then we have covered it.", "Then that is all.", "Very well.")
_NEXT_KNOWN = (
    "As to what comes next: {step}",
    "A word on what follows. {step}",
)
_NEXT_UNKNOWN = (
    "As to what comes next, I cannot give you a date today. If you have heard nothing in a week, you may ask.",
    "I cannot promise you a day for our answer. Ask after a week if we have been silent.",
)
_GOODBYES = {
    Pressure.FRIENDLY: ("Thank you{name}, it was good to talk to you. Goodbye.", "Thank you for your time{name}. Have a good rest of the day."),
    Pressure.NEUTRAL: ("Thank you for your time{name}. Goodbye.", "Thank you{name}. Goodbye, and all the best."),
    Pressure.SCEPTICAL: ("Thank you{name}. Goodbye.", "That was it. Goodbye{name}."),
}  # fmt: skip


def invitation(so_far: SoFar) -> tuple[Line, ...]:
    """The candidate is asked for questions; when there is no time for one, the interview ends."""
    if so_far.left < _ONE_MORE + _GOODBYE:
        return _end(so_far, so_far.unsaid(_NO_TIME, "no time"))
    short = so_far.left < 2 * (_ONE_MORE + _GOODBYE)
    text = so_far.unsaid(_YOURS_SHORT if short else _YOURS, "yours")
    return (so_far.line(so_far.lead, Phase.YOUR_QUESTIONS, Kind.INVITATION, text),)


def your_questions(so_far: SoFar) -> tuple[Line, ...]:
    """The candidate's question is answered and another one invited; where there is none, or no time, it ends."""
    said = so_far.heard.text if so_far.heard else ""
    if has_no_question(said):
        answered = any(each.phase is Phase.YOUR_QUESTIONS for each in so_far.of(Kind.REPLY))
        return _end(so_far, so_far.unsaid(_DONE if answered else _NONE[so_far.script.pressure], "none"))
    if asks(said):
        told = reply_to(so_far, said, Phase.YOUR_QUESTIONS)
    else:
        words = taken_note(so_far, Phase.YOUR_QUESTIONS)
        told = (so_far.line(so_far.lead, Phase.YOUR_QUESTIONS, Kind.TALK, words),) if words else ()
    return (*told, *_another(so_far.then(told)))


def _another(so_far: SoFar) -> tuple[Line, ...]:
    """An invitation to ask on, or the end."""
    asked = sum(each.phase is Phase.YOUR_QUESTIONS for each in so_far.of(Kind.INVITATION))
    text = so_far.unsaid(_ANOTHER, f"another {asked}")
    if so_far.left < _ONE_MORE + _GOODBYE or asked >= _MOST or not text:
        return _end(so_far, "")
    return (so_far.line(so_far.lead, Phase.YOUR_QUESTIONS, Kind.INVITATION, text),)


def _end(so_far: SoFar, first: str) -> tuple[Line, ...]:
    """What comes next, and the goodbye."""
    script, lead = so_far.script, so_far.lead
    step = script.role.next_step
    texts = [each.format(step=quoted(step) + ".") for each in _NEXT_KNOWN] if step else list(_NEXT_UNKNOWN)
    after = f"{first} {so_far.unsaid(texts, 'next')}".strip()
    name = f", {script.candidate}" if script.candidate else ""
    bye = so_far.unsaid([each.format(name=name) for each in _GOODBYES[script.pressure]], "bye")
    steps = so_far.line(lead, Phase.NEXT_STEPS, Kind.TALK, after)
    return (steps, so_far.then((steps,)).line(lead, Phase.NEXT_STEPS, Kind.GOODBYE, bye))


def ending(so_far: SoFar) -> tuple[Line, ...]:
    """The next steps and the goodbye at once, where the time is up."""
    return _end(so_far, so_far.unsaid(_NO_TIME, "no time"))
