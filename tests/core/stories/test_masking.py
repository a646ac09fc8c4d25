from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.stories.masking import COVER, covered, for_others, not_found
from greenroom.core.stories.values import Story

WORDS = st.from_regex(r"\A[A-Za-z0-9£%]{1,8}( [A-Za-z0-9]{1,8})?\Z")


def test_words_are_covered_whatever_their_case_and_space() -> None:
    text = "Project  Falcon cost £3m; FALCON failed."
    assert covered(text, ["Falcon", "project falcon", "£3m"]) == f"{COVER} cost {COVER}; {COVER} failed."


def test_a_word_inside_another_stays() -> None:
    assert covered("the annual plan of Ann", ["Ann"]) == f"the annual plan of {COVER}"


@given(st.lists(WORDS, min_size=1, max_size=4), st.lists(st.sampled_from(["We", "met", "them."]), max_size=4))
def test_nothing_confidential_is_left_to_be_read(words: list[str], between: list[str]) -> None:
    text = " and ".join([*words, *between])
    assert not_found(Story("s", covered(text, words), confidential=tuple(words))) == tuple(words) or COVER in words


def test_the_list_of_words_itself_is_not_shown() -> None:
    story = Story("s", "Falcon", "Falcon flew.", half_minute="It was Falcon.", confidential=("Falcon",))
    seen = for_others(story)
    assert "Falcon" not in repr(seen)
    assert seen.half_minute == f"It was {COVER}."


def test_a_word_that_covers_nothing_is_named() -> None:
    assert not_found(Story("s", "Falcon", confidential=("Falcon", "Falkon"))) == ("Falkon",)
