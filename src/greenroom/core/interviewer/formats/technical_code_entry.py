"""Code tasks for the first years: a till roll, a rota to mend, double entries."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.technical_values import CodeTask, Fact, Probe, Trial, Twist
from greenroom.core.questions.values import Level

TILL_ROLL = CodeTask(
    level=Level.ENTRY,
    statement=(
        "A small shop prints its sales as lines of text. Write total(lines), which gives the day’s takings in pence, as a whole number.",
        "A line is a quantity, the letter x, a name and a price in pounds: “2 x Brown bread 1.40”. A line that begins with VOID takes the line just before it back.",
        "An empty line means nothing.",
    ),
    starter='def total(lines):\n    """The day\'s takings in pence."""\n    return 0\n',
    visible=(
        Trial("one line", 'total(["2 x Brown bread 1.40"])', "280"),
        Trial("two lines", 'total(["2 x Brown bread 1.40", "1 x Milk 0.95"])', "375"),
        Trial("a line taken back", 'total(["2 x Brown bread 1.40", "1 x Milk 0.95", "VOID"])', "280"),
    ),
    hidden=(
        Trial("no lines at all", "total([])", "0"),
        Trial("an empty line", 'total(["1 x Milk 0.95", "", "  "])', "95"),
        Trial("a name with figures in it", 'total(["1 x Cola 330 ml 1.10"])', "110"),
        Trial("prices that floats round badly", 'total(["3 x Chew 0.29", "1 x Gum 1.15"])', "202"),
        Trial("VOID after an empty line", 'total(["1 x Milk 0.95", "2 x Egg 0.30", "", "VOID"])', "95"),
        Trial("two VOIDs in a row", 'total(["1 x Milk 0.95", "2 x Egg 0.30", "VOID", "VOID"])', "0"),
    ),
    facts=(
        Fact("void", r"void|tak\w+ back|cancel|undo", "VOID takes back the last sale that still counts. Two in a row take back two sales."),
        Fact("broken", r"invalid|broken|malformed|wrong (?:line|format)|garbage|error|trust", "You may trust the lines: the till writes them, nobody types them."),
        Fact("names", r"\bnames?\b|spaces?|digits?|numbers? in|figures in", "A name can have several words and figures in it, such as “Cola 330 ml”. The price always comes last."),
        Fact("refund", r"refund|negative|return(?:ed|s) (?:goods|items)", "There are no refunds on this roll. Quantities and prices are above nothing."),
    ),
    probes=(
        Probe("cost", "How much longer does it take when the roll is ten times as long?", r"ten times|10 times|linear|o\(n\)|proportion|once (?:through|over|per|for each)|each line once|same (?:rate|per line)", "Think of one line: how often does your code look at it?"),
        Probe("money", "Why does it matter here whether prices are whole numbers or decimal fractions?", r"float\w*|round\w*|precis\w*|exact|binary|pence|cents|decimal", "What does Python give for 1.15 times 100?"),
        Probe("wrong-line", "The till is replaced, and one day a line has no price. What should your code do?", r"rais\w+|error|exception|skip\w*|ignor\w*|log\w*|warn\w*|report|reject|tell", "Would the shop rather have a wrong total or a message?"),
    ),
    hints=(
        "Split a line at its white space and look at the first piece and the last.",
        "Keep the sales that count in a list, so that VOID can take the last one off.",
    ),
    twist=Twist(
        "The shop now sells at a discount. A line such as “OFF 10%” takes that share off the sale just before it, rounded to the nearest penny, halves up. Please make room for it.",
        visible=(Trial("ten per cent off", 'total(["2 x Brown bread 1.40", "OFF 10%"])', "252"),),
        hidden=(
            Trial("half a penny goes up", 'total(["1 x Milk 0.95", "OFF 10%"])', "86"),
            Trial("a discounted sale is taken back whole", 'total(["1 x Tea 2.00", "1 x Milk 0.95", "OFF 10%", "VOID"])', "200"),
        ),
    ),
)  # fmt: skip

