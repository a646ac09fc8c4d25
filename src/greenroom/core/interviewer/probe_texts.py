"""What follow-ups say, as data: for each thing worth asking on, several wordings, some of them one position's or mood's."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass

from greenroom.core.interviewer.values import Pressure
from greenroom.core.people import Stakeholder

_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER
_KIND, _PLAIN, _HARD = Pressure.FRIENDLY, Pressure.NEUTRAL, Pressure.SCEPTICAL


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to ask on; `{here}` is the candidate's own words, `{before}` earlier ones.

    `of` says in whose position somebody talks like that, `at` under how much pressure; empty for anybody and any.
    """

    text: str
    of: tuple[Stakeholder, ...] = ()
    at: tuple[Pressure, ...] = ()


_W = Wording

PROBES: dict[str, tuple[Wording, ...]] = {
    # whose doing it was
    "own-part": (
        _W("You said “{here}”. What did you decide yourself?"),
        _W("When you say “{here}”: which part was yours?", at=(_KIND, _PLAIN)),
        _W("In “{here}”, what did you do, and what did the others do?", of=(_MAN, _PEER)),
        _W("“{here}” is more than one person. What would have been missing without you?", at=(_PLAIN, _HARD)),
        _W("I hear a “we” in “{here}”. What would your colleagues say was your part?", of=(_PEER, _HR)),
        _W("“{here}”, you say. Who is “we”, and what was left to you?", at=(_HARD,)),
        _W("Let me stay with “{here}”. What was it that you did?", at=(_KIND, _PLAIN)),
    ),
    "others-did": (
        _W("You say “{here}”. What did you do meanwhile?"),
        _W("“{here}”: and what was your part in it?"),
        _W("So much for “{here}”. Where do you come into it?", at=(_HARD,)),
        _W("After “{here}”, what was left for you to do?", at=(_KIND, _PLAIN)),
    ),
    "passive": (
        _W("“{here}”: who did that?"),
        _W("You say “{here}”. By whom?", at=(_PLAIN, _HARD)),
        _W("When you say “{here}”, was that you, or somebody you asked?", at=(_KIND, _PLAIN)),
    ),
    # what was done
    "action": (
        _W("You have told me how it was: “{here}”. What did you do then?"),
        _W("“{here}”: and what was the first thing you did about it?"),
        _W("So that was how it stood. After “{here}”, which step did you take?", at=(_KIND, _PLAIN)),
        _W("I have “{here}” on my page, and nothing yet that you did. What was it?", at=(_HARD,)),
    ),
    "steps": (
        _W("You say “{here}”. How did you go about it?"),
        _W("Take me through “{here}”, one step after the other.", of=(_MAN, _PEER)),
        _W("“{here}” sounds simple. What was difficult in doing it?", at=(_PLAIN, _HARD)),
        _W("If I had stood beside you at “{here}”, what would I have seen?", at=(_KIND, _PLAIN)),
    ),
    "decision": (
        _W("You said “{here}”. What else did you consider?"),
        _W("“{here}”: what spoke for doing it that way?"),
        _W("Before “{here}”, was there somebody who wanted it another way?", of=(_PEER, _HR, _TOP)),
        _W("“{here}” was one way of doing it. Why not another?", at=(_HARD,)),
        _W("What made you sure enough for “{here}”?", of=(_TOP, _MAN)),
        _W("Would you do it again: “{here}”?", at=(_KIND, _PLAIN)),
    ),
    "reaction": (
        _W("You said “{here}”. How did they take it?"),
        _W("“{here}”: what did you hear back?"),
        _W("And then? After “{here}”, what did they do?", at=(_PLAIN, _HARD)),
        _W("At “{here}”, which words did you choose?", of=(_PEER, _HR)),
    ),
    "hard": (
        _W("You call it “{here}”. What made it so?"),
        _W("“{here}”: which part was the worst?"),
        _W("What exactly was hard about “{here}”?", at=(_PLAIN, _HARD)),
    ),
    # what came of it
    "result": (
        _W("You said “{here}”. What came of it?"),
        _W("“{here}”: and how did that turn out?"),
        _W("I heard “{here}”. What was different afterwards?", at=(_KIND, _PLAIN)),
        _W("You stop at “{here}”. What did anybody have of it?", at=(_HARD,)),
        _W("“{here}”: what did that bring, in the end?", of=(_MAN, _TOP)),
    ),
    "size": (
        _W("You say “{here}”. By how much?"),
        _W("“{here}”: what was it before, and what was it afterwards?"),
        _W("Can you put a figure to “{here}”, even a rough one?", at=(_KIND, _PLAIN)),
        _W("“{here}” can be a little or a great deal. Which was it?", at=(_HARD,)),
        _W("“{here}”: can that be told in a number?", of=(_MAN, _TOP)),
    ),
    "known": (
        _W("“{here}”: what does that mean, in things one could see?"),
        _W("You say “{here}”. What could one see it by?"),
        _W("Who besides you would say “{here}”, and why?", at=(_PLAIN, _HARD)),
        _W("“{here}”: what would I have noticed, had I been there?", at=(_PLAIN, _HARD)),
    ),
    "how-many": (
        _W("You say “{here}”. About how many?"),
        _W("“{here}”: how many were there, roughly?"),
        _W("When you say “{here}”, is that three or thirty?", at=(_PLAIN, _HARD)),
    ),
    "how-much": (
        _W("You say “{here}”. How much is that, roughly?"),
        _W("“{here}”: can you say how much?"),
    ),
    # what it taught
    "learning": (
        _W("You told me “{here}”. What do you do differently since?"),
        _W("Looking back at “{here}”: what did you take from it?"),
        _W("“{here}”: what would you do in another way today?", at=(_KIND, _PLAIN)),
        _W("“{here}”: what do you know now that you did not know then?", of=(_TOP, _HR)),
    ),
    "lesson": (
        _W("You say “{here}”. Where have you used that since?"),
        _W("“{here}”: when did that last help you?"),
        _W("Many people tell me “{here}”. What do you do because of it?", at=(_HARD,)),
    ),
    "stand": (
        _W("You say “{here}”. How does that show in the way you work?"),
        _W("“{here}”: where have you seen that yourself?"),
        _W("“{here}”. What would change your mind about that?", at=(_PLAIN, _HARD)),
        _W("Suppose somebody here sees it the other way round. What do you say to them about “{here}”?", of=(_TOP, _PEER, _HR)),
    ),
    "claim": (
        _W("You say “{here}”. What have you done that shows it?"),
        _W("“{here}”: where would I have seen that last month?"),
        _W("“{here}”. Who could tell me the same about you?", at=(_PLAIN, _HARD)),
    ),
    "wish": (
        _W("You say “{here}”. What draws you to that?"),
        _W("“{here}”: what have you done so far to get there?"),
        _W("“{here}”. And if this position does not give you that?", at=(_HARD,)),
    ),
    "improve": (
        _W("You say “{here}”. What have you tried about it?"),
        _W("“{here}”: when did that last get in your way at work?"),
        _W("“{here}”: what would a colleague say about that?", of=(_PEER, _HR, _MAN)),
        _W("“{here}”. Why has it not changed?", at=(_HARD,)),
    ),
    "how": (
        _W("“{here}”: how, exactly?"),
        _W("You say “{here}”. Tell me how you would go about it."),
        _W("“{here}” is short. What comes first, and what then?", at=(_PLAIN, _HARD)),
    ),
    "more": (
        _W("“{here}”: tell me more. What happened, and what did you do?"),
        _W("Start there, “{here}”, and take me through it."),
        _W("“{here}” makes me curious. How was it, and how did it end?", at=(_KIND, _PLAIN)),
        _W("“{here}”. And?", at=(_HARD,)),
        _W("You say “{here}”. I need a little more than that.", at=(_PLAIN, _HARD)),
    ),
    # one occasion
    "particular": (
        _W("You say “{here}”. When did that last matter, and what did you do?"),
        _W("“{here}”: can you give me one case of it, with the place and the people?"),
        _W("Which one time comes to mind when you say “{here}”?", at=(_KIND, _PLAIN)),
        _W("“{here}” is a principle. Give me the last time you had to live by it.", at=(_HARD,)),
        _W("Let me hear one example of “{here}”: where was it, and who was there?", of=(_REC, _MAN, _PEER)),
    ),
    "would": (
        _W("You say “{here}”. When did you really have to?"),
        _W("“{here}”: has it ever come to that, and what did you do then?"),
        _W("“{here}” is what you would do. What did you do the last time?", at=(_PLAIN, _HARD)),
    ),
    "trait": (
        _W("You call yourself “{here}”. What have you done that shows it?"),
        _W("“{here}”: what would a colleague tell me that proves it?"),
        _W("Everybody tells me “{here}”. Where would I have seen it in you last month?", at=(_HARD,)),
        _W("When were you last “{here}”, and what came of it?", at=(_KIND, _PLAIN)),
    ),
    "setting": (
        _W("“{here}”: where was that, and what was your position there?"),
        _W("Help me to place it. When you say “{here}”, where were you working?", at=(_KIND, _PLAIN)),
        _W("“{here}”: when was that, and with whom?"),
    ),
    # what stands out
    "blame": (
        _W("You say “{here}”. How would they tell it?"),
        _W("“{here}”: and what was your own part in it?"),
        _W("Suppose “{here}”. What could you have done about it?", at=(_PLAIN, _HARD)),
        _W("I have heard “{here}”. What did you try before it came to that?", of=(_HR, _MAN)),
    ),
    "off-question": (
        _W("I had asked something else: {asked}"),
        _W("Let me come back to what I asked: {asked}", at=(_KIND, _PLAIN)),
        _W("That was not my question. Once more: {asked}", at=(_HARD,)),
    ),
    "tangent": (
        _W("You came to “{here}”. How does that belong to my question?"),
        _W("Let us leave “{here}” aside. What happened next in the matter itself?", at=(_PLAIN, _HARD)),
    ),
    "contradiction": (
        _W("Earlier you spoke of “{before}”, and now of “{here}”. Is that something else?"),
        _W("I noted “{before}” before; just now it was “{here}”. Which of the two?", at=(_PLAIN, _HARD)),
        _W("Help me with two things you said: “{before}”, and now “{here}”. How do they go together?", at=(_KIND, _PLAIN)),
    ),
    "hedge": (
        _W("You say “{here}”. What are you sure of?"),
        _W("“{here}”: what would you need, to say it without the doubt?"),
        _W("You sound unsure when you say “{here}”. What is behind that?", at=(_PLAIN, _HARD)),
    ),
    "dig": (
        _W("You mentioned “{here}”. Tell me more about that."),
        _W("I would like to hear more about “{here}”."),
        _W("“{here}”: can you say more about that?", at=(_PLAIN, _HARD)),
        _W("What should I picture when you say “{here}”?", at=(_KIND, _PLAIN)),
        _W("Let me ask about “{here}”. Why does it stay in your mind?", of=(_PEER, _REC, _HR)),
    ),
    # what would be
    "if-not": (
        _W("You would start from “{here}”. And if that does not help?"),
        _W("“{here}”: what do you do if it does not work?"),
        _W("Suppose you do that, “{here}”, and nothing changes. What then?", at=(_PLAIN, _HARD)),
    ),
    "why-so": (
        _W("“{here}”: why that, of all things?"),
        _W("You say “{here}”. What speaks against it?", at=(_PLAIN, _HARD)),
        _W("What is the reason for “{here}”?", at=(_KIND, _PLAIN)),
        _W("What would have to happen for you to give up “{here}”?", of=(_TOP, _MAN)),
    ),
    "check": (
        _W("You say “{here}”. How would you check that it is right?"),
        _W("“{here}”: where would that stop working?"),
        _W("What do you take for granted when you say “{here}”?", at=(_PLAIN, _HARD)),
    ),
}  # fmt: skip
