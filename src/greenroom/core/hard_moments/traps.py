"""Trap questions in our own words: what they say, how they press, and what is behind it."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from greenroom.core.hard_moments.values import Drill, Turn
from greenroom.core.questions.values import QuestionKind

REAL = "real"
"""An answer to this one must name something real against oneself."""

_BEHIND = "What is behind it: "


def _trap(asks: str, presses: str, behind: str, *looks: str) -> Drill:
    return Drill((Turn(asks), Turn(presses)), QuestionKind.MOTIVATIONAL, _BEHIND + behind, looks)


TRAPS: tuple[Drill, ...] = (
    _trap("If we took you, what would get on our nerves after three months?", "Everybody says that. What is it really?",
          "whether you know yourself, and whether something is being done about it.", REAL),
    _trap("Why should we not hire you?", "Come on, there must be one good reason.",
          "whether you have compared yourself with what they need; a gap that you name yourself frightens less.", REAL),
    _trap("What did your last manager do wrong?", "You can be open with us.",
          "whether they will be spoken of like that one day. A difference in view is an answer; a verdict is not." ),
    _trap("You have been there for a while. What went wrong?", "So you are running away from something?",
          "whether you leave from something or go to something." ),
    _trap("There are some months on your résumé in which nothing happens. What was going on?", "And nobody wanted you in all that time?",
          "whether there is a plain account of it, and what you did to be ready again. The reason may stay private." ),
    _trap("What would your harshest critic say about you?", "Is that person right?",
          "whether you can take an objection without a shield, and what you made of it.", REAL),
    _trap("Where else are you in talks, and where do we stand on your list?", "So we are not the first?",
          "whether you may be gone soon. That you talk to others is fair; names are yours to keep." ),
    _trap("Aren’t you too good for this? You will be bored by spring.", "That is what the last one said, too.",
          "whether you have thought about this job, and not about any job." ),
    _trap("Honestly: are you not a little light for a position like this?", "Others have twice your years.",
          "whether you can hold a doubt against proof, without wounded pride." ),
    _trap("A colleague whom you like bends the rules. Nobody else knows. What do you do?", "Even if it costs you the friendship?",
          "whether you have an order: talk first, then pass it on, and where your line is." ),
    _trap("Do you have children, or plan to?", "We only want to know whether we can count on you.",
          "whether you will be there. In many places they may not ask; you owe no answer on private matters, and can answer on the work." ),
    _trap("How honest are you, from one to ten?", "Then tell me when you last were not.",
          "whether you stay calm when there is no good number. Say what you do, with one example." ),
    _trap("You say that you led it. How much of that was really you?", "And what did the others do?",
          "whether the credit is measured rightly: your part in one sentence, theirs in another." ),
    _trap("What do you think of the person who spoke to you before me?", "Between us.",
          "whether you are the same in every room." ),
    _trap("Would you do something your manager wants, if you thought it was wrong?", "And if it costs you the job?",
          "whether you can tell unwise from wrong: the first you say once and then do, the second you do not do." ),
    _trap("Would you work here if money did not matter?", "So it is only about money?",
          "what draws you apart from pay. That work is also for pay may be said." ),
)
