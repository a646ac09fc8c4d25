"""Evidence, not claims: does a text say what came of it, whose doing it was, and how much it was?"""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re

from greenroom.core.evidence_values import Ask, EvidenceCheck, OwnPart, Part
from greenroom.core.magnitudes import Role, find_magnitudes
from greenroom.core.spans import Quote, Span

__all__ = ["Ask", "EvidenceCheck", "OwnPart", "Part", "asks", "check"]

_OUTCOME = re.compile(
    r"\b(?:cut|cutting|reduc(?:ed|ing)|lower(?:ed|ing)|decreas(?:ed|ing)|shorten(?:ed|ing)|sav(?:ed|ing)|increas(?:ed|ing)|"
    r"rais(?:ed|ing)|grew|growing|improv(?:ed|ing)|boost(?:ed|ing)|accelerat(?:ed|ing)|sped up|fell|rose|dropped|doubl(?:ed|ing)|"
    r"halv(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|eliminat(?:ed|ing)|exceed(?:ed|ing)|outperform(?:ed|ing)|achiev(?:ed|ing)|"
    r"generat(?:ed|ing)|earn(?:ed|ing)|won|prevent(?:ed|ing)|avoid(?:ed|ing)|secur(?:ed|ing)|attain(?:ed|ing)|surpass(?:ed|ing)|"
    r"result(?:ed|ing) in|led to|leading to|enabl(?:ed|ing)|so that|as a result|which (?:meant|made|led|gave|saved|cut|brought)|"
    r"without (?:a|an|any|one|losing|missing) \w+|still us(?:e|ed|ing)|took over for|adopted (?:by|across|in)|was adopted|"
    r"promoted to|awarded|received (?:an? |the )?(?:\w+ )?(?:award|prize|grant)|on time|under budget|ahead of (?:schedule|plan)|"
    r"zero [a-z]+|passed (?:the|every|all|an?)|now (?:used|runs|takes|in use)|never kept|resolv(?:ed|ing)|outcome was|"
    r"(?:went|came|shrank)(?: up| down)? (?:from|to|by) (?:about |around |nearly |over )?[£€$]?\d[\d.,]*|all (?:\w+ ){1,3}(?:stayed|passed|qualified|finished)|"
    r"freed(?: up)?|turned .{1,30} (?:around|profitable)|recovered|retained|sold out|went live)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[;.!?](?:\s|$)|,(?=\s[a-z])| by (?=[a-z]+ing\b)|\n")
_OWN_I = re.compile(
    r"\b[Ii](?:['’](?:ve|d|m))?\b(?! (?:think|guess|believe|suppose|mean)\b)(?:\s+\w+){1,2}|\b(?:on|by) my own\b"
)
_SHARED = re.compile(r"\b(?:we|our team|us|the team|the group|everyone|together (?:we|with))\b(?! ['’])", re.IGNORECASE)
_DUTY = re.compile(
    r"\b(?:responsible for|responsibilities (?:included?|were)|duties (?:included?|were)|tasked with|in charge of|accountable for|"
    r"charged with|role (?:included|involved)|job (?:included|involved))\b",
    re.IGNORECASE,
)
_ASSISTED = re.compile(
    r"^(?:\W*)(?:help(?:ed|ing)?|assist(?:ed|ing)?|support(?:ed|ing)?|participat(?:ed|ing)|contribut(?:ed|ing)|involved in|part of|"
    r"work(?:ed|ing) (?:on|with|closely|alongside|under|in)|collaborat(?:ed|ing)|member of|exposure to|exposed to|shadowed)\b"
    r"|\b(?:was|were|been) involved in\b|\bas part of (?:a|the) team\b|\bas a member of\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|got)\s+(?:\w+ly\s+)?(?:\w+ed|(?:re)?built|made|done|written|led|run|set|given)\b", re.IGNORECASE)  # fmt: skip
_IRREGULAR = frozenset(
    [
        "led",
        "built",
        "rebuilt",
        "cut",
        "grew",
        "ran",
        "wrote",
        "rewrote",
        "won",
        "drove",
        "taught",
        "set",
        "made",
        "took",
        "sold",
        "oversaw",
        "began",
        "kept",
        "held",
        "gave",
        "brought",
        "found",
        "spoke",
        "spearheaded",
        "shot",
        "drew",
        "sang",
        "sent",
        "chose",
        "caught",
        "fought",
        "got",
        "hit",
        "met",
        "put",
        "redid",
        "saw",
        "spent",
        "stood",
        "swept",
        "undertook",
        "bought",
        "fed",
        "laid",
        "paid",
        "read",
        "rose",
        "shut",
        "spun",
        "stuck",
        "threw",
        "wove",
        "upheld",
        "dealt",
        "spread",
        "quit",
        "bid",
        "cast",
        "bound",
        "broke",
        "froze",
        "hid",
        "rode",
        "lead",
        "manage",
        "run",
        "write",
        "build",
        "design",
        "develop",
        "create",
        "plan",
        "teach",
        "train",
        "own",
        "drive",
        "deliver",
        "coordinate",
        "maintain",
        "advise",
        "support",
        "analyse",
        "analyze",
        "conduct",
        "direct",
        "edit",
        "ensure",
        "establish",
        "handle",
        "implement",
        "lead",
        "mentor",
        "monitor",
        "organise",
        "organize",
        "oversee",
        "perform",
        "prepare",
        "present",
        "produce",
        "provide",
        "review",
        "supervise",
        "test",
    ]
)
_VERB_FIRST = re.compile(r"^\W*((?:(?:also|successfully|personally|single-handedly|independently|then|jointly)[ ])*)([A-Za-z][A-Za-z-]+)", re.IGNORECASE)  # fmt: skip
_NOT_VERBS = frozenset(["need", "speed", "feed", "seed", "breed", "bed", "red", "advanced", "experienced", "skilled", "licensed", "certified", "limited", "united", "varied", "related", "hundred", "based", "detailed", "spring", "king", "evening", "morning", "training", "during", "building", "nursing", "marketing", "engineering", "accounting", "catering"])  # fmt: skip


