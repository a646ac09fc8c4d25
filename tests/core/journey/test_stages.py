from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.journey.stages import (
    END_NAMES,
    STAGES,
    TEMPLATES,
    Held,
    by_template,
    can_reopen,
    next_stage,
    possible_ends,
    stage_guide,
    template,
    usual_place,
)
from greenroom.core.journey.values import End, StageKey, Template

STANDARD = tuple(stage.value for stage in StageKey)


def test_every_standard_stage_is_described() -> None:
    assert [stage.key for stage in STAGES] == list(StageKey)
    assert all(stage.purpose and stage.scored and stage.prepare and stage.people for stage in STAGES)


def test_a_stage_is_found_by_its_key_and_an_own_one_is_not() -> None:
    found = stage_guide("offer")
    assert found is not None
    assert found.name == "Offer"
    assert stage_guide("coffee with the dog") is None


def test_figures_are_said_to_be_rules_of_thumb() -> None:
    for stage in STAGES:
        if any(char.isdigit() for char in stage.length + stage.wait):
            assert "rule of thumb" in f"{stage.length} {stage.wait}"


def test_templates_begin_with_the_application_and_end_at_an_offer() -> None:
    assert len(TEMPLATES) >= 4
    for each in TEMPLATES:
        assert each.stages[0] is StageKey.APPLIED
        assert StageKey.OFFER in each.stages
    assert template("public") is not None
    assert template("none such") is None


def test_the_next_stage_follows_this_application_s_own_order() -> None:
    assert next_stage(("applied", "tea", "offer"), "applied") == "tea"
    assert next_stage(STANDARD, "negotiation") is None
    assert next_stage(STANDARD, "tea") is None


def test_nothing_can_be_accepted_before_an_offer() -> None:
    assert End.ACCEPTED not in possible_ends(STANDARD, "first-round")
    assert End.ACCEPTED in possible_ends(STANDARD, "offer")
    assert End.WITHDREW in possible_ends(STANDARD, "applied")


def test_what_was_accepted_is_settled_and_silence_is_not() -> None:
    assert not can_reopen(End.ACCEPTED)
    assert can_reopen(End.NO_REPLY)
    assert set(END_NAMES) == set(End)


def test_another_template_keeps_what_was_entered_at_its_place() -> None:
    held = [
        Held("1", "applied", stays=True),
        Held("2", "recruiter-screen", stays=True),
        Held("3", "", stays=True),
        Held("4", "final-round", stays=False),
    ]
    public = template("public")
    assert public is not None
    assert by_template(held, public.stages) == ("1", "2", "3", "assessment", "second-round", "references", "offer")


HELD = st.lists(
    st.tuples(st.sampled_from(["", *STANDARD]), st.booleans()), max_size=12, unique_by=lambda pair: pair[0] or object()
).map(lambda pairs: [Held(str(number), key, stays=stays) for number, (key, stays) in enumerate(pairs)])


@given(held=HELD, wanted=st.sampled_from(TEMPLATES))
def test_whatever_stays_is_there_once_and_so_is_the_whole_template(held: list[Held], wanted: Template) -> None:
    order = by_template(held, wanted.stages)
    keys = {stage.name: stage.key for stage in held}
    assert len(order) == len(set(order))
    assert {stage.name for stage in held if stage.stays} <= set(order)
    assert [keys.get(name, name) for name in order if keys.get(name, name) in wanted.stages] == list(wanted.stages)


def test_a_stage_goes_where_it_usually_comes() -> None:
    assert usual_place(("applied", "", "offer"), StageKey.ASSESSMENT) == 1
    assert usual_place(("applied", "", "offer"), StageKey.NEGOTIATION) == 3
    assert usual_place(("", "offer"), StageKey.APPLIED) == 0
