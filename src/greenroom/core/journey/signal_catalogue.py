"""The signs by which people read an employer: what each may mean, what it may equally not mean, and how it is found.

The weights are judgement, not measurement, and small on purpose: no sign decides anything. Patterns are read in small
letters with straight apostrophes; a space in one is any white space.
"""

# ruff: noqa: E501 - a table of sentences and patterns

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Polarity(StrEnum):
    """Which way a sign points, if it points anywhere."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Step(StrEnum):
    """What a reading may ask for next."""

    WAIT = "wait-and-write"
    SPECIFICS = "bring-specifics"
    REASSESS = "reassess-fit"
    NOTE_MORE = "note-more"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign.

    Attributes:
        key: its name in the record.
        name: what people read.
        polarity: which way it points.
        weight: how much it can weigh, 1 or 2, rarely 3.
        step: what it asks for.
        may_mean: a sentence.
        may_not: its innocent reading.
        next: what to do about it.
        noted: patterns of the candidate's own notes about what happened.
        said: patterns of what an interviewer says, in a transcript or quoted in notes.
        says_no: whether its own words deny something, as in “no questions about me”.
    """

    key: str
    name: str
    polarity: Polarity
    weight: int
    step: Step
    may_mean: str
    may_not: str
    next: str
    noted: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    says_no: bool = False


_POS, _NEU, _NEG = Polarity
_WAIT, _SPEC, _FIT, _ = Step

_N = r"(?:\d{1,3}|an?|half an?|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|sixty|ninety)"
_MIN = r"(?:minutes?|mins?|hours?)"
_WE_WILL = r"we(?:'ll| will| shall)"
_THEY = r"(?:they|he|she|both|everyone|one of them|(?:the )?(?:interviewers?|managers?|hiring manager|recruiter|panel|director|team lead|lead|ceo|founder))"
_FIRST = r"first (?:\d{1,3}|few|couple of|two|three|four|six|thirty|sixty|ninety|hundred) (?:days|weeks|months)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_WHEN = rf"(?:(?:next |this |early next |late next )?(?:{_DAY}|week)|tomorrow|the end of (?:the|this|next) (?:day|week|month)|end of (?:day|the week|next week|the month)|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} (?:the )?\d{{1,2}}|(?:an?|one|two|three|four|\d{{1,2}}|a couple of|the next few|a few) (?:\w+ )?(?:days?|weeks?))"
_DUE = rf"(?: \w+){{0,4}}? (?:(?:by|on|before|within|no later than) {_WHEN}|tomorrow|(?:early |late |later )?(?:next|this) (?:week|{_DAY}))\b"
_TALK = r"(?:interview|call|talk|conversation|meeting|chat)"
_CV = r"(?:cv|résumé|resume|application|portfolio|cover letter)"
_WORK = r"(?:work|job|role|position|post)"

