"""Role-plays among colleagues: missed deadlines, hard feedback, a nervous first week, a wish for more."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from greenroom.core.interviewer.formats.role_play_values import Concern, Knows, OffLimits, Reactions, RoleBody
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_LATE = RoleBody(
    opening="You wanted to talk? I have twenty minutes, then I need to get back to the figures. If it is about last Friday: I know, I know. They came on Monday. Nobody died.",
    goal="I wanted to say that I cannot go on like this, without saying that I cannot do it.",
    concerns=(
        Concern("double", "Since March I do Petra’s regions as well as mine. Nobody decided that; it just stayed.", ("work|load|much|task|busy|regions|petra|capacit|job|desk|plate|week", "what happen|way|behind|cause|hold|keep|slow|difficult", "how week|work|look|go"), ("Since Petra is away I do her regions too. Nobody ever said so. It was for two weeks, and that was in March.", "I have eleven regions now instead of six. It was meant for a fortnight, when Petra fell ill. Nobody took them back.")),
        Concern("data", "The branches send their numbers on Thursday evening, so I can only begin when it is nearly too late.", ("number|figure|data|branch|input|thursday|wait|receive|get|process|report", "when get|receive|start|begin|come", "what need|help|change|before"), ("The branches send theirs on Thursday night. I get eleven sheets in eleven shapes, and you want the report on Friday at noon.", "I can begin on Thursday night, when the last branch has sent its sheet. Count the hours yourself.")),
        Concern("wrong", "In May I handed in wrong numbers because I was in a hurry. Since then I check everything three times.", ("mistake|wrong|may|check|error|careful|quality|sure|afraid|worr|happened", "what worr|afraid|matter|else", "why check|long"), ("In May I sent out a wrong number. It went to the director. Since then I check each sheet three times; I would rather be late than wrong again.", "You remember the thing in May? I do. I check everything three times now. That takes its time.")),
    ),
    answers=(
        Knows(("when ready|done|finish|next|friday|manage",), ("As it is now: Monday. Honestly.", "Friday noon I cannot hold. Monday at ten I can.")),
        Knows(("said|tell|told|mention|inform you|anybody|anyone|manager|me|boss",), ("No. One does not like to say that.",)),
        Knows(("how_long|many|hours long|report|take|hours|need|sheet",), ("About nine hours, if the sheets are clean. They never are.",)),
    ),
    tells=(
        Knows(("client|director|meeting|monday|board|slot|present|price report|number|figure|without|wait|monday|friday|need|late",), ("I did not know that you sit there on Monday without a number.", "So it goes straight to the director. Nobody told me what you do with it.")),
        Knows(("depend|team|three|colleague wait|weekend|late|stay|night|worked|sunday",), ("You worked on Sunday because of that? I am sorry. I had no idea.", "That was not what I wanted.")),
        Knows(("template|form|tool|sheet|automat same|one|branch|help|new|fill",), ("One sheet for all? That would save me an evening.", "If they all filled in the same one, I could sleep on Thursdays.")),
    ),
    wants=("region|share|split|take_over|take|petra", "sheet|template|branch|wednesday|earlier", "check|second|look|read report|you|together|figures|it|with", "tell|word|early|message|warn", "talk|speak|ask manager|boss|lead"),
    off_limits=(OffLimits(("somebody|someone|person|hire|temp|replacement new|more|extra|get|second|hire|you",), "new people are for the head of department to decide."), OffLimits(("deadline|friday move|shift|drop|later|change|forget|cancel",), "the Friday date is the director’s.")),
    jargon=("bandwidth", "ownership", "accountability", "deliverable", "KPI", "alignment", "pain point", "low-hanging", "proactive", "stakeholder"),
    reactions=Reactions(
        soothed=("Yes. It has been a bit much.", "Thank you. I had expected a telling-off.", "That is about how it is.", "Good that you see that."),
        sorry=("It is all right. I could have said something too.", "No, no. That goes for both of us.", "Thank you."),
        guarded=("There is nothing. I am just a bit behind.", "I get it done. I always get it done."),
        nothing_more=("Now you have the whole of it.", "That is all. It does not sound better aloud."),
        plain=("I would have to look.", "No idea, to be honest.", "Does that matter?"),
        offered=("That would help me. From when?", "You would do that? That is one evening less.", "Good. There is still the other thing I told you about."),
        early=("You have fixed it before you know what is broken.", "That is nice. But it is not the reason."),
        vague=("“Some time” we also said in March.", "When would that be? The next report is on Friday.", "I need something that holds until Friday."),
        blamed=("I have not been ill for a single day this year. Look at who has.", "Then do it yourself, if it is that easy.", "I work until eight. I do not know what more you want."),
        dismissed=("You do not have eleven regions.", "Easy for you to say.", "If it is so small, why do we sit here?"),
        promised=("You can decide that? Since when?", "That would be the solution. Does the head know about it?"),
        jargon=("You sound like the poster in the lift.", "What do you mean, in plain words?"),
        repeated=("You said that.", "Yes. I did hear you."),
        press=("Was that all? I have figures waiting.", "So what do you want me to do?", "It will be on time. Or nearly.", "I do what I can."),
        agree=("Good. That I can keep to. And I tell you on Wednesday if something slips, I promise. I should have come to you earlier.", "All right, let us do that. I am glad you asked and did not write to the boss."),
        walk_out=("I do not have to listen to that. Talk to the boss, if you like.", "I go back to my figures. Somebody has to do them."),
        left_open=("My twenty minutes are over. Let us see how Friday goes.", "I have to go on. We have talked, at least."),
    ),
    start=34,
)

_FEEDBACK = RoleBody(
    opening="Hello. You have put half an hour in my calendar, without a subject. So I have been thinking about it since yesterday. Is it about the meeting with the hotel?",
    goal="I wanted to know where I stand, and to hear that I am still trusted with large clients.",
    concerns=(
        Concern("prepared", "I had prepared until one in the morning and talked so much because I did not want to waste it.", ("prepar|before|night|meeting|plan|slides|expected|went|ready", "how see|saw|feel|felt|find|meeting|experience|think", "what happen|meeting|mind"), ("I sat over it until one in the morning. Forty slides. And then I did not want any of it to be for nothing, I think.", "I had prepared so much that I could not stop. I noticed it myself, somewhere at slide thirty.")),
        Concern("promotion", "I was told that this client decides about my promotion, so I was tense.", ("promot|career|next|future|pressure|stress|tense|nervous|worr|goal", "what worr|mean|hang|stake|matter|else"), ("In the last review I was told that this client decides whether I go up. So each time I speak there, I hear that.", "You know what was said in my review: hotel goes well, senior in autumn. That sits beside me in every meeting.")),
        Concern("interrupt", "I interrupt Mei because I am afraid that she forgets what we agreed.", ("mei|interrupt|colleague|together|team|cut|share|roles|agree", "how mei|you_two|together|work", "why interrupt|cut|mei"), ("With Mei it is this: we agree on something, and in the meeting she says something else. Then I jump in. I know how that looks.", "I cut in when Mei leaves our plan. Not because I think little of her. I get hot then.")),
    ),
    answers=(
        Knows(("how long|much|time talk|speak|spoke",), ("Too long. I know that much.",)),
        Knows(("talk|spoke|speak|said|discuss mei|she|her|since",), ("Not since. She says good morning, that is all.",)),
        Knows(("what|how do|try|differ|change|next better|differently|next|time|do|could",), ("Ask more. Fewer slides. I just do not know how to stop when I am in it.",)),
    ),
    tells=(
        Knows(("client|manager|hotel|mrs|mr|they said|told|ask|question|feel|wanted|heard|called|answered|get",), ("She said that? To you? I thought she liked it.", "So they did not get to ask. I had not seen it like that.")),
        Knows(("minute|minutes|slide|time|question spoke|talk|thirty|forty|of|took|said|last|question|without|no",), ("Thirty-five of forty minutes? That bad?", "I would have said twenty. Hm.")),
        Knows(("offer|work|analysis|idea|figures|draft|concept good|strong|like|liked|best|value|right|excellent|convinc",), ("Thank you. I was not sure whether any of it got through.", "That is good to hear, now of all times.")),
    ),
    wants=("next|before meeting|rehears|practise|together|talk|agenda", "question|slides|ten|five ask|first|minutes|only|begin|question", "mei", "sign|signal", "talk|meet|look|again|check|review feedback|how|week|month|again|see|together|progress"),
    off_limits=(OffLimits(("promot|senior|raise|rise|pay autumn|get|sure|will|certain|safe|still|promise|you",), "promotions are decided by the partners together."), OffLimits(("nobody|secret|between_us|confidential tell|know|say|report|this",), "you have to report the client’s complaint.")),
    jargon=("growth edge", "executive presence", "sandwich", "bandwidth", "stakeholder management", "learning journey", "radical candour", "feedforward", "360"),
    reactions=Reactions(
        soothed=("That is true. Thank you for seeing it.", "Yes. It was not my best day.", "It does me good that you say it like that.", "Okay. I can hear that."),
        sorry=("It is fine. Rather like this than not at all.", "No problem. The subject line would have helped, though."),
        guarded=("I would rather hear what you have to say first.", "Is this going into my file?"),
        nothing_more=("I think that was all. It feels better to have said it.", "There is nothing else. What do you think?"),
        plain=("I could not say exactly.", "I would need to think about that.", "Why do you ask?"),
        offered=("That I could try. When would we begin?", "That would help me in the very moment. And Mei?", "Good. A small thing is easier than a resolution."),
        early=("Before we get to tips: may I know what it is about?", "You have an exercise for me already. What did I do?"),
        vague=("What do you mean by better? In what way?", "I cannot do much with that. Give me an example.", "By when? The next meeting is in ten days."),
        blamed=("Never? I won this client for us.", "That is unfair, and I think you know it.", "So everything I do there is wrong?"),
        dismissed=("You say that lightly. I did not sleep.", "Then why do we sit here?", "I would rather be taken seriously than comforted."),
        promised=("Do I have your word on that?", "Really? That takes a load off me."),
        jargon=("Is that from the leadership course?", "Can you say it with an example?"),
        repeated=("You said so. I have got it.", "Yes. That has arrived."),
        press=("And what does that mean for me?", "Is there something else? You look as if there were.", "I do not know what to do with that yet.", "So how bad is it?"),
        agree=("Good. Ten days are enough to try it. Thank you for telling me straight, and for asking first.", "I can do that. I shall speak to Mei today. This was better than I had feared."),
        walk_out=("I do not think that this leads anywhere. I would like somebody from HR to be there next time.", "I need some air. Sorry."),
        left_open=("The half hour is over. I shall think about it, though I am not sure about what.", "I have a call now. Maybe you can put it in writing."),
    ),
    start=36,
)

_NEW = RoleBody(
    opening="Do you have a minute? It is only my fourth day, I know. I just wanted to ask whether it is normal that I have done nothing useful so far.",
    goal="I wanted to hear what is expected of me in the first weeks, and that I may ask without being a burden.",
    concerns=(
        Concern("system", "I broke something in the booking system on Tuesday and told nobody.", ("system|booking|tuesday|mistake|happen|wrong|broke|click|problem", "what happen|worr|weigh|mind|bother|wrong"), ("On Tuesday I clicked something in the bookings, and a whole page was gone. I closed it again. I have told nobody until now.", "There was something on Tuesday. I deleted a page in the booking system, I believe. I have hardly slept since.")),
        Concern("asking", "When I ask Tomasz something, he sighs. Now I do not ask any more.", ("ask|question|tomasz|help|colleague|team|who|sit|learn|support", "how team|colleague|getting|going|settle", "who ask|help|show"), ("When I ask Tomasz, he sighs. He does not mean it, I think. But I have begun to look things up for an hour instead.", "I try not to ask. Tomasz has so much to do, and he breathes out in that way when I come.")),
        Concern("left", "I gave up a secure job for this, and my family thinks it was a mistake.", ("before|job|old|family|home|decision|regret|chang|last|left|why", "how feel|you|are", "what else|behind"), ("I left a place where I had been for nine years. At home they ask every evening how it was. I say: fine.", "My old job was safe. My husband was against it. So it has to go well, do you see?")),
    ),
    answers=(
        Knows(("what done|do|doing|work|task|so_far|days|week|today",), ("I have read the manual, twice. And I have sorted the keys.",)),
        Knows(("what|how like|enjoy|good|like|best",), ("The guests. When one comes to the desk, I know what to do.",)),
        Knows(("what need|help|want|useful|would|wish",), ("To know what I should be able to do by when. And whom I may ask.",)),
    ),
    tells=(
        Knows(("everybody|everyone|i|me|normal|first|week|six|weeks normal|learn|felt|took|same|months|week|long|lost|expect",), ("Really? You too?", "Six weeks? I thought after one week one has to know it.")),
        Knows(("backup|restore|undo|recover|back|copy|page|delete",), ("One can bring that back? I could cry.", "So it is not gone. You have no idea how glad I am.")),
        Knows(("tomasz|he sigh|season|busy|everyone|mean|like|told|said|glad",), ("It is not about me, then?", "He said that about me? That he was glad?")),
    ),
    wants=("plan|list|goal|weeks|week", "buddy|partner|person|ask|question|mentor", "meet|sit|talk|coffee|check|morning|day|together", "tomasz", "look|restore|fix|bring_back|booking|page"),
    off_limits=(OffLimits(("probation|permanent|job|contract|keep|stay pass|sure|safe|sign|fine|get|will|certain|you",), "whether somebody stays is decided after three months."), OffLimits(("nobody|secret|between_us tell|know|learn|stay|find|this",), "a loss in the bookings has to be reported.")),
    jargon=("onboarding", "PMS", "SOP", "RevPAR", "OTA", "buddy system", "ramp-up", "KPI", "shadowing", "quick win"),
    reactions=Reactions(
        soothed=("Yes. That is it exactly.", "Thank you. I thought I was the only one.", "It helps when you say that.", "Oh. Good. Thank you."),
        sorry=("No, no, you could not know.", "You need not be sorry. I should have come earlier."),
        guarded=("It is nothing. I am managing.", "I do not want to make trouble on the fourth day."),
        nothing_more=("No, that was all. It was enough, was it not?", "There is nothing else. I feel lighter already."),
        plain=("I do not know that yet.", "I would have to look in the manual.", "I think so. Or not?"),
        offered=("That would be wonderful. And it is no trouble?", "With a day to it I can look forward to that.", "Good. I write that down."),
        early=("That is kind. I am just not sure whether it is that.", "Thank you. May I first say what it is about?"),
        vague=("Yes. Of course. Some time.", "Good. When should I come back, then?", "All right. I do not want to be a bother."),
        blamed=("You are right. I should have known it.", "I am sorry. I knew it was a mistake to come.", "I did read it. Twice."),
        dismissed=("Yes. I suppose I take it too seriously.", "All right. Forget that I asked.", "Sorry. You have other things to do."),
        promised=("Really? May I tell them that at home?", "So I need not worry any more?"),
        jargon=("I do not know that word yet. Is it in the manual?", "Sorry, what is that?"),
        repeated=("Yes, you said so. Thank you.", "I have understood that, I think."),
        press=("So I just go on?", "I do not want to keep you.", "I am not sure what I should do now.", "Good. Then I go back to the keys?"),
        agree=("Thank you. Now I know what tomorrow looks like. And I shall ask, I promise.", "That is a plan. I think I can sleep tonight. Thank you for taking the time."),
        walk_out=("I think I had better go. Maybe this is not for me.", "Excuse me, please. I need a moment outside."),
        left_open=("There is a guest at the desk. I have to go. Thank you, all the same.", "I should get back. It is all right, really."),
    ),
    start=36, agrees_at=58,
)

_SCOPE = RoleBody(
    opening="I have good news, and it is quite small. The management would like the customer portal to speak Polish as well, from the start. It is only texts, is it not? You go live in five weeks, so there is time.",
    goal="I wanted to show something in Warsaw in June. It did not have to be the portal; it had to be in Polish.",
    concerns=(
        Concern("fair", "In June is the fair in Warsaw, and my director has told the Polish partners that we come with something.", ("june|fair|warsaw|when|why|now|event|promis|partner|occasion|date", "what behind|for|drive|reason|purpose|need|achieve|goal", "why start|polish|now"), ("In June there is the fair in Warsaw. My director has told the partners that we bring something in Polish. That is the whole secret.", "It is because of Warsaw. The fair is on the tenth of June, and somebody has promised something there. Not I.")),
        Concern("partners", "The partners need only two pages: prices and opening an account.", ("partner|page|which|part|need|use|most|look|portal", "what need|page|use|partner|must|least|minimum|enough", "who use|need|see"), ("To be honest, they look at two pages: the prices, and how one opens an account. Nobody has asked for the rest.", "What they need are prices and the form for a new account. I have asked for all because one has to begin somewhere.")),
        Concern("burned", "Last year I was told “later” and it never came. So now I ask for everything at once.", ("last|before|past|experience|later|year|trust|worr|afraid|history", "what worr|afraid|concern|happen|wait", "how later|wait|second"), ("Last year it was “in the second step”. There was no second step. I am not going to fall for that again.", "I know your “later”. I have waited for the last one for fourteen months.")),
    ),
    answers=(
        Knows(("who decid|want|ask|sponsor|manage",), ("The management. That is, my director, and I write the papers.",)),
        Knows(("translat|text who|ready|have|there|cost|provide|come",), ("Our people in Warsaw would translate. In a week, if they get the texts.",)),
        Knows(("budget|money|pay|cost",), ("There is some money left in my line. Not much.",)),
    ),
    tells=(
        Knows(("week|weeks|test|date|live|launch|delay four|three|two|more|later|move|slip|risk|extra|long|take",), ("Three weeks more? For texts?", "So the date would fall. That I cannot tell anybody either.")),
        Knows(("contract|law|form|legal|letter|terms|tax|check polish|legal|lawyer|law|check|different|need|too",), ("The contracts as well? I had not thought of that.", "Right. A contract in Polish is not just a text.")),
        Knows(("text|texts|date|number|length|letters longer|fit|button|program|fixed|code|place|built",), ("I thought one swaps the words.", "So it is in the walls, as it were.")),
    ),
    wants=("two|price|prices|account|page|pages", "fair|warsaw|june", "demo|show|preview|version|print|brochure", "date|plan|step|phase|second|write", "decide|meeting|director|management|choose|option"),
    off_limits=(OffLimits(("all|whole|everything|full|complete|entire polish|portal|start|five|weeks|live",), "the whole portal in Polish does not fit into five weeks."), OffLimits(("weekend|overtime|night team|work|people|developers|we|they|colleagues",), "overtime is not yours to give.")),
    jargon=("i18n", "localisation", "refactoring", "sprint", "story points", "backlog", "technical debt", "MVP", "change request", "scope creep", "velocity"),
    reactions=Reactions(
        soothed=("Good that somebody sees it from my side.", "Exactly. I sit between two chairs.", "Thank you. I had expected a no at once.", "Yes, that is how it feels."),
        sorry=("That was before your time. But thank you.", "Kind of you. It leaves me where I am, though."),
        guarded=("Because the management wants it. Is that not enough?", "I am not here to justify it."),
        nothing_more=("That is all I know. Now you know it too.", "There is no more behind it. What can you do?"),
        plain=("I would have to ask.", "That is your field, not mine.", "I do not know. Is it important?"),
        offered=("That I could sell to my director. What would it look like?", "Two pages by June would be something. And the rest?", "Good. I would need that on half a page."),
        early=("You offer me something, and you have not asked what it is for.", "That is your solution. For which problem?"),
        vague=("“Later” I have heard before.", "By when? I have to tell them something on Friday.", "That is what they said last year, in the same room."),
        blamed=("I asked in January. Look it up.", "Nobody asked us when you made your plan.", "I am only the one who brings the message."),
        dismissed=("For you it is a no. For us it is a market of thirty-eight million.", "With that I need not go back to my director.", "I had hoped for a bit more from you."),
        promised=("All of it? In five weeks? I call the director right away.", "Wonderful. I shall tell Warsaw today."),
        jargon=("I am in sales. What does that word cost?", "Say that again, so that I can repeat it upstairs."),
        repeated=("You said that.", "I have written that down already."),
        press=("So can you do it or not?", "I have to say something on Friday.", "It is only texts.", "Upstairs they think that it is settled."),
        agree=("That is something I can stand up for. Send me half a page on it, and I take it upstairs myself.", "Good. We do it like that. It is less than they wanted and more than I had feared."),
        walk_out=("Then the management will have to talk to yours. I have tried.", "I see. I take it a floor higher."),
        left_open=("I have to go up. I shall say that you are thinking about it. Please do.", "We are over time. It stays on the list, then."),
    ),
    start=40,
)

_ROBIN = Persona("p1", "Robin Castellanos", "Analyst, regional reports", Stakeholder.PEER, "jokes it away, works till late", ("conflict", "collaboration"), "low-1")
_SAM = Persona("p1", "Samira Haddad", "Consultant in your team", Stakeholder.PEER, "ambitious, honest with herself, easily hurt", ("leadership", "communication"), "high-2")
_JOY = Persona("p1", "Joyce Lindqvist", "New at the front desk", Stakeholder.PEER, "careful, apologises a lot", ("leadership", "communication"), "high-1")
_PAWEL = Persona("p1", "Paweł Zieliński", "Head of sales, Central Europe", Stakeholder.SENIOR_LEADER, "charming, in a hurry, under pressure from above", ("influencing", "planning"), "low-3")

TEAM_PLAYS: tuple[Scenario, ...] = (
    Scenario("late-colleague", Format.CASE, "A colleague who misses deadlines", "Robin, a colleague on your level, hands in the regional report late, for the fourth time. On Monday at nine you present it to the director; last weekend you rebuilt the figures on Sunday. You could take two regions off Robin for the coming weeks, ask the branches for one common sheet by Wednesday, check figures together, and raise the matter with your manager. The Friday date is the director’s, and new people are for the head of department to decide.", "finance", 12, (_ROBIN,), body=_LATE),
    Scenario("feedback", Format.CASE, "Feedback to somebody in your team", "You lead a team of consultants. In the meeting with the hotel, Samira spoke for thirty-five of forty minutes and cut in on Mei three times. The client called you afterwards: the analysis was the best they had seen, but they did not get to ask anything. The next meeting is in ten days. You may rehearse with her, agree on a sign, talk with both of them. Promotions are decided by the partners together, and the client’s complaint has to be reported.", "people", 15, (_SAM,), body=_FEEDBACK),
    Scenario("first-week", Format.CASE, "Somebody new who is afraid of having done nothing", "You lead the front office of a hotel. Joyce, in her fourth day, stands in your door. New people take about six weeks; you did too. Deleted pages of the booking system can be brought back from the night’s copy, and a loss has to be reported. Tomasz sighs at everybody in the season; yesterday he said that he is glad she is there. You may make a plan of the first weeks with her, name somebody to ask, and meet her regularly. Whether somebody stays is decided after three months.", "hospitality", 10, (_JOY,), body=_NEW),
    Scenario("more-scope", Format.CASE, "A stakeholder who wants one small thing more", "You lead the project of a customer portal that goes live in five weeks. Polish for the whole portal would take three weeks more, as texts are fixed in many places and contracts need a lawyer’s check. Two pages, with nothing legal on them, can be done in a week; a printed or shown version earlier. What comes when can be decided in the steering meeting on Thursday. Overtime is not yours to give.", "product", 12, (_PAWEL,), body=_SCOPE),
)
