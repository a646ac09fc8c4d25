"""The words by which sentences are sorted: goals, products, news, problems and people."""

# ruff: noqa: E501 - tables of patterns

from __future__ import annotations

import re

from greenroom.core.research.values import FactTopic

_G, _PR, _N, _PB, _PE = FactTopic.GOALS, FactTopic.PRODUCTS, FactTopic.NEWS, FactTopic.PROBLEMS, FactTopic.PEOPLE

_TITLE = (
    r"(?:(?:[Gg]roup |[Dd]eputy |[Aa]cting |[Ii]nterim |[Rr]egional |[Ss]enior |[Vv]ice |[Cc]o-?)?"
    r"(?i:chief (?:executive|financial|operating|technology|technical|information|marketing|people|product|medical|nursing|commercial|scientific)(?: officer)?|"
    r"(?-i:C[EFOTIMP]O)|managing director|founder|chair(?:man|woman|person)?|president|principal(?! [A-Z])|head ?teacher|headmaster|headmistress|"
    r"(?:head|director|vice president|VP|manager) of (?:[A-Za-z&]+ ?(?:and |& )?){1,3}|"
    r"(?:finance|operations|sales|marketing|nursing|medical|clinical|technical|commercial|engineering|people|artistic|executive|creative|programme|IT|HR) (?:director|manager)|"
    r"general manager|team leader|editor(?:-in-chief)?|dean|provost|rector|mayor|ward manager|matron|curator))"
)
TITLE = re.compile(rf"\b{_TITLE}\b")

_MAKE = (
    "offer|provide|make|sell|manufacture|produce|supply|deliver|build|repair|cook|teach|lend|grow|ship|transport|clean|advise|let|"
    "host|print|publish|design|brew|bake|roast|rent out|serve|treat|distribute|maintain|insure|operate|run"
)
_MAKES = (
    "offers|provides|makes|sells|manufactures|produces|supplies|delivers|builds|repairs|cooks|teaches|lends|grows|ships|transports|cleans|"
    "advises|lets|hosts|prints|publishes|designs|brews|bakes|roasts|rents out|serves|treats|distributes|maintains|insures|operates|runs"
)

BARE = re.compile(rf"^(?:{_MAKES}|\w+ed|won|sold|bought|began|went|took)\b", re.IGNORECASE)
"""A verb that stands first has no subject: “Builds dashboards.” is a task, “The yard builds ships.” a fact."""

