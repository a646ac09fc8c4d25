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

    Those without `{here}` ask on where the words are only meant, because they would not read well.

    `of` says in whose position somebody talks like that, `at` under how much pressure; empty for anybody and any.
    """

    text: str
    of: tuple[Stakeholder, ...] = ()
    at: tuple[Pressure, ...] = ()


_W = Wording

PROBES: dict[str, tuple[Wording, ...]] = {
    # whose doing it was
    "own-part": (
        _W("You said “{here}”. What did you do yourself?"),
        _W("When you say “{here}”, which part was yours?", at=(_KIND, _PLAIN)),
        _W("You said “{here}”. What did you do, and what did the others do?", of=(_MAN, _PEER)),
        _W("You said “{here}”. What would have been missing without you?", at=(_PLAIN, _HARD)),
        _W("You said “{here}”. What would your colleagues say your part was?", of=(_PEER, _HR)),
        _W("You said “{here}”. Who is “we”, and what was left to you?", at=(_HARD,)),
        _W("You say “we” a good deal. Which part of the work was yours?"),
        _W("You say “we”. What did you decide yourself?"),
        _W("You say “we”. What would have been missing without you?", at=(_PLAIN, _HARD)),
        _W("What would the others say your part was?", of=(_PEER, _HR)),
        _W("You say “we”. Who did what, and what was left to you?", at=(_HARD,)),
    ),
    "others-did": (
        _W("You said “{here}”. What were you doing meanwhile?"),
        _W("You said “{here}”. What was your part in it?"),
        _W("You said “{here}”. Where do you come into it?", at=(_HARD,)),
        _W("You have told me what the others did. What did you do?"),
        _W("What was your own part in all this?"),
    ),
    # what was done
    "action": (
        _W("I understand the situation. What did you do next?"),
        _W("What did you do in that situation?"),
        _W("You have told me about the situation, but not what you did. What was it?", at=(_HARD,)),
    ),
    "steps": (
        _W("You said “{here}”. How did you go about it?"),
        _W("“{here}”: how exactly did you do that?", at=(_PLAIN, _HARD)),
        _W("You said “{here}”. Can you take me through it, step by step?"),
        _W("How did you go about it, step by step?"),
        _W("What did you do first, and what then?"),
        _W("If I had been there, what would I have seen you do?", at=(_KIND, _PLAIN)),
    ),
    "decision": (
        _W("You said “{here}”. What else did you consider?"),
        _W("You said “{here}”. What made you choose that?"),
        _W("You said “{here}”. Why not something else?", at=(_HARD,)),
        _W("Which other options did you consider before you decided?"),
        _W("What made you decide the way you did?"),
    ),
    "reaction": (
        _W("You said “{here}”. How was that received?"),
        _W("You said “{here}”. What answer did you get?"),
        _W("You said “{here}”. How exactly did you put it?", of=(_PEER, _HR)),
        _W("How did people react to what you said?"),
        _W("What answer did you get?"),
    ),
    "hard": (
        _W("You say that it was hard. What exactly made it so?"),
        _W("Which part of that was the hardest for you?"),
        _W("What was the hardest moment, and what did you do then?", at=(_PLAIN, _HARD)),
    ),
    # what came of it
    "result": (
        _W("How did it end?"),
        _W("What came of it in the end?"),
        _W("What was the outcome?", at=(_KIND, _PLAIN)),
        _W("You stopped before the end. How did it turn out?", at=(_HARD,)),
    ),
    "size": (
        _W("You said “{here}”. By how much?"),
        _W("You said “{here}”. Can you put a figure on that, even a rough one?", at=(_KIND, _PLAIN)),
        _W("“{here}” could mean a little or a great deal. Which was it?", at=(_HARD,)),
        _W("By how much, roughly?"),
        _W("Can you put a figure on that, even a rough one?"),
    ),
    "known": (
        _W("You said “{here}”. What showed that?"),
        _W("You said “{here}”. How could you tell?"),
        _W("You said “{here}”. Who else would say so, and why?", at=(_PLAIN, _HARD)),
        _W("It went well, you say. What showed that?"),
        _W("How could you tell that it had gone well?"),
        _W("Who besides you would say that it went well, and why?", at=(_PLAIN, _HARD)),
    ),
    "how-many": (
        _W("You said “{here}”. About how many?"),
        _W("You said “{here}”. How many were there, roughly?"),
        _W("When you say “{here}”, is that three or thirty?", at=(_PLAIN, _HARD)),
    ),
    # what it taught
    "learning": (
        _W("If you were in that situation again, what would you do differently?"),
        _W("What did you learn from that experience?", at=(_KIND, _PLAIN)),
        _W("What could you have done better there?", at=(_HARD,)),
        _W("What did that experience teach you?", of=(_TOP, _HR)),
        _W("What would you do the same way again, and what would you change?", of=(_MAN, _PEER, _REC)),
    ),
    "since": (
        _W("What was the hardest moment for you in all this, and how did you get through it?"),
        _W("Where have you been able to use that lesson since?"),
        _W("Where has that lesson helped you since?", at=(_KIND, _PLAIN)),
        _W("What do you do differently today because of that experience?", at=(_PLAIN, _HARD)),
    ),
    "used": (
        _W("Where have you been able to use that lesson since?"),
        _W("Where has that lesson helped you since?", at=(_KIND, _PLAIN)),
        _W("What do you do differently today because of that?", at=(_PLAIN, _HARD)),
    ),
    # what has to be told before it can be looked back on
    "broken-off": (
        _W("You broke off there. What did you do then, and how did it end?"),
        _W("I think you had not finished. How did it go on, and what came of it?"),
    ),
    "untold": (
        _W("What exactly did you do? Please take me through it."),
        _W("I have not yet heard what you did. What were your steps?"),
    ),
    "put": (
        _W("What exactly did you say, and how did you put it?"),
        _W("How exactly did you put it?"),
    ),
    "worked": (_W("How well did that work out, and how could you tell?"), _W("How well did that serve you in the end?")),
    "method": (
        _W("You have told me how you go about it. How did it go the last time?"),
        _W("The last time you did it that way, what came of it?"),
    ),
    # how somebody is, thinks or wishes
    "stand": (
        _W("You say “{here}”. Where have you seen that yourself?"),
        _W("You say “{here}”. When did you last act on that?"),
        _W("You say “{here}”. What would change your mind?", at=(_PLAIN, _HARD)),
    ),
    "shown": (
        _W("Where has that shown in your own work or studies?"),
        _W("Can you tell me about one time when that mattered? What did you do?"),
        _W("Can you give me an example of that from your own work or studies?"),
        _W("That is easily said. Which example would convince me?", at=(_HARD,)),
    ),
    "shown-there": (
        _W("When did that last make a difference, and what came of it?"),
        _W("What has that cost you or brought you lately?"),
    ),
    "several": (
        _W("Take the one you named first. When did it last matter, and what did you do?"),
        _W("Take the one you named first. What is the clearest example of it?"),
    ),
    "taught": (
        _W("What happened that taught you that?"),
        _W("Can you tell me how you came to learn that?", at=(_KIND, _PLAIN)),
        _W("Which experience taught you that, and what did you do?"),
    ),
    "claim": (
        _W("You say “{here}”. What have you done that shows it?"),
        _W("You say “{here}”. Who could tell me the same about you?", at=(_PLAIN, _HARD)),
        _W("What have you done so far that shows this best?"),
        _W("Can you give me an example of something you have done that shows it?"),
        _W("Others will tell me the same. What have you done that they have not?", at=(_HARD,)),
    ),
    "yourself": (
        _W("Can you give me an example from your own experience?"),
        _W("You have spoken in general. Can you tell me about one time in your own work or studies?"),
        _W("You have told me the principle. When did you last put it into practice?", at=(_PLAIN, _HARD)),
        _W("What example of that can you give me from your own work or studies?"),
    ),
    "upset": (
        _W("When did that last happen, and what did you do?"),
        _W("What do you do when that happens?"),
        _W("How would a colleague notice that you are angry?", at=(_PLAIN, _HARD)),
    ),
    "proposal": (
        _W("Where would you begin, and with whom?"),
        _W("Who would have to agree to that, and how would you win them over?"),
        _W("What speaks against it?", at=(_PLAIN, _HARD)),
    ),
    "choice": (
        _W("When did you last have to make such a choice, and what did you do?"),
        _W("Can you tell me about a time when you had that choice? What did you give up for it?"),
        _W("What would make you choose the other way?", at=(_PLAIN, _HARD)),
    ),
    "wish": (
        _W("You say “{here}”. What draws you to that?"),
        _W("You say “{here}”. What have you done so far to get there?"),
        _W("You say “{here}”. And if this job does not give you that?", at=(_HARD,)),
        _W("What have you done so far to get closer to that?"),
        _W("What would your first step be?"),
        _W("What has kept you from it until now?", at=(_HARD,)),
    ),
    "wishes": (
        _W("Which of those would you start with, and why?"),
        _W("Which of those have you already done something about, and what?"),
        _W("If you only had time for one of those, which would it be, and why?", at=(_PLAIN, _HARD)),
    ),
    "declined": (
        _W("What would change your mind about that?"),
        _W("What do you want to do instead?"),
        _W("Are you sure? What would speak against it?", at=(_HARD,)),
    ),
    "aim": (
        _W("What in that matters most to you, and why?"),
        _W("Where would you have to be in two years’ time to say that it has worked out?"),
        _W("Which part of that do you want most for yourself, and by when?", at=(_PLAIN, _HARD)),
    ),
    "plan": (
        _W("What would that look like in your first month here?"),
        _W("What have you done along those lines before, in a job or at school?"),
        _W("How would I be able to tell, after half a year?", at=(_PLAIN, _HARD)),
    ),
    "pastime": (
        _W("You mentioned “{here}”. How did you get into that?"),
        _W("You mentioned “{here}”. When did you last have time for that, and what did you do?"),
        _W("You mentioned “{here}”. What happens to that when there is a lot of work?", at=(_PLAIN, _HARD)),
        _W("How did that start for you?"),
        _W("When did you last have time for that, and what did you do?"),
    ),
    "pastimes": (
        _W("Which of those means the most to you, and how did you get into it?"),
        _W("Which of those did you last have time for, and what did you do?"),
        _W("Which of those would you be sorriest to give up, and why?", at=(_PLAIN, _HARD)),
    ),
    "passion": (
        _W("What is the latest example of that, and what did you do?"),
        _W("What did that look like the last time?"),
    ),
    "inspired": (
        _W("What have you done differently because of that?"),
        _W("Where does that show in the way you work today?"),
        _W("Is there anything that you would rather not copy?", at=(_PLAIN, _HARD)),
    ),
    "drive": (
        _W("When did you last find it hard to get going, and what helped you?"),
        _W("Can you tell me about a time when your motivation was gone? What kept you going?"),
        _W("On a day when the work is dull, what do you do?", at=(_PLAIN, _HARD)),
    ),
    "reached": (
        _W("Which success of your own comes closest to what you describe, and what did you do for it?"),
        _W("What would you still have to achieve to call yourself successful?"),
        _W("By your own measure, what is it that you have not achieved yet?", at=(_PLAIN, _HARD)),
    ),
    "unreached": (
        _W("What would you still have to achieve to call yourself fully successful?"),
        _W("By your own measure, what have you not achieved yet?"),
    ),
    "strained": (
        _W("Can you tell me about a week when that did not work? What gave way?"),
        _W("Which part of that do you find the hardest to keep up?"),
    ),
    "improve": (
        _W("You say “{here}”. What have you tried to do about it?"),
        _W("You say “{here}”. When did that last get in your way?"),
        _W("You say “{here}”. Why has that not changed?", at=(_HARD,)),
        _W("What have you tried to do about that?"),
        _W("When did that last get in your way, and what did you do?"),
    ),
    "flaws": (
        _W("Take the weakness you named first. When did it last matter, and what did you do?"),
        _W("Take the weakness you named first. What have you tried to do about it?"),
    ),
    "criticised": (
        _W("When did somebody last say that to you, and what did you do?"),
        _W("What have you done about that criticism?"),
        _W("What do you think they would rather see?"),
    ),
    "unnamed": (
        _W("What would somebody who has worked with you say is your weak point?"),
        _W("Which weakness of yours are you working on at the moment?"),
        _W("Let me put it another way: what was the last thing that somebody criticised you for?"),
    ),
    "how": (
        _W("You say “{here}”. How exactly?"),
        _W("You say “{here}”. Can you tell me how you would go about it?"),
        _W("How exactly would you go about it?"),
    ),
    "more": (
        _W("You say “{here}”. Can you tell me more? What happened, and what did you do?"),
        _W("Let us start there, with “{here}”. Can you take me through it?"),
        _W("“{here}” makes me curious. What happened, and how did it end?", at=(_KIND, _PLAIN)),
        _W("You say “{here}”. I need a little more than that.", at=(_PLAIN, _HARD)),
        _W("Can you tell me a little more? What happened, and what did you do?"),
    ),
    # one occasion
    "particular": (
        _W("You say “{here}”. Can you give me one example?"),
        _W("You say “{here}”. Can you tell me about one time in particular?"),
        _W("Which occasion comes to mind when you say “{here}”?", at=(_KIND, _PLAIN)),
        _W("You say “{here}”. How did that go the last time?", at=(_PLAIN, _HARD)),
        _W("You say “{here}”. What did that look like the last time?", of=(_REC, _MAN, _PEER)),
        _W("Can you tell me about one occasion in particular? What did you do, and how did it end?"),
        _W("What is the latest example from your own work or studies, and what did you do?"),
        _W("Can you give me an example from your own work or studies?"),
        _W("Is there one occasion that comes to mind? Please take me through it.", at=(_KIND, _PLAIN)),
        _W("You have told me how you do it in general. What happened the last time?", at=(_HARD,)),
    ),
    "none-such": (
        _W("It need not be a big example. What comes closest?"),
        _W("A small example will do, from school or from home. What comes to mind?"),
        _W("I find that hard to believe. Which example comes closest?", at=(_HARD,)),
    ),
    "one-time": (
        _W("Can you pick one occasion and tell me what happened, from start to finish?"),
        _W("Which occasion was the hardest, and what did you do?"),
        _W("Can you tell me about one of those occasions? What was it about, and how did it end?"),
    ),
    "would": (
        _W("That is what you would do. What did you do the last time?"),
        _W("When did you last have to do that, and how did it go?"),
    ),
    "trait": (
        _W("You call yourself “{here}”. What have you done that shows it?"),
        _W("You call yourself “{here}”. What would a colleague tell me that proves it?"),
        _W("Many people call themselves “{here}”. What have you done lately that shows it?", at=(_HARD,)),
        _W("You say that you are “{here}”. Can you give me an example?", at=(_KIND, _PLAIN)),
    ),
    "setting": (
        _W("When and where was that, and what exactly happened?"),
        _W("Help me to picture it: when was that, and what was going on?"),
        _W("How did it begin? Where were you, and who else was involved?"),
    ),
    # what stands out
    "blame": (
        _W("You said “{here}”. How would they tell it?"),
        _W("You said “{here}”. What was your own part in it?"),
        _W("You said “{here}”. What could you have done about it?", at=(_PLAIN, _HARD)),
        _W("You said “{here}”. What did you try before it came to that?", of=(_HR, _MAN)),
    ),
    "off-question": (
        _W("I had asked something else: {asked}"),
        _W("Let me come back to what I asked: {asked}", at=(_KIND, _PLAIN)),
        _W("That was not my question. Once more: {asked}", at=(_HARD,)),
    ),
    "tangent": (
        _W("You mentioned “{here}”. How does that relate to my question?"),
        _W("Let us leave “{here}” aside. What happened next?", at=(_PLAIN, _HARD)),
    ),
    "contradiction": (
        _W("Earlier you spoke of “{before}”, and now of “{here}”. Is that something else?"),
        _W("Earlier you said “{before}”; just now it was “{here}”. Which is right?", at=(_PLAIN, _HARD)),
        _W("Help me with two things you said: “{before}”, and now “{here}”. How do they go together?", at=(_KIND, _PLAIN)),
    ),
    "hedge": (
        _W("You say “{here}”. Which part of that are you sure of?"),
        _W("You sound unsure when you say “{here}”. What is behind that?", at=(_PLAIN, _HARD)),
        _W("You do not sound quite sure. Which part of that are you sure of?"),
    ),
    "dig": (
        _W("You mentioned “{here}”. Can you tell me more about that?"),
        _W("I would like to hear more about “{here}”."),
        _W("You mentioned “{here}”. What did that involve?", at=(_PLAIN, _HARD)),
        _W("What should I picture when you say “{here}”?", at=(_KIND, _PLAIN)),
    ),
    # what would be
    "if-not": (
        _W("You would start with “{here}”. What if that does not help?"),
        _W("You say “{here}”. What do you do if it does not work?"),
        _W("Suppose you do that, “{here}”, and nothing changes. What then?", at=(_PLAIN, _HARD)),
        _W("Suppose you tried that and it did not work. What then?"),
        _W("What would you do if that did not work?"),
        _W("Have you had to do that already? How did it go?", at=(_KIND, _PLAIN)),
    ),
    "why-so": (
        _W("You say “{here}”. What speaks against it?", at=(_PLAIN, _HARD)),
        _W("You say “{here}”. What is your reason for that?"),
        _W("What speaks for doing it that way, and what against it?"),
        _W("Why that way, and not another?"),
    ),
    "check": (
        _W("You say “{here}”. How would you check that it is right?"),
        _W("You say “{here}”. Where would that stop working?"),
        _W("What do you take for granted when you say “{here}”?", at=(_PLAIN, _HARD)),
        _W("How would you check that it is right?"),
        _W("Where would that stop working?"),
    ),
}  # fmt: skip
