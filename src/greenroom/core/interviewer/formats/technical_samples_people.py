"""Work samples of trades that look after people: a handover on a ward, the opening of a lesson, an email to a customer."""

# ruff: noqa: E501 - a table of sentences

from __future__ import annotations

from greenroom.core.interviewer.formats.technical_values import Check, Fact, Probe, Sheet, Sort, Twist, WorkSample

WARD_HANDOVER = WorkSample(
    sheets=(
        Sheet(
            "Ward 6, half past eight in the evening",
            columns=("Bed", "Patient", "Why here", "Early warning score at 14, 18, 20 h", "Noted today"),
            rows=(
                ("1", "Mr Osei, 71", "Hip replaced, day 2", "1, 1, 1", "Walked to the bathroom with a frame. Pain 3 of 10."),
                ("2", "Mrs Lind, 84", "Fall at home", "2, 2, 2", "Confused after dusk. Climbed over the rail once. Daughter was short with the student."),
                ("3", "Ms Adeyemi, 29", "Appendix out, day 1", "0, 0, 0", "Eats and drinks. Home tomorrow if the surgeon agrees."),
                ("4", "Mr Novak, 66", "Chest infection", "3, 4, 6", "Breathing 26, oxygen 91 % on 2 litres, drowsier since seven. Doctor bleeped at ten past eight, no answer yet."),
                ("5", "Mrs Tran, 58", "Diabetes, foot ulcer", "1, 1, 1", "Sugar 4.1 before supper; ate half. Evening insulin held back, to be looked at again at 22 h."),
            ),
        ),
        Sheet("From the charts", ("Mr Novak is allergic to penicillin. His next antibiotic is due at 22 h.", "Mrs Lind’s water tablet was stopped this morning.", "One of the two night nurses is from the bank and has not worked on this ward.")),
    ),
    task=("You hand over to the night team. Write what you say, in the order in which you say it. You have three minutes for the whole ward.", "Nothing may be in it that you do not know from the material."),
    shows=("The patient who is getting worse comes first, with the figures and what is still open.", "Each risk has a task and a time.", "What is stable takes a sentence."),
    checks=(
        Check("worst-first", "Mr Novak in bed 4 comes before the others", r"novak|bed 4", "How did you choose whom to begin with?", Sort.BEFORE, r"osei|bed 1|lind|bed 2|adeyemi|bed 3|tran|bed 5"),
        Check("trend", "His score of 6, or that it rose", r"score[^.]{0,40}\b6\b|\b6\b[^.]{0,25}score|3,? (?:to |then |, )?4,? (?:to |then |and |, )*6|from (?:3|4) to 6|ris(?:en|ing)|rose|gone up|climb\w* (?:from|to)", "What tells the night team how ill he is?"),
        Check("open-call", "The doctor was called and has not answered", r"(?:bleep\w*|call\w*|paged?|doctor)[^.]{0,60}(?:no (?:answer|reply|response)|not (?:yet )?(?:answer|repl|respond|come|called back)\w*|unanswered|waiting|still)|(?:no (?:answer|reply)|waiting|chase)[^.]{0,40}(?:doctor|bleep)", "What is still open for bed 4?"),
        Check("allergy", "His allergy to penicillin", r"allerg\w+[^.]{0,30}penicillin|penicillin[^.]{0,20}allerg", "What must somebody know before they hang the next antibiotic?"),
        Check("insulin", "Mrs Tran’s insulin is held back and looked at again at 22 h", r"insulin[^.]{0,90}(?:22|ten|10 ?pm)|(?:22|ten o.clock|10 ?pm)[^.]{0,60}(?:insulin|sugar|glucose)", "What must be done for bed 5, and when?"),
        Check("fall", "Mrs Lind may climb out again", r"(?:lind|bed 2)[^\n]{0,160}(?:climb\w*|fall|rail|confus\w*)", "Which risk do you see in bed 2?"),
        Check("everybody", "Bed 1 and bed 3 are named too", r"\A(?=[\s\S]*(?:osei|bed 1))(?=[\s\S]*(?:adeyemi|bed 3))", "Is anybody missing in your handover?"),
        Check("no-gossip", "No word on the daughter’s manner", r"daughter[^.]{0,40}(?:short|rude|difficult|cross)", "You mention the daughter. What does the night do with that?", Sort.ABSENT),
    ),
    facts=(
        Fact("doctor", r"doctor|bleep|registrar|outreach|escalat", "The doctor on call is in the emergency department. The outreach team can be called from a score of 5."),
        Fact("staff", r"staff|how many|nurses|team|bank", "Two registered nurses and one care assistant come on. One of the nurses is new to the ward."),
        Fact("limits", r"oxygen|target|do not|resuscit|ceiling|escalation plan", "Mr Novak is for full treatment. His oxygen is meant to be at 94 % or above."),
        Fact("lind", r"lind|bed 2|falls?|dementia", "Mrs Lind has no sensor mat yet. One lies in the store room."),
    ),
    probes=(
        Probe("why-first", "The doctor does not answer for another quarter of an hour. What do you do?", r"outreach|again|escalat\w*|senior|registrar|call\w*|site manager|rapid|emergency|2222|oxygen", "Whom else may you call at a score of 6?"),
        Probe("unsure", "The bank nurse asks you about a medicine you do not know. What do you say?", r"(?:do not|don.t) know|look\w*|formulary|pharmac\w*|check|ask|not give|bnf|guideline", "Where would you look it up, and what happens until then?"),
        Probe("heard", "How do you know that they have heard you?", r"repeat\w*|read.?back|question|ask|summar\w*|write|written|sheet|bedside|walk", "What do you ask of them before you go home?"),
    ),
    hints=("Ask yourself whose state changed since the afternoon.", "For each patient: who, what is the matter, what I think, what you should do and when."),
    twist=Twist(
        "Half-way through, the care assistant comes in: Mrs Tran is sweating and her words are slurred. Add to your text what you say and do now.",
        checks=(
            Check("sugar", "Her blood sugar is measured at once", r"(?:blood )?(?:sugar|glucose)[^.]{0,40}(?:now|at once|check|measur\w*|test|immediately|finger)|(?:check|measur\w*|test)[^.]{0,30}(?:sugar|glucose)", "What is the first thing you want to know about her?"),
            Check("quick-sugar", "Fast sugar if it is low, by the ward’s protocol", r"protocol|hypo\w*|juice|glucose (?:gel|tablet|drink)|gel|dextrose|sugar(?:y)? drink|glucagon", "What do you give her, and by which rule?"),
            Check("novak-kept", "Somebody stays with Mr Novak", r"(?:novak|bed 4)[^.]{0,90}(?:stay|with|you|colleague|meanwhile|still|keep)|(?:you|somebody|colleague|one of)[^.]{0,60}(?:novak|bed 4)", "And who looks after bed 4 now?"),
        ),
    ),
    words=(90, 480),
)  # fmt: skip

