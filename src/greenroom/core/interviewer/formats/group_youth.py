"""A group that has money for one project."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.group_values import Fact, Group, Member, Option, Temper

_SKATE, _CLUB, _STUDIO = "skate", "club", "studio"
YOUTH = Group(
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
