"""Cases from small and young businesses: a café, an app."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from greenroom.core.charts import Chart, ChartKind, Series
from greenroom.core.interviewer.formats.case_values import Branch, CaseBody, Exhibit, Fact, Sum
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_CAFE = CaseBody(
    level="entry",
    prompt="A friend of mine owns a café on a corner near the station. It is busy every morning, and yet her account is lower at the end of each month. She asks you where the money goes, and what to change.",
    behind="Mornings earn, afternoons cost: the place is staffed for its best hours all day. The question is which hours pay for themselves.",
    goal=("where|why money|profit|loss|account|losing", "busy money|profit|loss|account|yet|lower", "profit|loss|earn change|improve|find|understand"),
    branches=(
        Branch("What comes in", ("revenue|sales|income|customer|takings|turnover|come_in|price",)),
        Branch("What each sale costs", ("ingredient|variable|material|cost_of|goods|per_sale|coffee_cost|food_cost",)),
        Branch("What is paid every month", ("fixed|rent|wage|staff|salar|overhead|energy",)),
        Branch("By hour or by kind", ("hour|time_of_day|morning|afternoon|product|menu|per_day|when",)),
    ),
    facts=(
        Fact("customers", ("people|guest many come|day|in", "customer|guest|people|visitor|footfall many|number|average|per_day|daily|a_day", "how_busy", "footfall", "customer daily|a_day"), "About 210 customers on a day.", "How many people are we talking about?"),
        Fact("spend", ("spend|spends|bill|ticket|basket|pay average|each|per|much|customer|typical", "average price|ticket|bill|order|spend|sale", "how_much customer|order|each"), "Each of them spends 6.50 euros on average.", "And what does one of them leave there?"),
        Fact("days", ("open|opening|close day|hour|when|week|month|often|time", "how_many_days", "day month|week|open"), "It is open 26 days a month, from seven in the morning to seven in the evening.", "For how many days in a month?"),
        Fact("ingredients", ("ingredient|material|goods|variable|coffee|food|margin|gross|product cost|much|percent|share|margin|price|spend|what", "margin", "cost_of_goods|cost_of_sales", "variable_cost"), "Coffee, milk, flour and the rest take 32 percent of what is sold.", "What does a cup cost her before anybody is paid?"),
        Fact("fixed", ("fixed|overhead|rent|wage|staff|salar|labour|labor|personnel|energy|month cost|much|pay|what|high|expens|spend|bill", "cost structure|breakdown|overview|fixed|main|other", "rent|wages|salaries"), "Wages are 19,000 euros a month, rent 4,200, and energy, cleaning and insurance 2,100 together.", "What does she pay whether anybody comes or not?"),
        Fact("hours", ("customer distribut|spread|pattern|vary", "hour|time|morning|afternoon|when|evening|peak busy|quiet|customer|staff|slow|distribut|split|differ|sales|pattern|spread|come|break", "by hour|time", "traffic vary|differ|change|day|over", "staff when|hour|shift|rota|schedule"), "I have a count for you: customers for each member of staff, by time of day.", "Is every hour like the morning?", "hours"),
        Fact("staff", ("staff|employee|worker|barista|people many|number|work|shift|rota|plan",), "Four people at a time, from opening to closing, seven to seven."),
        Fact("mix", ("product|menu|item|drink|food|mix which|what|sell|buy|share|split|best|mix|most|order", "what buy|sell|order|sold", "drink food"), "Here is what one customer spends, on drinks and on food.", "What do they buy, and when?", "spend"),
        Fact("rival", ("who|where else sell|coffee|offer|go", "compet|rival|other|nearby|market neighbour|area|street|near|cafe|compet|other|around"), "The nearest other café is six minutes’ walk away, behind the station."),
        Fact("trend", ("change|trend|before|year|history|growth|since|always long|since|before|last|over|when|change|always|trend|recent|lately",), "Customers are as many as last year. Wages went up by an eighth in January."),
    ),
    exhibits=(
        Exhibit("hours", Chart(ChartKind.BAR, "Customers an hour for each member of staff", ("7 to 9", "9 to 11", "11 to 1", "1 to 3", "3 to 5", "5 to 7"), (Series("Customers", (10, 4, 6, 4, 1.5, 0.75)),), ""), "What do you read from it?", ("afternoon|after_three|quiet|empty", "late|evening|three|five|end|3|5 few|low|staff|hardly|less|fewer|customer|drop"), "Compare the first two hours with the last four."),
        Exhibit("spend", Chart(ChartKind.STACKED, "What one customer spends, in euros", ("Morning", "Noon", "Afternoon"), (Series("Drinks", (3.4, 3.2, 3.6)), Series("Food", (0.9, 5.6, 1.8))), ""), "What do you see in it?", ("noon|lunch|midday|food|eat",), "Where does food make the difference?"),
    ),
    sums=(
        Sum("sales", "What does she take in a month?", 35_490, "euros a month", ("customers", "spend", "days"), "210 customers × 6.50 euros × 26 days = 35,490 euros", "Customers a day, what each spends, and the days."),
        Sum("result", "So what is left at the end of the month?", 1_167, "euros, and it is a loss", ("customers", "spend", "days", "ingredients", "fixed"), "35,490 − 32% − 19,000 − 4,200 − 2,100 = −1,167", "From the sales take the ingredients, then wages, rent and the rest.", 0.12),
        Sum("more", "How many more customers a day would bring her to nought, if nothing else changed?", 10.2, "customers a day", ("customers", "spend", "days", "ingredients", "fixed"), "1,167 euros / 26 days / 4.42 euros = 10.2 customers", "What is left of 6.50 after ingredients? And how much is missing on each of 26 days?", 0.15),
    ),
    twist="A bakery chain will open across the street in two months, with coffee for a euro less. What changes?",
    recommend="She comes in, wipes her hands, and asks: well, what do I do? You have a minute.",
    pushback=("She says: my afternoon people have been with me for nine years. I cannot send them home. And now?", "Why not simply raise the prices?"),
    answer="Close at three, or run the afternoon with one person: the hours from three to seven bring about two customers an hour for each person paid. One pair of hands fewer in those hours saves more than the 1,167 euros she loses. Then sell more food at noon, where a customer leaves almost nine euros. Risk: regulars of the afternoon. Next step: try it on Mondays and Tuesdays for a month.",
)

_APP = CaseBody(
    level="experienced",
    prompt="We have an app for learning languages, on subscription. New people join every month, and yet we have fewer subscribers than a year ago. The founder wants to double advertising. Would you?",
    behind="More leave than join, and over a third of those never decided to leave: a payment failed. Advertising fills a bath with the plug out.",
    goal=("fewer|shrink|losing|declin subscriber|user|member", "double|advert|marketing subscriber|fewer|churn|worth|should", "growth|grow subscriber|again advert|how|should"),
    branches=(
        Branch("Those who leave", ("churn|leav|retention|retain|cancel|losing|lose|lapse",)),
        Branch("Those who join", ("new|acqui|join|sign|advert|channel|marketing",)),
        Branch("What each is worth", ("price|revenue|value|lifetime|worth|per_subscriber|ltv|money",)),
        Branch("The product and the market", ("product|compet|market|feature|use|usage|engage|content",)),
    ),
    facts=(
        Fact("subscribers", ("subscriber|user|customer|member|people many|number|today|now|currently|have|base|total",), "We have 40,000 subscribers today.", "How large is the base we speak of?"),
        Fact("churn", ("churn|leav|cancel|retention|lose|losing|stop|drop rate|many|month|much|what|percent|number|how|high", "churn|retention_rate"), "Six percent of them leave in a month.", "People join every month, and yet we shrink. What would you want to know?"),
        Fact("new", ("new|join|sign|acqui|gain many|number|month|rate|growth", "new subscriber|user|customer|people many|number|month|join", "how_many join|come|sign", "how_many people|users subscribe|join|sign month|each|per"), "About 2,000 new ones join in a month.", "And how many come in?"),
        Fact("price", ("pay|charge|cost month|subscri|user|customer", "pricing|arpu", "price", "subscription much|cost"), "Eight euros a month; there is no plan for a year.", "What does one of them pay?"),
        Fact("why", ("why|reason|cause|know leav|cancel|churn|stop|quit|lose|left", "exit|survey|feedback|reason", "reason cancel|leav|stop main|what|their|for"), "We looked into the last thousand who left. Here is how that splits.", "Six in a hundred leave each month. Do you know enough about them?", "reasons"),
        Fact("channels", ("channel|source|where|advert|=ads|campaign|invite|referral|referred|come_from|marketing differently|referred|come|from|differ|stay|retention|better|which|join|compare|quality|perform|split", "cohort", "retention channel|cohort|curve|by"), "Here are those who joined in January, by how they found us, and how many were still there later.", "Are all new subscribers alike?", "cohorts"),
        Fact("adcost", ("cost|spend|budget|expens advert|acqui|campaign|marketing|win", "cost|spend advert|acqui|marketing|new much|what|new|per|each", "cac|acquisition_cost|ad_spend", "pay|spend|cost acquire|acquisition|win", "pay what|much acquire|win"), "A subscriber won by advertising costs us 30 euros."),
        Fact("payments", ("payment|card|bill|charge|bank fail|declin|expire|happen|retry|again|how|remind|what|process|when", "retry|dunning"), "When a payment fails, the account is closed on the same day. There is no second attempt and no message."),
        Fact("usage", ("use|usage|active|engage|lesson|open often|how|many|much|week|frequen|active|usage|before", "usage|engagement"), "Those who stay open the app four times a week; those who leave because they no longer use it had fallen to once a week two months before."),
        Fact("rivals", ("compet|rival|alternativ|market",), "There are three large ones; all cost between seven and ten euros."),
    ),
    exhibits=(
        Exhibit("reasons", Chart(ChartKind.BAR, "Why the last thousand subscribers left", ("A payment failed", "No longer used it", "Too dear", "Missed something in it", "Other"), (Series("In a hundred", (35, 30, 20, 10, 5)),), ""), "What do you take from that?", ("payment|35|card|technical|not_decide|involuntar",), "Who of these wanted to leave?"),
        Exhibit("cohorts", Chart(ChartKind.LINE, "Still subscribed, of a hundred who joined in January", ("Start", "1 month", "2", "3", "4", "5", "6 months"), (Series("Invited by a friend", (100, 94, 90, 87, 85, 83, 81)), Series("Advertising", (100, 82, 70, 61, 55, 50, 46))), ""), "What does it say about the founder’s plan?", ("friend|invit|referr|word_of", "advert faster|half|leave|drop|lose|worse|46"), "Compare the two lines after half a year."),
    ),
    sums=(
        Sum("leaving", "How many subscribers leave in a month?", 2_400, "a month", ("subscribers", "churn"), "40,000 × 6% = 2,400", "Six percent of those there are."),
        Sum("saved", "If no account were lost to a failed payment, how many would stay each month?", 840, "a month", ("subscribers", "churn", "why"), "2,400 × 35% = 840", "You know how many leave, and which share of them had a payment fail."),
        Sum("worth", "What are those worth in sales, in the month after?", 6_720, "euros a month", ("subscribers", "churn", "why", "price"), "840 × 8 euros = 6,720 euros", "Each of them would have paid once more."),
    ),
    twist="News from this morning: the largest competitor has cut its price to five euros. What now?",
    recommend="The founder joins us for the last minute. He has the advertising contract on his desk. What do you tell him?",
    pushback=("He says: mending payments is plumbing. Investors want growth. Convince me.", "What would make you change your mind about advertising?"),
    answer="Do not double advertising yet. Mend failed payments first: with three attempts and a message, up to 840 subscribers a month stay, twice the 400 by which we shrink. Then put money into invitations by friends, of whom 81 in 100 stay half a year, against 46 by advertising. Risk: the cheaper rival draws those who find us dear. Next step: a second attempt at payment, live within two weeks, and count.",
)

_OWNER = Persona("p1", "Mireille Laurent", "Adviser to small businesses, Chamber of Trade", Stakeholder.HIRING_MANAGER, "cheerful, practical, thinks in weeks", ("commercial", "problem-solving"), "high-1")
_PRODUCT = Persona("p1", "Arjun Nair", "Head of product, Lingonauts", Stakeholder.HIRING_MANAGER, "quick, curious, likes a figure behind a word", ("problem-solving", "commercial"), "low-2")

BUSINESS_CASES: tuple[Scenario, ...] = (
    Scenario("corner-cafe", Format.CASE, "A café: busy, and yet losing money", "An adviser brings you the case of a friend’s café. Ask for what you need, and find out where the money goes.", "hospitality", 25, (_OWNER,), desk="exhibits", body=_CAFE),
    Scenario("app-churn", Format.CASE, "An app: new subscribers, and yet fewer", "The head of product of a language app asks you about a plan of the founder’s. Ask for what you need; he has figures.", "product", 30, (_PRODUCT,), desk="exhibits", body=_APP),
)