LESSON_OPENING = WorkSample(
    sheets=(
        Sheet("The class", ("Year 7, 28 pupils, 50 minutes, first lesson after lunch. The subject is adding fractions with different denominators.", "Four pupils are new to English. Two finish everything early.", "There is a whiteboard, paper strips, and mini-whiteboards for all.")),
        Sheet(
            "What last week’s quiz showed",
            columns=("Task", "Right", "Most frequent wrong answer"),
            rows=(("1/5 + 2/5", "25 of 28", "3/10 (3 pupils)"), ("Is 2/4 the same as 1/2?", "22 of 28", "no (6 pupils)"), ("1/2 + 1/3", "9 of 28", "2/5 (17 pupils)")),
        ),
    ),
    task=("Plan the first ten minutes of the lesson: what you say, what they do, what you look for, minute by minute. Say what pupils can do after those ten minutes that they could not do before.",),
    shows=("It begins with what the quiz showed: most pupils add the numerators and the denominators.", "Every pupil does something within the first minutes, and the teacher sees who has understood.", "The times add up to ten minutes."),
    checks=(
        Check("aim", "What pupils can do afterwards", r"(?:pupils?|they|everybody|students?|all)[^.]{0,30}(?:can|will be able|are able|explain|say why)|by the end|aim\b|objective|able to", "What can they do after ten minutes that they could not do before?"),
        Check("mistake", "The wrong answer 2/5", r"2/5|two fifths", "What did the quiz tell you about this class?"),
        Check("share", "How many gave it: 17 of 28, or more than half", r"\b17\b|seventeen|more than half|61 ?%|most (?:of (?:them|the class|the pupils)|pupils)|majority", "How many of them think so?"),
        Check("picture", "Something to see or to hold: strips, a drawing", r"strip|draw\w*|picture|diagram|bar|fold\w*|paper|model|circle|pizza", "How will somebody who is new to English follow you?"),
        Check("all-answer", "Every pupil answers, and the teacher sees it", r"mini.?whiteboard|whiteboards? up|show me|hold up|hands? up|thumbs|every(?:body|one| pupil)[^.]{0,40}(?:write|answer|show)|circulat|walk (?:round|around)|exit|vote", "How do you see who has understood, and not only those who put a hand up?"),
        Check("minutes", "Minutes for each step", r"(?:\d+|one|two|three|four|five) ?(?:min|m\b|minutes?|’|')[\s\S]*(?:\d+|one|two|three|four|five) ?(?:min|m\b|minutes?|’|')|\b0 ?[–-] ?[1-5]\b|0:0\d|minutes? \d", "How long does each step take?"),
        Check("language", "The four pupils who are new to English", r"new to english|eal\b|english|language|vocabular\w*|key words?|sentence (?:starter|frame)s?|partner", "What is there for the four pupils who are new to English?"),
        Check("early", "Something for those who finish early", r"early|fast|extension|stretch|challenge|finish\w*|quick", "Two of them are done after a minute. What do they do?"),
    ),
    facts=(
        Fact("before", r"before|last lesson|know|taught|equivalen", "They have done equivalent fractions with pictures, not with numbers alone."),
        Fact("support", r"assistant|support|help(?:er)?s?|adult", "A teaching assistant is there every other week. Not today."),
        Fact("behaviour", r"behaviou?r|calm|settle|noise|lunch", "After lunch they take three or four minutes to settle, unless there is something on the board."),
        Fact("rest", r"rest of|after that|next|50|remaining", "The other forty minutes are practice from the book. You need not plan them."),
    ),
    probes=(
        Probe("why", "Why do you think that so many say 2/5?", r"add\w*|numerator|denominator|whole number|top|bottom|separate|each|same rule|two numbers", "What did they do with the numbers above and below the line?"),
        Probe("if-not", "After eight minutes half of them still say 2/5. What do you do?", r"again|other|different|strip|pair|compare|bigger|smaller|than (?:a )?half|stop|re-?teach|group|ask|back", "Could 2/5 be right, if you start with 1/2?"),
        Probe("evidence", "How will you know next week that it worked?", r"quiz|question|again|exit|retriev\w*|test|same task|homework|compare|check", "What would you ask them?"),
    ),
    hints=("Begin with the wrong answer and let them find out that it cannot be.", "2/5 is less than 1/2. Can a sum be smaller than one of its parts?"),
    twist=Twist(
        "The fire alarm took six minutes. You have four left for what should have taken ten. Write what you keep and what you drop.",
        checks=(
            Check("keep", "What stays", r"keep|stay\w*|still|only|just|straight to|begin with|first", "What do you keep?"),
            Check("drop", "What goes", r"drop\w*|leave out|skip\w*|cut\w*|later|tomorrow|next (?:lesson|time)|without|postpone|omit", "What do you drop?"),
            Check("see-it", "It still shows who has understood", r"whiteboard|show me|hold up|hands?|every(?:body|one| pupil)|answer|one question|check", "How do you still see who has understood?"),
        ),
    ),
    words=(90, 480),
)  # fmt: skip

