"""What is prepared and negotiated: stories told, résumés tailored, research, offers; each verb done once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.journey import ABOUT_THEM, OFFER
from tests.world import NOW

from greenroom.core.benchmarks.importing import Wanted
from greenroom.services import (
    benchmarks,
    comparisons,
    negotiations,
    offers,
    questions_for_them,
    research,
    resume_papers,
    resume_views,
    stories,
    story_files,
    tellings,
)
from greenroom.services.reading import Handed

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from tests.world import World

    from greenroom.store.access import Actor
    from greenroom.store.models import (
        NegotiationRound,
        Offer,
        QuestionForThem,
        ResearchFact,
        ResumeView,
        Source,
        Telling,
    )

DAY = dt.date(2026, 12, 9)
PAY_TABLE = b"occupation,median,currency,country,year\nBaker,31000,GBP,United Kingdom,2026\n"


def tailored(a: Actor, w: World) -> tuple[ResumeView, str]:
    """A view of the résumé, and the line of it that is an achievement with a number."""
    line = w.resume.achievements.get(text__startswith="Cut sorting")
    return resume_views.make(a, w.resume.pk, application=w.application.pk), str(line.pk)


def viewed(a: Actor, w: World) -> UUID:
    """A view of the résumé."""
    return tailored(a, w)[0].pk


def telling(a: Actor, w: World) -> Telling:
    """A story told in the interview."""
    return tellings.tell(a, w.story.pk, interview=w.interview.pk)


def offered(a: Actor, w: World) -> Offer:
    """An offer with its letter."""
    return offers.receive(a, w.application.pk, country="GB", letter=Handed(text=OFFER))


def source(a: Actor, w: World) -> Source:
    """A page about the employer."""
    return research.bring(a, w.application.pk, Handed(text=ABOUT_THEM), today=NOW.date())[0]


def noted(a: Actor, w: World) -> ResearchFact:
    """A fact that a hand put down."""
    return research.add_fact(a, w.application.pk, topic="news", text="They opened a hall.", on="March 2026")


def to_ask(a: Actor, w: World) -> QuestionForThem:
    """A question that is kept for the interview."""
    return questions_for_them.keep(a, w.application.pk, text="Why parcels?", interview=w.interview.pk)


def set_before(a: Actor, w: World) -> Offer:
    """An offer whose amounts are set."""
    offer = offered(a, w)
    negotiations.prepare(a, offer.pk, NOW, walk_away=33_000, target=35_500, opening=37_000)
    return offer


def round_noted(a: Actor, w: World) -> NegotiationRound:
    """A round of its negotiation."""
    return negotiations.log_round(a, offered(a, w).pk, by="them", on=DAY, what="They came up", amount=34_500)


VERBS: dict[str, Callable[[Actor, World], Any]] = {
    "benchmarks.keep": lambda a, _: benchmarks.keep(a, "Registered nurses"),
    "benchmarks.remove": lambda a, _: benchmarks.remove(a, benchmarks.keep(a, "Registered nurses").pk),
    "benchmarks.take_in": lambda a, _: benchmarks.take_in(a, "own.csv", PAY_TABLE, Wanted("baker")),
    "resume_papers.keep_sent": lambda a, w: resume_papers.keep_sent(a, viewed(a, w)),
    "resume_views.describe": lambda a, w: resume_views.describe(a, viewed(a, w), headline="Shift supervisor"),
    "resume_views.make": lambda a, w: resume_views.make(a, w.resume.pk, name="For Northgate"),
    "resume_views.place": lambda a, w: resume_views.place(a, viewed(a, w), tailored(a, w)[1], at=1),
    "resume_views.put_proof_first": lambda a, w: resume_views.put_proof_first(
        a, viewed(a, w), {str(w.resume.achievements.get(text__startswith="Trained").pk): ("Training",)}
    ),
    "resume_views.remove": lambda a, w: resume_views.remove(a, viewed(a, w)),
    "resume_views.reword": lambda a, w: resume_views.reword(
        a, viewed(a, w), tailored(a, w)[1], text="Cut sorting errors from 4 to 1 in a thousand"
    ),
    "resume_views.show": lambda a, w: resume_views.show(a, viewed(a, w), tailored(a, w)[1], shown=False),
    "comparisons.decide_by": lambda a, _: comparisons.decide_by(
        a, weights={"money": 5.0}, scores={}, home_currency="GBP", years=3
    ),
    "negotiations.lock": lambda a, w: negotiations.lock(a, set_before(a, w).pk, "Three adverts.", NOW),
    "negotiations.log_round": round_noted,
    "negotiations.prepare": set_before,
    "negotiations.rehearse": lambda a, w: negotiations.rehearse(a, offered(a, w).pk, seed=1),
    "negotiations.remove_round": lambda a, w: negotiations.remove_round(a, round_noted(a, w).pk),
    "offers.confirm_clear": lambda a, w: offers.confirm_clear(a, offered(a, w).pk),
    "offers.confirm_term": lambda a, w: offers.confirm_term(a, offered(a, w).terms.all()[0].pk),
    "offers.delete": lambda a, w: offers.delete(a, offered(a, w).pk),
    "offers.describe": lambda a, w: offers.describe(a, offered(a, w).pk, name="Northgate, Leeds", country="GB"),
    "offers.receive": offered,
    "offers.remove_term": lambda a, w: offers.remove_term(a, offered(a, w).terms.get(name="deadline").pk),
    "offers.set_term": lambda a, w: offers.set_term(a, offered(a, w).pk, "deadline", {"day": "2026-12-18"}),
    "offers.settle": lambda a, w: offers.settle(a, offered(a, w).pk, "declined"),
    "questions_for_them.answer": lambda a, w: questions_for_them.answer(a, to_ask(a, w).pk, "Because of the coast."),
    "questions_for_them.keep": to_ask,
    "questions_for_them.remove": lambda a, w: questions_for_them.remove(a, to_ask(a, w).pk),
    "questions_for_them.reopen": lambda a, w: questions_for_them.reopen(
        a, questions_for_them.answer(a, to_ask(a, w).pk, "The coast.").pk
    ),
    "research.add_fact": noted,
    "research.bring": source,
    "research.mend_fact": lambda a, w: research.mend_fact(a, noted(a, w).pk, topic="goals", about="role", on="2025"),
    "research.remove_fact": lambda a, w: research.remove_fact(a, noted(a, w).pk),
    "research.remove_source": lambda a, w: research.remove_source(a, source(a, w).pk),
    "stories.answer": lambda a, w: stories.answer(a, w.story.pk, "task", "I was to halve the errors."),
    "stories.confirm": lambda a, w: stories.confirm(a, w.story.pk, ["results"]),
    "story_files.bring": lambda a, _: story_files.bring(a, b"# The flood\n\n## Result\n\nNo parcel was lost.\n"),
    "tellings.remove": lambda a, w: tellings.remove(a, telling(a, w).pk),
    "tellings.tell": telling,
    "tellings.update": lambda a, w: tellings.update(a, telling(a, w).pk, landed="badly", note="They looked away."),
}

OUTSIDE = dict.fromkeys(
    (
        "benchmarks.kept",
        "comparisons.compared",
        "comparisons.comparison_of",
        "resume_papers.file_of",
        "resume_papers.proves",
        "resume_papers.tailored_view",
        "offers.doubts_of",
        "offers.offers_of",
        "offers.terms_of",
        "questions_for_them.kept",
        "questions_for_them.ranked",
        "questions_for_them.so_far",
        "questions_for_them.to_say",
        "research.file_of",
        "research.known_facts",
        "research.people_of",
        "stories.shown_to",
        "stories.story_of",
        "story_files.file_of",
        "tellings.in_interview",
        "tellings.of_story",
    ),
    "only reads",
)
