"""The guide's words: every stage, every format, every listener, and the page for one interview.

Lengths are rules of thumb and say so. Nothing else here is a measurement: the waits after each stage stand in `waits.py`,
with their sources.
"""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.answers.values import Pillar
from greenroom.core.journey.guide_values import (
    Check,
    FormatText,
    ListenerText,
    Scored,
    StagePage,
    StageText,
    When,
)
from greenroom.core.journey.values import StageKey
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

if TYPE_CHECKING:
    from collections.abc import Sequence

_K = StageKey
_C, _F, _M = Pillar.COMPETENCE, Pillar.FIT, Pillar.MOTIVATION

STAGE_TEXTS: tuple[StageText, ...] = (
    StageText(
        _K.APPLIED,
        "Somebody has more applications than time, and looks for the few that hold what the work cannot do without.",
        "A recruiter reads first, sometimes after a program has sorted; the hiring manager sees what is left.",
        (
            Scored(_C, "Whether each must-have can be found on the page; at this point it is looked for, not weighed."),
            Scored(_C, "Dates, titles and qualifications that agree with one another."),
            Scored(_F, "Place, permit and language, where the posting makes them a condition."),
            Scored(_M, "A first line or letter that could not have been sent to anybody else."),
        ),
        "A minute or two of reading, as a rule of thumb, so the order of your page matters.",
        "Your papers speak alone, and there is nobody to ask what you meant.",
        (
            "Copy the posting into your file today, because postings disappear.",
            "Use the posting's own word wherever it names something you have done.",
            "Put the proof of the first must-have into the upper third of the first page.",
            "Note which version of the résumé went out, and on which day.",
            "Write down the pay, notice and start date that you stated in the form.",
        ),
        "You receive an invitation, a refusal or nothing at all. Silence is common and tells you little.",
        "Sending the same page everywhere. Change the summary and the order of your points, and leave the facts alone.",
        ("Is the position still open, and when will applications be read?", "Which of the requirements does the team miss most at present?"),
    ),
    StageText(
        _K.RECRUITER_SCREEN,
        "Before anybody else gives up an hour, they make sure that no practical fact stands in the way.",
        "A recruiter, of the employer or of an agency, who knows what was ordered if not the craft.",
        (
            Scored(_C, "Two or three must-haves with an example each, and one further question at most."),
            Scored(_F, "Pay, notice, place, hours and permit, held against what they can offer."),
            Scored(_F, "How you speak with a stranger: clear, friendly, to the point."),
            Scored(_M, "Why this move and why now, in a reason that looks forward."),
        ),
        "Twenty to thirty minutes, as a rule of thumb.",
        "Mostly a phone or video call. If it comes without warning, you may ask for a better time.",
        (
            "Say your background aloud until it takes two minutes and ends at this role.",
            "Choose a pay range from figures with a source, and be able to give the reason for it.",
            "Work out the earliest honest start: notice, permit and moving added together.",
            "Prepare one sentence on your right to work there, and one on what you would need.",
            "Have three free times ready, in their time zone and in yours.",
        ),
        "The recruiter passes a short note to the hiring manager, who decides whom to see. You usually hear by email.",
        "Treating it as a formality. A careless start date or figure comes back later, so write both down beforehand.",
        ("What made the last people you put forward convincing?", "Which steps follow, who takes part, and when do you hope to decide?"),
    ),
    StageText(
        _K.FIRST_ROUND,
        "The person who answers for the work finds out whether you could do it, and how much help you would need.",
        "The hiring manager, sometimes with a colleague who takes notes.",
        (
            Scored(_C, "The two or three requirements that trouble them most, each through something you did yourself."),
            Scored(_C, "One level deeper: how you decided, what went wrong, and what came out in the end."),
            Scored(_F, "Whether your way of working suits their way of leading."),
            Scored(_M, "Whether you know what this team does, and which part of it draws you."),
        ),
        "Forty-five to sixty minutes, as a rule of thumb, with the end left for your questions.",
        "By video or in person: a conversation, led by questions about work you have done.",
        (
            "Name the two problems this manager most wants solved, in the posting's words.",
            "Choose one story for each problem and tell it aloud in ninety seconds.",
            "Add to each story the figure you are most likely to be asked for.",
            "Prepare the honest version of your weakest point, and what you have done about it.",
            "Read what the manager has said or written in public about the work.",
        ),
        "The manager compares everybody who was seen, so the answer waits for the last of them. The recruiter passes it on.",
        "Telling what the team achieved. Say which step was yours, then give the others their credit in one sentence.",
        ("Which problem would you hand to the new person first, and why has it waited?", "How will you notice that the new person is doing well?"),
    ),
    StageText(
        _K.ASSESSMENT,
        "A piece of the work itself, so that they can judge by what you do and not only by what you say.",
        "Future colleagues mark it, and the hiring manager reads the result. A testing company may stand between.",
        (
            Scored(_C, "The result: whether it answers the question, is right, and could be used."),
            Scored(_C, "The way there: assumptions, order of steps, checking, and what you left out on purpose."),
            Scored(_F, "How you ask, take a hint, and explain a choice to people who would choose otherwise."),
            Scored(_M, "Care: the last tidy step that hardly anybody would have missed."),
        ),
        "One to four hours, as a rule of thumb. If it looks like days, ask before you start.",
        "A timed test, a live task with somebody watching, a task at home, or a presentation of one.",
        (
            "Ask what is judged, which tools are allowed, and how long others take.",
            "Do one task of the same kind against the clock, speaking aloud.",
            "Divide the time before you begin, and keep the last part for checking.",
            "Write your assumptions at the top, where the reader finds them first.",
            "Tell them early about any adjustment you need; it is an ordinary request.",
        ),
        "Somebody marks it against a list. The next round may begin with your work, so keep a copy.",
        "Working in silence towards perfection. Say what you are doing, and hand in something whole rather than half of something grand.",
        ("What would an excellent solution contain that a good one does not?", "How close is this task to an ordinary day here?"),
    ),
    StageText(
        _K.SECOND_ROUND,
        "Several people test the same requirements more closely, so that no single impression decides.",
        "The hiring manager, two or three future colleagues, and often somebody from HR.",
        (
            Scored(_C, "One or two competencies for each interviewer, followed up to the bottom of your example."),
            Scored(_C, "Whether a story holds when another person asks about it."),
            Scored(_F, "How you disagree, share credit and take pressure, heard by those who would live with it."),
            Scored(_M, "Whether your interest has grown more exact since the first talk."),
        ),
        "One to three hours, as a rule of thumb, sometimes with a break or a meal.",
        "A panel, or a chain of separate talks whose interviewers compare notes.",
        (
            "Ask for the names and positions of everybody you will meet.",
            "Pick six stories, so that no two people hear the same one first.",
            "Mark which story you told to whom, and keep a spare for each competency.",
            "Read your notes of the first round, and mend the answer that went badly.",
            "Prepare one question for each person, about something only they can know.",
        ),
        "They compare what each of them saw. One doubt can outweigh several good impressions, so answer doubts while you are there.",
        "Giving shorter answers because you have said it all before. This listener has not heard it: start afresh.",
        ("What do you most rely on the person in this role for?", "When did the team last disagree about something that mattered, and how did it end?"),
    ),
    StageText(
        _K.FINAL_ROUND,
        "Somebody who answers for the whole confirms a choice between very few people, or finds the reason against it.",
        "A senior leader, with the hiring manager beside or behind them.",
        (
            Scored(_C, "Judgement: what you would do first, what you would leave alone, how you decide when facts are few."),
            Scored(_F, "Whether you see where the organisation is going, and speak fairly of risk and of other people's work."),
            Scored(_M, "Whether you would say yes, and would still mean it a year later."),
        ),
        "Thirty to sixty minutes, as a rule of thumb.",
        "A conversation more than an examination, sometimes with a short presentation.",
        (
            "Form a view on one change in the field, and on what it means for them.",
            "Sketch your first ninety days on one page: learn, deliver, propose.",
            "Say in one honest minute why you want this job more than another.",
            "Collect what earlier rounds left open, and bring the missing proof.",
            "Decide what you would need in order to say yes, in case they ask.",
        ),
        "A decision is near. Budgets and signatures can still delay it without saying anything about you.",
        "Staying in the detail that won the earlier rounds. Begin with the point, and offer the detail if they want it.",
        ("What would make you say, two years from now, that this was the right choice?", "Which decision in the coming year will shape this role most?"),
    ),
    StageText(
        _K.REFERENCES,
        "They hold the picture you gave beside what people saw who worked with you.",
        "A recruiter or HR partner, a checking service, or the manager in person.",
        (
            Scored(_C, "Dates, titles and the size of what you did, compared with what you said."),
            Scored(_F, "How it was to work with you, and whether they would gladly do it again."),
            Scored(_M, "Your reasons for leaving, as somebody else tells them."),
        ),
        "Two or three calls or forms, as a rule of thumb, in which you take no part.",
        "Phone calls or an online form. Some former employers confirm nothing but dates.",
        (
            "Ask each referee first, and ask whether they can recommend you warmly.",
            "Tell them about the role, its priorities and the stories you told.",
            "Choose people who saw different sides of you: a manager, a colleague, a client.",
            "Say openly if your present employer must not be called yet.",
            "Thank every referee, and let them know how it ended.",
        ),
        "An offer may follow at once. A question at this point is mostly about a date or a title, and a paper settles it.",
        "Giving names without warning. A surprised referee sounds unsure, so call them before the employer does.",
        ("Whom will you contact, and when, so that I can tell them?", "Is anything open that a document from me could settle?"),
    ),
    StageText(
        _K.OFFER,
        "They have chosen. Now they want to hear whether you will come, and on which terms.",
        "The recruiter or the hiring manager calls, and HR sends the letter.",
        (
            Scored(_C, "Little that is new, though a corrected title or start date is noticed."),
            Scored(_F, "Courtesy and clarity, as in any first agreement between people who will work together."),
            Scored(_M, "Whether you sound glad, even while you ask for time."),
        ),
        "A short call, then a letter. They name the time you have to answer, and you may ask for more.",
        "By telephone first, in writing afterwards; until it is written, little is settled.",
        (
            "Practise one sentence that thanks them and asks for time until a named day.",
            "List what has to be in writing: pay, title, place, start, notice, conditions.",
            "Weigh your own criteria before the figure can weigh them for you.",
            "Tell the other employers at once that you have a date to meet.",
            "Keep your present job until the conditions are met and the papers signed.",
        ),
        "You accept, decline or negotiate by the day you agreed. Give notice only when the terms are signed.",
        "Saying yes on the telephone out of relief. Be warm, ask for the letter, and answer when you have read it.",
        ("By which day do you need my answer?", "What is still conditional, and what would settle it?"),
    ),
    StageText(
        _K.NEGOTIATION,
        "Each side looks for terms it can keep, and learns how the other treats a difference.",
        "The person with the budget, often through a recruiter or HR partner.",
        (
            Scored(_C, "Your reasons: figures with a source, and what the role gains in exchange."),
            Scored(_F, "Whether you stay friendly at a no, and look for another way."),
            Scored(_M, "Whether their yes would bring yours."),
        ),
        "One to three short talks over some days, as a rule of thumb.",
        "The telephone for talking, email for the result.",
        (
            "Set the point at which you would walk away, and write it down before the first talk.",
            "Bring two or three market figures, each with its source, date and place.",
            "Order your wishes, and know which you would trade for which.",
            "Make your request in one sentence, then wait for their answer.",
            "Rehearse their no, and your reply to it, aloud with somebody.",
        ),
        "They come back with a yes, a part of it, or a no. Get the final version in writing before you give notice.",
        "Bringing a new wish after each concession. Put them all on the table once, in order, and settle them together.",
        ("Which parts of the package can move, and which are the same for everybody?", "If the pay cannot change now, when will it be looked at again, and on what?"),
    ),
)  # fmt: skip

