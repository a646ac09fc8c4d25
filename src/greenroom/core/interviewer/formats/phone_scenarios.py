"""Ten first calls: who rings, in which mood, and what they know. All people, employers and figures are made up."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.turns import FAREWELL, Reaction, Talk, Turn
from greenroom.core.interviewer.values import Persona, Role, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import Question, QuestionKind, Topic

_REC, _MAN, _HR = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.HR_PARTNER
_B, _S, _T = QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.TECHNICAL
_C, _M, _X = QuestionKind.CULTURAL, QuestionKind.MOTIVATIONAL, QuestionKind.CLOSING
_D, _SU, _TE, _DI = Topic.DAILY_WORK, Topic.SUCCESS, Topic.TEAM, Topic.DIRECTION
_GR, _TR, _PAY, _NX = Topic.GROWTH, Topic.TERMS, Topic.PAY, Topic.NEXT_STEPS

_READY = "Answer the question that was asked: “yes, go ahead”, or “no, but I am free at six”."

PHONE_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        "phone-ward-nurse", Format.PHONE, "Eight minutes with a hospital’s recruiter",
        "You applied for a post as staff nurse on a stroke ward. The recruiter fills thirty posts this month and reads her questions from a list. She is kind and short of time.",
        "healthcare", 10,
        (Persona("p1", "Moira Kell", "Recruiter", _REC, "quick and kind; reads from a list and types while you talk", ("communication", "integrity"), "high-1"),),
        (
            Question("background", "So that I can put a line beside your name: what have you nursed so far, and where?", _M, "communication"),
            Question("permit", "Is your registration current, and are you free to work in this country?", _X, "integrity"),
            Question("notice", "What notice do you have to give on your present ward?", _X, "planning"),
            Question("shifts", "The ward works two nights in ten. How does that fit with the rest of your life?", _C, "adaptability"),
            Question("pay", "The post sits on a fixed scale. Where on it would you expect to begin?", _X, "commercial"),
            Question("why-role", "Why stroke, when you could go to any ward?", _M, "empathy"),
        ),
        body=Talk(
            Role(
                "St Brannock Hospital", "Staff nurse, stroke ward",
                ("patients out of bed within a day", "fewer falls at night", "families who know what comes next"),
                ("You care for six patients a shift", "swallowing and mobility checks", "handover at the bedside"),
                (
                    (_D, "Six patients to a nurse by day, nine by night, with a therapist on the ward until five."),
                    (_SU, "Sister looks at two things: how soon patients sit up, and falls at night."),
                    (_TE, "There are twenty-two nurses; the longest has been there for nineteen years, the newest for a month."),
                    (_GR, "There is a stroke course of ten days after your first half year, and the hospital pays for it."),
                    (_TR, "Thirty-six hours a week; the rota comes out six weeks ahead and people may swap."),
                    (_PAY, "It is the national scale; years on a ward count, and nights are paid a third more."),
                ),
                "Sister Adeyemi rings on Thursday to invite those she wants to see for a morning on the ward.",
            ),
            "She had eight minutes and said so. What you say in the first sentence is what she writes down; all else is heard with half an ear.",
            (
                Turn("hello", "p1", "Hello, Moira Kell from St Brannock. I have eight minutes before my next call and six questions. Can we do it now?", wants=("ready", "better-time"), better=_READY, reactions=(
                    Reaction("better-time", "I do understand. I can ring at ten past five, but that is the last one today.", Turn("hello-later", "p1", "It is ten past five and here I am again. Shall we?", wants=("ready", "thanks"), better="A short yes and a thank-you put the call back on its feet.")),
                    Reaction("", "Lovely."),
                )),
                Turn("one-sentence", "p1", "I must stop you there, I have four minutes left. Give me that again in one sentence, would you?", after="shifts", wants=("brief",), better="One sentence means one sentence: the answer first, the reason only if there is breath left."),
            ),
        ),
    ),
    Scenario(
        "phone-warehouse-lead", Format.PHONE, "Called in the middle of a shift",
        "You are shift lead in a warehouse and have applied elsewhere. The phone rings while you stand beside a loading bay with your own team around you, and nobody there knows that you are looking.",
        "logistics", 12,
        (Persona("p1", "Deniz Aksoy", "Site recruiter", _REC, "cheerful, loud, in no hurry at all", ("communication", "leadership"), "low-1"),),
        (
            Question("background", "What are you running at the moment: how many people, how many lines?", _M, "leadership"),
            Question("safety-record", "When did somebody last get hurt on your shift, and what did you do?", _B, "safety"),
            Question("situation", "What makes you look around just now?", _M, "integrity"),
            Question("lates", "Ours is a rota of earlies and lates, and one Saturday in three. Is that something you can do?", _X, "adaptability"),
            Question("pay", "What would you want to earn to come over to us?", _X, "commercial"),
            Question("notice", "How soon could you be here?", _X, "planning"),
        ),
        body=Talk(
            Role(
                "Harrow Vale Logistics", "Warehouse team lead",
                ("orders out by four in the afternoon", "no injuries that cost a day", "temporary staff who come back"),
                ("You lead a shift of twenty-four pickers", "the daily stock count", "bringing in new starters"),
                (
                    (_D, "Twenty-four pickers, two fork-lift drivers, and about nine thousand lines a shift."),
                    (_SU, "Lines out by four, and how many temps ask to come back."),
                    (_TE, "Two leads a shift; you would share with Ruud, who has been here since it opened."),
                    (_DI, "A second hall opens in spring, and somebody will have to build the team for it."),
                    (_GR, "Fork-lift and first-aid tickets are paid for, and both shift managers came from the floor."),
                    (_PAY, "Leads start between £15.20 and £16.80 an hour, and lates add a tenth."),
                ),
                "If it sounds right, you come for half a shift to see the floor and meet Ruud.",
            ),
            "He rang at the wrong moment and would have gone on regardless. Asking for another time costs nothing; answering in front of your own team costs a good deal.",
            (
                Turn("hello", "p1", "[Behind you a truck reverses and somebody calls your name.] Hiya, Deniz here from Harrow Vale. You put in for the team lead job. Got a minute? So, tell me, why do you want to leave where you are?", wants=("better-time", "time"), better="You may always say: “I am on shift and cannot talk freely. May I ring you at half past four?”", reactions=(
                    Reaction("better-time", "Oh, you are at work. Fair enough. When suits you, and shall I ring this number?", Turn("when", "p1", "Just say a time and I will put it down.", wants=("time",), better="Name a day, an hour and a number; then nobody has to ring twice.", reactions=(Reaction("", "[Later, somewhere quiet.] Deniz again, as agreed. Now we can talk."),))),
                    Reaction("", "[The team lead from the next bay has stopped to listen.] Speak up, it is noisy where you are."),
                )),
            ),
        ),
    ),
    Scenario(
        "phone-primary-teacher", Format.PHONE, "Pay before anything else",
        "You teach at a primary school and have applied to another one. The business manager rings before the head has read your letter, and she begins with the money.",
        "education", 12,
        (Persona("p1", "Gwen Pritchard", "Business manager", _HR, "dry and exact; she has a budget to close by Friday", ("integrity", "planning"), "high-1"),),
        (
            Question("pay", "I will be blunt: before I take up the head’s time, what pay are you looking for?", _X, "commercial"),
            Question("background", "Which years have you taught, and for how long?", _M, "communication"),
            Question("extra-duties", "Each of us takes on one thing beside the class. What would yours be?", _M, "initiative"),
            Question("notice", "Schools here only let people go at the end of a term. Which term end is yours?", _X, "planning"),
            Question("absence", "How do you leave things when you are off sick, so that a stranger can take the class?", _S, "planning"),
            Question("checks", "Is there anything in your checks that we should hear from you first?", _C, "integrity"),
        ),
        body=Talk(
            Role(
                "Fernhill Primary", "Class teacher, Year 4",
                ("reading in the lower years", "parents who come through the door", "one calm voice in the corridors"),
                ("You teach a class of twenty-seven", "the reading corner and the library hour", "one club or duty beside the class"),
                (
                    (_D, "Twenty-seven children, a teaching assistant every morning, and one afternoon a week to prepare."),
                    (_SU, "The head listens to children read; that tells her more than any figure, she says."),
                    (_TE, "Fourteen teachers, two to each year, who plan together on Wednesdays."),
                    (_GR, "There are three paid days for courses a year, and reading is to have a lead of its own next summer."),
                    (_TR, "Permanent after one year; the school day ends at a quarter past three and meetings at half past four."),
                    (_PAY, "The main scale, points two to five, and I can go to six for somebody who takes on reading."),
                ),
                "The head reads the letters on Friday and sees three people the week after.",
            ),
            "Pay came up before the work did. A question about scope and range is fair in the first minute, and it is easier to answer afterwards.",
            (
                Turn("hello", "p1", "Good afternoon, Gwen Pritchard from Fernhill Primary. I look after the money here. Have you ten minutes?", wants=("ready", "better-time"), better=_READY),
                Turn("press-pay", "p1", "That is not a number I can put in a box. If I had to write one down today, what would it say?", after="pay", wants=("range", "their-range", "scope"), better="Second time round give a range whose lower end you could live with, and ask where theirs lies."),
            ),
        ),
    ),
    Scenario(
        "phone-software-bad-line", Format.PHONE, "A line that keeps breaking",
        "You applied for a job as back-end developer. The engineering manager rings from a train, the line drops words, and he is the one who decides who comes to the next round.",
        "software", 15,
        (Persona("p1", "Tomasz Wilk", "Engineering manager", _MAN, "curious and friendly; keeps apologising for the line", ("problem-solving", "communication"), "low-1"),),
        (
            Question("background", "What have you built in the last two years that somebody uses every day?", _M, "results"),
            Question("outage", "Tell me about the last time that something of yours broke for real users.", _B, "ownership"),
            Question("choice", "You write that you moved a service to a queue. What would have spoken against it?", _T, "decision-making"),
            Question("why-role", "What do you hope to find with us that you lack today?", _M, "learning"),
            Question("pay", "So that we do not waste your time: which range are you looking in?", _X, "commercial"),
            Question("on-call", "We are on call one week in six. What do you need for that to work?", _X, "planning"),
        ),
        body=Talk(
            Role(
                "Ledgerleaf", "Back-end developer",
                ("invoices that arrive once and only once", "fewer alarms at night", "code that the next person can read"),
                ("You build and look after the payment services", "on-call one week in six", "reviews within a day"),
                (
                    (_D, "Two or three days of building, one of reviews, and a good part of a day of talking with support."),
                    (_SU, "Double invoices are our worst error: forty a month today, and it should be none."),
                    (_TE, "Seven of us, three in this building; we pair when somebody is stuck and not by the clock."),
                    (_DI, "We take on two larger countries next year, so the tax rules have to leave the code."),
                    (_GR, "There is a day a month for learning, and whoever wants to lead a project gets a small one first."),
                    (_PAY, "The band goes from €58,000 to €72,000 for the level we have in mind."),
                ),
                "Next is an hour with two of the team over a small piece of your own code.",
            ),
            "The line took away your words twice. What helps is to notice, to say it again shorter, and to offer another way before half of the call is gone.",
            (
                Turn("hello", "p1", "Hi, this is Tomasz from Ledgerleaf. I am on a train, so the line may be a bit… Is now all right?", wants=("ready", "hearing", "better-time"), better=_READY),
                Turn("lost", "p1", "Sorry, you were gone for… I heard “and then we” and after that nothing. Could you…", after="background", wants=("again", "brief", "hearing"), better="Say the same thing again, shorter, and ask whether it came through.", again=True),
                Turn("crackle", "p1", "[It crackles.] …every third word… is it my side or…", after="choice", wants=("channel", "hearing"), better="Offer another way: “Shall I ring you back, or would you rather talk when you are off the train?”", reactions=(
                    Reaction("channel", "Good idea. [A minute later the line is clear.] Much better. Where were we?", Turn("where-were-we", "p1", "We were at that queue, I think.", wants=("recap", "brief"), better="One sentence on where you had got to brings both of you back in.")),
                    Reaction("", "I will guess the rest from context."),
                )),
            ),
        ),
    ),
    Scenario(
        "phone-sous-chef", Format.PHONE, "The owner rings during service",
        "You are a chef de partie and asked about a post as sous-chef at a small restaurant. The owner rings herself, from her kitchen, between lunch and dinner, and says what she thinks.",
        "hospitality", 10,
        (Persona("p1", "Ornella Brusati", "Owner and head chef", _MAN, "direct, warm, and loud over the noise of pans", ("resilience", "leadership"), "high-1"),),
        (
            Question("background", "Where have you cooked, and on which station are you strongest?", _M, "quality"),
            Question("worst-service", "What was your worst service this year?", _B, "resilience"),
            Question("costs", "Fish has gone up by a fifth. What do you do to the menu?", _S, "commercial"),
            Question("staff", "My last sous shouted. How do you get a slow commis to move?", _S, "coaching"),
            Question("hours", "We do five dinners, two lunches, Sunday and Monday closed. Can you live with that?", _X, "adaptability"),
            Question("pay", "And what do you want to be paid?", _X, "commercial"),
        ),
        body=Talk(
            Role(
                "Casa Brusati", "Sous-chef",
                ("the same plate on Tuesday as on Saturday", "less in the bin", "a kitchen without shouting"),
                ("You stand at the pass when the owner is away", "orders and stock", "two commis and an apprentice"),
                (
                    (_D, "Forty covers at lunch, seventy at dinner, six in the kitchen, and I am on the pass four nights of five."),
                    (_SU, "If I can take a weekend off by summer and nobody notices, you have done it."),
                    (_TE, "Two commis, one apprentice, a pastry cook who has been with me for eleven years."),
                    (_DI, "I want to open at lunch on Saturdays, but not before the team stands."),
                    (_TR, "Forty-five hours, and I count them; what is over is given back in January when we close."),
                    (_PAY, "I thought of 2,900 to 3,300 a month before tax, and tips are shared by hours."),
                ),
                "Come and cook one evening. You are paid for it, and we eat together afterwards.",
            ),
            "She offered a trial evening before you had asked a thing. Taking it is fine; asking whether it is paid, how long, and what she wants to see is better.",
            (
                Turn("hello", "p1", "Brusati here, Casa Brusati. I have until five, then the fish comes. You want to be my sous-chef, yes?", wants=("ready", "greets", "thanks"), better="One warm sentence is enough: yes, thank you for ringing, go ahead."),
                Turn("trial", "p1", "Good, I like how you talk. Come on Friday at three and cook a service with us. Yes?", after="staff", wants=("asks", "time", "thanks"), better="Say yes to the evening and ask what belongs to it: how long, paid or not, and what she wants to see."),
            ),
        ),
    ),
    Scenario(
        "phone-accountant-history", Format.PHONE, "What do you earn at present?",
        "You are a management accountant. An agency rings about a post with a client; the consultant has a form, and one line of it asks for your present salary.",
        "finance", 12,
        (Persona("p1", "Callum Reyes", "Consultant, Whitlock Finance Recruitment", _REC, "smooth and persistent; comes back to a question that was not answered", ("communication", "commercial"), "low-1"),),
        (
            Question("background", "Give me your last two posts and what you closed in each: month, quarter, year?", _M, "results"),
            Question("now-pay", "And what do you earn at present, base and bonus?", _X, "commercial"),
            Question("systems", "Which ledgers have you closed in, and what did you change about the closing?", _T, "quality"),
            Question("situation", "Does your manager know that you are looking?", _M, "integrity"),
            Question("others", "Who else is representing you, so that we do not send you twice?", _X, "integrity"),
            Question("notice", "How long are you bound where you are?", _X, "planning"),
        ),
        body=Talk(
            Role(
                "a maker of kitchen scales (the name comes with the second talk)", "Management accountant",
                ("a month closed by the fourth working day", "costs that the plant managers understand", "an audit without surprises"),
                ("You close the books of two plants each month", "product costing", "the budget round in autumn"),
                (
                    (_D, "Two plants, one in the next town; the closing takes the first week, analysis the rest."),
                    (_SU, "Closing takes eight days today, and they want four."),
                    (_TE, "You would report to the financial controller and have one assistant."),
                    (_GR, "They pay for the last examination papers and give ten days to study."),
                    (_TR, "Permanent, thirty-seven and a half hours, two days at home after the first quarter."),
                    (_PAY, "The client has named £46,000 to £52,000 and a bonus of up to a tenth."),
                ),
                "If you agree in writing, I send your papers to the client today; they see people next week.",
            ),
            "Your present pay tells nobody what this post is worth, and in some places they may not even ask. You can decline, stay friendly, and name a range for this role.",
            (
                Turn("hello", "p1", "Good morning, Callum Reyes of Whitlock. You sent us your details about the accountant’s post. Have you got ten minutes for me?", wants=("ready", "better-time"), better=_READY),
                Turn("press-history", "p1", "I hear you, but the client’s form has a box for it, and an empty box goes to the bottom of the pile. A rough figure will do.", after="now-pay", wants=("keeps-history", "range", "their-range"), better="Stay friendly and stay with it: “For this role my range is …; what has the client planned?”"),
                Turn("exclusive", "p1", "May I put you down as ours alone for the next four weeks?", after="others", wants=("asks", "boundary"), better="You need not agree on the spot. Ask what it means for you, and that nothing is sent without your word."),
            ),
        ),
    ),
    Scenario(
        "phone-sales-headhunter", Format.PHONE, "A headhunter who will not name the client",
        "You sell machines and are happy where you are. A headhunter rings you without warning about something interesting, says little, and wants to know a good deal.",
        "sales", 12,
        (Persona("p1", "Philippa Lorne", "Partner, Lorne and Baird Search", _REC, "charming and curious; gives little away", ("commercial", "influencing"), "high-1"),),
        (
            Question("background", "What do you sell, to whom, and how much of it last year?", _M, "results"),
            Question("biggest", "Which deal are you proudest of, and who would have lost it?", _B, "influencing"),
            Question("clients", "Who are your three largest customers at the moment?", _C, "integrity"),
            Question("situation", "What would have to be on the table for you to move?", _M, "commercial"),
            Question("pay", "Where are you, and where would you need to be, on target earnings?", _X, "commercial"),
            Question("travel", "Four nights a month away. Would your family laugh or cry?", _X, "adaptability"),
        ),
        body=Talk(
            Role(
                "a family-owned maker of packaging lines, three hundred people", "Regional sales manager",
                ("food makers who buy a second line", "service contracts with every machine", "a region that has had nobody for a year"),
                ("You look after forty accounts in the north", "two sales engineers", "the forecast"),
                (
                    (_D, "Three days on the road, two at your desk; two sales engineers carry the technical side."),
                    (_SU, "Last year the region sold four lines. They will be happy with seven, and with service contracts on five."),
                    (_TE, "You would report to the managing director; your neighbours in the south have been there for six years."),
                    (_DI, "The founder’s daughter takes over in spring and wants half of sales from service within five years."),
                    (_PAY, "Base and commission together between 85 and 110 thousand, the first half year guaranteed."),
                ),
                "I write you a page about the client, in confidence, and we talk again on Monday evening.",
            ),
            "She asked for names that belong to your present employer. Keeping them to yourself is the answer that a good client wants to hear.",
            (
                Turn("hello", "p1", "Good evening, Philippa Lorne. You do not know me; I look for people like you. Can you talk freely?", wants=("ready", "better-time", "asks"), better="Say whether you can talk, and ask what it is about before you say more."),
                Turn("press-clients", "p1", "Between ourselves, a first name and a town would be quite enough.", after="clients", wants=("boundary", "steady"), better="Stay kind and keep it: say what kind of customers they are, and that the names are not yours to give."),
            ),
        ),
    ),
    Scenario(
        "phone-career-change", Format.PHONE, "From the shop floor to the HR office",
        "You have led a shoe shop for six years and now want to work in HR administration. The HR partner rings because your letter made her curious and your résumé made her doubt.",
        "people", 15,
        (Persona("p1", "Saskia Brouwer", "HR partner", _HR, "calm, exact, gives you time to think", ("learning", "integrity"), "high-1"),),
        (
            Question("background", "How does one get from shoes to HR? Tell it the way you would tell a friend.", _M, "communication"),
            Question("proof", "Which part of a day in your shop was HR work without being called so?", _B, "coaching"),
            Question("law", "What do you know about keeping sick notes and pay slips apart from the rest?", _T, "integrity"),
            Question("step-back", "You lead people today and would lead nobody here. What about that would be hard?", _M, "adaptability"),
            Question("pay", "This may well be less than you have now. What is the least you could come for?", _X, "commercial"),
            Question("notice", "Supposing all goes well: from when could we plan with you?", _X, "planning"),
        ),
        body=Talk(
            Role(
                "Nordhaven Insurance", "HR administrator",
                ("new people paid right from the first month", "files that an auditor can read", "a friendly word at the counter"),
                ("You write contracts and keep them up to date", "the first day of new colleagues", "absences and pay changes"),
                (
                    (_D, "Mornings at the HR counter, afternoons with contracts; on the fifteenth of the month everything is about pay."),
                    (_SU, "In your first month errors in pay are our measure: eleven last year, and we would like none."),
                    (_TE, "Five of us, all of whom came from somewhere else: a hotel, a school, the post."),
                    (_GR, "There is an evening course in labour law, which we pay for after the trial time."),
                    (_TR, "Thirty-two to thirty-six hours, fixed days, one of them at home."),
                    (_PAY, "From 2,650 to 3,050 a month before tax, and a thirteenth month in December."),
                ),
                "The team lead would like to meet you; that talk takes forty-five minutes here.",
            ),
            "She doubted aloud. A doubt that is spoken wants one example, not an assurance.",
            (
                Turn("hello", "p1", "Good morning, this is Saskia Brouwer from Nordhaven. I have your letter in front of me. Is this a good moment?", wants=("ready", "better-time"), better=_READY),
                Turn("doubt", "p1", "I will say it as I think it: I worry that after a year of files you will miss the shop. What would you say to that?", after="proof", wants=("steady", "nothing-against"), better="Grant the doubt, then set one thing that you did of your own accord against it."),
            ),
        ),
    ),
    Scenario(
        "phone-return-to-work", Format.PHONE, "Back after four years of caring",
        "You were a buyer before you looked after a parent for four years. The recruiter has not read as far as the letter, sees only the dates, and asks more than she should.",
        "logistics", 12,
        (Persona("p1", "Janet Oyelaran", "Recruiter", _REC, "friendly, a little careless with private questions", ("communication", "planning"), "high-1"),),
        (
            Question("gap", "Your last job ended four years ago. What have you been doing since?", _M, "integrity"),
            Question("buying", "Take me through the best contract that you ever made with a supplier.", _B, "commercial"),
            Question("up-to-date", "Much has changed in four years. How have you kept up?", _B, "learning"),
            Question("hours", "Could you work full time, or is part of the week spoken for?", _X, "planning"),
            Question("pay", "What were you thinking of in terms of pay?", _X, "commercial"),
            Question("start", "When could you begin?", _X, "planning"),
        ),
        body=Talk(
            Role(
                "Milbrook Foods", "Buyer, packaging",
                ("two suppliers for everything that matters", "cardboard prices held until autumn", "fewer rush orders"),
                ("You buy the packaging for three plants", "yearly contracts with nine suppliers", "stock in hand of two weeks"),
                (
                    (_D, "Mornings are for the plants and their rush orders, afternoons for suppliers; one day a month on the road."),
                    (_SU, "Rush orders cost us 60,000 last year; halve them and you are a hero."),
                    (_TE, "Three buyers, one for each group of goods, and an assistant for all."),
                    (_GR, "You could take the certificate for buyers; two of us did last year."),
                    (_TR, "Four or five days, you choose; two of them at home once you know the plants."),
                    (_PAY, "Between £34,000 and £39,000 for full time."),
                ),
                "The head of buying rings you on Wednesday for half an hour.",
            ),
            "She asked about something private, without meaning harm. You owe her one sentence about the gap and nothing about your family’s health.",
            (
                Turn("hello", "p1", "Hello there, Janet from Milbrook Foods. You applied as a buyer. Have I caught you at a good time?", wants=("ready", "better-time"), better=_READY),
                Turn("private", "p1", "Oh, I am sorry to hear it. And is that over now? I mean, will it come back, will you have to stay at home again?", after="gap", wants=("boundary", "steady"), better="You may leave the private part private: “What matters for this work is that I am free from May, five days a week.”"),
            ),
        ),
    ),
    Scenario(
        "phone-engineer-abroad", Format.PHONE, "A call from another country",
        "You are a process engineer and would move to the Netherlands for this post. The HR partner rings from Eindhoven. She wants to know about your permit, your move and your dates before a manager gives up an hour.",
        "engineering", 15,
        (Persona("p1", "Marijke van Dongen", "HR partner", _HR, "friendly and very direct; says when an answer is not clear", ("integrity", "planning"), "high-1"),),
        (
            Question("background", "I am no engineer. What do you do, so that I could explain it at lunch?", _M, "communication"),
            Question("permit", "Do you need us to apply for a permit, or may you work in the Netherlands already?", _X, "integrity"),
            Question("relocation", "What would have to be settled before you can move, and who comes with you?", _X, "planning"),
            Question("start", "Our plant stops for repairs in September. Could you be here by then?", _X, "planning"),
            Question("directness", "People here will tell you to your face when they disagree. What is that like for you?", _C, "inclusion"),
            Question("pay", "In euros and before tax: what do you expect a month?", _X, "commercial"),
        ),
        body=Talk(
            Role(
                "Deltaview Coatings", "Process engineer",
                ("less solvent in the air", "a start of the new line without a lost week", "operators who trust the numbers"),
                ("You are responsible for two coating lines", "trials with the laboratory", "the stop in September"),
                (
                    (_D, "Mornings on the line, afternoons with trials; we speak English in the plant and Dutch at the coffee machine."),
                    (_SU, "The new line has to run at eighty per cent by December."),
                    (_TE, "Four engineers from three countries, and twelve operators who have seen everything."),
                    (_TR, "We pay for the move, a month of housing, and a Dutch course on Tuesdays; our lawyer applies for the permit."),
                    (_GR, "After two years most engineers take over a line of their own."),
                    (_NX, "If we both say yes today, the plant manager speaks with you by video next week."),
                ),
                "The plant manager speaks with you by video next week; I send three times in your zone and ours.",
            ),
            "She wanted a date for the stop in September. A date that notice, permit and moving do not allow is a promise that breaks; an honest later one seldom loses the post.",
            (
                Turn("hello", "p1", "Good morning from Eindhoven. Or is it already afternoon where you are?", wants=("greets", "time", "thanks"), better="A word about the hour where you are shows that you keep both clocks in mind."),
                Turn("press-date", "p1", "I ask once more, because it matters: the first of September, yes or no?", after="start", wants=("finds-out", "steady", "scope"), better="Say what has to happen, how long each part takes, and the day that comes out of it, even if it is October."),
                Turn("zones", "p1", "Would ten o’clock on Tuesday suit you for the next talk?", after=FAREWELL, wants=("asks", "next"), better="Ask in whose zone ten o’clock is, and repeat the time in both."),
            ),
        ),
    ),
)  # fmt: skip
