"""A text about an employer read: which sentences say something worth knowing, and about what."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from greenroom.core.postings.cues import describes_the_person, opens_with_a_task, says_must
from greenroom.core.postings.units import Shape, cut_into_units
from greenroom.core.research.cues import BARE, HEADINGS, LITTER, NAME, NOT_A_PROBLEM, ROLE, STRONG, TITLE, WEAK
from greenroom.core.research.dates import fact_day, written_on
from greenroom.core.research.values import About, FactTopic, Found, ReadText
from greenroom.core.spans import Certainty, Quote

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from greenroom.core.postings.units import Unit

_STRONG, _WEAK, _HEADING = 2.0, 0.5, 1.0
_LEAST, _SURE, _MARGIN = 2.0, 3.5, 1.0
_FEWEST_WORDS, _MOST_WORDS = 4, 70
_MOST_FACTS = 60
_SHORTEST_SURNAME = 3
_NAMED = re.compile(NAME)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|rose|fell|lasts?|leaves?|stands?|does|do)\b", re.IGNORECASE
)
_WANTED = re.compile(
    r"^(?:you(?! (?:will )?report)|ideally|someone|candidates?|applicants?|experience|knowledge|ability|at least|"
    r"\w+ or more|\d+\+? (?:years|yrs))\b|\bwe (?:now )?(?:are looking for|seek)\b"
    r"|\bsomeone who\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince (?:18|19|20)\d\d\b")
_PRONOUN = re.compile(r"^(?:She|He|They|Her|His|Their)\b")
_FIRST = (FactTopic.PROBLEMS, FactTopic.PEOPLE, FactTopic.NEWS, FactTopic.GOALS, FactTopic.PRODUCTS)
_NOT_OF_A_ROLE = {FactTopic.PRODUCTS, FactTopic.NEWS}
_RANK = {Certainty.SURE: 0, Certainty.LIKELY: 1, Certainty.DOUBTFUL: 2}


def read_text(
    text: str, today: dt.date, people: Sequence[str] = (), about_person: str = "", published: str = ""
) -> ReadText:
    """What a text says about an employer, a role, or the people there.

    A sentence without a cue is left out: nothing is guessed. A fact is from the day in its sentence, else from that of
    the text; one about people always from that of the text, for a day in a life does not make what is known old.

    Args:
        text: any text in English; the spans point into it.
        today: no date after it is taken for the day of a fact.
        people: names that a sentence may be about.
        about_person: one of them, if the whole text is about that person.
        published: the day that its page says it is from, apart from its text; empty when it does not.
    """
    day = published or written_on(text, today)
    facts: list[Found] = []
    seen: set[str] = set()
    subject = about_person
    for unit, heading in _sentences(text):
        named = _person_in(unit.text, people)
        subject = named or (subject if _PRONOUN.match(unit.text) else about_person)
        found = _fact(unit, heading, subject)
        if found is None or unit.text.casefold() in seen:
            continue
        seen.add(unit.text.casefold())
        about, topic, certainty, why = found
        person = subject if about is About.PERSON else ""
        on = day if topic is FactTopic.PEOPLE else fact_day(unit.text, day, today)
        facts.append(Found(about, topic, Quote(unit.text, unit.span), certainty, why, on, person))
    clearest = sorted(facts, key=lambda each: _RANK[each.certainty])[:_MOST_FACTS]
    kept = tuple(sorted(clearest, key=lambda each: each.quote.span))
    return ReadText(text, day, kept, len(facts) - len(kept))


def _sentences(text: str) -> Iterator[tuple[Unit, str]]:
    """Everything that can say something, with the heading it stands under."""
    heading = ""
    for unit in cut_into_units(text):
        if unit.marked or (unit.shape is Shape.LINE and not _is_profile(unit.text)):
            heading = unit.text
        elif _may_say_something(unit):
            yield unit, heading


def _may_say_something(unit: Unit) -> bool:
    words = len(unit.text.split())
    long_enough = words >= _FEWEST_WORDS or _is_profile(unit.text)
    plain = not unit.text.endswith("?") and not LITTER.search(unit.text)
    return long_enough and words <= _MOST_WORDS and plain and not _is_asked_for(unit.text)


def _is_asked_for(text: str) -> bool:
    """A task or a requirement of a posting: what they ask for stands in the role map, and is no fact about them."""
    task = opens_with_a_task(text) and not _FINITE.search(text)
    return task or bool(_WANTED.search(text)) or (says_must(text) and describes_the_person(text))


def _is_profile(line: str) -> bool:
    """A line that names somebody and what they are."""
    return bool(TITLE.search(line) and _NAMED.search(TITLE.sub(" , ", line)))


def _fact(unit: Unit, heading: str, subject: str) -> tuple[About, FactTopic, Certainty, str] | None:
    """Whom and what a sentence is about, how sure that is and by which words; none where nothing tells."""
    scores, why = _scores(unit.text, heading)
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], _FIRST.index(pair[0])))
    topic, best = ranked[0]
    if best < _LEAST or topic not in why:
        return None
    margin = best - ranked[1][1]
    certainty = Certainty.DOUBTFUL if margin < _MARGIN else Certainty.SURE if best >= _SURE else Certainty.LIKELY
    about = About.PERSON if subject else About.ROLE if ROLE.search(unit.text) else About.EMPLOYER
    if about is About.ROLE and topic in _NOT_OF_A_ROLE:
        return None
    return about, topic, certainty, why[topic]


def _scores(text: str, heading: str) -> tuple[dict[FactTopic, float], dict[FactTopic, str]]:
    """How much speaks for each topic, and the first words that do."""
    scores = dict.fromkeys(FactTopic, 0.0)
    why: dict[FactTopic, str] = {}
    plain = NOT_A_PROBLEM.sub(" ", text)
    for topic, pattern in STRONG:
        match = pattern.search(plain if topic is FactTopic.PROBLEMS else text)
        if match and not _proves_nothing(topic, match, text):
            scores[topic] += _STRONG if topic not in why else _STRONG / 2
            why.setdefault(topic, " ".join(match[0].split()))
    title = TITLE.search(text)
    if title and _is_profile(text):
        scores[FactTopic.PEOPLE] += _STRONG
        why.setdefault(FactTopic.PEOPLE, title[0])
    for topic, pattern in WEAK:
        scores[topic] += _WEAK * bool(pattern.search(text))
    for topic, pattern in HEADINGS:
        scores[topic] += _HEADING * bool(heading and pattern.search(heading))
    return scores, why


def _proves_nothing(topic: FactTopic, match: re.Match[str], text: str) -> bool:
    """Whether a verb stands there without a subject, or tells what has been so for long, which is no news."""
    without_subject = match.start() == 0 and bool(BARE.match(match[0])) and topic in _NOT_OF_A_ROLE
    return without_subject or (topic is FactTopic.NEWS and bool(_SINCE.search(text)))


def _person_in(text: str, people: Sequence[str]) -> str:
    """The person whose whole name, or whose surname alone, stands in a sentence; none where two do."""
    found = [name for name in people if name and re.search(rf"\b{re.escape(name)}\b", text)]
    if not found:
        surnames = Counter(name.split()[-1] for name in people if name.strip())
        found = [
            name
            for name in people
            if name.strip()
            and surnames[name.split()[-1]] == 1
            and len(name.split()[-1]) >= _SHORTEST_SURNAME
            and re.search(rf"\b{re.escape(name.split()[-1])}\b", text)
        ]
    return found[0] if len(found) == 1 else ""
