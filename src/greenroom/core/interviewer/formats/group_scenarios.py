"""Group discussions to practise: three decisions, four people each, and one thing that only the quiet one knows."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.group_values import Fact, Group, Member, Option, Temper
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_SKATE, _CLUB, _STUDIO = "skate", "club", "studio"
_YOUTH = Group(
    task=(
        "You are the five young people on the borough’s youth panel. There is money for one project: 60,000, to be spent by the end of June. "
        "Three are on the table: a skate park on the plot behind the station, a homework club that also serves a warm meal, and a music studio in the old post office. "
        "Please agree on one and be ready to say why."
    ),
    options=(
        Option(_SKATE, "the skate park", r"\bskat\w+|\bthe park\b|\bramps?\b"),
        Option(_CLUB, "the homework club", r"\bhomework|\bthe club\b|\bmeals?\b"),
        Option(_STUDIO, "the music studio", r"\bmusic|\bstudio\b"),
    ),
    members=(
        Member(
            "g1",
            Temper.DOMINANT,
            _SKATE,
            "I can save us some time. It has to be the skate park. Everybody can see a skate park, the paper will write about it, and in ten years it is still there. I have already drawn where the ramps go.",
            (
                "I asked around at my school, and nearly everybody I know wants the skate park. That is as good as a vote, if you ask me.",
                "A homework club is school after school. Who goes there of their own will? With ramps you never have to ask anybody to come.",
                "We keep going round in circles. The park is concrete, it needs no staff, and once it stands it costs nothing. Simple.",
                "I have said it before, and I say it again: we should build something, and not pay for people who sit in a room.",
            ),
            (
                Fact(
                    "ramps",
                    r"\bcost|\bprice|\boffer|\bquote|\bbuild",
                    "I have an offer for the ramps: 52,000, ground work included. So it fits, with a little left for lights.",
                ),
            ),
            (
                (_CLUB, "A homework club? With respect, nobody takes a photograph of homework."),
                (_STUDIO, "Five people fit into a studio. Five. On the ramps there is room for fifty."),
            ),
            "So the plot is gone in March? Nobody told me that. Then my park has no ground to stand on. I do not like it, but there it is.",
            (
                "I think I have been clear. Something big, outdoors, that lasts.",
                "Give me one good reason against it, and I will listen.",
            ),
        ),
        Member(
            "g2",
            Temper.QUIET,
            _CLUB,
            "",
            (),
            (
                Fact(
                    "plot",
                    r"\bplot\b|\bstation\b|\bground\b|\bland\b|\bsite\b|\bdepot\b|\bmarch\b|\bbuses\b",
                    "Well, my aunt works at the town hall. The plot behind the station is promised to the bus depot from March on. Nothing may be built on it. The letter is public, I can show you.",
                    sinks=_SKATE,
                ),
                Fact(
                    "kitchen",
                    r"\bkitchen\b|\bschool\b|\brooms?\b|\bfree\b|\bvolunteer",
                    "The school on Mill Lane has a kitchen that stands empty from three o’clock. They would let us in for nothing, I asked the caretaker.",
                ),
            ),
            (),
            "I would be for the club, then. The room is there, and forty children are on the waiting list of the old one.",
            (
                "I think it should be something that children can use in the rain as well.",
                "I would go with what most of us can stand behind.",
            ),
        ),
        Member(
            "g3",
            Temper.ANALYTIC,
            _CLUB,
            "",
            (
                "May I put numbers beside this? We have 60,000 once. What costs money every month has to end in June, or somebody else has to pay.",
                "We are comparing three things by three different measures. Reach, cost for each child, and whether it can start in time: those would be mine.",
                "If I count a place in the club at three afternoons a week, it comes to about 900 a child for a year. I have no such number for the others.",
            ),
            (
                Fact(
                    "survey",
                    r"\bsurvey|\bask(?:ed)? (?:the )?(?:children|young)|\bnumbers?\b|\bdata\b|\bevidence\b|\bhow many\b",
                    "There was a survey last autumn with 412 answers. A warm place in the afternoon came first, with 58 per cent. Sport outdoors had 31, music 11.",
                ),
                Fact(
                    "running",
                    r"\brunning|\bevery month|\ba year\b|\bstaff\b|\bupkeep|\binsur",
                    "The borough pays insurance and upkeep of whatever we choose for one year only. After that it has to carry itself.",
                ),
            ),
            (
                (_SKATE, "For the park I miss a date. Who says that it can be finished by June?"),
                (_STUDIO, "The studio reaches the fewest people for the money, as far as I can count."),
            ),
            "That settles the park for me: what cannot be built by June cannot be chosen. The club meets all three measures.",
            (
                "I would like to hear how we measure it before I say which.",
                "On reach and cost the club is ahead. On being seen it is last.",
            ),
        ),
        Member(
            "g4",
            Temper.AGREEABLE,
            _STUDIO,
            "Sounds great to me. I would have said music, because I own a drum kit and my neighbours own a lawyer. But I am easy.",
            (
                "I like all of them, honestly. Could we not put the ramps into the studio and do homework on the half-pipe?",
                "I am with whoever spoke last. That is a talent too.",
                "You know what, as long as there is something to eat I will turn up every day.",
            ),
            (
                Fact(
                    "post-office",
                    r"\bpost office\b|\bnoise\b|\bneighbour|\brent\b|\blease\b",
                    "The old post office is my uncle’s. He would take 400 a month, and he said no drums after eight.",
                ),
            ),
            (),
            "Ramps with buses on them would be something, but no. Then I am for the club, and for the meal in it.",
            ("I am fine with either, really.", "If I must choose: the one with the food."),
        ),
    ),
)

_SWITCH, _SECOND, _STAY = "switch", "second", "stay"
_COURIER = Group(
    task=(
        "You work for a shop that sends plants by post. In the last four weeks one parcel in nine arrived late, and many plants arrived dead. "
        "You are the people from five departments. Choose what the shop does about its courier: change to another one at once, add a second courier for the worst regions, "
        "or stay and hold this one to its contract. The board wants one recommendation and the reasons."
    ),
    options=(
        Option(
            _SWITCH,
            "changing the courier at once",
            r"\bchang(?:e|ing) (?:the )?courier|\bswitch|\bnew courier|\bleave (?:them|the courier)|\banother courier at once",
        ),
        Option(
            _SECOND, "a second courier", r"\bsecond courier|\badd(?:ing)? (?:a|another)|\btwo couriers|\bboth couriers"
        ),
        Option(
            _STAY,
            "staying and using the contract",
            r"\bstay|\bcontract\b|\bhold (?:them|this one)|\bkeep (?:the )?courier",
        ),
    ),
    members=(
        Member(
            "g1",
            Temper.DOMINANT,
            _SWITCH,
            "This is not hard. They let us down, so they go. I run sales, I have forty angry customers a day, and I want a new courier on Monday. I have a name and a handshake.",
            (
                "Every day that we talk costs us. I can tell you by heart what people write: dead fern, dead fern, dead olive.",
                "A second courier is two contracts, two prices and twice the trouble. Somebody in an office thought of that.",
                "You can hold a contract under their nose as long as you like. Paper does not drive a van.",
                "My people are in front of the customer, so with respect, we should have the last word here.",
            ),
            (
                Fact(
                    "offer",
                    r"\boffer|\bprice|\bcost|\bnew (?:one|courier)|\bhandshake",
                    "The new one takes 6.40 a parcel. We pay 5.90 now. I call that nothing.",
                ),
            ),
            (
                (_SECOND, "Two of them? Then they point at each other when something goes wrong."),
                (_STAY, "Stay? And what do I tell the lady with the dead olive tree?"),
            ),
            "Ninety thousand? That is my whole autumn campaign. All right. Then we write that second warning today, and not next week.",
            ("Out with them. I cannot say it more clearly.", "Show me something faster, and I am for it."),
        ),
        Member(
            "g2",
            Temper.QUIET,
            _STAY,
            "",
            (),
            (
                Fact(
                    "clause",
                    r"\bcontract\b|\bclause|\bnotice\b|\bleav(?:e|ing)\b|\bpenalt|\bwarning|\blegal|\bterms\b",
                    "I read the contract again last night. If we leave before June we pay 90,000, unless we have warned them in writing twice. We have warned them once. A second letter, and we are free in fourteen days.",
                    sinks=_SWITCH,
                ),
                Fact(
                    "depot",
                    r"\bregion|\bwhere\b|\bnorth|\bdepot|\bworst\b|\bcause",
                    "Nearly all the late ones went through one depot, the one in the north. The other five are on time. I have the list here.",
                ),
            ),
            (),
            "I would write the letter today and send the northern parcels with somebody else until then. Both are allowed.",
            (
                "I think it depends on what we signed.",
                "I would rather look at where it goes wrong than at whose fault it is.",
            ),
        ),
        Member(
            "g3",
            Temper.ANALYTIC,
            _SECOND,
            "",
            (
                "Before we choose: what do we want to be better, by when? I would say late parcels under one in thirty, within a month.",
                "I would like to separate two things. Late is the courier. Dead is also our packing; in summer we lose some that arrive on time.",
                "At 1,100 parcels a day, fifty cents more is 16,500 a month. That is not nothing.",
            ),
            (
                Fact(
                    "rates",
                    r"\bnumbers?\b|\bdata\b|\bhow many\b|\bhow often|\brate\b|\bfigures?\b|\bevidence",
                    "Of 24,000 parcels, 2,700 were late. Of those, 2,300 went to four postcodes. Everywhere else we are at under two in a hundred.",
                ),
                Fact(
                    "start",
                    r"\bhow (?:long|fast|soon)|\bwhen could|\bstart\b|\bsystem\b|\bsoftware",
                    "Connecting any new courier to our system takes three weeks. It took five the last time.",
                ),
            ),
            (
                (_SWITCH, "Changing everything to mend four postcodes looks like a large hammer to me."),
                (_STAY, "Staying alone changes nothing for the customer this month."),
            ),
            "With that clause a change at once costs more than a year of the higher price. A second courier for the four postcodes, and the letter, seems the cheapest way to me.",
            ("I would want the numbers by region before I choose.", "The second courier, but only where it is bad."),
        ),
        Member(
            "g4",
            Temper.AGREEABLE,
            _SWITCH,
            "I am in customer service, so I have cried with people over their ferns. I am for whatever stops the telephone.",
            (
                "Could we not just sell cactuses? Nobody notices when a cactus is late.",
                "I see both sides. I always see both sides, it is why I am never asked to referee.",
                "Whatever we choose, can I be the one who tells the customers? It would be the first good news since May.",
            ),
            (
                Fact(
                    "refunds",
                    r"\brefund|\bcustomer|\bcomplain|\bvoucher|\bcompensat",
                    "We pay back about 800 a day at the moment. Most would take a new plant in place of the money, if only it came alive.",
                ),
            ),
            (),
            "Ninety thousand buys a lot of ferns. Then letter first, and help for the north.",
            ("I can live with all three.", "The quickest one for the people who ring me up."),
        ),
    ),
)

_SUNDAY, _LATE, _DELIVERY = "sunday", "late", "delivery"
_CAFE = Group(
    task=(
        "You are the staff committee of a small chain of cafés. Takings have fallen by a tenth, and the owner asks you for one change from April on: open on Sundays, stay open until ten in the evening, "
        "or deliver lunches to offices nearby. Whatever you choose, nobody may lose hours against their will. Please agree on one, and on the first step."
    ),
    options=(
        Option(_SUNDAY, "opening on Sundays", r"\bsundays?\b|\bweekend"),
        Option(_LATE, "staying open in the evening", r"\bevenings?\b|\blate\b|\bten o.clock|\buntil ten|\bat night"),
        Option(_DELIVERY, "delivering lunches", r"\bdeliver\w*|\boffices?\b|\blunch(?:es)?\b"),
    ),
    members=(
        Member(
            "g1",
            Temper.DOMINANT,
            _LATE,
            "I worked in bars for ten years, so believe me: evenings. That is where the money is. Wine, small plates, candles. I could write the list now, you only have to say yes.",
            (
                "Look across the street. Full every night. They do nothing that we could not do better.",
                "Deliveries are for people who like bicycles more than guests. A café is a place, and a place needs people in it.",
                "I have run late shifts. You need two good people and a good lock. The rest is nerves.",
                "If we cannot agree, I suggest we try my way for a month, and then we talk again.",
            ),
            (
                Fact(
                    "bar-takings",
                    r"\btakings|\bmoney|\bearn|\bacross the street|\bprofit|\bmargin",
                    "The bar across the street takes about 1,200 on an evening. The owner told me, after closing time.",
                ),
            ),
            (
                (_SUNDAY, "Sunday? Then there are three guests with one newspaper, and they share it."),
                (_DELIVERY, "If I had wanted to carry boxes, I would have gone to the post."),
            ),
            "Eight o’clock? In the lease? So the candles stay in the drawer. That hurts, but a lease is a lease.",
            ("Evenings. I can feel it.", "I would still like to see one number that beats mine."),
        ),
        Member(
            "g2",
            Temper.QUIET,
            _DELIVERY,
            "",
            (),
            (
                Fact(
                    "lease",
                    r"\blease\b|\bnoise\b|\blandlord|\ballowed|\blicen[cs]e|\bneighbour|\brules?\b|\bpermission",
                    "I do the post in the mornings. The lease says that three of our five houses have to be quiet from eight in the evening on. The landlord wrote about it twice this year.",
                    sinks=_LATE,
                ),
                Fact(
                    "asked",
                    r"\boffices?\b|\bdeliver|\bdemand|\bask(?:ed|ing)?\b|\border",
                    "Two offices ask me every week whether we bring lunch. The one on Canal Street has ninety people and no canteen. I never knew whom to tell.",
                ),
            ),
            (),
            "I would try it with Canal Street, one day a week, and see. It needs no new hours, only a box and somebody who walks.",
            ("I would like something that we can start small.", "I am not sure about evenings, to be honest."),
        ),
        Member(
            "g3",
            Temper.ANALYTIC,
            _SUNDAY,
            "",
            (
                "The owner set a condition: nobody loses hours against their will. I would hold each idea against that first.",
                "A tenth less is about 9,000 a month over all five houses. So we look for something that brings 9,000, not for something nice.",
                "We should say how we would know in June whether it worked. One number, agreed now.",
            ),
            (
                Fact(
                    "sunday-count",
                    r"\bsundays?\b|\bcount|\bnumbers?\b|\bhow many\b|\bdata\b|\bfootfall|\bguests",
                    "I counted on three Sundays. About 140 people walk by in an hour before noon, against 210 on a Wednesday. In the rain it is 40.",
                ),
                Fact(
                    "students",
                    r"\bstaff\b|\bhours\b|\bshift|\bwho would work|\bstudents?|\bvolunteer|\brota",
                    "Nine of our twenty-two are students. In April and May they have exams, so new shifts would fall on the other thirteen.",
                ),
            ),
            (
                (_LATE, "For the evening I miss the staff. Thirteen people cannot fill ten new shifts."),
                (_DELIVERY, "For deliveries I do not know yet what one order brings after the box and the walk."),
            ),
            "Then evenings fail in three houses of five, and Sundays fail on the staff. Deliveries need neither. I change my mind.",
            ("It depends on who would work then.", "I lean to Sundays, but my own numbers make me doubt it."),
        ),
        Member(
            "g4",
            Temper.AGREEABLE,
            _SUNDAY,
            "I love all of this. On Sundays I am awake anyway, thanks to two children and a rooster next door that is not mine.",
            (
                "Could the rooster deliver the lunches?",
                "I agree with the last three people, which I know is not possible.",
                "My vote goes to whatever lets us keep the cinnamon buns. That is my red line.",
            ),
            (
                Fact(
                    "bicycle",
                    r"\bbicycle|\bbike|\bvan\b|\btransport|\bbox|\bcarry",
                    "There is a cargo bicycle in the cellar of the Mill Street house. The owner bought it in a good mood and never rode it.",
                ),
            ),
            (),
            "Fine by me. I take the bicycle on Wednesdays, and the children can sit in the box.",
            ("I could go with any of them.", "Sundays, but only if somebody feeds the rooster."),
        ),
    ),
)


def _seats(assessor: str, *members: tuple[str, str, str, str]) -> tuple[Persona, ...]:
    """The assessor, and the four who take part."""
    watching = Persona(
        "a1",
        assessor,
        "Assessor",
        Stakeholder.HR_PARTNER,
        "reads out the task, calls the time, and takes notes",
        (),
        "high-2",
    )
    seated = (
        Persona(f"g{number}", name, title, Stakeholder.PEER, manner, (), voice)
        for number, (name, title, manner, voice) in enumerate(members, start=1)
    )
    return (watching, *seated)


GROUPS: tuple[Scenario, ...] = (
    Scenario(
        "group-youth",
        Format.ASSESSMENT_CENTRE,
        "Group: money for one project",
        "Five young people have 60,000 and three wishes. You are one of them, and you belong to no side. Talk it through with the other four; an assessor watches how you do it.",
        minutes=20,
        body=_YOUTH,
        seats=_seats(
            "Ruth Abara",
            ("Marcus", "Takes part", "knows what he wants and says it at once", "low-1"),
            ("Ines", "Takes part", "listens, says little", "high-1"),
            ("Priya", "Takes part", "likes numbers and reasons", "high-3"),
            ("Tom", "Takes part", "cheerful, makes jokes", "low-2"),
        ),
    ),
    Scenario(
        "group-courier",
        Format.ASSESSMENT_CENTRE,
        "Group: the late parcels",
        "A shop for plants, a courier that is late, and five departments at one table. You speak for the warehouse. The board wants one recommendation.",
        minutes=25,
        body=_COURIER,
        seats=_seats(
            "Piet Vermeer",
            ("Viktor", "Sales", "quick, loud, in a hurry", "low-1"),
            ("Noor", "Contracts", "careful, waits until she is asked", "high-1"),
            ("Henrik", "Planning", "wants to know how much and by when", "low-3"),
            ("Lucia", "Customer service", "warm, laughs a lot", "high-2"),
        ),
    ),
    Scenario(
        "group-cafe",
        Format.ASSESSMENT_CENTRE,
        "Group: the café that needs guests",
        "Takings have fallen, and the staff may choose one change. You work in one of the five houses and have no favourite yet. Agree on one change and its first step.",
        minutes=20,
        body=_CAFE,
        seats=_seats(
            "Amal Haddad",
            ("Dario", "Shift leader", "has done it all before", "low-2"),
            ("Wen", "Back office", "quiet, sees the post first", "high-3"),
            ("Greta", "Bookkeeping", "counts things", "high-1"),
            ("Samuel", "Counter", "friendly, agrees with everybody", "low-1"),
        ),
    ),
)
