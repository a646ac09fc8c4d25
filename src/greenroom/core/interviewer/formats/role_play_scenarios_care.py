"""Role-plays of places that care for people: a parent, a patient's daughter, a neighbour at the council."""

# ruff: noqa: E501 - a table of sentences
# fmt: off

from __future__ import annotations

from greenroom.core.interviewer.formats.role_play_values import Concern, Knows, OffLimits, Reactions, RoleBody
from greenroom.core.interviewer.values import Persona, Scenario
from greenroom.core.meetings import Format
from greenroom.core.people import Stakeholder

_PARENT = RoleBody(
    opening="I will be quick, I left work for this. My son had a two in maths last year. Now he has a five, and he says you never call on him. What is going on in your lessons?",
    goal="I wanted to know whether somebody at this school sees my boy, and what we do until summer.",
    concerns=(
        Concern("stomach", "Emil has had stomach aches on Mondays and Thursdays for six weeks. Those are his maths days.", ("home|morning|stomach|health|sleep|feel|well|sick", "how emil|he|son|boy|doing|home", "what notice|see|observe|chang|seen"), ("He has stomach aches in the morning. Mondays and Thursdays. It took me five weeks to see that those are the maths days.", "He does not eat on Mondays and on Thursdays. I went through the timetable then. You know what is on those days.")),
        Concern("alone", "I am alone with two children and work shifts; I cannot sit beside him in the afternoon.", ("help|afternoon|homework|support|study|practise|learn|evening|time|family", "who help|there|with"), ("I work shifts, and there is nobody else. When I come home, the books are closed. I cannot do this with him, if that is what comes next.", "I am on my own with two of them. Homework happens or it does not. I know how that sounds.")),
        Concern("friend", "His best friend changed schools at the new year, and he has hardly spoken of anybody since.", ("friend|class|other_children|classmate|lonely|alone|social|new_year|january|since|happened", "when start|begin|change", "what else|change|happen"), ("Jonas moved away at the new year. They sat side by side since the first form. Since then Emil has not named a single child.", "His friend is gone since January. I thought it would pass. Maybe it has more to do with it than I wanted to see.")),
    ),
    answers=(
        Knows(("when start|begin|since|notice",), ("It began after the new year, I would say.",)),
        Knows(("what|how say|tell|talk emil|he|lesson|school|you",), ("He says that he raises his hand and you look past him.", "He says: I am air there.")),
        Knows(("what want|expect|like|wish|hope me|us|school|do|happen",), ("I want him not to fail the year. And I want him to eat his breakfast.",)),
    ),
    tells=(
        Knows(("fraction|gap|miss|topic|understand|basics|homework missing|fraction|gap|not|hand|three|late",), ("Fractions? He told me that was all done.", "So there is a gap, and a particular one. That is at least something one can close.")),
        Knows(("hand|quiet|silent|speak|sit|back|alone raise|quiet|never|rarely|row|window|seen|notice|alone|back",), ("He sits alone? He did not tell me that.", "So you have seen it as well.")),
        Knows(("support|group|lesson|catch|tutor|course monday|tuesday|wednesday|afternoon|free|small|school",), ("Here at school? And it costs nothing?", "A small group. He might even say something there.")),
    ),
    wants=("group|support|lesson|practice|tutor|catch", "call|write|message|note|tell|inform|meet|talk you", "seat|sit|next_to|partner|place", "call_on|ask|speak emil|him", "talk|speak emil|him"),
    off_limits=(OffLimits(("pass|grade|mark|two|four year|him|emil|get|give|sure|will|better",), "no teacher may promise a grade."), OffLimits(("exempt|excuse|skip|no homework|test|maths|exam",), "exemptions are for the head to grant.")),
    jargon=("competency grid", "formative", "differentiation", "curriculum", "learning outcome", "scaffolding", "assessment criteria", "individual education plan", "didactic"),
    reactions=Reactions(
        soothed=("Yes. That is how it has been at ours.", "Thank you. I was afraid I would get a talk about screens.", "Good that you see it too.", "I did not want to come in here shouting, you know."),
        sorry=("All right. That counts for something.", "Thank you. He would like to hear that too.", "I believe you."),
        guarded=("You tell me first. You have him four hours a week.", "I did not come here to be examined."),
        nothing_more=("Now you know as much as I do.", "That is all I have. What do we do?"),
        plain=("I cannot tell you, I am not in the room.", "You would have to ask him.", "I do not know."),
        offered=("That he might do. And how do I hear whether it works?", "It would be a start. What about the rest?", "Good. Would you tell him yourself?"),
        early=("You have a solution very quickly. You do not know yet what is wrong.", "That is what the letter said as well. Did anybody ask how he is?"),
        vague=("That is what they said at the parents’ evening. In November.", "When? Summer is in ten weeks.", "I cannot do anything with that."),
        blamed=("So it is how I bring him up. I knew it would come to this.", "I do what I can. At six in the morning, if you want to know.", "He is eleven. He is not lazy, he is sad."),
        dismissed=("You can say that. It is not your child.", "For you he is one of thirty. I have only that one. And his sister.", "I changed a shift for this, and you tell me that."),
        promised=("Can you really say that? Then he can stop worrying tonight.", "You promise me that? I shall tell him."),
        jargon=("I am a nurse. I understand a lot of Latin, but not that.", "What does that mean for Emil, on a Monday?"),
        repeated=("You have told me that.", "I heard that. It did not help the first time."),
        press=("And what happens now?", "I have to be on the ward at two.", "He asked me this morning whether he is stupid. What do I say?", "I need something to tell him tonight."),
        agree=("Good. Then we do it like that, and I tell him tonight. Thank you. I had thought this would go differently.", "That I can live with. I am glad I came."),
        walk_out=("I see. I shall speak to the head, then.", "There is no sense in this. I take him out of your class, if I have to."),
        left_open=("I have to go, my shift begins. We have not got far, have we?", "The ward is waiting. I shall think about what you said."),
    ),
    start=30,
)

