"""What is missing or vague in an answer, as threads; nothing that was said already is ever called missing."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import straight
from greenroom.core.answers.nonsense import is_jumbled, is_noise
from greenroom.core.answers.values import Measure, Move
from greenroom.core.interviewer.picking import Picked, picked, reads_well, said_back, whole
from greenroom.core.interviewer.threads import I_DID, I_STEPPED, Thread, Told
from greenroom.core.interviewer.understanding import knows_nothing
from greenroom.core.interviewer.untold import first
from greenroom.core.interviewer.views import HABIT, MYSELF, NOT_TRAITS, VIEWS, asked_for, few_words, shown_there, view
from greenroom.core.questions.values import QuestionKind
from greenroom.core.spans import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.answers.values import Sentence

_FEW_STEPS = 2
_FEW_WORDS = 25
_HARDLY_A_STORY = 14  # words
_FEW_MORE = 5
_MUCH = 70  # words that tell where something was, even if no place is named
_DIGIT = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter|doubled|tripled|twice|percent)\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:ended|in the end|at the end|finally|eventually|as a result|result(?:ed|s|ing)?|outcome|success\w*|succeed\w*|worked out|turned out|paid off|which (?:led|made|helped)|was able to|were able to|managed to|solved|resolved|fixed|finished|completed|achieved|won|passed|improved|increased|decreased|reduced|saved|grew|got the|thanked|happy with|satisfied|arrived at|received|accepted|still (?:got|had|made|came|\w+ed)|became|grade|(?:sensible|good|right|best|wise) (?:decision|choice)|appreciated|approved|agreed|apologi[sz]ed|understood|forgave|it worked|help(?:s|ed) (?:me|us|them|to|the|my|our)|really helps?|this (?:helps|allows|gets|makes|gave|led)|ultimately|(?:he|she|they|my \w+|the \w+) (?:\w+ )?(?:regained|gained|changed|stopped|calmed|came round|forgave|relented)|since then|now (?:we|they|he|she|i)|ever since|afterwards?)\b",
    re.IGNORECASE,
)
_LEARNT = re.compile(
    r"\b(?:learn(?:ed|t|ing)?|lessons?|taught|reali[sz]ed?|since then|ever since|next time|from then|from now on|in (?:the )?future|going forward|looking back|in hindsight|now i|i now|would do differently|differently|made me (?:better|more|a)|grow(?:th|n)?|understood that|takeaway|experience (?:showed|helped|gave|made))\b",
    re.IGNORECASE,
)
_TAUGHT = re.compile(r"\b(?:I|we|me|us) (?:\w+ )?(?:learn(?:ed|t)|reali[sz]ed)\b|\btaught (?:me|us)\b|\blessons?\b|\b(?:I|we) (?:will|['’]ll) (?:always )?remember\b|\bI (?:think|believe|find|found) (?:that )?\w+ing\b", re.IGNORECASE)  # fmt: skip
_KEPT_UP = re.compile(r"\b(?:since then|ever since|from then on|from now on|next time|nowadays|now)\b", re.IGNORECASE)
_IN_GENERAL = re.compile(r"\b(?:people|you|everyone|everybody|one|it) (?:is|are|can|should|must|need|needs|have to|has to)\b", re.IGNORECASE)  # fmt: skip
_PLACED = re.compile(
    r"\b(?:at my|at work|in my|on my|on an?|at the|team|when i (?:was|worked|had|lived|lead|led)|while (?:i was|working|teaching|at|in)|during|last (?:year|month|week|summer|semester|winter|spring|fall)|years? ago|months? ago|in (?:19|20)\d\d|my (?:previous|last|current|first|old|former|internship|job|project|class|team)|as an? \w+|school|college|university|class|club|store|restaurant|company|office|camp|hospital|church|intern\w*|shift|job|worked (?:at|in|for)|captain|roommates?|homework|assignment|project|home|house|apartment|dorm|family|friends?|laundry|room|semester|exams?|tests?|courses?|essay|lesson|training|boss|manager|customers?|clients?)\b",
    re.IGNORECASE,
)
_CAN_GROW = re.compile(
    r"(?<!\bto )\b(?:improv(?:ed|ing)|increas(?:ed|ing)|decreas(?:ed|ing)|reduc(?:ed|ing)|grew|grown|rais(?:ed|ing)|sav(?:ed|ing)|cut|faster|quicker|slower|more (?:sales|customers|people|money|time)|less (?:time|money|work)|fewer|higher|lower|boosted|exceeded|doubled|earned|sold)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?<!\bhow )(?<!\bas )(?<!\bso )(?<!\btoo )\b(?:many|several|numerous|multiple|countless|a number of|a bunch of|lots of|a lot of|plenty of|tons of|loads of|dozens of|a large number of)\s+(?:(?:different|other|more|new|great|good|big|small|various|hard|tight)\s+)*(?P<noun>[a-z][a-z-]+)(?:\s(?!(?:and|or|that|who|to|in|of|on|at|for|with|from|when|where|because|so|but|as|the|a|my|our|we|i|is|are|was|were|have|had|if|which|into|by|they|it|about|over|during|through|while|after|before|throughout|without|like|being)\b)(?P<more>[a-z][a-z-]+s)\b)?",
    re.IGNORECASE,
)
_NOT_WORTH_COUNTING_WORDS = (
    "things ways times reasons people factors aspects options steps skills others situations areas "
    "different hours days weeks months years experiences types kinds perspectives ideas opinions methods "
    "solutions strategies challenges obstacles problems pieces questions resources thoughts techniques "
    "tools qualities opportunities places parts viewpoints angles approaches backgrounds cases instances "
    "occasions scenarios of different"
)
_NOT_WORTH_COUNTING = frozenset(_NOT_WORTH_COUNTING_WORDS.split())
_WORTH_COUNTING = re.compile(
    r"customers?|clients?|students?|members|employees|patients|guests|orders|events|deals|sales|donors|volunteers|participants|hires|calls|tickets|complaints|accounts|cases|classes|shifts|games|campaigns|products|visitors|children|kids|coworkers|colleagues|teams|stores|articles|reports|users|followers|applications"
)
_VAGUE_ENDS = re.compile(
    r"\b(?:(?:it|things|everything|all|that|this) (?:all )?(?:went|worked out|turned out) (?:\w+ ){0,2}?(?:well|great|fine|smoothly|good|perfectly|better)|(?:was|were) (?:a |an )?(?:huge |great |big |real |very |overall )?success(?:ful)?|(?:good|great|better|positive|excellent|amazing) (?:results?|outcomes?)|(?:it|everything|things) (?:all )?worked(?: out)?(?: (?:well|great|fine|perfectly))?|(?:very |really |so )?(?:happy|satisfied|pleased|impressed) with (?:me|us|how|(?:it|(?:the|my|our) (?:\w+ )?(?:result|outcome|work|project|service|performance|event|product)))\b)",
    re.IGNORECASE,
)  # fmt: skip
_TRAIT = re.compile(
    r"\b(?:I|i)(?:'m|’m| am| consider myself| would consider myself| would say (?:that )?i(?:'m| am)| think (?:that )?i(?:'m| am)| believe (?:that )?i(?:'m| am))\s+(?:(?:always|also|usually|pretty|quite|really|more|naturally|both|someone who is)\s+)*(?P<said>(?:(?:a|an|the)\s+)?(?:(?:very|really|quite|extremely|highly|pretty|good|great|more)\s+)*(?:(?:a|an)\s+)?(?:team player|hard worker|people person|fast learner|quick learner|active learner|leader|problem[- ]solver|perfectionist|listener|good listener|planner|risk taker|self[- ]starter|organi[sz]ed|disorgani[sz]ed|patient|flexible|adaptable|reliable|dependable|motivated|self[- ]motivated|dedicated|committed|committed worker|honest|creative|detail[- ]oriented|hard[- ]?working|passionate|confident|calm|punctual|responsible|determined|disciplined|open[- ]minded|outgoing|introvert(?:ed)?|shy|empathetic|analytical|ambitious|persistent|resilient|resourceful|proactive|(?:good|great) at [a-z]+(?: [a-z]+){0,3}(?=[.,;!?]|$| and\b| but\b| because\b)|comfortable with [a-z]+(?: [a-z]+){0,3}(?=[.,;!?]|$| and\b| but\b| because\b))(?: (?:person|individual|worker|player|learner|communicator|leader|listener|employee|student))?)\b"
)
_HEDGED = re.compile(
    r"\b(?:(?:maybe|perhaps|probably|i guess|i suppose|i.m not (?:really |quite |entirely )?sure|kind of|sort of|or something|to some extent|hopefully)\b[^.;!?]{0,60})",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"(?<![\w'])I(?:['’]d| would)\s+(?:\w+ly\s+|then\s+|also\s+|first\s+)*(?!say\b|like\b|be\b|describe\b|love\b|think\b|never\b|not\b|do\b|have\b|give\b)\w+\s+\w+"
)
_NO_DEED = re.compile(
    r"\bI(?:['’]m| am| was| have| haven['’]t| had| keep| like| try| live| knew| know| feel| felt| thought| want| wanted| needed?| currently)\b"
)
_WE_DID = re.compile(
    r"\bwe\s+(?!were\b|are\b|was\b|have\b|all (?:thought|felt|knew|agreed)\b|thought\b|felt\b|believed?\b|(?:won|lost|succeeded|passed|received|came|ended|finished|became|went|stayed|experienced|faced)\b|reali[sz]ed\b|noticed\b|hoped\b|saw\b|met\b|had (?!to\b)|would\b|could\b|can(?:not)?\b|must\b|might\b|may\b|do\b|should\b|will\b|all (?:had|were)\b|needed?\b|want(?:ed)?\b|live[ds]?\b|both (?:had|were)\b|really\b|predict|know\b|knew\b|did ?n.t\b|got\b)\w+",
    re.IGNORECASE,
)
_I_TOO = re.compile(
    rf"{I_STEPPED.pattern}|\bI (?:\w+ly |then |also )*(?:had to|started|tried|used|got|managed|made sure|was able)\b|\bI(?: have|['’]ve| had) (?:\w+ly )?(?!need|want|live|learn|experience|face|encounter|notice|work)\w{{3,}}ed\b",
    re.IGNORECASE,
)
_NO_SUCH = re.compile(
    r"\b(?:any|no) such (?:\w+)|\bI (?:do ?n[o']?t|have ?n[o']?t|have not|ca ?n[o']?t|never|(?:have|['’]ve) never|have not yet) (?:really |actually |yet )*(?:(?:had|faced|been|experienced|encountered|come across|have|think of|recall|remember|run into)\b)(?: \w+){0,3}? (?:instances?|examples?|such|situations?|disappointments?|times?|occasions?|experiences?|failures?|mistakes?|issues?|this|that|one)\b|^\W*no (?:such )?(?:disappointment|instance|example|mistake|failure)",
    re.IGNORECASE,
)
_BROUGHT_ABOUT = re.compile(
    r"(?<![\w'])I (?:\w+ly |also |then |always |just )*(?:made sure|ensured|handled|took charge|took the lead|stepped up|encouraged|motivated|supported|helped|resolved|solved|convinced)\b"
)
_BUSY = re.compile(r"\b(?:did|doing|working) ", re.IGNORECASE)
_BY = re.compile(r"\W+(?:\w+ )?(?:by|through|with) ", re.IGNORECASE)
_CHOSE = re.compile(r"\b[Ii] (?:\w+ly |then |finally )?(?:chose|decided|took the decision)\b")
_WHOLE = re.compile(
    r"(?:\s+(?!and\b|but\b|because\b|who\b|when\b|in\b|of\b|at\b|with\b|so\b|which\b|that\b|to\b|as\b|for\b|on\b|i\b)[a-z]+){0,2}"
)
_OF_WHAT = re.compile(
    r"(?: (?:about|with|to|by|for)(?: (?!my\b|me\b|and\b|but\b|because\b|so\b|as\b|which\b)[\w’'-]+){1,5}(?=[.,;!?]| and\b| but\b| because\b| so\b|$))?"
)
_STORIES = frozenset({QuestionKind.BEHAVIOURAL})
_TIMES = re.compile(
    r"\bI (?:would|used? to|['’]d)\b|['’]d\b|\b(?:sometimes|at times|always|often|usually|whenever|(?:many|lots of|a lot of|several|those|these) times|times (?:when|where|in which)|(?:every|each) (?:time|day|week|month|semester|year)|on a (?:daily|weekly) basis|in these cases)\b",
    re.IGNORECASE,
)
_WHENEVER = re.compile(r"^\W*(?:so |well |yes )?(?:when|whenever|every time|if) (?:I|we|you|someone|somebody|people) (?:\w+ly )?(?!\w+ed\b|was\b|were\b|had\b|did\b|went\b|got\b|came\b|first\b|began\b|took\b|ran\b|led\b|made\b)\w+", re.IGNORECASE)  # fmt: skip
_USED_TO = re.compile(r"\b(?:used? to|(?:was|were) able to|when (?:i was )?working (?:as|at|in))\b", re.IGNORECASE)
_ONE_TIME = re.compile(
    r"\b(?:(?:one|this|that|the last|an?|a specific) (?:\w+ )?(?:time|day|night|evening|morning|week|summer|semester|shift|instance|occasion|experience|situation|example|project|game|event|customer|client|employee|colleague|patient|student|guest|child|year)|once|last (?:year|month|week|summer|semester|winter|spring|fall)|recently|ago|yesterday|this (?:past )?(?:year|summer|semester|fall|spring)|(?:19|20)\d\d|specific(?:ally)?)\b",
    re.IGNORECASE,
)
_AS_A_RULE = re.compile(r"\bI would (?!be\b|have\b|like\b|love\b|say\b)\w+")
_OFTEN, _TWICE = 2, 2
_TALKED = re.compile(
    r"\bwe (?:\w+ly |all |both )*(?:met|meet|gathered|sat|discussed|talked|agreed|decided)\b", re.IGNORECASE
)
_ALONE = re.compile(r"(?<!and )\b[Ii]\b")
_WE = re.compile(r"\bwe\b|\band i\b", re.IGNORECASE)


def gaps(told: Told) -> Iterator[Thread]:
    """What is missing in an answer, or so vague that one has to ask; of a very short one, all the rest."""
    if told.feedback.no_answer or not told.sentences:
        yield from _more(told)
        return
    if told.kind in _STORIES and told.happened and len(told.text.split()) <= _HARDLY_A_STORY:
        yield from _more(told)
    yield from _occasion(told)
    asked_on = tuple(view(told)) if told.kind in VIEWS else ()
    yield from asked_on
    if not asked_on and (told.kind in _STORIES or told.happened):
        yield from _part(told)
        if told.happened:
            yield from _end(told) if told.kind not in VIEWS else ()
            yield from _lesson(told) if told.example or told.asks_for_a_story else ()
    yield from _vague(told)


def _more(told: Told) -> Iterator[Thread]:
    """A few words that are no answer yet, and may become one; what is no language is left alone."""
    if len(told.text.split()) > _FEW_WORDS or knows_nothing(told.text):
        return
    if is_noise(told.text) or is_jumbled(told.text):
        return
    words = picked(told.text, 0, len(told.text)) or whole(_exactly(told, (0, len(told.text))).quote)
    if told.kind in VIEWS:
        yield few_words(told, whole(words.quote))
        return
    said = words if words.here and reads_well(told.text, words) else whole(words.quote)
    yield Thread("more" if told.kind in _STORIES else "how", 0.99, said)


def _occasion(told: Told) -> Iterator[Thread]:
    """A trait, a principle or a plan instead of something that happened."""
    asked = told.kind in _STORIES and told.asks_for_a_story and not told.example
    denied = _NO_SUCH.search(told.plain) if asked else None
    if denied and denied.start() < told.sentences[0].span.end:
        yield _thread("none-such", 0.97, told.meant(told.sentence_at(denied.start()) or told.sentences[0]))
        return
    if told.kind in _STORIES and _again_and_again(told):
        yield Thread("one-time", 0.98, told.meant(told.sentences[0]))
    if told.happened:
        if told.kind in _STORIES and not _is_set(told):
            yield Thread(
                "setting",
                0.4 if told.example or len(told.text.split()) > _MUCH else 0.55,
                told.meant((*told.of(Move.SITUATION), told.sentences[0])[0]),
            )
        return
    yield from _trait(told)
    if told.kind not in _STORIES:
        return
    deeds = [each for each in _telling_first(told) if told.deed(each) and not told.restates(each)]
    if deeds:
        yield from _deed(told, "steps", 0.95, deeds)
        return
    general = [each for each in _telling_first(told) if not told.restates(each)]
    planned = [match for each in general if (match := _PLANNED.search(told.text, each.span.start, each.span.end))]
    if planned:
        yield Thread("would", 0.95, told.meant(told.sentence_at(planned[0].start()) or told.sentences[0]))
    else:
        yield from _particular(told, general)


def _is_set(told: Told) -> bool:
    """Whether a place, a course, a person met there or a number says where and when it was."""
    return bool(_PLACED.search(told.plain) or _DIGIT.search(told.plain) or told.found(Measure.CONCRETE))


def _particular(told: Told, sentences: list[Sentence]) -> Iterator[Thread]:
    """What is done in general, said back where it is the candidate's own habit."""
    said = [words for each in sentences if (words := told.clause(each)) and HABIT.match(words.here)]
    if not MYSELF.search(told.plain):
        yield Thread("yourself", 0.96, told.meant(told.sentences[0]))
    if sentences:
        yield Thread("particular", 0.95, said[0] if said else told.meant(sentences[0]))


