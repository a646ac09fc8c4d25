"""Sixty follow-ups as they are asked now, and what is still not to the point by the reader who mended them."""

# ruff: noqa: E501 - a table

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """One follow-up as it was read.

    Attributes:
        number: its place in the shuffled answers; also draws who asks, and how.
        answer: the data set and the place in it of the answer.
        text: what is asked.
        why_not: why it is not to the point; empty where it is.
    """

    number: int
    answer: str
    text: str
    why_not: str = ""


READ: tuple[Reading, ...] = (
    Reading(18, "interview-answers:q380", "Where have you been able to use that lesson since?"),
    Reading(303, "followup-questions:59", "Which occasion comes to mind when you say “I like to play it safe after having weighed down all my options properly”?"),
    Reading(133, "followup-questions:29", "I think you had not finished. How did it go on, and what came of it?"),
    Reading(418, "followup-questions:32", "What have you done along those lines before, in a job or at school?"),
    Reading(154, "interview-answers:q242", "What was the outcome?"),
    Reading(277, "followup-questions:262", "You say “I have a good coding skills in python”. Who could tell me the same about you?"),
    Reading(428, "interview-answers:q160", "What is the latest example from your own work or studies, and what did you do?"),
    Reading(75, "followup-questions:124", "When did that last make a difference, and what came of it?"),
    Reading(85, "followup-questions:20", "Suppose you tried that and it did not work. What then?"),
    Reading(145, "interview-answers:q013", "Can you tell me about one of those occasions? What was it about, and how did it end?"),
    Reading(201, "followup-questions:241", "What is the latest example of that, and what did you do?", "leaves open which of two things is meant"),
    Reading(121, "followup-questions:22", "You call yourself “patient”. What have you done that shows it?"),
    Reading(487, "followup-questions:88", "Which of those means the most to you, and how did you get into it?"),
    Reading(137, "followup-questions:164", "Can you tell me about a time when your motivation was gone? What kept you going?"),
    Reading(473, "interview-answers:q129", "What was the hardest moment for you in all this, and how did you get through it?"),
    Reading(44, "followup-questions:234", "Can you tell me about one time when that mattered? What did you do?"),
    Reading(407, "followup-questions:65", "Take the weakness you named first. When did it last matter, and what did you do?"),
    Reading(82, "interview-answers:q196", "The last time you did it that way, what came of it?"),
    Reading(237, "followup-questions:226", "What would make you choose the other way?"),
    Reading(17, "interview-answers:q376", "You say “I also try to change how I go about doing the tasks”. What did that look like the last time?"),
    Reading(489, "interview-answers:q402", "You say that it was hard. What exactly made it so?"),
    Reading(469, "interview-answers:q219", "What would you do the same way again, and what would you change?"),
    Reading(83, "followup-questions:14", "Can you give me an example of something you have done that shows it?"),
    Reading(381, "followup-questions:155", "What exactly did you do? Please take me through it."),
    Reading(104, "interview-answers:q440", "What came of it in the end?"),
    Reading(20, "interview-answers:q505", "Can you tell me about one occasion in particular? What did you do, and how did it end?"),
    Reading(299, "followup-questions:199", "What have you tried to do about that?"),
    Reading(379, "followup-questions:191", "What has that cost you or brought you lately?"),
    Reading(332, "followup-questions:87", "Which of those did you last have time for, and what did you do?"),
    Reading(250, "interview-answers:q437", "You have told me the principle. When did you last put it into practice?"),
    Reading(77, "interview-answers:q266", "You said “we made it clear it hadn't been released yet”. What did you do, and what did the others do?"),
    Reading(367, "interview-answers:q030", "What example of that can you give me from your own work or studies?"),
    Reading(409, "followup-questions:252", "What would you do if that did not work?"),
    Reading(434, "interview-answers:q485", "You stopped before the end. How did it turn out?"),
    Reading(14, "interview-answers:q061", "Can you pick one occasion and tell me what happened, from start to finish?"),
    Reading(27, "followup-questions:18", "When and where was that, and what exactly happened?"),
    Reading(228, "interview-answers:q412", "What was the outcome?"),
    Reading(443, "interview-answers:q271", "Can you pick one occasion and tell me what happened, from start to finish?"),
    Reading(264, "followup-questions:64", "What would you do if that did not work?"),
    Reading(450, "followup-questions:21", "Which of those would you be sorriest to give up, and why?"),
    Reading(295, "interview-answers:q471", "Can you pick one occasion and tell me what happened, from start to finish?"),
    Reading(376, "followup-questions:4", "Can you give me an example of that from your own work or studies?"),
    Reading(330, "followup-questions:86", "What would your first step be?"),
    Reading(347, "interview-answers:q039", "You say “we”. What did you decide yourself?"),
    Reading(279, "interview-answers:q442", "What would you do the same way again, and what would you change?"),
    Reading(382, "interview-answers:q369", "You stopped before the end. How did it turn out?"),
    Reading(140, "followup-questions:30", "What would you still have to achieve to call yourself successful?"),
    Reading(242, "interview-answers:q243", "I have not yet heard what you did. What were your steps?"),
    Reading(356, "followup-questions:61", "You said “I then explained them the advantages of taking it up”. Can you take me through it, step by step?"),
    Reading(269, "interview-answers:q137", "That is what you would do. What did you do the last time?"),
    Reading(16, "interview-answers:q162", "You have spoken in general. Can you tell me about one time in your own work or studies?"),
    Reading(243, "followup-questions:51", "What exactly did you do? Please take me through it."),
    Reading(402, "interview-answers:q042", "What could you have done better there?"),
    Reading(123, "followup-questions:121", "You say that you are “passionate about the mission of the company”. Can you give me an example?", "an example of a passion for a mission is an odd thing to ask for"),
    Reading(261, "interview-answers:q386", "When you say “we called in a favor with an electrician”, which part was yours?"),
    Reading(86, "interview-answers:q351", "How well did that serve you in the end?"),
    Reading(196, "interview-answers:q060", "Can you tell me about one occasion in particular? What did you do, and how did it end?"),
    Reading(480, "followup-questions:161", "Can you give me an example from your own experience?"),
    Reading(129, "interview-answers:q107", "How exactly did you put it?"),
    Reading(422, "followup-questions:201", "What is the latest example from your own work or studies, and what did you do?", "an example of what is left open"),
)  # fmt: skip
