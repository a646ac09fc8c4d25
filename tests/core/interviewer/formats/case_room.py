"""A case for tests: questions people would ask, and a candidate who plays a whole case well or badly."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Feedback
from greenroom.core.interviewer.formats.case import CASES, respond
from greenroom.core.interviewer.formats.case_table import body_in
from greenroom.core.interviewer.values import YOU, Kind, Line, Phase, Pressure, Script

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from greenroom.core.questions.values import QuestionKind

ASKED: dict[str, tuple[tuple[str, str], ...]] = {
    "ward-beds": (
        ("How many beds does the ward have?", "beds"),
        ("Is the ward full?", "beds"),
        ("What is the occupancy rate?", "beds"),
        ("How many patients arrive per day?", "arrivals"),
        ("When do patients come up from emergency?", "arrivals"),
        ("How many patients leave a day?", "leaving"),
        ("What time are patients discharged?", "leaving"),
        ("How long between being fit to go and actually leaving?", "leaving"),
        ("Why do they stay after they are fit?", "causes"),
        ("What are the reasons for late discharge?", "causes"),
        ("What is holding them up?", "causes"),
        ("How does the pharmacy work?", "pharmacy"),
        ("Do the doctors know in advance who will be discharged?", "planned"),
        ("What would a pharmacist cost?", "cost"),
        ("Are there enough nurses?", "staff"),
        ("Has anything been tried before?", "tried"),
        ("Can you tell me about the average length of stay", "leaving"),
        ("I would like to know how many patients are admitted each day", "arrivals"),
        ("What capacity do we have on this ward in terms of beds?", "beds"),
        ("Roughly how many admissions do you see in a day?", "arrivals"),
        ("At what point of the day do people actually go home?", "leaving"),
        ("So what exactly are they waiting for once the doctors have cleared them?", "causes"),
        ("Is there anything known about the main drivers of the delay?", "causes"),
        ("When does the pharmacist get to the take-home drugs?", "pharmacy"),
        ("How early does the team know that somebody is going home?", "planned"),
        ("Is there any money to spend?", "cost"),
        ("Are we short of staff?", "staff"),
        ("Did you already try anything to fix this?", "tried"),
        ("Do we know what time of day patients are coming in?", "arrivals"),
        ("How many of the beds are occupied in the morning?", "beds"),
        ("What's the typical time between the doctor's okay and the bed being free?", "leaving"),
        ("What makes them stay so long after the round?", "causes"),
        ("Could the discharge date be predicted?", "planned"),
        ("What's our budget?", "cost"),
        ("Has the hospital attempted something similar before?", "tried"),
        ("How many nurses work on the ward?", "staff"),
        ("How is the medication for home organised?", "pharmacy"),
    ),
    "lunch-queue": (
        ("How many pupils eat in the canteen?", "eaters"),
        ("What share of pupils buys lunch?", "eaters"),
        ("How many tills are there?", "tills"),
        ("How fast are pupils served?", "tills"),
        ("How long is the lunch break?", "break"),
        ("Do all pupils have lunch at the same time?", "break"),
        ("Is every year group late?", "lateness"),
        ("Who is served first?", "lateness"),
        ("How long is the queue?", "queue"),
        ("When is the peak?", "queue"),
        ("How many school days are there in a year?", "days"),
        ("How many seats are there?", "seats"),
        ("How do pupils pay?", "paying"),
        ("Could they pre-order?", "paying"),
        ("Is there a budget?", "cost"),
        ("What would a third till cost?", "cost"),
        ("Out of the 720, how many actually use the canteen?", "eaters"),
        ("How many pupils can one cashier get through in a minute?", "tills"),
        ("How much time do they have for lunch?", "break"),
        ("Which classes are affected most?", "lateness"),
        ("Do we have data on how the line builds up over the break?", "queue"),
        ("How many days a year does school run?", "days"),
        ("Is there enough room to sit down?", "seats"),
        ("Do they pay with cash or card?", "paying"),
        ("Could we afford another till?", "cost"),
        ("Does everyone go to lunch at once?", "break"),
        ("What portion of the students buys food there?", "eaters"),
        ("What's the serving speed at the tills?", "tills"),
        ("Is the lunch break staggered?", "break"),
        ("How long is the waiting line after ten minutes?", "queue"),
        ("How many seats does the room have?", "seats"),
        ("Is there a pre-order app?", "paying"),
    ),
    "regular-giving": (
        ("How much does a donor give on average?", "gift"),
        ("What is the regular income today?", "gift"),
        ("How many donors do you lose each year?", "losses"),
        ("What is the retention rate?", "losses"),
        ("Why do donors stop giving?", "why"),
        ("How many new donors do you win a year?", "new"),
        ("What does it cost to win a donor?", "cost"),
        ("What other sources of income are there?", "income"),
        ("How many people work in fundraising?", "team"),
        ("How do you stay in contact with donors?", "contact"),
        ("How do people pay?", "payment"),
        ("What happens when a card expires?", "payment"),
        ("What do people give each month on average?", "gift"),
        ("How many of them drop out over a year?", "losses"),
        ("Do we know why they leave?", "why"),
        ("How many supporters join each year?", "new"),
        ("How expensive is it to recruit a new supporter?", "cost"),
        ("Where else does your income come from?", "income"),
        ("How big is the fundraising team?", "team"),
        ("What do donors hear from you over the year?", "contact"),
        ("How are payments collected?", "payment"),
        ("What's our churn?", "losses"),
        ("How much is the average donation?", "gift"),
        ("How many donors quit every year?", "losses"),
        ("What reasons do people give when they cancel?", "why"),
        ("How many new people sign up per year?", "new"),
        ("What's the cost of acquiring one donor?", "cost"),
        ("How has the income from other sources developed?", "income"),
        ("How often do you write to your donors?", "contact"),
        ("What happens if a card is declined?", "payment"),
    ),
    "corner-cafe": (
        ("How many customers does she have a day?", "customers"),
        ("How much does each customer spend?", "spend"),
        ("What is the average bill?", "spend"),
        ("How many days a month is it open?", "days"),
        ("What are the opening hours?", "days"),
        ("What do ingredients cost?", "ingredients"),
        ("What is the margin?", "ingredients"),
        ("What are the fixed costs?", "fixed"),
        ("How much is the rent?", "fixed"),
        ("What does she pay in wages?", "fixed"),
        ("Is it busy in the afternoon as well?", "hours"),
        ("How are customers distributed over the day?", "hours"),
        ("How many staff work there?", "staff"),
        ("What do people buy?", "mix"),
        ("Are there competitors nearby?", "rival"),
        ("Has anything changed since last year?", "trend"),
        ("How many people come in on a typical day?", "customers"),
        ("What's the average spend per head?", "spend"),
        ("Is it open every day?", "days"),
        ("What share of the sales goes into ingredients?", "ingredients"),
        ("Can you break down her monthly costs?", "fixed"),
        ("When is it busy and when is it quiet?", "hours"),
        ("How many employees are on at any time?", "staff"),
        ("What are the best sellers?", "mix"),
        ("Who else sells coffee around there?", "rival"),
        ("Did anything change recently?", "trend"),
        ("What's the footfall?", "customers"),
        ("What's the average ticket size?", "spend"),
        ("How many days per month does she open?", "days"),
        ("What's her gross margin?", "ingredients"),
        ("How high are rent and wages?", "fixed"),
        ("How does traffic vary during the day?", "hours"),
        ("Do customers mostly buy drinks or food?", "mix"),
        ("Is there any competition nearby?", "rival"),
    ),
    "app-churn": (
        ("How many subscribers do you have?", "subscribers"),
        ("What is the churn rate?", "churn"),
        ("How many leave each month?", "churn"),
        ("How many new users join per month?", "new"),
        ("What is the price?", "price"),
        ("How much does a subscriber pay?", "price"),
        ("Why do people leave?", "why"),
        ("Where do new subscribers come from?", "channels"),
        ("Is there a difference between channels?", "channels"),
        ("What is the acquisition cost?", "adcost"),
        ("How much do you spend on advertising per new subscriber?", "adcost"),
        ("What happens when a payment fails?", "payments"),
        ("How often do people use the app?", "usage"),
        ("Who are the competitors?", "rivals"),
        ("What's the size of the user base?", "subscribers"),
        ("What percentage cancels per month?", "churn"),
        ("How many sign-ups do we get in a month?", "new"),
        ("How much is a subscription?", "price"),
        ("Do we know the reasons why users cancel?", "why"),
        ("Do users from ads behave differently from those who were referred?", "channels"),
        ("What do we pay to acquire a user?", "adcost"),
        ("Do you retry failed payments?", "payments"),
        ("How engaged are the users before they quit?", "usage"),
        ("What are competitors charging?", "rivals"),
        ("How many paying users are there today?", "subscribers"),
        ("How high is churn?", "churn"),
        ("How many people subscribe each month?", "new"),
        ("What does the subscription cost?", "price"),
        ("What are the main reasons for cancelling?", "why"),
        ("How does retention differ by channel?", "channels"),
        ("What's the cost per acquisition?", "adcost"),
        ("What happens when someone's card expires?", "payments"),
        ("How often do active users open the app?", "usage"),
    ),
    "hub-peak": (
        ("How many parcels can the sorter handle in an hour?", "speed"),
        ("What is the throughput?", "speed"),
        ("How many hours a day does it run?", "hours"),
        ("How many shifts are there?", "hours"),
        ("How much downtime is there?", "stops"),
        ("Why does the sorter stop?", "stops"),
        ("When do the parcels arrive?", "arrivals"),
        ("What was the volume last year?", "last"),
        ("Who are the biggest senders?", "senders"),
        ("How many people work on a shift?", "people"),
        ("Could you get agency workers?", "people"),
        ("What would a night shift cost?", "night"),
        ("What does a late parcel cost?", "money"),
        ("Is there a budget for a second machine?", "money"),
        ("What's the hourly capacity of the machine?", "speed"),
        ("For how long is the sorter running each day?", "hours"),
        ("How reliable is the equipment?", "stops"),
        ("At what times of the day do trucks come in?", "arrivals"),
        ("How many parcels did you have at last year's peak?", "last"),
        ("Is the volume concentrated on a few customers?", "senders"),
        ("Can we hire temps?", "people"),
        ("Would it be possible to run at night?", "night"),
        ("Is there a penalty for late deliveries?", "money"),
        ("Where do we lose time on the line?", "stops"),
        ("How fast can the sorter go?", "speed"),
        ("How many hours per day do you operate?", "hours"),
        ("How much time is lost to breakdowns?", "stops"),
        ("When during the day does the volume arrive?", "arrivals"),
        ("How big was the peak last year?", "last"),
        ("Who sends the most parcels?", "senders"),
        ("How many staff do you have per shift?", "people"),
        ("What does an additional night shift cost?", "night"),
        ("Do we have money for new equipment?", "money"),
    ),
    "factory-scrap": (
        ("What does a scrapped part cost?", "cost"),
        ("How much scrap does each shift make?", "shifts"),
        ("What kinds of faults are there?", "shifts"),
        ("How often is the tool changed?", "tool"),
        ("Does scrap depend on the age of the tool?", "wear"),
        ("How many days a year does the line run?", "days"),
        ("Has anybody tried changing it earlier?", "trial"),
        ("Where does the steel come from?", "material"),
        ("Is the night crew less experienced?", "people"),
        ("How is scrap measured?", "rules"),
        ("How much do we lose per scrapped piece?", "cost"),
        ("Is the scrap rate really higher at night?", "shifts"),
        ("What types of defects do we see?", "shifts"),
        ("When are the cutting tools replaced?", "tool"),
        ("Is there a link between tool wear and defects?", "wear"),
        ("How many working days do you have?", "days"),
        ("Has anyone ever run an experiment with shorter intervals?", "trial"),
        ("Did we change the supplier of the steel?", "material"),
        ("Do the same operators always work nights?", "people"),
        ("How do you detect bad parts?", "rules"),
        ("What's the cost of one scrapped part?", "cost"),
        ("How does the scrap rate differ between the shifts?", "shifts"),
        ("How long does a tool last?", "tool"),
        ("Does the defect rate rise as the tool gets older?", "wear"),
        ("How many days per year is the line in operation?", "days"),
        ("Have you ever tested a shorter interval?", "trial"),
        ("Is the raw material always the same?", "material"),
        ("How experienced is the night shift crew?", "people"),
        ("How do you measure quality?", "rules"),
    ),
    "city-bikes": (
        ("How many mechanics are there?", "mechanics"),
        ("How many bikes can be repaired per day?", "mechanics"),
        ("How many bikes break down a day?", "defects"),
        ("What usually breaks?", "kinds"),
        ("What kinds of defects are there?", "kinds"),
        ("Since when has it been like this?", "history"),
        ("Has the number grown over time?", "history"),
        ("Has the fleet grown?", "fleet"),
        ("How long does a repair take?", "time"),
        ("How do bikes get to the workshop?", "time"),
        ("Is there budget for more mechanics?", "money"),
        ("Do riders report faults?", "users"),
        ("Are spare parts in stock?", "parts"),
        ("How many repairs can the workshop do in a day?", "mechanics"),
        ("How many new faults come in daily?", "defects"),
        ("What are the most common problems with the bikes?", "kinds"),
        ("Has this been getting worse?", "history"),
        ("What has changed in the last weeks?", "fleet"),
        ("How much time does one repair need?", "time"),
        ("Could we hire additional mechanics?", "money"),
        ("How do you find out that a bike is broken?", "users"),
        ("Do you have enough spare parts?", "parts"),
        ("How are broken bikes brought in?", "time"),
        ("How many bikes can a mechanic repair in a day?", "mechanics"),
        ("How many bikes break every day?", "defects"),
        ("Which parts fail most often?", "kinds"),
        ("How has the number of broken bikes developed?", "history"),
        ("Has the fleet size changed?", "fleet"),
        ("How long does it take to fix one bike?", "time"),
        ("What budget do we have?", "money"),
        ("How are faults reported?", "users"),
        ("Are spare parts available?", "parts"),
    ),
}
RESTATED = {
    "ward-beds": "Let me make sure I have it: the wait for a bed on the ward should fall from six hours to three, without new beds.",
    "lunch-queue": "So the goal is that afternoon lessons start on time, although the queue in the canteen makes them eight minutes late today.",
    "regular-giving": "Just to confirm: you want regular giving to reach 600,000 euros a year in two years, from those nine thousand donors and new ones.",
    "corner-cafe": "In other words, the café is busy and loses money all the same, and she wants to know why and what to change.",
    "app-churn": "So the question is whether to double advertising, although the number of subscribers is falling while new ones join.",
    "hub-peak": "If I understand you, the hub must sort 96,000 parcels a day in the peak and should leave none for the next morning.",
    "factory-scrap": "So you want to know why seven percent are scrap, and whether the manager is right about the night shift.",
    "city-bikes": "To repeat it: 18 percent of the bicycles are broken, and by summer it should be below five percent.",
}
BESIDE = (
    "What is the colour of the walls?", "Is the chief executive married?", "What is the weather like in June?",
    "Do they use Linux?", "How tall is the building?", "What is the name of the founder’s dog?", "Where did you study?",
)
ADVICE = (
    "I recommend starting with the largest cause, as it stands for 40 percent of it. The greatest risk is that people "
    "do not follow. As a next step, I would run a trial for two weeks."
)


def script(case: str, pressure: Pressure = Pressure.NEUTRAL, seed: int = 1) -> Script:
    """The script of one of our cases."""
    scenario = next(each for each in CASES if each.id == case)
    return Script(scenario, scenario.seats, minutes=scenario.minutes, pressure=pressure, seed=seed)


def nothing(question: str, kind: QuestionKind, answer: str) -> Feedback:
    """A judge that finds nothing; a case needs none."""
    del question, kind
    return Feedback(answer)


def said(text: str, kind: Kind = Kind.ANSWER, at: float = 0.0, seconds: float | None = None) -> Line:
    """A line of the candidate's."""
    return Line(YOU, Phase.EXERCISE, kind, text, at=at, seconds=seconds)