_RELATIVE = RoleBody(
    opening="Are you in charge here? My father has been lying in that bed since six in the morning. Nobody has told us anything, he has had nothing to drink, and now they say the operation is not today. I want to know what is going on.",
    goal="I wanted to know when a doctor speaks with us, and that somebody keeps an eye on him when I am not there.",
    concerns=(
        Concern("afraid", "My mother died in this hospital four years ago, after an operation that had been put off.", ("afraid|fear|worr|before|experience|happen|past|mother|hospital", "what worr|afraid|frighten|matter|weigh", "how you|feel"), ("My mother died here. Four years ago. With her it was also “tomorrow”. So you understand why I do not sit still.", "It is this house. My mother lay two floors up, and they put it off twice. After that there was no third time.")),
        Concern("confused", "He gets confused when he does not drink, and he tries to get up at night.", ("father|he|drink|confus|night|alone|stand|fall|water|usual|home", "how father|he|dad|usually|home", "what need|he|father|know|should"), ("When he does not drink, he gets muddled. He will try to get up tonight, and he will fall. At home I put a chair before the bed.", "He is ninety percent clear. The rest comes when he is thirsty, mostly at night, and then he walks.")),
        Concern("train", "I live three hours away and have to take the last train at seven; there is nobody else.", ("today|stay|long|home|live|travel|train|family|else|leave|tonight|tomorrow", "when go|leave|back", "who else|come|there"), ("I have to take the train at seven. I live three hours from here, and there is only me. If nobody talks to us by then, I go without knowing.", "My train goes at seven. I cannot be here tomorrow. Somebody has to tell me before.")),
    ),
    answers=(
        Knows(("drink|drank|water|eat|ate|food last|when|had|since|today|anything",), ("A sip with his tablets at six. Since then nothing.",)),
        Knows(("tablet|medic|medicine|drug",), ("He has his list in the bag. Nobody wanted to see it.",)),
        Knows(("who|what told|said|spoke|spoken|informed",), ("A young man in green. He said “not today” and was gone.",)),
    ),
    tells=(
        Knows(("emergency|accident|urgent theatre|operation|operat|surgeon|came|two|this",), ("An emergency. Well, that one cannot plan. Why does nobody say so?", "So others were worse off. I would have understood that at ten o’clock.")),
        Knows(("drink|water|tea|eat|soup|food now|may|can|allowed|bring|give",), ("He may drink? Then please bring him something at once.", "Thank goodness. He has asked me for water all day.")),
        Knows(("doctor|surgeon|physician speak|talk|come|round|free|five|four|half",), ("Somebody comes? By name, and with a time?", "Which doctor? And does he know that we wait?")),
    ),
    wants=("doctor|surgeon", "drink|water|tea", "call|ring|phone|telephone", "night|rail|bell|check|look_in|watch|eye", "name|write|note chart|handover|sheet"),
    off_limits=(OffLimits(("operat|operation|surgery|first|theatre tomorrow|first|morning|list|definitely|sure|will|promise",), "the list of operations is for the surgeons to decide."), OffLimits(("go_well|fine|nothing_happen|nothing_will|no_risk|be_alright|all_right",), "nobody can promise how an operation goes."), OffLimits(("result|diagnos|blood|scan tell|say|is|show",), "findings are for the doctor to tell.")),
    jargon=("NPO", "nil by mouth", "OR", "triage", "handover protocol", "electrolytes", "i.v.", "pre-med", "elective", "anaesthesia slot", "delirium screening"),
    reactions=Reactions(
        soothed=("Yes. Eight hours are long when you are eighty-one.", "Thank you. You are the first who stands still.", "That is kind of you to say.", "All right. I can see that you take it seriously."),
        sorry=("I know it is not you. It is just that nobody comes.", "Thank you. Really.", "I believe you. And now?"),
        guarded=("Please do not ask me things. Tell me things.", "I have told it to three people since the morning."),
        nothing_more=("That is all. I just do not want him to lie there alone.", "More I do not know. It is your turn."),
        plain=("I do not know. I am not from here.", "That must be in his papers.", "Is that important now?"),
        offered=("That would help him. And me.", "Good. And tonight, when I am gone?", "If you do that yourself, I believe it."),
        early=("You run off before you know what the matter is.", "That is well meant. But do you know what worries me?"),
        vague=("“As soon as possible” was at nine o’clock.", "When? My train goes at seven.", "Everybody says that on this corridor."),
        blamed=("So we should have asked earlier? We did nothing else.", "I have sat here like a lamb since six.", "Do not put that on an old man."),
        dismissed=("You do this every day. We do not.", "Do not tell me to be patient. I have been patient since six.", "You say that so easily. He is my father."),
        promised=("You know that for certain? Then I can go home calmly.", "If you say so. I shall write down your name."),
        jargon=("I teach music. What does that mean?", "Please, in plain words. He is listening too."),
        repeated=("You have said that.", "Yes. And it is still so."),
        press=("And who tells us now?", "He keeps asking me, and I have no answer.", "It is ten past three.", "Is there nobody here who can say something?"),
        agree=("Good. Then I go and tell him. Thank you.", "That is all I wanted. Somebody with a name and a time. Thank you."),
        walk_out=("I want to speak to the head of this ward. Now.", "I take him to another hospital. You have not heard a word I said."),
        left_open=("My train. I have to go, and I know no more than this morning.", "Somebody is calling you, I see. Go. We wait. We are good at that."),
    ),
    start=26,
)

