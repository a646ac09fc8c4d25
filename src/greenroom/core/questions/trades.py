"""The trades that some questions belong to, and which of them a job title speaks of."""

# ruff: noqa: E501 - a table of cues

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trade:
    """A field of work; `cues` is a pattern of words in job titles, matched without regard to case as whole words."""

    id: str
    name: str
    cues: str


# What comes first wins: a sales engineer sells, a school nurse nurses, and a marketing data analyst works with data.
TRADES: tuple[Trade, ...] = (
    Trade("sales", "Sales", r"sales(?! ?force| (?:assistants?|associates?|advisors?|floor|assistant))|account (?:executive|manager|director)s?|key account|business develop\w+|pre-?sales|telesales|estate agents?"),
    Trade("healthcare", "Health and care", r"(?:\w+-)?nurs(?:es?|ing)|midwi(?:fe|ves|fery)|doctors?|physicians?|surgeons?|gps?|paramedics?|care(?:rs?|givers?| (?:assistant|worker|home|coordinator|manager)s?)|health ?care|(?:physio|occupational |speech |radio|psycho)therapists?|therapists?|pharmac(?:ists?|y)|dentists?|dental|radiographers?|clinical(?! (?:research|data|trials?))|clinicians?|ward|dieti[ct]ians?|psychologists?|phlebotomists?|medical (?:assistant|officer|director|secretary)s?|optometrists?|audiologists?"),
    Trade("education", "Teaching and education", r"teach(?:ers?|ing)|tutors?|lecturers?|professors?|head ?(?:teacher|master|mistress)s?|schools?|kindergarten|nursery|early years|educat(?:ors?|ion)|pedagog\w*|instructors?|senco|learning support"),
    Trade("data", "Data and analysis", r"data|machine[- ]learning|ml|ai|business intelligence|bi|analytics|statistic(?:ian|s)\w*"),
    Trade("product", "Product management", r"product (?:managers?|owners?|management|leads?|directors?)|(?:head|director|vp|chief) (?:of )?product(?: officer)?|scrum masters?"),
    Trade("design", "Design", r"(?:ux|ui|product|graphic|web|visual|interaction|service|interior|fashion|motion|brand|senior|junior|lead) ?(?:/ ?ui)? ?design(?:ers?)?(?! engineer)|designers?|ux|ui|illustrators?|art directors?"),
    Trade("software", "Software and IT", r"software|develop(?:er)s?|programmers?|(?:front|back)[- ]?end|full[- ]?stack|dev ?ops|sre|site reliability|platform engineers?|cloud|(?:systems?|network|it|database|security|infrastructure) (?:administrators?|engineers?|support|technicians?|manager|architects?|analysts?|specialists?)|web|ios|android|mobile (?:apps?|engineers?)|qa|test(?:ers?| engineers?| automation)|cyber ?security|information security|help ?desk|service desk|solutions? architects?|cto"),
    Trade("marketing", "Marketing and communication", r"market(?:ing|ers?)|brand|content|copy ?writers?|seo|social media|communications?|public relations|pr|journalists?|editors?|campaigns?|growth"),
    Trade("people", "People and HR", r"hr|human resources|people (?:partner|operations|manager|director|officer|lead|team)s?|head of people|recruit(?:ers?|ment|ing)|talent|payroll|reward|learning and development|l&d"),
    Trade("finance", "Finance and accounting", r"financ(?:e|ial)|account(?:ants?|ing|s)|bookkeep(?:ers?|ing)|audit(?:ors?)?|tax|treasur(?:y|er)|controll(?:ers?|ing)|credit|bank(?:ing|ers?)?|actuar\w+|underwriters?|invest(?:ment|or)s?|cfo|risk analysts?|accounts (?:payable|receivable)"),
    Trade("hospitality", "Hospitality and catering", r"chefs?|cooks?|(?:sous|pastry)|kitchen|wait(?:er|ress|ing)(?:e?s)?(?: staff)?|bartenders?|bar|baristas?|hotels?|restaurants?|front of house|front office|housekeep(?:ers?|ing)|concierges?|catering|guest (?:relations|services?)|sommeliers?|night (?:porter|auditor)s?|cabin crew|hospitality"),
    Trade("logistics", "Operations and logistics", r"logistics?|ware ?house|supply chain|procurement|buyers?|purchas(?:ing|ers?)|drivers?|couriers?|dispatch(?:ers?)?|fleet|transport|shipping|freight|inventory|fork ?lift|order pick(?:ers?|ing)|(?:production|supply|demand|transport|materials?) planners?|operations|import|export|customs"),
    Trade("retail", "Retail", r"retail|shops?|store|sales (?:assistants?|associates?|advisors?)|cashiers?|visual merchandis\w+|merchandis(?:ers?|ing)|checkout|supermarket|branch managers?"),
    Trade("site-work", "Skilled trades and site work", r"electricians?|plumbers?|carpenters?|joiners?|bricklayers?|welders?|roofers?|painters?|decorators?|mechanics?|fitters?|plasterers?|tilers?|scaffold(?:ers?|ing)|construction|site (?:manager|supervisor|foreman|engineer|operative)s?|foremen|foreman|maintenance (?:technician|engineer|operative|worker)s?|(?:service|hvac|heating|field service) (?:technician|engineer)s?|machinists?|cnc|gardeners?|landscap\w+|groundworkers?|caretakers?|glaziers?|labourers?|laborers?"),
    Trade("engineering", "Engineering and manufacturing", r"(?:mechanical|electrical|electronics?|civil|structural|chemical|process|production|manufacturing|design|industrial|automotive|aerospace|quality|project|hardware|control|automation|environmental|geotechnical|energy|materials|biomedical|robotics|embedded|mechatronics?|reliability|commissioning|validation) engineer(?:s|ing)?|manufactur\w+|production|mechatronics?|cad|draughts(?:man|woman|person)"),
    Trade("science", "Science and research", r"scien(?:ce|tists?)|research(?:ers?)?|laborator(?:y|ies)|lab|chemists?|biologists?|physicists?|microbiolog\w+|biochemi\w+|postdoc\w*|ecologists?|geologists?|clinical (?:research|trials?)|regulatory affairs"),
    Trade("public-service", "Public and social service", r"social work(?:ers?)?|police|fire ?fighters?|prison|probation|civil serv(?:ants?|ice)|policy|council|municipal\w*|government|public (?:administration|service|health|affairs)|case ?workers?|youth work(?:ers?)?|housing|immigration|librar(?:y|ians?)|customs officers?|planning officers?|benefits officers?|charity|ngo|diplomat\w*"),
    Trade("administration", "Administration and office", r"admin(?:istrators?|istrative|istration)?|office|secretar(?:y|ies|ial)|receptionists?|(?:personal|executive|virtual) assistants?|pa|clerks?|clerical|data entry|executive support"),
)  # fmt: skip

