"""A group that has to do something about late parcels."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.group_values import Fact, Group, Member, Option, Temper

_SWITCH, _SECOND, _STAY = "switch", "second", "stay"
COURIER = Group(
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
