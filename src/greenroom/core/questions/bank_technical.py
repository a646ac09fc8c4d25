"""Technical questions: how somebody goes about the craft, in any trade and in each of ours."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.people import Stakeholder
from greenroom.core.questions.values import BankQuestion, Level, QuestionKind

_T = QuestionKind.TECHNICAL
_MAN, _PEER, _TOP = Stakeholder.HIRING_MANAGER, Stakeholder.PEER, Stakeholder.SENIOR_LEADER
_EXPERIENCED, _LEAD = Level.EXPERIENCED, Level.LEAD
_CRAFT = (_PEER, _MAN)

# The most usual come first: of questions that fit equally well, the earlier one is asked.
TECHNICAL: tuple[BankQuestion, ...] = (
    BankQuestion("walk-through", "Walk me through a piece of your work from start to end, and stop where it was difficult.", _T, ("analytical", "problem-solving"), (_MAN, _PEER)),
    BankQuestion("how-choose-tools", "How do you choose the tools or methods for a new piece of work?", _T, ("decision-making",), (_PEER, _MAN)),
    BankQuestion("check-own-work", "How do you make sure that your work is right before anybody else sees it?", _T, ("quality", "attention-to-detail"), (_PEER, _MAN)),
    BankQuestion("explain-basics", "Explain a basic idea of your field to somebody who has never heard of it.", _T, ("communication",), (_PEER,)),
    BankQuestion("recent-change-field", "What has changed in your field in the last two years, and what have you changed because of it?", _T, ("learning",), (_PEER, _TOP)),
    BankQuestion("estimate-effort", "How do you work out how long something will take?", _T, ("planning",), (_PEER, _MAN)),
    BankQuestion("do-differently", "Look at your last big piece of work: what would you do differently today?", _T, ("learning", "quality"), (_PEER, _MAN)),
    BankQuestion("trade-off", "Tell me about a trade-off between speed and quality, and how you decided.", _T, ("decision-making", "quality"), (_PEER, _MAN)),
    BankQuestion("where-start-looking", "Something that worked yesterday no longer works today. Where do you look first?", _T, ("problem-solving",), (_PEER,)),
    BankQuestion("dont-know", "What do you do when you are asked something in your field that you do not know?", _T, ("integrity", "learning"), (_PEER, _MAN)),
    # reasoning, estimates and small cases for any trade
    BankQuestion("twice-the-work", "Suppose twice as much work arrived from Monday. What would give way first?", _T, ("analytical", "planning"), (_MAN, _PEER)),
    BankQuestion("half-the-time", "How would you do your usual work if you had half the time for it?", _T, ("creativity",), (_MAN, _PEER)),
    BankQuestion("one-figure", "If you could look at only one figure each morning, which would tell you most about your work?", _T, ("analytical", "results"), (_MAN, _TOP)),
    BankQuestion("before-you-begin", "Which three questions do you ask before you begin a piece of work?", _T, ("planning", "analytical"), (_PEER, _MAN)),
    BankQuestion("strange-chart", "You are shown a chart you have never seen before. How do you read it, and what do you ask about it?", _T, ("analytical", "communication"), (_MAN, _TOP)),
    BankQuestion("good-or-very-good", "What is the difference between good and very good work in your trade?", _T, ("quality",), (_PEER, _MAN)),
    BankQuestion("common-error", "Which mistake do beginners in your field make, and how did you get over it?", _T, ("coaching", "learning"), (_PEER, _MAN), (_EXPERIENCED, _LEAD)),
    BankQuestion("field-dispute", "What do good people in your field disagree about, and where do you stand?", _T, ("decision-making", "influencing"), (_PEER, _TOP)),
    BankQuestion("machine-help", "Which part of your work do you leave to a machine, and how do you check what it gives you?", _T, ("quality", "adaptability"), (_PEER, _MAN)),
    BankQuestion("our-work-seen", "You have seen something of our work. What would you improve first?", _T, ("initiative", "quality"), (_MAN, _TOP)),
    BankQuestion("coffee-cups", "Roughly how many cups of coffee are sold in this town in a day? Think aloud.", _T, ("analytical",), (_MAN, _TOP)),
    BankQuestion("cost-of-an-hour", "What does an hour of your work cost your employer, all told? Work it out with me.", _T, ("commercial", "analytical"), (_MAN, _TOP)),
    # software
    BankQuestion("slow-page", "A page that loaded in one second now takes eight. How do you find out why?", _T, ("problem-solving", "analytical"), _CRAFT, (), ("software",)),
    BankQuestion("old-code", "You inherit code that nobody understands and that has no tests. What do you do before you change it?", _T, ("quality", "planning"), _CRAFT, (), ("software",)),
    BankQuestion("code-review", "What do you look for when you review somebody’s code, and what do you let pass?", _T, ("quality", "coaching"), _CRAFT, (), ("software",)),
    BankQuestion("outage-tonight", "At two in the morning the system goes down. Take me through your first fifteen minutes.", _T, ("resilience", "problem-solving"), _CRAFT, (), ("software",)),
    BankQuestion("design-a-service", "Sketch a service that shortens web addresses. Where would it break first as it grows?", _T, ("analytical", "communication"), _CRAFT, (), ("software",)),
    # data
    BankQuestion("odd-column", "You are given a table you have never seen. What do you check before you count anything?", _T, ("attention-to-detail", "analytical"), _CRAFT, (), ("data",)),
    BankQuestion("cause-or-chance", "Sales rose after the new site went live. How would you find out whether the site is the reason?", _T, ("analytical", "decision-making"), _CRAFT, (), ("data",)),
    BankQuestion("model-went-wrong", "A model that did well in testing does badly in use. What are your first three suspicions?", _T, ("problem-solving", "analytical"), _CRAFT, (), ("data",)),
    BankQuestion("half-missing", "A third of the values you need are missing. How do you decide what to do about it?", _T, ("decision-making", "integrity"), _CRAFT, (), ("data",)),
    BankQuestion("figures-for-chief", "A director has two minutes for your analysis. What do you show, and what do you leave out?", _T, ("communication", "influencing"), (_MAN, _TOP), (), ("data",)),
    # product
    BankQuestion("what-not-to-build", "How do you decide what not to build?", _T, ("decision-making", "stakeholders"), (_MAN, _PEER), (), ("product",)),
    BankQuestion("favourite-product", "Which product do you admire, and what would you change in it?", _T, ("creativity", "customer-focus"), (_MAN, _TOP), (), ("product",)),
    BankQuestion("nobody-uses-it", "You released a feature, and hardly anyone uses it. What do you do next?", _T, ("analytical", "customer-focus"), (_MAN, _PEER), (), ("product",)),
    BankQuestion("measure-launch", "How would you tell, four weeks after a release, whether it was worth the work?", _T, ("results", "analytical"), (_MAN, _TOP), (), ("product",)),
    BankQuestion("talk-to-users", "How do you talk to users so that they tell you more than what they think you want to hear?", _T, ("customer-focus", "communication"), (_PEER, _MAN), (), ("product",)),
    # design
    BankQuestion("portfolio-piece", "Choose one piece from your portfolio. Which decision in it was the hardest, and what did you reject?", _T, ("creativity", "decision-making"), _CRAFT, (), ("design",)),
    BankQuestion("design-criticised", "Somebody says: “I don’t like it.” How do you get from there to something you can use?", _T, ("communication", "customer-focus"), _CRAFT, (), ("design",)),
    BankQuestion("test-a-design", "How do you find out whether a design works, with five people and one afternoon?", _T, ("customer-focus", "planning"), _CRAFT, (), ("design",)),
    BankQuestion("for-everybody", "How do you make sure that people who see badly or use one hand can use what you design?", _T, ("inclusion", "quality"), _CRAFT, (), ("design",)),
    BankQuestion("hand-to-makers", "What do you hand over to the people who make your design, and what still goes wrong?", _T, ("collaboration", "attention-to-detail"), _CRAFT, (), ("design",)),
    # engineering
    BankQuestion("part-failed", "A part has broken in use long before its time. How do you find the reason?", _T, ("problem-solving", "analytical"), _CRAFT, (), ("engineering",)),
    BankQuestion("safety-margin", "How do you choose a margin of safety, and when is it too large?", _T, ("safety", "decision-making"), _CRAFT, (), ("engineering",)),
    BankQuestion("drawing-to-part", "Take me from a drawing to the finished part. Where do tolerances begin to cost money?", _T, ("quality", "commercial"), _CRAFT, (), ("engineering",)),
    BankQuestion("scrap-doubled", "Scrap on one line has doubled since last week. What do you look at, and in which order?", _T, ("quality", "analytical"), _CRAFT, (), ("engineering",)),
    BankQuestion("trust-a-simulation", "When do you trust a calculation, and when do you want a test on the real thing?", _T, ("decision-making", "integrity"), _CRAFT, (), ("engineering",)),
    # health and care
    BankQuestion("patient-worsens", "A patient who was stable looks worse to you, and the values are still normal. What do you do?", _T, ("safety", "decision-making"), _CRAFT, (), ("healthcare",)),
    BankQuestion("five-patients", "You come on shift to five patients. How do you decide whom to see first?", _T, ("planning", "safety"), _CRAFT, (), ("healthcare",)),
    BankQuestion("wrong-dose", "You notice that a dose has been given twice. What do you do, step by step?", _T, ("integrity", "safety"), _CRAFT, (), ("healthcare",)),
    BankQuestion("refuses-care", "Somebody in your care refuses treatment that they need. How do you go about it?", _T, ("empathy", "communication"), _CRAFT, (), ("healthcare",)),
    BankQuestion("shift-handover", "How do you hand over at the end of a shift so that nothing gets lost?", _T, ("communication", "attention-to-detail"), _CRAFT, (), ("healthcare",)),
    # teaching
    BankQuestion("lesson-that-failed", "You see ten minutes in that the lesson is not working. What do you do with the rest of it?", _T, ("adaptability", "creativity"), _CRAFT, (), ("education",)),
    BankQuestion("wide-range", "How do you teach one class in which some are two years ahead and some two behind?", _T, ("planning", "inclusion"), _CRAFT, (), ("education",)),
    BankQuestion("have-they-learned", "How do you find out during a lesson whether they have really understood?", _T, ("analytical", "communication"), _CRAFT, (), ("education",)),
    BankQuestion("unruly-class", "One pupil keeps the whole class from working. What do you do, today and in the weeks after?", _T, ("conflict", "empathy"), _CRAFT, (), ("education",)),
    BankQuestion("parents-complain", "Parents tell you that their child’s mark is unfair. How do you lead that conversation?", _T, ("stakeholders", "communication"), _CRAFT, (), ("education",)),
    # sales
    BankQuestion("sell-me", "Sell me the last thing you bought for yourself.", _T, ("influencing", "communication"), (_MAN, _TOP), (), ("sales",)),
    BankQuestion("too-dear", "A buyer says you are too expensive. What do you ask before you answer?", _T, ("influencing", "commercial"), (_MAN, _PEER), (), ("sales",)),
    BankQuestion("empty-pipeline", "You start with an empty list of contacts. What do you do in the first month?", _T, ("initiative", "planning"), (_MAN,), (), ("sales",)),
    BankQuestion("real-deal", "How do you tell early on that a deal will never close?", _T, ("analytical", "decision-making"), (_MAN, _PEER), (), ("sales",)),
    BankQuestion("call-on-stranger", "I have never heard of your company. You have thirty seconds on the telephone. Go ahead.", _T, ("communication", "resilience"), (_MAN, _PEER), (), ("sales",)),
    # marketing
    BankQuestion("campaign-worked", "How do you know that a campaign brought customers who would not have come anyway?", _T, ("analytical", "commercial"), (_MAN, _PEER), (), ("marketing",)),
    BankQuestion("small-budget", "You have five thousand to make a new product known. Where does it go?", _T, ("commercial", "creativity"), (_MAN, _TOP), (), ("marketing",)),
    BankQuestion("our-message", "Say in one sentence what we offer, as our best customer would put it.", _T, ("communication", "customer-focus"), (_MAN, _TOP), (), ("marketing",)),
    BankQuestion("visitors-fell", "Visitors to the site fell by a third overnight. What do you check first?", _T, ("problem-solving", "analytical"), _CRAFT, (), ("marketing",)),
    BankQuestion("angry-thread", "A post of ours has made people angry, and comments pour in. What do you do in the next hour?", _T, ("resilience", "communication"), (_MAN, _PEER), (), ("marketing",)),
    # finance
    BankQuestion("bought-on-credit", "A machine is bought on credit. How does that run through the accounts?", _T, ("analytical", "attention-to-detail"), _CRAFT, (), ("finance",)),
    BankQuestion("does-not-balance", "It is the evening before closing, and the books are out by a small sum. What do you do?", _T, ("attention-to-detail", "integrity"), _CRAFT, (), ("finance",)),
    BankQuestion("profit-no-cash", "How can a firm make a profit and still run out of money?", _T, ("commercial", "communication"), (_MAN, _TOP), (), ("finance",)),
    BankQuestion("worth-buying", "How would you decide whether an investment is worth making? Which assumption worries you most?", _T, ("decision-making", "commercial"), (_MAN, _TOP), (), ("finance",)),
    BankQuestion("pretty-forecast", "A department sends you a forecast that looks too good. How do you test it?", _T, ("analytical", "influencing"), (_MAN, _PEER), (), ("finance",)),
    # operations and logistics
    BankQuestion("stock-does-not-match", "The system says forty pallets, and there are thirty-six. How do you find the other four?", _T, ("problem-solving", "attention-to-detail"), _CRAFT, (), ("logistics",)),
    BankQuestion("lorry-stuck", "A lorry with tomorrow’s goods is stuck at a border. What do you set in motion?", _T, ("planning", "communication"), _CRAFT, (), ("logistics",)),
    BankQuestion("how-much-stock", "How do you decide how much to keep in stock of something?", _T, ("analytical", "commercial"), _CRAFT, (), ("logistics",)),
    BankQuestion("bottleneck", "Orders pile up at one place in the process. How do you find out what holds them there?", _T, ("analytical", "quality"), _CRAFT, (), ("logistics",)),
    BankQuestion("one-supplier", "We buy an important part from a single supplier. What would you do about it?", _T, ("decision-making", "stakeholders"), (_MAN, _TOP), (), ("logistics",)),
    # hospitality
    BankQuestion("full-house", "The house is full, two of you are missing, and a party of twelve walks in. How do you run the evening?", _T, ("planning", "resilience"), _CRAFT, (), ("hospitality",)),
    BankQuestion("allergy", "A guest tells you of a nut allergy when the food is already on the table. What do you do?", _T, ("safety", "communication"), _CRAFT, (), ("hospitality",)),
    BankQuestion("room-not-ready", "Guests arrive after a long journey, and their room is not ready. How do you receive them?", _T, ("customer-focus", "empathy"), _CRAFT, (), ("hospitality",)),
    BankQuestion("clean-kitchen", "How do you keep your station clean and your food safe in the middle of service?", _T, ("safety", "quality"), _CRAFT, (), ("hospitality",)),
    BankQuestion("cost-of-a-plate", "How do you work out what a dish or a drink must cost?", _T, ("commercial", "analytical"), (_MAN, _PEER), (), ("hospitality",)),
    # retail
    BankQuestion("just-looking", "A customer says: “I’m just looking.” What do you do?", _T, ("customer-focus", "communication"), _CRAFT, (), ("retail",)),
    BankQuestion("no-receipt", "Somebody wants their money back and has no receipt. How do you deal with it?", _T, ("conflict", "customer-focus"), _CRAFT, (), ("retail",)),
    BankQuestion("till-short", "At closing time your till is twenty short. What do you do?", _T, ("integrity", "attention-to-detail"), _CRAFT, (), ("retail",)),
    BankQuestion("dead-shelf", "One shelf in the shop hardly sells. What would you try before taking the goods off it?", _T, ("commercial", "creativity"), _CRAFT, (), ("retail",)),
    BankQuestion("suspected-theft", "You think you have seen somebody put goods in their bag. What do you do, and what not?", _T, ("safety", "decision-making"), _CRAFT, (), ("retail",)),
    # skilled trades and site work
    BankQuestion("before-you-start", "You arrive at a job. What do you look at before you take out a tool?", _T, ("safety", "planning"), _CRAFT, (), ("site-work",)),
    BankQuestion("plan-does-not-fit", "The plan says one thing, and the wall in front of you says another. What do you do?", _T, ("problem-solving", "communication"), _CRAFT, (), ("site-work",)),
    BankQuestion("fault-comes-and-goes", "A fault shows itself only now and then. How do you hunt it down?", _T, ("problem-solving", "analytical"), _CRAFT, (), ("site-work",)),
    BankQuestion("price-a-job", "How do you price a job, and what do you do when it turns out bigger?", _T, ("commercial", "planning"), (_MAN, _PEER), (), ("site-work",)),
    BankQuestion("proud-hidden", "How do you finish the parts of a job that nobody will ever see?", _T, ("quality", "integrity"), _CRAFT, (), ("site-work",)),
    # public and social service
    BankQuestion("not-safe-at-home", "You leave a home with the feeling that somebody there is not safe, and no proof. What do you do?", _T, ("safety", "decision-making"), _CRAFT, (), ("public-service",)),
    BankQuestion("hard-rule-hard-case", "The rules say no, and the person in front of you is in real need. How far can you go?", _T, ("integrity", "empathy"), _CRAFT, (), ("public-service",)),
    BankQuestion("explain-decision", "How do you write a refusal so that the person understands it and knows what they can do?", _T, ("communication", "empathy"), _CRAFT, (), ("public-service",)),
    BankQuestion("brief-for-minister", "You have one page to advise somebody who must decide tomorrow. What is on it?", _T, ("communication", "analytical"), (_MAN, _TOP), (), ("public-service",)),
    BankQuestion("too-many-cases", "You have more cases than you can do justice to. Which do you take first, and who knows of it?", _T, ("planning", "integrity"), _CRAFT, (), ("public-service",)),
    # science
    BankQuestion("result-not-repeated", "You cannot repeat last month’s result. What do you go through, and in which order?", _T, ("problem-solving", "attention-to-detail"), _CRAFT, (), ("science",)),
    BankQuestion("prove-yourself-wrong", "Which experiment would show that your favourite explanation is wrong?", _T, ("analytical", "integrity"), (_PEER, _TOP), (), ("science",)),
    BankQuestion("how-many-samples", "How do you decide how many samples you need?", _T, ("planning", "analytical"), _CRAFT, (), ("science",)),
    BankQuestion("lab-notebook", "If you were away tomorrow, could somebody carry on from your notes? What would they find?", _T, ("quality", "collaboration"), _CRAFT, (), ("science",)),
    BankQuestion("reviewer-objects", "A reviewer raises an objection that would cost you half a year. How do you respond?", _T, ("conflict", "decision-making"), (_PEER, _TOP), (), ("science",)),
    # administration
    BankQuestion("three-diaries", "Three busy people need an hour together this week, and none of them has one. What do you do?", _T, ("planning", "stakeholders"), _CRAFT, (), ("administration",)),
    BankQuestion("full-inbox", "There are two hundred messages in the shared mailbox. How do you go through them?", _T, ("planning", "decision-making"), _CRAFT, (), ("administration",)),
    BankQuestion("minutes-of-meeting", "What belongs in the minutes of a meeting, and what does not?", _T, ("attention-to-detail", "communication"), _CRAFT, (), ("administration",)),
    BankQuestion("find-that-file", "How do you file things so that somebody else finds them in two years?", _T, ("quality", "planning"), _CRAFT, (), ("administration",)),
    BankQuestion("caller-insists", "A caller insists on speaking to your manager, who does not want to be disturbed. What do you say?", _T, ("communication", "conflict"), _CRAFT, (), ("administration",)),
    # people and HR
    BankQuestion("fair-interviews", "How do you set up interviews so that every candidate gets the same chance?", _T, ("inclusion", "quality"), (_MAN, _PEER), (), ("people",)),
    BankQuestion("why-people-go", "A team loses one person in four each year. How do you find out why?", _T, ("analytical", "stakeholders"), (_MAN, _TOP), (), ("people",)),
    BankQuestion("complaint-comes-in", "Somebody tells you of harassment and asks you to keep it to yourself. What do you do?", _T, ("integrity", "empathy"), (_MAN, _PEER), (), ("people",)),
    BankQuestion("manager-wants-out", "A manager wants somebody gone by Friday and has written nothing down. What do you tell them?", _T, ("influencing", "integrity"), (_MAN, _TOP), (), ("people",)),
    BankQuestion("nobody-applies", "An opening has been out for six weeks, and no suitable person has applied. What do you change?", _T, ("creativity", "analytical"), (_MAN, _PEER), (), ("people",)),
)  # fmt: skip