ROTA_TO_MEND = CodeTask(
    level=Level.ENTRY,
    statement=(
        "Somebody wrote hours(shifts) and left. It should give a mapping from each person to the hours they worked in a week; managers say it is wrong for some people. Find out why, and mend it.",
        "A shift is (name, start, end) with times as “HH:MM”. A shift may run past midnight. Of a shift longer than six hours, half an hour is an unpaid break.",
        "Say aloud how you look for the faults. Mend no more than you have to.",
    ),
    starter=(
        'def hours(shifts, worked={}):\n    """Hours by person."""\n    for name, start, end in shifts:\n'
        "        begin = int(start[:2]) + int(start[3:]) / 60\n        finish = int(end[:2]) + int(end[3:]) / 60\n"
        "        length = finish - begin\n        if length >= 6:\n            length -= 0.5\n"
        "        worked[name] = length\n    return worked\n"
    ),
    visible=(
        Trial("one short shift", 'hours([("Ada", "09:00", "12:30")])', '{"Ada": 3.5}'),
        Trial("two shifts of one person", 'hours([("Ben", "09:00", "12:00"), ("Ben", "13:00", "15:00")])', '{"Ben": 5.0}'),
        Trial("past midnight", 'hours([("Cem", "22:00", "02:00")])', '{"Cem": 4.0}'),
    ),
    hidden=(
        Trial("a second call starts afresh", 'hours([("Eve", "09:00", "10:00")])', '{"Eve": 1.0}', setup='hours([("Dan", "09:00", "10:00")])'),
        Trial("exactly six hours has no break", 'hours([("Fay", "09:00", "15:00")])', '{"Fay": 6.0}'),
        Trial("more than six hours has one", 'hours([("Gus", "09:00", "17:00")])', '{"Gus": 7.5}'),
        Trial("a long night has one too", 'hours([("Hal", "20:00", "04:30")])', '{"Hal": 8.0}'),
        Trial("no shifts", "hours([])", "{}"),
    ),
    facts=(
        Fact("report", r"which people|who is|complain|report|example|wrong for", "Complaints came from people with two shifts, from the night team, and from the second team that was run on the same morning."),
        Fact("break", r"break|six hours|exactly", "More than six hours means a break. Six hours exactly means none."),
        Fact("midnight", r"midnight|night|next day|longer than a day|24", "A shift may end the next day. None is longer than a day."),
        Fact("same", r"same (?:start|time)|equal|zero", "Start and end are never the same."),
    ),
    probes=(
        Probe("shared", "What was wrong with “worked={}” in the first line?", r"shared|same (?:dict\w*|mapping|object)|default|mutable|once|between calls|kept|remember", "When is that mapping made: at each call, or once?"),
        Probe("proof", "How do you know that you found all the faults, and not only those that the tests show?", r"test|case|read|line by line|compare|by hand|boundar|edge|cannot|don.t know|not sure", "Which values lie just at a limit here?"),
        Probe("cost", "What would you change if there were a million shifts?", r"nothing|linear|enough|one pass|once|stream|generator|chunk|o\(n\)", "How often does the code look at each shift?"),
    ),
    hints=(
        "Call the function twice with different people and look at the second result.",
        "Take the three complaints one at a time, and write the smallest test for each.",
    ),
    twist=Twist(
        "One more wish: people on call. A shift may have a fourth value, “on call”, and then counts for a third of its hours, without a break taken off. Shifts of three values still come.",
        visible=(Trial("on call", 'hours([("Ida", "18:00", "21:00", "on call")])', '{"Ida": 1.0}'),),
        hidden=(
            Trial("a whole night on call", 'hours([("Jo", "21:00", "06:00", "on call")])', '{"Jo": 3.0}'),
            Trial("both kinds for one person", 'hours([("Kim", "09:00", "12:00"), ("Kim", "18:00", "21:00", "on call")])', '{"Kim": 4.0}'),
        ),
    ),
)  # fmt: skip

