"""Six talks by video with what goes wrong in them. All people, employers and figures are made up."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.turns import FAREWELL, Reaction, Talk, Turn
from greenroom.core.interviewer.values import Persona, Role, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import Question, QuestionKind, Topic

_REC, _MAN, _PEER, _TOP = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER, Stakeholder.SENIOR_LEADER
_B, _S, _T = QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL, QuestionKind.TECHNICAL
_C, _M = QuestionKind.CULTURAL, QuestionKind.MOTIVATIONAL
_D, _SU, _TE, _DI = Topic.DAILY_WORK, Topic.SUCCESS, Topic.TEAM, Topic.DIRECTION
_GR, _TR, _PAY = Topic.GROWTH, Topic.TERMS, Topic.PAY

_SOUND = "Say that you heard it, do one thing about it, and ask whether it is better: thirty seconds, no more."

LIVE_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        "video-software-muted", Format.VIDEO, "They see you, but they do not hear you",
        "A talk with the lead of a small team that builds software for pharmacies. You are at home; the link worked this morning.",
        "software", 30,
        (Persona("p1", "Leonie Marchand", "Team lead", _MAN, "attentive and patient; likes drawings and short answers", ("problem-solving", "ownership", "communication"), "high-1"),),
        (
            Question("unfamiliar-code", "Tell me about a time when you had to change code that nobody understood any more.", _B, "problem-solving"),
            Question("slow-page", "A pharmacist says that the order page has been slow since Monday. Where do you begin?", _T, "analytical"),
            Question("disagreement-review", "When did you last disagree in a review, and how did it end?", _B, "conflict"),
            Question("remote-day", "We see each other on a screen four days out of five. What do you do so that people know what you are at?", _C, "communication"),
            Question("why-pharmacy", "Why software for pharmacies, of all things?", _M, "customer-focus"),
        ),
        body=Talk(
            Role(
                "Apothekon", "Software developer",
                ("orders that leave before noon", "an order page that answers within a second", "pharmacists who need not ring us"),
                ("You build the order page and the services behind it", "support every fifth week", "tests that run before each release"),
                (
                    (_D, "Two hours together each morning, the rest of the day without meetings; releases on Tuesday and Thursday."),
                    (_SU, "In half a year the order page should answer within a second, and calls about it should be rare."),
                    (_TE, "Five developers, one tester and one pharmacist who sits with us on Wednesdays."),
                    (_DI, "Hospitals are next: they order a thousand items at once, and we are not ready for that."),
                    (_TR, "Thirty-five hours, one day a week in the office, and we pay for desk and chair at home."),
                ),
                "You would meet the pharmacist and one developer next week, for an hour over one of our real tickets.",
            ),
            "Nobody heard your first sentence. How you mend such a thing in front of people tells them how you mend other things.",
            (
                Turn("muted", "p1", "[Leonie waves and points at her ear.] I can see you, but there is no sound at all. [The call shows your microphone as on.]", wants=("channel", "hearing", "thanks"), better=_SOUND, reactions=(Reaction("", "There you are, I hear you now. Good to meet you; I am Leonie."),)),
                Turn("frozen", "p1", "[The picture freezes on you with your mouth open, then comes back.] We lost you after the first words. It was just getting good.", after="unfamiliar-code", wants=("recap", "again", "channel"), better="Go back one sentence, not to the beginning, and offer to switch off the picture so that the sound holds.", again=True),
            ),
        ),
    ),
    Scenario(
        "video-teacher-interrupted", Format.VIDEO, "Somebody comes into your room",
        "A secondary school in another town talks to you by video, because you teach until three. You sit in an empty classroom of your own school.",
        "education", 30,
        (
            Persona("p1", "Rhodri Baines", "Deputy head", _MAN, "kind, slow, asks again when an answer stays general", ("planning", "empathy", "results"), "low-1"),
            Persona("p2", "Ifeoma Obi", "Head of science", _PEER, "lively and practical; wants to hear about lessons", ("collaboration", "learning", "coaching"), "high-1"),
        ),
        (
            Question("lesson-failed", "Think of a lesson that went wrong. What happened, and what did you do the next day?", _B, "learning", by=("Ifeoma Obi",)),
            Question("quiet-class", "A class of fifteen-year-olds will not say a word. How do you get them talking?", _S, "empathy", by=("Rhodri Baines",)),
            Question("marks", "How do you know, before the examination, that a class has understood?", _T, "analytical", by=("Ifeoma Obi",)),
            Question("angry-parent", "Tell us about a parent who was angry with you.", _B, "conflict", by=("Rhodri Baines",)),
            Question("why-move", "What would you find with us that you do not have where you are?", _M, "integrity", by=("Rhodri Baines",)),
        ),
        body=Talk(
            Role(
                "Castlegate School", "Teacher of chemistry",
                ("more girls who choose chemistry at sixteen", "safe practical work for everybody", "a department that shares its lessons"),
                ("You teach five classes from eleven to sixteen", "the laboratory’s safety papers", "the science club on Mondays"),
                (
                    (_D, "Twenty-two lessons a week, a technician for all practicals, and a free hour with the department."),
                    (_SU, "In two years we would like a third of the chemistry class to be girls; it is a fifth today."),
                    (_TE, "Six in the department; two are in their first three years, and they help each other a good deal."),
                    (_GR, "The laboratory needs somebody to look after it; that could become yours, with a small allowance."),
                    (_TR, "From September, permanent, with two paid days here before the summer."),
                ),
                "We would like to see you teach: thirty minutes with a class of thirteen-year-olds, in two weeks.",
            ),
            "A pupil burst into your room. They watched how you dealt with the pupil at least as closely as how you came back to the question.",
            (
                Turn("pupil", "p1", "[The door behind you opens. A girl with a wet coat says: “Sorry, I left my bag here.” The two on the screen wait.]", after="quiet-class", wants=("recap", "brief", "thanks"), better="One kind sentence to the pupil, one of apology to them, and back to the thought that you had begun.", reactions=(Reaction("", "[Ifeoma smiles.] We know that bag. Do go on."),)),
                Turn("silent-note", "p2", "[Ifeoma has looked aside and typed for some time.] I am sorry, I write everything down. Which class was that again?", after="angry-parent", wants=("brief", "recap"), better="Give the one fact that was asked for and carry on; typing is no sign of boredom."),
            ),
        ),
    ),
    Scenario(
        "video-sales-delay", Format.VIDEO, "Two seconds late",
        "You want to sell solar roofs to farms. The sales director sits in a hotel abroad; sound and picture arrive two seconds late, and you keep talking over each other.",
        "sales", 30,
        (Persona("p1", "Mateus Coelho", "Sales director", _MAN, "fast, cheerful, talks with his hands", ("results", "influencing", "commercial"), "low-1"),),
        (
            Question("lost-deal", "Tell me about a deal that you lost and should have won.", _B, "learning"),
            Question("cold-farm", "A farmer says: “Three of you were here this month.” What do you say?", _S, "influencing"),
            Question("forecast", "In January, what did you say you would sell, and what did you sell?", _B, "results"),
            Question("margin", "The customer wants eight per cent off. What do you do before you give anything?", _S, "commercial"),
            Question("why-solar", "You sold milking machines. Why roofs?", _M, "customer-focus"),
        ),
        body=Talk(
            Role(
                "Sonnendach", "Sales representative, agriculture",
                ("visits that end with a date", "fewer discounts", "farmers who recommend us to a neighbour"),
                ("You look after two hundred farms in two counties", "a stand at four fairs", "the handover to the builders"),
                (
                    (_D, "Four visits a day in winter, two in summer; Fridays are for offers."),
                    (_SU, "One roof in six visits is good. We are at one in eleven."),
                    (_TE, "Nine in the field and three inside who make your offers."),
                    (_DI, "Batteries will be half of what we sell in three years, if the grid lets us."),
                    (_PAY, "A base of 42,000 and about as much again in commission for one roof a fortnight."),
                    (_GR, "Two of the nine lead a region by now; both began as you would."),
                ),
                "If I like you, you ride along for a day with Berit, and she decides as much as I do.",
            ),
            "With a delay, whoever leaves a pause after each sentence is understood, and whoever fills it is not.",
            (
                Turn("delay", "p1", "Hello, hello. I think I come to you with some delay, and you to… [both speak at once] …no, please, you first.", wants=("hearing", "ready", "brief"), better="Say once how you will do it: “There is a delay, so I will wait until you have finished.” Then do it."),
                Turn("cut-in", "p1", "[Your words overlap.] …no, wait, I had asked about the customer, not about you. Once more?", after="lost-deal", wants=("again", "brief", "steady"), better="Stop, let the delay pass, and answer the half that was not heard in two sentences.", again=True),
            ),
        ),
    ),
    Scenario(
        "video-designer-screen", Format.VIDEO, "Could you share your screen?",
        "You show your work to the head of design and to a product manager. They have read your portfolio and now want to see something that is not in it.",
        "design", 35,
        (
            Persona("p1", "Hana Sato", "Head of design", _MAN, "quiet and exact; asks why, and then why again", ("creativity", "quality", "decision-making"), "high-1"),
            Persona("p2", "Ben Okafor", "Product manager", _PEER, "in a hurry for results; thinks aloud", ("results", "collaboration", "stakeholders"), "low-1"),
        ),
        (
            Question("unfinished", "Show or tell us about something that never went live. What did you learn from it?", _B, "learning", by=("Hana Sato",)),
            Question("evidence", "How did you know that people understood it?", _T, "analytical", by=("Ben Okafor",)),
            Question("no-time", "We have a week instead of six. What do you leave out?", _S, "decision-making", by=("Ben Okafor",)),
            Question("criticism", "When did a remark on your work hurt, and what became of it?", _B, "resilience", by=("Hana Sato",)),
            Question("handover", "What does a developer get from you, and what do they still ask?", _C, "collaboration", by=("Ben Okafor",)),
        ),
        body=Talk(
            Role(
                "Wayfinder", "Product designer",
                ("an app that a tired traveller can use", "tests with real people every second week", "fewer screens"),
                ("You design how travellers buy a ticket and change their route", "tests with travellers", "the pattern library"),
                (
                    (_D, "Half of the week with one product team, half with the other designers; tests every second Thursday."),
                    (_SU, "Today four in ten travellers give up when their train is cancelled. Bring that to two."),
                    (_TE, "Four designers, one of whom only does research."),
                    (_DI, "Buses and ferries come next year, and with them everything we know about delay."),
                    (_GR, "There is a path for those who lead and one for those who would rather draw."),
                ),
                "There would be a small task, paid, of three hours at most, and then a talk with the team.",
            ),
            "Sharing a screen shows all that is on it. A word about what they will see, and everything else closed, is worth ten seconds.",
            (
                Turn("share", "p2", "Could you share your screen and take us there? [Behind the portfolio your private mail is open.]", after="unfinished", wants=("asks", "brief", "channel"), better="Say what you are going to show and close the rest before you share: “One moment, I close my mail, then you see …”."),
                Turn("why-again", "p1", "I still do not see why that button is there.", after="evidence", wants=("steady", "unknown", "asks"), better="Give the reason in one sentence, or grant that there is none and say what you would test."),
            ),
        ),
    ),
    Scenario(
        "video-graduate-camera", Format.VIDEO, "Their camera stays off",
        "It is your first interview for a trainee place. You have the camera on, as asked; the one who interviews you has not, and there is no face to read.",
        "finance", 25,
        (Persona("p1", "Douglas Finch", "Training manager", _REC, "even, formal, leaves long silences", ("learning", "integrity", "communication"), "low-1"),),
        (
            Question("about-study", "What have you done in the last three years, and what of it was your own choice?", _M, "initiative"),
            Question("group-work", "Tell me about group work in which somebody did not do their part.", _B, "collaboration"),
            Question("wrong-figure", "You notice a wrong figure in a report that went to a customer yesterday. What do you do?", _S, "integrity"),
            Question("learned-fast", "What did you last learn quickly, and how did you go about it?", _B, "learning"),
            Question("why-bank", "Why a bank, and why a small one?", _M, "customer-focus"),
        ),
        body=Talk(
            Role(
                "Thornbury Bank", "Trainee, business customers",
                ("people who ask before they guess", "letters that a shopkeeper understands", "no surprise at the yearly audit"),
                ("You go through three departments in eighteen months", "the reports of forty small customers", "one project of your own"),
                (
                    (_D, "Mornings in a department, one afternoon a week of lessons; examinations in May and November."),
                    (_SU, "After six months you prepare a credit file alone, and your mentor finds nothing in it to mend."),
                    (_TE, "Six trainees begin together each September and share an office."),
                    (_GR, "Of last year’s six, five stayed; two of them now have customers of their own."),
                    (_TR, "Thirty-seven hours, eighteen months, and a post afterwards for those who pass."),
                ),
                "The day for all candidates is on the nineteenth; I write to you within a week.",
            ),
            "There was no face and there were long silences. Silence is no verdict: finish the answer, stop, and let it stand.",
            (
                Turn("no-face", "p1", "Good morning. Douglas Finch. My camera will stay off today. I hope that does not trouble you.", wants=("greets", "ready", "thanks"), better="Greet him as if you saw him; a friendly sentence and a look into the lens are all it takes.", reactions=(Reaction("", "Very well."),)),
                Turn("silence", "p1", "[Eight seconds of silence.]", after="group-work", wants=("asks", "brief"), better="Let it stand, or ask: “Would you like to hear more about that part?” Filling it with more of the same rarely helps."),
            ),
        ),
    ),
    Scenario(
        "video-cultures-manager", Format.VIDEO, "Three countries in one call",
        "You would lead a support team in three countries. In the call sit a vice president in Osaka, for whom it is late, and a team lead in Kraków. English is nobody’s first language.",
        "software", 40,
        (
            Persona("p1", "Kenji Arai", "Vice president, customer support", _TOP, "courteous; leaves pauses; never says no outright", ("leadership", "inclusion", "decision-making"), "low-1"),
            Persona("p2", "Agnieszka Lis", "Team lead, Kraków", _PEER, "direct and humorous; says what does not work", ("collaboration", "conflict", "coaching"), "high-1"),
        ),
        (
            Question("distance", "How have you led somebody whom you saw in person only once or twice a year?", _B, "leadership", by=("Kenji Arai",)),
            Question("misread", "Tell us about a message of yours that was understood otherwise than you meant it.", _B, "inclusion", by=("Agnieszka Lis",)),
            Question("night-calls", "One of the three places always has the bad hour. How do you share that out?", _S, "empathy", by=("Agnieszka Lis",)),
            Question("silent-yes", "In a meeting everybody says yes, and two weeks later nothing has happened. What do you do?", _S, "influencing", by=("Kenji Arai",)),
            Question("direction", "Which part of support should still be done by people in five years?", _T, "decision-making", by=("Kenji Arai",)),
        ),
        body=Talk(
            Role(
                "Tamano Systems", "Head of support, Europe and Asia",
                ("one answer to the same question in all three places", "team leads who decide alone", "no customer who waits over a weekend"),
                ("You lead three team leads and forty people", "the weekly report to Osaka", "the handover between time zones"),
                (
                    (_D, "Mornings belong to Asia, afternoons to Europe; we ask nobody to be awake for both."),
                    (_SU, "A customer who writes on Friday has an answer on Saturday: seven in ten do today."),
                    (_TE, "Forty people, three leads; Kraków is the largest and, I am told, the loudest."),
                    (_DI, "The board looks at a fourth place in Canada next year and has not decided."),
                    (_TR, "You travel to each place twice a year; where you live is up to you, within these time zones."),
                ),
                "We shall consider it carefully in Osaka. You will hear from my office within two weeks.",
            ),
            "One of them left pauses, the other one joked. Short sentences, no idioms, and a check on what was understood served both.",
            (
                Turn("late-hour", "p1", "Good evening, or good morning. It is ten at night in Osaka, so please forgive me if I am slow.", wants=("thanks", "greets", "asks"), better="Thank him for the late hour; it costs a sentence and is noticed."),
                Turn("pause", "p1", "[He nods and is silent for a while.] That is… an interesting thought.", after="silent-yes", wants=("asks", "steady"), better="“Interesting” may be a polite no. Ask what speaks against it where he is.", reactions=(Reaction("asks", "Well. Perhaps people here would wish to be asked beforehand, one by one."),)),
                Turn("time-zone", "p2", "Shall we two talk again on Thursday at nine?", after=FAREWELL, wants=("asks", "next"), better="Ask whose nine it is, and say the time in both zones."),
            ),
        ),
    ),
)  # fmt: skip
