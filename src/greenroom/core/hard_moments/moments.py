"""What answers in the hard moments (X1 to X4) are held against. The word lists and lines are ours."""

# ruff: noqa: E501 - patterns and sentences read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.answers.measures.quoting import phrases, straight
from greenroom.core.answers.values import Measure
from greenroom.core.contradictions import Saying
from greenroom.core.hard_moments.finding import first, measured, not_looked_at, quote, sentence_around, unwanted, wanted
from greenroom.core.hard_moments.traps import REAL
from greenroom.core.hard_moments.values import Held
from greenroom.core.interviewer.values import Point
from greenroom.core.screens import money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.hard_moments.values import Drill, Said
    from greenroom.core.spans import Quote

_LONG_ANSWER = 170  # words; about 70 seconds at 150 words a minute
_LONG_SENTENCE = 32  # words
_ADVERB = r"(?:really |honestly |simply |actually |quite |just )?"
_ADMITS = re.compile(
    rf"\bI {_ADVERB}(?:do not|don't) {_ADVERB}know\b(?! (?:anybody|anyone|somebody|a better|many|of a better))|"
    r"\bI (?:have not|haven't|have never|'ve never|never|had not|hadn't)(?: \w+){0,2} (?:used|worked|done|heard|come across|met|tried|seen|had|been|applied|encountered)\b|"
    r"\bI've (?:not|never)(?: \w+){0,2} (?:used|worked|done|heard|come across|met|tried|seen|had|applied)\b|^\W*never heard\b|\b(?:I have|honestly,?|sorry,?) no (?:idea|clue)\b|^\W*no idea\b|"
    r"\bI(?:'m| am) (?:not (?:sure|familiar|certain)|unfamiliar)\b|\b(?:is|that's|it's) (?:new to me|a gap (?:for me|of mine|in my))\b|\bI(?:'d| would) (?:only )?be guessing\b|"
    rf"\b(?:no|I (?:do not|don't) {_ADVERB}have (?:any |much )?|without (?:any )?)experience (?:with|of|in)\b|\bI (?:cannot|can't|could not|couldn't) (?:say|tell|answer)\b|"
    r"\boutside (?:of )?(?:what I know|my (?:experience|knowledge))\b|\bunknown to me\b|\bwe (?:did not|didn't|never) (?:use|used|have|had|work) (?:it|that|with it)\b",
    re.IGNORECASE,
)
_DOING = r"(?:look(?:ed)?(?: \w+)? up|look (?:at|in|into|for)|check|ask|read|test|try|search|google|find (?:out|somebody|someone|a|the|an)|call|phone|consult|measure|compare|verify|talk (?:to|with)|speak (?:to|with)|start (?:with|by|from)|begin (?:with|by)|reproduce|learn|write to|run a|sit down with|go (?:to|through))"
_FINDS_OUT = re.compile(
    rf"\b(?:I(?:'d| would|'ll| will| could| can| might|'ve| have)|I(?:'m| am) going to|first,?(?: I)?|then,?(?: I)?|step (?:would be|is) to|thing (?:would be|is) to|let me)(?: \w+){{0,3}}? {_DOING}\b|"
    r"\bget back to you (?:after|once|when|by|with)\b|\b(?:after|once) I(?:'ve| have) (?:looked|checked|asked|read)\b",
    re.IGNORECASE,
)
_NEAR = re.compile(
    r"\b(?:what I (?:do )?know|(?:the )?(?:closest|nearest)|similar(?:ly)?|comparable|related to|I(?:'ve| have)(?: also| often| mostly)? (?:used|worked|done|built|run|handled|led|set up|written|taught)|I (?:used|built|ran|handled|set up) |in my (?:last|present|current) (?:job|position|team)|at my last)\b",
    re.IGNORECASE,
)
_RANGE_BACK = re.compile(
    r"\b(?:(?:which|what)(?:'s| is| was)?(?: the| your)? (?:\w+ )?(?:range|budget|band|figure)|(?:range|budget|band)(?: \w+){0,3} (?:have|did|do|is|are) (?:you|planned|set)|(?:have you|you have|you've|you had) (?:planned|budgeted|set|in mind)|"
    r"(?:share|tell me|name|know|see|hear)(?: \w+){0,2} (?:range|band|budget)|scope|depends on|depending on|(?:your|the) (?:posting|advert)|"
    r"(?:understand|learn|hear|know|talk)(?: \w+){0,4} (?:role|job|position|responsibilit\w+|scope|tasks)(?: \w+){0,2} (?:first|before)|before I (?:name|give|say)|once I know)\b",
    re.IGNORECASE,
)
_PRESENT_PAY = re.compile(r"\bI(?:'m| am)? (?:currently |now |presently )?(?:earn(?:ing)?|make|making|am on|am paid|get paid)\b[^.?!]{0,30}\d\d", re.IGNORECASE)  # fmt: skip
_SCOPE = re.compile(r"\b(?:for (?:the|this|a) (?:role|job|position|scope)|scope|role as|what the (?:role|job)|responsib\w+|depend\w+ on)\b", re.IGNORECASE)  # fmt: skip
_BRIDGE = re.compile(
    r"\b(?:what I (?:look|am looking|'m looking|want) for|I(?:'m| am) looking for|looking (?:ahead|forward)|from now on|since then|that(?:'s| is) why|which is why|these days|now I|today I|I(?:'ve| have)? learn(?:ed|t)|"
    r"I(?:'d| would) rather|I prefer|what I can (?:say|tell|offer)|what (?:draws|interests|keeps|matters to|drives) me|what matters|in this role|for this role|in your (?:posting|team)|your (?:posting|team) (?:says|speaks|describes|names|needs)|here I|next step|"
    r"I took from it|so that I can|you can count on me|I can be there|I(?:'m| am) ready (?:to|for)|I used (?:the|that) time|I(?:'d| would) (?:\w+ )?(?:talk|speak|ask|tell|go|raise|explain|suggest|say)|I (?:write|count|ask|check|stop|wait|plan|leave)\b)",
    re.IGNORECASE,
)
_DISGUISED = phrases(
    "perfectionist|too much of a perfectionist|work too hard|works too hard|care too much|too committed|too dedicated|too passionate|too ambitious|too detail-oriented|too honest|workaholic|my only weakness|"
    "no weaknesses|no real weaknesses|i have none|nothing comes to mind|expect too much of myself|too helpful|never say no|high standards"
)  # fmt: skip
_CHECKS_BACK = re.compile(
    r"\b(?:let me (?:check|make sure|repeat|see if|say (?:it|that) back)|did I (?:understand|get|hear)|if I understand|do you mean|you mean|to make sure (?:that )?(?:I|we) (?:understand|understood|mean|got|have it right)|just to be sure|have I understood|am I right|in other words|"
    r"is that (?:right|what you (?:mean|meant|want))|was that (?:clear|what)|have I answered|(?:does|did) that (?:answer|make sense|help)|(?:could|can|would) you (?:please )?(?:say|repeat|explain)|which part|what you(?:'re| are) saying|"
    r"shall I (?:say|explain|repeat|go on|go through)|(?:not sure|didn't|did not) (?:I )?(?:quite )?(?:understood|understand|hear|catch)|is it about|can you hear)\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(?:\d{1,2}(?::\d{2}|\.\d{2})?\s?(?:a\.?m\.?|p\.?m\.?|o'clock)|\d{1,2}:\d{2}|(?:at|from|until|after|before) (?:nine|ten|eleven|twelve|noon|one|two|three|four|five|six|seven|eight)\b)", re.IGNORECASE)  # fmt: skip