DOUBLE_ENTRIES = CodeTask(
    level=Level.ENTRY,
    statement=(
        "A list of guests has people in it twice. Write doubles(names), which gives the groups of names that probably mean the same person.",
        "Two names mean the same person when they differ only in capitals, in white space, or in full stops after initials. Give each group as a list, in the order of the list of guests; leave out people who are there once.",
    ),
    starter='def doubles(names):\n    """Groups of names that mean the same person."""\n    return []\n',
    visible=(
        Trial("nobody twice", 'doubles(["Ann Lee", "Bo Chan"])', "[]"),
        Trial("capitals", 'doubles(["Ann Lee", "Bo Chan", "ann lee"])', '[["Ann Lee", "ann lee"]]'),
        Trial("white space", 'doubles(["Ann  Lee", " Ann Lee"])', '[["Ann  Lee", " Ann Lee"]]'),
    ),
    hidden=(
        Trial("an empty list", "doubles([])", "[]"),
        Trial("full stops", 'doubles(["J. P. Roe", "J P Roe"])', '[["J. P. Roe", "J P Roe"]]'),
        Trial("initials written together stay another name", 'doubles(["J.P. Roe", "J P Roe"])', "[]"),
        Trial("the order of the list", 'doubles(["Bo Chan", "Ann Lee", "ANN LEE", "bo chan"])', '[["Bo Chan", "bo chan"], ["Ann Lee", "ANN LEE"]]'),
        Trial("three of one", 'doubles(["A B", "a b", "A  B"])', '[["A B", "a b", "A  B"]]'),
        Trial("letters beyond English", 'doubles(["Jürgen Groß", "JÜRGEN GROSS"])', '[["Jürgen Groß", "JÜRGEN GROSS"]]'),
        Trial("quick on a long list", "len(doubles([f'Guest {n}' for n in range(20000)] + ['guest 7']))", "1"),
    ),
    facts=(
        Fact("initials", r"initial|full stops?|dots?|period", "Only full stops go. “J.P.” without a space then reads “JP”, and that is not “J P”."),
        Fact("letters", r"accent|umlaut|letter|unicode|language|ß", "Names come from all over the world. “ß” and “SS” are the same letter in capitals; an accent makes a different name."),
        Fact("size", r"how (?:many|long|big|large)|size|perform", "Up to a hundred thousand names."),
        Fact("empty", r"empty|blank|none", "There are no empty names."),
    ),
    probes=(
        Probe("cost", "How does the time grow with the number of names?", r"linear|o\(n\)|proportion|dict\w*|hash|once|quadratic|n squared|square|o\(n\^?2\)|n log", "Do you compare each name with each other one?"),
        Probe("letters", "What is the difference between lower() and casefold(), and do you need it here?", r"ß|casefold|german|unicode|language|full|more|don.t know|not sure|look", "Try both on “ß”."),
        Probe("wrong", "Which is worse for the shop: to join two people, or to miss a double?", r"join\w*|merg\w*|miss\w*|ask|confirm|review|person|depends|delet", "What happens next with a group that your code gives?"),
    ),
    hints=(
        "Give every name a plain form, and gather the names by it.",
        "A mapping in Python keeps the order in which keys came in.",
    ),
    twist=Twist(
        "The second list has some names the other way round, with a comma: “Lee, Ann”. That should count as “Ann Lee”.",
        visible=(Trial("the other way round", 'doubles(["Ann Lee", "Lee, Ann"])', '[["Ann Lee", "Lee, Ann"]]'),),
        hidden=(
            Trial("the other way round, in capitals", 'doubles(["de la Cruz, Eva", "Bo Chan", "EVA DE LA CRUZ"])', '[["de la Cruz, Eva", "EVA DE LA CRUZ"]]'),
            Trial("no space after the comma", 'doubles(["Lee,Ann", "Ann Lee"])', '[["Lee,Ann", "Ann Lee"]]'),
        ),
    ),
)  # fmt: skip
