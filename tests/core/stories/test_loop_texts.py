from __future__ import annotations

import pytest

from greenroom.core.stories.loop_texts import explained
from greenroom.core.stories.loop_values import Choice, Reason, Spot

TITLES = {"fire": "The fire"}
QUESTIONS = {"failed": "When did you fail?"}


@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("same_ears", [True, False])
def test_every_reason_has_a_sentence_that_names_what_it_speaks_of(reason: Reason, *, same_ears: bool) -> None:
    choice = Choice(Spot("led", "1", "When did you lead?"), reason=reason, rather="fire", instead_at="failed")
    said = explained(choice, TITLES, QUESTIONS, same_ears=same_ears)
    assert "{" not in said
    assert ("The fire" in said) is (reason not in {Reason.BEST, Reason.NONE_FITS})
    assert said.endswith("When did you fail?") is (reason in {Reason.BETTER_ELSEWHERE, Reason.ALL_ELSEWHERE})


def test_the_same_question_in_another_round_is_not_repeated() -> None:
    choice = Choice(
        Spot("led", "2", "When did you lead?"), reason=Reason.ALL_ELSEWHERE, rather="fire", instead_at="first"
    )
    said = explained(choice, TITLES, {"first": "When did you lead?"}, same_ears=True)
    assert said.endswith("but the same people hear it in another round, where this is asked as well.")


def test_other_ears_are_not_called_the_same_people() -> None:
    choice = Choice(Spot("led", "1", "?"), reason=Reason.BETTER_ELSEWHERE, rather="fire", instead_at="failed")
    assert "the same people" in explained(choice, TITLES, QUESTIONS, same_ears=True)
    assert "the same people" not in explained(choice, TITLES, QUESTIONS, same_ears=False)
