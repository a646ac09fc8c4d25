"""The ten lessons, in the order in which they build on one another."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.answers.values import Dimension
from greenroom.core.course.milestones import gone_through, in_time, mended, plainly, rated
from greenroom.core.course.values import Lesson

LESSONS: tuple[Lesson, ...] = (
    Lesson(
        "to-the-question", "Answer what was asked",
        (
            "Most weak answers are good answers to another question. The story was ready, the question came close, and off it went. Whoever listens notices within two sentences, and then waits for the end.",
            "Say the answer first, in one sentence, and only then tell how it came about. “Because I want to lead again, and you are building a second shift” is an answer. What follows may take a minute.",
            "If the question has two parts, answer both. If you did not understand it, ask. Nobody minds.",
        ),
        "why-role", "An answer that is rated 3.5 or more on relevance.", rated(Dimension.RELEVANCE),
    ),
    Lesson(
        "in-order", "Tell it in order",
        (
            "A listener has no page to look back at. They need to know where they are: how it was, what you had to do, what you did, how it ended.",
            "One sentence for the setting is enough; two for what was asked of you; most of the time belongs to what you did. If you notice that you are still setting the scene after twenty seconds, jump: “So I had to decide.”",
            "Write only four words on a card, one for each part. A written-out story sounds written out.",
        ),
        "hardest-problem", "An answer that is rated 3.5 or more on structure.", rated(Dimension.STRUCTURE),
    ),
    Lesson(
        "own-part", "Say what you did yourself",
        (
            "“We” is kind to the team and says nothing about you. They cannot hire the team. What they try to find out is which part would not have happened without you.",
            "Keep the “we” for what you did together, and say “I” for what you decided, asked, built, stopped. A small part told exactly is worth more than a large one that nobody can take hold of.",
            "Praise for others belongs in it. “Ana found the fault, I got her the night to look for it” leaves both of you standing.",
        ),
        "best-team", "An answer that is rated 3.5 or more on ownership.", rated(Dimension.OWNERSHIP),
    ),
    Lesson(
        "evidence", "Give them something to check",
        (
            "Anybody can say that they are thorough. What convinces is what only somebody who was there can know: how many, since when, who was against it, what was on the screen.",
            "Numbers need not be large. “Two of eleven” is a number. Four questions find one: how was it before, how was it after, over what time, and how many people or pieces does it concern?",
            "If you may not name the figure, name its shape: “a third”, “from weeks to days”. If you do not know it, say how you would find out, and do not make one up.",
        ),
        "proudest-result", "An answer that is rated 3.5 or more on evidence.", rated(Dimension.EVIDENCE),
    ),
    Lesson(
        "result", "End with what came of it",
        (
            "Stories often stop where the work stopped: the report was handed in, the course was held. The listener is left with a question that they may be too polite to ask.",
            "Say what was different afterwards, for whom, and how you know. If it failed, say that, and what it cost. An honest bad end is a result; no end is not.",
            "Then stop. The last sentence is the one they write down.",
        ),
        "made-better", "An answer that is rated 3.5 or more on result.", rated(Dimension.RESULT),
    ),
    Lesson(
        "learning", "Say what you took from it",
        (
            "One sentence at the end turns a thing that happened into a reason to hire you: what you do differently since. It says that the next time will cost them less.",
            "It has to be small and true. “I learned that communication is important” could stand behind any story. “Since then I read the order back before I hang up” can stand behind yours alone.",
            "Best of all is a second time at which you did it already.",
        ),
        "own-mistake", "An answer that is rated 3.5 or more on learning.", rated(Dimension.LEARNING),
    ),
    Lesson(
        "length", "A minute, a minute and a half",
        (
            "People listen well for 60 to 90 seconds. After that they begin to look for the end, even of a good story.",
            "You cannot feel it while you speak; everybody who tries is surprised by the clock. So say one answer aloud with the clock running, three times, and cut from the beginning, not from the end.",
            "If it will not fit, it is two stories. Keep the second for the follow-up.",
        ),
        "under-pressure", "An answer that took 60 to 90 seconds by the clock.", in_time,
    ),
    Lesson(
        "plain-words", "Plain words",
        (
            "Words such as “somewhat”, “leverage” and “various stakeholders” are the places where a listener’s mind wanders. Each hides something that you know.",
            "Take the last answer that you typed, look for them, and ask of each: who, which, how much? Where there is an answer, put it there. Where there is none, strike the word.",
            "A pause is not a hole that has to be filled. Silence for two seconds sounds like somebody who thinks.",
        ),
        "explain-simply", "An answer of sixty words or more without a hedge, a buzzword, a filler or a vague word.", plainly,
    ),
    Lesson(
        "second-take", "Say it again",
        (
            "Nobody tells a story well the first time. The second time you know where it drags; the third time it is yours. After the fifth it begins to sound learned by heart, so stop there for the week.",
            "Mend one thing at a time. Greenroom names the one that helps most; take that, say the whole answer again, and look only at what moved.",
            "Change the words each time and keep the facts. That is how it stays a talk.",
        ),
        "difficult-colleague", "A later take of an answer in which something became better, by more than the noise of the measure.", mended,
    ),
    Lesson(
        "whole-interview", "All of it, once",
        (
            "An interview is more than its answers: the first minute, the words in which they tell of the job, the questions that only you can ask, and a good end.",
            "Go through a whole one, aloud if you can. Take up a word of theirs. Ask at least two things that you really want to know, about the work and the people, and leave pay for last.",
            "Afterwards read the cards that they would have filled in. Whatever stands on two of them is where the next lesson begins.",
        ),
        "", "A mock interview to its end, with four answers or more and two questions of your own.", gone_through,
    ),
)  # fmt: skip