_NEIGHBOUR = RoleBody(
    opening="Good morning. I have had this letter. You want to fell the lime tree in front of my house on Monday. It has stood there for ninety years, and nobody asked me. I shall chain myself to it, if I must.",
    goal="I wanted to understand why, and to have something in its place that my husband would have liked.",
    concerns=(
        Concern("husband", "My husband proposed to me under that tree. He died last spring.", ("tree mean|special|personal|story|memory|connect|feel|important", "what mean|tie|connect|matter|memor", "how long|know|live|lived"), ("My husband asked me under that tree. In 1969. Since last spring it is the only one who still knows about it.", "You see a tree. I see the place where I said yes. He is dead now, and on Monday you come with a saw.")),
        Concern("shade", "Without the tree the front room gets so hot in summer that I cannot stay in it.", ("shade|sun|hot|heat|summer|room|house|flat|live|window", "what change|happen|house|without|effect|worr"), ("My front room faces south. Without the tree it is thirty-five degrees in there in July, and I am seventy-eight.", "That tree is my blind. The doctor says I must not sit in the heat.")),
        Concern("heard", "Last year the bench went, then the letter box. Nobody ever asks the people of the street.", ("council|city|office|before|ask|street|decid|letter|inform|feel|neighbour", "what bother|upset|annoy|anger|else"), ("First the bench, then the letter box, now the tree. And each time there is a letter that says Monday.", "It is always the same. Somebody in an office decides, and we read it. I would have liked to be asked once.")),
    ),
    answers=(
        Knows(("long|when live|lived|there|moved",), ("Since 1971. Third floor, front.",)),
        Knows(("other|neighbour|street think|say|know|feel",), ("Half the house thinks as I do. The other half has a car under it.",)),
        Knows(("what|which want|like|prefer|wish|plant|tree",), ("If it really has to be, then not a stick with two leaves.",)),
    ),
    tells=(
        Knows(("fungus|rot|hollow|sick|disease|inside|root|trunk|decay",), ("Hollow? It is full of leaves.", "Rotten inside. You would not think so, from above.")),
        Knows(("branch|fall|storm|danger|safe|bicycle|school|child|children|break",), ("On the way to school, yes. They run along there every morning.", "I did hear it crack in the storm. I did not want to know.")),
        Knows(("new|plant|replace|young tree|lime|autumn|there|place|another|metre",), ("A lime again? How tall?", "You plant a new one? That is not in your letter.")),
    ),
    wants=("new|plant|young|replace|lime", "wood|bench|piece|disc", "show|see|visit|look tree|together|report|it", "awning|blind|shade|sail", "meeting|invite|ask|tell|write neighbour|resident|street|you|people"),
    off_limits=(OffLimits(("keep|save|spare|stay|not_fell|cancel|stop tree|lime|it|felling|monday",), "the felling is ordered for safety and cannot be lifted by you."), OffLimits(("pay|compensat|money",), "the council pays no compensation for shade.")),
    jargon=("arboricultural", "Section", "duty of care", "liability", "statutory", "DBH", "Class 4", "hazard assessment", "tree register", "remediation"),
    reactions=Reactions(
        soothed=("Well. You are not as they are on the telephone.", "Yes. That is how it is.", "Thank you for saying so.", "You have listened, I will give you that."),
        sorry=("That I would have liked to read in the letter.", "Thank you. It does not stand up again from that.", "You are polite, at least."),
        guarded=("That is none of the council’s business.", "Why do you want to know? For the file?"),
        nothing_more=("Now you know it all. Even what my daughter does not.", "I have nothing more to say. You have."),
        plain=("I would not know.", "Look it up, you have the papers.", "What has that to do with my tree?"),
        offered=("That I would like to see with my own eyes.", "Hm. That he would have liked. What else?", "It is not my tree. But it would be something."),
        early=("You offer me a stick with leaves and do not even know what it is about.", "Not so fast, young person."),
        vague=("At my age “soon” is a bold word.", "And when is that? I have it only in writing that you come on Monday.", "The bench should come back “in due course” as well."),
        blamed=("I did not make it sick.", "So I should have come to your meeting? On a Tuesday at ten, with these knees?", "You are not very polite, are you?"),
        dismissed=("It is only a tree to you.", "Do not talk to me as if I were eight or eighty. I am in between.", "You have never sat under it."),
        promised=("Really? Then I call my neighbour at once.", "You can stop it? On your own? I had not thought that."),
        jargon=("Please say that again, in the language of the country.", "I read the letter four times, and that word was in it. What is it?"),
        repeated=("You have said that, and I have not become deaf.", "That I know by now."),
        press=("I have a chain. It was for the bicycle.", "And on Monday?", "I am not going before I know more.", "So you just come with the saw."),
        agree=("Good. Keep to that, and on Monday I shall make your people coffee instead. One needs to be able to say goodbye.", "That is fair. Keep to it, and I keep my chain for the bicycle."),
        walk_out=("Then we meet on Monday, under the tree. The newspaper comes too.", "I see that one does not get far here. Good day."),
        left_open=("My lift is waiting downstairs. I am not convinced, mind you.", "You have others waiting. I shall think it over. With the chain in my bag."),
    ),
    start=30,
)

