"""Words that weaken an answer: hedges, absolutes, fillers, worn words, and vague ones where a fact could stand."""

# ruff: noqa: E501 - tables of words

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import before, phrases, quoted, straight
from greenroom.core.answers.values import Finding, Measure

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEDGES = phrases(
    "maybe|perhaps|probably|possibly|presumably|kinda|sorta|i guess|i suppose|i would guess|i'd guess|somewhat|more or less|"
    "to some extent|to some degree|to a certain extent|or something like that|i'm not sure|i am not sure|"
    "i'm not really sure|i am not really sure|not quite sure|i'm not exactly sure|not really sure|i'm not entirely sure|"
    "i don't really know|i don't know if|i don't know whether|i do not know if|i feel like|i would say|i'd say|pretty much|"
    "pretty good|pretty well|pretty decent|pretty okay|pretty ok|pretty sure|hopefully|so to speak|"
    "if that makes sense|i could be wrong|not that good|nothing special|nothing major|only a small thing|just a small thing"
)
_HEDGES_OF_TWO_KINDS = re.compile(
    r"(?<!\w)(?<!\ba )(?<!\bthis )(?<!\bthat )(?<!\bthe )(?<!\bwhat )(?<!\bsome )(?<!\bany )(?<!\bevery )(?<!\bone )"
    r"(?<!\beach )(?<!\bother )(?<!\bsame )(?<!\bdifferent )(?<!\bnew )(?<!\bno )(?<!\bwhich )(?<!\bof )(?<!\bmy )"
    r"(?<!\bsecond )(?<!\bspecific )(?<!\bcertain )(?:kind|sort)\s+of(?!\w)|"
    r"(?<!\w)(?<!\blittle )(?:a\s+(?:little\s+)?bit)(?!\s+(?:of|by\s+bit|at\s+a|\w+er|more|less)\b)(?!\w)|(?<!\w)or\s+something(?!\s+(?:else|like|similar|of|that)\b)(?!\w)|(?<!\w)in\s+a\s+way(?=\s*(?:[,.;!?]|$|it\b|i\b|this\b))",
    re.IGNORECASE,
)
_ABSOLUTES = phrases(
    "no matter what|without exception|every single time|every single day|in every situation|"
    "in any situation|under any circumstances|absolutely everything|absolutely nothing|absolutely perfect|"
    "totally committed|completely committed|fully committed|absolutely committed|100 percent sure|no one ever|nobody ever|"
    "nothing ever|the best there is|never ever|with no problems at all|i have no weaknesses|i don't have any weaknesses|"
    "i have no weakness|i don't have a weakness|i am perfect|i'm perfect|a perfectionist"
)
_HUNDRED = re.compile(
    r"(?<![\w.])(?:1[0-5]0|200|1000)\s?(?:%|per ?cent)(?:\s+(?:committed|dedicated|sure|certain|confident|focused|honest|reliable|motivated|effort))?"
)
_GIVING = re.compile(r"\b(?:giv(?:e|es|ing|en)|gave|put(?:ting)?(?: in)?|at|my)\s+(?:it\s+)?(?:my\s+)?$", re.IGNORECASE)
_EVERYONE = re.compile(
    r"(?<!\w)(?:everyone|everybody|nobody|no one|all people)\s+(?:always|knows?|loves?|likes?|hates?|wants?|agrees?)(?!\w)",
    re.IGNORECASE,
)
_SURE_EVERYONE = re.compile(
    r"\b(?:sure|that|so|ensure|ensuring|if|when|while|where|ensures|whether|until|unless)\s$", re.IGNORECASE
)
_ALWAYS = re.compile(r"(?<!\w)always(?!\w)", re.IGNORECASE)
_CLAIMS_ALWAYS = re.compile(
    r"(?<!\w)(?:(?:i|we)(?:'m|'re|'ll)?(?:\s+(?:am|are|will|would|must|should|do|was|were|try\s+to|have\s+to|need\s+to))*|"
    r"(?:must|should|will|be|it's|it\s+is))\s+$",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"(?<!\w)(?<=[iwe] )(?:never)(?=\s+(?:give|fail|miss|make|lose|quit|stop|complain|let|say|ask|take|get|have|leave|forget|argue|"
    r"lie|judge|doubt|back|panic|refuse|missed|failed|complained|quit|gave\s+up|lost|was\s+late)\b)",
    re.IGNORECASE,
)
_I_NEVER = re.compile(r"(?<!\w)(?:i|we)(?:'ll|\s+will|\s+would|\s+can)?\s+$", re.IGNORECASE)
_FILLERS = phrases(
    "um|umm|uhm|uh|uhh|erm|er|hmm|hm|mhm|basically|literally|so yeah|and yeah|but yeah|or whatever|and whatnot|and all that|"
    "and all that jazz|at the end of the day|to be honest|to be completely honest|to be perfectly honest|obviously|"
    "if you know what i mean|okay so|ok so|yeah so|blah blah|blah blah blah|yada yada|as i said before|like i said|"
    "needless to say|it goes without saying|for what it's worth|at this point in time|all in all"
)
_FILLERS_BY_PLACE = re.compile(
    r"(?<=, )like(?=,)|(?:(?<=\bum )|(?<=\buh )|(?<=, ))like(?=\s+(?:um|uh)\b)|(?:(?<=^)|(?<=[.!?] ))like(?=,)|"
    r"(?<!\w)(?:i|he|she|we|they)\s+(?:was|were)\s+(?:just\s+)?like(?=,|\s+(?:ok|okay|oh|no|yes|yeah|wow|hey|well|why|what|i|we|you|this|that's|um|uh)\b)|"
    r"(?:(?<=, )|(?<=^)|(?<=\bum )|(?<=\buh ))you\s+know(?=[,.]|\s+(?:it|i|we|he|she|they|just|like|so|and|um|uh|really)\b)|"
    r"(?:(?<=, )|(?<=^)|(?<=[.!?] ))i\s+mean(?=,|\s+(?:it|i|we|he|she|they|yeah|you|that)\b)|"
    r"(?<=\w )you\s+know(?=,)(?<!\blet you know)(?<!\b(?:do) you know)(?<!\bas you know)(?<!\bif you know)(?<!\bpeople you know)(?<!\bwhat you know)(?<!\bthat you know)",
    re.IGNORECASE,
)
BUZZWORDS = phrases(
    "team player|team-player|teamplayer|go-getter|go getter|synergy|synergies|synergistic|synergize|synergise|"
    "think outside the box|thinking outside the box|thinks outside the box|thought outside the box|outside the box thinker|out of the box thinker|outside-the-box|out-of-the-box thinking|"
    "results-driven|results driven|result-driven|result driven|results-oriented|results oriented|result-oriented|result oriented|goal-oriented|goal oriented|goal-driven|"
    "passionate|people person|people-person|hard worker|hard workers|hard-worker|hard-working|hardworking|hard working|detail-oriented|detail oriented|attention to detail|eye for detail|"
    "self-starter|self starter|self-motivated|self motivated|highly motivated|highly-motivated|fast learner|quick learner|fast-learner|quick-learner|strategic thinker|critical thinker|"
    "dynamic|natural leader|natural-born leader|natural born leader|born leader|thought leader|thought leadership|visionary|dynamic individual|dynamic professional|dynamic team|dynamic environment|"
    "proven track record|track record of success|wear many hats|wearing many hats|wore many hats|hit the ground running|hitting the ground running|go the extra mile|going the extra mile|went the extra mile|goes the extra mile|"
    "above and beyond|give 110 percent|gives 110 percent|giving 110 percent|best of breed|best-in-class|best in class|world-class|world class|cutting-edge|cutting edge|bleeding edge|state-of-the-art|state of the art|"
    "game changer|game-changer|game changing|game-changing|paradigm shift|disruptive|disruptor|value add|value-add|value-added|added value|value proposition|move the needle|moved the needle|moving the needle|"
    "low-hanging fruit|low hanging fruit|win-win|win win|deep dive|deep-dive|circle back|touch base|core competency|core competencies|"
    "leverage my|leverage our|leveraging my|leveraging our|leveraged my|leveraged our|ninja|rockstar|rock star|guru|wizard at|evangelist|trailblazer|change agent|"
    "customer-centric|customer centric|client-centric|customer-obsessed|solution-oriented|solutions-oriented|solution oriented|solutions oriented|action-oriented|action oriented|"
    "growth mindset|can-do attitude|can do attitude|winning attitude|strong work ethic|great work ethic|good work ethic|excellent work ethic|"
    "excellent communication skills|strong communication skills|great communication skills|good communication skills|excellent communicator|great communicator|strong communicator|effective communicator|good communicator|"
    "excellent interpersonal skills|strong interpersonal skills|great interpersonal skills|strong leadership skills|excellent leadership skills|great leadership skills|problem-solver|problem solver|great problem solver|"
    "multitasker|multi-tasker|fast-paced environment|fast paced environment|thrive under pressure|thrive in fast-paced environments|works well under pressure|work well under pressure|"
    "holistic approach|holistic|actionable|impactful|bandwidth|ecosystem|empower others|next level|to the next level|take it to the next level|give back|driven individual|driven professional|"
    "out-of-the-box|seamlessly|robust solution|robust solutions|mission-critical|mission critical|move fast and break things|fail fast|proactive|forward-thinking|forward thinking|"
    "well-rounded individual|well rounded individual|highly organized|highly organised|highly adaptable|highly skilled|highly qualified|dedicated professional|seasoned professional|innovative solutions|innovative thinker|"
    "my greatest asset|jack of all trades|perfect fit|perfect candidate|ideal candidate|best candidate|the right fit|in my dna|live and breathe|lived and breathed|laser-focused|laser focused|hyper-focused|"
    "stakeholder management|cross-functional synergy|streamline processes|drive results|drives results|driving results|drove results|deliver results|delivering results|delivers results|make a difference|making a difference"
)
_VAGUE = phrases(
    "some things|something or other|some stuff|stuff|and stuff|and stuff like that|stuff like that|things like that|and things like that|a few things|"
    "lots of things|many things|different things|other things|all sorts of|all kinds of|different kinds of|"
    "a lot|a lot of|a lot of things|lots of|lots|tons of|loads of|plenty of|a bunch of|a number of|a large number of|a variety of|a wide variety of|a range of|a wide range of|a great deal|a great deal of|"
    "various|several|numerous|countless|multiple|some people|certain people|certain things|somehow|"
    "and so on|and so forth|and the like|et cetera|and everything|"
    "things went well|it went well|all went well|everything went well|went really well|went very well|everything went smoothly|it all worked out|everything worked out|things worked out|it worked out well|it worked out|"
    "turned out well|turned out great|turned out fine|went great|it was fine|was a huge success|was a great success|was a big success|was a success|"
    "good results|great results|better results|positive results|positive outcome|good outcome|the desired results|the desired outcome"
)
_VAGUE_BY_PLACE = re.compile(
    r"(?<![\w'])(?<!\bhow )(?<!\bas )(?<!\bnot )(?<!\btoo )(?<!\bn't )(?<!\bn't have )(?<!\bnot have )many(?=\s+(?!of\b|more\b|as\b)[a-z]+s\b|\s+people\b|\s+different\b)|"
    r"(?<!\w)etc\b\.?",
    re.IGNORECASE,
)
_TABLES: tuple[tuple[Measure, re.Pattern[str]], ...] = (
    (Measure.HEDGE, _HEDGES),
    (Measure.HEDGE, _HEDGES_OF_TWO_KINDS),
    (Measure.ABSOLUTE, _ABSOLUTES),
    (Measure.FILLER, _FILLERS),
    (Measure.FILLER, _FILLERS_BY_PLACE),
    (Measure.BUZZWORD, BUZZWORDS),
    (Measure.VAGUE, _VAGUE),
    (Measure.VAGUE, _VAGUE_BY_PLACE),
)