_BOTH_ZONES = re.compile(
    r"\b(?:your (?:time|morning|afternoon|evening|side)|my (?:time|morning|afternoon|evening|side)|for (?:you|me|us)|(?:UTC|GMT|BST|CET|CEST|EET|EST|EDT|CST|PST|PDT|SGT|IST|JST|AEST)(?:[+-]\d+)?|(?:[A-Z]\w+) time|time zones?|both zones)\b"
)
_IDIOMS = phrases(
    "touch base|ballpark|low-hanging fruit|hit the ground running|think outside the box|on the same page|move the needle|circle back|deep dive|a piece of cake|break the ice|cut corners|the ball is in|back to square one|"
    "in the long run|rule of thumb|under the weather|bite the bullet|call it a day|cut to the chase|get the ball rolling|go the extra mile|learn the ropes|up in the air|behind the eight ball|drop the ball|knock it out of the park|"
    "raise the bar|wear many hats|bang for the buck|boil the ocean|at the end of the day|it's not rocket science|hang in there|keep me in the loop|out of the blue|spread too thin|step up to the plate|the elephant in the room|touch wood|fingers crossed"
)  # fmt: skip


def unknown(said: Sequence[Said], _: Drill) -> tuple[Held, ...]:
    """X1: admitted, what is nearest, and how to find out."""
    admitted, near = first(_ADMITS, said), "You say what is nearest that you know"
    return (
        wanted("You say that you do not know it", admitted, "Here you say it, and it costs you nothing.",
               "Nowhere do you say that you do not know it. Whoever does know it hears that at once."),
        wanted("You say how you would find out", first(_FINDS_OUT, said), "Here you have a way to find out.",
               "How you would find out is not in it: where would you look, whom would you ask, what would you try first?"),
        wanted(near, first(_NEAR, said), "Here you put what you do know beside it.",
               "Nothing of what you do know stands beside it. What is the nearest thing that you have done?")
        if admitted else not_looked_at(near, "Not looked at: it helps only once you have said that you do not know."),
    )  # fmt: skip