# What tells a topic by itself.
STRONG: tuple[tuple[FactTopic, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(pattern, re.IGNORECASE))
    for topic, pattern in (
        (_G, r"\b(?:aims?|plans?|intends?|hopes?|seeks?|sets? out|committed|aspires?|is determined|are determined|pledged|promised|wants?|means|would like) (?:to (?!know|hear|see you|learn)|by 20\d\d)"),
        (_G, r"\b(?:strateg(?:y|ic (?:plan|goals?|priorit\w+|aims?|objectives?))|vision|mission|ambitions?|aims?|goals?|objectives?|priorit(?:y|ies)|purpose|roadmap|targets?) (?:\w+ ){0,6}?(?:is|are|remains?|was set|includes?|focus\w*|calls? for|sets? out|commits?)\b"),
        (_G, r"\b(?:our|its|their|the) (?:(?:main|first|top|long-term|biggest|key|next|new|three-year|five-year|ten-year|\d+-year) ){1,2}(?:strategy|plan|goal|goals|aim|ambition|priority|priorities|target|objective)s?\b"),
        (_G, r"\b(?:wants?|means?|would|will|aims?|shall|is to|are to)\b.*\b(?:within|in) \w+ years?\b|\b(?:within|in) \w+ years\b.*\b(?:wants?|means?|would|will|aims?|shall)\b|\bfrom next \w+\b.*\bwill\b"),
        (_G, r"\b(?:net[- ]zero|carbon[- ]neutral|climate[- ]neutral)\b"),
        (_G, r"\b(?:by|before|until) (?:the end of |the year |early |late |mid-)?20(?:2[6-9]|[3-9]\d)\b"),
        (_G, r"\b(?:working|striving|on (?:its|our|their) way) towards?\b|\b(?:wants?|want|expects?) (?:every|all|\w+ to) \w+"),
        (_G, r"\bwill (?:double|triple|halve|expand|grow|become|cut|reduce|invest|phase out|move (?:all|into|to)|bring|replace|open|recruit|hire|build|switch)\b"),
        (_PR, rf"(?:\b(?:{_MAKES})|\b(?:we|they|who|that|which|and|also) (?:\w+ly |also )?(?:{_MAKE})) (?!(?:up|down|out of|sure|sense|a difference|it|for|warm|strong|your|us|a licence)\b)(?:\w|[“‘£€$\d])"),
        (_PR, r"\b(?:our|its|their) (?:\w+ ){0,3}(?:products?|services?|platform|software|apps?|range|brands?|portfolio|menu|courses?|flagship|line of|collections?|fleet|network)\b"),
        (_PR, r"\b(?:customers?|clients?|users?|members|subscribers|readers|patients|pupils|students|households|shops|bakeries|retailers|hospitals|schools|farms?|councils) (?:\w+ ){0,4}?(?:include|use|uses|rely on|rent|buy|order|pay|subscribe|trust)\b|\bused (?:by|in) (?:more than |over |about |some |around )?[\d\w,]+"),
        (_PR, r"\b(?:is|are) (?:a|an|the) (?:\w+[ -]){0,4}(?:maker|manufacturer|provider|supplier|retailer|publisher|wholesaler|distributor|marketplace|platform|app|tool|software|service|brewery|bakery|chain|operator|charity|insurer|bank|consultancy|agency|hospital|trust|school|carrier|courier)\b"),
        (_N, r"\b(?:announced|launched|unveiled|acquired|bought|merged|opened|reopened|raised|won|signed|awarded|was awarded|posted|reported|completed|secured|introduced|closed|sold|celebrated|began|started|moved|received|inaugurated|named|agreed|expanded into|went live|took over|bought out|listed|extended|rated|gave|donated|granted|published|approved)\b"),
        (_PB, r"\b(?:challenges?|problems?|struggl\w+|shortages?|shortfalls?|backlogs?|delay(?:s|ed)?|complaints?|complain(?:ed)?|bottlenecks?|outages?|recall(?:ed)?|lawsuits?|sued|strikes?|criticis\w+|investigat(?:ed|ion)|redundanc\w+|redundant|lay(?:ing)?[- ]?offs?|laid off|deficits?|overruns?|understaffed|short[- ]staffed|burn-?out|breach(?:es|ed)?|inadequate|requires improvement|overcrowd\w*|vacancies|unfilled|mould|damaged|destroyed|flooded|faults|errors|mistakes|leaks?|closures?)\b"),
        (_PB, r"\b(?:fell|fallen|dropped|declined?|shrank|slumped|lost|loses|losing|missed|slipped|cancelled|collapsed|worsened|rose to a record wait) (?:by|to|from|its|the|their|\d|almost|nearly|more|money|about|ground|a)\b|\b(?:made|reported|posted|had) an? (?:\w+ ){0,2}(?:loss|deficit)\b"),
        (_PB, r"\b(?:rising|higher|soaring|growing) (?:costs?|prices|rents?|energy|demand outstrip\w*|waiting|debts?|absence|sickness)\b|\bunder (?:pressure|strain|investigation)\b|\b(?:too (?:few|long|slow|late|many|little|often)|not enough|cannot (?:find|keep|fill)|hard to (?:find|fill|keep|recruit)|unable to|failed to|fails to|behind schedule|out of date|ageing|lack(?:s|ed|ing)? |(?:stood|stand|stands|still) empty|(?:has|have) (?:not|never) (?:yet )?(?:been|come|recovered)|do(?:es)? not (?:talk to|fit|agree)|more \w+ than (?:\w+ ){1,3}could|leave after|nobody knows why)\b"),
        (_PE, r"\b(?:joined|joins|took over|appointed|promoted|succeeds?|succeeded|replaced|took over as|takes over as|stepped down|retired|was hired|became|elected)\b(?=.{0,80}?\b(?:as|chief|head|director|chair|president|manager|founder|team|company|firm|board)\b)"),
        (_PE, r"\b(?:employs?|workforce of|team of|staff of|crew of) (?:more than |over |about |around |some |almost |nearly )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundreds|thousands)\b)|\b\d[\d,.]* (?:people (?:work|in)|employees|staff|colleagues|volunteers|nurses|engineers|drivers|teachers|apprentices|team members)\b|\bpeople are (?:paid|employed)\b"),
        (_PE, r"\b(?:led|headed|run|founded|chaired|managed) by\b|\breports? (?:directly )?to\b"),
        (_PE, r"\b(?:worked (?:at|for|as)|previously|before (?:that|joining)|her career|his career|their career|graduated|studied|holds? an? (?:\w+ ){0,3}(?:degree|PhD|doctorate|MBA|diploma)|trained as|(?:has|have) (?:\w+ ){1,6}for (?:\w+ ){1,2}years|after (?:\w+ ){1,2}years at|(?:spent|with|has|after) (?:\w+ ){1,3}years (?:at|with|in)|has (?:run|led|headed|managed|chaired)|retires|handed over|look after|speaks (?:at|on)|writes (?:about|on)|volunteers|lives in|mentors)\b"),
    )
)  # fmt: skip

