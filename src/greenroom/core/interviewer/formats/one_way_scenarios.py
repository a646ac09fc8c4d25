"""Five one-way videos: recorded questions with their times. All people, employers and figures are made up."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.one_way import Limit, OneWay
from greenroom.core.interviewer.values import Persona, Role, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import Question, QuestionKind, Topic

_REC, _MAN = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER
_B, _S, _T = QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.TECHNICAL
_C, _M = QuestionKind.CULTURAL, QuestionKind.MOTIVATIONAL
_D, _SU, _TE = Topic.DAILY_WORK, Topic.SUCCESS, Topic.TEAM

ONE_WAY_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        "one-way-nurse", Format.VIDEO, "One-way: a clinic’s five questions",
        "The clinic sends everybody the same five recorded questions. For each there are thirty seconds to think and ninety to speak; then the camera stops by itself. There is one take.",
        "healthcare", 15,
        (Persona("p1", "Ward manager Ines Falk", "Recorded questions, Klinik am See", _MAN, "recorded last spring; smiles, and cannot hear you", ("empathy", "safety"), "high-1"),),
        (
            Question("about-you-short", "Please introduce yourself to the team that will watch this.", _M, "communication"),
            Question("mistake-care", "Describe a moment when you noticed that something with a patient was not right.", _B, "safety"),
            Question("two-bells", "Two bells ring at the same time. How do you decide?", _S, "decision-making"),
            Question("hard-family", "Tell us about a family that was hard to talk to.", _B, "empathy"),
            Question("why-clinic", "Why would you like to work by the lake with us?", _M, "integrity"),
        ),
        desk="countdown",
        body=OneWay(
            Role("Klinik am See", "Nurse, internal medicine", ("calm at handover", "no pressure sores"), ("eight patients a shift",), ((_D, "Eight patients to a nurse by day."), (_SU, "The ward counts pressure sores; there were three last year."), (_TE, "Nineteen nurses, many of them part time."))),
            (Limit("about-you-short", 30, 60), Limit("mistake-care", 30, 90), Limit("two-bells", 30, 90), Limit("hard-family", 30, 90), Limit("why-clinic", 30, 60)),
            "Hello, I am Ines, and I lead the ward. I recorded these questions so that everybody gets the same ones. Take your time with the first seconds.",
            "That was the last one. Three of us watch your answers by Friday, and everybody hears from us on Monday, whatever we decide.",
            "Nobody nods in a one-way video. Whoever imagines one colleague behind the lens speaks to a person again.",
        ),
    ),
    Scenario(
        "one-way-graduate-retail", Format.VIDEO, "One-way: a trainee place in a chain of shops",
        "First step for a trainee place, with several hundred applicants. Twenty seconds to think, sixty to speak. The invitation says that answers are first sorted by whether they answer the question at all.",
        "retail", 12,
        (Persona("p1", "Joel Marsh", "Recorded questions, Fenwright Stores", _REC, "bright and brief", ("customer-focus", "initiative"), "low-1"),),
        (
            Question("who-you-are", "Who are you, in one minute?", _M, "communication"),
            Question("first-job", "What did your first paid work teach you?", _B, "learning"),
            Question("queue", "Ten people are waiting, one till is broken, and a child is crying. What do you do first?", _S, "planning"),
            Question("idea", "What would you change in a shop that you know well?", _S, "commercial"),
            Question("tried-hard", "When did you try hard at something and still not manage it?", _B, "resilience"),
        ),
        desk="countdown",
        body=OneWay(
            Role("Fenwright Stores", "Trainee store manager", ("shelves full by nine", "staff who stay"), ("three shops in two years",), ((_D, "Half on the floor, half behind it."), (_SU, "Of twelve trainees a year, nine lead a shop after two years."))),
            (Limit("who-you-are", 20, 60), Limit("first-job", 20, 60), Limit("queue", 20, 60), Limit("idea", 20, 60), Limit("tried-hard", 20, 60)),
            "Hi, I am Joel. Five questions, a minute for each. Answer first, explain after.",
            "Thank you for your time. You get a message within ten days, and it will say yes or no.",
            "A minute holds about 150 words. Whoever begins with the answer has said it before the minute ends.",
        ),
    ),
    Scenario(
        "one-way-engineer", Format.VIDEO, "One-way: explain it to a layman",
        "A maker of lifts wants to hear how you explain things. Forty-five seconds to think, two minutes to speak, one take. The people who watch are from sales and service.",
        "engineering", 18,
        (Persona("p1", "Ragna Solheim", "Recorded questions, Nordlift", _MAN, "friendly engineer; recorded in a machine room", ("communication", "problem-solving"), "high-1"),),
        (
            Question("explain", "Explain something from your field to the person who cleans our lifts.", _T, "communication"),
            Question("fault", "Walk us through the hardest fault that you ever found.", _B, "problem-solving"),
            Question("safe-or-fast", "The customer wants the lift back today; you want to test until tomorrow. What do you tell them?", _S, "safety"),
            Question("simpler", "What have you made simpler?", _B, "quality"),
        ),
        desk="countdown",
        body=OneWay(
            Role("Nordlift", "Design engineer", ("fewer calls to the same lift", "drawings that a fitter likes"), ("doors and their drives",), ((_D, "Design in the mornings, and one day a week with the fitters."), (_SU, "Doors cause six calls in ten; we want three."))),
            (Limit("explain", 45, 120), Limit("fault", 45, 120), Limit("safe-or-fast", 45, 120), Limit("simpler", 45, 90)),
            "Good day, I am Ragna. The people who watch this are no engineers, and that is on purpose.",
            "Thank you. Two of us watch everything to the end, and you hear from us in two weeks.",
            "The listener was no engineer. An everyday comparison in the first sentence is worth more than a right term.",
        ),
    ),
    Scenario(
        "one-way-return", Format.VIDEO, "One-way: back to the office after a break",
        "You have been away from paid work for three years, and the first step is a video with recorded questions. Thirty seconds to think, seventy-five to speak; the second question is about the break.",
        "administration", 12,
        (Persona("p1", "Adaeze Nwosu", "Recorded questions, Borough of Westmere", _REC, "warm and clear; reads each question twice", ("integrity", "planning"), "high-1"),),
        (
            Question("today", "What would you like us to know about you before anything else?", _M, "communication"),
            Question("the-break", "What did you do in the years between, as far as you wish to tell?", _M, "integrity"),
            Question("busy-desk", "Describe a day when everything landed on your desk at once.", _B, "planning"),
            Question("new-tool", "How did you last teach yourself a program that you did not know?", _B, "learning"),
            Question("upset-visitor", "A visitor at the counter is upset because a form was lost. What do you do?", _S, "empathy"),
        ),
        desk="countdown",
        body=OneWay(
            Role("Borough of Westmere", "Office administrator, housing", ("letters answered within five days", "a calm counter"), ("the counter three mornings a week",), ((_D, "Mornings at the counter, afternoons with files."), (_SU, "Letters are answered within five days; it is nine at present."), (_TE, "Eleven people; four of them work part time."))),
            (Limit("today", 30, 75), Limit("the-break", 30, 75), Limit("busy-desk", 30, 75), Limit("new-tool", 30, 75), Limit("upset-visitor", 30, 75)),
            "Hello, I am Adaeze. If you need more time for a reason of your own, use the setting for it. It is there for you, and we are not told.",
            "That is all. We watch every answer and write to you by the end of next week.",
            "One sentence about the break, then what you bring today. Nobody on the other side can stop you if it gets longer.",
        ),
    ),
    Scenario(
        "one-way-abroad-chef", Format.VIDEO, "One-way: a hotel abroad",
        "A hotel in another country looks for a pastry chef. Nobody there knows your schools or the places where you worked. Forty seconds to think, ninety to speak, in English, which is not your first language.",
        "hospitality", 15,
        (Persona("p1", "Henrik Dahl", "Recorded questions, Fjordhotel Sund", _MAN, "slow and friendly; speaks to people from forty countries", ("quality", "inclusion"), "low-1"),),
        (
            Question("show-plate", "Describe one plate that is yours, so that we can almost taste it.", _T, "creativity"),
            Question("ran-out", "Tell us about an evening when something ran out.", _B, "resilience"),
            Question("kitchen-language", "In our kitchen eleven languages are spoken. How do you make yourself understood?", _C, "inclusion"),
            Question("allergy", "A guest tells the waiter about an allergy when the dessert is on the table. What happens now?", _S, "safety"),
            Question("why-far", "It is dark here from November to January. Why would you come?", _M, "adaptability"),
        ),
        desk="countdown",
        body=OneWay(
            Role("Fjordhotel Sund", "Pastry chef", ("bread that is baked here", "desserts that need no explanation"), ("breakfast and dinner for 120 guests",), ((_D, "From five to two, or from two to ten, in turns of two weeks."), (_SU, "Guests write about breakfast; so do we."), (_TE, "Three in the pastry, fourteen in the kitchen."))),
            (Limit("show-plate", 40, 90), Limit("ran-out", 40, 90), Limit("kitchen-language", 40, 90), Limit("allergy", 40, 90), Limit("why-far", 40, 60)),
            "Hello from the north, I am Henrik. Speak slowly if you like; we do the same.",
            "Thank you, and good night from here. You hear from us within a week, also if it is a no.",
            "Names of places you worked at told them nothing. Numbers did: guests, plates, people beside you.",
        ),
    ),
)  # fmt: skip
