"""Words by which a told story shows a competency: what people say they did, and not what a posting asks for."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from functools import cache, lru_cache

from greenroom.core.answers.sentences import sentence_spans
from greenroom.core.spans import Quote, Span

# Each pattern is matched without regard to case from the beginning of a word.
TOLD: dict[str, str] = {
    "leadership": r"i (?:then )?(?:led|ran the team|headed|set the direction|took charge|took the lead|took over the (?:team|shift|lead))|leading (?:a|the|my|our|\w+ people)|(?:my|a|the) team of (?:\w+)|i asked (?:each|everyone|the team|them) to|(?:followed|rallied|stood) behind|got (?:everyone|them all|the team) (?:to|behind)|new (?:supervisor|manager|team lead|head)|people (?:reported|who reported) to me|i (?:briefed|delegated|appointed)|motivat",
    "problem-solving": r"found (?:the|out (?:the|that|why)|that (?:the|a|one))|the (?:cause|reason) (?:was|turned)|root cause|traced (?:it|the|every|each|them)|worked out (?:why|what|that)|turned out (?:to|that)|ruled out|diagnos|troubleshoot|fix(?:ed)? (?:it|the|a)|solved|debugg|took (?:it|the \w+) apart|narrowed|the (?:fault|bug|leak|problem) was",
    "initiative": r"nobody (?:had )?(?:asked|told)|no one (?:had )?(?:asked|told)|without being (?:asked|told)|on my own (?:initiative|account)|i (?:offered|volunteered|proposed|suggested|decided to (?:try|start|build|write)|started (?:a|an|the|to)|set up|began (?:a|an|to))|it was not my (?:job|task|area)|in my own time|i saw that (?:nobody|no one)|not part of my (?:job|role)",
    "ownership": r"i (?:stayed (?:on|with|until|late)|took (?:it|this|that|the \w+) on (?:myself|me)|owned|saw it through|took responsibility|answered for)|my (?:mistake|fault|responsibility|own mistake)|i (?:was|am) (?:responsible|answerable|accountable)|until it was (?:done|solved|finished|fixed)|from start to (?:finish|end)|end[- ]to[- ]end|i told (?:them|her|him|my \w+) (?:that )?(?:it was|i had|i was)",
    "resilience": r"(?:under|a lot of) (?:pressure|strain)|setback|fail(?:ed|ure)|did not give up|kept (?:going|at it)|tried again|second attempt|after (?:the|two|three|several) (?:failed|rejections?|refusals?)|turned (?:me|us|it) down|rejected|lost (?:my|the|our) (?:job|client|contract|biggest)|exhaust|crisis|flood|outage|emergency|broke down|stayed calm|hardest|recover",
    "collaboration": r"together (?:with|we)|we (?:agreed|sat down|worked|split|shared|paired|met)|(?:the other|another|neighbouring|other) (?:team|department|shift|teams|departments)|with (?:the|our|my) (?:\w+ )?(?:colleagues?|team|teams|nurses|teachers|engineers|designers|sales|porters|doctors)|helped each other|joint|cross[- ]functional|side by side|each of us|shared the (?:work|credit)",
    "communication": r"i (?:explained|wrote (?:a|an|the|to|one)|presented|told (?:each|everyone|them all)|called (?:each|every|everyone)|translated|showed them|put it (?:in|into)|drew (?:a|it)|summarised|summarized)|in plain (?:words|language|english)|one page|a short (?:note|talk|film|guide)|misunderst|understood (?:it|what|why|at once)|asked them to (?:repeat|say)",
    "customer-focus": r"(?:the|a|our|each|every|one) (?:customers?|clients?|guests?|patients?|residents?|pupils?|users?|passengers?|parents?|families)\b(?= (?:had|was|were|wanted|needed|told|asked|said|complained|left|stayed|came|could|waited))|(?:complaints?|complained)|what (?:they|she|he|the customer|the client) (?:really )?(?:needed|wanted)|(?:customer|client|guest|patient) satisfaction|waiting (?:time|room|list)|came back to us|stayed with us",
    "planning": r"(?:made|drew up|wrote|built|set up) (?:a|the|our) (?:\w+ )?(?:plan|schedule|rota|timetable|list|calendar|checklist)|deadline|on time|priorit|what came first|what had to wait|put (?:everything|it all|the work|the tasks) in order|milestone|by (?:friday|monday|the end of|christmas|summer)|scheduled|organi[sz]ed|coordinat|logistic",
    "attention-to-detail": r"i (?:noticed|spotted|checked (?:every|each|all|it|the)|went through (?:every|each|all|the)|compared (?:every|each|all|the)|counted|proofread|double-checked)|line by line|one by one|a (?:small|tiny|single) (?:difference|error|detail|mistake)|decimal|typo|wrong (?:date|dose|figure|number|label|digit)|error rate|errors? (?:fell|dropped|went)|checklist",
    "adaptability": r"(?:changed|change of) (?:plan|course|plans|direction)|at short notice|overnight|suddenly|from one (?:day|week) to the (?:next|other)|new (?:system|country|rules|law|software|way of working|city)|switched (?:to|from)|moved (?:to|online|abroad|everything)|adapt|the plan no longer|instead of (?:what|the plan)|reorgani[sz]|lockdown|pandemic|improvis",
    "learning": r"i (?:had never|did not know|knew nothing|learnt|learned|taught myself|read (?:the|up|two|three|everything)|took a course|asked (?:\w+ )?(?:colleagues?|experts?|her|him|them) to show)|taught myself|within (?:two|three|four|a few|six) (?:days|weeks|months) i (?:could|was)|from scratch|new to (?:me|the)|never (?:done|used|worked|led|built) (?:it|one|that|before|a|with)|feedback|practised|course",
    "decision-making": r"i (?:decided|chose|had to (?:decide|choose)|weighed|turned down|opted|stopped the|cancelled|called it off)|the (?:choice|decision) (?:was|between)|(?:two|three) (?:options|ways|choices)|without (?:all|enough|knowing|full)|did not have (?:all|enough|the) (?:facts|data|information|time)|trade-?off|risk(?:ed|ing|s)? (?:of|was|that)?|either .{3,40} or",
    "influencing": r"convinc|persuad|won (?:them|her|him|the \w+) over|changed (?:her|his|their|the \w+) minds?|(?:was|were) (?:against|sceptical|skeptical|not keen|opposed)|agreed to (?:try|a|it|let)|buy-in|said no at first|refused|did not want to|negotiat|no authority|could not order|argued|let (?:me|us) try",
    "conflict": r"disagree|argument|conflict|quarrel|row (?:with|between)|(?:was|were|got) angry|shout|tension|did not (?:speak|talk) to|not on speaking terms|fell out|(?:both|the two) sides|upset|complain(?:ed|t)|clash|blamed|mediat|difficult (?:conversation|colleague|customer)|to (?:her|his|their) face|heated",
    "integrity": r"(?:the right thing|honest|told (?:the|them the) truth|admitted|owned up|reported (?:it|the|myself)|refused to (?:sign|hide|pass|ship)|cover(?:ed)? up|confidential|promise|against the rules|conflict of interest|ethic|could have kept quiet|nobody would have (?:noticed|known)|safeguarding|i said that i had)",
    "results": r"(?:target|goal|quota|record)\w*|(?:rose|fell|grew|dropped|went (?:up|down)|increased|decreased|cut|reduced|raised|doubled|halved|saved|improved) .{0,60}?\d|(?:by|from) \d+|\d+ ?(?:%|percent|per cent)|ahead of (?:plan|schedule|time)|under budget|exceeded|best (?:\w+ )?(?:result|quarter|month|year)",
    "coaching": r"i (?:taught|trained|coached|mentored|showed (?:her|him|them|each|the new|two|three)|sat down with (?:her|him|each))|(?:new|junior|younger) (?:colleagues?|starters?|staff|nurses|teachers|hires?|apprentices?|developers?)|apprentice|trainee|mentor|her first|his first|(?:she|he|they) (?:now|today) (?:runs?|leads?|does|do)|could do it (?:alone|herself|himself|themselves)|grew into|promoted",
    "analytical": r"i (?:analysed|analyzed|counted|measured|compared|plotted|pulled|looked at the (?:data|figures|numbers)|went through the (?:data|figures|numbers|logs?)|tested (?:the|whether|two)|calculated)|the (?:data|figures|numbers|logs?) (?:showed|said)|spreadsheet|hypothes|correlat|statistic|a sample of|chart|breakdown|experiment",
    "creativity": r"(?:new|unusual|odd|simple) idea|i had the idea|came up with|invent|nobody had tried|prototype|tried (?:it|this|the idea) out|pilot|experiment|redesign|instead of (?:a|the|another)|brainstorm|sketched|out of (?:cardboard|nothing)|for the first time|never been done",
    "stakeholders": r"(?:spoke|talked|met) (?:to|with) (?:each|every|all|the|both)|stakeholder|kept (?:them|everyone|her|him|the \w+) (?:informed|up to date|posted)|(?:the|our|both) (?:board|council|directors?|suppliers?|partners?|parents|union|sponsors?|investors?|clients?) (?:and|agreed|wanted|had|were|was)|relationship|weekly (?:call|update|note|mail)|liais|expectations|supplier",
    "safety": r"danger|unsafe|accident|injur|(?:was|were|be) hurt|near miss|stopped the (?:line|machine|work|job|press)|hazard|risk assess|fire|evacuat|safety|infection|hygien|overdose|wrong dose|first aid|scaffold|guard rail|gas leak",
    "empathy": r"i (?:asked (?:her|him|them) (?:how|what|whether)|listened|noticed that (?:she|he|they)|sat with (?:her|him|them)|let (?:her|him|them) (?:talk|decide|choose))|(?:was|were) (?:afraid|frightened|scared|grieving|crying|in tears|worried|lonely|ashamed|overwhelmed)|how (?:she|he|they) felt|calmed|comfort|bereave|dementia|patient(?:ly)?",
    "inclusion": r"(?:another|other|different|three|four|five|six|several) (?:countries|cultures|languages|nationalities|backgrounds)|abroad|oversea|foreign|interpreter|translat|spoke (?:no|little) (?:english|german|french)|cultur|time zones?|(?:in|from|to) (?:india|china|japan|germany|france|spain|brazil|poland|mexico|kenya|nigeria|singapore|vietnam|turkey|sweden|italy)|remote team|accessib|deaf|wheelchair|immigrant|refugee",
    "quality": r"standard|quality|error rate|defect|rework|audit|inspection|certif|best practice|(?:improved|changed) (?:the|our) (?:process|way|procedure)|procedure|checklist|test(?:ed|s) (?:every|each|coverage)|review(?:ed|s) (?:every|each)|complaints? (?:fell|dropped|halved)|scrap|returns? (?:fell|dropped)",
    "commercial": r"(?:revenue|turnover|profit|margin|sales|budget|cost|costs|price|savings?|contract)\b|(?:[£$€]\s?\d)|\d ?(?:euros?|pounds?|dollars?)|paid for itself|business case|upsold|sold (?:\d|more|the)|customer(?:s)? worth|worth (?:[£$€]|\d)",
}  # fmt: skip


def told(competency: str, text: str) -> tuple[Quote, ...]:
    """The words of a told text that show a competency, in its order, each place once."""
    quotes = [_quote(text, match.start(), match.end()) for match in _pattern(competency).finditer(text)]
    return tuple(each for each in quotes if each.text)


def sentence_around(text: str, span: Span) -> Quote:
    """The sentence in which some words stand; the words alone where no sentence holds them."""
    around = next((each for each in _sentences(text) if each.start <= span.start < each.end), span)
    return _quote(text, around.start, around.end)


@lru_cache(maxsize=256)
def _sentences(text: str) -> tuple[Span, ...]:
    return tuple(sentence_spans(text))


def _quote(text: str, start: int, end: int) -> Quote:
    """The words of a range without the white space around them."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Quote(" ".join(words.split()), Span(start, start + len(words.strip())))


@cache
def _pattern(competency: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{TOLD[competency]})", re.IGNORECASE)
