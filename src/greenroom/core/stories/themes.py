"""Potential, collaboration and international experience: what interviewers look for beside competencies (E2, E3, R4)."""

# ruff: noqa: E501 - a table of sentences and patterns

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from greenroom.core.spans import Span
from greenroom.core.stories.cues import sentence_around

if TYPE_CHECKING:
    from greenroom.core.spans import Quote


class Strip(StrEnum):
    """A strip of the matrix."""

    POTENTIAL = "potential"
    COLLABORATION = "collaboration"
    INTERNATIONAL = "international"


STRIP_NAMES = {
    Strip.POTENTIAL: "Potential",
    Strip.COLLABORATION: "How you work with others",
    Strip.INTERNATIONAL: "International experience",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Something that a story can show beside a competency.

    Attributes:
        key: its name in links.
        strip: where it belongs.
        name: what people read.
        listens_for: what an interviewer listens for.
        ask: a question that brings such a story to mind.
        cues: words that point to it, matched from the beginning of a word without regard to case.
    """

    key: str
    strip: Strip
    name: str
    listens_for: str
    ask: str
    cues: str


_PLACES = (
    "India|China|Japan|Korea|Germany|France|Spain|Portugal|Italy|Poland|Czechia|Hungary|Romania|Greece|Turkey|Sweden|Norway|Denmark|Finland|"
    "Netherlands|Belgium|Austria|Switzerland|Ireland|Brazil|Mexico|Argentina|Chile|Colombia|Canada|Australia|New Zealand|Kenya|Nigeria|Ghana|"
    "South Africa|Egypt|Morocco|Israel|Dubai|Singapore|Vietnam|Thailand|Indonesia|Malaysia|Philippines|Hong Kong|Taiwan|Ukraine|Europe|Asia|"
    "Africa|Latin America|Middle East|Scandinavia|EMEA|APAC|LATAM"
)

THEMES: tuple[Theme, ...] = (
    Theme(
        "learning-quickly", Strip.POTENTIAL, "Learns quickly",
        "How you went about it, how long it took, and where you have used it since.",
        "When did you last have to do something within weeks that you had never done before?",
        r"taught myself|had never (?:done|used|worked|led|built|written|sold)|from scratch|knew nothing (?:about|of)|did not know (?:how|the|a)|learn(?:t|ed) (?:it|to|how|the|enough|the basics)|(?:picked|got) (?:it )?up (?:to speed|quickly)|within (?:a few|two|three|four|six|eight|\d+) (?:days|weeks|months),? i (?:could|was|had|ran|wrote)|took a course|new to (?:me|the field|the trade)|self-taught",
    ),
    Theme(
        "ambiguity", Strip.POTENTIAL, "Handles the unclear",
        "What you did not know, what you did all the same, and how you saw whether it was right.",
        "When did you have to begin although nobody could tell you what exactly was wanted?",
        r"unclear|ambigu|no (?:brief|plan|manual|instructions|clear (?:aim|goal|brief|owner)|one (?:knew|could tell))|nobody (?:knew|could (?:tell|say))|not (?:enough|all) (?:the )?(?:facts|data|information)|without (?:all the facts|knowing|clear|full information|a brief)|uncertain|changed (?:every|each|from) (?:week|day|one)|no precedent|first (?:of its kind|time anybody)|incomplete|half the (?:facts|information)|assumption|assumed",
    ),
    Theme(
        "progress", Strip.POTENTIAL, "Grows",
        "What you can do today that you could not do two years ago, and who trusted you with it.",
        "What were you trusted with that you would not have been trusted with two years earlier?",
        r"promoted|promotion|took over (?:the|a|my|from)|was (?:given|asked to (?:lead|take|run))|became (?:the|a|head|team|shift|lead|deputy)|(?:now|today|since then) (?:i|we) (?:lead|run|do|use|always|check|ask|begin|start)|i (?:now|have since)|since then|next time i|from then on|would do (?:it )?differently|feedback (?:that|from|was|on)|second attempt",
    ),
    Theme(
        "rhythms", Strip.COLLABORATION, "Working rhythm",
        "How a week with you looks: when you talk, what you write down, how others know where you stand.",
        "How do people who work with you know where you stand? Tell one week in which that helped.",
        r"every (?:morning|evening|monday|friday|week|day|shift|fortnight)|each (?:morning|evening|week|shift|day)|daily|weekly|stand-?ups?|handovers?|check-?ins?|on (?:mondays|tuesdays|wednesdays|thursdays|fridays)|at the (?:start|end|beginning) of (?:each|every|the) (?:shift|day|week)|shared (?:board|list|calendar|document)|retrospective|ten minutes (?:every|each|a)|kept (?:everyone|them|her|him) (?:informed|posted|up to date)",
    ),
    Theme(
        "priorities", Strip.COLLABORATION, "Setting priorities",
        "What came first and why, what had to wait, and who was told.",
        "When could you not do everything, and what did you leave?",
        r"priorit|what (?:came first|had to wait|mattered most|could wait)|first (?:things|of all the)|(?:too much|more work than|more (?:tasks|orders|patients|requests) than)|said no to|had to (?:choose|drop|leave|wait)|dropped (?:the|two|everything)|put (?:off|aside|back)|urgent|deadline|most important|two (?:deadlines|things) at (?:once|the same time)|in order of",
    ),
    Theme(
        "conflict", Strip.COLLABORATION, "Settling conflict",
        "You give the other side its due, and the two of you work together today.",
        "When did you disagree with somebody you had to go on working with, and how are you two today?",
        r"disagree|conflict|argument|quarrel|tension|fell out|angry|upset|clash|did not (?:speak|talk) to|blamed|complain(?:ed)? about (?:me|her|him|each|us)|both sides|mediat|difficult conversation|to (?:her|his|their) face|heated|opposed|was against",
    ),
    Theme(
        "adaptability-abroad", Strip.INTERNATIONAL, "Finding one’s feet elsewhere",
        "Which habit you had to give up, and how long it took until you were useful.",
        "What did you have to do in another way because you were in another country?",
        rf"(?:moved|relocat\w+|seconded|secondment|transferred|posted) (?:to|in|from) (?:the )?(?:{_PLACES}|another country)|abroad|overseas|expat|(?:first|new) (?:year|months|job) in (?:{_PLACES})|another country|work permit|exchange (?:year|semester|student)|erasmus|studied in (?:{_PLACES})",
    ),
    Theme(
        "across-cultures", Strip.INTERNATIONAL, "Working across cultures",
        "What you did so that people from elsewhere were understood, and what they could do because of it.",
        "When did a misunderstanding come from where people are from, and what did you do about it?",
        r"cultur\w+|cross-cultural|intercultural|multicultural|(?:different|other|several|\d+|three|four|five|six|seven|eight|nine|ten|twelve|fifteen) (?:countries|nationalities|languages|time zones|nations)|time zones?|interpreter|translat(?:ed|ing|ion)|in (?:their|her|his) own language|mother tongue|native speakers?|bilingual|international (?:team|colleagues|students|guests|clients|customers)|offshore|nearshore|global team",
    ),
    Theme(
        "markets", Strip.INTERNATIONAL, "Markets opened",
        "Where it was sold or used for the first time, and what you had to change for it.",
        "Where did something of yours go that had not been there before?",
        rf"(?:new|foreign|export|international|overseas|european|asian|african|german|french|spanish|japanese|chinese|indian|american) markets?|export(?:ed|ing|s)?\b|(?:launch\w*|opened|rolled out|rollout|expanded|entered|introduced|sold) .{{0,50}}\b(?:in|into|to|across) (?:the )?(?:{_PLACES}|\w+ (?:countries|markets))|locali[sz]\w+|customs|import (?:duty|rules)|first (?:customers?|clients?|orders?) (?:in|from) (?:{_PLACES})",
    ),
    Theme(
        "global-results", Strip.INTERNATIONAL, "Results beyond one country",
        "A figure that exists only because more than one country took part.",
        "Which result of yours would not exist without people in another country?",
        rf"(?:across|in all|in) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:countries|markets|sites abroad|regions)|worldwide|globally|global (?:roll-?out|launch|programme|program|standard|customers|revenue|account)|(?:adopted|used|copied) (?:by|in) (?:the )?(?:{_PLACES})|all (?:our )?(?:foreign|european|international) (?:offices|sites|subsidiaries|plants)|the whole group",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """A theme that a text shows.

    Attributes:
        theme: which.
        key: the text's key; `where` is its name for people.
        quote: the first sentence that shows it.
        sentences: in how many sentences it shows; one alone is only touched upon.
    """

    theme: Theme
    key: str
    where: str
    quote: Quote
    sentences: int = 1


def themes_in(text: str, key: str = "", where: str = "") -> tuple[Found, ...]:
    """The themes that a text shows, each with the first sentence that shows it."""
    found = [(theme, _places(theme, text)) for theme in THEMES]
    return tuple(Found(theme, key, where, quotes[0], len(quotes)) for theme, quotes in found if quotes)


def _places(theme: Theme, text: str) -> list[Quote]:
    """The sentences that show a theme, each once, in their order."""
    quotes = (sentence_around(text, Span(*match.span())) for match in _pattern(theme.key).finditer(text))
    return list({quote.span: quote for quote in quotes}.values())


@cache
def _pattern(key: str) -> re.Pattern[str]:
    theme = next(each for each in THEMES if each.key == key)
    return re.compile(rf"\b(?:{theme.cues})", re.IGNORECASE)
