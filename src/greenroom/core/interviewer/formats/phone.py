"""The phone interview (F1): voice only, short; the practical facts, and pay before one knows the job (X2)."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from greenroom.core.contradictions import Saying
from greenroom.core.interviewer.formats.cues import cue, place_of
from greenroom.core.interviewer.formats.phone_scenarios import PHONE_SCENARIOS
from greenroom.core.interviewer.formats.talks import (
    answers_in,
    mark_of_turns,
    reply_to,
    respond_in_talk,
    seconds_mark,
    talk_of,
    with_twist,
)
from greenroom.core.interviewer.formats.turns import cast, replies, spoken_last
from greenroom.core.interviewer.rating import questions_asked
from greenroom.core.interviewer.so_far import SoFar
from greenroom.core.interviewer.values import YOU, FormatPractice, Kind, Line, Mark, Phase, Point
from greenroom.core.meetings import Format
from greenroom.core.questions.topics import topics_of
from greenroom.core.questions.values import QuestionKind, Topic
from greenroom.core.screens import money, notice, permits, starting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from greenroom.core.contradictions import Claim
    from greenroom.core.interviewer.formats.turns import Turn
    from greenroom.core.interviewer.values import Judging, Script

_FACTS, _PAY, _SHORT, _MOMENT, _NEXT, _VOICE = (
    "The practical facts", "Pay, asked early", "Short", "The moment itself", "The next step", "The voice",
)  # fmt: skip
_PAY_TURNS = frozenset({"press-pay", "press-history"})
_ABOUT_PAY = frozenset({"pay", "now-pay"})
_YOURS = "yours"
_HERE = "GB"  # the country that “here” is read as; what is stated counts, not for which country
_POINTS = 4
_LONGEST = {QuestionKind.CLOSING: 60, QuestionKind.MOTIVATIONAL: 120, QuestionKind.CULTURAL: 75}
_READERS: dict[str, Callable[[str], Sequence[Claim[Any]]]] = {
    "pay": lambda text: money.read(Saying(text, "", topic="pay")),
    "notice": lambda text: notice.read(Saying(text, "", topic="notice")) or starting.read(Saying(text, "")),
    "start": lambda text: starting.read(Saying(text, "", topic="start")) or notice.read(Saying(text, "")),
    "permit": lambda text: permits.read(Saying(text, "", topic="permit"), _HERE),
}
_WHAT = {"pay": "pay", "notice": "a notice period or a date", "start": "a date or a notice period", "permit": "how it stands with your right to work"}  # fmt: skip


def respond(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Line, ...]:
    """What the caller says next. Who answers “what do you expect?” with a question about theirs is told what is known."""
    talk = talk_of(script, PHONE_SCENARIOS)
    told = _their_pay(cast(script, talk), lines)
    if not told:
        return respond_in_talk(script, talk, _answered(lines), judge)
    if cue("amount").find(lines[-1].text) or cue("range").find(lines[-1].text):
        return (*told, *respond_in_talk(script, talk, _answered(lines), judge))
    return (*told, replace(told[-1], kind=Kind.TALK, key=_YOURS, text="And where would yours lie?"))


def _their_pay(script: Script, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """What is known of the pay, where the candidate has just asked back about it; nothing otherwise."""
    asked = spoken_last(lines)
    if asked is None or asked.kind is not Kind.QUESTION or asked.key not in _ABOUT_PAY or "?" not in lines[-1].text:
        return ()
    known = next((said for topic, said in script.role.known if topic == Topic.PAY), "That I may not tell you yet.")
    at = SoFar(script, lines).elapsed
    return (Line(asked.speaker, Phase.QUESTIONS, Kind.REPLY, known, key=Topic.PAY.value, at=round(at, 1)),)


def _answered(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines with replies about pay read as answers, although they end in a question."""
    asked = ""
    read = []
    for line in lines:
        asked = line.key if line.speaker != YOU and line.kind in {Kind.QUESTION, Kind.TALK} else asked
        told = line.speaker == YOU and asked in {*_ABOUT_PAY, _YOURS}
        read.append(replace(line, text=line.text.replace("?", ".")) if told else line)
    return tuple(read)


def rate(script: Script, lines: tuple[Line, ...], judge: Judging) -> tuple[Mark, ...]:
    """The marks of a phone interview, each with the words it rests on."""
    talk = talk_of(script, PHONE_SCENARIOS)
    answers = answers_in(talk, script, lines, judge)
    turns = replies(talk, lines)
    return (
        _facts(lines),
        _pay([each for each in turns if each[0].key in _PAY_TURNS], lines),
        seconds_mark(_SHORT, answers, lines, _LONGEST),
        with_twist(mark_of_turns(_MOMENT, [each for each in turns if each[0].key not in _PAY_TURNS], lines), talk),
        _next_step(lines),
        Mark(
            _VOICE, None, "Not rated from words. Where you spoke, pace, pauses and fillers stand with each recording."
        ),
    )


def _facts(lines: tuple[Line, ...]) -> Mark:
    """Whether the facts that were asked for could be written down."""
    asked = [(key, at) for key in _READERS if (at := reply_to(key, lines)) is not None]
    if not asked:
        return Mark(_FACTS, None, "Not rated: no pay, notice, start or permit was asked for and answered.")
    points = tuple(_fact(key, at, lines[at].text) for key, at in asked)
    clear = sum(point.quote is not None for point in points)
    why = f"{clear} of {len(asked)} could be written down as you said them."
    return Mark(_FACTS, round(1 + 4 * clear / len(asked), 1), why, points)


