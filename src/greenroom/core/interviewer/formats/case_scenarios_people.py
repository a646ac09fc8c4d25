"""Cases from places that serve people: a hospital ward, a school, a charity."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from greenroom.core.charts import Chart, ChartKind, Series
from greenroom.core.interviewer.formats.case_values import Branch, CaseBody, Exhibit, Fact, Sum
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_WARD = CaseBody(
    level="experienced",
    prompt="In our hospital, patients in the emergency department wait six hours for a bed on Ward 6. The chief nurse wants that wait halved by spring, and there will be no new beds. How would you go about it?",
    behind="Beds are not short; they are taken by people who are fit to go home. The question is when patients leave, and what holds them.",
    goal=("wait bed|ward half|halv|three|cut|reduc|shorten", "six_hours half|halv|three|cut", "bed without|no_new|existing wait|faster|sooner"),
    branches=(
        Branch("Who comes, and when", ("arriv|demand|come|coming|inflow|admission|admit|incoming",)),
        Branch("The beds there are", ("bed|capacit|occup|space",)),
        Branch("Who leaves, and when", ("discharg|leav|outflow|go_home|going_home|sent_home|length_of_stay",)),
        Branch("People and their tasks", ("staff|nurse|doctor|pharmac|transport|handover|process|team",)),
    ),
    facts=(
        Fact("beds", ("bed many|number|capacit|total|much", "occup|full|utilis|utiliz|taken", "capacit ward"), "Ward 6 has 28 beds. On most mornings all 28 are taken."),
        Fact("arrivals", ("arriv|come|admit|admission|demand|inflow many|number|often|when|time|volume|day|pattern|per", "patient many come|arriv|emergency|admit", "when|time arriv|come|coming|need patient|people|bed|they"), "Six patients a day come up from the emergency department, most of them between ten in the morning and four in the afternoon.", "Do you know who comes, and at what time?", "hours"),
        Fact("leaving", ("leav|discharg|go_home|going_home|left when|time|hour|many|how_long|rate|day|often|number|pattern|data", "fit|ready|clear leav|home|discharg|go long|when|time|until|between|how", "length_of_stay", "how_long stay|fit|ready|occup", "time between okay|fit|ready|clear|doctor"), "Six patients a day go home. The doctors find them fit to go at about ten in the morning, and they leave the bed at half past three. So each of them holds a bed for five and a half hours longer than needed.", "We have spoken of those who come. What about those who go?"),
        Fact("causes", ("why|reason|cause|what_hold|hold|delay|bottleneck|block|waiting_for|keep leav|discharg|home|fit|ready|late|stay|bed|them|longer", "bottleneck|root_cause|driver", "cause|reason|driver delay|wait", "reason|cause wait|delay|late|long", "what happen between|after|ready|fit", "what|who make|keep|hold stay|them|wait|late"), "We followed a hundred patients who were fit to go, and noted what each of them was waiting for. Here is the count.", "They are fit to go at ten and leave at half past three. What would you want to know about that?", "causes"),
        Fact("pharmacy", ("pharmac|medic|drug|prescri when|how|why|who|long|start|work|process|many|take", "pharmac"), "The pharmacy starts on medicines to take home at eleven, when all wards have sent their lists. One pharmacist does it for four wards."),
        Fact("planned", ("know|predict|plan|foresee|expected|estimat advance|day_before|before|tomorrow|date|earlier|discharg", "discharg plan|date|predict", "how_early|how_far know|decide"), "For seven patients in ten the doctors know the afternoon before that they will go home the next day."),
        Fact("cost", ("cost|expens|wage|salary pharmac|hour|much|what|would", "budget|money|afford"), "An hour of a pharmacist costs us 45 euros, all in. Beyond that there is no budget to speak of."),
        Fact("staff", ("nurse|staff|doctor|vacan|team many|number|enough|short|full|level|gap|vacan|work",), "The ward has its nurses; one vacancy among thirty. Doctors do their round at nine."),
        Fact("tried", ("tried|attempt|before|past|already|previous|done done|tried|try|far|already|attempt|solution|measure|project",), "Last year there was a lounge with eight chairs for those about to leave. It closed after three months: nobody had the time to bring patients there."),
    ),
    exhibits=(
        Exhibit("hours", Chart(ChartKind.LINE, "Patients coming to and leaving Ward 6, by time of day", ("8:00", "10:00", "12:00", "14:00", "16:00", "18:00"), (Series("Coming", (0, 2, 1, 2, 1, 0)), Series("Leaving", (0, 0, 0, 1, 3, 2))), " patients"), "Let me lay this beside it: when patients come up, and when others leave. What do you see?", ("come|arriv|need before|earlier|leav|discharg|gap|mismatch", "leav|discharg late|after|later|four|16|afternoon", "gap|mismatch|lag"), "Look at the two lines at ten in the morning, and again at four."),
        Exhibit("causes", Chart(ChartKind.BAR, "What patients who were fit to go were waiting for", ("Medicines to take home", "Transport", "The doctor’s letter", "Relatives"), (Series("Patients in a hundred", (40, 25, 20, 15)),), ""), "What do you read from that?", ("medic|pharmac|drug|40|forty|largest|biggest",), "Which of these would you begin with, and why that one?"),
    ),
    sums=(
        Sum("lost", "How many bed hours a day does the ward lose to patients who are fit to go?", 33, "bed hours a day", ("leaving",), "6 patients × 5.5 hours = 33 bed hours", "Take the patients who leave in a day, and how long each of them holds the bed."),
        Sum("freed", "Suppose nobody had to wait for medicines any more. How many bed hours a day would that free?", 13.2, "bed hours a day", ("leaving", "causes"), "33 bed hours × 40% = 13.2 bed hours", "You have the bed hours that are lost; which share of the patients waits for medicines?"),
    ),
    twist="The head of pharmacy has just rung. She can spare a pharmacist for one hour a day, before eight in the morning, and no more. What does that do to your plan?",
    recommend="The chief nurse is at the door and has one minute. What do you tell her?",
    pushback=("She says: we tried a lounge for leaving patients, and it failed. Why should this be different?", "And on days when the doctors do not know the afternoon before who goes home?"),
    answer="Get the medicines ready before the round: for the seven in ten whose leaving is known, lists go to the pharmacy the afternoon before and are made up in the early hour. That frees up to nine of the 33 bed hours a day at 45 euros. Risk: lists that change overnight. Next step: two weeks on Ward 6 alone, with the hour of leaving noted each day.",
)

_SCHOOL = CaseBody(
    level="entry",
    prompt="Ours is a school with 720 pupils and one canteen. On most days afternoon lessons start eight minutes late, because pupils are still in the queue. From next term on they should start on time, and there will be no building work. What would you do?",
    behind="All pupils are let go at once and served by age, so a queue that could be served in time by spreading it out is not. The question is the order in time, not the size of the canteen.",
    goal=("lesson|class|afternoon late|on_time|punctual|eight", "queue|canteen lesson|late|on_time|eight", "start on_time"),
    branches=(
        Branch("How many come, and when", ("pupil|demand|arriv|come|how_many|student|stagger|same_time",)),
        Branch("How fast they are served", ("till|serv|pay|speed|queue|staff|capacit|cash",)),
        Branch("How long there is", ("break|lunch_time|minutes|timetable|length|schedule|time_there",)),
        Branch("Seats and ways", ("seat|space|room|walk|way|building",)),
    ),
    facts=(
        Fact("eaters", ("pupil|student|child|kid many|share|percent|proportion|number|buy|use", "many|share|percent|number eat|canteen|buy|meal", "how_many queue|eat|lunch|come"), "Three pupils in four eat in the canteen. The others bring their food and eat in the hall.", "How many of the 720 stand in that queue at all?"),
        Fact("tills", ("till|cashier|serv|checkout|counter|payment_point many|number|fast|speed|per|rate|quick|long|minute|take|how", "how_fast|how_quick|how_long serv|pay|through|take", "cashier|till many|get|through minute|serve", "serv capacit|rate|speed"), "There are two tills, and each serves six pupils a minute.", "What do you know about how fast they are served?"),
        Fact("break", ("long|length|minute|time|when|duration break|lunch|recess", "break|lunch same|stagger|together|all|split|shift|schedul|timetable|once|everybody|everyone"), "The lunch break is forty minutes, at the same time for everybody.", "How much time is there for all of it?"),
        Fact("lateness", ("late|delay who|which|year|class|same|every|all|differ|group|distribut|age|day|often", "who|which late|wait|last|affected|worst|suffer", "order|first|last serv|year|go"), "Form tutors noted for two weeks how late each year group came. Years are served in order, Year 7 first.", "Is it the same for all of them?", "late"),
        Fact("queue", ("queue|line long|length|when|peak|time|minute|pattern|data|big|build|over", "peak|busiest"), "The cook counted heads in the queue every five minutes. Here is her count for a Tuesday.", "When is the queue at its longest?", "queue"),
        Fact("days", ("day|week|term|year many|number|school|long|per|there", "how_often"), "There are 190 school days in a year.", "For how many days a year does this happen?"),
        Fact("seats", ("seat|chair|table|sit|place|space|fit",), "There are 200 seats in the canteen. A pupil who has the food eats it in about twelve minutes."),
        Fact("paying", ("pay|cash|card|contactless|money|pre-order|preorder|app|order how|method|many|share|type|what|accept|use|cash|card|pre|possible|ahead", "cash|card"), "Four pupils in ten pay in cash. A payment in cash takes about three times as long as one by card."),
        Fact("cost", ("cost|budget|money|afford|expens|fund|third hire|budget|cost|till|much|have|afford|there|available",), "A third till with somebody to run it would be 6,500 euros a year. There is no budget line for it."),
    ),
    exhibits=(
        Exhibit("late", Chart(ChartKind.BAR, "Minutes late to the first afternoon lesson", ("Year 7", "Year 8", "Year 9", "Year 10", "Year 11"), (Series("Minutes late", (3, 5, 8, 11, 13)),), " min"), "What does that tell you?", ("older|year_11|year_10|upper", "later|increas|order|higher|rise|grow year|class|age|late|served"), "Compare Year 7 with Year 11, and think of the order in which they are served."),
        Exhibit("queue", Chart(ChartKind.LINE, "Pupils in the queue, minutes after the bell", ("0", "5", "10", "15", "20", "25", "30", "35", "40"), (Series("In the queue", (60, 230, 270, 240, 190, 140, 110, 80, 60)),), " pupils"), "What strikes you?", ("peak|270|same_time|all_at_once|at_the_same|rush", "first|early|start|beginning|ten|10 minutes|bell|queue|high|most|long|rise|jump", "end|40|forty|still|60|sixty left|still|end|bell"), "Look at the first ten minutes, and then at what is left at the end."),
    ),
    sums=(
        Sum("eaters", "How many pupils have to be served in one break?", 540, "pupils", ("eaters",), "720 pupils × 75% = 540 pupils", "You know how many pupils there are, and which share eats there."),
        Sum("minutes", "With both tills open from the first to the last minute, how long does it take to serve them all?", 45, "minutes", ("eaters", "tills"), "540 pupils / 12 a minute = 45 minutes", "How many pupils do both tills together serve in a minute?"),
        Sum("lost", "How many hours of lessons does a pupil lose in a school year?", 25.3, "hours a year", ("days",), "8 minutes × 190 days = 25.3 hours", "Eight minutes on each school day: bring it to hours."),
    ),
    twist="The staff council writes: teachers keep an unbroken break of forty minutes, whatever you do with the pupils. Where does that leave you?",
    recommend="The head has the governors on the telephone in a minute. What should she say?",
    pushback=("She says: parents of the younger ones will complain if theirs no longer eat first. What do you answer?", "What if it is still five minutes late after two weeks?"),
    answer="Let year groups go to lunch in two waves ten minutes apart and change the order each week; card only at one till. Forty-five minutes of serving do not fit into forty, so the speed at the tills must rise by an eighth or some pupils must start earlier. It costs nothing but a timetable. Risk: supervision between the waves. Next step: try it for two weeks and let the cook count again.",
)

_CHARITY = CaseBody(
    level="lead",
    prompt="Our charity runs shelters. Nine thousand people give to us every month. The board wants regular giving to reach 600,000 euros a year within two years. Can that be done, and how?",
    behind="Nearly as many donors are lost each year as are won, and most of those lost never decided to leave. Keeping them is cheaper than finding new ones.",
    goal=("600|six_hundred regular|giving|donor|year", "regular|monthly|donor reach|raise|grow|increase two_years|600|target", "gap|target|goal 600|regular|board"),
    branches=(
        Branch("Keeping those who give", ("retention|retain|keep|losing|lapse|churn|stop|existing|loyal",)),
        Branch("Finding new ones", ("new|acqui|recruit|win|attract|find",)),
        Branch("How much each gives", ("average|amount|gift_size|upgrade|more_each|per_donor|much_each|increase_gift|value",)),
        Branch("What it costs, and what could go wrong", ("cost|invest|budget|risk|spend|capacity|team",)),
    ),
    facts=(
        Fact("gift", ("average|much|amount|size|typical give|gift|donor|donation|each|month|contribut", "gift|donation average|size|amount", "current|today income|giving|revenue|total|much"), "The average is four euros a month, so 48 euros a year for each donor.", "What does one of them give?"),
        Fact("losses", ("lose|losing|leave|lapse|retention|churn|stop|cancel|attrition|drop many|rate|number|year|much|what|how|percent|share", "retention|churn|attrition", "how_many|what quit|stop|drop|cancel year|each", "how_many stay|stop|keep|left"), "Three in ten stop within a year.", "You have looked at who gives. What about those who no longer do?"),
        Fact("why", ("why|reason|cause|know stop|leave|lapse|cancel|left|lose|quit|churn|giving_up", "reason stop|leav|cancel people|they|give|donor|when", "exit|survey|feedback"), "We asked those who stopped last year. Here is what they said.", "Three in ten stop. What would you like to know about them?", "reasons"),
        Fact("new", ("new|acqui|recruit|join|gain|sign many|number|year|rate|how|per|much", "new donor"), "We win about 2,800 new donors a year.", "And how many come new?"),
        Fact("cost", ("cost|expens|spend win|new|acqui|letter|donor|what|much|recruit|fundrais", "cost|expens|spend how|what|much new|recruit|win|acqui", "budget"), "A new donor costs us 35 euros to win, in the street or by post. A letter to an old one costs 1.10. We spend 98,000 euros a year on winning, and there will be no more."),
        Fact("income", ("income|source|fund|revenue|other|mix|foundation split|source|other|from|mix|total|break|composition|look|over_time|year|where|foundation", "income source", "foundation|grant"), "Here is our income by source over four years, in thousands.", "Regular giving does not stand alone. What else do we live on?", "income"),
        Fact("team", ("team|people|staff|who|many work|fundrais|team|staff|capacity", "staff|team|volunteer"), "Three people in fundraising, one of them part time, and some forty volunteers."),
        Fact("contact", ("contact|letter|write|communicat|news|email|tell|report|thank how|often|what|when|do|after|hear", "communicat|newsletter|thank", "hear|told|receive donor|supporter|people what|from|you"), "Donors get a receipt each January and a magazine in November. Nothing in between."),
        Fact("payment", ("payment|pay|card|account|bank|debit how|method|fail|change|expire|what|happen|direct", "direct_debit|card_expire"), "Most pay by card. When a card runs out, the payment fails, and we strike the name off after the second attempt."),
    ),
    exhibits=(
        Exhibit("reasons", Chart(ChartKind.BAR, "Why donors stopped last year", ("Card or account changed", "Never heard what became of it", "Money is tight", "Moved away or died"), (Series("In a hundred", (38, 27, 20, 15)),), ""), "What do you make of it?", ("card|account|payment|38|technical|not_decide|accident|administrat", "heard|hear|told|communicat|27|65"), "Which of these people wanted to stop?"),
        Exhibit("income", Chart(ChartKind.STACKED, "Income by source, in thousands of euros", ("2022", "2023", "2024", "2025"), (Series("Regular giving", (380, 400, 420, 432)), Series("Single gifts", (140, 130, 120, 110)), Series("Events", (60, 55, 50, 45)), Series("Foundations", (120, 150, 200, 260))), "k"), "What do you see in it?", ("foundation|grant", "depend|single|event"), "Which part grew most, and how much of it is in our hands?"),
    ),
    sums=(
        Sum("today", "What does regular giving bring in today, in a year?", 432_000, "euros a year", ("gift",), "9,000 donors × 48 euros = 432,000 euros", "You know how many give, and what each of them gives."),
        Sum("lost", "How many donors do we lose in a year?", 2_700, "donors", ("losses",), "9,000 donors × 30% = 2,700 donors", "Three in ten, of nine thousand."),
        Sum("kept", "If we kept half of those we lose, what would that be worth in a year?", 64_800, "euros a year", ("losses", "gift"), "1,350 donors × 48 euros = 64,800 euros", "Take half of those who leave, and what each would have given."),
    ),
    twist="This morning our largest foundation, 260,000 euros a year, wrote that it will stop in spring. Does your advice stand?",
    recommend="The chair of the board calls from a train; the line holds for a minute. What is your advice?",
    pushback=("He says: other charities simply send more people into the streets. Why not we?", "And if keeping half of them turns out to be a third?"),
    answer="It can come close, if we keep donors before we win more: mend failed payments and tell people each quarter what their four euros did. That is worth some 65,000 euros a year by itself; one euro more a month from every second donor brings another 54,000. That leaves some 50,000, for which winning must become cheaper. Risk: the lost foundation pulls the team into grant writing. Next step: this month, call a hundred donors whose card ran out.",
)

_NURSE = Persona("p1", "Ingrid Halvorsen", "Head of operations, St Olaf’s Hospital", Stakeholder.HIRING_MANAGER, "calm, exact, waits for your next word", ("problem-solving", "decision-making"), "high-1")
_HEAD = Persona("p1", "Kwame Mensah", "Deputy head, Riverside School", Stakeholder.HIRING_MANAGER, "friendly, in a hurry, likes a clear order", ("problem-solving", "planning"), "low-1")
_BOARD = Persona("p1", "Teresa Amaral", "Director, Open Door Shelters", Stakeholder.SENIOR_LEADER, "warm, direct, asks what it means for people", ("commercial", "decision-making"), "high-2")

PEOPLE_CASES: tuple[Scenario, ...] = (
    Scenario("ward-beds", Format.CASE, "A hospital ward: six hours for a bed", "The head of operations of a hospital puts a problem to you. Ask for what you need; she answers what she is asked. You may use paper, and round figures are welcome.", "healthcare", 30, (_NURSE,), desk="exhibits", body=_WARD),
    Scenario("lunch-queue", Format.CASE, "A school: lessons that start eight minutes late", "The deputy head of a school has a daily problem and little money. Ask for what you need, and work out what it comes to.", "education", 25, (_HEAD,), desk="exhibits", body=_SCHOOL),
    Scenario("regular-giving", Format.CASE, "A charity: 600,000 euros from regular donors", "The director of a charity has a goal from her board and wants to know whether it can be reached. Ask for what you need; she knows her figures.", "public-service", 30, (_BOARD,), desk="exhibits", body=_CHARITY),
)
