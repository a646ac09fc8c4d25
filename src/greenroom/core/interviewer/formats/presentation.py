"""A presentation: papers to prepare from, a talk, and the questions of two assessors who listened."""

# ruff: noqa: E501 - patterns and sentences read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.conversations.wording import sentences, word_count
from greenroom.core.interviewer.formats.centre_lines import (
    REASON,
    Saying,
    answer_to,
    mark,
    mine,
    point,
    unrated,
)
from greenroom.core.interviewer.formats.fact_find import chosen_in
from greenroom.core.interviewer.so_far import seconds_of
from greenroom.core.interviewer.values import Kind, Mark, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.centre_values import Paper, Presentation
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Line, Script

FIRST, SECOND = "a1", "a2"
_SHORT = 60  # words; a talk that is shorter is asked to go on, once
_ANSWER = 12  # words; a shorter answer leaves the question open
_GO = "Take the time you need to prepare. Then give your talk, as you would stand before us."
_MORE = "You have more time than that. Please go on: what do you recommend, and what does it rest on?"
_WHICH = "I did not hear a recommendation. If we may do only one thing, which one is it, and why?"
_SKIPPED = "You did not speak of {topic}. {text} What does that mean for your recommendation?"
_USED = "You named {topic}. How sure are you of that figure, and what would you do if it were wrong by half?"
_END = "Thank you. That was all from us."
_OPENS = re.compile(
    r"\b(?:I(?:['’]ll| will| would like to|['’]d like to| am going to|['’]m going to) (?:talk|speak|show|begin|start|first|tell|explain|present|take|walk|cover|recommend)|"
    r"in (?:the next|these) \w+ minutes|my (?:talk|presentation) has|(?:three|two|four) (?:parts|points|things|reasons|steps|questions)|today)\b",
    re.IGNORECASE,
)
_SIGNS = re.compile(
    r"\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|next|finally|let me (?:turn|move|come|begin|start|close|end)|now to|turning to|on the one hand|the (?:first|second|third|next|last) (?:point|part|reason|step))\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\b(?:to (?:sum up|conclude|close|end|summari[sz]e)|in (?:summary|conclusion|short)|my recommendation (?:is|again)|so (?:I|my) recommend\w*|I (?:therefore|thus) recommend|thank you|what I ask (?:you|of you)|in the end)\b",
    re.IGNORECASE,
)
_RECOMMENDS = re.compile(
    r"\b(?:recommend|propose|suggest|advise|should|my (?:choice|proposal|advice))\w*", re.IGNORECASE
)


def respond_presentation(so_far: SoFar, exercise: Presentation) -> tuple[Line, ...]:
    """What they say next."""
    saying = Saying(so_far)
    heard = saying.heard
    if not so_far.lines:
        saying.say(FIRST, exercise.task, key="task", kind=Kind.TALK)
        for paper in exercise.papers:
            saying.say(FIRST, paper.text, key=f"paper:{paper.id}", kind=Kind.FACT)
        saying.say(FIRST, _GO, key="talk", kind=Kind.INVITATION)
    elif heard is None or so_far.over:
        return ()
    elif "last" in saying.keys:
        saying.say(FIRST, _END, key="end", kind=Kind.GOODBYE)
    elif not {"more", "ask:1"} & saying.keys and word_count(heard.text) < _SHORT:
        saying.say(FIRST, _MORE, key="more", kind=Kind.INVITATION)
    else:
        _ask(saying, exercise)
    return tuple(saying.new)


def talk_in(lines: Sequence[Line]) -> list[tuple[int, Line]]:
    """The lines of the talk, up to the first question, with their places."""
    until = next((place for place, line in enumerate(lines) if line.key == "ask:1"), len(lines))
    return [(place, line) for place, line in mine(lines) if place < until]


def _ask(saying: Saying, exercise: Presentation) -> None:
    """The next question: for a missing recommendation, for papers left out, against the choice; then the last."""
    talk = " ".join(line.text for _, line in talk_in(saying.so_far.lines))
    questions = _questions(talk, exercise)
    number = sum(key.startswith("ask:") for key in saying.keys)
    if number < len(questions):
        saying.say((FIRST, SECOND)[number % 2], questions[number], key=f"ask:{number + 1}", kind=Kind.PROBE)
    else:
        saying.say(SECOND, exercise.last, key="last", kind=Kind.PROBE)


def _questions(talk: str, exercise: Presentation) -> list[str]:
    """What the talk makes them ask, in order."""
    choice = chosen_in(talk, exercise.choices)
    questions = [] if choice and _RECOMMENDS.search(talk) else [_WHICH]
    skipped = [paper for paper in exercise.papers if paper.matters and not paper.is_in(talk)]
    used = [paper for paper in exercise.papers if paper.is_in(talk)]
    if skipped:
        questions.append(_SKIPPED.format(topic=skipped[0].topic, text=skipped[0].text))
    elif used:
        questions.append(_USED.format(topic=used[0].topic))
    questions.append((choice or exercise.choices[0]).news)
    return questions


