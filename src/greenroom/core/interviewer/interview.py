"""An ordinary interview: small talk, the introduction, questions with follow-ups, your questions, and what comes next.

`respond` is a pure function of the script and the lines; `core/interviewer/values.py` says why. Formats that differ
only in part take the parts from the modules beside this one: `asking`, `prompts`, `probing`, `closing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.interviewer.asking import asked_next
from greenroom.core.interviewer.closing import ending, invitation, your_questions
from greenroom.core.interviewer.introduction import introduction
from greenroom.core.interviewer.probing import probed
from greenroom.core.interviewer.prompts import left, prompted
from greenroom.core.interviewer.small_talk import greeting, small_talk
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.understanding import Wish, wish_of
from greenroom.core.interviewer.values import Phase

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Judging, Line, Script


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What they say next in an ordinary interview; nothing when the candidate has the word or it is over."""
    so_far = SoFar(script, lines)
    if so_far.over or (lines and so_far.heard is None):
        return ()
    if not lines:
        return greeting(so_far)
    if so_far.phase is Phase.SMALL_TALK:
        return _after_small_talk(so_far)
    if so_far.phase in (Phase.YOUR_QUESTIONS, Phase.NEXT_STEPS):
        return your_questions(so_far)
    return questions(so_far, judge)


def _after_small_talk(so_far: SoFar) -> tuple[Line, ...]:
    """A word back, and then perhaps the introduction and the first question at once."""
    back = small_talk(so_far)
    if back and back[-1].key:
        return back
    so_far = so_far.then(back)
    told = introduction(so_far)
    return (*back, *told, *_on(so_far.then(told)))


def questions(so_far: SoFar, judge: Judging) -> tuple[Line, ...]:
    """What comes after the candidate spoke among the questions: a word to help, a follow-up, or the next question."""
    if so_far.left <= 0:
        return ending(so_far)
    wish = wish_of(so_far.heard) if so_far.heard else Wish.ANSWER
    if wish is Wish.ANSWER:
        return probed(so_far, judge) or _on(so_far)
    said = prompted(so_far, wish)
    if said:
        return said
    gone = left(so_far)
    return (*gone, *_on(so_far.then(gone)))


def _on(so_far: SoFar) -> tuple[Line, ...]:
    """The next question, or the candidate's turn to ask."""
    return asked_next(so_far) or invitation(so_far)
