"""The bank as a whole: what the stories cover, and what employers and listeners ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.stories.coverage import COVER_NAMES, coverage
from greenroom.services.stories import shown_to, story_of
from greenroom.store.models import Achievement, Question, Story
from greenroom.store.queries import record as queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.stories.coverage import Coverage
    from greenroom.store.access import Actor

_NAMED = 2  # employers that a sentence names


def stories_of(actor: Actor) -> list[Story]:
    """The stories that the actor may see, as they may read them."""
    return [shown_to(actor, each) for each in queries.stories(actor)]


def coverage_of(actor: Actor, stories: Sequence[Story]) -> Coverage:
    """What these stories cover of what the employers of running applications are likely to ask."""
    return coverage([story_of(each) for each in stories], asked_for(actor), resume_lines(actor))


def asked_for(actor: Actor) -> dict[str, str]:
    """For each competency that a likely question of a running application looks at, who asks, in a sentence."""
    rows = Question.objects.visible_to(actor).filter(application__ended_as="").exclude(competency="")
    named: dict[str, list[str]] = {}
    for key, employer in rows.order_by("created_at").values_list("competency", "application__employer__name"):
        employers = named.setdefault(key, [])
        if employer not in employers:
            employers.append(employer)
    return {key: _sentence(employers) for key, employers in named.items()}


def resume_lines(actor: Actor) -> list[tuple[str, str, str]]:
    """The achievements on the résumés that are no story yet: key, where they stand, words; the same words once."""
    rows = Achievement.objects.visible_to(actor).filter(stories=None).select_related("job", "resume")
    lines = {row.text: (str(row.pk), str(row.job or row.resume.name), row.text) for row in rows}
    return list(lines.values())


def as_text(actor: Actor) -> str:
    """The bank as it is read in a terminal: the stories, what is thin, and what to do next."""
    rows = list(Story.objects.owned_by(actor))
    if not rows:
        return "No stories yet. Write one on the page Stories, or bring some with `greenroom stories --add FILE`."
    bank = coverage_of(actor, rows)
    lines = [f"{number}. {row.title}" + _lacks(row) for number, row in enumerate(rows, 1)]
    thin = [f"- {each.competency.name}: {COVER_NAMES[each.cover].lower()}. {each.wanted}" for each in bank.thin]
    lines += ["", "Where you have little:", *thin] if thin else []
    return "\n".join([*lines, "", f"Next: {bank.next.title}. {bank.next.why}"])


def _lacks(row: Story) -> str:
    missing = story_of(row).missing
    return f" (lacks {', '.join(missing)})" if missing else ""


def _sentence(employers: Sequence[str]) -> str:
    shown = " and ".join(employers[:_NAMED])
    more = f" and {len(employers) - _NAMED} more" if len(employers) > _NAMED else ""
    return f"{shown}{more} will likely ask for it."
