"""What a single sentence of a posting says about its own kind, whatever heading it stands under."""

from __future__ import annotations

import re

_NICE = re.compile(
    r"\b(?:nice[- ]to[- ]have|good[- ]to[- ]have|great[- ]to[- ]have|(?:is|are|as|be|being|considered|"
    r"seen as|counts? as) (?:an? )?(?:big |real |definite |strong |huge |distinct |added |great |nice |"
    r"welcome |clear |major )*"
    r"(?:plus|bonus|advantage|asset|pluses|advantageous|desirable|beneficial|preferred|helpful|useful|"
    r"welcome|favou?rable|handy|optional|appreciated|valued|preferable)|"
    r"(?:a|big|strong|definite|added|huge) (?:plus|bonus|advantage)\b|an (?:advantage|asset|added "
    r"advantage)\b|would be (?:\w+ )?(?:great|nice|lovely|ideal|good|helpful|useful|handy|brilliant|"
    r"wonderful|fantastic|welcome|appreciated|interesting|beneficial|advantageous|desirable|preferred|"
    r"preferable)|"
    r"(?:though|but|although|,) (?:is |are |it is |it's )?not (?:strictly |absolutely )?(?:essential|"
    r"required|necessary|mandatory|a must|a requirement|a deal)|not (?:strictly )?(?:essential|required|"
    r"necessary|mandatory) but|(?:isn't|aren't|is not|are not) (?:strictly )?(?:essential|required|"
    r"necessary|mandatory|a must)|"
    r"(?:we'd|we would) (?:also )?(?:love(?! to (?:hear|meet|talk|see))|like(?! to (?:hear|meet|thank))|"
    r"be (?:happy|glad|delighted|pleased)|welcome)|extra "
    r"(?:points|credit)|bonus (?:points|if|for)|brownie points|plus points|even better|it(?:'s| is| would "
    r"be)? (?:also )?(?:helps?|a help)\b|helps if|"
    r"(?:will|would|can|might|may) (?:be given preference|help you|set you apart|make you stand out|stand "
    r"you in good stead|count in your favou?r|be considered)|(?:will be|is|are) given (?:preference|"
    r"priority)|preference (?:will be |is )?(?:given|shown)|"
    r"(?:desirable|preferred|beneficial|advantageous|optional|highly regarded|welcome|useful|helpful|"
    r"handy|a plus|well regarded|looked (?:up)?on favou?rably)\)?\.?$|of advantage|nice but|(?:highly|"
    r"well) regarded|\((?:desirable|preferred|optional|a plus|nice to have|bonus|advantageous|beneficial|"
    r"ideally)\)|(?:gives?|give) you an edge|no problem if not|happy to train|if you (?:also|happen)|von "
    r"vorteil|"
    r"wünschenswert|does no harm|(?:we|would) particularly welcome|particularly interested in (?:hearing|"
    r"candidates|people|applicants))",
    re.IGNORECASE,
)
_NICE_END = re.compile(
    (
        r"\(D\)$|[–—:,(-] ?(?:an? )?(?:added |big |real |definite )?(?:advantage|plus|bonus|asset|preferred|"
        r"desirable|optional|welcome|nice to have)\)?\.?$"
    ),
    re.IGNORECASE,
)
_NICE_START = re.compile(
    (
        r"(?:and )?(?:(?:it's|it is|it would be|it'd be) (?:also )?(?:nice|great|lovely|good|helpful|useful) "
        r"if|ideally|preferably|preferred|desirable|bonus|optional(?:ly)?|plus\b|beneficial|"
        r"advantageous|nice[- ]to[- ]have|helpful|useful)\b"
    ),
    re.IGNORECASE,
)
_MUST_STRONG = re.compile(
    r"\b(?:must (?:have|be|hold|possess|speak|live|own|know|also|already|demonstrate|show|bring)|must[- "
    r"]haves?|(?:is|are|be) (?:an? )?(?:\w+ly )?(?:essential|required|mandatory|necessary|a must|needed|"
    r"non-negotiable|compulsory|obligatory|vital|crucial|imperative|indispensable|prerequisite|"
    r"requirement)\b|"
    r"(?<!if )(?<!everything )(?<!what )(?<!whatever )(?<!when )(?<!all )(?<!support )(?<!things "
    r")you(?:'ll| will)?(?: also| certainly| really| definitely)? need\b|you(?:'ll| will)?(?: also)? "
    r"(?:require|bring|possess)\b|(?:need|needs) to (?:be|have|hold|know|speak)\b|(?:we|role|position|"
    r"post|job|work)(?: also)? (?:need|needs|require|requires|expect|expects|demands?|insist|ask for|"
    r"calls for)\b(?! you to)|"
    r"at least (?:\w+|\d+)(?: \([^)]*\))? (?:full )?(?:years?|months?)|\b\d{1,2}\+? ?(?:\+|plus|or more)? "
    r"?(?:-|–|to)? ?\d{0,2}\+? (?:years?|yrs?|months?)(?:'|’)?(?: of)?(?: [\w-]+){0,5} (?:experience|"
    r"practice|exp\b|post-qualification)|minimum (?:of )?(?:\w+) (?:years?|months?)|minimum "
    r"(?:qualification|education|requirement|experience)|"
    r"(?:experience|degree|diploma|licen[cs]e|certificate|certification|registration|qualification|"
    r"clearance|knowledge|fluency|english|german|french|dbs|skills?) (?:is |are )?(?:essential|required|"
    r"mandatory|necessary|needed|a must)|(?:essential|required|mandatory|non-negotiable)\)?\.?$|"
    r"(?:someone|somebody|a person|candidates?|applicants?|individuals?|a professional) (?:who|that|with|"
    r"able|whose)\b|(?:look(?:ing)? for|seek(?:ing|s)?|want|need|hire|hiring|appoint)\b.{0,60}\b(?:who|"
    r"able to|whose)\b|(?:successful|ideal|right) (?:candidate|applicant|person) (?:will|should|must|"
    r"would|has|is|can|holds|brings)|(?:candidates?|applicants?|they|he or she|she or he|s/he) (?:should|"
    r"must|need)\b|"
    r"non-negotiable|prerequisite|voraussetzung|zwingend|erforderlich|no (?:\w+ )?(?:licen[cs]e|"
    r"registration|certificate), no|won't (?:be able to )?consider|cannot consider|without (?:it|this|"
    r"these|one))",
    re.IGNORECASE,
)
_MUST_LABEL = re.compile(
    r"(?:essential|required|mandatory|must[- ]haves?|needed|minimum|requirements?)\b", re.IGNORECASE
)
_DUTY = re.compile(
    r"\b(?:(?:you(?:'ll| will|'d| would)|the (?:post|job|role)[- ]?holder(?: will| is|'ll)?|(?:the "
    r")?(?:successful|appointed) (?:candidate|applicant|person) will|(?:he|she|they|he/she|s/he|incumbent|"
    r"employee|person|appointee|engineer|teacher|nurse|manager|officer|curator|researcher|technician|"
    r"driver|assistant|analyst|designer|coordinator|specialist|consultant|director|fellow|associate|"
    r"advis[eo]r|worker|intern|trainee|apprentice|lead) will(?! (?:be (?:an?|paid|offered|required)|have|"
    r"hold|possess|need|demonstrate|bring)\b)|(?:this|the) (?:role|position|post|job) (?:will|involves|"
    r"includes|entails|leads|owns|covers))"
    r"|responsib(?:le|ilit(?:y|ies))|(?:your|the|main|key|daily|typical) (?:\w+ )?(?:duties|tasks|"
    r"responsibilities|work|job|role|day|days|mornings|week|shift)|duties (?:include|are|will)|tasks "
    r"(?:include|are)|(?:work|job|role) (?:involves|includes|means|consists)|in charge of|accountable for|"
    r"(?:you|expected) to (?!be\b|have\b|apply\b|join\b)\w+|"
    r"(?:we need|want|looking for) you to|day[- ]to[- ]day|reporting (?:in)?to|you (?:also |then |first "
    r")?(?:run|lead|manage|plan|design|teach|drive|cook|look after|take|write|own|build|handle|prepare|"
    r"serve|keep|deliver|work|check|maintain|make|open|close|sell|answer|support|train|visit|clean|"
    r"coordinate|oversee|report|advise|supervise|help|greet|carry|pick|load|unload|fit|install|test|"
    r"repair|set up|start|meet|assist|develop|draft|organi[sz]e|ensure|monitor|analy[sz]e|coach|mentor))\b",
    re.IGNORECASE,
)
_DUTY_NOT = re.compile(
    (
        r"^you(?:'ll| will)? report (?:directly )?(?:in)?to\b|\byou(?:'ll| will|'d| would)? (?:also "
        r")?(?:(?:be|are) (?:paid|offered|given|entitled|provided|rewarded|supported|able|comfortable|"
        r"confident|fluent|qualified|registered|passionate|experienced|based|joining|part of|someone|an?\b|"
        r"eligible|asked|required|contacted|invited|expected to (?:have|be)|welcomed)|have\b|need|get\b|"
        r"receive|enjoy|earn|benefit|find\b|love|bring|hold\b|possess|gain|learn from|join|hear from|never|"
        r"want|like\b|know\b|hear\b|see\b(?! (?:between|patients|up to|about|clients|around)))"
    ),
    re.IGNORECASE,
)
_MUST_SOFT = re.compile(
    r"\b(?:(?<!as )(?<!if )(?<!where )(?<!when )(?<!what )(?<!whatever )(?<!because )you(?:'ve| have| are|"
    r"'re| hold| bring| can| know| enjoy| speak| like| love| understand| thrive| possess| want| "
    r"care)\b(?! (?:asked|paid|entitled|offered|any questions|questions|interested|ready to apply|"
    r"shortlisted))|you(?:'ll| will)? (?:have|be (?:able|comfortable|confident|fluent|qualified|"
    r"registered|passionate|experienced|an?|someone))\b|you should|you must|"
    r"(?:proven|demonstrable|demonstrated|solid|strong|excellent|good|sound|extensive|proficient|fluent|"
    r"familiar|hands-on|working knowledge|knowledge of|experience (?:of|in|with|as|working)|experienced "
    r"in|ability to|able to|degree in|bachelor|master's|diploma|certified|qualified|licen[cs]ed|"
    r"registered with|competent|willing(?:ness)? to|comfortable with|understanding of|commitment to|"
    r"proficiency)\b|"
    r"(?:years?|yrs?)(?:'|’)? (?:of )?(?:\w+ ){0,4}experience|(?:full|clean|valid|current) (?:\w+ "
    r"){0,3}(?:licen[cs]e|registration|certificate|permit)|nqf|b\.?tech|mba\b|gcses?|a[- ]levels?)",
    re.IGNORECASE,
)
_PROSE_ABOUT_THE_PERSON = re.compile(
    (
        r"\b(?:you|your|candidates?|applicants?|someone|experience|knowledge|degree|diploma|licen[cs]e|"
        r"qualifi\w+|ability|certified|certificate|registered|fluen\w+|skills|driver|b\.?tech|mba|nvq|"
        r"must)\b(?! are the one)|^(?:ability|proven|strong|excellent|solid|good|able|willing)"
    ),
    re.IGNORECASE,
)
_ABOUT_THE_EMPLOYER = re.compile(
    r"(?:we|our|tell us|since|founded|today)\b|(?:[A-Z][\w&'-]+ ){1,4}(?:is|are|was|has|makes|sells|"
    r"builds|helps|runs|provides|offers|keeps|moves) "
)
_NOT_ABOUT_THE_PERSON = re.compile(
    r"\b(?:we (?:offer|provide|need another|are an|are proud|believe|value diversity|pay|have been|were|celebrate|"
    r"encourage|welcome applications|reserve|regret)|our (?:benefits|package|offices?|clients|mission|"
    r"values|customers) (?:include|are|is)|"
    r"(?:send|e-?mail|submit|upload|attach) (?:us |your |a |the )?(?:cv|r[ée]sum[ée]|application|cover|"
    r"letter|portfolio)|(?:apply|application|applications|interviews?) (?:\w+ )?(?:by|via|online|through|"
    r"close|will be held|must be|should be|are invited)|to apply|shortlisted|equal opportunit|regardless "
    r"of|without regard|"
    r"no agencies|agencies please|hear from you|annual leave|pension|days'? holiday|paid (?:leave|time "
    r"off|holidays)|private medical|life insurance|"
    r"disabled applicants|guarantees? an interview|dbs (?:check|disclosure) (?:is|will)|subject to an? |"
    r"reasonable adjustments|adjustments at any|relocation (?:package|support)|moving costs|in return|"
    r"401\(k\)|founded in|established in|since (?:19|20)\d\d|click|does not charge|at any stage|bank "
    r"holidays|free parking|plus tips|your birthday)\b|^(?:contact|call|e-?mail|walk-in|apply|send|visit|"
    r"click|interested|salary|pay|hours|location|up to [£€$]|[£€$]\s?\d)",
    re.IGNORECASE,
)
_CALLS = re.compile(
    (
        r"\b(?:we|us|our|i|apply|call|send|contact|visit|click|read|join|learn more|website|cv|résumé|resume|"
        r"letter|phone|ring|write to|e-?mail)\b"
    ),
    re.IGNORECASE,
)
_SEEKS_A_JOB = re.compile(r"(?:we|our \w+) (?:\w+ )?(?:need|want|seek)s? an? [\w -]{3,40}[.!]?$", re.IGNORECASE)
_PAPERS = re.compile(
    (
        r"\b(?:visa|sponsorship|sponsor|right to work|working rights|work permit|authori[sz]ed to work|"
        r"eligible to work|legally entitled|nationals)\b"
    ),
    re.IGNORECASE,
)
_VERB_FIRST = re.compile(
    r"(?:to |(?:safely|actively|proactively|independently|directly|effectively|accurately|regularly|"
    r"jointly|successfully|personally|continuously) )?(?:hold|triage|paint|polish|sew|sand|drill|greet|"
    r"reply|count|turn|bring|chair|reconcile|welcome|"
    r"listen|calibrate|code|debug|deploy|own|mix|bake|weld|wire|dig|prune|teach|assemble|hire|roster|"
    r"forecast|adapt|adjust|align|allocate|appraise|approve|arrange|articulate|balance|brief|budget|"
    r"capture|cascade|chase|clear|compile|configure|consult|convert|cover|define|diagnose|direct|discuss|"
    r"distribute|drive|elicit|enable|encourage|enforce|escalate|estimate|examine|expand|explain|explore|"
    r"file|foster|fulfil|fulfill|hand|host|hunt|innovate|integrate|interview|inspire|iterate|join|learn|"
    r"line manage|leverage|listen|log|map|marshal|maximi[sz]e|merge|migrate|mobili[sz]e|model|move|"
    r"nurture|observe|obtain|onboard|optimi[sz]e|pack|pair|pitch|prevent|prioriti[sz]e|proactively|"
    r"procure|program|protect|prototype|pursue|push|raise|read|refer|refine|remain|remove|restock|"
    r"safeguard|scale|scope|select|send|service|share|simplify|spot|stay|stock|streamline|study|submit|"
    r"summari[sz]e|tailor|tend|transform|translate|triage|tune|validate|verify|wash|watch|win|achieve|act|"
    r"administer|advise|analy[sz]e|answer|apply|assess|assist|attend|audit|build|calculate|care|carry|"
    r"champion|check|clean|close|coach|collaborate|collect|communicate|complete|conduct|contribute|"
    r"control|cook|coordinate|co-ordinate|create|deal|define|deliver|design|develop|dispatch|document|"
    r"draft|drive|"
    r"educate|engage|ensure|establish|evaluate|execute|facilitate|fit|follow|gather|generate|give|greet|"
    r"grow|guide|handle|help|identify|implement|improve|influence|inspect|install|interpret|investigate|"
    r"issue|keep|launch|lead|liaise|load|look after|maintain|make|manage|mark|measure|meet|mentor|monitor|"
    r"negotiate|open|operate|order|organi[sz]e|"
    r"oversee|own|participate|partner|perform|pick|plan|prepare|present|process|produce|promote|propose|"
    r"protect|provide|publish|receive|recommend|reconcile|record|recruit|repair|replace|report|represent|"
    r"research|resolve|respond|review|run|schedule|secure|sell|serve|set|shape|ship|solve|source|steer|"
    r"strengthen|supervise|support|take|teach|test|track|train|transport|troubleshoot|undertake|unload|"
    r"update|use|visit|welcome|work|write)\b"
    r"(?! (?:experience|knowledge|skills|permit|authori[sz]ation|visa))",
    re.IGNORECASE,
)
_GERUND_FIRST = re.compile(
    r"(?!(?:including|having|being|willing|understanding|outstanding|working knowledge|engineering|"
    r"nursing|teaching (?:qualification|degree|certificate)|training (?:in|will|is)|during|nothing|"
    r"everything|something|starting|closing)\b)[A-Z][a-z]+ing\b (?!experience|skills|knowledge|"
    r"qualification|degree|certificate|licen[cs]e)"
)