_FIRST_OF_ALL = (
    ("administration", r"data entry|(?:sales|marketing|hr|school|medical|ward|finance) (?:administrat\w+|secretar\w+|receptionists?|clerks?)|(?:personal|executive) assistants?"),
    ("hospitality", r"night auditors?"),
    ("data", r"(?:data|analytics|bi) (?:analysts?|scientists?|engineers?|architects?)"),
    ("retail", r"retail|shop|store managers?"),
    ("design", r"(?:product|web|ux|ui|brand|content|service|game|marketing) design(?:ers?|er)?"),
    ("software", r"(?:data|cloud|it) (?:centre|center|security)|salesforce (?:developer|administrator|engineer)s?|software \w+|(?:web|game|mobile|app|cloud) develop\w+"),
    ("marketing", r"product marketing|marketing \w+"),
    ("education", r"(?:physics|science|chemistry|biology|maths?|art|music|design|it) teachers?"),
    ("people", r"(?:sales|it|technical|health ?care) recruit\w+|hr \w+"),
)  # fmt: skip


def trade(key: str) -> Trade | None:
    """The trade with this id, if there is one."""
    return next((each for each in TRADES if each.id == key), None)


def trade_of(title: str) -> str:
    """The id of the trade that a job title speaks of; empty when its words do not say."""
    cues = (*_FIRST_OF_ALL, *((each.id, each.cues) for each in TRADES))
    return next((key for key, words in cues if re.search(rf"\b(?:{words})\b", title, re.IGNORECASE)), "")
