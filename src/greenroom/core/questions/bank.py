"""Our first bank of questions: what interviewers ask, by kind, with the competencies that each looks at."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import BankQuestion, QuestionKind

_B, _S, _T = QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.TECHNICAL
_C, _M, _E = QuestionKind.CULTURAL, QuestionKind.MOTIVATIONAL, QuestionKind.CLOSING
_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER

BANK: tuple[BankQuestion, ...] = (
    # behavioural
    BankQuestion("team-direction", "Tell me about a time you had to get a team behind a direction it did not like at first.", _B, ("leadership", "influencing"), (_MAN, _TOP)),
    BankQuestion("led-without-rank", "When did you lead people without being their manager?", _B, ("leadership", "influencing"), (_MAN, _PEER)),
    BankQuestion("underperformer", "Tell me about somebody in your team who was not keeping up. What did you do?", _B, ("leadership", "coaching"), (_MAN, _HR)),
    BankQuestion("hardest-problem", "What is the hardest problem you have solved at work, and how did you go about it?", _B, ("problem-solving", "analytical"), (_MAN, _PEER)),
    BankQuestion("root-cause", "Tell me about a fault that kept coming back. How did you find its cause?", _B, ("problem-solving", "quality"), (_MAN, _PEER)),
    BankQuestion("unasked", "Tell me about something you started that nobody had asked you for.", _B, ("initiative", "ownership"), (_MAN,)),
    BankQuestion("saw-through", "Tell me about a piece of work you took from the first idea to the end.", _B, ("ownership", "results"), (_MAN, _TOP)),
    BankQuestion("own-mistake", "Tell me about a mistake of yours that mattered. What happened next?", _B, ("ownership", "integrity", "learning"), (_MAN, _HR)),
    BankQuestion("setback", "Tell me about a plan of yours that failed. What did you do afterwards?", _B, ("resilience", "learning"), (_MAN, _TOP)),
    BankQuestion("under-pressure", "Tell me about a day when everything came at once. How did you decide what to do first?", _B, ("resilience", "planning"), (_MAN, _PEER)),
    BankQuestion("other-department", "Tell me about work that needed another department. How did you bring them along?", _B, ("collaboration", "stakeholders"), (_MAN, _PEER)),
    BankQuestion("difficult-colleague", "Tell me about a colleague you found hard to work with. What did you do about it?", _B, ("collaboration", "conflict"), (_PEER, _HR)),
    BankQuestion("disagreed-boss", "When did you last disagree with your manager, and how did it end?", _B, ("conflict", "influencing"), (_MAN, _HR)),
    BankQuestion("explain-simply", "When did you have to explain something complicated to people outside your field?", _B, ("communication", "influencing"), (_MAN, _PEER)),
    BankQuestion("bad-news", "Tell me about a time you had to bring somebody bad news.", _B, ("communication", "empathy"), (_MAN, _TOP)),
    BankQuestion("misunderstanding", "Tell me about a misunderstanding that cost something. What was your part in it?", _B, ("communication", "learning"), (_PEER, _HR)),
    BankQuestion("angry-customer", "Tell me about the most upset customer, patient or guest you have dealt with.", _B, ("customer-focus", "conflict", "empathy"), (_MAN, _REC)),
    BankQuestion("beyond-asked", "When did you find out what somebody really needed, behind what they asked for?", _B, ("customer-focus", "analytical"), (_MAN, _PEER)),
    BankQuestion("missed-deadline", "Tell me about a deadline you saw you would miss. What did you do?", _B, ("planning", "communication"), (_MAN,)),
    BankQuestion("many-tasks", "How did you organise the busiest month of your present job?", _B, ("planning",), (_MAN, _PEER)),
    BankQuestion("caught-error", "Tell me about an error you caught that others had missed.", _B, ("attention-to-detail", "quality"), (_MAN, _PEER)),
    BankQuestion("sudden-change", "Tell me about a change that came overnight. How did you and others adapt?", _B, ("adaptability", "resilience"), (_MAN, _HR)),
    BankQuestion("unclear-brief", "Tell me about a task where it was unclear what was wanted. How did you begin?", _B, ("adaptability", "decision-making"), (_MAN, _TOP)),
    BankQuestion("learned-fast", "What have you had to learn quickly, and how did you know you had learned it?", _B, ("learning", "adaptability"), (_MAN, _PEER)),
    BankQuestion("hard-feedback", "What is the hardest feedback you have been given, and what did you change?", _B, ("learning", "integrity"), (_HR, _MAN)),
    BankQuestion("little-information", "Tell me about a decision you had to make with too little to go on.", _B, ("decision-making",), (_TOP, _MAN)),
    BankQuestion("reversed-decision", "When did you change your mind about an important decision, and why?", _B, ("decision-making", "learning"), (_TOP,)),
    BankQuestion("won-over", "Tell me about somebody you had to win over. What made the difference?", _B, ("influencing", "stakeholders"), (_TOP, _MAN)),
    BankQuestion("between-two", "When did you stand between two people who could not agree?", _B, ("conflict", "collaboration"), (_HR, _PEER)),
    BankQuestion("right-not-easy", "Tell me about a time when the right thing was not the easy thing.", _B, ("integrity",), (_HR, _TOP)),
    BankQuestion("proudest-result", "Which result are you proudest of, and how was it measured?", _B, ("results",), (_MAN, _TOP, _REC)),
    BankQuestion("missed-target", "Tell me about a target you did not reach.", _B, ("results", "ownership"), (_MAN, _TOP)),
    BankQuestion("taught-someone", "Whom have you taught something that they still use?", _B, ("coaching",), (_MAN, _PEER)),
    BankQuestion("used-figures", "Tell me about a decision that you changed with figures.", _B, ("analytical", "influencing"), (_MAN, _TOP)),
    BankQuestion("new-idea", "Tell me about an idea of yours that was put to use.", _B, ("creativity", "initiative"), (_MAN, _TOP)),
    BankQuestion("difficult-stakeholder", "Tell me about somebody important who was against your work at the beginning.", _B, ("stakeholders", "influencing"), (_TOP, _MAN)),
    BankQuestion("stopped-unsafe", "When did you stop work, or speak up, because something was not safe?", _B, ("safety", "integrity"), (_MAN,)),
    BankQuestion("noticed-someone", "When did you notice that somebody was struggling before they said so?", _B, ("empathy", "coaching"), (_HR, _PEER)),
    BankQuestion("other-culture", "Tell me about working with people whose habits were very different from yours.", _B, ("inclusion", "adaptability"), (_HR, _PEER)),
    BankQuestion("made-better", "What have you made better in the way your team works?", _B, ("quality", "initiative"), (_MAN, _PEER)),
    BankQuestion("saved-earned", "When did something you did save or earn money?", _B, ("commercial", "results"), (_TOP, _MAN)),
    # situational
    BankQuestion("first-90-days", "What would you do in your first ninety days here?", _S, ("planning", "learning"), (_MAN, _TOP)),
    BankQuestion("two-urgent", "Two people each want their work done first, and both outrank you. What do you do?", _S, ("planning", "stakeholders"), (_MAN, _PEER)),
    BankQuestion("late-discovery", "The day before a delivery you find a serious fault that only you have seen. What now?", _S, ("integrity", "decision-making", "quality"), (_MAN, _PEER)),
    BankQuestion("inherit-team", "You take over a team that has lost trust in its management. Where do you begin?", _S, ("leadership", "empathy"), (_MAN, _TOP)),
    BankQuestion("wrong-order", "Your manager asks for something you believe to be wrong. What do you say?", _S, ("integrity", "conflict"), (_MAN, _HR)),
    BankQuestion("half-budget", "Your budget is cut by half in the middle of a project. What do you keep?", _S, ("decision-making", "commercial"), (_TOP, _MAN)),
    BankQuestion("quiet-colleague", "A good colleague has said nothing in meetings for weeks. What do you do?", _S, ("empathy", "collaboration"), (_PEER, _HR)),
    BankQuestion("customer-wants-impossible", "A customer asks for something you cannot deliver. How do you answer?", _S, ("customer-focus", "communication"), (_MAN,)),
    BankQuestion("rule-in-the-way", "A rule stands in the way of what is plainly right for the customer. What do you do?", _S, ("customer-focus", "integrity"), (_MAN, _HR)),
    BankQuestion("numbers-down", "A figure you answer for falls by a fifth in a week. How do you go about it?", _S, ("analytical", "problem-solving"), (_MAN, _TOP)),
    BankQuestion("remote-silence", "You work at a distance, and a colleague stops answering. What do you do?", _S, ("communication", "collaboration"), (_PEER,)),
    BankQuestion("unsafe-shortcut", "You see an experienced colleague take a dangerous short cut. What do you do?", _S, ("safety", "conflict"), (_MAN, _PEER)),
    # technical and of the craft
    BankQuestion("walk-through", "Walk me through a piece of your work from start to end, and stop where it was difficult.", _T, ("analytical", "problem-solving"), (_MAN, _PEER)),
    BankQuestion("how-choose-tools", "How do you choose the tools or methods for a new piece of work?", _T, ("decision-making",), (_PEER, _MAN)),
    BankQuestion("check-own-work", "How do you make sure that your work is right before anybody else sees it?", _T, ("quality", "attention-to-detail"), (_PEER, _MAN)),
    BankQuestion("explain-basics", "Explain a basic idea of your field to somebody who has never heard of it.", _T, ("communication",), (_PEER,)),
    BankQuestion("recent-change-field", "What has changed in your field in the last two years, and what have you changed because of it?", _T, ("learning",), (_PEER, _TOP)),
    BankQuestion("estimate-effort", "How do you work out how long something will take?", _T, ("planning",), (_PEER, _MAN)),
    BankQuestion("do-differently", "Look at your last big piece of work: what would you do differently today?", _T, ("learning", "quality"), (_PEER, _MAN)),
    BankQuestion("trade-off", "Tell me about a trade-off between speed and quality, and how you decided.", _T, ("decision-making", "quality"), (_PEER, _MAN)),
    BankQuestion("where-start-looking", "Something that worked yesterday no longer works today. Where do you look first?", _T, ("problem-solving",), (_PEER,)),
    BankQuestion("dont-know", "What do you do when you are asked something in your field that you do not know?", _T, ("integrity", "learning"), (_PEER, _MAN)),
    # culture and values
    BankQuestion("best-team", "Describe the best team you have been in. What made it so?", _C, ("collaboration",), (_PEER, _HR)),
    BankQuestion("work-rhythm", "How do you like to work: what does a good week look like?", _C, ("planning",), (_PEER, _MAN)),
    BankQuestion("manager-wanted", "What do you need from a manager to do your best work?", _C, ("communication",), (_MAN, _HR)),
    BankQuestion("colleagues-say", "What would your present colleagues say about you, the good and the less good?", _C, ("integrity",), (_HR, _PEER)),
    BankQuestion("value-tested", "Which of your values has been tested at work?", _C, ("integrity",), (_HR, _TOP)),
    BankQuestion("handle-stress", "How do people notice that you are under strain, and what helps you?", _C, ("resilience",), (_HR, _PEER)),
    BankQuestion("give-feedback", "How do you tell a colleague something they will not like to hear?", _C, ("conflict", "communication"), (_PEER, _HR)),
    # motivation
    BankQuestion("about-you", "Tell me about yourself.", _M, ("communication",), (_REC, _MAN)),
    BankQuestion("why-role", "Why this role, and why now?", _M, (), (_REC, _MAN)),
    BankQuestion("why-us", "Why us, and not another employer in the field?", _M, (), (_REC, _TOP)),
    BankQuestion("why-leave", "Why are you leaving your present work?", _M, ("integrity",), (_REC, _HR)),
    BankQuestion("five-years", "Where would you like your work to take you in the next few years?", _M, (), (_HR, _TOP)),
    BankQuestion("weakness", "What are you working on in yourself, and how is it going?", _M, ("learning", "integrity"), (_REC, _HR)),
    BankQuestion("energy", "Which part of your work gives you energy, and which costs you most?", _M, (), (_MAN, _HR)),
    BankQuestion("practical-facts", "When could you start, what are your pay expectations, and may you work here?", _M, (), (_REC, _HR)),
    # closing
    BankQuestion("your-questions", "What would you like to ask us?", _E, (), ()),
    BankQuestion("anything-else", "Is there anything we have not asked that we should know?", _E, (), ()),
)  # fmt: skip

ASKED_ALWAYS = ("about-you", "why-role")


def bank_question(key: str) -> BankQuestion | None:
    """The question of the bank with that key, if there is one."""
    return next((each for each in BANK if each.key == key), None)
