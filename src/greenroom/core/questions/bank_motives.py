"""Questions about values, motives and terms: how somebody likes to work, why they come, and what must be settled."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import BankQuestion, Level, QuestionKind

_C, _M, _E = QuestionKind.CULTURAL, QuestionKind.MOTIVATIONAL, QuestionKind.CLOSING
_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER
_ENTRY, _EXPERIENCED, _LEAD = Level.ENTRY, Level.EXPERIENCED, Level.LEAD

# In each table the most usual come first: of questions that fit equally well, the earlier one is asked.
CULTURAL: tuple[BankQuestion, ...] = (
    BankQuestion("best-team", "Describe the best team you have been in. What made it so?", _C, ("collaboration",), (_PEER, _HR)),
    BankQuestion("work-rhythm", "How do you like to work: what does a good week look like?", _C, ("planning",), (_PEER, _MAN)),
    BankQuestion("manager-wanted", "What do you need from a manager to do your best work?", _C, ("communication",), (_MAN, _HR)),
    BankQuestion("colleagues-say", "What would your present colleagues say about you, the good and the less good?", _C, ("integrity",), (_HR, _PEER)),
    BankQuestion("value-tested", "Which of your values has been tested at work?", _C, ("integrity",), (_HR, _TOP)),
    BankQuestion("handle-stress", "How do people notice that you are under strain, and what helps you?", _C, ("resilience",), (_HR, _PEER)),
    BankQuestion("give-feedback", "How do you tell a colleague something they will not like to hear?", _C, ("conflict", "communication"), (_PEER, _HR)),
    # with others
    BankQuestion("alone-or-together", "What do you do better alone, and what better with others?", _C, ("collaboration",), (_PEER, _MAN)),
    BankQuestion("role-in-a-group", "Which part do you fall into when people work together: who starts, who doubts, who tidies up?", _C, ("collaboration",), (_PEER, _HR)),
    BankQuestion("take-criticism", "How would you like to be told that your work was not good enough?", _C, ("learning", "communication"), (_MAN, _PEER)),
    BankQuestion("people-you-mind", "What sort of person do you find it hard to work with?", _C, ("conflict", "empathy"), (_HR, _PEER)),
    BankQuestion("trust-lost", "What makes you lose trust in a colleague, and can they win it back?", _C, ("integrity", "collaboration"), (_PEER, _HR)),
    BankQuestion("how-disagree", "How should people in a team disagree?", _C, ("conflict",), (_PEER, _MAN)),
    BankQuestion("meetings", "Which meetings are worth having, and which would you do away with?", _C, ("planning", "communication"), (_PEER, _MAN)),
    BankQuestion("first-weeks-people", "How do you get to know new colleagues in the first weeks?", _C, ("collaboration", "empathy"), (_PEER, _HR)),
    BankQuestion("good-to-work-with", "What do you do that makes you easy to work with?", _C, ("collaboration", "empathy"), (_PEER,)),
    BankQuestion("mixed-team", "What changes when a team is made up of very different people, and what do you do about it?", _C, ("inclusion",), (_HR, _TOP)),
    BankQuestion("own-language", "How do you help people who work in a language that is not their own?", _C, ("inclusion", "communication"), (_HR, _PEER)),
    BankQuestion("celebrate", "How should a team mark something that went well?", _C, ("empathy", "leadership"), (_PEER, _HR)),
    # with a manager, with rules
    BankQuestion("freedom-or-frame", "How much freedom do you want in your work, and how much of a frame?", _C, ("ownership",), (_MAN,)),
    BankQuestion("worst-manager", "What have you learned from a manager you did not get on with?", _C, ("learning", "conflict"), (_MAN, _HR)),
    BankQuestion("how-informed", "How do you keep your manager informed without being asked?", _C, ("communication", "ownership"), (_MAN,)),
    BankQuestion("rules", "When is it right to depart from a rule?", _C, ("integrity", "decision-making"), (_HR, _TOP)),
    BankQuestion("not-your-job", "What do you think of the sentence “that is not my job”?", _C, ("ownership", "collaboration"), (_MAN, _PEER)),
    BankQuestion("how-you-lead", "How would somebody who works for you describe the way you lead?", _C, ("leadership", "integrity"), (_TOP, _HR), (_LEAD,)),
    BankQuestion("kind-of-culture", "What do you do, week by week, so that people dare to tell you bad news?", _C, ("leadership", "communication"), (_TOP, _HR), (_LEAD,)),
    BankQuestion("when-step-in", "When do you step in, and when do you let your people find their own way?", _C, ("leadership", "coaching"), (_MAN, _TOP), (_LEAD,)),
    # pace, place and self
    BankQuestion("noise-and-quiet", "In what surroundings do you work best, and what if you cannot have them?", _C, ("adaptability",), (_PEER, _MAN)),
    BankQuestion("at-a-distance", "What does working at a distance ask of you that working side by side does not?", _C, ("communication", "ownership"), (_MAN, _PEER)),
    BankQuestion("fast-or-thorough", "Are you rather quick or rather thorough, and when has that been a drawback?", _C, ("quality", "adaptability"), (_MAN, _PEER)),
    BankQuestion("much-change", "How much change is good for you: what do you want to stay as it is?", _C, ("adaptability",), (_HR, _MAN)),
    BankQuestion("switch-off", "How do you leave work behind at the end of the day?", _C, ("resilience",), (_HR, _PEER)),
    BankQuestion("bad-mood", "What do your colleagues see of you on a bad day?", _C, ("resilience", "empathy"), (_PEER, _HR)),
    BankQuestion("dull-tasks", "How do you go about the dull part of a job?", _C, ("attention-to-detail", "resilience"), (_MAN, _PEER)),
    BankQuestion("admit-mistake", "What should happen at a good workplace when somebody makes a mistake?", _C, ("integrity", "quality"), (_HR, _TOP)),
    BankQuestion("our-values", "Which of the things we say about ourselves do you believe, and which would you ask us about?", _C, ("integrity", "influencing"), (_HR, _TOP)),
    BankQuestion("would-not-do", "What would you never do for an employer?", _C, ("integrity",), (_TOP, _HR)),
    BankQuestion("whom-you-serve", "What do people have a right to expect from somebody in your job?", _C, ("customer-focus", "integrity"), (_MAN, _TOP)),
    BankQuestion("bring-to-team", "What would this team have with you that it lacks today?", _C, ("collaboration", "creativity"), (_MAN, _PEER)),
    BankQuestion("school-or-work", "What do you think will be most different at work from school or university?", _C, ("adaptability", "learning"), (_REC, _MAN), (_ENTRY,)),
)  # fmt: skip

MOTIVATIONAL: tuple[BankQuestion, ...] = (
    BankQuestion("about-you", "Tell me about yourself.", _M, ("communication",), (_REC, _MAN)),
    BankQuestion("why-role", "Why this role, and why now?", _M, (), (_REC, _MAN)),
    BankQuestion("why-us", "Why us, and not another employer in the field?", _M, (), (_REC, _TOP)),
    BankQuestion("why-leave", "Why are you leaving your present work?", _M, ("integrity",), (_REC, _HR)),
    BankQuestion("five-years", "Where would you like your work to take you in the next few years?", _M, (), (_HR, _TOP)),
    BankQuestion("weakness", "What are you working on in yourself, and how is it going?", _M, ("learning", "integrity"), (_REC, _HR)),
    BankQuestion("energy", "Which part of your work gives you energy, and which costs you most?", _M, (), (_MAN, _HR)),
    BankQuestion("practical-facts", "When could you start, what are your pay expectations, and may you work here?", _M, (), (_REC, _HR)),
    # what you bring
    BankQuestion("strengths", "What are you really good at? Give me two things, and an example of each.", _M, ("communication", "results"), (_REC, _MAN)),
    BankQuestion("why-you", "Why should we choose you and not somebody with the same papers?", _M, ("influencing",), (_MAN, _TOP)),
    BankQuestion("not-on-paper", "What should I know about you that is not in your résumé?", _M, ("communication",), (_REC, _HR)),
    BankQuestion("know-about-us", "What do you know about us?", _M, ("initiative",), (_REC, _TOP)),
    BankQuestion("this-job-in-words", "How do you understand this job? Describe it to me in your own words.", _M, ("analytical",), (_MAN, _REC)),
    BankQuestion("hardest-for-you", "Which part of this job would you find hardest at first?", _M, ("learning", "integrity"), (_MAN,)),
    BankQuestion("missing-requirement", "Which of our requirements do you meet least, and why did you apply all the same?", _M, ("learning", "initiative"), (_REC, _MAN)),
    BankQuestion("too-much-experience", "Could this job be too small for you after what you have done?", _M, ("integrity",), (_MAN, _HR), (_EXPERIENCED, _LEAD)),
    # the road so far
    BankQuestion("path-so-far", "What links the jobs you have had so far?", _M, ("communication",), (_REC, _HR), (_EXPERIENCED, _LEAD)),
    BankQuestion("gap", "Which times does your résumé leave out, and what did you do in them?", _M, ("integrity", "resilience"), (_REC, _HR)),
    BankQuestion("short-stay", "Which of your posts was the shortest, and how did it come to an end?", _M, ("integrity",), (_REC, _HR)),
    BankQuestion("dismissed", "Did you leave your last post of your own accord?", _M, ("integrity", "resilience"), (_HR, _REC)),
    BankQuestion("change-of-field", "What do you bring along from other fields, and what will you have to leave behind?", _M, ("adaptability", "learning"), (_MAN, _REC)),
    BankQuestion("long-in-one-place", "What is the longest you have stayed anywhere, and why did you stay?", _M, ("adaptability",), (_REC, _TOP), (_EXPERIENCED, _LEAD)),
    BankQuestion("back-to-work", "How have you kept up with your trade in times when you were not working?", _M, ("resilience", "learning"), (_REC, _HR)),
    BankQuestion("why-this-trade", "How did you come to this line of work, and would you choose it again?", _M, (), (_REC, _PEER)),
    BankQuestion("what-you-studied", "Why did you choose this course or apprenticeship, and what did you like least about it?", _M, ("learning",), (_REC, _MAN), (_ENTRY,)),
    BankQuestion("first-job", "What do you hope to learn in your first job, and from whom?", _M, ("learning",), (_REC, _MAN), (_ENTRY,)),
    # what moves you
    BankQuestion("good-day", "When did you last go home and think: that was a good day? What had happened?", _M, (), (_MAN, _PEER)),
    BankQuestion("ideal-job", "If you could write your own job description, what would be in it?", _M, (), (_HR, _MAN)),
    BankQuestion("beside-money", "What matters to you in a job, beside the pay?", _M, ("integrity",), (_HR, _REC)),
    BankQuestion("stay-or-go", "What would make you stay with us for a long time, and what would make you go?", _M, ("integrity",), (_HR, _TOP)),
    BankQuestion("why-lead", "Why do you want to lead people?", _M, ("leadership",), (_TOP, _HR), (_LEAD,)),
    BankQuestion("moving-abroad", "What would moving to another country ask of you, and what would carry you through the first months?", _M, ("adaptability", "resilience"), (_REC, _HR)),
    BankQuestion("why-this-town", "What draws you to this place?", _M, (), (_REC, _HR)),
    BankQuestion("outside-work", "What do you do with your time when you are not working?", _M, (), (_PEER, _HR)),
    BankQuestion("your-employer-counters", "If your employer offered you more to stay, what would you do?", _M, ("integrity", "decision-making"), (_REC, _TOP), (_EXPERIENCED, _LEAD)),
)  # fmt: skip

CLOSING: tuple[BankQuestion, ...] = (
    BankQuestion("your-questions", "What would you like to ask us?", _E, (), ()),
    BankQuestion("anything-else", "Is there anything we have not asked that we should know?", _E, (), ()),
    # pay and terms
    BankQuestion("pay-wanted", "What pay do you have in mind?", _E, (), (_REC, _HR)),
    BankQuestion("pay-lower", "What if our range ends below what you have in mind?", _E, ("influencing",), (_REC, _HR)),
    BankQuestion("pay-or-else", "If we cannot move on pay, what else would count for you?", _E, ("influencing",), (_HR, _MAN)),
    BankQuestion("hours-wanted", "How many hours a week would you like to work?", _E, (), (_REC, _HR)),
    BankQuestion("fixed-term", "Would you come if the contract were for a limited time at first?", _E, (), (_HR, _REC)),
    # dates
    BankQuestion("notice", "How long is your notice, and could it be shortened?", _E, (), (_REC, _HR)),
    BankQuestion("earliest-start", "What is the earliest day on which you could begin?", _E, (), (_REC, _MAN)),
    BankQuestion("booked-leave", "Is any leave already booked, or are there dates on which you cannot be here?", _E, (), (_HR, _MAN)),
    BankQuestion("trial-day", "Would you spend a day with us before we both decide?", _E, ("initiative",), (_MAN, _HR)),
    # place, shifts and papers
    BankQuestion("right-to-work", "Do you need a permit to work here, and how long does the present one run?", _E, (), (_REC, _HR)),
    BankQuestion("would-you-move", "Would you move here, and how soon?", _E, ("adaptability",), (_REC, _HR)),
    BankQuestion("way-to-work", "How would you get to work, and how long would it take?", _E, (), (_REC, _MAN)),
    BankQuestion("days-on-site", "How many days a week would you want to be on site?", _E, (), (_REC, _MAN)),
    BankQuestion("travel", "Can you be away from home for some nights a month?", _E, ("adaptability",), (_REC, _MAN)),
    BankQuestion("shifts", "Can you work early, late and night shifts, and weekends too?", _E, ("adaptability",), (_REC, _MAN)),
    BankQuestion("on-call", "Would you be on call, and what would you need for that?", _E, ("adaptability",), (_MAN, _HR)),
    BankQuestion("licence-papers", "Which licences and certificates do you hold, and until when are they valid?", _E, (), (_REC, _HR)),
    BankQuestion("language-level", "Shall we carry on for five minutes in the language of the job?", _E, ("communication",), (_REC, _MAN)),
    BankQuestion("what-you-need", "What can we arrange so that you can do this work well?", _E, ("inclusion",), (_HR, _REC)),
    # the decision
    BankQuestion("other-talks", "Where else are you in talks, and how far along are they?", _E, ("integrity",), (_REC, _TOP)),
    BankQuestion("references", "Whom may we ask about you, and what will they tell us?", _E, ("integrity",), (_HR, _REC)),
    BankQuestion("would-you-accept", "If we made you an offer tomorrow, what would you still need to know?", _E, ("decision-making",), (_MAN, _REC)),
    BankQuestion("leave-with", "When you have gone, what should we remember about you?", _E, ("communication",), (_MAN, _TOP)),
)  # fmt: skip
