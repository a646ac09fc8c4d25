"""What answers are held against for the mistakes (M1 to M4). The word lists and lines are ours.

That speech which is read has fewer hesitations, pauses at the ends of clauses, and a steadier pace: P. Howell and K.
Kadi-Hanifi, “Comparison of prosodic properties between read and spontaneous speech material”, Speech Communication 10, 1991.
"""

# ruff: noqa: E501 - patterns and sentences read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import straight
from greenroom.core.answers.values import Measure
from greenroom.core.hard_moments.finding import first, measured, not_looked_at, quote, unwanted, wanted
from greenroom.core.hard_moments.values import Held
from greenroom.core.interviewer.understanding import has_no_question
from greenroom.core.interviewer.values import Point
from greenroom.core.questions.topics import topic_of
from greenroom.core.questions.values import Topic

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from greenroom.core.hard_moments.values import Drill, Said
    from greenroom.core.spans import Quote

_READ_BY = frozenset({"fillers", "pauses-inside", "pauses-between", "pace-slowest", "pace-fastest"})
_PAUSES = 3  # between sentences, at least, to call it a rhythm
_EVEN = 1.2  # times the pace of the slowest part
_RUN = 7  # words in the same order, from which two tellings share a sentence that was learned
_LONG_ANSWER = (
    260  # words; about 105 seconds at 150 words a minute, a good length for a behavioural answer and a little more
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_DUTY = re.compile(
    r"\b(?:(?:I was|I am|I'm|been|being)?\s?(?:responsible for|in charge of|tasked with|accountable for)|my (?:main |daily |key )?(?:duties|responsibilities|tasks) (?:were|was|include[ds]?|are|is)|(?:duties|tasks|responsibilities) (?:included|include)|I (?:was|am|got) (?:involved in|part of)|I (?:helped|help|assisted|assist) (?:with|in)|I participated in|my job (?:was|is) to|I (?:had|have) to (?:make sure|ensure|handle|deal with|take care))\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:(?:back|coming back|to come back|returning) to (?:your|the) question|to answer your question|in one sentence|in short|the short (?:answer|version)|I(?:'m| am) (?:getting|going) (?:away|off)|shall I (?:go on|say more)|I can say more|does that answer|let me stop here)\b",
    re.IGNORECASE,
)
_TERMS = frozenset({Topic.PAY, Topic.TERMS})
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_ASKS = re.compile(
    r"\?|\b(?:I(?:'d| would) (?:like|love) to (?:know|ask|hear|understand|see)|I(?: am|'m)? (?:also )?(?:wonder|was (?:also )?wondering|curious)|tell me (?:more |a little |a bit )?about|could you tell)\b",
    re.IGNORECASE,
)


def recitation(said: Sequence[Said], _: Drill) -> tuple[Held, ...]:
    """M1: the second telling in other words than the first, and than earlier takes."""
    real = [each for each in said if each.is_answer]
    told = "Told in other words the second time"
    again = not_looked_at(told, "Not looked at: it needs two tellings.") if len(real) < 2 else unwanted(
        told, _same_run(real[0], real[1]), "These words came in the same order both times.", "No long run of words came twice.",
    )  # fmt: skip
    return (
        again,
        unwanted("Not the words of earlier takes", measured(Measure.ROTE, said), "These words stood in earlier takes too, one after the other.", "No long run of words from two earlier takes is in it."),
        _rhythm(said),
    )  # fmt: skip


def _rhythm(said: Sequence[Said]) -> Held:
    """Whether a recorded answer has the even rhythm of reading aloud; a guess, and said to be one."""
    name = "It does not sound read"
    recorded = [each for each in said if each.voice.keys() >= _READ_BY]
    if not recorded:
        return not_looked_at(name, "Not measured: it needs an answer of half a minute that was recorded.")
    even = next((each for each in recorded if _is_even(each.voice)), None)
    if even is None:
        return Held(
            name, met=True, point=Point("Your recorded answers have the pauses and hesitations of free speech.")
        )
    pauses = round(even.voice["pauses-between"])
    text = f"No hesitation, no pause inside a sentence, {pauses} between sentences, and an even pace: speech that is read tends to be like this. It is a guess."
    return Held(name, met=False, point=Point(text, even.line))


def _is_even(voice: Mapping[str, float]) -> bool:
    """Whether pauses, hesitations and pace are as in speech that is read."""
    free = voice["fillers"] > 0 or voice["pauses-inside"] > 0 or voice["pauses-between"] < _PAUSES
    return not free and voice["pace-fastest"] <= _EVEN * voice["pace-slowest"]


def duties(said: Sequence[Said], _: Drill) -> tuple[Held, ...]:
    """M2: an outcome, a number, and no words of duty."""
    return (
        wanted("What became different", measured(Measure.OUTCOME, said), "Here one hears what came of it.",
               "What became different because of you is not in it. How was it before, and how after?"),
        wanted("A number", measured(Measure.NUMBER, said), "Here one can picture how much.",
               "No number is in it. How many, how long, how often, out of how many?"),
        unwanted("No words of duty", first(_DUTY, said), "This says what was expected of the position. What did you do?", "The usual words of duty are not in it."),
    )  # fmt: skip


def tangents(said: Sequence[Said], _: Drill) -> tuple[Held, ...]:
    """M3: nothing beside the point, nothing private, no repetition, and an end."""
    return (
        unwanted("Nothing beside the point", measured(Measure.TANGENT, said), "This leads away from the question.", "No sentence was found that leads away from the question."),
        unwanted("What is private stays private", measured(Measure.OVERSHARING, said), "However kind the listener: they have no need to know this.", "Nothing private was found in it."),
        unwanted("Nothing twice", measured(Measure.REPETITION, said), "This was said before.", "Nothing was found that is said twice."),
        unwanted("It comes to an end", _too_long(said), "From here on most listeners wait for the end.", "Each answer ends in time."),
        _comes_back(said),
    )  # fmt: skip


def no_questions(said: Sequence[Said], _: Drill) -> tuple[Held, ...]:
    """M4: at least two real questions, and not about pay alone."""
    asked = [pair for each in said for pair in _questions(each)]
    count = len({words.text.lower() for _, words in asked})
    said_count = "You asked one question." if count == 1 else f"You asked {count or 'no'} questions."
    work = next((pair for pair in asked if topic_of(pair[1].text) not in _TERMS), None)
    return (
        Held("At least two questions", met=count >= 2, point=Point(said_count, *_place(asked))),
        wanted("Not about pay alone", work, "This is about the work itself.", "You asked about pay and terms only.")
        if asked
        else not_looked_at("Not about pay alone", "Not looked at: no question was asked."),
        _offer(said, taken=bool(asked)),
    )  # fmt: skip


def asks_something(said: Said) -> bool:
    """Whether there is a question in it."""
    return bool(_questions(said))


def _offer(said: Sequence[Said], *, taken: bool) -> Held:
    """Whether the candidate takes the offer to ask."""
    name, declined = "You take the offer", _declined(said)
    if not taken and declined is None:
        return not_looked_at(name)
    return unwanted(
        name, declined, "This closes the door that they had just opened.", "You do not wave the offer away."
    )


def _declined(said: Sequence[Said]) -> tuple[Said, Quote] | None:
    """Where the candidate says that there is nothing to ask, before having asked anything."""
    for each in said:
        if _questions(each):
            return None
        if has_no_question(each.text):
            return each, quote(each.text, 0, min(len(each.text), 120))
    return None


def _questions(said: Said) -> list[tuple[Said, Quote]]:
    """The questions in what the candidate said, each with its words; two words are none."""
    found = [match for match in _SENTENCE.finditer(said.text) if _asks(match.group())]
    starts = [match.start() + len(match.group()) - len(match.group().lstrip()) for match in found]
    return [(said, quote(said.text, start, match.end())) for start, match in zip(starts, found, strict=True)]


def _asks(sentence: str) -> bool:
    """Whether a sentence asks something, with or without its mark."""
    return len(sentence.split()) > 2 and bool(_ASKS.search(straight(sentence)))


def _place(asked: Sequence[tuple[Said, Quote]]) -> tuple[int | None, Quote | None]:
    return (asked[0][0].line, asked[0][1]) if asked else (None, None)


def _same_run(one: Said, other: Said) -> tuple[Said, Quote] | None:
    """The longest run of words of the second telling that the first one has too, if it is a long one."""
    words = list(_WORD.finditer(straight(other.text)))
    told = [word.group().lower() for word in words]
    before = [word.lower() for word in _WORD.findall(straight(one.text))]
    longest, ends = 0, 0
    row = [0] * (len(before) + 1)
    for at, word in enumerate(told):
        new = [0] * (len(before) + 1)
        for there, known in enumerate(before):
            if word == known:
                new[there + 1] = row[there] + 1
                if new[there + 1] > longest:
                    longest, ends = new[there + 1], at
        row = new
    if longest < _RUN:
        return None
    return other, quote(other.text, words[ends - longest + 1].start(), words[ends].end())


def _too_long(said: Sequence[Said]) -> tuple[Said, Quote] | None:
    """The first answer that is too long, from where it is."""
    for each in said:
        words = list(re.finditer(r"\S+", each.text))
        if len(words) > _LONG_ANSWER:
            return each, quote(
                each.text, words[_LONG_ANSWER].start(), words[min(len(words), _LONG_ANSWER + 12) - 1].end()
            )
    return None


def _comes_back(said: Sequence[Said]) -> Held:
    """Whether the candidate notices and comes back; nobody has to, so it is never held against them."""
    found = first(_BACK, said)
    name = "You come back by yourself"
    if found is None:
        return not_looked_at(name, "Nothing like “back to your question” is in it. It is only needed where you wander.")
    return wanted(name, found, "Here you lead back, which makes a good impression.", "")
