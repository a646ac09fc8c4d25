"""Eight visits: the front desk, the way through the house, the talk, the board, the goodbye. All of it is made up."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.turns import FAREWELL, Reaction, Talk, Turn, board
from greenroom.core.interviewer.values import Persona, Role, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import Question, QuestionKind, Topic

_MAN, _PEER, _TOP = Stakeholder.HIRING_MANAGER, Stakeholder.PEER, Stakeholder.SENIOR_LEADER
_B, _S, _T = QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.TECHNICAL
_C, _M = QuestionKind.CULTURAL, QuestionKind.MOTIVATIONAL
_D, _SU, _TE, _DI = Topic.DAILY_WORK, Topic.SUCCESS, Topic.TEAM, Topic.DIRECTION
_GR, _TR, _PAY = Topic.GROWTH, Topic.TERMS, Topic.PAY

_DESK = "A greeting, your name, whom you are to see and when: then nobody has to ask."
_TOUR = "Say something about what you see, or ask about their own work; yes and no end the talk in the corridor."
_OUT = "Thank them by name, and say one thing of today that you will remember."

IN_PERSON_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        "visit-school", Format.IN_PERSON, "A morning at a primary school",
        "You are to meet the head at a quarter past nine. You arrive ten minutes early, in the middle of a school morning, and the caretaker walks you to her room.",
        "education", 40,
        (
            Persona("p1", "Margaret Ellery", "Head teacher", _MAN, "warm, sharp-eyed; quotes what you said ten minutes ago", ("planning", "empathy", "results"), "high-1"),
            Persona("p2", "Mr Nkemelu", "Caretaker", _PEER, "friendly, in no hurry, has been here for twenty years", (), "low-1"),
            Persona("p3", "Jo at the front desk", "School secretary", _PEER, "busy; two telephones", (), "high-2"),
        ),
        (
            Question("reading-gap", "Tell me about a child who could not read when they came to you, and could when they left.", _B, "results"),
            Question("wet-break", "It has rained for three days. What do you do with the half hour after lunch?", _S, "creativity"),
            Question("assistant", "How did you work with an assistant who saw things otherwise than you?", _B, "collaboration"),
            Question("why-small", "We are small and not rich. Why us?", _M, "integrity"),
        ),
        desk="whiteboard",
        body=Talk(
            Role(
                "Hollybank Primary", "Class teacher, Year 2",
                ("reading by seven", "quiet corridors", "parents who come in"),
                ("You teach a class of twenty-four", "the reading hour", "the summer play"),
                (
                    (_D, "Twenty-four children, an assistant every morning, and the hall on Tuesdays."),
                    (_SU, "By summer, nine in ten should read a page they have not seen; it was seven last year."),
                    (_TE, "Nine teachers, and a caretaker whom the children obey better than me."),
                    (_GR, "Reading needs somebody to lead it from next year."),
                    (_TR, "From September, for one year first and then for good."),
                ),
                "I see two more people and ring all of you on Friday afternoon.",
            ),
            "Mr Nkemelu and Jo were both asked about you. They remember who greeted them and who asked them something.",
            (
                Turn("front", "p3", "[She has a telephone at each ear and waves a pen at you.] Yes? Can I help you?", wants=("name", "whom", "greets"), better=_DESK, reactions=(Reaction("", "You are down for a quarter past. Sign here, and here is your badge. Mr Nkemelu takes you over."),)),
                Turn("tour", "p2", "This way. That wall there was painted by Year 6, all of it, in one week. You will have been to a few schools by now?", wants=("asks", "nothing-against"), better=_TOUR, reactions=(Reaction("asks", "Twenty years in March. I started for six weeks, would you believe it."), Reaction("", "Well. Here we are; mind the step."))),
                Turn("hello", "p1", "[A child cries in the corridor, and the head has her hand on its shoulder.] Good morning. You see what kind of a morning it is. How was your first impression of us?", wants=("saw", "greets", "thanks"), better="Name one thing that you saw on the way in; “very nice” says nothing."),
                Turn("corridor", "p2", "[He walks you back.] So, was she nice to you? She asked me what I think of you, you know.", after=FAREWELL, wants=("thanks", "next", "asks", "by-name"), better=_OUT, reactions=(Reaction("", "Then safe home."),)),
            ),
            ("p2", "p3"),
            board("p1", "There is a board behind you. Draw me the first reading hour of the year: who sits where, what lies on the tables, and what you do in it.", "wet-break", ("What would you leave out if the assistant were ill that day?", "Which child would this not suit, and what does that child do?")),
        ),
    ),
    Scenario(
        "visit-warehouse", Format.IN_PERSON, "Through the gate of a warehouse",
        "You come for a talk about a post as shift manager. First the gate, then safety shoes, then a walk across the floor with a picker, then the site manager’s office with a board on the wall.",
        "logistics", 40,
        (
            Persona("p1", "Ruth Oyelade", "Site manager", _MAN, "plain, quick, counts everything", ("leadership", "safety", "results"), "high-1"),
            Persona("p2", "Piotr", "Picker, eleven years here", _PEER, "shy at first, then cannot stop", (), "low-1"),
            Persona("p3", "The guard at the gate", "Security", _PEER, "bored and correct", (), "low-2"),
        ),
        (
            Question("near-miss", "Tell me about something dangerous that you saw and others did not.", _B, "safety"),
            Question("night-quit", "Two people do not turn up at ten at night. What do you do until six?", _S, "planning"),
            Question("figures-up", "Which figure of your shift got better, and by what of yours?", _B, "results"),
            Question("hard-talk", "When did you last tell somebody that it could not go on like this?", _B, "conflict"),
        ),
        desk="whiteboard",
        body=Talk(
            Role(
                "Brackwell Distribution", "Shift manager, nights",
                ("nobody hurt", "the last lorry out by five", "people who come back tomorrow"),
                ("You lead twenty-eight people and two team leads at night", "the plan for the night", "a report at six in the morning"),
                (
                    (_D, "Twenty-eight people at night, two team leads, six hundred pallets; the first lorry leaves at three."),
                    (_SU, "The last lorry by five: it was late eleven nights in a quarter."),
                    (_TE, "Half of them have been here for more than five years; a third are new each autumn."),
                    (_DI, "A second gate opens in March, and nights will need ten more people."),
                    (_PAY, "The band is 2,900 to 3,400 a month before tax, with nights paid a quarter more."),
                ),
                "You hear from me on Thursday before ten; I keep my word on that.",
            ),
            "The guard and Piotr were asked later. Piotr has walked eleven years of candidates across that floor; few of them asked him anything.",
            (
                Turn("front", "p3", "[Through a window.] Name, company, and who do you visit?", wants=("name", "whom", "thanks"), better=_DESK, reactions=(Reaction("", "[He writes all of it down.] Shoes are in that locker, and the vest. Then wait for Piotr."),)),
                Turn("tour", "p2", "So you are the new one, maybe. Watch the yellow line, the trucks come fast here. [He walks ahead and says nothing.]", wants=("asks-them", "asks", "thanks"), better=_TOUR, reactions=(Reaction("asks-them", "What annoys me? The scanners, honestly. They are dead by two in the morning. I said it a hundred times."), Reaction("", "That is the lift. Always broken."))),
                Turn("hello", "p1", "[She shakes your hand while she reads a screen.] Ruth Oyelade. You walked across. What did you see?", wants=("saw", "asks", "unknown"), better="Tell one thing that you saw and what you would want to know about it: she asked about the work, not about the weather."),
                Turn("corridor", "p3", "[The guard takes back your badge.] Fifty minutes. Did she ask about the lorries?", after=FAREWELL, wants=("thanks", "next", "asks", "by-name"), better="A word to the guard and a thank-you; ten seconds, and he will be asked.", reactions=(Reaction("", "Mind the gate on your way out."),)),
            ),
            ("p2", "p3"),
            board("p1", "Draw me a night: from ten in the evening to six, what has to be done by when, and where you put whom.", "figures-up", ("Where does that plan break first, and how do you see it?", "Which of these would you cut on a night with ten people missing?")),
        ),
    ),
    Scenario(
        "visit-software", Format.IN_PERSON, "The fourth floor, at a whiteboard",
        "A second round at a small software company. Somebody from the team fetches you; the talk is in a glass room with a whiteboard, and people walk past.",
        "software", 50,
        (
            Persona("p1", "Ada Chen", "Engineering lead", _MAN, "calm, draws while she speaks, hates big words", ("problem-solving", "ownership", "decision-making"), "high-1"),
            Persona("p2", "Yusuf", "Developer on the team", _PEER, "quick and funny; shows you the coffee machine first", (), "low-1"),
            Persona("p3", "Marlene at the front desk", "Office manager", _PEER, "organised; types while she listens", (), "high-2"),
        ),
        (
            Question("hard-bug", "Tell me about a fault that took you more than a week.", _B, "problem-solving"),
            Question("technical-debt", "How do you decide which old thing is worth mending now?", _S, "decision-making"),
            Question("review-hard", "When did a review of yours make somebody angry?", _B, "communication"),
            Question("why-us", "What would you do here that you cannot do where you are?", _M, "learning"),
        ),
        desk="whiteboard",
        body=Talk(
            Role(
                "Millrace", "Senior developer",
                ("a search that finds what people mean", "an import that does not lose a row", "nobody paged for the same thing twice"),
                ("You take over the import", "one of the two on-call weeks a month", "helping two juniors"),
                (
                    (_D, "We build from nine to twelve without meetings; the rest of the day belongs to questions and reviews."),
                    (_SU, "If the import runs a month without a call at night, you have done what we hired you for."),
                    (_TE, "Five, and Yusuf is the only one who knows the import. That is the problem, really."),
                    (_DI, "Next year we sell to hospitals, and then a lost row is not a nuisance any more."),
                    (_TR, "Thirty-five hours, two days at home, on call one week in six, paid by the hour."),
                ),
                "I talk with the team tonight, and Marlene writes to you tomorrow morning.",
            ),
            "Yusuf would sit beside you, and he was asked. What counted with him was whether you listened to the import story.",
            (
                Turn("front", "p3", "[She looks up from her screen.] Good morning. For whom are you here?", wants=("name", "whom", "greets", "thanks"), better=_DESK, reactions=(Reaction("", "Yusuf is on his way. Would you like some water? The coffee is out of order, so Yusuf will offer you coffee."),)),
                Turn("tour", "p2", "Hi, Yusuf. I am to get you there without scaring you away. This is our kitchen; the import crashed there, on that chair, on Saturday night. I was in my pyjamas. Ha.", wants=("asks-them", "asks"), better="He told you a story about his own weekend. Ask one question about it; it is where the work is.", reactions=(Reaction("", "Anyway. Here is the glass room. Ada is nice; she only looks like that."),)),
                Turn("hello", "p1", "[She stands at the board with a pen.] You have seen our kitchen, so you know the worst. Tell me first, in a minute: what have you built that other people depend on?", wants=("number", "greets", "brief"), better="Greet her, then one thing, with what came of it; she said a minute."),
                Turn("corridor", "p2", "[He takes you to the lift.] So? Would you still want to work here, after the import story?", after=FAREWELL, wants=("asks-them", "thanks", "nothing-against", "by-name"), better="He asked in earnest; give him a real sentence and one question back, not a joke.", reactions=(Reaction("", "Fair enough. See you, maybe."),)),
            ),
            ("p2", "p3"),
            board("p1", "Here is the pen. Draw how an import of ten thousand rows runs, so that no row is lost and none comes twice. Talk while you draw.", "technical-debt", ("A row is wrong in the middle. Where in your drawing does that show?", "What in it would Yusuf be called for at three in the morning?")),
        ),
    ),
    Scenario(
        "visit-kitchen", Format.IN_PERSON, "An afternoon in a hotel kitchen",
        "The chef asked you to come at three, when the kitchen is quiet. The receptionist, a waitress and the chef see you within ten minutes, in this order.",
        "hospitality", 35,
        (
            Persona("p1", "Stefan Reuss", "Head chef", _MAN, "few words, sharp questions, tastes everything", ("quality", "resilience", "leadership"), "low-1"),
            Persona("p2", "Amélie", "Waitress", _PEER, "lively; carries plates while she talks", (), "high-1"),
            Persona("p3", "The desk of the hotel", "Receptionist", _PEER, "polite, waiting for a bus of guests", (), "high-2"),
        ),
        (
            Question("menu-week", "What did you put on the menu last, and why that?", _B, "creativity"),
            Question("shortage", "The fish does not come. It is four o’clock and you have sixty bookings. What do you cook?", _S, "planning"),
            Question("kitchen-conflict", "Two cooks no longer speak to each other. What did you do, or would you do?", _B, "conflict"),
            Question("why-hotel", "Why a hotel, after restaurants?", _M, "adaptability"),
        ),
        desk="whiteboard",
        body=Talk(
            Role(
                "Hotel Kronau", "Deputy head chef",
                ("breakfast without complaints", "the same plate twice", "apprentices who finish"),
                ("You lead the evening service", "three apprentices", "orders and stock"),
                (
                    (_D, "Breakfast from four, dinner until ten; you would do four dinners and one breakfast."),
                    (_SU, "I want to be away for two weeks in February and find the kitchen as I left it."),
                    (_TE, "Eight of us and three apprentices; one of them passed last week."),
                    (_TR, "Forty-four hours in five days, and two weekends free in the month; that is written down."),
                    (_PAY, "I had thought of 3,400 to 3,800 a month before tax."),
                ),
                "Come and cook one evening, paid. Then we both know.",
            ),
            "Amélie was asked whether you would be easy to work with. She had told you what the guests leave on their plates, to see what you would make of it.",
            (
                Turn("front", "p3", "[A bus of forty guests is expected any minute.] Welcome to Hotel Kronau, do you have a reservation?", wants=("name", "whom", "greets"), better=_DESK, reactions=(Reaction("", "Ah, the chef. Through the restaurant, Amélie will show you."),)),
                Turn("tour", "p2", "[She carries four plates on one arm.] Follow me, and mind your head. They eat the schnitzel and then leave half of the salad, every one of them.", wants=("asks-them", "asks", "steady"), better="She told you something worth knowing. Ask her one thing about what guests leave.", reactions=(Reaction("", "So. Chef is at the back; do not touch his board."),)),
                Turn("hello", "p1", "[He does not look up from his board.] Reuss. You came on time, good. Sit there. What do you smell?", wants=("saw", "asks", "brief"), better="Say what you smell; it was a real question, and no test of manners."),
                Turn("corridor", "p2", "[She is folding napkins on the way out.] And? Did he tell you about the breakfast? He never does.", after=FAREWELL, wants=("thanks", "asks", "steady", "by-name"), better="Thank her for bringing you through, and say a word about what you take with you.", reactions=(Reaction("", "Good luck, then. The chef eats at four, if you wait."),)),
            ),
            ("p2", "p3"),
            board("p1", "On the board: a menu for a Tuesday in March, sixty guests, three cooks. Write it down and talk me through it.", "shortage", ("Which of these would you send back yourself?", "What happens to that plate when you are one cook short?")),
        ),
    ),
    Scenario(
        "visit-accountancy", Format.IN_PERSON, "A firm with a glass reception",
        "A second talk at an accountancy firm. You are early; another candidate sits beside you; the partner fetches you herself.",
        "finance", 45,
        (
            Persona("p1", "Fiona Whately", "Partner", _TOP, "elegant, precise; tests whether you admit a gap", ("integrity", "analytical", "stakeholders"), "high-1"),
            Persona("p2", "Sanjay", "Senior accountant on the team", _PEER, "friendly and tired; walks you to the lift", (), "low-1"),
            Persona("p3", "The reception", "Receptionist", _PEER, "correct and kind", (), "high-2"),
        ),
        (
            Question("wrong-advice", "When did you give a client advice that turned out wrong?", _B, "integrity"),
            Question("difficult-client", "A client wants a figure to look better than it is. What happens next?", _S, "integrity"),
            Question("new-rule", "Which rule changed last year, and what did you do with your clients because of it?", _T, "learning"),
            Question("why-firm", "Why would you leave a larger firm for us?", _M, "commercial"),
        ),
        desk="whiteboard",
        body=Talk(
            Role(
                "Whately and Stone", "Accountant, clients",
                ("clients who ring before they decide", "no correction after the filing", "two new clients a year from your own"),
                ("You look after twenty-two clients", "four yearly closings in spring", "one trainee"),
                (
                    (_D, "Until April the spring closings, then advice; two evenings a month are late, and only two."),
                    (_SU, "A client who rings before signing instead of after: half of them do by now."),
                    (_TE, "Six, and Sanjay does the same work; he will be glad when you come."),
                    (_DI, "We take on three clients from abroad next year, with accounts in two currencies."),
                    (_GR, "The examination is paid for, and whoever brings two clients becomes a manager."),
                ),
                "I decide by Wednesday and ring you in the evening, after six.",
            ),
            "Two people were asked about you: the receptionist, and the man who sat down beside you. He was from the team.",
            (
                Turn("front", "p3", "Good afternoon. May I take your coat? You are a little early, and that is quite all right.", wants=("name", "whom", "thanks"), better=_DESK, reactions=(Reaction("", "Thank you. You may sit there; the other applicant will be gone in five minutes."),)),
                Turn("neighbour", "p2", "[A man sits down beside you with a file.] Are you the one for four o’clock? I am Sanjay, from the team. Terrible week. Have you been to firms like this before?", wants=("asks-them", "nothing-against", "thanks"), better=_TOUR, reactions=(Reaction("", "She is on her way. She always is, at exactly four."),)),
                Turn("hello", "p1", "[She gives you her hand.] Fiona Whately. What does your present firm do better than we do?", wants=("nothing-against", "steady", "number"), better="A fair sentence about your employer and one about why that is not enough for you: no secrets, and no bad word.", reactions=(Reaction("", "Good, an honest answer. Let us sit."),)),
                Turn("corridor", "p2", "[Sanjay walks you to the lift.] So, what did she ask about the wrong advice? She asks everybody that.", after=FAREWELL, wants=("thanks", "asks-them", "boundary", "by-name"), better="Friendly, brief, and nothing that you would not have said to her face.", reactions=(Reaction("", "Whatever you decide, all the best to you."),)),
            ),
            ("p2", "p3"),
            board("p1", "On the board, please: draw what happens between an invoice and the yearly closing of a shop with two branches. I want to see where money could be counted twice.", "difficult-client", ("Where in that would you look first if a figure were wrong?", "Which of these steps could the client do alone?")),
        ),
    ),
    Scenario(
        "visit-sales", Format.IN_PERSON, "A showroom with customers in it",
        "You are to talk about a post in a bathroom showroom. You arrive during opening hours; customers are there; a colleague looks after you until the branch manager has time.",
        "sales", 35,
        (
            Persona("p1", "Heiner Brandt", "Branch manager", _MAN, "jovial, watches how you look at customers", ("customer-focus", "results", "initiative"), "low-1"),
            Persona("p2", "Tilda", "Sales adviser", _PEER, "experienced, quick to judge", (), "high-1"),
            Persona("p3", "The till", "Cashier", _PEER, "helpful, in the middle of a payment", (), "high-2"),
        ),
        (
            Question("first-sentence", "A couple stands in front of a shower and says nothing. What is your first sentence?", _S, "customer-focus"),
            Question("worst-customer", "Tell me about the rudest customer you ever had, and how it ended.", _B, "conflict"),
            Question("target-missed", "When did you miss a target, and what did you do about it the next month?", _B, "results"),
            Question("discount", "They ask for fifteen per cent off, and you may give ten. What do you say?", _S, "commercial"),
        ),
        desk="whiteboard",
        body=Talk(
            Role(
                "Aqualine", "Sales adviser, bathrooms",
                ("a second visit within two weeks", "offers that arrive the same day", "no discount without a reason"),
                ("You advise forty customers a month in the showroom", "offers and drawings", "one Saturday in two"),
                (
                    (_D, "Mornings for offers, afternoons on the floor; Saturdays are half the trade."),
                    (_SU, "One visit in three should come back; it is one in four at present."),
                    (_TE, "Four advisers, two of them here for more than ten years."),
                    (_PAY, "A base of 2,700 a month before tax and commission from the third offer on."),
                    (_GR, "Whoever knows bathrooms after a year plans whole flats, and that is a different pay."),
                ),
                "You shall hear from me by Friday noon; Saturday we are too busy.",
            ),
            "The customers were part of it: how you stood among them, and whether you said hello, was seen from the till.",
            (
                Turn("front", "p3", "[She is in the middle of a payment and looks up.] Be with you in a moment. Are you waiting for somebody?", wants=("name", "whom", "greets"), better=_DESK, reactions=(Reaction("", "Herr Brandt, yes. Have a look around meanwhile; Tilda is over there."),)),
                Turn("tour", "p2", "[She is measuring a wall with a customer and turns round.] Sorry, one second. So you want to work here? What would you buy, of all this?", wants=("asks-them", "steady", "asks"), better="Name one thing and why, and ask her what sells; it is shop talk between two people who sell.", reactions=(Reaction("", "The one with the dark grout, everybody wants it and nobody should."),)),
                Turn("hello", "p1", "[He comes with open arms.] There you are. I saw you at the tiles. What did you notice about our customers?", wants=("saw", "unknown", "asks"), better="Tell one thing that you really saw; if you saw nothing, say that you watched the people instead of the tiles."),
                Turn("corridor", "p3", "[At the till on the way out.] And? Will we see you on Monday?", after=FAREWELL, wants=("thanks", "next", "greets", "by-name"), better=_OUT, reactions=(Reaction("", "Bring a scarf, it is cold in here."),)),
            ),
            ("p2", "p3"),
            board("p1", "Write me on the board the five sentences with which you would open this shop tomorrow, and how you would know on Friday whether they worked.", "target-missed", ("Which of these sentences would you never say to my own customers?", "Somebody says: “I am only looking.” Which one of them fits?")),
        ),
    ),
    Scenario(
        "visit-career-change", Format.IN_PERSON, "Trial day in a nursery",
        "You want to change from an office to a nursery, and come for an hour of talking and seeing. The children are there.",
        "education", 40,
        (
            Persona("p1", "Britta Olsen", "Head of the nursery", _MAN, "calm, watches your hands and your eyes", ("empathy", "safety", "learning"), "high-1"),
            Persona("p2", "Emre", "Educator, four years here", _PEER, "warm, laughs easily", (), "low-1"),
            Persona("p3", "A mother at the door", "Parent", _PEER, "in a hurry; asks everybody everything", (), "high-2"),
        ),
        (
            Question("why-change", "What happened that makes you want to work with children now?", _M, "integrity"),
            Question("bite", "One child bites another. What are the first two minutes?", _S, "safety"),
            Question("not-your-office", "What will you miss, and what will be harder than you think?", _M, "resilience"),
            Question("learned-care", "When did you last learn something with your hands?", _B, "learning"),
        ),
        desk="whiteboard",
        body=Talk(
            Role(
                "Kastanjen", "Educator, career changers",
                ("children who find their way in the morning", "parents who trust us", "a team that says what it thinks"),
                ("You look after a group of eleven children", "the hour after lunch", "talks with parents twice a year"),
                (
                    (_D, "Eleven children, two of you, in the garden whenever it does not pour."),
                    (_SU, "A child that cried for a month and then comes in by itself: that is all we measure."),
                    (_TE, "Seven of us; Emre began as a carpenter."),
                    (_TR, "Thirty hours, school for you on Fridays, and we pay half of it."),
                    (_GR, "After two years of school you are a state-recognised educator."),
                ),
                "You shall come once more for a whole day, and then we decide together.",
            ),
            "The mother asked you something in the doorway. It was the first answer of the day, and the head stood three metres away.",
            (
                Turn("front", "p3", "[A mother with a shoe in her hand.] Oh, you are new? Where do they put the rain trousers here?", wants=("unknown", "asks-them", "brief"), better="“I do not know either, I am here for a talk; shall we ask together?” is a whole answer.", reactions=(Reaction("", "Ah, never mind, Emre knows. Come in."),)),
                Turn("tour", "p2", "[Emre is sitting on the floor with two children who build a tower.] Sit down, if your knees allow it. They decide who talks first here.", wants=("asks-them", "asks", "brief"), better="Go down to their height and ask them, not him; the tower is the whole interview at that moment.", reactions=(Reaction("", "[The tower falls.] Well. That happens too."),)),
                Turn("hello", "p1", "[She has watched from the door.] Good morning. I am Britta. What did you notice in the ten minutes out there?", wants=("saw", "greets", "unknown"), better="Tell one small thing that you saw, and what it made you think; the great words can wait."),
                Turn("corridor", "p2", "[In the garden, on the way out.] So, carpentry or children, what was harder for me, do you think? Never mind. Will you come again?", after=FAREWELL, wants=("thanks", "asks-them", "next", "by-name"), better=_OUT, reactions=(Reaction("", "I hope so."),)),
            ),
            ("p2", "p3"),
            board("p1", "On the board: draw the morning of a child who does not want to be left, from the gate until half past nine, and mark where you stand.", "bite", ("Where in that does the mother leave, and what do you tell her?", "What in your drawing would you do otherwise with a boy of two who cannot speak yet?")),
        ),
    ),
    Scenario(
        "visit-engineer", Format.IN_PERSON, "Along the line with a works council member",
        "You are to become a production engineer at a maker of coffee machines. Before the talk, a member of the works council walks you along the line, and people greet her on the way.",
        "engineering", 45,
        (
            Persona("p1", "Jonas Wieland", "Head of production", _MAN, "exact, friendly, likes paper and pencil", ("problem-solving", "quality", "collaboration"), "low-1"),
            Persona("p2", "Nadia Haddad", "Works council, assembly", _PEER, "direct, knows everybody, speaks for them", (), "high-1"),
            Persona("p3", "The gate", "Gate staff", _PEER, "quick and friendly", (), "low-2"),
        ),
        (
            Question("scrap", "Tell me about scrap that you got down, and how you knew that it was your doing.", _B, "analytical"),
            Question("line-stop", "The line stops four times a day for two minutes. Where do you begin?", _T, "problem-solving"),
            Question("operators", "When did somebody at the line know better than you?", _B, "learning"),
            Question("why-plant", "Why a plant in a small town?", _M, "adaptability"),
        ),
        desk="whiteboard",
        body=Talk(
            Role(
                "Kaffa Werke", "Production engineer",
                ("four stops a day become one", "no customer who gets a machine that hums", "people who stop the line themselves"),
                ("You look after the assembly line for two models", "trials with the suppliers", "the figures on Monday"),
                (
                    (_D, "Mornings on the line, and one hour a day with whoever built the fault."),
                    (_SU, "Scrap is 3.1 per cent; if you bring it to two within a year, nobody will forget it."),
                    (_TE, "Two engineers, one for each model, and forty-two people on two shifts."),
                    (_DI, "In autumn the third model comes, with plastic parts we have never made."),
                    (_TR, "Thirty-eight hours, and the works council is a good one, as you saw."),
                ),
                "I look at two more people, and you hear by Monday; Nadia has a say.",
            ),
            "Nadia had a say, and she had pointed out station six on purpose. Most candidates walk past it to the office.",
            (
                Turn("front", "p3", "Good morning, whom do you visit, and have you been here before?", wants=("name", "whom", "greets"), better=_DESK, reactions=(Reaction("", "Ms Haddad is coming over. Ear plugs are in the box, please take two."),)),
                Turn("tour", "p2", "I am Nadia, works council. I thought you should see the line before you see the office. The woman at station six has been there for eighteen years, by the way.", wants=("asks-them", "asks", "thanks"), better="Ask station six a question; whoever walks past people to a manager is remembered for that.", reactions=(Reaction("asks-them", "She says the torque wrench is wrong since the summer. You hear it, I am telling you."), Reaction("", "The office is up there. Have a good talk."))),
                Turn("hello", "p1", "[He wipes his hands.] Wieland. You came through the line with Nadia. What did you see that I do not see any more?", wants=("saw", "asks", "unknown"), better="Say one thing you saw and what you would want to measure about it."),
                Turn("corridor", "p2", "[She walks you to the gate.] He asks me afterwards what I think. What shall I tell him?", after=FAREWELL, wants=("thanks", "steady", "asks-them", "by-name"), better="Say in one sentence what you would want people at the line to know about you, and thank her for the way round.", reactions=(Reaction("", "Good. That I will tell him."),)),
            ),
            ("p2", "p3"),
            board("p1", "Draw me the line from your memory, with the four stops in it, and mark where you would put a person with a stop watch first.", "line-stop", ("What would the woman at station six say about that?", "Which of the four would you leave alone, and why?")),
        ),
    ),
)  # fmt: skip
