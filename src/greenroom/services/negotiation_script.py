"""What the record knows for the words of a negotiation. Nothing else gets into them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.negotiation.script import Known, script
from greenroom.core.postings.values import FactName
from greenroom.core.ranking import stems
from greenroom.core.screens.money import Money
from greenroom.services import benchmarks
from greenroom.services.letter_facts import facts_for
from greenroom.services.negotiations import amounts_of, base_pay, negotiation_of
from greenroom.services.offers import terms_of
from greenroom.store.models import Achievement, Posting, Resume, RoleFact

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.negotiation.script import Part
    from greenroom.store.access import Actor
    from greenroom.store.models import Application, Offer

_RESULTS = 2
_FIGURE = re.compile(r"\d")
ASKED_FOR = {
    "learning": "a budget for learning",
    "sign_on": "a payment for joining",
    "leave": "more days of leave",
    "remote": "days at home",
    "trajectory": "a look at pay after six months, with a date",
    "title": "the title",
    "relocation": "help with moving",
    "start": "the first day",
}


def script_for(actor: Actor, offer: Offer, now: dt.datetime) -> tuple[Part, ...]:
    """The words for an offer, each with what it rests on."""
    return script(known_for(actor, offer, now))


def known_for(actor: Actor, offer: Offer, now: dt.datetime) -> Known:
    """All that the record knows for them; what it does not know is empty."""
    application = offer.application
    facts = facts_for(actor, application, now=now)
    negotiation, base = negotiation_of(offer), base_pay(offer)
    amounts = amounts_of(negotiation) if negotiation else None
    figures = [each.figure for each in benchmarks.kept(actor, offer.country)]
    day = offer.answer_by.astimezone(ZoneInfo(offer.person.zone)) if offer.answer_by else None
    return Known(
        role=application.title,
        employer=application.employer.name,
        moment=facts.moment,
        priority=facts.priority,
        results=_results(actor, application, facts.priority),
        market=benchmarks.closest(figures, application.title),
        posted=_posted(actor, application),
        offered=written(base.amount, base.currency) if base else "",
        opening=written(amounts.opening, offer.currency) if amounts else "",
        target=written(amounts.target, offer.currency) if amounts else "",
        answer_by=f"{day.day} {day:%B}" if day else "",
        open_terms=tuple(words for name, words in ASKED_FOR.items() if name not in terms_of(offer)),
    )


def written(amount: float | None, currency: str) -> str:
    """An amount as people write it; empty where there is none."""
    return Money(amount, amount, currency).words if amount is not None else ""


def _results(actor: Actor, application: Application, priority: str) -> tuple[str, ...]:
    """Lines of the résumé with a figure: of the one chosen for this application, else of the latest; fitting first."""
    latest = Resume.objects.visible_to(actor).filter(person=application.person).order_by("-created_at").first()
    resume = application.resume_id or (latest.pk if latest else None)
    lines = Achievement.objects.visible_to(actor).filter(resume=resume).values_list("text", flat=True)
    wanted = set(stems(f"{application.title} {priority}"))
    counted = [line for line in lines if _FIGURE.search(line)]
    return tuple(sorted(counted, key=lambda line: -len(wanted & set(stems(line)))))[:_RESULTS]


def _posted(actor: Actor, application: Application) -> str:
    """The pay that the posting names, in its words."""
    posting = Posting.objects.visible_to(actor).filter(application=application).first()
    fact = RoleFact.objects.filter(posting=posting, name=FactName.PAY).exclude(value="").first() if posting else None
    return fact.text or fact.value if fact else ""
