"""A group that looks for guests for its cafés."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.group_values import Fact, Group, Member, Option, Temper

_SUNDAY, _LATE, _DELIVERY = "sunday", "late", "delivery"
CAFE = Group(
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