def check(text: str) -> EvidenceCheck:
    """What a text holds of outcome, own part and magnitude, each with its words."""
    found = find_magnitudes(text)
    by_role = {role: tuple(each.quote for each in found if each.role is role) for role in Role}
    own_part, own_quotes = _own_part(text)
    return EvidenceCheck(
        text=text,
        outcome=_outcomes(text),
        own_part=own_part,
        own_quotes=own_quotes,
        baseline=by_role[Role.BASELINE],
        change=by_role[Role.CHANGE],
        period=by_role[Role.PERIOD],
        scale=by_role[Role.SCALE],
    )


def _quote(text: str, start: int, end: int) -> Quote:
    """The words of a range, white space folded."""
    return Quote(" ".join(text[start:end].split()), Span(start, end))


def _outcomes(text: str) -> tuple[Quote, ...]:
    """Each clause that says what came of it, from the word that tells it to the clause's end."""
    quotes: list[Quote] = []
    for match in _OUTCOME.finditer(text):
        if quotes and match.start() < quotes[-1].span.end:
            continue
        end = _CLAUSE_END.search(text, match.end())
        quotes.append(_quote(text, match.start(), end.start() if end else len(text.rstrip())))
    return tuple(quotes)


def _own_part(text: str) -> tuple[OwnPart, tuple[Quote, ...]]:
    """Whether the text says what the person did, and the words that show it or leave it open."""
    unclear = [*_DUTY.finditer(text), *_ASSISTED.finditer(text)]
    own = list(_OWN_I.finditer(text))
    if own and not _DUTY.search(text):
        return OwnPart.OWN, tuple(_quote(text, match.start(), match.end()) for match in own)
    shared = list(_SHARED.finditer(text)) if not _verb_first(text) else list(re.finditer(r"\b[Ww]e\b", text))
    passive = [] if _verb_first(text) else list(_PASSIVE.finditer(text))
    doubts = sorted([*unclear, *shared, *passive], key=lambda match: match.start())
    if doubts:
        return OwnPart.UNCLEAR, tuple(_quote(text, match.start(), match.end()) for match in doubts)
    verb = _verb_first(text)
    if verb is not None:
        return OwnPart.OWN, (_quote(text, verb.start(2), verb.end(2)),)
    return OwnPart.MISSING, ()


def _verb_first(text: str) -> re.Match[str] | None:
    """The verb with which a line in résumé style begins, if it begins with one."""
    match = _VERB_FIRST.match(text)
    if match is None:
        return None
    word = match[2].lower()
    is_verb = word in _IRREGULAR or (word.endswith(("ed", "ing")) and word not in _NOT_VERBS)
    return match if is_verb or (word.startswith("co-") and word.endswith(("ed", "led"))) else None


def asks(checked: EvidenceCheck) -> tuple[Ask, ...]:
    """One plain question for each thing that is missing, the most telling first."""
    wanted = (
        (Part.OUTCOME, bool(checked.outcome), "What came of it? Say what was different afterwards."),
        (Part.OWN_PART, checked.own_part is OwnPart.OWN, _own_question(checked)),
        (Part.CHANGE, bool(checked.change), _change_question(checked)),
        (Part.BASELINE, bool(checked.baseline), _baseline_question(checked)),
        (Part.PERIOD, bool(checked.period), "Over how long? Weeks, months, one season?"),
        (Part.SCALE, bool(checked.scale), "How big was it: how many people, orders, sites, or how much money?"),
    )
    return tuple(Ask(part, question) for part, there, question in wanted if not there)


def _own_question(checked: EvidenceCheck) -> str:
    """Asks for the person's own part, with the words that leave it open."""
    if not checked.own_quotes:
        return "What did you do yourself? Begin with “I” and a verb."
    return f"It says “{checked.own_quotes[0].text}”. What was your own part: what did you decide or do yourself?"


def _change_question(checked: EvidenceCheck) -> str:
    """Asks for the change, and for the comparison as well where neither is there."""
    if checked.baseline:
        return f"It was {checked.baseline[0].text} before. What was it afterwards?"
    return "By how much, compared with what?"


def _baseline_question(checked: EvidenceCheck) -> str:
    """Asks how it was before, naming the change that is known."""
    if checked.change:
        return f"You name a change, “{checked.change[0].text}”. How much was it before?"
    return "How was it before you began?"