def _again_and_again(told: Told) -> bool:
    """Whether it is told what used to happen, and no time in particular."""
    past = told.happened or bool(_USED_TO.search(told.plain))
    often = len(_TIMES.findall(told.plain)) >= _OFTEN and len(I_STEPPED.findall(told.plain)) < _OFTEN
    whenever = bool(_WHENEVER.search(told.plain)) and not told.example
    return past and (often or whenever) and not _ONE_TIME.search(told.plain)


def _trait(told: Told) -> Iterator[Thread]:
    """What somebody calls themselves, as long as nothing shows it."""
    trait = _TRAIT.search(told.text)
    if trait and asked_for(told.question.text) not in NOT_TRAITS and not shown_there(told):
        end = _WHOLE.match(told.text, trait.end("said")) if re.match(r"an?\b", trait["said"]) else None
        end = end or _OF_WHAT.match(told.text, trait.end("said"))
        yield _thread("trait", 0.8, _exactly(told, (trait.start("said"), end.end() if end else trait.end("said"))))


def _telling_first(told: Told) -> list[Sentence]:
    """The sentences, those about the candidate's own way of doing things before the others."""
    own = [each for each in told.sentences if told.within(each.span, Measure.OWN) or each.move is Move.ACTION]
    ordered = [*own, *(each for each in told.sentences if each not in own)]
    return sorted(ordered, key=lambda each: bool(_NO_DEED.match(each.text)))


