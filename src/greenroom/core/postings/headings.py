"""What part of a posting a heading opens, in the many wordings that employers use."""

from __future__ import annotations

import re
from enum import StrEnum

from greenroom.core.postings.word_lists import HEADING_FILLERS


class Section(StrEnum):
    """A part of a posting."""

    OPEN = "open"  # before the first heading, or under a heading that says nothing about its kind
    ROLE = "role"  # a summary of the role
    DUTIES = "duties"
    MUST = "must"
    NICE = "nice"
    PERSON = "person"  # who the person is: must-haves unless a line says otherwise
    EMPLOYER = "employer"
    BENEFITS = "benefits"
    APPLY = "apply"
    LEGAL = "legal"
    FACTS = "facts"


# Order matters: the first pattern that fits wins.
_WORDINGS: tuple[tuple[Section, str], ...] = (
    (
        Section.BENEFITS,
        (
            r"what you(?:'ll| will| can)? (?:get|receive|expect from us)|what(?:'s| is) in it for you|what "
            r"we(?:'re| are)? (?:can )?(?:offer|give|provide)(?:ing)?( you)?"
            r"|\b(?:benefits?|perks|compensation|remuneration|salary|pay|rewards?|package|allowances)\b|we "
            r"offer\b|our offer\b|the offer\b|why (?:join|work|us|you|choose|you'll love)"
            r"|why .{2,30}\?$|in return|you(?:'ll| will) get|wir bieten|what you(?:'ll| will) love|life at|"
            r"working (?:with us|conditions|hours)|hours of work|terms (?:and|of|&)"
            r"|how we(?:'ll| will) look after you|for you\b|reasons to join|what to expect from us|emoluments|"
            r"shift pattern|^hours$|on offer"
        ),
    ),
    (
        Section.LEGAL,
        (
            r"nationality|right to work|immigration|visas?\b|equal (?:opportunit|employment)|diversity|inclusion|"
            r"\beeo\b|privacy|data protection|disclaimer|safeguarding statement|accommodations?\b|accessibility|"
            r"disability confident|fraud|agenc(?:y|ies)|recruiters|legal\b|notice to|gdpr|vetting|pre-employment|"
            r"background checks?"
        ),
    ),
    (
        Section.APPLY,
        (
            r"how to apply|to apply|apply\b|application (?:process|procedure|details|instructions|form)|"
            r"applications?$|next steps|(?:interview|hiring|selection|recruitment) process|contact|"
            r"what happens next|closing date|interested\??|ready to|sounds? like you|get in touch|selection "
            r"procedure|how we hire|informal enquiries|submission|further information|questions\?|about applying"
        ),
    ),
    (
        Section.NICE,
        (
            r"\bnice[- ]to[- ]haves?\b|\bbonus\b|\bdesirables?\b|\bdesired\b|\bpreferred\b|\bpreferabl[ey]\b|"
            r"\bplus(?:es)?\b|\bplus points\b|\badvantage(?:s|ous)?\b|\bwould be (?:great|nice|helpful|lovely|a)|"
            r"\bideally\b|good to have|great to have|\boptional\b|extra (?:points|credit)|brownie points|even "
            r"better|stand out|sets? you apart|(?:we'd|we would|i'd|would)(?: also| really| particularly)* "
            r"(?:love|like|welcome|be (?:happy|thrilled|delighted))|not essential|"
            r"\bassets?\b|an asset|what would help|helpful|beneficial|you might also|would be useful|useful but|"
            r"icing|welcome\b|not required|nicht zwingend|von vorteil|what else"
        ),
    ),
    (
        Section.MUST,
        (
            r"requirements?|required|must[- ]haves?|essential|qualifications?|\bqualified\b|eligibility|criteria|"
            r"minimum|mandatory|prerequisites?|what you(?:'ll| will)? (?:need|bring|have|should)|"
            r"you(?:'ll| will)? (?:need|bring|have|must)|you should|(?:skills|experience|knowledge|education|"
            r"languages|competenc(?:y|ies|es)|\babilities|certifications?|licen[cs]es?|training)\b|what we need|"
            r"needed|"
            r"non-negotiables?|what it takes|we (?:need|require|expect|ask)|we're asking|your (?:skills|"
            r"background|experience|toolkit)|profile|anforderungen|what we(?:'re| are) asking|the basics|what you "
            r"know"
        ),
    ),
    (
        Section.PERSON,
        (
            r"(?:about|who) you(?: are)?\b|who (?:you|we|are we)\b.*(?:looking|want|seek)|person specification|"
            r"the (?:right |ideal )?(?:person|candidate|applicant)|ideal (?:candidate|person)|"
            r"(?:what|who) we(?:'re| are|'d like| would like)?.{0,12} (?:looking for|look for|seek|seeking|want)|"
            r"who should apply|you are\b|you're\b|are you\b|is this you|could this be you|this is you|"
            r"you might be|you may be|you'll (?:be a|fit)|your (?:strengths|personality)|we are looking for|we're "
            r"looking for|looking for|who (?:would|will) (?:fit|suit|thrive)|suit(?:s|ed)?\b|do you have|"
            r"attributes|qualities|the successful"
        ),
    ),
    (
        Section.EMPLOYER,
        (
            r"about (?:us|our|the (?:company|team|organi[sz]ation|school|hospital|trust|firm|department|practice|"
            r"employer|university|council|client|restaurant|hotel|home|group|bank|charity|institute|agency|office|"
            r"business|project))|"
            r"who we are|our (?:company|story|mission|values|culture|team|client|commitment|school|vision|"
            r"department|people|approach)|the (?:company|team|organi[sz]ation|employer|client|school|firm|"
            r"department|trust)$|"
            r"company (?:overview|description|profile)|organi[sz]ation(?:al)? (?:overview|profile|background)|"
            r"mission|background$|über uns|meet the team|who are we|what we do|where we are|introduction|overview "
            r"of (?:the )?company"
        ),
    ),
    (
        Section.DUTIES,
        (
            r"responsibilit(?:y|ies)|accountabilit(?:y|ies)|\bduties\b|\btasks?\b|what you(?:'ll| will|'d| "
            r"would)?(?: be| actually)? (?:do|doing|work|own)|you(?:'ll| will)(?: be| \w+ly)? \w+|"
            r"(?:your|a typical|typical|the|an average) (?:day|week|shift)|day[- ]to[- ]day|day in the life|your "
            r"(?:role|job|work|impact|mission|tasks|main|key|contribution)|"
            r"what (?:the|this) (?:job|role|work|post|position) (?:involves|entails|looks|is)|job functions?|"
            r"essential functions|scope of (?:work|the role)|main activities|the work\b|the job$|key "
            r"(?:activities|objectives|deliverables|result|areas)|"
            r"deliverables|aufgaben|how you(?:'ll| will)|in this role|where you(?:'ll| will)|your first|first "
            r"(?:90|ninety|six|twelve)|kra|main purpose|objectives"
        ),
    ),
    (
        Section.ROLE,
        (
            r"(?:about )?(?:the|this) (?:role|job|position|post|opportunity|vacancy|contract|research|internship)|"
            r"(?:job|role|position|post|project) (?:summary|description|overview|purpose|details|profile)|"
            r"summary|overview|purpose|opportunity|description|in (?:a nutshell|brief)|at a glance|the short version"
        ),
    ),
    (
        Section.FACTS,
        r"^(?:key )?(?:details|facts|information|info)|location|where$|when$|start date|contract|reports? to|reporting",
    ),
)
_COMPILED = tuple((section, re.compile(pattern, re.IGNORECASE)) for section, pattern in _WORDINGS)
_OF_SECTION = dict(_COMPILED) | {Section.OPEN: re.compile("$^")}
_EXACT: tuple[tuple[re.Pattern[str], Section], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), section)
    for pattern, section in (
        (
            (
                r"(?:preferred|desirable|desired|additional|bonus|optional) (?:\w+ ){0,3}(?:qualifications?|skills?|"
                r"experience|requirements?|criteria|attributes)"
            ),
            Section.NICE,
        ),
        (
            r"(?:skills|experience|qualifications|requirements)\W+(?:preferred|desirable|desired|nice to have)",
            Section.NICE,
        ),
        (
            (
                r"(?:minimum|basic|essential|required|key|core) (?:\w+ ){0,3}(?:qualifications?|skills?|experience|"
                r"requirements?|criteria|competenc\w+|attributes|knowledge)"
            ),
            Section.MUST,
        ),
        (
            (
                r"(?:essential|key|main|principal|primary|core|general|specific|major) (?:job |duties|functions|"
                r"responsibilit|accountabilit|tasks|activities)"
            ),
            Section.DUTIES,
        ),
        (r"(?:duties|responsibilities|tasks|aufgaben|what you(?:'ll| will) do)\b.*", Section.DUTIES),
        (r"your (?:mission|challenge|remit|patch)\b.*", Section.DUTIES),
        (r"(?:roles?|job) (?:and|&|/) (?:responsibilities|duties)", Section.DUTIES),
        (
            (
                r"(?:desired|ideal|preferred|required|your|the)? ?(?:candidate|applicant) ?(?:'s)? (?:profile|"
                r"specification|requirements)|desired profile|ideal profile"
            ),
            Section.PERSON,
        ),
        (
            (
                r"(?:we're|we are|we'd be|we would be|i'd be) (?:excited|delighted|thrilled|keen|happy|"
                r"interested)\b.*(?:if|in)\b.*"
            ),
            Section.PERSON,
        ),
        (r"(?:you|your profile|who|the person)$|you (?:are|have|bring|can|know)$|this is you.*", Section.PERSON),
        (r"(?:us|who we are|we)$|the fine print|small print|practicalities", Section.EMPLOYER),
        (
            (
                r"(?:(?:in|as) .{0,40})?(?:you(?:'ll| will| would)|the (?:post|job|role)[- ]?holder will|the "
                r"(?:successful|appointed) \w+ will)(?: be)?$|.*\b(?:you(?:'ll| will)|(?:post|job|role)[- ]?holder "
                r"will)$"
            ),
            Section.DUTIES,
        ),
        (r"what (?:will|would) (?:you|i|your)\b.*(?:do|doing|look like|be)\b", Section.DUTIES),
        (r"what do (?:you|i) (?:need|bring|have)\b.*|do you have\b.*|have you got\b.*", Section.MUST),
        (r"(?:the )?(?:person|people|someone|somebody|teammate|colleague) (?:we|who|you).*", Section.PERSON),
        (
            (
                r".*\b(?:assess|judge|test|measure)\w* .*\bbehaviou?rs\b.*|(?:our )?(?:behaviou?rs|success profile|"
                r"civil service behaviours)$"
            ),
            Section.MUST,
        ),
        (r"you(?:'re| are)? (?:also )?(?:would|may|might)? ?(?:also )?(?:thrive|flourish).*", Section.PERSON),
        (
            (
                r"(?:it )?would be (?:a bonus|lovely|great|nice|good|an advantage)\b.*|it(?:'s| is) not essential.*|"
                r"(?:it )?(?:also )?helps? if.*|what (?:would|will) (?:also )?(?:be )?(?:help|lovely|nice|great|a "
                r"bonus|make you).*"
            ),
            Section.NICE,
        ),
        (
            (
                r"(?:additional|further|other|more|general|important|useful) (?:information|info|details|notes?|"
                r"comments)|practical information|physical (?:demands|requirements)|work(?:ing)? environment|job info"
            ),
            Section.FACTS,
        ),
        (
            (
                r"(?:general |application )?instructions?\b.*|(?:the )?(?:deal|package|rewards|nuts and bolts)$|"
                r"what(?:'s| is) the deal"
            ),
            Section.BENEFITS,
        ),
        (r".*\b(?:may|might|could) also (?:have|bring|be)\b.*|strong candidates.*", Section.NICE),
        (
            r"what awaits you|what you(?:'ll| will| can)? (?:be )?(?:tackle|tackling|take on|expect to do)",
            Section.DUTIES,
        ),
        (r"what you can look forward to|look(?:ing)? forward to.*", Section.BENEFITS),
        (r"(?:what|who) (?:we|i)(?:'re| are)? (?:hoping|hope|after|need|want).*", Section.PERSON),
        (r"(?:what|how) (?:we|you)(?:'ll| will) (?:bring|need|have)", Section.MUST),
        (r"must[- ]haves?\b.*|essential$|essentials$|the essentials", Section.MUST),
        (
            r"(?:requirements?|qualifications?|person specification) (?:for|of) the (?:role|post|job|position)",
            Section.MUST,
        ),
        (
            r"(?:salary|pay|remuneration) (?:and|&) (?:benefits|conditions)|you(?:'ll| will) (?:get|receive|enjoy)",
            Section.BENEFITS,
        ),
        (r"you(?:'ll| will) (?:need|have|bring|be able)\b.*", Section.MUST),
        (r"you(?:'ll| will) be (?:a|an|someone|great|good|right|perfect)\b.*", Section.PERSON),
        (r"(?:why )?(?:join us|work (?:for|with) us)", Section.BENEFITS),
        (r"about (?:the|this) (?:role|job|position|post|opportunity)", Section.ROLE),
        (
            r"what success looks like.*|success in this role|how (?:we|you)(?:'ll| will) (?:measure|know).*",
            Section.DUTIES,
        ),
    )
)
_MOST_WORDS = 12
_SURELY_NO_HEADING = re.compile(r"[.!;]$|https?://|@|\d{4}-\d{2}|[£$€]\s?\d")
ANY = 99


