"""Cases from works and yards: a parcel hub, a factory, a city's bicycles."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from greenroom.core.charts import Chart, ChartKind, Series
from greenroom.core.interviewer.formats.case_values import Branch, CaseBody, Exhibit, Fact, Sum
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_HUB = CaseBody(
    level="experienced",
    prompt="Our hub sorts 60,000 parcels on an ordinary day. In the four weeks before Christmas it will be 96,000 a day. Last year 12,000 a day were left over for the next morning. What should we do this year?",
    behind="Earlier deliveries alone add no capacity, and a night shift alone is too short: the hub must lose less time to jams and run longer. When parcels come decides only whether they leave the same day.",
    goal=("96|peak|christmas parcel|sort|handle|cope|left", "left_over|leftover|backlog|next_morning", "parcel peak|christmas|december"),
    branches=(
        Branch("How much comes, and when", ("volume|arriv|demand|inbound|incoming|when|sender|peak",)),
        Branch("What the machine can do", ("capacit|sorter|machine|throughput|speed|rate|sort",)),
        Branch("Time and people", ("shift|staff|people|hour|night|worker|labour|labor|agency",)),
        Branch("Stops and errors", ("stop|jam|down|error|missort|label|quality|breakdown|loss",)),
    ),
    facts=(
        Fact("speed", ("fast|speed|rate|capacit sort|machine|hour|hub", "parcel hour|handle|process many|sort|machine|hour", "throughput|capacity"), "The sorter does 5,000 parcels in an hour of running.", "What can the machine do?"),
        Fact("hours", ("hour|long|when|time run|operat|open|day", "many_shifts|shifts_are", "working_hours|opening"), "It is switched on for fourteen hours a day, from six in the morning to eight in the evening, in two shifts.", "And for how long does it run?"),
        Fact("stops", ("stop|downtime|jam|idle|break|stand|reliab|uptime|maintenance|efficien|fail|availab|interrupt often|much|many|long|why|cause|reason|what|how|rate|still|time|due", "downtime|uptime|oee|availability", "lose|lost|losing time"), "Of the time it is switched on, one tenth is lost to stops. We have them written down by cause, in minutes a day.", "Does it run all of that time?", "stops"),
        Fact("arrivals", ("arriv|come|deliver|inbound|volume|parcel|lorr|truck when|time|hour|pattern|spread|distribut|during|profile|how", "when parcel|arriv|come|truck", "time truck|lorr|parcel come|arriv|deliver", "peak hour|time|day"), "Here is when parcels come in on a peak day, in thousands.", "Do they come evenly?", "arrivals"),
        Fact("last", ("parcel|many last_year|year_s|previous peak|have|many", "last|previous year|peak|volume|many|happen|figure", "last_year"), "Last year’s peak was 75,000 a day."),
        Fact("senders", ("sender|customer|client|shop|retailer|who many|big|large|who|share|send|main|split|which|concentrat",), "Ten senders bring 55 percent of the volume. Three of them hand over everything at five in the afternoon, because nobody ever asked them for anything else."),
        Fact("people", ("staff|people|worker|employee|agency|temp|labour|labor|crew many|shift|hire|number|train|long|find|enough|how|available|turnover", "agency|temps|training"), "Thirty-eight people on a shift. People from an agency need three days to learn it, and last year one in four had gone after a week."),
        Fact("night", ("night|third|extra|additional|more|weekend|sunday|overtime shift|cost|possible|hour|run|allowed|work|much",), "A night shift of six hours would be 9,000 euros a night, all in."),
        Fact("money", ("budget|money|invest|cost|penalt|late|fine|price budget|much|have|late|penalt|parcel|cost|pay|there",), "A parcel that is a day late costs us 0.80 euros in refunds. There is no money for a second sorter."),
    ),
    exhibits=(
        Exhibit("stops", Chart(ChartKind.BAR, "Minutes of standstill a day, by cause", ("Parcels jam at the infeed", "Label cannot be read", "Cages are changed", "Breakdown"), (Series("Minutes a day", (46, 22, 11, 5)),), " min"), "What do you see?", ("jam|infeed|46|label|largest|biggest|more_than_half|first_two",), "How much of the standstill would be gone with the first cause alone?"),
        Exhibit("arrivals", Chart(ChartKind.LINE, "Parcels coming in on a peak day, in thousands", ("6–8", "8–10", "10–12", "12–14", "14–16", "16–18", "18–20"), (Series("Coming in", (4, 6, 8, 10, 16, 30, 22)), Series("Sorter, without stops", (10, 10, 10, 10, 10, 10, 10))), "k"), "What do you read from it?", ("late|evening|after|16|four|five|18|afternoon|end parcel|come|arriv|peak|volume|most|bulk|over|more", "morning|idle|empty|unused|under|spare", "uneven|peak"), "What does the sorter do until two in the afternoon?"),
    ),
    sums=(
        Sum("capacity", "How many parcels can the hub sort in a day as it runs now?", 63_000, "parcels a day", ("speed", "hours", "stops"), "5,000 × 14 hours × 90% = 63,000", "An hour’s work, times the hours, less the tenth that is lost."),
        Sum("gap", "So how many are left over on a peak day this year?", 33_000, "parcels a day", ("speed", "hours", "stops"), "96,000 − 63,000 = 33,000", "Compare what comes with what can be sorted."),
        Sum("hours", "How many more hours of sorting is that, at the present pace with its stops?", 7.3, "hours", ("speed", "hours", "stops"), "33,000 / 4,500 an hour = 7.3 hours", "What does an hour bring, once a tenth is lost?"),
    ),
    twist="The town council has decided: no lorries at our gate after eleven at night, from the first of December. What does that change?",
    recommend="The regional director walks past with her coat on. What do you tell her in a minute?",
    pushback=("She says: we pay for a night shift and be done with it. What is wrong with that?", "What if the big senders refuse to deliver earlier?"),
    answer="Run six hours at night and take the jams out of the infeed: 27,000 and some 5,000 parcels close the gap of 33,000 but for a few hundred. The night costs 9,000 euros; 33,000 late parcels would cost 26,400. As no lorry may come after eleven, the three large senders must hand over earlier. Risk: one of them refuses. Next step: speak to all three this week, and mend the infeed in October.",
)

_FACTORY = CaseBody(
    level="experienced",
    prompt="Our line mills 12,000 parts a day. Seven in a hundred go to scrap. The plant manager thinks that the night shift is careless and wants to send it to a training. Is he right, and what would you do?",
    behind="Scrap follows the age of the tool, not the shift: the three shifts hardly differ, and the same crews work in all of them.",
    goal=("scrap night|shift|reduc|why|cause|right|lower|training", "seven|7 scrap", "plant_manager|manager right|claim|think|hypothes"),
    branches=(
        Branch("The machine and its tools", ("machine|tool|wear|equipment|maintenance|mill",)),
        Branch("The people and shifts", ("shift|people|operator|staff|worker|training|night",)),
        Branch("The material", ("material|supplier|batch|steel|raw|input",)),
        Branch("The kind of fault, and what it costs", ("type|kind|fault|defect|cost|measure|reason|categor",)),
    ),
    facts=(
        Fact("cost", ("cost|worth|value|lose|expens scrap|part|each|piece|one|much|unit|what", "unit_cost|cost_per"), "A part that goes to scrap costs us 3.20 euros.", "What does one bad part cost?"),
        Fact("shifts", ("shift|night|early|late scrap|rate|differ|compare|fault|number|many|data|type|by|worse|quality|per|defect|percent|figures", "kind|type|categor fault|defect|scrap|error", "breakdown|split scrap|defect|shift"), "Here is the scrap of an average day, by shift and by kind of fault.", "He speaks of the night shift. What would you look at?", "shifts"),
        Fact("tool", ("tool|wear|cutter|blade|mill how|often|chang|when|old|replac|life|who|age|data|scrap", "tool_life|tool_change|tool_wear", "maintenance"), "The cutting tool is changed every ten hours, round the clock. A tool costs 60 euros, a change stops the line for twenty minutes.", "What has the machine itself to do with it?"),
        Fact("wear", ("tool|hour|time|wear|age|change scrap|effect|relation|correlat|depend|trend|influence|affect", "tool scrap|defect|fault|quality age|depend|wear|hour|old|change|after|link|relation|between", "correlat|over_time|trend", "rate|scrap|defect tool rise|older|grow|increase|change"), "Here is the share of scrap by the hours since the tool was changed.", "How could you tell a careless hand from a worn tool?", "wear"),
        Fact("days", ("day|week|year|month|long|often|time many|year|work|operat|run|produc|week", "working_days|per_year"), "The line runs on 240 days a year, in three shifts of eight hours.", "For how many days a year?"),
        Fact("trial", ("trial|test|experiment|pilot|tried|try|changed_more|earlier more|tried|before|test|trial|ever|done|often|change|pilot|anyone", "trial|pilot"), "In one week in March the tool was changed every five hours, by mistake. Scrap was four percent in that week.", "Has anything ever been different, if only by chance?"),
        Fact("material", ("material|supplier|steel|batch|raw|quality",), "The same steel from the same mill for three years; incoming checks show nothing."),
        Fact("people", ("people|operator|worker|staff|train|experience|turnover|skill|crew",), "The crews rotate through all three shifts, a week each."),
        Fact("rules", ("measure|check|inspect|control|detect how|when|who|often|where|inspect|measur|found|do", "quality_control|inspection"), "One part in fifty is measured, and all parts are looked at when they leave the line."),
    ),
    exhibits=(
        Exhibit("shifts", Chart(ChartKind.STACKED, "Scrap on an average day, in parts", ("Early", "Late", "Night"), (Series("Out of size", (150, 170, 210)), Series("Scratches", (60, 60, 50)), Series("Burrs", (50, 50, 40))), ""), "Is he right?", ("size|dimension|210|measure", "not|little|small|only differ|night|shift", "night slightly|bit|little|more size"), "What kind of fault makes the difference between the shifts, and what could cause that kind?"),
        Exhibit("wear", Chart(ChartKind.LINE, "Share of scrap by hours since the tool was changed", ("0", "2", "4", "6", "8", "10 hours"), (Series("Scrap", (2, 3.5, 5, 7, 10, 14)),), "%"), "What does this one tell you?", ("six|after|rise|steep|wear|worn|older|increas|8|eight|ten|exponent|double",), "Where does the line begin to climb?"),
    ),
    sums=(
        Sum("parts", "How many parts go to scrap in a day?", 840, "parts a day", (), "12,000 parts × 7% = 840 parts", "Seven in a hundred, of twelve thousand."),
        Sum("year", "And what is that in money, in a year?", 645_120, "euros a year", ("cost", "days"), "840 parts × 3.20 euros × 240 days = 645,120 euros", "Parts a day, what each costs, and the days."),
        Sum("saved", "With four percent instead of seven, what would we save in a day?", 1_152, "euros a day", ("cost", "trial"), "12,000 parts × 3% × 3.20 euros = 1,152 euros", "Three in a hundred fewer: how many parts is that, and what are they worth?"),
    ),
    twist="Purchasing tells us: new tools now take eight weeks to arrive, and at today’s pace the stock lasts for six. What do you do?",
    recommend="The plant manager is back and wants to know about his training. What do you tell him?",
    pushback=("He says: but the night shift does have the most scrap. It is in your own figures. What do you say?", "More changes mean more stops. Is it still worth it?"),
    answer="Leave the training; change the tool every five hours instead of ten. The shifts differ by forty parts at most and the crews rotate, so it is not the people; scrap climbs with the age of the tool, from 2 to 14 percent. It saves 1,152 euros a day and costs about 150 in tools and 48 minutes of standstill. Risk: tools arrive late, so order today and change at seven hours until they come. Next step: one line, two weeks, measured by hour.",
)

_BIKES = CaseBody(
    level="entry",
    prompt="Our city lends bicycles: 2,400 of them. Today 18 percent stand broken, and people complain. The mayor wants it below five percent before summer. What do you propose?",
    behind="More bicycles break each day than are mended, since the fleet grew and the workshop did not. Most faults are small, and most of the work is carrying bicycles about.",
    goal=("broken|defect|order|18|eighteen five|below|summer|reduc", "five_percent|below_five|5", "bike|bicycle fix|mend|repair|broken summer|target|goal|percent"),
    branches=(
        Branch("How many break, and why", ("break|defect|fault|cause|damage|vandal|demand|incoming|new_fault",)),
        Branch("How many are mended", ("mechanic|repair|mend|workshop|capacit|fix|supply|output",)),
        Branch("The way to the workshop and back", ("transport|collect|van|station|pick|logistic|way",)),
        Branch("Parts, money and rules", ("part|money|budget|cost|spare|supplier|contract|prevent",)),
    ),
    facts=(
        Fact("mechanics", ("repair many|number day|daily|workshop", "mechanic|staff|people|worker|team many|number|fast|capacit|rate", "repair|fix|mend|workshop day|many|capacit|rate|per|output", "capacity"), "Twelve mechanics, and each mends nine bicycles a day.", "How many can be mended?"),
        Fact("defects", ("break|defect|fault|broken|damage|fail|new|incoming day|many|per|rate|often|new|daily|week|number", "how_often break|fail|broken"), "About 120 bicycles a day break down.", "And how many break in a day?"),
        Fact("kinds", ("what|kind|type|which|part|cause|why|reason|common break|fault|defect|broken|damage|problem|repair|wrong|fail|issue", "kind|type|breakdown|categor fault|defect|damage|repair", "which part|component fail|break|often|most", "vandal"), "Here is what is broken, in a hundred bicycles that come in.", "Are all faults alike?", "kinds"),
        Fact("history", ("trend|history|since|when|change|long|last|grow|always|before start|begin|since|broken|problem|over|time|change|month|long|trend|ago|year|like", "trend|history", "getting|become|became worse|better|more", "how number|figure develop|change|over|evolve broken|bike|fault"), "Here is the number of broken bicycles over the last six weeks. Before that it was close to nought.", "Was it always so?", "weeks"),
        Fact("fleet", ("fleet|bike|bicycle new|grow|bought|added|change|increase|old|age|happened|expan|more|size", "what happen|change|differ six|weeks|ago|then"), "Six weeks ago the fleet grew from 2,000 to 2,400. The workshop stayed as it was.", "What happened six weeks ago?"),
        Fact("time", ("long|time|minute|hour take|mend|tyre|transport|spend|fix", "long|time repair|mend|fix take|last|need|one|each", "workshop how|get|bring|brought", "how broken|bike brought|bring|collected|picked", "transport|van|collect|pick_up|carry", "process|steps"), "A repair takes fifty minutes of a mechanic’s time. Twenty of those go into fetching the bicycle and bringing it back. A tyre could be changed in the street as well, without fetching anything.", "What do mechanics spend their time on?"),
        Fact("money", ("budget|money|cost|salary|wage|fund|hire|afford|expens",), "The mayor would pay for one more mechanic, not for more. A cargo bicycle with tools is 4,000 euros, once."),
        Fact("users", ("find_out|know|learn|notice how|who|when bike|broken|fault", "user|rider|customer|complain|report people|complain|report|how|many|who|what|about|use|app", "ride|trips"), "Riders can report a fault in the app. One in three broken bicycles is reported; the others are found by chance."),
        Fact("parts", ("spare|stock|tyre|part stock|have|available|enough|deliver|spare|quality|type|brand|supplier", "puncture"), "Parts are in stock. Tyres are the cheapest there are; those that hardly puncture cost eleven euros more."),
    ),
    exhibits=(
        Exhibit("kinds", Chart(ChartKind.BAR, "What is broken, in a hundred bicycles", ("Tyres", "Brakes", "Lights", "Locks", "Frame"), (Series("In a hundred", (45, 20, 15, 12, 8)),), ""), "What do you take from it?", ("tyre|tire|45|puncture|almost_half|nearly_half",), "What is the largest group, and where could it be mended?"),
        Exhibit("weeks", Chart(ChartKind.LINE, "Broken bicycles at the end of each week", ("Week 1", "2", "3", "4", "5", "Week 6"), (Series("Broken", (72, 144, 216, 288, 360, 432)),), ""), "What do you see?", ("steady|linear|constant|grow|rise|72|increas|each_week|every_week|straight|12",), "By how many does it grow in a week, and what does that say about a day?"),
    ),
    sums=(
        Sum("broken", "How many bicycles stand broken today?", 432, "bicycles", (), "2,400 bicycles × 18% = 432 bicycles", "Eighteen percent of the fleet."),
        Sum("growth", "By how many does that grow each day, as things are?", 12, "bicycles a day", ("mechanics", "defects"), "120 − 12 × 9 = 12", "Compare what breaks in a day with what is mended."),
        Sum("hours", "If every tyre were changed in the street, how many hours of fetching would that save in a day?", 18, "hours a day", ("defects", "kinds", "time"), "120 × 45% × 20 minutes = 18 hours", "How many tyres a day, and how many minutes of fetching for each?"),
    ),
    twist="The city council has just voted for 300 more bicycles, in four weeks. Does your plan still hold?",
    recommend="The mayor has one minute between two meetings. What do you propose to her?",
    pushback=("She says: just hire one more mechanic, he mends nine a day. Is that not enough?", "How will you know in two weeks that it works?"),
    answer="Send four mechanics out on cargo bicycles to change tyres in the street. Tyres are 45 in a hundred faults, and each saves twenty minutes of fetching: 18 hours a day, worth more than twenty further repairs. With twelve too few mended a day, that turns the tide and clears the 432 in about two months. Risk: 300 new bicycles; hold them back until the count is below five percent. Next step: order four cargo bicycles today, 16,000 euros.",
)

_HUBBER = Persona("p1", "Dorota Kowalska", "Operations director, Nordpaket", Stakeholder.HIRING_MANAGER, "brisk, dry, counts along", ("problem-solving", "planning"), "high-2")
_PLANT = Persona("p1", "Stefan Brandl", "Head of quality, Brandl & Vogt", Stakeholder.PEER, "thorough, slow to agree, glad of a proof", ("problem-solving", "decision-making"), "low-3")
_CITY = Persona("p1", "Lucía Herrera", "Head of mobility, city council", Stakeholder.HIRING_MANAGER, "open, lively, keeps an eye on the clock", ("problem-solving", "planning"), "high-3")

WORKS_CASES: tuple[Scenario, ...] = (
    Scenario("hub-peak", Format.CASE, "A parcel hub: the weeks before Christmas", "The operations director of a parcel service has a peak ahead. Ask for what you need; she counts along.", "logistics", 30, (_HUBBER,), desk="exhibits", body=_HUB),
    Scenario("factory-scrap", Format.CASE, "A factory: who or what makes the scrap", "The head of quality of a factory wants your view on a claim of the plant manager’s. Ask for what you need, and say what would prove it.", "engineering", 30, (_PLANT,), desk="exhibits", body=_FACTORY),
    Scenario("city-bikes", Format.CASE, "City bicycles: 18 percent stand broken", "The head of mobility of a city asks you for a plan. Ask for what you need, and round where it helps.", "site-work", 25, (_CITY,), desk="exhibits", body=_BIKES),
)
