"""Answers as an exchange has them, judged only for whether they are words of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.measures.concrete import concrete
from greenroom.core.answers.measures.tone import tone
from greenroom.core.answers.readable import why_not_readable
from greenroom.core.answers.values import Feedback
from greenroom.core.hard_moments.drills import drill
from greenroom.core.hard_moments.exchange import answered, held, next_line

if TYPE_CHECKING:
    from greenroom.core.hard_moments.values import Held, MomentKey
    from greenroom.core.interviewer.values import Line
    from greenroom.core.questions.values import QuestionKind

_LONG = (
    "The depot stood at the edge of town, and I came there in the spring after the flood. My first week went into "
    "counting pallets, because nobody trusted the lists any more. Two drivers helped, one of them a former baker, who "
    "told me how ovens get cleaned. On day three a customer rang about a lost crate of lamps. I looked in bay nine, "
    "found it behind the doors, and sent it out with the evening van. Then the office wanted figures for the quarter. "
    "We had none, so my colleague wrote to accounts, and they answered after a fortnight with a sheet in green. "
    "Meanwhile the heating failed. People worked in coats, somebody brought soup, and the radio played old songs. "
    "I also remember a fox that slept under the ramp for most of March."
)
LONGER = (
    f"{_LONG} Later that year a second hall was rented, with taller racks and a floor that shone. Moving took nine "
    "nights. Each lane got a colour, each colour a captain, and every captain a whistle, which neighbours disliked. "
    "My part was the order of the lorries: heavy ones first, glass last, paint in between. A crane broke a chain "
    "just before dawn on Sunday, so four of us carried the remaining shelves by hand across the yard. Breakfast was "
    "eggs from the canteen. When the manager arrived, he laughed, took a photograph and pinned it beside the clock. "
    "That picture hangs there still, as far as I have heard from those who stayed. In autumn I was asked to write down "
    "how the move had been planned. It became a booklet with drawings, and three other sites borrowed it for theirs."
)
"""More than anybody wants to hear at all: about 270 words."""


def judge(question: str, kind: QuestionKind, answer: str) -> Feedback:  # noqa: ARG001 - as a `Judging` is called
    """What words can show without a network."""
    refused = why_not_readable(question, answer)
    found = () if refused else (*tone(answer), *concrete(answer))
    return Feedback(answer, no_answer=refused, findings=found)


def told(key: MomentKey, number: int, *texts: str) -> tuple[Line, ...]:
    """A drill in which this is said."""
    about = drill(key, number)
    lines: tuple[Line, ...] = ()
    for text in texts:
        asked = next_line(key, about, lines, judge)
        assert asked is not None
        lines = (*lines, asked, answered(asked, text))
    return lines


def looked_at(key: MomentKey, number: int, *texts: str) -> dict[str, Held]:
    """What the answers were held against, by its name."""
    return {each.name: each for each in held(key, drill(key, number), told(key, number, *texts), judge)}


def words(each: Held) -> str:
    """The words that it quotes."""
    return each.point.quote.text if each.point.quote else ""