def says_nice(text: str) -> bool:
    """Whether the sentence calls what it names welcome but not needed."""
    text = _straight(text)
    if _NICE_START.match(text) or _NICE_END.search(text):
        return True
    found = _NICE.search(_without_brackets(text)) or _NICE.search(text[-40:])
    return bool(found) and not _is_required_elsewhere(text)


def says_must(text: str) -> bool:
    """Whether the sentence calls what it names needed, in words that leave no doubt."""
    text = _straight(text)
    if _SEEKS_A_JOB.match(text):
        return False
    return bool(_MUST_STRONG.search(text) or _MUST_LABEL.match(text)) and not _NOT_ABOUT_THE_PERSON.search(text)


def hints_must(text: str) -> bool:
    """Whether the sentence describes what the person has, knows or is."""
    text = _straight(text)
    return bool(_MUST_SOFT.search(text)) and not _NOT_ABOUT_THE_PERSON.search(text)


def describes_the_person(text: str) -> bool:
    """Whether a sentence of running prose is about the person and not about the employer."""
    text = _straight(text)
    return bool(_PROSE_ABOUT_THE_PERSON.search(text)) and not (
        _ABOUT_THE_EMPLOYER.match(text) and not _MUST_STRONG.search(text)
    )


def is_about_papers(text: str) -> bool:
    """Whether the sentence is about visas or the right to work, which are facts of their own."""
    return bool(_PAPERS.search(_straight(text)))