SIGNS: tuple[Sign, ...] = (
    Sign("ran-over", "The talk ran longer than planned", _POS, 2, _WAIT,
         "They may have wanted to hear more than they had planned.", "Some people run late with everybody, and long answers take time too.", "Note what they went on asking about, and bring proof of it next time.",
         (rf"\b(?:ran|went|run|running) (?:\w+ )?over(?:(?: by)?(?: \w+)? (?:{_N} {_MIN}|a quarter of an hour)| time\b(?! (?:zones?|and again))| the hour\b)", rf"\b(?:ran|went|lasted|stayed|talked|spoke|kept me)(?: for)?(?: \w+)? {_N} {_MIN} (?:longer|over)\b", rf"\b{_TALK}(?: \w+){{0,2}} (?:longer than (?:planned|scheduled|booked|expected))")),
    Sign("when-you-start", "They spoke as if you had begun", _POS, 2, _WAIT,
         "They may be picturing you in the role.", "Many say it to every candidate, because “if” sounds cold.", "Answer with what you would do in the first weeks.",
         (r"\bspoke (?:to me )?as (?:if|though) i (?:had |already had |were |was )(?:already )?(?:the job|there|starting|on the team)",),
         (r"\b(?:when|once|after) you(?:'ve)? (?:start(?:ed)?|join(?:ed)?|begin)(?=\s*[,.;!?)\"]|\s*$| (?:here|with us|the team|us|on (?:monday|the first)|next|we|you|your|there|in (?:the role|the team|spring|summer|autumn|january|february|march|april|may|june|july|august|september|october|november|december))\b)", r"\bonce you(?:'re| are) (?:here|on board|with us|in the (?:role|team|seat))\b")),
    Sign("working-with", "They named who you would work with", _POS, 1, _WAIT,
         "They may be fitting you into the team already.", "It may be their standard description of the role.", "Ask that person's name, and what they would want from you.",
         (r"\b(?:told|showed) me (?:who|whom) i(?:'d| would) (?:be working|work|be reporting|report|be sitting|sit)\b",),
         (r"\byou(?:'d| would|'ll| will) be (?:working|sitting|reporting|paired|teaming up)(?: \w+){0,2}? (?:with|next to|to|beside)\b",)),
    Sign("first-days", "They went into the first days or months", _POS, 2, _WAIT,
         "They may be checking how soon you would be of use, which they need to know only of a few.", "For some it is a fixed question that everybody gets.", "Send one page with what you would learn, deliver and propose.",
         (rf"\b(?:talked|walked|took|guided|led) me through (?:\w+ ){{0,4}}{_FIRST}", rf"\basked(?: me)?(?: \w+){{0,8}} (?:my|the|our|their) {_FIRST}"),
         (rf"\b(?:you(?:'d|'ll| would| will)|we(?:'d|'ll| would| will| expect)|would you|will you)(?: \w+){{0,7}} (?:in|during|over|for) (?:your|the) {_FIRST}", r"\byour first (?:project|task|assignment|job) (?:would|will) be\b")),
    Sign("introduced", "They introduced you to others", _POS, 2, _WAIT,
         "They may want others to like the choice.", "It may be part of every visit.", "Learn their names, and name them in your thank-you.",
         (r"\bintroduced me to (?:everyone|everybody|(?:the|her|his|their|my|two|three|four|several|some|a few|other|most) (?:[\w-]+ ){0,3}?(?:teams?|boss|managers?|colleagues?|directors?|ceo|founders?|heads?|people|engineers?|others|department|staff|nurses?|teachers?|developers?)\b)", r"\b(?:got to meet|i (?:was|got) introduced to) (?:everyone|the (?:\w+ )?team|the (?:director|ceo|others)|two of|some of|several|my future)"),
         (r"\b(?:let me|i(?:'d| would) like to|i(?:'ll| will)|i want to) introduce you to\b", r"\b(?:i|we)(?:'d| would) (?:like|love) you to meet\b", r"\byou should meet (?:the|our|my) (?:\w+ )?(?:team|director|head|manager|ceo|colleagues?|boss|founder)\b")),
    Sign("timeline", "They gave a date for the answer", _POS, 1, _WAIT,
         "They may be moving, and may want you to wait for them.", "A date is good manners, and well-run employers give one to all.", "Put the date in the calendar, and write after it has passed, not before.",
         (), (rf"\b(?:(?:they|she|he|we|recruiter)(?:'d|'ll| would| will| can| could) let (?:me|you) know|(?:get|come) back to (?:me|you|us)|be in touch|you(?:'ll| will| should) hear(?: back)?(?: from us)?|i(?:'d| would|'ll| will| should) hear(?: back)?(?: from them)?|have (?:an answer|a decision|a reply)(?: for (?:me|you))?){_DUE}", rf"\b(?:decide|decision|make up (?:our|their) minds?)(?: \w+){{0,3}}? (?:by|before|within) {_WHEN}\b")),
    Sign("next-booked", "The next talk was arranged on the spot", _POS, 3, _WAIT,
         "They may want to go on, at least this one step.", "Some arrange all talks in advance and cancel those they do not need.", "Confirm it in writing in both time zones.",
         (r"\b(?:booked|scheduled|arranged|set up|fixed|invited me (?:to|for))(?: \w+){0,3} (?:next|second|final|third|panel|further) (?:round|interview|meeting|talk|stage|call)\b",),
         (r"\b(?:we|i)(?:'d| would) (?:like|love) to (?:invite you (?:back|to|for)|have you back|see you again|move (?:you )?forward|take this further|bring you (?:back|in))\b", r"\blet's (?:book|schedule|set up|arrange) (?:the|your|a) (?:next|second|final)\b")),
    Sign("notice-asked", "They asked when you could start", _POS, 1, _WAIT,
         "They may be planning with you.", "It stands on many standard lists, and belongs to the first call anyway.", "Give the earliest honest date, with its reason.",
         (r"\b(?:asked(?: me)? (?:about|for|what)|wanted to know) my notice\b", r"\basked(?: me)? (?:how soon|when|how early|how quickly) i (?:could|can|would) (?:be able to )?(?:start|join|begin)\b"),
         (r"\bwhat(?:'s| is| would be) your notice(?: period)?\b", r"\bhow much notice (?:do|would|must) you\b", r"\b(?:how (?:soon|early|quickly)|when) (?:could|can|would) you (?:be able to )?(?:start|join us|begin)(?=\s*[?.,]|\s*$| (?:with us|here|if)\b)")),
    Sign("sold-to-you", "They made the case for the job to you", _POS, 2, _WAIT,
         "They may fear that you have other choices.", "Some are simply fond of where they work, and some find nobody who wants the job.", "Say what draws you, and ask the question the praise left open.",
         (r"\b(?:sold|selling|sell) me (?:on )?(?:the|this|their) (?:job|role|position|team|company|place)\b", r"\btr(?:ied|ying) to sell (?:the|this|their) (?:job|role|position|team|company|place) to me\b", r"\b(?:told me|explained to me|explained) why (?:she|he|they|people) (?:love|like|enjoy|stay|loves|likes|enjoys|stayed)\b"),
         (r"\bwhy (?:i|we|people) (?:love|like|enjoy|stay)(?: working)? (?:here|it here)\b", r"\byou(?:'d| would|'ll| will) (?:really )?(?:love|like|enjoy|thrive|fit in)(?: \w+){0,2}? (?:here|with us|this team)\b")),
    Sign("other-offers", "They asked about your other applications", _POS, 2, _WAIT,
         "They may want to know how much time they have.", "It may be a box on a form, or a way to learn what you expect to be paid.", "Say truthfully where you stand, without names.",
         (r"\basked(?: me)? (?:if|whether|about)(?: i (?:have|had|was|am))?(?: any)?(?: my)? other (?:offers|interviews|processes|applications)\b", r"\basked(?: me)? (?:if|whether) i (?:was|am|were) (?:interviewing|talking) (?:elsewhere|with others|with anyone else|to others)\b"),
         (r"\bare you (?:also |currently |still )?(?:interviewing|talking|speaking|in process)(?: \w+){0,2}? (?:elsewhere|(?:with|to) (?:others|other \w+|anyone else|anybody else))\b", r"\bdo you have (?:any )?other offers\b", r"\bwhat would it take for you to (?:say yes|join|accept)\b")),
    Sign("dug-in", "They wanted to know more about what you did", _POS, 1, _SPEC,
         "They may have found something they need.", "Trained interviewers dig into everything, and doubt digs too.", "Bring the figure and the paper that go with that story.",
         (r"\bd(?:ug|igging)(?: \w+)? into my\b", r"\bask(?:ed|ing)(?: me)?(?: \w+){0,3} follow-?up questions?\b", r"\bwanted to (?:know|hear)(?: all| much| a lot)? more about (?:my|how i|what i)\b"),
         (r"\bi(?:'d| would) (?:like|love) to hear more about (?:your|how you|what you)\b",)),
    Sign("doubt-settled", "A doubt was spoken and seemed settled", _POS, 2, _SPEC,
         "A doubt that has been answered may count for less in the end.", "Politeness sounds the same as relief.", "Add one line of proof in the thank-you.",
         (r"\b(?:seemed|looked|was|were) (?:\w+ )?(?:happy|satisfied|reassured|relieved|convinced) (?:with|by|after) (?:my|the) (?:answers?|explanation|reply)\b",),
         (r"\bthat (?:answers|clears up|settles|takes care of) (?:my|our|the) (?:concern|question|worry|doubt)s?\b",)),
    Sign("references-asked", "They asked for your references", _POS, 2, _WAIT,
         "They may be near the end with you.", "Some collect them from everybody at the start.", "Warn your referees today, and tell them about the role.",
         (r"\basked(?: me)? for (?:\w+ ){0,3}(?:references|referees)\b", r"\bwant(?:s|ed)? to (?:call|contact|speak to) my (?:references|referees)\b"),
         (r"\b(?:could|can|would) you (?:send|give|email|share)(?: us| me)? (?:\w+ ){0,4}?(?:references|referees)\b",)),
    Sign("tour", "They showed you around", _POS, 1, _WAIT,
         "They may want you to picture yourself there.", "Good hosts show everybody around.", "Ask what you noticed on the way.",
         (r"\bgave me a (?:\w+ )?tour\b", r"\bshowed me (?:around|round)\b"),
         (r"\b(?:let me|i(?:'ll| will)|shall i|can i) show you (?:around|round)\b", r"\bwould you like (?:a (?:\w+ )?tour|to see the (?:office|place|site|ward|workshop|kitchen|lab))\b")),
    Sign("terms-explained", "They explained what comes with the job", _POS, 1, _WAIT,
         "They may want you to have all you need for a yes.", "Some explain the terms early so that nobody's time is lost.", "Write down what was said, and ask for it in writing when there is an offer.",
         (r"\b(?:talked|walked|took|went)(?: with)? me through (?:\w+ ){0,2}(?:benefits|package|contract|pension)\b(?! of\b)", r"\bexplained (?:the |their )(?:benefits|bonus|package|pension|relocation|visa support)\b(?! of\b)"),
         (r"\blet me (?:tell|walk|take) you (?:about|through) (?:the |our )?(?:benefits|package|pension)\b(?! of\b)",)),
    Sign("real-problem", "They spoke of a real problem of theirs", _POS, 2, _SPEC,
         "They may be trying out how it would be to work it through with you.", "It may be the case that every candidate is given.", "Send two sentences about how you would begin.",
         (r"\basked(?: me)? (?:how|what) i(?:'d| would) (?:do about|solve|handle|approach|fix|tackle) (?:one of their|their|the team's|a real|a current)\b", r"\b(?:told me (?:\w+ )?about|shared) (?:their|the team's) (?:\w+ )?(?:problems?|difficult(?:y|ies)|challenges?|worries|backlog)\b"),
         (r"\b(?:a|the) problem we(?:'re| are|'ve| have)(?: \w+){0,2} (?:facing|having|right now|at the moment|stuck with)\b",)),
    Sign("praised", "They praised something in particular", _POS, 1, _SPEC,
         "They may have heard what they were listening for.", "Kindness costs little, and some praise everybody.", "Find out which part they meant, and build on it.",
         (r"\bsaid (?:that )?(?:she|he|they) (?:was|were) (?:\w+ )?impressed\b", r"\b(?:said|told me) (?:that )?i (?:was|am|had) (?:exactly |just )?what they(?:'re| are| were| had been)? (?:looking for|needed|wanted)\b"),
         (r"\b(?:exactly|just) (?:the kind of person |the sort of person |the person |what )we(?:'re| are|'ve been| have been)? (?:looking|need|want)\b", r"\bthat(?:'s| is| was) an? (?:great|excellent|fantastic|brilliant|very good|really good) answer\b", r"\bi(?:'m| am) (?:really |very )?impressed (?:with|by) (?:you|your)\b")),
    Sign("quick-reply", "They came back to you quickly", _POS, 2, _WAIT,
         "They may not want to lose you.", "They may be quick with everybody, or short of people.", "Answer as quickly.",
         (r"\b(?:called|wrote|phoned|rang|emailed|replied|got back to me|came back to me|invited me|heard back)(?: \w+){0,3}? (?:the same (?:day|evening|afternoon|morning)|the next (?:day|morning)|within (?:an hour|\w+ hours|a day|the hour))\b",)),
    Sign("senior-joined", "Somebody senior joined unplanned", _POS, 2, _WAIT,
         "You may have been mentioned.", "They may have had a free quarter of an hour.", "Look up what they care about before the next talk.",
         (r"\b(?:director|ceo|founder|head of \w+|vp|vice president|owner|(?:her|his|their|the manager's) boss) (?:also |unexpectedly |then |even )?(?:dropped in|looked in|stopped by|popped in|joined (?:us|the (?:call|talk|interview|meeting|end)|for|in halfway)|came in to)\b",)),
    # neither here nor there
    Sign("generic-follow-up", "They said they would be in touch", _NEU, 1, _SPEC,
         "Nothing may be decided yet.", "It is how most talks end, the good ones too.", "Ask by return which day that might be.",
         (rf"\b(?:said|told me)(?: that)? (?:they|she|he)(?:'d| would|'ll| will) (?:let me know|be in touch|get back to me|come back to me|contact me)\b(?!{_DUE})",),
         (rf"\b{_WE_WILL} (?:let you know|be in touch|get back to you|come back to you|contact you)\b(?!{_DUE})", rf"\byou(?:'ll| will) hear from us\b(?!{_DUE})")),
    Sign("logistics-only", "The talk was about practical matters only", _NEU, 1, _SPEC,
         "They may not have looked at the work yet.", "A first call is often meant for nothing else.", "Offer one result that fits their first priority when you write.",
         (r"\b(?:only|just|mostly|mainly|purely)(?: \w+)? about (?:\w+ )?(?:logistics|dates|practicalities|scheduling|paperwork|practical matters)\b", r"\b(?:only|just|mostly|mainly) (?:discussed|covered) (?:logistics|dates|practicalities|scheduling|paperwork)\b", r"\b(?:all|purely|nothing but) logistics\b")),
    Sign("asked-again", "They asked what had been asked before", _NEU, 1, _SPEC,
         "The notes of the first talk may not have reached them.", "Some ask again on purpose, to hear it for themselves.", "Tell it the same way, with one detail more.",
         (r"\bsame questions? (?:again|as (?:before|last time|the recruiter|the first|in the first|hr)|the recruiter (?:had )?asked)\b", r"\bhad to (?:repeat|go through) my (?:background|cv|résumé|resume|story) (?:again|once more)\b")),
    Sign("other-candidates", "They mentioned other candidates", _NEU, 1, _SPEC,
         "The choice may be open.", "There mostly are others, and it is fair to say so.", "Say what you bring that is hard to find.",
         (rf"\b{_THEY} (?:\w+ ){{0,2}}(?:have|had|has|mentioned|were seeing|are seeing|is seeing) (?:\w+ ){{0,2}}other candidates\b",),
         (r"\bwe(?:'re| are)?(?: still)? (?:have|seeing|interviewing|talking to|speaking (?:to|with)|meeting)(?: \w+)? (?:other|more|several) (?:candidates|people|applicants)\b",)),
    Sign("from-a-sheet", "They asked everybody the same", _NEU, 1, _SPEC,
         "Answers may be marked one by one, so the warmth of the talk may count for little.", "It is the fairer way to interview, and says nothing about you.", "Answer each question whole, as if it stood alone.",
         (r"\bread (?:\w+ ){0,2}questions (?:off|from) (?:a|the|her|his|their) (?:sheet|list|page|screen|script|form|paper)\b", r"\bsame questions (?:for|to) (?:everyone|everybody|all candidates|every candidate|each candidate)\b"),
         (r"\bwe ask (?:everyone|everybody|all candidates|every candidate) the same\b",)),
    Sign("took-notes", "They took many notes", _NEU, 1, _SPEC,
         "They may want to compare you carefully.", "Some write all the time, and some are obliged to.", "Send what they wrote down most about.",
         (rf"\b{_THEY}(?: \w+){{0,2}} (?:took|taking|made|wrote)(?: down)? (?:a lot of |lots of |many |detailed |plenty of )notes\b",)),
    Sign("no-date", "They could not name a date", _NEU, 1, _WAIT,
         "Something may still be open on their side.", "Whoever you spoke with may not be the one who knows.", "Ask the recruiter for a rough week.",
         (r"\b(?:could|would|did)(?:n't| not) (?:give|name|say|tell)(?: me)? (?:a date|a timeline|when they)\b", r"\bno (?:timeline|date) (?:given|named|yet|was (?:given|named))\b", r"\bvague (?:about|on) (?:the )?(?:timeline|timing|next steps|dates)\b"),
         (r"\bwe (?:don't|do not|can't|cannot) (?:really )?(?:have|give you|know)(?: \w+){0,3}? (?:timeline|date|time frame|timeframe)\b",), says_no=True),
    Sign("rescheduled", "They moved the appointment", _NEU, 1, _WAIT,
         "Other things may come first at present.", "People fall ill, trains stand still, and meetings overrun.", "Offer three new times by return.",
         (rf"\b{_THEY} (?:\w+ )?(?:moved|rescheduled|postponed|cancelled|canceled) (?:my|the|our|this) (?:\w+ )?{_TALK}\b", rf"\b{_TALK} (?:was|got|has been) (?:\w+ )?(?:rescheduled|postponed|cancelled|canceled|pushed back)\b")),
    Sign("extra-round", "They added a round", _NEU, 1, _SPEC,
         "They may be undecided between you and somebody else.", "A person whose yes they need may have been away.", "Ask what is still open, and prepare for that.",
         (r"\b(?:added|asked for|want|wants|wanted) (?:another|an additional|an extra|one more) (?:round|interview|stage|task|test)\b",)),
    Sign("no-reaction", "They showed no reaction", _NEU, 1, _SPEC,
         "They may have been told to give nothing away.", "Some faces rest like that, above all on video.", "Ask once whether you should go into more detail.",
         (r"\b(?:poker|blank|stony) face[ds]?\b", r"\b(?:showed|gave) (?:no|hardly any|little) reaction\b", rf"\b{_THEY} (?:was|were) (?:\w+ )?hard to read\b"), says_no=True),
    Sign("pay-asked", "They asked what you expect to be paid", _NEU, 1, _WAIT,
         "They may be checking whether the money fits before going on.", "Many recruiters ask it early, of everybody.", "Note what you said, so that you say the same next time.",
         (r"\basked(?: me)? (?:about|for|what) my (?:salary|pay|compensation)(?: expectations?)?\b",),
         (r"\bwhat (?:are|is|would be) your (?:salary|pay|compensation) (?:expectations?|requirements?)\b", r"\bwhat (?:salary|pay) (?:are you looking for|do you expect|did you have in mind)\b")),
    # less good
    Sign("cut-short", "The talk ended early", _NEG, 2, _SPEC,
         "They may have made up their mind.", "Something may have come up, or all their questions were answered.", "Send the one point you did not get to make.",
         (rf"\b(?:{_TALK}|they|he|she|it|we) (?:was |were |already )?(?:ended|finished|over|done|stopped|wrapped up)(?: it)? after (?:only |just |barely )?{_N} (?:minutes|mins)\b", rf"\bcut (?:the {_TALK}|it|me|things|us) short\b", rf"\b(?:ended|finished|closed) (?:the|our) {_TALK} (?:\w+ )?(?:\w+ )?early\b")),
    Sign("no-interest", "They asked hardly anything about you", _NEG, 2, _FIT,
         "They may not be considering you.", "They may have read everything before, or be shy of asking.", "Offer a story unasked: “May I tell you about a time when …?”",
         (r"\b(?:no|hardly any|barely any|not a single) questions? about (?:me|my (?:work|experience|background|projects?|cv))\b", r"\b(?:hardly|barely|never|didn't|did not)(?: even)? ask(?:ed)?(?: me)? (?:anything|any questions|a single question|a question|one question)\b", r"\basked me nothing\b"), says_no=True),
    Sign("dwelt-on-gap", "They kept returning to a weak point", _NEG, 2, _SPEC,
         "It may be the doubt that stands in the way.", "Somebody who wants to say yes also needs an answer to it.", "Answer it once in writing: what happened, what you did, what shows that it is past.",
         (r"\bkept(?: on)? (?:coming|going|returning|harping|asking)(?: back)? (?:to|on|about|on about) (?:my|the) (?:\w+ ){0,2}(?:gaps?|lack|missing|failures?|weakness|redundancy|layoff|job changes|dismissal|degree)\b", r"\b(?:dwelt|dwelled|harped|fixated) on (?:my|the)\b", rf"\bspent (?:half|most)(?: of)? (?:the|our) (?:time|hour|{_TALK}) on (?:my|the) (?:\w+ )?(?:gap|weakness|lack|failure|degree)\b")),
    Sign("no-substance", "The talk had little substance", _NEG, 2, _FIT,
         "There may be less behind the position than it seems, or less interest.", "Not everybody who interviews knows the work, or has learned to interview.", "Ask for a talk with somebody who does the work.",
         (r"\b(?:felt|was|seemed) (?:\w+ )?transactional\b", r"\b(?:no|little|without) (?:real )?substance\b", rf"\b(?:said|told me|heard|learned|talked|spoke) (?:nothing|hardly anything|little) about the {_WORK}\b", rf"\b(?:could|did)(?:n't| not) (?:say|explain|tell me|describe) what (?:the {_WORK}|i(?:'d| would))"), says_no=True),
    Sign("distracted", "They were elsewhere with their thoughts", _NEG, 2, _FIT,
         "They may not take the talk seriously, or people in general.", "It may have been a bad day, a sick child, or a server that was down.", "See whether it happens again before you conclude anything.",
         (rf"\b{_THEY} (?:kept |was |were |often )?(?:looked|looking|glanced|glancing|checked|checking) (?:at )?(?:his|her|their|the) (?:phone|watch|e-?mails?|messages)(?=\s*(?:[,.;!?)]|$|(?:while|during|all|the whole|several|again|twice|and|as|once|a lot|often|throughout)\b))", r"\b(?:typing|writing|answering|reading) (?:e-?mails|messages) (?:while|during|throughout|the whole time|as i)\b", rf"\b{_THEY} (?:was|were|seemed|looked) (?:\w+ )?(?:distracted|bored|absent)\b")),
    Sign("unprepared", "They had not read your papers", _NEG, 1, _FIT,
         "The talk may not have mattered much to them.", "They may have stepped in for somebody an hour before.", "Begin with a minute about yourself, and leave them the résumé.",
         (rf"\b(?:had|has|have)(?:n't| not) (?:even )?(?:read|seen|opened|looked at) my {_CV}\b", rf"\b(?:reading|read|saw) my {_CV} for the first time\b", r"\b(?:didn't|did not) know (?:who i was|which (?:job|role|position))\b", r"\b(?:mixed me up|confused me) with\b"), says_no=True),
    Sign("doubt-spoken", "They voiced a doubt about you", _NEG, 2, _SPEC,
         "It may be what decides against you.", "A doubt that is spoken can be answered; the unspoken ones cannot.", "Answer it in the thank-you with one fact.",
         (r"\bsaid (?:that )?i (?:was|am|might be|may be) (?:a bit |a little |probably )?(?:overqualified|too (?:senior|junior|expensive|experienced|inexperienced))\b", rf"\b{_THEY} (?:was|were|is|are|seemed) (?:\w+ )?(?:worried|concerned|unsure) (?:about|whether|that) (?:my|i)\b"),
         (r"\byou(?:'re| are| may be| might be)(?: a bit| a little| perhaps| probably)? overqualified\b", r"\b(?:i'm|i am|we're|we are) not (?:sure|convinced|certain) (?:that )?(?:you|this (?:role|job|position) is)\b", r"\b(?:we|i)(?:'re| are|'d| were| was)? (?:\w+ )?(?:looking for|hoping for|need|needed) (?:somebody|someone) (?:with more|more (?:senior|experienced|technical|junior))\b"), says_no=True),
    Sign("no-time-for-mine", "There was no time for your questions", _NEG, 1, _FIT,
         "They may not think that you choose as well.", "Time runs out in good talks too.", "Send your two best questions by email.",
         (r"\bno time (?:left )?for (?:my )?questions\b", r"\b(?:didn't|did not|never) ask(?:ed)? (?:me )?(?:if|whether) i had (?:any )?questions\b", r"\b(?:didn't get to|couldn't|could not|wasn't able to) ask (?:my|any|a single) questions?\b"), says_no=True),
    Sign("evasive", "They would not answer a question", _NEG, 2, _FIT,
         "There may be something they would rather not show.", "They may not know, or may not be allowed to say.", "Ask somebody else the same question.",
         (r"\b(?:avoided|dodged|evaded|sidestepped|ducked|brushed off) my questions?\b", r"\b(?:would|did)(?:n't| not) answer my questions?\b", r"\bchanged the subject when i (?:asked|mentioned)\b", r"\b(?:evasive|cagey) (?:about|on|when i asked)\b"), says_no=True),
    Sign("role-unsure", "The position itself is unsure", _NEG, 2, _FIT,
         "It may come late, changed, or not at all.", "Approvals come late in sound organisations too.", "Ask what has to happen first, and go on with other applications.",
         (r"\b(?:budget|headcount|position|role|post|funding) (?:is|was|has|had)(?:n't| not)(?: been)?(?: yet| fully| quite)? (?:approved|signed off|confirmed)\b", r"\b(?:role|position|post|hiring|recruitment) (?:is|was|has been|may be|might be)(?: put)? on hold\b", r"\bhiring freeze\b", r"\bwaiting for (?:the )?(?:budget|headcount|sign-off)\b"), says_no=True),
    Sign("silence", "The answer is late", _NEG, 2, _WAIT,
         "Somebody else may be ahead of you.", "Holidays, illness and signatures delay more answers than refusals do.", "Write one short, friendly line, and go on with the rest.",
         (r"\b(?:i(?:'ve)? )?(?:still )?(?:haven't|have not|hadn't) heard (?:back|anything|from (?:them|her|him)|a word)\b", r"\b(?:date|day|deadline) they (?:gave|named|promised)(?: me)? (?:has |had )?(?:passed|come and gone|gone by)\b", r"\bno (?:reply|answer|word|news) (?:since|yet|from them)\b"), says_no=True),
    Sign("on-file", "They offered to keep your papers", _NEG, 2, _FIT,
         "It may be a soft no.", "A few do come back to people whom they liked.", "Ask which role they would think of you for.",
         (r"\bkeep my (?:cv|résumé|resume|details|application|name)(?: \w+)? on (?:file|record)\b",), (r"\bkeep your (?:cv|résumé|resume|details|application|name)(?: \w+)? on (?:file|record)\b",)),
    Sign("posted-again", "The position was posted again", _NEG, 2, _WAIT,
         "They may not have found whom they want.", "Postings are renewed by programs, and one may stand for several positions.", "Ask the recruiter whether the search has changed.",
         (r"\b(?:job|role|posting|ad|advert|position|vacancy) (?:(?:was|is|has been|went|came) )?(?:\w+ )?(?:re-?posted|posted again|re-?advertised|advertised again|up again|online again|back up)\b", r"\bre-?posted the (?:job|role|ad|advert|position|vacancy)\b")),
    Sign("interrupted", "They kept interrupting you", _NEG, 1, _FIT,
         "They may have heard enough, or may treat people so.", "The delay of a video call does it, and so does enthusiasm.", "Give the result first, then the story.",
         (r"\b(?:kept|keeps)(?: on)? (?:interrupting|cutting (?:me|in)|talking over)\b", r"\b(?:interrupted|cut) me (?:off )?(?:several times|twice|constantly|all the time|again and again|repeatedly|\w+ times|mid-?sentence)\b", r"\btalked over me\b")),
    Sign("came-late", "They came late or not at all", _NEG, 1, _FIT,
         "You may not have been first on their list that day.", "The talk before yours ran over, or the invitation had the wrong time.", "Suggest a new time without reproach, and note whether it happens twice.",
         (rf"\b{_THEY} (?:was|were|came|arrived|joined|turned up|started|dialled in) (?:\w+ )?(?:\w+ )?late\b(?! (?:to|with|on|in)\b)", r"\b(?:nobody|no one|no-one) (?:came|turned up|showed up|joined the call|was there)\b", rf"\b{_THEY} (?:didn't|did not|never) (?:show|turn)(?:ed)? up\b"), says_no=True),
)  # fmt: skip


def sign(key: str) -> Sign | None:
    """The sign of that key, if there is one."""
    return next((each for each in SIGNS if each.key == key), None)
