"""Work samples of trades that work with their hands or with words: a kitchen, a dead circuit, a text before it is printed."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.technical_values import Check, Fact, Probe, Sheet, Sort, Twist, WorkSample

KITCHEN_PLAN = WorkSample(
    sheets=(
        Sheet("Saturday", ("A private dinner for 60. Main course on the pass at 19:30. You come in at 14:00 with one commis. One oven, six rings, a blast chiller.", "Guest list: three are allergic to nuts, two have coeliac disease, one is vegan.")),
        Sheet(
            "The menu and what it takes",
            columns=("Dish", "For one guest", "Work"),
            rows=(
                ("Leek tart with hazelnuts", "one tart", "Pastry rests 1 h, tarts bake 35 min, 20 at a time; served at room temperature"),
                ("Braised beef", "180 g raw", "Brown 30 min, braise in the oven 3 h; rests 20 min"),
                ("Celeriac purée", "150 g", "50 min on one ring, holds warm for 1 h"),
                ("Red wine sauce", "50 ml", "From the braising stock; reduces 40 min after the beef is out; thickened with flour"),
                ("Lemon posset", "one glass", "15 min on one ring, sets 3 h in the cold; with almond biscuits"),
            ),
        ),
    ),
    task=("Write the plan for the afternoon, with times, in the order of the work, and who does what. Say how much beef you order, and what the guests with allergies get.",),
    shows=("It is planned backwards from 19:30: the beef must be in the oven by half past three at the latest.", "The posset is made early, because it needs three hours in the cold.", "One oven: the tarts cannot bake at the same time as somebody hopes, and the plan says when they do.", "The allergies change dishes, boards and knives, not only plates."),
    checks=(
        Check("beef-amount", "Beef: 10.8 kg", r"10[.,]8 ?(?:kg|kilo)|10,?800 ?g|(?:about|nearly|at least|order) (?:11|12) ?(?:kg|kilo)", "How much beef do you order?"),
        Check("beef-first", "The beef is browned before anything else is cooked", r"brown\w*|sear\w*|beef", "What can least afford to begin late?", Sort.BEFORE, r"pur[ée]e at|celeriac|sauce"),
        Check("oven-time", "The beef is in the oven by 15:30", r"(?:14[:.]?[3-5]\d|15[:.]?[0-3]\d|half past (?:two|three)|three o.clock)[^\n]{0,80}(?:beef|brais|oven)|(?:beef|brais\w*)[^\n]{0,80}(?:14[:.]?[3-5]\d|15[:.]?[0-3]\d)", "When must the beef be in the oven at the latest?"),
        Check("posset", "The posset by about 16:00", r"posset[^\n]{0,60}(?:14|15|16)[:.]?\d*|(?:14|15|16)[:.]\d\d[^\n]{0,80}posset", "When does the posset go into the cold?"),
        Check("rounds", "The tarts in three rounds of twenty", r"three (?:rounds|batches|times|lots|trays)|3 ?(?:x|×|rounds|batches|lots)|in (?:twenties|batches)|20 at a time|three .{0,12}of (?:20|twenty)", "How many tarts go into the oven at once?"),
        Check("one-oven", "Beef and tarts want the same oven", r"(?:same|one|only|single|share\w*) oven|oven (?:is )?(?:free|shared|full|both|clash|conflict|empty)|before the beef|after the beef|alongside|both in the oven|temperature", "You have one oven. Who has it when?"),
        Check("nuts", "No hazelnuts and no almonds for three", r"\A(?=[\s\S]*hazel)(?=[\s\S]*almond)|nut.?free|without nuts|no nuts", "What do the three guests with a nut allergy get?"),
        Check("coeliac", "No pastry and no flour in the sauce for two", r"gluten|co?eliac[^\n]{0,140}(?:no|without|instead|corn|potato|starch|separate|own)|corn ?flour|cornstarch|potato starch|arrowroot", "Where is flour in this menu?"),
        Check("vegan", "A main course for the vegan guest", r"vegan[^.\n]{0,120}\w+", "What does the vegan guest eat?"),
        Check("commis", "What the commis does", r"commis", "What does the commis do all this time?"),
        Check("separate", "Own boards, knives or pans for the allergies", r"separate|own (?:board|knife|knives|pan|tray|corner)|clean (?:board|knife|surface|down)|cross.?contamin\w*|first, before|label\w*", "How do you keep nuts and flour out of those plates?"),
    ),
    facts=(
        Fact("oven", r"oven|temperature|degrees|together|shelves", "The braise is at 150 °C, the tarts want 190 °C. With the lid on, the beef can braise on a low ring as well."),
        Fact("delivery", r"deliver|order|when does|supplier|stock|trim", "The butcher comes at ten in the morning. The beef is trimmed; nothing is lost to trimming."),
        Fact("eggs", r"vegan|replace|substitute|alternative", "There is a celeriac to spare, and mushrooms, oil, beans and coconut in the store."),
        Fact("staff", r"staff|help|commis|experience|waiter|porter", "The commis is in the second year and has made pastry before. A kitchen porter comes at five."),
        Fact("before", r"day before|friday|yesterday|ahead", "Nothing may be done the day before: the kitchen is used until Saturday noon."),
    ),
    probes=(
        Probe("late", "It is four, and the beef went in half an hour late. What do you do?", r"smaller|slice\w*|later|pressure|cut|tell|front of house|delay|temperature|serve|rest|starter|time", "Whom must you tell, and when?"),
        Probe("why-order", "Which step of your plan has the least room, and how do you know?", r"beef|oven|three hours|3 h|backward\w*|slack|buffer|tarts?|posset|set\w*", "Count back from half past seven. Where do you arrive?"),
        Probe("guest", "A guest with a nut allergy asks whether the purée is safe. What do you say?", r"check|label\w*|recipe|know|not (?:know|sure)|ask|pack\w*|list|board|cross|certain|separate", "How would you make sure?"),
    ),
    hints=("Begin at 19:30 and go backwards: rest, braise, brown.", "Write down for each quarter of an hour what is in the oven."),
    twist=Twist(
        "At five the host rings: 72 guests, not 60. The butcher is closed. Add what you change.",
        checks=(
            Check("portion", "The beef goes round: 150 g each", r"150 ?g|smaller (?:portions?|pieces?)|portion\w*|thinner|stretch", "How far does the beef go?"),
            Check("twelve-tarts", "Twelve more tarts, or something else for twelve", r"twelve|\b12\b|fourth (?:round|batch|tray)|smaller tarts|cut", "And the tarts?"),
            Check("tell", "Host or front of house are told", r"tell|ask|host|front of house|agree|say so|let (?:them|the host) know|ring", "Whom do you tell?"),
        ),
    ),
    words=(90, 520),
)  # fmt: skip

DEAD_SOCKETS = WorkSample(
    sheets=(
        Sheet("The job", ("A flat, 230 V, one radial circuit with six sockets in a row from the consumer unit, 2.5 mm² twin and earth, breaker of 20 A with a residual current device. Sockets 5 and 6 are dead since a shelf was put up on Sunday. The breaker has not tripped.",)),
        Sheet(
            "What a colleague measured this morning, live, with the approved voltage tester",
            columns=("Socket", "Line to neutral", "Line to earth", "Neutral to earth"),
            rows=(("1 to 4", "231 V", "230 V", "1 V"), ("5, nothing plugged in", "4 V, unsteady", "230 V", "2 V, unsteady"), ("5, with a kettle in socket 6 switched on", "0 V", "230 V", "229 V")),
        ),
        Sheet("Also known", ("Insulation at the board, all conductors together to earth: above 200 MΩ. There is a shelf bracket between sockets 5 and 6, and none between 4 and 5.",)),
    ),
    task=("Write down what you think is wrong and where, and how you go about it step by step, from arriving to handing over. Say what you would not do.",),
    shows=("Isolated, locked and proved dead before a screw is touched.", "The readings are used: line and earth are whole, the neutral is open between 4 and 5.", "It sees the danger: with a load plugged in, the neutral behind the break is live.", "It tests again before the power comes back, and writes the results down."),
    checks=(
        Check("dead-first", "Isolate and prove dead before opening anything", r"isolat\w*|switch\w* off|prove\w* (?:it )?dead|lock\w*", "What do you do before you open socket 4?", Sort.BEFORE, r"\b(?:open|unscrew|remove|take off|pull out|loosen|re-?terminat\w*)\b(?! (?:neutral|circuit|conductor|at\b|between))"),
        Check("lock", "Locked off against switching on", r"lock\w*|padlock|tag\b|warning (?:sign|notice|label)|cannot be switched", "Who could switch it on again while you work?"),
        Check("prove", "Proved dead with a tester that was itself proved", r"prov\w*[^.]{0,60}(?:dead|tester|unit|known)|proving unit|known (?:live )?source|test(?:er|ed)?[^.]{0,40}(?:before and after)", "How do you know that it is dead?"),
        Check("neutral", "An open neutral", r"neutral[^.\n]{0,80}(?:open|broken|break|loose|interrupt\w*|lost|disconnect\w*|not connected|come (?:out|off)|off|gone|missing)|(?:open|broken|break|loose|lost|disconnected)[^.\n]{0,40}neutral", "Which conductor is it, and which reading says so?"),
        Check("where", "Between sockets 4 and 5, at their terminals first", r"(?:between|from)[^.\n]{0,30}\b4\b[^.\n]{0,12}\b5\b|socket 4|sockets 4 and 5", "Where do you look first?"),
        Check("not-shelf", "The shelf lies behind the fault: it is not the obvious culprit", r"shelf|bracket|screw\w*", "What do you make of the shelf?"),
        Check("live-neutral", "With a load plugged in the neutral is live", r"neutral[^.\n]{0,120}(?:live|230|229|dangerous|shock|line (?:voltage|potential))|(?:live|shock|dangerous|229)[^.\n]{0,80}neutral|unplug\w*|disconnect (?:the )?(?:loads?|appliances|kettle)", "What do the 229 V between neutral and earth mean?"),
        Check("test-after", "Continuity, insulation and polarity before the power comes back", r"\A(?=[\s\S]*continuity)(?=[\s\S]*(?:insulation|polarity))", "What do you test before you switch on?"),
        Check("record", "Written down and told to the tenant", r"record\w*|certificate|minor works|write|written|report|document\w*|note[sd]?\b|sign\w* off|hand\w* over", "What do you leave behind?"),
        Check("not-bypass", "Nothing is bridged or made bigger to get it going", r"(?<!never )(?<!not )(?:bridge|bypass|bigger breaker|use the earth as|borrow the (?:earth|neutral))(?![^.]*(?:never|not))", "Are you sure about that shortcut?", Sort.ABSENT),
    ),
    facts=(
        Fact("loads", r"load|plug|appliance|kettle|fridge|in use", "There is a fridge in socket 2, and the kettle in socket 6. The tenant can do without for two hours."),
        Fact("history", r"who|when|last|work|shelf|sunday|other", "A neighbour put the shelf up, and “had a look behind a socket” because the plaster was loose. He does not say which one."),
        Fact("rcd", r"rcd|residual|trip", "The residual current device was tested last month and trips in 24 ms."),
        Fact("access", r"box|access|plaster|junction|hidden|wall", "All joints are behind sockets. There is no junction box."),
    ),
    probes=(
        Probe("reading", "Why does the line show 230 V to earth, and next to nothing to neutral?", r"neutral[^.]*(?:open|broken|float\w*|loose)|float\w*|line is (?:whole|fine|intact|there)|no return|not connected|earth is (?:whole|fine|intact)", "Which way could current go back from socket 5?"),
        Probe("not-there", "You open socket 4 and all terminals are tight. And now?", r"5\b|socket 5|continuity|end to end|cable|between|half|measure|resistance|next|wall|long lead|don.t know", "How do you tell a bad terminal from a broken cable?"),
        Probe("unsure", "A regulation you need is in the book at home. What do you do?", r"look\w*|book|ask|colleague|not guess|phone|call|manufacturer|find out|wait|don.t know", "Would you do it from memory?"),
    ),
    hints=("Ask of each conductor by itself whether it is whole: which readings speak for line, which for earth?", "Sockets 1 to 4 are fine. What changes between 4 and 5?"),
    twist=Twist(
        "As you take the front off socket 4, a second pair of cables is there that nobody told you of: it goes up into the wall, and it is warm. Add what you do.",
        checks=(
            Check("stop", "Stop, and prove that cable dead too", r"stop|prove|test\w*|isolat\w*|not touch|treat (?:it )?as live|still live|dead", "May you go on?"),
            Check("find", "Find out where it goes and what it feeds", r"trace|where it goes|feeds?|find out|follow|identify|which circuit|load|ask", "How do you find out what it is?"),
            Check("warm", "Warm means load or a bad joint: do not put it back as it was", r"overload\w*|load|loose|bad (?:joint|connection)|resistance|heat\w*|report|tell|leave (?:it )?off|not (?:re-?energi[sz]e|switch)", "Why is it warm?"),
        ),
    ),
    words=(90, 480),
)  # fmt: skip

LAST_READING = WorkSample(
    sheets=(
        Sheet(
            "The text, as it came in",
            (
                "Riverside Festival returns! On Friday, 12 June 2027, the towns biggest open air festival opens it’s gates for the 9th time. Founder Hannah Lindqvist expects less visitors than last year, because the main stage has moved to the smaller North Meadow.",
                "40 bands will play on three stages over two days. “We have one principle aim”, says Lindquist, “that everyone can hear the music, and nobody the neighbours.” 85% of the residents support the festival.",
                "A day ticket costs £35, a ticket for both days £60, which saves £15. Children under 12 get in free. The last bus leaves at 12 p.m. on both days.",
            ),
        ),
        Sheet("House style and facts that you may rely on", ("Numbers up to nine in words. No exclamation marks. “per cent” in two words. Titles of people in lower case.", "The festival is on 12 and 13 June 2027. The 12th of June 2027 is a Saturday. The founder’s passport says Lindqvist.")),
    ),
    task=("Mend the text so that it can be printed today. Give the whole text, then a list of questions to the author: what you could not mend without knowing more. Change nothing that is right.",),
    shows=("Mistakes of language are mended, and nothing else is rewritten.", "The sums and the day of the week were checked, not only the commas.", "What cannot be known is asked, and not made up."),
    checks=(
        Check("saturday", "Saturday, not Friday", r"saturday,? (?:the )?12", "Have you held the date against a calendar?"),
        Check("towns", "The town’s", r"town['’]s", "Read the first sentence aloud. Whose festival is it?"),
        Check("its", "Its gates", r"\bits gates\b", "Look at the gates again."),
        Check("ninth", "Ninth, in words", r"\bninth\b", "What does house style say about numbers?"),
        Check("fewer", "Fewer visitors", r"\bfewer visitors\b", "Can visitors be counted?"),
        Check("name", "One spelling of the founder: Lindqvist", r"lindquist", "How is the founder spelt?", Sort.ABSENT),
        Check("principal", "Principal aim", r"\bprincipal aim\b", "Look at her aim again."),
        Check("percent", "85 per cent", r"85 per cent|eighty-five per cent", "What does house style say about “85%”?"),
        Check("saves", "£10, or asked: two days at £35 less £60", r"saves? £ ?10\b|£ ?10\b", "Have you done the sum about the tickets?"),
        Check("midnight", "Midnight, or asked: 12 p.m. is noon to some", r"midnight|12 p\.?m\.?[^\n]{0,80}\?|noon", "When does the last bus leave?"),
        Check("source", "A question about where the 85 per cent come from", r"(?:85|residents|support|per cent)[^\n]{0,120}(?:source|survey|who (?:asked|says)|how many|where|poll|when)|(?:source|survey|who (?:asked|says)|where)[^\n]{0,100}(?:85|residents|per cent)", "Who says that 85 in a hundred support it?"),
        Check("no-shout", "No exclamation mark", r"!", "What does house style say about the first sentence?", Sort.ABSENT),
        Check("forty", "Forty at the beginning of a sentence, or the sentence turned round", r"(?:^|[.”] ?)40 bands", "How does a sentence begin in print?", Sort.ABSENT),
        Check("kept", "What was right is still there", r"\A(?=[\s\S]*north meadow)(?=[\s\S]*three stages)(?=[\s\S]*£35)(?=[\s\S]*under 12)", "Has anything got lost that was right?"),
    ),
    facts=(
        Fact("author", r"author|ask|call|reach|writer", "The author can be reached until three. Print is at five."),
        Fact("survey", r"survey|85|source|residents|poll", "The author says the figure is “from the council”. There is no paper."),
        Fact("bus", r"bus|12 p|midnight|noon", "The timetable of the bus company says 00:00."),
        Fact("quote", r"quot\w+|her words|said|change the", "A slip of spelling within a quotation may be mended. Her words may not."),
    ),
    probes=(
        Probe("method", "How did you go through the text?", r"twice|times|first|then|aloud|figures?|names?|backward\w*|line by line|list|separately|style", "Did you read for language and for facts at once?"),
        Probe("source", "The author cannot be reached, and it is half past four. What happens to the 85 per cent?", r"cut|leave out|take out|remov\w*|without|drop|delete|attribut\w*|“?according|council says|not print|editor|ask", "Would you print a figure that nobody can prove?"),
        Probe("limits", "What in this text did you want to change, and left alone?", r"nothing|tone|word|sentence|order|style|author|voice|not mine|quote|because|left", "Whose text is it?"),
    ),
    hints=("Read it once only for figures, days and names.", "Say the words “it’s” and “less” out in full."),
    twist=Twist(
        "The page has shrunk: the text must lose about twenty words, and none of the facts that a visitor needs. Give the shorter text.",
        checks=(
            Check("children", "That children under 12 get in free", r"under 12[^.\n]{0,40}free|free[^.\n]{0,40}under 12", "Does a family still learn what it pays?"),
            Check("visitor", "Date, price and bus are still there", r"\A(?=[\s\S]*12 (?:and 13 )?june)(?=[\s\S]*£35)(?=[\s\S]*bus)", "What does a visitor still need?"),
        ),
    ),
    words=(90, 420),
)  # fmt: skip