def played(of: Script, texts: Iterable[str]) -> tuple[Line, ...]:
    """The lines after the candidate said these, one after another; it may be over before."""
    lines = respond(of, (), nothing)
    for text in texts:
        lines += (said(text),)
        lines += respond(of, lines, nothing)
        if lines[-1].kind is Kind.GOODBYE:
            return lines
    return lines


def held(of: Script, candidate: Callable[[tuple[Line, ...]], str], most: int = 60) -> tuple[Line, ...]:
    """A whole case with a candidate who hears all lines and says something."""
    lines = respond(of, (), nothing)
    for _ in range(most):
        lines += (said(candidate(lines)),)
        lines += respond(of, lines, nothing)
        if lines[-1].kind is Kind.GOODBYE:
            return lines
    return lines


def good(of: Script) -> Callable[[tuple[Line, ...]], str]:
    """Somebody who restates, structures, asks for every fact, works everything out and advises."""
    body = body_in(of, CASES)
    asking = list(ASKED[of.scenario.id])
    beginning = [
        RESTATED[of.scenario.id],
        "I would look at three parts. First, "
        + "; then ".join(f"{branch.cues[0].split('|')[0].replace('_', ' ')}" for branch in body.branches) + ".",
    ]

    def speak(lines: tuple[Line, ...]) -> str:
        subject = next(line.key for line in reversed(lines) if line.kind is Kind.QUESTION)
        heard = {line.key for line in lines}
        if beginning:
            return beginning.pop(0)
        if subject.startswith("exhibit:") and lines[-1].key == subject:
            return "It shows " + " ".join(place.split("|")[0] for place in body.exhibit(subject[8:]).insight[0].split()).replace("_", " ") + "."
        for question, fact in asking:
            if f"fact:{fact}" not in heard and not any(f"exhibit:{each.exhibit}" in heard for each in body.facts if each.id == fact and each.exhibit):
                return question
        if subject.startswith("sum:"):
            return next(each.way for each in body.sums if subject == f"sum:{each.id}") + ", which seems plausible."
        return ADVICE

    return speak
