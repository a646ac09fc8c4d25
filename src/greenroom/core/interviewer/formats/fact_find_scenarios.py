"""Fact-finds to practise."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.centre_values import Choice, FactFind, Paper
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_TRAINEE = FactFind(
    task=(
        "A branch manager wants to end the contract of a trainee, Jo, before the trial period is over on Friday. Jo was late nine times in three months. "
        "You decide: end it, extend the trial period by two months, or keep Jo with conditions. I have the file and answer questions. You may ask ten; then I need your decision."
    ),
    facts=(
        Paper(
            "pattern",
            "when Jo was late",
            r"\bwhen\b.*\blate|\bwhich days?|\bpattern|\bhow late|\bmondays?|\bdays? (?:of the week|was)",
            "Seven of the nine times were Mondays and Thursdays. It was never more than 25 minutes.",
            matters=True,
        ),
        Paper(
            "cause",
            "why Jo was late",
            r"\bwhy\b|\breasons?\b|\bcause|\bexplain|\bexplanation|\bhappened|\bdaycare|\bbrother",
            "Jo takes a younger brother to school on Mondays and Thursdays, since their mother started early shifts in August. Jo told a colleague, but not the manager.",
            matters=True,
        ),
        Paper(
            "work",
            "how good Jo’s work is",
            r"\bwork\b|\bperform|\bquality|\bresults?\b|\bmarks?\b|\bgood at|\bskills?|\bcustomers?\b|\bfeedback",
            "Jo’s test results are the second best of eleven trainees. Two customers wrote letters of praise.",
            matters=True,
        ),
        Paper(
            "talks",
            "whether anybody spoke with Jo",
            r"\bwarn|\bspoke|\btalk|\btold\b|\bconversation|\bwritten|\bdiscuss|\bmanager (?:say|said|do|did)",
            "There is one note: “Spoke in passing, Jo nodded.” There is no written warning, and the handbook asks for one before a contract is ended.",
            matters=True,
        ),
        Paper(
            "team",
            "what the team says",
            r"\bteam\b|\bcolleagues?\b|\bothers\b|\bcowork",
            "The team likes Jo. One colleague is annoyed, because she opens the till alone when Jo is late.",
        ),
        Paper(
            "shift",
            "whether the hours could be changed",
            r"\bshift|\bhours\b|\bstart (?:later|time)|\bflexib|\brota|\bschedule",
            "The branch has a second shift that begins at half past nine. It is short of people.",
            matters=True,
        ),
        Paper(
            "law",
            "the deadline",
            r"\bdeadline|\bfriday|\btrial period|\blaw|\blegal|\bcontract\b|\bnotice",
            "After Friday the usual notice of four weeks applies. An extension needs Jo’s signature by Thursday.",
        ),
        Paper(
            "before",
            "how others were treated",
            r"\bother trainees|\bbefore\b|\bprecedent|\bsimilar|\bpolicy|\brules?\b|\bhandbook",
            "Last year a trainee with eleven late arrivals was kept after a written warning. He is now deputy manager.",
        ),
    ),
    choices=(
        Choice(
            "end",
            "ending the contract",
            r"\bend(?:ing)?\b|\bterminat|\blet (?:Jo|go)|\bdismiss",
            "A message has just come in: Jo has handed the manager a letter from the school, which asks for a later start on two days. It is dated five weeks ago. What do you say now?",
            r"\bletter|\bschool|\bfive weeks",
        ),
        Choice(
            "extend",
            "extending the trial period",
            r"\bextend|\bextension|\btwo (?:more )?months",
            "A message has just come in: Jo was late again this morning, by fifteen minutes, and it is a Wednesday. The manager asks whether you are sure. What do you say?",
            r"\bwednesday|\bagain|\bthis morning|\bfifteen",
        ),
        Choice(
            "keep",
            "keeping Jo with conditions",
            r"\bkeep|\bconditions?\b|\bstay",
            "A message has just come in: the colleague at the till says that she will ask to be moved if Jo is kept. She is the longest-serving of the team. What do you say?",
            r"\bcolleague|\btill|\bmoved?\b|\blongest",
        ),
    ),
)

_PLAYGROUND = FactFind(
    task=(
        "The council has to say by noon whether the summer festival in the park goes ahead on Saturday. A storm is forecast. You decide: hold it as planned, move it into the sports hall, or call it off. "
        "I have what the office knows. You may ask ten questions; after that I need your decision, because the press is waiting."
    ),
    facts=(
        Paper(
            "storm",
            "how likely the storm is",
            r"\bstorm|\bforecast|\bweather|\bwind|\brain|\blikely|\bprobab",
            "The weather service gives a chance of 40 per cent for gusts over 70 kilometres an hour between two and five. It says more at eleven tomorrow.",
            matters=True,
        ),
        Paper(
            "trees",
            "how safe the park is",
            r"\btrees?\b|\bsafe|\bdanger|\brisk|\bpark\b|\binjur|\bpolice|\bfire",
            "Six old poplars stand beside the stage. Two of them were marked for felling in spring and still stand. From gusts of 60 on, the rules say that the park is closed.",
            matters=True,
        ),
        Paper(
            "hall",
            "what the hall can hold",
            r"\bhall\b|\bcapacity|\bindoors?|\broom\b|\bhow many (?:fit|people)",
            "The hall may hold 800 people. It is free on Saturday from noon on, and the caretaker needs to know today.",
            matters=True,
        ),
        Paper(
            "guests",
            "how many are expected",
            r"\bguests|\bvisitors|\bexpect|\bhow many|\btickets?|\battend|\bcrowd",
            "Last year 2,300 came over the day, at most 900 at one time. Entry is free.",
            matters=True,
        ),
        Paper(
            "money",
            "what each choice costs",
            r"\bcost|\bmoney|\bbudget|\bprice|\brefund|\binsur|\bcontracts?\b|\bpay",
            "Calling it off costs 11,000 for contracts. Moving costs 3,500 more than planned. The insurance pays nothing for weather.",
            matters=True,
        ),
        Paper(
            "stalls",
            "what the stallholders want",
            r"\bstall|\bvendors?|\btraders?|\bsellers?|\bclubs?\b|\bvolunteers?",
            "Of 34 stalls, 20 fit into the hall. Most are clubs, and for three of them it is the income of the year.",
        ),
        Paper(
            "before",
            "what happened in other years",
            r"\blast (?:time|year)|\bbefore\b|\bpast|\bhistory|\bother years",
            "Four years ago it was called off for a storm that did not come. The paper was unkind for a week.",
        ),
        Paper(
            "date",
            "whether it could be held another day",
            r"\bpostpone|\banother (?:day|date|weekend)|\blater\b|\bsunday|\bnext week|\bmove the date",
            "The next free Saturday of all bands is in October.",
        ),
    ),
    choices=(
        Choice(
            "hold",
            "holding it as planned",
            r"\bhold(?:ing)? it|\bas planned|\bgo(?:es)? ahead|\bin the park\b",
            "This has just come in: the forester says that he would not stand under those two poplars himself on Saturday. The paper has heard him say so. Do you stay with it?",
            r"\bforester|\bpoplars?|\btrees?",
        ),
        Choice(
            "move",
            "moving it into the hall",
            r"\bhall\b|\bmov(?:e|ing)|\bindoors",
            "This has just come in: the fire service says that with stalls inside, the hall may hold 600 and not 800. Do you stay with it?",
            r"\bfire|\b600|\bsix hundred|\b800|\bcapacity|\bentr",
        ),
        Choice(
            "off",
            "calling it off",
            r"\bcall(?:ing)? (?:it )?off|\bcancel",
            "This has just come in: the new forecast says 25 per cent. The clubs are asking why nobody thought of the hall. Do you stay with it?",
            r"\b25|\bforecast|\bhall\b|\bclubs?",
        ),
    ),
)


def _seats(holder: str, presser: str) -> tuple[Persona, ...]:
    return (
        Persona(
            "a1", holder, "Assessor", Stakeholder.HR_PARTNER, "has the file, and answers what is asked", (), "high-1"
        ),
        Persona("a2", presser, "Assessor", Stakeholder.SENIOR_LEADER, "puts your decision to the test", (), "low-1"),
    )


FACT_FINDS: tuple[Scenario, ...] = (
    Scenario(
        "find-trainee",
        Format.ASSESSMENT_CENTRE,
        "Fact-find: the trainee who is late",
        "A manager wants to end a contract. Ask for what you need to know, decide, and stand by it or change it when something new comes in.",
        minutes=20,
        seats=_seats("Beata Nowak", "Gregory Hale"),
        desk="papers",
        body=_TRAINEE,
    ),
    Scenario(
        "find-festival",
        Format.ASSESSMENT_CENTRE,
        "Fact-find: the festival and the storm",
        "By noon the council has to decide. Ask for what you need to know, decide, and defend it in front of somebody who doubts it.",
        minutes=20,
        seats=_seats("Sofia Lund", "Idris Bello"),
        desk="papers",
        body=_PLAYGROUND,
    ),
)