# What tells a topic only beside something else.
WEAK: tuple[tuple[FactTopic, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(pattern, re.IGNORECASE))
    for topic, pattern in (
        (_G, r"\b(?:strategy|vision|mission|ambition|goal|priority|focus(?:es|ing|ed)? on|future|growth|long-term|sustainab\w+|next (?:year|two|three|five))\b"),
        (_PR, r"\b(?:products?|services?|platform|software|app|customers?|clients?|range|brands?|users?)\b"),
        (_N, r"\b(?:this|last) (?:week|month|spring|summer|autumn|winter|quarter|year)\b|\b(?:today|yesterday|recently|earlier this (?:week|month|year)|for the first time)\b"),
        (_N, r"\b(?:new|first|award|contract|deal|funding|investment|acquisition|merger|opening|launch)\b"),
        (_PB, r"\b(?:difficult|difficulty|risk|pressure|costly|slow|despite|however|although|but)\b"),
        (_PE, r"\b(?:colleagues?|staff|team|leadership|board|manager|director|employees)\b"),
    )
)  # fmt: skip

HEADINGS: tuple[tuple[FactTopic, re.Pattern[str]], ...] = tuple(
    (topic, re.compile(pattern, re.IGNORECASE))
    for topic, pattern in (
        (_G, r"\b(?:strategy|vision|mission|goals?|aims?|ambitions?|priorities|purpose|what we (?:want|stand for)|where we are going|outlook|plans?|future|objectives)\b"),
        (_PR, r"\b(?:products?|services?|what we (?:do|make|offer|sell)|our work|solutions|portfolio|customers|menu|about us|who we are|business)\b"),
        (_N, r"\b(?:news|press|latest|updates?|announcements?|highlights|this year|recent|milestones)\b"),
        (_PB, r"\b(?:challenges?|risks?|problems?|issues?|difficulties|concerns|criticism|controvers\w+|what went wrong|complaints)\b"),
        (_PE, r"\b(?:people|team|leadership|management|board|staff|who is who|our colleagues|experience|biography|about (?:him|her)|education|career)\b"),
    )
)  # fmt: skip

NOT_A_PROBLEM = re.compile(
    r"\b(?:no|without|zero|never|avoid\w*|prevent\w*|solv\w+|fix\w*|fewer|resolv\w+|tackl\w+|end(?:s|ed)?|cut(?:s|ting)?|reduc\w+|eliminat\w+|love|enjoy|like|new|exciting|interesting|rewarding|technical|worthy) "
    r"(?:\w+ ){0,3}(?:challenges?|problems?|delays?|errors|mistakes|complaints?|faults?|bottlenecks?|outages?|shortages?)\b|\bproblem[- ]solv\w+|\bchallenge cup\b",
    re.IGNORECASE,
)  # fmt: skip
"""Trouble that is not there, or that is praised as a pleasure."""

LITTER = re.compile(
    r"\b(?:cookies?|subscribe|sign (?:in|up)|log ?in|newsletter|all rights reserved|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|"
    r"share this|follow us|read more|click here|skip to|back to top|advertisement|related articles|javascript|e-?mail us|contact us|find out more|"
    r"download (?:the|our) app|your browser|apply now|equal opportunit\w+|©|image:|photo(?:graph)?(?: by|:)|safeguarding|registered (?:charity|in england)|vat number)\b",
    re.IGNORECASE,
)  # fmt: skip
"""What stands on every page and says nothing."""

ROLE = re.compile(
    r"\b(?:this|the) (?:role|position|post|job|vacancy)\b|\b(?:post-?holder|successful candidate|new hire|new colleague|person we (?:hire|seek|look for))\b|"
    r"\byou(?:’|')?(?:ll| will| would)\b|\byour (?:team|manager|first|work|shift)\b",
    re.IGNORECASE,
)  # fmt: skip
"""What a sentence about the role itself says."""

NAME = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.? )?[A-ZÀ-Þ][\w’'-]+(?: (?:van|de|der|den|von|da|di|la|le|bin|al|el|ter|ten|of)(?= ))*(?: (?:van |de |der |den |von |da |di |la |le |bin |al-|el-|ter |ten )*[A-ZÀ-Þ][\w’'-]+){1,2}"
"""A name of two or three words with capitals."""
