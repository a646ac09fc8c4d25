"""Inboxes to practise."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.centre_values import Action, Inbox, Message
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_A, _G, _D = Action.ANSWER, Action.DELEGATE, Action.DEFER


def _fits(*actions: Action) -> frozenset[Action]:
    return frozenset(actions)


_LIBRARY = Inbox(
    task=(
        "It is Tuesday, ten past nine. You stand in for the head of a town library, who fell ill this morning. At eleven you have to leave for a meeting and cannot be reached until tomorrow. "
        "Priya runs the desk and is there all day. Oskar looks after the building and is there from ten. Lena does events and works from home."
    ),
    messages=(
        Message(
            "1",
            "Hanna Weiss, town hall",
            "Figures for the council",
            "The council meets at noon and needs the number of visitors of last month. Without it your new opening hours come off the list. The head has the number in the Friday report.",
            "by 11:30 today",
            1,
            _fits(_A),
            needs=r"\b14[ ,.]?2\d\d\b|\b14,?212\b|\bFriday report",
        ),
        Message(
            "2",
            "Oskar, building",
            "Water in the cellar",
            "There is water in the cellar, two fingers deep, near the boxes for Saturday. I am there at ten. May I call the plumber? It costs 180 just to come.",
            "now",
            1,
            _fits(_A),
        ),
        Message(
            "3",
            "A reader, Mr Dahl",
            "Complaint",
            "I was charged 4.50 for a book that I brought back in time. This is the second time. I expect an answer from somebody who can read.",
            "",
            2,
            _fits(_A, _G),
            ("Priya",),
        ),
        Message(
            "4",
            "The Friday report",
            "Copy of last week",
            "Visitors last month 14,212. Loans 21,090. Events 9. Staff on leave next week: Priya on Monday.",
            "",
            3,
            _fits(_D),
        ),
        Message(
            "5",
            "Lena, events",
            "Poster for the reading night",
            "The printer wants the poster today. Two versions are in the folder; I like the blue one. Can you choose, please? Otherwise we lose the date of the 14th.",
            "by 15:00 today",
            2,
            _fits(_A, _G),
            ("Lena",),
        ),
        Message(
            "6",
            "A school, Mrs Ortiz",
            "Visit of a class",
            "May we come with 28 children on Monday at ten? We need somebody who reads with them.",
            "answer this week",
            3,
            _fits(_A, _G, _D),
            ("Priya", "Lena"),
            needs=r"\bPriya\b.*\b(?:leave|away|not (?:here|there))|\bLena\b|\banother day|\bTuesday|\bMonday",
        ),
        Message(
            "7",
            "Mayor’s office",
            "The mayor at eleven",
            "The mayor would like to look at your new children’s corner today at eleven, with a photographer. Somebody should be there to greet her.",
            "today, 11:00",
            1,
            _fits(_G),
            ("Priya", "Oskar"),
            wave=1,
        ),
        Message(
            "8",
            "A colleague, Tim",
            "Coffee machine",
            "Who do I ask for new beans? And did you see the film on Sunday?",
            "",
            3,
            _fits(_D, _G),
            ("Oskar",),
            wave=1,
        ),
        Message(
            "9",
            "Priya, desk",
            "I have to leave at eleven",
            "My son has a fever and I have to fetch him at eleven. I am so sorry. Lena could come in by half past ten, she says.",
            "today, 11:00",
            1,
            _fits(_A),
            needs=r"\bLena\b",
            wave=2,
        ),
    ),
    colleagues=(
        ("Priya", "the desk, all day"),
        ("Oskar", "the building, from ten"),
        ("Lena", "events, works from home"),
    ),
    clash=(r"\bmayor", r"\bPriya"),
    question="The mayor wanted somebody at eleven, and Priya had to leave at eleven. What did you do about that, and why?",
)

_DEPOT = Inbox(
    task=(
        "It is Thursday, half past seven. You are in your first week as shift leader of a depot for medical supplies, and you stand in for two. At nine the auditors come and you show them round until noon. "
        "Sefa plans the tours and is there now. Ruben leads the loading bay until two. Mo answers the customers’ line from eight."
    ),
    messages=(
        Message(
            "1",
            "St Anne’s hospital",
            "Cool boxes have not come",
            "Our delivery of insulin was due at six. We have enough until eleven. Where is it? Please ring us.",
            "before 11:00",
            1,
            _fits(_A, _G),
            ("Sefa", "Mo"),
            needs=r"\b(?:tour|van) (?:12|twelve)|\bM4|\bjunction|\bstuck|\btraffic|\bsecond van",
        ),
        Message(
            "2",
            "Sefa, tours",
            "Tour 12",
            "Tour 12 stands in a jam at the M4 and will not be anywhere before ten. A second van could leave at eight, but I need your word, it costs 140.",
            "now",
            1,
            _fits(_A),
        ),
        Message(
            "3",
            "Auditors",
            "For our visit",
            "Please have the temperature lists of October on the table at nine. If they are missing we note it.",
            "9:00 today",
            1,
            _fits(_A, _G),
            ("Ruben", "Sefa"),
            needs=r"\bfile|\bcabinet|\bOctober|\blists?",
        ),
        Message(
            "4",
            "Ruben, loading",
            "Holiday",
            "May I have the 23rd off? My sister marries. I asked your predecessor in May and never heard.",
            "",
            2,
            _fits(_A, _D),
        ),
        Message(
            "5",
            "A supplier",
            "New price list",
            "From January on, prices for gloves rise by 6 per cent. Order by the end of the month for the old price.",
            "end of the month",
            3,
            _fits(_D, _G),
            ("Mo", "Sefa"),
        ),
        Message(
            "6",
            "Head office",
            "Survey on well-being",
            "Only 12 of your 40 people have answered the survey. Please remind them by Friday.",
            "Friday",
            3,
            _fits(_D, _G, _A),
            ("Ruben", "Mo", "Sefa"),
        ),
        Message(
            "7",
            "Ruben, loading",
            "The lists",
            "The lists of October are in the grey cabinet, and the key is with Sefa. The 14th is missing; the printer was broken that day. The values are in the computer.",
            "",
            1,
            _fits(_A, _G),
            ("Sefa",),
            needs=r"\b14(?:th)?\b|\bprint|\bcomputer|\bmissing",
            wave=1,
        ),
        Message(
            "8",
            "A pharmacy, Mr Yilmaz",
            "Wrong box",
            "You sent us 40 boxes of the wrong size. No harm done, but please collect them some day.",
            "",
            3,
            _fits(_D, _G, _A),
            ("Mo", "Sefa"),
            wave=1,
        ),
        Message(
            "9",
            "Children’s clinic",
            "Oxygen masks",
            "We run out of small masks at ten. Can you bring twenty? It is urgent. Your only free van, they say, is the one for St Anne’s.",
            "before 10:00",
            1,
            _fits(_A, _G),
            ("Sefa",),
            needs=r"\bSt Anne|\bboth|\bon the way|\bsame van|\btaxi|\bcourier",
            wave=2,
        ),
    ),
    colleagues=(
        ("Sefa", "tours, there now"),
        ("Ruben", "the loading bay, until two"),
        ("Mo", "the customers’ line, from eight"),
    ),
    clash=(r"\bAnne|\binsulin|\bhospital", r"\bchildren|\bclinic|\bmasks?"),
    question="St Anne’s and the children’s clinic both needed the one van. What did you decide, and why?",
)

_ASSESSOR = (
    Persona(
        "a1",
        "Nadine Schuster",
        "Assessor",
        Stakeholder.HR_PARTNER,
        "hands you the inbox, and asks at the end",
        (),
        "high-1",
    ),
)

INBOXES: tuple[Scenario, ...] = (
    Scenario(
        "inbox-library",
        Format.ASSESSMENT_CENTRE,
        "E-tray: one morning in the library",
        "Six messages, more to come, and less than two hours. Deal with them in the order that you think right: answer, pass on or put off, and say why.",
        minutes=25,
        seats=_ASSESSOR,
        desk="inbox",
        body=_LIBRARY,
    ),
    Scenario(
        "inbox-depot",
        Format.ASSESSMENT_CENTRE,
        "E-tray: before the auditors come",
        "Six messages, more to come, and somebody needs insulin. Deal with them in the order that you think right: answer, pass on or put off, and say why.",
        minutes=25,
        seats=_ASSESSOR,
        desk="inbox",
        body=_DEPOT,
    ),
)
