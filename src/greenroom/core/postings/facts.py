"""All facts of a posting: from the page's data first, then from the words of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.postings.dates import find_dates
from greenroom.core.postings.names import find_names
from greenroom.core.postings.page_data import facts_of_page
from greenroom.core.postings.pay import find_pay
from greenroom.core.postings.terms import find_terms
from greenroom.core.postings.values import Fact, FactName

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greenroom.core.postings.units import Unit

_ORDER = tuple(FactName)


def find_facts(units: tuple[Unit, ...], source: str, page: Mapping[str, Any]) -> tuple[Fact, ...]:
    """The facts that the posting states, in the order of `FactName`; what it does not state is left out.

    Args:
        units: the text cut into units.
        source: the untouched text.
        page: the page's JobPosting data, empty when there is none.
    """
    stated = facts_of_page(page, source)
    known = {fact.name for fact in stated}
    named = find_names(units, source)
    title = next((fact for fact in (*stated, *named) if fact.name is FactName.TITLE), None)
    start = title.quote.span.start if title else 0
    pay = find_pay(source)
    read = (
        *named,
        *((pay,) if pay else ()),
        *find_dates(source),
        *find_terms(source, title.value if title else "", start),
    )
    facts = (*stated, *(fact for fact in read if fact.name not in known))
    return tuple(sorted(facts, key=lambda fact: _ORDER.index(fact.name)))
