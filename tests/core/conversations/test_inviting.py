from __future__ import annotations

import pytest

from greenroom.core.conversations.inviting import invitation, names_in

OTHERS = ("Ana Silva", "Ben Ode", "Project Manager")


@pytest.mark.parametrize(
    ("sentence", "whom"),
    [
        ("What do you think, Ana?", "Ana Silva"),
        ("Ben, is that your experience?", "Ben Ode"),
        ("We haven't heard from Ben yet.", "Ben Ode"),
        ("Ana, you've been quiet.", "Ana Silva"),
        ("Let's go to Ben Ode.", "Ben Ode"),
        ("Does anybody else want to add something?", ""),
        ("Any other ideas?", ""),
        ("How do you feel about the costs?", ""),
        ("Ana.", "Ana Silva"),
    ],
)
def test_asking_or_naming_somebody_draws_them_in(sentence: str, whom: str) -> None:
    found = invitation(sentence, OTHERS)
    assert found is not None
    assert found[2] == whom


@pytest.mark.parametrize(
    "sentence",
    [
        "I don't know what you think.",
        "They could ask what do you think about that?",
        "Has anybody ever been on that train?",
        "And then they hand it back to you.",
        "Ana said that the budget is too small.",
        "Project Manager.",
        "Is the battery in the box?",
    ],
)
def test_telling_of_others_and_asking_for_facts_does_not(sentence: str) -> None:
    assert invitation(sentence, OTHERS) is None


def test_a_person_is_called_by_first_or_last_name_and_a_position_only_by_the_whole() -> None:
    assert names_in("Hon. Ana Silva (Minister of Parks)") == ("Hon. Ana Silva", "Ana", "Silva")
    assert names_in("Project Manager") == ("Project Manager",)
