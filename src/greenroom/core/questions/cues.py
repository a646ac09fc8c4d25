"""Turns of phrase that tell what kind of question it is, and which competency it looks at, read by rules."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from greenroom.core.competencies import COMPETENCIES, find_competencies

_TELL = r"(?:tell (?:me|us)|describe|share|recall|recount|narrate|relate|discuss|talk (?:(?:me|us) )?(?:about|through)|walk (?:me|us) through|think (?:back )?(?:of|to|about)|give (?:me |us )?|provide|name|can you|could you|explain)"
_OCCASION = r"(?:time|times|situation|situations|occasion|instance|instances|moment|example|examples|experience|experiences|story|stories|anecdote|incident|episode|case|period|project|decision|mistake|failure|accomplishment|achievement|problem|challenge|disagreement|conflict)"
_WHO = r"(?:you|your (?:team|manager|boss|supervisor|colleague|co-?worker|customer|client|best|lead)|a (?:\w+ ){0,2}(?:customer|client|guest|patient|pupil|student|colleague|co-?worker|team ?mate|supplier|employee|member|child|dog|cat|visitor|caller|user|stakeholder|manager)|two (?:\w+ ){0,3}\w+|some(?:body|one)|the (?:\w+ ){0,2}(?:client|customer|manager|server|system|machine))"

# Each is searched in the question in small letters with straight quotation marks.
_CUES: tuple[str, ...] = (
    # a real occasion
    rf"\b{_TELL}\b.{{0,60}}\b{_OCCASION}\b",
    rf"\b{_OCCASION} (?:\w+ )?(?:when|where|in which|that|which|you|during|of)\b",
    r"\b(?:a|any|one) time\b|\bwhen was the last time\b|\blast time\b|\ban (?:instance|occasion|example|experience)\b",
    r"\bhave you (?:ever|had|been|done|worked|made|handled|dealt|used)\b|\byou(?:'ve| have) (?:ever |had |been |done |worked |made |\w+ed )",
    r"\bdid you\b|\byou (?:had|were|felt|made|took|went|\w+ed)\b|\bwhat happened\b",
    r"\b(?:specific|concrete|personal|real|particular) (?:\w+ )?(?:example|instance|experience|story|case|situation)|\bfor example\b|\bgive an example\b|\bprovid\w+ (?:an |any |specific )?examples?\b",
    r"\b(?:biggest|greatest|proudest|hardest|toughest|worst|best|most (?:difficult|challenging|recent|significant|rewarding|stressful|important)) (?:\w+ ){0,3}(?:you(?:'ve)?|accomplish|achiev|mistake|fail|decision|challenge|problem|project|success)",
    # one's own way
    r"^(?:so,? )?how do you (?:\w+ly )?(?:handle|deal|cope|manage|approach|react|respond|resolve|motivate|prioriti|organi|plan|balance|stay|keep|ensure|make sure|go about|decide|build|give|set|measure|delegate|develop|work|know|support|encourage|foster)",
    r"^how do you\b",
    r"\byour (?:\w+ )?(?:approach|process|strateg\w+|method|way|philosophy) (?:to|for|of|when|in)\b|\bwhat (?:strategies|steps|techniques|methods|approach\w*|measures)\b.*\byou\b|\bhow (?:you|have you|did you)\b",
    # something that might happen
    r"\bwhat would you (?:do|say|tell|change|try|look|check|ask|suggest)\b|\bwhat (?:do|will|should|could) you (?:do|say|tell them|tell him|tell her)\b(?! (?:for|better|like|you|in your))",
    r"\bhow would you\b|\bhow (?:will|should|could) you\b",
    r"\bhow would you (?:handle|deal|react|respond|approach|cope|manage|resolve|tell|feel|go about|convince|help|calm|proceed|address)\b",
    r"\bif (?:you|your|a|an|the|one|someone|somebody|two|there|it|we|i)\b",
    r"\bif (?:you|your|a|an|the|one|someone|somebody|two|there)\b.*\b(?:would|do you do|what do you|how do you|steps)\b",
    r"\b(?:imagine|suppose|supposing|assume|let's say|say that|picture this|pretend|hypothetical|scenario)\b",
    rf"^{_WHO}(?:'s|'re)? (?:\w+ )?(?:is|are|has|have|was|were|asks?|comes?|wants?|refuses?|calls?|tells?|starts?|begins?|complains?|cannot|can't|finds?|sees?|notices?|learns?|discovers?|receives?|gets?|walks?|says?|hears?|leads?|takes?|must|need|\w+s)\b",
    r"[.,;:] (?:and )?(?:what|how|where|whom|who|which)\b.{0,30}\b(?:do|would|should|will|are|is) (?:you|your)\b",
    r"\bwhat (?:next|now|comes first)\b|\bfirst step\b|\bwhat do you do\b|\byour (?:first|next) (?:step|move|hour|day)",
    r"\bwhat (?:action|actions|steps) (?:would|will|do|should) you\b|\bhow do you (?:respond|react|answer|tell (?:them|him|her))\?",
    # knowledge and craft
    r"^(?:please )?(?:explain|define|describe|design|write|implement|sketch|estimate|calculate|compare|list|draw|sell|teach|show|name)\b",
    r"\bwhat(?:'s| is| are) (?:the |an? )?(?!your\b|you\b)\w+",
    r"\bdifferences? between\b|\bcompare\b|\bversus\b|\bvs\.?\b|\bpros and cons\b|\badvantages?\b|\bpurpose of\b|\bmeant by\b",
    r"\b(?:how|why) (?:does|is|are|can|do|would|should) (?:an? |the |one |we )?(?!you\b|i\b|this\b)\w+",
    r"\bwhat (?:tools?|software|equipment|technolog\w+|methods?|systems?|types?|kinds?|metrics|kpis?|checks|materials?|steps|factors|documents)\b",
    r"\b(?:code|software|data ?base|data|sql|python|java|javascript|css|html|api|algorithm|server|network|test(?:s|ing)?|model|regression|browser|website|web|app|page|performance|circuit|voltage|wir(?:e|ing)|cable|meter|boiler|engine|valve|pump|machine|invoice|ledger|accounts?|accounting|tax|audit|balance sheet|cash flow|depreciation|journal|budget|recipe|ingredient|dose|medication|wound|symptom|vital|patient's|lesson|curriculum|concrete|weld\w*|drill\w*|fuse|breaker|inventory|forecast\w*|spreadsheet|excel|metric|metrics|product|feature|architecture|deploy\w*|framework|library|function|variable|cache|memory|thread|protocol|security|encryption|gaap|ifrs)\b",
    r"\bhow many\b|\bestimate\b|\bguess\b|\broughly\b|\bthink aloud\b",
    r"\bhow (?:do you|would you|to) (?:\w+ly )?(?:test|check|measure|calculate|wire|install|repair|build|design|implement|debug|optimi\w+|calibrate|clean|store|record|diagnos\w+|treat|prepare|mix|cut|join|fit|set up|configure|improve|evaluate|write|use|choose|structure|reconcile|value|price|validate|monitor|connect|detect|read|find|teach|explain|describe)\b",
    # values and ways of working
    r"\bmeans? to you\b|\bdo you think\b|\byour (?:opinion|view|views|idea|definition) (?:of|on|about)\b|\bwhat makes (?:an?|the)\b|\bdo you believe\b|\bdefine\b",
    r"\b(?:prefer|preference|rather|ideal|favou?rite)\b|\bdo you (?:like|enjoy|work (?:best|better|well))\b|\bwork(?:ing)? (?:style|environment|atmosphere|culture)\b|\bkind of (?:boss|manager|person|people|environment|culture|team)\b|\btype of (?:boss|manager|person|people|environment|culture|team|worker)\b",
    r"\b(?:values?|culture|ethic\w*|moral\w*|principles?|philosophy|beliefs?|mission)\b",
    r"\b(?:irritat\w+|frustrat\w+|annoy\w*|pet peeves?|bothers?|angers?|bugs you|stresses you|drives you)\b",
    r"\bif you (?:were|could be|could have|had to be|could meet|won)\b|\bsuperpower|\bdesert island|\banimal\b|\bdinner\b|\bbook\b|\bmovie\b|\bfilm\b|\bhero\b|\bmotto\b",
    r"^(?:are|do|would|can) you (?:consider yourself |be |call yourself )?(?:a |an )?(?:team|work|willing to put|comfortable working|leader|risk|self|organi[sz]ed|competitive|flexible|honest)",
    r"\bwork (?:alone|independently|by yourself|on your own|in a team|with others)\b|\balone or\b|\bteam player\b",
    r"\b(?:ideal|perfect|best|worst|good|great|bad) (?:boss|manager|supervisor|company|workplace|team|employee|leader|day|colleague|co-?worker|week)\b",
    # why this, why you, who you are
    r"\bwhy (?:do|did|would|should|are|have) (?:you|we|i)\b|\bwhy (?:this|our|us|here|now|me|you)\b",
    r"\b(?:attract\w*|interest\w*|appeal\w*|drew|draws|excit\w+|passion\w*|motivat\w+|inspir\w+|drives? you)\b.{0,40}\b(?:you|role|position|job|company|work|us|field|career|industry|here)\b|\bwhat (?:interests|attracts|motivates|drives|excites|inspires|appeals)\b",
    r"\babout (?:yourself|your ?self|you)\b|\bintroduce yourself\b|\bwho are you\b|\byour (?:background|resume|résumé|cv|story|education|studies|degree|qualifications?|hobbies|interests|history)\b",
    r"\b(?:strengths?|weakness\w*|strongest|weakest|good at|qualit(?:y|ies)|skills?|assets?|talents?)\b.{0,40}\b(?:you|your|bring|have)\b|\byour (?:\w+ ){0,2}(?:strengths?|weakness\w*|skills?|qualit(?:y|ies)|talents?|assets?)\b",
    r"\b(?:\w+ years|future|long[- ]term|career (?:goals?|path|plans?|aspirations?|objectives?)|goals?|ambition\w*|aspir\w+|see yourself|dream job)\b",
    r"\b(?:hire|choose|select|pick) you\b|\bright (?:person|candidate|fit)\b|\bgood fit\b|\bcontribute\b|\bset you apart\b|\bbring to (?:this|the|our)\b|\bwhat can you (?:offer|bring|do for)\b|\bover (?:other|another)\b",
    r"\b(?:leave|leaving|left|quit|change|changing) (?:\w+ ){0,3}(?:job|jobs|employer|company|position|role|careers?|work)\b|\bgaps?\b|\blooking for\b|\blook for in\b",
    r"\bknow about (?:us|our|this|the company|the organi\w+|the job)\b|\bheard about (?:us|our)\b",
    r"\b(?:say about you|describe you|describe yourself|call you|three words|words (?:would|to|that)|think of you)\b",
    r"\b(?:your|the) (?:current|present|last|previous|past|most recent|former|first) (?:\w+ )?(?:job|role|position|employer|work|company|project|duties|responsibilities)\b",
    r"\bhow (?:long|many years) have you\b|\bexperience (?:do you have|have you|with|in|as)\b|\bany (?:\w+ )?experience\b",
    # terms and the end of the talk
    r"\b(?:salary|salaries|pay|paid|wages?|compensation|remuneration|earn|earning\w*|ctc|bonus|package|hourly rate|benefits)\b",
    r"\b(?:notice(?: period)?|start date|when (?:can|could|would|are|will) you (?:be able to )?(?:start|begin|available|join)|available to start|start work\w*|able to start|soon\w* (?:can|could) you|joining)\b",
    r"\b(?:availab\w+|shifts?|weekends?|overtime|hours|nights?|evenings|holidays|part[- ]time|full[- ]time|on[- ]call|days? (?:a|per) week|schedule)\b",
    r"\b(?:relocat\w+|travel\w*|commut\w*|transport\w*|drive to|car|get to work|remote(?:ly)?|on[- ]?site|hybrid|work from home|willing to move)\b",
    r"\b(?:visa|sponsor\w*|work permit|permit|right to work|eligible to work|authori[sz]ed to work|citizen\w*|legally|driving licen[cs]e|driver'?s licen[cs]e|criminal|convict\w*|background check|drug test|drug screen|medical|disabilit\w*|security clearance|years old|age)\b",
    r"\b(?:references?|referees?)\b",
    r"\b(?:questions? (?:for (?:me|us)|about (?:the|us|our|this))|any (?:other )?questions|ask (?:me|us)|anything (?:else|you|that|we)|something (?:else|we))\b",
    r"\b(?:other (?:offers?|interviews?|companies|applications?|positions?|employers)|applied (?:to|for|anywhere|elsewhere)|interviewing (?:with|elsewhere|at)|an offer|accept (?:the|this|our|an))\b",
    r"\b(?:hear about|find out about|learn about|hear of|found out about) (?:this|the|our|us)\b|\breferred\b|\bstill interested\b|\bnext steps?\b|\bcontact you\b",
    r"^(?:are|do|can|will|would|could|is|may|have) (?:you|there|your|we)\b",
    r"^(?:are|would) you (?:willing|able|prepared|open|available|comfortable|ok|okay|happy)\b",
    # shape
    r"[.;:!] ",
    r"\?.+\?",
    r"^what\b",
    r"^why\b",
    r"^how\b",
    r"^when\b",
    r"^tell\b",
    r"\bthis (?:job|role|position|company|work|field|industry|kind)\b|\bour (?:company|team|organi\w+|school|restaurant|business|product\w*)\b|\bhere\b|\bwith us\b|\bfor us\b|\bwork for\b",
    r"\bwould\b",
    r"\byou\b|\byour\b|\byourself\b",
)  # fmt: skip


# What questions about a competency are about; wider than the words that postings use.
_ABOUT: dict[str, str] = {
    "leadership": r"lead\b|leader|leading|led\b|delegat|motivat\w+ (?:your|a|the|others|people|employees|team)|your (?:team|staff|employees|reports|direct reports)|morale|manag\w+ (?:a |an |your |the )?(?:\w+ )?(?:team|staff|people|employees|engineers)|(?:staff|team) members?|took charge|in charge|supervis",
    "problem-solving": r"problem|solve|solution|troubleshoot|bug\b|obstacle|root cause|fix\b|fixed|broke|breakdown|broken|outage|fault|stuck|does not work|stopped working|challenge",
    "initiative": r"initiative|proactiv|above and beyond|extra mile|more than (?:was|is|what)|without being (?:asked|told)|volunteer|self[- ](?:starter|motivat)|on your own|nothing to do|without (?:getting )?(?:approval|supervision|permission)|first to|would you change|opportunit",
    "ownership": r"mistake|misstep|accountab|responsib|your fault|admit|failed to|missed (?:a|the|an)|regret|error of yours|own(?:ed|ership)|start to (?:end|finish)|wrong call|promise",
    "resilience": r"stress|pressure|setback|overwhelm|rejection|burn ?out|persever|persist|adversity|bounce|cope|coping|motivated|motivation|discourag|disappoint|calm\b|give up|crisis|balance|tough|difficult time|hardship|failure|uncomfortable",
    "collaboration": r"team ?work|in a team|as a team|team ?mates?|team player|group|collaborat|co-?workers?|colleagues?|together|cross-functional|compromise|with others|other departments",
    "communication": r"communicat|explain|present|presentation|audience|instructions|bad news|terrible news|message|misunderst|listen|speech|public speaking|writ(?:e|ing|ten)|simple words|informed|non-technical",
    "customer-focus": r"customer|client|guest|patient\b|patients|user\b|users|service|shopper|diner|host",
    "planning": r"plan\b|plans|planning|planned|priorit|deadline|time[- ]?manag|manage your time|organi[sz]|schedul|multi-?task|multiple|juggl|several|workload|on time|on track|timeline|milestone|too much|distract|interrupt|focus(?:ed)? on|busy|short of|short-staffed|shift",
    "attention-to-detail": r"detail|accura|error|errors|proofread|thorough|careful|double-check|precis|meticulous|overlook",
    "adaptability": r"adapt|adjust|change|changes|changed|changing|ambigu|uncertain|flexib|unexpected|new environment|last[- ]minute|shift(?:ed|ing)? priorities|unclear",
    "learning": r"learn|learned|learnt|learning|feedback|critici[sz]|constructive|develop(?:ment)? (?:yourself|your)|professional (?:development|growth)|skills?|up[- ]to[- ]date|stay current|taught yourself|improve yourself|differently|personal growth|training|new technolog",
    "decision-making": r"decision|decide|decided|choose|choice|judg|risk|risks|risky|trade-?off|weigh|options|dilemma",
    "influencing": r"persuad|convinc|influenc|negotiat|buy-in|sell\b|sold\b|consensus|push(?:ed)? for|stand up for|win over|opinion|sceptic|skeptic|objection|propos",
    "conflict": r"conflict|disagree|disagreement|argument|dispute|difficult (?:\w+ )?(?:person|people|co-?worker|colleague|conversation|boss|team|employee|coworkers)|confront|get(?:ting)? along|difference of opinion|tension|angry|anger|rude|upset|hostile|politic|gossip|boss|supervisor|unfair",
    "integrity": r"ethic|honest|dishonest|integrity|moral|confidential|steal|stealing|theft|lie\b|lying|cheat|rule|rules|policy|policies|trust|wrongdoing|bribe|values?|principle|unethical|gossip",
    "results": r"goal|goals|target|achiev|accomplish|proud|success|successful|result|results|award|exceed|perform(?:ance)?|recogni|best work|quota|impact",
    "coaching": r"coach|mentor|train(?:ed|ing)? (?:a|an|new|someone|somebody|others|people)|onboard|giv\w+ (?:\w+ )?feedback|develop(?:ing|ed)? (?:people|others|your team|someone|staff|talent)|teach|taught|one-on-one|1:1|underperform|career (?:growth|development) of|help\w* (?:someone|somebody|others) (?:to )?(?:grow|improve|learn|get better)",
    "analytical": r"analy|data\b|metric|measure|research|figures|numbers|statistic|evaluat|assess|estimate|how many|predict|requirements|trend|evidence",
    "creativity": r"creativ|innovat|idea\b|ideas\b|outside the box|original|invent|imaginat|limited resources|new way|unusual",
    "stakeholders": r"stakeholder|relationship|expectations of|senior (?:management|leaders?)|executive|partner|vendor|supplier|network|parents|famil(?:y|ies)|multiple parties|internal teams|build trust|manage up|managing up",
    "safety": r"safe|safety|unsafe|accident|emergency|hazard|danger|dangerous|injur|hurt\b|fire\b|hygien|protective|safeguard|infection|first aid|risk assess|allerg",
    "empathy": r"empath|compassion|feel\b|feeling|comfort|emotion|perspective|needed help|help (?:someone|somebody|others)|patien(?:ce|t with)|sensitiv|grief|cry|tears|personal problem|terrible news|struggling",
    "inclusion": r"divers|inclusi|cultur(?:e|es|al) (?:background|differ)|different (?:culture|background|country|countr)|discriminat|racis|sexis|equal|equit|fair(?:ly|ness)|accent|language barrier|belong|bias|prejudice",
    "quality": r"quality|improve|improved|improvement|standard|process|efficien|best practice|productivity|technical debt|review|tested|untested|better way",
    "commercial": r"budget|cost|costs|money|profit|revenue|sales figures|commercial|business goals|save|saved|discount|price|competitor|financ",
}  # fmt: skip


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """The turns of phrase, compiled when the first question is read."""
    return tuple(re.compile(cue) for cue in _CUES)


@cache
def _subjects() -> tuple[re.Pattern[str], ...]:
    """What questions are about, in the order of the competencies."""
    return tuple(re.compile(rf"\b(?:{_ABOUT[each.id]})") for each in COMPETENCIES)


def plainly(question: str) -> str:
    """The question in small letters, with straight quotation marks and single blanks."""
    return " ".join(question.replace("’", "'").lower().split())


def cues_of(question: str) -> tuple[float, ...]:
    """Which turns of phrase stand in the question, how long it is, and which competencies its words point to."""
    small = plainly(question)
    pointed = {found.id for found, _ in find_competencies(question)}
    return (
        *(float(bool(pattern.search(small))) for pattern in _patterns()),
        min(2.0, len(small.split()) / 16),
        *(float(each.id in pointed) for each in COMPETENCIES),
        *(1.5 * float(bool(pattern.search(small))) for pattern in _subjects()),
    )


def terms_of(question: str) -> frozenset[str]:
    """The words of the question, pairs of neighbours, and how it begins (`^`) and ends (`$`)."""
    words = re.findall(r"[a-z']+|\?", plainly(question))
    pairs = (f"{left} {right}" for left, right in pairwise(words))
    begins = (f"^{' '.join(words[:count])}" for count in (1, 2, 3))
    ends = (f"${' '.join(words[-count:])}" for count in (2, 3))
    return frozenset((*words, *pairs, *begins, *ends))
