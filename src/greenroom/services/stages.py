"""The stages that a new application starts with, and the ways in which one ends, by the keys that the record holds."""

from __future__ import annotations

from greenroom.core.errors import InvalidChoice
from greenroom.core.journey.stages import END_NAMES, TEMPLATES, stage_guide, template

ENDS = {end.value: name for end, name in END_NAMES.items()}


def standard_stages(key: str) -> tuple[tuple[str, str], ...]:
    """Key and name of each stage of a template, in order.

    Raises:
        InvalidChoice: there is no such template.
    """
    chosen = template(key)
    if chosen is None:
        names = ", ".join(each.name.lower() for each in TEMPLATES)
        raise InvalidChoice(f"There is no such list of stages. Choose one of these: {names}.", field="template")
    guides = ((stage.value, stage_guide(stage)) for stage in chosen.stages)
    return tuple((stage, guide.name) for stage, guide in guides if guide is not None)