def wording(answer: str) -> tuple[Finding, ...]:
    """Hedges, absolutes, fillers, worn words and vague ones, in the order of the text."""
    text = straight(answer)
    found = {quoted(measure, answer, match.span()) for measure, table in _TABLES for match in table.finditer(text)}
    found.update(_absolutes(answer, text))
    return tuple(sorted(found, key=lambda each: (each.quote.span, each.measure)))


def _absolutes(answer: str, text: str) -> Iterator[Finding]:
    """Claims without exception about oneself or everybody; what somebody once did is a fact."""
    for match in _ALWAYS.finditer(text):
        if _CLAIMS_ALWAYS.search(before(text, match.start())):
            yield quoted(Measure.ABSOLUTE, answer, match.span())
    for match in _NEVER.finditer(text):
        if _I_NEVER.search(before(text, match.start())):
            yield quoted(Measure.ABSOLUTE, answer, match.span())
    for match in _EVERYONE.finditer(text):
        if not _SURE_EVERYONE.search(before(text, match.start())):
            yield quoted(Measure.ABSOLUTE, answer, match.span())
    for match in _HUNDRED.finditer(text):
        if match.group()[-1].isalpha() or _GIVING.search(before(text, match.start())):
            yield quoted(Measure.ABSOLUTE, answer, match.span())
