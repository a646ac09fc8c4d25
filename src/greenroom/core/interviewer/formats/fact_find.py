"""A fact-find: facts are told when asked for, then a decision is due, and new information puts it to the test."""

# ruff: noqa: E501 - patterns and sentences read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.conversations.moves import question_kind
from greenroom.core.conversations.values import MoveKind
from greenroom.core.conversations.wording import sentences
from greenroom.core.interviewer.formats.centre_lines import (
    REASON,
    Saying,
    answer_to,
    listed,
    mark,
    mine,
    point,
    unrated,
)
from greenroom.core.interviewer.values import YOU, Kind, Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.centre_values import Choice, FactFind, Paper
    from greenroom.core.interviewer.so_far import SoFar
    from greenroom.core.interviewer.values import Line, Script

HOLDER, PRESSER = "a1", "a2"
_AT_ONCE = 2  # facts told in one go
_DECIDES = re.compile(
    r"\b(?:I(?:['’]d| would| have|['’]ve)? (?:decide|decided|recommend|choose|go for|propose|opt)|my (?:decision|recommendation|choice) (?:is|would be))\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:everything|all (?:the |of the )?(?:facts|information|details)|what (?:do|should) I (?:need to )?know|anything (?:else|I should)|more about (?:it|this)|what else)\b",
    re.IGNORECASE,
)
_STANDS = re.compile(
    r"\b(?:I (?:still|would still|stand by|stay with|keep|hold)|stick (?:to|with)|does not change|doesn['’]t change|that changes|I (?:would )?change|I was wrong|"
    r"in that case|then I would|even so|nevertheless|I take that back|instead)\b",
    re.IGNORECASE,
)
_START = "What do you want to know first?"
_NOT_KNOWN = (
    "There is nothing on that in my papers. Ask for something else.",
    "I cannot tell you that. What else do you need?",
    "Nobody has looked into that. Your next question, please.",
)
_KNOWN = ("You have that already.", "I told you that before.")
_ASK = (
    "I answer what I am asked. Which thing in particular?",
    "Please ask for one thing at a time. What is it that you want to know?",
)
_DECIDE = "Your questions are used up. Please tell me your decision, and on what it rests."
_WHICH = "I did not hear which of them it is. Please name one, and say why."
_MISSED = "You did not ask about {topic}. {text} Does that change your decision?"
_AGAINST = "You asked for all that mattered. What, then, speaks most strongly against your own decision?"
_END = "Thank you. I have no more questions."


def respond_fact_find(so_far: SoFar, exercise: FactFind) -> tuple[Line, ...]:
    """What they say next."""
    saying = Saying(so_far)
    heard = saying.heard
    if not so_far.lines:
        saying.say(HOLDER, exercise.task, key="task", kind=Kind.TALK)
        saying.say(HOLDER, _START, key="start", kind=Kind.INVITATION)
    elif heard is None or so_far.over:
        return ()
    elif "missed" in saying.keys:
        saying.say(PRESSER, _END, key="end", kind=Kind.GOODBYE)
    elif "news" in saying.keys:
        _ask_for_missed(saying, exercise)
    elif _has_decided(saying, heard.text, exercise):
        _bring_news(saying, exercise, heard.text)
    elif "decide" in saying.keys:
        _ask_which(saying, exercise, heard.text)
    else:
        _tell(saying, exercise, heard.text)
    return tuple(saying.new)


def chosen_in(text: str, choices: Sequence[Choice]) -> Choice | None:
    """The choice that a text names first."""
    found = [
        (m.start(), number) for number, each in enumerate(choices) if (m := re.search(each.cues, text, re.IGNORECASE))
    ]
    return choices[min(found)[1]] if found else None


def questions_in(text: str) -> list[str]:
    """The sentences of a text that ask for something."""
    found = [span.of(text) for span in sentences(text)]
    return [each for each in found if each.rstrip().endswith("?") or question_kind(each)]


def _has_decided(saying: Saying, text: str, exercise: FactFind) -> bool:
    named = chosen_in(text, exercise.choices)
    return named is not None and ("decide" in saying.keys or (bool(_DECIDES.search(text)) and not questions_in(text)))


def _tell(saying: Saying, exercise: FactFind, text: str) -> None:
    """The facts that were asked for; when the questions are used up, a decision is due."""
    asked = [fact for fact in exercise.facts if fact.is_in(text)]
    fresh = [fact for fact in asked if f"fact:{fact.id}" not in saying.keys]
    for fact in fresh[:_AT_ONCE]:
        saying.say(HOLDER, fact.text, key=f"fact:{fact.id}", kind=Kind.FACT)
    if not fresh:
        texts = _KNOWN if asked else _ASK if _VAGUE.search(text) or not questions_in(text) else _NOT_KNOWN
        saying.say(HOLDER, saying.so_far.unsaid(texts, "fact-find") or texts[0], key="nothing")
    spoken = sum(line.speaker == YOU for line in saying.so_far.lines)
    if spoken >= exercise.questions or saying.so_far.left <= saying.so_far.script.minutes * 60 / 3:
        saying.say(HOLDER, _DECIDE, key="decide", kind=Kind.PROBE)