def _part(told: Told) -> Iterator[Thread]:
    """Everybody's doing, nobody's, somebody else's, or nothing that was done."""
    own, shared = len(told.found(Measure.OWN)), told.found(Measure.SHARED)
    if len(shared) > max(1, own) and told.happened and not _I_TOO.search(told.plain):
        places = [match.start() for match in _WE_DID.finditer(told.text)]
        free = [place for place in places if not _own_beside(told, place)]
        asked = [_work_done(each) for each in _from(told, "own-part", 0.9, free or places)]
        yield from (each for each in asked if each.picked.here or len(shared) > _TWICE)
    if told.kind in _STORIES and told.happened and not _ALONE.search(told.plain):
        key = "own-part" if _WE.search(told.plain) else "others-did"
        yield _thread(key, 0.89, told.meant(told.sentences[-1]))
    others = told.found(Measure.OTHERS)
    if told.kind in _STORIES and len(others) > max(1, 2 * own):
        yield from _from(told, "others-did", 0.65, [each.span.start for each in others])
    nothing = not (
        _I_TOO.search(told.plain)
        or _AS_A_RULE.search(told.plain)
        or _BUSY.search(told.plain)
        or _WE_DID.search(told.plain)
        or _ENDED.search(told.plain)
    )
    if told.kind in _STORIES and told.happened and nothing:
        yield _thread("action", 0.885, told.meant(told.sentences[-1]))
    if not own and not told.of(Move.ACTION) and not shared and told.happened:
        placed = [each for each in reversed(told.of(Move.SITUATION, Move.TASK)) if not told.restates(each)]
        yield from (Thread("action", 0.8, told.meant(each)) for each in placed[:1])
    yield from _how_exactly(told)
    steps = told.of(Move.ACTION)
    if 0 < len(steps) <= _FEW_STEPS and own <= _FEW_STEPS and told.happened:
        own_steps = [each for each in steps if told.within(each.span, Measure.OWN) and not _CHOSE.search(each.text)]
        for thread in _deed(told, "steps", 0.42, own_steps):
            yield Thread(thread.key, thread.worth, whole(thread.picked.quote))


