"""Presentations to practise."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.centre_values import Choice, Paper, Presentation
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_HOTEL = Presentation(
    task=(
        "You advise a family hotel with 48 rooms. Guests leave good reviews, but the house is half empty from November to March. The owners can afford one of three things: a small spa, rooms for people who work while they travel, "
        "or a winter programme with the village. Five papers follow. Prepare a talk of four minutes for the owners, recommend one, and say why."
    ),
    minutes=4,
    papers=(
        Paper(
            "rooms",
            "the empty rooms",
            r"\b46 per ?cent|\b46 ?%|\bhalf empty|\boccupancy|\bempty (?:rooms|in)|\b81",
            "Paper 1, rooms taken: 81 per cent from April to October, 46 per cent from November to March.",
            matters=True,
        ),
        Paper(
            "costs",
            "what each of them costs",
            r"\b420|\b95,?000|\b38,?000|\bcosts? (?:of|only|just|\d)|\binvest",
            "Paper 2, costs: the spa 420,000 and two new posts; working rooms 95,000 once; the programme 38,000 every winter.",
            matters=True,
        ),
        Paper(
            "guests",
            "what guests asked for",
            r"\bsurvey|\basked for|\bguests? (?:said|want|ask|told|wish)|\b44 per ?cent|\b27|\binternet|\bdesks?",
            "Paper 3, what 310 guests said they would come back for in winter: good internet and a desk 44 per cent, something to do in the village 39, a spa 27.",
            matters=True,
        ),
        Paper(
            "rival",
            "the house at the lake",
            r"\brival|\bcompetit|\blake|\bneighbour|\bnext door",
            "Paper 4, the house at the lake opened a large spa two years ago. Its winter rooms rose from 44 to 52 per cent, and it lowered its prices twice.",
        ),
        Paper(
            "line",
            "the line for fast internet",
            r"\bline\b|\bfibre|\bfiber|\bcable|\bmarch|\bconnection",
            "Paper 5, the fast line for the internet reaches the hotel in March at the earliest. Until then there is the old one.",
            matters=True,
        ),
    ),
    choices=(
        Choice(
            "spa",
            "the spa",
            r"\bspa\b",
            "The spa takes nine months to build, and the dust falls into your best season. How do you explain that to the owners?",
            r"\bdust|\bseason|\bmonths",
        ),
        Choice(
            "work",
            "the rooms for working guests",
            r"\bwork(?:ing)? (?:rooms?|guests?|space)|\brooms? for (?:people who )?work|\bdesks?\b|\bremote work",
            "People who work bring a laptop and eat a sandwich. Where is the money in that?",
            r"\bmoney|\bsandwich|\bnights|\bspend",
        ),
        Choice(
            "village",
            "the winter programme",
            r"\bwinter programme|\bprogramme\b|\bvillage\b",
            "The village has promised things before. What do you do if the bakery and the mill say no in October?",
            r"\bbakery|\bmill\b|\bsay no|\bpromis",
        ),
    ),
    last="One last thing. If the owners say yes tomorrow, what happens in the first week, and who does it?",
)

_CLINIC = Presentation(
    task=(
        "A clinic with three doctors loses patients because nobody gets through on the telephone. You are asked to recommend one of three things: another person at the desk, booking on the internet, or a call centre. "
        "Five papers follow. Prepare a talk of three minutes for the doctors, recommend one, and say how they will know that it works."
    ),
    minutes=3,
    papers=(
        Paper(
            "calls",
            "the lost calls",
            r"\b38 per ?cent|\b38 ?%|\blost calls|\bunanswered|\b210|\bnobody (?:gets|answers)",
            "Paper 1, calls: 210 on a usual day, 38 per cent of them not answered. Two thirds of the lost ones come between eight and half past nine.",
            matters=True,
        ),
        Paper(
            "why-call",
            "why people call",
            r"\bwhy (?:people|they) call|\breasons? for|\bprescription|\b52|\bappointments? (?:only|are|make)|\b31",
            "Paper 2, why people call: 52 per cent for an appointment, 31 per cent for a repeat prescription, 17 per cent with a question for a doctor.",
            matters=True,
        ),
        Paper(
            "costs",
            "what each of them costs",
            r"\b41,?000|\b9,?000|\b26,?000|\bcosts?\b|\ba year\b",
            "Paper 3, costs a year: another person 41,000; booking on the internet 9,000; the call centre 26,000.",
            matters=True,
        ),
        Paper(
            "old",
            "the older patients",
            r"\bover (?:70|seventy)|\bolder|\belderly|\b34 per ?cent|\bold people|\bno internet",
            "Paper 4, patients: 34 per cent are over seventy. Of those, six in ten say that they would not book on the internet.",
            matters=True,
        ),
        Paper(
            "desk",
            "the two at the desk",
            r"\bdesk\b|\bsick|\bleave\b|\bovertime|\bstaff",
            "Paper 5, the desk: the two who work there had 160 hours of overtime last year. One of them is thinking of leaving.",
        ),
    ),
    choices=(
        Choice(
            "person",
            "another person at the desk",
            r"\banother person|\b(?:third|extra|new|more) (?:person|colleague|staff)|\bhir(?:e|ing)",
            "You cannot find anybody for a desk in this town; we looked for seven months. What then?",
            r"\bfind|\bseven months|\blook",
        ),
        Choice(
            "online",
            "booking on the internet",
            r"\bonline|\binternet|\bbook(?:ing)?\b",
            "My patients are old. Mrs Petrov will not book anything on a screen. What do you say to her?",
            r"\bold|\bMrs|\bPetrov|\bscreen|\btelephone|\bphone",
        ),
        Choice(
            "centre",
            "the call centre",
            r"\bcall centre|\bcall center|\boutsourc",
            "A stranger in another town is to decide who is ill enough to come today? Convince me.",
            r"\bstranger|\bill\b|\burgent|\bdecid|\brules?",
        ),
    ),
    last="Last question. Which one number will you show us in three months, and what do you do if it has not moved?",
)


def _seats(first: str, second: str) -> tuple[Persona, ...]:
    return (
        Persona(
            "a1", first, "Assessor", Stakeholder.HIRING_MANAGER, "friendly, asks about what was left out", (), "high-2"
        ),
        Persona("a2", second, "Assessor", Stakeholder.SENIOR_LEADER, "dry, tests how firm the ground is", (), "low-2"),
    )


PRESENTATIONS: tuple[Scenario, ...] = (
    Scenario(
        "talk-hotel",
        Format.ASSESSMENT_CENTRE,
        "Presentation: the empty winter",
        "Five papers on a hotel that is half empty in winter, four minutes to speak, and two assessors with questions.",
        minutes=25,
        seats=_seats("Clara Wenzel", "Thabo Nkosi"),
        desk="papers",
        body=_HOTEL,
    ),
    Scenario(
        "talk-clinic",
        Format.ASSESSMENT_CENTRE,
        "Presentation: nobody picks up",
        "Five papers on a clinic that nobody reaches by telephone, three minutes to speak, and two doctors with questions.",
        minutes=20,
        seats=_seats("Dr Miriam Adler", "Dr Lars Okoro"),
        desk="papers",
        body=_CLINIC,
    ),
)
