"""Who there is to negotiate with: ten counterparts, and the one who has the person's own offer in hand."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.interviewer.chance import draw
from greenroom.core.interviewer.formats.negotiation_values import Counterpart, Lever, LeverKind, Scene, Temper
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

if TYPE_CHECKING:
    from greenroom.core.interviewer.values import Script

YOUR_OFFER = "your-offer"

_FIRST = Counterpart(
    "It is good to hear you again. The team wants you, so I can make you an offer: {offer} a year, thirty days of leave, start in two months. What do you say?",
    62_000, 69_000, "€", "The team has a pay band, and the next one up begins where mine ends. What I give you, I have to be able to explain to the two who do the same work.",
    (Lever(LeverKind.LEARNING, "Two thousand a year for courses I can write in, that is no problem."), Lever(LeverKind.REMOTE, "Three days at home instead of two is something the team can decide, so yes."), Lever(LeverKind.REVIEW, "We can look at pay again after six months, and I put that into the letter.")),
)
_FINAL = Counterpart(
    "Right. {offer} base, the usual commission, car. That is our final offer, and I need to close this week. Are you on board?",
    41_000, 45_500, "£", "The base comes out of the regional budget, and that was cut in spring. Whatever I add, I take from the travel money.",
    (Lever(LeverKind.SIGN_ON, "A one-off of fifteen hundred for signing, that comes from another pot."), Lever(LeverKind.REVIEW, "After six months, if the pipeline is where you say: then we look at it again. In writing, fine.")),
    Temper.HARD, time="tomorrow at five",
)
_BAND = Counterpart(
    "We would be pleased to have you at the office for urban planning. The pay scale puts you in the third step, which is {offer} a year. Is that acceptable?",
    47_300, 48_900, "€", "We are bound to the pay scale. I can recognise earlier work that is close to the job, and that moves you up a step; more than that nobody here can do.",
    (Lever(LeverKind.LEAVE, "Unpaid leave of up to ten days a year can be agreed with the head of the office, so yes."), Lever(LeverKind.START, "The start date is open. Tell me which first of the month suits you."), Lever(LeverKind.LEARNING, "The course for the higher service can be paid by us, and in working hours."), Lever(LeverKind.HOURS, "Flexible hours between seven and eight, and thirty-five instead of thirty-nine if you want them.")),
)
_SPOT = Counterpart(
    "I saw enough. You can have the job: {offer} a year, five days out of seven, start on Monday. I would like your yes right now, then I can tell the others to go home.",
    29_000, 31_500, "£", "Head office gives me a frame for the whole floor. A deputy may cost more than a newcomer, though, and I can call it deputy.",
    (Lever(LeverKind.TITLE, "Deputy manager on the contract. You will do the work of one anyway."), Lever(LeverKind.LEAVE, "Every second weekend off, and two days more of leave, that I can do."), Lever(LeverKind.START, "Monday in two weeks, then. But not later.")),
    Temper.HARD, Scene.SPOT, "tomorrow at noon",
)
_EARLY = Counterpart(
    "I have only fifteen minutes and a form to fill in. Before we talk about the depot: what do you expect to earn?",
    31_000, 36_000, "£", "The upper end is for somebody who has led a shift before.",
    (Lever(LeverKind.HOURS, "Shifts that stay the same every week are possible, I can note that."), Lever(LeverKind.LEARNING, "The licence for the big trucks is paid by us, if you stay two years.")),
    Temper.DRY, Scene.EARLY,
)
_SAID = Counterpart(
    "Thank you for coming back so quickly. As discussed, we would offer you {offer} and a bonus of up to eight percent. You had named 60,000 in our first talk, so that should be close to what you had in mind?",
    58_000, 66_000, "€", "You named 60,000, and I told the board a figure based on that. If I go back to them, I need to tell them what is different now.",
    (Lever(LeverKind.TITLE, "Senior controller instead of controller, I can do that."), Lever(LeverKind.REMOTE, "Two fixed days at home are fine with me."), Lever(LeverKind.LEARNING, "We pay the exam fees for the certificate, and five days to study.")),
    said_before=60_000,
)
_YOUNG = Counterpart(
    "We loved the session with you. We are a small company, so the base is {offer}, and I know that the big ones pay more. Would you come?",
    105_000, 112_000, "$", "Our runway is eighteen months. Each dollar of base is a dollar each month; things that cost once, or that cost no cash, are much easier for me.",
    (Lever(LeverKind.SIGN_ON, "Five thousand at signing, once. That I can do today."), Lever(LeverKind.TITLE, "Head of product from the first day. You will be the only one, so it is even true."), Lever(LeverKind.HOURS, "Four days a week in the first half year is fine, if the roadmap holds."), Lever(LeverKind.REVIEW, "After the next round we look at it again. I put a date on it.")),
)
_WARD = Counterpart(
    "The ward was very taken with you. You would come in at {offer} with the supplement for nights on top. Can I send you the papers?",
    36_500, 38_400, "£", "The bands are national. Within the band I can count your years on intensive care in full, if I can show certificates for them.",
    (Lever(LeverKind.MOVING, "Two thousand towards moving, against receipts. We have a fund for that."), Lever(LeverKind.LEARNING, "The course in critical care, paid, and the days for it."), Lever(LeverKind.START, "You can start four weeks later, the agency covers until then."), Lever(LeverKind.HOURS, "No more than four nights a month in the first year. I can put that in.")),
)
_SILENT = Counterpart(
    "{offer}. Bonus by results. Four weeks’ notice to the quarter. Questions?",
    71_000, 80_000, "€", "The plant is paid by the hour it runs. I pay what stops it from standing still.",
    (Lever(LeverKind.SIGN_ON, "Four thousand, once, after the trial period."), Lever(LeverKind.REVIEW, "In July. It will be in the contract."), Lever(LeverKind.MOVING, "The company flat for three months. It is not pretty.")),
    Temper.DRY,
)
_FRIEND = Counterpart(
    "You know how much we think of you. I have {offer} for you, and honestly, I thought that you would be happy with it. You are, are you not?",
    52_000, 57_500, "CHF ", "We pay everybody in the team the same for the same work, and I do not want to begin with exceptions. A different job, though, is paid differently.",
    (Lever(LeverKind.LEAVE, "A fifth week of leave. That costs me less than you think."), Lever(LeverKind.TITLE, "Lead for the year-nine pupils, with the hours for it."), Lever(LeverKind.LEARNING, "The school pays half of the diploma course.")),
)
_YOURS = Counterpart(
    "I am glad that we have come this far. You have our offer: {offer} a year. What do you think of it?",
    60_000, 66_000, "€", "There is a frame for the role, and I have gone to about the middle of it. Above that I need reasons that I can pass on.",
    (Lever(LeverKind.REVIEW, "A look at pay after six months, with a date in the letter: yes."), Lever(LeverKind.LEARNING, "A budget for training is something I can add."), Lever(LeverKind.START, "The start date we can move by a month."), Lever(LeverKind.LEAVE, "Two days more of leave, that I can sign myself.")),
)


def _seat(name: str, title: str, stakeholder: Stakeholder, manner: str, voice: str) -> tuple[Persona, ...]:
    return (Persona("p1", name, title, stakeholder, manner, voice=voice),)


TALKS: tuple[Scenario, ...] = (
    Scenario("first-offer", Format.PHONE, "A first offer from somebody who likes you", "You had three talks with a software company in Berlin, and now Katrin from HR calls with an offer. You have shortened their kind of release from two weeks to two days in your present job. A salary survey of the trade association puts the median for the role at 66,000. You want the job.", "software", 12, _seat("Katrin Vogel", "HR partner", Stakeholder.HR_PARTNER, "warm, wants to come to an agreement", "high-1"), body=_FIRST),
    Scenario("final-at-once", Format.PHONE, "“That is our final offer” in the first sentence", "The regional head of a maker of kitchen machines calls you about the post in field sales. In your present area you raised sales by 22 percent in two years. Adverts from three competitors name 43,000 to 47,000 for the same work. He calls his first word the last one.", "sales", 10, _seat("Martin Hale", "Regional head of sales", Stakeholder.SENIOR_LEADER, "hearty, presses, hates silence", "low-1"), body=_FINAL),
    Scenario("pay-scale", Format.PHONE, "A pay scale with little room", "The town offers you a post in planning. Pay goes by a scale with steps. You have planned two bus corridors for another town, four years of it, and have certificates of that. Ask what else there is.", "public-service", 12, _seat("Ms Brandt", "Staff office of the town", Stakeholder.HR_PARTNER, "exact, helpful within the rules", "high-2"), body=_BAND),
    Scenario("on-the-spot", Format.IN_PERSON, "An offer that wants a yes on the spot", "You have worked a trial shift in a restaurant by the harbour. In your last place you ran the floor with eleven people and cut the waiting time by a third. The manager sits down with you after the last guests and wants your word before you leave. You would like the job; you have not read anything yet.", "hospitality", 10, _seat("Dean Ferris", "Restaurant manager", Stakeholder.HIRING_MANAGER, "tired, quick, always one table ahead", "low-2"), body=_SPOT),
    Scenario("pay-early", Format.PHONE, "Asked about pay before you know the job", "A recruiter calls about a post as shift lead in a depot. You know the advert, and no more. You led a shift of nine people for two years. She begins with pay. Whoever names a figure first and too low will hear it again.", "logistics", 8, _seat("Ivy Brannigan", "Recruiter", Stakeholder.RECRUITER, "brisk, has a form to fill in", "high-3"), body=_EARLY),
    Scenario("said-before", Format.VIDEO, "You named a lower figure in the first talk", "In the first call you named 60,000, before you knew the job. Since then you have learned that the role also covers the accounts of the second plant and leads a team of three. You closed the books of a group in four days instead of nine. A survey of the chamber of commerce gives 64,000 to 71,000.", "finance", 12, _seat("Mr Lindqvist", "Head of finance", Stakeholder.HIRING_MANAGER, "polite, remembers figures", "low-3"), body=_SAID),
    Scenario("small-company", Format.VIDEO, "A young company that has little cash", "Four people, one product, money for eighteen months. The founder wants you for product. You took the last product you led from 40 to 3,100 paying users. The market pays 115,000 according to the survey of Stack Overflow, and she knows it. There is more to ask for than base pay.", "product", 12, _seat("Priya Raman", "Founder", Stakeholder.SENIOR_LEADER, "open, quick, counts every month", "high-4"), body=_YOUNG),
    Scenario("ward", Format.PHONE, "National pay bands on a ward", "A hospital in another town offers you a post on intensive care. You have five years on such a ward, you trained fourteen new nurses there, and you would have to move. Pay bands are national, but something can be counted.", "healthcare", 10, _seat("Sister Adeyemi", "Matron", Stakeholder.HIRING_MANAGER, "kind, in a hurry, straight", "high-5"), body=_WARD),
    Scenario("few-words", Format.IN_PERSON, "Somebody who says nothing", "The owner of a plant for packaging has your papers in front of him. You cut the standstill of a line from nine to three percent. The engineers’ union publishes 74,000 to 82,000 for the post. He says little, and waits. What he does not fill with words you need not fill either.", "engineering", 10, _seat("Heinz Roth", "Owner", Stakeholder.SENIOR_LEADER, "dry, lets silences stand", "low-4"), body=_SILENT),
    Scenario("happy-with-it", Format.IN_PERSON, "“I thought you would be happy with it”", "The head of a small private school near Basel offers you a post as a teacher. You taught there as a stand-in for a term, and built up the lab course from six to thirty pupils. The cantonal statistics name 58,000 for your step. She likes you, and would rather not talk about money.", "education", 10, _seat("Ursula Frei", "Head of school", Stakeholder.HIRING_MANAGER, "friendly, a little hurt when it is about money", "high-6"), body=_FRIEND),
    Scenario(YOUR_OFFER, Format.PHONE, "Your own offer", "Begun from the page of an offer, they have that very offer in hand, and know what you told them about pay. How far they can go is made up: nobody but the employer knows. Begun here, the figures are made up as well.", "", 12, _seat("Robin Clarke", "HR partner", Stakeholder.HR_PARTNER, "friendly, keeps to what can be explained", "low-5"), body=_YOURS),
)

_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}
_LEAST_ROOM, _MOST_ROOM = 4, 14  # percent that they may go above an offer of the person's own; drawn, our choice


def body_in(script: Script) -> Counterpart:
    """Who sits opposite: the scenario's counterpart, or one who has the person's own offer in hand.

    Raises:
        LookupError: there is no such scenario.
    """
    terms = dict(script.terms)
    if script.scenario.id == YOUR_OFFER and terms.get("amount", "").isdecimal():
        return _with_offer(terms, script.seed)
    for each in (script.scenario, *TALKS):
        if each.id == script.scenario.id and isinstance(each.body, Counterpart):
            return each.body
    message = f"There is no negotiation “{script.scenario.id}”."
    raise LookupError(message)


def _with_offer(terms: dict[str, str], seed: int) -> Counterpart:
    """The counterpart of the person's own offer: limit and temper are drawn from the seed."""
    offer = max(1_000, int(terms["amount"]))
    percent = _LEAST_ROOM + draw(_MOST_ROOM - _LEAST_ROOM + 1, seed, "room")
    limit = offer + max(100, round(offer * percent / 10_000) * 100)
    code = terms.get("currency", "EUR")
    temper = tuple(Temper)[draw(len(Temper), seed, "temper")]
    said = terms.get("said", "")
    return replace(
        _YOURS,
        offer=offer,
        limit=limit,
        sign=_SIGNS.get(code, f"{code} "),
        temper=temper,
        time=terms.get("time") or _YOURS.time,
        said_before=int(said) if said.isdecimal() else 0,
    )