def _work_done(thread: Thread) -> Thread:
    """The same, without the words where they tell no work that was done."""
    done = I_DID.search(straight(thread.picked.here)) and not _TALKED.search(thread.picked.here)
    return thread if done else Thread(thread.key, thread.worth, whole(thread.picked.quote))


def _how_exactly(told: Told) -> Iterator[Thread]:
    """What was brought about, and not by what."""
    if not told.happened or len(I_STEPPED.findall(told.plain)) > _FEW_STEPS:
        return
    for match in _BROUGHT_ABOUT.finditer(told.text):
        words = told.from_place(match.start())
        if words and words.here and not _BY.match(told.text, words.quote.span.end):
            yield _thread("steps", 0.7, words)
            return


def _own_beside(told: Told, place: int) -> bool:
    """Whether the sentence that holds this place also says what the candidate did."""
    sentence = told.sentence_at(place)
    return bool(sentence and told.within(sentence.span, Measure.OWN))


def _end(told: Told) -> Iterator[Thread]:
    """No end, or one that nobody could measure."""
    results = told.of(Move.RESULT)
    vague = _VAGUE_ENDS.search(told.text)
    if vague and not _DIGIT.search(told.text[vague.start() :]) and not _tells_more(told, vague.end()):
        sentence = told.sentence_at(vague.start())
        words = told.clause(sentence) if sentence else None
        near = words and words.quote.span.start <= vague.start() < words.quote.span.end
        yield _thread("known", 0.85, words if words and near else whole(_exactly(told, vague.span()).quote))
    if not (results or told.ended or told.found(Measure.OUTCOME) or _ENDED.search(told.plain)):
        for thread in _deed(told, "result", 0.88, [*reversed(told.of(Move.ACTION)), *reversed(told.sentences)]):
            yield Thread(thread.key, thread.worth, whole(thread.picked.quote))
        return
    for each in reversed(results):
        if not _DIGIT.search(each.text) and not _DIGIT.search(told.rest(each)) and _CAN_GROW.search(each.text):
            grown = _CAN_GROW.search(told.text, each.span.start, each.span.end)
            words = told.around(grown.start()) if grown else None
            if words:
                yield Thread("size", 0.8, words)
            return