def rate_presentation(_script: Script, lines: Sequence[Line], exercise: Presentation) -> tuple[Mark, ...]:
    """Structure, recommendation, use of the material, answers, and length of a talk."""
    talk = talk_in(lines)
    if not talk:
        return tuple(
            unrated(name, "there was no talk.") for name in ("Structure", "Recommendation", "Facts", "Answers", "Time")
        )
    return (
        _structure(talk),
        _recommendation(talk, exercise),
        _material(talk, exercise),
        _answers(lines, exercise),
        _length(talk, exercise),
    )


def _structure(talk: Sequence[tuple[int, Line]]) -> Mark:
    (first, opening), (last, closing) = talk[0], talk[-1]
    begin, end = _edge(opening.text, last=False), _edge(closing.text, last=True)
    signs = [(place, line) for place, line in talk if _SIGNS.search(line.text)]
    count = sum(len({found.lower() for found in _SIGNS.findall(line.text)}) for _, line in talk)
    opens, closes = bool(_OPENS.search(begin)), bool(_CLOSES.search(end))
    why = (
        f"The beginning {'says' if opens else 'does not say'} what is to come, {count or 'no'} words lead from part to part, "
        f"and the end {'sums up or says what you want' if closes else 'just stops'}."
    )
    points = [point(first, opening, "Your beginning.", _OPENS)] if opens else []
    points += [point(place, line, "You lead from part to part.", _SIGNS) for place, line in signs[:1]]
    points += [point(last, closing, "Your end.", _CLOSES)] if closes else []
    return mark("Structure", 1 + 1.3 * opens + min(1.4, count * 0.7) + 1.3 * closes, why, points)


def _edge(text: str, *, last: bool) -> str:
    """The first or the last three sentences of a text."""
    found = [span.of(text) for span in sentences(text)]
    return " ".join(found[-3:] if last else found[:3])


def _recommendation(talk: Sequence[tuple[int, Line]], exercise: Presentation) -> Mark:
    text = " ".join(line.text for _, line in talk)
    choice = chosen_in(text, exercise.choices)
    said = [(place, line) for place, line in talk if _RECOMMENDS.search(line.text)]
    if choice is None or not said:
        return mark("Recommendation", 1, "The talk names none of the choices as the one you recommend.")
    early = bool(_RECOMMENDS.search(_edge(talk[0][1].text, last=False)))
    reasons = len(REASON.findall(text))
    why = f"You speak of {choice.name}, with {reasons or 'no'} reason{'' if reasons == 1 else 's'}, and {'say so at the beginning' if early else 'say so late'}."
    return mark(
        "Recommendation",
        2 + early + min(2, reasons),
        why,
        (point(p, line, "You recommend it.", _RECOMMENDS) for p, line in said),
    )


def _material(talk: Sequence[tuple[int, Line]], exercise: Presentation) -> Mark:
    text = " ".join(line.text for _, line in talk)
    used = [paper for paper in exercise.papers if paper.is_in(text)]
    missed = [paper.topic for paper in exercise.papers if paper.matters and paper not in used]
    left = f" You left out {missed[0]}." if missed else ""
    why = f"{len(used)} of the {len(exercise.papers)} papers stand in your talk.{left}"
    points = [_taken(talk, paper) for paper in used]
    return mark("Facts", 1 + 4 * len(used) / len(exercise.papers) - 0.5 * len(missed), why, points)


def _taken(talk: Sequence[tuple[int, Line]], paper: Paper) -> Point:
    place, line = next(each for each in talk if paper.is_in(each[1].text) or each is talk[-1])
    return point(place, line, f"You used {paper.topic}.", re.compile(paper.cues, re.IGNORECASE))


def _answers(lines: Sequence[Line], exercise: Presentation) -> Mark:
    """Whether answers are long enough to be some, and give a reason or a fact."""
    keys = [line.key for line in lines if line.key.startswith("ask:") or line.key == "last"]
    answers = [each for key in keys if (each := answer_to(lines, key))]
    if not answers:
        return unrated("Answers", "no question was answered.")
    full = [each for each in answers if word_count(each[1].text) >= _ANSWER]
    based = [
        each for each in full if REASON.search(each[1].text) or any(p.is_in(each[1].text) for p in exercise.papers)
    ]
    why = f"Of {len(answers)} answers, {len(full)} were more than a few words and {len(based)} gave a reason or a fact."
    value = 1 + 2 * (len(full) + len(based)) / len(answers)
    return mark("Answers", value, why, (point(place, line, "Your answer.") for place, line in based))


def _length(talk: Sequence[tuple[int, Line]], exercise: Presentation) -> Mark:
    seconds = sum(seconds_of(line) for _, line in talk)
    timed = all(line.seconds is not None for _, line in talk)
    ratio = seconds / (exercise.minutes * 60)
    how = "by the clock" if timed else "at 150 words a minute"
    why = f"Your talk takes {seconds / 60:.1f} minutes {how}; {exercise.minutes} were given."
    value = 5 if 0.7 <= ratio <= 1.05 else 3.5 if 0.4 <= ratio <= 1.25 else 2 if ratio >= 0.15 else 1
    return mark("Time", value, why)