_MOTHER = Persona("p1", "Aylin Demir", "Mother of Emil, 11", Stakeholder.PEER, "tired, quick, ready to fight for her son", ("communication", "customer"), "high-2")
_DAUGHTER = Persona("p1", "Helen Whitford", "Daughter of a patient", Stakeholder.PEER, "frightened, and therefore sharp", ("communication", "resilience"), "high-1")
_WIDOW = Persona("p1", "Elfriede Sommer", "A resident of Lime Street", Stakeholder.PEER, "dry, proud, misses nothing", ("communication", "customer"), "high-3")

CARE_PLAYS: tuple[Scenario, ...] = (
    Scenario("parent", Format.CASE, "A mother whose son went from a two to a five", "You teach maths. Emil, eleven, used to be good and has a five since the winter. What you know: he has never got over fractions; three pieces of homework are missing; he sits alone in the back row and no longer raises his hand. On Tuesday afternoons there is a small support group, free of charge. You may change seats, write to parents and speak with Emil. You may not promise a grade; the head grants exemptions. His mother comes in.", "education", 12, (_MOTHER,), body=_PARENT),
    Scenario("relative", Format.CASE, "A daughter whose father has waited since six", "You are the nurse in charge of a surgical ward; it is shortly after three. Mr Whitford, 81, was to be operated on today. At noon an emergency took the theatre, so it is off; from now on he may drink and eat. Dr Okoye can speak to the family at half past four. You may offer tea, a note on the night handover, bed rails and a telephone call. The order of operations is for the surgeons to decide, and findings are for the doctor to tell. His daughter stops you in the corridor.", "healthcare", 10, (_DAUGHTER,), body=_RELATIVE),
    Scenario("lime-tree", Format.CASE, "A resident who wants to save her tree", "You work for the council’s parks office. The lime in Lime Street is hollow with fungus; a branch fell in the last storm, on the way to a school. It will be felled on Monday, and you cannot lift that. A new lime, five metres tall, will be planted in autumn. You may show her the tree and the report, have a bench made of the wood, lend a shade sail for the summer, and invite the street to a meeting. The council pays no compensation. She has an appointment with you.", "public-service", 12, (_WIDOW,), body=_NEIGHBOUR),
)
