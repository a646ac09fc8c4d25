"""Behavioural questions: what somebody did, when it happened, and what came of it."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import BankQuestion, Level, QuestionKind

_B = QuestionKind.BEHAVIOURAL
_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER
_ENTRY, _EXPERIENCED, _LEAD = Level.ENTRY, Level.EXPERIENCED, Level.LEAD

# The most usual come first: of questions that fit equally well, the earlier one is asked.
BEHAVIOURAL: tuple[BankQuestion, ...] = (
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
    # leadership
    BankQuestion("hard-stretch", "Tell me about a hard stretch you led a team through. How did you keep people going?", _B, ("leadership", "resilience"), (_MAN, _TOP), (_LEAD,)),
    BankQuestion("handed-over", "Tell me about something important that you gave to somebody else to do. How did you let go of it?", _B, ("leadership", "coaching"), (_MAN, _TOP), (_LEAD,)),
    BankQuestion("unpopular", "When did you make a decision that your team was unhappy with?", _B, ("leadership", "decision-making"), (_MAN, _TOP), (_LEAD,)),
    BankQuestion("built-team", "Tell me about a team you put together. How did you choose the people?", _B, ("leadership", "planning"), (_TOP, _MAN), (_LEAD,)),
    BankQuestion("let-go", "Have you ever had to let somebody go? How did you prepare for it, and what did you say?", _B, ("leadership", "empathy"), (_HR, _TOP), (_LEAD,)),
    BankQuestion("first-in-charge", "When were you first in charge of other people, at work, in a club or in your studies?", _B, ("leadership", "initiative"), (_REC, _MAN), (_ENTRY,)),
    # problem-solving
    BankQuestion("simple-answer", "Tell me about a problem that had a simple answer nobody had seen.", _B, ("problem-solving", "creativity"), (_MAN, _PEER)),
    BankQuestion("nobody-to-ask", "When did something break with nobody there to ask? What did you try first?", _B, ("problem-solving", "initiative"), (_MAN, _PEER)),
    BankQuestion("made-it-worse", "Tell me about a problem where your first attempt made things worse.", _B, ("problem-solving", "learning"), (_PEER, _MAN)),
    BankQuestion("workaround", "When did you have to live with a makeshift, and how did you get to the real repair?", _B, ("problem-solving", "quality"), (_PEER, _MAN)),
    BankQuestion("stuck", "When were you properly stuck? How did you get moving again?", _B, ("problem-solving", "resilience"), (_PEER,)),
    # initiative
    BankQuestion("between-desks", "What have you seen fall between two people’s duties and picked up yourself?", _B, ("initiative", "ownership"), (_MAN, _PEER)),
    BankQuestion("spare-hours", "What did you do the last time your work left you with hours to spare?", _B, ("initiative", "learning"), (_MAN,)),
    BankQuestion("stepped-in", "Tell me about a time you stepped in because the person in charge was away.", _B, ("initiative", "decision-making"), (_MAN,)),
    BankQuestion("saw-it-coming", "When did you act on a problem before anybody else saw it coming?", _B, ("initiative", "analytical"), (_MAN, _TOP)),
    BankQuestion("turned-down", "Tell me about a proposal of yours that was turned down. What did you do with it?", _B, ("initiative", "resilience"), (_MAN, _TOP)),
    # ownership
    BankQuestion("bad-inheritance", "Tell me about work you took over in a bad state. What did you do with it?", _B, ("ownership", "problem-solving"), (_MAN, _PEER)),
    BankQuestion("costly-promise", "When did keeping a promise at work cost you more than you had thought?", _B, ("ownership", "integrity"), (_MAN, _HR)),
    BankQuestion("last-tenth", "Tell me about something that was nearly finished for weeks. How did you bring it to an end?", _B, ("ownership", "results"), (_MAN, _PEER)),
    BankQuestion("took-blame", "When did you answer for something that your team got wrong?", _B, ("ownership", "leadership"), (_TOP, _MAN), (_EXPERIENCED, _LEAD)),
    BankQuestion("went-back", "When did you go back, weeks later, to see whether your work had held?", _B, ("ownership", "quality"), (_PEER, _MAN)),
    # resilience
    BankQuestion("long-haul", "What is the longest and most tiring piece of work you have seen through? What kept you at it?", _B, ("resilience", "results"), (_MAN, _HR)),
    BankQuestion("criticised-openly", "When were you criticised in front of others? What did you do then, and afterwards?", _B, ("resilience", "conflict"), (_HR, _MAN)),
    BankQuestion("badly-wanted", "Tell me about something you badly wanted at work and did not get.", _B, ("resilience", "learning"), (_HR, _TOP)),
    BankQuestion("worst-day", "Tell me about the worst day you have had at work. How did you come in the next morning?", _B, ("resilience",), (_HR, _PEER)),
    BankQuestion("stayed-calm", "When did you stay calm while people around you did not?", _B, ("resilience", "safety"), (_MAN, _PEER)),
    BankQuestion("third-attempt", "Tell me about something that only worked at the second or third attempt.", _B, ("resilience", "results"), (_MAN,)),
    BankQuestion("time-away", "Tell me about coming back to work after a time away. How did you find your way in again?", _B, ("resilience", "adaptability"), (_REC, _HR), (_EXPERIENCED, _LEAD)),
    # collaboration
    BankQuestion("not-alone", "Tell me about something your team did that none of you could have done alone. What was your part?", _B, ("collaboration", "results"), (_MAN, _PEER)),
    BankQuestion("put-aside", "When did you put your own work aside to help a colleague with theirs?", _B, ("collaboration", "empathy"), (_PEER,)),
    BankQuestion("not-their-share", "Tell me about a group in which somebody did not do their share.", _B, ("collaboration", "conflict"), (_PEER, _HR)),
    BankQuestion("bad-handover", "Tell me about a handover that went wrong, or nearly did. What did you change?", _B, ("collaboration", "quality"), (_PEER, _MAN)),
    BankQuestion("far-apart", "Tell me about working closely with people you hardly ever met in person.", _B, ("collaboration", "communication"), (_PEER, _MAN)),
    BankQuestion("shared-credit", "When did you get praise for work that was not only yours?", _B, ("collaboration", "integrity"), (_PEER, _HR)),
    BankQuestion("study-group", "Tell me about a group project from your studies or training. Who did what, and why?", _B, ("collaboration", "planning"), (_REC, _MAN), (_ENTRY,)),
    # conflict
    BankQuestion("heated", "Tell me about a discussion at work that grew heated. What did you say?", _B, ("conflict", "communication"), (_HR, _PEER)),
    BankQuestion("lost-argument", "When did you lose an argument and then have to carry out the decision?", _B, ("conflict", "adaptability"), (_MAN, _TOP)),
    BankQuestion("complaint-about-you", "Tell me about a complaint that somebody made about you.", _B, ("conflict", "learning"), (_HR, _MAN)),
    BankQuestion("repaired", "Tell me about a working relationship that went bad and that you mended.", _B, ("conflict", "empathy"), (_HR, _PEER)),
    BankQuestion("said-no", "When did you have to say no to somebody whose goodwill you needed?", _B, ("conflict", "stakeholders"), (_MAN, _TOP)),
    # communication
    BankQuestion("spoke-to-group", "Tell me about the last time you spoke in front of a group. How did you prepare?", _B, ("communication", "planning"), (_MAN, _REC)),
    BankQuestion("wrote-something", "What have you written at work that other people really used?", _B, ("communication", "quality"), (_MAN, _PEER)),
    BankQuestion("listened", "When did listening get you further than talking?", _B, ("communication", "empathy"), (_HR, _MAN)),
    BankQuestion("not-taken-in", "Tell me about a time people did not take in what you had told them. How did you notice?", _B, ("communication", "learning"), (_PEER, _MAN)),
    BankQuestion("few-words", "When did you have to make yourself understood with hardly a word in common?", _B, ("communication", "inclusion"), (_PEER, _REC)),
    # customer focus
    BankQuestion("nearly-lost", "Tell me about a customer or client you nearly lost and kept.", _B, ("customer-focus", "commercial"), (_MAN, _TOP)),
    BankQuestion("did-more", "When did you do more for a customer, patient or guest than the job asked of you?", _B, ("customer-focus", "initiative"), (_MAN, _REC)),
    BankQuestion("they-told-us", "What have you changed because of something that the people you serve told you?", _B, ("customer-focus", "quality"), (_MAN, _TOP)),
    BankQuestion("refused-customer", "Tell me about a time you had to refuse a customer something. How did they take it?", _B, ("customer-focus", "conflict"), (_MAN, _PEER)),
    BankQuestion("asks-for-you", "Tell me about somebody who asks for you by name. Why do they?", _B, ("customer-focus", "stakeholders"), (_MAN, _REC)),
    BankQuestion("could-not-say", "When did you look after somebody who could not easily say what they needed?", _B, ("customer-focus", "empathy"), (_MAN, _PEER)),
    # planning
    BankQuestion("many-parts", "Tell me about something with many parts that you planned from the beginning.", _B, ("planning", "ownership"), (_MAN, _TOP)),
    BankQuestion("late-supplier", "When did your plan hang on somebody who was late? What did you do?", _B, ("planning", "stakeholders"), (_MAN, _PEER)),
    BankQuestion("struck-off", "When did you decide not to do something on your list, and tell people so?", _B, ("planning", "decision-making"), (_MAN, _PEER)),
    BankQuestion("beside-daily", "How did you last fit a long piece of work around the daily business?", _B, ("planning", "results"), (_MAN,)),
    BankQuestion("took-longer", "Tell me about something that took far longer than you had said it would.", _B, ("planning", "learning"), (_MAN, _PEER)),
    BankQuestion("two-lives", "Tell me about a time you had two duties at once, such as studies and a job.", _B, ("planning", "resilience"), (_REC, _MAN), (_ENTRY,)),
    # attention to detail
    BankQuestion("always-check", "What do you now always check because it once went wrong for you?", _B, ("attention-to-detail", "learning"), (_PEER, _MAN)),
    BankQuestion("same-all-day", "Tell me about work that was the same all day. How did you keep it right to the end?", _B, ("attention-to-detail", "resilience"), (_MAN, _PEER)),
    BankQuestion("small-print", "When did reading something to the very end pay off?", _B, ("attention-to-detail", "analytical"), (_PEER, _MAN)),
    BankQuestion("kept-records", "Tell me about records you kept that somebody later had to rely on.", _B, ("attention-to-detail", "integrity"), (_MAN, _HR)),
    BankQuestion("two-figures", "When did two lists or figures disagree in front of you? How did you find out which was right?", _B, ("attention-to-detail", "analytical"), (_PEER, _MAN)),
    BankQuestion("quick-and-exact", "When did you have to be quick and exact at the same time?", _B, ("attention-to-detail", "planning"), (_MAN, _PEER)),
    # adaptability
    BankQuestion("new-boss", "Tell me about a new manager who wanted everything done differently.", _B, ("adaptability", "collaboration"), (_HR, _MAN)),
    BankQuestion("job-changed", "When did your job turn into another one while you were in it?", _B, ("adaptability", "learning"), (_MAN, _HR)),
    BankQuestion("gave-up-habit", "Which way of working have you given up although you were fond of it?", _B, ("adaptability", "quality"), (_PEER, _MAN)),
    BankQuestion("stood-in", "When did you have to do a job that was not yours?", _B, ("adaptability", "collaboration"), (_MAN, _PEER)),
    BankQuestion("priorities-turned", "Tell me about a week in which the most important task changed more than once.", _B, ("adaptability", "planning"), (_MAN,)),
    # learning
    BankQuestion("taught-yourself", "What have you taught yourself lately, and how did you go about it?", _B, ("learning", "initiative"), (_PEER, _MAN)),
    BankQuestion("from-a-junior", "When did you learn something from somebody with less experience than you?", _B, ("learning", "inclusion"), (_PEER, _TOP), (_EXPERIENCED, _LEAD)),
    BankQuestion("weak-spot", "When did a weakness of yours get in the way of your work? What have you done about it since?", _B, ("learning", "integrity"), (_REC, _HR)),
    BankQuestion("lacked-skill", "Tell me about a task for which you lacked a skill. How did you close the gap?", _B, ("learning", "ownership"), (_MAN, _PEER)),
    BankQuestion("not-passed", "Tell me about an exam or a trial that you did not pass. What did you do with that?", _B, ("learning", "resilience"), (_REC, _MAN), (_ENTRY,)),
    BankQuestion("asked-for-criticism", "When did you last ask somebody to criticise your work, and what did you hear?", _B, ("learning", "communication"), (_HR, _PEER)),
    # decision-making
    BankQuestion("within-minutes", "Tell me about a decision you had to make within minutes.", _B, ("decision-making", "resilience"), (_MAN, _TOP)),
    BankQuestion("take-back", "Which decision of yours would you take back if you could?", _B, ("decision-making", "learning"), (_TOP, _MAN)),
    BankQuestion("pulled-the-plug", "When did you stop something that a lot of work had already gone into?", _B, ("decision-making", "commercial"), (_TOP, _MAN)),
    BankQuestion("two-good-ways", "Tell me about a choice between two good options. What tipped it?", _B, ("decision-making", "analytical"), (_TOP, _MAN)),
    BankQuestion("passed-up", "When did you decide that a matter was not yours to settle?", _B, ("decision-making", "safety"), (_MAN, _HR)),
    # influencing
    BankQuestion("no-to-yes", "Tell me about a no that you turned into a yes.", _B, ("influencing", "commercial"), (_MAN, _TOP)),
    BankQuestion("not-convinced", "When did you fail to convince somebody? What would you try today?", _B, ("influencing", "learning"), (_MAN, _TOP)),
    BankQuestion("group-habit", "Tell me about a habit of a whole group that you helped to change.", _B, ("influencing", "leadership"), (_TOP, _MAN)),
    BankQuestion("negotiated", "Tell me about something you negotiated. What did each side take home?", _B, ("influencing", "commercial"), (_TOP, _MAN)),
    BankQuestion("showed-it", "When did showing people something work better than explaining it?", _B, ("influencing", "creativity"), (_PEER, _MAN)),
    # integrity
    BankQuestion("in-confidence", "Tell me about a time you were trusted with something confidential.", _B, ("integrity", "communication"), (_HR, _MAN)),
    BankQuestion("bend-a-rule", "When did somebody press you to bend a rule?", _B, ("integrity", "conflict"), (_HR, _MAN)),
    BankQuestion("spoke-up", "When did you report something that others would sooner have left alone?", _B, ("integrity", "safety"), (_HR, _TOP)),
    BankQuestion("against-own-gain", "When did you do what was fair although it went against your own interest?", _B, ("integrity", "empathy"), (_HR, _TOP)),
    # results
    BankQuestion("beat-target", "Which target have you beaten by the most, and what did you do that others did not?", _B, ("results", "initiative"), (_MAN, _TOP)),
    BankQuestion("with-little", "What have you achieved with less time, money or people than you needed?", _B, ("results", "creativity"), (_MAN, _TOP)),
    BankQuestion("own-goal", "Tell me about a goal you set yourself. How did you know how far along you were?", _B, ("results", "planning"), (_MAN, _REC)),
    BankQuestion("stood-in-the-way", "What stood most in the way of your best result, and how did you get past it?", _B, ("results", "problem-solving"), (_MAN, _TOP)),
    # coaching
    BankQuestion("settled-in", "Tell me about a new colleague whom you helped through the first weeks.", _B, ("coaching", "collaboration"), (_PEER, _MAN)),
    BankQuestion("bigger-job", "Whom have you helped to grow into a bigger job?", _B, ("coaching", "leadership"), (_TOP, _HR), (_LEAD,)),
    BankQuestion("other-explanation", "Tell me about somebody who could not learn it the way you explained it. What did you change?", _B, ("coaching", "communication"), (_PEER, _MAN)),
    BankQuestion("feedback-that-worked", "Tell me about feedback you gave that changed something.", _B, ("coaching", "conflict"), (_MAN, _HR)),
    BankQuestion("hidden-strength", "When did you see a strength in somebody that others had missed?", _B, ("coaching", "inclusion"), (_HR, _MAN)),
    # analytical
    BankQuestion("figures-misled", "When did the figures seem to say one thing and turn out to mean another?", _B, ("analytical", "problem-solving"), (_PEER, _MAN)),
    BankQuestion("too-much-to-read", "Tell me about a time you had to make sense of a great deal of information quickly.", _B, ("analytical", "communication"), (_MAN, _TOP)),
    BankQuestion("pattern", "Tell me about a pattern you noticed that explained a lot.", _B, ("analytical", "creativity"), (_PEER, _MAN)),
    BankQuestion("tested-belief", "Which belief that everybody shared did you put to the test?", _B, ("analytical", "initiative"), (_TOP, _PEER)),
    # creativity
    BankQuestion("borrowed-idea", "Tell me about an idea you brought over from quite another field.", _B, ("creativity", "learning"), (_MAN, _PEER)),
    BankQuestion("idea-failed", "Which idea of yours did not work, and what was left of it?", _B, ("creativity", "resilience"), (_MAN, _TOP)),
    BankQuestion("always-done-so", "When did you find a new way to do something that had always been done the same way?", _B, ("creativity", "quality"), (_MAN, _PEER)),
    BankQuestion("built-on", "Tell me about somebody else’s idea that you made better.", _B, ("creativity", "collaboration"), (_PEER,)),
    BankQuestion("tight-limits", "When did a tight limit lead you to a better idea?", _B, ("creativity", "results"), (_PEER, _MAN)),
    # stakeholders
    BankQuestion("opposite-wishes", "Tell me about people who wanted opposite things from the same piece of work.", _B, ("stakeholders", "conflict"), (_MAN, _TOP)),
    BankQuestion("earned-trust", "Tell me about a partner, a supplier or a family whose trust you had to earn.", _B, ("stakeholders", "empathy"), (_MAN,)),
    BankQuestion("lowered-hopes", "When did you have to lower somebody’s expectations?", _B, ("stakeholders", "communication"), (_MAN, _TOP)),
    BankQuestion("left-out-someone", "Whom did you once forget to involve, and what came of it?", _B, ("stakeholders", "learning"), (_MAN, _PEER)),
    BankQuestion("far-above", "Tell me about a time you had to deal with somebody far above you in rank.", _B, ("stakeholders", "communication"), (_TOP, _MAN), (_ENTRY, _EXPERIENCED)),
    # safety
    BankQuestion("near-miss", "Tell me about a near miss. What did you change so that it would not happen again?", _B, ("safety", "quality"), (_MAN, _PEER)),
    BankQuestion("emergency", "Tell me about an emergency you were part of. What exactly did you do?", _B, ("safety", "resilience"), (_MAN,)),
    BankQuestion("used-to-danger", "When did you see a danger that everybody else had got used to?", _B, ("safety", "attention-to-detail"), (_MAN, _PEER)),
    BankQuestion("nuisance-rule", "How did you get people to keep to a safety rule that they found a nuisance?", _B, ("safety", "influencing"), (_MAN, _TOP), (_EXPERIENCED, _LEAD)),
    BankQuestion("rules-under-load", "Tell me about a day when it was hard to keep to the safety or hygiene rules. How did you manage?", _B, ("safety", "integrity"), (_MAN, _PEER)),
    # empathy
    BankQuestion("judged-too-soon", "When did you judge somebody too quickly?", _B, ("empathy", "inclusion"), (_HR, _PEER)),
    BankQuestion("through-bad-time", "Tell me about helping somebody through a bad time at work. Where did you draw the line?", _B, ("empathy", "integrity"), (_HR, _MAN)),
    BankQuestion("other-side", "When did seeing a matter from the other side change what you did?", _B, ("empathy", "conflict"), (_HR, _PEER)),
    # inclusion
    BankQuestion("brought-in", "When did you notice that somebody was being left out? What did you do?", _B, ("inclusion", "empathy"), (_HR, _PEER)),
    BankQuestion("joined-old-group", "Tell me about joining people who had known each other for years. How did you find your place?", _B, ("inclusion", "adaptability"), (_PEER, _HR)),
    BankQuestion("could-take-part", "What have you changed in your work so that somebody else could take part in it?", _B, ("inclusion", "customer-focus"), (_HR, _MAN)),
    BankQuestion("wrong-custom", "When did you get a custom or a word wrong with people of another background?", _B, ("inclusion", "learning"), (_PEER, _HR)),
    # quality
    BankQuestion("not-good-enough", "When did you start something again because it was not good enough?", _B, ("quality", "integrity"), (_MAN, _PEER)),
    BankQuestion("new-routine", "Tell me about a checklist or a routine that you introduced. Is it still in use?", _B, ("quality", "initiative"), (_MAN, _PEER)),
    BankQuestion("inspected", "Tell me about an inspection, an audit or a review of your work. What did it find?", _B, ("quality", "attention-to-detail"), (_MAN, _TOP)),
    # commercial
    BankQuestion("found-waste", "Where have you found waste, and what did you do about it?", _B, ("commercial", "quality"), (_MAN, _TOP)),
    BankQuestion("kept-budget", "Tell me about a budget that you had to keep to.", _B, ("commercial", "planning"), (_MAN, _TOP), (_EXPERIENCED, _LEAD)),
    BankQuestion("saw-a-chance", "When did you see a chance for business that others had walked past?", _B, ("commercial", "initiative"), (_TOP, _MAN)),
    BankQuestion("told-the-price", "When did you have to tell somebody what their wish would cost?", _B, ("commercial", "communication"), (_MAN,)),
)  # fmt: skip