def _tells_more(told: Told, place: int) -> bool:
    """Whether what went well is told after the words that say only that it did."""
    sentence = told.sentence_at(place - 1)
    rest = told.text[place : sentence.span.end] if sentence else ""
    later = [each for each in told.of(Move.RESULT) if each is not sentence]
    return len(rest.split()) > _FEW_MORE or bool(later)


def _lesson(told: Told) -> Iterator[Thread]:
    """Nothing learned where the end was told; where the answer closes with the lesson, what became of that."""
    closing = told.sentences[-1]
    if told.kind in _STORIES and _is_lesson(told, closing):
        ended = told.of(Move.RESULT) or _ENDED.search(told.plain[: closing.span.start])
        used = "used" if first(told) else "since"
        yield Thread(used if ended else "result", 0.52, told.meant(closing))
        return
    if told.of(Move.LEARNING) or _LEARNT.search(told.plain):
        return
    if missing := first(told):
        yield missing
        return
    deeds = [each for each in told.of(Move.ACTION) if told.within(each.span, Measure.OWN)]
    settings = [*told.of(Move.TASK, Move.SITUATION), *told.sentences]
    ends = [*reversed(deeds), *(each for each in settings if not _NO_DEED.search(each.text))]
    looked_back = [
        Thread(each.key, each.worth, whole(each.picked.quote)) for each in _deed(told, "learning", 0.5, ends)
    ]
    unproved = told.of(Move.ACTION) and not (told.ended or _ENDED.search(told.plain))
    before = "worked" if unproved else "untold"
    yield from looked_back or [Thread(before, 0.5, told.meant(closing))]