_DAY, _HOUR, _ROOM, _AFTER = When


def _checks(*parts: tuple[When, tuple[str, ...]]) -> tuple[Check, ...]:
    """A checklist, in the order of the day."""
    return tuple(Check(when, text) for when, texts in parts for text in texts)


FORMAT_TEXTS: tuple[FormatText, ...] = (
    FormatText(
        Format.PHONE,
        "Your voice carries everything. They cannot see you nod, so short answers, pauses and a smile have to be heard.",
        _checks(
            (_DAY, ("Charge the phone, and find the spot with the best signal.", "Agree who calls whom, on which number, and in whose time zone.", "Lay out posting, résumé, notes and a pen on one table.")),
            (_HOUR, ("Silence other devices, and put a note on the door.", "Say your first two sentences aloud to wake your voice.")),
            (_ROOM, ("Ask whether the line is good, and whether anybody else is listening.", "Stand up, and smile where you would in person; both can be heard.", "Stop after each answer, since nobody can see that you have finished.", "Write down names, dates, and every term they use twice.")),
            (_AFTER, ("Note pay, notice and start date exactly as you stated them.",)),
        ),
    ),
    FormatText(
        Format.VIDEO,
        "You are seen through a small window, and sound matters more than picture. What they feel as eye contact is your look into the lens.",
        _checks(
            (_DAY, ("Open the link on the device you will use, and check the name it shows.", "Record one minute of yourself, and listen for echo and noise.", "Set the light in front of you and the camera at the height of your eyes.", "Keep a dial-in number or second device ready, and give them your phone number.")),
            (_HOUR, ("Close every other program and silence all messages.", "Move the window with their faces close to the lens.")),
            (_ROOM, ("Look into the lens for the first and last sentence of each answer.", "Wait a moment before you speak, because the sound arrives late.", "If something fails, say so once and change to your second way.")),
            (_AFTER, ("Check that camera and microphone are off before you say a word.",)),
        ),
    ),
    FormatText(
        Format.IN_PERSON,
        "The interview begins at the front desk and ends at the door. How you treated everybody in between may be told.",
        _checks(
            (_DAY, ("Travel the route once, or look up the connection before the one you need.", "Print two résumés, and put them with your identity card and the papers they asked for.", "Save the name and number of the person who expects you.", "Lay out clothes that you have worn before and can sit in for hours.", "Tell them about steps, doors or anything else you need to get around.")),
            (_HOUR, ("Be there early, walk around the block, and go in shortly before the time.",)),
            (_ROOM, ("Greet people by name, and remember where each one sits.", "Ask for pen and board if a sketch explains it better.", "Take the tour and the lunch as part of the talk, without performing.")),
            (_AFTER, ("Write down names, and one remark of each person, before you travel home.",)),
        ),
    ),
    FormatText(
        Format.PANEL,
        "Several people listen, each with a list of their own. An answer belongs to the whole room, even though one person asked.",
        _checks(
            (_DAY, ("Learn names and positions, and write one question for each person.", "Guess which competency each of them will cover, and choose a story for it.")),
            (_HOUR, ("Draw the table on a page, so that you can put names to places.",)),
            (_ROOM, ("Repeat a long question in your own words before you answer it.", "Begin with the one who asked, look at the others, and end where you began.", "Note beside each name what they asked and which story they heard.", "Put your own questions to a person, not to the table.")),
            (_AFTER, ("Thank each of them for something only that person said.",)),
        ),
    ),
    FormatText(
        Format.TECHNICAL,
        "The way counts as much as the result. Silence looks like being stuck; noticing your own wrong start can count for you.",
        _checks(
            (_DAY, ("Install, log in, and run one small example with the tools you will be given.", "Ask whether you may look things up, and where.")),
            (_HOUR, ("Clear the screen of everything you do not want to share.",)),
            (_ROOM, ("Read the task twice, and say it back before you begin.", "Name your assumptions, and ask which of them are wrong.", "Do the simple version first, then improve it.", "Say when you do not know, and how you would find out.", "Stop in time to check one ordinary case and one awkward one.")),
            (_AFTER, ("Write down the task, and what you would do differently.",)),
        ),
    ),
    FormatText(
        Format.CASE,
        "No single answer is right, and facts come to those who ask for them. They follow your structure, so let them see it.",
        _checks(
            (_DAY, ("Practise two cases aloud with somebody who may interrupt.", "Revise quick sums: percentages, growth, a share of a whole.")),
            (_HOUR, ("Have blank paper, a dark pen, and a way to hold a page to the camera.",)),
            (_ROOM, ("Say the question back, and agree on the goal and the time frame.", "Ask for the two facts that would change your answer most.", "Draw three or four parts, then choose where to begin.", "Round the numbers, say so, and test whether the result is plausible.", "In a role-play, find out what the other person wants before you propose anything.", "End with a recommendation, its biggest risk and the next step.")),
            (_AFTER, ("Note where you lost the thread, and practise that part first.",)),
        ),
    ),
    FormatText(
        Format.ASSESSMENT_CENTRE,
        "Several exercises fill a day, each with other observers. In a group they watch what you add, and what you make possible for others.",
        _checks(
            (_DAY, ("Read the timetable, and pack what each exercise needs.", "Look up which competencies the employer names in public.")),
            (_HOUR, ("Eat something, and learn three names before it starts.",)),
            (_ROOM, ("Propose a plan and a time limit early, and offer to watch the clock.", "Bring in somebody who has not spoken, by name and with a real question.", "Build on an idea that is not yours, and say whose it was.", "Disagree with the idea, kindly and with a reason.", "Sort an in-tray by urgency and weight, and write the reason beside it.", "Let the last exercise go when the next begins.")),
            (_AFTER, ("Write down what you did in each exercise before the day blurs.",)),
        ),
    ),
)  # fmt: skip

