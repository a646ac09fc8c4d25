"""Eight panels: who sits there, what each of them looks for, and where they come in. All of it is made up."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.turns import Reaction, Talk, Turn
from greenroom.core.interviewer.values import Persona, Role, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import Question, QuestionKind, Topic

_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER
_B, _S, _T = QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.TECHNICAL
_C, _M = QuestionKind.CULTURAL, QuestionKind.MOTIVATIONAL
_D, _SU, _TE, _DI = Topic.DAILY_WORK, Topic.SUCCESS, Topic.TEAM, Topic.DIRECTION
_GR, _TR, _PAY = Topic.GROWTH, Topic.TERMS, Topic.PAY

_OTHERS = "Answer whoever spoke, then turn to the one whose question you had been on: “and that is also why, Mr …, …”."
_CUT = "Stop, give the short answer that was asked for, and say that you can go into the rest if they wish."

PANEL_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        "panel-ward-sister", Format.PANEL, "Three people for one ward",
        "A post as deputy ward sister. The matron leads; a doctor and a nurse of the ward sit beside her, and each of them has a sheet of their own to fill in.",
        "healthcare", 40,
        (
            Persona("p1", "Helen Carrow", "Matron", _MAN, "leads; friendly and strict with the time", ("leadership", "safety"), "high-1"),
            Persona("p2", "Dr Anand Rao", "Consultant, elderly care", _TOP, "short questions; interrupts when he has heard enough", ("decision-making", "communication"), "low-1"),
            Persona("p3", "Kofi Mensah", "Staff nurse on the ward", _PEER, "says little; thinks of the night shifts", ("collaboration", "empathy"), "low-2"),
        ),
        (
            Question("short-staffed", "Tell us about a shift that was two people short: what did you decide, and who was against it?", _B, "leadership", by=("Helen Carrow",)),
            Question("doctor-wrong", "A doctor orders a dose that you think is wrong. What do you do in the next five minutes?", _S, "safety", by=("Dr Anand Rao",)),
            Question("colleague-tired", "How did you notice that a colleague could not go on, and what came of it?", _B, "empathy", by=("Kofi Mensah",)),
            Question("family-complaint", "When did a family complain about your ward, and why were they right or wrong?", _B, "conflict", by=("Helen Carrow",)),
            Question("rota", "Who gets Christmas off, and how do you explain it to the others?", _S, "planning", by=("Kofi Mensah",)),
        ),
        body=Talk(
            Role(
                "Northgate Infirmary", "Deputy ward sister, elderly care",
                ("a rota that holds", "falls at night", "students who want to come back"),
                ("You write the rota of thirty-one nurses", "two students at a time", "the ward when the sister is away"),
                (
                    (_D, "Half of your hours at the bedside, half for rota and students; you lead the ward two days a week."),
                    (_SU, "Sick days were nine in a hundred last winter, and we look at that and at falls."),
                    (_TE, "Thirty-one nurses, nine of them new this year."),
                    (_GR, "The ward sister retires in three years, and nobody has been named."),
                    (_TR, "Full time; nights once a fortnight, and the rota is yours to write."),
                ),
                "We decide tonight, and I ring all three candidates tomorrow before noon.",
            ),
            "The quiet nurse had a sheet as long as the matron’s. Answers that went only to the matron left his empty.",
            (
                Turn("cut-dose", "p2", "[He raises his pen.] I have heard that you would speak to me. What if I say: give it?", after="doctor-wrong", wants=("brief", "steady", "finds-out", "offers"), better=_CUT),
                Turn("follow-night", "p3", "May I come in? Would you have done the same at three in the morning, with nobody to ask?", after="short-staffed", wants=("steady", "unknown", "brief", "by-name"), better=_OTHERS),
            ),
        ),
    ),
    Scenario(
        "panel-deputy-head", Format.PANEL, "Governors, head and a parent",
        "A post as deputy head. A governor leads, the head sits beside her, and a parent has been invited to ask what parents ask.",
        "education", 45,
        (
            Persona("p1", "Rosalind Peake", "Chair of governors", _TOP, "formal; long questions with a clause too many", ("leadership", "stakeholders"), "high-1"),
            Persona("p2", "Ewan Strachan", "Head teacher", _MAN, "dry, kind, listens for deeds", ("results", "coaching"), "low-1"),
            Persona("p3", "Tunde Alabi", "Parent of two pupils", _PEER, "warm; asks about children, not about systems", ("empathy", "communication"), "low-2"),
        ),
        (
            Question("long-one", "Given that our results have gone up, though not for boys, and that two good teachers leave us in summer, how would you bring the staff together, and what would you leave alone?", _S, "leadership", by=("Rosalind Peake",)),
            Question("weak-teacher", "Tell us about a colleague whose teaching got better because of you.", _B, "coaching", by=("Ewan Strachan",)),
            Question("bullied", "My neighbour’s son is afraid of the bus. What would you do on the day I tell you?", _S, "empathy", by=("Tunde Alabi",)),
            Question("data-used", "Which figure about children made you change something, and when did you see that it had worked?", _B, "analytical", by=("Ewan Strachan",)),
            Question("against-parents", "When did you decide against what most parents wanted?", _B, "integrity", by=("Rosalind Peake",)),
        ),
        body=Talk(
            Role(
                "Elmfield School", "Deputy head teacher",
                ("boys who write", "teachers who stay", "parents who hear from us before the gate does"),
                ("You answer for behaviour and attendance", "new teachers in their first two years", "the timetable"),
                (
                    (_D, "Eight lessons a week of your own, the gate at half past eight, and the rest is people."),
                    (_SU, "Boys are eleven points behind girls in writing; we hope for five in two years."),
                    (_TE, "Thirty-four teachers, four of them in their first year."),
                    (_DI, "A new estate brings us two more classes by next autumn."),
                    (_TR, "Permanent, on the leadership scale, and you keep the summer."),
                ),
                "The governors meet on Thursday, and Mr Strachan rings you that evening.",
            ),
            "The first question had four parts. Whoever said it back in one sentence could answer it; whoever began at once answered a quarter.",
            (
                Turn("follow-parent", "p3", "Forgive me, may I ask what that looks like for a child on a Monday morning?", after="weak-teacher", wants=("steady", "brief", "by-name"), better=_OTHERS),
                Turn("cut-chair", "p1", "[She looks at the clock.] In one sentence, if you would: would you do it again?", after="against-parents", wants=("brief", "steady", "offers"), better=_CUT),
            ),
        ),
    ),
    Scenario(
        "panel-tech-lead", Format.PANEL, "Four voices in a video call",
        "A tech lead for a shop on the web. Four people in one call: the head of engineering, a product manager, a developer and somebody from operations who never switches on the camera.",
        "software", 45,
        (
            Persona("p1", "Ilse Vandaele", "Head of engineering", _MAN, "leads with a light hand; watches who gets no word in", ("leadership", "decision-making"), "high-1"),
            Persona("p2", "Marco Neri", "Product manager", _PEER, "impatient; wants dates", ("results", "stakeholders"), "low-1"),
            Persona("p3", "Thu Pham", "Developer", _PEER, "exact; hears every word that is too large", ("collaboration", "quality"), "high-2"),
            Persona("p4", "Graham Lowe", "Operations", _PEER, "a voice from nowhere; speaks only about what breaks", ("problem-solving", "safety"), "low-2"),
        ),
        (
            Question("date-kept", "When did you give a date and not keep it, and who heard of it first?", _B, "ownership", by=("Marco Neri",)),
            Question("design-fight", "Tell us about a design that the team did not want and you did, or the other way round.", _B, "influencing", by=("Thu Pham",)),
            Question("rollback", "It is Friday, four o’clock, the new checkout loses one order in fifty. What now?", _S, "decision-making", by=("Graham Lowe",)),
            Question("junior-stuck", "How do you help somebody who is stuck and will not say so?", _S, "coaching", by=("Ilse Vandaele",)),
            Question("not-build", "What did you decide not to build, and why?", _B, "commercial", by=("Marco Neri",)),
        ),
        body=Talk(
            Role(
                "Kornblume", "Technical lead, checkout",
                ("a checkout that loses nothing", "dates that product can plan with", "on call without fear"),
                ("You lead six developers", "the checkout and payments", "the plan for the quarter"),
                (
                    (_D, "Two days of your own code a week, if you defend them; the rest is people and plans."),
                    (_SU, "One order in nine hundred is lost today. We would like to forget that number."),
                    (_TE, "Six developers, two of them new; Thu has been here longest."),
                    (_DI, "Two more countries by autumn, and with them three ways to pay that we have never done."),
                    (_TR, "From anywhere in these time zones, with two weeks a year together here."),
                ),
                "We four talk tomorrow morning, and Ilse writes to you in the afternoon.",
            ),
            "Graham had no face and was easy to forget. His two questions were about what the others would be called for at night.",
            (
                Turn("hello", "p1", "Good that all of you could join. Graham is with us without a picture, as always. Can you hear the four of us?", wants=("hearing", "greets", "ready"), better="Greet all four, the one without a picture by name, and make sure that you are heard as well."),
                Turn("follow-ops", "p4", "[From the dark tile.] And who was on call that weekend?", after="date-kept", wants=("brief", "steady", "unknown", "by-name"), better="Answer the voice without a face by name; it is the one that gets forgotten.", reactions=(Reaction("", "Right. Thanks."),)),
                Turn("cut-marco", "p2", "Sorry, that is too long for me. Yes or no: would you have shipped it?", after="design-fight", wants=("brief", "steady", "offers"), better=_CUT),
                Turn("two-at-once", "p3", "[Two voices at once.] …which of the six would… sorry, Graham. No, you first. I only wanted to know how you test it.", after="rollback", wants=("order", "brief", "recap"), better="Sort it aloud: “First Graham’s question, then yours, Thu.” Then keep to it."),
            ),
        ),
    ),
    Scenario(
        "panel-head-chef", Format.PANEL, "Owner, manager and the pass",
        "A post as head chef. The owner decides, the restaurant manager runs the floor, and the sous-chef, who would work for you, was asked to come.",
        "hospitality", 35,
        (
            Persona("p1", "Veronika Lang", "Owner", _TOP, "charming; looks at the figures before the menu", ("commercial", "leadership"), "high-1"),
            Persona("p2", "Paul Adeyinka", "Restaurant manager", _PEER, "smooth; between guests and kitchen all evening", ("conflict", "customer-focus"), "low-1"),
            Persona("p3", "Mirela Popa", "Sous-chef", _PEER, "loyal to the kitchen; wanted the post herself", ("collaboration", "quality"), "high-2"),
        ),
        (
            Question("food-cost", "What was your food cost, what is it now, and which dish moved it?", _B, "commercial", by=("Veronika Lang",)),
            Question("floor-kitchen", "The floor promises a guest something that the kitchen cannot do. What happens at your pass?", _S, "conflict", by=("Paul Adeyinka",)),
            Question("wanted-the-post", "How will you lead somebody who wanted your post?", _S, "leadership", by=("Mirela Popa",)),
            Question("bad-review", "Tell us about a bad review that was right.", _B, "learning", by=("Paul Adeyinka",)),
            Question("new-menu", "How soon would you change the menu, and who has a say in it?", _S, "planning", by=("Veronika Lang",)),
        ),
        body=Talk(
            Role(
                "Zur Alten Post", "Head chef",
                ("thirty-two per cent food cost, no more", "a team that stays through winter", "guests who bring their parents"),
                ("You answer for menu and purchasing", "nine in the kitchen", "the winter plan"),
                (
                    (_D, "Five services a week, two of them yours at the pass; Mondays are for orders and the staff."),
                    (_SU, "Thirty-four per cent at the moment, and I would like thirty-two without losing a guest."),
                    (_TE, "Nine in the kitchen; Mirela has held it together since summer."),
                    (_PAY, "I had thought of 4,200 to 4,800 a month before tax, with a share of the profit."),
                    (_GR, "If it goes well, a second room opens in the cellar next year."),
                ),
                "I decide on Sunday, and you cook for the three of us on Wednesday before that.",
            ),
            "One of the three wanted this post. How you spoke to her was the last thing they talked about when you had left.",
            (
                Turn("follow-sous", "p3", "And if I do not agree with you at the pass, in front of everybody?", after="floor-kitchen", wants=("steady", "boundary", "brief", "by-name"), better="Answer her as somebody who would work with you: what you would say there, and what you would say afterwards."),
                Turn("cut-owner", "p1", "[She closes her book.] The number, please. Last month.", after="new-menu", wants=("number", "unknown", "brief", "offers"), better="The number first, or that you do not have it; the reason can wait."),
            ),
        ),
    ),
    Scenario(
        "panel-finance-lead", Format.PANEL, "A bank’s panel that writes everything down",
        "A post as team lead in accounts. Three people with laptops: they type while you speak, and after each answer nobody says anything.",
        "finance", 40,
        (
            Persona("p1", "Beatrix Molnár", "Head of finance", _MAN, "clear and fast; writes without looking up", ("results", "quality"), "high-1"),
            Persona("p2", "Oliver Tang", "Internal audit", _PEER, "polite, asks for proof", ("attention-to-detail", "integrity"), "low-1"),
            Persona("p3", "Sofia Ek", "HR partner", _HR, "kind; asks about people and not about accounts", ("inclusion", "coaching"), "high-2"),
        ),
        (
            Question("closing-days", "How many days did your closing take when you came, and how many when you left?", _B, "results", by=("Beatrix Molnár",)),
            Question("audit-find", "What did an audit find in your area, and how long did it take to mend?", _B, "integrity", by=("Oliver Tang",)),
            Question("team-change", "Two of your five want to leave. What do you do this week?", _S, "leadership", by=("Sofia Ek",)),
            Question("control-missing", "You find that a control has not been done for four months. Whom do you tell, and when?", _S, "integrity", by=("Oliver Tang",)),
            Question("automated", "What did you stop doing by hand, and what did people then do instead?", _B, "quality", by=("Beatrix Molnár",)),
        ),
        body=Talk(
            Role(
                "Levens Bank", "Team lead, accounts",
                ("a closing in four days", "no repeated audit finding", "people who dare to say that they are late"),
                ("You lead a team of five", "the monthly closing", "the two audits a year"),
                (
                    (_D, "First week closing, second analysis, third people, fourth whatever broke."),
                    (_SU, "Four days instead of seven, and no finding that comes back."),
                    (_TE, "Five people, two of whom are new, and one who has been here for thirty years."),
                    (_GR, "There is a management course that Sofia runs; whoever leads a year may join."),
                    (_TR, "Forty hours, half of them at home, and the first week of the month here."),
                ),
                "We compare notes on Friday; Sofia calls everybody on Monday.",
            ),
            "They typed and said nothing. Silence there is not disapproval: it is three people trying to keep up.",
            (
                Turn("cut-silence", "p1", "[All three type for ten seconds and say nothing.]", after="closing-days", wants=("asks", "brief", "offers"), better="Let them finish; or ask whether they would like the figures again. Talking on only fills their pages with less.", reactions=(Reaction("asks", "[Beatrix looks up.] No, no. We are only slow. Go on."),)),
                Turn("follow-hr", "p3", "And how did the people in your team hear about it?", after="audit-find", wants=("steady", "brief", "by-name"), better=_OTHERS),
            ),
        ),
    ),
    Scenario(
        "panel-sales-manager", Format.PANEL, "Two against one, on purpose",
        "A post as area sales manager for machines. One of the panel plays the friend and the other one doubts everything; they agreed on it beforehand. The third keeps the minutes.",
        "sales", 40,
        (
            Persona("p1", "Dirk van Riel", "Sales director", _MAN, "the doubting one; repeats your number until it sounds small", ("results", "resilience"), "low-1"),
            Persona("p2", "Cécile Blanc", "Area sales manager, south", _PEER, "the friendly one; nods before you have finished", ("collaboration", "influencing"), "high-1"),
            Persona("p3", "Arjun Mehta", "HR partner", _HR, "takes the minutes; asks one question at the end", ("integrity", "inclusion"), "low-2"),
        ),
        (
            Question("best-year", "What was your best year, in euros, and how much of it was there before you came?", _B, "results", by=("Dirk van Riel",)),
            Question("team-quota", "Two of your five sellers are far behind. What do you do before the quarter ends?", _S, "coaching", by=("Cécile Blanc",)),
            Question("lost-customer", "Which customer did you lose, and who else would have lost them?", _B, "ownership", by=("Dirk van Riel",)),
            Question("internal-help", "Whom inside the company do you need, and how do you get them to help you?", _S, "influencing", by=("Cécile Blanc",)),
            Question("value-case", "When did you say no to a sale, and why?", _B, "integrity", by=("Arjun Mehta",)),
        ),
        body=Talk(
            Role(
                "Boswick Machines", "Area sales manager, north",
                ("the five that are behind back on plan", "service contracts", "customers who recommend us"),
                ("You lead five sellers", "thirty large accounts", "the forecast on the twentieth"),
                (
                    (_D, "Three days with your sellers, one for forecast, one here."),
                    (_SU, "The north is at seventy-one per cent of plan; ninety would be a good year."),
                    (_TE, "Five, two of them new; the strongest is also the loudest."),
                    (_DI, "The new machine is sold from May on, and nobody knows yet who will sell it."),
                    (_PAY, "Base and commission together between 95 and 120 thousand."),
                ),
                "We decide within the week, and Arjun rings you in any case.",
            ),
            "The friendly one and the doubting one were playing. Both wrote down the same thing: whether the figure stood.",
            (
                Turn("cut-number", "p1", "Four hundred thousand. In a year. With that product. Hm.", after="best-year", wants=("steady", "number", "brief", "offers"), better="Let the number stand, say where it can be checked, and do not make it smaller: “Yes, four hundred, and three hundred was there before.”"),
                Turn("follow-friend", "p2", "[Warmly.] I would have given up at that point, to be honest. How did you keep your five going?", after="lost-customer", wants=("steady", "nothing-against", "asks", "by-name"), better="Kind questions want the same facts as hard ones; begin with the person, not with yourself.", reactions=(Reaction("", "I see."),)),
            ),
        ),
    ),
    Scenario(
        "panel-graduate-engineer", Format.PANEL, "A first panel, and one of them comes late",
        "Your first panel, for a trainee post in a plant. Two engineers and somebody from the works council; the one who was to lead arrives ten minutes late and has not read your papers.",
        "engineering", 35,
        (
            Persona("p2", "Said Rahmani", "Process engineer", _PEER, "patient; draws on a notepad while you speak", ("problem-solving", "communication"), "low-1"),
            Persona("p3", "Anja Voss", "Works council", _PEER, "plain questions about people on shift", ("safety", "inclusion"), "high-2"),
            Persona("p1", "Christa Weniger", "Head of the trainee programme", _MAN, "arrives late, in a rush, warm once she is there", ("learning", "ownership"), "high-1"),
        ),
        (
            Question("first-project", "Tell us about something technical that you finished, and what did not work in between.", _B, "results", by=("Said Rahmani",)),
            Question("explain-shift", "How would you explain a change to a crew that has run the line for twenty years?", _S, "communication", by=("Anja Voss",)),
            Question("measure-it", "How did you know that it worked: what did you measure?", _T, "analytical", by=("Said Rahmani",)),
            Question("unfair", "When did you see that something was unfair, and what did you do?", _B, "integrity", by=("Anja Voss",)),
            Question("why-trainee", "Why a plant, and not an office?", _M, "learning", by=("Christa Weniger",)),
        ),
        body=Talk(
            Role(
                "Erzwerk Ostheim", "Trainee engineer, processes",
                ("people who can read a line", "a trial finished and written down", "no trainee who leaves in the second year"),
                ("You work at four stations in eighteen months", "one project at each station", "a report that a fitter can read"),
                (
                    (_D, "Mornings on the line, afternoons with the trials; your first station is the furnace."),
                    (_SU, "After half a year a trial of your own, planned, run and written down by you."),
                    (_TE, "Four trainees and Said, who has had twelve of you."),
                    (_GR, "Of the last nine, seven are engineers here now."),
                    (_TR, "Thirty-eight hours, with a course in the first winter."),
                ),
                "Christa rings you within three days, and she says why, either way.",
            ),
            "One of the three came late and had read nothing. Summing up in one sentence where you were is a gift to the whole table.",
            (
                Turn("late-arrival", "p1", "[The door opens.] Sorry, sorry. Weniger. A pump. Where are we?", after="explain-shift", wants=("recap", "brief", "greets"), better="One sentence on where you are, with a name: “Ms Voss had just asked …”. Then carry on from there.", reactions=(Reaction("", "Thank you. Go on, then."),)),
                Turn("follow-shift", "p3", "Would they have believed you? You are twenty-four.", after="measure-it", wants=("steady", "brief", "by-name"), better="No offence taken, no modesty: what you would show them, and who had already seen it work.", reactions=(Reaction("", "[Anja nods.] Fair enough."),)),
            ),
        ),
    ),
    Scenario(
        "panel-abroad-manager", Format.PANEL, "A panel in another country",
        "You want to lead a service centre abroad. Three people are there, one of them only on the telephone; English is a second language for most of you, and it is the first time that they meet somebody from your country.",
        "logistics", 40,
        (
            Persona("p1", "Lieke Janssen", "Country manager", _TOP, "direct; says what she doubts", ("leadership", "decision-making"), "high-1"),
            Persona("p2", "Mehmet Kaya", "Operations manager", _MAN, "practical; wants to know how you would begin", ("problem-solving", "results"), "low-1"),
            Persona("p3", "Grace Obeng", "HR partner, on the telephone", _HR, "a voice; asks about moving and about people", ("inclusion", "adaptability"), "high-2"),
        ),
        (
            Question("never-here", "You have never worked here. What will you get wrong in the first month?", _S, "adaptability", by=("Lieke Janssen",)),
            Question("culture-team", "Tell us about a team of people from other countries: what did you change about yourself?", _B, "inclusion", by=("Grace Obeng",)),
            Question("backlog", "Twelve hundred parcels are late on Monday morning. Where do you begin?", _S, "problem-solving", by=("Mehmet Kaya",)),
            Question("move-real", "When could you really be here, and what has to be settled for that?", _T, "planning", by=("Grace Obeng",)),
            Question("no-from-below", "When did your own team tell you no?", _B, "influencing", by=("Lieke Janssen",)),
        ),
        body=Talk(
            Role(
                "Havenlijn", "Service centre lead",
                ("Monday mornings without a backlog", "a team in four languages", "customers who are told before they ask"),
                ("You lead thirty-eight people in two shifts", "the handover at midnight", "claims above a thousand euros"),
                (
                    (_D, "Mornings with the early shift, and two nights a month on purpose."),
                    (_SU, "A backlog of twelve hundred on Mondays; half of it would be a good summer."),
                    (_TE, "Thirty-eight people from eleven countries, with two team leads who have both been here for years."),
                    (_TR, "We pay for the move, the first month of housing, and Dutch in the evening."),
                    (_DI, "In two years this place does service for the whole of the north."),
                ),
                "We three talk on Friday, and Grace writes to you, in your time zone.",
            ),
            "A voice on the telephone is easily forgotten. Naming her once puts her back in the room.",
            (
                Turn("follow-phone", "p3", "[From the telephone, quietly.] May I ask what you would need from us in the first weeks?", after="never-here", wants=("asks", "brief", "steady", "by-name"), better="Answer her by name, aloud and slowly; a voice without a face is easily passed over."),
                Turn("cut-country", "p1", "Nice, but that is not what I asked. What would you get wrong?", after="culture-team", wants=("unknown", "steady", "brief", "offers"), better="She said it to your face; take it as an invitation: one thing you would get wrong, and how you would notice."),
            ),
        ),
    ),
)  # fmt: skip