def _ask_which(saying: Saying, exercise: FactFind, text: str) -> None:
    """They decided without naming anything: once they are asked which; then it goes on."""
    if "which" in saying.keys:
        _bring_news(saying, exercise, text)
    else:
        saying.say(HOLDER, _WHICH, key="which", kind=Kind.PROBE)


def _bring_news(saying: Saying, exercise: FactFind, text: str) -> None:
    """What arrives just now and speaks against the decision."""
    choice = chosen_in(text, exercise.choices) or exercise.choices[0]
    saying.say(PRESSER, choice.news, key="news", kind=Kind.PROBE)


def _ask_for_missed(saying: Saying, exercise: FactFind) -> None:
    """A fact that mattered and that nobody asked for, or the strongest reason against."""
    missed = next((f for f in exercise.facts if f.matters and f"fact:{f.id}" not in saying.keys), None)
    text = _MISSED.format(topic=missed.topic, text=missed.text) if missed else _AGAINST
    saying.say(PRESSER, text, key="missed", kind=Kind.PROBE)


def rate_fact_find(_script: Script, lines: Sequence[Line], exercise: FactFind) -> tuple[Mark, ...]:
    """Finding out, the questions, the decision, and how it was defended."""
    told = [fact for fact in exercise.facts if any(line.key == f"fact:{fact.id}" for line in lines)]
    return (
        _finding(lines, exercise, told),
        _asking(lines, exercise),
        _deciding(lines, exercise, told),
        _defending(lines, exercise),
    )


def _finding(lines: Sequence[Line], exercise: FactFind, told: Sequence[Paper]) -> Mark:
    need = [fact for fact in exercise.facts if fact.matters]
    found = [fact for fact in need if fact in told]
    missing = [fact.topic for fact in need if fact not in told]
    why = f"You found {len(found)} of the {len(need)} facts that the decision needs."
    if missing:
        why += f" You did not ask about {listed(missing)}."
    points = [
        point(place, line, "You asked for it.") for place, line in mine(lines) if any(f.is_in(line.text) for f in found)
    ]
    return mark("Finding out", 1 + 4 * len(found) / len(need), why, points)


def _asking(lines: Sequence[Line], exercise: FactFind) -> Mark:
    """How many questions were asked and how many of them got something."""
    until = next((place for place, line in enumerate(lines) if line.key in {"decide", "news"}), len(lines))
    asked = [(p, line) for p, line in mine(lines) if p < until and questions_in(line.text)]
    if not asked:
        return mark("Questions", 1, "You asked for nothing before you decided.")
    hits = [(p, line) for p, line in asked if any(fact.is_in(line.text) for fact in exercise.facts)]
    opened = [
        1 for _, line in asked if any(question_kind(each) is MoveKind.OPEN_QUESTION for each in questions_in(line.text))
    ]
    value = 1 + 3 * len(hits) / len(asked) + (len(opened) * 2 >= len(asked))
    why = f"{len(hits)} of your {len(asked)} questions asked for something in the papers; {len(opened)} were open."
    return mark("Questions", value, why, (point(p, line, "This one was to the point.") for p, line in hits))


def _deciding(lines: Sequence[Line], exercise: FactFind, told: Sequence[Paper]) -> Mark:
    news = next((place for place, line in enumerate(lines) if line.key == "news"), None)
    if news is None:
        return unrated("Decision", "the exercise ended before a decision.")
    place, line = next(each for each in reversed(mine(lines)) if each[0] < news)
    choice = chosen_in(line.text, exercise.choices)
    if choice is None:
        return mark("Decision", 1, "You named none of the choices.", [point(place, line, "You said this.")])
    used = [fact for fact in told if fact.is_in(line.text)]
    reason = bool(REASON.search(line.text))
    why = f"You chose {choice.name}, {'with' if reason else 'without'} a reason, and named {len(used)} of the {len(told)} facts you had."
    return mark(
        "Decision",
        2 + reason + min(2, len(used)),
        why,
        [point(place, line, "Your decision.", re.compile(choice.cues, re.IGNORECASE))],
    )


def _defending(lines: Sequence[Line], exercise: FactFind) -> Mark:
    """Whether the answers to new information take it up, say what follows, and why."""
    answers = [each for key in ("news", "missed") if (each := answer_to(lines, key))]
    if not answers:
        return unrated("Under pressure", "nothing was put against your decision.")
    every = "|".join([*(choice.news_cues for choice in exercise.choices), *(fact.cues for fact in exercise.facts)])
    takes, stands, why = (
        [each for each in answers if re.search(pattern, each[1].text, re.IGNORECASE)]
        for pattern in (every, _STANDS.pattern, REASON.pattern)
    )
    count = len(answers)
    value = 1 + (4 / 3) * (len(takes) + len(stands) + len(why)) / count
    text = f"Of {count} answers to something new, {len(takes)} took it up, {len(stands)} said whether it changes the decision, and {len(why)} gave a reason."
    return mark("Under pressure", value, text, (point(p, line, "Your answer.") for p, line in answers))
