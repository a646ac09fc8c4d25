"""The money in an offer letter: base pay, bonus, sign-on, shares, pension, learning and moving costs."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greenroom.core.offers.letter_segments import COUNT, ReadTerm, Segment, months_in, number_of, percents_in
from greenroom.core.offers.money_words import Amount, amounts_in
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.offers.terms import Value


def _any(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_SIGN_ON = _any(
    r"\b(?:sign(?:ing)?[- ]?on|signing|joining|welcome|start(?:ing)?) (?:bonus|payment|premium)|\bsign-on\b|tekenbonus|antrittsprämie"
)
_BASE = _any(
    r"\b(?:base|basic|annual|gross|starting|yearly|monthly|fixed)\b[\w ,]{0,24}\b(?:salary|pay|compensation|remuneration|wage)|\bsalary\b|\bremuneration\b|\bhourly rate\b|bruttojahresgehalt|jahresgehalt|bruttogehalt|monatsgehalt|brutosalaris|jaarsalaris|maandsalaris|\bsalaris\b|\b(?:base|pay)\s*:|\bcost to company\b|\bCTC\b"
)
_NO_BASE = _any(
    r"\b(?:salary|pay|compensation) (?:review|increase|adjustment|sacrifice)|of (?:your |the )?(?:annual |base |basic |gross )*(?:salary|pay)\b"
)
_BONUS = _any(
    r"\bbonus\b|\bvariable (?:pay|compensation|component|remuneration)|\bon-target\b|\bincentive\b|\b(?:end[- ]of[- ](?:the[- ])?year|year[- ]end) (?:allowance|payment)|eindejaarsuitkering|tantieme|zielbonus"
)
_NOT_BONUS = _any(r"\b(?:sign(?:ing)?[- ]?on|signing|joining|welcome|relocation|referral|retention) (?:bonus|payment)")
_USUAL = _any(r"\bpa(?:id|ys)(?: out)? (?:at |about )?(\d{2,3}) ?% (?:over|in|for|during|on average)\b")
_MONTHS_OF_PAY = _any(rf"\b({COUNT})\s+months?[’']?s?[’']? (?:of )?(?:base |basic |gross )*(?:salary|pay)\b")
_EQUITY = _any(
    r"\bRSUs?\b|restricted stock|restricted share|\b(?:stock|share|virtual|phantom|employee) (?:options?|shares?)|\boptions? (?:to|over|for|plan)|\bVSOP\b|\bESOP\b|\bequity\b|\bshares? in the company"
)
_PRIVATE = _any(r"\b(?:virtual|phantom|VSOP|private(?:ly)? held|unlisted|not listed|exit)\b")
_AFTER_A_YEAR = _any(r"\bfirst anniversary\b.{0,80}?\b(?:following|next|remaining|subsequent) (\w+) years")
_WORTH = _any(r"\b(?:valued|worth|value of)\b")
_SHARES = re.compile(r"\((\d{1,2}(?:/\d{1,2}){1,6})\)")
_PENSION = _any(
    r"\bpension|401\s?\(k\)|superannuation|\bretirement\b|kiwisaver|altersvorsorge|pensioen|\bCPF\b|\bprovident fund"
)
_MATCHED = _any(
    r"\bmatch\w*|\bof (?:what|your (?:own )?contribution)|\bto (?:what you|your own contribution)|\bconvert|\bsacrific"
)
_LEARNING = _any(
    r"\b(?:learning|training|education(?:al)?|development|conference|study)\b[\w -]{0,20}\b(?:budget|allowance|fund|days?|stipend)|\b(?:learning|training|education|development|opleiding)\s*:|weiterbildungsbudget|opleidingsbudget"
)
_LEARNING_DAYS = _any(rf"\b({COUNT}) (?:conference|training|learning|study|education) days?\b")
_RELOCATION = _any(
    r"\brelocat|\bmoving (?:costs?|expenses|allowance|support)|\bremoval (?:costs?|expenses)|umzugskosten|verhuiskosten"
)
_HOUSED = _any(r"\b(?:flat|apartment|housing|accommodation|hotel|flights?|tickets?)\b")
_BACK = _any(
    r"\b(?:repay|repaid|pay (?:it |this |that )?back|paid back|reimburse the|refund|claw\w*|recoup|zurückzuzahlen|zurückzahlen|terugbetalen|return (?:it|this))"
)
_HOLIDAY = _any(r"\b(?:holiday allowance|holiday pay|vakantiegeld|vakantietoeslag|vacation allowance)")
_INSIDE = _any(r"\bincl(?:u\w+)?\b|\binkl\w*|\binbegrepen\b")
_ON_TOP = _any(r"\b(?:excl(?:u\w+)?|plus|in addition|on top|exkl\w*|zzgl|additional)\b")
_PAYMENTS = re.compile(r"\b(1[2-6])\s*(?:equal |monthly )*(?:instal?lments|payments|salaries|monatsgehälter)|\b(1[34])(?:th|\.)[- ](?:month|monat)", re.IGNORECASE)  # fmt: skip


def base_pay(found: Sequence[Segment], dollar: str) -> list[ReadTerm]:
    """Base pay, wherever a letter names it; what says no year, month or hour is doubtful."""
    read = []
    for each in found:
        cue = _BASE.search(each.text)
        if not cue or _SIGN_ON.search(each.text) or (_NO_BASE.search(each.text) and not _BASE.match(each.text)):
            continue
        amount = next((one for one in amounts_in(each.text, dollar) if one.value >= 5), None)
        if amount is None or _belongs_elsewhere(each.text, amount):
            continue
        value = _money(amount) | {"period": amount.period or "year"}
        sure, why = _base_certainty(amount)
        read.append(ReadTerm("base", value | _beside_base(each, found), each.quote(), sure, why))
    return _best(read)


def _belongs_elsewhere(text: str, amount: Amount) -> bool:
    """Whether the words right before the amount are about something else."""
    before = text[max(0, amount.span.start - 40) : amount.span.start]
    return bool(_BONUS.search(before) or _RELOCATION.search(before) or _EQUITY.search(before))


def _base_certainty(amount: Amount) -> tuple[Certainty, str]:
    if not amount.currency:
        return Certainty.DOUBTFUL, "The letter does not say whose dollars these are."
    if not amount.period:
        return Certainty.DOUBTFUL, "The letter does not say whether this is for a year or a month."
    return Certainty.SURE, ""


def _beside_base(here: Segment, found: Sequence[Segment]) -> Value:
    """How often base pay comes, and a holiday allowance on top of it."""
    value: Value = {}
    near = _following(here, found, 1)
    if payments := _PAYMENTS.search(near):
        value["payments"] = float(payments[1] or payments[2])
    for each in found:
        holiday = _HOLIDAY.search(each.text)
        on_top = _ON_TOP.search(each.text) or not _INSIDE.search(each.text)
        if holiday and on_top and (shares := percents_in(each.text)):
            value["allowance_percent"] = min(shares, key=lambda one: abs(one[0] - holiday.start()))[1]
    return value


def bonus(found: Sequence[Segment], dollar: str) -> list[ReadTerm]:
    """A bonus as a share of pay or an amount; its likelihood only where it is guaranteed."""
    read = []
    for each in found:
        cue = _BONUS.search(each.text)
        value = _bonus_value(each.text, cue.start(), dollar) if cue and not _NOT_BONUS.search(each.text) else {}
        if not value:
            continue
        if re.search(r"\bguarantee", each.text, re.IGNORECASE):
            value["likelihood"] = 100.0
        elif usual := _USUAL.search(_following(each, found, 1)):
            value["likelihood"] = float(usual[1])
        why = _bonus_doubt(each.text)
        read.append(ReadTerm("bonus", value, each.quote(), Certainty.LIKELY if why else Certainty.SURE, why))
    return _best(read)


def _bonus_value(text: str, cue: int, dollar: str) -> Value:
    """What the bonus is: percent of pay, months of pay as percent of twelve, or an amount."""
    if shares := percents_in(text[max(0, cue - 60) :]):
        return {"percent": shares[0][1]}
    if months := _MONTHS_OF_PAY.search(text):
        return {"percent": round(number_of(months[1]) / 12 * 100, 2)}
    amounts = amounts_in(text[cue:], dollar)
    return _money(amounts[0]) if amounts else {}


def _bonus_doubt(text: str) -> str:
    """Why a bonus is only likely what was read."""
    if re.search(r"\bup to\b|\bmaximum\b|\bbis zu\b", text, re.IGNORECASE):
        return "This is the most it can be, not what is usual."
    return "Months of pay are read as parts of twelve." if _MONTHS_OF_PAY.search(text) else ""


def sign_on(found: Sequence[Segment], dollar: str) -> list[ReadTerm]:
    """A payment for joining, and within which time it is paid back."""
    return _paid(found, _SIGN_ON, "sign_on", dollar)


def relocation(found: Sequence[Segment], dollar: str) -> list[ReadTerm]:
    """Moving costs in money or in words."""
    paid = _paid(found, _RELOCATION, "relocation", dollar)
    if paid:
        return paid
    told = [each for each in found if _RELOCATION.search(each.text)]
    return [ReadTerm("relocation", {"text": one.quote().text[:500]}, one.quote(), Certainty.LIKELY) for one in told[:1]]


def _paid(found: Sequence[Segment], cue: re.Pattern[str], name: str, dollar: str) -> list[ReadTerm]:
    """An amount that a cue names, with its claw-back."""
    read = []
    for each in found:
        match = cue.search(each.text)
        amounts = amounts_in(each.text, dollar) if match else ()
        if not match or not amounts:
            continue
        amount = min(amounts, key=lambda one: abs(one.span.start - match.start()))
        value = _money(amount) | _clawback(each, found)
        if name == "relocation" and _HOUSED.search(each.text):
            value["text"] = each.quote().text[:500]
        certainty = Certainty.SURE if amount.currency else Certainty.DOUBTFUL
        read.append(ReadTerm(name, value, each.quote(), certainty))
    return _best(read)


def _clawback(here: Segment, found: Sequence[Segment]) -> Value:
    """Within how many months something is paid back, where the words that say so name a length."""
    place = found.index(here)
    for each in found[place : place + 3]:
        back = _BACK.search(each.text)
        if back and (lengths := months_in(each.text)):
            return {"clawback_months": min(lengths, key=lambda one: abs(one[0] - back.start()))[1]}
    return {}


def equity(found: Sequence[Segment], dollar: str) -> list[ReadTerm]:
    """Shares or options with what is said of their vesting."""
    told = [each for each in found if _EQUITY.search(each.text)]
    if not told:
        return []
    here = next((each for each in told if _grant(each.text, dollar)), told[0])
    near = _following(here, found, 3)
    value = _grant(here.text, dollar) | _vesting(near) | _prices(near, dollar)
    if not set(value) - {"currency"}:
        return []
    kind = (
        "private"
        if _PRIVATE.search(near)
        else "options"
        if re.search(r"\boptions?\b", near, re.IGNORECASE)
        else "shares"
    )
    why = _unclear(value)
    certainty = Certainty.DOUBTFUL if why else Certainty.SURE
    value["kind"] = kind
    return [ReadTerm("equity", value, here.quote(), certainty, why)]


def _unclear(value: Value) -> str:
    """What a grant leaves open that makes its reading doubtful."""
    if not {"amount", "count"} & set(value):
        return "The letter names no worth and no number."
    if "amount" in value and "currency" not in value:
        return "The letter does not say whose dollars these are."
    return ""


def _grant(text: str, dollar: str) -> Value:
    """What is granted: a worth, or a number of pieces."""
    count = re.search(
        r"\b(\d{1,3}(?:[,.]\d{3})+|\d+)\s+(?:\w+\s){0,3}(?:RSUs?|units|options|shares)\b", text, re.IGNORECASE
    )
    amounts = amounts_in(text, dollar)
    if count:
        worth = _WORTH.search(text)
        behind = [each for each in amounts if worth and each.span.start >= worth.start()]
        return {"count": float(re.sub(r"[,.]", "", count[1]))} | (_money(behind[0]) if behind else {})
    return _money(amounts[0]) if amounts else {}


def _vesting(text: str) -> Value:
    """Over how many years, and after which cliff."""
    value: Value = {}
    over = re.search(r"\b(?:over|across|vest\w*[\w ]{0,20}(?:over|in))\s+(?:a period of )?(\w+)(?:\s*\(\w+\))?[ -]years?|\b(\w+)-year (?:vesting|period|schedule)", text, re.IGNORECASE)  # fmt: skip
    if over and (years := _count(over[1] or over[2])):
        value["years"] = years
    if not over and (months := re.search(r"\b(?:over|vest\w*[\w ]{0,20})\s+(\d{2}) months\b", text, re.IGNORECASE)):
        value["years"] = float(months[1]) / 12
    if years_after := _AFTER_A_YEAR.search(text):
        value |= {"years": 1 + _count(years_after[1]), "cliff_months": 12.0}
    if (shares := _SHARES.search(text)) and sum(map(int, shares[1].split("/"))) == 100:
        value["schedule"] = shares[1].replace("/", ", ")
    cliff = re.search(r"\b(\w+)[ -](year|month)s?(?:'s)? cliff|\bcliff of (\w+) (year|month)", text, re.IGNORECASE)
    if cliff and (length := _count(cliff[1] or cliff[3])):
        value["cliff_months"] = length * (12 if (cliff[2] or cliff[4]).lower() == "year" else 1)
    return value


def _prices(text: str, dollar: str) -> Value:
    """What is paid for one, where the words say so."""
    cue = re.search(r"\b(?:strike|exercise) price", text, re.IGNORECASE)
    amounts = amounts_in(text[cue.end() :], dollar) if cue else ()
    return {"strike": amounts[0].value, "currency": amounts[0].currency} if amounts and amounts[0].currency else {}


def _count(word: str) -> float:
    try:
        return number_of(word)
    except ValueError:
        return 0.0


def pension(found: Sequence[Segment], _: str) -> list[ReadTerm]:
    """Who pays which share of pay into a pension."""
    read = []
    for each in found:
        if not _PENSION.search(each.text):
            continue
        value: Value = {}
        for place, share in percents_in(each.text):
            if not _MATCHED.search(each.text):
                value.setdefault("own_percent" if _own(each.text, place) else "percent", share)
        certainty = Certainty.SURE if value else Certainty.LIKELY
        read.append(ReadTerm("pension", value or {"text": each.quote().text[:500]}, each.quote(), certainty))
    return _best(read)


def _own(text: str, place: int) -> bool:
    """Whether a percentage is what the person pays."""
    before, behind = text[max(0, place - 50) : place], text[place : place + 40]
    behind = re.split(r"[,;.]\s", behind)[0]
    said = re.search(r"\b(?:you|your own|employees?)\b(?!.*\b(?:we|employer|company)\b)", before, re.IGNORECASE)
    by_you = re.search(r"\b(?:by you|from you|your own|employee)\b", behind, re.IGNORECASE)
    by_them = re.search(r"\b(?:by us|from us|employer|by the company)\b", behind, re.IGNORECASE)
    return bool(by_you or (said and not by_them))


def learning(found: Sequence[Segment], dollar: str) -> list[ReadTerm]:
    """What there is for learning."""
    read = []
    for each in found:
        if not _LEARNING.search(each.text):
            continue
        amounts = amounts_in(each.text, dollar)
        value: Value = _money(amounts[0]) if amounts else {"text": each.quote().text[:500]}
        if days := _LEARNING_DAYS.search(each.text):
            value["days"] = number_of(days[1])
        read.append(ReadTerm("learning", value, each.quote(), Certainty.SURE if amounts else Certainty.LIKELY))
    return _best(read)


def _money(amount: Amount) -> Value:
    value: Value = {"amount": amount.value}
    return value | {"currency": amount.currency} if amount.currency else value


def _following(here: Segment, found: Sequence[Segment], more: int) -> str:
    """The words of a piece and of some pieces behind it."""
    place = found.index(here)
    return " ".join(each.text for each in found[place : place + 1 + more])


def _best(read: list[ReadTerm]) -> list[ReadTerm]:
    """The first of the surest; doubtful where the letter says two different things equally clearly."""
    order = (Certainty.SURE, Certainty.LIKELY, Certainty.DOUBTFUL)
    ranked = sorted(read, key=lambda one: order.index(one.certainty))
    if not ranked:
        return []
    first, rivals = ranked[0], [one for one in ranked[1:] if one.certainty is ranked[0].certainty]
    if any(_clash(first.value, one.value) for one in rivals):
        why = f"Elsewhere the letter says: “{rivals[0].quote.text[:160]}”."
        return [ReadTerm(first.name, first.value, first.quote, Certainty.DOUBTFUL, why)]
    return [first]


def _clash(one: Value, other: Value) -> bool:
    """Whether both name a number for the same thing, and not the same number."""
    names = {"amount", "percent"} & set(one) & set(other)
    return any(one[name] != other[name] for name in names)