def early_pay(said: Sequence[Said], _: Drill) -> tuple[Held, ...]:
    """X2: no single figure first, a range or a question back, tied to the scope, and no present pay."""
    figure = _first_figure(said)
    back = first(_RANGE_BACK, said)
    single = figure if figure and not figure[2] else None
    ranged = figure if figure and figure[2] else None
    good = back if back and (ranged is None or back[0].line <= ranged[0].line) else (ranged[:2] if ranged else None)
    return (
        wanted("You name a range, or bring it back to the scope", good, "Here you do not let one figure stand for you.",
               "Neither a range nor a question about the scope is in it."),
        unwanted("No single figure", single[:2] if single else None, "One figure is the most you will get. Name two, the lower one you could live with.",
                 "No single figure stands alone."),
        wanted("It is tied to the role", first(_SCOPE, said), "Here the figure belongs to the role, and not to you.",
               "Nothing ties it to the scope of the role, so there is no reason to look at it again later."),
        unwanted("Your present pay stays out of it", first(_PRESENT_PAY, said), "What you earn now was set for another job. Leave it out.",
                 "What you earn now is not in it."),
    )  # fmt: skip


def names_a_range(said: Sequence[Said]) -> bool:
    """Whether the last answer names pay from one figure to another."""
    figure = _first_figure(said[-1:])
    return bool(figure and figure[2])


def trap(said: Sequence[Said], drill: Drill) -> tuple[Held, ...]:
    """X3: a bridge to the work, no blame, nothing private, short; something real where they ask for it."""
    real = (
        unwanted("No praise in disguise", first(_DISGUISED, said), "This is praise in disguise, and they have heard it today already. What would a colleague really say?",
                 "None of the usual ones is in it."),
    ) if REAL in drill.looks else ()  # fmt: skip
    return (
        wanted("You cross over to the work", first(_BRIDGE, said), "Here you come back by yourself to what counts.",
               "It stops at the trap. What do you do about it, or what do you look for now?"),
        unwanted("No blame", measured(Measure.BLAME, said), "This speaks badly of somebody who is not in the room.", "Nobody is blamed in it."),
        unwanted("What is private stays private", measured(Measure.OVERSHARING, said), "They have no need to know this.", "Nothing private is in it."),
        unwanted("It is short", _too_long(said), "This goes on for longer than a minute. Long answers to traps sound like defence.", "It ends in time."),
        *real,
    )  # fmt: skip


def across(said: Sequence[Said], _: Drill) -> tuple[Held, ...]:
    """X4: meaning checked, plain words, short sentences, and every time in both zones."""
    named = first(_TIME, said)
    times = [each for each in said if _TIME.search(straight(each.text))]
    zoned = next((found for each in times if (found := first(_BOTH_ZONES, [each]))), None)
    zones = (
        wanted("Times have their zone", zoned, "Here nobody can come at the wrong hour.", "A time is named, and not whose clock it is.")
        if named
        else Held("Times have their zone", met=None, point=Point("You named no time, so there is nothing to look at."))
    )  # fmt: skip
    return (
        wanted("You check what was meant", first(_CHECKS_BACK, said), "Here you make sure of what was meant.",
               "Nowhere do you check what they meant, or whether you were understood."),
        zones,
        unwanted("Plain words", first(_IDIOMS, said), "This is a figure of speech that a second language may not have.", "None of the figures of speech that we know is in it."),
        unwanted("Short sentences", _long_sentence(said), f"This sentence has more than {_LONG_SENTENCE} words. On a slow line its beginning is gone before it ends.", "Your sentences are short enough."),
    )  # fmt: skip


def _first_figure(said: Sequence[Said]) -> tuple[Said, Quote, bool] | None:
    """The first pay that is asked for, with its sentence, and whether it is a range."""
    for each in said:
        if not each.is_answer:
            continue
        for claim in money.read(Saying(each.text, "", topic="pay")):
            at = each.text.find(claim.quote)
            start = max(at, 0)
            found = (
                sentence_around(each.text, start, start + len(claim.quote))
                if at >= 0
                else quote(each.text, 0, len(each.text))
            )
            return each, found, claim.value.low != claim.value.high
    return None


def _too_long(said: Sequence[Said]) -> tuple[Said, Quote] | None:
    """The first answer that is too long, from where it is."""
    for each in said:
        words = list(re.finditer(r"\S+", each.text))
        if len(words) > _LONG_ANSWER:
            return each, quote(
                each.text, words[_LONG_ANSWER].start(), words[min(len(words), _LONG_ANSWER + 12) - 1].end()
            )
    return None


def _long_sentence(said: Sequence[Said]) -> tuple[Said, Quote] | None:
    """The first sentence that is too long."""
    for each in said:
        for match in re.finditer(r"[^.!?\n]+", each.text):
            if len(match.group().split()) > _LONG_SENTENCE:
                start = match.start() + len(match.group()) - len(match.group().lstrip())
                return each, quote(each.text, start, match.end())
    return None
