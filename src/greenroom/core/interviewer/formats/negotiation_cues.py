"""The words by which the moves of a negotiation are known."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re

from greenroom.core.interviewer.formats.negotiation_values import LeverKind


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


MARKET = _words(
    r"\b(?:median|market|percentile|benchmarks?|survey|statistic\w*|going rate|(?:similar|comparable|other) (?:roles?|jobs?|posts?|positions?|employers?|postings?|offers)|advert(?:s|ised|isements?)?|posting(?:s)? (?:names?|says?|give)|people in this (?:role|job)|pay(?:s)? (?:data|figures))\b|\b(?:step ?stone|gla?ss?do+r|kununu|pay ?scale|levels(?:\.fyi)?|BLS|ONS|destatis|VDI|chamber(?:'s)?|canton(?:al|'s)?|collective|trade body|(?:official|public|national|union'?s?|pay|salary|wage) (?:\w+ )?(?:tables?|figures?|numbers|comparison|guide|report|scale|survey|data)|(?:on|at|per|from|via) indeed|rivals? advertis\w+)\b|\b(?:average|avg|mean|middle of the pack|the middle|50th|midpoint|everyone knows|everybody (?:pays|gets|knows)|competitors?|rivals|reps like me|(?:people|others|folks) (?:in my line|like me|with my (?:years|background)))\b|\b(?:industry research|my research|comparable (?:jobs?|roles?|positions?)|similar to mine|get(?:s|ting)? paid more than i|researching (?:pay|salar\w+|compensation))\b"
)
BESIDE = re.compile(r"\b(?:instead of|rather than|from|than|over|beyond)\s*$", re.IGNORECASE)
SOURCE = _words(
    r"\b(?:according to|statistic\w*|survey|bureau of labor|BLS|ONS|ASHE|eurostat|destatis|national office|office for national|federal (?:office|agency)|glassdoor|levels\.fyi|payscale|stepstone|indeed|linkedin|union|collective agreement|pay scale|your (?:own )?posting|advert(?:s|ised|isements?)|adverts? (?:from|of|in)|postings? (?:from|of|in|names?)|(?:chamber|association|institute) (?:of|for)|published by|recruiters? (?:told|tell)|stack overflow)\b|\b(?:step ?stone|gla?ss?do+r|kununu|pay ?scale|levels(?:\.fyi)?|BLS|ONS|destatis|VDI|chamber(?:'s)?|canton(?:al|'s)?|collective|trade body|(?:official|public|national|union'?s?|pay|salary|wage) (?:\w+ )?(?:tables?|figures?|numbers|comparison|guide|report|scale|survey|data)|(?:on|at|per|from|via) indeed|rivals? advertis\w+)\b|\b(?:salary\.com|indeed(?:'s)? (?:data|says|shows|puts|has|gives)|(?:your|the) (?:own )?(?:advert|ad|job ad|vacancy)|reed|totaljobs|hays|robert half|michael page|robert walters|(?:trade|teachers'|nurses'|engineers') (?:union|association)|RCN|BMA|IG Metall|tarif\w*|agenda for change|band \d)\b"
)
DID = _words(
    r"\b(?:i|my team and i|we|my (?:work|team|project|change|plan))(?:'ve| have)? (?:\w+ly )?(?:led|built|cut|saved|raised|brought|won|grew|trained|ran|run|reduced|increased|doubled|halved|delivered|launched|opened|kept|managed|sold|designed|introduced|moved|improved|shortened|lowered|closed|fixed|set up|planned|recovered|retained|taught|treated|looked after|took)\b(?!')|\bi(?:'ve| have)? (?:also |then |always |just )?(?:did|made|took|brought|ran|led|trained|got|had|grew|cut|planned|handled|turned|pulled|put|wrote|won|saved|moved|drove|came|managed|oversaw|onboarded|taught|coached)(?! (?:a|an|your|the|this|in mind)? ?(?:look|offer|call|letter|mind|question|chance|written))\b(?![ ]in mind|')|\bi(?:'ve| have)? (?:\w+ly |also )?(?:exceeded|delivered|manage|lead|run|handled|created|started|secured|negotiated|automated|achieved|beat|hit|generated|organi[sz]ed|restructured|rebuilt|redesigned|migrated|wrote|published|passed|supervised?|mentored)\b"
)
SO_FAR = _words(
    r"\bin my (?:work|last|present|current|previous|old)\b|\b(?:grew|fell|rose|dropp?ed|went (?:from|up|down)|shrank|halved|doubled|tripled|(?:down|up) from|by|minus|plus) (?:\w+ ){0,3}(?:\d|nine|ten|fourteen|a (?:third|half|quarter|fifth))|\b(?:on my watch|under me|when i (?:left|came|started)|by the time i left|in my (?:unit|team|plant|patch|ward|shop|class|area)|(?:of|years) (?:\w+ ){0,3}behind me|lost-time)\b"
)
FIGURE = _words(
    r"\d|\b(?:half|halved|doubled|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|a third|a quarter|quarter|third|hundred|thousand)\b|\b(?:tripled|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|a fifth|newcomers|both)\b|\b(?:paid more|more than i)\b"
)
SCOPE = _words(
    r"\b(?:scope|(?:larger|bigger|broader|wider|more|second|additional|extra) (?:than (?:the posting|you|we|i)|team|teams|sites?|regions?|responsibilit\w+)|since (?:then|we spoke|our first) [^.?!]*(?:learn\w*|heard|told|understood|know)|also (?:lead|includes?|covers?|cover))\b|\b(?:turn(?:s|ed) out|has grown|nobody (?:said|told|mentioned)|no one (?:said|told|mentioned)|(?:a |another |quite a )?different (?:job|role)|on top of (?:that|what)|(?:three|four|five|six|two|\d+) (?:direct reports|people under me)|managing (?:two|three|four|five|six|\d+) people|second (?:plant|site|set of books)|than (?:we|you) (?:spoke|talked|said|advertis\w+))\b|\b(?:(?:responsibilit\w+|role|job|remit|duties|workload) (?:has |have |is |are )?(?:\w+ )?(?:expanded|grown|increased|got bigger|wider|larger|bigger|broader)|(?:wider|bigger|broader|extra|additional|added|more) (?:remit|duties|responsibilit\w+|workload|tasks)|i(?:'d| would| will|'ll) (?:also )?be (?:running|leading|managing|covering|responsible) (?:for )?(?:two|three|both|more|\d|a second|the second|another)|two jobs|on call)\b"
)
OTHER = _words(
    r"\b(?:i(?:'ve| have)?(?: got| also have| received| hold)? (?:an?|another|one|two|a second) (?:other |written |firm )*offers?|another (?:employer|company|offer|firm)|they (?:have )?offer(?:ed)? (?:me )?[€£$]?\d[\d,.]*k?|other offer|second offer|offer from)\b|\b(?:(?:a|another|some other|one other|a second|the other) (?:company|firm|place|employer|school|hospital|bank|studio|shop)\b[^.?!]{0,25}\b(?:has|have|had|came|come|put|offer\w*|wants?)|holding (?:a|an) (?:contract|offer)|(?:second|competing|rival) (?:proposal|offer|contract)|(?:a|another|one) written (?:proposal|offer|contract) (?:from|by|at)|contract from|offer (?:in hand|from)|proposal from)\b|\b(?:(?:two|three|other|several|more|competing) (?:companies|firms|employers|recruiters|offers) (?:are |is )?(?:after|want|interested|chasing|courting|waiting)|(?:final|last) rounds? (?:with|at)|in (?:talks|conversation) with (?:another|other|two|three))\b|\b(?:offers? (?:elsewhere|from (?:another|a|two))|elsewhere (?:i have|i've|they)|(?:competing|rival|better) offers?|received (?:an?|another|two) (?:\w+ )?offers?|somebody else has (?:offered|made)|another (?:role|job|position) (?:at|for|that|on offer))\b"
)
NO_OTHER = _words(
    r"\b(?:no (?:other|another) offers?|(?:don't|do not) have (?:any |an |a )?(?:other|another) offers?|you are (?:the|my) only|only offer)\b|\b(?:nothing else (?:on|lined|in)|no(?:t|body)? (?:talking|speaking) to any(?:body|one) else|not (?:talking|speaking|interviewing) (?:to|with) any|(?:only|sole) (?:place|company|one|job|firm) (?:i|that i)|haven't (?:applied|got) any(?:where|thing) else|no (?:plan b|alternatives?)|no other (?:irons|options?|proposal))\b|\b(?:don't have (?:any |an? )?(?:competing|further|second|rival)|nothing (?:else )?(?:lined up|on the table|in hand)|you(?:'re| are) the only (?:one|company|firm|place)|all my eggs)\b"
)
IF = _words(
    r"\b(?:if|provided|as soon as|once|should) (?:you|we|it|the \w+|that|pay|there)\b|\bin (?:return|exchange)\b|\bfor that,? i\b|\b(?:as long as|so long as|provid(?:ed|ing)|were (?:you|it|we|that)|should (?:you|it|we)|given that|with \d+\w* (?:in|on)|in that case|if (?:u|they|there|the)|on condition)\b|^(?:\w+,? ){0,3}(?:do|put|give|make|get|pay|write|add|find|meet)\b[^.?!]*\band\b[^.?!]*\b(?:i|you have my|you've got my)\b|\bi(?:'d| would| could| can|'ll)\b[^.?!]{0,20}\b(?:give up|swap|trade|drop|forgo|do without)\b|\bif i (?:could |can |were to )?(?:start|began?|begin|sign|take|give|drop|skip|cover|run|accept|stay|come|bring|do)\b"
)
GIVES = _words(
    r"\b(?:i(?:'ll| will| can| could| would|'d|'m| am) (?:\w+ly )?(?:sign|accept|start|begin|take|give|come|commit|say yes|agree|be (?:there|ready|happy|glad)|ready|able|happy|glad|willing|stay|do|drop|leave aside|forgo|wait|decide|bring|train|move|cover|help|withdraw|tell the others|meet)|in return i|for that,? i)\b|\b(?:i(?:'ll| will| won't| can| could| would|'d| wouldn't)? (?:(?:even|also|gladly|happily|then) )?(?:stay|call|sign|start|begin|take|run|sit|give|swap|trade|drop|forgo|cover|do|live with|settle|be (?:content|fine|ok|okay|yours|there|on site)|call (?:them|it) off|stop (?:looking|my)|skip|wait|move|bring|train|help|cancel|tell)|you (?:have|'ve got|got|get) my (?:signature|word|yes)|i'm yours|from day one)\b|\bi(?:'d| would|'ll| will|'m| am)? (?:be )?(?:very |really |more than |fully )?(?:interested|inclined|comfortable|prepared|delighted|thrilled|glad|willing|able|pleased|keen|open) (?:in|to)\b|\bif i (?:could |can |were to )?(?:start|begin|sign|take|give|drop|skip|cover|run|accept|stay|come|bring|do)\b"
)
CANNOT = _words(
    r"\bif you (?:can't|cannot|can not|won't|don't|do not|will not|refuse|are not)\b|\bunless\b|\bif (?:that|it)'?s? (?:is )?(?:final|all|the end)\b"
)
THREAT = _words(
    r"\b(?:or (?:else\b|forget it|i(?:'m| am|'ll| will)? (?:walk|leave|out|gone|go|going|look|take|decline|quit|refuse))|otherwise,? i(?:'m| am|'ll| will)? (?:walk|leave|out|gone|go|going|look|take|decline|have to)|take it or leave it|(?:this|that) is (?:an|my) ultimatum|i(?:'ll| will| am going to|'m going to) (?:walk(?: away)?|go to (?:your|the) (?:competitor|competition)|tell (?:everybody|everyone|others|people)|post|write about)|you(?:'ll| will| would) (?:regret|be sorry|lose me)|(?:last|only|one) chance|you have until|my last word|i (?:don't|do not) need (?:you|this job)|not (?:going to )?(?:sign|start|lift a finger|talk) (?:for|below|under) less)\b|\bor (?:we(?:'re| are)|it(?:'s| is)|that(?:'s| is)|i(?:'m|'ll| will| am)?) (?:done|off|out|over|no\b|history|sign(?:ing)? with|hang(?:ing)? up|taking|with the)|\botherwise (?:you(?:'ll| will)|we(?:'re| are)|it(?:'s| is)) (?:have to (?:find|look)|done|over|off|no\b)|\b(?:last|final) offer from (?:me|my side)|\bnot turning up\b|\bby (?:tonight|noon|tomorrow|friday) or\b|\bor forget\b|\b(?:find|look for) (?:yourself )?(?:another|somebody else|someone else)\b|\b(?:or i(?:'m| am|'ll| will) (?:going|walking|leaving|out)|i(?:'ll| will) have to walk|no deal(?=[.! ]*$)|(?:your|the) (?:last|final) chance|i(?:'ll| will) (?:sue|report)|you(?:'ve| have) (?:got )?(?:until|till) \w+ or|my way or)\b"
)
WALKS = _words(
    r"\bi(?:'m| am|'ll| will| would)? (?:have to )?(?:walk|leave|out|gone|go elsewhere|look elsewhere|take the other|decline|say no|quit|refuse)\b|\bi(?:'m| am) (?:not (?:coming|turning|starting|signing)|off|done)\b|\bwe(?:'re| are) done\b"
)
RUDE = _words(
    r"\b(?:insult\w*|ridiculous|joke|laughable|pathetic|cheap|stingy|greedy|absurd|disgrace\w*|shame\w*|rip-?off|nonsense|waste of (?:my )?time|are you (?:serious|kidding|joking)|stupid|idiot\w*|exploit\w*|slave\w*|rubbish|shut up|nobody (?:serious )?would)\b|\b(?:slap in the face|peanuts|having a laugh|(?:must|got to|gotta) be (?:joking|kidding)|no(?:body|-one| one) works for|who do you think|take me for|bad joke|pittance|miser(?:ly|able)|embarrassing offer|laugh(?:ing)? at|crap|bullshit|damn|clowns?)\b|\b(?:crooks?|go to hell|get lost|screw (?:you|that)|scumbags?|liars?|pay peanuts|hell no|piss|bastards?|what a joke|robbery|rip(?:ping)? (?:me|people) off)\b|\b(?:offend\w*|disrespect\w*|low-?ball\w*|what (?:on earth|the hell)|get real|dream on|be serious|waste my)\b"
)
GLAD = _words(
    r"\b(?:(?:really |very |so |truly )?(?:glad|happy|pleased|delighted|excited|thrilled|keen|enthusiastic|looking forward)|love (?:to|the)|want (?:to (?:work|join|come|do)|this job|the job)|(?:great|super|wonderful|good|lovely) (?:talk|impression|offer)|thank you (?:so much |very much )?for (?:the|your|this) offer|appreciate (?:the|your) offer)\b|\b(?:over the moon|chuffed|stoked|can't wait|cannot wait|great news|good news|lovely (?:surprise|news|people)|wonderful news|brilliant(?=,)|fantastic news|thanks (?:a lot|so much)|thank you (?:from|so much|very much)|love to|love it|i do want it|enjoyed|first choice|rather (?:join|come|be with|work)|means? (?:a lot|so much|the world)|mean a lot|dream(?:ed|t)?|proud to|i'd (?:be so |be )?(?:proud|fit right in|join)|it(?:'s| is) you i'd|what i(?:'ve| have) (?:always )?wanted|real(?:l)?y want|so much(?=!)|had a blast|was a blast|gladly begin|gladly (?:come|start|join)|feel at home|heart (?:is )?set)\b|\b(?:(?:is|sounds?|really|very|so) exciting|interested in (?:working|joining|the)|(?:incredible|amazing|awesome|excellent|exciting) (?:news|opportunity|offer)|that(?:'s| is) (?:fantastic|amazing|awesome|great news|wonderful)|excited|eager|honou?red (?:by|to)|grateful)\b|^i did!? thank you|\b(?:interested in (?:your|this|it|you)|happy to (?:accept|join|hear|start)|look(?:ing)? forward|big fan|perfect fit|where i (?:want|belong)|feels? right|made my (?:day|week)|can hardly wait|appreciate (?:it|this|the|your)|pleasure|nothing i(?:'d| would) (?:like|love) more)\b"
)
FLATTERS = _words(
    r"\b(?:you(?:'re| are)|your (?:\w+ )?(?:company|firm|team|school|hospital|office)(?:'s| is)|such an?)\b[^.?!]*\b(?:best|great(?:est)?|amazing|wonderful|fantastic|incredible|brilliant|generous|outstanding|excellent|admir\w+|famous)\b|\b(?:honou?red|privilege) to\b|\badmire\b|\b(?:genius|what you(?:'ve| have) (?:built|made) (?:here )?is|you(?:'re| are) the most|most (?:inspiring|impressive|brilliant)|legend)\b"
)
CLAIM = _words(
    r"\bi(?:'m| am| do|'d be| would be)? (?:\w+ly )?(?:worth|deserve)\b|\b(?:my|years of|so much|lots? of|plenty of) (?:\w+ )?(?:experience|skills?|qualifications?|track record|background|expertise)\b|\bi(?:'m| am) (?:an? )?(?:very |really |extremely )?(?:hard[- ]?working|good at|experienced|qualified|top performer|strong candidate)|\bi bring (?:a lot|so much|value)|\bi work (?:very |really )?hard\b|\b(?:speaks for itself|best \w+ you(?:'ll| will) (?:ever )?(?:meet|find|hire)|with my (?:\w+ )?(?:experience|background|skills|years)|(?:really |very |so )?(?:dedicated|committed|talented|reliable) \w+|adore me|people love me|trust me|believe me|i know my (?:job|stuff|worth)|i(?:'m| am) the right)\b|\b(?:best (?:person|candidate|one|fit)|(?:related|relevant|strong|solid|proven|extensive|right) (?:\w+ )?(?:experience|skills?|track record)|immediate(?:ly)? (?:make|contribut\w+|add|impact)|(?:hard work|loyalty|dedication|proactiveness)|my (?:work|results?|record) (?:has|have|is|are)|been here \w+ years|extra hours i|put in (?:the|extra|long)|i (?:can|will|would) (?:add|bring|make) (?:a lot|real|so much|value|an? (?:\w+ )?(?:impact|difference|contribution)))\b"
)
TIME = _words(
    r"\b(?:(?:time|until|till|a few days|some days|two days|a day|days|overnight|a week|weekend|next week|by (?:mon|tues|wednes|thurs|fri)day)\b[^.?!]*\b(?:think|read|decide|answer|consider|look|sleep|talk|go through|come back|get back|let you know)|(?:think|read|decide|answer|consider|sleep on|go through|look at it|come back|get back to you|let you know)\b[^.?!]*\b(?:time|until|till|days?|overnight|week|weekend|tomorrow|(?:mon|tues|wednes|thurs|fri)day)|in writing)\b|\b(?:sleep on (?:it|this|that)|(?:ring|call|tell|let) you (?:know )?(?:tomorrow|on |by |next|after)|can i tell you on|give me (?:until|till|a day|a week|time|the weekend)|(?:until|till) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:to|for)\b)|in black and white|on paper (?:first|before)|(?:over|this) (?:the )?weekend|tomorrow at \w+ you|you(?:'ll| will) have an answer|(?:talk|chat|speak) (?:to|with|it over with|about it with) my (?:wife|husband|partner|family)|show (?:it|the contract|this) to (?:a|my) lawyer|park (?:the )?(?:money|salary|pay)|read (?:it|the papers|everything)|need (?:some|a bit of|a little) time|before i commit|think (?:it|this|that) over|never decide)\b|\bon paper first\b|\b(?:take|have|need|give me|get) (?:\w+ )?(?:\d\d|twenty-four|forty-eight) hours\b|\b(?:send|get|have|see) (?:me )?(?:it|that|this|the (?:\w+ )?(?:offer|details|terms|contract)) (?:\w+ ){0,8}in writing\b|\b(?:discuss|run) (?:it|this) (?:with|by|past) my\b|\b(?:(?:a|some|little|more|bit of) (?:time|days?) (?:to|before)|mull (?:it|this)|get back (?:to you)?|(?:until|by) (?:the end of|tomorrow|next|noon|monday|tuesday|wednesday|thursday|friday)|(?:read|go|look) (?:it |this |everything )?(?:through|over)|before i (?:say|sign|decide|answer)|not (?:right|straight) away|can't (?:decide|answer) (?:now|today|tonight)|let me think)\b"
)
OPEN = _words(
    r"\b(?:what|how|which|who|where|why|tell me|help me understand|can you (?:tell|say|explain)|is there (?:room|anything|something|some|any)|could you (?:tell|say|explain|share)|would you (?:tell|share))\b|\b(?:walk me through|help me (?:see|understand)|may i (?:know|ask)|can you (?:share|walk|show)|do you normally|is it the|what's|how's|which of|are you able|do you decide)\b|\b(?:is there (?:flex\w*|more to)|are there (?:other|any)|should i (?:wait|expect|know)|do you (?:also )?have|could you (?:explain|walk|help)|would you mind)\b"
)
MORE = _words(
    r"\b(?:more(?! than| leave| days?| time| about| of)|higher|flexib(?:le|ility)|better (?:offer|pay|salary)|increase|raise|bit (?:more|higher)|improve|room for|something extra|go up|negotiab\w+)\b|\b(?:wiggle room|leeway|upper end|that already|better than that|do better|a little (?:more|extra)|(?:something|anything) (?:more|on top)|competitive (?:package|salary|pay|offer)|push it|sweeten|stretch|top (?:it|that) up|room to)\b|\b(?:(?:discuss|talk about|look at|discussion about|negotiate|revisit) (?:the |my |our |base |your )*(?:salary|pay|compensation|offer|base|package|number)|fair (?:market )?(?:amount|pay|salary|value)|like a raise|anticipated|(?:lower|less) than i (?:expected|hoped|thought)|closer to (?:the )?market|below (?:the )?market|match)\b|\b(?:too low|(?:a bit|rather|quite|somewhat) low|on the low side|lower than|short of what|under what|not (?:quite )?enough|more money|move on (?:the )?(?:base|salary|pay)|do anything (?:about|on)|(?:bring|get|nudge|bump) (?:it|that|the \w+) up|any (?:movement|give|scope|chance of more)|come up (?:a (?:bit|little))?(?=[?.])|best you can)\b"
)
NEED = _words(
    r"\b(?:my|our) (?:rent|mortgage|loan|bills?|debts?|family|kids?|children|car|cost of living|costs|expenses|commute|wedding)\b|\b(?:rent|landlord|mortgage)\b|\bliving (?:is|costs?)\b|\b(?:(?:my|our|the) (?:flat|apartment|parents|partner|wife|husband|nursery|daycare|child ?care|student loan|heating|mum|mother|father)|daycare|nursery|child ?care|(?:living|life) (?:here|near|in) \w+|costs? a fortune|send money|make ends meet|make \d+ work|expensive (?:here|city|town)|kids? in)\b|\b(?:enough to live|cost of living|manage on (?:that|it|this)|live on (?:that|it|this)|to feed|support my|single (?:mother|father|parent)|debts?|inflation|prices (?:are|have)|energy bills?|petrol|commut\w+ (?:costs?|is|takes))\b"
)
PRESENT = _words(
    r"\b(?:i (?:currently |now |presently )?(?:earn|make|get paid|am paid|am on)|i'm (?:currently )?(?:on|paid|earning|making)|my (?:current|present|last) (?:pay|salary|package))\b|\b(?:right now i(?:'m| am)|now i (?:get|earn|have|make)|i(?:'m| am) on (?=[€£$]?\d)|i get (?=[€£$]?\d)|my pay (?:at the moment|now|right now|today)|(?:present|current) (?:job|employer|place) pays|at the moment i)\b|\b(?:my (?:basic|base|gross|current basic|present basic|take[- ]home) (?:salary|pay)|i(?:'m| am) (?:currently |presently )?(?:earning|making|getting|paid|bringing home)|i bring home|they pay me|pays me)\b"
)
SORRY = _words(
    r"\b(?:sorry (?:to|for|if|but|that i)|i hate to ask|i feel bad|i know (?:it|this) is (?:a lot|cheeky|too much|much to ask)|hope you (?:don't|do not) mind|don't want to (?:be|sound|seem) (?:greedy|rude|difficult|a bother)|if it(?:'s| is) (?:not too much|no trouble))\b|^sorry\b|\b(?:came out wrong|feel awkward|a bit embarrassing|embarrassed to|forgive me|uncalled for|pushy|apologi[sz]e|my apologies|excuse me for|don't want to come across|i hope (?:it|that|this)(?:'s| is) (?:ok|okay|alright|not rude))\b|\b(?:cheeky|i(?:'m| am) (?:so |really )?sorry|hate to (?:be|ask|bring)|feel (?:bad|awkward|guilty|rude)|if you don't mind me asking|i know i(?:'m| am) asking a lot)\b"
)
ACCEPT = _words(
    r"\b(?:i(?:'m happy to| am happy to|'d be happy to| would be happy to| gladly| happily|'ll| will| would like to|'d like to)? ?accept|(?:it's|that's|it is|that is|we have|you have|you've got) a deal|deal(?=[.! ]*$)|agreed|we (?:are|have) agree\w*|that works for me|i(?:'m| am) in(?=[.,! ]|$)|let(?:'s| us) do (?:it|that)|i(?:'ll| will)? take it|i say yes|yes,? gladly|where do i sign)\b|\b(?:shake (?:on it|hands)|count me in|go ahead(?: with it)?|go with that|you(?:'ve| have) got yourself|that(?:'ll| will) do(?: nicely)?|send (?:it|the papers|them) (?:over|across|through)|(?:it's|that's) a yes|yes,? please|yes from me|on board|works for me|done(?=[.! ]*$)|sold(?=[.! ]*$)|i come(?=[.! ]*$)|(?:i(?:'m| am)|we(?:'re| are)) (?:agree\w*|in|fine with (?:it|that|\d+))|(?:is|'s|sounds) (?:al ?right|fine|good|ok|okay) (?:for|with|to) me|you(?:'ve| have) convinced me|(?:okay|ok|alright|right),? (?:then )?(?:deal|agreed|yes)|let(?:'s| us) (?:sign|go ahead|shake)|happy with that)\b|\b(?:where do i sign|i accept|you can count on me|happy to (?:sign|accept|join)|i(?:'d| would) be (?:happy|delighted|glad) to (?:accept|sign))\b|\b(?:happy to (?:accept|sign)|i(?:'d| would) (?:love|be (?:happy|delighted|glad)) to accept|you(?:'ve| have) got (?:a deal|me|your)|say yes(?=[.! ]*$)|yes(?=[.! ]*$)|(?:good|fine|great|perfect),? (?:then )?(?:let's|we have|it's)|that works(?=[.! ]*$)|i(?:'m| am) happy with (?:that|it|this)|(?:let's|we can) call it|i'll sign)\b|^\W*(?:(?:ok(?:ay)?|al ?right|right|fine|good|yes|great),? )?(?:done|deal|sold|agreed|perfect)\b(?=[,.!]|$)|\bsend (?:me |us )?(?:over )?(?:the|your) (?:papers|contract|letter|paperwork)\b"
)
CANNOT_WAIT = _words(r"\b(?:can't|cannot|can hardly) wait\b|\bdon't get me wrong\b|\bnot only\b|\bno doubt\b")
UNSURE = _words(r"\b(?:if|unless|until|could|can't|cannot|not|before|once|provided|when|than|whether|or)\b|n't\b|\?")
LEAVES = _words(
    r"\b(?:good ?bye|bye|i (?:have to |must |will |would rather |'ll )?(?:decline|withdraw|turn (?:it|this) down)|no,? thank you|let(?:'s| us) (?:stop|leave it) here|talk (?:to you |again )?(?:soon|later|tomorrow|then)|speak (?:soon|then)|have a (?:good|nice))\b|\b(?:i(?:'ll| will)? pass|all the best|say no(?=[,.]| to (?:it|this|you))|i(?:'m| am) going home|good night|need to run|have to (?:run|go|hang up)|got to go|gotta go|not for me|i(?:'m| am) out(?=[.!])|count me out)\b|\b(?:(?:decided|going|have|choose|chosen) (?:to (?:turn|decline|pass|withdraw)|not to|against)|turn(?:ing)? (?:it|this|the offer|you|that) down|turn down (?:the|your|this)|don't think (?:it|this) (?:will|is going to) work|not going to work (?:for|out)|part ways|withdraw my)\b"
)
ASKS = _words(
    r"\b(?:could|would|can you|ask(?:ing)?|look(?:ing)? for|hop(?:e|ing)|target|expect\w*|aim\w*|propos\w+|suggest\w*|have in mind|think(?:ing)? of|want|need|like|meet (?:me )?at|get to|go to|come (?:up )?to|move to|make it|what about|how about|settle|fair|range|my (?:figure|number|ask)|say|at least|sign (?:at|for)|accept|if (?:you|we)|closer to|between|instead of|right (?:figure|pay))\b"
)
THEIRS = _words(
    r"\b(?:your offer|they (?:offer|pay)\w*|offers? me|(?:can\'t|cannot|can not|won\'t|not|n\'t) (?:\w+ )?accept(?![^.?!]*(?:below|under|less than))|you offer\w*|you (?:said|named|have)|offered|on the table)\b|\b(?:behind the|got to (?=\d)|i said|we said|came up with|on paper for me|for a manager)\b"
)
RESULT = _words(
    r"\b(?:sav\w+|revenue|budget\w*|turnover|costs?|sales|worth|orders?|bonus(?:es)?|sign(?:ing)?[- ](?:on|bonus)|allowance|relocation|moving)\b"
)
SILENT = re.compile(
    r"^\W*(?:(?:a |long |short )*silence|h+m+|i (?:just |only )?(?:look at \w+(?: and wait)?|wait|say nothing|stay silent|keep quiet|nod|don[’']t (?:say|answer|speak)(?: anything)?)|(?:waits?|thinks?|says nothing|nothing|(?:a |long |short )*pauses?|quiet|silent|no (?:answer|word|reply)))?\W*$",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"(?:[,;:](?!\d)|\s[–—-]\s|\b(?:so|and|but|therefore|hence|which is why)\b)", re.IGNORECASE)
REQUEST = _words(
    r"\?|\b(?:could|would|can|like|ask|hope|want|need|possible|instead|open to|what about|how about|if you|add|include|get)\b|\b(?:then|also|too|doable|thinkable|possibly|perhaps|alternatively|and every|matter|help me|please|me)\b"
)
LEVERS = {
    LeverKind.SIGN_ON: _words(
        r"\bsign(?:ing)?[- ]?(?:on|bonus)|\bpayment for joining|\bone-?off|\bjoining bonus|\b(?:welcome (?:bonus|payment)|(?:one[- ]time|lump sum|up[- ]front)|when i sign|payment up front|golden hello|starting bonus|something one time)\b"
    ),
    LeverKind.START: _words(
        r"\bstart(?:ing)? (?:date|day|later|earlier|on|in (?!pay)|two|a|four)|\bbegin (?:later|in|on|two|four)|\blater start|\bthe first day|\b(?:(?:shift|move|push) (?:the )?(?:first day|start)|begin (?:first|the|after|\w+ month)|start (?:first|one month|after|a month|the \d+)|(?:too soon)|first day to|later start)\b"
    ),
    LeverKind.LEAVE: _words(
        r"\b(?:holidays?|annual leave|vacation|days off|days of leave|leave days|more leave|days? (?:more )?leave|paid leave|unpaid leave)\b|\b(?:extra days|days off|fifth (?:holiday )?week|(?:sixth|extra|additional) week|every (?:other|second) weekend|days? unpaid|unpaid (?:days|leave)|time off|more (?:holidays?|vacation|leave)|weeks? of (?:holiday|vacation))\b|\b(?:PTO|paid time off|time off|days' leave|more holiday|annual days)\b"
    ),
    LeverKind.TITLE: _words(
        r"\b(?:job title|title|(?:called|named|as a?) (?:senior|lead|head)|senior level|(?:higher|next|better|another|a|job) (?:grade|level)(?! in| of| for))\b|\b(?:deputy|head of \w+|be called|on my (?:badge|card)|senior (?:title|level|in the title)|lead in (?:the|my) title|job title)\b|\b(?:title (?:to|of|that)|job level)\b"
    ),
    LeverKind.REMOTE: _words(
        r"\b(?:remote\w*|home office|(?:from|at) home|hybrid|days? at home)\b|\b(?:home (?:days?|working)|(?:days?|work(?:ing)?) (?:from|at) (?:my |the )?(?:home|flat|place)|from my flat|wfh|telework\w*|(?:two|three|four|\d) home days)\b|\b(?:remotely|from home|hybrid|office days)\b"
    ),
    LeverKind.LEARNING: _words(
        r"\b(?:training|courses?|conferences?|learning|certificat\w+|degree|tuition|study|qualification)\b|\b(?:further education|the course|budget for (?:training|learning|books)|exam(?:s| fees)?|schooling|licen[cs]e|master'?s|diploma)\b|\b(?:(?:professional|personal) development|development budget|upskill\w*|mentor\w*|coaching)\b"
    ),
    LeverKind.REVIEW: _words(
        r"\b(?:(?:pay|salary|performance|(?:six|three|twelve)[- ]months?'?|early|formal|annual|yearly|a|another|the) review|reviews? (?:after|in|at|of (?:pay|my pay|salary))|revisit|look (?:at (?:it|pay|the pay) )?again|look at pay|re-?open)\b|\b(?:sit(?:ting)? down again|(?:talk|speak) about it again|look(?:ing)? at the (?:number|salary|pay|figure)|in six months|after (?:six months|probation)|fixed date|once the round closes|come back to (?:the )?(?:pay|salary|money))\b"
    ),
    LeverKind.MOVING: _words(
        r"\b(?:relocation|help with moving|moving (?:costs?|help|expenses|allowance)|removal|flat for|accommodation)\b|\b(?:relocat\w+|move house|removal van|moving van|the (?:company )?flat|have to move|housing|rent for the first)\b"
    ),
    LeverKind.HOURS: _words(
        r"\b(?:four[- ]day|four days|part[- ]time|fewer hours|shorter (?:week|hours)|(?:\d\d|thirty\w*)[- ]hours?(?! (?:to|until|from now|before))|flexible hours|flexitime|compressed)\b|\b(?:\d\d ?h(?:ours)?(?: (?:a|per) week|(?= (?:is|doable|possible|instead)))\b|four days|friday off|fixed shifts|shifts? (?:that|which) stay|no nights|fewer nights|short(?:er)? (?:week|days))\b|\b(?:flexible (?:working|hours|schedule)|\d\d% (?:position|post|contract)|reduced hours|later starts?|night shifts?|weekends? off)\b"
    ),
}
FOR_SOMETHING_ELSE = (MARKET, THEIRS, RESULT, OTHER, DID)
SHORT = _words(
    r"(?<![\d,.€£$:/-])\b(?P<figure>\d{2,3}(?:[.,]\d)?)\b(?![,.:]\d|[/]|\s?(?:%|k\b|thousand|percent|days?|hours?|h\b|people|pupils|years?|months?|weeks?|minutes?|nights?|of\b|january|february|march|april|may|june|july|august|september|october|november|december|[ap]m\b))"
)
