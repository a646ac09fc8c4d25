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
        _W("You said “{here}”. What did you decide yourself?"),
        _W("When you say “{here}”: which part was yours?", at=(_KIND, _PLAIN)),
        _W("In “{here}”, what did you do, and what did the others do?", of=(_MAN, _PEER)),
        _W("“{here}”: what would have been missing without you?", at=(_PLAIN, _HARD)),
        _W("I hear a “we” in “{here}”. What would your colleagues say was your part?", of=(_PEER, _HR)),
        _W("“{here}”, you say. Who is “we”, and what was left to you?", at=(_HARD,)),
        _W("I hear “we” a good deal. Which part of it was yours?"),
        _W("You say “we”. What did you decide yourself?"),
        _W("You say “we”. What would have been missing without you?", at=(_PLAIN, _HARD)),
        _W("What would your colleagues say was your part in that?", of=(_PEER, _HR)),
        _W("Who is “we”, and what was left to you?", at=(_HARD,)),
    ),
    "others-did": (
        _W("You say “{here}”. What did you do meanwhile?"),
        _W("“{here}”: and what was your part in it?"),
        _W("So much for “{here}”. Where do you come into it?", at=(_HARD,)),
        _W("Now I know what the others did. What did you do?"),
        _W("And what was your own part in that?"),
    ),
    # what was done
    "action": (
        _W("You have told me how it was: “{here}”. What did you do then?"),
        _W("“{here}”: and what was the first thing you did about it?"),
        _W("That is how it stood. What did you do then?"),
        _W("And what did you do yourself?"),
        _W("I know now how it was, and not yet what you did. What was it?", at=(_HARD,)),
    ),
    "steps": (
        _W("You say “{here}”. How did you go about it?"),
        _W("“{here}” is quickly said. How did you do it?", at=(_PLAIN, _HARD)),
        _W("“{here}”: take me through it, step by step."),
        _W("How did you go about that, one step after the other?"),
        _W("What was the difficult part in doing that?"),
        _W("If I had stood beside you, what would I have seen you do?", at=(_KIND, _PLAIN)),
    ),
    "decision": (
        _W("You said “{here}”. What else did you consider?"),
        _W("“{here}”: what spoke for doing it that way?"),
        _W("“{here}” was one way of doing it. Why not another?", at=(_HARD,)),
        _W("Before you decided that, what else did you consider?"),
        _W("What spoke for doing it that way?"),
    ),
    "reaction": (
        _W("You said “{here}”. How did they take it?"),
        _W("“{here}”: what did you hear back?"),
        _W("At “{here}”, which words did you choose?", of=(_PEER, _HR)),
        _W("How did they take it when you spoke to them?"),
        _W("And what did they say to that?"),
    ),
    "hard": (
        _W("You say that it was hard. What exactly made it so?"),
        _W("Which part of that was the hardest for you?"),
        _W("When was it hardest, and what did you do then?", at=(_PLAIN, _HARD)),
    ),
    # what came of it
    "result": (
        _W("You said “{here}”. What came of it?"),
        _W("“{here}”: and how did that turn out?"),
        _W("I heard “{here}”. And what happened then?", at=(_KIND, _PLAIN)),
        _W("You stop at “{here}”. What good did it do?", at=(_HARD,)),
        _W("And how did it end?"),
        _W("What came of it in the end?"),
        _W("And what was the outcome?", at=(_KIND, _PLAIN)),
        _W("You stop before the end. How did it turn out?", at=(_HARD,)),
    ),
    "size": (
        _W("You say “{here}”. By how much?"),
        _W("Can you put a figure to “{here}”, even a rough one?", at=(_KIND, _PLAIN)),
        _W("“{here}” can be a little or a great deal. Which was it?", at=(_HARD,)),
        _W("By how much, roughly?"),
        _W("Can you put a figure to that, even a rough one?"),
    ),
    "known": (
        _W("“{here}”: what could one see it by?"),
        _W("You say “{here}”. How could you tell?"),
        _W("Who besides you would say “{here}”, and why?", at=(_PLAIN, _HARD)),
        _W("It went well, you say. What could one see it by?"),
        _W("How could you tell that it had gone well?"),
        _W("Who besides you would say that it went well, and why?", at=(_PLAIN, _HARD)),
    ),
    "how-many": (
        _W("You say “{here}”. About how many?"),
        _W("“{here}”: how many were there, roughly?"),
        _W("When you say “{here}”, is that three or thirty?", at=(_PLAIN, _HARD)),
    ),
    # what it taught
    "learning": (
        _W("If you stood there again, what would you do differently?"),
        _W("What would you say made the difference?"),
        _W("Looking back, what did you take from it?", at=(_KIND, _PLAIN)),
        _W("What could you have done better there?", at=(_HARD,)),
        _W("What has stayed with you from that?", of=(_TOP, _HR)),
        _W("What would you do the same way again, and what not?", of=(_MAN, _PEER, _REC)),
    ),
    # how somebody is, thinks or wishes
    "stand": (
        _W("“{here}”: where have you seen that yourself?"),
        _W("You say “{here}”. When did you last act on that?"),
        _W("“{here}”. What would change your mind about that?", at=(_PLAIN, _HARD)),
    ),
    "shown": (
        _W("Where has that shown in something that you did?"),
        _W("Tell me of one time when that mattered. What did you do?"),
        _W("Can you give me an example of that from your own work or studies?"),
        _W("That is easily said. Which example would convince me?", at=(_HARD,)),
    ),
    "claim": (
        _W("You say “{here}”. What have you done that shows it?"),
        _W("“{here}”. Who could tell me the same about you?", at=(_PLAIN, _HARD)),
        _W("Which of that can you show me by something that you have done?"),
        _W("What have you done so far that shows it best?"),
        _W("Others will tell me the same. What have you done that they have not?", at=(_HARD,)),
    ),
    "yourself": (
        _W("That holds for many. How is it with you?"),
        _W("And you yourself: when did you last do so, and how did it go?"),
        _W("And in your own case? Give me an example.", at=(_PLAIN, _HARD)),
        _W("Now from your own days: when did that matter, and what did you do?"),
    ),
    "upset": (
        _W("When did that last happen, and what did you do?"),
        _W("And what do you do when it happens?"),
        _W("How would a colleague notice it?", at=(_PLAIN, _HARD)),
    ),
    "proposal": (
        _W("Where would you begin, and with whom?"),
        _W("Who would have to agree to that, and how would you win them?"),
        _W("What speaks against it?", at=(_PLAIN, _HARD)),
    ),
    "choice": (
        _W("When did you last have to choose like that, and what did you do?"),
        _W("Tell me of one time when you had that choice. What did you give up for it?"),
        _W("What would make you choose the other way?", at=(_PLAIN, _HARD)),
    ),
    "wish": (
        _W("You say “{here}”. What draws you to that?"),
        _W("“{here}”: what have you done so far to get there?"),
        _W("“{here}”. And if this position does not give you that?", at=(_HARD,)),
        _W("What have you done so far to get nearer to that?"),
        _W("What would you do first, to get there?"),
        _W("What has kept you from it until now?", at=(_HARD,)),
    ),
    "declined": (
        _W("What would change your mind about that?"),
        _W("And what do you want to do instead?"),
        _W("Are you sure of that? What speaks against it?", at=(_HARD,)),
    ),
    "aim": (
        _W("Which of that do you want most for yourself, and by when?"),
        _W("Where would you have to be in two years, to say that it has worked?"),
        _W("What in that matters most to you, and why?", at=(_PLAIN, _HARD)),
    ),
    "plan": (
        _W("What does that look like in your first month here?"),
        _W("What have you done in that way before, in a job or at school?"),
        _W("How would I notice, after half a year, that you have done so?", at=(_PLAIN, _HARD)),
    ),
    "pastime": (
        _W("How did you come to that?"),
        _W("When did you last find time for it, and what did you do?"),
        _W("What has it taught you that helps you at work?"),
        _W("What becomes of it when there is a great deal of work?", at=(_PLAIN, _HARD)),
    ),
    "inspired": (
        _W("What have you done differently because of that?"),
        _W("Where does that show in the way you work today?"),
        _W("And what would you not want to copy?", at=(_PLAIN, _HARD)),
    ),
    "drive": (
        _W("When was it last hard to get going, and what helped you?"),
        _W("Tell me of a time when that was missing. What kept you going?"),
        _W("And on a day when the work is dull, what do you do?", at=(_PLAIN, _HARD)),
    ),
    "reached": (
        _W("When were you last near to that, and what had you done for it?"),
        _W("By what would you notice that you have got there?"),
        _W("And what of it have you not reached yet?", at=(_PLAIN, _HARD)),
    ),
    "strained": (
        _W("Tell me of a week when that did not work. What gave way?"),
        _W("Which part of that is the hardest to keep up?"),
        _W("When was that last put to the test, and what did you do?"),
    ),
    "improve": (
        _W("You say “{here}”. What have you tried to do about it?"),
        _W("“{here}”: when did that last get in your way?"),
        _W("“{here}”. Why has it not changed?", at=(_HARD,)),
        _W("What have you tried to change about that?"),
        _W("When did that last get in your way, and what did you do?"),
        _W("What would a colleague tell me about that?", of=(_PEER, _HR, _MAN)),
    ),
    "criticised": (
        _W("When did somebody last say that to you, and what did you do?"),
        _W("What have you done about it since?"),
        _W("What do you think they would rather see?"),
    ),
    "unnamed": (
        _W("And what would somebody name who has worked with you?"),
        _W("Nobody is without one. What are you working on at present?"),
        _W("Then let me ask it so: what was the last thing that somebody found fault with?"),
    ),
    "how": (
        _W("“{here}”: how, exactly?"),
        _W("You say “{here}”. Tell me how you would go about it."),
        _W("How exactly would you go about it?"),
    ),
    "more": (
        _W("“{here}”: tell me more. What happened, and what did you do?"),
        _W("Start there, “{here}”, and take me through it."),
        _W("“{here}” makes me curious. How was it, and how did it end?", at=(_KIND, _PLAIN)),
        _W("You say “{here}”. I need a little more than that.", at=(_PLAIN, _HARD)),
        _W("Tell me a little more. What happened, and what did you do?"),
    ),
    # one occasion
    "particular": (
        _W("You say “{here}”. Can you give me one example?"),
        _W("“{here}”: take me to one time, from the beginning."),
        _W("Which one time comes to mind when you say “{here}”?", at=(_KIND, _PLAIN)),
        _W("“{here}”: how did that go the last time?", at=(_PLAIN, _HARD)),
        _W("“{here}”: what did that look like the last time?", of=(_REC, _MAN, _PEER)),
        _W("Take me to one time in particular. What did you do, and how did it end?"),
        _W("When did that last come up, and what did you do?"),
        _W("Can you give me an example from your own work or studies?"),
        _W("Which one occasion comes to mind? Take me through it.", at=(_KIND, _PLAIN)),
        _W("That is in general. How was it the last time?", at=(_HARD,)),
        _W("Tell me of one time when that was put to the test. What did you do?", of=(_HR, _PEER, _TOP)),
    ),
    "none-such": (
        _W("It need not be a great one. What comes nearest to it?"),
        _W("Then a small one will do, from school or from home. What comes to mind?"),
        _W("I do not quite believe that. What comes nearest to it?", at=(_HARD,)),
    ),
    "one-time": (
        _W("Take one of those times. What happened, from the beginning?"),
        _W("Which of those times was the hardest, and what did you do?"),
        _W("Let me hear one of them: what was it about, and how did it end?"),
    ),
    "would": (
        _W("You say “{here}”. When did you last do so, and how did it go?"),
        _W("“{here}” is what you would do. What did you do the last time?", at=(_PLAIN, _HARD)),
        _W("That is what you would do. What did you do the last time?"),
        _W("When did you last have to do that, and how did it go?"),
    ),
    "trait": (
        _W("You call yourself “{here}”. What have you done that shows it?"),
        _W("“{here}”: what would a colleague tell me that proves it?"),
        _W("Everybody tells me “{here}”. What did you do last month that shows it?", at=(_HARD,)),
        _W("You say that you are “{here}”. Can you give me an example?", at=(_KIND, _PLAIN)),
    ),
    "setting": (
        _W("“{here}”: where was that, and what was your position there?"),
        _W("“{here}”: when was that, and with whom?"),
        _W("Help me to picture it. When was that, and what was going on?"),
        _W("How did it begin? Where were you, and who was there?"),
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
        _W("You sound unsure when you say “{here}”. What is behind that?", at=(_PLAIN, _HARD)),
        _W("You do not sound sure of that. What are you sure of?"),
    ),
    "dig": (
        _W("You mentioned “{here}”. Tell me more about that."),
        _W("I would like to hear more about “{here}”."),
        _W("“{here}”: can you say more about that?", at=(_PLAIN, _HARD)),
        _W("What should I picture when you say “{here}”?", at=(_KIND, _PLAIN)),
    ),
    # what would be
    "if-not": (
        _W("You would start from “{here}”. And if that does not help?"),
        _W("“{here}”: what do you do if it does not work?"),
        _W("Suppose you do that, “{here}”, and nothing changes. What then?", at=(_PLAIN, _HARD)),
        _W("Suppose you do that and it does not help. What then?"),
        _W("And what do you do if that changes nothing?"),
        _W("Have you had to do that already? How did it go?", at=(_KIND, _PLAIN)),
    ),
    "why-so": (
        _W("You say “{here}”. What speaks against it?", at=(_PLAIN, _HARD)),
        _W("What is the reason for “{here}”?"),
        _W("What speaks for doing it that way, and what against it?"),
        _W("Why that way, and not another?"),
    ),
    "check": (
        _W("You say “{here}”. How would you check that it is right?"),
        _W("“{here}”: where would that stop working?"),
        _W("What do you take for granted when you say “{here}”?", at=(_PLAIN, _HARD)),
        _W("How would you check that it is right?"),
        _W("Where would that stop working?"),
    ),
}  # fmt: skip