CROSS_CUSTOMER = WorkSample(
    sheets=(
        Sheet("The email that came this morning", ("From: R. Halvorsen, purchasing, Fjordline Hotels", "You promised 480 lamps for Monday. 300 came, and nobody told us. We open the new wing on Friday and I have 90 rooms without light. This is the second time this year. Tell me today when the rest comes and what you will do about it, or I shall look elsewhere.")),
        Sheet(
            "What you know",
            columns=("Matter", "Fact"),
            rows=(
                ("Ordered and delivered", "480 ordered at £11.25 each; 300 came on Monday"),
                ("The rest", "Can leave the works on Wednesday afternoon and be there on Thursday by noon, by our own van"),
                ("Why", "A machine stood still; our planner did not tell anybody"),
                ("What you may offer", "Up to 8 % of the price of the whole order, as a credit"),
                ("What you may not", "Promise anything about later orders, or name another customer"),
                ("Two lamps a room", "They need 180 lamps for 90 rooms"),
            ),
        ),
    ),
    task=("Write the reply. It goes out now, under your own name, to somebody who is angry and short of time: at most 180 words.",),
    shows=("The day and hour of the rest stand in the first lines.", "It takes the blame without excuses, and says sorry for what it means to them.", "The offer is right to the penny and within what is allowed."),
    checks=(
        Check("number", "The 180 lamps that are missing", r"\b180\b", "How many lamps are we talking about?"),
        Check("day", "Thursday by noon", r"thursday[^.]{0,40}(?:noon|12|midday)|(?:noon|12|midday)[^.]{0,40}thursday", "When exactly are they there?"),
        Check("sorry", "Sorry, in so many words", r"\bsorry\b|apolog", "What do you say to how they feel?"),
        Check("their-friday", "What it means to them: the opening on Friday", r"friday|open(?:ing|s)?\b|new wing|90 rooms|guests", "What is at stake for them?"),
        Check("owned", "Nobody told them, and that was our fault", r"(?:should have|ought to have|we did not|didn.t|failed to|nobody|no one|without)[^.]{0,40}(?:told|tell|call\w*|inform\w*|warn\w*|let you know|word)|(?:our|my) (?:fault|mistake|failure)", "They say that nobody told them. What do you answer?"),
        Check("credit", "The credit in pounds: £432 at the most", r"£ ?(?:432(?:\.00)?|4[0-2]\d|[1-3]\d\d|\d\d)\b", "What is the offer worth in pounds?"),
        Check("not-too-much", "No promise beyond what is allowed", r"never (?:happen )?again|will not happen again|won.t happen again|guarantee\w*|(?:next|future|all later) orders?[^.]{0,30}(?:discount|free|priority|always)", "Are you sure that you may promise that?", Sort.ABSENT),
        Check("no-excuse", "No machine and no planner to hide behind", r"machine|planner|breakdown|broke down|unforeseen|circumstances", "Why do you tell them about the cause?", Sort.ABSENT),
        Check("reach", "How to reach you", r"call me|my (?:number|phone|mobile|direct)|reach me|phone me|\bi(?:’|')?ll (?:call|ring|phone)|i will (?:call|ring|phone)|ring me", "What if something goes wrong on Thursday?"),
    ),
    facts=(
        Fact("first-time", r"second time|first time|before|earlier|history", "In March a delivery came two days late. A colleague wrote a form letter then."),
        Fact("sooner", r"sooner|earlier|faster|wednesday|express|partial", "By courier, 60 lamps could be there on Wednesday evening. It would cost us £140; you may decide on that."),
        Fact("credit", r"credit|percent|offer|discount|8 ?%|allowed|authority", "Eight per cent of the whole order, not of what is missing. More than that is for the sales director."),
        Fact("person", r"halvorsen|he |she |they (?:like|prefer)|who is", "Halvorsen answers emails within minutes and hates long ones."),
    ),
    probes=(
        Probe("figure", "How did you come to the amount of the credit?", r"5,?400|480|11\.25|8 ?%|432|per ?cent|percent|times|less|half", "What is the whole order worth?"),
        Probe("not-enough", "Halvorsen rings: eight per cent is an insult. What do you say?", r"director|ask|cannot|within|may not|back to you|what would|need|understand|listen|courier|wednesday|60", "What can you give that is not money?"),
        Probe("inside", "What do you do inside the house after you have sent it?", r"planner|tell|van|confirm|book|track|call|note|check|calendar|process|why|warn", "Who must know, so that Thursday really is Thursday?"),
    ),
    hints=("Write the sentence they need most, and put it first.", "8 % of 480 lamps at £11.25 each."),
    twist=Twist(
        "The works have just rung: the van can take only 150 on Thursday; the last 30 come on Friday at nine in the morning. Rewrite what must change.",
        checks=(
            Check("split", "150 on Thursday and 30 on Friday", r"\A(?=[\s\S]*\b150\b)(?=[\s\S]*\b30\b)", "How many come when?"),
            Check("nine", "Friday at nine", r"friday[^.]{0,30}(?:9|nine)|(?:9|nine)[^.]{0,30}friday", "At what time on Friday?"),
            Check("rooms", "What that means in rooms: 75 of 90 on Thursday, 15 left", r"\b75\b|\b15\b|fifteen|seventy-five", "How many rooms have light on Thursday evening?"),
        ),
    ),
    words=(60, 190),
)  # fmt: skip