def _is_lesson(told: Told, sentence: Sentence) -> bool:
    """Whether a sentence says what holds since then or in general, and not yet what was made of it."""
    text = straight(sentence.text)
    if _KEPT_UP.search(text) or sentence is told.sentences[0]:
        return False
    return bool(_TAUGHT.search(text) or (_IN_GENERAL.search(text) and not told.does(sentence)))


def _vague(told: Told) -> Iterator[Thread]:
    """Amounts that could be anything, and doubts."""
    for match in _COUNTED.finditer(told.text):
        noun = (match["more"] or match["noun"]).lower()
        if noun in _NOT_WORTH_COUNTING or match["noun"].lower() in _NOT_WORTH_COUNTING or not noun.endswith("s"):
            continue
        if not _DIGIT.search(told.text[max(0, match.start() - 60) : match.end() + 60]):
            if _WORTH_COUNTING.fullmatch(noun):
                yield _thread("how-many", 0.42, _exactly(told, match.span()))
            break
    hedge = _HEDGED.search(told.text)
    if hedge and told.found(Measure.HEDGE):
        yield from _from(told, "hedge", 0.35, [hedge.start()])


def _exactly(told: Told, span: tuple[int, int]) -> Picked:
    """These very words."""
    words = " ".join(told.text[span[0] : span[1]].split())
    return Picked(Quote(words, Span(*span)), said_back(words))


def _thread(key: str, worth: float, words: Picked) -> Thread:
    """A thread on these words."""
    return Thread(key, worth, words)


def _deed(told: Told, key: str, worth: float, sentences: list[Sentence]) -> Iterator[Thread]:
    """A thread on the first of these sentences that tells what was done."""
    free = [each for each in sentences if not told.restates(each)]
    said = next((words for each in free if (words := told.deed(each))), None)
    meant = next((told.meant(each) for each in free if told.does(each)), None)
    words = said or meant
    if words:
        yield Thread(key, worth, words)


def _from(told: Told, key: str, worth: float, places: list[int]) -> Iterator[Thread]:
    """A thread on the words from the first of these places that can be quoted, else from the first as they are meant."""
    found = [words for place in places if (words := told.from_place(place))]
    if found:
        yield Thread(key, worth, next((words for words in found if words.here), found[0]))