def _fact(key: str, at: int, text: str) -> Point:
    """The fact as it was said, or what could not be read in the answer."""
    claims = [
        each for each in _READERS[key](text.replace("?", ".")) if key == "pay" or not cue("figure").find(each.quote)
    ]
    if not claims:
        return Point(f"Nothing that could be written down about {_WHAT[key]}.", at)
    return Point(f"Said clearly: {_WHAT[key]}.", at, place_of(claims[0].quote, text))


def _pay(turns: Sequence[tuple[Turn, int]], lines: tuple[Line, ...]) -> Mark:
    """A range or a question about theirs is a five, a single figure a three; and earlier pay sets nothing."""
    asked = [(key, at) for key in sorted(_ABOUT_PAY) if (at := reply_to(key, lines)) is not None]
    if not asked:
        return Mark(_PAY, None, "Not rated: pay was not asked for, or you did not come to it.")
    found = [_pay_answer(key, at, lines[at].text) for key, at in asked]
    pressed = mark_of_turns(_PAY, turns, lines)
    values = [*(value for value, _ in found), *([] if pressed.value is None else [pressed.value])]
    points = (*(point for _, point in found), *pressed.points)[:_POINTS]
    why = " ".join(dict.fromkeys(point.text for point in points[:2]))
    return Mark(_PAY, round(sum(values) / len(values), 1), why, points)


def _pay_answer(key: str, at: int, text: str) -> tuple[float, Point]:
    """How one answer about pay is marked, with its words."""
    now = key == "now-pay"
    helps = ("keeps-history", "range", "their-range") if now else ("range", "their-range", "scope")
    shown = next((each for each in map(cue, helps) if each.find(text)), None)
    present = cue("present-pay").find(text)
    if shown is not None and present is None:
        return 5.0, Point(f"You {shown.says}.", at, shown.find(text))
    if present is not None:
        return 2.0, Point("Your present pay, which sets a mark for theirs.", at, present)
    amount = cue("amount").find(text)
    if amount is None:
        return 2.0, Point("Neither a range, nor a question about theirs.", at)
    if now:
        return 2.0, Point("A figure where they asked for what you earn: it will be read as that.", at, amount)
    return 3.0, Point("One single figure: it is a ceiling from now on.", at, amount)


def _next_step(lines: tuple[Line, ...]) -> Mark:
    """Whether one knows at the end what happens next and by when."""
    if not any(line.kind in {Kind.INVITATION, Kind.GOODBYE} for line in lines):
        return Mark(_NEXT, None, "Not rated: the call ended before its end.")
    for at in questions_asked(lines):
        if Topic.NEXT_STEPS in topics_of(lines[at].text):
            return Mark(
                _NEXT,
                5.0,
                "You asked what comes next.",
                (Point("You asked this.", at, cue("asks").find(lines[at].text)),),
            )
    for at, line in enumerate(lines):
        if (
            line.speaker == YOU
            and line.phase in {Phase.YOUR_QUESTIONS, Phase.NEXT_STEPS}
            and (quote := cue("next").find(line.text))
        ):
            return Mark(_NEXT, 4.0, "You spoke of what comes next.", (Point("You said this.", at, quote),))
    return Mark(_NEXT, 2.0, "Nobody asked by when you hear, or from whom. That question costs ten seconds.")


PRACTICE = FormatPractice(
    id="phone",
    format=Format.PHONE,
    name="Phone",
    about="A first call: short, only voices, pay and dates early, and sometimes at a bad moment.",
    guidance=(
        "The first call decides one thing: whether an hour of somebody’s time is spent on you. Most of it is facts: what you do, whether you may work here, what notice you have, what you would want to earn. They write while you speak, and what they cannot write down is gone. So say the fact first and the story after it, if there is time: “Six weeks to the end of a month” is an answer, “it depends a little” is not.",
        "You may be rung when it does not suit: at work, on a bus, with somebody beside you. Nobody is offended by “I cannot talk freely just now; may I ring you at half past four?” as long as you name the time yourself and keep it. Half an answer given in a corridor costs more than a call back. If the line is bad, do not carry on and hope: say that you lost them, say the last thing again in one sentence, and offer another way.",
        "On the telephone nobody sees you nod. What replaces it is small: a short yes while they speak, their own word taken up in your answer, a pause after your last sentence so that they know it was the last. Stand up, or sit upright; a voice comes out of a body. A sentence of twenty words arrives, one of forty does not. And smile where you would smile; it is heard.",
        "Pay is often asked early, and by whoever knows least about the work. Three things help. First, ask back once, gladly and not grudgingly: what is the scope, and which range have they planned? Second, if they insist, give a range whose lower end you could live with, say where it comes from, and stop speaking. Third, what you earn at present is no answer to what this is worth; say so in half a sentence and give your range instead. In some places they may not ask for it at all.",
        "Dates are promises. Notice, a permit and a move added together give a day; say that day, even if it is later than they hope. A date that slips does more harm than a late one. Before you hang up, ask what happens next, from whom and by when, and write it down while the line is still warm. Nobody minds that question, and it is easily forgotten.",
    ),
    rubric=(
        (_FACTS, "Pay, notice, start and permit are said so that somebody can write them down while you speak."),
        (_PAY, "A range or a question about theirs and about the scope; what you earn now sets nothing."),
        (_SHORT, "Practical answers under a minute, the introduction under two, and then a full stop."),
        (
            _MOMENT,
            "A bad moment, a bad line or a rushed caller is met in the first ten seconds, by name and with an offer.",
        ),
        (_NEXT, "You know what happens next, from whom, and by when, because you asked."),
        (_VOICE, "Pace, pauses and fillers as they were measured in your recordings."),
    ),
    scenarios=PHONE_SCENARIOS,
    respond=respond,
    rate=rate,
)
