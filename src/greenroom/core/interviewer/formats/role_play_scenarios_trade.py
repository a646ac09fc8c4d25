"""Role-plays of trade: an upset client, a customer who wants her money back, a supplier who raises his price."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from greenroom.core.interviewer.formats.role_play_values import Concern, Knows, OffLimits, Reactions, RoleBody
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_CLIENT = RoleBody(
    opening="There you are. Three weeks late, and I hear it from my own people and not from you. My sales team stands there with paper forms. What am I paying you for?",
    goal="I wanted a date I can rely on, and somebody who tells me before others do.",
    concerns=(
        Concern("board", "I had promised the date to my board, and I stand before them on Thursday with nothing.", ("board|boss|management|promis|thursday|report", "what mean|matter|happen|worst|depend|impact|effect", "who else|wait"), ("I told my board it would run in May. On Thursday I sit in front of them again, and I have nothing to show. That is what it means.", "Thursday is the board. I gave them May as the date, in my own name. You may guess what they will ask me.")),
        Concern("silence", "I learned of the delay by chance. Not the delay hurt, but that nobody called.", ("hear|heard|learn|know|told|call|informed|communicat|contact|silence|update", "how find|find_out|worked", "what upset|annoy|angry|bother|hurt"), ("Do you know how I found out? My assistant saw it in your newsletter. In your newsletter. One call would have been enough.", "It is not even the three weeks. It is that nobody picked up a telephone. I read it in your newsletter, like anybody.")),
        Concern("team", "Two of my best sales people are about to lose patience with paper forms.", ("team|sales|people|staff|colleague|form|paper|work", "how day|manage|cope|bridge|until"), ("My people type every order twice, at night. Two of them have asked me whether this ever ends. I cannot afford to lose them.", "They sell all day and type in the evening. Two good ones have begun to look around, I can tell.")),
    ),
    answers=(
        Knows(("when need|must|latest|date", "deadline"), ("I need the order form by the end of the month. The rest can come when it comes.", "Orders first, by the thirtieth. The reports may wait.")),
        Knows(("which|what part|first|important|most|function|priorit", "most important"), ("The order form. Without it, all the rest is decoration.", "If I could have one thing, it would be the order form.")),
        Knows(("how_many|many people|sales|user",), ("Eleven people in sales, from Porto to Gdansk.",)),
    ),
    tells=(
        Knows(("test|tests error|fail|found|data|order|lost|mistake", "data|order lost|wrong|duplicate"), ("So it was orders getting lost? Then I am glad you did not switch it on. But you could have told me that.", "Lost orders. Well. That I would not have wanted either.")),
        Knows(("engineer|developer|colleague ill|left|join|second|new|two",), ("At least somebody works on it, then.", "Good. I did not know that there are more people on it now.")),
        Knows(("order|form ready|finished|done|works|tested",), ("The order form works? That is the first good word today.", "If the form is really done, why does nobody show it to me?")),
    ),
    wants=("order|form", "call|ring|write|report|update|tell", "board|thursday", "date|plan|schedule", "demo|show|see"),
    off_limits=(OffLimits(("all|whole|everything|complete|full|system week|friday|thursday|monday|tomorrow",), "the whole system cannot be ready before June."), OffLimits(("free|refund|discount|money_back|penalt|waive|reduce pay|charge|fee|invoice|cost|bill|you|month|price|give", "money_back"), "refunds and discounts are for the head of accounts to give.")),
    jargon=("sprint", "backlog", "deployment", "regression", "staging", "API", "refactoring", "scope creep", "MVP", "release candidate", "stakeholder"),
    reactions=Reactions(
        soothed=("Well. At least one of you says it.", "Yes. That is how it has been.", "I see you have at least understood that much.", "All right. Go on, I am listening."),
        sorry=("An apology is a beginning. It does not type my orders.", "I accept that. Now tell me what follows from it.", "Thank you. I had expected that two weeks ago."),
        guarded=("I have told your colleagues often enough. Read your own notes.", "Why should I go through all that again?"),
        nothing_more=("That is all of it. Now you know. What will you do?", "There is nothing more. I want to hear from you now."),
        plain=("I do not see what that has to do with it.", "You should know that better than I do.", "I cannot tell you that off-hand."),
        offered=("That would be something. What else?", "I have heard dates before. What makes this one better?", "That helps in part. And what about the rest of what I told you?"),
        early=("You offer me things and have not even asked what I need.", "Slowly. You do not know yet what this is about for me."),
        vague=("“Soon” is what I was told in April. When?", "That is no date. Give me a day.", "Words like that have cost me three weeks."),
        blamed=("So now it is my fault? I have signed everything on the day it came.", "Be careful. I have every message in my file.", "I did not come here to be told off."),
        dismissed=("Do not tell me how to take it. I take it as it is.", "You may find it small. I have eleven people typing at night.", "I did not ask for soothing. I asked what happens now."),
        promised=("Good. Can I have that in writing, today, with your name?", "You can decide that? Then write it down, please."),
        jargon=("Spare me your words. What does that mean for my people?", "I sell garden furniture. Say it so that I understand it."),
        repeated=("You have said that already.", "I heard it the first time. What is new?"),
        press=("And now?", "I am still waiting for something I can hold on to.", "What do I tell my people tomorrow?", "Is that all you have for me?"),
        agree=("All right. That is something I can take to my board. Keep to it, and we are still in business.", "Good. With that I can go back to my people. I take you at your word."),
        walk_out=("I have had enough. My lawyer will write to yours.", "There is no point in this. I shall look for somebody else. Good day."),
        left_open=("I have another call. You have not given me what I need. Think about it and ring me.", "My time is up. We are not through with this, you and I."),
    ),
    start=24,
)

_REFUND = RoleBody(
    opening="I want my money back. I bought this coffee machine eight weeks ago, it leaks for the second time, and your man on the telephone put me on hold until the line went dead.",
    goal="I wanted to be sure that it works on Saturday, and not to be treated like somebody who makes trouble.",
    concerns=(
        Concern("party", "My mother turns eighty on Saturday, and thirty people come for coffee.", ("saturday|when|use|need|party|guest|occasion|urgent|plan", "what for|need|happen|important|matter"), ("My mother is eighty on Saturday. Thirty people, all of them drink coffee, and I have a machine that pees on the floor.", "On Saturday there is a birthday, eighty years, thirty guests. I bought the thing for that day, if you want to know.")),
        Concern("repair", "It has been repaired once, I was without it for three weeks, and I do not believe in a second repair.", ("repair|before|first|time|happened|history|leak|since|last", "how leak|begin|start|happen"), ("It leaked in the second week. You kept it for three weeks, and a few days later it leaked again in the same place. So please do not say the word repair.", "It has been with you once already. Three weeks. And then the same puddle, in the same spot.")),
        Concern("treated", "On the telephone I was asked whether I had filled it too full. I felt like a liar.", ("phone|telephone|call|hotline|treat|said|told|feel|experience", "what upset|annoy|bother|angry"), ("Your man asked me whether I had filled it too full. I have made coffee for forty years. I felt like a child that has broken something.", "They made me feel as if I had done it myself. That is what I cannot get over.")),
    ),
    answers=(
        Knows(("receipt|bill|proof|invoice",), ("Here is the receipt. I keep such things.",)),
        Knows(("where leak|water|come", "leak where|side|bottom"), ("From below, at the back on the left. Always the same place.",)),
        Knows(("which|what model|machine|type|kind",), ("The big one, with two boilers. 640 euros.",)),
    ),
    tells=(
        Knows(("repair|two|second law|right|attempt|guarantee|warranty|entitled", "right|law refund|choose|replace|return"), ("So after a second repair I could have my money back? Nobody told me that.", "That is the first time somebody explains it to me.")),
        Knows(("stock|store|same|new machine|have|one|here|stock|shop",), ("You have one here? In the shop?", "So there is a new one. And that one does not leak?")),
        Knows(("seal|gasket|batch|series|known|fault",), ("So it is not me. Good to hear.", "A known fault. And they asked me about the filling.")),
    ),
    wants=("new|another|replacement|exchange|swap|loan|lend|borrow|spare", "saturday|birthday", "bring|deliver|collect|pick_up", "check|test|try machine|it|together", "call|ring you|manager"),
    off_limits=(OffLimits(("money_back",), "money back at this stage is for the manager alone to decide."), OffLimits(("refund|repay|640 full|money|you|give|get|all",), "money back at this stage is for the manager alone to decide."), OffLimits(("never leak|break|again|fail",), "nobody can promise that a machine never leaks again.")),
    jargon=("RMA", "ticket", "SLA", "escalate", "goodwill", "second-level", "case number", "process", "SKU", "warranty claim"),
    reactions=Reactions(
        soothed=("Yes. Thank you. It was not nice.", "You are the first who says that.", "Well, so it was.", "All right. You do seem to listen."),
        sorry=("That is kind. But it still leaks.", "Thank you. That would have been nice to hear on the telephone.", "Good. And now?"),
        guarded=("I have told it three times this week. I am tired of telling it.", "Why? So that you can find out what I did wrong?"),
        nothing_more=("That was all. Is it not enough?", "There is nothing else. I just want it to work."),
        plain=("I do not know. You are the shop.", "What has that to do with it?", "I could not tell you."),
        offered=("That would be possible. But is it certain for Saturday?", "Hm. And who carries the old one back?", "That sounds better than a repair. Go on."),
        early=("You have not even heard what I need it for.", "That is quick. Do you know what the matter is?"),
        vague=("I have heard that before, and then the line was dead.", "When? Today is Wednesday.", "Look into it? You have looked into it for three weeks."),
        blamed=("So I have done it myself? Thank you very much.", "I knew it. In the end it is always the customer.", "I used it exactly as it says in the booklet."),
        dismissed=("For you it is a machine. I paid 640 euros for it.", "Do not talk to me like that.", "Say what you like. My kitchen floor is wet."),
        promised=("Really? Then please give it to me now, in cash.", "You may do that? Good, I wait here for it."),
        jargon=("I do not know what that is. I want coffee.", "Please speak so that a person understands you."),
        repeated=("You said so a minute ago.", "Yes, yes. You said it."),
        press=("So, what will you do?", "I can also stand here until you close.", "I would like an answer I can go home with.", "My neighbour told me not to buy it here."),
        agree=("Good. Then let us do it that way. If it holds, I bring you a piece of cake.", "That is a word. You write it on the receipt for me, and I am content."),
        walk_out=("Keep your machine. I shall write to the consumer office, and to the newspaper too.", "I go now. You will not see me here again."),
        left_open=("I have to catch my bus. It is not settled, mind you. I come back tomorrow.", "They are closing, I see. Then I come again, and I bring my son."),
    ),
    start=30,
)

_SUPPLIER = RoleBody(
    opening="Thank you for seeing me. I make it short: from the first of next month the flour costs eleven percent more. I know that is not what you want to hear.",
    goal="I wanted to keep you for another two years. The price was what I could talk about; what I needed was an order I can plan with.",
    concerns=(
        Concern("plan", "Your orders jump from week to week. I keep a lorry and a man ready for nothing.", ("order|plan|volume|quantit|week|forecast|predict|lorr|deliver", "what behind|drive|make|cause|cost", "how we|help|make easier"), ("May I be frank? Some weeks you order four tons, some weeks nine, on Thursday evening. I keep a lorry for that. It stands there.", "Your orders jump. Four tons, nine tons, and I learn it the evening before. That costs me more than the grain.")),
        Concern("paid", "You pay after sixty days, and my own farmers want their money after fourteen.", ("pay|payment|invoice|money|cash|terms|days|bank", "what else|worry|difficult|pressure|hard"), ("You pay after sixty days. My farmers get theirs after fourteen. In between sits my bank, and it is not friendly this year.", "Sixty days is long. I lend you money, if you look at it like that.")),
        Concern("mill", "The large mill has asked whether I want to sell. Without you I would have to.", ("future|business|mill|long|year|situation|sell|compet|plan", "how business|going|mill|things", "what happen|if leave|without"), ("Between us: the large mill has made me an offer. If I lose you as well, I sign. I do not want to.", "There is somebody who wants to buy us. My father built that mill. So much for how things are.")),
    ),
    answers=(
        Knows(("why eleven|increase|raise|price|more|rise", "reason|cause increase|price"), ("Grain has gone up by six percent, electricity by far more, and the driver wants his share.", "Six points are grain, three are current, two are the driver.")),
        Knows(("other customer|baker|client",), ("The others pay it. Not gladly, but they pay it.",)),
        Knows(("low|less|best|different|move|flexib|room price|percent|increase|there|figure",), ("There is a little room, if it gets easier for me elsewhere.", "I can move, but not for nothing.")),
    ),
    tells=(
        Knows(("other|second|another|compet offer|supplier|mill|price|quote",), ("I thought so. Their flour is cheaper, and you know how it bakes.", "You have another offer. That is your right. It is the large mill, is it not?")),
        Knows(("budget|margin|bread|price sell|customer|percent|afford|limit|raise|tight", "bread price"), ("I know that your bread cannot cost five euros. I buy some myself.", "Your customers count their coins too, I see that.")),
        Knows(("quality|flour|bake|year|years good|reliable|work|trust|together|happy|long",), ("That I like to hear. My man at the stones will too.", "Fourteen years, yes. One does not throw that away.")),
    ),
    wants=("order|forecast|volume|quantit|plan", "pay|days|payment|earlier", "year|contract|commit|agreement|two_years", "split|step|half|phase|later"),
    off_limits=(OffLimits(("exclusive|only|all_our|everything|all flour|order|you|from_you|supplier",), "exclusive supply needs the owner’s word."), OffLimits(("three_years|five_years|four_years",), "you may bind the bakery for two years at most."), OffLimits(("accept|agree|pay eleven|11|full",), "your limit is six percent.")),
    jargon=("BATNA", "KPI", "procurement", "leverage", "win-win", "benchmark", "cost-down", "RFQ", "compliance", "value proposition"),
    reactions=Reactions(
        soothed=("Good that you see it.", "Thank you. Not everybody asks what it costs to run a mill.", "Yes, that is how it stands.", "You listen. That is worth something."),
        sorry=("No need. It is business.", "Kind of you. It does not grind any grain, though."),
        guarded=("I would rather not lay all my cards down.", "That is my own affair, for now."),
        nothing_more=("Now you have seen all my cards.", "More there is not. Over to you."),
        plain=("That I cannot tell you.", "Let us stay with the flour.", "I would have to look it up."),
        offered=("That I could work with. How much would it be, and from when?", "We come closer. What about the price, then?", "Hm. That takes some weight off me. Not all."),
        early=("You bid before you have asked what costs me most.", "A number against a number. We can do that all day."),
        vague=("Your uncle used to say that as well. When would that be?", "I cannot put “we will see” into my bank’s hands.", "Name me a day, please."),
        blamed=("I did not make the weather, and not the price of power.", "Careful. In fourteen years I have missed you one single morning.", "If that is how you see it, we need not go on."),
        dismissed=("You may laugh. I pay the electricity bill.", "I did not drive forty kilometres for that.", "Others would have written a letter. I came myself."),
        promised=("You can say that on your own? Then shake hands on it.", "That is a large word. Does the owner know?"),
        jargon=("I am a miller. Say it in German or in English, but say it.", "Those are words from a seminar, are they not?"),
        repeated=("That we had.", "You said so. My answer is the same."),
        press=("So it stands at eleven.", "I am listening. What do you put on the table?", "I need an answer to take home.", "We can drink another coffee, but the number stays."),
        agree=("There we have it. Send it to me in writing as you said it, and give my regards to your uncle.", "Agreed. My hand on it. I drive home in a better mood than I came."),
        walk_out=("Then I shall sell to those who pay. It is a pity after fourteen years.", "We get nowhere. You have until the first of the month. Good day."),
        left_open=("I must be at the next yard by four. Eleven it is, unless you call.", "It gets late. Sleep on it, and so shall I."),
    ),
    start=40, names=("percent", "price =six|=five|=four|=three"),
)

_ANNA = Persona("p1", "Margarida Pinto", "Managing director, Pinto Garden Furniture", Stakeholder.SENIOR_LEADER, "angry, clear, keeps count of promises", ("customer", "integrity"), "high-1")
_GRETA = Persona("p1", "Ruth Abernathy", "A customer", Stakeholder.PEER, "hurt rather than loud, has every receipt", ("customer", "communication"), "high-3")
_MILLER = Persona("p1", "Johann Gruber", "Owner of a mill", Stakeholder.PEER, "friendly, stubborn, thinks in decades", ("influencing", "commercial"), "low-2")

TRADE_PLAYS: tuple[Scenario, ...] = (
    Scenario("upset-client", Format.CASE, "A client who learned of the delay from others", "You look after clients at a software house. The system for Pinto Garden Furniture is three weeks late: in the last tests orders got lost, so it was not switched on. The order form itself works since yesterday; a second engineer has joined. You may show the form at any time and name dates for it. The whole system will not be ready before June, and discounts are for the head of accounts to give. She sits down opposite you.", "software", 12, (_ANNA,), body=_CLIENT),
    Scenario("refund", Format.CASE, "A customer who wants her money back", "You work in a shop for kitchen machines. It is Wednesday. By the rules a customer may have a new machine after a failed repair; money back is for the manager to decide, who is in on Friday. There is one new machine of the kind in stock, and one for lending. The leak is a known fault of a seal in one series. She puts the machine on the counter.", "retail", 10, (_GRETA,), body=_REFUND),
    Scenario("supplier", Format.CASE, "A supplier who wants eleven percent more", "You buy for a bakery with six shops. The miller, a supplier for fourteen years, wants eleven percent more. Your limit is six. You could plan orders for a month ahead, pay after thirty days instead of sixty, and sign for up to two years. Another mill has offered a lower price, but its flour bakes less well. Exclusive supply would need the owner’s word.", "logistics", 15, (_MILLER,), body=_SUPPLIER),
)