def says_duty(text: str) -> bool:
    """Whether the sentence says what the person will do."""
    text = _straight(text)
    if _DUTY_NOT.search(text) or _NOT_ABOUT_THE_PERSON.search(text):
        return False
    return bool(_DUTY.search(text))


def opens_with_a_task(text: str) -> bool:
    """Whether a line begins with what is to be done: "Prepare …", "Preparing …"."""
    return bool(_VERB_FIRST.match(text) or _GERUND_FIRST.match(text))


def is_a_bare_task(text: str) -> bool:
    """Whether a sentence that begins with a task stays with it: no "we", no call to apply or to read on."""
    return len(text.split()) >= 4 and not _CALLS.search(_straight(text))


def is_about_the_offer(text: str) -> bool:
    """Whether the sentence is about pay, the employer or the application and not about the person or the work."""
    return bool(_NOT_ABOUT_THE_PERSON.search(_straight(text)))


def _straight(text: str) -> str:
    """Curly apostrophes made straight, so that one spelling is enough in the patterns."""
    return text.replace("’", "'").replace("‘", "'")


def _without_brackets(text: str) -> str:
    """The sentence without its asides: "SQL (dbt a plus)" asks for SQL."""
    return re.sub(r"\([^)]*\)(?!\s*\.?$)", "", text)


def _is_required_elsewhere(text: str) -> bool:
    """Whether a need is stated outright before the welcome extra: "X is required; Y is a plus"."""
    need = re.search(
        r"\b(?:is|are) (?:essential|required|mandatory|a must|necessary)\b|\bmust have\b", text, re.IGNORECASE
    )
    nice = _NICE.search(text)
    return bool(
        need and nice and need.start() < nice.start() and not re.search(r"\bnot\b", text[need.start() - 5 : need.end()])
    )