def section_of(heading: str, *, strays: int) -> Section | None:
    """The part that a heading opens; None when the line is no heading that is known.

    Args:
        heading: the words of the line.
        strays: how many words that are no heading words the line may have; `ANY` for one that is set off as a heading.
    """
    words = _bare(heading)
    if not words or len(words.split()) > _MOST_WORDS or (_SURELY_NO_HEADING.search(heading.strip()) and strays < ANY):
        return None
    for pattern, section in _EXACT:
        found = pattern.match(words)
        if found and _strays(pattern, section, words) <= strays:
            return section
    for section, pattern in _COMPILED:
        found = pattern.search(words)
        if found and _strays(pattern, section, words) <= strays:
            return section
    return None


def _bare(heading: str) -> str:
    """The heading's words: no number, no emoji, no closing colon, straight apostrophes."""
    straight = heading.replace("’", "'").replace("…", "")
    return re.sub(r"^[\W\d_]+|[\s:：–—-]+$", "", straight).strip()


def _strays(pattern: re.Pattern[str], section: Section, words: str) -> int:
    """How many words of the line are neither words of this kind of heading nor fillers."""
    rest = _OF_SECTION[section].sub(" ", pattern.sub(" ", words))
    return sum(1 for word in re.findall(r"[\w']+", rest.lower()) if word not in HEADING_FILLERS)
