"""Situational questions: what somebody would do if it happened, by who it is about and by level."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import BankQuestion, Level, QuestionKind

_S = QuestionKind.SITUATIONAL
_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER
_ENTRY, _EXPERIENCED, _LEAD = Level.ENTRY, Level.EXPERIENCED, Level.LEAD

# The most usual come first: of questions that fit equally well, the earlier one is asked.
SITUATIONAL: tuple[BankQuestion, ...] = (
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
    # at the beginning of working life
    BankQuestion("second-day", "It is your second day, everybody is busy, and you do not know how to go on. What do you do?", _S, ("initiative", "learning"), (_MAN, _PEER), (_ENTRY,)),
    BankQuestion("two-ways-shown", "Two colleagues show you the same task in two different ways. Which way do you do it?", _S, ("learning", "quality"), (_PEER, _MAN), (_ENTRY,)),
    BankQuestion("unseen-slip", "In your first week you notice a mistake of yours that nobody has seen. What do you do?", _S, ("integrity", "ownership"), (_MAN, _HR), (_ENTRY,)),
    BankQuestion("only-simple-tasks", "For your first two months you are given nothing but simple tasks. How do you deal with that?", _S, ("initiative", "resilience"), (_MAN, _HR), (_ENTRY,)),
    BankQuestion("alone-on-the-phone", "You are alone, and somebody calls with a question you cannot answer. What do you say?", _S, ("customer-focus", "communication"), (_MAN, _REC), (_ENTRY,)),
    BankQuestion("told-twice", "A task has been explained to you twice, and you still do not understand it. What do you do?", _S, ("communication", "learning"), (_MAN, _PEER), (_ENTRY,)),
    BankQuestion("old-hand", "A colleague with thirty years in the job does not take you seriously. How do you go about it?", _S, ("collaboration", "influencing"), (_PEER, _HR), (_ENTRY,)),
    BankQuestion("not-as-taught", "What you were taught is not how it is done here. What do you do?", _S, ("adaptability", "learning"), (_MAN, _PEER), (_ENTRY,)),
    BankQuestion("more-than-a-day", "By noon you see that your work will not fit into the day. Whom do you tell, and when?", _S, ("planning", "communication"), (_MAN, _PEER), (_ENTRY,)),
    BankQuestion("running-late", "On your way to work you see that you will be late. What do you do?", _S, ("integrity", "communication"), (_MAN, _HR), (_ENTRY,)),
    BankQuestion("corrected-sharply", "Your trainer corrects you sharply in front of a customer. How do you take it?", _S, ("resilience", "learning"), (_MAN, _HR), (_ENTRY,)),
    BankQuestion("not-trained-for", "You are asked to do something risky that you have not been trained for. What do you say?", _S, ("safety", "integrity"), (_MAN, _PEER), (_ENTRY,)),
    # with colleagues
    BankQuestion("idea-taken", "A colleague presents your idea as their own. What do you do?", _S, ("conflict", "integrity"), (_HR, _PEER)),
    BankQuestion("absent-colleague", "At lunch people speak badly of a colleague who is not there. What do you do?", _S, ("integrity", "inclusion"), (_HR, _PEER)),
    BankQuestion("not-your-mistake", "You find a mistake in a colleague’s work just before it goes out. Whom do you tell, and how?", _S, ("quality", "collaboration"), (_PEER, _MAN)),
    BankQuestion("joke-at-cost", "Somebody makes a joke at the cost of a colleague’s origin. What do you say?", _S, ("inclusion", "conflict"), (_HR, _PEER)),
    BankQuestion("cover-again", "For the third time a colleague asks you to cover for them. What do you answer?", _S, ("conflict", "empathy"), (_HR, _PEER)),
    BankQuestion("told-in-confidence", "In confidence, a colleague tells you of a trouble that affects their work. What do you do?", _S, ("empathy", "integrity"), (_HR, _PEER)),
    BankQuestion("all-against-you", "Everybody in the team agrees, and you think they are wrong. What do you do?", _S, ("conflict", "decision-making"), (_MAN, _PEER)),
    BankQuestion("passed-over-idea", "Your idea is passed over in a meeting, and you are sure it is good. What next?", _S, ("influencing", "resilience"), (_PEER, _MAN)),
    BankQuestion("no-reply", "You need something from another department and have asked three times. What now?", _S, ("stakeholders", "initiative"), (_PEER, _MAN)),
    BankQuestion("three-zones", "Your team is spread over three time zones, and every meeting is at somebody’s midnight. What would you change?", _S, ("inclusion", "collaboration"), (_PEER, _MAN)),
    BankQuestion("same-mistake", "You are training somebody who makes the same mistake again and again. What do you do differently?", _S, ("coaching", "empathy"), (_MAN, _PEER), (_EXPERIENCED, _LEAD)),
    BankQuestion("little-language", "You must explain something important to somebody who speaks little of your language. How do you do it?", _S, ("communication", "inclusion"), (_MAN, _PEER)),
    BankQuestion("not-spoken-to", "A new colleague sits alone at every break. What do you do?", _S, ("inclusion", "empathy"), (_PEER, _HR)),
    BankQuestion("knows-better", "You see a better way in your first month, and the team is proud of its own. How do you bring it up?", _S, ("influencing", "creativity"), (_PEER, _MAN)),
    # with the people the work is for
    BankQuestion("colleague-promised", "A colleague has promised a customer something that cannot be done, and you must deliver it. What now?", _S, ("customer-focus", "collaboration"), (_MAN, _PEER)),
    BankQuestion("paid-too-much", "A customer has paid too much and has not noticed. What do you do?", _S, ("integrity", "customer-focus"), (_MAN, _HR)),
    BankQuestion("queue-and-phone", "Three people are waiting, the phone rings, and the one in front of you is upset. What comes first?", _S, ("customer-focus", "planning"), (_MAN, _PEER)),
    BankQuestion("insulted", "A customer becomes insulting. How far do you go along, and when do you stop?", _S, ("conflict", "resilience"), (_MAN, _HR)),
    BankQuestion("wrong-wish", "Somebody asks for a thing that will not solve their problem. How do you tell them?", _S, ("customer-focus", "communication"), (_MAN, _PEER)),
    BankQuestion("harsh-review", "A harsh review of your work appears in public, and half of it is unfair. How do you respond?", _S, ("customer-focus", "communication"), (_MAN, _TOP)),
    BankQuestion("good-figures-bad-mood", "All your figures are good, and the people you serve are unhappy. Where do you look?", _S, ("analytical", "customer-focus"), (_TOP, _MAN)),
    BankQuestion("friend-of-boss", "Somebody who knows your manager well asks to be served before the others. What do you say?", _S, ("integrity", "customer-focus"), (_MAN, _HR)),
    # order, time and change
    BankQuestion("brought-forward", "The deadline is brought forward by two weeks. What do you do on the first day?", _S, ("planning", "communication"), (_MAN, _TOP)),
    BankQuestion("boss-away", "Your manager cannot be reached, and a decision cannot wait. How do you decide?", _S, ("decision-making", "ownership"), (_MAN, _TOP)),
    BankQuestion("one-sentence", "You are handed a project with one sentence of explanation. What are your first three steps?", _S, ("adaptability", "planning"), (_MAN, _PEER)),
    BankQuestion("slow-new-system", "A new system arrives that makes your own work slower at first. How do you deal with it?", _S, ("adaptability", "learning"), (_MAN, _PEER)),
    BankQuestion("asked-for-a-date", "In a meeting you are asked for a date, and you do not know it yet. What do you say?", _S, ("planning", "integrity"), (_MAN, _TOP)),
    BankQuestion("round-in-circles", "A meeting that you called has gone round in circles for forty minutes. What do you do?", _S, ("leadership", "communication"), (_PEER, _MAN), (_EXPERIENCED, _LEAD)),
    BankQuestion("growing-wishes", "Small wishes keep being added to your project. Where do you draw the line, and how?", _S, ("stakeholders", "planning"), (_MAN, _PEER), (_EXPERIENCED, _LEAD)),
    BankQuestion("half-routine", "Half of this job turns out to be routine. How do you keep it from slipping?", _S, ("attention-to-detail", "resilience"), (_MAN, _PEER)),
    BankQuestion("twenty-minutes", "You have twenty minutes to check a long document that goes out today. How do you use them?", _S, ("attention-to-detail", "planning"), (_PEER, _MAN)),
    BankQuestion("heard-elsewhere", "You hear from outsiders that your department is to change. What do you do?", _S, ("adaptability", "communication"), (_HR, _MAN)),
    BankQuestion("target-out-of-reach", "Halfway through the year it is clear that you will miss your target. What do you do?", _S, ("results", "communication"), (_MAN, _TOP), (_EXPERIENCED, _LEAD)),
    # what is right, what is safe, what is good enough
    BankQuestion("wrong-recipient", "You have sent a confidential file to the wrong person. What do you do in the next ten minutes?", _S, ("integrity", "ownership"), (_MAN, _HR)),
    BankQuestion("generous-gift", "A supplier offers you a generous gift. What do you do?", _S, ("integrity", "commercial"), (_HR, _MAN)),
    BankQuestion("colleague-hurt", "You come upon a colleague who has been hurt at work. What do you do, and in which order?", _S, ("safety", "decision-making"), (_MAN, _PEER)),
    BankQuestion("blocked-exit", "An emergency exit is blocked by deliveries, as on every Monday. What do you do?", _S, ("safety", "initiative"), (_MAN, _PEER)),
    BankQuestion("too-tired", "In the middle of a shift you notice that you are too tired to work safely. What do you do?", _S, ("safety", "integrity"), (_MAN, _HR)),
    BankQuestion("missing-equipment", "The protective equipment you need is missing, and the work is urgent. How do you decide?", _S, ("safety", "decision-making"), (_MAN, _PEER)),
    BankQuestion("skipped-check", "You notice that everybody, yourself included, has begun to skip a check. What do you do?", _S, ("quality", "integrity"), (_MAN, _PEER)),
    BankQuestion("two-more-days", "Your work is good enough, and with two more days it would be very good. Do you hand it in?", _S, ("quality", "results"), (_MAN, _PEER)),
    BankQuestion("two-reports", "Two reports answer the same question differently, and the decision is due tomorrow. What do you do?", _S, ("analytical", "decision-making"), (_MAN, _TOP)),
    # money and ideas
    BankQuestion("fifth-cheaper", "A competitor offers the same for a fifth less. What do you suggest?", _S, ("commercial", "creativity"), (_TOP, _MAN), (_EXPERIENCED, _LEAD)),
    BankQuestion("cheap-or-trusted", "You have two offers: one is cheaper, the other comes from somebody you trust. How do you choose?", _S, ("commercial", "decision-making"), (_MAN, _TOP), (_EXPERIENCED, _LEAD)),
    BankQuestion("no-money-for-it", "You have a good idea and no money for it. How do you get it tried?", _S, ("creativity", "initiative"), (_MAN, _TOP)),
    BankQuestion("partner-breaks", "A partner breaks an agreement just when you need them most. What do you do?", _S, ("stakeholders", "decision-making"), (_TOP, _MAN), (_EXPERIENCED, _LEAD)),
    # leading others
    BankQuestion("two-notices", "Your two best people hand in their notice in the same week. What do you do?", _S, ("leadership", "planning"), (_TOP, _HR), (_LEAD,)),
    BankQuestion("over-friends", "You are promoted over colleagues who are your friends. What changes, and what do you tell them?", _S, ("leadership", "integrity"), (_HR, _MAN), (_LEAD,)),
    BankQuestion("wanted-your-job", "Somebody in your new team wanted the job that you were given. How do you begin with them?", _S, ("leadership", "empathy"), (_HR, _MAN), (_LEAD,)),
    BankQuestion("rude-star", "Your best performer treats others badly. What do you do?", _S, ("leadership", "conflict"), (_HR, _TOP), (_LEAD,)),
    BankQuestion("not-speaking", "Two people in your team no longer speak to each other. What is your first step?", _S, ("conflict", "leadership"), (_HR, _MAN), (_LEAD,)),
    BankQuestion("jobs-will-go", "You have to tell your team that jobs will go, and you cannot yet say whose. What do you say?", _S, ("communication", "leadership"), (_TOP, _HR), (_LEAD,)),
    BankQuestion("wrong-hire", "After two months you suspect that you hired the wrong person. What do you do?", _S, ("leadership", "decision-making"), (_HR, _TOP), (_LEAD,)),
    BankQuestion("three-short", "You are three people short for the coming month. How do you run the work?", _S, ("planning", "leadership"), (_MAN, _TOP), (_LEAD,)),
    BankQuestion("argued-against", "You must carry through a decision from above that you argued against. How do you present it?", _S, ("leadership", "integrity"), (_TOP, _HR), (_LEAD,)),
    BankQuestion("reliable-no-more", "Somebody reliable in your team begins to make mistakes and to stay late. What do you do?", _S, ("empathy", "coaching"), (_HR, _MAN), (_LEAD,)),
    BankQuestion("unequal-pay", "Somebody in your team learns that a colleague earns more for the same work. What do you tell them?", _S, ("integrity", "inclusion"), (_HR, _TOP), (_LEAD,)),
    BankQuestion("one-promotion", "Two people deserve the one promotion you can give. How do you decide, and what do you tell the other?", _S, ("decision-making", "coaching"), (_HR, _TOP), (_LEAD,)),
    BankQuestion("nothing-to-offer", "Somebody very able wants to move up, and you have nothing to offer them. What do you do?", _S, ("coaching", "leadership"), (_HR, _TOP), (_LEAD,)),
    BankQuestion("first-hour", "Something has gone badly wrong in your area, and tomorrow it will be in the news. How do you spend the first hour?", _S, ("decision-making", "stakeholders"), (_TOP,), (_LEAD,)),
    BankQuestion("two-sites", "You lead two groups in different places that blame each other. How do you make one team of them?", _S, ("collaboration", "leadership"), (_TOP, _MAN), (_LEAD,)),
    BankQuestion("why-so-costly", "Before everybody, a senior leader asks you why your area costs so much. How do you answer?", _S, ("commercial", "stakeholders"), (_TOP,), (_LEAD,)),
    BankQuestion("same-two-talk", "In your team meetings the same two people do all the talking. How do you change that?", _S, ("inclusion", "leadership"), (_HR, _PEER), (_LEAD,)),
    BankQuestion("one-new-thing", "Next year you may start only one new thing in your area. How do you find out which?", _S, ("decision-making", "commercial"), (_TOP,), (_LEAD,)),
)  # fmt: skip
