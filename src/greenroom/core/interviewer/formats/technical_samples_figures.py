"""Work samples with figures: a rota for a warehouse, a budget to check, a table to read."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.technical_values import Check, Fact, Probe, Sheet, Sort, Twist, WorkSample

WAREHOUSE_ROTA = WorkSample(
    sheets=(
        Sheet(
            "Who there is, next week",
            columns=("Name", "Shifts at most", "Fork-lift licence", "Cannot"),
            rows=(("Amara", "5", "yes", "Wednesday"), ("Boris", "4", "no", "Monday"), ("Chloe", "3", "no", "Monday, Friday"), ("Dev", "5", "yes", "Wednesday to Friday"), ("Ewa", "2", "no", "–")),
        ),
        Sheet("What is needed", ("Three people every day from Monday to Friday, one of them with a licence. A shift is eight hours. Nobody works two shifts on a day.", "Lorries come at seven. Without a licence nothing can be unloaded.")),
    ),
    task=("Write the rota, one line a day: “Monday: names”. Then say in a few sentences what does not work out, what it costs us, and what you propose.",),
    shows=("Monday and Friday are filled first, because they leave no choice.", "It says plainly that Wednesday has no licence, instead of hiding it.", "The proposal is one that the facts allow, and says who must agree."),
    checks=(
        Check("monday", "Monday: Amara, Dev and Ewa", r"^[^\w\n]*(?:on )?mon\w*(?=[^\n]*amara)(?=[^\n]*dev)(?=[^\n]*ewa)", "Who can work on Monday at all?"),
        Check("friday", "Friday: Amara, Boris and Ewa", r"^[^\w\n]*(?:on )?fri\w*(?=[^\n]*amara)(?=[^\n]*boris)(?=[^\n]*ewa)", "Who is left for Friday?"),
        Check("thursday", "Thursday: Amara, Boris and Chloe", r"^[^\w\n]*(?:on )?thu\w*(?=[^\n]*amara)(?=[^\n]*boris)(?=[^\n]*chloe)", "How did you fill Thursday?"),
        Check("wednesday-two", "Wednesday: Boris and Chloe", r"^[^\w\n]*(?:on )?wed\w*(?=[^\n]*boris)(?=[^\n]*chloe)", "Who is there on Wednesday?"),
        Check("not-away", "Nobody is down for a day they cannot work", r"^[^\w\n]*mon\w*\s*:[^.\n(–;]*\b(?:boris|chloe)|^[^\w\n]*wed\w*\s*:[^.\n(–;]*\b(?:amara|dev)\b|^[^\w\n]*thu\w*\s*:[^.\n(–;]*\bdev\b|^[^\w\n]*fri\w*\s*:[^.\n(–;]*\b(?:chloe|dev)\b", "Have you held your rota against the column “Cannot”?", Sort.ABSENT),
        Check("no-licence", "Wednesday has nobody with a licence", r"wed\w*[^\n]{0,120}(?:licen[cs]e|fork.?lift|driver)|(?:licen[cs]e|fork.?lift|driver)[^\n]{0,80}wed", "What happens on Wednesday at seven?"),
        Check("short", "One person is missing there", r"(?:one|1|a) (?:person|shift|short|too few|missing|more|driver)|short (?:of|by) (?:one|1|a)|only two|two (?:people|instead)|third person", "By how much are you short?"),
        Check("proposal", "A proposal: somebody from outside, a swap, or another day for the lorries", r"agency|temp\w*|borrow|swap|overtime|ask (?:amara|dev|another|the)|move\w*[^.]{0,40}(?:lorr\w*|delivery|deliveries|tuesday|thursday)|train\w*|other (?:site|depot|shift)", "What do you propose for Wednesday?"),
    ),
    facts=(
        Fact("agency", r"agency|temp|outside|borrow|other (?:site|depot)", "An agency driver costs £210 for a day and must be booked by noon on Friday."),
        Fact("lorries", r"lorr|deliver|truck|supplier|move", "The supplier can bring Wednesday’s load on Tuesday afternoon, if you ask two days before."),
        Fact("wishes", r"amara|doctor|why|reason|wednesday", "Amara has a hospital appointment on Wednesday morning. She has said that she would rather not be asked."),
        Fact("rules", r"overtime|hours|limit|rest|law|break", "Nobody may work above the shifts in the table without the manager’s word."),
    ),
    probes=(
        Probe("method", "In which order did you fill the days, and why?", r"monday|friday|few\w*|least|tight\w*|hardest|first|choice|constraint|scarc\w*|only", "Which day leaves you no choice?"),
        Probe("unfair", "Boris says he always gets the Fridays. What do you do?", r"ask|swap|rotate|next week|turn|listen|look|record|fair|check|plan", "How would you find out whether he is right?"),
        Probe("ill", "Ewa rings at six on Monday: she is ill. What now?", r"agency|call|boris|chloe|manager|two|priorit\w*|unload|lorr\w*|ask|late|reduce", "What must be done by two people, and what can wait?"),
    ),
    hints=("Count for each day who can work at all.", "Fill the day with the fewest people first."),
    twist=Twist(
        "The supplier agrees to bring Wednesday’s load on Tuesday afternoon. Change rota or plan, and say what Tuesday looks like now.",
        checks=(
            Check("tuesday", "Tuesday says who does the second load", r"tue\w*[^\n]{0,200}(?:second|afternoon|both loads|two loads|four|\b4\b|longer)", "Who does the second load on Tuesday?"),
            Check("tuesday-licence", "Somebody with a licence in the afternoon", r"(?:afternoon|second load|tue\w*)[^\n]{0,120}(?:licen[cs]e|fork.?lift|dev|amara)", "Who drives on Tuesday afternoon?"),
            Check("wednesday-still", "What Wednesday still needs", r"wed\w*[^\n]{0,160}(?:no (?:lorr|unload|deliver|licen)\w*|two|2|pick\w*|enough|still|without|need\w*|short)", "Is Wednesday all right now?"),
        ),
    ),
    words=(40, 320),
)  # fmt: skip

BUDGET_CHECK = WorkSample(
    sheets=(
        Sheet(
            "Costs of the quarter, as they were handed in",
            columns=("Line", "Budget £", "Booked £", "Difference £"),
            rows=(("Rent", "18,000", "18,000", "0"), ("Wages", "64,500", "66,200", "1,700 over"), ("Travel", "4,200", "6,090", "1,890 over"), ("Printing", "2,400", "5,499", "3,099 over"), ("Software", "3,600", "2,700", "900 under"), ("Total", "92,700", "98,489", "5,789 over")),
        ),
        Sheet(
            "Papers in the folder",
            columns=("Paper", "Says"),
            rows=(
                ("Invoice P-311, printing", "£2,418 for leaflets, January"),
                ("Invoice P-311, printing, a copy", "£2,418 for leaflets, January"),
                ("Invoice P-340, printing", "£645 for cards, March"),
                ("Software, subscription", "£300 a month for each of three programs; March is not booked yet for any of them"),
                ("Travel, note of the manager", "Trade fair in March: £1,750, approved in February, not in the budget"),
                ("Wages, note", "A temporary cover for eight weeks, £1,700 in all"),
            ),
        ),
    ),
    task=("The manager wants to know by noon whether the quarter is really £5,789 over. Write them a short note: what is wrong in these figures, what the right total is, what explains the rest, and what you would ask before you sign.",),
    shows=("The invoice that was booked twice is found, and the £2,418 taken out.", "The software that was not booked yet is found, and the £900 put in.", "What is left over budget is explained line by line, and the odd £18 is asked about."),
    checks=(
        Check("twice", "Invoice P-311 was booked twice", r"p.?311[^.\n]{0,80}(?:twice|double|duplicate|two times|again|copy)|(?:twice|double|duplicate|copy)[^.\n]{0,80}(?:p.?311|leaflet|print\w*|2,?418)", "Have you held the printing against its invoices?"),
        Check("twice-amount", "£2,418 too much", r"2,?418", "By how much is printing too high?"),
        Check("missing", "Software for March is not booked yet: £900", r"(?:software|subscription|march)[^.\n]{0,100}900|900[^.\n]{0,80}(?:software|march|subscription|accru\w*|not (?:yet )?booked|missing)", "Is software really under budget?"),
        Check("remainder", "Printing does not add up: £18 remain without a paper", r"(?:£ ?)?\b18\b|3,?063|3,?081", "Do the invoices for printing add up to what was booked?"),
        Check("right-total", "The right total: £96,971 (or £96,953 without the odd £18)", r"96,?9(?:71|53)", "What is the right total, then?"),
        Check("right-over", "Really £4,271 over (or £4,253)", r"4,?2(?:71|53)", "How far over budget is the quarter really?"),
        Check("fair", "The trade fair explains most of travel: £1,750 of £1,890", r"(?:fair|travel)[^.\n]{0,80}1,?750|1,?750[^.\n]{0,60}(?:fair|travel|approved)", "What explains travel?"),
        Check("cover", "The cover explains wages", r"(?:wages|cover|tempor\w*)[^.\n]{0,80}1,?700|1,?700[^.\n]{0,60}(?:wages|cover|tempor\w*)", "What explains wages?"),
        Check("ask", "A question before signing", r"\?|i would ask|to ask|please (?:confirm|send|check)|need to (?:know|confirm|see)|clarif\w*|confirm", "What do you still need to know?"),
    ),
    facts=(
        Fact("odd", r"18|odd|remain|other (?:invoice|paper)|add up|petty|3,?063", "Nobody knows about the £18. There may be a receipt in the petty cash."),
        Fact("accrual", r"accru|not booked|march|when (?:is|are)|cut.?off|month end", "Costs count in the quarter in which they were used, whether the bill has come or not."),
        Fact("tax", r"\bvat\b|tax|net|gross", "All figures are without VAT."),
        Fact("paid", r"paid|payment|bank|twice", "P-311 was paid once. Only the booking is there twice."),
    ),
    probes=(
        Probe("sum", "How did you check your total?", r"add\w*|twice|again|from (?:below|the bottom)|difference|98,?489|minus|plus|sheet|calculator|both ways|lines?", "Can you get there in a second way?"),
        Probe("say-it", "The manager has told the board £5,789 already. How do you tell them?", r"now|today|call|before|straight|figure|plain|fact|correct\w*|explain|lower|still over|sorry|board", "Before the note, or in it?"),
        Probe("again", "What would you change so that no invoice is booked twice?", r"number|system|check|match|stamp|block|duplicate|order|control|second person|rule|warn", "What on the paper could the program look at?"),
    ),
    hints=("Add up the papers of each line and compare.", "What was used in March and is not there yet?"),
    twist=Twist(
        "The manager asks: if next quarter runs like this one, without the fair and without the cover, where do we end? Add a sentence with the figure and what it rests on.",
        checks=(
            Check("forecast", "About £93,500: £96,971 less £1,750 and £1,700 (or £93,503 without the odd £18)", r"93,?5(?:21|03|00)|93\.5", "What is left when the fair and the cover are gone?"),
            Check("against", "About £800 over the budget of £92,700", r"\b8(?:00|21|03)\b[^.\n]{0,40}(?:over|above|more|budget)|(?:over|above|exceed)[^.\n]{0,50}(?:\b8(?:00|21|03)\b|budget|92,?700)", "Is that over or under budget?"),
            Check("rests-on", "What it rests on", r"assum\w*|if |provided|suppos\w*|rests? on|unless|same", "What must stay the same for that?"),
        ),
    ),
    words=(60, 340),
)  # fmt: skip

TWO_PAGES = WorkSample(
    sheets=(
        Sheet(
            "Two versions of a shop’s front page, one week",
            columns=("Visitors", "Version", "Number", "Orders"),
            rows=(("New", "A", "400", "20"), ("New", "B", "1,600", "96"), ("Returning", "A", "1,600", "240"), ("Returning", "B", "400", "64")),
        ),
        Sheet("What the marketing team wrote", ("“A sells 13 %, B only 8 %. We switch everybody to A.”",)),
    ),
    task=("Write to the head of marketing, who does not like tables: which page is better, how sure are you, and what should they do? At most 200 words.",),
    shows=("The rates are worked out for each group, and not only in total.", "It says why total and groups disagree: A was mostly shown to those who buy anyway.", "It says how little four hundred visitors tell, and what to do next."),
    checks=(
        Check("new", "New visitors: 5 % against 6 %", r"\A(?=[\s\S]*\b5(?:\.0)? ?(?:%|per ?cent))(?=[\s\S]*\b6(?:\.0)? ?(?:%|per ?cent))", "How did new visitors do on either page?"),
        Check("returning", "Returning visitors: 15 % against 16 %", r"\A(?=[\s\S]*\b15(?:\.0)? ?(?:%|per ?cent))(?=[\s\S]*\b16(?:\.0)? ?(?:%|per ?cent))", "And those who came back?"),
        Check("both", "B is ahead in both groups", r"\bb\b[^.]{0,80}(?:both|each|either|every|in (?:the )?two)|(?:both|each|either)[^.]{0,70}\bb\b", "So which page is ahead within each group?"),
        Check("mix", "Why the total says the opposite: who saw which page", r"mix|mostly (?:shown|seen)|more (?:of the )?returning|four in five|80 ?%|1,?600|who (?:saw|was shown)|unequal|not (?:split|shown) (?:evenly|equally)|simpson|different (?:visitors|people|groups)|share of returning", "Why does the total say the opposite?"),
        Check("sure", "How sure it is: one point, few visitors", r"small|not (?:sure|certain|proof|significant|conclusive)|chance|luck|noise|too few|uncertain|significan\w*|one (?:percentage )?point|cannot (?:say|tell)|confiden\w*|only (?:400|one week|20)", "How sure are you that B is better at all?"),
        Check("next", "What to do: do not switch to A, split evenly, go on", r"do not switch|don.t switch|not switch|split|evenly|at random|random\w*|50.?50|half and half|run (?:it )?(?:again|longer|on)|keep (?:on )?testing|another week|repeat", "What should they do on Monday?"),
        Check("plain", "No word that only statisticians use", r"p.?value|null hypothesis|confound\w*|heteroge\w*|chi.?squared?|stratif\w*|z.?score", "The head of marketing stops reading here. How do you say it in plain words?", Sort.ABSENT),
    ),
    facts=(
        Fact("assign", r"how (?:were|was)|assign|chose|random|who saw|split", "The page was chosen by a plug-in. From Wednesday on it showed A to whoever had an account."),
        Fact("value", r"value|basket|revenue|size of|money|average", "The average order was £42 on both pages."),
        Fact("week", r"week|sale|season|holiday|other (?:change|campaign)|time", "It was an ordinary week. There was no sale."),
        Fact("goal", r"goal|want|decide|what for|new (?:visitors|customers)", "They want more new customers this year. Returning ones come by themselves."),
    ),
    probes=(
        Probe("how-sure", "How could you tell whether 5 % against 6 % is more than chance?", r"interval|error|significan\w*|test|simulat\w*|bootstrap|more (?:visitors|data)|resampl\w*|range|standard|longer|compute|calculate", "With 400 visitors, how much does such a rate swing by itself?"),
        Probe("wrong", "What would make you change your mind?", r"if |random\w*|more|longer|data|other|effect|account|repeat|different|value|return", "Which result next week would speak for A?"),
        Probe("check", "Which figure in your text did you check twice, and how?", r"add\w*|divid\w*|240|260|160|2,?000|again|twice|calculat\w*|total|sum|13|8", "Do the groups add up to the totals they wrote?"),
    ),
    hints=("Work out orders by visitors for each of the four lines.", "Who saw A, mostly?"),
    twist=Twist(
        "The head of marketing writes back: “I need one figure. What would 10,000 visitors bring on B instead of A?” Answer it for a half of new and a half of returning visitors.",
        checks=(
            Check("hundred", "100 orders more", r"\b100\b(?! ?%)|hundred", "How many orders more is that?"),
            Check("both-totals", "1,100 against 1,000 orders", r"\A(?=[\s\S]*1,?100)(?=[\s\S]*1,?000)", "How many on either page?"),
            Check("caution", "That it is a guess from one week", r"about|roughly|if |guess|one week|uncertain|estimate|not sure|assum\w*|could", "How sure is that figure?"),
        ),
    ),
    words=(60, 210),
)  # fmt: skip