_REC, _MAN, _PEER = Stakeholder.RECRUITER, Stakeholder.HIRING_MANAGER, Stakeholder.PEER
_TOP, _HR = Stakeholder.SENIOR_LEADER, Stakeholder.HR_PARTNER

LISTENER_TEXTS: tuple[ListenerText, ...] = (
    ListenerText(_REC, _K.APPLIED, ("Must-haves that meet the eye, in the posting's own words.", "That nothing practical stands in the way: place, permit, start.")),
    ListenerText(_REC, _K.RECRUITER_SCREEN, ("Facts that stay the same each time they ask.", "A reason for the move that they can pass on in one sentence.")),
    ListenerText(_MAN, _K.FIRST_ROUND, ("How you went about a problem like theirs, and what came of it.", "What you would need from them in order to do well.")),
    ListenerText(_PEER, _K.ASSESSMENT, ("Work that they could take over tomorrow without asking what you meant.", "Thinking aloud that lets them in, and a hint gladly taken.")),
    ListenerText(_MAN, _K.ASSESSMENT, ("That you chose what mattered and finished it in time.", "A plain account of what you would do with another day.")),
    ListenerText(_MAN, _K.SECOND_ROUND, ("Examples that bear more weight than they did the first time.", "What you have understood about their problem since you last spoke.")),
    ListenerText(_PEER, _K.SECOND_ROUND, ("How you share work, credit and bad news from day to day.", "Real interest in how they do things, before you tell how you did.")),
    ListenerText(_HR, _K.SECOND_ROUND, ("How you met conflict, criticism or change, told without blame.", "Facts and dates that agree with your application.")),
    ListenerText(_TOP, _K.FINAL_ROUND, ("Your point first, then one example, then a pause for their question.", "A view of where this should go, firm enough to be discussed.")),
    ListenerText(_MAN, _K.FINAL_ROUND, ("That they can stand behind you before their own manager.", "A first month at whose end something is already done.")),
    ListenerText(_REC, _K.REFERENCES, ("Names that answer the phone, and how each of them knows you.", "Quick, complete replies to whatever is still missing.")),
    ListenerText(_HR, _K.REFERENCES, ("Papers that match the application, or an explanation before they have to ask.", "Clear consent: whom they may call, and from when.")),
    ListenerText(_REC, _K.OFFER, ("That you are glad, and by when you will answer.", "Any other offer or condition, today rather than on the last day.")),
    ListenerText(_MAN, _K.OFFER, ("That you look forward to the work itself.", "Honest questions about whatever keeps you from a yes.")),
    ListenerText(_REC, _K.NEGOTIATION, ("A request they can carry to somebody else: one figure, one reason.", "Which parts matter less to you, so that there is room.")),
    ListenerText(_HR, _K.NEGOTIATION, ("A wish that fits their rules and pay bands, or an alternative that does.", "Understanding that what they grant to you, others may ask for too.")),
    ListenerText(_MAN, _K.NEGOTIATION, ("What the role gains if they fight for you.", "A tone in which the two of you can go on working.")),
    # wherever else one meets them
    ListenerText(_REC, None, ("Short, definite answers that they can write down.", "Word of anything that has changed since you last spoke.")),
    ListenerText(_MAN, None, ("Proof that you finish what you begin.", "Problems named early, each with a suggestion.")),
    ListenerText(_PEER, None, ("Somebody they would be glad to sit beside in a hard week.", "Knowledge of the craft, without showing off.")),
    ListenerText(_TOP, None, ("The result before the method.", "Questions that reach beyond the role.")),
    ListenerText(_HR, None, ("The same account in what you say, write and sign.", "Respect for the people you have worked for.")),
)  # fmt: skip


def stage_page(
    stage_key: str,
    format: Format | None,  # noqa: A002 - the word that people use
    stakeholders: Sequence[Stakeholder],
) -> StagePage:
    """What belongs to one interview: what its stage, its format and each kind of listener ask for.

    A stage of the person's own has no text. A listener who does not usually sit at this stage gets the lines that hold
    wherever one meets them.
    """
    stage = next((each for each in STAGE_TEXTS if each.key == stage_key), None)
    listeners = tuple(_listener(stage_key, each) for each in dict.fromkeys(stakeholders))
    return StagePage(stage, next((each for each in FORMAT_TEXTS if each.format is format), None), listeners)


def _listener(stage_key: str, stakeholder: Stakeholder) -> ListenerText:
    """What this listener wants to hear at this stage, or at any."""
    fit = [each for each in LISTENER_TEXTS if each.stakeholder is stakeholder and each.stage in (stage_key, None)]
    return fit[0]
