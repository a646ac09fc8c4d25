"""The stages that a new application starts with, and the ways in which one ends, by the keys that the record holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.stages import END_NAMES, TEMPLATES, can_reopen, next_stage, possible_ends, template
from greenroom.core.journey.stages import stage_guide as guide_of
from greenroom.core.journey.values import End, StageKey, Template

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.store.models import Application, Stage

ENDS = {end.value: name for end, name in END_NAMES.items()}


def standard_stages(key: str) -> tuple[tuple[str, str], ...]:
    """Key and name of each stage of a template, in order.

    Raises:
        InvalidChoice: there is no such template.
    """
    return tuple((stage.value, stage_name(stage)) for stage in template_named(key).stages)


def template_named(key: str) -> Template:
    """The template of that key.

    Raises:
        InvalidChoice: there is none.
    """
    chosen = template(key)
    if chosen is None:
        names = ", ".join(each.name.lower() for each in TEMPLATES)
        raise InvalidChoice(f"There is no such list of stages. Choose one of these: {names}.", field="template")
    return chosen


def stage_name(key: StageKey) -> str:
    """What a standard stage is called."""
    guide = guide_of(key)
    return guide.name if guide else key.value


def ends_from(application: Application, stages: Sequence[Stage]) -> dict[str, str]:
    """The ends that make sense where an application stands, by key, with their names."""
    names = tuple(_name(stage) for stage in stages)
    current = next((_name(stage) for stage in stages if stage.pk == application.current_stage_id), "")
    return {end.value: END_NAMES[end] for end in possible_ends(names, current)}


def stage_after(application: Application, stages: Sequence[Stage]) -> Stage | None:
    """The stage that comes after the one in which an application stands; none after the last."""
    by_key = {str(stage.pk): stage for stage in stages}
    following = next_stage(tuple(by_key), str(application.current_stage_id))
    return by_key[following] if following else None


def may_go_on(application: Application) -> bool:
    """Whether an application runs, or ended in a way from which it can come back."""
    return not application.ended_as or application.ended_as not in set(End) or can_reopen(End(application.ended_as))


def _name(stage: Stage) -> str:
    return stage.key or str(stage.pk)
