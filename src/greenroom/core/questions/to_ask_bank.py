"""Our questions for the candidate to ask, by topic and by who can answer them."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from dataclasses import dataclass

from greenroom.core.people import Stakeholder
from greenroom.core.postings.values import FactName, ItemKind
from greenroom.core.questions.values import Topic
from greenroom.core.research.values import FactTopic

_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER


@dataclass(frozen=True, slots=True)
class Asking:
    """A question for the candidate to ask.

    Attributes:
        key: its name in the record.
        text: the question; `{priority}` is filled in from the posting, `{goals}`, `{news}` … from the research file.
        topic: what it is about.
        to: who can answer it.
        unless: the fact or the part of a posting that would make it needless.
        why: one sentence that makes it worth asking, where its topic does not say enough.
        research: what it would find out; worth less once that stands in the research file.
    """

    key: str
    text: str
    topic: Topic
    to: tuple[Stakeholder, ...]
    unless: FactName | ItemKind | None = None
    why: str = ""
    research: FactTopic | None = None


_GOALS, _PRODUCTS, _NEWS, _PROBLEMS, _PEOPLE = FactTopic
_D, _SU, _TE, _DI = Topic.DAILY_WORK, Topic.SUCCESS, Topic.TEAM, Topic.DIRECTION
_GR, _TR, _PAY, _NX = Topic.GROWTH, Topic.TERMS, Topic.PAY, Topic.NEXT_STEPS

# Within each topic the most useful come first: of questions that fit equally well, the earlier one is asked.
TO_ASK: tuple[Asking, ...] = (
    # what the research file makes worth asking
    Asking("read-problem", "I read: “{problems}”. What have you tried so far, and what has helped?", _SU, (_MAN, _PEER, _TOP)),
    Asking("read-goal", "I read: “{goals}”. What stands in the way of it today?", _DI, (_TOP, _MAN)),
    Asking("read-news", "I read: “{news}”. What does it change for the team?", _DI, (_MAN, _TOP, _PEER, _HR)),
    Asking("read-product", "I read: “{products}”. What do the people you do it for ask for most?", _D, (_PEER, _MAN, _REC)),
    # what they call success
    Asking("six-months", "What should be different six months after I start?", _SU, (_MAN, _TOP)),
    Asking("measured-how", "How will you know that the person you hire is doing well? Which figure will you look at?", _SU, (_MAN, _TOP)),
    Asking("priority-why", "You name “{priority}”. What makes that so pressing now?", _SU, (_MAN, _TOP, _PEER)),
    Asking("last-person", "What did the best person in this position do that others did not?", _SU, (_MAN,), why="It is what you will be measured against."),
    Asking("one-problem", "Which problem would you like to see solved first?", _SU, (_MAN, _TOP, _PEER), ItemKind.PRIORITY, "The posting does not say what comes first.", research=_PROBLEMS),
    Asking("indispensable", "Of all you ask for, what can the person not do without?", _SU, (_REC, _MAN), ItemKind.MUST_HAVE, "The posting does not tell what is needed from what would be nice."),
    Asking("who-fails", "Why have people struggled in this position?", _SU, (_MAN, _HR), why="You hear where others stumbled before you get there."),
    Asking("small-win", "What could I get done in the first month that would help you most?", _SU, (_MAN, _PEER), why="It shows you what to offer them."),
    Asking("trial-time", "What decides at the end of the trial period whether somebody stays?", _SU, (_HR, _MAN), why="It is the first measure that will be put to you."),
    Asking("they-looked-for", "What have earlier candidates lacked?", _SU, (_REC, _MAN), why="If you have it, you can say so at once."),
    # the work from day to day
    Asking("first-task", "What would be on my desk in the first week?", _D, (_MAN, _PEER), ItemKind.RESPONSIBILITY, "The posting says little about the work itself."),
    Asking("ordinary-week", "What does an ordinary week look like, and what an extraordinary one?", _D, (_PEER, _MAN)),
    Asking("hardest-part", "What is the hardest part of this work that the posting does not mention?", _D, (_PEER, _MAN), why="Every job has one, and you will like it better if you knew."),
    Asking("interruptions", "What keeps you from doing your best work here?", _D, (_PEER,), why="You learn more from what annoys people than from what they praise."),
    Asking("where-done", "How much of the work is done on site, and who decides that?", _D, (_REC, _MAN), FactName.REMOTE, "The posting does not say where the work is done."),
    Asking("tools", "Which tools and routines would I have to learn first?", _D, (_PEER,)),
    Asking("time-shares", "Into which parts would my time divide, and which part is growing?", _D, (_MAN, _PEER)),
    Asking("own-decisions", "What could I decide myself, and what would I have to ask about?", _D, (_MAN, _TOP), why="Titles say little about how much you may decide."),
    Asking("busy-season", "Which weeks of the year are the heaviest, and how do you get through them?", _D, (_PEER, _MAN)),
    Asking("left-undone", "What has been left undone while the position stood empty?", _D, (_MAN, _PEER), why="It is what will lie on your desk."),
    Asking("when-it-goes-wrong", "What happened here the last time something went badly wrong?", _D, (_PEER, _MAN, _TOP), why="How people speak of a bad day tells you how they get through one."),
    Asking("out-of-hours", "How often does work reach you in the evening or at the weekend?", _D, (_PEER, _HR), why="Nobody writes it into a posting."),
    # the people
    Asking("team-made-of", "Who is in the team, and how long have they been there?", _TE, (_MAN, _PEER), research=_PEOPLE),
    Asking("disagreement", "How does the team settle a disagreement? Can you think of the last one?", _TE, (_PEER, _MAN), why="A team that can name its last quarrel has probably settled it."),
    Asking("informed", "How do you like to be kept informed?", _TE, (_MAN,), why="Much trouble with managers begins here."),
    Asking("why-you-stay", "What has kept you here?", _TE, (_PEER, _TOP), why="People answer it honestly, and you hear it if they do not."),
    Asking("change-at-once", "What would you change at once if you could?", _TE, (_PEER,), why="It shows what you would have to live with."),
    Asking("why-open", "Is the position new, or did somebody move on?", _TE, (_REC, _MAN), why="It tells you whether you would be following somebody."),
    Asking("what-they-need", "What does the team need from a new colleague that it does not have now?", _TE, (_MAN, _PEER), why="If you have it, you can say so at once."),
    Asking("work-with-most", "With whom outside the team would I have most to do, and how do you get on?", _TE, (_PEER, _MAN), research=_PEOPLE),
    Asking("your-manager", "How would you describe the person I would report to?", _TE, (_REC, _HR, _PEER)),
    Asking("come-and-go", "How many people came and how many left in the last year?", _TE, (_HR, _REC), why="If many go, you will want to know why."),
    Asking("mistakes-treated", "What happens when somebody here makes a mistake?", _TE, (_PEER, _HR), why="You will make some."),
    Asking("heard-by", "When did the people on the ground last change your mind?", _TE, (_TOP, _MAN), why="It tells you how far up a good idea travels."),
    # where it all is going
    Asking("three-years", "Where should the organisation stand in three years, and what stands in the way?", _DI, (_TOP,), research=_GOALS),
    Asking("role-moves", "How does this role move the organisation forward?", _DI, (_TOP, _MAN), research=_GOALS),
    Asking("worry", "What worries you most about the coming year?", _DI, (_TOP, _MAN), research=_PROBLEMS),
    Asking("decision-recent", "What is the best decision the organisation has made lately?", _DI, (_TOP, _PEER), research=_NEWS),
    Asking("given-up", "What have you decided to stop doing?", _DI, (_TOP, _MAN), why="What people stop doing shows what they really want."),
    Asking("why-choose-you", "Why do people come to you and not to others?", _DI, (_TOP, _PEER, _REC), research=_PRODUCTS),
    Asking("money-comes-from", "What does this area depend on for its money, and how safe is that?", _DI, (_TOP, _MAN), why="It tells you how safe the position is.", research=_PRODUCTS),
    Asking("what-changed", "What has changed most since you came here?", _DI, (_PEER, _TOP, _HR), research=_NEWS),
    Asking("if-vacant", "What would happen if you left this position empty?", _DI, (_TOP, _MAN), why="It tells you how much the position matters to them."),
    # what becomes of people
    Asking("learned-how", "How do people learn here: what have you learned in the last year?", _GR, (_PEER, _HR)),
    Asking("grown-where", "Where have people gone from this position?", _GR, (_MAN, _HR)),
    Asking("brought-in", "How are new people brought in during the first weeks?", _GR, (_HR, _MAN), why="The first weeks decide how soon you feel at home."),
    Asking("judged-when", "How often, and how, is performance talked about?", _GR, (_HR, _MAN), why="It tells you when you will know where you stand."),
    Asking("whom-to-ask", "Whom would I turn to with questions in the first months?", _GR, (_PEER, _MAN), why="The first months are easier with a name to turn to."),
    Asking("moved-up", "Who was the last to be promoted here, and for what?", _GR, (_TOP, _HR, _PEER), why="It shows what is really rewarded here."),
    Asking("time-to-learn", "Is there time and money for courses, and who decides on them?", _GR, (_HR, _REC)),
    Asking("grow-beyond", "If I do well, what could I take on in the second year?", _GR, (_MAN, _TOP)),
    # terms other than pay
    Asking("permit", "Do you support permits for people who need one, and who looks after it?", _TR, (_HR, _REC), FactName.VISA, "The posting says nothing about permits."),
    Asking("moving", "What support is there for moving?", _TR, (_HR, _REC), FactName.RELOCATION, "The posting says nothing about moving."),
    Asking("how-long", "Is the contract permanent, and what are the hours?", _TR, (_REC, _HR), FactName.EMPLOYMENT, "The posting does not say what kind of contract it is."),
    Asking("which-place", "At which address would I work?", _TR, (_REC, _HR), FactName.PLACE, "The posting names no place."),
    Asking("rota", "How far ahead are shifts and holidays planned, and who may swap?", _TR, (_PEER, _HR), why="It decides how well you can plan the rest of your life."),
    Asking("how-much-travel", "How many nights a month are people in this position away?", _TR, (_PEER, _MAN, _REC)),
    Asking("family-time", "How do people here manage when a child or a parent falls ill?", _TR, (_PEER, _HR), why="You hear how much room there is for life outside work."),
    # pay alone
    Asking("range", "Which pay range is set for the position?", _PAY, (_REC, _HR), FactName.PAY, "The posting names no pay."),
    Asking("beside-pay", "What comes on top of the pay: bonus, pension, insurance, anything else?", _PAY, (_HR, _REC)),
    Asking("pay-grows", "When is pay looked at again, and what decides whether it rises?", _PAY, (_HR, _REC)),
    Asking("extra-hours", "Are extra hours paid or given back as time?", _PAY, (_HR, _REC)),
    Asking("where-in-range", "What decides where in the range somebody begins?", _PAY, (_HR, _REC)),
    # what comes next
    Asking("start", "By when do you need somebody to start?", _NX, (_REC, _HR, _MAN), FactName.START, "The posting names no start."),
    Asking("steps", "Which steps follow, and when may I expect to hear from you?", _NX, (_REC, _HR, _MAN)),
    Asking("doubt", "Is there anything in my background that leaves you in doubt, that I could answer now?", _NX, (_MAN, _REC), why="A doubt that is spoken can be answered."),
    Asking("who-decides", "Who decides in the end, and on what?", _NX, (_REC, _HR, _TOP), why="It tells you whom you have yet to convince."),
    Asking("meet-the-team", "May I meet the people I would work with, or see the place?", _NX, (_PEER, _MAN, _HR), why="An hour with the team tells you more than any description."),
    Asking("send-you", "Is there anything I can send you that would help you decide?", _NX, (_MAN, _TOP, _REC), why="It keeps the conversation open."),
    Asking("whom-to-write", "To whom may I write if a question comes to me later?", _NX, (_REC, _PEER, _HR), why="It gives you a name for your letter of thanks."),
)  # fmt: skip
