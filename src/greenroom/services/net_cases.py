"""Acceptance cases: what Greenroom reckons for inputs whose right answer somebody else has published.

A case is `{"id", "input", "expect", …}`; which figures are asked for is read from the names in `expect`, never their
values. `docs/reference/net-json.md` lists the inputs that are understood.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.adapters.tax_tables import oecd_figures
from greenroom.core.errors import InvalidChoice, UserError
from greenroom.core.offers.average_rates import average_rate
from greenroom.core.offers.notice import RULES, last_day
from greenroom.services.case_inputs import amount, day, first_of, listed, unlisted
from greenroom.services.case_pay import is_pay, pay_answers
from greenroom.services.case_shares import grant_answers, is_grant, is_option, option_answers
from greenroom.services.case_times import clock_answers, has_clocks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Answers = Callable[[Mapping[str, Any], list[str]], dict[str, Any]]

_LEVELS = ("earnings_pct_of_AW", "pct_of_AW", "percent_of_average_wage", "earnings")
_NOBODY = "This kind of case is not known."
_REMARKS = ("note", "notes", "comment")


def case_line(case: object) -> dict[str, Any]:
    """One case, reckoned: `{"id", "got"}`, with the names that `expect` has.

    What cannot be reckoned has no `got`, and says `why` in a sentence.
    """
    if not isinstance(case, dict):
        return {"id": None, "got": None, "why": "A case is an object with “id”, “input” and “expect”."}
    try:
        return {"id": case.get("id"), "got": _got(case)}
    except UserError as error:
        return {"id": case.get("id"), "got": None, "why": error.message}


def _got(case: Mapping[str, Any]) -> dict[str, Any]:
    """What is reckoned for a case."""
    read, expect = case.get("input"), case.get("expect")
    if not isinstance(read, dict) or not isinstance(expect, dict):
        message = "A case has “input” and “expect”, each an object."
        raise InvalidChoice(message)
    names = [name for name in expect if name not in _REMARKS]
    for fits, answers in _KINDS:
        if fits(read):
            return answers(read, names)
    raise InvalidChoice(_NOBODY)


def _is_notice(read: Mapping[str, Any]) -> bool:
    return "rule" in read


def _notice_answers(read: Mapping[str, Any], names: list[str]) -> dict[str, Any]:
    """The last day of a job by a rule of notice, for each day on which it may be given."""
    rule = RULES.get(str(read["rule"]))
    name = first_of(read, "given", "notice_given", "date", "dates")
    if rule is None or not name:
        raise InvalidChoice(f"A case of notice has “given” and one of these rules: {'; '.join(RULES)}.", field="rule")
    found = [last_day(day(each, name), rule).isoformat() for each in listed(read[name])]
    return {each: unlisted(found, many=isinstance(read[name], list)) for each in names}


def _is_average(read: Mapping[str, Any]) -> bool:
    return bool(first_of(read, *_LEVELS))


def _average_answers(read: Mapping[str, Any], names: list[str]) -> dict[str, Any]:
    """The OECD's figures at percentages of the average wage: what comes off, or the wedge where a name asks for it."""
    level = first_of(read, *_LEVELS)
    year, family = str(read.get("year", "2024")), str(read.get("family", "")).casefold()
    if year != "2024":
        raise InvalidChoice("The OECD’s figures here are those of 2024.", field="year")
    couple = any(word in family for word in ("couple", "married", "2 children", "two children"))
    found = {}
    for name in names:
        figures = oecd_figures(str(read.get("country", "")), wedge="wedge" in name.casefold(), couple=couple)
        levels = [amount(each, level) for each in listed(read[level])]
        if couple and any(each not in figures for each in levels):
            raise InvalidChoice("For a couple the OECD’s figure here is that at 100 %.", field=level)
        rates = [round(average_rate(each, figures), 2) for each in levels]
        found[name] = unlisted(rates, many=isinstance(read[level], list))
    return found


_KINDS: tuple[tuple[Callable[[Mapping[str, Any]], bool], Answers], ...] = (
    (is_option, option_answers),
    (_is_notice, _notice_answers),
    (_is_average, _average_answers),
    (has_clocks, clock_answers),
    (is_grant, grant_answers),
    (is_pay, pay_answers),
)
"""Kinds of cases, each with what tells it and what answers it; the first that fits."""
